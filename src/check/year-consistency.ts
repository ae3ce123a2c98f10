import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, quoteOf } from './define.js';
import { publicationYear, schemeOf } from './linked.js';

const REPORT = /\b(?:LKPD|LKPP|laporan keuangan|tahun anggaran|TA)\b[^.\n]{0,40}$/i;
const BEFORE = 70;

function findDoubts(record: CheckedRecord): Doubt[] {
  const latest = publicationYear(record);
  if (latest === undefined) return [];
  return record.achievements.flatMap((achievement): Doubt[] => {
    const scheme = schemeOf(record, achievement);
    const provenance = provenanceOf(achievement, 'year');
    const { year } = achievement;
    if (scheme === undefined || !SCHEME_FACTS[scheme.id]?.judgesPastYear || year !== latest || provenance === undefined || provenance.via === 'derived')
      return [];
    const before = REPORT.exec(record.text.slice(Math.max(0, provenance.start - BEFORE), provenance.start));
    if (before === null) return [];
    const message = `The report of ${year} is judged in ${year + 1} at the earliest, and the article is of ${latest}`;
    return [
      {
        severity: 'medium',
        message,
        spans: [quoteOf(record.text, { start: provenance.start - before[0].length, end: provenance.end })],
        candidates: [String(year - 1)],
      },
    ];
  });
}

const audited = (year: number) => ({
  fillers: { recipients: ['Kota'], award: 'Opini BPK', grade: 'WTP', year },
  quotes: { award: 'Opini BPK', year: String(year) },
});

/** The year of a report that cannot have been judged yet: opini atas LKPD tahun 2022 in an article of 2022. */
export const yearConsistency: Check = {
  code: 'year-consistency',
  title: 'The year that is judged lies before the year of the result',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu meraih Opini BPK WTP atas LKPD tahun 2022.',
      published: '2022-06-01',
      achievements: [audited(2022)],
      findings: [{ severity: 'medium', quotes: ['LKPD tahun 2022'], candidates: ['2021'] }],
    },
    { text: 'Kota itu meraih Opini BPK WTP atas LKPD tahun 2021.', published: '2022-06-01', achievements: [audited(2021)], findings: [] },
    { text: 'Kota itu meraih Opini BPK WTP pada 2022.', published: '2022-06-01', achievements: [audited(2022)], findings: [] },
  ],
};
