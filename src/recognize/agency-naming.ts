import type { Document } from '../annotate/document.js';
import { type GazetteerHit, hitsBetween } from '../annotate/gazetteer.js';
import type { Term } from '../annotate/term.js';
import { agencies } from '../lexicon/agencies.js';
import type { Span } from '../model/span.js';

/** Where a text names an agency, and what of its name tells it from others. */
export interface Naming {
  span: Span;
  rule: string;
  /** What it is: its words in lower case, those that the lexicon knows as an id. */
  head: string;
  /** The region at the end of its name, without its type; empty where none is named. */
  region: string;
  /** A region's government or the region itself. */
  government: boolean;
  /** "kabupaten", "kota" or "provinsi" where the text says it. */
  regionType: string;
  /** The name says that a body is meant: not for a bare region. */
  named: boolean;
}

/** Types of which every row is one body, or one a region: all their names and abbreviations mean the same. Of other rows only the name and the first abbreviation do. */
const ONE_BODY_TYPES = new Set(['ministry', 'state-institution', 'body', 'dinas', 'badan', 'inspektorat', 'sekretariat', 'legislative']);
/** Rows that gather several kinds of body. */
const MIXED = new Set(['bkpsdm', 'kemenkeu', 'lan', 'bnn', 'bpkad']);

/** Words with one space between them and no other characters. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const idsBySurface = new Map<string, string>();
for (const { id, type, name, short, former = [] } of agencies) {
  const surfaces = ONE_BODY_TYPES.has(type) && !MIXED.has(id) ? [name, ...short, ...former] : [name, ...short.slice(0, 1)];
  for (const surface of surfaces) {
    const key = plainWords(surface);
    idsBySurface.set(key, idsBySurface.has(key) && idsBySurface.get(key) !== `#${id}` ? key : `#${id}`);
  }
}

const GOVERNMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pemkab|pemerintah(?:an)? (?:daerah )?kab(?:upaten)?)$/, 'kabupaten'],
  [/^(?:pemkot|pemko|pemerintah(?:an)? kota)$/, 'kota'],
  [/^(?:pemprov|pemprop|pemerintah(?:an)? (?:daerah )?(?:prov(?:insi)?|propinsi))$/, 'provinsi'],
  [/^(?:pemda|pemerintah(?:an)?(?: daerah)?)$/, ''],
];
/** Words that say that a branch of a body is meant; its region says so already. */
const BRANCH = /(?:^sekretariat |\bperwakilan\b|\bwilayah\b|\bcabang\b|#kanwil\b|^kantor )/g;
const TAILS = /^(?:ri|republik|indonesia|republik indonesia|prov|provinsi|kab|kabupaten|kota|daerah|perwakilan)$/;

/** The terms that a merged term was made of. */
function leaves(term: Term, into: Term[] = []): Term[] {
  if (!term.inner) into.push(term);
  else for (const inner of term.inner) leaves(inner, into);
  return into;
}

function plainWords(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Splits a naming into what it is and where it belongs. */
export function readNaming(document: Document, term: Term): Naming {
  const span = { start: term.start, end: term.end };
  const rule = term.reading?.rule ?? 'gazetteer-agency';
  const plain = leaves(term).filter(({ start, end, tags }) => start >= span.start && end <= span.end && !tags.has('Bracket'));
  const last = plain.at(-1);
  const regional = last !== undefined && (last.tags.has('Region') || last.tags.has('Weak'));
  const { region, regionType } = regional ? splitRegion(last.value ?? last.text) : { region: '', regionType: '' };
  const words = plain.slice(0, regional ? -1 : undefined);
  while (words.length > 1 && TAILS.test(words.at(-1)!.normal)) words.pop();
  return { span, rule, region, ...asGovernment(headOf(document, words), regional, regionType) };
}

/** The naming that a bracket holds: "Kepala DLH (Dinas Lingkungan Hidup)". */
export function readBracket(document: Document, bracket: Term): Naming {
  const from = bracket.from + 1;
  const to = bracket.to - 1;
  const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end };
  const place = regionAtEnd(document, from, to);
  const { region, regionType } = place ? splitRegion(place.entry.value ?? place.entry.surface) : { region: '', regionType: '' };
  const text = plainWords(document.text.slice(span.start, place ? document.tokens[place.from]!.start : span.end));
  return { span, rule: 'bracket-agency', region, ...asGovernment(idsBySurface.get(text) ?? text, place !== undefined, regionType) };
}

/** The longest region that ends at token `to` and begins after `from`. */
function regionAtEnd({ hits }: Document, from: number, to: number): GazetteerHit | undefined {
  return hitsBetween(hits, from + 1, to).find((hit) => hit.to === to && hit.entry.tag === 'Region');
}

function splitRegion(value: string): { region: string; regionType: string } {
  const [, regionType = '', region = ''] = /^(?:(provinsi|kabupaten|kota) )?(.+)$/.exec(value.toLowerCase())!;
  return { region, regionType };
}

function asGovernment(head: string, regional: boolean, regionType: string): Pick<Naming, 'head' | 'government' | 'regionType' | 'named'> {
  const type = regional ? governmentType(head) : undefined;
  if (regional && (head === '' || type !== undefined))
    return { head: 'government', government: true, regionType: regionType || (type ?? ''), named: head !== '' };
  return { head: regional ? head.replace(BRANCH, ' ').replace(/\s+/g, ' ').trim() : head, government: false, regionType: '', named: true };
}

/** The type of region that a head governs, empty where it does not say; undefined for every other head. */
const governmentType = (head: string): string | undefined => (head.startsWith('pem') ? GOVERNMENTS.find(([pattern]) => pattern.test(head))?.[1] : undefined);

function headOf(document: Document, terms: readonly Term[]): string {
  const words = terms.map(({ start, end }) => plainWords(document.text.slice(start, end)));
  const whole = words.filter((word) => word !== '').join(' ');
  if (governmentType(whole) !== undefined) return whole;
  return (
    idsBySurface.get(whole) ??
    words
      .map((word) => idsBySurface.get(word) ?? word)
      .join(' ')
      .trim()
  );
}

/** "Badan … (BPKAD)" and "DLH (Dinas Lingkungan Hidup)": the bracket names the same agency. Gives the two heads, the second to be read as the first. */
export function readAlias(document: Document, bracket: Term, agency: Term): readonly [head: string, alias: string] | undefined {
  if (!(bracket.tags.has('InnerAcronym') || bracket.tags.has('InnerAgency'))) return undefined;
  return aliasOf(readNaming(document, agency).head, plainWords(bracket.text));
}

function aliasOf(head: string, short: string): readonly [head: string, alias: string] | undefined {
  const alias = idsBySurface.get(short) ?? short;
  if (alias === head) return undefined;
  return alias.startsWith('#') && !head.startsWith('#') ? [alias, head] : [head, alias];
}

/** Brackets inside an agency's name: "Badan Perencanaan (Bapeda) Kota X". */
export function innerAliases(document: Document, term: Term): (readonly [head: string, alias: string])[] {
  if (!term.inner) return [];
  const inner = leaves(term);
  return inner.flatMap((bracket, i) => {
    if (i === 0 || !bracket.tags.has('Bracket')) return [];
    const alias = aliasOf(headOf(document, inner.slice(0, i)), plainWords(bracket.text));
    return alias ? [alias] : [];
  });
}
