import { createHash } from 'node:crypto';
import type { RawPage } from './model/article.js';

/** Hash of everything that extraction reads of a page: each part with its length, so that no two pages run into one. */
export function hashPage({ id, title, url, published, kind, content, more = [] }: RawPage): string {
  const hash = createHash('sha256');
  for (const part of [id, title, url, published, kind, content, ...more]) hash.update(part === undefined ? '-' : `${part.length}:`).update(part ?? '');
  return hash.digest('hex');
}
