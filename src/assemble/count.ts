import type { Term } from '../annotate/term.js';
import { AMOUNTS_TO, ELLIPSIS_FILLERS } from '../lexicon/cues.js';
import { hasCount, isCounted } from './draft.js';
import { inherit, read } from './filler.js';
import type { RecipientItem } from './item.js';
import { group } from './recipient.js';
import type { State } from './state.js';
import type { Step } from './steps.js';
import { isCount, isNumber, says, tagged } from './terms.js';

/** Terms at most between a number and its grade where the group goes without saying. */
const ELLIPSIS_WITHIN = 3;
const isOtherNumber = tagged('Year', 'Decimal');
const isGrade = tagged('Grade');

/** A whole number that can count winners. */
function countOf(term: Term): number | undefined {
  const count = isNumber(term) && !isOtherNumber(term) ? Number(term.value) : 0;
  return Number.isInteger(count) && count >= 1 ? count : undefined;
}

/** "OPD yang berpredikat A ada 3": the number of a group comes after its grade. */
export function countAfter({ current, sentence: { terms }, group: word, document }: State, term: Term, at: number): RecipientItem | undefined {
  if (!word || !current.grade || current.recipients.length > 0 || !says(terms[at - 1], AMOUNTS_TO)) return undefined;
  const count = countOf(term);
  return count === undefined ? undefined : group(document, at, word, count, term, 'count-after-grade' satisfies Step);
}

/** "34 kota zona hijau, 61 zona kuning, 3 zona merah": the group is said once. */
export function ellipticCount({ current, drafts, counted, sentence: { terms } }: State, term: Term, at: number): RecipientItem | undefined {
  const count = isCount(term) ? undefined : countOf(term);
  if (count === undefined) return undefined;
  let next = at + 1;
  while (next <= at + ELLIPSIS_WITHIN && says(terms[next], ELLIPSIS_FILLERS)) next++;
  if (!isGrade(terms[next])) return undefined;
  const before = (hasCount(current) ? current : drafts.findLast(hasCount))?.recipients.find(isCounted) ?? counted;
  if (!before) return undefined;
  const key = `${count} ${before.filler.value.toLowerCase()}`;
  return { ...before, at, key, filler: inherit(before.filler), count: read(count, term, 'count-elliptic' satisfies Step) };
}
