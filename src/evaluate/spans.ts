import type { SpanSchema, SpanScore, SpanScores } from '../model/evaluation-report.js';
import type { Span } from '../model/span.js';
import { alignRows } from './align.js';
import { CREDIT, type Likeness } from './likeness.js';
import { type Counts, measure } from './measure.js';
import { mucScore, tallyVerdicts } from './muc.js';
import { spansTouch } from './places.js';
import type { ScoredPair } from './score.js';

interface TypedSpan extends Span {
  type: string;
}

/** A gold and a predicted span that touch, or one that touches none. */
interface SpanPair {
  gold?: TypedSpan;
  predicted?: TypedSpan;
}

const sameSpan = (left: Span, right: Span): boolean => left.start === right.start && left.end === right.end;

/** How the four schemas of SemEval 2013 task 9.1 see a pair. */
const SCHEMAS: Readonly<Record<SpanSchema, (gold: TypedSpan, predicted: TypedSpan) => Likeness>> = {
  strict: (gold, predicted) => (sameSpan(gold, predicted) && gold.type === predicted.type ? 'correct' : 'different'),
  exact: (gold, predicted) => (sameSpan(gold, predicted) ? 'correct' : 'different'),
  partial: (gold, predicted) => (sameSpan(gold, predicted) ? 'correct' : 'partial'),
  type: (gold, predicted) => (gold.type === predicted.type ? 'correct' : 'different'),
};

/** Share of the characters of two spans that both have. */
function overlap(left: Span, right: Span): number {
  const both = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return Math.max(0, both) / (Math.max(left.end, right.end) - Math.min(left.start, right.start));
}

/** Pairs spans that touch, one to one: as many as can be, those with the same type and the greatest overlap first. */
function pairSpans(gold: readonly TypedSpan[], predicted: readonly TypedSpan[]): SpanPair[] {
  const weights = gold.map((left) => predicted.map((right) => (spansTouch(left, right) ? 1 + overlap(left, right) + Number(left.type === right.type) : 0)));
  const columns = alignRows(weights).map((column, row) => (column !== undefined && weights[row]![column]! > 0 ? column : undefined));
  const taken = new Set(columns);
  return [
    ...gold.map((span, row): SpanPair => (columns[row] === undefined ? { gold: span } : { gold: span, predicted: predicted[columns[row]!]! })),
    ...predicted.flatMap((span, column): SpanPair[] => (taken.has(column) ? [] : [{ predicted: span }])),
  ];
}

function scoreSchema(pairs: readonly SpanPair[], schema: SpanSchema): SpanScore {
  const judged = pairs.map(({ gold, predicted }) => {
    const found = gold && predicted ? SCHEMAS[schema](gold, predicted) : undefined;
    const verdict = found === undefined ? (gold ? 'missing' : 'spurious') : found === 'different' ? 'incorrect' : found;
    return { gold, predicted, verdict, credit: CREDIT[found ?? 'different'] } as const;
  });
  const types = [...new Set(pairs.flatMap(({ gold, predicted }) => [gold?.type ?? [], predicted?.type ?? []].flat()))].sort();
  const byType = types.map((type) => {
    // A pair of two types counts for the recall of the one and the precision of the other.
    const [wanted, read] = [judged.filter(({ gold }) => gold?.type === type), judged.filter(({ predicted }) => predicted?.type === type)];
    const credit = (list: typeof judged): number => list.reduce((sum, pair) => sum + pair.credit, 0);
    const counts: Counts = { gold: wanted.length, predicted: read.length, matched: credit(read) };
    return [type, measure(counts, credit(wanted))] as const;
  });
  return { ...mucScore(tallyVerdicts(judged)), types: Object.fromEntries(byType) };
}

/** Where gold's spans lie in the text that was predicted from; undefined where that is another text. */
function shiftOf({ gold, predicted }: ScoredPair): number | undefined {
  if (gold.text === undefined || predicted?.text === undefined) return 0;
  const start = predicted.text.indexOf(gold.text);
  return start < 0 ? undefined : start;
}

/**
 * Scores the places of mentions in the articles whose gold has them, in the four schemas of SemEval 2013 task 9.1. Undefined where no gold has places.
 * Articles whose text is another one than gold's are counted in `skipped`.
 */
export function scoreSpans(articles: readonly ScoredPair[]): SpanScores | undefined {
  const placed = articles.filter(({ gold }) => gold.mentions !== undefined);
  if (placed.length === 0) return undefined;
  const pairs = placed.map((article): SpanPair[] | undefined => {
    const shift = shiftOf(article);
    const gold = article.gold.mentions!;
    if (shift === undefined) return undefined;
    return pairSpans(
      gold.map(({ type, start, end }) => ({ type, start: start + shift, end: end + shift })),
      article.predicted?.mentions ?? [],
    );
  });
  const all = pairs.flatMap((list) => list ?? []);
  const score = (schema: SpanSchema): SpanScore => scoreSchema(all, schema);
  return {
    articles: placed.length,
    skipped: pairs.filter((list) => list === undefined).length,
    strict: score('strict'),
    exact: score('exact'),
    partial: score('partial'),
    type: score('type'),
  };
}
