import { annotate, type Document } from '../annotate/document.js';
import { indonesianGazetteer } from '../annotate/indonesian.js';
import type { Article } from '../model/article.js';
import { runRules } from './engine.js';
import { loadRules, type RuleSet } from './load-rules.js';
import type { Hit } from './rule.js';
import { entityPasses, relationRules } from './rules/index.js';

const gazetteer = indonesianGazetteer();
const ruleSet = loadRules(entityPasses, relationRules);

/** Every rule that recognition runs, in its order. */
export const recognitionRules = (): RuleSet['rules'] => ruleSet.rules;

/** A document whose sentences hold the terms that entity rules merged, with the hits of the relation rules in the order of the text. */
export interface Recognized extends Document {
  relations: readonly Hit[];
}

/** Annotates an article and runs the rules. */
export function recognize(article: Pick<Article, 'text' | 'headline' | 'published'>): Recognized {
  const document = annotate(article, gazetteer);
  return { ...document, relations: runRules(ruleSet, document) };
}
