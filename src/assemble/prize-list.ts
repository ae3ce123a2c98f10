import type { DocumentSentence } from '../annotate/document.js';
import { BELOW } from '../lexicon/cues/joining.js';
import { PRIZES_OF_ONE } from '../lexicon/cues/reference.js';
import { type Draft, hasResult, inheritRecipients, isCounted } from './draft.js';
import { inherit } from './filler.js';
import { anyTerm, isNumber, isTarget, says, type TermTest, tagged } from './terms.js';

const endsOpen = tagged('Colon', 'Opener');
const isStop = tagged('Stop');
const isItemMark = tagged('Bullet', 'Dash');
const isNegation = tagged('Negation');
const isPutOff: TermTest = (term) => isTarget(term) || isNegation(term);
const namesPrizes: TermTest = (term) => says(term, PRIZES_OF_ONE);

/** The one winner of the prizes that stand on the lines below: "Pemkab A meraih tiga penghargaan, yakni:", "Berikut prestasi Pemkab A:". */
export function headOfPrizes(own: readonly Draft[], { terms }: DocumentSentence): Draft | undefined {
  const last = terms.at(-1);
  if (!endsOpen(last) && !(isStop(last) && says(terms.at(-2), BELOW))) return undefined;
  if (!terms.some(namesPrizes) || terms.some(isPutOff)) return undefined;
  const [head, ...others] = own.filter(({ recipients }) => recipients.length > 0);
  const isOne = head?.recipients.length === 1 && others.length === 0 && !isCounted(head.recipients[0]!);
  return isOne && !own.some((draft) => hasResult(draft) || draft.award) ? head : undefined;
}

/** Gives the prizes of a line of such a list to its winner; false where the sentence is no line of it. */
export function takePrizes(own: readonly Draft[], { opensLine, terms }: DocumentSentence, head: Draft): boolean {
  const [first] = terms;
  if (!opensLine || !(isNumber(first) || isItemMark(first)) || own.some(({ recipients }) => recipients.length > 0) || anyTerm(terms, 0, terms.length, isPutOff))
    return false;
  for (const draft of own) {
    if (!hasResult(draft) && !draft.award) continue;
    draft.recipients = inheritRecipients(head.recipients);
    if (!draft.year && head.year) draft.year = inherit(head.year);
    draft.trigger ??= { at: 0, strong: true };
  }
  return true;
}
