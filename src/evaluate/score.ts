import type { PredictedRecord } from '../model/evaluation-report.js';
import { GOLD_MENTION_LISTS, type GoldAchievement, type GoldArticle, type GoldMentionList, HEADLINE_SLOTS } from '../model/gold.js';
import { EXPORTED_STATUSES, SLOTS, type Slot } from '../model/record.js';
import type { Span } from '../model/span.js';
import { alignRows } from './align.js';
import { type Filler, goldFiller, isUnfilled, type Mode, matchedFillers, predictedFiller, recordFillers, surfaceOf } from './filler.js';
import { type Counts, sumCounts } from './measure.js';

/** A predicted article: an `ArticleRecord`, or anything in the gold format; a value may also be an object with `text`, `name` or `value`. */
export interface PredictedArticle {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** The text that the provenance of the achievements points into. */
  readonly text?: string | undefined;
  readonly agencies?: readonly unknown[] | undefined;
  readonly innovations?: readonly unknown[] | undefined;
  readonly persons?: readonly unknown[] | undefined;
  readonly dates?: readonly unknown[] | undefined;
  readonly achievements?: readonly PredictedRecord[] | undefined;
  /** Every place where something is named. */
  readonly mentions?: readonly (Span & { readonly type: string })[] | undefined;
}

/** A gold article and what was extracted from it, if anything was. */
export interface ScoredPair {
  gold: GoldArticle;
  predicted?: PredictedArticle | undefined;
}

