import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { type Draft, emptyDraft } from './draft.js';
import { type Filler, startOf } from './filler.js';
import type { RecipientItem } from './item.js';
import { anyTerm, isComma, type TermTest, tagged } from './terms.js';

/** What is known of a sentence while it is cut into drafts, term by term. */
export interface State {
  readonly document: Document;
  readonly sentence: DocumentSentence;
  readonly drafts: Draft[];
  current: Draft;
  /** A boundary word was met: the next item opens a new draft if the current one is complete. */
  boundary: boolean;
  /** Places still to be handed out: "Juara I-III masing-masing …". */
  places: Filler[];
  /** A category said before its winners; it holds until the next. */
  header: Filler | undefined;
  lastRecipientAt: number;
  /** Where a recipient or a mere place was named last. */
  lastNamedAt: number;
  /** A list was opened after a result: what follows are its winners, one by one. */
  listing: { result: Draft; complete: boolean; items: number } | undefined;
  /** A list of categories was opened: "tiga kategori, yaitu A, B, dan C". */
  categories: boolean;
  /** Number and group that an earlier clause or sentence counted. */
  counted: RecipientItem | undefined;
  /** The recipient spoken of last, for "daerah ini". */
  readonly topic: RecipientItem | undefined;
  /** The group word spoken of last: "OPD yang berpredikat A ada 3". */
  group: Term | undefined;
  /** The comma that ends a subordinate clause which opens the sentence. */
  opening: number | undefined;
  /** Whether the article speaks of innovations at this sentence, once it was asked. */
  innovative: boolean | undefined;
  /** The award named last. */
  awardAt: number;
  /** The last term of the innovation named last. */
  innovationAt: number;
  /** The end of a name that was read ahead; its terms are passed over. */
  named: number;
  /** The last term that passes a test, for tests that were asked for. */
  readonly lastPassing: Map<TermTest, number>;
}

/** Ends the current draft before term `at` and begins the next. */
export function closeDraft(state: State, at: number): void {
  state.current.to = at;
  state.drafts.push(state.current);
  state.current = emptyDraft(state.sentence.index, at, state.header);
  state.boundary = false;
}

/** Whether a term after `at` passes; a sentence is searched once, however often it is asked. */
export function standsAhead({ sentence: { terms }, lastPassing }: State, at: number, test: TermTest): boolean {
  let last = lastPassing.get(test);
  if (last === undefined) {
    last = terms.findLastIndex(test);
    lastPassing.set(test, last);
  }
  return last > at;
}

const isWinOrNominee = tagged('WinActive', 'Nominee');

/** A subject before its verb stays: "Kabupaten A meraih … di Kabupaten B". */
export function isSubjectOfWin({ current: { recipients, trigger }, sentence }: State): boolean {
  return recipients.length > 0 && trigger !== undefined && recipients[0]!.at < trigger.at && isWinOrNominee(sentence.terms[trigger.at]);
}

/** A recipient at most so many terms before a second result moves to it. */
const MOVES_WITHIN = 6;

const endsItem = tagged('Comma', 'ListClose');

/** Opens a draft for a second result; a recipient right before it moves along: "…, Kelurahan Melati ketiga". */
export function turnTo(state: State, at: number): void {
  const { current, sentence } = state;
  const last = current.recipients.at(-1);
  if (last && at - last.at <= MOVES_WITHIN && !anyTerm(sentence.terms, last.at + 1, at, endsItem)) {
    const result = current.rank ?? current.grade ?? current.score;
    const start = result ? startOf(result) : 0;
    if (start < startOf(current.recipients[0]!.filler) && (current.recipients.length > 1 || isParted(state, start, last))) {
      current.recipients = current.recipients.slice(0, -1);
      closeDraft(state, last.at);
      state.current.recipients.push(last);
      return;
    }
  }
  closeDraft(state, at);
}

/** "selain kelompok nilai A, ada 9 OPD dengan nilai BB": the comma parts the first result from the recipient. */
function isParted({ sentence: { terms } }: State, start: number, { at }: RecipientItem): boolean {
  for (let i = at - 1; i >= 0 && terms[i]!.start > start; i--) if (isComma(terms[i])) return true;
  return false;
}
