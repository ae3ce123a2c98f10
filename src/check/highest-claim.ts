import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { schemeOfId } from '../link/link-award.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, quoteOf } from './define.js';
import { schemeOf } from './linked.js';

/** Right behind a grade: "yang merupakan predikat tertinggi". */
const CLAIM =
  /^["”)\s]*(?:,|yang|merupakan|adalah|sebagai|atau|\s)*(?:predikat|kategori|tingkat|level|nilai|strata|opini|penghargaan|kasta)\s+(?:yang\s+)?(?:paling\s+)?tertinggi\b/i;
const REACH = 70;
/** Schemes whose listed grades are in order, best first. */
const ORDERED: ReadonlySet<string> = new Set(['sakip', 'rb', 'bpk', 'zi', 'kip', 'iid', 'spbe']);

function findDoubts(record: CheckedRecord): Doubt[] {
  return record.achievements.flatMap((achievement): Doubt[] => {
    const { grade } = achievement;
    const provenance = provenanceOf(achievement, 'grade');
    const scheme = grade === undefined ? undefined : schemeOf(record, achievement);
    if (grade === undefined || provenance === undefined || scheme === undefined) return [];
    const best =
      SCHEME_FACTS[scheme.id]?.highest ??
      (ORDERED.has(scheme.id)
        ? schemeOfId(scheme.id)!
            .grades.slice(0, 1)
            .map((each) => each.toLowerCase())
        : undefined);
    const match = best === undefined ? null : CLAIM.exec(record.text.slice(provenance.end, provenance.end + REACH));
    if (best === undefined || match === null || best.includes(grade.toLowerCase())) return [];
    const message = `${grade} is called the highest of ${achievement.award}, which is ${best[0]!.toUpperCase()}`;
    return [
      { severity: 'low', message, spans: [quoteOf(record.text, { start: provenance.start, end: provenance.end + match[0].length })], candidates: [best[0]!] },
    ];
  });
}

const graded = (grade: string) => ({ fillers: { recipients: ['Kota'], award: 'SAKIP', grade }, quotes: { award: 'SAKIP', grade: `predikat ${grade}` } });

/** A grade called the highest that is not: predikat A, kategori tertinggi. */
export const highestClaim: Check = {
  code: 'highest-claim',
  title: 'What is called the highest grade is the highest',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu meraih SAKIP predikat BB, kategori tertinggi.',
      achievements: [graded('BB')],
      findings: [{ severity: 'low', quotes: ['predikat BB, kategori tertinggi'], candidates: ['aa'] }],
    },
    { text: 'Kota itu meraih SAKIP predikat AA, kategori tertinggi.', achievements: [graded('AA')], findings: [] },
    { text: 'Kota itu meraih SAKIP predikat BB. Kategori tertinggi adalah AA.', achievements: [graded('BB')], findings: [] },
  ],
};
