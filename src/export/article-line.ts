import type { StrippedArticle } from '../model/article.js';

/** An article's text without its headline, where that is a line of its own. */
export function bodyOf({ text, headline }: StrippedArticle): string {
  const end = headline?.end ?? 0;
  return headline !== undefined && (end === text.length || text[end] === '\n') ? text.slice(end + 1) : text;
}

/** A stripped article as one line of JSON; `why` adds what was left out and by which rule, and the text with its blocks. */
export function toArticleLine(article: StrippedArticle, { why }: { why: boolean }): string {
  const { id, source, url, title, authors, editor, outlet, published, modified, canonical, dateline, language, tags } = article;
  const { readFrom, profile, next, findings, text, headline, blocks, removed } = article;
  const fields = { id, source, url, kind: 'article', title, authors, editor, outlet, date: published, modified, canonical, dateline, language, tags };
  const body = { body: bodyOf(article), readFrom, profile, next, findings };
  return `${JSON.stringify({ ...fields, ...body, ...(why ? { text, headline, blocks, removed } : {}) })}\n`;
}

/** A page that lists other articles, as one line of JSON. */
export const toIndexLine = (page: { id?: string; source: string; url?: string }): string =>
  `${JSON.stringify({ id: page.id, source: page.source, url: page.url, kind: 'index', authors: [], tags: [], body: '' })}\n`;

const row = (name: string, value: string | undefined): string => (value === undefined || value === '' ? '' : `${name}: ${value}\n`);

/** A stripped article for reading: title, what is known of it, the text; with `why` what was left out, each with its rule. */
export function formatArticle(article: StrippedArticle, { why }: { why: boolean }): string {
  const { readFrom } = article;
  const from = (field: string, value: string | undefined): string | undefined => (value && readFrom[field] ? `${value}  (${readFrom[field]})` : value);
  const head = [
    row('source', article.source),
    row('title', from('title', article.title)),
    row('authors', from('authors', article.authors.join('; '))),
    row('editor', from('editor', article.editor)),
    row('outlet', from('outlet', article.outlet)),
    row('date', from('published', article.published)),
    row('modified', from('modified', article.modified)),
    row('dateline', article.dateline),
    row('profile', article.profile),
    ...article.findings.map(({ code, message }) => row(code, message)),
  ].join('');
  const left = why ? `\nLeft out\n${article.removed.map(({ rule, text }) => `  ${rule.padEnd(16)} ${text}\n`).join('')}` : '';
  return `${head}\n${bodyOf(article)}\n${left}\n`;
}
