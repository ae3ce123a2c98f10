import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PetikError } from '../model/error.js';

/** `PRAGMA application_id` of every petik database: "Petk" in ASCII. */
export const APPLICATION_ID = 0x5065746b;

const SQLITE_START = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const APPLICATION_ID_OFFSET = 68;

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether a path is an SQLite database, petik's or another's. */
export function isStoreFile(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return readHeader(path).toString('latin1', 0, 16) === SQLITE_START;
}

function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new PetikError('store-not-a-database', `${path} is a folder, not a database`);
  return stats?.size;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new PetikError('store-read-only', `Cannot create the folder ${dirname(path)} for the database`, cause);
  }
}

/** SQLite opens a write-protected file for reading without a word and fails at the first write; its journal needs the folder too. */
function checkWritable(path: string): void {
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
  } catch (cause) {
    throw new PetikError('store-read-only', `Cannot write to ${path}: the file, or the folder it is in, is read-only`, cause);
  }
}

/**
 * Looks at the file before SQLite does, so that a file that is not ours is never touched: SQLite itself may create a journal beside it or write to it.
 * A new or empty file passes (its folder is created); anything else must be a SQLite database with petik's application id.
 */
export function checkStoreFile(path: string, readOnly: boolean): void {
  // SQLite itself takes an empty name for a database that it throws away.
  if (path === '') throw new PetikError('store-missing', 'The database has no file name');
  let header: Buffer;
  try {
    const size = sizeOf(path);
    if (size === undefined || size === 0) {
      if (readOnly) throw new PetikError('store-missing', `There is no database at ${path}`);
      if (size === undefined) makeFolder(path);
      return;
    }
    header = readHeader(path);
  } catch (cause) {
    if (cause instanceof PetikError) throw cause;
    throw new PetikError('store-read-only', `Cannot open ${path}: ${(cause as Error).message}`, cause);
  }
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== SQLITE_START) {
    throw new PetikError('store-not-a-database', `${path} is not a database; name a new file, or one that petik wrote`);
  }
  if (header.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) {
    throw new PetikError('store-foreign', `${path} is a database of another program; name a new file, or one that petik wrote`);
  }
  if (!readOnly) checkWritable(path);
}
