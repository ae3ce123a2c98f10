import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { JOINT } from '../lexicon/cues/joining.js';
import { GRADED_CLASS } from '../lexicon/cues/results.js';
import { AUDIT, CONTEST, FIGHTS, HANDS_OUT, LOWEST, NEEDS_RESULT, OFFICE_PRIZE, SPORTS, STATISTICS, WINS_CONTEST } from '../lexicon/cues/verbs.js';
import type { Status } from '../model/record.js';
import type { Span } from '../model/span.js';
import type { Recognized } from '../recognize/recognize.js';
import { type AwardMention, type Context, isAwardYear } from './context.js';
import type { Draft } from './draft.js';
import { type Factuality, factualityOf } from './factuality.js';
import { type AssembledRecord, alter, derive, type Filler, inherit, isRead, read, ruleOf, startOf, type ToldRecord } from './filler.js';
import type { Givings } from './giving.js';
import { grantorFor } from './grantor.js';
import { awardFor, awardIn, goesOn, inFull, yearFor } from './inherit.js';
import type { RecipientItem } from './item.js';
import { levelFor } from './level.js';
import { isMainPlace } from './place.js';
import { relativeYear } from './relative-year.js';
import type { Step } from './steps.js';
import { anyTerm, says, type TermTest, termEndingAfter } from './terms.js';
import { yearSeries } from './year-series.js';

/** Why a draft tells no achievement. `condition`: its result hangs on one; `statistic`: it tells a statistic; `sport`: it tells who won in sports; `only-given`: it hands something out and names no winner; `no-result`, `weak`: too little. */
export type Refusal = 'no-recipient' | 'condition' | 'statistic' | 'sport' | 'only-given' | 'no-result' | 'weak';

/** What a draft tells, if it does: how its clause speaks of the result, and the award, with the mention that it was taken from. */
type Judgement = { refusal: Refusal } | { factuality: Factuality; status: Status; award: Filler | undefined; mention: AwardMention | undefined };

/** Whether a draft tells an achievement. */
export function judgeDraft(draft: Draft, document: Recognized, context: Context): Judgement {
  const sentence = document.sentences[draft.sentence]!;
  if (draft.recipients.length === 0) return { refusal: 'no-recipient' };
  const factuality = factualityOf(draft, sentence);
  const { status } = factuality;
  if (status === 'hypothetical') return { refusal: 'condition' };
  if (isStatistic(draft, sentence)) return { refusal: 'statistic' };
  if (isSport(draft, sentence)) return { refusal: 'sport' };
  const own = draft.award && awardIn(context, draft.sentence, draft.award.value);
  const mention = draft.award ? own && inFull(context, own) : awardFor(context, draft);
  const award = mention === own ? draft.award : mention && inherit(mention.filler);
  if (!award && isAwardless(draft, document)) return { refusal: 'weak' };
  if (isOnlyGiven(draft, sentence)) return { refusal: 'only-given' };
  if (!isEstablished(draft, context, award, sentence)) return { refusal: 'no-result' };
  return !award && isWeak(draft) && !tellsGrade(draft) ? { refusal: 'weak' } : { factuality, status, award, mention };
}

/** The records of a draft: none where it tells no achievement, one for each winner or joint winners. */
export function finishDraft(draft: Draft, document: Recognized, context: Context, givings: Givings): ToldRecord[] {
  const sentence = document.sentences[draft.sentence]!;
  const judgement = judgeDraft(draft, document, context);
  if ('refusal' in judgement) return [];
  const { factuality, status, award, mention } = judgement;
  const year = yearOf(draft, document, context, mention) ?? yearOfPublication(document, factuality);
  const grantor = grantorFor(document, draft, award, givings);
  const level = levelFor(document, draft, award, context, givings, grantor);
  const { innovation, expansion, category, grade, label, score } = draft;
  const rank = draft.rank ?? wonContest(draft, award, sentence);
  const slots = { innovation, expansion, award, category, rank, grade, label, score, year, level, grantor };
  const scheme = draft.award ? draft.scheme : mention?.scheme;
  const continues = !draft.award && mention !== undefined && goesOn(draft, mention.sentence) && document.sentences[mention.sentence]!.line === sentence.line;
  const base = { sentence: draft.sentence, ...slots, scheme, continues, status: statusOf(draft, factuality, status) };
  const records = winnersOf(draft, sentence).map((winners) => ({
    ...base,
    recipients: winners.map(({ filler, key }) => ({ ...filler, key })),
    count: winners.length === 1 ? winners[0]!.count : undefined,
  }));
  const years = year ? yearSeries(sentence.terms, year) : [];
  return years.length > 0 ? years.flatMap((each) => records.map((record) => ({ ...record, year: each }))) : records;
}

