import { MONTHS, WEEKDAYS } from '../lexicon/numbers.js';
import type { Candidate } from './candidate.js';
import { tagSet } from './tag-set.js';
import type { Token } from './token.js';

/** A date as far as the text tells it. */
export interface PartialDate {
  day: number;
  month: number;
  year?: number | undefined;
  /** Monday = 1, when a weekday stands beside it. */
  weekday?: number | undefined;
}

/** A date found at a range of tokens; a range of days ("17-20 September 2024") has two. */
export interface DateCandidate extends Candidate {
  dates: PartialDate[];
}

const DATE = tagSet('Date');
const months = new Map(Object.entries(MONTHS));
const weekdays = new Map(Object.entries(WEEKDAYS));
/** "Mar." begins names more often than it stands for a month. */
const monthOf = (word: string): number | undefined => (word === 'mar' ? undefined : months.get(word));
/** A hyphen that the tokenizer keeps inside a word: "30 September-2 Oktober". */
const GLUED = /^(\p{L}+)-(\d{1,2})$/u;
const YEAR = /^(19|20)\d\d$/;
const DASHES = new Set(['-', '–', '—', 'sampai', 'hingga', 'sd']);

/** Dates in the forms of Indonesian news: "Rabu (17/02/2021)", "Selasa (29/1)", "17-20 September 2024", "5 Agustus", with or without weekday. */
export function findDates(tokens: readonly Token[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      const date = readSlashed(tokens, i) ?? readDashed(tokens, i);
      if (date) found.push(date);
    } else if (token.kind === 'word' && i > 0) {
      const month = monthOf(token.norm);
      const date = month === undefined ? undefined : readNamed(tokens, i, month);
      if (!date) continue;
      // the "30 September" that a range begins with was read before
      if (found.length > 0 && found.at(-1)!.from >= date.from) found.pop();
      found.push(date);
    }
  }
  return found;
}

function readSlashed(tokens: readonly Token[], i: number): DateCandidate | undefined {
  if (!tokens[i]!.norm.includes('/')) return undefined;
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(tokens[i]!.norm);
  if (!match) return undefined;
  const date = makeDate(Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3]));
  if (!date) return undefined;
  let from = i;
  let to = i + 1;
  const bracketed = tokens[from - 1]?.norm === '(';
  if (bracketed) from--;
  if (tokens[to]?.norm === ')') to++;
  from = takeWeekday(tokens, from, date);
  // "2/3 suara" is a fraction: without brackets, weekday or year it is no date
  if (date.year === undefined && date.weekday === undefined && !bracketed && tokens[to - 1]!.norm !== ')') return undefined;
  return candidate(from, to, [date]);
}

/** "2021-08-19" and "19-08-2021". */
function readDashed(tokens: readonly Token[], i: number): DateCandidate | undefined {
  if (tokens[i + 1]?.norm !== '-' || tokens[i + 3]?.norm !== '-') return undefined;
  const [first, month, last] = [tokens[i]!.norm, tokens[i + 2]!.norm, tokens[i + 4]?.norm ?? ''];
  if (YEAR.test(first)) {
    const date = makeDate(Number(last), Number(month), Number(first));
    return date && candidate(i, i + 5, [date]);
  }
  const date = YEAR.test(last) ? makeDate(Number(first), Number(month), Number(last)) : undefined;
  return date && withSurroundings(tokens, i, i + 5, [date]);
}

function readNamed(tokens: readonly Token[], i: number, month: number): DateCandidate | undefined {
  const last = tokens[i - 1]!;
  const glued = GLUED.exec(last.norm);
  if (last.kind !== 'number' && !glued) return undefined;
  const day = Number(glued ? glued[2] : last.norm);
  let to = i + 1;
  if (tokens[to]?.norm === ',' && YEAR.test(tokens[to + 1]?.norm ?? '')) to++;
  let year: number | undefined;
  if (YEAR.test(tokens[to]?.norm ?? '')) {
    year = Number(tokens[to]!.norm);
    to++;
  } else to = i + 1;
  const date = makeDate(day, month, year);
  if (!date) return undefined;
  const at = glued ? i - 2 : beforeDash(tokens, i - 1);
  const firstMonth = monthOf(glued ? glued[1]! : (tokens[at]?.norm ?? ''));
  const opening = firstMonth !== undefined && !glued ? at - 1 : at;
  const start = readStart(tokens[opening], firstMonth, date);
  if (start) return withSurroundings(tokens, opening, to, [start, date]);
  return glued ? undefined : withSurroundings(tokens, i - 1, to, [date]);
}

