import type { RawPage, Removal, TextBlock } from '../model/article.js';
import { type Stripped, strip } from './strip.js';
import { fold } from './tidy.js';

/**
 * Reduces an article that goes on over several pages: each page is stripped for itself, and the paragraphs of the later ones follow those of the first.
 * What a later page repeats, such as headline and lead, is left out; a later page without prose adds nothing. The article is whole then, so nothing says any more that it goes on.
 */
export function stripParts({ more = [], ...page }: RawPage): Stripped {
  const first = strip(page);
  if ('error' in first || more.length === 0) return first;
  const { next: _, ...article } = first.article;
  const lines = article.text.split('\n');
  const seen = new Set(lines.map(fold));
  const removed: Removal[] = [...article.removed];
  const blocks: TextBlock[] = [...article.blocks];
  let { length } = article.text;
  for (const content of more) {
    const part = strip({ ...page, content });
    if ('error' in part) continue;
    for (const { start, end, tag } of part.article.blocks) {
      const line = part.article.text.slice(start, end);
      if (seen.has(fold(line))) {
        removed.push({ rule: 'repeated', text: line });
        continue;
      }
      lines.push(line);
      blocks.push({ start: length + 1, end: length + 1 + line.length, tag });
      length += 1 + line.length;
    }
    removed.push(...part.article.removed.map(({ rule, text }) => ({ rule, text })));
    for (const line of lines) seen.add(fold(line));
  }
  const findings = article.findings.filter(({ code }) => code !== 'paged');
  return { article: { ...article, text: lines.join('\n'), removed, blocks, findings } };
}