/** "Pertumbuhan ekonomi Kota A mencapai 5,3 persen, tertinggi kedua": a place among figures of the economy is no achievement; one in fighting inflation is. */
function isStatistic({ award, rank, grade, category, nominated }: Draft, sentence: DocumentSentence): boolean {
  const { terms } = sentence;
  if (rank && says(terms[termEndingAfter(terms, startOf(rank)) + 1], LOWEST)) return true;
  // "daerah dengan angka kemiskinan tertinggi" is no name of an award
  if ((award && ruleOf(award) !== DESCRIBED) || grade || category || nominated) return false;
  return award ? speaksOfStatistic(award.value.toLowerCase().split(' ')) : tellsStatistic(sentence);
}

/** A test of a sentence that is made once, however many drafts it has. */
function once(test: (sentence: DocumentSentence) => boolean): (sentence: DocumentSentence) => boolean {
  const known = new WeakMap<DocumentSentence, boolean>();
  return (sentence) => {
    const answer = known.get(sentence) ?? test(sentence);
    known.set(sentence, answer);
    return answer;
  };
}

const speaksOfStatistic = (words: readonly string[]): boolean =>
  words.some((word, at) => STATISTICS.has(word) && !FIGHTS.has(words[at - 1] ?? '') && (word !== 'pertumbuhan' || words[at + 1] === 'ekonomi'));

const tellsStatistic = once(({ terms }) => speaksOfStatistic(terms.map(({ normal }) => normal)));

/** Sentences before a place without any award in which its subject may be told. */
const SUBJECT_WITHIN = 3;

/** "… inflasi tertinggi. Posisi pertama ditempati Kota A": a place for which the article names no award, behind talk of statistics or sports. */
function isAwardless({ sentence, rank, grade, category, innovation }: Draft, { sentences }: Recognized): boolean {
  if (!rank || grade || category || innovation) return false;
  return sentences.slice(Math.max(0, sentence - SUBJECT_WITHIN), sentence).some((before) => tellsSport(before) || tellsStatistic(before));
}

/** The rule that reads awards known by a description. */
const DESCRIBED = 'award-described';

/** "Kontingen Kabupaten A menjadi juara umum Porda": who wins in sports wins no prize of an office. */
function isSport({ scheme, innovation, grade, award }: Draft, sentence: DocumentSentence): boolean {
  return !scheme && !innovation && !grade && !(award && OFFICE_PRIZE.test(award.value)) && tellsSport(sentence);
}

const tellsSport = once(({ terms }) => terms.some((term) => says(term, SPORTS)));

/** Nominations that are the verb of their clause. */
const NOMINATING = /^(?:masuk |di|finalis)/;

/** Whether a draft tells an achievement: a place, a grade, or an award or class with what makes it won. */
function isEstablished(
  { rank, grade, score, award, category, nominated, trigger, prize, listed }: Draft,
  { awards }: Context,
  taken: Filler | undefined,
  { terms }: DocumentSentence,
): boolean {
  if (rank || grade || (listed && taken)) return true;
  // "Hasil penilaian MCP telah keluar. Kabupaten A mendapat nilai 61,45": the award of a score is told before it
  if (taken && score && trigger) return true;
  // who is handed a report has no opinion yet
  if (award && AUDIT.test(award.value) && !score && !category) return false;
  if (award && (score || nominated || (trigger && !says(terms[trigger.at], NEEDS_RESULT)))) return true;
  if (category && (trigger?.strong || prize)) return true;
  return nominated !== undefined && awards.length > 0 && NOMINATING.test(nominated.value);
}

