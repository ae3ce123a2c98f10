import { daysBetween } from '../../discover/dates.js';
import { hasPages, isArticleLink, listingUrl } from '../../discover/listings.js';
import { pageLinks } from '../../discover/page-links.js';
import type { Listing } from '../../model/listing.js';
import { withoutPage } from '../articles/article-links.js';
import type { WebClient } from '../web-client.js';
import type { Listed } from './read-documents.js';

/** Articles of an outlet's lists, day by day and page by page until a page names none that is new. */
export async function* listDays(client: WebClient, listing: Listing, from: string, to: string): AsyncGenerator<Listed> {
  for (const day of daysBetween(from, to)) yield* listDay(client, listing, day);
}

async function* listDay(client: WebClient, listing: Listing, day: string): AsyncGenerator<Listed> {
  const seen = new Set<string>();
  const pages = hasPages(listing) ? listing.mostPages : 1;
  for (let index = 0; index < pages; index += 1) {
    const source = listingUrl(listing, day, index);
    const result = await client.get(source);
    if ('failure' in result) {
      // Many outlets answer the page after the last one with 404.
      if (index === 0 || result.failure.code !== 'http-status') yield { failure: result.failure, source };
      return;
    }
    const { anchors } = pageLinks(Buffer.from(result.body).toString('utf8'), result.exchange.url);
    const before = seen.size;
    for (const { url, text } of anchors) {
      if (!isArticleLink(listing, url, day)) continue;
      const home = withoutPage(url);
      if (seen.has(home)) continue;
      seen.add(home);
      yield { candidate: { url: home, source, published: day, ...(text === '' ? {} : { title: text }) } };
    }
    if (seen.size > before) continue;
    if (index === 0)
      yield { failure: { code: 'bad-response', message: 'no articles are listed there; the outlet may have changed its lists', transient: false }, source };
    return;
  }
}
