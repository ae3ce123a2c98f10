import type { Database } from 'better-sqlite3';
import { PetikError } from '../model/error.js';
import { BATCH_TABLES, FACT_TABLES, LINKED_VIEW, TABLES, TRUST_TABLES, VIEWS } from './schema.js';
import { SEARCH_TABLES } from './search-schema.js';
import { APPLICATION_ID } from './store-file.js';

interface Migration {
  name: string;
  apply: (database: Database) => void;
}

/**
 * Every change of the database's shape, oldest first; only ever appended to. Tables are generated from today's model, so a migration that
 * adds a column for a new slot must first look whether the table has it already.
 */
const MIGRATIONS: readonly Migration[] = [
  {
    name: '001-records',
    apply: (database) => database.exec(`CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;${TABLES}${VIEWS}`),
  },
  { name: '002-trust', apply: (database) => database.exec(TRUST_TABLES) },
  { name: '003-facts', apply: (database) => database.exec(FACT_TABLES + LINKED_VIEW) },
  { name: '004-search', apply: (database) => database.exec(SEARCH_TABLES) },
  { name: '005-batch', apply: (database) => database.exec(BATCH_TABLES) },
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

/** Applies what is missing, each migration in one transaction that waits its turn. */
export function migrate(database: Database): void {
  const applyNext = database.transaction((): boolean => {
    const version = versionOf(database);
    const migration = MIGRATIONS[version];
    if (!migration) return false;
    migration.apply(database);
    database.prepare('INSERT INTO migrations (version, name) VALUES (?, ?)').run(version + 1, migration.name);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${version + 1}`);
    return true;
  });
  while (applyNext.immediate());
}
