import { NAME_VERBS, OWNED_IN_LISTS } from '../lexicon/cues/innovations.js';
import { BETWEEN_WINNERS, EXACTLY, NEXT_WINNER } from '../lexicon/cues/joining.js';
import { WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { hasCount, hasResult, isComplete, isCounted, listOut, share } from './draft.js';
import type { RecipientItem } from './item.js';
import { isAttached, isJoiner } from './reference.js';
import { isOneOf, type Role, roleOf } from './role.js';
import { closeDraft, isSubjectOfWin, type State, standsAhead } from './state.js';
import { anyTerm, isAgency, isBracket, isCapital, isComma, isCount, isNumber, isSemicolon, isWinActive, says, type TermTest, tagged } from './terms.js';

/** A recipient goes to the current draft, to the next one, or nowhere: where it only gives, is only a place, or says more of the one before it. */
export function takeRecipient(state: State, item: RecipientItem, at: number): void {
  if (isCounted(item)) state.counted = item;
  if (isAttached(state.sentence, state.lastNamedAt, item)) {
    state.lastNamedAt = at;
    return;
  }
  const { terms } = state.sentence;
  // "Rantang Kasih dari Kabupaten A": whose innovation it is
  const role = state.innovationAt === at - 2 && says(terms[at - 1], OWNED_IN_LISTS) ? 'winner' : roleOf(state.sentence, at);
  state.lastNamedAt = at;
  // "… dalam penilaian Kabupaten Sehat Jatim": whose contest it is
  if (item.type === 'region' && isAward(terms[at - 1]) && state.current.recipients.length > 0) return;
  if (role === 'place' || (role === 'giver' && !(state.current.recipients.length > 0 && joins(state, at)))) return;
  if (isCounted(item) && state.listing) {
    closeListing(state);
    state.listing = undefined;
  }
  if (state.listing) {
    takeListItem(state, item, at);
    return;
  }
  if (!place(state, role === 'winner' ? { ...item, won: true } : item, role)) return;
  state.lastRecipientAt = at;
  takePlace(state);
}

/** Puts a recipient into a draft; false where it is no winner. */
function place(state: State, item: RecipientItem, role: Role): boolean {
  const { current } = state;
  const { at } = item;
  if (current.recipients.length === 0) {
    current.recipients.push(item);
    return true;
  }
  if (isExactly(state, at)) {
    current.recipients = [item];
    return true;
  }
  if (
    state.places.length === 0 &&
    !(isCounted(item) && hasResult(current)) &&
    (isJoinedLater(state, at) || joins(state, at) || isOneOf(state.sentence.terms, at))
  ) {
    current.recipients.push(item);
    return true;
  }
  // "enam sekolah penerima X dan tujuh sekolah penerima Y"
  const countsOn = isCounted(item) && hasCount(current) && isComplete(current) && !hasResult(current) && isAward(state.sentence.terms[state.awardAt]);
  if (hasTitleEach(state, at) || (countsOn && says(state.sentence.terms[at + 1], WINNER_NOUNS))) {
    closeDraft(state, at);
    state.current.recipients.push(item);
    return true;
  }
  if (hasResult(current) || current.innovation || state.places.length > 0) {
    if (role === 'neutral' && !(isCounted(item) && hasCount(current)) && isTrailing(state, at)) return false;
    closeDraft(state, at);
    state.current.recipients.push(item);
    return true;
  }
  if (role !== 'winner' && isSubjectOfWin(state)) return false;
  current.recipients = [item];
  return true;
}

/** "diraih A sebagai Kota Sehat, B sebagai Kota Cerdas": each has a prize of its own. */
const hasTitleEach = ({ current, awardAt, lastRecipientAt, sentence: { terms } }: State, at: number): boolean =>
  current.award !== undefined && awardAt > lastRecipientAt && terms[lastRecipientAt + 1]?.normal === 'sebagai' && terms[at + 1]?.normal === 'sebagai';

/** "jatuh ke Lampung, tepatnya Perpustakaan A": the body behind says who of the region it is. */
function isExactly({ current, lastRecipientAt, sentence: { terms } }: State, at: number): boolean {
  if (current.recipients.length !== 1 || current.recipients[0]!.type !== 'region' || !isAgency(terms[at]) || !says(terms[at - 1], EXACTLY)) return false;
  return lastRecipientAt === at - 2 || (lastRecipientAt === at - 3 && isComma(terms[at - 2]));
}

/** The next of the places that were announced goes to the winner named now. */
export function takePlace({ places, current }: State): void {
  if (places.length > 0 && !current.rank) current.rank = places.shift()!;
}

/** A winner of an opened list: it has the result of the list. */
function takeListItem(state: State, item: RecipientItem, at: number): void {
  const { listing } = state;
  listing!.items++;
  closeDraft(state, at);
  state.current.recipients.push(item);
  share(state.current, listing!.result, ['rank', 'grade', 'label', 'category', 'award', 'scheme', 'year', 'trigger', 'nominated', 'prize']);
  state.lastRecipientAt = at;
}

/** A complete list replaces the number that announced it. */
export function closeListing({ listing }: State): void {
  if (!listing || listing.items === 0) return;
  const { result, items, complete } = listing;
  const announced = result.recipients.find(({ count }) => count)?.count?.value ?? 0;
  if (items >= announced || complete) listOut(result, items);
}

/** "A meraih predikat itu bersama B dan C" */
function isJoinedLater(state: State, at: number): boolean {
  const { current, sentence } = state;
  return (
    sentence.terms[at - 1]?.normal === 'bersama' &&
    (isSubjectOfWin(state) || current.recipients[0]?.won === true) &&
    (hasResult(current) || current.award !== undefined || current.category !== undefined || current.nominated !== undefined)
  );
}

/** A gap of at most so many terms that begins and ends like the gap of a list. */
const LISTED_GAP = 6;
const isAward = tagged('Award');
const isVerbOrRank = tagged('WinActive', 'WinPassive', 'Rank');
const isNoName = tagged('Person', 'Award', 'Date');
const isListMark = tagged('Bracket', 'Bullet');

/** Whether the recipient at `to` is a further winner of what the one before it won: "A, B dan C". */
function joins(state: State, to: number): boolean {
  const { terms } = state.sentence;
  const from = state.lastRecipientAt + 1;
  if (from === 0) return false;
  // a run-on numbered list goes on over whatever is no verb: "7. Dirut PT X, 8. Pemprov Y"
  if (isNumber(terms[0]) && anyTerm(terms, from, to, isNumber) && !anyTerm(terms, from, to, isVerbOrRank)) return true;
  const listed = to - from <= LISTED_GAP && isComma(terms[from]) && isJoiner(terms[to - 1]) && to > from;
  for (let i = from; i < to; i++) {
    const term = terms[i]!;
    if (NEXT_WINNER.has(term.normal)) return false;
    if (listed && isCapital(term) && !isNoName(term)) continue;
    if (!BETWEEN_WINNERS.has(term.normal) && !isListMark(term) && !isNumber(term) && !isCount(term)) return false;
  }
  return !(state.boundary && hasResult(state.current));
}

const TRAILING_WITHIN = 6;
const INNOVATION_WITHIN = 12;
const isOwn = tagged('Rank', 'Grade', 'Tier', 'Innovation', 'Score');
const isNamelike = tagged('Bracket', 'Title');
const isNoInnovation = tagged('Person', 'Position', 'Agency', 'Region', 'Award', 'Date');
const isAcronym = tagged('InnerAcronym');
const handsOn: TermTest = (term) => isSemicolon(term) || says(term, NEXT_WINNER);
const isWinOrExpansion: TermTest = (term) => isWinActive(term) || (isBracket(term) && !isAcronym(term));

/** A body named after a complete pairing, with nothing of its own behind it, is no second winner: "… meraih juara I di hadapan Kementerian X". */
function isTrailing(state: State, at: number): boolean {
  const { terms } = state.sentence;
  const from = state.lastRecipientAt + 1;
  if (state.places.length > 0 || standsAhead(state, at, isOwn) || anyTerm(terms, at + 1, at + 1 + TRAILING_WITHIN, isWinOrExpansion)) return false;
  if (anyTerm(terms, from, at, handsOn)) return false;
  // "A dengan inovasi X, B dengan Y": the next innovation may have no word for its kind
  if (state.current.innovation && says(terms[at + 1], NAME_VERBS) && isCapital(terms[at + 2]) && !isNoInnovation(terms[at + 2])) return false;
  return !(state.current.innovation && anyTerm(terms, from, at, isComma) && anyTerm(terms, at + 1, at + 1 + INNOVATION_WITHIN, isNamelike));
}
