import { FORMER_REGION_NAMES, NEW_PROVINCES } from '../lexicon/region-history.js';
import { type Region, regions } from '../lexicon/regions/regions.js';

/** What a word before a region's name says of its type: "Kabupaten Malang", "Pemkot Malang", "Bupati Malang". */
export const TYPE_WORDS: Readonly<Record<string, Region['type']>> = {
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  'kab.': 'kabupaten',
  pemkab: 'kabupaten',
  bupati: 'kabupaten',
  wabup: 'kabupaten',
  kota: 'kota',
  pemkot: 'kota',
  pemko: 'kota',
  walikota: 'kota',
  walkot: 'kota',
  wawali: 'kota',
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  'prov.': 'provinsi',
  pemprov: 'provinsi',
  gubernur: 'provinsi',
  wagub: 'provinsi',
};

const NO_REGIONS: readonly Region[] = [];
/** Words of the longest name of a region. */
export const LONGEST_NAME = 5;

let byName: Map<string, Region[]> | undefined;
let lastWords: Set<string> | undefined;
let byCode: Map<string, Region> | undefined;

function nameIndex(): Map<string, Region[]> {
  if (byName) return byName;
  byName = new Map();
  const add = (name: string, region: Region) => {
    const key = name.toLowerCase();
    const known = byName!.get(key);
    if (!known) byName!.set(key, [region]);
    else if (!known.includes(region)) known.push(region);
  };
  for (const region of regions) for (const name of [region.name, ...region.aliases]) add(name, region);
  for (const { code, name } of FORMER_REGION_NAMES) add(name, regionOfCode(code)!);
  return byName;
}

/** Whether a word is the last one of the name of some region. */
function endsRegion(word: string): boolean {
  lastWords ??= new Set([...nameIndex().keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  return lastWords.has(word.toLowerCase());
}

/** The region with a Kemendagri code. */
export function regionOfCode(code: string): Region | undefined {
  byCode ??= new Map(regions.map((region) => [region.code, region]));
  return byCode.get(code);
}

/** Every region with this bare name or alias, whatever its type; case does not count. */
export const regionsNamed = (name: string): readonly Region[] => nameIndex().get(name.toLowerCase()) ?? NO_REGIONS;

const TITLES: Readonly<Record<Region['type'], string>> = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' };

/** Name with its type: "Kota Batu", "Provinsi Jawa Timur". */
export const fullName = ({ type, name }: Region): string => `${TITLES[type]} ${name}`;

/** Code of the province that a region belonged to on a date (ISO, as far as it is known); today's where no date is known. */
export function provinceAt(code: string, date: string | undefined): string {
  const province = code.slice(0, 2);
  const young = NEW_PROVINCES.find((row) => row.code === province);
  return young !== undefined && date !== undefined && date < young.since.slice(0, date.length) ? young.before : province;
}

/** Words that end in the name of a region: which regions it may be, whether a word says the type, and where the words of the region begin. */
export interface RegionTail {
  regions: readonly Region[];
  typed: boolean;
  /** Index of the first word of the region, its type word included. */
  from: number;
}

const OF_TYPE = (type: Region['type'], { type: own }: Region): boolean => own === type;

/** Reads the region that the words end in, the longest name first; "Tasikmalaya Kota" is the city. */
export function regionTail(words: readonly string[]): RegionTail | undefined {
  if (words.length > 2 && words.at(-1)!.toLowerCase() === 'kota') {
    const city = regionTail(words.slice(0, -1));
    const fitting = city?.regions.filter(({ type }) => type === 'kota') ?? [];
    if (city && fitting.length > 0) return { ...city, regions: fitting, typed: true };
  }
  if (words.length === 0 || !endsRegion(words.at(-1)!)) return undefined;
  for (let from = Math.max(0, words.length - LONGEST_NAME); from < words.length; from++) {
    const named = regionsNamed(words.slice(from).join(' '));
    if (named.length === 0) continue;
    const type = from > 0 ? typeBefore(words, from) : undefined;
    if (type === undefined) return { regions: named, typed: false, from };
    const fitting = named.filter((region) => OF_TYPE(type.type, region));
    if (fitting.length > 0) return { regions: fitting, typed: true, from: type.from };
    return { regions: named, typed: false, from };
  }
  return undefined;
}

/** The type that the word before a region's name says; "Wali Kota" has two words. */
function typeBefore(words: readonly string[], at: number): { type: Region['type']; from: number } | undefined {
  const type = TYPE_WORDS[words[at - 1]!.toLowerCase()];
  if (type === undefined) return undefined;
  const before = words[at - 2]?.toLowerCase();
  return { type, from: before === 'wali' || before === 'pemerintah' ? at - 2 : at - 1 };
}
