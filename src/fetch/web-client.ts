import { ACCEPTED_CODINGS, decodeBody } from '../archive/decode-body.js';
import { type Exchange, type Header, headerOf } from '../model/exchange.js';
import { DEFAULT_TRIES, type FetchFailure } from '../model/fetching.js';
import type { Limits } from './limits.js';
import { backOff, statusFailure } from './politeness/back-off.js';
import type { Clock } from './politeness/clock.js';
import type { Lanes } from './politeness/lanes.js';
import { ROBOTS_BYTES, type RobotsAnswer, type RobotsMemory, robotsCache, type SiteRules } from './politeness/robots-cache.js';
import { checkUrl } from './safety/check-url.js';
import type { AddressPolicy } from './safety/policy.js';
import type { DownloadOptions, Transport } from './transport/transport.js';

/** A resource and the way to it. */
export interface Fetched {
  /** Redirects that led to it, in their order. */
  redirects: Exchange[];
  exchange: Exchange;
  /** The body without content codings. */
  body: Uint8Array;
}

export type FetchResult = Fetched | { failure: FetchFailure; url: string };

export interface GetOptions {
  /** Headers beside those that every request has. */
  headers?: readonly Header[];
  accept?: DownloadOptions['accept'];
}

/** Fetches as a guest should: allowed by robots.txt, one after the other, and never where the address policy forbids. */
export interface WebClient {
  get(url: string, options?: GetOptions): Promise<FetchResult>;
  /** What a site's robots.txt says. */
  rulesOf(url: URL): Promise<SiteRules>;
  /** Why a URL would not be fetched, as far as that is known without asking for it. */
  refusal(url: string): Promise<FetchFailure | undefined>;
}

