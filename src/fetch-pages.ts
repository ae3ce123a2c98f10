import { join } from 'node:path';
import { type Archive, openArchive } from './archive/open-archive.js';
import type { Filter } from './discover/filter.js';
import type { ArticlePart } from './fetch/articles/fetch-article.js';
import { openBudget, type RunLimits, type SpentLimit } from './fetch/budget.js';
import { fetchQueue } from './fetch/run.js';
import type { FetchOutcome } from './fetch/settle.js';
import { type Discovery, discover } from './fetch/sources/discover.js';
import type { Source } from './fetch/sources/source.js';
import { type FetchSettings, openSession, type Session } from './fetch-session.js';
import type { Candidate, FetchFailure } from './model/fetching.js';
import type { Frontier, FrontierCounts } from './model/frontier.js';
import type { ReadOutcome } from './read/outcome.js';
import { toRawPage } from './read/read-archive.js';
import { openFrontier } from './store/open-frontier.js';
import { petikVersion } from './version.js';

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

const HOSTS_AT_ONCE = 16;
const FILE_BYTES = 1_000_000_000;
/** Candidates that are written to the frontier in one transaction. */
const BATCH = 500;

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
