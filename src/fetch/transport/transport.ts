import { Agent } from 'undici';
import type { Exchange, Header } from '../../model/exchange.js';
import type { FetchFailure } from '../../model/fetching.js';
import type { Limits } from '../limits.js';
import { type Resolve, safeConnector } from '../safety/connector.js';
import { type AddressPolicy, bareHost } from '../safety/policy.js';
import { failureOf, Refusal } from './failures.js';

/** What came of one request, redirects not followed. */
export type Download = { exchange: Exchange } | { failure: FetchFailure };

export interface DownloadOptions {
  headers: readonly Header[];
  /** Looks at status and header before the body is read; throws Refusal to have no more of it. */
  accept?: ((status: number, headers: readonly Header[]) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Overrides the limit of the body. */
  bodyBytes?: number | undefined;
}

/** Sends requests one by one over connections that are checked and kept open. */
export interface Transport {
  download(url: URL, options: DownloadOptions): Promise<Download>;
  close(): Promise<void>;
}

export interface TransportOptions {
  limits: Limits;
  policy: AddressPolicy;
  resolve: Resolve;
  certificates?: string | undefined;
  connectionsPerHost: number;
}

const KEEP_ALIVE_MS = 10_000;

const pairsOf = (raw: readonly (Buffer | string)[]): Header[] => {
  const headers: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i]!.toString('latin1'), raw[i + 1]!.toString('latin1')]);
  return headers;
};

/** Opens a transport; it knows no cookies, no cache, no proxy and no redirects. */
export function openTransport({ limits, policy, resolve, certificates, connectionsPerHost }: TransportOptions): Transport {
  const addresses = new Map<string, string>();
  const agent = new Agent({
    connect: safeConnector({ policy, resolve, connectMs: limits.connectMs, certificates, connected: (host, address) => void addresses.set(host, address) }),
    connections: connectionsPerHost,
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.idleMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  });

  function download(url: URL, { headers, accept, signal, bodyBytes = limits.bodyBytes }: DownloadOptions): Promise<Download> {
    const target = `${url.pathname}${url.search}`;
    const started = performance.now();
    const date = new Date().toISOString();
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let head: { status: number; statusText: string; headers: Header[] } | undefined;
      let abort: (reason: Error) => void = () => {};
      const timer = setTimeout(() => stop(new Refusal('timeout', 'the page took too long', true)), limits.totalMs);
      const interrupted = (): void => stop(new Refusal('stopped', 'the run was stopped', true));
      let isDone = false;
      const finish = (download: Download): void => {
        if (isDone) return;
        isDone = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', interrupted);
        resolve(download);
      };
      const stop = (reason: Error): void => {
        finish({ failure: failureOf(reason) });
        abort(reason);
      };
      if (signal?.aborted) return interrupted();
      signal?.addEventListener('abort', interrupted);
      agent.dispatch(
        { origin: url.origin, path: target, method: 'GET', headers: headers.flat() },
        {
          onRequestStart(controller) {
            abort = (reason) => controller.abort(reason);
            if (isDone) controller.abort(new Refusal('stopped', 'the run was stopped', true));
          },
          onResponseStart(controller, status, _headers, statusText = '') {
            if (status < 200) return;
            head = { status, statusText, headers: pairsOf(controller.rawHeaders as Buffer[]) };
            try {
              accept?.(status, head.headers);
            } catch (cause) {
              stop(cause as Error);
            }
          },
          onResponseData(_controller, chunk) {
            size += chunk.length;
            if (size > bodyBytes) stop(new Refusal('response-too-large', `larger than ${bodyBytes} bytes`));
            else chunks.push(chunk);
          },
          onResponseEnd() {
            const address = addresses.get(bareHost(url.hostname));
            finish({
              exchange: {
                url: url.href,
                date,
                ...(address === undefined ? {} : { address }),
                request: { method: 'GET', target, headers: [['Host', url.host], ...headers] },
                response: { ...head!, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) },
                took: Math.round(performance.now() - started),
              },
            });
          },
          onResponseError(_controller, error) {
            finish({ failure: failureOf(error) });
          },
        },
      );
    });
  }

  return { download, close: () => agent.destroy() };
}
