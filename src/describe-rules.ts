import { extractInputs } from './extract-inputs.js';
import { TAGS } from './lexicon/tags.js';
import { type PageError, PetikError } from './model/error.js';
import type { ArticleRecord } from './model/record.js';
import { readInputs } from './read/read-inputs.js';
import { recognitionRules } from './recognize/recognize.js';
import type { Rule } from './recognize/rule.js';
import { entityPasses } from './recognize/rules/index.js';
import { type PatternHit, tryPattern } from './recognize/try-pattern.js';
import { strip } from './strip/strip.js';

/** Every rule in its order and, where inputs were given, the number of articles whose record holds something that it read. */
export interface RuleDescriptions {
  rules: { rule: Rule; articles: number }[];
  /** Articles read. */
  articles: number;
  errors: PageError[];
}

function rulesOf({ mentions, achievements }: ArticleRecord): Set<string> {
  return new Set([...mentions, ...achievements.flatMap(({ provenance }) => provenance)].map(({ rule }) => rule));
}

/** Describes the rules of recognition; `inputs` (as for `extractInputs`) are extracted to count where each rule had a say. */
export async function describeRules(inputs: readonly string[], stdin?: NodeJS.ReadableStream): Promise<RuleDescriptions> {
  const fired = new Map<string, number>();
  const errors: PageError[] = [];
  const { outcomes, totals } = extractInputs(inputs, stdin === undefined ? {} : { stdin });
  for await (const outcome of outcomes) {
    if ('error' in outcome) errors.push(outcome.error);
    else for (const id of rulesOf(outcome.record)) fired.set(id, (fired.get(id) ?? 0) + 1);
  }
  return { rules: recognitionRules().map((rule) => ({ rule, articles: fired.get(rule.id) ?? 0 })), articles: totals.articles, errors };
}

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
