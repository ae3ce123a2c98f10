import { type Token, tokenize } from './token.js';

/** One name of a gazetteer. `tag` says what it names, `id` which one; `value` is its normalised form. */
export interface GazetteerEntry {
  surface: string;
  tag: string;
  id: string;
  value?: string;
  /** `any`: letter case does not matter; `capital`: the first and last word begin with a capital; `name`: the last word does; `exact`: as written. */
  letterCase: 'any' | 'capital' | 'name' | 'exact';
}

/** An entry found at a half-open range of token indexes. */
export interface GazetteerHit {
  from: number;
  to: number;
  entry: GazetteerEntry;
}

interface Node {
  next: Map<string, Node>;
  entries: GazetteerEntry[];
}

/** A trie over tokens. */
export interface Gazetteer {
  root: Map<string, Node>;
  size: number;
}

/** Builds a gazetteer; looking up costs the same whatever the number of entries. */
export function buildGazetteer(entries: Iterable<GazetteerEntry>): Gazetteer {
  const root = new Map<string, Node>();
  let size = 0;
  for (const entry of entries) {
    let level = root;
    let node: Node | undefined;
    for (const token of tokenize(entry.surface)) {
      if (token.norm === '.') continue;
      node = level.get(token.norm);
      if (!node) {
        node = { next: new Map(), entries: [] };
        level.set(token.norm, node);
      }
      level = node.next;
    }
    if (!node) continue;
    node.entries.push(entry);
    size++;
  }
  return { root, size };
}

/** Every entry at every place, overlaps kept, in order of their starts. A dot after an abbreviation (Kab. Sleman) is stepped over. */
export function lookUp(gazetteer: Gazetteer, text: string, tokens: readonly Token[]): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let node = gazetteer.root.get(tokens[from]!.norm);
    let to = from + 1;
    while (node) {
      for (const entry of node.entries) if (fitsCase(entry, text, tokens, from, to)) hits.push({ from, to, entry });
      if (to >= tokens.length || node.next.size === 0) break;
      let next: Node | undefined = node.next.get(tokens[to]!.norm);
      if (!next && tokens[to]!.norm === '.' && to + 1 < tokens.length) {
        next = node.next.get(tokens[to + 1]!.norm);
        if (next) to++;
      }
      node = next;
      to++;
    }
  }
  return hits;
}

function fitsCase(entry: GazetteerEntry, text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (entry.letterCase === 'any') return true;
  if (entry.letterCase === 'exact') return text.slice(tokens[from]!.start, tokens[to - 1]!.end) === entry.surface;
  const last = tokens[to - 1]!;
  return (entry.letterCase === 'name' || tokens[from]!.capital) && (last.capital || last.kind !== 'word');
}
