import Database from 'better-sqlite3';
import { PetikError } from '../model/error.js';

/** What SQLite's result codes mean to an operator; an extended code (`SQLITE_BUSY_SNAPSHOT`) is found by its beginning. */
const MEANINGS: ReadonlyArray<[prefix: string, code: string, say: (path: string) => string]> = [
  ['SQLITE_BUSY', 'store-locked', (path) => `${path} is in use by another program; try again when it has finished`],
  ['SQLITE_LOCKED', 'store-locked', (path) => `${path} is in use by another program; try again when it has finished`],
  ['SQLITE_READONLY', 'store-read-only', (path) => `Cannot write to ${path}: the file, or the folder it is in, is read-only`],
  ['SQLITE_CANTOPEN', 'store-read-only', (path) => `Cannot open ${path}: the file, or the folder it is in, cannot be read or written`],
  ['SQLITE_PERM', 'store-read-only', (path) => `Cannot open ${path}: permission denied`],
  ['SQLITE_NOTADB', 'store-not-a-database', (path) => `${path} is not a database`],
  ['SQLITE_FULL', 'store-full', (path) => `No space left to write ${path}; everything stored before is kept`],
  ['SQLITE_CORRUPT', 'store-damaged', (path) => `${path} is damaged; restore it from a copy or extract again into a new file`],
  ['SQLITE_IOERR', 'store-unreadable', (path) => `The disk failed while ${path} was read or written`],
];

/** The operator's view of an error that SQLite raised on the database at `path`; any other error comes back as it is. */
export function storeError(error: unknown, path: string): unknown {
  if (error instanceof Database.SqliteError) {
    const meaning = MEANINGS.find(([prefix]) => error.code.startsWith(prefix));
    if (meaning) return new PetikError(meaning[1], meaning[2](path), error);
    return new PetikError('store-failed', `The database ${path} failed: ${error.message} (${error.code})`, error);
  }
  return error;
}
