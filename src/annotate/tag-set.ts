/**
 * The tags of a term. Terms with the same tags share one set, which never changes: what depends on tags alone is worked out once for a set and found
 * again by its `id`.
 */
export interface TagSet extends ReadonlySet<string> {
  readonly id: number;
}

interface Node extends Set<string> {
  id: number;
  /** The set with one tag more, once somebody asked for it. */
  more: Map<string, Node>;
}

const nodes = new Map<string, Node>();

function nodeOf(tags: readonly string[]): Node {
  const key = [...tags].sort().join(' ');
  let node = nodes.get(key);
  if (!node) {
    node = Object.assign(new Set(tags), { id: nodes.size, more: new Map<string, Node>() });
    nodes.set(key, node);
  }
  return node;
}

/** The set of these tags. */
export const tagSet = (...tags: readonly string[]): TagSet => nodeOf([...new Set(tags)]);

/** The set with one tag added. */
export function withTag(tags: TagSet, tag: string): TagSet {
  const node = tags as Node;
  let more = node.more.get(tag);
  if (!more) {
    more = node.has(tag) ? node : nodeOf([...node, tag]);
    node.more.set(tag, more);
  }
  return more;
}

/** The union of two sets. */
export function joinTags(tags: TagSet, added: TagSet): TagSet {
  if (tags.size === 0) return added;
  let joined = tags;
  for (const tag of added) joined = withTag(joined, tag);
  return joined;
}
