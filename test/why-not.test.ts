import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../src/assemble/assemble.js';
import { traceAssembly } from '../src/assemble/trace-assembly.js';
import { scoreArticles } from '../src/evaluate/score.js';
import { extract, PetikError, whyNot } from '../src/index.js';
import type { RawPage } from '../src/model/article.js';
import { type GoldAchievement, goldArticleSchema } from '../src/model/gold.js';
import type { PlaceWhyNot, RecordWhyNot } from '../src/model/why-not.js';
import { decode } from '../src/read/decode.js';
import { recognize } from '../src/recognize/recognize.js';
import { stripParts } from '../src/strip/strip-parts.js';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-why-not-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixtures = join(import.meta.dirname, '../fixtures');
const golden = readdirSync(fixtures)
  .filter((name) => statSync(join(fixtures, name)).isDirectory())
  .map((name) => {
    const decoded = decode(readFileSync(join(fixtures, name, 'page.html')));
    const page: RawPage = { id: name, source: name, kind: 'html', content: 'text' in decoded ? decoded.text : '' };
    return { page, gold: goldArticleSchema.parse({ id: name, ...JSON.parse(readFileSync(join(fixtures, name, 'gold.json'), 'utf8')) }) };
  });

const page = (content: string, more: Partial<RawPage> = {}): RawPage => ({ id: 'x', source: 'x', kind: 'text', content, ...more });
const ask = (content: string, question: Parameters<typeof whyNot>[1]) => {
  const outcome = whyNot(page(content), question);
  if ('error' in outcome) throw new Error(outcome.error.message);
  return outcome.answer;
};
const placeIn = (content: string, at: string | number, rule?: string): PlaceWhyNot => ask(content, { at, ...(rule ? { rule } : {}) }).places![0]!;
const recordIn = (content: string, gold: GoldAchievement): RecordWhyNot => ask(content, { gold: [gold] }).records![0]!;

test('tracing assembly gives the records of assembly: each from one clause, and the others join', () => {
  for (const { page: fixture } of golden) {
    const stripped = stripParts(fixture);
    if ('error' in stripped) throw new Error(stripped.error.message);
    const document = recognize(stripped.article);
    const made = traceAssembly(document).flatMap(({ records }) => records);
    const { records } = assemble(document);
    expect(made.filter(({ joined }) => !joined).map(({ index }) => index)).toEqual(records.map((_, i) => i));
    expect(made.every(({ index }) => index < records.length)).toBe(true);
  }
});

