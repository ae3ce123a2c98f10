import { LOOSE_LABELS } from '../lexicon/grade-scales.js';
import type { Finding } from '../model/finding.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';
import { type ResolvedScale, resolveScale, versionYears } from './grade-scale.js';

const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/^\s*(?:predikat|kategori|kriteria|atau)\s/u, '')
    .trim();

/** What the pair may have meant: the letter's own label, the letter that the label belongs to, and the pair in another version. */
function candidateReadings(grade: string, label: string, { scale, version }: ResolvedScale): { readings: string[]; belongs: boolean } {
  const own = version.levels.find(({ code }) => code === grade)?.labels[0];
  const readings = own === undefined ? [] : [`${grade} (${own}): the label of ${grade} ${versionYears(version)}`];
  const owners = scale.versions.flatMap((each) =>
    each.levels.filter(({ labels }) => labels.includes(label)).map(({ code, labelSourced }) => ({ code, each, labelSourced })),
  );
  for (const { code, each, labelSourced } of owners) {
    readings.push(`${code} (${label}): the label of ${code} ${versionYears(each)}${labelSourced ? '' : ' (no source read)'}`);
  }
  return { readings: [...readings, `${grade}, loosely called ${label}`], belongs: owners.length > 0 };
}

function findMislabelled(record: CheckedRecord): Doubt[] {
  return record.achievements.flatMap((achievement) => {
    const { grade, label } = achievement;
    if (grade === undefined || label === undefined) return [];
    const resolved = resolveScale(achievement, record);
    const level = resolved?.version.levels.find(({ code }) => code === grade);
    const said = plainLabel(label);
    if (resolved === undefined || level === undefined || said === '' || level.labels.includes(said)) return [];
    const { readings, belongs } = candidateReadings(grade, said, resolved);
    const severity: Finding['severity'] = LOOSE_LABELS.has(said) ? 'info' : !level.labelSourced ? 'medium' : belongs ? 'high' : 'low';
    const spans = [provenanceOf(achievement, 'grade'), provenanceOf(achievement, 'label')].flatMap((entry) => (entry === undefined ? [] : [spanOf(entry)]));
    const message = `${resolved.scale.name} grade ${grade} is glossed as "${label}", its label ${versionYears(resolved.version)} is "${level.labels[0]}"`;
    return [{ severity, message, spans, candidates: readings }];
  });
}

const sakip = (grade: string, label: string, year?: number) => ({
  fillers: { recipients: ['OPD'], award: 'SAKIP', grade, label, ...(year === undefined ? {} : { year }) },
  quotes: { grade: `${grade} (`, label },
});

/** A grade letter beside a gloss in brackets, where the scheme has official labels: predikat A (memuaskan). */
export const gradeLabel: Check = {
  code: 'grade-label',
  title: 'A grade carries the label that its scheme gives it in that year',
  find: findMislabelled,
  examples: [
    {
      text: 'Nilai SAKIP kota itu AA (memuaskan).',
      achievements: [sakip('AA', 'memuaskan', 2020)],
      findings: [
        {
          severity: 'high',
          quotes: ['AA (', 'memuaskan'],
          candidates: [
            'AA (sangat memuaskan): the label of AA since 2015',
            'A (memuaskan): the label of A since 2015',
            'AA (memuaskan): the label of AA until 2014 (no source read)',
            'AA, loosely called memuaskan',
          ],
        },
      ],
    },
    {
      text: 'Nilai SAKIP 2012 kota itu A (memuaskan).',
      achievements: [sakip('A', 'memuaskan', 2012)],
      findings: [{ severity: 'high', quotes: ['A (', 'memuaskan'] }],
    },
    {
      text: 'Nilai SAKIP kota itu A (terbaik).',
      achievements: [sakip('A', 'terbaik')],
      findings: [{ severity: 'info', quotes: ['A (', 'terbaik'] }],
    },
    {
      text: 'Nilai SAKIP kota itu B (menuju hebat).',
      achievements: [sakip('B', 'menuju hebat')],
      findings: [{ severity: 'low', quotes: ['B (', 'menuju hebat'] }],
    },
    { text: 'Nilai SAKIP kota itu BB (Sangat Baik).', achievements: [sakip('BB', 'Sangat Baik', 2020)], findings: [] },
    { text: 'Nilai SAKIP 2012 kota itu A (sangat baik).', achievements: [sakip('A', 'sangat baik', 2012)], findings: [] },
    { text: 'SAKIP 2011: AA (memuaskan).', published: '2012-02-03', achievements: [sakip('AA', 'memuaskan')], findings: [] },
    {
      text: 'Indeks Pelayanan Publik: A (pelayanan prima).',
      achievements: [{ fillers: { recipients: ['OPD'], award: 'Indeks Pelayanan Publik', grade: 'A', label: 'pelayanan prima' }, quotes: { grade: 'A (' } }],
      findings: [],
    },
  ],
};
