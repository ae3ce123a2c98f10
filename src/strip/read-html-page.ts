import type { RawPage, Removal } from '../model/article.js';
import { type Filtered, filterLines } from './filter-lines.js';
import { linkShare, measure } from './measure.js';
import { hostOf, type Metadata, readMetadata, urlOf } from './metadata.js';
import { type Block, type Outline, outlinePage } from './outline.js';
import { type Pages, readPages } from './pages.js';
import { pickBody } from './pick-body.js';
import { applyProfile } from './profile.js';
import { type Line, type Origin, readLines } from './read-lines.js';
import { tidy } from './tidy.js';

interface PageLines {
  lines: Line[];
  /** Blocks that were left out as a whole. */
  removed: Removal[];
  /** What the line filters make of the lines. */
  filtered: Filtered;
}

export const pageLines = (lines: Line[], removed: Removal[]): PageLines => ({ lines, removed, filtered: filterLines(lines) });

/** Less text than this makes a second, relaxed look worth it. */
const SHORT_TEXT = 250;
const LONG_LINKED_BODY = 400;
const SHORTEST_ARTICLE = 40;
/** So many link titles, and no more text than this between two of them, make a page an index. */
const INDEX_TITLES = 6;
const TEASER_LENGTH = 500;

const lengthOf = ({ filtered: { kept } }: PageLines): number => kept.reduce((sum, { text }) => sum + text.length + 1, 0);

/** Everything that is read of a page. No lines: the page has no article, and `isIndex` says whether it lists others. */
export interface PageReading extends PageLines {
  metadata: Metadata;
  pages: Pages;
  isIndex: boolean;
  profile: string | undefined;
  drifted: string[];
}

/** Reads a page by its site's profile, or the generic way. */
export function readHtmlPage(page: RawPage): PageReading {
  const outline = outlinePage(page.content);
  const url = urlOf(page, outline);
  const { profile, body, fields, drifted } = applyProfile(outline, hostOf(url), url);
  const metadata = readMetadata(page, outline, fields);
  const reading = { metadata, pages: readPages(outline, url), isIndex: false, profile: undefined, drifted };
  if (profile !== undefined && body !== undefined) {
    measure(outline, false);
    const found = withoutEscapes(linesIn([body], outline));
    if (lengthOf(found) >= SHORTEST_ARTICLE) return { ...reading, ...found, profile: profile.id };
    drifted.push(profile.id);
    body.ruling = undefined;
  }
  const found = withoutEscapes(bestLines(outline, metadata));
  if (!isIndex(found)) return { ...reading, ...found };
  return { ...reading, ...pageLines([], []), isIndex: listsOthers(outline) };
}

const ESCAPED_TAG = /<\/?(?:p|br|div|strong|em|span|h[1-6])\b[^<>]{0,200}>/gi;
/** So many tags that show as text are no example of mark-up but a page whose text was escaped once too often. */
const LEAST_ESCAPED = 3;

/** Reads mark-up that stands escaped in the text as the mark-up that it was. */
function withoutEscapes(found: PageLines): PageLines {
  const { lines, removed } = found;
  let tags = 0;
  for (const { text } of lines) if (text.includes('<')) tags += text.match(ESCAPED_TAG)?.length ?? 0;
  if (tags < LEAST_ESCAPED) return found;
  const read = lines.flatMap((line) => {
    if (!line.text.includes('<')) return [line];
    const inner = outlinePage(line.text);
    return readLines([inner.root], inner).lines.map((one) => ({ ...one, tag: one.tag === '#root' ? line.tag : one.tag, from: line.from }));
  });
  return pageLines(read, removed);
}

/** True for a page that is mostly links with titles or pictures with captions: an index, a front page, a search result, a gallery. */
function listsOthers({ nodes }: Outline): boolean {
  let titles = 0;
  for (const node of nodes) if (typeof node !== 'string' && (node.tag === 'a' || node.tag === 'figcaption') && node.length > 25) titles++;
  return titles >= INDEX_TITLES;
}

function linesIn(blocks: Block[], outline: Outline): PageLines {
  const { lines, removed } = readLines(blocks, outline);
  return pageLines(lines, removed);
}

function bestLines(outline: Outline, metadata: Metadata): PageLines {
  measure(outline, false);
  const inParagraphs = paragraphText(outline);
  let found = linesIn(pickBody(outline), outline);
  let length = lengthOf(found);
  if (length < SHORT_TEXT || length < 0.3 * inParagraphs) {
    measure(outline, true);
    const relaxed = linesIn(pickBody(outline), outline);
    const relaxedLength = lengthOf(relaxed);
    if (relaxedLength > length * 1.5) {
      found = relaxed;
      length = relaxedLength;
    }
  }
  const { linkedBody } = metadata;
  if (linkedBody === undefined || linkedBody.text.length <= LONG_LINKED_BODY || length >= linkedBody.text.length * 0.5) return found;
  return pageLines(linesOf(linkedBody.text, linkedBody.from), found.removed);
}

/** The text in all prose paragraphs of the page, dropped ones too. */
function paragraphText({ nodes }: Outline): number {
  let sum = 0;
  for (const node of nodes) if (typeof node !== 'string' && node.tag === 'p' && node.length > 60 && linkShare(node) < 0.5) sum += node.length;
  return sum;
}

const linesOf = (body: string, from: Origin): Line[] =>
  body
    .replace(/<\/?(?:p|br|div|li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .split('\n')
    .map((text) => ({ text: tidy(text), tag: 'p', links: 0, from }))
    .filter(({ text }) => text !== '');

/** True if the lines are a list of links with teasers between them, or hold no sentence at all. */
function isIndex({ lines, filtered: { kept } }: PageLines): boolean {
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_ARTICLE || (length < SHORT_TEXT && !kept.some(({ text }) => /[.!?]["”’)]*$/.test(text)))) return true;
  let titles = 0;
  let run = 0;
  let longestRun = 0;
  for (const { links, text } of lines) {
    const isTitle = links > 0.8 && text.length > 25;
    if (isTitle) titles++;
    run = isTitle ? 0 : run + text.length;
    longestRun = Math.max(longestRun, run);
  }
  return titles >= INDEX_TITLES && longestRun < TEASER_LENGTH;
}