/** "Pemprov A mengumumkan hasil KIPP A": a verb of giving makes winners only of those behind "kepada" and its like. */
function isOnlyGiven({ trigger, recipients, rank, grade, score, nominated, represented, persons }: Draft, { terms }: DocumentSentence): boolean {
  if (!trigger || rank || grade || score || nominated || represented || persons || !says(terms[trigger.at], HANDS_OUT)) return false;
  return recipients.every(({ won, count, filler }) => !won && !count && isRead(filler));
}

/** "menerima penghargaan kategori pelayanan sangat baik": a class that is a grade tells a result without a contest. */
const tellsGrade = ({ category, prize }: Draft): boolean => prize === true && category !== undefined && GRADED_CLASS.test(category.value);

/** Readings that need a contest around them: a bare number of a list, an elliptic place, a coloured zone, a class alone. */
const NEEDS_AWARD = /elliptic|list-number|zone|subject-ordinal|bracketed|count-after/;

function isWeak(draft: Draft): boolean {
  const result = draft.rank ?? draft.grade;
  return result === undefined || NEEDS_AWARD.test(ruleOf(result)) || /^(?:zona|level)/i.test(result.value);
}

/** A win of a nominee is a nomination. */
const statusOf = ({ nominated }: Draft, { cue, rule, scope }: Factuality, status: AssembledRecord['status']['value']): AssembledRecord['status'] => {
  const filler = nominated && status === 'won' ? { ...nominated, value: 'nominated' as const } : read(status, cue, rule);
  const around = (at: Span): Span => ({ start: Math.min(scope.start, at.start), end: Math.max(scope.end, at.end) });
  return { ...filler, evidence: filler.evidence.map((evidence) => alter(evidence, { scope: around(evidence) })) };
};

/** "klaster A dimenangi X", "A menjuarai Lomba B": who alone wins a contest is first. */
function wonContest({ recipients, grade, score, trigger, nominated }: Draft, award: Filler | undefined, { terms }: DocumentSentence): Filler | undefined {
  const verb = trigger && trigger.at > 0 ? terms[trigger.at] : undefined;
  if (!verb || !says(verb, WINS_CONTEST) || recipients.length !== 1 || recipients[0]!.count || grade || score || nominated) return undefined;
  return award && CONTEST.test(award.value) ? derive('1', verb, 'rank-of-winner' satisfies Step) : undefined;
}

/** The year that the clause says or points to, else the one that it takes over. */
function yearOf(draft: Draft, document: Recognized, context: Context, award: AwardMention | undefined): Filler<number> | undefined {
  const own = ownYear(draft, document.sentences[draft.sentence]!);
  if (own) return own;
  const taken = yearFor(context, draft, document.sentences, award);
  return relativeYear(draft, document, context, taken) ?? taken;
}

/** The year that the clause says, if it dates the award. */
function ownYear({ year }: Draft, { terms }: DocumentSentence): Filler<number> | undefined {
  if (!year) return undefined;
  const start = startOf(year);
  const at = termEndingAfter(terms, start);
  return at < 0 || terms[at]!.start !== start || isAwardYear(terms, at) ? year : undefined;
}

/** The year of publication, for a result that nothing else dates; it points to the word that told the result. */
function yearOfPublication({ published }: Recognized, { cue }: Factuality): Filler<number> | undefined {
  const year = Number(/^(?:19|20)\d\d/.exec(published ?? '')?.[0]);
  return year ? derive(year, cue, 'year-of-publication' satisfies Step) : undefined;
}

const isJoint: TermTest = (term: Term | undefined) => says(term, JOINT);

/** Who shares a record: two that won one place or with one innovation are joint winners; every other enumeration gives a record each. */
function winnersOf({ recipients, innovation, rank }: Draft, { terms }: DocumentSentence): RecipientItem[][] {
  const [first, second] = recipients;
  const isPair = recipients.length === 2 && first!.type === 'agency' && second!.type === 'agency';
  if (isPair && (innovation || isMainPlace(rank?.value)) && anyTerm(terms, first!.at + 1, second!.at, isJoint)) return [recipients];
  return recipients.map((recipient) => [recipient]);
}
