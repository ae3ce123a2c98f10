import type { ComparedFigure, RunComparison } from '../model/evaluation-report.js';
import { SLOTS, type Slot } from '../model/record.js';
import type { ArticleCounts } from './article-counts.js';
import { differenceInterval } from './bootstrap.js';
import { type Counts, measure, sumCounts } from './measure.js';
import { tallyCounts } from './muc.js';

/** The figures that two runs are compared by, each as counts of an article. */
const FIGURES: readonly [name: string, counts: (article: ArticleCounts) => Counts][] = [
  ['record fillers, strict', ({ strict }) => strict.fillers],
  ['record fillers, lenient', ({ lenient }) => lenient.fillers],
  ['records all correct, strict', ({ strict }) => strict.recordsCorrect],
  ['MUC all templates', ({ headlineTally }) => tallyCounts(headlineTally)],
  ...SLOTS.map((slot: Slot): [string, (article: ArticleCounts) => Counts] => [slot, ({ tallies }) => tallyCounts(tallies[slot])]),
];

function compareFigure(name: string, counts: readonly Counts[], other: readonly Counts[]): ComparedFigure {
  const [{ f1 }, { f1: otherF1 }] = [measure(sumCounts(counts)), measure(sumCounts(other))];
  const interval = differenceInterval(counts, other);
  const difference = f1 === null || otherF1 === null ? null : f1 - otherF1;
  return { name, f1, otherF1, difference, interval, clear: interval !== null && (interval.low > 0 || interval.high < 0) };
}

/** Compares two runs over the same articles, in the same order: a paired bootstrap over documents for every figure. */
export function compareRuns(
  ids: readonly string[],
  counts: readonly ArticleCounts[],
  other: readonly ArticleCounts[],
): Pick<RunComparison, 'figures' | 'articles'> {
  const f1 = ({ strict }: ArticleCounts) => measure(strict.fillers).f1;
  const articles = ids
    .map((id, place) => ({ id, f1: f1(counts[place]!), otherF1: f1(other[place]!) }))
    .filter((article) => article.f1 !== article.otherF1)
    .sort((a, b) => (a.f1 ?? 1) - (a.otherF1 ?? 1) - ((b.f1 ?? 1) - (b.otherF1 ?? 1)));
  return { figures: FIGURES.map(([name, pick]) => compareFigure(name, counts.map(pick), other.map(pick))), articles };
}
