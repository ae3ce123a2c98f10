import { agencies, agencyHeads, genericGroups } from '../lexicon/agencies.js';
import { labels, wordGrades } from '../lexicon/grades.js';
import { frontForms } from '../lexicon/honorifics.js';
import { positionHeads } from '../lexicon/positions.js';
import { type Region, regions } from '../lexicon/regions/regions.js';
import { schemes } from '../lexicon/schemes.js';
import { words } from '../lexicon/words.js';
import { buildGazetteer, type Gazetteer, type GazetteerEntry } from './gazetteer.js';

const FIELD_HEAD_TYPES = new Set([
  'ministry',
  'state-institution',
  'body',
  'dinas',
  'badan',
  'biro',
  'bagian',
  'bidang',
  'inspektorat',
  'sekretariat',
  'satuan',
  'vertical-office',
  'legislative',
  'team',
]);
/** Place-like heads are also written in lower case: "puskesmas Sukamaju". */
const LOWER_CASE_HEADS = new Set(['health', 'village', 'subdistrict', 'law', 'school', 'university', 'community']);
/** Schemes whose name goes on: "Lomba Inovasi" in "Lomba Inovasi Perangkat Daerah". */
const CONTEST = /^(?:lomba|kompetisi|anugerah|festival|penghargaan)\b|\b(?:awards?)$/i;
const REGION_TYPES: Readonly<Record<Region['type'], readonly string[]>> = {
  provinsi: ['provinsi', 'prov', 'propinsi'],
  kabupaten: ['kabupaten', 'kab'],
  kota: ['kota'],
};
const MINISTER_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^Kementerian /, 'Menteri '],
  [/^Kemen(?=[A-Z])/, 'Men'],
  [/^Kemen(?=[a-z])/, 'Men'],
];

let built: Gazetteer | undefined;

/** The gazetteer of all Indonesian entries; it is built once. */
export function indonesianGazetteer(): Gazetteer {
  built ??= buildGazetteer(indonesianEntries());
  return built;
}

/** Every name and closed-class word that annotation knows, with its tag. */
export function* indonesianEntries(): Generator<GazetteerEntry> {
  for (const [tag, surfaces] of Object.entries(words)) for (const surface of surfaces) yield { surface, tag, id: tag, letterCase: 'any' };
  for (const surface of genericGroups) yield { surface, tag: 'Group', id: surface, letterCase: 'any' };
  for (const type of ['provinsi', 'prov', 'propinsi', 'kabupaten', 'kab', 'kota', 'kabupaten/kota'])
    yield { surface: type, tag: 'RegionType', id: type, letterCase: 'any' };
  for (const region of regions) yield* regionEntries(region);
  const groups = new Set(genericGroups);
  for (const row of agencies) {
    for (const surface of [row.name, ...row.short, ...(row.former ?? [])])
      if (!groups.has(surface.toLowerCase())) yield { surface, tag: 'Agency', id: row.id, letterCase: 'capital' };
    for (const minister of ministers(row.type, [row.name, ...row.short, ...(row.former ?? [])]))
      yield { surface: minister, tag: 'Position', id: `menteri-${row.id}`, letterCase: 'capital' };
  }
  for (const { head, type } of agencyHeads) {
    const tag = type === 'local-government' ? 'GovHead' : FIELD_HEAD_TYPES.has(type) ? 'FieldHead' : 'PlaceHead';
    yield { surface: head, tag, id: type, letterCase: LOWER_CASE_HEADS.has(type) || tag === 'GovHead' ? 'any' : 'capital' };
  }
  const graded = new Set(wordGrades.map(({ surface }) => surface.toLowerCase()));
  for (const scheme of schemes)
    for (const surface of new Set([scheme.name, ...scheme.aliases]))
      if (!graded.has(surface.split(' ').at(-1)!.toLowerCase())) {
        yield { surface, tag: 'Scheme', id: scheme.id, letterCase: 'any' };
        if (CONTEST.test(surface)) yield { surface, tag: 'Contest', id: scheme.id, letterCase: 'any' };
      }
  for (const { surface, needsCue } of wordGrades) yield { surface, tag: needsCue ? 'CuedGrade' : 'WordGrade', id: 'grade', letterCase: 'any' };
  for (const surface of labels) yield { surface, tag: 'Label', id: 'label', letterCase: 'any' };
  for (const { surface } of frontForms) yield { surface, tag: 'Honorific', id: 'honorific', letterCase: 'exact' };
  for (const row of positionHeads) {
    for (const surface of [row.title, ...row.variants]) {
      yield { surface, tag: 'Position', id: row.headOf, letterCase: 'any' };
      if (REGION_HEADS.has(row.headOf)) yield { surface, tag: 'RegionHead', id: row.headOf, letterCase: 'any' };
    }
  }
}

/** What a head of a region government heads, as the positions table names it. */
const REGION_HEADS = new Set(['provinsi', 'kabupaten', 'kota', 'kabupaten/kota']);

function* regionEntries(region: Region): Generator<GazetteerEntry> {
  const weak = region.commonWord === true;
  for (const name of new Set([region.name, ...region.aliases])) {
    yield { surface: name, tag: weak && name === region.name ? 'Weak' : 'Region', id: region.code, value: region.name, letterCase: 'capital' };
    for (const type of REGION_TYPES[region.type])
      yield { surface: `${type} ${name}`, tag: 'Region', id: region.code, value: `${region.type} ${region.name}`, letterCase: 'name' };
  }
}

function* ministers(type: string, names: readonly string[]): Generator<string> {
  if (type !== 'ministry') return;
  for (const name of names) {
    for (const [pattern, replacement] of MINISTER_PREFIXES) if (pattern.test(name)) yield name.replace(pattern, replacement);
  }
}
