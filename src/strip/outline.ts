import { type CheerioAPI, load } from 'cheerio/slim';
import { UNSEEN_TAGS } from './vocabulary.js';

type AnyNode = NonNullable<ReturnType<CheerioAPI['root']>[0]>['children'][number];

/** An element that a reader sees, with what is known of its text. Lengths count characters with white space collapsed. */
export interface Block {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: Block | undefined;
  /** Where it stands in the outline's nodes, and the first node after everything in it. */
  at: number;
  end: number;
  /** Of the text that is its own child, not an element's. */
  ownLength: number;
  ownCommas: number;
  /** Of all text in it that is not dropped: set by `measure`, as all that follows. */
  length: number;
  linkLength: number;
  commas: number;
  blockChildren: number;
  /** A guess from class, id and itemprop that it holds the article. */
  weight: number;
  /** Left out, by the rule of that name. */
  dropped: string | undefined;
  score: number;
}

/** A page's seen elements and texts in document order, flat, so that nesting of any depth costs no stack. */
export interface Outline {
  nodes: (string | Block)[];
  root: Block;
  /** Meta elements by name or property, the first of each; JSON-LD scripts; the content of `<title>`. */
  meta: Map<string, string>;
  jsonLd: string[];
  documentTitle: string | undefined;
}

const newBlock = (tag: string, attributes: Readonly<Record<string, string>>, parent: Block | undefined, at: number): Block => ({
  tag,
  attributes,
  parent,
  at,
  end: at + 1,
  ownLength: 0,
  ownCommas: 0,
  length: 0,
  linkLength: 0,
  commas: 0,
  blockChildren: 0,
  weight: 0,
  dropped: undefined,
  score: 0,
});

/** Parses a page and walks it once. Works from the root: pages without a body, or with several, are common. */
export function outlinePage(html: string): Outline {
  const root = newBlock('#root', {}, undefined, 0);
  const outline: Outline = { nodes: [root], root, meta: new Map(), jsonLd: [], documentTitle: undefined };
  const top = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0]!;
  let node: AnyNode | null = top.children[0] ?? null;
  let block = root;
  while (node !== null) {
    const inner = enter(node, block, outline);
    if (inner !== undefined && 'children' in node && node.children[0] !== undefined) {
      block = inner;
      node = node.children[0];
      continue;
    }
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === null || node === top) {
        node = null;
        break;
      }
      block.end = outline.nodes.length;
      block = block.parent ?? root;
    }
    node = node?.next ?? null;
  }
  root.end = outline.nodes.length;
  return outline;
}

/** Takes in one node; an element that is to be walked into comes back as its block. */
function enter(node: AnyNode, parent: Block, outline: Outline): Block | undefined {
  if (node.type === 'text') {
    countText(node.data, parent);
    outline.nodes.push(node.data);
    return undefined;
  }
  if (!('attribs' in node)) return undefined;
  const { name, attribs } = node;
  if (name === 'meta') readMeta(attribs, outline);
  else if (name === 'script' && attribs.type?.includes('ld+json')) outline.jsonLd.push(firstText(node.children));
  else if (name === 'title' && node.parent && 'name' in node.parent && node.parent.name !== 'svg') outline.documentTitle ??= firstText(node.children);
  if (UNSEEN_TAGS.has(name) || name === 'title') return undefined;
  const block = newBlock(name, attribs, parent, outline.nodes.length);
  outline.nodes.push(block);
  return block;
}

const firstText = (children: readonly AnyNode[]): string => {
  const first = children[0];
  return first?.type === 'text' ? first.data : '';
};

function readMeta(attributes: Record<string, string>, { meta }: Outline): void {
  const name = (attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'] || '').toLowerCase();
  if (name !== '' && attributes.content && !meta.has(name)) meta.set(name, attributes.content);
}

function countText(text: string, block: Block): void {
  let length = 0;
  let inSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 160) {
      if (!inSpace) length++;
      inSpace = true;
      continue;
    }
    length++;
    inSpace = false;
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x060c) block.ownCommas++;
  }
  block.ownLength += inSpace && length > 0 ? length - 1 : length;
}
