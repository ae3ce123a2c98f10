import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { readNaming } from '../recognize/agency-naming.js';
import { inherit, read } from './filler.js';
import { innerSpan, partSpan, type RecipientItem } from './item.js';

/** Groups that are no recipients of a prize even when counted. */
const NOT_COUNTED = new Set(['inovasi', 'peserta', 'proyek', 'proposal', 'kategori', 'indikator']);

/**
 * Words that say the same of a region's government: equal keys are one entity. "Pemkab Bantul", "Pemerintah Kabupaten Bantul" and "Kabupaten Bantul"
 * share a key; a bare "Bantul" joins them when nothing else of that name is spoken of.
 */
export function recipientKey(surface: string): string {
  return surface
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:pem\p{L}+)\)/gu, ' ')
    .replace(/\bpemkab\b|\bpemerintah(?:an)? (?:daerah )?kab(?:upaten|\.)?(?=\s)|\bkab\b\.?/g, 'kabupaten')
    .replace(/\bpemkot\b|\bpemko\b|\bpemerintah(?:an)? kota\b/g, 'kota')
    .replace(/\bpemprov\b|\bpemerintah(?:an)? (?:daerah )?prov(?:insi|\.)?(?=\s)|\bprov\b\.?|\bpropinsi\b/g, 'provinsi')
    .replace(/\bpemda\b|\bpemerintah daerah\b/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The recipient that a term names, if it can name one. */
export function recipientOf(document: Document, sentence: DocumentSentence, at: number, topic?: RecipientItem): RecipientItem | undefined {
  const term = sentence.terms[at]!;
  const { tags } = term;
  if (tags.has('Count')) return countedGroup(document, term, at);
  if (tags.has('Agency'))
    return term.reading === undefined && (tags.has('PlaceHead') || tags.has('FieldHead') || tags.has('Group'))
      ? undefined
      : named(document, term, at, 'agency');
  if (tags.has('Region') || (tags.has('Weak') && standsInList(sentence, at))) return named(document, term, at, 'region');
  const reference = backReference(sentence, at, topic);
  if (reference) return reference;
  if (tags.has('Bracket') && tags.has('InnerAgency') && !isShortForm(sentence, at)) return named(document, term, at, 'agency', innerSpan(document.text, term));
  return undefined;
}

/** A region whose name is also a common word counts where it stands in a list of regions: "Kabupaten Sumba Timur, Lombok Utara dan Sorong". */
function standsInList({ terms }: DocumentSentence, at: number): boolean {
  const isJoiner = (term: Term | undefined) => term !== undefined && (term.tags.has('Comma') || term.normal === 'dan' || term.normal === 'serta');
  const isName = (term: Term | undefined) => term !== undefined && (term.tags.has('Region') || term.tags.has('Weak') || term.tags.has('Agency'));
  let before = at - 1;
  while (isJoiner(terms[before])) before--;
  if (before < at - 1 && isName(terms[before])) return true;
  let after = at + 1;
  while (isJoiner(terms[after])) after++;
  return after > at + 1 && isName(terms[after]);
}

/** "ini", "itu" or "tersebut" after the word, or after what describes it: "kapanewon paling barat itu". */
function pointsBack({ terms }: DocumentSentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(terms.length, at + 4); i++) {
    if (/^(?:ini|itu|tersebut)$/.test(terms[i]!.normal)) return true;
    if (!terms[i]!.tags.has('Lower') || terms[i]!.tags.has('Function') || terms[i]!.tags.has('WinActive')) return false;
  }
  return false;
}

const HOSPITAL = /^(?:rs|rsu|rsud|rsia|rsj|rsjd|rsup|rumah sakit)\b/;
/** Words for bodies of any kind. */
const ANY_KIND = new Set(['instansi', 'opd', 'perangkat daerah', 'organisasi perangkat daerah', 'unit kerja', 'satuan kerja', 'satker', 'lembaga']);
/** Whether a body may be called by the word of a kind: "Puskesmas Mlati" a "puskesmas", "RSUD Brebes" a "rumah sakit". */
const isKind = (name: string, kind: string): boolean => ANY_KIND.has(kind) || name.startsWith(`${kind} `) || (HOSPITAL.test(kind) && HOSPITAL.test(name));

