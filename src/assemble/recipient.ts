import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { read } from './filler.js';
import { innerSpan, partSpan, type RecipientItem } from './item.js';

/** Groups that are no recipients of a prize even when counted. */
const NOT_COUNTED = new Set(['inovasi', 'peserta', 'kelompok', 'proyek', 'bagian', 'unit', 'proposal', 'kategori', 'daerah lain']);

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
export function recipientOf(document: Document, sentence: DocumentSentence, at: number): RecipientItem | undefined {
  const term = sentence.terms[at]!;
  const { tags } = term;
  if (tags.has('Count')) return countedGroup(document, term, at);
  if (tags.has('Agency')) return named(document, term, at, 'agency');
  if (tags.has('Region')) return named(document, term, at, 'region');
  if (tags.has('Bracket') && tags.has('InnerAgency')) return named(document, term, at, 'agency', innerSpan(document.text, term));
  return undefined;
}

function named(document: Document, term: Term, at: number, type: 'agency' | 'region', span: Span = term): RecipientItem {
  const surface = document.text.slice(span.start, span.end);
  return { kind: 'recipient', at, filler: read(surface, span, term.reading?.rule ?? `gazetteer-${type}`), key: recipientKey(surface), type };
}

function countedGroup(document: Document, term: Term, at: number): RecipientItem | undefined {
  const groupSpan = partSpan(document, term, 'group');
  const countSpan = partSpan(document, term, 'count');
  const count = Number(term.reading?.parts['count']?.value);
  if (!groupSpan || !countSpan || !Number.isInteger(count) || count < 1 || count > 2000) return undefined;
  const group = document.text.slice(groupSpan.start, groupSpan.end);
  if (NOT_COUNTED.has(group.toLowerCase())) return undefined;
  const rule = term.reading!.rule;
  return { kind: 'recipient', at, filler: read(group, groupSpan, rule), key: `${count} ${group.toLowerCase()}`, type: 'count', count: read(count, countSpan, rule) };
}

export type Role = 'winner' | 'giver' | 'place' | 'neutral';

const GIVER_WORDS = new Set(['dari', 'oleh', 'diselenggarakan', 'digelar', 'diadakan', 'dihelat', 'digagas', 'diinisiasi', 'versi', 'besutan', 'diberikan oleh', 'diserahkan oleh', 'menurut', 'dilakukan', 'dilaksanakan', 'dikeluarkan', 'diumumkan', 'dirilis']);
const PLACE_WORDS = new Set(['di', 'ke', 'se', 'tingkat', 'asal', 'wilayah', 'seluruh', 'lingkungan', 'lingkup', 'jajaran', 'menuju', 'sekitar', 'se-', 'warga', 'masyarakat', 'kepala', 'antar', 'hotel', 'gedung', 'dprd', 'aula', 'pendopo', 'alun-alun', 'lapangan', 'penduduk', 'pegawai', 'bersama-sama', 'mewakili', 'halaman', 'ruang', 'ballroom', 'kantor', 'wakil', 'ketua', 'wartawan', 'bumi', 'jalan', 'jl', 'kepada wartawan', 'mengalahkan', 'menyamai', 'bawah', 'atas', 'luar', 'ibu kota', 'ibukota', 'rakyat', 'setingkat', 'bagi', 'terhadap', 'tentang', 'soal']);
const SKIPPED = new Set(['langsung', 'pihak', 'para', 'juga', 'secara', 'tim', 'penilai']);

/** What the words around a recipient say of its part in the event. */
export function roleOf(sentence: DocumentSentence, at: number): Role {
  const { terms } = sentence;
  let before = at - 1;
  while (before >= 0 && (SKIPPED.has(terms[before]!.normal) || terms[before]!.tags.has('Bracket'))) before--;
  const word = terms[before];
  if (!word) return followedByGiving(terms, at) ? 'giver' : 'neutral';
  if (word.tags.has('WinPassive') || (word.normal === 'oleh' && precededByWin(terms, before))) return 'winner';
  if (word.normal === 'kepada' || word.tags.has('GivePassive') || (word.normal === 'untuk' && terms[before - 1]?.tags.has('GivePassive'))) return 'winner';
  if (GIVER_WORDS.has(word.normal) && !(word.normal === 'dari' && isOriginOfPrize(terms, before))) return 'giver';
  if (PLACE_WORDS.has(word.normal) || word.tags.has('LevelCue')) return 'place';
  if (followedByGiving(terms, at)) return 'giver';
  return 'neutral';
}

function precededByWin(terms: readonly Term[], at: number): boolean {
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
