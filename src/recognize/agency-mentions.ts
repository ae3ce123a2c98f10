import type { Document, DocumentSentence } from '../annotate/document.js';
import { lastIndexUpTo, sentenceAt } from '../annotate/sentence-at.js';
import type { Term } from '../annotate/term.js';
import { agencies } from '../lexicon/agencies.js';
import type { Span } from '../model/span.js';
import { innerAliases, type Naming, readAlias, readBracket, readNaming } from './agency-naming.js';

const TYPES = new Map(agencies.map(({ id, type }) => [id, type]));
/** One body for the whole country: with a region it is a branch of its own. */
const NATIONAL_TYPES = new Set(['ministry', 'state-institution', 'body', 'law']);
/** Organisations of other kinds. */
const UNLISTED = new Set(['koni', 'kwarda', 'mui', 'rw', 'ma', 'mk', 'apeksi']);
/** Families whose bare name or abbreviation names no body. */
const UNLISTED_ALONE = new Set(
  `forkopimda dprd pkk puskesmas upt polda polres polsek lapas kejati kejari pn lppl kanwil opd sekolah rsud tpi gtpp mpp biro bagian bumd-lain bumd-air imigrasi kpp kua kantah
   lkd ppid kecamatan kelurahan desa pemprov pemkab pemkot pemda pemdes tpps`.split(/\s+/),
);
const PLACE_HEADS = /^(?:desa|kelurahan|kecamatan|kel|kec|distrik|pekon|nagari|gampong|kapanewon|kemantren|kampung|dusun|padukuhan)(?= )/i;
const BEFORE_PLACES = new Set('di ke dari warga wilayah kawasan masyarakat se pasar jalan balai kantor aula gedung seperti asal'.split(' '));
const BEFORE_REGION_PLACES = new Set(['di', 'ke', 'dari', 'khas', 'asal', 'hotel', '–', '-']);

/** Lists the agencies that a recognised document names, each once and in its longest form; `recipients` are spans that achievements name, `add` takes every naming. */
export function listAgencies(document: Document, recipients: readonly Span[], add: (span: Span, surface: string, rule: string) => void): string[] {
  const aliases = new Map<string, string>();
  const namings: Naming[] = [];
  const prized = new Set(recipients.map(({ start, end }) => `${start}-${end}`));
  const typed: Naming[] = [];
  for (const sentence of document.sentences) {
    const terms = sentence.terms.flatMap(openPosition);
    const listed = enumeratedRegions(terms);
    terms.forEach((term, at) => {
      if (term.tags.has('Bracket')) {
        const before = terms[at - 1];
        const alias = before && isAgency(before) ? [readAlias(document, term, before)] : [];
        for (const [head, short] of alias.flatMap((pair) => (pair ? [pair] : []))) if (!aliases.has(short)) aliases.set(short, head);
        if (term.tags.has('InnerAgency') && term.to - term.from > 3 && !PLACE_HEADS.test(term.text.slice(1))) namings.push(readBracket(document, term));
      }
      if (isAgency(term)) {
        for (const [head, short] of innerAliases(document, term)) if (!aliases.has(short)) aliases.set(short, head);
        const naming = readNaming(document, term);
        if (prized.has(`${term.start}-${term.end}`) || (!isPlace(terms, at) && isListed(term, naming))) namings.push(naming);
      }
      if (term.tags.has('Region') || (term.tags.has('Weak') && listed.has(at))) {
        const naming = { ...readNaming(document, term), rule: 'recipient' };
        if (naming.regionType !== '') typed.push(naming);
        const recipient = prized.has(`${term.start}-${term.end}`);
        if (listed.has(at) || (recipient && !isRegionPlace(sentence, terms, at))) namings.push(naming);
      }
    });
  }
  const isInside = containment(namings.map(({ span }) => span));
  for (const span of recipients) {
    const sentence = sentenceAt(document, span.start);
    const term = sentence?.terms.find((candidate) => candidate.start <= span.start && candidate.end >= span.end);
    if (!term || isInside(span) || term.tags.has('Region') || term.tags.has('Agency')) continue;
    namings.push({ ...readNaming(document, { ...term, ...span, text: document.text.slice(span.start, span.end) }), rule: 'recipient' });
  }
  for (const naming of namings) naming.head = aliases.get(naming.head) ?? naming.head;
  // "Purworejo" that won is the "Kabupaten Purworejo" of another sentence
  const starts = new Set(namings.map(({ span }) => span.start));
  const bare = new Set(namings.filter(({ government, regionType }) => government && regionType === '').map(({ region }) => region));
  for (const naming of typed) {
    if (!bare.has(naming.region) || starts.has(naming.span.start)) continue;
    starts.add(naming.span.start);
    namings.push(naming);
  }
  for (const { span, rule } of namings) add(span, document.text.slice(span.start, span.end), rule);
  return group(namings).map((same) => longest(document, same));
}

