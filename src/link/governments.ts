import { SEATS } from '../lexicon/region-history.js';
import type { Region } from '../lexicon/regions/regions.js';
import type { ArticleRecord } from '../model/record.js';
import { LONGEST_NAME, regionOfCode, regionsNamed } from './region-index.js';

/** A government that an article names with a word of its type ("Pemkab X", "Wali Kota X", "Kota X"), and how often. */
export interface NamedGovernment {
  region: Region;
  times: number;
}

/** Which regions an article speaks of. */
export interface Governments {
  /** Kabupaten and kota, the most named first. */
  local: readonly NamedGovernment[];
  /** Provinces, the most named first. */
  provinces: readonly NamedGovernment[];
  /** What only hints: the dateline, and the region in the outlet's name. */
  hints: readonly { region: Region; from: 'dateline' | 'outlet' }[];
}

const HEAD =
  /(?<![\p{L}/])(Pem(?:kab|kot?|prov)|Kab(?:upaten|\.)?|Kota|Wali [Kk]ota|Walikota|Bupati|Gubernur|Prov(?:insi|\.)|Wa(?:bup|gub|wali))\s+(?=\p{Lu})/gu;
const TYPE_BY_LETTERS: readonly [start: RegExp, type: Region['type']][] = [
  [/^(?:Pemkab|Kab|Bupati|Wabup)/, 'kabupaten'],
  [/^(?:Pemko|Kota|Wali|Wawali)/, 'kota'],
  [/^(?:Pemprov|Gubernur|Prov|Wagub)/, 'provinsi'],
];
const NAME_WORD = /[\p{L}’'-]+/uy;
/** Where a dateline may stand: "KOTA BATU - ", "SLEMAN, outlet.com –". */
const DATELINE_WITHIN = 70;

/** The first words at `start` that name a region of the type, the longest name first. */
function regionAt(text: string, start: number, type: Region['type']): Region | undefined {
  const ends: number[] = [];
  let at = start;
  while (ends.length < LONGEST_NAME) {
    NAME_WORD.lastIndex = at;
    if (!NAME_WORD.test(text)) break;
    ends.push(NAME_WORD.lastIndex);
    if (text[NAME_WORD.lastIndex] !== ' ') break;
    at = NAME_WORD.lastIndex + 1;
  }
  for (const end of ends.reverse()) {
    const fitting = regionsNamed(text.slice(start, end)).filter((region) => region.type === type);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

const byTimes = (a: NamedGovernment, b: NamedGovernment): number => b.times - a.times || (a.region.code < b.region.code ? -1 : 1);

/** Reads which governments an article names; `others` are regions that were read elsewhere, one for each place. Linear in the text. */
export function governmentsOf({ text, outlet, url }: Pick<ArticleRecord, 'text' | 'outlet' | 'url'>, others: Iterable<Region>): Governments {
  const times = new Map<Region, number>();
  for (const region of others) times.set(region, (times.get(region) ?? 0) + 1);
  for (const { 0: match, 1: head, index } of text.matchAll(HEAD)) {
    const type = TYPE_BY_LETTERS.find(([start]) => start.test(head!))![1];
    const region = regionAt(text, index + match.length, type);
    if (region) times.set(region, (times.get(region) ?? 0) + 1);
  }
  const named = [...times].map(([region, count]) => ({ region, times: count })).sort(byTimes);
  return {
    local: named.filter(({ region }) => region.type !== 'provinsi'),
    provinces: named.filter(({ region }) => region.type === 'provinsi'),
    hints: [
      ...datelineRegions(text).map((region) => ({ region, from: 'dateline' as const })),
      ...outletRegions(outlet, url).map((region) => ({ region, from: 'outlet' as const })),
    ],
  };
}

function datelineRegions(text: string): readonly Region[] {
  const line = text.slice(0, DATELINE_WITHIN).split('\n', 1)[0]!;
  const place = /^(?:[\w.]+,\s*)?(\p{Lu}[\p{L} ]{2,30}?)(?:\s*[,(/].{0,30}?)?\s+[-–—]+\s/u.exec(line)?.[1];
  if (place === undefined) return [];
  const name = place.replace(/^(?:kota|kabupaten|kab)\s+/i, '').toLowerCase();
  const seat = SEATS[name];
  return seat === undefined ? regionsNamed(name) : [regionOfCode(seat)!];
}

/** The region in the name of an outlet or its host: "Radar Malang", "jatim.example.com". */
function outletRegions(outlet: string | undefined, url: string | undefined): readonly Region[] {
  const host = url === undefined ? '' : (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '');
  const words = `${outlet ?? ''} ${host}`.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return words.flatMap((word) => regionsNamed(word));
}
