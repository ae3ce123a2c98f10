import { WEEKDAYS } from '../lexicon/numbers.js';
import type { Mention } from '../model/record.js';
import type { Check, CheckedRecord, Doubt } from './define.js';

const WEEKDAY_NAMES = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
/** The word before the day's number, with at most a comma, bracket, part of the day or `tanggal` between, and what stands before that word. */
const WORD_BEFORE = /([-–/]|hingga|sampai|dan)?\s*(?<!\p{L})(\p{L}+['’]?\p{L}*)[\s,(/]*(?:(?:pagi|siang|sore|petang|malam|tanggal)[\s,(/]*){0,2}$/iu;
/** As far back as two weekdays with what may stand after them. */
const REACH = 40;
const DAY_MS = 86_400_000;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The nearest dates before and after with that weekday, then the same day in the years beside where it has that weekday. */
function nearbyDates(time: number, weekday: number): string[] {
  const back = (new Date(time).getUTCDay() - weekday + 7) % 7;
  const nearest = [time - back * DAY_MS, time + (7 - back) * DAY_MS];
  const date = new Date(time);
  const otherYears = [-1, 1].map((years) => Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()));
  return [...nearest, ...otherYears.filter((other) => new Date(other).getUTCDay() === weekday)].map(isoDay);
}

function doubtOf(text: string, { value, quote, start, end }: Mention): Doubt[] {
  const full = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (full === null) return [];
  const shortYear = /\d+\D+\d+\D+(\d\d)\D*$/.exec(quote)?.[1];
  // Of a range, the weekday belongs to the first day.
  if (Number(/\d+/.exec(quote)?.[0]) !== Number(full[3])) return [];
  // Where the words hold no year it was inferred, perhaps from this very weekday.
  if (!quote.includes(full[1]!) && shortYear !== full[1]!.slice(2)) return [];
  const digits = start + quote.search(/\d/);
  const from = Math.max(0, digits - REACH);
  const match = WORD_BEFORE.exec(text.slice(from, digits));
  const word = match?.[2] ?? '';
  const listed = Object.hasOwn(WEEKDAYS, word.toLowerCase()) ? WEEKDAYS[word.toLowerCase()] : undefined;
  // Lower-case "minggu" is a week; of "Selasa-Kamis, 17-19" the second weekday does not go with the first day.
  if (match === null || listed === undefined || word === 'minggu' || match[1] !== undefined) return [];
  const weekday = listed % 7;
  const time = Date.UTC(Number(full[1]), Number(full[2]) - 1, Number(full[3]));
  if (isoDay(time) !== value || new Date(time).getUTCDay() === weekday) return [];
  const spanStart = Math.min(start, from + match.index + match[0].indexOf(word));
  return [
    {
      severity: 'high',
      message: `${value} was a ${WEEKDAY_NAMES[new Date(time).getUTCDay()]}, the text says ${WEEKDAY_NAMES[weekday]}`,
      spans: [{ start: spanStart, end, quote: text.slice(spanStart, end) }],
      candidates: nearbyDates(time, weekday),
    },
  ];
}

const dated = (quote: string, value: string) => [{ type: 'date' as const, quote, value }];

/** A weekday beside a full date: Rabu (17/2/2021), Senin, 8 Maret 2021. */
export const dateWeekday: Check = {
  code: 'date-weekday',
  title: 'A date falls on the weekday that stands beside it',
  find: ({ text, mentions }: CheckedRecord) => mentions.flatMap((mention) => (mention.type === 'date' ? doubtOf(text, mention) : [])),
  examples: [
    {
      text: 'Penghargaan diserahkan Kamis (14/4/2023) di aula.',
      mentions: dated('Kamis (14/4/2023)', '2023-04-14'),
      findings: [{ severity: 'high', quotes: ['Kamis (14/4/2023)'], candidates: ['2023-04-13', '2023-04-20', '2022-04-14'] }],
    },
    {
      text: 'Acara digelar Senin, 8 Oktober 2023.',
      mentions: dated('8 Oktober 2023', '2023-10-08'),
      findings: [{ severity: 'high', quotes: ['Senin, 8 Oktober 2023'], candidates: ['2023-10-02', '2023-10-09'] }],
    },
    {
      text: 'Pameran Selasa-Kamis, 17-19 September 2024 dan Selasa malam (17/9/2024).',
      mentions: [...dated('17-19 September 2024', '2024-09-17'), ...dated('17-19 September 2024', '2024-09-19'), ...dated('17/9/2024', '2024-09-17')],
      findings: [],
    },
    { text: 'Acara digelar Jum’at (14/04/23).', mentions: dated('14/04/23', '2023-04-14'), findings: [] },
    { text: 'Acara digelar Kamis (14/4).', mentions: dated('Kamis (14/4)', '2023-04-14'), findings: [] },
    { text: 'Acara digelar Kamis, 14 April.', mentions: dated('Kamis, 14 April', '2023-04-14'), findings: [] },
    { text: 'Lomba berjalan dua minggu, 3 Oktober 2023 dimulai.', mentions: dated('3 Oktober 2023', '2023-10-03'), findings: [] },
    { text: 'Rapat Kamis lalu membahas acara pada 14 April 2023.', mentions: dated('14 April 2023', '2023-04-14'), findings: [] },
  ],
};
