import type { QuotedSpan } from '../model/span.js';
import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';
import { editDistance } from './edit-distance.js';

interface TextWord {
  word: string;
  span: QuotedSpan;
}

const SHORTEST = 5;
const LONGEST = 40;
/** So long an acronym may differ by two letters, a shorter one or an ordinary word only by one. */
const TWO_EDITS_FROM = 6;
/** Bounds on what is compared, far above any article: names of a record, and words of a text with one first letter. */
const MOST_NAMES = 60;
const MOST_WORDS = 500;

const isAcronym = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
const bucketOf = (word: string): string => word[0]!.toLowerCase();

/** Words of the text that begin with a capital, each with its first place, by first letter. Words of agencies, persons and expansions are left out. */
function capitalizedWords({ text, mentions }: CheckedRecord): Map<string, TextWord[]> {
  const seen = new Set<string>();
  const buckets = new Map<string, TextWord[]>();
  const others = mentions.filter(({ type }) => type !== 'innovation' && type !== 'date');
  const taken = new Set(others.flatMap(({ quote }) => quote.split(/[^\p{L}\p{N}]+/u)));
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{4,39}/gu)) {
    if (seen.has(word) || taken.has(word)) continue;
    seen.add(word);
    const bucket = buckets.get(bucketOf(word)) ?? [];
    if (bucket.length === MOST_WORDS) continue;
    bucket.push({ word, span: { start: index, end: index + word.length, quote: word } });
    buckets.set(bucketOf(word), bucket);
  }
  return buckets;
}

function isNear(name: string, word: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST || isAcronym(name) !== isAcronym(word)) return false;
  if (!isAcronym(name) && name.length < TWO_EDITS_FROM) return false;
  const most = isAcronym(name) && Math.min(name.length, word.length) >= TWO_EDITS_FROM ? 2 : 1;
  const distance = editDistance(name.toLowerCase(), word.toLowerCase(), most);
  return distance > 0 && distance <= most;
}

/** How many of the acronym's letters are initials of the expansion's words, in order. */
function coveredInitials(acronym: string, expansion: string): number {
  let covered = 0;
  let from = 0;
  for (const word of expansion.split(/\s+/)) {
    const at = acronym.toLowerCase().indexOf((word[0] ?? ' ').toLowerCase(), from);
    if (at === -1) continue;
    covered += 1;
    from = at + 1;
  }
  return covered;
}

function variantsOf(name: string, expansion: string | undefined, record: CheckedRecord, words: Map<string, TextWord[]>): Doubt[] {
  const nameWords = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return nameWords.flatMap((nameWord) => {
    // An ordinary word inside a longer name says too little alone.
    if (nameWords.length > 1 && !isAcronym(nameWord)) return [];
    return (words.get(bucketOf(nameWord)) ?? []).flatMap(({ word, span }) => {
      if (!isNear(nameWord, word) || hasOwnEntry(word, expansion, record)) return [];
      const mention = record.mentions.find(({ type, value }) => type === 'innovation' && value === name);
      const candidates = [name, name.replace(nameWord, word)];
      if (expansion !== undefined && coveredInitials(word, expansion) > coveredInitials(nameWord, expansion)) candidates.reverse();
      const message = `"${word}" differs from the innovation name "${nameWord}" by a letter or two`;
      return [{ severity: 'medium' as const, message, spans: [...(mention === undefined ? [] : [spanOf(mention)]), span], candidates }];
    });
  });
}

/** A family of names (SIMANTAP, SIMANTAN) has several entries, each with an expansion of its own. */
function hasOwnEntry(word: string, expansion: string | undefined, { innovations }: CheckedRecord): boolean {
  return innovations.some(
    (other) =>
      other.name.split(/[^\p{L}\p{N}]+/u).includes(word) && (expansion === undefined || (other.expansion !== undefined && other.expansion !== expansion)),
  );
}

function findVariants(record: CheckedRecord): Doubt[] {
  const names = record.innovations.slice(0, MOST_NAMES);
  if (names.length === 0) return [];
  const words = capitalizedWords(record);
  return names.flatMap(({ name, expansion }) => variantsOf(name, expansion, record, words));
}

/** One innovation spelled in two ways in an article: PENAKK in the list of winners, PENNAK further down. */
export const nameVariants: Check = {
  code: 'name-variants',
  title: 'An innovation is spelled one way throughout',
  find: findVariants,
  examples: [
    {
      text: 'Juara pertama “SILANDAK Desa" (Sistem Layanan Dokumen Kependudukan). Kami berharap SILADNAK terus tumbuh.',
      innovations: [{ name: 'SILANDAK Desa', expansion: 'Sistem Layanan Dokumen Kependudukan' }],
      mentions: [{ type: 'innovation', quote: 'SILANDAK Desa' }],
      findings: [{ severity: 'medium', quotes: ['SILANDAK Desa', 'SILADNAK'], candidates: ['SILANDAK Desa', 'SILADNAK Desa'] }],
    },
    {
      text: 'Aplikasi GEMPARR meraih juara. GEMPAR (Gerakan Masyarakat Peduli Arsip) lahir pada 2019.',
      innovations: [{ name: 'GEMPARR', expansion: 'Gerakan Masyarakat Peduli Arsip' }],
      mentions: [{ type: 'innovation', quote: 'GEMPARR' }],
      findings: [{ severity: 'medium', quotes: ['GEMPARR', 'GEMPAR'], candidates: ['GEMPARR', 'GEMPAR'] }],
    },
    {
      text: 'SIMANTAP dan SIMANTAN menang.',
      innovations: [
        { name: 'SIMANTAP', expansion: 'Sistem Pajak' },
        { name: 'SIMANTAN', expansion: 'Sistem Tani' },
      ],
      findings: [],
    },
    {
      text: 'SIGAP dari Dinas SIGAL menang. Sigap selalu.',
      innovations: [{ name: 'SIGAP' }],
      mentions: [{ type: 'agency', quote: 'Dinas SIGAL' }],
      findings: [],
    },
    { text: 'Program Kelas Desa menang. Kelak Desi hadir.', innovations: [{ name: 'Kelas Desa' }], findings: [] },
    { text: 'GEMPAR dan GEMPUR.', findings: [] },
  ],
};
