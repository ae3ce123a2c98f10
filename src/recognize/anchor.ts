import type { Pattern } from './pattern.js';

/** How many terms of a sentence carry a tag, roughly, in parts of a hundred; unlisted tags 2. */
const SHARE: Readonly<Record<string, number>> = {
  Word: 90,
  Lower: 60,
  Capital: 40,
  Function: 30,
  Mark: 20,
  Comma: 8,
  Upper: 8,
  Verbal: 8,
  Stop: 6,
  Agency: 6,
  Region: 6,
  Field: 6,
  Number: 5,
};
/** The same of a word; few are as frequent as "dari". */
const WORD_SHARE = 0.2;
/** An anchor that more terms than this fulfil tells nothing. */
const SHARE_AT_MOST = 39;

/** How many terms of a hundred fulfil a pattern of one term, roughly; 100 for one that asks for nothing. */
export const shareOf = (pattern: Pattern): number => rarest(pattern)?.share ?? 100;

interface Anchor {
  options: Pattern[];
  share: number;
}

/**
 * The rarest thing that every match of a pattern holds, as patterns of one term one of which some matched term fulfils: "(kompetisi|lomba) #Capital+" has
 * [kompetisi, lomba]. Undefined when a match may consist of ordinary words alone.
 */
export function anchorsOf(pattern: Pattern): Pattern[] | undefined {
  const anchor = rarest(pattern);
  return anchor && anchor.share <= SHARE_AT_MOST ? anchor.options : undefined;
}

function rarest(pattern: Pattern): Anchor | undefined {
  switch (pattern.kind) {
    case 'word':
      return { options: [pattern], share: WORD_SHARE };
    case 'tag':
      return { options: [pattern], share: SHARE[pattern.tag] ?? 2 };
    case 'all': {
      const share = least(pattern.of.map(rarest))?.share;
      return share === undefined ? undefined : { options: [pattern], share };
    }
    case 'either': {
      const anchors = pattern.of.map(rarest);
      if (!anchors.every((anchor) => anchor !== undefined)) return undefined;
      return { options: anchors.flatMap(({ options }) => options), share: anchors.reduce((sum, { share }) => sum + share, 0) };
    }
    case 'sequence':
      return least(pattern.of.map(rarest));
    case 'repeat':
      return pattern.least > 0 ? rarest(pattern.of) : undefined;
    case 'part':
      return rarest(pattern.of);
    default:
      return undefined;
  }
}

const least = (anchors: readonly (Anchor | undefined)[]): Anchor | undefined =>
  anchors.reduce((best, anchor) => (anchor && (!best || anchor.share < best.share) ? anchor : best), undefined);
