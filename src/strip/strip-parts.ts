import type { Article, RawPage, Removal } from '../model/article.js';
import type { PageError } from '../model/error.js';
import { strip } from './strip.js';
import { fold } from './tidy.js';

/**
 * Reduces an article that goes on over several pages: each page is stripped for itself, and the paragraphs of the later ones follow those of the first.
 * What a later page repeats, such as headline and lead, is left out; a later page without prose adds nothing.
 */
export function stripParts({ more = [], ...page }: RawPage): { article: Article } | { error: PageError } {
  const first = strip(page);
  if ('error' in first || more.length === 0) return first;
  const { article } = first;
  const lines = article.text.split('\n');
  const seen = new Set(lines.map(fold));
  const removed: Removal[] = [...article.removed];
  for (const content of more) {
    const part = strip({ ...page, content });
    if ('error' in part) continue;
    for (const line of part.article.text.split('\n')) {
      if (seen.has(fold(line))) removed.push({ rule: 'repeated', text: line });
      else lines.push(line);
    }
    removed.push(...part.article.removed);
    for (const line of lines) seen.add(fold(line));
  }
  return { article: { ...article, text: lines.join('\n'), removed } };
}