/** The first day of a range, in the month that it names or in that of the last day. */
function readStart(token: Token | undefined, month: number | undefined, end: PartialDate): PartialDate | undefined {
  if (token?.kind !== 'number') return undefined;
  const day = Number(token.norm);
  if (month === undefined) return day < end.day ? makeDate(day, end.month, end.year) : undefined;
  if (month === end.month) return undefined;
  return makeDate(day, month, end.year !== undefined && month > end.month ? end.year - 1 : end.year);
}

/** The token before the dash of a range whose last day stands at `last`: "17-20", "17 s/d 20", "17 s.d. 20"; -1 where there is none. */
function beforeDash(tokens: readonly Token[], last: number): number {
  if (DASHES.has(tokens[last - 1]?.norm ?? '')) return last - 2;
  if (reads(tokens, last - 3, 's/d')) return last - 4;
  return reads(tokens, last - 4, 's.d.') ? last - 5 : -1;
}

/** The tokens from `at` on are these characters. */
const reads = (tokens: readonly Token[], at: number, characters: string) => [...characters].every((character, i) => tokens[at + i]?.norm === character);

/** A date with the brackets around it and the weekday before it. */
function withSurroundings(tokens: readonly Token[], from: number, to: number, dates: PartialDate[]): DateCandidate {
  const bracketed = tokens[from - 1]?.norm === '(';
  const opened = bracketed ? from - 1 : from;
  const closed = bracketed && tokens[to]?.norm === ')' ? to + 1 : to;
  return candidate(takeWeekday(tokens, opened, dates[0]!), closed, dates);
}

/** Takes the weekday before the date into it, if there is one. */
function takeWeekday(tokens: readonly Token[], from: number, date: PartialDate): number {
  let at = from - 1;
  for (let steps = 0; steps < 3 && ['(', ',', 'pagi', 'siang', 'sore', 'malam', 'tanggal', 'petang'].includes(tokens[at]?.norm ?? ''); steps++) at--;
  const weekday = weekdays.get(tokens[at]?.norm ?? '');
  if (weekday === undefined) return from;
  date.weekday = weekday;
  return tokens[at - 1]?.norm === '(' ? at - 1 : at;
}

function makeDate(day: number, month: number, year: number | undefined): PartialDate | undefined {
  const full = year !== undefined && year < 100 ? 2000 + year : year;
  if (full !== undefined && !(full >= 1945 && full < 2100)) return undefined;
  const date: PartialDate = { day, month, year: full, weekday: undefined };
  return isOnCalendar(date, full) ? date : undefined;
}

/** Whether the year has such a day; without a year, whether any has. */
const isOnCalendar = ({ day, month }: PartialDate, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const candidate = (from: number, to: number, dates: PartialDate[]): DateCandidate => ({
  from,
  to,
  tags: DATE,
  id: 'date',
  value: dates.map(isoDate).join('/'),
  priority: 9,
  dates,
});

const pad = (n: number) => String(n).padStart(2, '0');

/** ISO form; without a year `--MM-DD`. */
export const isoDate = ({ day, month, year }: PartialDate): string => `${year ?? '-'}-${pad(month)}-${pad(day)}`;

/** Weekday of a full date, Monday = 1. */
export const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/**
 * Gives a date without a year the year that its context tells: the publication date's, or else the nearest year that the text names, corrected by the
 * weekday where one is given. A 29 February stays without a year where none of them is a leap year.
 */
export function resolveYear(date: PartialDate, published: string | undefined, yearsInText: readonly number[]): PartialDate {
  if (date.year !== undefined) return date;
  const stamp = published?.slice(0, 10);
  const publishedYear = stamp && /^\d{4}/.test(stamp) ? Number(stamp.slice(0, 4)) : undefined;
  const isLater = publishedYear !== undefined && stamp!.length === 10 && isoDate({ ...date, year: publishedYear }) > stamp!;
  const guesses = publishedYear === undefined ? yearsInText : [publishedYear, publishedYear - 1];
  const possible = guesses.filter((year) => isOnCalendar(date, year));
  const ordered = isLater ? [...possible].reverse() : possible;
  const year = ordered.find((guess) => date.weekday === undefined || weekdayOf(guess, date.month, date.day) === date.weekday) ?? possible[0];
  return year === undefined ? date : { ...date, year };
}
