import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../src/lexicon/words.js';
import type { RawPage } from '../src/model/article.js';
import { type ArticleRecord, SLOTS } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';
import { recognitionRules } from '../src/recognize/recognize.js';

const ODD = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\u2028',
  '\u0301',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  'İ',
  'ǅ',
  'ﬁ',
  'é',
  'e\u0301',
  '\u0000',
  '\u202e',
  '９',
  '٣',
  'ẞ',
];
const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '…',
  '-',
  '–',
  '/',
  '&',
  '*',
  '•',
  '|',
  '%',
  '<',
  '>',
  '&amp;',
];
const SHAPES = [
  '72,15',
  '1.234,5',
  'ke-3',
  '17/02/2021',
  'Rabu (17/2)',
  '2021',
  'BB',
  'A',
  'II',
  'sepuluh (10)',
  'M.Si.',
  'dr.',
  'Kab. Sleman',
  'Pemkot Batu',
  'Dinas Sosial',
  'PAN-RB',
  'Disdikbud',
  'Bupati Sleman',
];
const examples = recognitionRules().flatMap(({ examples, silent }) => [...examples.map(({ text }) => text), ...silent]);

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.values(words).flat()) },
  { weight: 5, arbitrary: fc.constantFrom(...SHAPES) },
  { weight: 4, arbitrary: fc.constantFrom(...examples) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const joint = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0');
const mixed = fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: 60 }).map((pairs) => pairs.map((pair) => pair.join('')).join(''));
/** Whole sentences that say something, with noise between them: they give records. */
const telling = fc
  .array(fc.tuple(fc.constantFrom(...examples), fc.oneof(joint, fc.constantFrom(...ODD), fc.constantFrom(...MARKS))), { minLength: 3, maxLength: 20 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(' '));
const text = fc.oneof(mixed, telling);

const asText = (content: string): RawPage => ({ source: 'x', kind: 'text', content });
const asHtml = (content: string): RawPage => ({
  source: 'x',
  kind: 'html',
  content: `<!doctype html><html><head><title>Berita</title></head><body><article><h1>Berita hari ini</h1>${content
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`,
});

function record(page: RawPage): ArticleRecord | undefined {
  const extraction = extract(page);
  if ('record' in extraction) return extraction.record;
  expect(extraction.error.code, extraction.error.message).not.toBe('extraction-failed');
  return undefined;
}

function expectExact(found: ArticleRecord): void {
  const { text, achievements, mentions, findings } = found;
  const spans = [...achievements.flatMap(({ provenance }) => provenance), ...mentions, ...findings.flatMap(({ spans }) => spans)];
  for (const { start, end, quote } of spans) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toBe(quote);
  }
}

function expectGrounded({ achievements }: ArticleRecord): void {
  for (const achievement of achievements) {
    for (const slot of SLOTS) {
      const filler = achievement[slot];
      if (filler === undefined) continue;
      const entries = achievement.provenance.filter((entry) => entry.slot === slot);
      const indexes = Array.isArray(filler) ? filler.map((_, index) => index) : [0];
      for (const index of indexes)
        expect(
          entries.some((entry) => entry.index === index),
          `${slot} ${index} has provenance`,
        ).toBe(true);
    }
    expect(
      achievement.provenance.filter(({ slot }) => achievement[slot] === undefined),
      'provenance of an empty slot',
    ).toEqual([]);
  }
}

describe.each([
  ['text', asText],
  ['HTML', asHtml],
])('whatever stands in a %s page', (_, pageOf) => {
  test('every span quotes the text, every filled slot has one, and a second run says the same', () => {
    fc.assert(
      fc.property(text, (content) => {
        const found = record(pageOf(content));
        if (!found) return;
        expectExact(found);
        expectGrounded(found);
        expect(JSON.stringify(record(pageOf(content)))).toBe(JSON.stringify(found));
      }),
      { numRuns: 300 },
    );
  });
});

test('the pages of these properties give records and mentions to look at', () => {
  const found = fc.sample(telling, { numRuns: 60, seed: 7 }).flatMap((content) => record(asText(content)) ?? []);
  expect(found.flatMap(({ achievements }) => achievements).length).toBeGreaterThan(20);
  expect(found.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(100);
});

describe('long inputs', () => {
  const inputs: Record<string, string> = {
    'one abbreviation again and again': 'dr. '.repeat(8000),
    'opening marks alone': '“('.repeat(25_000),
    'closing marks alone': 'Bupati."”)'.repeat(5000),
    'one sentence of capitalised words': 'Melati Indah Jaya Makmur '.repeat(2500),
    'one word': 'a'.repeat(100_000),
    'dots and commas in a number': '1.2,3/4:5'.repeat(5000),
    'scale words': 'dua ratus ribu puluh '.repeat(3000),
    'places in one list': 'Juara II diraih Dinas Sosial Kota Metro, '.repeat(300),
    'an aside after the other': 'Baca juga: Piala\n'.repeat(3000),
  };
  test.each(Object.entries(inputs))('%s', (_, content) => {
    const found = record(asText(`Bupati Sleman hadir di Yogyakarta pada Rabu itu bersama warga.\n${content}`));
    if (found) expectExact(found);
  });
});
