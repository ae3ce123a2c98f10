import { extractInputs } from './extract-inputs.js';
import type { PageError } from './model/error.js';
import type { ArticleRecord } from './model/record.js';
import { recognitionRules } from './recognize/recognize.js';
import type { Rule } from './recognize/rule.js';

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
