import { annotate } from '../annotate/document.js';
import { indonesianGazetteer } from '../annotate/indonesian.js';
import type { Term } from '../annotate/term.js';
import type { Article } from '../model/article.js';
import { runRules } from './engine.js';
import { loadRules, type RuleSet } from './load-rules.js';
import type { Recognized } from './recognize.js';
import type { Rule } from './rule.js';
import { entityPasses, relationRules } from './rules/index.js';

/** A recognised document with the terms of each sentence before each entity pass, and, last, as the relation rules see them. */
export interface Cascade {
  document: Recognized;
  before: (readonly Term[])[][];
}

let passSets: readonly RuleSet[] | undefined;

/** Recognises an article as `recognize` does, pass by pass, and keeps what every pass saw. */
export function runCascade(article: Pick<Article, 'text' | 'headline' | 'published'>): Cascade {
  passSets ??= [...entityPasses.map((pass) => loadRules([pass], [])), loadRules([], relationRules)];
  const document = annotate(article, indonesianGazetteer());
  const before: Cascade['before'] = [];
  let relations: Recognized['relations'] = [];
  for (const passSet of passSets) {
    before.push(document.sentences.map(({ terms }) => [...terms]));
    relations = runRules(passSet, document);
  }
  return { document: { ...document, relations }, before };
}

/** A rule and the number of its pass, from 0; relation rules come behind the last. */
export interface PlacedRule {
  rule: Rule;
  pass: number;
}

const placed: ReadonlyMap<string, PlacedRule> = new Map(
  [...entityPasses, relationRules].flatMap((rules, pass) => rules.map((rule) => [rule.id, { rule, pass }] as const)),
);

/** The rule of an id, with its pass; undefined for an id that no rule has. */
export const placedRule = (id: string): PlacedRule | undefined => placed.get(id);

/** All rules in the order in which they run. */
export const placedRules = (): PlacedRule[] => [...placed.values()];
