import { ambiguousSchemes, type Scheme, schemes } from '../lexicon/schemes.js';
import type { Link } from '../model/entity.js';
import type { Achievement } from '../model/record.js';
import { chooseNamed, chooseOwner, type LinkContext, type RegionChoice } from './context.js';
import { fullName, regionTail } from './region-index.js';
import { rememberByText } from './remember.js';
import { lookupKey, wordsOf } from './words.js';

/** Words of the longest alias of a scheme. */
const LONGEST_ALIAS = 9;
/** Contests that the nation, provinces and single governments hold under one name. */
const HELD_AT_EVERY_LEVEL: ReadonlySet<string> = new Set([
  'kipp',
  'kip',
  'sakip',
  'adiwiyata',
  'paritrana',
  'tpid',
  'ppd',
  'proklim',
  'posyandu',
  'ktr',
  'arsip',
  'skm',
]);
/** The row for contests that every government holds under the same ordinary names: without its government it is no scheme. */
const LOCAL_CONTEST = 'kipp-daerah';
/** A contest of one province that has its own row, by the national row and the province. */
const OWN_ROWS: Readonly<Record<string, string>> = { 'kipp@35': 'kovablik' };
/** Behind the name of a contest: whose it is. "… di Lingkungan Pemerintah Kota Batu", "… Provinsi Jawa Timur", "… tingkat Kabupaten Sleman". */
const BEHIND =
  /^[\s”"]*(?:\([^)]{1,40}\)\s*)?(?:(?:[Dd]i\s+)?(?:[Ll]ingkungan|[Ll]ingkup)\s+|[Tt]ingkat\s+|[Ss]e-?\s*)?(?:Pemerintah(?:an)?\s+)?((?:Pemprov|Pemkab|Pemkot|Provinsi|Kabupaten|Kota)(?:\s+\p{Lu}[\p{L}'’-]*){1,5})/u;

let byAlias: Map<string, Scheme[]> | undefined;
let ambiguous: ReadonlySet<string> | undefined;

function aliasIndex(): Map<string, Scheme[]> {
  if (byAlias) return byAlias;
  byAlias = new Map();
  for (const scheme of schemes) {
    for (const alias of [scheme.name, ...scheme.aliases]) {
      const key = lookupKey(alias);
      const known = byAlias.get(key);
      if (!known) byAlias.set(key, [scheme]);
      else if (!known.includes(scheme)) known.push(scheme);
    }
  }
  ambiguous = new Set(ambiguousSchemes.map(lookupKey));
  return byAlias;
}

/** The schemes that a name in its looked-up form stands for. */
export const schemesNamed = (key: string): readonly Scheme[] => aliasIndex().get(key) ?? [];

/** A scheme by its id. */
export const schemeOfId = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);

/** The schemes that a part of an award's name stands for, and that part. */
interface SchemeMatch {
  found: readonly Scheme[];
  alias: string;
}

/** The longest run of the words of an award that names a scheme. */
const matchScheme = rememberByText((surface): SchemeMatch | undefined => {
  const words = lookupKey(surface).split(' ');
  const index = aliasIndex();
  for (let length = Math.min(LONGEST_ALIAS, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const alias = words.slice(from, from + length).join(' ');
      const found = index.get(alias);
      if (found && (length > 1 || !ambiguous!.has(alias) || words.length === 1)) return { found, alias };
    }
  }
  return undefined;
});

/** Links the award of an achievement to its scheme; a contest that one government holds gets that government's region in its id. */
export function linkAward(surface: string, achievement: Achievement, context: LinkContext): Link {
  const match = matchScheme(surface);
  if (match === undefined) return { reason: 'no listed scheme has this name', candidates: [] };
  const [scheme, other] = match.found;
  if (other !== undefined) {
    const candidates = match.found.map(({ id, name }) => ({ id, name, reason: `has the alias "${match.alias}"` }));
    return { reason: `"${match.alias}" names several schemes`, candidates };
  }
  const own = scheme!.id === LOCAL_CONTEST ? chooseOwner({ levels: ['provinsi', 'kabupaten', 'kota'] }, context) : undefined;
  const holder = holderOf(surface, achievement, context) ?? own;
  const { id, name, kind } = scheme!;
  const national = { id, name, kind };
  const regional = Object.values(OWN_ROWS).includes(id);
  if (holder === undefined || regional)
    return (regional ? undefined : openLevel(national, achievement)) ?? { ...national, reason: `"${match.alias}" is a name of this scheme`, candidates: [] };
  if (holder.region === undefined) return { kind, reason: holder.reason, candidates: holder.candidates.map((each) => ({ ...each, id: `${id}@${each.id}` })) };
  const { region } = holder;
  const held = `${id}@${region.code}`;
  const row = schemeOfId(OWN_ROWS[held] ?? '');
  const base = {
    region: region.code,
    level: region.type,
    reason: `"${match.alias}" of ${fullName(region)}: ${holder.reason}`,
    candidates: [],
  };
  return row ? { id: row.id, name: row.name, kind: row.kind, ...base } : { id: held, name: `${name} ${fullName(region)}`, kind, ...base };
}

/** Where only the level says that it is not the national contest, whose it is stays open. */
function openLevel({ id, name, kind }: { id: string; name: string; kind: string }, { level }: Achievement): Link | undefined {
  if (level === undefined || level === 'nasional' || level === 'internasional' || !HELD_AT_EVERY_LEVEL.has(id)) return undefined;
  const reason = `the record is of level "${level}", and nothing says which government held it`;
  return { kind, reason, candidates: [{ id, name, reason: 'the national one of this name' }] };
}

const tailOf = rememberByText((surface) => regionTail(wordsOf(surface)));

/** The region whose contest it is, from the end of its name or the words right behind one of its places. */
function holderOf(surface: string, { provenance, recipients }: Achievement, context: LinkContext): RegionChoice | undefined {
  const tail = tailOf(surface);
  if (tail?.typed && tail.from > 0) return chooseNamed(tail.regions, true, context);
  for (const { slot, start, end } of provenance) {
    if (slot !== 'award') continue;
    const behind = BEHIND.exec(context.record.text.slice(end, end + 120))?.[1];
    if (behind === undefined || start === end || recipients.some((recipient) => recipient.startsWith(behind) || behind.startsWith(recipient))) continue;
    const words = wordsOf(behind);
    for (let length = words.length; length > 1; length--) {
      const found = regionTail(words.slice(0, length));
      if (found?.typed && found.from === 0) return chooseNamed(found.regions, true, context);
    }
  }
  return undefined;
}
