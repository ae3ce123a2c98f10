import { hash } from 'node:crypto';
import type { Article, PageFinding, RawPage, Removal, StrippedArticle } from '../model/article.js';
import type { PageError } from '../model/error.js';
import { type Credits, readCredits } from './credits.js';
import { readDateline } from './dateline.js';
import type { Filtered } from './filter-lines.js';
import { isForeign } from './language.js';
import { emptyMetadata, type Metadata } from './metadata.js';
import { DEEPEST, hasTooManyTags, isNestedTooDeep, MOST_TAGS } from './nesting.js';
import { readDate } from './publication-date.js';
import { type PageReading, pageLines, readHtmlPage } from './read-html-page.js';
import type { Line, Origin } from './read-lines.js';
import { fold, tidy } from './tidy.js';
import { withShownTime } from './times.js';

/** In so many lines from the top, a date is the publication's and a repeated headline is no paragraph. */
const TOP_LINES = 8;
const LONGEST_DATE_LINE = 120;
const ID_LENGTH = 16;

/** What stripping makes of a page. */
export type Stripped = { article: StrippedArticle } | { error: PageError };

/**
 * Reduces a page to its article: pure, deterministic, and linear in the size of the page.
 * Gives the error `no-article` for a page without prose, and `index-page` for one that lists other articles.
 */
export function strip(page: RawPage): Stripped {
  const stripped = stripWithOrigins(page);
  return 'error' in stripped ? stripped : { article: stripped.article };
}

