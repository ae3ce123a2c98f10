import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, openArchive } from './archive/open-archive.js';
import type { Filter } from './discover/filter.js';
import type { ArticlePart } from './fetch/articles/fetch-article.js';
import { openBudget, type RunLimits, type SpentLimit } from './fetch/budget.js';
import { DEFAULT_LIMITS, type Limits } from './fetch/limits.js';
import { type Clock, systemClock } from './fetch/politeness/clock.js';
import { openLanes } from './fetch/politeness/lanes.js';
import type { RobotsMemory } from './fetch/politeness/robots-cache.js';
import { fetchQueue } from './fetch/run.js';
import { type Resolve, systemResolve } from './fetch/safety/connector.js';
import { addressPolicy } from './fetch/safety/policy.js';
import type { FetchOutcome } from './fetch/settle.js';
import { type Discovery, discover } from './fetch/sources/discover.js';
import type { Source } from './fetch/sources/source.js';
import { openTransport } from './fetch/transport/transport.js';
import { userAgentOf } from './fetch/user-agent.js';
import { openWebClient, type WebClient } from './fetch/web-client.js';
import type { Candidate, FetchFailure } from './model/fetching.js';
import type { Frontier, FrontierCounts } from './model/frontier.js';
import type { ReadOutcome } from './read/outcome.js';
import { toRawPage } from './read/read-archive.js';
import { openFrontier } from './store/open-frontier.js';
import { petikVersion } from './version.js';

/** How to behave on the web, and what to keep away from. */
export interface FetchSettings {
  /** A mail address or web page by which a site's owner reaches whoever runs this; it is part of the user agent. */
  contact: string;
  /** The name that is told to sites and looked for in robots.txt, with a version or without; petik's own unless told. */
  product?: string | undefined;
  /** Milliseconds between two requests to one host; 2000 unless told. A longer crawl delay of the host counts. */
  delay?: number | undefined;
  /** Requests to one host at a time; 1 unless told. */
  perHost?: number | undefined;
  /** Hosts that are fetched from at a time; 16 unless told. */
  hostsAtOnce?: number | undefined;
  /** Tries of a URL in one run; 3 unless told. */
  tries?: number | undefined;
  /** Host names, addresses and ranges that may be fetched from although they are not on the public internet. */
  allowHosts?: readonly string[] | undefined;
  limits?: Partial<Limits> | undefined;
  /** Certificates to trust beside the system's, in PEM. */
  certificates?: string | undefined;
  /** Ends what is going on. */
  signal?: AbortSignal | undefined;
  /** Takes the place of the system's name resolution. */
  resolve?: Resolve | undefined;
  /** Takes the place of the system's clock. */
  clock?: Clock | undefined;
}

export interface FetchPagesOptions extends FetchSettings, RunLimits {
  sources: readonly Source[];
  filter?: Filter | undefined;
  /** The folder of the archive: WARC files, and `frontier.db` with the list of URLs. */
  archive: string;
  /** Size at which the next WARC file is started, bytes; 1 GB unless told. */
  fileBytes?: number | undefined;
  /** Asks for pages that are in the archive whether they have changed. */
  refresh?: boolean | undefined;
}

/** What a run has done so far. */
export interface FetchTotals {
  /** Pages that the sources named. */
  found: number;
  leftOut: number;
  /** URLs that were new to the archive. */
  added: number;
  fetched: number;
  unchanged: number;
  duplicate: number;
  /** Failures by their code, those of sources too. */
  failures: Record<string, number>;
  bytes: number;
  /** The limit that ended the run. */
  spent?: SpentLimit | 'time';
  /** The archive's URLs by their state, when the run is over. */
  archive?: FrontierCounts;
}

/** What came of a URL or of a source. `page` gives the article as `petik extract` would read it from the archive. */
export type FetchReport =
  | { url: string; state: 'fetched'; place: string; page: () => ReadOutcome }
  | { url: string; state: 'unchanged' | 'duplicate' }
  | { url: string; state: 'failed'; failure: FetchFailure };

