import type { Term } from '../annotate/term.js';

/** A text on which a rule must fire, with the surface it must read and, for named parts, what they must hold. */
export interface RuleExample {
  text: string;
  reads: string;
  parts?: Record<string, string>;
}

/** One order of words that a rule reads. `match` is in compromise's match syntax over words, `#Tags` and named parts; it says nothing of the engine that runs it. */
export interface Phrasing {
  match: string;
  /** `parts`: merge only from the first named part to the last; the rest of the match is context. */
  merge?: 'parts';
  /** A pattern that must not occur inside the match. */
  notIf?: string;
  /** A pattern for the one term before the match that forbids it. */
  notAfter?: string;
  /** A pattern at the end of the match that forbids it. */
  notBefore?: string;
}

/** A rule as data: an entity rule merges what it matched into one term with the tag `emit`; a relation rule reports its parts. */
export interface Rule extends Phrasing {
  id: string;
  stage: 'entity' | 'relation';
  emit: string;
  /** Further orders of words of the same family, each of which has guards of its own. */
  also?: readonly Phrasing[];
  examples: readonly RuleExample[];
  /** Texts on which the rule must stay silent. */
  silent: readonly string[];
}

/** All orders of words that a rule reads; where several match equally much, the first counts. */
export const phrasingsOf = (rule: Rule): readonly Phrasing[] => [rule, ...(rule.also ?? [])];

/** A rule's match: the terms of one sentence from `from` up to, not including, `to`, and its named parts. */
export interface Hit {
  rule: string;
  emit: string;
  sentence: number;
  from: number;
  to: number;
  parts: Record<string, Term[]>;
}
