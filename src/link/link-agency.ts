import type { AgencyRow } from '../lexicon/agencies.js';
import { AGENCY_FACTS } from '../lexicon/agency-facts.js';
import type { Link } from '../model/entity.js';
import { agenciesNamed, agencyOfId, beginsAgency, datedName, isValidAt, nameAt } from './agency-index.js';
import { chooseNamed, chooseOwner, type LinkContext, type RegionChoice } from './context.js';
import { fullName, provinceAt, type RegionTail, regionTail, TYPE_WORDS } from './region-index.js';
import { rememberByText } from './remember.js';
import { bodyKey, lookupKey, mendBodyKey, slug, wordsOf } from './words.js';

const REGIONAL = ['provinsi', 'kabupaten', 'kota'] as const;
/** Families whose members have names of their own behind the word of the family: Puskesmas Bumiaji, Desa Sumber, SMPN 1. */
const OWN_NAMED: ReadonlySet<string> = new Set([
  'health',
  'unit',
  'subdistrict',
  'village',
  'school',
  'university',
  'court',
  'bumd',
  'bumn',
  'broadcast',
  'community',
  'biro',
  'bagian',
  'vertical-office',
  'team',
  'association',
  'bidang',
]);
/** Rows that stand for many bodies, each with a name of its own: their members are known by that name alone. */
const COLLECTIONS: ReadonlySet<string> = new Set(['pln', 'mui', 'apeksi', 'sekolah', 'pt', 'karantina', 'upt', 'bumd-lain', 'bumd-bank', 'rw', 'gtpp']);
/** Types whose bodies are branches of national ones: the region of an article is not theirs. */
const ELSEWHERE: ReadonlySet<string> = new Set(['vertical-office', 'military', 'court', 'law']);
/** Types whose bodies are the national ones where no region is said. */
const NATIONAL: ReadonlySet<string> = new Set(['ministry', 'state-institution', 'body']);
/** Rows whose listed surfaces are the parts of a regional secretariat, each a body of its own. */
const SECRETARIAT_PARTS: ReadonlySet<string> = new Set(['biro', 'bagian', 'bidang']);
const SECRETARIAT = /\b(?:Setda|Sekretariat Daerah)\b/i;
/** Of those, the ones of which a region has one for each of its names, so that a bare name behind them is their own. */
const PLACE_NAMED: ReadonlySet<string> = new Set(['subdistrict', 'village', 'health', 'school', 'community']);
/** First words of bodies that are not listed, and their type. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
  dinas: 'dinas',
  badan: 'badan',
  biro: 'biro',
  bagian: 'bagian',
  balai: 'unit',
  uptd: 'unit',
  kantor: 'vertical-office',
  kementerian: 'ministry',
  komisi: 'state-institution',
  lembaga: 'body',
  universitas: 'university',
  institut: 'university',
  politeknik: 'university',
};
const GOVERNMENT_WORDS: ReadonlySet<string> = new Set([
  'pemkab',
  'pemkot',
  'pemko',
  'pemprov',
  'pemerintah',
  'pemerintahan',
  'pemda',
  'daerah',
  'kabupaten',
  'kab',
  'kab.',
  'kota',
  'provinsi',
  'prov',
  'prov.',
  'administrasi',
  'jajaran',
  'istimewa',
]);

/** Types of which a body that is on no list is taken for one of a region. */
const REGIONAL_KINDS: ReadonlySet<string> = new Set(['dinas', 'biro', 'bagian']);

/** What a head of a name was found to mean. */
interface Head {
  rows: readonly AgencyRow[];
  /** Words of the surface that the listed name covers. */
  length: number;
}

/** The longest beginning of the words that names a listed agency. */
function headOf(words: readonly string[]): Head | undefined {
  // One key for all beginnings: each ends where its last word does.
  let key = '';
  let head: Head | undefined;
  for (const [place, word] of words.entries()) {
    const own = lookupKey(word);
    key = mendBodyKey(key === '' || own === '' ? key + own : `${key} ${own}`);
    if (place === 0 && !beginsAgency(key)) return undefined;
    const rows = agenciesNamed(key);
    if (rows.length > 0) head = { rows, length: place + 1 };
  }
  return head;
}

/** "Badan Pengelola Keuangan dan Aset Daerah (BPKAD)": the bracket is listed where the long name is not. */
function bracketHead(surface: string, words: readonly string[], tail: RegionTail | undefined): Head | undefined {
  const bracket = /\(([^)]+)\)/.exec(surface)?.[1];
  const rows = bracket === undefined ? [] : agenciesNamed(bodyKey(bracket));
  return rows.length === 1 ? { rows, length: tail && tail.from > 0 ? tail.from : words.length } : undefined;
}

