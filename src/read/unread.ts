import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decode } from './decode.js';
import { fileKind, type Packing } from './file-kind.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';
import { readLine, type UnreadLine } from './rows.js';

/** A file that holds one page. */
interface UnreadFile {
  file: string;
  /** The page's id. */
  stem: string;
  kind: 'html' | 'text';
}

/** A page that was found: one that is still to be read, which any thread can do, or one that was read on the way to it. */
export type FoundPage = UnreadFile | UnreadLine | ReadOutcome;

/** Reads a page that was found. Nothing is thrown. */
export function readPage(found: FoundPage): ReadOutcome {
  if ('line' in found) return readLine(found);
  return 'file' in found ? readFile(found) : found;
}

function readFile({ file, stem, kind }: UnreadFile): ReadOutcome {
  try {
    const content = readContent(file);
    if (content === undefined) return failed(file, 'too-large', TOO_LARGE);
    const decoded = decode(content);
    return 'code' in decoded ? failed(file, decoded.code, decoded.message) : { page: { id: stem, source: file, kind, content: decoded.text } };
  } catch (cause) {
    return unreadable(file, cause);
  }
}

/** All of a file, unpacked; undefined where that is larger than a page may be. @throws what the file system and zlib throw */
export function readContent(file: string): Uint8Array | undefined {
  if (statSync(file).size > LARGEST_PAGE) return undefined;
  return unpackAll(readFileSync(file), fileKind(file).packing);
}

function unpackAll(bytes: Uint8Array, packing: Packing | undefined): Uint8Array | undefined {
  if (packing === undefined) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw cause;
  }
}

/** Why an input could not be read, as an outcome. */
export function unreadable(source: string, cause: unknown): ReadOutcome {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed(source, 'not-found', 'no such file or folder');
  if (code === 'EACCES' || code === 'EPERM') return failed(source, 'unreadable', 'permission denied');
  if (code?.startsWith('Z_')) return failed(source, 'damaged', `it cannot be unpacked: ${(cause as Error).message}`);
  return failed(source, 'unreadable', cause instanceof Error ? cause.message : String(cause));
}
