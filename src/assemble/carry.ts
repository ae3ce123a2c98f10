import type { DocumentSentence } from '../annotate/document.js';
import { ALL_OF_THEM, DEMONSTRATIVES, LISTS_ON, NAMELESS_PRIZES, POINTING_TO_PRIZE, PRIZE_WORDS, THE_SAME } from '../lexicon/cues/reference.js';
import { type Context, isGrading } from './context.js';
import { type Draft, findRecent, hasResult, inheritRecipients, inheritSlots } from './draft.js';
import { factualityOf } from './factuality.js';
import { inherit } from './filler.js';
import { isLaterPlace, nextPlace } from './place.js';
import { sameKey } from './recipient-key.js';
import { tellsPastYear } from './relative-year.js';
import { anyTerm, isYear, says, type TermTest, tagged } from './terms.js';

/** A ranking that goes on in the same paragraph stays in its class: "… di Kelompok A. Di belakangnya B sebagai juara kedua". */
export function carryCategory(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (draft.category) last = draft;
    else if (
      last &&
      draft.rank &&
      draft.recipients.length > 0 &&
      isLaterPlace(draft.rank.value) &&
      (sentences[last.sentence]!.line === sentences[draft.sentence]!.line || isNextPlace(draft, before))
    )
      inheritSlots(draft, last, ['category']);
    if (draft.rank && draft.recipients.length > 0) before = draft;
  }
}

/** Whether a ranking goes on from one draft to the other, on whatever line. */
const isNextPlace = ({ rank, category }: Draft, before: Draft | undefined): boolean =>
  category === undefined && before?.rank !== undefined && before.category !== undefined && nextPlace(before.rank)?.value === rank!.value;

/** A winner's innovation told in the next sentence: "… keluar sebagai juara. Inovasinya SIGAP (…)". */
export function carryInnovation(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    const own = draft.recipients.length > 0;
    if (own && (hasResult(draft) || draft.award)) {
      last = draft;
      continue;
    }
    // "Inovasi yang mengantar Trenggalek ke posisi itu ialah …" names the winner again
    const again = own && last?.recipients.length === 1 && sameKey(draft.recipients[0]!.key, last.recipients[0]!.key);
    if (!draft.innovation || (own && !again) || !last || last.innovation || hasResult(draft)) continue;
    const distance = draft.sentence - last.sentence;
    if (distance > 1 || sentences[draft.sentence]!.headline || sentences[last.sentence]!.headline) continue;
    last.innovation = distance === 0 ? draft.innovation : inherit(draft.innovation);
    if (draft.expansion) last.expansion = distance === 0 ? draft.expansion : inherit(draft.expansion);
  }
}

/** An innovation told by itself belongs to a result at most so many sentences behind it. */
const POINTED_WITHIN = 2;
const isInnovationWord: TermTest = (term) => term?.normal === 'inovasi';
const isItsInnovation: TermTest = (term) => term?.normal === 'inovasinya';

/** "Inovasi itu menembus Top 45", and "Inovasinya SIGAP (…). Juara I menjadi milik dinas ini": the innovation was told before the result. */
export function carryPointedInnovation(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.innovation || !hasResult(draft) || draft.recipients.length > 1) continue;
    const { terms } = sentences[draft.sentence]!;
    const before = drafts.slice(Math.max(0, i - PRIZE_DRAFTS), i);
    const source = findRecent(before, draft.sentence, POINTED_WITHIN, ({ innovation, sentence }) => innovation !== undefined && sentence < draft.sentence);
    if (!source || sentences[source.sentence]!.headline) continue;
    const pointed = terms.some((term, at) => isInnovationWord(term) && says(terms[at + 1], DEMONSTRATIVES));
    const its = !hasResult(source) && sentences[source.sentence]!.terms.some(isItsInnovation);
    if (!pointed && !its) continue;
    const owners =
      source.recipients.length > 0 ? source.recipients : (findRecent(before, source.sentence, 1, ({ recipients }) => recipients.length > 0)?.recipients ?? []);
    if (owners.length === 0) continue;
    if (draft.recipients.length === 0) draft.recipients = inheritRecipients(owners);
    else if (owners.length > 1 || !sameKey(draft.recipients[0]!.key, owners[0]!.key)) continue;
    inheritSlots(draft, source, ['innovation', 'expansion']);
  }
}

