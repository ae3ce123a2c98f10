import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { extractInputs } from '../src/extract-inputs.js';
import type { Entity } from '../src/model/entity.js';
import type { RecordQuery } from '../src/model/query.js';
import type { ArticleRecord } from '../src/model/record.js';
import { readSearchWords, searchDatabase } from '../src/search-database.js';
import { readIntoMemory } from '../src/store/open-database.js';
import { openStore, type Store } from '../src/store/store.js';
import { sampleRecord } from './record-arbitrary.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agency = (name: string, id: string, region: string, kind: string): Entity => ({
  type: 'agency',
  name,
  surfaces: [{ text: name, relation: 'name', reason: 'said so', spans: [] }],
  link: { id, name: `${name} (canonical)`, kind, region, province: region.slice(0, 2), reason: 'said so', candidates: [] },
});
const scheme = (name: string, id: string): Entity => ({
  type: 'award',
  name,
  surfaces: [{ text: name, relation: 'name', reason: 'said so', spans: [] }],
  link: { id, name, kind: 'contest', reason: 'said so', candidates: [] },
});

/** An article whose first achievement belongs to a linked agency and scheme. */
function linked(
  id: string,
  changes: Partial<ArticleRecord>,
  entities: [Entity, Entity],
  filled: Partial<ArticleRecord['achievements'][number]> = {},
): ArticleRecord {
  const record = sampleRecord({ id, ...changes });
  const links = [
    { slot: 'recipients' as const, index: 0, entity: 0 },
    { slot: 'award' as const, index: 0, entity: 1 },
  ];
  return { ...record, entities, achievements: record.achievements.map((each, index) => (index === 0 ? { ...each, links, ...filled } : each)) };
}

const batu = linked('batu', { title: 'Inovasi di Kota Batu', outlet: 'Suara Lereng', published: '2021-02-17T10:00:00+07:00' }, [
  agency('Disdukcapil', 'dukcapil@35.79', '35.79', 'dinas'),
  scheme('Lomba Arsip', 'kipp@35.79'),
]);
const sleman = linked(
  'sleman',
  { title: 'Kabar Sleman', outlet: 'suara lereng', published: '2023-05-01' },
  [agency('Pemkab Sleman', 'pemerintah@34.04', '34.04', 'local-government'), scheme('SAKIP', 'sakip')],
  { year: 2023, grade: 'bb' },
);
const plain = sampleRecord({
  id: 'plain',
  title: 'Hujan',
  text: 'Hujan turun di lereng gunung; jalan "licin" -- kata NEAR OR AND warga.',
  achievements: [],
  mentions: [],
  findings: [],
});

function fill(path: string, records: readonly ArticleRecord[], { end = true, rules = 'r' } = {}): Store {
  const store = openStore(path);
  const run = store.beginRun({ petikVersion: '0', rulesHash: rules, inputs: [] });
  store.writeBatch(
    records.map((record) => ({ record, contentHash: record.id })),
    run,
  );
  if (end) store.endRun(run, {});
  return store;
}

const path = join(folder, 'petik.db');
fill(path, [batu, sleman, plain]).close();
const find = (line: string, query: RecordQuery = {}): string[] =>
  searchDatabase(path, { ...query, ...(line === '' ? {} : { words: readSearchWords(line) }) }).hits.map(({ article }) => article);

describe('words', () => {
  test.each([
    ['inovasi', ['batu']],
    ['INOVASI batu', ['batu']],
    ['inovasi sleman', []],
    ['inovasi OR hujan', ['batu', 'plain']],
    ['"turun di lereng"', ['plain']],
    ['"lereng turun"', []],
    ['inov*', ['batu']],
    ['lomba -inovasi', ['sleman']],
    ['-"jalan licin" -lomba', []],
    ['-lomba', ['plain']],
    ['NEAR OR', ['plain']],
    ['NEAR(hujan', []],
    ['kata(NEAR', ['plain']],
    ['title:hujan', []],
    ['“turun di lereng”', ['plain']],
    ['dukcapil', ['batu']],
    ['Dispendukcapil', ['batu']],
    ['canonical', ['batu', 'sleman']],
    ['— … --', ['batu', 'sleman', 'plain']],
  ])('%s', (line, articles) => {
    expect(find(line).sort()).toEqual([...articles].sort());
  });

  test('no line is wrong, whatever it holds', () => {
    const store = openStore(path, { readOnly: true });
    const piece = fc.constantFrom(
      '"',
      "'",
      '*',
      '-',
      '(',
      ')',
      ':',
      '^',
      '+',
      '{',
      '}',
      ' OR ',
      ' AND ',
      ' NOT ',
      'NEAR(',
      'title:',
      '\0',
      'a',
      ' ',
      '“',
      '”',
      '\\',
      '🏆',
      '\u0301',
      '%',
      ';--',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 })), (line) => {
        expect(() => store.search({ words: readSearchWords(line) }, 3)).not.toThrow();
      }),
      { numRuns: 500 },
    );
    store.close();
  });

  test('the better article comes first, with the words marked in a snippet', () => {
    const { hits, total } = searchDatabase(path, { words: readSearchWords('kota lereng OR arsip') }, { limit: 1 });
    expect(total).toBe(2);
    const [{ snippet, highlights }] = hits as [(typeof hits)[number]];
    expect(highlights.length).toBeGreaterThan(0);
    for (const { start, end } of highlights) expect(snippet.slice(start, end)).toMatch(/^(kota|lereng|arsip)$/i);
    const title = searchDatabase(path, { words: readSearchWords('lereng OR inovasi') }).hits.map(({ article }) => article);
    expect(title).toEqual(['batu', 'plain']);
  });
});

