import type { Removal } from '../model/article.js';
import { isLink } from './measure.js';
import type { Block, Outline, Place } from './outline.js';
import { tidy } from './tidy.js';
import { BLOCK_TAGS } from './vocabulary.js';

/** A line of an article before the line filters: a paragraph, a list item, a row of a table. */
export interface Line {
  text: string;
  /** Tag of the block that it stands in; empty for plain text. */
  tag: string;
  /** The share of its characters that are links, 0 to 1. */
  links: number;
  /** What it was read from. */
  from: Origin;
}

/**
 * What a line was read from: nodes of the outline (with so many characters of list numbering before it that the page does not hold),
 * an element of the head, or a stretch of a plain text.
 */
export type Origin = { kind: 'nodes'; nodes: readonly number[]; added: number } | { kind: 'head'; key: string } | { kind: 'text'; place: Place };

/** All that stands in a block. */
export const originOfBlock = ({ at, end }: Pick<Block, 'at' | 'end'>): Origin => ({
  kind: 'nodes',
  nodes: Array.from({ length: end - at }, (_, i) => at + i),
  added: 0,
});

/** A longer table row holds paragraphs: the table is there for layout. */
const LONGEST_ROW = 600;
const LONGEST_REMOVAL = 500;

interface OpenBlock {
  block: Block;
  /** Number of the next item, in an ordered list. */
  item: number;
  /** A table row whose cells go on one line. */
  isRow: boolean;
}

/** Reads the lines of some blocks. Table cells are joined by ` | `; items of ordered lists keep their numbers; what was dropped is recorded. */
export function readLines(blocks: Block[], outline: Outline): { lines: Line[]; removed: Removal[] } {
  const lines: Line[] = [];
  const removed: Removal[] = [];
  for (const block of blocks) readBlock(block, outline, lines, removed);
  return { lines, removed };
}

function readBlock(top: Block, { nodes }: Outline, lines: Line[], removed: Removal[]): void {
  const open: OpenBlock[] = [];
  let parts: string[] = [];
  /** The nodes of the open line's texts. */
  let read: number[] = [];
  let linked = 0;
  let links = 0;
  let rows = 0;
  let tag = top.tag;
  /** Number of the list item whose first line is still to come. */
  let prefix = '';

  const flush = (): void => {
    const text = withoutEmptyCells(tidy(parts.join('')));
    if (text !== '') {
      const from: Origin = { kind: 'nodes', nodes: read, added: prefix.length };
      lines.push({ text: prefix + text, tag, links: Math.min(1, linked / text.length), from });
      prefix = '';
    }
    parts = [];
    read = [];
    linked = 0;
  };
  const enter = (block: Block): void => {
    const outer = open.at(-1);
    const isRow = block.tag === 'tr' && rows === 0 && isDataRow(block, nodes);
    open.push({ block, item: Number.parseInt(block.attributes.start ?? '1', 10) || 1, isRow });
    if (isLink(block)) links++;
    if (!BLOCK_TAGS.has(block.tag)) return;
    if (rows > 0) parts.push(block.tag === 'td' || block.tag === 'th' ? ' | ' : ' ');
    else flush();
    if (isRow) rows++;
    tag = block.tag;
    if (block.tag === 'li' && outer?.block.tag === 'ol') prefix = `${outer.item++}. `;
  };
  const leave = ({ block, isRow }: OpenBlock): void => {
    if (isLink(block)) links--;
    if (isRow) rows--;
    if (!BLOCK_TAGS.has(block.tag)) return;
    if (rows > 0) parts.push(' ');
    else flush();
    if (block.tag === 'li') prefix = '';
    tag = open.at(-1)?.block.tag ?? top.tag;
  };

  for (let i = top.at; i < top.end; i++) {
    while (open.length > 0 && open.at(-1)!.block.end <= i) leave(open.pop()!);
    const node = nodes[i]!;
    if (typeof node === 'string') {
      parts.push(node);
      read.push(i);
      if (links > 0) linked += node.trim().length;
    } else if (node.dropped !== undefined) {
      const text = tidy(textOf(node, nodes, LONGEST_REMOVAL));
      if (text !== '') removed.push({ rule: node.dropped, text });
      i = node.end - 1;
    } else if (node.tag === 'br') {
      if (rows > 0 || goesOn(parts, nodes, i + 1)) parts.push(' ');
      else flush();
    } else {
      enter(node);
    }
  }
  while (open.length > 0) leave(open.pop()!);
  flush();
}

const withoutEmptyCells = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === '|' || text[start] === ' ')) start++;
  while (end > start && (text[end - 1] === '|' || text[end - 1] === ' ')) end--;
  return text.slice(start, end);
};

/** The text in a block, no more than about `longest` characters of it. */
export function textOf(block: Block, nodes: Outline['nodes'], longest = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (let i = block.at + 1; i < block.end && text.length < longest; i++) {
    const node = nodes[i]!;
    if (typeof node === 'string') text += node;
    else if (BLOCK_TAGS.has(node.tag) || node.tag === 'br') text += ' ';
  }
  return text;
}

/** A `<br>` inside a sentence: nothing ended before it, and a lower-case letter follows. */
function goesOn(parts: string[], nodes: Outline['nodes'], next: number): boolean {
  const after = nodes[next];
  if (typeof after !== 'string' || !/^\s*\p{Ll}/u.test(after)) return false;
  const before = parts.at(-1)?.trimEnd() ?? '';
  return before !== '' && !/[.!?:;”"|]$/.test(before);
}

/** True for a row of at least two cells that holds no rows itself and is short enough for one line. */
function isDataRow(row: Block, nodes: Outline['nodes']): boolean {
  if (row.length > LONGEST_ROW) return false;
  let cells = 0;
  for (let i = row.at + 1; i < row.end; i++) {
    const node = nodes[i]!;
    if (typeof node === 'string') continue;
    if (node.tag === 'tr') return false;
    if (node.tag === 'td' || node.tag === 'th') cells++;
  }
  return cells > 1;
}
