import type { Region } from '../lexicon/regions/regions.js';
import type { LinkCandidate } from '../model/entity.js';
import type { ArticleRecord } from '../model/record.js';
import { type Governments, governmentsOf } from './governments.js';
import { fullName, regionTail } from './region-index.js';
import { rememberByText } from './remember.js';
import { wordsOf } from './words.js';

/** A record as the links read it: nothing of it is changed. */
export type LinkedRecord = Omit<ArticleRecord, 'findings'>;

/** What an article says that helps to decide its links. */
export interface LinkContext {
  record: LinkedRecord;
  /** ISO, as far as it is known: publication, else the latest date or year that the article names. */
  date: string | undefined;
  governments: Governments;
  /** Ids of the families of agencies that the article spells out, found when they are first asked for. */
  spelledOut: () => ReadonlySet<string>;
  /** Owners that were chosen before, by the levels that could have the unit. */
  owners: Map<string, RegionChoice>;
}

/** Reads the context; `spelledOut` is asked when an abbreviation of several bodies is met. */
export function contextOf(record: LinkedRecord, spelledOut: () => ReadonlySet<string>): LinkContext {
  return { record, date: dateOf(record), governments: governmentsOf(record, regionsOfBodies(record)), spelledOut, owners: new Map() };
}

/** Regions that stand behind bodies and offices without a word of their type: "Diskominfo HSS", "Sekda Batola". */
function* regionsOfBodies({ mentions }: LinkedRecord): Generator<Region> {
  for (const { type, quote } of mentions) {
    const region = type === 'agency' || type === 'position' ? regionBehind(quote) : undefined;
    if (region) yield region;
  }
}

const regionBehind = rememberByText((quote): Region | undefined => {
  const words = quote.includes(' ') ? wordsOf(quote) : [];
  const tail = words.length > 1 ? regionTail(words) : undefined;
  return tail && !tail.typed && tail.from > 0 && tail.regions.length === 1 && !PLACE_WORDS.test(words[0]!) ? tail.regions[0] : undefined;
});

function dateOf({ published, dates, achievements }: LinkedRecord): string | undefined {
  if (published !== undefined) return published.slice(0, 10);
  const full = dates.filter((date) => /^\d{4}/.test(date)).sort();
  const years = achievements.flatMap(({ year }) => (year === undefined ? [] : [String(year)])).sort();
  return full.at(-1) ?? years.at(-1);
}

/** Bodies whose own name may be that of a region elsewhere. */
const PLACE_WORDS =
  /^(?:puskesmas|kecamatan|kelurahan|desa|sma|smp|sd|smk|man|mtsn|min|universitas|pt|kapanewon|kalurahan|nagari|camat|lurah|kades|kepala|pt|rs|rsud|rsup)/i;

/** A government that is named less often may be there by chance. */
const CERTAIN_FROM = 2;

/** A region that was chosen, or what it may be, and why. */
export type RegionChoice = { region: Region; reason: string } | { region?: undefined; candidates: LinkCandidate[]; reason: string };

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Regions as candidates, the ones that the article names first. */
function candidatesOf(regions: readonly Region[], { governments: { local, provinces, hints } }: LinkContext): LinkCandidate[] {
  const named = new Map([...local, ...provinces].map(({ region, times: count }) => [region.code, count]));
  return [...regions]
    .sort((a, b) => (named.get(b.code) ?? 0) - (named.get(a.code) ?? 0) || (a.code < b.code ? -1 : 1))
    .map((region) => {
      const count = named.get(region.code);
      const hint = hints.find((each) => each.region === region)?.from;
      const reason = count !== undefined ? `named ${times(count)}` : hint !== undefined ? `only in the ${hint}` : 'has this name';
      return { id: region.code, name: fullName(region), reason };
    });
}

/** Chooses among regions that share a name: the one that the article names with its type, and no other of them. */
export function chooseNamed(regions: readonly Region[], typed: boolean, context: LinkContext): RegionChoice {
  const [only, second] = regions;
  if (second === undefined) return { region: only!, reason: typed ? `it says "${fullName(only!)}"` : `only ${fullName(only!)} has this name` };
  const { local, provinces, hints } = context.governments;
  const named = [...local, ...provinces].filter(({ region }) => regions.includes(region));
  if (named.length === 1)
    return { region: named[0]!.region, reason: `of its name only ${fullName(named[0]!.region)} is named in the article, ${times(named[0]!.times)}` };
  const candidates = candidatesOf(regions, context);
  const weak = hints.some(({ region }) => regions.includes(region)) ? '; a dateline or outlet is too weak to decide' : '';
  return { candidates, reason: `${regions.map(fullName).join(' and ')} share the name, and the article does not say which${weak}` };
}

/**
 * The region of a unit that is named without one ("Dinas Pendidikan"): certain only where the article speaks of one government that can have it. A province
 * that is named less often than its own kabupaten or kota is taken for the giver or the setting.
 */
export function chooseOwner({ levels }: { levels: readonly string[] }, context: LinkContext): RegionChoice {
  const key = levels.join();
  const known = context.owners.get(key) ?? decideOwner(levels, context);
  context.owners.set(key, known);
  return known;
}

function decideOwner(levels: readonly string[], context: LinkContext): RegionChoice {
  const { local, provinces, hints } = context.governments;
  const mayBeLocal = levels.some((level) => level !== 'provinsi' && level !== 'pusat');
  const mayBeProvincial = levels.includes('provinsi');
  const [first, second] = local;
  const all = [...(mayBeLocal ? local : []), ...(mayBeProvincial ? provinces : [])].map(({ region }) => region);
  const open = (reason: string): RegionChoice => ({ candidates: candidatesOf(all, context), reason });
  if (mayBeLocal && first !== undefined && second === undefined) {
    const own = first.region.code.slice(0, 2);
    const foreign = provinces.find(({ region }) => region.code !== own);
    if (foreign) return open(`the article names ${fullName(first.region)} and also ${fullName(foreign.region)}`);
    const province = provinces[0];
    if (mayBeProvincial && province !== undefined && province.times >= first.times)
      return open(`it may belong to ${fullName(first.region)} or to its province`);
    const elsewhere = hints.length > 0 && hints.every(({ region }) => region.code.slice(0, 2) !== own);
    if (first.times < CERTAIN_FROM) return open(`the article names only ${fullName(first.region)}, but too seldom to be sure`);
    if (elsewhere) return open(`the article names ${fullName(first.region)}, but its ${hints[0]!.from} is of ${fullName(hints[0]!.region)}`);
    return { region: first.region, reason: `${fullName(first.region)} is the only kabupaten or kota that the article names (${times(first.times)})` };
  }
  if (mayBeProvincial && local.length === 0 && provinces.length === 1) {
    const { region, times: count } = provinces[0]!;
    if (count >= CERTAIN_FROM && (!mayBeLocal || hints.every((hint) => hint.region.type === 'provinsi'))) {
      return { region, reason: `${fullName(region)} is the only government that the article names (${times(count)})` };
    }
  }
  if (!mayBeLocal && provinces.length === 1) return { region: provinces[0]!.region, reason: `only a province has it, and the article names one` };
  if (all.length === 0) {
    const hinted = hints.map(({ region }) => region);
    return { candidates: candidatesOf(hinted, context), reason: 'the article names no government that it can belong to' };
  }
  return open('the article names several governments that it may belong to');
}
