import { schemesNamed } from '../link/link-award.js';
import { regionsNamed } from '../link/region-index.js';
import { lookupKey } from '../link/words.js';
import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

/** "Long Name (ABBR)" and "ABBR (Long Name)". */
const LONG_FIRST = /((?:\p{Lu}[\p{L}-]+|dan|di|dalam|untuk)(?:\s+(?:\p{Lu}[\p{L}-]+|dan|di|dalam|untuk)){1,8})\s+\((\p{Lu}[\p{L}-]{2,14})\)/gu;
const SHORT_FIRST = /(?<!\p{L})(\p{Lu}[\p{L}-]{2,14})\s+\(((?:\p{Lu}[\p{L}-]+|dan|di)(?:\s+(?:\p{Lu}[\p{L}-]+|dan|di)){1,8})\)/gu;
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

function findDoubts({ text }: CheckedRecord): Doubt[] {
  const pairs = [
    ...[...text.matchAll(LONG_FIRST)].map(({ 0: match, 1: long, 2: short, index }) => ({ match, long: long!, short: short!, index })),
    ...[...text.matchAll(SHORT_FIRST)].map(({ 0: match, 1: short, 2: long, index }) => ({ match, long: long!, short: short!, index })),
  ];
  return pairs.flatMap(({ match, long, short, index }): Doubt[] => {
    const [scheme, other] = schemesNamed(lookupKey(short));
    if (scheme === undefined || other !== undefined) return [];
    const officials = [scheme.name, ...scheme.aliases].filter((name) => wordsIn(name).length >= FEWEST_WORDS);
    const said = wordsIn(long);
    if (officials.some((name) => lookupKey(long).includes(lookupKey(name)) || lookupKey(name) === lookupKey(long))) return [];
    const official = officials.find((name) => dropsWords(said, wordsIn(name)));
    if (
      official === undefined ||
      regionsNamed(
        wordsIn(official)
          .filter((word) => !said.includes(word))
          .join(' '),
      ).length > 0
    )
      return [];
    const message = `"${short}" stands for "${official}"; words are missing`;
    return [{ severity: 'low', message, spans: [quoteOf(text, { start: index, end: index + match.length })], candidates: [official] }];
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
