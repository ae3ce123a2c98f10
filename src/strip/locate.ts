import type { RawPage, StrippedArticle } from '../model/article.js';
import type { PageError } from '../model/error.js';
import type { Span } from '../model/span.js';
import { type Characters, charactersOfSource, charactersOfText, joinCharacters, plainCharacters, squeeze } from './characters.js';
import { type Outline, outlinePage, type Place } from './outline.js';
import type { Origin } from './read-lines.js';
import { stripWithOrigins } from './strip.js';
import { BLOCK_TAGS } from './vocabulary.js';

/** Where a stretch of an article's text, inside one block, stands in its page: half-open UTF-16 offsets into the decoded page. */
export interface Location extends Span {
  /** The characters of the page from start to end, tags and all. */
  raw: string;
  /** False where only the element is known that it was read from, not the characters. */
  exact: boolean;
}

/** A stripped page, and where its text stands in it. */
export interface LocatedPage {
  article: StrippedArticle;
  /** One location for each block that the span touches; none for a headline that was given apart from the page. */
  locate: (span: Span) => Location[];
}

/** Strips a page with locations on. */
export function locatePage(page: RawPage): LocatedPage | { error: PageError } {
  const stripped = stripWithOrigins(page);
  if ('error' in stripped) return stripped;
  const { article, origins } = stripped;
  const outline = page.kind === 'html' ? outlinePage(page.content, { places: true }) : undefined;
  const locate = (span: Span): Location[] =>
    article.blocks.flatMap((block, index) => {
      const origin = origins[index];
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      if (origin === undefined || start >= end) return [];
      const text = article.text.slice(block.start, block.end);
      const found = locateInBlock({ start: start - block.start, end: end - block.start }, text, origin, page.content, outline);
      return found === undefined ? [] : [{ ...found, raw: page.content.slice(found.start, found.end) }];
    });
  return { article, locate };
}

function locateInBlock(
  { start, end }: Span,
  text: string,
  origin: Origin,
  html: string,
  outline: Outline | undefined,
): (Span & { exact: boolean }) | undefined {
  const { characters, place } = readOrigin(origin, html, outline);
  const matched = characters === undefined ? undefined : align(text, squeeze(characters), origin);
  if (matched !== undefined) {
    const hits = matched.filter(({ at }) => at >= start && at < end);
    // A span of nothing but what stripping added (the bar between two cells) stands nowhere.
    if (hits.length === 0) return undefined;
    return { start: Math.min(...hits.map((hit) => hit.start)), end: Math.max(...hits.map((hit) => hit.end)), exact: true };
  }
  return place === undefined ? undefined : { start: place[0], end: place[1], exact: false };
}

function readOrigin(origin: Origin, html: string, outline: Outline | undefined): { characters?: Characters | undefined; place?: Place | undefined } {
  if (origin.kind === 'text') return { characters: plainCharacters(html, origin.place), place: origin.place };
  if (outline === undefined) return {};
  if (origin.kind === 'head') {
    const place = outline.headPlaces.get(origin.key);
    return place === undefined ? {} : { place, characters: charactersOfSource(html, contentOf(html, place), origin.key.startsWith('json-ld')) };
  }
  const { nodes, places } = outline;
  const texts = origin.nodes.filter((node) => typeof nodes[node] === 'string');
  const parts = texts.map((node, i) => ({
    characters: charactersOfText(html, places[node]!, nodes[node] as string),
    isApart:
      i > 0 && nodes.slice(texts[i - 1]! + 1, node).some((between) => typeof between !== 'string' && (between.tag === 'br' || BLOCK_TAGS.has(between.tag))),
  }));
  const place: Place | undefined = texts.length === 0 ? undefined : [places[texts[0]!]![0], places[texts.at(-1)!]![1]];
  const read = parts.flatMap(({ characters, isApart }) => (characters === undefined ? [] : [{ characters, isApart }]));
  return { place, characters: read.length === parts.length ? joinCharacters(read) : undefined };
}

/** The value of a meta element's `content`, or all of another element. */
function contentOf(html: string, [start, end]: Place): Place {
  const found = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/dis.exec(html.slice(start, end));
  const inner = html.startsWith('<meta', start) ? (found?.indices?.[1] ?? found?.indices?.[2] ?? found?.indices?.[3]) : undefined;
  return inner === undefined ? [start, end] : [start + inner[0], start + inner[1]];
}

interface Match extends Span {
  /** Place in the block's text. */
  at: number;
}

/** Pairs every character of a block's text but white space with its place in the page; undefined where they do not go together. */
function align(text: string, page: Characters, origin: Origin): Match[] | undefined {
  const matches: Match[] = [];
  const added = origin.kind === 'nodes' ? origin.added : 0;
  let from = 0;
  if (origin.kind === 'head') {
    from = page.text.indexOf(text.replace(/\s+/g, ''));
    if (from < 0) return undefined;
  }
  for (let at = added; at < text.length; at++) {
    if (text[at] === ' ') continue;
    // Stripping puts bars between cells, and takes those away at either end.
    if (text[at] === '|' && page.text[from] !== '|') continue;
    while (page.text[from] === '|' && text[at] !== '|') from++;
    if (page.text[from] !== text[at]) return undefined;
    matches.push({ at, start: page.starts[from]!, end: page.ends[from]! });
    from++;
  }
  return matches;
}