export interface FetchRun {
  reports: AsyncGenerator<FetchReport>;
  totals: Readonly<FetchTotals>;
}

const DELAY_MS = 2000;
const HOSTS_AT_ONCE = 16;
const FILE_BYTES = 1_000_000_000;
const ROBOTS_AGE_MS = 24 * 3_600_000;
/** Candidates that are written to the frontier in one transaction. */
const BATCH = 500;

interface Session {
  client: WebClient;
  userAgent: string;
  clock: Clock;
  close(): Promise<void>;
}

/** @throws PetikError for a contact, product or host that cannot be used */
function openSession(settings: FetchSettings, frontier?: Frontier, received?: (bytes: number) => void): Session {
  const { clock = systemClock, resolve = systemResolve, certificates, signal, tries, delay = DELAY_MS, perHost = 1 } = settings;
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const policy = addressPolicy(settings.allowHosts ?? []);
  const userAgent = userAgentOf(settings.product ?? `petik/${petikVersion}`, settings.contact);
  const transport = openTransport({ limits, policy, resolve, certificates, connectionsPerHost: perHost });
  const memory: RobotsMemory | undefined = frontier && {
    recall: (origin) => frontier.recallRobots(origin, clock.now() - ROBOTS_AGE_MS),
    keep: (origin, answer) => frontier.keepRobots(origin, answer, clock.now()),
  };
  const lanes = openLanes(clock, delay, perHost);
  const client = openWebClient({
    transport,
    lanes,
    clock,
    limits,
    policy,
    userAgent,
    memory,
    signal,
    ...(tries === undefined ? {} : { tries }),
    ...(received === undefined ? {} : { received }),
  });
  return { client, userAgent, clock, close: () => transport.close() };
}

/** Finds pages without fetching them: sources are read, robots.txt is respected, nothing is stored. @throws PetikError for settings that cannot be used */
export async function* discoverPages(sources: readonly Source[], filter: Filter, settings: FetchSettings): AsyncGenerator<Discovery> {
  const session = openSession(settings);
  try {
    yield* discover(session.client, sources, filter);
  } finally {
    await session.close();
  }
}

/** What `fetchPages` would do with each page that the sources name: `fetch` it, or why not. Asks sites for their sources and robots.txt only. */
export async function* planPages({ sources, filter = {}, archive, refresh, ...settings }: FetchPagesOptions): AsyncGenerator<{ url: string; skip?: string }> {
  const path = join(archive, 'frontier.db');
  const frontier = existsSync(path) ? openFrontier(path) : undefined;
  const session = openSession(settings, frontier);
  try {
    for await (const found of discover(session.client, sources, filter)) {
      if ('failure' in found) {
        yield { url: found.source, skip: `${found.failure.code}: ${found.failure.message}` };
        continue;
      }
      const { url } = found.candidate;
      const skip = found.leftOut ?? knownAs(frontier?.stateOf(url), refresh) ?? (await refusalOf(session.client, url));
      yield skip === undefined ? { url } : { url, skip };
    }
  } finally {
    await session.close();
    frontier?.close();
  }
}

function knownAs(state: keyof FrontierCounts | undefined, refresh: boolean | undefined): string | undefined {
  if (state === undefined || state === 'left' || state === 'failed') return undefined;
  if (state === 'refused') return 'it failed before, and would again';
  return refresh && state !== 'duplicate' ? undefined : 'it is in the archive';
}

async function refusalOf(client: WebClient, url: string): Promise<string | undefined> {
  const failure = await client.refusal(url);
  return failure && `${failure.code}: ${failure.message}`;
}

/**
 * Finds pages and fetches them into an archive; goes on where an earlier run on the same archive stopped. Nothing is done before the reports are taken.
 * @throws PetikError from the reports for settings that cannot be used, and where the archive cannot be written; everything before is kept
 */
export function fetchPages(options: FetchPagesOptions): FetchRun {
  const totals: FetchTotals = { found: 0, leftOut: 0, added: 0, fetched: 0, unchanged: 0, duplicate: 0, failures: {}, bytes: 0 };
  return { totals, reports: run(options, totals) };
}

