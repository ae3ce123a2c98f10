import type { Entity, Link, Surface } from '../model/entity.js';
import { mapUniform } from '../model/map-uniform.js';
import type { Span } from '../model/span.js';
import { lookupKey } from './words.js';

/** A wording before it is joined with others: where it stands, and what it is linked to. */
export interface Named {
  /** Equal keys are one wording. */
  key: string;
  type: Entity['type'];
  text: string;
  spans: Span[];
  link?: Link;
  /** What joins it with others beside its link: the key of another wording, how, and why. */
  joins?: { key: string; relation: Surface['relation']; reason: string }[];
}

/** The key of a wording: case does not count. */
export const nameKey = (type: Entity['type'], text: string): string => `${type}\t${text.toLowerCase()}`;

/** The initials of the words that are not small words, upper case. */
const SMALL = /^(?:dan|di|ke|dari|untuk|yang|oleh|atas|bagi|pada|dalam|serta|terhadap)$/i;

/** Whether a short name can abbreviate a long one: it has no spaces, is shorter, and its letters stand in the long one in order, the first ones first. */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.split(/[\s/,-]+/).filter((word) => word !== '' && !SMALL.test(word));
  if (/\s/.test(short.trim()) || letters.length < 2 || words.length < 2 || letters.length >= long.length) return false;
  if (words[0]![0]?.toLowerCase() !== letters[0]) return false;
  const text = words.join('').toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isShort = (text: string): boolean => !/\s/.test(text);

/** How a wording relates to the name that stands for its entity. */
function relationOf(text: string, name: string, linked: boolean): Pick<Surface, 'relation' | 'reason'> {
  const [a, b] = [lookupKey(text), lookupKey(name)];
  if (b.includes(a) && a !== b) return { relation: 'short form', reason: `it is a part of "${name}"` };
  if (abbreviates(text, name)) return { relation: 'abbreviation', reason: `its letters are those of "${name}"` };
  if (abbreviates(name, text)) return { relation: 'expansion', reason: `"${name}" abbreviates it` };
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return { relation: 'variant spelling', reason: 'it differs in spaces or signs only' };
  return { relation: isShort(text) ? 'abbreviation' : 'same body', reason: linked ? 'both are linked to the same id' : 'the article uses both for one thing' };
}

/** Joins wordings into entities: those of one link, and those that were joined by what the article says; the longest wording stands for the entity. */
export function joinNames(names: readonly Named[]): { entities: Entity[]; placeOf: ReadonlyMap<string, number> } {
  const parent = mapUniform(names, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const known = new Map(names.map(({ key }, index) => [key, index]));
  const byLink = new Map<string, number>();
  const unite = (a: number, b: number) => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    parent[high] = low;
  };
  names.forEach(({ type, link, joins }, index) => {
    if (link?.id !== undefined) {
      const key = `${type}\t${link.id}`;
      const first = byLink.get(key);
      if (first === undefined) byLink.set(key, index);
      else unite(first, index);
    }
    for (const { key } of joins ?? []) {
      const other = known.get(key);
      if (other !== undefined) unite(other, index);
    }
  });
  const groups = new Map<number, Named[]>();
  names.forEach((named, index) => {
    const group = groups.get(root(index));
    if (group) group.push(named);
    else groups.set(root(index), [named]);
  });
  const placeOf = new Map<string, number>();
  const entities = mapUniform(groups.values(), (group, place) => {
    for (const { key } of group) placeOf.set(key, place);
    return toEntity(group);
  });
  return { entities, placeOf };
}

function toEntity(group: readonly Named[]): Entity {
  const joined = new Map(group.flatMap(({ text, joins }) => (joins ?? []).map((join) => [text, join] as const)));
  // A wording that was joined as an expansion or a misspelling does not stand for the entity.
  const candidates = group.filter(({ text }) => !joined.has(text));
  const own = candidates.length > 0 ? candidates : group;
  const main = own.reduce((best, each) => (each.type !== 'innovation' && each.text.length > best.text.length ? each : best));
  const linked = main.link?.id !== undefined ? main : (group.find(({ link }) => link?.id !== undefined) ?? main);
  const surfaces = group.map(({ text, spans }): Surface => {
    if (text === main.text) return { text, relation: 'name', reason: 'the longest wording of the article', spans };
    const join = joined.get(text);
    return { text, ...(join ? { relation: join.relation, reason: join.reason } : relationOf(text, main.text, linked.link?.id !== undefined)), spans };
  });
  const { type, text: name } = main;
  return { type, name, surfaces, ...(linked.link ? { link: linked.link } : {}) };
}
