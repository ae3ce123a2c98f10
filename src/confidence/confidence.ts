import type { Calibration } from '../model/calibration.js';
import { type Achievement, type Confidence, type Provenance, SLOTS, type Slot } from '../model/record.js';
import { wilson } from './wilson.js';

interface Tally {
  right: number;
  measured: number;
}

/** Fewer measured fillers than this say nothing: the confidence is unknown. */
export const FEWEST = 10;

/** Calibration ready to be asked. */
export interface Measures {
  fillers: ReadonlyMap<string, Tally>;
  /** Of each slot, all fillers whose own rule was measured too seldom. */
  rare: ReadonlyMap<string, Tally>;
  /** Of each slot, all fillers. */
  slots: ReadonlyMap<string, Tally>;
  records: Calibration['records'];
}

const keyOf = (slot: Slot, rule: string, via: Provenance['via']): string => `${slot}\t${rule}\t${via}`;

/** Prepares a calibration. */
export function prepareMeasures({ fillers, records }: Calibration): Measures {
  const [rare, slots] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const add = (tallies: Map<string, Tally>, slot: string, { right, measured }: Tally) => {
    const known = tallies.get(slot) ?? { right: 0, measured: 0 };
    tallies.set(slot, { right: known.right + right, measured: known.measured + measured });
  };
  for (const { slot, ...tally } of fillers) {
    add(slots, slot, tally);
    if (tally.measured < FEWEST) add(rare, slot, tally);
  }
  return { fillers: new Map(fillers.map(({ slot, rule, via, ...tally }) => [keyOf(slot, rule, via), tally])), rare, slots, records };
}

/** The first place of every filler, which its rule read: one for each recipient and each other slot. */
export function firstPlaces({ provenance }: Pick<Achievement, 'provenance'>): Provenance[] {
  const seen = new Set<string>();
  return provenance.filter(({ slot, index }) => {
    const key = `${slot}\t${index}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Slots that a combined score is made of: those that say what was achieved. */
const COMBINED: ReadonlySet<string> = new Set(SLOTS.filter((slot) => slot !== 'level' && slot !== 'grantor' && slot !== 'status'));

/**
 * The combined score of a record: the product of its fillers' measured precisions. A filler whose rule is unknown counts with the share of all rare rules of its
 * slot, smoothed by one right and one wrong.
 */
export function combinedScore(places: readonly Provenance[], { fillers, rare }: Measures): number {
  let score = 1;
  for (const { slot, rule, via } of places) {
    if (!COMBINED.has(slot)) continue;
    const own = fillers.get(keyOf(slot, rule, via));
    const { right, measured } = own && own.measured >= FEWEST ? own : (rare.get(slot) ?? { right: 0, measured: 0 });
    score *= (right + 1) / (measured + 2);
  }
  return score;
}

/**
 * A rule's share drawn towards that of its slot, as if so many more fillers of the slot had been measured: errors come in clusters, an article at a time, and a
 * rule's plain share foretells new articles worse.
 */
const DRAW = 30;

function toConfidence(slot: Confidence['slot'], index: number, { right, measured }: Tally, of: Tally = { right: 0, measured: 0 }): Confidence {
  if (measured < FEWEST) return { slot, index, measured };
  const { precision, low, high } = wilson(right, measured);
  const drawn = of.measured > 0 ? (right + (DRAW * of.right) / of.measured) / (measured + DRAW) : precision;
  return { slot, index, precision: Math.min(high, Math.max(low, Math.round(drawn * 1000) / 1000)), low, high, measured };
}

/** How sure the fillers of an achievement are, and all of them together. Results that were not reached are never in gold, so they stay unknown. */
export function confidenceOf(achievement: Achievement, measures: Measures): Confidence[] {
  if (achievement.status === 'targeted' || achievement.status === 'denied') return [];
  const places = firstPlaces(achievement);
  const score = combinedScore(places, measures);
  const stretch = measures.records.find(({ upTo }) => score <= upTo) ?? measures.records.at(-1);
  return [
    toConfidence('record', 0, stretch ?? { right: 0, measured: 0 }),
    ...places.map(({ slot, index, rule, via }) =>
      toConfidence(slot, index, measures.fillers.get(keyOf(slot, rule, via)) ?? { right: 0, measured: 0 }, measures.slots.get(slot)),
    ),
  ];
}
