import { decodeBody } from '../../archive/decode-body.js';
import { readListedDate } from '../../discover/dates.js';
import { pageLinks } from '../../discover/page-links.js';
import { type LinkDocument, type ListedPage, readLinks } from '../../discover/read-links.js';
import type { Candidate, FetchFailure } from '../../model/fetching.js';
import { normalizeUrl } from '../../model/page-url.js';
import type { Fetched, WebClient } from '../web-client.js';

/** A page that a source names, or a source that cannot be read. */
export type Listed = { candidate: Candidate } | { failure: FetchFailure; source: string };

/** Sitemaps may be as large, unpacked, as the protocol allows. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;
/** An index of indexes is not allowed, and seen all the same. */
const DEEPEST_INDEX = 3;

async function textOf({ body }: Fetched): Promise<string | FetchFailure> {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  const plain = isGzip ? await decodeBody(body, 'gzip', LARGEST_DOCUMENT) : { bytes: body };
  if ('code' in plain) return { code: plain.code === 'too-large' ? 'response-too-large' : 'bad-encoding', message: plain.message, transient: false };
  const head = Buffer.from(plain.bytes.subarray(0, 200)).toString('latin1');
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(plain.bytes);
  } catch {
    return new TextDecoder().decode(plain.bytes);
  }
}

/** A feed or sitemap from the web. */
async function readDocument(client: WebClient, url: string): Promise<LinkDocument | { failure: FetchFailure }> {
  const result = await client.get(url);
  if ('failure' in result) return result;
  const { status } = result.exchange.response;
  if (status !== 200) return { failure: { code: 'http-status', message: String(status), transient: false } };
  const text = await textOf(result);
  if (typeof text !== 'string') return { failure: text };
  return readLinks(text) ?? { failure: { code: 'bad-response', message: 'it is neither a feed nor a sitemap', transient: false } };
}

function toCandidate({ url, title, date }: ListedPage, source: string): Candidate | undefined {
  const normal = normalizeUrl(url, source);
  const published = readListedDate(date);
  return normal === undefined
    ? undefined
    : { url: normal, source, ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) };
}

/** Pages of a feed, a sitemap or an index of sitemaps; sitemaps that were last changed before `from` are not opened. */
export async function* listDocument(client: WebClient, url: string, from: string | undefined, depth = 0): AsyncGenerator<Listed> {
  const document = await readDocument(client, url);
  if ('failure' in document) {
    yield { failure: document.failure, source: url };
    return;
  }
  for (const page of document.pages) {
    const candidate = toCandidate(page, url);
    if (candidate === undefined) continue;
    if (document.kind !== 'sitemap-index') yield { candidate };
    else if (depth + 1 >= DEEPEST_INDEX)
      yield { failure: { code: 'bad-response', message: 'sitemaps are nested too deep', transient: false }, source: candidate.url };
    else if (from === undefined || candidate.published === undefined || candidate.published.slice(0, 10) >= from)
      yield* listDocument(client, candidate.url, from, depth + 1);
  }
}

/** What a site itself lists: sitemaps of its robots.txt, else the one at its usual place, and feeds that its front page names. */
export async function* listSite(client: WebClient, site: string, from: string | undefined): AsyncGenerator<Listed> {
  const refused = await client.refusal(site);
  if (refused !== undefined && refused.code !== 'robots') {
    yield { failure: refused, source: site };
    return;
  }
  const url = new URL(site);
  const { sitemaps } = await client.rulesOf(url);
  const front = await client.get(url.href);
  const feeds = 'failure' in front ? [] : pageLinks(Buffer.from(front.body).toString('latin1'), front.exchange.url).feeds;
  // They ought to be whole URLs, and often are not.
  const named = sitemaps.flatMap((sitemap) => normalizeUrl(sitemap, site) ?? []);
  const documents = [...(named.length > 0 ? named : [new URL('/sitemap.xml', url).href]), ...feeds];
  for (const document of new Set(documents)) yield* listDocument(client, document, from);
}
