import { Parser } from 'htmlparser2';
import { UNSEEN_TAGS } from './vocabulary.js';

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
  /** For each text of `nodes` its place in the page, half-open; for others undefined. Empty unless asked for. */
  places: (Place | undefined)[];
  /** Places of the title element, meta elements by name, and JSON-LD scripts by number, if asked for. */
  headPlaces: Map<string, Place>;
}

/** Half-open UTF-16 offsets into a page. */
export type Place = readonly [start: number, end: number];

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
  ruling: undefined,
  weight: 0,
  dropped: undefined,
  score: 0,
});

/** An element that shows nothing, while it is open. */
interface Unseen {
  name: string;
  attributes: Readonly<Record<string, string>>;
  start: number;
  /** Open elements inside it. */
  depth: number;
  /** The text that it begins with. */
  text: string;
  /** Something stands behind that text. */
  ended: boolean;
}

/**
 * Parses a page straight into its outline; no tree is built, which costs as much again as parsing. What is open when the page ends is closed there.
 * Works from the root: pages without a body, or with several, are common.
 */
export function outlinePage(html: string, { places = false }: { places?: boolean } = {}): Outline {
  const root = newBlock('#root', {}, undefined, 0);
  const nodes: Outline['nodes'] = [root];
  const outline: Outline = {
    nodes,
    root,
    meta: new Map(),
    jsonLd: [],
    documentTitle: undefined,
    tags: [],
    links: new Map(),
    language: undefined,
    places: [],
    headPlaces: new Map(),
  };
  let block = root;
  let unseen: Unseen | undefined;
  let text = '';
  let textStart = -1;
  let textEnd = -1;

  const endText = (): void => {
    if (textStart < 0) return;
    countText(text, block);
    if (places) outline.places[nodes.length] = [textStart, textEnd + 1];
    nodes.push(text);
    text = '';
    textStart = -1;
  };
  const interrupt = (): void => {
    if (unseen) unseen.ended ||= unseen.depth === 0;
    else endText();
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseen) {
        interrupt();
        unseen.depth++;
        return;
      }
      endText();
      if (UNSEEN_TAGS.has(name) || name === 'title') {
        unseen = { name, attributes, start: parser.startIndex, depth: 0, text: '', ended: false };
        return;
      }
      if (name === 'html') outline.language ??= attributes.lang || attributes['xml:lang'];
      block = newBlock(name, attributes, block, nodes.length);
      nodes.push(block);
    },
    ontext(data) {
      if (unseen) {
        if (!unseen.ended && unseen.depth === 0) unseen.text += data;
        return;
      }
      if (textStart < 0) textStart = parser.startIndex;
      textEnd = parser.endIndex;
      text += data;
    },
    onclosetag() {
      if (unseen) {
        if (unseen.depth-- > 0) return;
        readUnseen(unseen, outline, places ? [unseen.start, parser.endIndex + 1] : undefined);
        unseen = undefined;
        return;
      }
      endText();
      block.end = nodes.length;
      block = block.parent ?? root;
    },
    oncomment: interrupt,
    onprocessinginstruction: interrupt,
  });
  parser.end(html);
  endText();
  root.end = nodes.length;
  return outline;
}

/** What elements that show nothing say of the page. */
function readUnseen({ name, attributes, text }: Unseen, outline: Outline, place: Place | undefined): void {
  const note = (key: string): void => {
    if (place && !outline.headPlaces.has(key)) outline.headPlaces.set(key, place);
  };
  if (name === 'meta') {
    const key = (attributes.property || attributes.name || attributes.itemprop || attributes['http-equiv'] || '').toLowerCase();
    if (key === '' || !attributes.content) return;
    note(key);
    if (key === 'article:tag') outline.tags.push(attributes.content);
    if (!outline.meta.has(key)) outline.meta.set(key, attributes.content);
  } else if (name === 'link') {
    for (const rel of (attributes.rel ?? '').toLowerCase().split(/\s+/))
      if (attributes.href && !outline.links.has(rel)) outline.links.set(rel, attributes.href);
  } else if (name === 'script') {
    if (!attributes.type?.includes('ld+json')) return;
    note(`json-ld ${outline.jsonLd.length}`);
    outline.jsonLd.push(text);
  } else if (name === 'title') {
    note('title');
    outline.documentTitle ??= text;
  }
}

/** The text of a piece of mark-up, with its entities decoded. */
export function textOfMarkup(html: string): string {
  let text = '';
  new Parser({ ontext: (data) => (text += data) }).end(html);
  return text;
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
