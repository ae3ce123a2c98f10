import type { Candidate, FetchFailure } from './fetching.js';

/** A URL whose turn it is. */
export interface QueuedUrl {
  url: string;
  host: string;
  source: string;
  /** Tries in earlier runs. */
  tries: number;
  /** Validators of the capture that is there already: the page is asked for only if it has changed. */
  etag?: string;
  lastModified?: string;
  /** That capture. */
  captured?: CapturedAt;
}

/** A capture that another one can refer to. */
export interface CapturedAt {
  url: string;
  date: string;
}

/** What was found for a URL. */
export interface Settled {
  /** The article's id. */
  article: string;
  /** `fetched`: a page is in the archive. `unchanged`: the one that is there still holds. `duplicate`: the article is there from another URL. */
  state: 'fetched' | 'unchanged' | 'duplicate';
  etag?: string;
  lastModified?: string;
  digests: readonly (CapturedAt & { digest: string })[];
  /** Where the archive now ends. */
  place?: { file: string; start: number; end: number };
}

/** URLs by their state. `left`: waiting for their turn. */
export type FrontierCounts = Record<'left' | 'fetched' | 'unchanged' | 'duplicate' | 'refused' | 'failed', number>;

/** What a robots.txt said when it was asked for. */
export type RememberedRobots = { text: string } | 'missing';

/** The list of URLs of an archive: what is to be fetched, what was, and what came of it. Kept on disk, so a run that is stopped goes on where it was. */
export interface Frontier {
  /** Adds what is not known yet, or was refused for a reason that may be gone, and returns how many that were. */
  add(candidates: readonly Candidate[]): number;
  /** The state of a URL, or undefined for a new one. */
  stateOf(url: string): keyof FrontierCounts | undefined;
  /** Puts URLs back that failed and may do better now; with `refresh` those that were fetched too, to ask whether they have changed. */
  requeue(options: { refresh: boolean }): number;
  /** Hosts with URLs that wait. */
  hosts(): string[];
  /** The next URLs of a host, in the order in which they were added, after those that were taken before. */
  take(host: string, count: number): QueuedUrl[];
  settle(url: string, result: Settled): void;
  fail(url: string, failure: FetchFailure): void;
  /** The URL that an article was stored from. */
  storedFrom(article: string): string | undefined;
  /** The earliest capture with a payload. */
  capturedAs(digest: string): CapturedAt | undefined;
  /** The archive's last file and where it is known to end. */
  archiveEnd(): { file: string; end: number } | undefined;
  recallRobots(origin: string, since: number): RememberedRobots | undefined;
  keepRobots(origin: string, answer: RememberedRobots, now: number): void;
  counts(): FrontierCounts;
  close(): void;
}