/** Counts, and precision, recall and F1 as fractions of one. */
export interface Score {
  gold: number;
  predicted: number;
  matched: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Scores over all articles in one mode. `fillers` is the headline; level and grantor stand only in `slots`. */
export interface Scores {
  fillers: Score;
  /** Gold records for which at least one headline filler was found. */
  records: Score;
  /** Records in which every headline filler is right and none is missing. */
  recordsCorrect: Score;
  slots: Record<Slot, Score>;
  mentions: Record<GoldMentionList, Score>;
}

/** Against 1 for a matched headline filler: ties go to the pairing that agrees in more fillers, leniently and extra slots included. */
const TIE_WEIGHT = 0.001;
const HEADLINE: ReadonlySet<string> = new Set(HEADLINE_SLOTS);

const emptyCounts = (): Counts => ({ gold: 0, predicted: 0, matched: 0 });
/** Whether a filler counts for the headline. */
export const isHeadline = ({ key }: Filler<Slot>): boolean => HEADLINE.has(key);

function toScore({ gold, predicted, matched }: Counts): Score {
  const precision = predicted > 0 ? matched / predicted : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? matched / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { gold, predicted, matched, precision, recall, f1 };
}

/** The fillers of a record; its status is one only where it says more than that it was won. */
function fillersOf(record: PredictedRecord, prepare: (key: Slot, value: unknown) => Filler<Slot>): Filler<Slot>[] {
  const nominated = surfaceOf(record.status) === 'nominated' ? [prepare('status', record.status)] : [];
  return [...recordFillers(record, prepare), ...nominated];
}

/** Whether a record is of a status that gold has. */
export function isScored({ status }: PredictedRecord): boolean {
  const said = surfaceOf(status) ?? 'won';
  return EXPORTED_STATUSES.some((exported) => exported === said);
}

/** What an article names, of one list. */
export function mentionsOf(article: PredictedArticle, list: GoldMentionList): unknown[] {
  if (list === 'expansions')
    return (article.innovations ?? []).map((entry) => (entry as { expansion?: unknown } | null)?.expansion).filter((value) => !isUnfilled(value));
  if (list === 'positions')
    return (article.persons ?? []).map((entry) => (entry as { position?: unknown } | null)?.position).filter((value) => !isUnfilled(value));
  return (article[list] ?? []).filter((value) => Array.isArray(value) || !isUnfilled(surfaceOf(value)));
}

/** Pairs the records of an article one to one so that the most headline fillers match: `columns` has for each gold record its predicted one. */
export function alignRecords(
  gold: readonly GoldAchievement[],
  predicted: readonly PredictedRecord[],
  mode: Mode,
): { goldFillers: Filler<Slot>[][]; predictedFillers: Filler<Slot>[][]; columns: (number | undefined)[] } {
  const predictedFillers = predicted.map((record) => fillersOf(record, predictedFiller));
  const goldFillers = gold.map((record) => fillersOf(record, goldFiller));
  const weights = goldFillers.map((wanted) =>
    predictedFillers.map((read) => {
      const headline = matchedFillers(wanted.filter(isHeadline), read.filter(isHeadline), mode).length;
      return headline + TIE_WEIGHT * matchedFillers(wanted, read, 'lenient').length;
    }),
  );
  return { goldFillers, predictedFillers, columns: alignRows(weights) };
}

const tallies = <Key extends string>(keys: readonly Key[]): Record<Key, Counts> =>
  Object.fromEntries(keys.map((key) => [key, emptyCounts()])) as Record<Key, Counts>;

const toScores = <Key extends string>(counted: Record<Key, Counts>): Record<Key, Score> =>
  Object.fromEntries(Object.entries<Counts>(counted).map(([key, tally]) => [key, toScore(tally)])) as Record<Key, Score>;

/** Scores one article: its records are aligned one to one so that the most headline fillers match, then fillers, records and mentions are counted. */
export function scoreArticle({ gold, predicted }: ScoredPair, mode: Mode): Scores {
  const predictedRecords = (predicted?.achievements ?? []).filter(isScored);
  const { goldFillers, predictedFillers, columns } = alignRecords(gold.achievements, predictedRecords, mode);
  const fillers = emptyCounts();
  const slots = tallies(SLOTS);
  const count = (counted: readonly Filler<Slot>[], side: keyof Counts): void => {
    for (const filler of counted) {
      slots[filler.key][side] += 1;
      if (isHeadline(filler)) fillers[side] += 1;
    }
  };
  for (const read of predictedFillers) count(read, 'predicted');
  const records = { gold: gold.achievements.length, predicted: predictedRecords.length, matched: 0 };
  const recordsCorrect = { ...records };

  columns.forEach((column, row) => {
    const { optional } = gold.achievements[row]!;
    const read = column === undefined ? [] : predictedFillers[column]!;
    const wanted = goldFillers[row]!.filter(({ key }) => !optional?.includes(key) || read.some((filler) => filler.key === key));
    const matched = matchedFillers(wanted, read, mode);
    count(wanted, 'gold');
    count(matched, 'matched');
    const right = matched.filter(isHeadline).length;
    if (right > 0) records.matched += 1;
    if (right > 0 && right === wanted.filter(isHeadline).length && right === read.filter(isHeadline).length) recordsCorrect.matched += 1;
  });

  const mentions = tallies(GOLD_MENTION_LISTS);
  for (const list of GOLD_MENTION_LISTS) {
    if (list !== 'expansions' && list !== 'positions' && gold[list] === undefined) continue;
    const wanted = mentionsOf(gold, list).map((value) => goldFiller(list, value));
    const read = mentionsOf(predicted ?? {}, list).map((value) => predictedFiller(list, value));
    mentions[list] = { gold: wanted.length, predicted: read.length, matched: matchedFillers(wanted, read, mode).length };
  }
  return {
    fillers: toScore(fillers),
    records: toScore(records),
    recordsCorrect: toScore(recordsCorrect),
    slots: toScores(slots),
    mentions: toScores(mentions),
  };
}

/** Scores over all articles from those of each (micro averages). */
export function sumScores(scores: readonly Scores[]): Scores {
  const sum = (pick: (article: Scores) => Counts): Score => toScore(sumCounts(scores.map(pick)));
  const each = <Key extends string>(keys: readonly Key[], pick: (article: Scores, key: Key) => Counts): Record<Key, Score> =>
    Object.fromEntries(keys.map((key) => [key, sum((article) => pick(article, key))])) as Record<Key, Score>;
  return {
    fillers: sum(({ fillers }) => fillers),
    records: sum(({ records }) => records),
    recordsCorrect: sum(({ recordsCorrect }) => recordsCorrect),
    slots: each(SLOTS, ({ slots }, slot) => slots[slot]),
    mentions: each(GOLD_MENTION_LISTS, ({ mentions }, list) => mentions[list]),
  };
}

/** Scores predicted articles against gold ones. */
export const scoreArticles = (pairs: readonly ScoredPair[], mode: Mode): Scores => sumScores(pairs.map((pair) => scoreArticle(pair, mode)));