/** "Provinsi ini", "dinas tersebut": the one spoken of last, if the word fits it. */
function backReference(sentence: DocumentSentence, at: number, topic: RecipientItem | undefined): RecipientItem | undefined {
  const { normal, tags } = sentence.terms[at]!;
  if (!topic || topic.type === 'count' || !(tags.has('Group') || tags.has('RegionType')) || !pointsBack(sentence, at)) return undefined;
  const fits =
    normal === 'daerah'
      ? topic.type === 'region' || /^(?:kabupaten|kota|provinsi) /.test(topic.key)
      : topic.key.startsWith(`${normal} `) ||
        (topic.type === 'agency' && isKind(topic.filler.value.toLowerCase(), normal)) ||
        (topic.type === 'region' && ['provinsi', 'kabupaten', 'kota'].includes(normal) && !/^(?:kabupaten|kota|provinsi) /.test(topic.key));
  return fits ? { ...topic, at, filler: inherit(topic.filler, 1) } : undefined;
}

/** "Badan … (BPKAD)": the bracket repeats the agency before it. */
function isShortForm(sentence: DocumentSentence, at: number): boolean {
  const before = sentence.terms[at - 1];
  return before !== undefined && (before.tags.has('Agency') || before.tags.has('Group') || before.tags.has('Position') || before.tags.has('Field'));
}

/**
 * Whether a recipient only says more of the one before it: the region of a group ("19 OPD Kota Batu"), the province of a kabupaten ("Kabupaten Bintan,
 * Kepulauan Riau,").
 */
export function isAttached(sentence: DocumentSentence, lastAt: number, item: RecipientItem): boolean {
  if (lastAt < 0 || item.type === 'count') return false;
  const { terms } = sentence;
  const last = terms[lastAt]!;
  const gap = terms.slice(lastAt + 1, item.at);
  if (
    item.type === 'region' &&
    gap.length > 0 &&
    terms[item.at - 1]!.tags.has('Bracket') &&
    gap.some((term) => term.tags.has('Innovation') || term.tags.has('InnerAcronym')) &&
    !JOINING.has(terms[item.at - 1]!.normal) &&
    terms[item.at + 1]?.normal !== ','
  )
    return true;
  if (gap.every((term) => term.tags.has('Bracket'))) return gap.length === 0 || item.type === 'region';
  const isProvince = (term: Term) => term.tags.has('Region') && /^\d\d$/.test(term.id ?? '');
  const own = terms[item.at]!;
  return (
    isProvince(own) &&
    !isProvince(last) &&
    gap.every((term) => term.tags.has('Comma') || term.tags.has('Bracket')) &&
    !['dan', 'serta'].includes(terms[item.at + 1]?.normal ?? '')
  );
}

function named(document: Document, term: Term, at: number, type: 'agency' | 'region', span: Span = term): RecipientItem {
  const surface = document.text.slice(span.start, span.end);
  return { kind: 'recipient', at, filler: read(surface, span, term.reading?.rule ?? `gazetteer-${type}`), key: keyOf(document, term, surface, type), type };
}

/** Units are known by what they are and their region, so "Dinkes" and "Dinas Kesehatan" are one; governments and regions by their words. */
function keyOf(document: Document, term: Term, surface: string, type: 'agency' | 'region'): string {
  if (type === 'region' || term.tags.has('Bracket') || /^(?:pem|provinsi|kabupaten|kota)/i.test(surface)) return recipientKey(surface);
  const { head, region } = readNaming(document, term);
  return region ? `${head} ${region}` : head;
}

function countedGroup(document: Document, term: Term, at: number): RecipientItem | undefined {
  const groupSpan = partSpan(document, term, 'group');
  const countSpan = partSpan(document, term, 'count');
  const count = Number(term.reading?.parts['count']?.value);
  if (!groupSpan || !countSpan || !Number.isInteger(count) || count < 1 || count > 2000) return undefined;
  const group = document.text.slice(groupSpan.start, groupSpan.end);
  if (NOT_COUNTED.has(group.toLowerCase())) return undefined;
  const rule = term.reading!.rule;
  return {
    kind: 'recipient',
    at,
    filler: read(group, groupSpan, rule),
    key: `${count} ${group.toLowerCase()}`,
    type: 'count',
    count: read(count, countSpan, rule),
  };
}

