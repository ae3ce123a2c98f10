import type { PageError } from '../model/error.js';
import { GOLD_MENTION_LISTS } from '../model/gold.js';
import type { Span } from '../model/span.js';
import { surfaceOf } from './filler.js';
import { normalizeFiller } from './normalize.js';
import { mentionsOf, type ScoredPair } from './score.js';

/** A gold article with what was made of it. */
export interface EvaluatedArticle extends ScoredPair {
  /** The argument that it was found under. */
  path: string;
  /** File of the page, or of the gold that carries the text. */
  input: string;
  failed?: PageError;
}

/** Splits a text into its sentences; given by the caller. */
export type SplitText = (text: string) => Span[];

/** The text that an article's spans refer to: the one that was predicted from, else the gold's own. */
export const textOf = ({ gold, predicted }: ScoredPair): string | undefined => predicted?.text ?? gold.text;

/** Everything that a prediction names, in the form in which fillers are compared. */
export const namesOf = ({ predicted }: ScoredPair): ReadonlySet<string> =>
  new Set(GOLD_MENTION_LISTS.flatMap((list) => mentionsOf(predicted ?? {}, list).map((value) => normalizeFiller(surfaceOf(value)))));
