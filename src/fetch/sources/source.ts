import type { Listing } from '../../model/listing.js';

/** Where URLs of pages come from. */
export type Source =
  /** Lines of text: a URL each, or a row of JSON with a `url`, as `petik discover --format jsonl` prints them. */
  | { kind: 'lines'; name: string; lines: AsyncIterable<string> | Iterable<string> }
  | { kind: 'feed'; url: string }
  | { kind: 'sitemap'; url: string }
  /** A site's own lists: the sitemaps that its robots.txt names, and the feeds of its front page. */
  | { kind: 'site'; url: string }
  | { kind: 'listing'; listing: Listing; from: string; to: string };