/** A test of whether a span lies inside one of these. */
function containment(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const at = lastIndexUpTo(sorted, start, (span) => span.start);
    return at >= 0 && reach[at]! >= end;
  };
}

/** The terms of a person's or an office's position; every other term as it is. */
const openPosition = (term: Term): Term[] => ((term.tags.has('Person') || term.tags.has('Office')) && term.inner ? term.inner.flatMap(openPosition) : [term]);

const isAgency = ({ tags }: Term) => tags.has('Agency') && !tags.has('Group');

/** A village or district that only tells where something is. */
function isPlace(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (!PLACE_HEADS.test(term.text)) return false;
  const before = terms[at - 1];
  const behind = terms[at - 2];
  if (!before) return false;
  if (before.tags.has('Comma')) return behind !== undefined && (behind.tags.has('Agency') ? !samePlaceHead(behind, term) : behind.tags.has('Capital'));
  return (
    BEFORE_PLACES.has(before.normal) ||
    before.tags.has('Bracket') ||
    before.tags.has('Title') ||
    before.tags.has('Date') ||
    (before.tags.has('Capital') && !before.tags.has('Position'))
  );
}

const samePlaceHead = (a: Term, b: Term) => PLACE_HEADS.exec(a.text)?.[0].toLowerCase() === PLACE_HEADS.exec(b.text)?.[0].toLowerCase();

/** A bare region that only tells where something is: "di Jakarta", the province after its kabupaten, the place before a dateline's dash. */
function isRegionPlace(sentence: DocumentSentence, terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (/^(?:kabupaten|kab\.?|kota|provinsi) /i.test(term.text)) return false;
  const before = terms[at - 1];
  const behind = terms[at - 2];
  const after = terms[at + 1];
  const opens = sentence.opensLine && at <= 3;
  if (after?.tags.has('Dash') && (opens || isCapitals(term))) return true;
  if (isCapitals(term) && opens && (after?.tags.has('Bracket') || before?.tags.has('Comma'))) return true;
  if (isCapitals(term) && after?.tags.has('Comma') && isCapitals(terms[at + 2])) return true;
  if (!before) return false;
  if (before.tags.has('Comma') && behind) return isProvince(term) && /Region|Bracket/.test([...behind.tags].join()) ? !isProvince(behind) : isPlainName(behind);
  return BEFORE_REGION_PLACES.has(before.normal) || (sentence.index > 0 && at > 1 && isPlainName(before));
}

const isCapitals = (term: Term | undefined) => term !== undefined && term.text.length > 4 && term.text === term.text.toUpperCase();

/** A capitalised word that names nothing known: "Hotel Raflles Jakarta". */
const isPlainName = ({ tags }: Term) => tags.has('Capital') && [...tags].every((tag) => tag === 'Word' || tag === 'Capital' || tag === 'Upper');

const isProvince = ({ id }: Term) => id !== undefined && /^\d\d$/.test(id);

const RESULT_TAGS = [
  'WinActive',
  'WinPassive',
  'GivePassive',
  'Grade',
  'CuedGrade',
  'WordGrade',
  'Rank',
  'Tier',
  'Superlative',
  'AwardNoun',
  'Category',
  'Award',
  'Opener',
  'Nominee',
];

