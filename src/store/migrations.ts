import type { Database } from 'better-sqlite3';
import { PetikError } from '../model/error.js';
import type { ArticleRecord } from '../model/record.js';
import { recordHash } from '../model/record-hash.js';
import { numberKeys } from './numbered-keys.js';
import { prepareRecordReader } from './read-record.js';
import { BATCH_TABLES, FACT_TABLES, TABLES, TRUST_TABLES } from './schema.js';
import { SEARCH_TABLES } from './search-schema.js';
import { APPLICATION_ID } from './store-file.js';

interface Migration {
  name: string;
  apply: (database: Database) => void;
  /** Whether the hashes of records must be computed anew after it. */
  hashesAnew?: true;
}

/**
 * Every change of the database's shape, oldest first; only ever appended to. Tables are generated from today's model, so a migration that
 * adds a column for a new slot must first look whether the table has it already.
 */
const MIGRATIONS: readonly Migration[] = [
  {
    name: '001-records',
    apply: (database) => database.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;${TABLES}`),
  },
  { name: '002-trust', apply: (database) => database.exec(TRUST_TABLES) },
  { name: '003-facts', apply: (database) => database.exec(FACT_TABLES) },
  { name: '004-search', apply: (database) => database.exec(SEARCH_TABLES) },
  // The hash of a record no longer depends on the order of its properties, so that it can be checked.
  { name: '005-record-hash', apply: () => {}, hashesAnew: true },
  { name: '006-batch', apply: (database) => database.exec(BATCH_TABLES) },
  { name: '007-numbered-keys', apply: numberKeys },
];

const versionOf = (database: Database): number => database.pragma('user_version', { simple: true }) as number;

/** Refuses a database that this program cannot use: written by a newer petik, or (when it may not be changed) by an older one. */
export function checkVersion(database: Database, path: string, readOnly: boolean): void {
  const version = versionOf(database);
  if (version > MIGRATIONS.length) {
    throw new PetikError(
      'store-newer',
      `${path} was written by a newer petik (database version ${version}, this one knows ${MIGRATIONS.length}); update petik`,
    );
  }
  if (readOnly && version < MIGRATIONS.length) {
    throw new PetikError('store-older', `${path} was written by an older petik (database version ${version}); bring it up to date with: petik migrate ${path}`);
  }
}

/** Names of the migrations that a database lacks, in their order. */
export const pendingMigrations = (database: Database): string[] => MIGRATIONS.slice(versionOf(database)).map(({ name }) => name);

/** Applies what is missing, all of it or nothing, in a transaction that waits its turn; returns the names of what it applied. `path` is for messages. */
export function migrate(database: Database, path: string): string[] {
  const apply = database.transaction((): string[] => {
    const version = versionOf(database);
    const missing = MIGRATIONS.slice(version);
    for (const [index, migration] of missing.entries()) {
      migration.apply(database);
      database.prepare('INSERT INTO migrations (version, name) VALUES (?, ?)').run(version + index + 1, migration.name);
    }
    if (missing.length === 0) return [];
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
    // The reader knows only the newest shape.
    if (missing.some(({ hashesAnew }) => hashesAnew)) hashRecordsAnew(database, path);
    return missing.map(({ name }) => name);
  });
  return apply.immediate();
}

/** Computes the hash of every record from what is stored. A record that cannot be read keeps its hash: `petik verify` tells of it. */
function hashRecordsAnew(database: Database, path: string): void {
  const read = prepareRecordReader(database, path);
  const next = database.prepare<[number], { number: number; id: string }>('SELECT number, id FROM articles WHERE number > ? ORDER BY number LIMIT 1');
  const update = database.prepare('UPDATE articles SET record_hash = ? WHERE number = ?');
  for (let row = next.get(-1); row !== undefined; row = next.get(row.number)) {
    try {
      const record: ArticleRecord | undefined = read({ ids: [row.id] }).next().value;
      if (record !== undefined) update.run(recordHash(record), row.number);
    } catch (error) {
      if (!(error instanceof PetikError)) throw error;
    }
  }
}
