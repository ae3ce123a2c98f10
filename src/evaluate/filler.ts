import type { GoldMentionList } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { normalizeFiller, tokenF1 } from './normalize.js';

/** `strict`: equal after normalisation. `lenient`: token F1 of at least 0.7 where the slot holds free text. */
export type Mode = 'strict' | 'lenient';

/** One value of a record or mention list, ready to be compared; a gold filler may have several accepted readings. */
export interface Filler<Key extends string = Slot | GoldMentionList> {
  key: Key;
  /** As written, in the form in which texts are compared, and as a number. */
  readings: { written: string; text: string; number: number }[];
}

const LENIENT_TOKEN_F1 = 0.7;
/** Slots that hold numbers. */
export const NUMERIC: ReadonlySet<string> = new Set<Slot>(['count', 'score', 'year']);
const NUMERIC_TOLERANCE = 0.005;
/** Closed or short values: one token more or less is another value. */
const EXACT: ReadonlySet<string> = new Set<Slot | GoldMentionList>(['rank', 'grade', 'status', 'dates']);

/** What a value says: itself, or the `text`, `name` or `value` of an object. */
export function surfaceOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { text, name, value: inner } = value as { text?: unknown; name?: unknown; value?: unknown };
  return text ?? name ?? inner;
}

/** True for a slot that nothing fills. */
export const isUnfilled = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const reading = (surface: unknown) => ({ written: String(surface), text: normalizeFiller(surface), number: Number(surface) });

/** A filler with all readings that are equally right. */
export const goldFiller = <Key extends string>(key: Key, value: unknown): Filler<Key> => ({
  key,
  readings: [value].flat().flatMap(surfaceOf).map(reading),
});

/** A filler with the one reading that was predicted. */
export const predictedFiller = <Key extends string>(key: Key, value: unknown): Filler<Key> => ({ key, readings: [reading(surfaceOf(value))] });

/** Whether two numbers are one value. */
export const numbersMatch = (left: number, right: number): boolean => Math.abs(left - right) < NUMERIC_TOLERANCE;

/** The fillers of a record in the order of the slots, one for each recipient; without its status, which is for the caller to say. */
export function recordFillers(record: { readonly [slot in Slot]?: unknown }, prepare: (key: Slot, value: unknown) => Filler<Slot>): Filler<Slot>[] {
  return SLOTS.flatMap((slot) => {
    const value = record[slot];
    if (slot === 'status' || isUnfilled(value)) return [];
    return slot === 'recipients' ? [value].flat().map((recipient) => prepare(slot, recipient)) : [prepare(slot, value)];
  });
}

function fillersMatch(gold: Filler, predicted: Filler, mode: Mode): boolean {
  if (gold.key !== predicted.key) return false;
  const [read] = predicted.readings;
  if (read === undefined) return false;
  return gold.readings.some((accepted) => {
    if (NUMERIC.has(gold.key)) return numbersMatch(accepted.number, read.number);
    if (accepted.text === read.text) return true;
    if (mode === 'strict' || EXACT.has(gold.key) || accepted.text === '' || read.text === '') return false;
    return tokenF1(accepted.text, read.text) >= LENIENT_TOKEN_F1;
  });
}

/** Gold fillers with the predicted filler that each matches, in order; each predicted filler serves once. */
export function matchedPairs<Key extends Slot | GoldMentionList>(
  gold: readonly Filler<Key>[],
  predicted: readonly Filler<Key>[],
  mode: Mode,
): [gold: Filler<Key>, predicted: Filler<Key>][] {
  const open = new Set(predicted);
  return gold.flatMap((wanted) => {
    for (const candidate of open) {
      if (!fillersMatch(wanted, candidate, mode)) continue;
      open.delete(candidate);
      return [[wanted, candidate] as [Filler<Key>, Filler<Key>]];
    }
    return [];
  });
}

/** The gold fillers that a predicted filler matches, in order. */
export const matchedFillers = <Key extends Slot | GoldMentionList>(
  gold: readonly Filler<Key>[],
  predicted: readonly Filler<Key>[],
  mode: Mode,
): Filler<Key>[] => matchedPairs(gold, predicted, mode).map(([wanted]) => wanted);
