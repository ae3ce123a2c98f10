import type { Archive } from '../archive/open-archive.js';
import type { FetchFailure } from '../model/fetching.js';
import type { Frontier, QueuedUrl } from '../model/frontier.js';
import { fetchArticle } from './articles/fetch-article.js';
import { openChannel } from './channel.js';
import { type FetchOutcome, settle } from './settle.js';
import type { WebClient } from './web-client.js';

/** What the workers of a run tell each other. */
interface Shared {
  /** Articles that one of them has in hand. */
  claimed: Set<string>;
  /** Payloads that are being stored. */
  storing: Map<string, Promise<unknown>>;
}

export interface FetchRunOptions {
  client: WebClient;
  frontier: Frontier;
  archive: Archive;
  /** Hosts that are worked on at a time. */
  hostsAtOnce: number;
  /** Requests to one host at a time. */
  perHost: number;
  /** Ends the run: what has been begun is given up and stays in the queue. */
  signal: AbortSignal;
  /** Asked before each URL whether one more may be asked for. */
  mayAsk: () => boolean;
}

/** URLs of a host that are taken out of the frontier at a time. */
const BATCH = 50;
/**
 * The client lets no more than `perHost` requests through, with their pauses. A second worker for each waits for its turn while the first one stores what it
 * got, so that storing takes no time from fetching.
 */
const WORKERS_A_REQUEST = 2;
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
  const shared: Shared = { claimed: new Set(), storing: new Map() };
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
        const outcome = await fetchOne(options, queued, shared);
        failures = outcome.state === 'failed' && HOST_FAILURES.has(outcome.failure.code) ? failures + 1 : 0;
        await channel.put(outcome);
      }
    };
    await Promise.all(Array.from({ length: perHost * WORKERS_A_REQUEST }, worker));
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

async function fetchOne({ client, frontier, archive }: FetchRunOptions, queued: QueuedUrl, { claimed, storing }: Shared): Promise<FetchOutcome> {
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
    return await settle(fetched, queued, { frontier, archive, storing });
  } finally {
    for (const article of mine) claimed.delete(article);
  }
}
