/**
 * Near-duplicates by MinHash over shingles of words, with bands for finding candidates. Small code of our own: the kept npm packages take their permutations from
 * `Math.sin`, which hosts may round differently, or hash strings with more than 53 bits of doubles.
 */
const SHINGLE = 5;
export const BANDS = 16;
const ROWS = 4;
const HASHES = BANDS * ROWS;

/** Multipliers and addends of the permutations: from a linear congruence, so the same everywhere. */
const [MULTIPLIERS, ADDENDS] = (() => {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return [Uint32Array.from({ length: HASHES }, () => next() | 1), Uint32Array.from({ length: HASHES }, next)];
})();

/** What is compared of a text: the least of its shingles under each permutation, and one number a band, of which equal ones make a candidate. */
export interface Signature {
  least: Uint32Array;
  bands: Uint32Array;
}

const WORD = /[\p{L}\p{N}]+/gu;

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** FNV-1a over the hashes of neighbouring words; a text with fewer words than a shingle is one shingle. */
function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashWord);
  const shingles = new Set<number>();
  for (let from = 0; from === 0 || from + SHINGLE <= words.length; from++) {
    let hash = 0x811c9dc5;
    for (let i = from; i < Math.min(words.length, from + SHINGLE); i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** The signature of a text. Linear in its length. */
export function signatureOf(text: string): Signature {
  const shingles = shinglesOf(text);
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const value = (Math.imul(shingle, MULTIPLIERS[i]!) + ADDENDS[i]!) >>> 0;
      if (value < least[i]!) least[i] = value;
    }
  }
  const bands = Uint32Array.from({ length: BANDS }, (_, band) => {
    let hash = 0x811c9dc5 ^ band;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ least[band * ROWS + row]!, 0x01000193);
    return hash;
  });
  return { least, bands };
}

/** Estimated share of the shingles of both texts that they have in common, 0 to 1, exact to about 0.06. */
export function similarity({ least: a }: Signature, { least: b }: Signature): number {
  let equal = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) equal += 1;
  return equal / HASHES;
}