/** The body or region whose office a person holds: "Bupati Siak" receives for Siak. */
export function representedBy(document: Document, term: Term, at: number): RecipientItem | undefined {
  if (!term.tags.has('Person') && !term.tags.has('Office')) return undefined;
  const office = term.reading?.parts['position'];
  const inner = (term.inner ?? []).filter(
    ({ from, to, tags }) => (!office || (from >= office.from && to <= office.to)) && (tags.has('Agency') || tags.has('Region') || tags.has('Weak')),
  );
  const body = inner.at(-1);
  return body && named(document, body, at, body.tags.has('Agency') ? 'agency' : 'region');
}

/** The person of a term, with the office as written. */
export function personOf(document: Document, term: Term, at: number): RecipientItem {
  const surface = document.text.slice(term.start, term.end);
  return { kind: 'recipient', at, filler: read(surface, term, term.reading?.rule ?? 'person'), key: surface.toLowerCase(), type: 'person' };
}

export type Role = 'winner' | 'giver' | 'place' | 'neutral';

const GIVER_WORDS = new Set([
  'dari',
  'oleh',
  'diselenggarakan',
  'digelar',
  'diadakan',
  'dihelat',
  'digagas',
  'diinisiasi',
  'versi',
  'diberikan oleh',
  'diserahkan oleh',
  'menurut',
  'dilakukan',
  'dilaksanakan',
  'dikeluarkan',
  'diumumkan',
  'dirilis',
  'catatan',
  'data',
  'pedoman',
]);
const PLACE_WORDS = new Set([
  'di',
  'ke',
  'se',
  'tingkat',
  'asal',
  'wilayah',
  'seluruh',
  'lingkungan',
  'lingkup',
  'jajaran',
  'menuju',
  'sekitar',
  'se-',
  'warga',
  'masyarakat',
  'kepala',
  'antar',
  'hotel',
  'gedung',
  'dprd',
  'aula',
  'pendopo',
  'alun-alun',
  'lapangan',
  'penduduk',
  'pegawai',
  'bersama-sama',
  'halaman',
  'ruang',
  'ballroom',
  'kantor',
  'wakil',
  'ketua',
  'wartawan',
  'bumi',
  'jalan',
  'jl',
  'kepada wartawan',
  'mengalahkan',
  'menyamai',
  'bawah',
  'atas',
  'luar',
  'ibu kota',
  'ibukota',
  'rakyat',
  'setingkat',
  'terhadap',
  'tentang',
  'soal',
]);
const JOINING = new Set(['dan', 'serta', ',']);
const VENUES = new Set(['hotel', 'gedung', 'aula', 'pendopo', 'lapangan', 'halaman', 'ballroom', 'balai', 'alun-alun', 'ruang', 'kompleks', 'pendapa']);
const isPlainCapital = ({ tags }: Term): boolean =>
  tags.has('Capital') &&
  [
    'Agency',
    'Region',
    'Count',
    'Rank',
    'Grade',
    'Tier',
    'Award',
    'Innovation',
    'Category',
    'Person',
    'Office',
    'Title',
    'Date',
    'WinActive',
    'WinPassive',
  ].every((tag) => !tags.has(tag));
const SKIPPED = new Set(['langsung', 'pihak', 'para', 'juga', 'secara', 'tim', 'penilai']);

