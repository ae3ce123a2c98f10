import type { RawPage, Removal } from '../model/article.js';
import { filterLines } from './filter-lines.js';
import { linkShare, measure } from './measure.js';
import { type Metadata, readMetadata } from './metadata.js';
import { type Outline, outlinePage } from './outline.js';
import { pickBody } from './pick-body.js';
import { type Line, readLines } from './read-lines.js';
import { tidy } from './tidy.js';

interface PageLines {
  lines: Line[];
  removed: Removal[];
}

/** Less text than this makes a second, relaxed look worth it. */
const SHORT_TEXT = 250;
const LONG_LINKED_BODY = 400;
const SHORTEST_ARTICLE = 40;
/** So many link titles, and no more text than this between two of them, make a page an index. */
const INDEX_TITLES = 6;
const TEASER_LENGTH = 500;

const lengthOf = (lines: Line[]): number => filterLines(lines).kept.reduce((sum, { text }) => sum + text.length + 1, 0);

/** The lines of a page's article before the line filters, and what the page says of it. No lines: the page has no article. */
export function readHtmlPage(page: RawPage): PageLines & { metadata: Metadata } {
  const outline = outlinePage(page.content);
  const metadata = readMetadata(page, outline);
  const found = bestLines(outline, metadata);
  return { ...(isIndex(found.lines) ? { lines: [], removed: [] } : found), metadata };
}

function bestLines(outline: Outline, metadata: Metadata): PageLines {
  measure(outline, false);
  const inParagraphs = paragraphText(outline);
  let found = readLines(pickBody(outline), outline);
  let length = lengthOf(found.lines);
  if (length < SHORT_TEXT || length < 0.3 * inParagraphs) {
    measure(outline, true);
    const relaxed = readLines(pickBody(outline), outline);
    const relaxedLength = lengthOf(relaxed.lines);
    if (relaxedLength > length * 1.5) {
      found = relaxed;
      length = relaxedLength;
    }
  }
  const linked = metadata.linkedBody ?? '';
  if (linked.length <= LONG_LINKED_BODY || length >= linked.length * 0.5) return found;
  return { lines: linesOf(linked), removed: found.removed };
}

/** The text in all prose paragraphs of the page, dropped ones too. */
function paragraphText({ nodes }: Outline): number {
  let sum = 0;
  for (const node of nodes) if (typeof node !== 'string' && node.tag === 'p' && node.length > 60 && linkShare(node) < 0.5) sum += node.length;
  return sum;
}

const linesOf = (body: string): Line[] =>
  body
    .replace(/<\/?(?:p|br|div|li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .split('\n')
    .map((text) => ({ text: tidy(text), tag: 'p', links: 0 }))
    .filter(({ text }) => text !== '');

/** True if the lines are a list of links with teasers between them, or hold no sentence at all. */
function isIndex(lines: Line[]): boolean {
  const { kept } = filterLines(lines);
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
