import type { DocumentSentence } from '../annotate/document.js';
import { OPINION, OPINION_AWARD } from '../lexicon/cues/awards.js';
import { BEHIND, FOLLOWING_VERBS, NEXT_IN_RANK, NEXT_ONE } from '../lexicon/cues/joining.js';
import { type Draft, findRecent, hasCount, hasResult, isCounted, share } from './draft.js';
import { type Filler, ruleOf, startOf } from './filler.js';
import { isMainPlace, nextPlace } from './place.js';
import { isJoiner } from './reference.js';
import type { Step } from './steps.js';
import { anyTerm, isRespectively, says, type TermTest, tagged } from './terms.js';

const IMPLIED: Step = 'rank-implied';
/** Terms at the start of a sentence among which it says that it goes on with a ranking. */
const CONTINUES_WITHIN = 3;
const FOLLOWS_WITHIN = 5;
/** "Peringkat berikutnya" follows on a place told at most so many sentences before. */
const NAMED_REACH = 3;

const isRankNoun = tagged('RankNoun');
const isScore = tagged('Score');
const isBody = tagged('Agency', 'Region');
const isNextInRank: TermTest = (term) => says(term, NEXT_IN_RANK);
const isFollowing: TermTest = (term) => term !== undefined && FOLLOWING_VERBS.some((verb) => term.normal.startsWith(verb));

/** "Di belakangnya ada Kecamatan B": the place after the one told last. */
export function continueRanking(own: readonly Draft[], { index, terms }: DocumentSentence, earlier: readonly Draft[]): void {
  const first = own.find(({ recipients }) => recipients.length > 0);
  const named = isNextRank(terms) || isBehindNamed(terms);
  if (!first || first.rank || first.grade || !(named || anyTerm(terms, 0, CONTINUES_WITHIN, isNextInRank))) return;
  const last = findRecent(earlier, index, named ? NAMED_REACH : 1, ({ rank, recipients }) => rank !== undefined && recipients.length > 0);
  const next = last && nextPlace(last.rank!);
  if (next) first.rank = next;
}

/** "Di belakang Kabupaten A ada …" */
const isBehindNamed = ([first, second, third]: DocumentSentence['terms']): boolean => first?.normal === 'di' && says(second, BEHIND) && isBody(third);

/** "Peringkat berikutnya …" */
const isNextRank = (terms: DocumentSentence['terms']): boolean => isRankNoun(terms[0]) && says(terms[1], NEXT_ONE);

/** Drafts of one sentence complete each other: one subject with several results, implied places after "disusul". */
export function shareWithinSentence(drafts: Draft[], sentence: DocumentSentence): Draft[] {
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]!.places) drafts.splice(i, 1, ...handOutPlaces(drafts[i]!));
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const before = drafts[i - 1];
    if (isTopInOrder(draft, sentence)) splitInOrder(drafts, i, { ...draft.rank!, value: '1' });
    if (!before || before.opening) continue;
    shareTier(draft, before, sentence);
    if (draft.recipients.length === 0 && hasResult(draft) && before.recipients.length > 0) draft.recipients = before.recipients;
    if (isNextAfter(draft, before, sentence)) {
      const next = nextPlace(before.rank!);
      if (next) draft.rank = next;
    }
    if (sharesPlace(draft, before)) share(draft, before, ['rank']);
    if (sharesResult(draft, before)) share(draft, before, ['rank', 'grade']);
    if (isListedScore(draft, before, sentence)) share(draft, before, ['grade', 'label', 'category', 'year']);
    if (draft.rank && draft.recipients.length > 1 && isImplied(draft.rank)) splitInOrder(drafts, i, draft.rank);
    if (!hasResult(draft) && isDenied(draft, sentence)) continue;
    share(draft, before, draft.award || isOtherOpinion(draft, before) ? ['trigger'] : ['trigger', 'award', 'scheme']);
    if (!draft.rank) share(draft, before, ['nominated']);
  }
  if (sentence.terms.some(isRespectively)) pairGradesAhead(drafts);
  if (sentence.terms.some(isRespectively) || followEachOther(drafts)) pairInOrder(drafts);
  return drafts;
}

/** "meraih Adipura dan opini WTP": a prize gives no opinions. */
const isOtherOpinion = ({ grade }: Draft, { award }: Draft): boolean =>
  grade !== undefined && award !== undefined && OPINION.test(grade.value) && !OPINION_AWARD.test(award.value);

/** "Predikat A, BB, dan B masing-masing diraih X, Y, dan Z": as many grades ahead of the winners as there are winners. */
function pairGradesAhead(drafts: Draft[]): void {
  for (const [i, { grade, recipients, ...draft }] of drafts.entries()) {
    const first = i + 1 - recipients.length;
    const grades = drafts.slice(Math.max(0, first), i + 1).map((each) => each.grade);
    if (recipients.length < 2 || first < 0 || grades.includes(undefined) || drafts.slice(first, i).some((each) => each.recipients.length > 0)) continue;
    drafts.splice(first, recipients.length, ...recipients.map((recipient, nth) => ({ ...draft, grade: grades[nth]!, recipients: [recipient] })));
    return;
  }
}

/** "A, B, dan C meraih juara 1, 2, dan 3", "A memborong juara 1 dan 2": each its own, or all to one; as many as none can be told apart. */
function handOutPlaces(draft: Draft): Draft[] {
  const { recipients } = draft;
  const places = draft.places!;
  const rest: Draft = { ...draft, places: undefined };
  if (recipients.length === places.length) return places.map((rank, nth) => ({ ...rest, rank, recipients: [recipients[nth]!] }));
  return recipients.length === 1 && !isCounted(recipients[0]!) ? places.map((rank) => ({ ...rest, rank })) : [rest];
}

