import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { AHEAD_OF_AWARD, ONCE, PAST_YEAR, UNDATING, UNTIL, YEAR_LINKS } from '../lexicon/cues/awards.js';
import { WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { schemes } from '../lexicon/schemes.js';
import { type AwardName, awardName } from './award-name.js';
import type { Draft } from './draft.js';
import { derive, type Filler, read, startOf } from './filler.js';
import { isMeeting, itemOf } from './read-item.js';
import type { Step } from './steps.js';
import { anyTerm, isComma, isWinActive, isYear, says, type TermTest, tagged } from './terms.js';

/** A place where an award is named, with the year beside it. */
export interface AwardMention {
  sentence: number;
  at: number;
  filler: Filler;
  /** The name in lower case. */
  lower: string;
  name: AwardName;
  scheme: string | undefined;
  /** It only says who somebody is: "63 kabupaten pemenang Lomba A". */
  ofOthers: boolean;
  year: Filler<number> | undefined;
}

/** What the article says once and its clauses take over. */
export interface Context {
  awards: AwardMention[];
  /** Years by sentence, the first of each. */
  years: Map<number, Filler<number>>;
  /** Year of the first full date. */
  eventYear: Filler<number> | undefined;
}

const gradeSchemes = new Set(schemes.filter(({ kind }) => kind === 'grade').map(({ id }) => id));

/** Whether an award is a grading, which hands out grades and no places. */
export const isGrading = ({ scheme }: Pick<Draft, 'scheme'>): boolean => scheme !== undefined && gradeSchemes.has(scheme);

/** Terms before an award among which its year is said to be still to come. */
const AHEAD_WITHIN = 3;
const isAhead: TermTest = (term) => says(term, AHEAD_OF_AWARD);
const isNamed = tagged('Count', 'Agency', 'Region');
const isAward = tagged('Award');
const isAwardOrYear = tagged('Award', 'Year');

/** Collects the awards that an article names, and its years. */
export function collectContext(document: Document): Context {
  const awards: AwardMention[] = [];
  const years: Context['years'] = new Map();
  for (const sentence of document.sentences) {
    const { terms, index } = sentence;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      if (!isAwardOrYear(term)) continue;
      if (isAward(term)) {
        const item = itemOf(document, sentence, at);
        if (item?.kind !== 'award' || isRegulated(terms, at)) continue;
        const { filler, scheme } = item;
        if (!scheme && isMeeting(terms, at)) continue;
        const year = anyTerm(terms, at - AHEAD_WITHIN, at, isAhead) || isOfEarlierTime(terms, at) ? undefined : (item.year ?? yearAfter(terms, at));
        const { value } = filler;
        awards.push({
          sentence: index,
          at,
          filler,
          lower: value.toLowerCase(),
          name: awardName(value),
          ofOthers: says(terms[at - 1], WINNER_NOUNS) && isNamed(terms[at - 2]),
          scheme,
          year,
        });
      }
      if (isYear(term) && isAwardYear(terms, at) && !years.has(index) && !isOfEarlierWin(terms, at) && !isOfEarlierTime(terms, at))
        years.set(index, read(Number(term.normal), term, 'year' satisfies Step));
    }
  }
  const eventYear = yearOfEvent(document);
  if (eventYear) for (const mention of awards) if (isLongAgo(document, mention, eventYear.value)) mention.year = undefined;
  return { awards, years, eventYear };
}

/** Terms between "setelah" and the year of what was won before. */
const EARLIER_WITHIN = 8;

/** "…, setelah meraih Adipura pada 2017": the year is of the win before. */
function isOfEarlierWin(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i > Math.max(2, at - EARLIER_WITHIN); i--) if (terms[i]!.normal === 'setelah') return isWinActive(terms[i + 1]);
  return false;
}

/** Terms between "sempat" and the year of what was won then. */
const ONCE_WITHIN = 10;

/** "A, yang sempat mendapat opini WDP pada 2013, kini …": the year is of that time only. */
function isOfEarlierTime(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ONCE_WITHIN) && !isComma(terms[i]); i--) if (says(terms[i], ONCE)) return true;
  return false;
}

/** Years before the event from which on "2016 lalu" only looks back. */
const LONG_AGO = 2;

/** "Pada Adipura 2016 lalu …": a year that the article looks back to is that of its own sentence only. */
function isLongAgo({ sentences }: Document, { sentence, year }: AwardMention, eventYear: number): boolean {
  if (!year || eventYear - year.value < LONG_AGO) return false;
  const { terms } = sentences[sentence]!;
  const at = terms.findIndex(({ start }) => start === startOf(year));
  return at >= 0 && says(terms[at + 1], PAST_YEAR);
}

function yearOfEvent({ dates, tokens }: Document): Filler<number> | undefined {
  const dated = dates.filter(({ dates: read }) => read.some(({ year }) => year !== undefined));
  // news tells the day of an event by its weekday; other dates may be of decrees and anniversaries
  const event = dated.find(({ dates: read }) => read.some(({ weekday }) => weekday !== undefined)) ?? dated[0];
  const year = event?.dates.find((date) => date.year !== undefined)?.year;
  return event && year !== undefined
    ? derive(year, { start: tokens[event.from]!.start, end: tokens[event.to - 1]!.end }, 'year-of-event' satisfies Step)
    : undefined;
}

const REGULATED_WITHIN = 4;
const isAbout: TermTest = (term) => term?.normal === 'tentang';

/** The subject of a decree ("Permendagri Nomor 19 Tahun 2020 tentang Indeks …") is no award of this article. */
const isRegulated = (terms: readonly Term[], at: number): boolean => anyTerm(terms, at - REGULATED_WITHIN, at, isAbout);

const UNDATED_WITHIN = 4;
const isDate = tagged('Date');
const isDash = tagged('Dash');
const isUndating: TermTest = (term) => says(term, UNDATING);

/** A year that dates an award: not one of a decree, a budget history or a span of years. */
export function isAwardYear(terms: readonly Term[], at: number): boolean {
  if (!isYear(terms[at]) || isDate(terms[at]) || anyTerm(terms, at - UNDATED_WITHIN, at, isUndating)) return false;
  return !isSpan(terms, at + 1) && !isSpan(terms, at - 1);
}

/** Whether a dash or its like stands here beside a year: "2019-2021", "2016 sampai 2021". */
const isSpan = (terms: readonly Term[], at: number): boolean =>
  (isDash(terms[at]) || says(terms[at], UNTIL)) && (isYear(terms[at + 1]) || isYear(terms[at - 1]));

const YEAR_WITHIN = 9;
const isYearLink = tagged('Bracket', 'Region', 'Agency', 'Group', 'Title', 'Weak', 'Upper', 'Capital');

/** The year that follows an award, over the words that say where and by whom it is held. */
function yearAfter(terms: readonly Term[], at: number): Filler<number> | undefined {
  for (let i = at + 1; i < Math.min(terms.length, at + 1 + YEAR_WITHIN); i++) {
    const term = terms[i]!;
    if (isAwardYear(terms, i)) return read(Number(term.normal), term, 'award-year' satisfies Step);
    if (!YEAR_LINKS.has(term.normal) && !isYearLink(term) && !term.normal.startsWith('se-')) return undefined;
  }
  return undefined;
}
