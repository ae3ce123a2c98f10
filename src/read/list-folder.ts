import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isArchive } from './read-archive.js';

/** Extensions that a folder is searched for; Markdown only when it is named, for it is mostly a README. */
const PAGE_EXTENSIONS = new Set(['.html', '.htm', '.xhtml', '.txt', '.jsonl', '.ndjson', '.json']);
const GOLD_FILE = 'gold.json';

const isPage = (name: string): boolean => (PAGE_EXTENSIONS.has(extname(name).toLowerCase()) && name !== GOLD_FILE) || isArchive(name);

/** A page file, or a folder inside that cannot be read and why. */
export type Listed = { file: string } | { folder: string; cause: unknown };

/** All page files under a folder in the order of their names, whatever the file system's own; hidden entries and linked folders are passed over. */
export async function* listFolder(folder: string): AsyncGenerator<Listed> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listInner(path);
    else if (isPage(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isLinkedFile(path))))) yield { file: path };
  }
}

async function* listInner(folder: string): AsyncGenerator<Listed> {
  try {
    yield* listFolder(folder);
  } catch (cause) {
    yield { folder, cause };
  }
}

const isLinkedFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
