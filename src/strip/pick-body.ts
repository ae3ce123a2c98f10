import { linkShare } from './measure.js';
import type { Block, Outline } from './outline.js';
import { BLOCK_TAGS, PARAGRAPH_TAGS } from './vocabulary.js';

/** How far up a paragraph's score reaches, and the share of it that each level gets. */
const SHARES = [1, 0.5, 1 / 6, 1 / 9, 1 / 12];
const HIGHEST_CLIMB = 6;
/** A block that is no paragraph by its tag holds prose if it is longer than this. */
const SHORTEST_PROSE = 80;
/** A longer block is no single paragraph. */
const LONG_PARAGRAPH = 1000;

/** Blocks that are not dropped, in document order. */
function* seenBlocks({ nodes }: Outline, from: number, end: number): Generator<Block> {
  for (let i = from; i < end; i++) {
    const node = nodes[i]!;
    if (typeof node === 'string') continue;
    if (node.dropped !== undefined) i = node.end - 1;
    else yield node;
  }
}

/** The blocks that together hold the article, in document order; none if the page has no prose. */
export function pickBody(outline: Outline): Block[] {
  scoreBlocks(outline);
  let best: Block | undefined;
  let bestValue = 0;
  for (const block of seenBlocks(outline, 0, outline.nodes.length)) {
    const value = (block.score + block.weight * Math.min(1, block.score / 15)) * (1 - linkShare(block));
    if (value > bestValue) {
      bestValue = value;
      best = block;
    }
  }
  if (best === undefined) return [];
  const top = climb(best, bestValue, outline);
  return top.parent === undefined ? [top] : withSiblings(top, bestValue, outline);
}

/** Every paragraph, and every block with bare text or `<br>` runs, scores for the blocks around it. */
function scoreBlocks(outline: Outline): void {
  for (const block of seenBlocks(outline, 1, outline.nodes.length)) {
    const hasBareText = block.ownLength > 80 && !PARAGRAPH_TAGS.has(block.tag) && block.tag !== 'a';
    const isParagraph = PARAGRAPH_TAGS.has(block.tag) || hasBareText || (block.blockChildren === 0 && BLOCK_TAGS.has(block.tag));
    if (!isParagraph || block.length < 25 || linkShare(block) >= 0.5) continue;
    let score = (1 + block.commas + Math.min(3, block.length / 100)) * (1 - linkShare(block));
    if (block.tag === 'li' || block.tag === 'td') score *= 0.4;
    if (block.tag.startsWith('h')) score = 0.3;
    let ancestor = hasBareText ? block : block.parent;
    for (let level = 0; ancestor !== undefined && level < SHARES.length; level++, ancestor = ancestor.parent) ancestor.score += score * SHARES[level]!;
  }
}

/** The text in paragraphs of a block that are mostly no links. `inDivs`: a `div` with text and no block in it is a paragraph too. */
function paragraphLength(block: Block, outline: Outline, inDivs: boolean): number {
  let length = 0;
  let passed = 0;
  for (const inner of seenBlocks(outline, block.at, block.end)) {
    const isParagraph = inner.tag === 'p' ? inner !== block : inDivs && inner.tag === 'div' && inner.blockChildren === 0 && inner.length > SHORTEST_PROSE;
    if (inner.at < passed || !isParagraph || linkShare(inner) >= 0.4) continue;
    length += inner.length;
    passed = inner.end;
  }
  return length;
}

/** An ancestor that adds many good paragraphs: bodies come split in several blocks. */
function climb(best: Block, bestValue: number, outline: Outline): Block {
  let top = best;
  let ancestor = best.parent;
  // Beside paragraphs that are marked as such, or a body that is one run of text, a div is furniture.
  const inDivs = best.tag !== 'p' && best.length < LONG_PARAGRAPH && paragraphLength(best, outline, false) === 0;
  for (
    let level = 0;
    ancestor !== undefined && level < HIGHEST_CLIMB && !['#root', 'html', 'body'].includes(ancestor.tag);
    level++, ancestor = ancestor.parent
  ) {
    if (level === 0 && ancestor.ownLength > 60 && ancestor.length < top.length * 1.5 && linkShare(ancestor) < 0.2) {
      // A lead that stands bare beside the block of paragraphs.
      top = ancestor;
      continue;
    }
    if (ancestor.length <= top.length * 1.1 || linkShare(ancestor) >= 0.3) continue;
    const inParagraphs = paragraphLength(ancestor, outline, inDivs);
    const before = paragraphLength(top, outline, inDivs);
    const isGood = ancestor.score * (1 - linkShare(ancestor)) > bestValue * 0.75 || inParagraphs > ancestor.length * 0.6;
    if (inDivs && inParagraphs < ancestor.length * 0.8) continue;
    if (isGood && inParagraphs > before * 1.15 && inParagraphs - before > 150) top = ancestor;
  }
  return top;
}

/** A `div` that is used as a paragraph. */
const isPlainBlock = ({ tag, attributes, blockChildren }: Block): boolean =>
  tag === 'div' && blockChildren === 0 && attributes.class === undefined && attributes.id === undefined;

/** The block and those beside it that score well or are prose themselves. */
function withSiblings(top: Block, bestValue: number, { nodes }: Outline): Block[] {
  const picked: Block[] = [];
  const parent = top.parent!;
  for (let i = parent.at + 1; i < parent.end; i++) {
    const node = nodes[i]!;
    if (typeof node === 'string') continue;
    i = node.end - 1;
    if (node.dropped !== undefined) continue;
    const scoresWell = node.score > Math.max(10, bestValue * 0.2) && linkShare(node) < 0.25;
    const isProse = (node.tag === 'p' || isPlainBlock(node)) && node.length > 80 && linkShare(node) < 0.25;
    if (node === top || scoresWell || isProse) picked.push(node);
  }
  return picked;
}
