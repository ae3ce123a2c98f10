import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';
import { publicationYear } from './linked.js';

const NUMBERS: Readonly<Record<string, number>> = { dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11 };
const STREAK = /\bber(?:turut(?:-turut)?|untun)\b/g;
const LENGTH_BEFORE = /(?<![\d.,-])(\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\s+(?:kali|tahun)\s+(?:secara\s+)?$/i;
const [BEFORE, BEHIND] = [40, 90];
/** "sejak tahun 2018 hingga 2022" */
const SINCE = /\b(?:sejak|mulai|dari)\s+(?:tahun\s+)?((?:19|20)\d\d)(?:\s*(?:hingga|sampai(?:\s+dengan)?|s\/d|-|–)\s*(?:tahun\s+)?((?:19|20)\d\d))?/i;
/** "tahun 2018, 2019, dan 2020" */
const LISTED = /(?:(?:19|20)\d\d\s*(?:,\s*(?:dan\s+)?|\s+dan\s+)\s*)+(?:19|20)\d\d/;

function findDoubts(record: CheckedRecord): Doubt[] {
  const { text } = record;
  const latest = publicationYear(record);
  return [...text.matchAll(STREAK)].flatMap(({ 0: streak, index }): Doubt[] => {
    const told = LENGTH_BEFORE.exec(text.slice(Math.max(0, index - BEFORE), index));
    if (told === null) return [];
    const length = NUMBERS[told[1]!.toLowerCase()] ?? Number(told[1]);
    const from = index + streak.length;
    const behind = text.slice(from, from + BEHIND).split(/[.\n]/, 1)[0]!;
    const since = SINCE.exec(behind);
    const listed = LISTED.exec(behind);
    const years = listed?.[0].match(/\d{4}/g)?.map(Number);
    let expected: number[] = [];
    if (since) {
      const first = Number(since[1]);
      const until = since[2] === undefined ? latest : Number(since[2]);
      // The year of publication may not have been judged yet.
      if (until !== undefined && until >= first) expected = since[2] === undefined ? [until - first + 1, until - first] : [until - first + 1];
    } else if (years) expected = [years.length];
    if (expected.length === 0 || expected.includes(length)) return [];
    const last = since ?? listed!;
    const end = from + last.index + last[0].length;
    const message = `${length} in a row are told, the years give ${expected.join(' or ')}`;
    return [{ severity: 'medium', message, spans: [quoteOf(text, { start: index - told[0].length, end })], candidates: expected.map(String) }];
  });
}

/** The length of a streak against its years: lima kali berturut-turut sejak 2018 hingga 2021. */
export const streakArithmetic: Check = {
  code: 'streak-arithmetic',
  title: 'A streak is as long as its years',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu meraih WTP lima kali berturut-turut sejak 2018 hingga 2021.',
      findings: [{ severity: 'medium', quotes: ['lima kali berturut-turut sejak 2018 hingga 2021'], candidates: ['4'] }],
    },
    {
      text: 'Kota itu meraih WTP 3 tahun berturut-turut, yakni 2018, 2019, 2020, dan 2021.',
      findings: [{ severity: 'medium', quotes: ['3 tahun berturut-turut, yakni 2018, 2019, 2020, dan 2021'], candidates: ['4'] }],
    },
    { text: 'Kota itu meraih WTP empat kali berturut-turut sejak 2018 hingga 2021.', findings: [] },
    { text: 'Kota itu meraih WTP tujuh kali berturut-turut sejak 2016.', published: '2023-06-01', findings: [] },
    { text: 'Kota itu meraih WTP tujuh kali berturut-turut.', findings: [] },
  ],
};
