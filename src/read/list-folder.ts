import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPageFile } from './file-kind.js';

/** A page file, or a folder inside that cannot be read and why. */
export type Listed = { file: string } | { folder: string; cause: unknown };

export interface ListOptions {
  /** Levels of folders to go down; all of them unless told. */
  depth?: number;
  /** Names held at a time: a folder with more of them is gone through several times. */
  window?: number;
}

/** Some 20 MB of names. */
const WINDOW = 200_000;
/** Entries that the file system is asked for at once. */
const READ_AHEAD = 1024;

interface Entry {
  name: string;
  kind: 'folder' | 'file' | 'link';
}

/**
 * All page files under a folder in the order of their names, whatever the file system's own; hidden entries and linked folders are passed over.
 * Memory does not grow with the number of files.
 */
export async function* listFolder(folder: string, { depth = Number.POSITIVE_INFINITY, window = WINDOW }: ListOptions = {}): AsyncGenerator<Listed> {
  let after = '';
  for (;;) {
    const entries = await nextEntries(folder, after, window, depth > 0);
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind === 'folder') yield* listInner(path, { depth: depth - 1, window });
      else if (kind === 'file' || (await isLinkedFile(path))) yield { file: path };
    }
    if (entries.length < window) return;
    after = entries.at(-1)!.name;
  }
}

/** The first entries by name, of those after a name. */
async function nextEntries(folder: string, after: string, most: number, withFolders: boolean): Promise<Entry[]> {
  let entries: Entry[] = [];
  const cut = (): void => {
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    entries = entries.slice(0, most);
  };
  for await (const entry of await opendir(folder, { bufferSize: READ_AHEAD })) {
    const { name } = entry;
    if (name.startsWith('.') || name <= after) continue;
    if (entry.isDirectory()) {
      if (withFolders) entries.push({ name, kind: 'folder' });
    } else if (isPageFile(name) && (entry.isFile() || entry.isSymbolicLink())) entries.push({ name, kind: entry.isFile() ? 'file' : 'link' });
    if (entries.length >= 2 * most) cut();
  }
  cut();
  return entries;
}

async function* listInner(folder: string, options: ListOptions): AsyncGenerator<Listed> {
  try {
    yield* listFolder(folder, options);
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
