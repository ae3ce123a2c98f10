import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLAT_COLUMNS, SLOT_COLUMNS } from '../src/model/columns.js';
import { PetikError } from '../src/model/error.js';
import { SLOTS } from '../src/model/record.js';
import { achievementNumber } from '../src/store/numbered-keys.js';
import { openStore, type Store } from '../src/store/store.js';
import { storeError } from '../src/store/store-error.js';
import { anyRecord, sampleRecord } from './record-arbitrary.js';

let folder: string;
let path: string;
const opened: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petik-store-'));
  path = join(folder, 'petik.db');
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(...parameters: Parameters<typeof openStore>): Store {
  const store = openStore(...parameters);
  opened.push(store);
  return store;
}

const beginRun = (store: Store, rulesHash = 'rules-1'): number => store.beginRun({ petikVersion: '0.1.0', rulesHash, inputs: ['pages'] });

/** The tables without the list of runs, which grows with every run. */
const contentOf = (store: Store) => {
  const { runs: _, ...tables } = store.dump();
  return tables;
};

/** The code of the PetikError that the action throws, with its message checked to be one line. */
function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PetikError)) throw error;
    expect(error.message).toMatch(/^[^\n]{10,250}$/);
    return error.code;
  }
  throw new Error('nothing was thrown');
}

/** Runs SQL on the file as another program would. */
function outside(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('records', () => {
  test('any record comes back as it was written, in the order of writing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { maxLength: 3, selector: ({ id }) => id }), (records) => {
        const store = openStore(':memory:');
        const written = store.writeBatch(
          records.map((record) => ({ record, contentHash: 'content' })),
          beginRun(store),
        );
        expect(written).toEqual({ added: records.length, replaced: 0, unchanged: 0, errors: 0, shared: [] });
        expect([...store.records()]).toStrictEqual(records);
        store.close();
      }),
      { numRuns: 100 },
    );
  });

  test('survive the closing of the file, and can be chosen by id and source', () => {
    const store = open(path);
    const records = Array.from({ length: 250 }, (_, number) => sampleRecord({ id: `a${number}`, source: number % 2 === 0 ? 'even.jsonl' : 'odd.jsonl' }));
    store.writeBatch(
      records.map((record) => ({ record, contentHash: record.id })),
      beginRun(store),
    );
    store.close();
    const again = open(path, { readOnly: true });
    expect([...again.records()]).toEqual(records);
    expect([...again.records({ ids: ['a7', 'a3', 'a999'] })].map(({ id }) => id)).toEqual(['a3', 'a7']);
    expect([...again.records({ source: 'odd.jsonl' })]).toHaveLength(125);
    expect([...again.records({ ids: [] })]).toEqual([]);
  });

  test('a loop over records may write to the same store', () => {
    const store = open(path);
    const run = beginRun(store);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], run);
    for (const record of store.records()) store.writeBatch([{ record: { ...record, dates: [] }, contentHash: 'c' }], run);
    expect([...store.records()][0]?.dates).toEqual([]);
  });

  test('a row that was spoilt from outside is named, not passed on', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    outside(path, "UPDATE achievements SET status = 'perhaps' WHERE id = 'lawu-1'");
    expect(codeOf(() => [...store.records()])).toBe('store-bad-row');
  });
});

