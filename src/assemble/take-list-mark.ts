import type { Term } from '../annotate/term.js';
import { COMPLETE_OPENERS, PARTIAL_OPENERS } from '../lexicon/cues/joining.js';
import { hasCount, hasResult, isCounted, withoutCounts } from './draft.js';
import type { State } from './state.js';
import { closeListing } from './take-recipient.js';
import { isCount, tagged } from './terms.js';

/** "tiga OPD meraih predikat A, yakni …": the winners follow one by one. */
export function openListing(state: State, { normal }: Term): void {
  const { current } = state;
  const complete = COMPLETE_OPENERS.has(normal);
  if ((complete || PARTIAL_OPENERS.has(normal)) && hasCount(current) && (hasResult(current) || current.trigger))
    state.listing = { result: current, complete, items: 0 };
}

const opensBracket = tagged('ListOpen');
const closesBracket = tagged('ListClose');
const isBody = tagged('Agency', 'Region');

/** "empat daerah (Kabupaten A, …) meraih WTP", "WTP diraih empat daerah (Kabupaten A, …)": the bracket names who was counted; whoever is only counted wins nothing. */
export function takeListMark(state: State, term: Term, at: number): void {
  if (closesBracket(term) && state.listing) {
    closeListing(state);
    state.listing = undefined;
  }
  if (!opensBracket(term) || !isCount(state.sentence.terms[at - 1])) return;
  const { current, sentence, lastRecipientAt } = state;
  let to = at + 1;
  while (to < sentence.terms.length && !closesBracket(sentence.terms[to])) to++;
  if (lastRecipientAt !== at - 1) {
    state.named = to + 1;
    return;
  }
  const listed = sentence.terms.slice(at + 1, to).filter((each) => isBody(each)).length;
  const complete = listed >= (current.recipients.find(isCounted)?.count?.value ?? 0);
  if (hasResult(current) || current.trigger) state.listing = { result: current, complete, items: 0 };
  else if (complete) current.recipients = withoutCounts(current.recipients);
}
