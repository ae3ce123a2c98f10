import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../src/model/problem.js';
import { recordHash } from '../src/model/record-hash.js';
import { TABLES } from '../src/store/schema.js';
import { openStore } from '../src/store/store.js';
import { APPLICATION_ID } from '../src/store/store-file.js';
import { verifyStore } from '../src/verify-store.js';
import { runCli } from './cli-run.js';
import { anyRecord } from './record-arbitrary.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-verify-'));
const database = join(folder, 'petik.db');
const sentence = 'Disdukcapil Kota Batu meraih juara 1 Lomba Inovasi Daerah 2022 dengan inovasi "SIGAP".';
const rows = [
  { id: 'batu', title: 'Dukcapil Kota Batu juara', text: sentence },
  { id: 'sleman', title: 'Kabar lereng', text: 'Pemkab Sleman meraih predikat BB dalam evaluasi SAKIP 2021. Bupati hadir.' },
];

async function extract(name: string, pages: readonly object[]): Promise<string> {
  const input = join(folder, `${name}.jsonl`);
  writeFileSync(input, pages.map((row) => JSON.stringify(row)).join('\n'));
  const path = join(folder, `${name}.db`);
  expect((await runCli(['extract', input, '--db', path, '--quiet'])).code).toBe(0);
  return path;
}

beforeAll(async () => {
  expect(await extract('petik', rows)).toBe(database);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the database after some SQL. */
function changed(name: string, sql: string): string {
  const path = join(folder, `${name}.db`);
  const open = new Database(database);
  open.pragma('wal_checkpoint(TRUNCATE)');
  open.close();
  copyFileSync(database, path);
  const copy = new Database(path);
  copy.pragma('foreign_keys = OFF');
  copy.exec(sql);
  copy.close();
  return path;
}
const codes = (path: string): Problem['code'][] => [...new Set([...verifyStore(path).problems].map(({ code }) => code))].sort();

describe('petik verify', () => {
  test('finds nothing in what petik wrote', async () => {
    const { code, out } = await runCli(['verify', database]);
    expect(out).toMatch(/^no problems in 2 articles, 2 achievements, \d\d spans\n$/);
    expect(code).toBe(0);
  });

  test.each([
    [
      'names of a list after the one that a rule read',
      'Kota Batu menang pada tiga kategori, yaitu Desa Digital, Desa Hijau, dan Desa Wisata dalam Lomba Desa Maju 2021.',
    ],
    [
      'a name before its quoted expansion',
      'Juara pertama Sapa Warga “Sapaan Petugas Warga Lereng” gagasan Rini dari Puskesmas Junrejo dalam Lomba Inovasi Daerah 2021.',
    ],
  ])('finds nothing in %s', async (name, text) => {
    const path = await extract(name.slice(0, 10).trim(), [{ id: 'a', text }]);
    expect([...verifyStore(path).problems]).toEqual([]);
  });

  test.each<[name: string, sql: string, codes: Problem['code'][]]>([
    ['quote', "UPDATE provenance SET quote = 'x' WHERE slot = 'rank'", ['record-hash', 'span']],
    ['other-rule', "UPDATE provenance SET rule = 'rank-ordinal' WHERE slot = 'innovation'", ['record-hash', 'silent-rule']],
    ['offset', 'UPDATE mentions SET start = start + 1 WHERE article_number = 1', ['record-hash', 'span']],
    ['beyond', 'UPDATE mentions SET end = 9999 WHERE article_number = 1', ['record-hash', 'span']],
    ['filler', "UPDATE achievements SET rank = '2' WHERE rank = '1'", ['achievement-id', 'record-hash', 'search-index']],
    ['text', "UPDATE articles SET text = 'y' || text WHERE id = 'batu'", ['evidence', 'record-hash', 'search-index', 'silent-rule', 'span']],
    ['no-provenance', "DELETE FROM provenance WHERE slot = 'award'", ['achievement-id', 'record-hash', 'slot']],
    ['orphan', 'DELETE FROM achievements WHERE article_number = 2', ['foreign-key', 'record-hash', 'search-index']],
    ['link', 'UPDATE slot_links SET entity = 99', ['link', 'record-hash']],
    ['content', "UPDATE articles SET content_hash = 'z'", ['content-hash']],
    ['invalid', "DELETE FROM recipients; UPDATE achievements SET status = 'lost' WHERE article_number = 1", ['record', 'search-index']],
    ['rule', "UPDATE mentions SET rule = 'no-such-rule'", ['record-hash', 'unknown-rule']],
    ['evidence', "UPDATE achievements SET evidence = ''", ['evidence']],
    ['fact', "INSERT INTO facts VALUES ('f', 1, '[]', NULL, '{}', '[]'); INSERT INTO fact_evidence VALUES ('f', 'gone', 'batu', NULL, 0)", ['fact']],
    ['stale', 'UPDATE search_state SET changed = 1', ['search-index']],
    ['short', 'UPDATE search_state SET indexed_to = 1', ['search-index']],
    ['index', "INSERT INTO search_index (search_index) VALUES ('delete-all')", ['search-index']],
  ])('finds a change of %s', (name, sql, wanted) => {
    expect(codes(changed(name, sql))).toEqual(wanted);
  });

  test('says what is wrong where, and ends with exit code 1', async () => {
    const path = changed('told', "UPDATE provenance SET quote = 'x' WHERE slot = 'rank'");
    const { code, out } = await runCli(['verify', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/^span batu [0-9a-f]{16}: slot rank: \d+-\d+ is "juara 1", not "x"$/m);
    expect(out).toMatch(/\n2 problems in 2 articles/);
    const lines = (await runCli(['verify', path, '--format', 'jsonl'])).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).code)).toContain('span');
  });

  test('one article that cannot be read does not hide the next one', () => {
    const path = changed('two', "UPDATE achievements SET status = 'lost' WHERE article_number = 1; UPDATE mentions SET quote = 'x' WHERE article_number = 2");
    expect(new Set([...verifyStore(path).problems].map(({ article }) => article))).toEqual(new Set(['batu', 'sleman']));
  });

  test('a database that is in use is checked but for the index, and that is said', async () => {
    const path = changed('used', '');
    const writer = new Database(path);
    writer.exec('BEGIN IMMEDIATE');
    const { problems, counts } = verifyStore(path, { waitMs: 1 });
    expect([...problems]).toEqual([]);
    expect(counts.indexCompared).toBe(false);
    writer.exec('ROLLBACK');
    writer.close();
    expect((await runCli(['verify', join(folder, 'none.db')])).err).toContain('There is no database');
    expect((await runCli(['verify', join(folder, 'petik.jsonl')])).err).toContain('is not a database');
  });
});

