import type { Slot } from '../model/record.js';
import { type Filler, NUMERIC, numbersMatch } from './filler.js';
import { tokenF1 } from './normalize.js';

/** How far a predicted filler is the gold one. */
export type Likeness = 'correct' | 'partial' | 'different';

/** What a likeness counts when fillers and records are aligned, and in MUC's precision and recall. */
export const CREDIT: Readonly<Record<Likeness, number>> = { correct: 1, partial: 0.5, different: 0 };

/** Slots whose values are closed or short: a part of one is another value. */
export const SET_FILLS: ReadonlySet<Slot> = new Set<Slot>(['count', 'rank', 'grade', 'score', 'year', 'level', 'status']);
/** Slots that hold the name of a body or person: words in common do not make it the same one. */
const NAMES: ReadonlySet<Slot> = new Set<Slot>(['recipients', 'grantor']);
/** Words that say what kind of region a name is; outlets leave them out. */
const REGION_TYPES: ReadonlySet<string> = new Set(['kabupaten', 'kota', 'provinsi', 'kecamatan', 'kelurahan', 'desa']);
const PARTIAL_TOKEN_F1 = 0.5;

const placeOf = (rank: string): number | undefined => (/^\d+$/.test(rank) ? Number(rank) : undefined);
const tierOf = (rank: string): number | undefined => (/^top \d+$/.test(rank) ? Number(rank.slice(4)) : undefined);

/** Whether one rank says the same as the other, but less exactly: a place inside a tier, a tier inside a wider one. */
function ranksNest(left: string, right: string): boolean {
  const tier = (a: string, b: string): boolean => {
    const wide = tierOf(a);
    const inner = placeOf(b) ?? tierOf(b);
    return wide !== undefined && inner !== undefined && inner <= wide;
  };
  return tier(left, right) || tier(right, left);
}

/** Whether two names begin with the same words (the place is missing in one), or differ in the word for the kind of region only. */
function namesNest(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short === '') return false;
  if (long.startsWith(`${short} `)) return true;
  return long.endsWith(` ${short}`) && REGION_TYPES.has(long.slice(0, -short.length - 1));
}

const holds = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `);

const wordsOverlap = (left: string, right: string): boolean =>
  holds(left, right) || holds(right, left) || (left !== '' && right !== '' && tokenF1(left, right) >= PARTIAL_TOKEN_F1);

function readingsLikeness(slot: Slot, left: Filler['readings'][number], right: Filler['readings'][number]): Likeness {
  if (NUMERIC.has(slot)) return numbersMatch(left.number, right.number) ? 'correct' : 'different';
  if (left.text === right.text) return 'correct';
  const partial = slot === 'rank' ? ranksNest : NAMES.has(slot) ? namesNest : SET_FILLS.has(slot) ? () => false : wordsOverlap;
  return partial(left.text, right.text) ? 'partial' : 'different';
}

/**
 * Compares two fillers of one slot by the best of their readings; the order of the two does not matter. Right: equal after normalisation. Right in part: a
 * rank inside the other's tier; a body named without its place or without the word for the kind of region; elsewhere words that hold the other's, or share
 * half of all.
 */
export function likeness(left: Filler<Slot>, right: Filler<Slot>): Likeness {
  let best: Likeness = 'different';
  for (const a of left.readings) {
    for (const b of right.readings) {
      const found = readingsLikeness(left.key, a, b);
      if (found === 'correct') return found;
      if (found === 'partial') best = found;
    }
  }
  return best;
}
