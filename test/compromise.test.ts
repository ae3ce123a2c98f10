import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../src/lexicon/tags.js';
import { recognitionRules } from '../src/recognize/recognize.js';
import { tryPattern, viewText } from '../src/recognize/try-pattern.js';

const require = createRequire(import.meta.url);
const termsOf = (text: string, passes = 0) =>
  viewText(text, passes)
    .termList()
    .map((term) => term.text);

describe('the compromise plugin', () => {
  test('runs on the one version that its internals were read from', () => {
    const installed = (require('compromise/one') as { version: string }).version;
    const wanted = (require('../package.json') as { dependencies: Record<string, string> }).dependencies['compromise'];
    expect(installed).toBe('14.17.0');
    expect(wanted).toBe(installed);
  });

  test('knows every tag of petik', () => {
    const { model } = viewText('Bupati hadir.') as unknown as { model: { one: { tagSet: Record<string, unknown> } } };
    expect(Object.keys(TAGS).filter((tag) => model.one.tagSet[tag] === undefined)).toEqual([]);
  });

  test('has no English left', () => {
    const { model } = viewText('x') as unknown as { model: { one: { lexicon: object; contractions: unknown[]; abbreviations: object } } };
    expect(model.one.lexicon).toEqual({});
    expect(model.one.contractions).toEqual([]);
    expect(model.one.abbreviations).toEqual({});
    const tags = viewText('May march into the cities.')
      .termList()
      .flatMap((term) => [...(term.tags ?? [])]);
    expect(tags.filter((tag) => TAGS[tag] === undefined)).toEqual([]);
  });

  const whole: Record<string, string[]> = {
    'Tamu dari PAN-RB hadir.': ['PAN-RB'],
    'Peringkat ke-3 diraih.': ['ke-3'],
    'Lomba se-Jawa Timur digelar.': ['se-Jawa'],
    'Nilainya 72,15 saja.': ['72,15'],
    'Nilainya 10.655,5 saja.': ['10.655,5'],
    'Berlaku pada 17/02/2021 nanti.': ['17/02/2021'],
    'Kata M. Hadi kemarin.': ['M', 'Hadi'],
    'Kata Dra. Dewi, M.Si. kemarin.': ['Dra', 'Dewi', 'M.Si'],
    "Pada hari Jum'at itu.": ["Jum'at"],
  };
  test.each(Object.entries(whole))('keeps words whole: %s', (text, terms) => {
    expect(termsOf(text)).toEqual(expect.arrayContaining(terms));
    expect(viewText(text).length, 'one sentence').toBe(1);
  });

  test('reads names as one term', () => {
    expect(termsOf('Wali Kota Batu dan Pemkab Sleman hadir.', 10)).toContain('Pemkab Sleman');
    expect(termsOf('Pemkab Sleman hadir.', 0)).toEqual(['Pemkab', 'Sleman', 'hadir', '.']);
  });

  const texts = [
    ...recognitionRules().flatMap(({ examples, silent }) => [...examples.map(({ text }) => text), ...silent]),
    '  Baris satu.\nBaris dua: “Desa Maju" (2021)…\n\n– akhir ',
    'Kab. Sleman, Prov. DIY; Kota "Batu".Bupati hadir!',
    'satu',
  ];
  test('a view has the text that it was made from', () => {
    for (const text of texts) expect(viewText(text).text()).toBe(text);
  });

  test('a text without terms has an empty view', () => {
    expect(viewText('“”').text()).toBe('');
  });

  test('a view stands for the terms and their places in the text', () => {
    for (const text of texts)
      for (const term of viewText(text).termList() as unknown as { text: string; start: number; end: number }[])
        expect(text.slice(term.start, term.end)).toBe(term.text);
  });

  test("changing a view's tags does not change petik's", () => {
    viewText('Bupati hadir.').match('Bupati').tag('Agency');
    expect(tryPattern('#Agency', 'Bupati hadir.')).toEqual([]);
  });
});

/** Where a term of petik's stands. */
const placeOf = (term: unknown) => term as { start: number; end: number };

describe('patterns', () => {
  const flat = [
    '#Agency',
    '#Ordinal',
    '#RankNoun #Ordinal',
    '#Number',
    '#WinPassive',
    'juara #Roman',
    '#Capital #Capital',
    '#Capital+',
    '(diraih|meraih) .',
    '#RankNoun (pertama|kedua|ketiga)',
    '#GovHead #Region',
    '#Lower+',
    '#Comma #Capital',
    'nilai #Number?',
    '#Position #Region',
  ];
  const texts = recognitionRules().flatMap(({ examples }) => examples.map(({ text }) => text));
  test.each(flat)('compromise finds %s where petik does', (pattern) => {
    const places = texts.map((text) => tryPattern(pattern, text).map(({ start, end }) => [start, end]));
    const seen = texts.map((text) =>
      viewText(text)
        .match(pattern)
        .docs.map((terms) => [placeOf(terms[0]).start, placeOf(terms.at(-1)).end]),
    );
    expect(places.flat().length, 'found anywhere').toBeGreaterThan(0);
    expect(seen).toEqual(places);
  });

  test('named parts', () => {
    const text = 'Juara II diraih Dinas Sosial.';
    const [hit] = tryPattern('juara [<place>#Roman] #WinPassive [<winner>#Agency]', text);
    expect(hit).toEqual({
      start: 0,
      end: 28,
      quote: 'Juara II diraih Dinas Sosial',
      parts: { place: { start: 6, end: 8, quote: 'II' }, winner: { start: 16, end: 28, quote: 'Dinas Sosial' } },
    });
    const groups = viewText(text).match('juara [<place>#Roman] #WinPassive [<winner>#Agency]').groups() as Record<string, { text(): string }>;
    expect(groups['place']!.text().trim()).toBe('II');
    expect(groups['winner']!.text()).toContain('Dinas Sosial');
  });

  test('a pattern sees what the passes before it merged', () => {
    const text = 'Puskesmas Melati Indah unggul.';
    expect(tryPattern('#Agency', text)).toEqual([]);
    expect(tryPattern('#Agency', text, 2).map(({ quote }) => quote)).toEqual(['Puskesmas Melati Indah']);
  });

  test('a pattern that cannot be read is refused', () => {
    expect(() => tryPattern('juara (', 'Juara I.')).toThrow(/nothing to match at character 8/);
  });
});