const isLower = tagged('Lower');
const isFunctionOrVerb = tagged('Function', 'Verbal', 'WinActive', 'WinPassive');
/** Drafts before one that points back, among which its prize is sought. */
const PRIZE_DRAFTS = 12;
/** "penghargaan serupa" may point this many sentences back. */
const SAME_WITHIN = 4;
const isPlainWord: TermTest = (term) => isLower(term) && !isFunctionOrVerb(term);
const isTheSame: TermTest = (term) => says(term, THE_SAME);

/** "Gelar itu direngkuh Dinas A": the prize was named in the sentence before. */
export function carryPrize(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.trigger || (draft.recipients.length === 0 && !draft.persons) || draft.rank || draft.grade || draft.award || (draft.category && !draft.score))
      continue;
    const { terms } = sentences[draft.sentence]!;
    if (!pointsToPrize(terms)) continue;
    const same = terms.some(isTheSame);
    const before = drafts.slice(Math.max(0, i - PRIZE_DRAFTS), i).findLast(({ sentence, grade, rank }) => {
      const distance = draft.sentence - sentence;
      return distance === 1 || (same && distance > 0 && distance <= SAME_WITHIN && (grade || rank));
    });
    if (!before) continue;
    if (before.category) draft.category = inherit(before.category);
    // a prize that the sentence before gave to nobody comes whole
    const open = before.recipients.length === 0 && !before.persons;
    inheritSlots(draft, before, same || open || !before.award ? ['award', 'grade', 'label', 'rank'] : ['award']);
    if (open) inheritSlots(draft, before, ['year']);
    if (open && before.nominated) draft.nominated ??= inherit(before.nominated);
    draft.trigger = { ...draft.trigger, strong: true };
  }
}

/** A list of innovations goes on with a result told at most so many sentences before it, or behind it. */
const LISTED_WITHIN = 10;
const SUMMED_UP_WITHIN = 3;
const isOpener = tagged('Opener');

/** "Beberapa inovasi yang lolos di antaranya X dari A, Y dari B", "Yaitu X dari A": listed innovations have the result that was told of them together. */
export function carryListedInnovations(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.innovation || draft.recipients.length === 0 || hasResult(draft) || draft.award) continue;
    const { terms } = sentences[draft.sentence]!;
    if (!terms.some(isOpener) && !says(terms[0], LISTS_ON) && !isAllOfThem(terms[0])) continue;
    const source = summedUp(drafts, i, sentences) ?? toldOfAll(drafts, i);
    if (!source || factualityOf(source, sentences[source.sentence]!).status !== 'won') continue;
    inheritSlots(draft, source, ['rank', 'award', 'year', 'category']);
    if (source.nominated) draft.nominated ??= inherit(source.nominated);
    draft.listed = true;
  }
}

/** A tier, or an award without a place, in a sentence before: a place by number belongs to one winner. */
const toldOfAll = (drafts: readonly Draft[], index: number): Draft | undefined => {
  const { sentence } = drafts[index]!;
  return findRecent(
    drafts.slice(0, index),
    sentence,
    LISTED_WITHIN,
    (other) =>
      other.sentence < sentence &&
      (other.rank ? other.rank.value.startsWith('top ') : other.award !== undefined && other.trigger !== undefined && !other.grade),
  );
};

/** "Ketiga-tiganya sudah mendapat Top 99": a result of all that were listed right before it. */
const summedUp = (drafts: readonly Draft[], index: number, sentences: readonly DocumentSentence[]): Draft | undefined =>
  drafts
    .slice(index + 1, index + 1 + PRIZE_DRAFTS)
    .find(
      (other) =>
        other.sentence - drafts[index]!.sentence <= SUMMED_UP_WITHIN &&
        (other.rank || other.award) &&
        sentences[other.sentence]!.terms.slice(0, 2).some(isAllOfThem),
    );
