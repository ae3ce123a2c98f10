import { type CheerioAPI, load } from 'cheerio/slim';
import { UNSEEN_TAGS } from './vocabulary.js';

type AnyNode = NonNullable<ReturnType<CheerioAPI['root']>[0]>['children'][number];
type ParentNode = Extract<AnyNode, { children: unknown }>;

/** An element that a reader sees, with what is known of its text. Lengths count characters with white space collapsed. */
export interface Block {
  element: AnyNode | undefined;
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
  /** What the site's profile says of it, before anything else does: left out, or the article itself. */
  ruling: { dropped: string | undefined } | undefined;
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
  /** Values of every `article:tag`. */
  tags: string[];
  /** Addresses in `<link rel>` by rel, the first of each. */
  links: Map<string, string>;
  /** Language that the root element says. */
  language: string | undefined;
  /** The seen elements that a CSS selector finds, in document order. */
  select: (selector: string) => Block[];
  /** For each text of `nodes` its place in the page, half-open; for others undefined. Empty unless asked for. */
  places: (Place | undefined)[];
  /** Places of the title element, meta elements by name, and JSON-LD scripts by number, if asked for. */
  headPlaces: Map<string, Place>;
}

/** Half-open UTF-16 offsets into a page. */
export type Place = readonly [start: number, end: number];

const newBlock = (tag: string, attributes: Readonly<Record<string, string>>, parent: Block | undefined, at: number, element?: AnyNode): Block => ({
  element,
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
  ruling: undefined,
  weight: 0,
  dropped: undefined,
  score: 0,
});

/** Parses a page and walks it once. Works from the root: pages without a body, or with several, are common. */
export function outlinePage(html: string, { places = false }: { places?: boolean } = {}): Outline {
  const root = newBlock('#root', {}, undefined, 0);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: places, withEndIndices: places } });
  const top = $.root()[0]!;
  const { children } = top;
  // V8 keeps the class that `load` makes for each page, and with it all that `$` holds, until it collects old memory: most of a page would be moved there first.
  top.children = [];
  let blocks: Map<AnyNode, Block> | undefined;
  const outline: Outline = {
    nodes: [root],
    root,
    meta: new Map(),
    jsonLd: [],
    documentTitle: undefined,
    tags: [],
    links: new Map(),
    language: undefined,
    select: (selector) => {
      blocks ??= new Map(outline.nodes.flatMap((node) => (typeof node === 'string' || node.element === undefined ? [] : [[node.element, node] as const])));
      top.children = children;
      try {
        return $(selector)
          .get()
          .flatMap((element) => blocks!.get(element) ?? []);
      } finally {
        top.children = [];
      }
    },
    places: [],
    headPlaces: new Map(),
  };
  let node: AnyNode | null = children[0] ?? null;
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
    if (node.startIndex !== null) outline.places[outline.nodes.length] = placeOf(node);
    outline.nodes.push(node.data);
    return undefined;
  }
  if (!('attribs' in node)) return undefined;
  const { name, attribs } = node;
  if (UNSEEN_TAGS.has(name) || name === 'title') {
    readUnseen(node, outline);
    return undefined;
  }
  if (name === 'html') outline.language ??= attribs.lang || attribs['xml:lang'];
  const block = newBlock(name, attribs, parent, outline.nodes.length, node);
  outline.nodes.push(block);
  return block;
}

const placeOf = ({ startIndex, endIndex }: AnyNode): Place => [startIndex!, endIndex! + 1];

/** What elements that show nothing say of the page. */
function readUnseen(node: AnyNode & { name: string; attribs: Record<string, string> }, outline: Outline): void {
  const { name, attribs, parent } = node;
  const note = (key: string): void => {
    if (node.startIndex !== null && !outline.headPlaces.has(key)) outline.headPlaces.set(key, placeOf(node));
  };
  if (name === 'meta') {
    const key = (attribs.property || attribs.name || attribs.itemprop || attribs['http-equiv'] || '').toLowerCase();
    if (key === '' || !attribs.content) return;
    note(key);
    if (key === 'article:tag') outline.tags.push(attribs.content);
    if (!outline.meta.has(key)) outline.meta.set(key, attribs.content);
  } else if (name === 'link') {
    for (const rel of (attribs.rel ?? '').toLowerCase().split(/\s+/)) if (attribs.href && !outline.links.has(rel)) outline.links.set(rel, attribs.href);
  } else if (name === 'script') {
    if (!attribs.type?.includes('ld+json')) return;
    note(`json-ld ${outline.jsonLd.length}`);
    outline.jsonLd.push(firstText((node as ParentNode).children));
  } else if (name === 'title' && !(parent && 'name' in parent && parent.name === 'svg')) {
    note('title');
    outline.documentTitle ??= firstText((node as ParentNode).children);
  }
}

const firstText = (children: readonly AnyNode[]): string => {
  const first = children[0];
  return first?.type === 'text' ? first.data : '';
};

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
