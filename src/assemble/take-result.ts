import type { Term } from '../annotate/term.js';
import { AND } from '../lexicon/cues/joining.js';
import { FROM, GLOSSED_BY, MEASURES, OR, TURNS_INTO } from '../lexicon/cues/results.js';
import { STATISTICS } from '../lexicon/cues/verbs.js';
import { isGrading } from './context.js';
import { isComplete } from './draft.js';
import { read, ruleOf } from './filler.js';
import type { GradeItem, RankItem, ScoreItem } from './item.js';
import { isMainPlace, isPlace } from './place.js';
import { isSubjectOfWin, type State, standsAhead, turnTo } from './state.js';
import { isBracket, isComma, isSemicolon, says, type TermTest, tagged } from './terms.js';

/** A place goes to the current draft, waits for its winner, or turns to a new draft. */
export function takeRank(state: State, item: RankItem, at: number): void {
  if (isOldResult(state, at) || announces(state, item)) return;
  if (state.current.rank) {
    if (repeats(state, item, at)) return;
    turnTo(state, at);
  }
  if (!item.places) {
    state.current.rank = item.filler;
    state.places = [];
  } else if (hasPlaces(state, at)) state.current.places = item.places;
  else state.places = [...item.places];
}

const opensList = tagged('Respectively', 'Opener', 'Colon');

/** "A dan B meraih juara I dan II", "A memborong juara 1, 2, dan 3": the places belong to the subject. */
const hasPlaces = (state: State, at: number): boolean => isSubjectOfWin(state) && !standsAhead(state, at, opensList);

/** Winners that a place may still wait for; where none follow, the subject has the places: "A meraih juara I, II, dan III". */
const mayWin = tagged('Agency', 'Region', 'Group', 'Person', 'Weak', 'WinPassive', 'Colon');

/** "harapan 1 dan harapan 2 masing-masing ditempati A dan B": places that stand together wait for their winners. */
function announces(state: State, { at, filler, places: announced = [filler] }: RankItem): boolean {
  const { current, header, places } = state;
  if (current.recipients.length > 0 || !isPlace(filler.value) || isOwnPrize(state, at)) return false;
  const ownCategory = current.category !== undefined && current.category !== header;
  if (current.rank && !current.innovation && !ownCategory && isPlace(current.rank.value) && (state.drafts.length === 0 || standsAhead(state, at, mayWin))) {
    state.places = [current.rank, ...announced];
    current.rank = undefined;
    return true;
  }
  if (places.length === 0) return false;
  places.push(...announced);
  return true;
}

const isVerbal = tagged('Verbal');
const mayWinOrTell: TermTest = (term) => mayWin(term) || isVerbal(term);

/** "Juara 2 Lomba A dan juara 3 Lomba B.", without a winner: each place has a contest of its own, and the winner was told before. */
const isOwnPrize = (state: State, at: number): boolean =>
  state.current.rank !== undefined && state.current.award !== undefined && isAward(state.sentence.terms[at + 1]) && !standsAhead(state, at, mayWinOrTell);

/** Whether a place says no more than the one that the draft has. */
function repeats({ current, sentence: { terms } }: State, { filler: { value } }: RankItem, at: number): boolean {
  const before = terms[at - 1];
  const known = current.rank!.value;
  // "peringkat I kategori A, peringkat I kategori B" are two; a place said twice in one breath is one
  const apart = isComma(before) || isSemicolon(before) || says(before, AND);
  if (sameValue(known, value) && !(apart && isComplete(current))) return true;
  // "Terbaik I" after "Top 45": the place says more than the tier; a tier after a place adds nothing
  return value.startsWith('top ') && !known.startsWith('top ') && current.recipients.length > 0;
}

const sameValue = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const LETTER = /^[ABCD]{1,2}[+-]?$/;
const SHORTEST_GLOSS = 4;

const isColon = tagged('Colon');

const isResult = tagged('Grade', 'Rank', 'Score');
const isMeasure: TermTest = (term) => isComma(term) || says(term, MEASURES);

