import type { ArticleRecord } from '../model/record.js';
import type { Span } from '../model/span.js';
import { type Named, nameKey } from './aliases.js';
import type { LinkedRecord } from './context.js';
import { editDistance } from './edit-distance.js';

interface TextWord {
  word: string;
  span: Span;
}

type Innovation = ArticleRecord['innovations'][number];

const SHORTEST = 5;
const LONGEST = 40;
/** So long an acronym may differ by two letters, a shorter one or an ordinary word only by one. */
const TWO_EDITS_FROM = 6;
/** Bounds on what is compared, far above any article: names of a record, and words of a text with one first letter. */
const MOST_NAMES = 60;
const MOST_WORDS = 500;

const isAcronym = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
const bucketOf = (word: string): string => word[0]!.toLowerCase();
const partsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Words of the text that begin with a capital and with one of the letters, each with its first place, by that letter in lower case. */
function capitalizedWords(text: string, letters: ReadonlySet<string>): Map<string, TextWord[]> {
  const seen = new Set<string>();
  const buckets = new Map<string, TextWord[]>();
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{4,39}/gu)) {
    if (!letters.has(bucketOf(word)) || seen.has(word)) continue;
    seen.add(word);
    const bucket = buckets.get(bucketOf(word)) ?? [];
    if (bucket.length === MOST_WORDS) continue;
    bucket.push({ word, span: { start: index, end: index + word.length } });
    buckets.set(bucketOf(word), bucket);
  }
  return buckets;
}

/** The words of agencies, persons and expansions, which are no misspellings. */
const wordsOfOthers = ({ mentions }: LinkedRecord): Set<string> =>
  new Set(mentions.flatMap(({ type, quote }) => (type === 'innovation' || type === 'date' ? [] : partsOf(quote))));

function isNear(name: string, word: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST || isAcronym(name) !== isAcronym(word)) return false;
  if (!isAcronym(name) && name.length < TWO_EDITS_FROM) return false;
  const most = isAcronym(name) && Math.min(name.length, word.length) >= TWO_EDITS_FROM ? 2 : 1;
  const distance = editDistance(name.toLowerCase(), word.toLowerCase(), most);
  return distance > 0 && distance <= most;
}

/** A family of names (SIMANTAP, SIMANTAN) has several entries, each with an expansion of its own. */
function hasOwnEntry(word: string, expansion: string | undefined, innovations: readonly Innovation[]): boolean {
  return innovations.some(
    (other) => partsOf(other.name).includes(word) && (expansion === undefined || (other.expansion !== undefined && other.expansion !== expansion)),
  );
}

/** The words of a name that a misspelling is sought of: an ordinary word inside a longer name says too little alone. */
function comparedParts(name: string): string[] {
  const parts = partsOf(name);
  return parts.filter((part) => part.length >= SHORTEST && (parts.length === 1 || isAcronym(part)));
}

/** The misspelled word with as many of the name's other words as stand beside it: PENNAK PKK for PENAKK PKK. */
function widen(name: string, part: string, { start, end }: Span, text: string): Span {
  const at = name.indexOf(part);
  const [before, behind] = [name.slice(0, at), name.slice(at + part.length)];
  return {
    start: before !== '' && text.slice(start - before.length, start) === before ? start - before.length : start,
    end: behind !== '' && text.slice(end, end + behind.length) === behind ? end + behind.length : end,
  };
}

/** The innovations of a record with their expansions and misspellings, each of them a wording of the name. Linear in the text for the names of one article. */
export function innovationNames(record: LinkedRecord): Named[] {
  const innovations = record.innovations.slice(0, MOST_NAMES);
  if (innovations.length === 0) return [];
  const letters = new Set(innovations.flatMap(({ name }) => comparedParts(name).map(bucketOf)));
  const words = letters.size > 0 ? capitalizedWords(record.text, letters) : new Map<string, TextWord[]>();
  let others: Set<string> | undefined;
  const isOther = (word: string): boolean => {
    others ??= wordsOfOthers(record);
    return others.has(word);
  };
  const spansOf = (type: 'innovation' | 'expansion', value: string): Span[] =>
    record.mentions.filter((mention) => mention.type === type && mention.value === value).map(({ start, end }) => ({ start, end }));
  return innovations.flatMap(({ name, expansion }): Named[] => {
    const key = nameKey('innovation', name);
    const own: Named = { key, type: 'innovation', text: name, spans: spansOf('innovation', name) };
    const long: Named[] =
      expansion === undefined
        ? []
        : [
            {
              key: nameKey('innovation', expansion),
              type: 'innovation',
              text: expansion,
              spans: spansOf('expansion', expansion),
              joins: [{ key, relation: 'expansion', reason: `the article gives it as what "${name}" stands for` }],
            },
          ];
    return [own, ...long, ...misspellings(name, expansion, record, words, isOther)];
  });
}

function misspellings(
  name: string,
  expansion: string | undefined,
  { innovations, text }: LinkedRecord,
  words: ReadonlyMap<string, TextWord[]>,
  isOther: (word: string) => boolean,
): Named[] {
  return comparedParts(name).flatMap((part) => {
    return (words.get(bucketOf(part)) ?? []).flatMap(({ word, span }): Named[] => {
      if (!isNear(part, word) || isOther(word) || hasOwnEntry(word, expansion, innovations)) return [];
      const wide = widen(name, part, span, text);
      const reason = `"${word}" differs from "${part}" by a letter or two`;
      const variant = text.slice(wide.start, wide.end);
      return [
        {
          key: nameKey('innovation', variant),
          type: 'innovation',
          text: variant,
          spans: [wide],
          joins: [{ key: nameKey('innovation', name), relation: 'variant spelling', reason }],
        },
      ];
    });
  });
}
