import { digestOf } from '../archive/digest.js';
import type { Capture } from '../archive/make-records.js';
import type { Appended, Archive } from '../archive/open-archive.js';
import { type Exchange, headerOf } from '../model/exchange.js';
import type { FetchFailure } from '../model/fetching.js';
import type { Frontier, QueuedUrl } from '../model/frontier.js';
import type { ArticlePart, FetchedArticle } from './articles/fetch-article.js';

/** What came of one URL. `bytes`: bodies as they were transferred. */
export type FetchOutcome = { url: string } & (
  | { state: 'fetched'; article: string; parts: readonly ArticlePart[]; place: Appended }
  | { state: 'unchanged' }
  | { state: 'duplicate'; article: string }
  | { state: 'failed'; failure: FetchFailure }
);

/** Where to put what was fetched. */
interface Keeping {
  frontier: Frontier;
  archive: Archive;
  /** Payloads that are being stored: one that comes twice at the same time is a copy, too. */
  storing: Map<string, Promise<unknown>>;
}

/** Puts what came of a URL into the archive and the frontier. */
export async function settle(fetched: FetchedArticle, queued: QueuedUrl, keeping: Keeping): Promise<FetchOutcome> {
  const { url } = queued;
  const { frontier, storing } = keeping;
  if ('failure' in fetched) {
    if (fetched.failure.code !== 'stopped') frontier.fail(url, fetched.failure);
    return { url, state: 'failed', failure: fetched.failure };
  }
  if ('duplicate' in fetched) {
    frontier.settle(url, { article: fetched.duplicate, state: 'duplicate', digests: [] });
    return { url, state: 'duplicate', article: fetched.duplicate };
  }
  if ('unchanged' in fetched) return settleUnchanged(fetched.unchanged, queued, keeping);
  const payload = fetched.parts.map(({ exchange }) => digestOf(exchange.response.body)).join(' ');
  while (storing.has(payload)) await storing.get(payload);
  const stored = settleFetched(fetched, queued, keeping);
  storing.set(
    payload,
    stored.catch(() => {}),
  );
  try {
    return await stored;
  } finally {
    storing.delete(payload);
  }
}

/**
 * Stores an article. One whose pages are all in the archive is stored as revisits of them: it has not changed, or is a copy of another one. Otherwise every
 * page is stored as it came, so that the article can be read without looking for its parts.
 */
async function settleFetched(
  { article, redirects, parts }: Extract<FetchedArticle, { parts: ArticlePart[] }>,
  { url, source, captured }: QueuedUrl,
  { frontier, archive }: Keeping,
): Promise<FetchOutcome> {
  const hops = redirects.map((exchange) => captureOf(exchange, undefined, { via: source }));
  const pages = parts.map(({ exchange }, index) =>
    captureOf(exchange, frontier, { via: source, 'petik-article': article, 'petik-part': `${index + 1} of ${parts.length}` }),
  );
  const isKnown = pages.every(({ revisits }) => revisits !== undefined);
  const captures = isKnown ? pages : pages.map(({ revisits: _, ...capture }) => capture);
  const state = isKnown ? (captured === undefined ? 'duplicate' : 'unchanged') : 'fetched';
  const { headers } = parts[0]!.exchange.response;
  const [etag, lastModified] = [headerOf(headers, 'etag'), headerOf(headers, 'last-modified')];
  const place = await archive.append([...hops, ...captures], (place) =>
    frontier.settle(url, {
      article,
      state,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      digests: captures.map(({ digest, exchange }) => ({ digest, url: exchange.url, date: exchange.date })),
      place,
    }),
  );
  if (state === 'unchanged') return { url, state };
  if (state === 'duplicate') return { url, state, article };
  return { url, state, article, parts, place: { ...place, recordStarts: place.recordStarts.slice(redirects.length) } };
}

/** A page that has not changed is a revisit of the capture that is there. */
async function settleUnchanged(exchange: Exchange, { url, source, captured }: QueuedUrl, { frontier, archive }: Keeping): Promise<FetchOutcome> {
  const revisits = captured === undefined ? {} : { revisits: { ...captured, profile: 'server-not-modified' as const } };
  const capture = { exchange, metadata: { via: source }, digest: digestOf(exchange.response.body), ...revisits };
  await archive.append([capture], (place) => frontier.settle(url, { article: '', state: 'unchanged', digests: [], place }));
  return { url, state: 'unchanged' };
}

function captureOf(exchange: Exchange, frontier: Frontier | undefined, metadata: Record<string, string>): Capture {
  const digest = digestOf(exchange.response.body);
  const earlier = exchange.response.body.length === 0 ? undefined : frontier?.capturedAs(digest);
  return {
    exchange,
    metadata: { ...metadata, fetchTimeMs: String(exchange.took) },
    digest,
    ...(earlier === undefined ? {} : { revisits: { ...earlier, profile: 'identical-payload-digest' as const } }),
  };
}
