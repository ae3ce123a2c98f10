import type { Term } from '../annotate/term.js';
import { AND_THEN, HANDED_TO, WEAK_VERBS } from '../lexicon/cues.js';
import { hasResult } from './draft.js';
import { personOf, representedBy } from './recipient.js';
import { closeDraft, isSubjectOfWin, type State, standsAhead } from './state.js';
import { anyTerm, isComma, isWinActive, says, type TermTest, tagged } from './terms.js';

const isPrize = tagged('Rank', 'Tier', 'Grade', 'Award', 'Category');

/** A verb makes the current draft an achievement, or begins another of the same subject. */
export function takeVerb(state: State, term: Term, at: number): void {
  const strong = !WEAK_VERBS.has(term.normal);
  const { trigger, recipients } = state.current;
  if (beginsAnother(state, term, at)) {
    closeDraft(state, at);
    state.current.recipients = [...recipients];
    state.current.trigger = { at, strong };
  } else if (!trigger || (strong && !trigger.strong)) state.current.trigger = { at, strong };
}

/** "memperoleh opini WTP, meraih Adipura, dan menduduki peringkat 3": a second verb of the same subject begins another record. */
function beginsAnother(state: State, term: Term, at: number): boolean {
  const { current, sentence } = state;
  const before = sentence.terms[at - 1];
  return (
    isWinActive(term) &&
    (isComma(before) || says(before, AND_THEN)) &&
    (hasResult(current) || current.award !== undefined) &&
    isSubjectOfWin(state) &&
    standsAhead(state, at, isPrize)
  );
}

const HANDED_WITHIN = 3;
const WINS_WITHIN = 5;
const isHandedTo: TermTest = (term) => says(term, HANDED_TO);
const isOtherVerb = tagged('GiveActive', 'Speech', 'Stop');
const isPerson = tagged('Person');

/** A person who receives: the draft may fall to the body that the person stands for. */
export function takeRepresented(state: State, term: Term, at: number): void {
  const { current, document } = state;
  if ((current.represented && current.person) || !receives(state, at)) return;
  const body = current.represented ? undefined : representedBy(document, term, at);
  if (body) current.represented = body;
  if (!current.person && isPerson(term)) current.person = personOf(document, term, at);
}

/** A person who is the subject of a win, or by whom the prize was taken. */
function receives({ sentence: { terms } }: State, at: number): boolean {
  if (anyTerm(terms, at - HANDED_WITHIN, at, isHandedTo)) return true;
  for (let i = at + 1; i <= at + WINS_WITHIN; i++) {
    if (isWinActive(terms[i])) return true;
    if (isOtherVerb(terms[i])) return false;
  }
  return false;
}
