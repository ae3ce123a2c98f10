import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { PageColumns } from '../model/input.js';
import { decode } from './decode.js';
import { fileKind } from './file-kind.js';
import { listFolder } from './list-folder.js';
import { DamagedInput, openBytes } from './open-bytes.js';
import { failed, type ReadOutcome, TOO_LARGE } from './outcome.js';
import { idsInFolder, stemOf } from './page-ids.js';
import { type PathPattern, readPattern } from './pattern.js';
import { readArchive, readPackedArchive } from './read-archive.js';
import { readBytes, readStream } from './read-stream.js';
import { findLines, holdsNoRow } from './rows.js';
import { type FoundPage, readContent, readPage, unreadable } from './unread.js';

export interface ReadOptions {
  /** What `-` reads; the process's standard input unless told. */
  stdin?: NodeJS.ReadableStream;
  /** Which columns of CSV and Parquet files, or keys of JSON rows, hold what; guessed by their names unless told. */
  columns?: PageColumns;
}

/**
 * Pages of files, folders (recursive, in the order of names), patterns of paths, JSONL, JSON, CSV and Parquet files, web archives, and `-` for standard input.
 * Nothing is thrown for a bad input: each gives an error with its source, and the next one goes on.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  for await (const found of findPages(inputs, options)) yield readPage(found);
}

/** The same, with the pages still to be read where that can be left to another thread: `readPage` reads one. */
export async function* findPages(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<FoundPage> {
  for (const input of inputs) {
    yield* orError(input, input === '-' ? readStream(options.stdin ?? process.stdin, '-', 'stdin', options.columns) : findIn(input, options));
  }
}

/** What an input gives, and an error where it fails half-way. */
async function* orError(source: string, pages: AsyncIterable<FoundPage>): AsyncGenerator<FoundPage> {
  try {
    yield* pages;
  } catch (cause) {
    yield cause instanceof DamagedInput ? failed(source, 'damaged', cause.message) : unreadable(source, cause);
  }
}

async function* findIn(path: string, options: ReadOptions): AsyncGenerator<FoundPage> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const pattern = cause.code === 'ENOENT' || cause.code === 'ENOTDIR' ? readPattern(path) : undefined;
    if (pattern === undefined) throw cause;
    return pattern;
  });
  if ('matches' in found) yield* findInFolder(path, found, 'no page has a path like this', options);
  else if (found.isDirectory()) {
    const all = { base: path, depth: Number.POSITIVE_INFINITY, matches: () => true };
    yield* findInFolder(path, all, 'the folder holds no HTML, text, JSON or JSONL page', options);
  } else yield* findInFile(path, found, stemOf(path), options);
}

async function* findInFolder(input: string, { base, depth, matches }: PathPattern, none: string, options: ReadOptions): AsyncGenerator<FoundPage> {
  let pages = 0;
  const idOf = idsInFolder((own) => stemOf(`${base}/${own}`));
  for await (const listed of listFolder(base, { depth })) {
    if ('cause' in listed) {
      pages++;
      yield unreadable(listed.folder, listed.cause);
      continue;
    }
    const { file } = listed;
    const inFolder = relative(base, file).split(sep).join('/');
    if (!matches(inFolder)) continue;
    for await (const page of orError(file, findInListed(file, idOf(inFolder), options))) {
      pages++;
      yield page;
    }
  }
  if (pages === 0) yield failed(input, 'no-pages', none);
}

/** A file that a folder lists: a JSON file or a table without a page is passed over. */
async function* findInListed(path: string, stem: string, options: ReadOptions): AsyncGenerator<FoundPage> {
  const { format, packing } = fileKind(path);
  if ((format === 'html' || format === 'text') && packing !== 'zstd') {
    yield { file: path, stem, kind: format };
    return;
  }
  if (format === 'json' && packing !== 'zstd') {
    const content = readContent(path);
    const decoded = content === undefined ? undefined : decode(content);
    if (decoded !== undefined && 'text' in decoded && holdsNoRow(decoded.text)) return;
  }
  yield* findInFile(path, await stat(path), stem, options, true);
}

async function* findInFile(path: string, found: Stats, stem: string, options: ReadOptions, mayHoldNone = false): AsyncGenerator<FoundPage> {
  const { format, packing } = fileKind(path);
  const { columns } = options;
  if (format === 'warc') yield* readArchive(path);
  else if (format === 'wacz') yield* readPackedArchive(path);
  else if (format === 'jsonl') yield* findLines(openBytes(path, packing), path, stem, columns);
  else if (format === 'csv') yield* (await import('./read-csv.js')).readCsv(openBytes(path, packing), path, stem, { columns, mayHoldNone });
  else if (format === 'parquet') yield* (await import('./read-parquet.js')).readParquet(path, stem, { columns, mayHoldNone });
  else if (format === undefined || !found.isFile() || packing === 'zstd') {
    yield* readStream(packing === undefined ? createReadStream(path) : openBytes(path, packing), path, stem, columns);
  } else if (format === 'json') {
    const content = readContent(path);
    if (content === undefined) yield failed(path, 'too-large', TOO_LARGE);
    else yield* readBytes(content, path, stem, format, columns);
  } else yield { file: path, stem, kind: format };
}
