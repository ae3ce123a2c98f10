import type {
  ArticleReport,
  ErrorCause,
  EvaluationReport,
  FillerReport,
  IntervalMeasure,
  PredictedRecord,
  RuleScore,
  VerdictTally,
} from '../model/evaluation-report.js';
import { type Families, GOLD_MENTION_LISTS, type GoldMentionList } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { type ArticleCounts, countArticle } from './article-counts.js';
import { f1Interval } from './bootstrap.js';
import { traceRecords } from './cause.js';
import { ceaf } from './ceaf.js';
import { type EvaluatedArticle, type SplitText, textOf } from './evaluated-article.js';
import { countFalseWins, falseWinsOf, judgeTraps, relevanceOf } from './false-wins.js';
import { familyOf, groupScores, outletOf } from './group.js';
import { type Counts, meanRatio, measure, sumCounts } from './measure.js';
import { mucRows, mucScore, sumTallies, tallyCounts } from './muc.js';
import { isScored } from './score.js';
import { scoreSpans } from './spans.js';

/** What a report is made of. */
export interface ReportInput {
  articles: readonly EvaluatedArticle[];
  split: SplitText;
  families: Families;
}

function detail(article: EvaluatedArticle, counts: ArticleCounts, { split, families }: Omit<ReportInput, 'articles'>): ArticleReport {
  const { gold, predicted, input, failed } = article;
  const all: readonly PredictedRecord[] = predicted?.achievements ?? [];
  const scored = all.filter(isScored);
  const heldBack = all.filter((record) => !isScored(record));
  const text = textOf(article);
  const wins = falseWinsOf(gold.achievements, scored, counts.records);
  const marked = gold.not_an_achievement ?? [];
  const fromTraps = new Set(wins.filter((win) => judgeTraps(marked, text, [win]).some(({ sprung }) => sprung)));
  const title = gold.title ?? predicted?.title;
  return {
    id: gold.id,
    input,
    ...(title === undefined ? {} : { title }),
    outlet: outletOf(article),
    family: familyOf(gold, families),
    ...(text === undefined ? {} : { text }),
    ...(failed ? { failed } : {}),
    predicted: predicted !== undefined,
    goldRecords: gold.achievements,
    predictedRecords: scored,
    heldBack,
    records: traceRecords(article, counts.records, { scored, heldBack, fromTraps }, split),
    traps: judgeTraps(marked, text, wins),
    strict: measure(counts.strict.fillers),
    lenient: measure(counts.lenient.fillers),
  };
}

function ruleScores(fillers: readonly FillerReport[]): RuleScore[] {
  const scores = new Map<string, RuleScore>();
  for (const { slot, rule, via, verdict } of fillers) {
    if (rule === undefined || via === undefined || verdict === 'missing') continue;
    const key = JSON.stringify([slot, rule, via]);
    const score = scores.get(key) ?? { slot, rule, via, correct: 0, partial: 0, incorrect: 0, spurious: 0 };
    score[verdict] += 1;
    scores.set(key, score);
  }
  return [...scores.entries()]
    .sort(([a, left], [b, right]) => SLOTS.indexOf(left.slot) - SLOTS.indexOf(right.slot) || (a < b ? -1 : 1))
    .map(([, score]) => score);
}

function countCauses(fillers: readonly FillerReport[]): Partial<Record<ErrorCause, number>> {
  const counts: Partial<Record<ErrorCause, number>> = {};
  for (const { cause } of fillers) if (cause !== undefined) counts[cause] = (counts[cause] ?? 0) + 1;
  return counts;
}

/** Everything that can be said of articles and what was predicted of them, apart from where they came from. */
export function reportArticles(
  input: ReportInput,
): Omit<EvaluationReport, 'petik' | 'gold' | 'predictions' | 'unknown' | 'comparison'> & { counts: ArticleCounts[] } {
  const { articles } = input;
  const counts = articles.map(countArticle);
  const details = articles.map((article, place) => detail(article, counts[place]!, input));
  const fillers = details.flatMap(({ records }) => records.flatMap((record) => record.fillers));
  const sum = (pick: (article: ArticleCounts) => Counts) => measure(sumCounts(counts.map(pick)));
  const withInterval = (pick: (article: ArticleCounts) => Counts): IntervalMeasure => ({ ...sum(pick), interval: f1Interval(counts.map(pick)) });
  const tally = (pick: (article: ArticleCounts) => VerdictTally) => mucScore(sumTallies(counts.map(pick)));
  const headline = (mode: 'strict' | 'lenient') => ({
    fillers: withInterval((article) => article[mode].fillers),
    records: sum((article) => article[mode].records),
    recordsCorrect: withInterval((article) => article[mode].recordsCorrect),
  });
  const spans = scoreSpans(articles);
  const telling = details.filter(({ strict }) => strict.gold > 0);
  const group = (name: 'outlet' | 'family') => groupScores(counts.map((article, place) => ({ ...article, group: details[place]![name] })));
  return {
    articles: articles.length,
    without: articles.filter(({ predicted }) => predicted === undefined).length,
    headline: { strict: headline('strict'), lenient: headline('lenient') },
    slots: Object.fromEntries(
      SLOTS.map((slot) => [
        slot,
        {
          strict: withInterval(({ strict }) => strict.slots[slot]),
          lenient: sum(({ lenient }) => lenient.slots[slot]),
          muc: tally(({ tallies }) => tallies[slot]),
        },
      ]),
    ) as Record<Slot, EvaluationReport['slots'][Slot]>,
    mentions: Object.fromEntries(
      GOLD_MENTION_LISTS.map((list) => [list, { strict: sum(({ strict }) => strict.mentions[list]), lenient: sum(({ lenient }) => lenient.mentions[list]) }]),
    ) as Record<GoldMentionList, EvaluationReport['mentions'][GoldMentionList]>,
    ...(spans ? { spans } : {}),
    muc: { ...mucRows(counts.flatMap(({ records }) => records)), interval: f1Interval(counts.map(({ headlineTally }) => tallyCounts(headlineTally))) },
    ceaf: ceaf(articles),
    relevance: relevanceOf(details),
    falseWins: countFalseWins(details),
    articleMean: { strict: meanRatio(telling.map(({ strict }) => strict.f1)), lenient: meanRatio(telling.map(({ lenient }) => lenient.f1)) },
    outlets: group('outlet'),
    families: group('family'),
    rules: ruleScores(fillers),
    causes: countCauses(fillers),
    details,
    counts,
  };
}
