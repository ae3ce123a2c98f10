import type Database from 'better-sqlite3';

/** Pages (4 kB each) that the write-ahead log takes before they are copied into the database file. */
const CHECKPOINT_PAGES = 8000;

/**
 * Sets a database to write ahead. A checkpoint writes all over the file and waits for the disk: one every 32 MB, not every 4 MB as SQLite does unless told, which one batch of
 * articles fills.
 */
export function writeAhead(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}
