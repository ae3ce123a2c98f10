import type { Scheme } from '../lexicon/schemes.js';
import { schemesNamed } from '../link/link-award.js';
import { regionsNamed } from '../link/region-index.js';
import { lookupKey } from '../link/words.js';
import type { Span } from '../model/span.js';
import { type Bracket, bracketsIn } from './brackets.js';
import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

/** Names that stand right before a bracket or in it, and the abbreviation before a bracket. */
const LONG_BEFORE = /(?:\p{Lu}[\p{L}-]+|dan|di|dalam|untuk)(?:\s+(?:\p{Lu}[\p{L}-]+|dan|di|dalam|untuk)){1,8}\s+$/u;
const SHORT_BEFORE = /(?<![\p{L}-])\p{Lu}[\p{L}-]{2,14}\s+$/u;
const LONG = /^\p{Lu}[\p{L}-]+(?:\s+[\p{L}-]+){1,8}$/u;
const SHORT = /^\p{Lu}[\p{L}-]{2,14}$/u;
const [LONG_WITHIN, SHORT_WITHIN] = [120, 20];
const FEWEST_WORDS = 3;

const wordsIn = (name: string): string[] => lookupKey(name).split(' ');

/** Whether the words are those of the official name in order with one or two left out. */
function dropsWords(said: readonly string[], official: readonly string[]): boolean {
  const missing = official.length - said.length;
  if (said.length < FEWEST_WORDS || missing < 1 || missing > 2) return false;
  let at = 0;
  for (const word of said) {
    const next = official.indexOf(word, at);
    if (next === -1) return false;
    at = next + 1;
  }
  return true;
}

/** The official name that a name lacks words of; a name whose missing words are a region's may have them elsewhere. */
function fullerName(long: string, scheme: Scheme): string | undefined {
  const key = lookupKey(long);
  const said = key.split(' ');
  const names = [scheme.name, ...scheme.aliases];
  if (names.some((name) => name === long)) return undefined;
  const officials = names.filter((name) => wordsIn(name).length >= FEWEST_WORDS);
  if (officials.some((name) => key.includes(lookupKey(name)))) return undefined;
  const official = officials.find((name) => dropsWords(said, wordsIn(name)));
  if (official === undefined) return undefined;
  const missing = wordsIn(official).filter((word) => !said.includes(word));
  return regionsNamed(missing.join(' ')).length > 0 ? undefined : official;
}

interface Pair {
  long: string;
  scheme: Scheme;
  short: string;
  span: Span;
}

/** The scheme that a name abbreviates, if it is one only. */
function schemeOfShort(short: string): Scheme | undefined {
  const [scheme, other] = schemesNamed(lookupKey(short));
  return other === undefined ? scheme : undefined;
}

/** The abbreviation of a scheme in a bracket behind its name, or its name in a bracket behind the abbreviation. */
function pairOf(text: string, { start, end, inner }: Bracket): Pair | undefined {
  const isShort = SHORT.test(inner);
  if (!isShort && !LONG.test(inner)) return undefined;
  const before = text.slice(Math.max(0, start - (isShort ? LONG_WITHIN : SHORT_WITHIN)), start);
  const outer = (isShort ? LONG_BEFORE : SHORT_BEFORE).exec(before)?.[0];
  if (outer === undefined) return undefined;
  const [long, short] = isShort ? [outer.trimEnd(), inner] : [inner, outer.trimEnd()];
  const scheme = schemeOfShort(short);
  return scheme === undefined ? undefined : { long, short, scheme, span: { start: start - outer.length, end } };
}

function findDoubts({ text }: CheckedRecord): Doubt[] {
  return bracketsIn(text).flatMap((bracket): Doubt[] => {
    if (SHORT.test(bracket.inner) && schemeOfShort(bracket.inner) === undefined) return [];
    const pair = pairOf(text, bracket);
    if (pair === undefined) return [];
    const { long, short, scheme, span } = pair;
    const official = fullerName(long, scheme);
    if (official === undefined) return [];
    const message = `"${short}" stands for "${official}"; words are missing`;
    return [{ severity: 'low', message, spans: [quoteOf(text, span)], candidates: [official] }];
  });
}

/** The abbreviation of a scheme beside a name of it that lacks words: Kompetisi Inovasi Publik (KIPP). */
export const eventExpansion: Check = {
  code: 'event-expansion',
  title: 'The abbreviation of a scheme stands beside its full name',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu mengikuti Kompetisi Inovasi Publik (KIPP) tahun ini.',
      findings: [{ severity: 'low', quotes: ['Kompetisi Inovasi Publik (KIPP)'], candidates: ['Kompetisi Inovasi Pelayanan Publik'] }],
    },
    { text: 'Kota itu mengikuti Kompetisi Inovasi Pelayanan Publik (KIPP) tahun ini.', findings: [] },
    { text: 'Kota itu meraih Top 30 Kompetisi Inovasi Pelayanan Publik (Kovablik) Jawa Timur.', findings: [] },
    { text: 'Kota itu mengikuti Lomba Melati Senja Raya (LMSR) tahun ini.', findings: [] },
  ],
};
