import type { Region } from '../lexicon/regions/regions.js';
import { regionsNamed, regionTail } from '../link/region-index.js';
import { wordsOf } from '../link/words.js';
import { bracketsIn } from './brackets.js';
import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

const LONG_BEFORE = /\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){0,4}\s+$/u;
const BEFORE = 90;

/** Long names with their own abbreviation; a province in brackets behind its kabupaten is no abbreviation of it. */
const comparable = (named: readonly Region[], short: readonly Region[]): boolean =>
  named.some(({ type }) => short.some((other) => (other.type === 'provinsi') === (type === 'provinsi')));

function findDoubts({ text }: CheckedRecord): Doubt[] {
  return bracketsIn(text).flatMap(({ start, end, inner: short }): Doubt[] => {
    const aliased = regionsNamed(short);
    const long = aliased.length === 0 ? undefined : LONG_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0];
    const named = long === undefined ? [] : (regionTail(wordsOf(long))?.regions ?? []);
    if (named.length === 0 || aliased.some((region) => named.includes(region)) || !comparable(named, aliased)) return [];
    const message = `"${short}" is short for ${aliased.map(({ name }) => name).join(' or ')}, not for ${named[0]!.name}`;
    return [
      {
        severity: 'high',
        message,
        spans: [quoteOf(text, { start: start - long!.length, end })],
        candidates: [...named.flatMap(({ aliases }) => aliases.slice(0, 1)), ...aliased.map(({ name }) => name)],
      },
    ];
  });
}

/** The name of a region beside the abbreviation of another: Sulawesi Utara (Sultra). */
export const regionAlias: Check = {
  code: 'region-alias',
  title: 'An abbreviation in brackets is that of the region before it',
  find: findDoubts,
  examples: [
    {
      text: 'Pemerintah Provinsi Sulawesi Utara (Sultra) menang.',
      findings: [{ severity: 'high', quotes: ['Pemerintah Provinsi Sulawesi Utara (Sultra)'], candidates: ['Sulut', 'Sulawesi Tenggara'] }],
    },
    { text: 'Pemerintah Provinsi Sulawesi Utara (Sulut) menang.', findings: [] },
    { text: 'Pemerintah Kabupaten Semarang (Jateng) menang.', findings: [] },
    { text: 'Dinas Sosial Sleman (Dinsos) menang.', findings: [] },
  ],
};
