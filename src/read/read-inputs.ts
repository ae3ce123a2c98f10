import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { decode } from './decode.js';
import { listFolder } from './list-folder.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';
import { isArchive, readArchive } from './read-archive.js';
import { readBytes, readStream } from './read-stream.js';
import { holdsNoRow, readJsonLines } from './rows.js';
import type { ContentKind } from './sniff.js';

const KIND_BY_EXTENSION: Readonly<Record<string, ContentKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.md': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
};

/** Names that say nothing about a page, so its folder names it. */
const FOLDER_NAMES_IT = new Set(['page', 'index']);

/**
 * Pages of files, folders (recursive, in the order of names), JSONL and JSON files, web archives, and `-` for standard input.
 * Nothing is thrown for a bad input: each gives an error with its source, and the next one goes on.
 */
export async function* readInputs(inputs: string[], options: { stdin?: NodeJS.ReadableStream } = {}): AsyncGenerator<ReadOutcome> {
  for (const input of inputs) {
    try {
      if (input === '-') yield* readStream(options.stdin ?? process.stdin, '-', 'stdin');
      else yield* readPath(input);
    } catch (cause) {
      yield unreadable(input, cause);
    }
  }
}

async function* readPath(path: string): AsyncGenerator<ReadOutcome> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield* readFileAs(path, found, stemOf(path));
    return;
  }
  let outcomes = 0;
  const taken = new Set<string>();
  for await (const listed of listFolder(path)) {
    if ('cause' in listed) {
      outcomes++;
      yield unreadable(listed.folder, listed.cause);
      continue;
    }
    const { file } = listed;
    const inFolder = relative(path, file).split(sep).join('/');
    const own = idInFolder(inFolder);
    const stem = own === '' ? stemOf(file) : taken.has(own) ? inFolder : own;
    taken.add(stem);
    for await (const outcome of readListed(file, stem)) {
      outcomes++;
      yield outcome;
    }
  }
  if (outcomes === 0) yield failed(path, 'no-pages', 'the folder holds no HTML, text, JSON or JSONL page');
}

/** A file that a folder lists: it may fail without ending the folder, and JSON that is no page is passed over. */
async function* readListed(path: string, stem: string): AsyncGenerator<ReadOutcome> {
  try {
    const found = await stat(path);
    if (kindOf(path) === 'json' && found.size <= LARGEST_PAGE) {
      const decoded = decode(await readFile(path));
      if ('text' in decoded && holdsNoRow(decoded.text)) return;
    }
    yield* readFileAs(path, found, stem);
  } catch (cause) {
    yield unreadable(path, cause);
  }
}

async function* readFileAs(path: string, found: Stats, stem: string): AsyncGenerator<ReadOutcome> {
  const kind = kindOf(path);
  if (isArchive(path)) yield* readArchive(path);
  else if (kind === 'jsonl') yield* readJsonLines(createReadStream(path), path, stem);
  else if (kind === undefined || !found.isFile()) yield* readStream(createReadStream(path), path, stem);
  else if (found.size > LARGEST_PAGE) yield failed(path, 'too-large', TOO_LARGE);
  else yield* readBytes(await readFile(path), path, stem, kind);
}

const kindOf = (path: string): ContentKind | undefined => KIND_BY_EXTENSION[extname(path).toLowerCase()];

/** The id that a file's own path gives: its name without its extension, or its folder's name for `page.html` and `index.html`. */
function stemOf(path: string): string {
  const stem = basename(path, extname(path));
  return FOLDER_NAMES_IT.has(stem) ? basename(dirname(resolve(path))) || stem : stem;
}

/**
 * The id that a path inside a given folder gives: `2021/lomba.html` is `2021/lomba`, `2021/page.html` is `2021`, `page.html` nothing.
 * It does not depend on the files in other folders, so one that is added later takes nobody's id.
 */
function idInFolder(path: string): string {
  const whole = path.slice(0, path.length - extname(path).length);
  if (!FOLDER_NAMES_IT.has(basename(whole))) return whole;
  return whole.includes('/') ? dirname(whole) : '';
}

function unreadable(source: string, cause: unknown): ReadOutcome {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed(source, 'not-found', 'no such file or folder');
  if (code === 'EACCES' || code === 'EPERM') return failed(source, 'unreadable', 'permission denied');
  return failed(source, 'unreadable', cause instanceof Error ? cause.message : String(cause));
}