/** What a name says by itself, whatever article it stands in. */
interface ReadName {
  words: readonly string[];
  /** The name had its dates. */
  whole: boolean;
  tail: RegionTail | undefined;
  head: Head | undefined;
}

const readName = rememberByText((surface): ReadName => {
  const words = wordsOf(surface);
  const tail = regionTail(words);
  return { words, whole: datedName(bodyKey(surface)) !== undefined, tail, head: headOf(words) ?? bracketHead(surface, words, tail) };
});

/** Links the name of a body: which body it is, and of which region. */
export function linkAgency(surface: string, context: LinkContext): Link {
  const { words, whole, tail, head } = readName(surface);
  if (!whole && tail !== undefined && isGovernment(words, tail)) return linkGovernment(words, tail, context);
  if (head === undefined) return linkUnlisted(words, tail, context);
  const row = head.rows.length === 1 ? head.rows[0]! : head.rows.find(({ id }) => context.spelledOut().has(id));
  if (row === undefined) {
    const candidates = head.rows.map(({ id, name }) => ({ id, name, reason: 'has this abbreviation' }));
    return { reason: `"${words.slice(0, head.length).join(' ')}" is short for several bodies, and the article spells out none of them`, candidates };
  }
  const rest = words.slice(head.length, tail?.from);
  if (row.type === 'ministry' && rest.length > 0) return linkUnlisted(words, tail, context);
  if (COLLECTIONS.has(row.id)) return linkMember(row, words, tail, context);
  const levels = AGENCY_FACTS[row.id]?.levels ?? [];
  const once = NATIONAL.has(row.type) || (levels.length === 1 && levels[0] === 'pusat');
  if (once && rest.length === 0 && (tail === undefined || tail.from < head.length)) return linkNational(row, words, context);
  return linkRegional(row, head, words, tail, context);
}

/** The families of agencies that a surface spells out in words, so that their abbreviation elsewhere in the article is known. */
export function spelledOutIn(surface: string): string[] {
  const words = wordsOf(surface);
  const head = words.length > 1 ? headOf(words) : undefined;
  return head !== undefined && head.length > 1 && head.rows.length === 1 ? [head.rows[0]!.id] : [];
}

/** Whether all words before the region are words for a government or its type, as in "Pemerintah Kota Batu", "Kabupaten Sleman", "Sleman". */
const isGovernment = (words: readonly string[], { from }: RegionTail): boolean =>
  words.slice(0, from).every((word) => GOVERNMENT_WORDS.has(word.toLowerCase()));

function linkGovernment(words: readonly string[], tail: RegionTail, context: LinkContext): Link {
  const level = words.map((word) => TYPE_WORDS[word.toLowerCase()]).find((type) => type !== undefined);
  const fitting = level === undefined || tail.typed ? tail.regions : tail.regions.filter(({ type }) => type === level);
  const choice = chooseNamed(fitting.length > 0 ? fitting : tail.regions, tail.typed || fitting.length > 0, context);
  if (choice.region === undefined) {
    const candidates = choice.candidates.map((candidate) => ({ ...candidate, id: `pemerintah@${candidate.id}`, name: `Pemerintah ${candidate.name}` }));
    return { kind: 'local-government', function: 'pemerintahan daerah', reason: choice.reason, candidates };
  }
  const { region } = choice;
  return {
    id: `pemerintah@${region.code}`,
    name: `Pemerintah ${fullName(region)}`,
    kind: 'local-government',
    function: 'pemerintahan daerah',
    level: region.type,
    region: region.code,
    province: provinceAt(region.code, context.date),
    reason: choice.reason,
    candidates: [],
  };
}

function linkNational(row: AgencyRow, words: readonly string[], { date }: LinkContext): Link {
  const said = datedName(bodyKey(words.join(' ')));
  const facts = AGENCY_FACTS[row.id];
  const base = { kind: row.type, ...(facts ? { function: facts.function } : {}), level: 'pusat', candidates: [] };
  if (said === undefined) {
    const valid = nameAt(row.id, date);
    return { id: row.id, name: valid?.name ?? row.name, ...base, reason: `"${words.join(' ')}" is a name of this national body` };
  }
  if (date === undefined || isValidAt(said, date)) {
    const stretch = said.to !== undefined ? ` until ${said.to}` : said.from !== undefined ? ` since ${said.from}` : '';
    return {
      id: said.id,
      name: said.name,
      ...base,
      reason: `the name was in use${stretch}, and the article ${date === undefined ? 'has no date' : `is of ${date}`}`,
    };
  }
  const successors = (said.successors ?? []).flatMap((id) => nameAt(id, date) ?? agencyOfId(id) ?? []);
  if (successors.length === 1 || said.successors === undefined) {
    const valid = successors[0] ?? nameAt(said.id, date) ?? said;
    return {
      id: valid.id,
      name: valid.name,
      ...base,
      reason: `the article is of ${date}, when "${said.name}" ${said.to !== undefined && date > said.to ? 'was no longer' : 'was not yet'} the name of this body`,
    };
  }
  const candidates = successors.map(({ id, name }) => ({ id, name, reason: `took over work of ${said.name}` }));
  return { ...base, reason: `the article is of ${date}, and ${said.name} existed only until ${said.to}`, candidates };
}

