import { COMPARES, TELLS_EARLIER } from '../lexicon/cues/awards.js';
import { hasResult } from './draft.js';
import type { Item } from './item.js';
import { isMeeting } from './read-item.js';
import { closeDraft, type State, turnTo } from './state.js';
import { isNextOpinion, isOfNextPrize, takeAward, turnToNextPrize } from './take-award.js';
import { takeCategory } from './take-category.js';
import { takeInnovation } from './take-innovation.js';
import { isClassLetter, isOldResult, isOtherChange, takeGrade, takeRank } from './take-result.js';
import { anyTerm, says, type TermTest } from './terms.js';

/** Hands a reading to the draft that it belongs to. */
export function takeItem(state: State, item: Item, at: number): void {
  switch (item.kind) {
    case 'rank':
      if (isOfNextPrize(state, at)) turnToNextPrize(state, at);
      takeRank(state, item, at);
      break;
    case 'grade':
      if (isClassLetter(state, at)) takeCategory(state, { kind: 'category', at: item.at, filler: item.filler, rank: undefined });
      else {
        if (isOfNextPrize(state, at) || isNextOpinion(state, item, at)) turnToNextPrize(state, at);
        takeGrade(state, item, at);
      }
      break;
    case 'score':
      if (isOldResult(state, at) || isOtherChange(state, item, at)) break;
      if (state.current.score) turnTo(state, at);
      state.current.score = item.filler;
      if (item.rank) state.current.rank ??= item.rank;
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

const COMPARED_WITHIN = 3;
const isComparison: TermTest = (term) => says(term, COMPARES);

/** "…, meningkat dari tahun 2021 yang hanya 58,2": the year and what follows it are told of an earlier result. */
const isComparedYear = ({ current, sentence: { terms } }: State, at: number): boolean =>
  hasResult(current) && current.recipients.length > 0 && says(terms[at + 1], TELLS_EARLIER) && anyTerm(terms, at - COMPARED_WITHIN, at, isComparison);

/** Opens a draft for what the same winner had in another year. */
function turnToYear(state: State, at: number): void {
  const { recipients, trigger, award, scheme } = state.current;
  closeDraft(state, at);
  Object.assign(state.current, { recipients: [...recipients], trigger, award, scheme });
}
