import type { Document, DocumentSentence } from './document.js';

/** The last index whose key is at most the limit, in a list that grows by its key; -1 when there is none. */
export function lastIndexUpTo<T>(sorted: readonly T[], limit: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(sorted[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that a character of the text belongs to, by offset. */
export function sentenceAt({ sentences, tokens }: Document, offset: number): DocumentSentence | undefined {
  return sentences[lastIndexUpTo(sentences, offset, ({ from }) => tokens[from]!.start)];
}