test('the hash of a record does not depend on the order of its properties, and depends on everything in it but the source', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value;
  fc.assert(
    fc.property(anyRecord, (record) => {
      const hash = recordHash(record);
      expect(recordHash(reversed(record) as typeof record)).toBe(hash);
      expect(recordHash({ ...record, source: 'elsewhere' })).toBe(hash);
      expect(recordHash({ ...record, text: `${record.text}.` })).not.toBe(hash);
      expect(recordHash({ ...record, dates: [...record.dates, '2021-01-01'] })).not.toBe(hash);
    }),
    { numRuns: 100 },
  );
});

test('the hash of whatever is stored is the hash of what is read back', () => {
  const store = openStore(':memory:');
  const run = store.beginRun({ petikVersion: '0', rulesHash: 'r', inputs: [] });
  for (const record of fc.sample(anyRecord, 100)) store.writeBatch([{ record, contentHash: 'c' }], run);
  expect(store.counts().articles).toBe(100);
  expect([...store.verify()].filter(({ code }) => code === 'record-hash' || code === 'record')).toEqual([]);
  store.close();
});

describe('petik diff', () => {
  test('lists what was added, removed and changed with its sentence, whatever the ids', async () => {
    const later = await extract('later', [
      { id: 'renamed', title: 'Dukcapil Kota Batu juara', text: sentence },
      {
        ...rows[1],
        text: 'Pemkab Sleman meraih predikat A dalam evaluasi SAKIP 2021. Bupati hadir. Bapenda Kabupaten Bantul meraih juara 2 Lomba Pajak 2020.',
      },
    ]);
    const { code, out } = await runCli(['diff', database, later]);
    expect(code).toBe(0);
    expect(out).toContain('    grade: BB -> A\n    > Pemkab Sleman meraih predikat A dalam evaluasi SAKIP 2021.\n');
    expect(out).toMatch(/^\+ sleman {2}Bapenda Kabupaten Bantul: Lomba Pajak, rank 2, 2020$/m);
    expect(out).toContain('1 added, 0 removed, 1 changed, 1 the same; 2 articles in both, 0 only in the first, 0 only in the second\n');
    const back = (await runCli(['diff', later, database, '--format', 'jsonl'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(back.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['changed', [{ slot: 'grade', before: 'A', after: 'BB' }]],
      ['removed', []],
    ]);
  });

  test('a database does not differ from itself; an article that only one has is told', async () => {
    expect((await runCli(['diff', database, database])).out).toBe(
      '0 added, 0 removed, 0 changed, 2 the same; 2 articles in both, 0 only in the first, 0 only in the second\n',
    );
    const one = await extract('one', [rows[0]!]);
    expect((await runCli(['diff', database, one])).out).toMatch(
      /^- sleman .*\n {4}> Pemkab Sleman[^\n]*\n0 added, 1 removed, 0 changed, 1 the same; 1 articles in both, 1 only in the first/,
    );
    expect((await runCli(['diff', database, join(folder, 'none.db')])).code).toBe(2);
  });
});

describe('petik migrate', () => {
  /** A database of the first shape with one article, whose record has the hash of that time. */
  function makeOld(name: string): string {
    const path = join(folder, name);
    const old = new Database(path);
    old.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;${TABLES}
      INSERT INTO migrations VALUES (1, '001-records');
      INSERT INTO runs (id, petik_version, rules_hash, inputs) VALUES (1, '0', 'h', '[]');
      INSERT INTO articles (id, source, text, content_hash, rules_hash, record_hash, run_id) VALUES ('a', 'a.html', 'Kota Batu', '${'c'.repeat(64)}', 'h', 'r', 1);`);
    old.pragma(`application_id = ${APPLICATION_ID}`);
    old.pragma('user_version = 1');
    old.close();
    return path;
  }

  test('says what it would do and does it; afterwards the database is sound and can be searched', async () => {
    const path = makeOld('old.db');
    const check = await runCli(['migrate', path, '--check']);
    expect(check.code).toBe(1);
    expect(check.out).toContain('lacks 002-trust\n');
    expect((await runCli(['verify', path])).err).toContain(`petik migrate ${path}`);
    const done = await runCli(['migrate', path]);
    expect(done.code).toBe(0);
    expect(done.out).toBe(check.out.replaceAll(' lacks ', ' now has '));
    expect((await runCli(['migrate', path, '--check'])).out).toBe(`${path} is up to date\n`);
    expect((await runCli(['verify', path])).out).toMatch(/^no problems in 1 articles/);
    expect((await runCli(['search', path, 'batu'])).out).toContain('1 article\n');
  });

  test('does all or nothing', () => {
    const path = makeOld('half.db');
    const broken = new Database(path);
    broken.exec('CREATE TABLE search_state (x)');
    broken.close();
    expect(() => openStore(path)).toThrow(/failed/);
    const now = new Database(path, { readonly: true });
    expect(now.pragma('user_version', { simple: true })).toBe(1);
    expect(now.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'entities'").pluck().get()).toBe(0);
    now.close();
  });

  test('creates no database, and refuses one of another program or of a newer petik', async () => {
    expect(await runCli(['migrate', join(folder, 'none.db')])).toMatchObject({ code: 2, err: expect.stringContaining('There is no database') });
    const foreign = join(folder, 'foreign.db');
    const other = new Database(foreign);
    other.exec('CREATE TABLE t (x)');
    other.close();
    expect(await runCli(['migrate', foreign])).toMatchObject({ code: 2, err: expect.stringContaining('another program') });
    const newer = makeOld('newer.db');
    const file = new Database(newer);
    file.pragma('user_version = 999');
    file.close();
    expect(await runCli(['migrate', newer, '--check'])).toMatchObject({ code: 2, err: expect.stringContaining('newer petik') });
  });
});
