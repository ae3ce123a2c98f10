import { digestOf } from '../archive/digest.js';
import type { Capture } from '../archive/make-records.js';
import type { Archive, Place } from '../archive/open-archive.js';
import { type Exchange, headerOf } from '../model/exchange.js';
import type { FetchFailure } from '../model/fetching.js';
import type { Frontier, QueuedUrl } from '../model/frontier.js';
import { type ArticlePart, type FetchedArticle, fetchArticle } from './articles/fetch-article.js';
import { openChannel } from './channel.js';
import type { WebClient } from './web-client.js';

/** What came of one URL. `bytes`: bodies as they were transferred. */
export type FetchOutcome = { url: string } & (
  | { state: 'fetched'; article: string; parts: readonly ArticlePart[]; place: Place & { recordStarts: number[] } }
  | { state: 'unchanged' }
  | { state: 'duplicate'; article: string }
  | { state: 'failed'; failure: FetchFailure }
);

export interface FetchRunOptions {
  client: WebClient;
  frontier: Frontier;
  archive: Archive;
  /** Hosts that are worked on at a time. */
  hostsAtOnce: number;
  /** URLs of one host that are worked on at a time. */
  perHost: number;
  /** Ends the run: what has been begun is given up and stays in the queue. */
  signal: AbortSignal;
  /** Asked before each URL whether one more may be asked for. */
  mayAsk: () => boolean;
}

/** URLs of a host that are taken out of the frontier at a time. */
const BATCH = 50;
/** A host that fails so often in a row is left for this run. */
const MOST_FAILURES = 5;
/** Failures that say something about the host, not about the page. */
const HOST_FAILURES = new Set<FetchFailure['code']>(['dns', 'unreachable', 'timeout', 'cut-off', 'busy', 'robots-unreachable']);

/**
 * Works through the queue: every host for itself, so many of them at a time. Outcomes come as they are ready; each is in the archive and in the
 * frontier before it is given. @throws PetikError where the archive or the frontier cannot be written
 */
export async function* fetchQueue(options: FetchRunOptions): AsyncGenerator<FetchOutcome> {
  const { frontier, hostsAtOnce, perHost, signal, mayAsk } = options;
  const channel = openChannel<FetchOutcome>(hostsAtOnce * perHost * 2);
  const claimed = new Set<string>();
  const hosts = frontier.hosts().values();
  let isReaderGone = false;
  let isSpent = false;
  const mayGoOn = (): boolean => !isReaderGone && !isSpent && !signal.aborted;

  async function workOnHost(host: string): Promise<void> {
    let failures = 0;
    let batch: QueuedUrl[] = [];
    const worker = async (): Promise<void> => {
      while (mayGoOn() && failures < MOST_FAILURES) {
        if (batch.length === 0) batch = frontier.take(host, BATCH);
        const queued = batch.shift();
        if (queued === undefined) return;
        if (!mayAsk()) {
          isSpent = true;
          return;
        }
        const outcome = await fetchOne(options, queued, claimed);
        failures = outcome.state === 'failed' && HOST_FAILURES.has(outcome.failure.code) ? failures + 1 : 0;
        await channel.put(outcome);
      }
    };
    await Promise.all(Array.from({ length: perHost }, worker));
  }

  async function workOnHosts(): Promise<void> {
    for (const host of hosts) await workOnHost(host);
  }

  const done = Promise.all(Array.from({ length: hostsAtOnce }, workOnHosts)).then(
    () => channel.end(),
    (error: unknown) => {
      isReaderGone = true;
      channel.end(error);
    },
  );
  try {
    yield* channel.values();
  } finally {
    isReaderGone = true;
    channel.end();
    await done;
  }
}

async function fetchOne({ client, frontier, archive }: FetchRunOptions, queued: QueuedUrl, claimed: Set<string>): Promise<FetchOutcome> {
  const { url } = queued;
  const mine: string[] = [];
  const claim = (article: string): boolean => {
    const from = frontier.storedFrom(article);
    if (claimed.has(article) || (from !== undefined && from !== url)) return false;
    claimed.add(article);
    mine.push(article);
    return true;
  };
  try {
    const fetched = await fetchArticle(client, queued, claim);
    return await settle(fetched, queued, frontier, archive);
  } finally {
    for (const article of mine) claimed.delete(article);
  }
}

async function settle(fetched: FetchedArticle, queued: QueuedUrl, frontier: Frontier, archive: Archive): Promise<FetchOutcome> {
  const { url } = queued;
  if ('failure' in fetched) {
    if (fetched.failure.code !== 'stopped') frontier.fail(url, fetched.failure);
    return { url, state: 'failed', failure: fetched.failure };
  }
  if ('duplicate' in fetched) {
    frontier.settle(url, { article: fetched.duplicate, state: 'duplicate', digests: [] });
    return { url, state: 'duplicate', article: fetched.duplicate };
  }
  if ('unchanged' in fetched) return settleUnchanged(fetched.unchanged, queued, frontier, archive);
  return settleFetched(fetched, queued, frontier, archive);
}

/**
 * Stores an article. One whose pages are all in the archive is stored as revisits of them: it has not changed, or is a copy of another one. Otherwise every
 * page is stored as it came, so that the article can be read without looking for its parts.
 */
async function settleFetched(
  { article, redirects, parts }: Extract<FetchedArticle, { parts: ArticlePart[] }>,
  { url, source, captured }: QueuedUrl,
  frontier: Frontier,
  archive: Archive,
): Promise<FetchOutcome> {
  const hops = redirects.map((exchange) => captureOf(exchange, undefined, { via: source }));
  const pages = parts.map(({ exchange }, index) =>
    captureOf(exchange, frontier, { via: source, 'petik-article': article, 'petik-part': `${index + 1} of ${parts.length}` }),
  );
  const isKnown = pages.every(({ revisits }) => revisits !== undefined);
  const captures = isKnown ? pages : pages.map(({ revisits: _, ...capture }) => capture);
  const place = await archive.append([...hops, ...captures]);
  const { headers } = parts[0]!.exchange.response;
  const [etag, lastModified] = [headerOf(headers, 'etag'), headerOf(headers, 'last-modified')];
  const state = isKnown ? (captured === undefined ? 'duplicate' : 'unchanged') : 'fetched';
  frontier.settle(url, {
    article,
    state,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    digests: captures.map(({ digest, exchange }) => ({ digest, url: exchange.url, date: exchange.date })),
    place,
  });
  if (state === 'unchanged') return { url, state };
  if (state === 'duplicate') return { url, state, article };
  return { url, state, article, parts, place: { ...place, recordStarts: place.recordStarts.slice(redirects.length) } };
}

/** A page that has not changed is a revisit of the capture that is there. */
async function settleUnchanged(exchange: Exchange, { url, source, captured }: QueuedUrl, frontier: Frontier, archive: Archive): Promise<FetchOutcome> {
  const revisits = captured === undefined ? {} : { revisits: { ...captured, profile: 'server-not-modified' as const } };
  const place = await archive.append([{ exchange, metadata: { via: source }, digest: digestOf(exchange.response.body), ...revisits }]);
  frontier.settle(url, { article: '', state: 'unchanged', digests: [], place });
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
