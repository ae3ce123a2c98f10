import type { JudgedFiller, JudgedRecord } from '../model/calibration.js';
import type { GoldArticle } from '../model/gold.js';
import type { Achievement } from '../model/record.js';
import { type Mode, matchedPairs } from './filler.js';
import { alignRecords, isHeadline, isScored } from './score.js';

/**
 * Judges every filler of an article's won and nominated records against the gold record that it is aligned with; without one all are wrong.
 * A status is right where the record is found and its gold has the same.
 */
export function judgeArticle(gold: GoldArticle, achievements: readonly Achievement[], mode: Mode): JudgedRecord<Achievement>[] {
  const records = achievements.filter(isScored);
  const { goldFillers, predictedFillers, columns } = alignRecords(gold.achievements, records, mode);
  const rowOf = new Map(columns.flatMap((column, row) => (column === undefined ? [] : [[column, row] as const])));
  return records.map((achievement, column) => {
    const row = rowOf.get(column);
    const read = predictedFillers[column]!;
    const pairs = row === undefined ? [] : matchedPairs(goldFillers[row]!, read, mode);
    const found = pairs.some(([wanted]) => isHeadline(wanted));
    const right = new Set(pairs.map(([, predicted]) => predicted));
    let recipient = 0;
    const fillers = read.flatMap((filler): JudgedFiller[] =>
      filler.key === 'status' ? [] : [{ slot: filler.key, index: filler.key === 'recipients' ? recipient++ : 0, right: found && right.has(filler) }],
    );
    const status = found && (gold.achievements[row!]!.status ?? 'won') === achievement.status;
    return { article: gold.id, achievement, fillers: [...fillers, { slot: 'status', index: 0, right: status }] };
  });
}