/** Three or more regions in an enumeration, where the sentence speaks of results: each is named as a winner. */
function enumeratedRegions(terms: readonly Term[]): Set<number> {
  const found = new Set<number>();
  if (!terms.some(({ tags }) => RESULT_TAGS.some((tag) => tags.has(tag))) || terms.some(({ tags }) => tags.has('Negation'))) return found;
  for (let from = 0; from < terms.length; from++) {
    if (!terms[from]!.tags.has('Region') && !isGovernment(terms[from]!)) continue;
    const run = [from];
    for (let at = from + 1; ; ) {
      while (terms[at]?.tags.has('Bracket')) at++;
      const separator = at;
      while (terms[at] && (terms[at]!.tags.has('Comma') || /^(?:dan|serta|hingga|ditambah|&)$/.test(terms[at]!.normal))) at++;
      if (at === separator || !terms[at] || !(terms[at]!.tags.has('Region') || terms[at]!.tags.has('Weak') || isGovernment(terms[at]!))) break;
      run.push(at++);
    }
    const places = run.filter((i) => !isGovernment(terms[i]!));
    const mixed = places.some((i) => isProvince(terms[i]!)) && places.some((i) => !isProvince(terms[i]!));
    if (run.length >= 3 && !mixed && !BEFORE_REGION_PLACES.has(terms[from - 1]?.normal ?? '')) for (const i of places) found.add(i);
    from = run.at(-1)!;
  }
  return found;
}

const isGovernment = ({ reading }: Term) => reading?.rule === 'agency-region-government';

function isListed(term: Term, { head, region }: Naming): boolean {
  const first = term.inner?.[0] ?? term;
  if (first.id !== undefined && UNLISTED.has(first.id)) return false;
  if (/^(?:desa wisata|kampung kb)\b/i.test(term.text)) return false;
  const alone = head.startsWith('#') ? head.slice(1) : term.inner ? undefined : term.text.includes(' ') ? undefined : term.id;
  return !(alone !== undefined && region === '' && UNLISTED_ALONE.has(alone));
}

/** Namings of one agency come together: those without a region join the one that has it, unless the bare name is a national body. */
function group(namings: readonly Naming[]): Naming[][] {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = naming.government ? `${naming.regionType} ${naming.region}` : `${naming.head}|${naming.region}`;
    const same = groups.get(key);
    if (same) same.push(naming);
    else groups.set(key, [naming]);
  }
  for (const [key, same] of [...groups]) {
    const wider = [...groups].find(([other, [candidate]]) => other !== key && includes(candidate!, same[0]!));
    if (!wider) continue;
    wider[1].push(...same);
    groups.delete(key);
  }
  return [...groups.values()];
}

/** Whether a naming is a shorter way to name the other. */
function includes(longer: Naming, shorter: Naming): boolean {
  if (shorter.government || longer.government)
    return shorter.government && longer.government && shorter.regionType === '' && longer.regionType !== '' && shorter.region === longer.region;
  if (shorter.head.includes(' ') && longer.head.startsWith(`${shorter.head} `)) return shorter.region === '' || shorter.region === longer.region;
  // "Kemenkumham Sumsel" is short for its "Kanwil Kemenkumham Sumsel"
  if (shorter.region !== '') return shorter.region === longer.region && longer.head.endsWith(` ${shorter.head}`) && isNational(shorter);
  return shorter.head === longer.head && !isNational(shorter);
}

const isNational = ({ head }: Naming) => head.startsWith('#') && NATIONAL_TYPES.has(TYPES.get(head.slice(1)) ?? '');

/** The longest form that the article has; a government's before its region's. */
function longest(document: Document, namings: readonly Naming[]): string {
  const bodies = namings.filter(({ named }) => named);
  const surfaces = (bodies.length > 0 ? bodies : namings).map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  return surfaces.reduce((best, surface) => (surface.length > best.length ? surface : best));
}
