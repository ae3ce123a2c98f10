import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { NAME_VERBS, OTHERWISE, OWNED_IN_LISTS } from '../lexicon/cues/innovations.js';
import { COMPLETE_OPENERS, NEXT_WINNER, PARTIAL_OPENERS } from '../lexicon/cues/joining.js';
import { WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { acronymInnovation } from './acronym.js';
import { countAfter, ellipticCount } from './count.js';
import { datelineEnd } from './dateline.js';
import { type Draft, emptyDraft, hasResult, isComplete } from './draft.js';
import type { Filler } from './filler.js';
import type { RecipientItem } from './item.js';
import { tellsOrigin } from './list.js';
import { namedBeforeBody, namedInnovation } from './named-innovation.js';
import { namedBesides, openingEnd, shareBesides, shareSubject } from './opening.js';
import { itemOf } from './read-item.js';
import { recipientOf } from './recipient.js';
import { closeDraft, type State } from './state.js';
import { isCategoryRun, takeCategoryRun } from './take-category.js';
import { enumerates, takeInnovation, takeTitle } from './take-innovation.js';
import { takeItem } from './take-item.js';
import { openListing, takeListMark } from './take-list-mark.js';
import { isWinBehind, takeMarks } from './take-marks.js';
import { takePerson } from './take-person.js';
import { closeListing, takeRecipient } from './take-recipient.js';
import { takeVerb, takeWinnerNoun } from './take-verb.js';
import { isCount, says, tagged } from './terms.js';

/** A sentence's drafts, the category that it leaves open, and the places that it announced and did not hand out. */
export interface Segmented {
  drafts: Draft[];
  header: Filler | undefined;
  places: Filler[];
}

/**
 * Cuts a sentence into drafts, one for each pairing of recipients and result that it tells. `header` is the category that an earlier sentence opened,
 * `counted` the group that it counted, `topic` the recipient spoken of last; what stands before `start` was read already.
 */
export function segment(document: Document, sentence: DocumentSentence, header?: Filler, counted?: RecipientItem, topic?: RecipientItem, start = 0): Segmented {
  const state: State = {
    document,
    sentence,
    drafts: [],
    current: emptyDraft(sentence.index, 0, header),
    boundary: false,
    places: [],
    header,
    lastRecipientAt: -1,
    lastNamedAt: -1,
    listing: undefined,
    categories: false,
    counted,
    topic,
    group: undefined,
    opening: undefined,
    innovative: undefined,
    named: 0,
    awardAt: -1,
    innovationAt: Number.NEGATIVE_INFINITY,
    lastPassing: new Map(),
  };
  const { terms } = sentence;
  const dateline = Math.max(start, datelineEnd(document, sentence));
  const besides = namedBesides(document, sentence, dateline);
  const from = besides.end;
  const opening = openingEnd(terms, from);
  state.opening = opening;
  for (let at = from; at < terms.length; at++) {
    if (at >= state.named) takeTerm(state, terms[at]!, at);
    if (at === opening) closeOpening(state, at);
  }
  closeDraft(state, terms.length);
  closeListing(state);
  if (opening !== undefined) shareSubject(state.drafts, terms);
  shareBesides(state.drafts, besides.recipients);
  return { drafts: state.drafts, header: state.header, places: state.places };
}

/** What a subordinate clause tells is no result of the main clause behind it. */
function closeOpening(state: State, at: number): void {
  if (hasResult(state.current) || state.current.award) closeDraft(state, at);
  for (const draft of state.drafts) draft.opening = true;
}

/** Tags of all terms that segmentation takes notice of. */
const isNoticed = tagged(
  ...[
    'Agency',
    'Region',
    'Weak',
    'RegionType',
    'Group',
    'Count',
    'Person',
    'Office',
    'Position',
    'Number',
    'Bracket',
    'Title',
    'Nominee',
    'Colon',
    'Semicolon',
    'Dash',
    'ListOpen',
    'ListClose',
  ],
  ...['Rank', 'Tier', 'Grade', 'Score', 'Award', 'Category', 'Innovation', 'Year', 'WinActive', 'WinPassive', 'GiveActive', 'GivePassive'],
);
const NOTICED_WORDS: ReadonlySet<string> = new Set([
  ...[...NEXT_WINNER, ...COMPLETE_OPENERS, ...PARTIAL_OPENERS],
  ...[...NAME_VERBS, ...OTHERWISE, ...OWNED_IN_LISTS, ...WINNER_NOUNS],
  'setelah',
]);
const isGroup = tagged('Group');
const isBodyInside = tagged('InnerAgency');
const isTitle = tagged('Title');
const isPersonOrOffice = tagged('Person', 'Office', 'Position');
const isVerb = tagged('WinActive', 'WinPassive', 'GivePassive', 'GiveActive');
const opensDraft = tagged('Agency', 'Region', 'Count', 'Rank', 'Tier', 'Grade', 'Category', 'Innovation');

function takeTerm(state: State, term: Term, at: number): void {
  if (!isNoticed(term) && !NOTICED_WORDS.has(term.normal) && !state.categories && !isWinBehind(state, term, at) && !isNominatedByVerb(state)) return;
  const named = namedInnovation(state, at);
  if (named) {
    takeInnovation(state, named, named.at);
    state.named = named.at + 1;
  }
  takeMarks(state, term, at);
  if (state.categories && isCategoryRun(state, at)) {
    takeCategoryRun(state, at);
    return;
  }
  openListing(state, term);
  takeListMark(state, term, at);
  if (state.boundary && opensDraft(term)) {
    // "Dari Jawa Timur terdapat A dan B; Sulawesi Selatan mengirimkan C": no part has a result of its own
    if (isComplete(state.current) || (state.current.recipients.length > 0 && tellsOrigin(state.sentence.terms))) closeDraft(state, at);
    state.boundary = false;
  }
  if (enumerates(state, term, at)) return;
  if (isGroup(term) && !isCount(term) && !says(state.sentence.terms[at - 1], PARTIAL_OPENERS)) state.group = term;
  if (isTitle(term) && takeTitle(state, term)) return;
  const explained = isBodyInside(term) && acronymInnovation(state.document, state.sentence, at, isInContext(state.current));
  if (explained) {
    takeInnovation(state, explained, at);
    return;
  }
  const before = namedBeforeBody(state, at);
  if (before && !state.current.innovation) takeInnovation(state, before, at - 1);
  const recipient = countAfter(state, term, at) ?? ellipticCount(state, term, at) ?? recipientOf(state.document, state.sentence, at, state.topic);
  if (recipient) {
    takeRecipient(state, recipient, at);
    return;
  }
  if (isPersonOrOffice(term)) takePerson(state, term, at);
  const item = itemOf(state.document, state.sentence, at) ?? acronymInnovation(state.document, state.sentence, at, isInContext(state.current));
  if (item) takeItem(state, item, at);
  if (isVerb(term) || isNominatedByVerb(state)) takeVerb(state, term, at);
  else takeWinnerNoun(state, term, at);
}

const isInContext = (draft: Draft): boolean => hasResult(draft) || draft.recipients.length > 0;

/** "masuk nominasi", "dinominasikan": the nomination is the verb. */
const isNominatedByVerb = ({ current: { nominated } }: State): boolean => nominated !== undefined && /^(?:masuk |di)/.test(nominated.value);
