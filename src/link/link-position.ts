import { type PositionHead, positionHeads } from '../lexicon/positions.js';
import type { Link } from '../model/entity.js';
import { chooseNamed, chooseOwner, type LinkContext } from './context.js';
import { linkAgency } from './link-agency.js';
import { fullName, provinceAt, regionOfCode, regionTail } from './region-index.js';
import { rememberByText } from './remember.js';
import { lookupKey, slug, wordsOf } from './words.js';

/** Words of the longest title. */
const LONGEST_TITLE = 6;
const ACTING = /^(?:plt|plh|pj|pjs|pgs|ymt|penjabat(?: sementara)?|pelaksana (?:tugas|harian)|mantan|eks)\.?\s+/i;
/** The level of government that a title belongs to by itself. */
const LEVELS: Readonly<Record<string, readonly string[]>> = { provinsi: ['provinsi'], kabupaten: ['kabupaten'], kota: ['kota'] };
/** Heads whose title says the kind of office, so that the words behind are an agency without that word: "Kadis Kesehatan". */
const HEADED: Readonly<Record<string, string>> = {
  kementerian: 'Kementerian',
  dinas: 'Dinas',
  badan: 'Badan',
  biro: 'Biro',
  bagian: 'Bagian',
  puskesmas: 'Puskesmas',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  desa: 'Desa',
};

let byTitle: Map<string, PositionHead> | undefined;

function titleIndex(): Map<string, PositionHead> {
  byTitle ??= new Map(positionHeads.flatMap((head) => [head.title, ...head.variants].map((surface) => [lookupKey(surface), head] as const)).reverse());
  return byTitle;
}

/** The surface without the words of an acting or former holder, and the title that it begins with. */
const readPosition = rememberByText((surface) => {
  const acting = ACTING.exec(surface)?.[0];
  const words = wordsOf(acting === undefined ? surface : surface.slice(acting.length));
  return { acting, words, title: titleOf(words) };
});

function titleOf(words: readonly string[]): { head: PositionHead; length: number } | undefined {
  for (let length = Math.min(LONGEST_TITLE, words.length); length > 0; length--) {
    const head = titleIndex().get(lookupKey(words.slice(0, length).join(' ')));
    if (head) return { head, length };
  }
  return undefined;
}

/** Links a position to its office: the title, and the region or body that it belongs to. */
export function linkPosition(surface: string, context: LinkContext): Link {
  const { acting, words, title } = readPosition(surface);
  if (title === undefined) return { reason: 'no listed office has this title', candidates: [] };
  // "Menteri Pariwisata dan Ekonomi Kreatif" is not the listed "Menteri Pariwisata"
  const general = title.head.headOf !== 'kementerian' && /^(?:dan|dan\/atau)$/i.test(words[title.length] ?? '') ? titleOf(words.slice(0, 1)) : undefined;
  const { head, length } = general ?? title;
  const held = acting === undefined ? '' : ` (held as "${acting.trim()}")`;
  const rest = words.slice(length);
  if (head.takes === 'none')
    return { id: slug(head.title), name: head.title, kind: 'office', reason: `"${words.slice(0, length).join(' ')}" is one office${held}`, candidates: [] };
  const levels = LEVELS[head.headOf];
  if (levels) return linkRegionOffice(head, levels, rest, held, context);
  if (rest.length === 0 && head.takes === 'region' && head.headOf === 'setda')
    return linkRegionOffice(head, ['provinsi', 'kabupaten', 'kota'], rest, held, context);
  const body = rest.length > 0 ? linkAgency([HEADED[head.headOf] ?? '', ...rest].join(' ').trim(), context) : undefined;
  if (body?.id === undefined) {
    const candidates = (body?.candidates ?? []).map((each) => ({ ...each, id: `${slug(head.title)}:${each.id}`, name: `${head.title} ${each.name}` }));
    return { kind: 'office', reason: body ? `the body is open: ${body.reason}` : `"${head.title}" of which body is not said`, candidates };
  }
  const { id, name, candidates: _, kind, reason, ...where } = body;
  if (kind === 'local-government' && where.region !== undefined) {
    const region = regionOfCode(where.region)!;
    return {
      id: `${slug(shortTitle(head))}@${region.code}`,
      name: `${shortTitle(head)} ${fullName(region)}`,
      kind: 'office',
      ...where,
      reason: `${reason}${held}`,
      candidates: [],
    };
  }
  return { id: `${slug(head.title)}:${id}`, name: `${head.title} ${name}`, kind: 'office', ...where, reason: `${reason}${held}`, candidates: [] };
}

const TYPES = ['provinsi', 'kabupaten', 'kota'] as const;

/** "Sekretaris Daerah Kota" without the type, which the region says. */
const shortTitle = ({ title, headOf }: PositionHead): string => (headOf === 'setda' ? title.replace(/ (?:Provinsi|Kabupaten|Kota)$/, '') : title);

/** Gubernur, bupati and wali kota: the region stands behind the title, or is the one government of that kind in the article. */
function linkRegionOffice(head: PositionHead, given: readonly string[], rest: readonly string[], held: string, context: LinkContext): Link {
  const title = shortTitle(head);
  const said = TYPES.find((type) => head.title.toLowerCase().endsWith(` ${type}`));
  const levels = said === undefined || title === head.title ? given : [said];
  const tail = regionTail(rest);
  const fitting = tail?.regions.filter(({ type }) => levels.includes(type)) ?? [];
  const choice =
    fitting.length > 0
      ? chooseNamed(fitting, true, context)
      : tail !== undefined && tail.from === 0
        ? { candidates: [], reason: `${tail.regions.map(fullName).join(' and ')} has no ${title}` }
        : chooseOwner({ levels }, context);
  if (choice.region === undefined) {
    const candidates = choice.candidates.map((each) => ({ ...each, id: `${slug(title)}@${each.id}`, name: `${title} ${each.name}` }));
    return { kind: 'office', reason: choice.reason, candidates };
  }
  const { region, reason } = choice;
  const { code, type, name } = region;
  return {
    id: `${slug(title)}@${code}`,
    name: `${title} ${name}`,
    kind: 'office',
    level: type,
    region: code,
    province: provinceAt(code, context.date),
    reason: `${reason}${held}`,
    candidates: [],
  };
}
