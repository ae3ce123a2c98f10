import { BEFORE_SECOND } from '../lexicon/cues/results.js';
import { ORDINAL_WORDS, ROMAN_NUMERALS, UNIT_WORDS } from '../lexicon/numbers.js';
import { alter, type Filler } from './filler.js';

/** Value of a place as written: "I", "ke-2", "kedua", "3". */
export function placeValue(surface: string): number | undefined {
  const lower = surface.toLowerCase().replace(/\s+/g, '');
  const bare = lower.replace(/^ke-?/, '').replace(/(?<=satu|dua|tiga|pertama)nya$/, '');
  const value =
    ORDINAL_WORDS[lower] ??
    ORDINAL_WORDS[bare] ??
    ROMAN_NUMERALS[bare] ??
    UNIT_WORDS[bare] ??
    (/^\d+$/.test(bare) ? Number(bare) : undefined) ??
    (lower === 'wahid' ? 1 : undefined);
  return value && value > 0 ? value : undefined;
}

/** A place by number, "2" or "harapan 2"; not a tier and not a word. */
export const isPlace = (value: string): boolean => /^(?:harapan )?\d+$/.test(value);

/** A place by number that is no harapan. */
export const isMainPlace = (value: string | undefined): boolean => value !== undefined && /^\d+$/.test(value);

/** A place that follows another: "harapan 1", or from the second to the nineteenth. */
export const isLaterPlace = (value: string): boolean => /^(?:[2-9]|1\d|harapan \d+)$/.test(value);

/** The place behind a place, by which it is implied; undefined behind a tier. */
export function nextPlace(rank: Filler): Filler | undefined {
  const match = /^(harapan )?(\d+)$/.exec(BEFORE_SECOND.has(rank.value) ? '1' : rank.value);
  if (!match) return undefined;
  return {
    value: `${match[1] ?? ''}${Number(match[2]) + 1}`,
    evidence: rank.evidence.map((evidence) => alter(evidence, { rule: 'rank-implied', via: 'derived' })),
  };
}
