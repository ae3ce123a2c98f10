import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { DEFAULT_LIMITS } from '../src/fetch/limits.js';
import { systemClock } from '../src/fetch/politeness/clock.js';
import { openLanes } from '../src/fetch/politeness/lanes.js';
import { systemResolve } from '../src/fetch/safety/connector.js';
import { addressPolicy } from '../src/fetch/safety/policy.js';
import { openTransport } from '../src/fetch/transport/transport.js';
import { openWebClient } from '../src/fetch/web-client.js';
import { fetchPages } from '../src/fetch-pages.js';
import { median, printTable } from './timing.js';

/**
 * `petik fetch` with politeness off against bare `undici.request` of the same pages from the same server, in turns: pages a second, processor time, and whether
 * memory stays flat in a long run. A server that answers at once shows what each costs; one that takes its time, as sites do, what that means for a run.
 */
const PAGES = 1500;
const ROUNDS = 7;
const WARM_UP = 2;
const CONNECTIONS = 8;
const LONG_RUN = 20_000;
/** Milliseconds that the server thinks about each page. */
const WAITS = [0, 10, 30];

interface Cost {
  wall: number;
  cpu: number;
}

async function measure(work: () => Promise<void>): Promise<Cost> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

async function bare(urls: readonly string[]): Promise<void> {
  const dispatcher = new Agent({ connections: CONNECTIONS });
  const left = urls.values();
  const worker = async (): Promise<void> => {
    for (const url of left) {
      const { body } = await request(url, { dispatcher, headers: { 'accept-encoding': 'gzip' } });
      await body.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await dispatcher.close();
}

/** The client alone: checks, limits, robots.txt, unpacking, but no archive. */
async function client(urls: readonly string[]): Promise<void> {
  const limits = DEFAULT_LIMITS;
  const policy = addressPolicy(['127.0.0.1']);
  const transport = openTransport({ limits, policy, resolve: systemResolve, connectionsPerHost: CONNECTIONS });
  const lanes = openLanes(systemClock, 0, CONNECTIONS);
  const web = openWebClient({ transport, lanes, clock: systemClock, limits, policy, userAgent: 'petik (+mailto:bench@example.org)' });
  const left = urls.values();
  const worker = async (): Promise<void> => {
    for (const url of left) await web.get(url);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await transport.close();
}

async function withPetik(urls: readonly string[], archive: string, each: (done: number) => void = () => {}): Promise<void> {
  const run = fetchPages({
    archive,
    sources: [{ kind: 'lines', name: 'bench', lines: urls }],
    contact: 'bench@example.org',
    delay: 0,
    perHost: CONNECTIONS,
    allowHosts: ['127.0.0.1'],
  });
  let done = 0;
  for await (const report of run.reports) {
    if (report.state !== 'fetched') throw new Error(`${report.url} is ${report.state}`);
    each(++done);
  }
}

const startServer = async (): Promise<{ child: ChildProcess; origin: string }> => {
  const child = fork(join(import.meta.dirname, 'fetch-server.ts'));
  const port = await new Promise<number>((resolve) => child.once('message', (message) => resolve(message as number)));
  return { child, origin: `http://127.0.0.1:${port}` };
};

const { child, origin } = await startServer();
const root = mkdtempSync(join(tmpdir(), 'petik-bench-'));
try {
  const urls = (run: number | string, count: number) => Array.from({ length: count }, (_, i) => `${origin}/berita-${run}/${i}`);
  for (const wait of WAITS) {
    const rounds: Record<'bare' | 'client' | 'petik', Cost>[] = [];
    const pages = wait === 0 ? PAGES : Math.floor((PAGES * 5) / wait);
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const own = urls(`wait-${wait}-${round}`, pages);
      const times = {
        bare: await measure(() => bare(own)),
        client: await measure(() => client(own)),
        petik: await measure(() => withPetik(own, join(root, `${wait}-${round}`))),
      };
      if (round >= WARM_UP) rounds.push(times);
    }
    const row = (name: 'bare' | 'client' | 'petik', label: string) => [
      label,
      ((pages * 1000) / median(rounds.map((round) => round[name].wall))).toFixed(0),
      median(rounds.map((round) => round.bare.wall / round[name].wall)).toFixed(2),
      median(rounds.map((round) => round[name].cpu / pages)).toFixed(2),
    ];
    console.log(`${pages} pages, ${CONNECTIONS} connections, a server that answers after ${wait} ms, medians of ${ROUNDS} rounds in turns`);
    printTable(
      ['', 'pages/s', 'x bare', 'CPU ms a page'],
      [row('bare', 'undici.request'), row('client', "petik's client"), row('petik', 'petik fetch, with archive and frontier')],
    );
  }

  const memory: number[] = [];
  await withPetik(urls('long', LONG_RUN), join(root, 'long'), (done) => {
    if (done % (LONG_RUN / 4) === 0) memory.push(process.memoryUsage().rss / 1e6);
  });
  console.log(`memory of one run of ${LONG_RUN} pages, MB`);
  printTable(['after', '25 %', '50 %', '75 %', '100 %'], [['resident', ...memory.map((size) => size.toFixed(0))]]);
} finally {
  child.kill();
  rmSync(root, { recursive: true, force: true });
}
