import { closeSync, openSync, readSync } from 'node:fs';

const SIGNATURE = 'SQLite format 3\0';

/** Whether a file is an SQLite database, by its first bytes; false for what is no file or cannot be read. */
export function isDatabase(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(SIGNATURE.length);
      return readSync(file, bytes) === bytes.length && bytes.toString('latin1') === SIGNATURE;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
