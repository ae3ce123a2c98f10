import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { ALSO, BESIDES, OPENS_SUBORDINATE } from '../lexicon/cues/joining.js';
import { DEMONSTRATIVES } from '../lexicon/cues/reference.js';
import { type Draft, emptyDraft, hasResult, isComplete, share } from './draft.js';
import type { RecipientItem } from './item.js';
import { recipientOf } from './recipient.js';
import { isJoiner } from './reference.js';
import { anyTerm, isComma, isWinActive, says, type TermTest, tagged } from './terms.js';

/** Terms at the start of a sentence within which a subordinate clause that opens it ends. */
const OPENING_WITHIN = 30;

const isNamed = tagged('Agency', 'Region', 'Weak', 'Count', 'Person', 'Office', 'Group', 'RegionType', 'Position');
const isAlso: TermTest = (term) => says(term, ALSO);

/** Index of the comma that ends a subordinate clause without a subject: "Selain meraih predikat A, Pemkab X …", "Meski gagal meraih Adipura, X …". */
export function openingEnd(terms: readonly Term[], from: number): number | undefined {
  if (!says(terms[from], OPENS_SUBORDINATE) || says(terms[from + 1], DEMONSTRATIVES)) return undefined;
  let end: number | undefined;
  for (let i = from + 1; i < Math.min(terms.length, from + OPENING_WITHIN) && !isNamed(terms[i]); i++) if (isComma(terms[i])) end = i;
  return end;
}

/** What a subordinate clause tells is of the subject of its sentence; without a verb of its own ("Selain Adipura, …") only where the sentence goes on with "juga". */
export function shareSubject(drafts: Draft[], terms: readonly Term[]): void {
  const main = drafts.find(({ opening, recipients }) => !opening && recipients.length > 0);
  for (const draft of drafts) {
    if (!draft.opening) continue;
    const isOfSubject = main !== undefined && (anyTerm(terms, draft.from, draft.to, isWinActive) || anyTerm(terms, draft.to, main.to, isAlso));
    if (isOfSubject && (hasResult(draft) || draft.award)) {
      draft.recipients = main.recipients;
      if (!draft.trigger && main.trigger) draft.trigger = main.trigger;
    }
  }
}

/** "Selain Kabupaten A dan B, predikat Nindya juga diraih C": who is named before the comma, and its index; nobody where anything else stands there. */
export function namedBesides(document: Document, sentence: DocumentSentence, from: number): { recipients: RecipientItem[]; end: number } {
  const { terms } = sentence;
  const recipients: RecipientItem[] = [];
  let end = from;
  if (says(terms[from], BESIDES)) {
    for (let i = from + 1; i < Math.min(terms.length, from + OPENING_WITHIN); i++) {
      const recipient = recipientOf(document, sentence, i);
      if (recipient) recipients.push(recipient);
      else if (recipients.length > 0 && isComma(terms[i])) end = i;
      else if (!isJoiner(terms[i])) break;
    }
  }
  // of "Selain A, B, C meraih …" the last is the subject
  return { recipients: recipients.filter(({ at }) => at < end), end };
}

/** They have the grade that the sentence tells of another, but no place: that has one winner. */
export function shareBesides(drafts: Draft[], recipients: RecipientItem[]): void {
  const main = drafts.find((draft) => isComplete(draft) && draft.grade && !draft.rank);
  if (!main || recipients.length === 0) return;
  const draft: Draft = { ...emptyDraft(main.sentence, main.from), to: main.to, recipients };
  share(draft, main, ['grade', 'label', 'category', 'award', 'scheme', 'year', 'trigger', 'nominated', 'prize']);
  drafts.unshift(draft);
}
