import type { Candidate } from '../model/fetching.js';
import { dayInUrl, dayOf } from './dates.js';

/** What to leave out. Days are of western Indonesia, both included. */
export interface Filter {
  from?: string | undefined;
  to?: string | undefined;
  /** Patterns of paths, with `*` for anything: one of them must match. */
  paths?: readonly string[] | undefined;
  /** Words of which one must stand in the title; a candidate without a title is judged by the words in its path. */
  words?: readonly string[] | undefined;
}

/** A path with `*` for anything, matched from its beginning, without backtracking over what it is given. */
function matchesPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split(/\*+/);
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Why a filter leaves a candidate out, or nothing where it does not. What is not known of a candidate does not speak against it. */
export function leftOut({ url, title, published }: Candidate, { from, to, paths = [], words = [] }: Filter): string | undefined {
  const day = published === undefined ? dayInUrl(url) : dayOf(published);
  if (day !== undefined && from !== undefined && day < from) return `published ${day}, before ${from}`;
  if (day !== undefined && to !== undefined && day > to) return `published ${day}, after ${to}`;
  const { pathname } = new URL(url);
  if (paths.length > 0 && !paths.some((pattern) => matchesPath(pattern, pathname))) return 'no --path matches';
  const text = (title ?? pathname.replace(/[-_/+]/g, ' ')).toLowerCase();
  if (words.length > 0 && !words.some((word) => text.includes(word.toLowerCase()))) return 'no --title word in its title';
  return undefined;
}