const isAllOfThem: TermTest = (term) => says(term, ALL_OF_THEM);

/** The name of a prize stands at most so many sentences behind the win. */
const NAMED_WITHIN = 2;

/** "Kabupaten A kembali menerima penghargaan. Penghargaan itu berupa Adipura …": the prize is named in a sentence behind its win. */
export function carryAward(drafts: readonly Draft[], { awards }: Context, sentences: readonly DocumentSentence[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.prize || draft.award || hasResult(draft) || draft.category || (draft.recipients.length === 0 && !draft.represented)) continue;
    if (pointsToPrize(sentences[draft.sentence]!.terms)) continue;
    const mention = awards.find(({ sentence }) => sentence > draft.sentence && sentence - draft.sentence <= NAMED_WITHIN);
    if (!mention || isGrading(mention) || !speaksOfPrize(sentences[mention.sentence]!.terms, mention.at)) continue;
    // another winner of that sentence has it
    const others = drafts.slice(i + 1, i + 1 + PRIZE_DRAFTS).filter(({ sentence, recipients }) => sentence === mention.sentence && recipients.length > 0);
    if (others.length > 0) continue;
    draft.award = inherit(mention.filler);
    if (mention.scheme) draft.scheme = mention.scheme;
    if (draft.trigger) draft.trigger = { ...draft.trigger, strong: true };
  }
}

/** The first terms of a sentence, among which it says that it speaks of the prize. */
const SPEAKS_WITHIN = 4;
const isPrizeWord: TermTest = (term) => says(term, NAMELESS_PRIZES);
const speaksOfPrize = (terms: DocumentSentence['terms'], award: number): boolean => award < SPEAKS_WITHIN || anyTerm(terms, 0, SPEAKS_WITHIN, isPrizeWord);

/** "gelar itu", "penghargaan serupa", "predikat yang sama" */
const pointsToPrize = (terms: DocumentSentence['terms']): boolean =>
  terms.some((term, i) => PRIZE_WORDS.has(term.normal) && (pointsAt(terms, i + 1) || (terms[i + 1]?.normal === 'yang' && terms[i + 2]?.normal === 'sama')));

/** "gelar itu", "piala kebersihan itu" */
const pointsAt = (terms: DocumentSentence['terms'], at: number): boolean =>
  says(terms[at], POINTING_TO_PRIZE) || (isPlainWord(terms[at]) && says(terms[at + 1], DEMONSTRATIVES));

/** A result without a winner belongs to the one spoken of last. */
export function carryRecipients(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.recipients.length > 0) {
      if (hasResult(draft) || draft.award) last = draft;
      continue;
    }
    if (!last || !goesOn(draft, last, sentences)) continue;
    draft.recipients = inheritRecipients(last.recipients);
    last = draft;
  }
}

/** Whether a result tells of the winner of `last`: in the same paragraph, or in so much detail that it needs none. */
function goesOn(draft: Draft, last: Draft, sentences: readonly DocumentSentence[]): boolean {
  const { rank, grade, score, category, innovation, trigger } = draft;
  const { headline, line, terms } = sentences[draft.sentence]!;
  if (!hasResult(draft) || draft.sentence - last.sentence > 1 || headline) return false;
  const detailed = (rank !== undefined && (category !== undefined || innovation !== undefined)) || (score !== undefined && grade !== undefined);
  if (!detailed && line !== sentences[last.sentence]!.line) return false;
  // "Setahun sebelumnya masih Cukup, sedangkan 2017 hanya Kurang"
  const past = grade !== undefined && (tellsPastYear(sentences[draft.sentence]!) || terms.some(isYear));
  return (trigger !== undefined || score !== undefined || rank !== undefined || past) && !terms.some(({ spoken }) => spoken);
}
