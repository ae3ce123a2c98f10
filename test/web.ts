import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../src/fetch/limits.js';
import type { Clock } from '../src/fetch/politeness/clock.js';
import { openLanes } from '../src/fetch/politeness/lanes.js';
import type { RobotsMemory } from '../src/fetch/politeness/robots-cache.js';
import type { Resolve } from '../src/fetch/safety/connector.js';
import { addressPolicy } from '../src/fetch/safety/policy.js';
import { openTransport } from '../src/fetch/transport/transport.js';
import { openWebClient, type WebClient } from '../src/fetch/web-client.js';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A server on this machine, and the URLs that it was asked for. */
export interface TestServer {
  origin: string;
  port: number;
  asked: string[];
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1; one that is not told otherwise has no robots.txt. */
export async function startServer(handler: Handler, options: { tls?: { cert: string; key: string }; robots?: string | Handler } = {}): Promise<TestServer> {
  const asked: string[] = [];
  const listener: Handler = (request, response) => {
    asked.push(request.url!);
    if (request.url !== '/robots.txt') return handler(request, response);
    if (options.robots === undefined) response.writeHead(404).end();
    else if (typeof options.robots === 'string') response.end(options.robots);
    else options.robots(request, response);
  };
  const server = options.tls === undefined ? http.createServer(listener) : https.createServer(options.tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** For a file of tests: what it starts ends after the test that started it. */
export function ending(): { serve: typeof startServer; open: (options?: ClientOptions) => WebClient } {
  const opened: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  return {
    serve: async (handler, options) => {
      const server = await startServer(handler, options);
      opened.push(server);
      return server;
    },
    open: (options) => {
      const client = testClient(options);
      opened.push(client);
      return client.client;
    },
  };
}

/** A clock that stands until somebody sleeps, and then is later at once. */
export function testClock(): Clock & { slept: number[] } {
  let now = Date.UTC(2021, 10, 9);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 1,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

export interface ClientOptions {
  allow?: readonly string[];
  limits?: Partial<Limits>;
  resolve?: Resolve;
  certificates?: string;
  clock?: Clock;
  delay?: number;
  tries?: number;
  patience?: number;
  memory?: RobotsMemory;
  userAgent?: string;
  signal?: AbortSignal;
}

/** A client as petik makes it, but impatient, with names that lead to this machine and, unless told, allowed to go there. */
function testClient(options: ClientOptions = {}): { client: WebClient; close: () => Promise<void> } {
  const {
    allow = ['127.0.0.1'],
    resolve = async () => ['127.0.0.1'],
    certificates,
    clock = testClock(),
    delay = 0,
    tries = 1,
    userAgent = 'petik/1 (+mailto:a@b.example)',
  } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const policy = addressPolicy(allow);
  const transport = openTransport({ limits, policy, resolve, certificates, connectionsPerHost: 1 });
  const lanes = openLanes(clock, delay, 1);
  const { memory, signal, patience } = options;
  const client = openWebClient({
    transport,
    lanes,
    clock,
    limits,
    policy,
    userAgent,
    tries,
    memory,
    signal,

    ...(patience === undefined ? {} : { patience }),
  });
  return { client, close: () => transport.close() };
}

/** What a request came to, in a word: the code of its failure, or its status. */
export async function outcomeOf(client: WebClient, url: string): Promise<string | number> {
  const result = await client.get(url);
  return 'failure' in result ? result.failure.code : result.exchange.response.status;
}

/** An article as a page. */
export const articlePage = (title: string, { head = '', more = '' }: { head?: string; more?: string } = {}): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>
<p>Diskominfo Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021, kata Bupati pada Selasa (9/11/2021). ${title}.</p>
<p>Penghargaan itu diserahkan di pendopo dan dihadiri kepala dinas se-kabupaten, yang ingin meniru cara kerjanya tahun depan.</p>${more}</article></body></html>`;

export const sendPage = (response: http.ServerResponse, html: string, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
};