/** "X dari A dan Y dari B masuk Top 45", "Nominasi Top 45 di antaranya X dari A dan Y dari B": innovations that are joined share their tier. */
function shareTier(draft: Draft, before: Draft, { terms }: DocumentSentence): void {
  if (!draft.innovation || !before.innovation || draft.recipients.length === 0 || before.recipients.length === 0 || !isJoiner(terms[draft.from - 1])) return;
  const [has, lacks] = hasResult(before) ? [before, draft] : [draft, before];
  if (hasResult(lacks) || !has.rank?.value.startsWith('top ')) return;
  share(lacks, has, ['rank', 'award', 'scheme', 'trigger', 'nominated']);
}

/** "A, B, dan C berturut-turut meraih juara I, II, dan III": as many results as winners that share them, so each has its own. */
function pairInOrder(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const { recipients } = drafts[i]!;
    const same = drafts.slice(i, i + recipients.length).filter((draft) => (draft.rank ?? draft.grade) && draft.recipients === recipients);
    if (recipients.length < 2 || same.length < recipients.length) continue;
    for (const [nth, draft] of same.entries()) draft.recipients = [recipients[nth]!];
    i += same.length - 1;
  }
}

/** "A dan B menempati peringkat keempat dan kelima": nobody has two places that follow each other. */
function followEachOther(drafts: readonly Draft[]): boolean {
  return drafts.some((draft, i) => {
    const next = drafts[i + 1];
    if (!next || draft.recipients.length < 2 || next.recipients !== draft.recipients || !draft.rank || !next.rank || next.category || next.award) return false;
    return isMainPlace(draft.rank.value) && nextPlace(draft.rank)?.value === next.rank.value;
  });
}

const isImplied = (rank: Filler): boolean => rank.evidence[0]?.rule === IMPLIED;

const isNegation = tagged('Negation');
/** Terms behind a winner in which it is denied, however short its clause. */
const DENIED_WITHIN = 2;

/** "… sementara Dinas B tersingkir": a clause without a result of its own that denies one. */
function isDenied({ recipients, to }: Draft, { terms }: DocumentSentence): boolean {
  const last = recipients.at(-1);
  return last !== undefined && anyTerm(terms, last.at + 1, Math.max(to, last.at + 1 + DENIED_WITHIN), isNegation);
}

/** "tiga besarnya secara berurutan A, B, C" */
const isTopInOrder = ({ rank, recipients }: Draft, { terms }: DocumentSentence): boolean =>
  rank !== undefined && recipients.length > 1 && rank.value === `top ${recipients.length}` && terms.some(isRespectively);

/** Whether a draft without a place of its own comes right behind the one before it. */
function isNextAfter(draft: Draft, before: Draft, { terms }: DocumentSentence): boolean {
  const [first] = draft.recipients;
  if (!first || draft.rank || draft.grade || !before.rank) return false;
  return (
    anyTerm(terms, first.at - FOLLOWS_WITHIN, first.at, isFollowing) ||
    isLowerScore(draft, before) ||
    (isMainPlace(before.rank.value) && !isCounted(first) && terms.some(isRespectively))
  );
}

/** "Peringkat pertama A dengan skor 3,43, lalu B 3,42, C 3,4": scores that fall from winner to winner tell the places. */
const isLowerScore = ({ score }: Draft, before: Draft): boolean =>
  score !== undefined && before.score !== undefined && before.recipients.length === 1 && score.value <= before.score.value;

/** "Juara pertama Klaster A diraih X, Klaster B Y, sedangkan Klaster C Z": the place was said before the first class and holds for the others. */
const sharesPlace = (draft: Draft, { rank, category, recipients }: Draft): boolean =>
  !hasResult(draft) &&
  draft.recipients.length > 0 &&
  recipients.length > 0 &&
  isMainPlace(rank?.value) &&
  category !== undefined &&
  draft.category !== undefined &&
  ruleOf(category) === ruleOf(draft.category) &&
  startOf(rank!) < startOf(category);

/** "Top 45 diisi 8 kementerian, 4 lembaga, …": the result was said before its groups. */
function sharesResult(draft: Draft, before: Draft): boolean {
  if (hasResult(draft) || draft.recipients.length === 0 || !draft.recipients.every(isCounted) || !hasCount(before)) return false;
  const result = before.rank ?? before.grade;
  return result !== undefined && result.evidence.length > 0 && startOf(result) < startOf(before.recipients[0]!.filler);
}

/** "Berpredikat Informatif yaitu A (96,9), B (93,2), dan C (90,3)": a score in brackets each, and the grade said before the first. */
function isListedScore(draft: Draft, before: Draft, { terms }: DocumentSentence): boolean {
  const [own, last] = [draft.recipients[0], before.recipients.at(-1)];
  if (!own || !last || draft.rank || draft.grade || !draft.score || !before.score || !before.grade || startOf(before.grade) > startOf(last.filler))
    return false;
  return isInBracket(draft.score) && isInBracket(before.score) && terms.slice(last.at + 1, own.at).every((term) => isScore(term) || isJoiner(term));
}

const isInBracket = (score: Filler<number>): boolean => ruleOf(score) === 'score-bracketed';

/** "disusul berturut-turut oleh A dan B", "tiga besarnya secara berurutan A, B, C": a place each, in their order. */
function splitInOrder(drafts: Draft[], index: number, first: Filler): void {
  const draft = drafts[index]!;
  let rank: Filler | undefined = first;
  const parts: Draft[] = [];
  for (const recipient of draft.recipients) {
    parts.push({ ...draft, recipients: [recipient], rank: rank ?? draft.rank });
    rank = rank && nextPlace(rank);
  }
  drafts.splice(index, 1, ...parts);
}
