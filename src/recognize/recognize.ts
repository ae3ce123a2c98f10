import { annotate, type Document } from '../annotate/document.js';
import { indonesianGazetteer } from '../annotate/indonesian.js';
import type { Article } from '../model/article.js';
import { runRules } from './engine.js';
import { loadRules, type RuleSet } from './load-rules.js';
import { entityPasses } from './rules/index.js';

const gazetteer = indonesianGazetteer();
const ruleSet = loadRules(entityPasses, []);

/** Every rule that recognition runs, in its order. */
export const recognitionRules = (): RuleSet['rules'] => ruleSet.rules;

/** Annotates an article and runs the rules: the document's sentences hold the merged terms. */
export function recognize(article: Pick<Article, 'text' | 'headline' | 'published'>): Document {
  const document = annotate(article, gazetteer);
  runRules(ruleSet, document);
  return document;
}
