import { basename, dirname, extname, resolve } from 'node:path';
import { unpackedName } from './file-kind.js';

/** Names that say nothing about a page, so its folder names it. */
const FOLDER_NAMES_IT = new Set(['page', 'index']);

const withoutExtension = (path: string): string => {
  const unpacked = unpackedName(path);
  return unpacked.slice(0, unpacked.length - extname(unpacked).length);
};

/** The id that a file's own path gives: its name without its extension, or its folder's name for `page.html` and `index.html`. */
export function stemOf(path: string): string {
  const stem = basename(withoutExtension(path));
  return FOLDER_NAMES_IT.has(stem) ? basename(dirname(resolve(path))) || stem : stem;
}

/**
 * The id that a path inside a given folder gives: `2021/lomba.html` is `2021/lomba`, `2021/page.html` is `2021`, `page.html` nothing.
 * It does not depend on the files in other folders, so one that is added later takes nobody's id.
 */
function idInFolder(path: string): string {
  const whole = withoutExtension(path);
  if (!FOLDER_NAMES_IT.has(basename(whole))) return whole;
  return whole.includes('/') ? dirname(whole) : '';
}

/**
 * Returns a function that gives the files of one folder their ids, in the order of the listing; `own` is the id of a page file at its top. A file whose id is taken gets its
 * path as its id. All paths between two that claim one id begin with it, so only the ids that the present path begins with are kept.
 */
export function idsInFolder(own: (path: string) => string): (path: string) => string {
  const ofTop = new Set<string>();
  let taken: string[] = [];
  return (path) => {
    const inFolder = idInFolder(path);
    const claimed = inFolder || own(path);
    taken = taken.filter((id) => path.startsWith(id));
    const id = taken.includes(claimed) || ofTop.has(claimed) ? path : claimed;
    if (inFolder === '') ofTop.add(id);
    else taken.push(id);
    return id;
  };
}
