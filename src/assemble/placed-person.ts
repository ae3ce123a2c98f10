import type { Term } from '../annotate/term.js';
import { MADE_BY } from '../lexicon/cues/parts.js';
import { isCapital, isRank, isWinPassive, says, type TermTest, tagged } from './terms.js';

const isPerson = tagged('Person');
/** A name that no rule knows has at most so many words. */
const LONGEST_NAME = 4;
const isOther = tagged('Agency', 'Region', 'Award', 'Grade', 'Innovation', 'Category', 'Title', 'Bracket', 'Number');

/** Says that the person behind it has the place or made what has it: "juara II", "jatuh kepada", "karya". */
const placesPerson: TermTest = (term) => isRank(term) || (isWinPassive(term) && term?.normal !== 'diterima') || says(term, MADE_BY);

/** "juara III Irfan Rachmadi", "jatuh kepada Candra Wijaya", "karya Sri Lestari": whether the person at `at` has the place or made what has it. */
export const isPlacedPerson = (terms: readonly Term[], at: number): boolean => isPerson(terms[at]) && placesPerson(terms[at - 1]);

/** Whether a placed person ends right before `to`, by a rule or as a bare name: "juara IV Surono dari Dinas A". */
export function endsPlacedPerson(terms: readonly Term[], to: number): boolean {
  if (isPlacedPerson(terms, to - 1)) return true;
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && isCapital(terms[from - 1]) && !isOther(terms[from - 1]) && !isRank(terms[from - 1])) from--;
  return from < to && isRank(terms[from - 1]);
}