describe('a place of a text', () => {
  const AWARD = 'Lomba Arsip 2021';
  const places: [what: string, text: string, at: string, stage: string, told: RegExp][] = [
    ['is there', `Pemkab Sleman meraih juara 1 ${AWARD}.`, 'juara 1', 'none', /^it is in achievement \w+ as rank$/],
    [
      'is a target',
      `Pemkab Sleman menargetkan juara 1 ${AWARD}.`,
      'juara 1',
      'factuality',
      /which is targeted because of “menargetkan” \(factuality-target\) over “menargetkan juara 1”$/,
    ],
    ['is denied', `Pemkab Sleman belum meraih juara 1 ${AWARD}.`, 'juara 1', 'factuality', /which is denied because of “belum” \(factuality-negation\)/],
    ['hangs on a condition', `Jika menang, Pemkab Sleman meraih juara 1 ${AWARD}.`, 'juara 1', 'factuality', /hangs on a condition because of “Jika”/],
    ['stands in an aside', `Pemkab Sleman meraih juara 1 ${AWARD}. Baca juga: Kota Metro Meraih Juara 2`, 'Juara 2', 'aside', /no rule reads it/],
    ['has no winner', `Juara 1 ${AWARD} diumumkan besok pagi.`, 'Juara 1', 'assembly', /it has no winner/],
    ['is only a place', `Lomba Desa dibuka di Dinas Pangan.`, 'Dinas Pangan', 'assembly', /make it a place/],
    ['tells no result', `Pemkab Sleman membahas ${AWARD} kemarin.`, 'Pemkab Sleman', 'assembly', /it has no place, grade or tier/],
    ['explains a scale', 'Predikat berjenjang mulai D, C, CC, B, BB, A hingga AA.', 'BB', 'assembly', /explains a scale/],
    ['is read by no rule', `Pemkab Sleman meraih podium kedua ${AWARD}.`, 'podium kedua', 'recognition', /no rule reads it; [\w-]+ comes nearest/],
    [
      'is told again',
      `Pemkab Sleman meraih juara 1 ${AWARD}. Pemkab Sleman meraih juara 1 ${AWARD}, kata panitia.`,
      '',
      'assembly',
      /tells achievement \w+ again/,
    ],
  ];
  test.each(places)('%s', (_, text, at, stage, told) => {
    const place = at === '' ? ask(text, { at: 'juara 1' }).places![1]! : placeIn(text, at);
    expect(place.loss).toEqual({ stage, text: expect.stringMatching(told) });
    expect(text.slice(place.start, place.end)).toBe(place.quote);
    expect(place.sentence.quote).toContain(place.quote);
    expect(place.misses.length).toBeLessThanOrEqual(8);
  });

  test('is shown with its terms, the clause that holds it, and what the clause has of each slot', () => {
    const { terms, clauses, readings } = placeIn('Jika menang, Pemkab Sleman meraih juara 1 Lomba Arsip 2021.', 'juara 1');
    expect(terms).toEqual([expect.objectContaining({ quote: 'juara 1', rule: 'rank-juara-number', tags: expect.arrayContaining(['Rank']) })]);
    expect(readings).toEqual([expect.objectContaining({ rule: 'rank-juara-number', emit: 'Rank', pass: 1 })]);
    expect(clauses).toHaveLength(1);
    expect(clauses[0]!.fillers).toEqual(expect.arrayContaining([expect.objectContaining({ slot: 'rank', value: '1', via: 'read' })]));
    expect(clauses[0]).toMatchObject({ factuality: { status: 'hypothetical', cue: 'Jika', rule: 'factuality-condition' }, achievements: [] });
  });

  test('is read by a rule whose match a later one took into its own', () => {
    const { readings } = placeIn('Kepala Dinas Perumahan dan Pertanahan Kota Metro, Budi Santosa, hadir.', 'Dinas Perumahan');
    expect(readings.some(({ takenBy }) => takenBy !== undefined)).toBe(true);
  });

  test('is asked for by an offset, of which the word counts, or at white space the next', () => {
    const text = 'Pemkab Sleman meraih podium kedua.';
    expect(placeIn(text, 24).quote).toBe('podium');
    expect(placeIn(text, 20).quote).toBe('podium');
    expect(ask(text, { at: 400 }).absent).toEqual({ stage: 'text', text: 'the text has 34 characters, and none at 400' });
  });

  test('names that are not linked come with their candidates', () => {
    const { unlinked } = placeIn('Dinas Kesehatan Malang meraih juara 1 Lomba Arsip 2021.', 'Dinas Kesehatan Malang');
    expect(unlinked[0]?.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['dinkes@35.73']));
  });

  test('a text that stripping left out is told with the rule that dropped it', () => {
    const { absent } = ask('Pemkab Sleman meraih juara 1 Lomba Arsip 2021.\nBaca Juga: Kota Metro Meraih Juara 2\nHujan turun.', { at: 'Kota Metro' });
    expect(absent).toEqual({ stage: 'text', text: 'stripping left it out (read-also): “Baca Juga: Kota Metro Meraih Juara 2”' });
    expect(ask('Pemkab Sleman meraih juara 1.', { at: 'Bantul' }).absent).toEqual({ stage: 'text', text: 'it stands nowhere in the article' });
  });
});