/** The same, and what each block of the article was read from; undefined for a headline that was given apart from the page. */
export function stripWithOrigins(page: RawPage): { article: StrippedArticle; origins: (Origin | undefined)[] } | { error: PageError } {
  const { source } = page;
  if (page.kind === 'html' && isNestedTooDeep(page.content)) {
    return { error: { source, code: 'extraction-failed', message: `elements are nested more than ${DEEPEST} levels deep` } };
  }
  if (page.kind === 'html' && hasTooManyTags(page.content)) {
    return { error: { source, code: 'too-large', message: `it has more than ${MOST_TAGS.toLocaleString('en')} tags` } };
  }
  const reading = page.kind === 'html' ? readHtmlPage(page) : readPlainText(page.content);
  const { lines, filtered, metadata } = reading;
  const title = tidy(page.title ?? metadata.title ?? '');
  const removed = reading.removed.concat(filtered.removed);
  const body = withoutRepeatedTitle(filtered.kept, title, removed);
  if (body.length === 0) return { error: noArticle(source, reading) };
  const credits = readCredits(filtered.removed.filter(({ rule }) => rule === 'credits' || rule === 'date-line').map(({ text }) => text));
  const article: StrippedArticle = {
    id: page.id ?? hash('sha256', page.content, 'hex').slice(0, ID_LENGTH),
    source,
    ...named(metadata, credits),
    text: '',
    removed,
    tags: metadata.tags,
    readFrom: metadata.readFrom,
    blocks: [],
    findings: findingsOf(reading, removed),
  };
  const origins = join(article, body, title, page.title === undefined ? metadata.titleFrom : undefined);
  placeRemovals(article, body, filtered);
  const published = page.published ?? publishedOf(metadata, dateNearTop(lines));
  if (page.published !== undefined) metadata.readFrom.published = 'input';
  const dateline = readDateline((body.find(({ text }) => fold(text) !== fold(title)) ?? body[0]!).text);
  Object.assign(article, {
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(title === '' ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(metadata.modified === undefined ? {} : { modified: metadata.modified }),
    ...(metadata.canonical === undefined ? {} : { canonical: metadata.canonical }),
    ...(metadata.language === undefined ? {} : { language: metadata.language }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(reading.profile === undefined ? {} : { profile: reading.profile }),
    ...(reading.pages.next === undefined ? {} : { next: reading.pages.next }),
  });
  if (isForeign(article.text)) article.findings.push({ code: 'foreign-language', message: 'the article is not in Indonesian, so nothing in it is recognised' });
  return { article, origins };
}

function noArticle(source: string, { isIndex }: PageReading): PageError {
  return isIndex
    ? { source, code: 'index-page', message: 'the page lists other articles and has none of its own' }
    : { source, code: 'no-article', message: 'no article found on the page' };
}

/** A text's lines; a line is a paragraph. */
function readPlainText(content: string): PageReading {
  const lines: Line[] = [];
  for (const { 0: raw, index } of content.matchAll(/[^\r\n\u000b\u000c\u2028\u2029]+/g)) {
    const text = tidy(raw);
    if (text !== '') lines.push({ text, tag: '', links: 0, from: { kind: 'text', place: [index, index + raw.length] } });
  }
  return { ...pageLines(lines, []), metadata: emptyMetadata(), pages: { number: 1, next: undefined }, isIndex: false, profile: undefined, drifted: [] };
}

/** What makes an article doubtful: more pages, a wall before the rest of it, a profile that does not fit. */
function findingsOf({ pages: { number, next }, metadata, drifted }: PageReading, removed: readonly Removal[]): PageFinding[] {
  const findings: PageFinding[] = [];
  if (next !== undefined) findings.push({ code: 'paged', message: `the article goes on at ${next}` });
  else if (number > 1) findings.push({ code: 'paged', message: `this is page ${number} of the article` });
  if (metadata.isPaid || removed.some(({ rule }) => rule === 'paywall'))
    findings.push({ code: 'paywalled', message: 'the page says that the whole article is for subscribers' });
  for (const id of drifted) findings.push({ code: 'profile-drift', message: `the site profile ${id} does not fit the page, which was read the generic way` });
  return findings;
}

function named(metadata: Metadata, credits: Credits): Pick<Article, 'authors' | 'editor' | 'outlet'> {
  const editor = metadata.editor ?? credits.editor;
  const authors = metadata.authors.length > 0 ? metadata.authors : credits.authors;
  if (metadata.editor === undefined && editor !== undefined) metadata.readFrom.editor = 'credits';
  if (metadata.authors.length === 0 && authors.length > 0) metadata.readFrom.authors = 'credits';
  return {
    authors: authors.filter((name) => name !== editor),
    ...(editor === undefined ? {} : { editor }),
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
  };
}

function publishedOf({ published, readFrom }: Metadata, shown: string | undefined): string | undefined {
  if (published !== undefined) return withShownTime(published, shown);
  if (shown !== undefined) readFrom.published = 'text';
  return shown;
}

function dateNearTop(lines: Line[]): string | undefined {
  for (const { text } of lines.slice(0, TOP_LINES)) {
    const date = text.length < LONGEST_DATE_LINE ? readDate(text) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Drops the headline from the first lines, unless it is the very first: there it stands as the headline. */
function withoutRepeatedTitle(lines: Line[], title: string, removed: Removal[]): Line[] {
  const folded = fold(title);
  if (folded === '') return lines;
  return lines.filter((line, index) => {
    const repeats = index > 0 && index < TOP_LINES && fold(line.text) === folded;
    if (repeats) removed.push({ rule: 'headline', text: line.text });
    return !repeats;
  });
}

/** Sets an article's text, headline and blocks, and gives the origin of each block. */
function join(article: StrippedArticle, body: readonly Line[], title: string, titleFrom: Origin | undefined): (Origin | undefined)[] {
  const texts = body.map(({ text }) => text);
  const first = texts[0]!;
  const isFirst = title !== '' && fold(first) === fold(title);
  const stands = isFirst || first.startsWith(title);
  const lines: { text: string; tag: string; from?: Origin | undefined }[] = stands ? [...body] : [{ text: title, tag: 'title', from: titleFrom }, ...body];
  article.text = stands ? texts.join('\n') : [title, ...texts].join('\n');
  if (title !== '') article.headline = { start: 0, end: isFirst ? first.length : title.length };
  let start = 0;
  for (const { text, tag } of lines) {
    article.blocks.push({ start, end: start + text.length, tag });
    start += text.length + 1;
  }
  return lines.map(({ from }) => from);
}

/** Says of every line that was left out where it stood between those of the article. */
function placeRemovals({ text, blocks }: StrippedArticle, body: readonly Line[], { kept, removed, keptBefore }: Filtered): void {
  if (removed.length === 0) return;
  // Lines that were kept, but repeat the headline, have no block; the first block may be a headline that is no line.
  const starts = new Map(body.map((line, place) => [line, blocks[blocks.length - body.length + place]!.start]));
  const following = new Array<number>(kept.length + 1).fill(text.length);
  for (let place = kept.length - 1; place >= 0; place--) following[place] = starts.get(kept[place]!) ?? following[place + 1]!;
  for (const [place, removal] of removed.entries()) removal.at = following[keptBefore[place]!] ?? text.length;
}
