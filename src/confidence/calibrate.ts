import type { Calibration, JudgedRecord } from '../model/calibration.js';
import { type Achievement, SLOTS } from '../model/record.js';
import { combinedScore, firstPlaces, prepareMeasures } from './confidence.js';

/** Stretches of the combined score, each with as many records as the others. */
const STRETCHES = 5;

/** Whether every filler that says what was achieved is right. */
const isRight = ({ fillers }: JudgedRecord<Achievement>): boolean => fillers.every(({ slot, right }) => right || slot === 'level' || slot === 'grantor');

/** Measures fillers by slot, rule and way of reading, and records by their combined score. */
export function calibrate(judged: readonly JudgedRecord<Achievement>[]): Calibration {
  const tallies = new Map<string, Calibration['fillers'][number]>();
  for (const { achievement, fillers } of judged) {
    const right = new Map(fillers.map((filler) => [`${filler.slot}\t${filler.index}`, filler.right]));
    for (const { slot, index, rule, via } of firstPlaces(achievement)) {
      const verdict = right.get(`${slot}\t${index}`);
      if (verdict === undefined) continue;
      const key = `${slot}\t${rule}\t${via}`;
      const known = tallies.get(key) ?? { slot, rule, via, right: 0, measured: 0 };
      tallies.set(key, { ...known, right: known.right + Number(verdict), measured: known.measured + 1 });
    }
  }
  const order = new Map(SLOTS.map((slot, place) => [slot, place]));
  const fillers = [...tallies.values()].sort(
    (a, b) => order.get(a.slot)! - order.get(b.slot)! || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.via < b.via ? -1 : 1),
  );
  const articles = new Set(judged.map(({ article }) => article)).size;
  return { articles, fillers, records: measureRecords(judged, { articles, fillers, records: [] }) };
}

function measureRecords(judged: readonly JudgedRecord<Achievement>[], calibration: Calibration): Calibration['records'] {
  const measures = prepareMeasures(calibration);
  const scored = judged
    .map((record) => ({ score: combinedScore(firstPlaces(record.achievement), measures), right: isRight(record) }))
    .sort((a, b) => a.score - b.score);
  const stretches: Calibration['records'] = [];
  for (let from = 0; from < scored.length; ) {
    let to = Math.max(from + 1, Math.round(((stretches.length + 1) * scored.length) / STRETCHES));
    // Equal scores stay together.
    while (to < scored.length && scored[to]!.score === scored[to - 1]!.score) to++;
    const slice = scored.slice(from, to);
    const upTo = to === scored.length ? 1 : (scored[to - 1]!.score + scored[to]!.score) / 2;
    stretches.push({ upTo, right: slice.filter(({ right }) => right).length, measured: slice.length });
    from = to;
  }
  return stretches;
}
