import { BANDS, type Signature, similarity } from './min-hash.js';
import { makeUnion } from './union.js';

/** Texts that share so much of their shingles are prints of one text: a changed headline, a cut paragraph, another byline. */
const SAME = 0.5;

/**
 * Groups near-duplicate texts by their signatures, which stand in one fixed order, for example by id. Gives for each text the number of its group, which is that of
 * its first text. Texts with an equal band are compared with the first of that band and the one before: linear in the number of texts.
 */
export function groupNearDuplicates(signatures: readonly Signature[]): number[] {
  const bands = Array.from({ length: BANDS }, () => new Map<number, { first: number; last: number }>());
  const pairs: [number, number][] = [];
  for (const [own, signature] of signatures.entries()) {
    for (const [band, heads] of bands.entries()) {
      const value = signature.bands[band]!;
      const head = heads.get(value);
      if (!head) {
        heads.set(value, { first: own, last: own });
        continue;
      }
      for (const other of [head.first, head.last]) if (similarity(signature, signatures[other]!) >= SAME) pairs.push([other, own]);
      head.last = own;
    }
  }
  const union = makeUnion(signatures.length);
  for (const [a, b] of pairs) union.join(a, b);
  return signatures.map((_, index) => union.rootOf(index));
}
