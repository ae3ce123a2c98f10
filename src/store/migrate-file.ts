import Database from 'better-sqlite3';
import { checkVersion, migrate, pendingMigrations } from './migrations.js';
import { prepareSearchIndexer } from './search-index.js';
import { storeError } from './store-error.js';
import { checkStoreFile } from './store-file.js';

/**
 * Brings the database at `path`, which must exist, up to date, its search index too; with `check` only looks. Returns the names of what is done, or would be:
 * an empty list where nothing is to be done. @throws PetikError as `openStore` does
 */
export function migrateFile(path: string, { check = false, waitMs = 5000 }: { check?: boolean; waitMs?: number } = {}): string[] {
  checkStoreFile(path, true);
  if (!check) checkStoreFile(path, false);
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: check, fileMustExist: true, timeout: waitMs });
    checkVersion(database, path, false);
    if (check) return pendingMigrations(database);
    database.pragma('foreign_keys = ON');
    database.pragma('synchronous = FULL');
    const applied = migrate(database, path);
    prepareSearchIndexer(database).update();
    return applied;
  } catch (error) {
    throw storeError(error, path);
  } finally {
    database?.close();
  }
}
