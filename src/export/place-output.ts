import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PetikError } from '../model/error.js';

interface OutputPlace {
  path: string;
  /** Whether what is there may be replaced. */
  force: boolean;
  /** Of a folder: a file that every output of this kind holds, if there is one. A folder without it is never replaced. */
  folder?: { mark?: string };
}

/** @throws PetikError `output-exists` where something is in the way */
function checkPlace({ path, force, folder }: OutputPlace): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const isFolder = stats.isDirectory();
  if (isFolder !== (folder !== undefined)) throw new PetikError('output-exists', `${path} is ${isFolder ? 'a folder' : 'no folder'}; name another path`);
  if (isFolder && readdirSync(path).length === 0) return;
  if (folder !== undefined && (folder.mark === undefined || !existsSync(join(path, folder.mark)))) {
    throw new PetikError('output-exists', `${path} holds other files and is not replaced; name a new or empty folder`);
  }
  if (!force) throw new PetikError('output-exists', `${path} exists; --force replaces it`);
}

/**
 * Lets `make` write a file or folder under a name of its own and puts it in its place when it is complete, so that nobody ever finds half of it there; when `make`
 * throws, what was there stays. @throws PetikError `output-exists` before anything is made
 */
export async function placeOutput<T>(place: OutputPlace, make: (path: string) => Promise<T>): Promise<T> {
  checkPlace(place);
  const path = resolve(place.path);
  mkdirSync(dirname(path), { recursive: true });
  const beside = (name: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.${name}`);
  const made = beside('new');
  try {
    if (place.folder !== undefined) mkdirSync(made);
    const result = await make(made);
    const old = beside('old');
    const isFolder = place.folder !== undefined && existsSync(path);
    if (isFolder) renameSync(path, old);
    renameSync(made, path);
    if (isFolder) rmSync(old, { recursive: true });
    return result;
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
