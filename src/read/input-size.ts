import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileKind } from './file-kind.js';
import { listFolder } from './list-folder.js';
import { readPattern } from './pattern.js';

/** Few enough pages to be done before other threads have started. */
const FEW_FILES = 24;
const FEW_BYTES = 2 * 1024 * 1024;

/** Whether inputs are some few small files, as far as can be told without reading them; standard input may be anything. */
export async function isSmall(inputs: readonly string[]): Promise<boolean> {
  let files = 0;
  let bytes = 0;
  const isTooMuch = async (file: string): Promise<boolean> => {
    files += 1;
    bytes += (await stat(file)).size;
    return files > FEW_FILES || bytes > FEW_BYTES;
  };
  try {
    for (const input of inputs) {
      if (input === '-') return false;
      if (!(await stat(input)).isDirectory()) {
        if (await isTooMuch(input)) return false;
        continue;
      }
      for await (const listed of listFolder(input)) if ('file' in listed && (await isTooMuch(listed.file))) return false;
    }
    return true;
  } catch {
    // What is not there is told soon enough; a pattern is not looked into.
    return false;
  }
}

/** How many pages the inputs hold, where that can be told without reading them: each is a file with one page, or a folder or pattern of such files. */
export async function countPages(inputs: readonly string[], signal?: AbortSignal): Promise<number | undefined> {
  let pages = 0;
  for (const input of inputs) {
    if (input === '-') return undefined;
    const found = await stat(input).catch(() => readPattern(input));
    if (found === undefined) continue;
    const isFolder = 'matches' in found || found.isDirectory();
    const { base, depth, matches } = 'matches' in found ? found : { base: input, depth: Number.POSITIVE_INFINITY, matches: () => true };
    for await (const listed of isFolder ? listFolder(base, { depth }) : [{ file: input }]) {
      if (signal?.aborted) return undefined;
      if (!('file' in listed) || (isFolder && !matches(relative(base, listed.file)))) continue;
      const { format } = fileKind(listed.file);
      if (format !== 'html' && format !== 'text') return undefined;
      pages += 1;
    }
  }
  return pages;
}
