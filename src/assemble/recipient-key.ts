import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { regions } from '../lexicon/regions/regions.js';
import { readNaming } from '../recognize/agency-naming.js';
import type { RecipientItem } from './item.js';
import { isBracket } from './terms.js';

/** Words that say the same of a region's government, and marks that say nothing. */
const SAME_WORDS: readonly (readonly [written: RegExp, key: string])[] = [
  [/\((?:pem\p{L}+)\)/gu, ' '],
  [/\bpemkab\b|\bpemerintah(?:an)? (?:daerah )?kab(?:upaten|\.)?(?=\s)|\bkab\b\.?/g, 'kabupaten'],
  [/\bpemkot\b|\bpemko\b|\bpemerintah(?:an)? kota\b/g, 'kota'],
  [/\bpemprov\b|\bpemerintah(?:an)? (?:daerah )?prov(?:insi|\.)?(?=\s)|\bprov\b\.?|\bpropinsi\b/g, 'provinsi'],
  [/\bpemda\b|\bpemerintah daerah\b/g, ''],
  [/\([^)]*\)/g, ' '],
  [/[^\p{L}\p{N}]+/gu, ' '],
];
/** None of the above but spaces in it: such a surface is its own key. */
const PLAIN = /^(?!.*\b(?:pem|kab\b|prov\b|propinsi))[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Equal keys are one entity: "Pemkab Bantul", "Pemerintah Kabupaten Bantul" and "Kabupaten Bantul" share a key; a bare "Bantul" joins them when nothing
 * else of that name is spoken of.
 */
export function surfaceKey(surface: string): string {
  const lower = surface.normalize('NFKC').toLowerCase();
  return inFull(PLAIN.test(lower) ? lower : SAME_WORDS.reduce((key, [written, word]) => key.replace(written, word), lower).trim());
}

/** Provinces by their short names of one word: "kalbar". */
const provinces = new Map(
  regions
    .filter(({ type }) => type === 'provinsi')
    .flatMap(({ name, aliases }) => aliases.filter((alias) => /^\p{L}{3,}$/u.test(alias)).map((alias) => [alias.toLowerCase(), name.toLowerCase()] as const)),
);

/** "provinsi kalbar" is "provinsi kalimantan barat". */
function inFull(key: string): string {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  const name = provinces.get(last);
  return name === undefined ? key : key.slice(0, key.length - last.length) + name;
}

/** Units are known by what they are and their region, so "Dinkes" and "Dinas Kesehatan" are one; governments and regions by their words. */
export function recipientKey(document: Document, term: Term, surface: string, type: RecipientItem['type']): string {
  if (type === 'region' || isBracket(term) || /^(?:pem|provinsi|kabupaten|kota)/i.test(surface)) return surfaceKey(surface);
  const { head, region } = readNaming(document, term);
  return region ? `${head} ${region}` : head;
}

const TYPE_WORDS = ['kabupaten ', 'kota ', 'provinsi '];
/** Shorter keys are initials, which say too little. */
const SHORTEST_KEY = 3;

const regionNames = new Set(regions.map(({ name }) => name.toLowerCase()));

/** Regions whose name begins with that of another, "solok selatan", with the name of the other, by their last word. */
const extended = new Map<string, { name: string; other: string }[]>();
for (const name of regionNames)
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
    const other = name.slice(0, end);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (regionNames.has(other)) extended.set(last, [...(extended.get(last) ?? []), { name, other }]);
  }

/** Where the name of another region ends in a key: behind "solok" in "kabupaten solok selatan"; -1 where none does. */
function otherRegion(key: string): number {
  const found = extended.get(key.slice(key.lastIndexOf(' ') + 1))?.find(({ name }) => key === name || key.endsWith(` ${name}`));
  return found ? key.length - found.name.length + found.other.length : -1;
}

/** The keys that are short for another: its first words, or what stands behind the type of a region. */
export function shortForms(key: string): string[] {
  const forms: string[] = [];
  const other = otherRegion(key);
  for (let end = key.indexOf(' ', SHORTEST_KEY); end >= 0; end = key.indexOf(' ', end + 1)) if (end !== other) forms.push(key.slice(0, end));
  for (const type of TYPE_WORDS) if (key.startsWith(type) && key.length >= type.length + SHORTEST_KEY) forms.push(key.slice(type.length));
  return forms;
}

/** "bantul" and "kabupaten bantul" are one; "kota bantul" and "kabupaten bantul" are not. */
export const sameKey = (a: string, b: string): boolean => a === b || (a.length < b.length ? shortForms(b).includes(a) : shortForms(a).includes(b));
