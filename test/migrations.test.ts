import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { TABLES, VIEWS } from '../src/store/schema.js';
import { openStore } from '../src/store/store.js';
import { APPLICATION_ID } from '../src/store/store-file.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a database of the first shape is brought up to date, and its records stay as they were', () => {
  const path = join(folder, 'first.db');
  const first = new Database(path);
  first.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;${TABLES}${VIEWS}
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
  ]);
  expect(now.prepare('SELECT recipient, recipient_id FROM achievements_linked').all()).toEqual([{ recipient: 'Kota Batu', recipient_id: null }]);
  now.close();
});