describe('a gold record', () => {
  const gold = { recipients: ['Pemkab Sleman'], award: 'Lomba Arsip', rank: '1', year: 2021 };
  const cases: [what: string, text: string, wanted: GoldAchievement, stage: string, told: RegExp][] = [
    ['is there', 'Pemkab Sleman meraih juara 1 Lomba Arsip 2021.', gold, 'none', /^achievement \w+ is this record$/],
    ['is put aside', 'Pemkab Sleman menargetkan juara 1 Lomba Arsip 2021.', gold, 'factuality', /tells it as targeted because of “menargetkan”/],
    [
      'is nominated, not won',
      'Pemkab Sleman masuk nominasi Lomba Arsip 2021.',
      { recipients: ['Pemkab Sleman'], award: 'Lomba Arsip', year: 2021 },
      'factuality',
      /has the status nominated for won/,
    ],
    [
      'lacks a winner that no rule reads',
      'Griya Abhipraya meraih juara 1 Lomba Arsip 2021.',
      { ...gold, recipients: ['Griya Abhipraya'] },
      'recognition',
      /^recipients “Griya Abhipraya”: it stands in the text, and nothing reads it as recipients/,
    ],
    [
      'has another place',
      'Pemkab Sleman meraih podium kedua Lomba Arsip 2021.',
      { ...gold, rank: '2' },
      'recognition',
      /rank “2”: it stands in the text, and nothing reads it as rank; [\w-]+ comes nearest/,
    ],
    [
      'has a place that stands nowhere',
      'Pemkab Sleman meraih juara 1 Lomba Arsip 2021.',
      { ...gold, rank: '7' },
      'text',
      /rank “7”: it stands nowhere in the text in these words; the nearest record has “1” for it/,
    ],
    ['hangs on a condition', 'Jika menang, Pemkab Sleman meraih juara 1 Lomba Arsip 2021.', gold, 'factuality', /hangs on a condition/],
    ['has a giver for its winner', 'Juara 1 Lomba Arsip 2021 diserahkan oleh Pemkab Sleman.', gold, 'assembly', /make it a giver/],
    [
      'fills what the gold leaves empty',
      'Pemkab Sleman meraih juara 1 Lomba Arsip 2021.',
      { recipients: ['Pemkab Sleman'], award: 'Lomba Arsip', rank: '1' },
      'assembly',
      /it fills year, which the gold leaves empty/,
    ],
  ];
  test.each(cases)('%s', (_, text, wanted, stage, told) => {
    const { loss, slots } = recordIn(text, wanted);
    expect(loss).toEqual({ stage, text: expect.stringMatching(told) });
    for (const { place } of slots) if (place) expect(text.slice(place.start, place.end)).toBe(place.quote);
  });

  test('tells of each slot whether it is in the nearest record, and which rules nearly read what it lacks', () => {
    const { nearest, slots } = recordIn('Pemkab Sleman meraih podium kedua Lomba Arsip 2021.', { ...gold, rank: ['kedua', '2'] });
    expect(nearest).toMatchObject({ status: 'won', differing: ['rank'] });
    const rank = slots.find(({ slot }) => slot === 'rank')!;
    expect(rank.loss.stage).toBe('recognition');
    expect(rank.place?.quote).toBe('kedua');
    expect(rank.misses.length).toBeGreaterThan(0);
    for (const { emit } of rank.misses) expect(['Rank', 'Tier', 'Category']).toContain(emit);
    expect(slots.filter(({ slot }) => slot !== 'rank').map(({ loss }) => loss.stage)).toEqual(['none', 'none', 'none']);
  });

  test('is there exactly where evaluation calls it right, for each fixture', () => {
    let lost = 0;
    for (const { page: fixture, gold: article } of golden) {
      const outcome = whyNot(fixture, { gold: article.achievements });
      const extraction = extract(fixture);
      if ('error' in outcome || 'error' in extraction) throw new Error(`${fixture.id} cannot be read`);
      const { records = [] } = outcome.answer;
      for (const { loss } of records) expect(loss.text).not.toBe('');
      const there = records.filter(({ loss }) => loss.stage === 'none').length;
      expect(there, fixture.id).toBe(scoreArticles([{ gold: article, predicted: extraction.record }], 'lenient').recordsCorrect.matched);
      lost += records.length - there;
    }
    expect(lost).toBeGreaterThan(0);
  });
});

