import { AND } from '../lexicon/cues/joining.js';
import { hasResult, isComplete, share } from './draft.js';
import { readText, ruleOf } from './filler.js';
import type { CategoryItem } from './item.js';
import { isJoiner } from './reference.js';
import { closeDraft, type State } from './state.js';
import { isCapital, isComma, says, tagged } from './terms.js';

/** The rule that reads the first class of a list; assembly goes on with it. */
const CATEGORY_LIST = 'category-list';
/** The rule that reads a class with its place: "yang terbaik untuk UPTD PPA". */
const CATEGORY_BEST = 'category-best';
const isItem = tagged('Agency', 'Region', 'Count', 'Rank', 'Tier', 'Grade', 'Category', 'Innovation');
const isBody = tagged('Agency', 'Region', 'WinPassive');
const isWord = tagged('Word');
const isFunction = tagged('Function');

/** A category opens the winners after it, adds a class to the same winners, or goes to the current draft. */
export function takeCategory(state: State, item: CategoryItem): void {
  placeCategory(state, item);
  const { current } = state;
  const ofClause = current.recipients.length === 0 || (current.trigger !== undefined && ruleOf(item.filler) === CATEGORY_BEST);
  if (item.rank && !hasResult(current) && ofClause) current.rank = item.rank;
}

function placeCategory(state: State, { filler, at }: CategoryItem): void {
  if (ruleOf(filler) === CATEGORY_LIST) state.categories = true;
  const { current, header } = state;
  if (current.recipients.length === 0 && !hasResult(current)) {
    state.header = filler;
    current.category = filler;
    return;
  }
  const own = current.category !== undefined && current.category !== header;
  if (own) addClass(state, at);
  else if (current.category && isComplete(current)) {
    closeDraft(state, at);
    state.header = filler;
  }
  state.current.category = filler;
}

/** "memborong kategori A, kategori B dan kategori C": one winner, several classes. */
function addClass(state: State, at: number): void {
  const { current, boundary } = state;
  const before = state.sentence.terms[at - 1];
  const separated = boundary || isComma(before) || says(before, AND);
  closeDraft(state, at);
  // "Klaster A diraih X dan Klaster B Perpustakaan Y": the class has a winner of its own
  if (separated && isBody(state.sentence.terms[at + 1])) return;
  state.current.recipients = [...current.recipients];
  share(state.current, current, separated ? ['rank', 'award', 'trigger'] : ['award', 'trigger']);
}

/** Whether the next class of an opened list of categories begins at `at`. */
export function isCategoryRun({ sentence: { terms } }: State, at: number): boolean {
  return isCapital(terms[at]) && !isItem(terms[at]) && isJoiner(terms[at - 1]);
}

/** A class of an opened list, with the same winners: "tiga kategori, yaitu A, B, dan C". */
export function takeCategoryRun(state: State, at: number): void {
  const { current, document, sentence } = state;
  const { terms } = sentence;
  let to = at + 1;
  while (isWord(terms[to]) && (isCapital(terms[to]) || !isFunction(terms[to]))) to++;
  closeDraft(state, at);
  state.current.recipients = [...current.recipients];
  state.current.category = readText(document.text, { start: terms[at]!.start, end: terms[to - 1]!.end }, CATEGORY_LIST);
  share(state.current, current, ['rank', 'award', 'trigger']);
}
