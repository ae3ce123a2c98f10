import type { Document } from '../annotate/document.js';
import { INNOVATION_WORDS } from '../lexicon/cues.js';

/** Sentences before one in which the article says that it speaks of innovations. */
const SPEAKS_WITHIN = 2;

/** Whether the article speaks of innovations at a sentence: in it, or in one right before it. */
export function speaksOfInnovations({ sentences, text }: Document, index: number): boolean {
  const from = sentences[Math.max(0, index - SPEAKS_WITHIN)]!.terms[0];
  const to = sentences[index]!.terms.at(-1);
  return to !== undefined && INNOVATION_WORDS.test(text.slice(from?.start ?? to.start, to.end));
}
