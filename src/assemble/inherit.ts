import type { DocumentSentence } from '../annotate/document.js';
import { firstIndex } from '../annotate/search.js';
import { OPINION, OPINION_AWARD, PAST_YEAR } from '../lexicon/cues/awards.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import { type AwardMention, type Context, isGrading } from './context.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, ruleOf } from './filler.js';
import { isLaterPlace, isPlace } from './place.js';
import { anyTerm, says } from './terms.js';

/** The rule that reads contests without a proper name. */
const LOWER = 'award-contest-lower';
/** The rule that reads awards known by a description. */
const DESCRIBED = 'award-described';

/** Award mentions considered before and after a clause; an article has few, a dump of a whole paper has thousands. */
const AWARDS_BEFORE = 60;
const AWARDS_AFTER = 12;
/** An award named only after its result stands at most so many sentences behind it. */
const AWARD_FOLLOWS_WITHIN = 4;
/** Terms of a sentence that may stand up to the word that looks back. */
const PAST_WITHIN = 3;

function awardsNear({ awards }: Context, sentence: number): readonly AwardMention[] {
  if (awards.length <= AWARDS_BEFORE) return awards;
  const next = firstIndex(awards.length, (i) => awards[i]!.sentence > sentence);
  return awards.slice(Math.max(0, next - AWARDS_BEFORE), next + AWARDS_AFTER);
}

/** The mention of an award in a sentence. */
export const awardIn = (context: Context, sentence: number, value: string): AwardMention | undefined =>
  awardsNear(context, sentence).find((mention) => mention.sentence === sentence && mention.filler.value === value);

/** The award that a draft without one takes over: the nearest before it that fits its result, else the nearest after. */
export function awardFor(context: Context, draft: Draft): AwardMention | undefined {
  const near = awardsNear(context, draft.sentence).filter(({ ofOthers, sentence }) => !ofOthers || sentence === draft.sentence);
  const fitting = near.filter((mention) => fits(draft, mention));
  const told = fitting.length > 0 || draft.grade ? fitting : near;
  // "lomba kebersihan kantor" names the contest only where the article has no proper name for it
  const proper = told.filter(({ filler, sentence }) => ruleOf(filler) !== LOWER || sentence === draft.sentence || goesOn(draft, sentence));
  const usable = proper.length > 0 ? proper : told;
  const found =
    usable.findLast(({ sentence, at }) => sentence < draft.sentence || (sentence === draft.sentence && at < draft.to)) ??
    usable.find(({ sentence }) => sentence - draft.sentence <= AWARD_FOLLOWS_WITHIN);
  return found && inFull(context, found);
}

/** "…juara 1 lomba menu balita. Juara 2 A, juara 3 B": later places are of the contest that the sentence right before them told. */
export const goesOn = ({ rank, sentence }: Draft, before: number): boolean => rank !== undefined && isLaterPlace(rank.value) && sentence - before === 1;

/** Whether an award can hand out a draft's result: a grading gives no places, and opinions and letters have awards of their own. */
function fits({ rank, grade, sentence }: Draft, mention: AwardMention): boolean {
  if (rank && isGrading(mention) && isPlace(rank.value)) return mention.sentence === sentence;
  // "provinsi dengan desa mandiri terbanyak" hands out places only
  if (ruleOf(mention.filler) === DESCRIBED) return rank !== undefined && !grade;
  if (ruleOf(mention.filler) === LOWER && !rank) return false;
  if (!grade) return true;
  if (OPINION.test(grade.value)) return OPINION_AWARD.test(mention.filler.value);
  return mention.scheme === undefined || isGrading(mention) || !LETTER_GRADES.has(grade.value);
}

/** "STBM" stands for the "Sanitasi Total Berbasis Masyarakat (STBM) Award" that the article names, and "kompetisi inovasi" in lower case stands for the contest that the article names in full. */
export function inFull(context: Context, mention: AwardMention): AwardMention {
  const { value } = mention.filler;
  const long = awardsNear(context, mention.sentence).find(({ filler }) => filler.value.includes(`(${value}) `));
  if (long) return long;
  if (value !== mention.lower) return mention;
  const full = awardsNear(context, mention.sentence).filter(
    ({ filler, lower }) => filler.value !== value && lower.startsWith(`${value} `) && /^\p{Lu}/u.test(filler.value),
  );
  return full.findLast(({ sentence }) => sentence <= mention.sentence) ?? full[0] ?? mention;
}

/** The year of a draft that does not say its own: of its sentence, its award, the headline, an award near it, the event, or any that the article names. */
export function yearFor(context: Context, draft: Draft, sentences: readonly DocumentSentence[], award: AwardMention | undefined): Filler<number> | undefined {
  const own = context.years.get(draft.sentence);
  if (own) return own;
  if (draft.grade && tellsPast(sentences[draft.sentence]!)) return undefined;
  const earlier = award && award.sentence !== draft.sentence && looksBack(sentences[award.sentence]!);
  if (award?.year && !earlier) return inherit(award.year);
  const dated = awardsNear(context, draft.sentence).filter(
    ({ year, sentence }) => year && (sentence === award?.sentence || sentence === draft.sentence || !looksBack(sentences[sentence]!)),
  );
  const name = award?.lower ?? draft.award?.value.toLowerCase();
  const isSame = ({ lower, scheme }: AwardMention): boolean => lower === name || (award?.scheme !== undefined && scheme === award.scheme);
  const sameAward = dated.find((mention) => isSame(mention) && !(earlier && mention.sentence >= award.sentence));
  if (sameAward) return inherit(sameAward.year!);
  const ofMention = draft.score && award?.scheme && !earlier ? context.years.get(award.sentence) : undefined;
  if (ofMention) return inherit(ofMention);
  for (let i = 0; i < draft.sentence && sentences[i]?.headline; i++) {
    const year = context.years.get(i);
    if (year) return inherit(year);
  }
  const graded = draft.grade !== undefined && !draft.rank;
  const beside = nearest(graded ? dated : dated.filter((mention) => !isGrading(mention)), award?.sentence ?? draft.sentence);
  if (beside) return inherit(beside.year!);
  if (context.eventYear) return context.eventYear;
  const [any] = context.years.values();
  return any && inherit(any);
}

/** "Sebelumnya, pada IGA 2021 …": the year holds for this sentence only. */
const looksBack = ({ terms }: DocumentSentence): boolean => says(terms[0], PAST_YEAR) || (terms[0]?.normal === 'tahun' && says(terms[1], PAST_YEAR));

/** "Sebelumnya Kota A hanya meraih B", "di mana sebelumnya …": a grade of a time that nobody names. */
const tellsPast = ({ terms }: DocumentSentence): boolean => anyTerm(terms, 0, PAST_WITHIN, (term) => term?.normal === 'sebelumnya');

/** The entry nearest to a sentence, the first of two. */
export function nearest<T extends { sentence: number }>(entries: readonly T[], sentence: number): T | undefined {
  let best: T | undefined;
  for (const entry of entries) if (!best || Math.abs(entry.sentence - sentence) < Math.abs(best.sentence - sentence)) best = entry;
  return best;
}
