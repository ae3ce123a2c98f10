import { annotate, annotateText, type Document } from '../annotate/document.js';
import { installIndonesian } from '../annotate/compromise.js';
import { indonesianGazetteer } from '../annotate/indonesian.js';
import type { Article } from '../model/article.js';
import { loadRules, type RuleSet, runRules } from './engine.js';
import { entityPasses } from './rules/index.js';

const gazetteer = indonesianGazetteer();
const ruleSet = loadRules(entityPasses, []);

installIndonesian((text) => annotateText(text, gazetteer).sentences.map(({ terms }) => terms));

/** Every rule that recognition runs, in its order. */
export const recognitionRules = (): RuleSet['rules'] => ruleSet.rules;

/** Annotates an article and runs the rules: the document's sentences hold the merged terms. */
export function recognize(article: Pick<Article, 'text' | 'headline' | 'published'>): Document {
  const document = annotate(article, gazetteer);
  runRules(ruleSet, document);
  return document;
}