describe('petik why-not', () => {
  const file = join(folder, 'sleman.txt');
  writeFileSync(file, 'Pemkab Sleman meraih podium kedua Lomba Arsip 2021.');
  const goldFile = join(folder, 'gold.json');
  writeFileSync(goldFile, JSON.stringify({ recipients: ['Pemkab Sleman'], rank: '2', award: 'Lomba Arsip', year: 2021 }));

  test('prints for people what stopped a rule, or one line of JSON an article', async () => {
    const { code, out } = await runCli(['why-not', file, '--at', 'podium kedua']);
    expect(code).toBe(0);
    expect(out).toContain('“podium kedua” at 21-33: recognition: no rule reads it');
    expect(out).toMatch(/1\. [\w-]+ \(pass \d+, reads \w+\)/);
    const answer = JSON.parse((await runCli(['why-not', file, '--at', 'podium kedua', '--format', 'jsonl'])).out);
    expect(answer.places[0].misses[0]).toMatchObject({ kind: 'element', rule: expect.any(String) });
  });

  test('asks one rule, at a place or over the whole text', async () => {
    expect((await runCli(['why-not', file, '--rule', 'rank-ordinal'])).out).toMatch(
      /1\. rank-ordinal \(pass 1, reads Rank\): “kedua” fits\n +(?:it needs|.* is missing before) /,
    );
    const { out } = await runCli(['why-not', file, '--at', 'podium kedua', '--rule', 'rank-ordinal', '--format', 'jsonl']);
    for (const { rule } of JSON.parse(out).places[0].misses) expect(rule).toBe('rank-ordinal');
  });

  test('takes gold records: one, a list, or a gold article', async () => {
    const one = await runCli(['why-not', file, '--record', goldFile]);
    expect(one).toMatchObject({ code: 0, out: expect.stringContaining('gold record “Pemkab Sleman: 2”: recognition: achievement') });
    const record = JSON.parse(readFileSync(goldFile, 'utf8'));
    for (const shape of [[record], { id: 'a', achievements: [record] }]) {
      writeFileSync(join(folder, 'other.json'), JSON.stringify(shape));
      expect((await runCli(['why-not', file, '--record', join(folder, 'other.json')])).out).toBe(one.out);
    }
  });

  test('digits are an offset, in quotation marks a text', async () => {
    expect((await runCli(['why-not', file, '--at', '22'])).out).toContain('“podium” at 21-27');
    expect((await runCli(['why-not', file, '--at', '"2021"'])).out).toContain('“2021” at 46-50');
  });

  test('asks of stored articles, by id or all', async () => {
    const database = join(folder, 'petik.db');
    await runCli(['extract', file, '--db', database, '--quiet']);
    const { out } = await runCli(['why-not', database, 'sleman', '--at', 'podium']);
    expect(out).toContain('“podium” at 21-27: recognition');
    expect((await runCli(['why-not', database, '--at', 'podium'])).out).toBe(out);
    expect(await runCli(['why-not', database, 'nirgends', '--at', 'podium'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^petik: [^\n]*no article with the id nirgends\n$/),
    });
  });

  const mistakes: [string, string[], RegExp][] = [
    ['nothing is asked', [file], /say what to look for: a place \(--at\), gold records \(--record\) or a rule \(--rule\)/],
    ['the rule is unknown', [file, '--rule', 'rank-nowhere'], /there is no rule "rank-nowhere"/],
    ['the gold file is not there', [file, '--record', join(folder, 'none.json')], /cannot read/],
    ['the gold file is no gold', [file, '--record', file], /not valid JSON/],
    ['the gold has an unknown slot', [file, '--record', join(folder, 'bad.json')], /is not a file of gold records: 0/],
  ];
  test.each(mistakes)('a mistake is one line: %s', async (_, args, message) => {
    writeFileSync(join(folder, 'bad.json'), '{"recipients":["A"],"place":1}');
    const { code, out, err } = await runCli(['why-not', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^petik: [^\n]*\n$/);
  });

  test('an input that cannot be read is one line, and no answer', async () => {
    expect(await runCli(['why-not', join(folder, 'none'), '--at', 'x'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not-found') });
    expect(() => whyNot(page('x'), {})).toThrow(PetikError);
  });
});
