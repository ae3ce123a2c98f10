import { STEPS } from './assemble/steps.js';
import { TAGS } from './lexicon/tags.js';
import { type PageError, PetikError } from './model/error.js';
import { readInputs } from './read/read-inputs.js';
import type { Rule } from './recognize/rule.js';
import { entityPasses, relationRules } from './recognize/rules/index.js';
import { type PatternHit, tryPattern } from './recognize/try-pattern.js';
import { strip } from './strip/strip.js';

export { phrasingsOf } from './recognize/rule.js';

/** The rules in their order, and what assembly reads or concludes by itself. */
export interface RuleDescriptions {
  /** Passes of entity rules; each sees the terms that those before it merged. */
  passes: readonly (readonly Rule[])[];
  /** Rules that run after all passes. */
  relations: readonly Rule[];
  /** Id and, in a sentence, when the step speaks. */
  steps: readonly (readonly [id: string, when: string])[];
}

/** Describes the rules of recognition and the steps of assembly. */
export const describeRules = (): RuleDescriptions => ({ passes: entityPasses, relations: relationRules, steps: Object.entries(STEPS) });

/** A place in an article where a pattern matches, and whether it does before the entity rules have merged terms, after it, or both. */
export interface TriedHit extends PatternHit {
  seen: ('before' | 'after')[];
}

/**
 * Tries a pattern on the articles of the inputs (as for `extractInputs`), as the first entity rules see them and as the relation rules do; hits in the order
 * of the text. @throws PetikError `bad-pattern` for a pattern that cannot be read or names an unknown tag, before anything is read.
 */
export async function* tryPatternOn(
  pattern: string,
  inputs: readonly string[],
  stdin?: NodeJS.ReadableStream,
): AsyncGenerator<{ id: string; hits: TriedHit[] } | { error: PageError }> {
  tryPattern(pattern, '');
  for (const [tag, name] of pattern.matchAll(/#(\w+)/g)) if (!TAGS[name!]) throw new PetikError('bad-pattern', `the pattern names the unknown tag ${tag}`);
  for await (const read of readInputs([...inputs], stdin === undefined ? {} : { stdin })) {
    const stripped = 'error' in read ? read : strip(read.page);
    yield 'error' in stripped ? stripped : { id: stripped.article.id, hits: hitsIn(pattern, stripped.article.text) };
  }
}

function hitsIn(pattern: string, text: string): TriedHit[] {
  const hits = new Map<string, TriedHit>();
  for (const seen of ['before', 'after'] as const) {
    for (const hit of tryPattern(pattern, text, seen === 'before' ? 0 : entityPasses.length)) {
      const place = JSON.stringify(hit);
      const earlier = hits.get(place);
      if (earlier) earlier.seen.push(seen);
      else hits.set(place, { ...hit, seen: [seen] });
    }
  }
  return [...hits.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