describe('filters', () => {
  test.each<[RecordQuery, string[], number]>([
    [{}, ['batu', 'sleman', 'plain'], 4],
    [{ statuses: 'all' }, ['batu', 'sleman', 'plain'], 8],
    [{ statuses: ['denied'] }, ['batu', 'sleman'], 2],
    [{ regions: ['35.79'] }, ['batu'], 1],
    [{ regions: ['35'] }, ['batu'], 1],
    [{ regions: ['35', '34.04'] }, ['batu', 'sleman'], 2],
    [{ regions: ['3'] }, [], 0],
    [{ schemes: ['kipp'] }, ['batu'], 1],
    [{ schemes: ['kipp@35.79'] }, ['batu'], 1],
    [{ schemes: ['sakip', 'kip'] }, ['sleman'], 1],
    [{ grades: ['BB'] }, ['batu', 'sleman'], 3],
    [{ grades: ['BB'], regions: ['34'] }, ['sleman'], 1],
    [{ agencyTypes: ['dinas'] }, ['batu'], 1],
    [{ outlets: ['SUARA LERENG'] }, ['batu', 'sleman'], 4],
    [{ years: { from: 2021 } }, ['sleman'], 1],
    [{ years: { from: 2020, to: 2020 } }, ['batu'], 1],
    [{ years: { to: 2023 } }, ['batu', 'sleman'], 2],
    [{ asOf: '2021-02-17' }, ['batu'], 2],
    [{ asOf: '2021-02-16' }, [], 0],
  ])('%j', (query, articles, achievements) => {
    const { hits, total } = searchDatabase(path, query);
    expect(hits.map(({ article }) => article)).toEqual(articles);
    expect(total).toBe(articles.length);
    expect(hits.flatMap((hit) => hit.achievements)).toHaveLength(achievements);
  });

  test('they are answered by indexes, not by reading all achievements', () => {
    const database = new Database(path, { readonly: true });
    const plan = (sql: string) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    expect(plan('SELECT id FROM achievements WHERE year >= 2020 AND year <= 2023')).toContain('achievements_by_year');
    expect(plan("SELECT id FROM achievements WHERE grade COLLATE NOCASE IN ('BB')")).toContain('achievements_by_grade');
    expect(plan("SELECT id FROM articles WHERE outlet COLLATE NOCASE IN ('x')")).toContain('articles_by_outlet');
    expect(plan("SELECT 1 FROM entities WHERE region = '35' OR (region >= '35.' AND region < '35/') OR province = '35'")).toContain('MULTI-INDEX OR');
    database.close();
  });
});

