/** Why a URL gave no page. `transient` ones may do better later. */
export type FetchCode =
  | 'refused-url'
  | 'refused-address'
  | 'robots'
  | 'robots-unreachable'
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'cut-off'
  | 'bad-response'
  | 'bad-encoding'
  | 'response-too-large'
  | 'redirects'
  | 'http-status'
  | 'busy'
  | 'not-html'
  | 'stopped';

/** A request, or a whole URL, that failed. */
export interface FetchFailure {
  code: FetchCode;
  message: string;
  /** Whether a later try may do better. */
  transient: boolean;
  /** Milliseconds that the server asks to wait. */
  retryAfter?: number;
}

/** A page to fetch and what is known of it before. */
export interface Candidate {
  url: string;
  /** What named it: a URL of a feed, sitemap or listing, `-`, or a file. */
  source: string;
  title?: string;
  /** Publication date or time as the source gives it, ISO 8601. */
  published?: string;
}

/** How often a URL that is worth another try is tried in one run, unless told. */
export const DEFAULT_TRIES = 3;
