import { CREDIT_LINE } from './line-rules.js';
import type { Block, Outline } from './outline.js';
import { readDate } from './publication-date.js';
import { textOf } from './read-lines.js';
import { tidy } from './tidy.js';
import { AUTHOR_WORDS, DATE_WORDS } from './vocabulary.js';

/** What a page shows about its article outside the body. */
export interface Visible {
  /** `h1` and `h2` elements. */
  headings: Heading[];
  subheadings: Heading[];
  author: string | undefined;
  /** The text of the first link to a page about an author. */
  linkedAuthor: string | undefined;
  editor: string | undefined;
  /** A date marked as such (itemprop, time), as it stands there. */
  markedDate: string | undefined;
  /** A date in plain sight, ISO 8601; after the main heading if there is one, for a clock stands before it. */
  shownDate: string | undefined;
  /** A date of the last change, marked as such. */
  markedChange: string | undefined;
  credits: string[];
}

/** The text of a heading, and its stretch of the outline's nodes. */
export interface Heading {
  text: string;
  at: number;
  end: number;
}

const LONGEST_SIGN = 120;
const AUTHOR_PAGE = /\/(?:authors?|autor(?:es|en)?|auteurs?|penulis|wartawan|reporter|jurnalis)\/(?:[\w-]+\/)*[\w.-]+\/?$/i;
const YEAR = /(?:19|20)\d{2}/;

/** Collects headings, names, dates and credit lines from all seen elements, the ones outside the body too. */
export function readVisible({ nodes }: Outline): Visible {
  const visible: Visible = {
    headings: [],
    subheadings: [],
    author: undefined,
    linkedAuthor: undefined,
    editor: undefined,
    markedDate: undefined,
    shownDate: undefined,
    markedChange: undefined,
    credits: [],
  };
  const open: Block[] = [];
  let earlyDate: string | undefined;
  const signOf = (block: Block): string => tidy(textOf(block, nodes, LONGEST_SIGN + 1));
  for (const [at, node] of nodes.entries()) {
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    if (typeof node !== 'string') {
      open.push(node);
      readElement(node, visible, signOf);
      continue;
    }
    if (node.length > LONGEST_SIGN * 2) continue;
    if (CREDIT_LINE.test(node)) visible.credits.push(...creditOf(node, open, signOf));
    if (!YEAR.test(node) || visible.shownDate !== undefined) continue;
    const text = tidy(node);
    const date = text.length <= LONGEST_SIGN ? readDate(text) : undefined;
    if (date === undefined || !isDateSign(text, open)) continue;
    if (visible.headings.length > 0) visible.shownDate = date;
    else earlyDate ??= date;
  }
  visible.shownDate ??= earlyDate;
  return visible;
}

/** A text that is mostly a date, or that stands in an element named so. */
const isDateSign = (text: string, open: Block[]): boolean =>
  text.length < 50 || open.slice(-2).some(({ attributes }) => DATE_WORDS.test(attributes.class ?? ''));

function readElement(block: Block, visible: Visible, signOf: (block: Block) => string): void {
  const { tag, attributes } = block;
  if (tag === 'h1' || tag === 'h2') (tag === 'h1' ? visible.headings : visible.subheadings).push({ text: signOf(block), at: block.at, end: block.end });
  const property = attributes.itemprop ?? '';
  if (/^(?:datePublished|dateCreated)$/i.test(property)) visible.markedDate ??= attributes.content ?? attributes.datetime ?? signOf(block);
  if (/^dateModified$/i.test(property)) visible.markedChange ??= attributes.content ?? attributes.datetime ?? signOf(block);
  else if (tag === 'time' && attributes.datetime) visible.markedDate ??= attributes.datetime;
  if (/^editor$/i.test(property)) visible.editor ??= signOf(block);
  if (tag === 'a' && visible.linkedAuthor === undefined && visible.headings.length > 0 && AUTHOR_PAGE.test(attributes.href ?? '')) {
    const sign = signOf(block);
    if (sign.length > 2 && sign.length < 60) visible.linkedAuthor = sign;
  }
  const isMarked = attributes.rel === 'author' || /^author$/i.test(property);
  if (isMarked) visible.author ??= attributes.content ?? signOf(block);
  else if (visible.author === undefined && tag !== 'body' && tag !== 'html' && AUTHOR_WORDS.test(attributes.class ?? '')) {
    const sign = signOf(block);
    if (sign.length > 2 && sign.length < 60 && !/comment/i.test(attributes.class ?? '')) visible.author = sign;
  }
}

/** The credit line that a text begins; where the element holds no more than the label, the one around it has the name. */
function creditOf(text: string, open: Block[], signOf: (block: Block) => string): string[] {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i--) {
    const line = signOf(open[i]!);
    if (line.length > LONGEST_SIGN) break;
    if (/[:：]\s*[^\s|:]/.test(line)) return [line];
  }
  return /[:：]\s*\S/.test(text) ? [tidy(text)] : [];
}
