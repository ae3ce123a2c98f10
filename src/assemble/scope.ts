import type { Document } from '../annotate/document.js';
import { regions } from '../lexicon/regions/regions.js';
import type { Span } from '../model/span.js';
import { type Filler, read } from './filler.js';

/** The scope of a contest inside one kabupaten or kota. */
export const LOCAL = 'kota/kabupaten';

/** Scopes in words, after "tingkat", "se-" and the like. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kota|kabupaten|kab\b|pemkab|pemkot|pemko\b)/i, LOCAL],
  [/^(?:provinsi|propinsi|prov\b|pemprov)/i, 'provinsi'],
  [/^(?:nasional|indonesia|tanah air|nusantara)/i, 'nasional'],
  [/^(?:internasional|dunia|global|asean|asia|asia pasifik)/i, 'internasional'],
  [/^regional|^(?:wilayah|kawasan)/i, 'regional'],
];

/** "tingkat …", "skala …", "lingkup Pemerintah …"; a group may stand between the word and the region: "tingkat OPD Kabupaten X". */
const CUE =
  /(?<![\p{L}-])(?:(?:tingkat|level|skala|berskala)\s+(?:opd\s+|skpd\s+|perangkat daerah\s+)?|(?:lingkup|lingkungan|jajaran)\s+(?:pemerintah(?:an)?\s+)?|secara\s+(?=nasional|internasional|regional)|se[-\s]+(?=\p{L}))(?=\p{L})/giu;
/** Words before a cue that point to a later round: "maju ke tingkat provinsi". */
export const NEXT_ROUND = /(?:\b(?:ke|menuju|hingga|sampai|merebut|mewakili)\s+|maju\s+)$/i;

/** The scope that a text begins with: "Provinsi Bali", "nasional". */
export const scopeOf = (text: string): string | undefined => SCOPES.find(([pattern]) => pattern.test(text))?.[1];

/** The first scope that a stretch of text says. */
export function scopeIn(document: Document, window: Span, rule: string): Filler | undefined {
  const text = document.text.slice(window.start, window.end);
  for (const cue of text.matchAll(CUE)) {
    const at = window.start + cue.index + cue[0].length;
    const before = document.text.slice(Math.max(0, window.start + cue.index - 12), window.start + cue.index);
    if (/^(?:tingkat|level|skala)/i.test(cue[0]) && NEXT_ROUND.test(before)) continue;
    const rest = document.text.slice(at, Math.min(window.end + 30, at + 40));
    const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    if (/^(?:lingkup|lingkungan|jajaran)/i.test(cue[0]) && !/pemerintah/i.test(cue[0]) && !/^pem/i.test(word)) continue;
    const value = scopeOf(rest) ?? regionScope(rest);
    // "Di tingkat kota 34 kota masuk …": a class of recipients
    if (/^(?:tingkat|level|skala)/i.test(cue[0]) && /\b(?:di|pada|untuk)\s+$/i.test(before) && (value === LOCAL || value === 'provinsi')) continue;
    if (value) return read(value, { start: window.start + cue.index, end: at + word.length }, rule);
  }
  return undefined;
}

/** Scope by the name of a region, in lower case; a name that a province shares with a city means the province. */
const regionScopes = new Map(
  [...regions]
    .sort((a, b) => Number(a.type === 'provinsi') - Number(b.type === 'provinsi'))
    .flatMap(({ type, name, aliases }) => [name, ...aliases].map((surface) => [surface.toLowerCase(), type === 'provinsi' ? 'provinsi' : LOCAL] as const)),
);

/** Scope of the region that a text begins with: "Jawa Tengah tahun 2022". */
function regionScope(text: string): string | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const words = text.toLowerCase().split(/[\s,.;:()]+/, 3);
  for (let count = words.length; count > 0; count--) {
    const scope = regionScopes.get(words.slice(0, count).join(' '));
    if (scope) return scope;
  }
  return undefined;
}