describe('writing again', () => {
  test('the same article changes no row', () => {
    const store = open(path);
    const outcomes = [{ record: sampleRecord(), contentHash: 'c' }, { error: { source: 'x.html', code: 'empty', message: 'The file is empty' } as const }];
    store.writeBatch(outcomes, beginRun(store));
    const before = contentOf(store);
    expect(store.writeBatch(outcomes, beginRun(store))).toEqual({ added: 0, replaced: 0, unchanged: 1, errors: 1, shared: [] });
    expect(contentOf(store)).toEqual(before);
    expect(store.counts().runs).toBe(2);
  });

  test('the same article from another place changes no row', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    const before = contentOf(store);
    expect(store.writeBatch([{ record: sampleRecord({ source: 'copy.html' }), contentHash: 'c' }], beginRun(store)).unchanged).toBe(1);
    expect(contentOf(store)).toEqual(before);
  });

  test('other rules replace all rows of the article and keep its place', () => {
    const store = open(path);
    const first = beginRun(store);
    store.writeBatch(
      ['one', 'two'].map((id) => ({ record: sampleRecord({ id }), contentHash: id })),
      first,
    );
    const second = beginRun(store, 'rules-2');
    const shorter = sampleRecord({ id: 'one', achievements: sampleRecord({ id: 'one' }).achievements.slice(0, 1), mentions: [], agencies: ['Dinas Arsip'] });
    expect(store.writeBatch([{ record: shorter, contentHash: 'one' }], second)).toMatchObject({ replaced: 1 });
    expect([...store.records()]).toEqual([shorter, sampleRecord({ id: 'two' })]);

    const fresh = open(join(folder, 'fresh.db'));
    beginRun(fresh);
    fresh.writeBatch([{ record: shorter, contentHash: 'one' }], beginRun(fresh, 'rules-2'));
    const other = fresh.dump();
    const rowsOfOne = (rows: Record<string, unknown>[] = []) =>
      rows.filter((row) => row.article_number === 1 || Number(row.achievement_number) < achievementNumber(2, 0));
    for (const [table, rows] of Object.entries(store.dump())) expect(rowsOfOne(rows), table).toEqual(rowsOfOne(other[table]));
  });

  test('recordOf knows content and rules together', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    expect(store.recordOf('c', 'rules-1')?.record).toEqual(sampleRecord());
    expect(store.recordOf('c', 'rules-2')).toBeUndefined();
    expect(store.recordOf('d', 'rules-1')).toBeUndefined();
  });

  test('same work gives the same dump, whatever the time', () => {
    const [first, second] = ['2021-02-17T00:00:00Z', '2031-01-01T00:00:00Z'].map((now, number) => {
      const store = open(join(folder, `${number}.db`));
      const run = store.beginRun({ petikVersion: '0.1.0', rulesHash: 'r', inputs: ['a', 'b'] }, now);
      store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], run);
      store.endRun(run, { articles: 1 }, now);
      return store.dump();
    });
    expect(second).toEqual(first);
    expect(first?.runs).toEqual([{ id: 1, petik_version: '0.1.0', rules_hash: 'r', inputs: '["a","b"]', totals: '{"articles":1}' }]);
  });
});

describe('errors', () => {
  const error = (source: string, message = 'No article found') => ({ error: { source, code: 'no-article' as const, message } });

  test('are kept once, and forgotten when the source gives an article', () => {
    const store = open(path);
    store.writeBatch([error('lawu.html'), error('b.html')], beginRun(store));
    store.writeBatch([error('lawu.html', 'Still no article')], beginRun(store));
    expect(store.dump().errors).toMatchObject([
      { source: 'b.html', code: 'no-article', message: 'No article found', run_id: 1 },
      { source: 'lawu.html', code: 'no-article', message: 'Still no article', run_id: 2 },
    ]);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    expect(store.dump().errors).toMatchObject([{ source: 'b.html' }]);
  });

  test('are forgotten when the source is found done', () => {
    const store = open(path);
    store.writeBatch([error('a.html'), error('b.html')], beginRun(store));
    const done = { record: sampleRecord({ source: 'a.html' }), contentHash: 'c' };
    store.writeBatch([done], beginRun(store));
    store.writeBatch([error('a.html'), error('b.html')], beginRun(store));
    expect(store.writeBatch([done], beginRun(store)).unchanged).toBe(1);
    expect(store.dump().errors).toMatchObject([{ source: 'b.html' }]);
  });

  test('another error in a later run takes the place of the earlier one', () => {
    const store = open(path);
    store.writeBatch([error('a.html')], beginRun(store));
    store.writeBatch([{ error: { source: 'a.html', code: 'binary', message: 'Not text' } }], beginRun(store));
    expect(store.dump().errors).toMatchObject([{ source: 'a.html', code: 'binary' }]);
  });

  test('a record that breaks the tables is an error of its page; the rest of the batch is stored', () => {
    const store = open(path);
    const record = sampleRecord({ id: 'twice' });
    const spoilt = { ...record, achievements: [record.achievements[0]!, record.achievements[0]!] };
    const result = store.writeBatch(
      [
        { record: spoilt, contentHash: 'a' },
        { record: sampleRecord(), contentHash: 'b' },
      ],
      beginRun(store),
    );
    expect(result).toEqual({ added: 1, replaced: 0, unchanged: 0, errors: 1, shared: [] });
    expect([...store.records()]).toEqual([sampleRecord()]);
    expect(store.dump().errors).toMatchObject([{ source: 'twice.html', code: 'extraction-failed' }]);
  });

  test('a batch of an unknown run stores nothing', () => {
    const store = open(path);
    expect(codeOf(() => store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], 7))).toBe('store-no-run');
    expect(store.counts().articles).toBe(0);
  });
});

