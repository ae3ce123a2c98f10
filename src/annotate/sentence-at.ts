import type { Document, DocumentSentence } from './document.js';
import { firstIndex } from './search.js';

/** The sentence that a character of the text belongs to, by offset. */
export function sentenceAt({ sentences, tokens }: Document, offset: number): DocumentSentence | undefined {
  return sentences[firstIndex(sentences.length, (i) => tokens[sentences[i]!.from]!.start > offset) - 1];
}
