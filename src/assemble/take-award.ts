import type { Term } from '../annotate/term.js';
import { OPINION, OPINION_AWARD } from '../lexicon/cues/awards.js';
import { AND } from '../lexicon/cues/joining.js';
import { POINTING_TO_PRIZE, PRIZE_WORDS } from '../lexicon/cues/reference.js';
import { hasResult, share } from './draft.js';
import { type Filler, ruleOf, startOf } from './filler.js';
import type { AwardItem, GradeItem } from './item.js';
import { isJoiner } from './reference.js';
import { closeDraft, isSubjectOfWin, type State } from './state.js';
import { isComma, says, tagged } from './terms.js';

/** The rule that reads what somebody is named: "dinobatkan sebagai Kota Cerdas". */
const TITLE = 'award-title';
/** The rule that reads a prize in quotation marks; it says more than the event before it. */
const QUOTED = 'award-quoted';

/** "dinobatkan sebagai Kota Cerdas", "meraih predikat sebagai Kota Terinovatif": what the winner is called. */
const isTitleOfWinner = (award: Filler, terms: readonly Term[]): boolean =>
  ruleOf(award) === TITLE || terms.some(({ start, end, text }) => start <= startOf(award) && startOf(award) < end && /^predikat\b/i.test(text));

/**
 * An award named after its winner says where the prize was given, or what the winner has besides: where another award stands before it, and in
 * "Anugerah tersebut diberikan kepada 19 daerah yang sudah ODF".
 */
export function takeAward(state: State, item: AwardItem): void {
  if (isListedAward(state, item)) turnToNextPrize(state, item.at);
  state.awardAt = item.at;
  placeAward(state, item);
  for (const more of item.more ?? []) takeAward(state, more);
}

/** Opens a draft for a further prize of the same winner. */
export function turnToNextPrize(state: State, at: number): void {
  const { current } = state;
  closeDraft(state, at);
  state.current.recipients = [...current.recipients];
  share(state.current, current, ['trigger', 'prize', 'nominated']);
}

/** "menerima Adipura, Kota Layak Anak, dan penghargaan Swasti Saba": a further prize of the same winner. */
function isListedAward(state: State, { at, filler: { value } }: AwardItem): boolean {
  const { current, awardAt } = state;
  if (!listsPrizes(state)) return false;
  if (current.grade && OPINION.test(current.grade.value) && !current.award) return isJoiner(state.sentence.terms[at - 1]) && !OPINION_AWARD.test(value);
  if (!current.award || awardAt < 0) return false;
  if (hasResult(current)) return current.award.value !== value && endsSeries(state, at) && isJoinedTo(state, awardAt, at, isBetweenPrizes);
  return awardAt === at || isJoinedTo(state, awardAt, at, isBetweenAwards);
}

/** Whether what is listed are prizes of one winner: of the subject, of the clause that opens the sentence, or of whom "penghargaan yang diraih X antara lain" names. */
function listsPrizes(state: State): boolean {
  const { current, opening, lastRecipientAt, awardAt, sentence } = state;
  if (isSubjectOfWin(state) || (opening !== undefined && current.from < opening && current.recipients.length === 0)) return true;
  return current.recipients.length === 1 && current.trigger !== undefined && awardAt > lastRecipientAt && opensList(sentence.terms[lastRecipientAt + 1]);
}

const opensList = tagged('Opener', 'Colon', 'Copula');
const isAward = tagged('Award');
const isBetweenAwards = tagged('Bracket', 'Year', 'AwardNoun');
const isBetweenPrizes = tagged('Bracket', 'Year', 'AwardNoun', 'Rank', 'Grade', 'Tier', 'Score');

/** Whether nothing but joiners, at least one, and what a prize has beside it stands between two awards. */
function isJoinedTo({ sentence: { terms } }: State, from: number, to: number, mayStandBetween: (term: Term | undefined) => boolean): boolean {
  let joined = false;
  for (let i = from + 1; i < to; i++) {
    if (isJoiner(terms[i])) joined = true;
    else if (!mayStandBetween(terms[i])) return false;
  }
  return joined;
}

/** "…, Adipura, dan …", "… dan Adipura": no apposition to the award before it. */
const endsSeries = ({ sentence: { terms } }: State, at: number): boolean => says(terms[at - 1], AND) || (isComma(terms[at - 1]) && isJoiner(terms[at + 1]));

/** Terms between a result and its award. */
const AWARD_WITHIN = 4;
const endsResult = tagged('Comma', 'Semicolon', 'Stop', 'Rank', 'Grade', 'Tier', 'WinActive', 'WinPassive', 'Agency', 'Region');

/** "peringkat 3 Indeks A dan predikat BB SAKIP": a result behind "dan" with an award of its own. */
export function isOfNextPrize(state: State, at: number): boolean {
  const { current, sentence } = state;
  const { terms } = sentence;
  if (!current.award || !isJoiner(terms[at - 1]) || !listsPrizes(state)) return false;
  for (let i = at + 1; i <= at + AWARD_WITHIN && !endsResult(terms[i]) && !says(terms[i], AND); i++)
    if (isAward(terms[i])) return !terms[i]!.text.includes(current.award.value) && !current.award.value.includes(terms[i]!.text);
  return false;
}

/** "meraih Adipura dan opini WTP": an opinion is no result of another prize. */
export const isNextOpinion = (state: State, { filler }: GradeItem, at: number): boolean =>
  state.current.award !== undefined &&
  OPINION.test(filler.value) &&
  !OPINION_AWARD.test(state.current.award.value) &&
  isJoiner(state.sentence.terms[at - 1]) &&
  listsPrizes(state);

function placeAward({ current, sentence: { terms } }: State, { at, filler, scheme, rank }: AwardItem): void {
  if (current.award && !current.category && isTitleOfWinner(current.award, terms) && ruleOf(filler) !== TITLE) {
    // "dinobatkan sebagai Kota Cerdas dalam ajang Smart Nation Award": the title is a class of the contest
    current.category = current.award;
    current.award = filler;
    if (scheme) current.scheme = scheme;
    return;
  }
  const pointsBack = says(terms[0], PRIZE_WORDS) && says(terms[1], POINTING_TO_PRIZE) && terms[at - 1]?.normal !== 'sebagai';
  const told = (current.award !== undefined && ruleOf(filler) !== QUOTED) || pointsBack;
  if (told && current.recipients.length > 0) return;
  current.award = filler;
  if (scheme) current.scheme = scheme;
  if (rank && !hasResult(current)) current.rank = rank;
}
