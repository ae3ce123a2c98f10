import type { Block, Outline } from './outline.js';
import { BLOCK_TAGS, BODY_WORDS, FURNITURE_TAGS, FURNITURE_WORDS, PROSE_TAGS } from './vocabulary.js';

/** Names longer than this are generated, not chosen. */
const LONGEST_NAMES = 300;

/** A longer link is one that was never closed. */
const LONGEST_LINK = 500;

/** True for a link that reads as one. Call it when the block's text has been summed. */
export const isLink = ({ tag, length }: Block): boolean => tag === 'a' && length <= LONGEST_LINK;

/** The share of a block's text that is links, 0 to 1. */
export const linkShare = ({ linkLength, length }: Block): number => (length === 0 ? 0 : linkLength / length);

/**
 * Judges every block, innermost first, and sums its text into the blocks around it. In the relaxed pass
 * class names drop nothing and `aside` counts, for pages that name their article like furniture.
 */
export function measure({ nodes }: Outline, relaxed: boolean): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    node.length = node.ownLength;
    node.commas = node.ownCommas;
    node.linkLength = node.blockChildren = node.weight = node.score = 0;
  }
  // Document order reversed: what stands in a block is met before the block itself.
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i]!;
    if (typeof node === 'string') continue;
    const names = `${node.attributes.class ?? ''} ${node.attributes.id ?? ''}`;
    if (isLink(node)) node.linkLength = node.length;
    node.weight = bodyWeight(node, names);
    node.dropped = node.ruling
      ? node.ruling.dropped
      : isHidden(node)
        ? 'hidden'
        : relaxed
          ? furnitureByTag(node, relaxed)
          : (furnitureByTag(node, relaxed) ?? furnitureByName(node, names));
    if (node.dropped === undefined) addTo(node.parent!, node);
  }
}

function addTo(parent: Block, block: Block): void {
  parent.length += block.length;
  parent.linkLength += block.linkLength;
  parent.commas += block.commas;
  if (BLOCK_TAGS.has(block.tag)) parent.blockChildren++;
}

const bodyWeight = ({ attributes }: Block, names: string): number =>
  (names.length > 1 && names.length < LONGEST_NAMES && BODY_WORDS.test(names) ? 25 : 0) + (/articleBody/i.test(attributes.itemprop ?? '') ? 60 : 0);

/** A paragraph that only screen readers must not read waits for a "read more". */
const isHidden = ({ tag, attributes }: Block): boolean =>
  'hidden' in attributes ||
  (attributes['aria-hidden'] === 'true' && tag !== 'p') ||
  (attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style));

function furnitureByTag(block: Block, relaxed: boolean): string | undefined {
  // Some servers wrap the whole page in one form.
  if (block.tag === 'form') return block.length - block.linkLength > 1000 ? undefined : 'form';
  if (relaxed && block.tag === 'aside') return undefined;
  return FURNITURE_TAGS.has(block.tag) ? block.tag : undefined;
}

/** Long prose wins against a bad name, for names lie. */
function furnitureByName(block: Block, names: string): string | undefined {
  if (names.length <= 1 || names.length >= LONGEST_NAMES || PROSE_TAGS.has(block.tag) || !FURNITURE_WORDS.test(names)) return undefined;
  const links = linkShare(block);
  if (block.weight >= 25 && block.length > 600 && links < 0.3) return undefined;
  if (block.length > 2000 && block.commas > 20 && links < 0.15 && /article|story|content|post|berita|isi/i.test(names)) return undefined;
  return 'furniture';
}
