import type { Term } from '../annotate/term.js';
import { AND_THEN, VERB_ADVERBS } from '../lexicon/cues/joining.js';
import { NAMELESS_PRIZES } from '../lexicon/cues/reference.js';
import { BECOMES_NO_PRIZE, FINALS, NEEDS_RESULT, RECEIVES_NO_PRIZE, STAGES, WEAK_VERBS, WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { type Draft, hasResult } from './draft.js';
import { read } from './filler.js';
import { closeDraft, isSubjectOfWin, type State, standsAhead } from './state.js';
import type { Step } from './steps.js';
import { anyTerm, isComma, isWinActive, says, tagged } from './terms.js';

const isPrize = tagged('Rank', 'Tier', 'Grade', 'Award', 'Category');

/** A verb makes the current draft an achievement, or begins another of the same subject. */
export function takeVerb(state: State, term: Term, at: number): void {
  if (/^(?:men)?jadi$/.test(term.normal) && says(state.sentence.terms[at + 1], BECOMES_NO_PRIZE)) return;
  if (/^(?:men|t)erima$/.test(term.normal) && says(state.sentence.terms[at + 1], RECEIVES_NO_PRIZE)) return;
  if (passesStage(state, term, at)) {
    const final = [at + 1, at + 2].map((i) => state.sentence.terms[i]).find((next) => says(next, FINALS));
    if (!final) return;
    state.current.nominated ??= read(final.text, final, 'nominee' satisfies Step);
  }
  const strong = !WEAK_VERBS.has(term.normal);
  const { trigger, recipients } = state.current;
  if (beginsAnother(state, term, at)) {
    closeDraft(state, at);
    state.current.recipients = [...recipients];
    state.current.trigger = { at, strong };
  } else if (!trigger || (strong && !trigger.strong)) state.current.trigger = { at, strong };
  if (hasPrizeAsObject(state, term, at)) state.current.prize = true;
}

/** "lolos seleksi administrasi", "masuk tahap wawancara": a stage of a contest is no result. */
const passesStage = ({ sentence: { terms } }: State, { normal }: Term, at: number): boolean =>
  /^(?:(?:me)?lolos|masuk|memasuki|maju|melaju)/.test(normal) && (says(terms[at + 1], STAGES) || says(terms[at + 2], STAGES));

const OBJECT_WITHIN = 3;
const isAwardNoun = tagged('AwardNoun');

/** "menerima penghargaan", "kembali mendapat apresiasi tingkat nasional" */
const hasPrizeAsObject = ({ sentence: { terms } }: State, term: Term, at: number): boolean =>
  isWinActive(term) && anyTerm(terms, at + 1, at + 1 + OBJECT_WITHIN, (object) => isAwardNoun(object) && says(object, NAMELESS_PRIZES));

const NAMED_WITHIN = 4;
/** A sentence about winners begins with the noun for them. */
const OPENS_WITHIN = 4;
const isOpener = tagged('Opener', 'Copula', 'Colon');
const isAward = tagged('Award');

/** "8 desa wisata peraih penghargaan ADWI", "63 kabupaten Pemenang Lomba Desa": a noun for winners right behind the winner and before the award. */
export function takeWinnerNoun(state: State, term: Term, at: number): void {
  const { current, sentence } = state;
  if (!says(term, WINNER_NOUNS) || current.trigger) return;
  // "Para penerima Satyalancana X antara lain A, B dan C"
  const lists = current.recipients.length === 0 && at < OPENS_WITHIN && standsAhead(state, at, isOpener);
  if (!lists && state.lastRecipientAt !== at - 1) return;
  if (anyTerm(sentence.terms, at + 1, at + 1 + NAMED_WITHIN, isAward)) current.trigger = { at, strong: true };
}

/** "mengantongi nilai 92,40 dan bertahan di zona hijau": score and grade are one result. */
const isScoreOnly = ({ rank, grade, score }: Draft): boolean => score !== undefined && rank === undefined && grade === undefined;

/** "memperoleh opini WTP, meraih Adipura, dan menduduki peringkat 3": a second verb of the same subject begins another record. */
function beginsAnother(state: State, term: Term, at: number): boolean {
  const { current, sentence } = state;
  let last = at - 1;
  while (says(sentence.terms[last], VERB_ADVERBS)) last--;
  const before = sentence.terms[last];
  return (
    isWinActive(term) &&
    (isComma(before) || says(before, AND_THEN)) &&
    (hasResult(current) || current.award !== undefined) &&
    !(says(term, NEEDS_RESULT) && isScoreOnly(current)) &&
    isSubjectOfWin(state) &&
    standsAhead(state, at, isPrize)
  );
}