export interface WebClientOptions {
  transport: Transport;
  lanes: Lanes;
  clock: Clock;
  limits: Limits;
  policy: AddressPolicy;
  /** The whole user agent; its name up to `/` is what robots.txt is read for. */
  userAgent: string;
  tries?: number;
  /** The longest wait that a server may ask for and get within a run, milliseconds. */
  patience?: number;
  /** Whether robots.txt counts. */
  robots?: boolean;
  memory?: RobotsMemory | undefined;
  signal?: AbortSignal | undefined;
  /** Told of every body that came in, bytes as transferred. */
  received?: (bytes: number) => void;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PATIENCE_MS = 2 * 60_000;
/** A crawl delay of hours would make a site unreadable; what is longer than this is refused as robots.txt refuses. */
const LONGEST_CRAWL_DELAY_MS = 5 * 60_000;
/** RFC 9309 follows at least five redirects of robots.txt. */
const ROBOTS_REDIRECTS = 5;

export function openWebClient(options: WebClientOptions): WebClient {
  const {
    transport,
    lanes,
    clock,
    limits,
    policy,
    userAgent,
    tries = DEFAULT_TRIES,
    patience = PATIENCE_MS,
    robots = true,
    memory,
    signal,
    received,
  } = options;
  const common: Header[] = [
    ['User-Agent', userAgent],
    ['Accept', 'text/html,application/xhtml+xml;q=0.9,application/xml;q=0.8,*/*;q=0.5'],
    ['Accept-Language', 'id,en;q=0.5'],
    ['Accept-Encoding', ACCEPTED_CODINGS],
  ];
  const cache = robotsCache(userAgent.split('/')[0]!, askForRobots, memory);

  /** One request, tried again after a pause where that may help. The pause holds for everything that is asked of the host. */
  async function exchange(url: URL, { headers = [], accept }: GetOptions, bodyBytes?: number): Promise<{ exchange: Exchange } | { failure: FetchFailure }> {
    for (let tried = 1; ; tried += 1) {
      const pause = lanes.pausedFor(url.host);
      if (pause > patience)
        return { failure: { code: 'busy', message: `the server asked to be left alone for another ${Math.ceil(pause / 1000)} s`, transient: true } };
      const download = await lanes.run(url.host, () => transport.download(url, { headers: [...common, ...headers], accept, signal, bodyBytes }), signal);
      if ('exchange' in download) received?.(download.exchange.response.body.length);
      const failure = 'failure' in download ? download.failure : statusFailure(download.exchange, clock.now());
      if (failure === undefined) return download as { exchange: Exchange };
      if (!failure.transient || failure.code === 'stopped') return { failure };
      const wait = failure.retryAfter ?? backOff(tried, clock.random);
      lanes.pause(url.host, wait);
      if (tried >= tries || wait > patience || signal?.aborted) return { failure };
    }
  }

  async function askForRobots(origin: string): Promise<RobotsAnswer | FetchFailure> {
    let url = new URL('/robots.txt', origin);
    for (let hop = 0; hop <= ROBOTS_REDIRECTS; hop += 1) {
      const checked = checkUrl(url.href, policy, limits.urlLength);
      if (!('url' in checked)) return { ...checked, transient: false };
      const result = await exchange(checked.url, {}, ROBOTS_BYTES * 4);
      if ('failure' in result) return result.failure.code === 'http-status' && !result.failure.transient ? 'missing' : result.failure;
      const { status, headers, body } = result.exchange.response;
      const location = headerOf(headers, 'location');
      if (REDIRECTS.has(status) && location !== undefined && URL.canParse(location, url.href)) {
        url = new URL(location, url.href);
        continue;
      }
      const decoded = await decodeBody(body, headerOf(headers, 'content-encoding'), limits.decodedBytes);
      return 'bytes' in decoded && status === 200 ? { text: new TextDecoder().decode(decoded.bytes.subarray(0, ROBOTS_BYTES)) } : 'missing';
    }
    return 'missing';
  }

  async function rulesOf(url: URL): Promise<SiteRules> {
    const rules = await cache(url.origin);
    if (rules.crawlDelay !== undefined) lanes.slow(url.host, Math.min(rules.crawlDelay, LONGEST_CRAWL_DELAY_MS));
    return rules;
  }

  async function robotsFailure(url: URL): Promise<FetchFailure | undefined> {
    if (!robots) return undefined;
    const rules = await rulesOf(url);
    if (rules.unreachable !== undefined) {
      const { code, message, transient } = rules.unreachable;
      if (code === 'refused-address' || code === 'refused-url' || code === 'stopped') return { code, message, transient };
      return { code: 'robots-unreachable', message: `${url.origin}/robots.txt cannot be had (${message}), so nothing may be fetched`, transient: true };
    }
    if (rules.allows(url.href)) return undefined;
    return { code: 'robots', message: `${url.origin}/robots.txt does not allow it`, transient: false };
  }

  async function get(start: string, options: GetOptions = {}): Promise<FetchResult> {
    const redirects: Exchange[] = [];
    const seen = new Set<string>();
    let next = start;
    for (;;) {
      const checked = checkUrl(next, policy, limits.urlLength);
      if (!('url' in checked)) return { url: start, failure: { ...checked, transient: false, message: via(redirects, checked.message) } };
      const { url } = checked;
      if (seen.has(url.href)) return { url: start, failure: { code: 'redirects', message: 'the redirects run in a circle', transient: false } };
      seen.add(url.href);
      const refused = await robotsFailure(url);
      if (refused !== undefined) return { url: start, failure: { ...refused, message: via(redirects, refused.message) } };
      const result = await exchange(url, options);
      if ('failure' in result) return { url: start, failure: result.failure };
      const { headers, status, body } = result.exchange.response;
      const location = headerOf(headers, 'location');
      if (REDIRECTS.has(status) && location !== undefined) {
        redirects.push(result.exchange);
        if (redirects.length > limits.redirects) {
          return { url: start, failure: { code: 'redirects', message: `more than ${limits.redirects} redirects`, transient: false } };
        }
        // A header is Latin-1 on the wire, and many servers send UTF-8.
        const target = Buffer.from(location, 'latin1').toString();
        next = URL.canParse(target, url.href) ? new URL(target, url.href).href : target;
        continue;
      }
      const decoded = await decodeBody(body, headerOf(headers, 'content-encoding'), limits.decodedBytes);
      if ('bytes' in decoded) return { redirects, exchange: result.exchange, body: decoded.bytes };
      const code = decoded.code === 'too-large' ? 'response-too-large' : 'bad-encoding';
      return { url: start, failure: { code, message: decoded.message, transient: false } };
    }
  }

  return {
    get,
    rulesOf,
    refusal: async (text) => {
      const checked = checkUrl(text, policy, limits.urlLength);
      return 'url' in checked ? robotsFailure(checked.url) : { ...checked, transient: false };
    },
  };
}

const via = (redirects: readonly Exchange[], message: string): string => (redirects.length === 0 ? message : `redirected: ${message}`);
