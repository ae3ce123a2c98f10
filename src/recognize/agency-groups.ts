import { agencies } from '../lexicon/agencies.js';
import type { Naming } from './agency-naming.js';

/** Namings of one agency; `wider` are the agencies that they may be short for, in the order of the text. */
interface Group {
  namings: Naming[];
  wider: Group[];
  joined: boolean;
}

const TYPES = new Map(agencies.map(({ id, type }) => [id, type]));
/** One body for the whole country: with a region it is a branch of its own. */
const NATIONAL_TYPES = new Set(['ministry', 'state-institution', 'body', 'law']);

/** Namings of one agency come together: those without a region join the one that has it, unless the bare name is a national body. */
export function groupNamings(namings: readonly Naming[]): Naming[][] {
  const groups = new Map<string, Group>();
  for (const naming of namings) {
    const key = naming.government ? governmentKey(naming.regionType, naming.region) : bodyKey(naming.head, naming.region);
    const group = groups.get(key);
    if (group) group.namings.push(naming);
    else groups.set(key, { namings: [naming], wider: [], joined: false });
  }
  for (const group of groups.values()) for (const key of shorterKeys(group.namings[0]!)) groups.get(key)?.wider.push(group);
  for (const group of groups.values()) {
    const wider = group.wider.find(({ joined }) => !joined);
    if (!wider) continue;
    for (const naming of group.namings) wider.namings.push(naming);
    group.joined = true;
  }
  return [...groups.values()].filter(({ joined }) => !joined).map((group) => group.namings);
}

const governmentKey = (regionType: string, region: string) => `${regionType} ${region}`;
const bodyKey = (head: string, region: string) => `${head}|${region}`;

/** The keys of the groups that a naming's would be a longer form of. */
function shorterKeys({ government, regionType, region, head }: Naming): string[] {
  if (government) return regionType === '' ? [] : [governmentKey('', region)];
  const keys: string[] = [];
  const first = head.indexOf(' ');
  // "Dinas Sosial" is short for "Dinas Sosial Kependudukan", "Dinas" is not
  for (let end = head.indexOf(' ', first + 1); first >= 0 && end >= 0; end = head.indexOf(' ', end + 1)) {
    keys.push(bodyKey(head.slice(0, end), ''));
    if (region !== '') keys.push(bodyKey(head.slice(0, end), region));
  }
  if (region === '') return keys;
  // "Kemenkumham Sumsel" is short for its "Kanwil Kemenkumham Sumsel"
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (first >= 0 && isNational(last)) keys.push(bodyKey(last, region));
  if (!isNational(head)) keys.push(bodyKey(head, ''));
  return keys;
}

const isNational = (head: string) => head.startsWith('#') && NATIONAL_TYPES.has(TYPES.get(head.slice(1)) ?? '');

/** The longest form that the article has; a government's before its region's. */
export function longestForm(text: string, namings: readonly Naming[]): string {
  const bodies = namings.filter(({ named }) => named);
  let best = '';
  for (const { span } of bodies.length > 0 ? bodies : namings) {
    if (span.end - span.start <= best.length) continue;
    const surface = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    if (surface.length > best.length) best = surface;
  }
  return best;
}
