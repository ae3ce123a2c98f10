import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { ArticleRecord } from '../src/model/record.js';
import { migrateFile } from '../src/store/migrate-file.js';
import { BATCH_TABLES, FACT_TABLES, TABLES, TRUST_TABLES } from '../src/store/schema.js';
import { SEARCH_TABLES } from '../src/store/search-schema.js';
import { openStore } from '../src/store/store.js';
import { APPLICATION_ID } from '../src/store/store-file.js';
import { anyRecord, sampleRecord } from './record-arbitrary.js';

/** Views that older databases have under the names of today's. */
const OLD_VIEWS = ['achievements_all', 'achievements_flat', 'achievements_linked', 'search_content']
  .map((name) => `CREATE VIEW ${name} AS SELECT achievements.article_id FROM achievements;`)
  .join('\n');

const folder = mkdtempSync(join(tmpdir(), 'petik-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a database of the first shape is brought up to date, and its records stay as they were', () => {
  const path = join(folder, 'first.db');
  const first = new Database(path);
  first.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;${TABLES}${OLD_VIEWS}
    INSERT INTO migrations VALUES (1, '001-records');
    INSERT INTO runs (id, petik_version, rules_hash, inputs) VALUES (1, '0', 'h', '[]');
    INSERT INTO articles (id, source, text, content_hash, rules_hash, record_hash, run_id) VALUES ('a', 'a.html', 'Kota Batu', 'c', 'h', 'r', 1);
    INSERT INTO achievements (id, article_id, ordinal, grade, status, evidence) VALUES ('x', 'a', 0, 'BB', 'won', '');
    INSERT INTO recipients VALUES ('x', 0, 'Kota Batu');
    INSERT INTO provenance VALUES ('x', 0, 'recipients', 0, 0, 9, 'Kota Batu', 'rule', 'read', NULL)`);
  first.pragma(`application_id = ${APPLICATION_ID}`);
  first.pragma('user_version = 1');
  first.close();

  const store = openStore(path);
  const [record] = [...store.records()];
  store.close();
  const provenance = [{ start: 0, end: 9, quote: 'Kota Batu', slot: 'recipients', index: 0, rule: 'rule', via: 'read' }];
  expect(record?.achievements).toEqual([{ id: 'x', recipients: ['Kota Batu'], grade: 'BB', status: 'won', provenance }]);
  const now = new Database(path, { readonly: true });
  expect(now.prepare('SELECT name FROM migrations ORDER BY version').pluck().all()).toEqual([
    '001-records',
    '002-trust',
    '003-facts',
    '004-search',
    '005-record-hash',
    '006-batch',
    '007-numbered-keys',
  ]);
  expect(now.prepare('SELECT recipient, recipient_id FROM achievements_linked').all()).toEqual([{ recipient: 'Kota Batu', recipient_id: null }]);
  now.close();
});

/** A database whose rows name their articles and achievements by id, with what the database `from` holds. */
function makeOld(path: string, from: string): Database.Database {
  const old = new Database(path);
  old.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    ${TABLES}${TRUST_TABLES}${FACT_TABLES}${SEARCH_TABLES}${BATCH_TABLES}${OLD_VIEWS}
    CREATE INDEX entities_by_link ON entities (link_id);
    INSERT INTO migrations VALUES (6, '006-batch')`);
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.pragma('user_version = 6');
  // Its tables are filled by name, children before parents.
  old.pragma('foreign_keys = OFF');
  old.prepare('ATTACH ? AS now').run(from);
  const tables = old.prepare("SELECT name FROM main.pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").pluck();
  for (const table of tables.all() as string[]) {
    if (['migrations', 'search_state'].includes(table)) continue;
    const columns = old.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    const values = columns.map((name) => {
      if (table === 'fact_evidence') return `row."${name}"`;
      if (name === 'article_id') return '(SELECT id FROM now.articles WHERE number = row.article_number)';
      return name === 'achievement_id' ? '(SELECT id FROM now.achievements WHERE number = row.achievement_number)' : `row."${name}"`;
    });
    old.exec(`INSERT INTO main.${table} (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${values.join(', ')} FROM now.${table} AS row`);
  }
  old.exec('DETACH now');
  return old;
}

test('a database whose keys are ids gets numbers, and every row of it stays', () => {
  const [from, path] = ['now.db', 'ids.db'].map((name) => join(folder, name)) as [string, string];
  const store = openStore(from);
  const run = store.beginRun({ petikVersion: '0', rulesHash: 'r', inputs: [] });
  // The second takes the place of the first under its number.
  const records: ArticleRecord[] = [sampleRecord({ id: 'two' }), sampleRecord(), sampleRecord({ id: 'two' }), ...fc.sample(anyRecord, 40)];
  for (const [index, record] of records.entries()) store.writeBatch([{ record, contentHash: String(index) }], run);
  const wanted = [...store.records()];
  const { migrations: _, search_state, ...rows } = store.dump();
  expect(rows.findings!.length * rows.entities!.length * rows.confidence!.length * rows.slot_links!.length).toBeGreaterThan(0);
  store.close();
  const old = makeOld(path, from);
  old.exec('CREATE VIEW own AS SELECT id, rank FROM achievements ORDER BY id');
  const own = old.prepare('SELECT * FROM own').all();
  old.close();

  expect(migrateFile(path, { check: true })).toEqual(['007-numbered-keys']);
  expect(migrateFile(path)).toEqual(['007-numbered-keys']);
  const now = openStore(path);
  expect([...now.records()]).toEqual(wanted);
  expect(now.dump()).toMatchObject(rows);
  expect([...now.verify()].filter(({ code }) => ['damaged', 'foreign-key', 'record', 'record-hash', 'search-index'].includes(code))).toEqual([]);
  now.close();
  const file = new Database(path, { readonly: true });
  expect(file.prepare('SELECT * FROM own').all()).toEqual(own);
  const shape = (database: Database.Database) => database.prepare("SELECT type, name, tbl_name FROM sqlite_master WHERE name <> 'own' ORDER BY 1, 2").all();
  const fresh = new Database(from, { readonly: true });
  expect(shape(file)).toEqual(shape(fresh));
  file.close();
  fresh.close();
});
