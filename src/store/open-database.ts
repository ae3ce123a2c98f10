import { existsSync, readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkVersion, migrate } from './migrations.js';
import { storeError } from './store-error.js';
import { checkStoreFile } from './store-file.js';
import { writeAhead } from './write-ahead.js';

/** A connection to petik's database at `path`, checked, migrated and set to lose nothing that was committed. `waitMs`: patience with other programs' transactions. */
export function openDatabase(path: string, readOnly: boolean, waitMs: number): Database.Database {
  if (path !== ':memory:') checkStoreFile(path, readOnly);
  let database: Database.Database | undefined;
  try {
    database = readOnly ? openToRead(path, waitMs) : new Database(path, { timeout: waitMs });
    checkVersion(database, path, readOnly);
    database.pragma('foreign_keys = ON');
    if (!readOnly) {
      database.pragma('synchronous = FULL');
      // The first migration commits before WAL is on, so the application id stands in the file itself from then on.
      migrate(database, path);
      writeAhead(database);
    }
    return database;
  } catch (error) {
    database?.close();
    throw storeError(error, path);
  }
}

/** SQLite lays files beside a database that is written ahead, to read it too. In a folder where it may not, a database that nobody has open is read into memory. */
function openToRead(path: string, waitMs: number): Database.Database {
  const database = new Database(path, { readonly: true, timeout: waitMs });
  try {
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    const isUnwritable = error instanceof Database.SqliteError && UNWRITABLE.has(error.code);
    if (!isUnwritable || existsSync(`${path}-wal`) || statSync(path).size > LARGEST_COPY) throw error;
    return readIntoMemory(path);
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(['SQLITE_READONLY_DIRECTORY', 'SQLITE_READONLY_CANTINIT', 'SQLITE_CANTOPEN']);
/** Bytes; Node reads no larger file at once. */
const LARGEST_COPY = 2 ** 31 - 1;
/** Where the header of a database says how it is written and read: 1 by a journal, 2 ahead. */
const MODES = [18, 19];

/** A copy in memory of a database that nobody has open. */
export function readIntoMemory(path: string): Database.Database {
  const bytes = readFileSync(path);
  for (const at of MODES) bytes[at] = 1;
  return new Database(bytes, { readonly: true });
}