async function* run(options: FetchPagesOptions, totals: FetchTotals): AsyncGenerator<FetchReport> {
  const { archive: folder, sources, filter = {}, pages, bytes, refresh = false, hostsAtOnce = HOSTS_AT_ONCE, perHost = 1, fileBytes = FILE_BYTES } = options;
  const signal = options.signal ?? new AbortController().signal;
  const budget = openBudget({ pages, bytes });
  const frontier = openFrontier(join(folder, 'frontier.db'));
  let session: Session | undefined;
  let archive: Archive | undefined;
  try {
    session = openSession(options, frontier, budget.received);
    const { client, userAgent, clock } = session;
    const resumeAt = frontier.archiveEnd();
    archive = await openArchive({
      folder,
      maxBytes: fileBytes,
      info: {
        software: `petik/${petikVersion}`,
        format: 'WARC file version 1.1',
        'http-header-user-agent': userAgent,
        robots: 'obey',
        operator: options.contact,
      },
      now: () => new Date(clock.now()).toISOString(),
      ...(resumeAt === undefined ? {} : { resumeAt }),
    });
    frontier.requeue({ refresh });
    yield* addToFrontier(discover(client, sources, filter), frontier, totals, signal);
    for await (const outcome of fetchQueue({ client, frontier, archive, hostsAtOnce, perHost, signal, mayAsk: budget.mayAsk })) {
      totals.bytes = budget.bytes;
      if (outcome.state === 'failed' && outcome.failure.code === 'stopped') continue;
      count(totals, outcome);
      yield toReport(outcome, folder);
    }
  } finally {
    await archive?.close();
    await session?.close();
    totals.bytes = budget.bytes;
    if (budget.spent !== undefined) totals.spent = budget.spent;
    totals.archive = frontier.counts();
    frontier.close();
  }
}

/** Puts what is found into the frontier; sources that fail are told. */
async function* addToFrontier(found: AsyncGenerator<Discovery>, frontier: Frontier, totals: FetchTotals, signal: AbortSignal): AsyncGenerator<FetchReport> {
  let batch: Candidate[] = [];
  const flush = (): void => {
    totals.added += frontier.add(batch);
    batch = [];
  };
  for await (const discovery of found) {
    if (signal.aborted) break;
    if ('failure' in discovery) {
      totals.failures[discovery.failure.code] = (totals.failures[discovery.failure.code] ?? 0) + 1;
      yield { url: discovery.source, state: 'failed', failure: discovery.failure };
      continue;
    }
    totals.found += 1;
    if (discovery.leftOut === undefined) batch.push(discovery.candidate);
    else totals.leftOut += 1;
    if (batch.length >= BATCH) flush();
  }
  flush();
}

function count(totals: FetchTotals, outcome: FetchOutcome): void {
  if (outcome.state === 'failed') totals.failures[outcome.failure.code] = (totals.failures[outcome.failure.code] ?? 0) + 1;
  else totals[outcome.state] += 1;
}

function toReport(outcome: FetchOutcome, folder: string): FetchReport {
  if (outcome.state === 'failed') return outcome;
  const { url, state } = outcome;
  if (state !== 'fetched') return { url, state };
  const place = `${join(folder, outcome.place.file)}@${outcome.place.recordStarts[0]}`;
  return { url, state, place, page: () => joinParts(outcome.article, outcome.parts, place) };
}

function joinParts(article: string, parts: readonly ArticlePart[], source: string): ReadOutcome {
  const [first, ...more] = parts.map(({ exchange, body, charset }, index) => {
    const part = { article, number: index + 1, of: parts.length };
    return toRawPage({ url: exchange.url, bytes: body, part, ...(charset === undefined ? {} : { charset }) }, source);
  }) as [ReadOutcome, ...ReadOutcome[]];
  const contents = more.flatMap((part) => ('page' in part ? [part.page.content] : []));
  return 'page' in first && contents.length > 0 ? { page: { ...first.page, more: contents } } : first;
}