/** What the words around a recipient say of its part in the event. */
export function roleOf(sentence: DocumentSentence, at: number): Role {
  const { terms } = sentence;
  let before = at - 1;
  while (before >= 0 && (SKIPPED.has(terms[before]!.normal) || terms[before]!.tags.has('Bracket'))) before--;
  let venue = before;
  while (venue >= 0 && isPlainCapital(terms[venue]!)) venue--;
  if (terms[before]?.tags.has('Comma')) {
    // "di Hotel Savoy Homann, Bandung": the place of a place
    let place = before - 1;
    while (place >= 0 && isPlainCapital(terms[place]!)) place--;
    if (place < before - 1 && (VENUES.has(terms[place + 1]!.normal) || VENUES.has(terms[place]?.normal ?? '') || terms[place]?.normal === 'di')) return 'place';
  }
  if (venue < before && venue >= 0 && PLACE_WORDS.has(terms[venue]!.normal)) return 'place';
  const word = terms[before];
  if (word && VENUES.has(word.normal)) return 'place';
  if (!word) return followedByGiving(terms, at) ? 'giver' : 'neutral';
  if (word.tags.has('WinPassive') || (word.normal === 'oleh' && precededByWin(terms, before))) return 'winner';
  // "predikat itu diberikan Ombudsman kepada X"
  if (word.tags.has('GivePassive') && /^(?:kepada|untuk)$/.test(terms[at + 1]?.normal ?? '')) return 'giver';
  if (word.normal === 'dari' && (terms[at]!.tags.has('Count') || terms[at]!.tags.has('Group'))) return 'place';
  if (word.normal === 'kepada' || word.tags.has('GivePassive') || (word.normal === 'untuk' && terms[before - 1]?.tags.has('GivePassive'))) return 'winner';
  if (word.tags.has('Verbal') && word.normal.startsWith('di')) return 'giver';
  // who has won goes on to the next round for another: "berhak mewakili Kabupaten X"
  if (word.normal === 'mewakili' && (terms[before - 1]?.tags.has('Target') || SENT.has(terms[before - 1]?.normal ?? ''))) return 'place';
  if (['milik', 'punya', 'besutan', 'kepunyaan', 'mewakili', 'bagi'].includes(word.normal)) return 'winner';
  if (GIVER_WORDS.has(word.normal) && !(word.normal === 'dari' && isOriginOfPrize(terms, before))) return 'giver';
  if (PLACE_WORDS.has(word.normal) || word.tags.has('LevelCue')) return 'place';
  if (followedByGiving(terms, at)) return 'giver';
  const listed = word.tags.has('Number') || word.tags.has('Comma') || word.normal === 'dan' || word.tags.has('Bullet');
  return isNationalBody(terms[at]!) && !listed && !followedByWin(terms, at) ? 'giver' : 'neutral';
}

const SENT = new Set(['berhak', 'untuk', 'guna', 'maju', 'dikirim', 'diutus', 'ditunjuk', 'dipercaya']);

/** Ministries and national bodies mostly give; they are winners where they are the subject of a win or stand in a list of winners. */
const NATIONAL_BODY =
  /^(?:Kement(?:e)?rian|Kemen\p{L}+|Kemenko|KemenPAN|Badan Pemeriksa Keuangan|BPK\b|Ombudsman|KPK\b|BKN\b|BPKP\b|ANRI\b|Arsip Nasional|Bappenas|BPJS|Perpustakaan Nasional|Komisi |Lembaga Administrasi|LAN\b|KASN|Bank Indonesia|Otoritas Jasa)/u;
const isNationalBody = (term: Term): boolean => term.tags.has('Agency') && NATIONAL_BODY.test(term.text);

function followedByWin(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i < Math.min(terms.length, at + 7); i++) {
    const { tags } = terms[i]!;
    if (tags.has('WinActive') || tags.has('Rank') || tags.has('Grade') || tags.has('Tier') || tags.has('Score')) return true;
    if (tags.has('Stop') || tags.has('Semicolon')) return false;
  }
  return false;
}

function precededByWin(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (before?.tags.has('Rank') && !terms.slice(0, at).some(({ tags }) => tags.has('WinActive'))) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (terms[i]!.tags.has('WinPassive')) return terms[i]!.normal !== 'diterima';
  return false;
}

/** "juara I dari Dinas Sosial", "SIGAP dari Dinas Sosial": here "dari" names the winner. */
function isOriginOfPrize(terms: readonly Term[], dari: number): boolean {
  const before = terms[dari - 1];
  return before !== undefined && (before.tags.has('Innovation') || before.tags.has('Rank') || before.tags.has('Title') || before.tags.has('Bracket'));
}

/** The subject of "memberikan", "menyerahkan" gives. */
function followedByGiving(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i < Math.min(terms.length, at + 12); i++) {
    const { tags } = terms[i]!;
    if (tags.has('GiveActive')) return true;
    if (tags.has('WinActive') || tags.has('WinPassive') || tags.has('Stop') || tags.has('Semicolon') || tags.has('Rank') || tags.has('Grade')) return false;
  }
  return false;
}
