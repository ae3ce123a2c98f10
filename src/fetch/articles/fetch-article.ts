import { charsetOf, isHtml } from '../../archive/is-html.js';
import { type PageLinks, pageLinks } from '../../discover/page-links.js';
import { type Exchange, type Header, headerOf } from '../../model/exchange.js';
import type { FetchFailure } from '../../model/fetching.js';
import type { QueuedUrl } from '../../model/frontier.js';
import { articleIdOf } from '../../model/page-url.js';
import { Refusal } from '../transport/failures.js';
import type { Fetched, WebClient } from '../web-client.js';
import { canonicalOf, MOST_PARTS, mayBePage, partAfter, wholeOf, withoutPage } from './article-links.js';

/** One page of an article, as it came and without content codings. */
export interface ArticlePart {
  exchange: Exchange;
  body: Uint8Array;
  charset?: string;
}

/** An article with all its pages, or that it is the one that is there already. */
export type FetchedArticle =
  | { article: string; redirects: Exchange[]; parts: ArticlePart[] }
  | { unchanged: Exchange }
  | { duplicate: string }
  | { failure: FetchFailure };

const NOTHING = new Uint8Array();

/** Ends a response that will be no page as soon as its header says so. What names no type is looked at when it is there. */
function htmlOnly(status: number, headers: readonly Header[]): void {
  const type = headerOf(headers, 'content-type');
  if (status === 200 && type !== undefined && !isHtml(type, NOTHING)) throw new Refusal('not-html', `it is ${type.split(';')[0]!.trim()}`);
}

interface ReadPage extends Fetched {
  /** Links, read from the bytes as Latin-1: what addresses are made of is the same in every encoding of the web. */
  links: PageLinks;
}

async function readPage(client: WebClient, url: string, headers: readonly Header[] = []): Promise<ReadPage | { failure: FetchFailure }> {
  const result = await client.get(url, { headers, accept: htmlOnly });
  if ('failure' in result) return result;
  const { status, statusText } = result.exchange.response;
  if (status !== 200 && status !== 304) return { failure: { code: 'http-status', message: `${status} ${statusText}`.trimEnd(), transient: false } };
  if (status === 200 && !isHtml(headerOf(result.exchange.response.headers, 'content-type'), result.body)) {
    return { failure: { code: 'not-html', message: 'it does not say what it is, and does not look like a page', transient: false } };
  }
  const { buffer, byteOffset, byteLength } = result.body;
  return { ...result, links: pageLinks(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'), result.exchange.url, mayBePage) };
}

const toPart = ({ exchange, body }: ReadPage): ArticlePart => {
  const charset = charsetOf(headerOf(exchange.response.headers, 'content-type'));
  return { exchange, body, ...(charset === undefined ? {} : { charset }) };
};

function conditional({ etag, lastModified }: QueuedUrl): Header[] {
  return [
    ...(etag === undefined ? [] : [['If-None-Match', etag] as const]),
    ...(lastModified === undefined ? [] : [['If-Modified-Since', lastModified] as const]),
  ];
}

/**
 * Fetches the article that a URL leads to: an AMP page gives way to the page that it is a version of, the first of several pages to the one that has all of
 * them, else the pages that follow are fetched too. `claim` gets the article's id and says whether it is to be stored from here.
 */
export async function fetchArticle(client: WebClient, queued: QueuedUrl, claim: (article: string) => boolean): Promise<FetchedArticle> {
  const first = await readPage(client, queued.url, queued.captured === undefined ? [] : conditional(queued));
  if ('failure' in first) return first;
  if (first.exchange.response.status === 304) return { unchanged: first.exchange };
  const home = canonicalOf(first.links, first.exchange.url);
  const article = articleIdOf(home ?? withoutPage(first.exchange.url));
  if (!claim(article)) return { duplicate: article };
  const page = first.links.isAmp && home !== undefined && home !== first.exchange.url ? await preferred(client, home, first) : first;
  const whole = wholeOf(page.links, page.exchange.url);
  if (whole !== undefined) {
    const full = await preferred(client, whole, page);
    if (full !== page) return { article, redirects: first.redirects, parts: [toPart(full)] };
  }
  const more = await followingParts(client, page);
  return 'failure' in more ? more : { article, redirects: first.redirects, parts: [page, ...more.pages].map(toPart) };
}

/** A page that is better than another one, which stays where it cannot be had. */
async function preferred(client: WebClient, url: string, other: ReadPage): Promise<ReadPage> {
  const page = await readPage(client, url);
  return 'failure' in page ? other : { ...page, redirects: other.redirects };
}

/** The pages after the first one. Where one fails that may do better later, so does the article: half of it is none. */
async function followingParts(client: WebClient, first: ReadPage): Promise<{ pages: ReadPage[] } | { failure: FetchFailure }> {
  const pages: ReadPage[] = [];
  const home = withoutPage(first.exchange.url);
  let { links } = first;
  for (let number = 1; number < MOST_PARTS; number += 1) {
    const url = partAfter(number, links, home);
    if (url === undefined) break;
    const page = await readPage(client, url);
    if ('failure' in page) {
      if (page.failure.transient) return page;
      break;
    }
    // A site that answers a page that it does not have with the first one again would repeat it for ever.
    if ([first, ...pages].some(({ body }) => Buffer.compare(body, page.body) === 0)) break;
    pages.push(page);
    ({ links } = page);
  }
  return { pages };
}
