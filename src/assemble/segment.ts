import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import {
  BEFORE_SEED,
  COMPARES,
  COMPLETE_OPENERS,
  FOLLOWING_VERBS,
  NAME_VERBS,
  NEXT_WINNER,
  OTHERWISE,
  OWNED_IN_LISTS,
  PARTIAL_OPENERS,
  PAST_YEAR,
  TELLS_EARLIER,
  WINNER_NOUNS,
} from '../lexicon/cues.js';
import { acronymInnovation } from './acronym.js';
import { countAfter, ellipticCount } from './count.js';
import { type Draft, emptyDraft, hasCount, hasResult, isComplete, isCounted, withoutCounts } from './draft.js';
import { type Filler, read } from './filler.js';
import type { Item, RecipientItem } from './item.js';
import { tellsOrigin } from './list.js';
import { namedBeforeBody, namedInnovation } from './named-innovation.js';
import { namedBesides, openingEnd, shareBesides, shareSubject } from './opening.js';
import { isMeeting, itemOf } from './read-item.js';
import { recipientOf } from './recipient.js';
import { closeDraft, isSubjectOfWin, type State, standsAhead, turnTo } from './state.js';
import type { Step } from './steps.js';
import { isNextOpinion, isOfNextPrize, takeAward, turnToNextPrize } from './take-award.js';
import { isCategoryRun, takeCategory, takeCategoryRun } from './take-category.js';
import { enumerates, takeInnovation, takeTitle } from './take-innovation.js';
import { takePerson } from './take-person.js';
import { closeListing, takeRecipient } from './take-recipient.js';
import { isClassLetter, isOldResult, isOtherChange, takeGrade, takeRank } from './take-result.js';
import { takeVerb, takeWinnerNoun } from './take-verb.js';
import { anyTerm, isCount, isNumber, isSemicolon, isWinActive, isYear, says, type TermTest, tagged } from './terms.js';

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
    current: emptyDraft(sentence, 0, header),
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

const DATELINE_WITHIN = 12;
const DATELINE_BAR_WITHIN = 5;
const isDash = tagged('Dash');
const isBar = tagged('Bar');
const isDatelinePart = tagged('Dash', 'Capital', 'Mark', 'Bracket', 'Number', 'Date');
const endsDateline = tagged('WinActive', 'Rank', 'Grade', 'Colon');
const SITE_NAME = /\p{L}\.\p{L}{2,}/u;

/** No address of a page is longer. */
const LONGEST_ADDRESS = 500;

/** Index behind the address of a page that a line begins with. */
function addressEnd(text: string, terms: readonly Term[]): number {
  const [first] = terms;
  if (!/^https?$/i.test(first!.text)) return 0;
  const end = first!.start + text.slice(first!.start, first!.start + LONGEST_ADDRESS).search(/\s/);
  return Math.max(
    0,
    terms.findIndex(({ start }) => start > end),
  );
}

/** "KALIANDA – ", "Kandangan (ANTARA) - ", "MEDAN | OUTLET.COM – ": the place of writing is no recipient. */
function datelineEnd({ text }: Document, { opensLine, terms }: DocumentSentence): number {
  // the number of a list item opens no dateline: "1. Kelas Perahu – Pemkab A"
  if (!opensLine || isNumber(terms[0])) return 0;
  const from = addressEnd(text, terms);
  let end = from;
  for (let i = from; i < Math.min(terms.length, from + DATELINE_WITHIN); i++) {
    const term = terms[i]!;
    if (isDash(term) || (isBar(term) && i < from + DATELINE_BAR_WITHIN)) end = i + 1;
    else if (!isDatelinePart(term) && !SITE_NAME.test(term.text) && text[term.start - 1] !== '.') break;
    if (endsDateline(term)) break;
  }
  return end;
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
const isNominee = tagged('Nominee');
const isColon = tagged('Colon');
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

/** "…, disusul Kecamatan B": a verb behind a winner that hands on to the next. */
const isWinBehind = ({ current, lastRecipientAt }: State, { normal }: Term, at: number): boolean =>
  current.recipients.length > 0 && at > lastRecipientAt + 1 && FOLLOWING_VERBS.some((verb) => normal.startsWith(verb));

/** Boundaries, nominations and colons. */
function takeMarks(state: State, term: Term, at: number): void {
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

/** "tiga OPD meraih predikat A, yakni …": the winners follow one by one. */
function openListing(state: State, { normal }: Term): void {
  const { current } = state;
  const complete = COMPLETE_OPENERS.has(normal);
  if ((complete || PARTIAL_OPENERS.has(normal)) && hasCount(current) && (hasResult(current) || current.trigger))
    state.listing = { result: current, complete, items: 0 };
}

const opensBracket = tagged('ListOpen');
const closesBracket = tagged('ListClose');
const isBody = tagged('Agency', 'Region');

/** "empat daerah (Kabupaten A, …) meraih WTP", "WTP diraih empat daerah (Kabupaten A, …)": the bracket names who was counted; whoever is only counted wins nothing. */
function takeListMark(state: State, term: Term, at: number): void {
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

function takeItem(state: State, item: Item, at: number): void {
  switch (item.kind) {
    case 'rank':
      if (isOfNextPrize(state, at)) turnToNextPrize(state, at);
      takeRank(state, item, at);
      break;
    case 'grade':
      if (isClassLetter(state, at)) takeCategory(state, { ...item, kind: 'category' });
      else {
        if (isOfNextPrize(state, at) || isNextOpinion(state, item, at)) turnToNextPrize(state, at);
        takeGrade(state, item, at);
      }
      break;
    case 'score':
      if (isOldResult(state, at) || isOtherChange(state, item, at)) break;
      if (state.current.score) turnTo(state, at);
      state.current.score = item.filler;
      break;
    case 'award':
      if (!isMeeting(state.sentence.terms, at)) takeAward(state, item);
      break;
    case 'innovation':
      takeInnovation(state, item, at);
      break;
    case 'category':
      takeCategory(state, item);
      break;
    case 'year':
      // "…, sedangkan 2017 hanya Kurang": the year is of the next result
      if (state.boundary && hasResult(state.current)) closeDraft(state, at);
      if (isComparedYear(state, at)) turnToYear(state, at);
      state.current.year ??= item.filler;
      break;
    default:
  }
}

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

const COMPARED_WITHIN = 3;
const isComparison: TermTest = (term) => says(term, COMPARES);

/** "…, meningkat dari tahun 2021 yang hanya 58,2": the year and what follows it are told of an earlier result. */
const isComparedYear = ({ current, sentence: { terms } }: State, at: number): boolean =>
  hasResult(current) && current.recipients.length > 0 && says(terms[at + 1], TELLS_EARLIER) && anyTerm(terms, at - COMPARED_WITHIN, at, isComparison);

/** Opens a draft for what the same winner had in another year. */
function turnToYear(state: State, at: number): void {
  const { recipients, trigger, award, scheme } = state.current;
  closeDraft(state, at);
  Object.assign(state.current, { recipients: [...recipients], ...(trigger ? { trigger } : {}), ...(award ? { award } : {}), ...(scheme ? { scheme } : {}) });
}