describe('the index', () => {
  test('is up to date after a run, and a run that adds nothing leaves it', () => {
    const store = openStore(path, { readOnly: true });
    expect(store.searchIndex()).toEqual({ missing: 0, changed: false });
    store.close();
  });

  test('of a run that was killed is brought up to date by the next search', () => {
    const killed = join(folder, 'killed.db');
    fill(killed, [batu], { end: false }).close();
    const store = openStore(killed, { readOnly: true });
    expect(store.searchIndex()).toEqual({ missing: 1, changed: false });
    store.close();
    expect(searchDatabase(killed, { words: readSearchWords('inovasi') })).toMatchObject({ total: 1, notIndexed: 0 });
  });

  test('grows by the thousand while a run goes on, and not while it has to be built anew', () => {
    const growing = join(folder, 'growing.db');
    const pages = Array.from({ length: 1050 }, (_, index) => ({ ...plain, id: `p${index}`, source: `p${index}.html` }));
    const store = fill(growing, pages.slice(0, 999), { end: false });
    store.growSearchIndex();
    expect(store.searchIndex()).toEqual({ missing: 999, changed: false });
    store.close();
    const more = fill(growing, pages, { end: false });
    more.growSearchIndex();
    expect(more.searchIndex()).toEqual({ missing: 50, changed: false });
    more.close();
    const search = (line: string) => searchDatabase(growing, { words: readSearchWords(line) }, { waitMs: 1 });
    expect(search('hujan').total).toBe(1050);

    // One that the index does not know yet may be read anew.
    fill(growing, [{ ...batu, id: 'late' }], { end: false }).close();
    const late = fill(growing, [{ ...plain, id: 'late' }], { end: false, rules: 's' });
    expect(late.searchIndex()).toEqual({ missing: 1, changed: false });
    late.close();
    const changed = fill(growing, [{ ...batu, id: 'p0' }, ...pages.map((page) => ({ ...page, id: `q${page.id}` }))], { end: false, rules: 's' });
    changed.growSearchIndex();
    expect(changed.searchIndex()).toEqual({ missing: 1051, changed: true });
    changed.close();
    expect([search('hujan').total, search('inovasi').total]).toEqual([2100, 1]);
  });

  test('grows during a run: little is left for its end', async () => {
    const input = join(folder, 'rows.jsonl');
    writeFileSync(input, Array.from({ length: 1100 }, (_, id) => JSON.stringify({ id: String(id), text: `Hujan ${id} turun di lereng gunung.` })).join('\n'));
    const store = openStore(join(folder, 'run.db'));
    const missing: number[] = [];
    for await (const _ of extractInputs([input], { store }).outcomes) missing.push(store.searchIndex().missing);
    expect(missing.slice(-1)).toEqual([100]);
    expect(store.searchIndex()).toEqual({ missing: 0, changed: false });
    store.close();
  });

  test('knows the new words of an article that was read anew, and not the old ones', () => {
    const changed = join(folder, 'changed.db');
    fill(changed, [batu, plain]).close();
    fill(changed, [{ ...batu, title: 'Panen raya' }], { end: false, rules: 's' }).close();
    const search = (line: string) => searchDatabase(changed, { words: readSearchWords(line) }).total;
    expect([search('panen'), search('inovasi'), search('hujan')]).toEqual([1, 0, 1]);
    const database = new Database(changed);
    expect(() => database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")).not.toThrow();
    database.close();
  });

  test('that cannot be written says what it lacks, or that it does not fit any more', () => {
    const locked = join(folder, 'locked.db');
    fill(locked, [batu]).close();
    fill(locked, [sleman], { end: false }).close();
    const writer = new Database(locked);
    writer.exec('BEGIN IMMEDIATE');
    const search = () => searchDatabase(locked, { words: readSearchWords('inovasi') }, { waitMs: 1 });
    expect(search()).toMatchObject({ total: 1, notIndexed: 1 });
    writer.exec('ROLLBACK');
    fill(locked, [{ ...batu, title: 'Panen' }], { end: false, rules: 's' }).close();
    writer.exec('BEGIN IMMEDIATE');
    expect(search).toThrow(/not up to date/);
    writer.exec('ROLLBACK');
    writer.close();
  });

  test('is the same whether it grew or was built at once, and is no part of a dump', () => {
    const grown = fill(join(folder, 'grown.db'), [batu]);
    const run = grown.beginRun({ petikVersion: '0', rulesHash: 'r', inputs: [] });
    grown.writeBatch([{ record: sleman, contentHash: 'sleman' }], run);
    grown.endRun(run, {});
    const atOnce = fill(':memory:', [batu, sleman]);
    const words = readSearchWords('lomba OR suara OR canonical');
    expect(grown.search({ words }, 9)).toEqual(atOnce.search({ words }, 9));
    expect(Object.keys(grown.dump()).filter((table) => table.startsWith('search_'))).toEqual(['search_state']);
    grown.close();
    atOnce.close();
  });
});

test('a database in a folder that is read-only is searched all the same', () => {
  const own = mkdtempSync(join(folder, 'read-only-'));
  const file = join(own, 'petik.db');
  fill(file, [batu]).close();
  chmodSync(file, 0o444);
  chmodSync(own, 0o555);
  try {
    expect(searchDatabase(file, { words: readSearchWords('inovasi') }).total).toBe(1);
  } finally {
    chmodSync(own, 0o755);
  }
});

test('a database that is written ahead is read where no file can be laid beside it', () => {
  const own = mkdtempSync(join(folder, 'closed-'));
  const file = join(own, 'petik.db');
  fill(file, [batu]).close();
  const copy = readIntoMemory(file);
  expect(copy.pragma('journal_mode', { simple: true })).not.toBe('wal');
  expect(copy.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
  copy.close();
  expect(readdirSync(own)).toEqual(['petik.db']);
});
