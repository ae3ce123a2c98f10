import { compile } from 'css-select';
import type { Block, Outline } from './outline.js';
import { textOf } from './read-lines.js';

/** The nodes of a page by its root, for selectors that ask what stands in or beside an element. */
const pages = new WeakMap<Block, Outline['nodes']>();

function nodesAround(block: Block): Outline['nodes'] {
  let root = block;
  while (root.parent !== undefined) root = root.parent;
  return pages.get(root) ?? [];
}

function childrenOf(block: Block): Block[] {
  const nodes = nodesAround(block);
  const children: Block[] = [];
  for (let i = block.at + 1; i < block.end; i++) {
    const node = nodes[i]!;
    if (typeof node === 'string') continue;
    children.push(node);
    i = node.end - 1;
  }
  return children;
}

const inAndUnder = (blocks: readonly Block[]): Block[] => blocks.flatMap((block) => [block, ...inAndUnder(childrenOf(block))]);

/** How css-select finds its way in an outline. */
const adapter = {
  isTag: (_block: Block): _block is Block => true,
  getName: ({ tag }: Block) => tag,
  getAttributeValue: ({ attributes }: Block, name: string) => attributes[name],
  hasAttrib: ({ attributes }: Block, name: string) => Object.hasOwn(attributes, name),
  getParent: ({ parent }: Block) => parent ?? null,
  getChildren: childrenOf,
  getSiblings: (block: Block) => (block.parent ? childrenOf(block.parent) : [block]),
  getText: (block: Block) => textOf(block, nodesAround(block)),
  existsOne: (test: (block: Block) => boolean, blocks: Block[]) => inAndUnder(blocks).some(test),
  findOne: (test: (block: Block) => boolean, blocks: Block[]) => inAndUnder(blocks).find(test) ?? null,
  findAll: (test: (block: Block) => boolean, blocks: Block[]) => inAndUnder(blocks).filter(test),
  removeSubsets: (blocks: Block[]) => blocks.filter((block) => !blocks.some((other) => other.at < block.at && block.at < other.end)),
};

/** Selectors that were compiled; they come from the table of site profiles. */
const compiled = new Map<string, (block: Block) => boolean>();

/** The seen elements of a page that a CSS selector finds, in document order. */
export function select({ nodes, root }: Outline, selector: string): Block[] {
  let matches = compiled.get(selector);
  if (!matches) {
    matches = compile<Block, Block>(selector, { adapter });
    compiled.set(selector, matches);
  }
  pages.set(root, nodes);
  const found: Block[] = [];
  for (const node of nodes) if (typeof node !== 'string' && node !== root && matches(node)) found.push(node);
  return found;
}