/** "naik dari akreditasi Madya menjadi Utama", "dari peringkat 12 ke peringkat 5": what it was before, at a time that nobody tells. */
export function isOldResult({ sentence: { terms } }: State, at: number): boolean {
  if (!(says(terms[at - 1], FROM) || /^dari /i.test(terms[at]!.text))) return false;
  let next = at + 1;
  while (isMeasure(terms[next])) next++;
  return says(terms[next], TURNS_INTO) && (isResult(terms[next + 1]) || isResult(terms[next + 2]));
}

/** Rules that read a number which no noun makes a score. */
const BARE: ReadonlySet<string> = new Set(['score-after-preposition', 'score-elliptic']);
const isScoreNoun = tagged('ScoreNoun');
const isScoring = tagged('Score', 'ScoreNoun', 'Grade');
const isStatistic: TermTest = (term) => STATISTICS.has(term!.normal.replace(/nya$/, ''));
const SCORES = /\b(?:nilai|skor|indeks|capaian)/i;

/** "dari 12,5", "menjadi angka 10,1" */
function isChanged(terms: readonly Term[], at: number): boolean {
  const before = terms[isScoreNoun(terms[at - 1]) ? at - 2 : at - 1];
  return says(before, FROM) || says(before, TURNS_INTO);
}

/** "angka kemiskinan turun dari 12,5 menjadi 10,1": a change of something that is no score. */
export const isOtherChange = ({ current, sentence: { terms } }: State, { filler }: ScoreItem, at: number): boolean =>
  BARE.has(ruleOf(filler)) &&
  isChanged(terms, at) &&
  (terms.slice(0, at).some(isStatistic) || (!isGrading(current) && !terms.slice(0, at).some((term) => isScoring(term) || SCORES.test(term.text))));

const isRank = tagged('Rank');
const isAward = tagged('Award');
const isAwardOrYear = tagged('Award', 'Year');
/** A letter of a class. */
const CLASS = /^(?:kategori|katagori|kelas|kelompok|grup|tipe)\s+[A-D]$/i;
const PLACED = /^(?:juara|terbaik|pemenang)\b/i;

/** "juara I kategori A", "Kategori A: juara I …": beside a place a letter is a class of the contest. */
export function isClassLetter({ current, sentence: { terms } }: State, at: number): boolean {
  if (!CLASS.test(terms[at]!.text)) return false;
  const next = isComma(terms[at + 1]) || isColon(terms[at + 1]) ? terms[at + 2] : terms[at + 1];
  if (isRank(next) && PLACED.test(next!.text)) return true;
  const before = terms[at - 1];
  return isRank(before) || (isAwardOrYear(before) && isMainPlace(current.rank?.value));
}

/** A grade goes to the current draft, is a gloss of the grade that it has, or turns to a new draft. */
export function takeGrade(state: State, item: GradeItem, at: number): void {
  if (isOldResult(state, at)) return;
  const { current } = state;
  if (current.grade) {
    if (sameValue(current.grade.value, item.filler.value) || isGloss(state, item, at)) return;
    turnTo(state, at);
  }
  state.current.grade = item.filler;
  if (item.label) state.current.label = item.label;
}

/** "predikat A (memuaskan)", "A atau kategori Memuaskan": a gloss that was read as a grade of its own becomes the label. */
function isGloss({ current, sentence: { terms } }: State, { filler }: GradeItem, at: number): boolean {
  if (current.label) return false;
  const term = terms[at]!;
  const before = terms[at - 1];
  if (!LETTER.test(current.grade!.value)) {
    if (!says(before, OR)) return false;
    current.label = read(term.text, term, ruleOf(filler));
    return true;
  }
  if (!/^[a-z ]+$/i.test(filler.value) || filler.value.length < SHORTEST_GLOSS || !(says(before, GLOSSED_BY) || isBracket(term))) return false;
  current.label = filler;
  return true;
}
