import { hash } from 'node:crypto';
import type { Article, RawPage, Removal } from '../model/article.js';
import type { PageError } from '../model/error.js';
import { type Credits, readCredits } from './credits.js';
import { filterLines } from './filter-lines.js';
import { type Metadata, withShownTime } from './metadata.js';
import { DEEPEST, isNestedTooDeep } from './nesting.js';
import { readDate } from './publication-date.js';
import { readHtmlPage } from './read-html-page.js';
import type { Line } from './read-lines.js';
import { fold, tidy } from './tidy.js';

/** In so many lines from the top, a date is the publication's and a repeated headline is no paragraph. */
const TOP_LINES = 8;
const LONGEST_DATE_LINE = 120;
const ID_LENGTH = 16;

/**
 * Reduces a page to its article: pure, deterministic, and linear in the size of the page.
 * Gives the error `no-article` for a page without prose, such as an index of links.
 */
export function strip(page: RawPage): { article: Article } | { error: PageError } {
  if (page.kind === 'html' && isNestedTooDeep(page.content)) {
    return { error: { source: page.source, code: 'extraction-failed', message: `elements are nested more than ${DEEPEST} levels deep` } };
  }
  const { lines, removed: dropped, metadata } = page.kind === 'html' ? readHtmlPage(page) : readPlainText(page.content);
  const title = tidy(page.title ?? metadata.title ?? '');
  const filtered = filterLines(lines);
  const removed = dropped.concat(filtered.removed);
  const body = withoutRepeatedTitle(
    filtered.kept.map(({ text }) => text),
    title,
    removed,
  );
  if (body.length === 0) return { error: { source: page.source, code: 'no-article', message: 'no article found on the page' } };
  const credits = readCredits(filtered.removed.filter(({ rule }) => rule === 'credits' || rule === 'date-line').map(({ text }) => text));
  const { text, headline } = joinLines(body, title);
  const article: Article = {
    id: page.id ?? hash('sha256', page.content, 'hex').slice(0, ID_LENGTH),
    source: page.source,
    ...named(metadata, credits),
    text,
    removed,
  };
  const published = page.published ?? publishedOf(metadata.published, dateNearTop(lines));
  if (page.url !== undefined) article.url = page.url;
  if (title !== '') article.title = title;
  if (published !== undefined) article.published = published;
  if (headline !== undefined) article.headline = headline;
  return { article };
}

/** A text's lines; a line is a paragraph. */
function readPlainText(content: string): { lines: Line[]; removed: Removal[]; metadata: Metadata } {
  const lines = content
    .split(/\r\n|[\n\r\u000b\u000c\u2028\u2029]/)
    .map((text) => ({ text: tidy(text), tag: '', links: 0 }))
    .filter(({ text }) => text !== '');
  return { lines, removed: [], metadata: { authors: [] } };
}

function named(metadata: Metadata, credits: Credits): Pick<Article, 'authors' | 'editor' | 'outlet'> {
  const editor = metadata.editor ?? credits.editor;
  const authors = metadata.authors.length > 0 ? metadata.authors : credits.authors;
  return {
    authors: authors.filter((name) => name !== editor),
    ...(editor === undefined ? {} : { editor }),
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
  };
}

const publishedOf = (stated: string | undefined, shown: string | undefined): string | undefined =>
  stated === undefined ? shown : withShownTime(stated, shown);

function dateNearTop(lines: Line[]): string | undefined {
  for (const { text } of lines.slice(0, TOP_LINES)) {
    const date = text.length < LONGEST_DATE_LINE ? readDate(text) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Drops the headline from the first lines, unless it is the very first: there it stands as the headline. */
function withoutRepeatedTitle(lines: string[], title: string, removed: Removal[]): string[] {
  const folded = fold(title);
  if (folded === '') return lines;
  return lines.filter((line, index) => {
    const repeats = index > 0 && index < TOP_LINES && fold(line) === folded;
    if (repeats) removed.push({ rule: 'headline', text: line });
    return !repeats;
  });
}

function joinLines(body: string[], title: string): { text: string; headline?: Article['headline'] } {
  if (title === '') return { text: body.join('\n') };
  const first = body[0]!;
  if (fold(first) === fold(title)) return { text: body.join('\n'), headline: { start: 0, end: first.length } };
  if (first.startsWith(title)) return { text: body.join('\n'), headline: { start: 0, end: title.length } };
  return { text: [title, ...body].join('\n'), headline: { start: 0, end: title.length } };
}
