import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { COMPARED_WITH, LATER_YEAR, PAST_YEAR, THAT_TIME } from '../lexicon/cues/awards.js';
import type { Span } from '../model/span.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { derive, type Filler, inherit, read, startOf } from './filler.js';
import type { Step } from './steps.js';
import { isNumber, isRankOrGrade, isSemicolon, isYear, says, tagged, termEndingAfter } from './terms.js';

/** Terms before and behind a result among which a year is told by its distance. */
const BEFORE = 9;
const BEHIND = 3;
/** Terms at the start of a sentence that hold for all of it. */
const OPENS_WITHIN = 3;
/** "saat itu" may point over so many sentences that say it too. */
const POINTS_BACK = 3;
/** No result is told from longer ago. */
const LONGEST_AGO = 20;

const isDate = tagged('Date');

/** Years ago, where "tahun lalu", "setahun sebelumnya", "dua tahun lalu" stands; below zero for "setahun kemudian". */
interface Ago {
  years: number;
  /** "sebelumnya" counts from the year of the award and "lalu" from today. */
  fromAward: boolean;
  span: Span;
}

/**
 * The year that a clause tells by its distance: "tahun lalu masih B", "setahun sebelumnya", "Saat itu … meraih C" behind a sentence with a year of its own.
 * `awardYear` is the year that the clause would have otherwise.
 */
export function relativeYear(draft: Draft, document: Document, context: Context, awardYear: Filler<number> | undefined): Filler<number> | undefined {
  const sentence = document.sentences[draft.sentence]!;
  const { terms } = sentence;
  const result = draft.rank ?? draft.grade ?? draft.score ?? draft.award;
  const at = result ? termEndingAfter(terms, startOf(result)) : draft.from;
  const [from, to] = reach(terms, at < 0 ? draft.from : at);
  const yearTold = (i: number): Filler<number> | undefined => {
    const ago = says(terms[i - 1], COMPARED_WITH) ? undefined : agoAt(terms, i);
    if (ago) return yearsAgo(ago, draft.sentence, document, context, awardYear);
    return isThatTime(terms, i) ? yearPointedTo(document, context, draft.sentence, awardYear) : undefined;
  };
  for (let i = from; i < to; i++) {
    const year = yearTold(i);
    if (year) return year;
  }
  // what opens a sentence holds for all of it
  for (let i = 0; i < Math.min(from, OPENS_WITHIN); i++) {
    const year = yearTold(i);
    if (year) return year;
  }
  return undefined;
}

/** Whether a sentence tells a year by its distance. */
export const tellsPastYear = ({ terms }: DocumentSentence): boolean => terms.some((_, at) => agoAt(terms, at) !== undefined || isThatTime(terms, at));

/** The terms around a result up to its neighbours. */
function reach(terms: readonly Term[], at: number): [number, number] {
  let from = at;
  while (from > 0 && at - from < BEFORE && !isRankOrGrade(terms[from - 1]) && !isSemicolon(terms[from - 1])) from--;
  return [from, Math.min(terms.length, at + 1 + BEHIND)];
}

function agoAt(terms: readonly Term[], at: number): Ago | undefined {
  const term = terms[at]!;
  const next = terms[at + 1];
  if (!next || (term.normal !== 'tahun' && term.normal !== 'setahun')) return undefined;
  const later = LATER_YEAR.has(next.normal);
  if (!later && !PAST_YEAR.has(next.normal)) return undefined;
  const before = terms[at - 1];
  const number = term.normal === 'tahun' && isNumber(before) ? Number(before!.value) : 1;
  if (!Number.isInteger(number) || number < 1 || number > LONGEST_AGO) return undefined;
  return { years: later ? -number : number, fromAward: later || next.normal === 'sebelumnya', span: { start: term.start, end: next.end } };
}

const isThatTime = (terms: readonly Term[], at: number): boolean => says(terms[at], THAT_TIME) && terms[at + 1]?.normal === 'itu';

function yearsAgo(
  { years, fromAward, span }: Ago,
  sentence: number,
  { published }: Document,
  context: Context,
  awardYear: Filler<number> | undefined,
): Filler<number> | undefined {
  const today = context.eventYear?.value ?? Number(/^(?:19|20)\d\d/.exec(published ?? '')?.[0] ?? 0);
  const base = fromAward ? (yearBefore(context, sentence) ?? awardYear?.value ?? today) : today || awardYear?.value;
  return base ? derive(base - years, span, 'year-relative' satisfies Step) : undefined;
}

/** The year told last before a sentence. */
function yearBefore({ years }: Context, sentence: number): number | undefined {
  for (let i = sentence - 1; i >= Math.max(0, sentence - POINTS_BACK); i--) {
    const year = years.get(i);
    if (year) return year.value;
  }
  return undefined;
}

/** The year of the sentence before, for "saat itu". */
function yearPointedTo(document: Document, context: Context, index: number, awardYear: Filler<number> | undefined): Filler<number> | undefined {
  const { sentences } = document;
  for (let i = index - 1; i >= Math.max(0, index - POINTS_BACK); i--) {
    const { terms } = sentences[i]!;
    const said = terms.findLast((term) => isYear(term) && !isDate(term));
    if (said) return inherit(read(Number(said.normal), said, 'year' satisfies Step));
    for (let at = 0; at < terms.length; at++) {
      const ago = agoAt(terms, at);
      if (ago) return yearsAgo(ago, i, document, context, awardYear);
    }
    if (!pointsBack(sentences[i]!)) return undefined;
  }
  return undefined;
}

const pointsBack = ({ terms }: DocumentSentence): boolean => terms.some((_, at) => isThatTime(terms, at));
