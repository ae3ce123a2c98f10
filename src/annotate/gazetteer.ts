import type { Candidate } from './candidate.js';
import { firstIndex } from './search.js';
import { type TagSet, tagSet } from './tag-set.js';
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
export interface GazetteerHit extends Candidate {
  entry: GazetteerEntry;
}

interface Leaf {
  entry: GazetteerEntry;
  tags: TagSet;
  priority: number;
}

interface Node {
  next: Map<string, Node> | undefined;
  leaves: Leaf[];
}

/** A trie over tokens. */
export interface Gazetteer {
  root: Map<string, Node>;
  size: number;
}

/** Priority of a hit by its tag; unlisted tags have 3. */
const TAG_PRIORITY: Readonly<Record<string, number>> = { Cue: 2 };

/** Builds a gazetteer; looking up costs the same whatever the number of entries. */
export function buildGazetteer(entries: Iterable<GazetteerEntry>): Gazetteer {
  const top: Node = { next: new Map(), leaves: [] };
  let size = 0;
  for (const entry of entries) {
    let node = top;
    for (const token of tokenize(entry.surface)) {
      if (token.norm === '.') continue;
      node.next ??= new Map();
      let next = node.next.get(token.norm);
      if (!next) {
        next = { next: undefined, leaves: [] };
        node.next.set(token.norm, next);
      }
      node = next;
    }
    if (node === top) continue;
    node.leaves.push({ entry, tags: tagSet(entry.tag), priority: TAG_PRIORITY[entry.tag] ?? 3 });
    size++;
  }
  return { root: top.next!, size };
}

/** Every entry at every place, overlaps kept, in order of their starts. A dot after an abbreviation (Kab. Sleman) is stepped over. */
export function lookUp(gazetteer: Gazetteer, text: string, tokens: readonly Token[]): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  const { root } = gazetteer;
  for (let from = 0; from < tokens.length; from++) {
    let node = root.get(tokens[from]!.norm);
    let to = from + 1;
    while (node) {
      for (const { entry, tags, priority } of node.leaves) {
        if (fitsCase(entry, text, tokens, from, to)) hits.push({ from, to, tags, id: entry.id, value: entry.value, priority, entry });
      }
      if (to >= tokens.length || !node.next) break;
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
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  if (entry.letterCase === 'exact') return last.end - first.start === entry.surface.length && text.startsWith(entry.surface, first.start);
  return (entry.letterCase === 'name' || first.capital) && (last.capital || last.kind !== 'word');
}

/** The hits that start at a token in the range from `from` up to, not including, `to`; hits stand in the order of their starts. */
export function hitsBetween(hits: readonly GazetteerHit[], from: number, to: number): readonly GazetteerHit[] {
  const first = firstIndex(hits.length, (i) => hits[i]!.from >= from);
  let end = first;
  while (end < hits.length && hits[end]!.from < to) end++;
  return hits.slice(first, end);
}
