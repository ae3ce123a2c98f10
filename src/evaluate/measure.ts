import type { Measure, Ratio } from '../model/evaluation-report.js';

/** What precision and recall are made of; `matched` may be a sum of parts. */
export interface Counts {
  gold: number;
  predicted: number;
  matched: number;
}

/** A fraction, or null where there is nothing to divide by. */
export const ratio = (part: number, whole: number): Ratio => (whole > 0 ? part / whole : null);

/**
 * F of precision and recall; `beta` says how many times as important recall is. With one of them undefined nothing is matched, so F is 0; with both it is
 * undefined.
 */
export function fMeasure(precision: Ratio, recall: Ratio, beta = 1): Ratio {
  if (precision === null && recall === null) return null;
  const [p, r] = [precision ?? 0, recall ?? 0];
  return p + r > 0 ? ((beta ** 2 + 1) * p * r) / (beta ** 2 * p + r) : 0;
}

/** Precision, recall and F1 of counts; `goldMatched` where several predicted things may match one of gold. */
export function measure({ gold, predicted, matched }: Counts, goldMatched = matched): Measure {
  const precision = ratio(matched, predicted);
  const recall = ratio(goldMatched, gold);
  return { gold, predicted, matched, precision, recall, f1: fMeasure(precision, recall) };
}

/** The sum of counts. */
export function sumCounts(list: readonly Counts[]): Counts {
  const sum = { gold: 0, predicted: 0, matched: 0 };
  for (const { gold, predicted, matched } of list) {
    sum.gold += gold;
    sum.predicted += predicted;
    sum.matched += matched;
  }
  return sum;
}

/** The mean of the ratios that are defined. */
export function meanRatio(ratios: readonly Ratio[]): Ratio {
  const defined = ratios.filter((value) => value !== null);
  return ratio(
    defined.reduce((sum, value) => sum + value, 0),
    defined.length,
  );
}