function linkRegional(row: AgencyRow, head: Head, words: readonly string[], tail: RegionTail | undefined, context: LinkContext): Link {
  const facts = AGENCY_FACTS[row.id];
  const levels = facts?.levels ?? REGIONAL;
  const ownNamed = OWN_NAMED.has(row.type);
  // "Puskesmas Batu" is a puskesmas of that name, "Dinas Kesehatan Batu" a dinas of that region.
  const named = tail !== undefined && tail.from >= head.length && (tail.typed || !PLACE_NAMED.has(row.type)) ? tail : undefined;
  const choice = named
    ? chooseNamed(fittingLevels(named, levels), named.typed, context)
    : ELSEWHERE.has(row.type)
      ? { candidates: [], reason: 'it belongs to no regional government, so the article’s government says nothing of its place' }
      : chooseOwner({ levels }, context);
  const own = words
    .slice(SECRETARIAT_PARTS.has(row.id) ? 1 : head.length, named?.from)
    .join(' ')
    .replace(SECRETARIAT, '')
    .trim();
  const spelled = head.length > 1 || own !== '' ? words.slice(0, named?.from).join(' ') : row.name;
  return finish(row.type, facts?.function, ownNamed && own !== '' ? `${row.id}:${slug(own)}` : row.id, spelled, choice, context);
}

/** A body that is known by its own name: SMAN 8 Yogyakarta, PT KAI, Universitas Brawijaya. Its region only where it says one. */
function linkMember({ id, type }: AgencyRow, words: readonly string[], tail: RegionTail | undefined, context: LinkContext): Link {
  const name = words.join(' ');
  const choice = tail === undefined || tail.from === 0 ? undefined : chooseNamed(tail.regions, tail.typed, context);
  const { region } = choice ?? {};
  const where = region === undefined ? {} : { region: region.code, province: provinceAt(region.code, context.date) };
  const field = AGENCY_FACTS[id]?.function;
  return {
    id: `${id}:${slug(name)}`,
    name,
    kind: type,
    ...(field === undefined ? {} : { function: field }),
    ...where,
    reason: 'it is known by its own name',
    candidates: [],
  };
}

/** The regions of a tail that can have such a body, all of them where none can. */
function fittingLevels({ regions }: RegionTail, levels: readonly string[]): RegionTail['regions'] {
  const fitting = regions.filter(({ type }) => levels.includes(type));
  return fitting.length > 0 ? fitting : regions;
}

function finish(kind: string, field: string | undefined, id: string, name: string, choice: RegionChoice, { date }: LinkContext): Link {
  const base = { kind, ...(field === undefined ? {} : { function: field }) };
  if (choice.region === undefined) {
    const candidates = choice.candidates.map((candidate) => ({ id: `${id}@${candidate.id}`, name: `${name} ${candidate.name}`, reason: candidate.reason }));
    return { ...base, reason: choice.reason, candidates };
  }
  const { region, reason } = choice;
  return {
    id: `${id}@${region.code}`,
    name: `${name} ${fullName(region)}`,
    ...base,
    level: region.type,
    region: region.code,
    province: provinceAt(region.code, date),
    reason,
    candidates: [],
  };
}

/** A body that is on no list: its type from its first word, its region as for a listed one of that type. */
function linkUnlisted(words: readonly string[], tail: RegionTail | undefined, context: LinkContext): Link {
  const kind = FIRST_WORDS[words[0]!.toLowerCase()];
  const unlisted = 'no listed body has this name';
  const named = tail !== undefined && tail.from > 0 ? tail : undefined;
  if (kind === undefined || (!REGIONAL_KINDS.has(kind) && !named?.typed)) return { ...(kind === undefined ? {} : { kind }), reason: unlisted, candidates: [] };
  const levels = kind === 'biro' ? ['provinsi'] : kind === 'bagian' ? ['kabupaten', 'kota'] : REGIONAL;
  const choice = named ? chooseNamed(fittingLevels(named, levels), named.typed, context) : chooseOwner({ levels }, context);
  const name = words.slice(0, named?.from).join(' ');
  return { ...finish(kind, undefined, slug(name), name, choice, context), reason: `${unlisted}; ${choice.reason}` };
}
