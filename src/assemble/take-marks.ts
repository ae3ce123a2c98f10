import type { Term } from '../annotate/term.js';
import { PAST_YEAR } from '../lexicon/cues/awards.js';
import { FOLLOWING_VERBS, NEXT_WINNER } from '../lexicon/cues/joining.js';
import { BEFORE_SEED } from '../lexicon/cues/verbs.js';
import { isComplete } from './draft.js';
import { read } from './filler.js';
import { closeDraft, isSubjectOfWin, type State, standsAhead } from './state.js';
import type { Step } from './steps.js';
import { anyTerm, isNumber, isSemicolon, isWinActive, isYear, says, type TermTest, tagged } from './terms.js';

const isNominee = tagged('Nominee');
const isColon = tagged('Colon');

/** "…, disusul Kecamatan B": a verb behind a winner that hands on to the next. */
export const isWinBehind = ({ current, lastRecipientAt }: State, { normal }: Term, at: number): boolean =>
  current.recipients.length > 0 && at > lastRecipientAt + 1 && FOLLOWING_VERBS.some((verb) => normal.startsWith(verb));

/** Boundaries, nominations and colons. */
export function takeMarks(state: State, term: Term, at: number): void {
  if (NEXT_WINNER.has(term.normal) || isSemicolon(term)) state.boundary = true;
  if (isWinBehind(state, term, at)) closeDraft(state, at);
  if (turnsBack(state, term, at)) {
    const { recipients } = state.current;
    closeDraft(state, at);
    state.current.recipients = [...recipients];
  }
  const { current } = state;
  if (isNominee(term) && !isKind(state.sentence.terms, at)) current.nominated = read(term.text, term, 'nominee' satisfies Step);
  if (isColon(term) && current.category && !current.trigger) current.trigger = { at, strong: true };
}

/** "sekolah unggulan", "program unggulan": the word tells a kind; "masuk unggulan" a nomination. */
const isKind = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.normal === 'unggulan' && !says(terms[at - 1], BEFORE_SEED) && !isNumber(terms[at - 1]);

/** Terms behind "setelah" among which it says when. */
const WHEN_WITHIN = 4;
/** The same, behind a verb of winning and its prize. */
const WON_WITHIN = 9;
const isPastYear: TermTest = (term) => isYear(term) || says(term, PAST_YEAR);

/** "meraih Adipura, setelah tahun sebelumnya meraih Adipura Kencana": what the same subject had got before. */
const turnsBack = (state: State, { normal }: Term, at: number): boolean =>
  normal === 'setelah' &&
  isComplete(state.current) &&
  ((isSubjectOfWin(state) && anyTerm(state.sentence.terms, at + 1, at + 1 + WHEN_WITHIN, isPastYear) && standsAhead(state, at, isWinActive)) ||
    (isWinActive(state.sentence.terms[at + 1]) && anyTerm(state.sentence.terms, at + 2, at + WON_WITHIN, isYear)));