describe('for researchers', () => {
  test('achievements_flat has the columns of the CSV and achievements only', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    const database = new Database(path, { readonly: true });
    const columns = (table: string) => (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    const flat = FLAT_COLUMNS.map(({ name }) => name);
    expect(columns('achievements_flat')).toEqual(flat);
    expect(columns('achievements_all')).toEqual(flat);
    expect(flat.filter((name) => (SLOTS as string[]).includes(name))).toEqual(SLOTS);
    expect(database.prepare('SELECT * FROM achievements_flat').all()).toMatchObject([
      {
        article_id: 'lawu',
        source: 'lawu.html',
        title: 'Kota Lawu raih juara',
        outlet: null,
        achievement_id: 'lawu-1',
        recipients: 'Dinas Arsip; Bagian Umum',
        award: 'Lomba Arsip',
        rank: '1',
        year: 2020,
        evidence: 'Dinas Arsip Kota Lawu meraih juara I Lomba Arsip 2020 dengan judul “SAPA',
      },
      { recipients: 'OPD', count: 19, score: 72.15, status: 'nominated' },
    ]);
    expect(database.prepare('SELECT status FROM achievements_all').pluck().all()).toEqual(['won', 'nominated', 'targeted', 'denied']);
    database.close();
  });

  test('every slot is a column of its kind, and lists are tables', () => {
    open(path);
    const database = new Database(path, { readonly: true });
    const types = new Map(
      (database.pragma('table_info(achievements)') as { name: string; type: string }[]).map(({ name, type }) => [name, type.toLowerCase()]),
    );
    for (const { name, kind, list } of SLOT_COLUMNS) expect(types.get(name), name).toBe(list ? undefined : kind);
    expect(SLOT_COLUMNS.filter(({ list }) => list).map(({ name }) => name)).toEqual(['recipients']);
    const tables = database.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[];
    const ours = tables.filter(({ schema, type, name }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
    database.close();
  });

  test('a change of the columns comes with a migration: older databases lack the new ones (after adding one, update the version here too)', () => {
    open(path);
    const database = new Database(path, { readonly: true });
    const version = database.pragma('user_version', { simple: true });
    database.close();
    expect({ version, columns: FLAT_COLUMNS.map(({ name }) => name).join(' ') }).toEqual({
      version: 7,
      columns:
        'article_id source url title outlet published achievement_id recipients count innovation expansion award category rank grade label score year level grantor status evidence',
    });
  });

  test('counts', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    expect(store.counts()).toEqual({
      runs: 1,
      articles: 1,
      achievements: 2,
      byStatus: { won: 1, nominated: 1, targeted: 1, denied: 1 },
      mentions: 1,
      findings: 1,
      errors: 0,
    });
  });
});

describe('the file', () => {
  test('is created with its folders, in WAL, and says whose it is', () => {
    const deep = join(folder, 'a', 'b', 'petik.db');
    open(deep);
    const database = new Database(deep, { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('user_version', { simple: true })).toBe(7);
    expect(database.prepare('SELECT * FROM migrations').all()).toEqual([
      { version: 1, name: '001-records' },
      { version: 2, name: '002-trust' },
      { version: 3, name: '003-facts' },
      { version: 4, name: '004-search' },
      { version: 5, name: '005-record-hash' },
      { version: 6, name: '006-batch' },
      { version: 7, name: '007-numbered-keys' },
    ]);
    database.close();
  });

  test('is not written all over for each batch', () => {
    const store = open(path);
    const runId = beginRun(store);
    const before = statSync(path).size;
    for (let batch = 0; batch < 3; batch++) {
      const sample = sampleRecord({ id: `lawu-${batch}` });
      const record = { ...sample, text: sample.text + ' Kabar daerah.'.repeat(300_000), achievements: [] };
      store.writeBatch([{ record, contentHash: `c${batch}` }], runId);
    }
    expect(statSync(path).size).toBe(before);
    store.close();
    expect(statSync(path).size).toBeGreaterThan(12_000_000);
  });

  test('keeps every finished batch when the program dies', () => {
    const store = open(path);
    store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], beginRun(store));
    const copy = join(folder, 'copy');
    open(join(copy, 'petik.db')).close();
    for (const name of readdirSync(folder).filter((file) => file.startsWith('petik.db') && !file.endsWith('-shm')))
      copyFileSync(join(folder, name), join(copy, name));
    const survivor = open(join(copy, 'petik.db'));
    expect([...survivor.records()]).toEqual([sampleRecord()]);
    expect(survivor.recordOf('c', 'rules-1')).toBeDefined();
  });

  test('of a newer petik is refused and left as it is', () => {
    open(path).close();
    outside(path, 'PRAGMA user_version = 99');
    const bytes = readFileSync(path);
    expect(codeOf(() => open(path))).toBe('store-newer');
    expect(codeOf(() => open(path, { readOnly: true }))).toBe('store-newer');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('of an older petik cannot be read before it is brought up to date', () => {
    outside(path, `PRAGMA application_id = ${0x5065746b}; PRAGMA user_version = 0; CREATE TABLE x (y); DROP TABLE x`);
    expect(codeOf(() => open(path, { readOnly: true }))).toBe('store-older');
    expect(open(path).counts().articles).toBe(0);
  });

  test('that is no database is refused and left as it is', () => {
    for (const content of ['<html>a page</html>', `SQLite format 3\0${'x'.repeat(10)}`, 'x'.repeat(5000)]) {
      writeFileSync(path, content);
      expect(codeOf(() => open(path))).toBe('store-not-a-database');
      expect(codeOf(() => open(path, { readOnly: true }))).toBe('store-not-a-database');
      expect(readFileSync(path, 'utf8')).toBe(content);
    }
    expect(codeOf(() => open(folder))).toBe('store-not-a-database');
  });

  test('that is empty becomes a database', () => {
    writeFileSync(path, '');
    expect(open(path).counts().articles).toBe(0);
  });

  test('of another program is refused and left as it is', () => {
    outside(path, 'PRAGMA journal_mode = WAL; CREATE TABLE precious (a); INSERT INTO precious VALUES (1)');
    const bytes = readFileSync(path);
    const { mtimeMs } = statSync(path);
    expect(codeOf(() => open(path))).toBe('store-foreign');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(folder)).toEqual(['petik.db']);
  });

  test('with damaged pages is said to be damaged', () => {
    open(path).close();
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0xff)]));
    expect(codeOf(() => open(path))).toBe('store-damaged');
  });

  test('that does not exist cannot be opened for reading', () => {
    expect(codeOf(() => open(path, { readOnly: true }))).toBe('store-missing');
    expect(existsSync(path)).toBe(false);
  });

  test('opened for reading takes no writes', () => {
    const first = open(path);
    beginRun(first);
    first.close();
    const store = open(path, { readOnly: true });
    expect(codeOf(() => beginRun(store))).toBe('store-read-only');
    expect(codeOf(() => store.writeBatch([{ error: { source: 'a', code: 'empty', message: 'Empty' } }], 1))).toBe('store-read-only');
  });

  test('below a file, where no folder can be, cannot be created', () => {
    writeFileSync(path, 'a file');
    expect(codeOf(() => open(join(path, 'petik.db')))).toBe('store-read-only');
    expect(codeOf(() => open(join(path, 'deeper', 'petik.db')))).toBe('store-read-only');
  });

  test.skipIf(process.platform !== 'linux')('in a folder where nothing can be written cannot be created', () => {
    expect(codeOf(() => open('/proc/petik.db'))).toBe('store-read-only');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that is write-protected is refused at once (not for root, who may write)', () => {
    open(path).close();
    chmodSync(path, 0o444);
    expect(codeOf(() => open(path))).toBe('store-read-only');
  });

  test('in use by another writer says so, loses nothing and works afterwards', () => {
    const store = open(path, { waitMs: 0 });
    const run = beginRun(store);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const write = () => store.writeBatch([{ record: sampleRecord(), contentHash: 'c' }], run);
    expect(codeOf(write)).toBe('store-locked');
    expect(codeOf(() => open(path, { waitMs: 0 }))).toBe('store-locked');
    other.exec('ROLLBACK');
    other.close();
    expect(write().added).toBe(1);
  });

  test('when the disk is full says so', () => {
    const database = new Database(path);
    database.exec('CREATE TABLE filler (bytes BLOB); PRAGMA max_page_count = 3');
    expect(
      codeOf(() => {
        try {
          database.exec('INSERT INTO filler VALUES (zeroblob(100000))');
        } catch (error) {
          throw storeError(error, path);
        }
      }),
    ).toBe('store-full');
    database.close();
  });

  test('closed twice is closed; used afterwards says so', () => {
    const store = open(path);
    const rows = store.records();
    store.close();
    store.close();
    expect(codeOf(() => store.counts())).toBe('store-closed');
    expect(codeOf(() => rows.next())).toBe('store-closed');
  });
});
