import { createHash } from 'node:crypto';
import type { JudgedRecord, Reliability, ReliabilityRow } from '../model/calibration.js';
import type { Achievement } from '../model/record.js';
import { calibrate } from './calibrate.js';
import { confidenceOf, prepareMeasures } from './confidence.js';

const FOLDS = 5;
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];
const foldOf = (article: string): number => createHash('sha256').update(article).digest()[0]! % FOLDS;

/** Measures on four fifths of the articles, foretells the last fifth, five times over. */
export function reliabilityOf(judged: readonly JudgedRecord<Achievement>[]): Reliability {
  const said: { confidence: number | undefined; right: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const measures = prepareMeasures(calibrate(judged.filter(({ article }) => foldOf(article) !== fold)));
    for (const { article, achievement, fillers } of judged) {
      if (foldOf(article) !== fold) continue;
      const confidences = new Map(confidenceOf(achievement, measures).map(({ slot, index, precision }) => [`${slot}\t${index}`, precision]));
      for (const { slot, index, right } of fillers) said.push({ confidence: confidences.get(`${slot}\t${index}`), right });
    }
  }
  const share = (of: readonly { right: boolean }[]): number => (of.length > 0 ? of.filter(({ right }) => right).length / of.length : 0);
  const known = said.flatMap(({ confidence, right }) => (confidence === undefined ? [] : [{ confidence, right }]));
  const rows = EDGES.slice(0, -1).flatMap((from, place): ReliabilityRow[] => {
    const to = EDGES[place + 1]!;
    const inside = known.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return [{ from, to: Math.min(to, 1), fillers: inside.length, said: mean, right: share(inside) }];
  });
  const unknown = said.filter(({ confidence }) => confidence === undefined);
  const error = rows.reduce((sum, row) => sum + Math.abs(row.said - row.right) * row.fillers, 0) / Math.max(1, known.length);
  return { rows, unknown: { fillers: unknown.length, right: share(unknown) }, error };
}
