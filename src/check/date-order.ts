import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';
import { publicationYear } from './linked.js';
import { sentenceAround } from './sentence.js';

const FUTURE =
  /\b(?:akan|dijadwalkan|rencananya|direncanakan|mendatang|besok|nanti(?:nya)?|hingga|sampai|paling lambat|batas|terakhir|tenggat|bakal|target\w*|menuju|agenda)\b/i;
const DAY_MS = 86_400_000;
/** Assessments of public bodies begin here. */
const FIRST_YEAR = 1980;

function lateDates({ text, published, mentions }: CheckedRecord): Doubt[] {
  if (published === undefined || published.length < 10) return [];
  const latest = new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return mentions.flatMap((mention): Doubt[] => {
    const { type, value, quote } = mention;
    if (type !== 'date' || value.length < 10 || value.startsWith('--') || value <= latest || !/\d{4}|\/\d\d\b/.test(quote)) return [];
    const { start, end } = sentenceAround(text, mention);
    if (FUTURE.test(text.slice(start, end))) return [];
    const message = `${value} lies after the publication on ${published.slice(0, 10)}, and nothing says that it is still to come`;
    return [{ severity: 'medium', message, spans: [spanOf(mention)], candidates: [] }];
  });
}

function oddYears(record: CheckedRecord): Doubt[] {
  const latest = publicationYear(record);
  return record.achievements.flatMap((achievement): Doubt[] => {
    const provenance = provenanceOf(achievement, 'year');
    const { year, status } = achievement;
    if (year === undefined || provenance === undefined || provenance.via === 'derived' || status === 'targeted') return [];
    if (year >= FIRST_YEAR && (latest === undefined || year <= latest)) return [];
    const message = year < FIRST_YEAR ? `${year} is too early for an assessment` : `A result of ${year} is told in ${latest}`;
    return [{ severity: 'medium', message, spans: [spanOf(provenance)], candidates: [] }];
  });
}

const dated = (quote: string, value: string) => [{ type: 'date' as const, quote, value }];

/** A date after the article's own, or a year that cannot be: an event of 2023 in an article of 2022. */
export const dateOrder: Check = {
  code: 'date-order',
  title: 'What is told has happened before the article was published',
  find: (record) => [...lateDates(record), ...oddYears(record)],
  examples: [
    {
      text: 'Penghargaan diserahkan pada 14 April 2023 di aula.',
      published: '2023-03-15',
      mentions: dated('14 April 2023', '2023-04-14'),
      findings: [{ severity: 'medium', quotes: ['14 April 2023'] }],
    },
    {
      text: 'Kota itu meraih predikat BB tahun 2024.',
      published: '2023-03-15',
      achievements: [{ fillers: { recipients: ['Kota'], grade: 'BB', year: 2024 }, quotes: { year: '2024' } }],
      findings: [{ severity: 'medium', quotes: ['2024'] }],
    },
    { text: 'Penghargaan akan diserahkan pada 14 April 2023 di aula.', published: '2023-03-15', mentions: dated('14 April 2023', '2023-04-14'), findings: [] },
    { text: 'Penghargaan diserahkan pada 14 April 2023 di aula.', published: '2023-04-14', mentions: dated('14 April 2023', '2023-04-14'), findings: [] },
    { text: 'Penghargaan diserahkan pada 14 April 2023 di aula.', mentions: dated('14 April 2023', '2023-04-14'), findings: [] },
  ],
};
