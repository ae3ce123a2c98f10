import type { Document, DocumentSentence } from '../annotate/document.js';
import { INNOVATION_WORDS } from '../lexicon/cues/innovations.js';

/** Sentences before one in which the article says that it speaks of innovations. */
const SPEAKS_WITHIN = 2;
/** An article that says it so often speaks of nothing else. */
const SPEAKS_OFTEN = 4;

/** Articles and sentences asked about before: most sentences never are, and one with many winners is asked about at each. */
const oftenSpoken = new WeakMap<Document, boolean>();
const spokenAt = new WeakMap<DocumentSentence, boolean>();

/** Whether the article speaks of innovations at a sentence: in it, in one right before it, or all along. */
export function speaksOfInnovations(document: Document, index: number): boolean {
  const sentence = document.sentences[index]!;
  let spoken = spokenAt.get(sentence);
  if (spoken === undefined) {
    spoken = speaksNear(document, index);
    spokenAt.set(sentence, spoken);
  }
  return spoken;
}

function speaksNear(document: Document, index: number): boolean {
  const { sentences, text } = document;
  const from = sentences[Math.max(0, index - SPEAKS_WITHIN)]!.terms[0];
  const to = sentences[index]!.terms.at(-1);
  if (!to) return false;
  return INNOVATION_WORDS.test(text.slice(from?.start ?? to.start, to.end)) || speaksOften(document);
}

function speaksOften(document: Document): boolean {
  let often = oftenSpoken.get(document);
  if (often === undefined) {
    often = document.text.split(INNOVATION_WORDS).length > SPEAKS_OFTEN;
    oftenSpoken.set(document, often);
  }
  return often;
}
