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
    database = new Database(path, { readonly: readOnly, timeout: waitMs });
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
