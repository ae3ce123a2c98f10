import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Interval, Ratio } from '../model/evaluation-report.js';
import { type Counts, measure } from './measure.js';

const RESAMPLES = 1000;
const SEED = 20210217;
const TAIL = 0.025;

/** Draws as many of `size` documents as there are, with replacement, a thousand times; the same documents on every machine. */
function* drawDocuments(size: number): Generator<number[]> {
  const generator = xoroshiro128plus(SEED);
  for (let round = 0; round < RESAMPLES; round += 1) yield Array.from({ length: size }, () => uniformInt(generator, 0, size - 1));
}

function f1Of(counts: readonly Counts[], drawn: readonly number[]): Ratio {
  let [gold, predicted, matched] = [0, 0, 0];
  for (const document of drawn) {
    const count = counts[document]!;
    gold += count.gold;
    predicted += count.predicted;
    matched += count.matched;
  }
  return measure({ gold, predicted, matched }).f1;
}

/** The middle 95% of a figure over the draws; null where there are fewer than two documents or the figure is never defined. */
function intervalOf(size: number, figure: (drawn: readonly number[]) => Ratio): Interval | null {
  if (size < 2) return null;
  const values: number[] = [];
  for (const drawn of drawDocuments(size)) {
    const value = figure(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const skipped = Math.floor(TAIL * values.length);
  return { low: values[skipped]!, high: values[values.length - 1 - skipped]!, resamples: values.length };
}

/** The 95% bootstrap interval of the F1 of counts, one entry a document. */
export const f1Interval = (counts: readonly Counts[]): Interval | null => intervalOf(counts.length, (drawn) => f1Of(counts, drawn));

/** The 95% interval of the F1 of one run less that of another, where the same documents are drawn for both (paired bootstrap). */
export function differenceInterval(counts: readonly Counts[], other: readonly Counts[]): Interval | null {
  return intervalOf(counts.length, (drawn) => {
    const [f1, otherF1] = [f1Of(counts, drawn), f1Of(other, drawn)];
    return f1 === null || otherF1 === null ? null : f1 - otherF1;
  });
}
