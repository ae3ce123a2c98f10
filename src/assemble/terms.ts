import { remember } from '../annotate/remember.js';
import { firstIndex } from '../annotate/search.js';
import type { TagSet } from '../annotate/tag-set.js';
import type { Term } from '../annotate/term.js';

/** A question to a term; where there is no term, the answer is no. */
export type TermTest = (term: Term | undefined) => boolean;

/** Passes a term that has one of these tags. Terms share their sets of tags, so the answer is worked out once a set, however many terms there are. */
export function tagged(...names: readonly string[]): TermTest {
  const passes = remember((tags: TagSet) => names.some((name) => tags.has(name)));
  return (term) => term !== undefined && passes(term.tags.id, term.tags);
}

/** Whether a term is one of these words. */
export const says = (term: Term | undefined, words: ReadonlySet<string>): boolean => term !== undefined && words.has(term.normal);

/** Whether a term passes in the range from `from` up to, not including, `to`; the range may reach over the ends of the sentence. */
export function anyTerm(terms: readonly Term[], from: number, to: number, test: TermTest): boolean {
  const end = Math.min(to, terms.length);
  for (let i = Math.max(0, from); i < end; i++) if (test(terms[i])) return true;
  return false;
}

/** Index of the first term that ends after an offset; -1 where none does. */
export function termEndingAfter(terms: readonly Term[], offset: number): number {
  const at = firstIndex(terms.length, (i) => terms[i]!.end > offset);
  return at < terms.length ? at : -1;
}

export const isRank = tagged('Rank');
export const isComma = tagged('Comma');
export const isRespectively = tagged('Respectively');
export const isSemicolon = tagged('Semicolon');
export const isBracket = tagged('Bracket');
export const isCapital = tagged('Capital');
export const isNumber = tagged('Number');
export const isYear = tagged('Year');
export const isCount = tagged('Count');
export const isAgency = tagged('Agency');
export const isRegion = tagged('Region');
export const isWinActive = tagged('WinActive');
export const isWinPassive = tagged('WinPassive');
export const isTarget = tagged('Target');
export const isGiveActive = tagged('GiveActive');
/** A place, tier or grade. */
export const isRankOrGrade = tagged('Rank', 'Tier', 'Grade');
