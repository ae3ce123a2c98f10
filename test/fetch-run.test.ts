import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { openChannel } from '../src/fetch/channel.js';
import { type FetchPagesOptions, type FetchReport, fetchPages } from '../src/fetch-pages.js';
import type { RawPage } from '../src/model/article.js';
import { planPages } from '../src/plan-pages.js';
import { readInputs } from '../src/read/read-inputs.js';
import { openFrontier } from '../src/store/open-frontier.js';
import { articlePage, type Handler, sendPage, startServer, type TestServer, testClock } from './web.js';

const root = mkdtempSync(join(tmpdir(), 'petik-fetch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const opened: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});
let folders = 0;
const newFolder = (): string => join(root, String(++folders));

/** A site by its paths: pages, or what to do. Times are told as paths are asked for. */
async function site(pages: Record<string, string | Handler>, robots?: string): Promise<TestServer> {
  const server = await startServer(
    (request, response) => {
      const page = pages[request.url!];
      if (page === undefined) response.writeHead(404).end();
      else if (typeof page === 'string') sendPage(response, page);
      else page(request, response);
    },
    robots === undefined ? {} : { robots },
  );
  opened.push(server);
  return server;
}

function optionsOf(archive: string, urls: readonly string[], more: Partial<FetchPagesOptions> = {}): FetchPagesOptions {
  return {
    archive,
    sources: [{ kind: 'lines', name: 'test', lines: urls }],
    contact: 'a@b.example',
    delay: 0,
    tries: 1,
    allowHosts: ['127.0.0.1'],
    resolve: async () => ['127.0.0.1'],
    clock: testClock(),
    ...more,
  };
}

async function fetched(archive: string, urls: readonly string[], more: Partial<FetchPagesOptions> = {}) {
  const run = fetchPages(optionsOf(archive, urls, more));
  const reports: FetchReport[] = [];
  for await (const report of run.reports) reports.push(report);
  const states = Object.fromEntries(
    reports.map((report) => [report.url.replace(/^http:\/\/[^/]*/, ''), report.state === 'failed' ? report.failure.code : report.state]),
  );
  return { reports, states, totals: run.totals };
}

async function archived(archive: string): Promise<RawPage[]> {
  const pages: RawPage[] = [];
  for await (const outcome of readInputs([archive])) {
    if (!('page' in outcome)) throw new Error(JSON.stringify(outcome));
    pages.push(outcome.page);
  }
  return pages;
}

async function recordTypes(archive: string): Promise<string[]> {
  const types: string[] = [];
  for (const file of readdirSync(archive)
    .filter((name) => name.endsWith('.gz'))
    .sort()) {
    for await (const record of WARCParser.iterRecords([readFileSync(join(archive, file))])) types.push(record.warcType);
  }
  return types.filter((type) => type === 'response' || type === 'revisit');
}

const asked = ({ asked }: TestServer): string[] => asked.filter((url) => url !== '/robots.txt');

describe('articles', () => {
  test('what is reported is what petik extract reads from the archive', async () => {
    const server = await site({ '/a': articlePage('A'), '/b': articlePage('B') });
    const archive = newFolder();
    const { reports, totals } = await fetched(archive, [`${server.origin}/a`, `${server.origin}/b`, `${server.origin}/c`]);
    const pages = reports.flatMap((report) => (report.state === 'fetched' ? [report.page()] : []));
    expect(pages).toEqual((await archived(archive)).map((page) => ({ page })));
    expect(totals).toMatchObject({ found: 3, added: 3, fetched: 2, failures: { 'http-status': 1 }, archive: { fetched: 2, refused: 1, left: 0 } });
    expect(reports.find(({ state }) => state === 'failed')).toMatchObject({ failure: { code: 'http-status', message: '404 Not Found' } });
  });

  test('pages that follow are joined, in one piece', async () => {
    const part = (n: number, next: string) =>
      articlePage('Sragen', {
        more: `<p>Bagian ${n} dari cerita itu berkisah tentang kemenangan.</p><a href="/a">1</a><a href="${next}">${n + 1}</a><a href="/a?page=3">3</a>`,
      });
    const server = await site({ '/a': part(1, '/a?page=2'), '/a?page=2': part(2, '/a?page=3'), '/a?page=3': part(3, '/lain?page=4') });
    const archive = newFolder();
    const { states, reports } = await fetched(archive, [`${server.origin}/a`]);
    expect(states).toEqual({ '/a': 'fetched' });
    const [page, ...others] = await archived(archive);
    expect(others).toEqual([]);
    expect([page!.content, ...page!.more!].map((content) => /Bagian \d/.exec(content)![0])).toEqual(['Bagian 1', 'Bagian 2', 'Bagian 3']);
    expect(reports[0]!.state === 'fetched' && reports[0]!.page()).toEqual({ page });
    expect(asked(server)).toEqual(['/a', '/a?page=2', '/a?page=3']);
  });

  test.each([
    ['/a/', '/a/2'],
    ['/a', '/a/page/2'],
    ['/a?id=1', '/a?id=1&halaman=2'],
  ])('a second page of %s may be %s', async (first, second) => {
    const server = await site({
      [first]: articlePage('A', { more: `<a href="${second.replaceAll('&', '&amp;')}">2</a>` }),
      [second]: articlePage('A', { more: '<p>Bagian dua.</p>' }),
    });
    const archive = newFolder();
    await fetched(archive, [server.origin + first]);
    expect((await archived(archive)).map(({ more }) => more?.length)).toEqual([1]);
  });

  test.each(['?page=all', '?single=1', '?showpage=all', '?view=all'])('%s takes the place of the pages', async (query) => {
    const server = await site({
      '/a': articlePage('A', { more: `<a href="/a?page=2">2</a><a href="/a${query}">semua</a>` }),
      [`/a${query}`]: articlePage('A', { more: '<p>Semuanya.</p>' }),
    });
    const archive = newFolder();
    await fetched(archive, [`${server.origin}/a`]);
    const [page, ...others] = await archived(archive);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ url: `${server.origin}/a${query}`, id: `127.0.0.1:${server.port}/a` });
    expect(page!.content).toContain('Semuanya');
    expect(asked(server)).toEqual(['/a', `/a${query}`]);
  });

  test('if the page with everything cannot be had, the pages are fetched', async () => {
    const server = await site({
      '/a': articlePage('A', { more: '<a href="/a?page=2">2</a><a href="/a?page=all">semua</a>' }),
      '/a?page=2': articlePage('A', { more: '<p>Dua.</p>' }),
    });
    const archive = newFolder();
    await fetched(archive, [`${server.origin}/a`]);
    expect((await archived(archive))[0]!.more).toHaveLength(1);
  });

  test('an article whose pages never end is ended', async () => {
    const endless: Handler = (request, response) => {
      const n = Number(/page=(\d+)/.exec(request.url!)?.[1] ?? 1);
      sendPage(response, articlePage('A', { more: `<p>${n}</p><a href="/a?page=${n + 1}">${n + 1}</a>` }));
    };
    const pages = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [i === 0 ? '/a' : `/a?page=${i + 1}`, endless]));
    const server = await site(pages);
    await fetched(newFolder(), [`${server.origin}/a`]);
    expect(asked(server)).toHaveLength(20);
    const same = articlePage('A', { more: '<a href="/b?page=2">2</a><a href="/b?page=3">3</a>' });
    const repeating = await site({ '/b': same, '/b?page=2': same, '/b?page=3': same });
    await fetched(newFolder(), [`${repeating.origin}/b`]);
    expect(asked(repeating)).toEqual(['/b', '/b?page=2']);
  });

  test('an article of which a page cannot be had now is left for a later run, and one of which a page is gone is taken as it is', async () => {
    let isBusy = true;
    const server = await site({
      '/a': articlePage('A', { more: '<a href="/a?page=2">2</a>' }),
      '/a?page=2': (_, response) => (isBusy ? void response.writeHead(503).end() : sendPage(response, articlePage('A', { more: '<p>Dua.</p>' }))),
      '/b': articlePage('B', { more: '<a href="/b?page=2">2</a>' }),
    });
    const archive = newFolder();
    expect((await fetched(archive, [`${server.origin}/a`, `${server.origin}/b`])).states).toEqual({ '/a': 'busy', '/b': 'fetched' });
    isBusy = false;
    expect((await fetched(archive, [])).states).toEqual({ '/a': 'fetched' });
    expect((await archived(archive)).map(({ more }) => more?.length)).toEqual([undefined, 1]);
  });

  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  test('one article under several URLs is stored once, whatever comes first', async () => {
    const page = (more: string) => articlePage('A', { head: canonical('/a'), more });
    const server = await site({ '/a': page('1'), '/a?ref=home': page('2'), '/m/a': page('3') });
    const archive = newFolder();
    const urls = ['/m/a', '/a?utm_source=x', '/a?ref=home', '/a'].map((path) => server.origin + path);
    const { states, totals } = await fetched(archive, urls);
    expect(states).toEqual({ '/m/a': 'fetched', '/a': 'duplicate', '/a?ref=home': 'duplicate' });
    expect(totals).toMatchObject({ found: 3, fetched: 1, duplicate: 2 });
    expect((await archived(archive)).map(({ id }) => id)).toEqual([`127.0.0.1:${server.port}/a`]);
  });

  test('the same bytes under another URL are a revisit', async () => {
    const server = await site({ '/a': articlePage('A'), '/b': articlePage('A') });
    const archive = newFolder();
    expect((await fetched(archive, [`${server.origin}/a`, `${server.origin}/b`])).states).toEqual({ '/a': 'fetched', '/b': 'duplicate' });
    expect(await recordTypes(archive)).toEqual(['response', 'revisit']);
  });

  test('an AMP page gives way to its home, and stays where that cannot be had', async () => {
    const amp = (home: string) => articlePage('A', { head: canonical(home) }).replace('<html', '<html amp');
    const server = await site({ '/amp/a': amp('/a'), '/a': articlePage('A', { more: 'penuh' }), '/amp/b': amp('/b') });
    const archive = newFolder();
    await fetched(archive, [`${server.origin}/amp/a`, `${server.origin}/amp/b`]);
    expect((await archived(archive)).map(({ url, id }) => [url, id].map((text) => text!.replace(/^.*?:\d+/, '')))).toEqual([
      ['/a', '/a'],
      ['/amp/b', '/b'],
    ]);
  });

  test('a canonical URL of another site is not believed', async () => {
    const server = await site({
      '/a': articlePage('A', { head: canonical('http://lain.example/a') }),
      '/b': articlePage('B', { head: canonical('/') }),
      '/c': articlePage('C', { head: canonical('javascript:x') }),
    });
    const archive = newFolder();
    await fetched(
      archive,
      ['/a', '/b', '/c'].map((path) => server.origin + path),
    );
    expect((await archived(archive)).map(({ id }) => id!.replace(/^.*:\d+/, ''))).toEqual(['/a', '/b', '/c']);
  });

  test('what is no page is not stored, and no more of it read than its header', async () => {
    let sent = 0;
    const server = await site({
      '/pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf' });
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        response.on('drain', more);
        more();
      },
      '/typeless': (_, response) => void response.end(articlePage('T')),
      '/nothing': (_, response) => void response.end('nothing that anybody knows'),
    });
    const archive = newFolder();
    const urls = ['/pdf', '/typeless', '/nothing'].map((path) => server.origin + path);
    expect((await fetched(archive, urls)).states).toEqual({ '/pdf': 'not-html', '/typeless': 'fetched', '/nothing': 'not-html' });
    expect((await archived(archive)).map(({ url }) => url)).toEqual([urls[1]]);
    expect(sent).toBeLessThan(20_000_000);
  });

  test('redirects are in the archive, before the page that they led to', async () => {
    const server = await site({ '/old': (_, response) => void response.writeHead(301, { location: '/new' }).end('moved'), '/new': articlePage('N') });
    const archive = newFolder();
    const { reports } = await fetched(archive, [`${server.origin}/old`]);
    const [page] = await archived(archive);
    expect(page).toMatchObject({ id: `127.0.0.1:${server.port}/new`, source: reports[0]!.state === 'fetched' ? reports[0]!.place : '' });
    expect(await recordTypes(archive)).toEqual(['response', 'response']);
  });
});

describe('runs', () => {
  test('nothing is fetched twice, failures that may pass are tried again, others are not', async () => {
    let isDown = true;
    const server = await site({
      '/a': articlePage('A'),
      '/b': (request, response) => (isDown ? void request.socket.destroy() : sendPage(response, articlePage('B'))),
    });
    const archive = newFolder();
    const urls = ['/a', '/b', '/gone'].map((path) => server.origin + path);
    expect((await fetched(archive, urls)).states).toEqual({ '/a': 'fetched', '/b': 'cut-off', '/gone': 'http-status' });
    isDown = false;
    expect((await fetched(archive, urls)).states).toEqual({ '/b': 'fetched' });
    expect((await fetched(archive, urls)).states).toEqual({});
    expect(asked(server)).toEqual(['/a', '/b', '/gone', '/b']);
    expect(server.asked.filter((url) => url === '/robots.txt')).toHaveLength(1);
  });

  test('what was refused is looked at again when it is named again', async () => {
    const server = await site({ '/a': articlePage('A') });
    const archive = newFolder();
    const urls = [`${server.origin}/a`];
    expect((await fetched(archive, urls, { allowHosts: [] })).states).toEqual({ '/a': 'refused-address' });
    expect((await fetched(archive, [])).states).toEqual({});
    expect((await fetched(archive, urls)).states).toEqual({ '/a': 'fetched' });
    expect((await fetched(archive, urls)).states).toEqual({});
  });

  test('--refresh asks whether pages have changed: 304 and equal bytes are revisits, others new captures', async () => {
    let version = 1;
    const conditions: (string | undefined)[] = [];
    const server = await site({
      '/a': (request, response) => {
        conditions.push(request.headers['if-none-match'], request.headers['if-modified-since']);
        if (request.headers['if-none-match'] === `"${version}"`) response.writeHead(304, { etag: `"${version}"` }).end();
        else sendPage(response, articlePage(`A${version}`), { etag: `"${version}"`, 'last-modified': 'Tue, 09 Nov 2021 00:00:00 GMT' });
      },
      '/b': articlePage('B'),
    });
    const archive = newFolder();
    const urls = ['/a', '/b'].map((path) => server.origin + path);
    await fetched(archive, urls);
    expect((await fetched(archive, [], { refresh: true })).states).toEqual({ '/a': 'unchanged', '/b': 'unchanged' });
    expect(conditions).toEqual([undefined, undefined, '"1"', 'Tue, 09 Nov 2021 00:00:00 GMT']);
    version = 2;
    expect((await fetched(archive, [], { refresh: true })).states).toEqual({ '/a': 'fetched', '/b': 'unchanged' });
    expect(await recordTypes(archive)).toEqual(['response', 'response', 'revisit', 'revisit', 'response', 'revisit']);
    expect((await archived(archive)).map(({ content }) => /<title>(.*?)</.exec(content)![1])).toEqual(['A1', 'B', 'A2']);
  });

  test('a run that is stopped leaves the rest, and the next one takes it up', async () => {
    const paths = Array.from({ length: 10 }, (_, i) => `/${i}`);
    const server = await site(Object.fromEntries(paths.map((path) => [path, articlePage(path)])));
    const archive = newFolder();
    const stop = new AbortController();
    const run = fetchPages(
      optionsOf(
        archive,
        paths.map((path) => server.origin + path),
        { signal: stop.signal },
      ),
    );
    let taken = 0;
    for await (const _ of run.reports) if (++taken === 3) stop.abort();
    expect(taken).toBeLessThan(10);
    expect(run.totals.archive!.left).toBe(10 - taken);
    expect(Object.keys((await fetched(archive, [])).states)).toHaveLength(10 - taken);
    expect((await archived(archive)).map(({ id }) => id!.replace(/^.*\//, '/')).sort()).toEqual(paths);
    expect(asked(server).length).toBeLessThanOrEqual(11);
  });

  test('a reader that goes away ends the run in good order', async () => {
    const paths = Array.from({ length: 10 }, (_, i) => `/${i}`);
    const server = await site(Object.fromEntries(paths.map((path) => [path, articlePage(path)])));
    const archive = newFolder();
    for await (const _ of fetchPages(
      optionsOf(
        archive,
        paths.map((path) => server.origin + path),
      ),
    ).reports)
      break;
    await fetched(archive, []);
    expect(await archived(archive)).toHaveLength(10);
    expect(asked(server)).toHaveLength(10);
  });

  test('a run that is killed loses and repeats nothing that it finished', async () => {
    const paths = Array.from({ length: 60 }, (_, i) => `/${i}`);
    // From a page on, nothing is answered until the run has been killed: it cannot be through before.
    let isKilled = false;
    const hold: (path: string, index: number) => Handler = (path, index) => (_, response) => {
      if (isKilled || index < 40) sendPage(response, articlePage(path));
    };
    const server = await site(Object.fromEntries(paths.map((path, index) => [path, hold(path, index)])));
    const archive = newFolder();
    const list = join(root, 'list.txt');
    writeFileSync(list, paths.map((path) => server.origin + path).join('\n'));
    const args = [
      '--import',
      'tsx',
      'src/cli/main.ts',
      'fetch',
      list,
      '--archive',
      archive,
      '--contact',
      'a@b.example',
      '--delay',
      '0',
      '--allow-host',
      '127.0.0.1',
    ];
    const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..') });
    let printed = 0;
    for await (const chunk of child.stdout) {
      printed += String(chunk).split('\n').length - 1;
      if (printed >= 20) child.kill('SIGKILL');
    }
    isKilled = true;
    const before = asked(server).length;
    expect(before).toBeGreaterThanOrEqual(20);
    expect(before).toBeLessThanOrEqual(41);
    const { totals } = await fetched(archive, []);
    // At most the page that was under way is asked for again.
    expect(asked(server).length).toBeLessThanOrEqual(61);
    expect(totals.fetched).toBeLessThanOrEqual(60 - 19);
    const ids = (await archived(archive)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
  });

  test('limits on pages and bytes end a run, and the next one goes on', async () => {
    const paths = Array.from({ length: 6 }, (_, i) => `/${i}`);
    const server = await site(Object.fromEntries(paths.map((path) => [path, articlePage(path, { more: 'x'.repeat(10_000) })])));
    const archive = newFolder();
    const urls = paths.map((path) => server.origin + path);
    const first = await fetched(archive, urls, { pages: 2 });
    expect(first.totals).toMatchObject({ fetched: 2, spent: 'pages', archive: { left: 4 } });
    expect(asked(server)).toHaveLength(2);
    const second = await fetched(archive, [], { bytes: 15_000 });
    expect(second.totals).toMatchObject({ fetched: 2, spent: 'bytes', archive: { left: 2 } });
    expect(second.totals.bytes).toBeGreaterThan(20_000);
  });

  test('a host that keeps failing is left for a later run, others go on', async () => {
    const server = await site({ '/good': articlePage('G') });
    const down = await site(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/${i}`, ((request) => void request.socket.destroy()) as Handler])));
    const urls = [...Array.from({ length: 20 }, (_, i) => `${down.origin}/${i}`), `${server.origin}/good`];
    const { totals, states } = await fetched(newFolder(), urls);
    // One more may be under way when the fifth fails.
    const tried = asked(down).length;
    expect([5, 6]).toContain(tried);
    expect(states['/good']).toBe('fetched');
    expect(totals.archive).toMatchObject({ failed: tried, left: 20 - tried, fetched: 1 });
  });

  test('1,000 hosts at once, each asked once at a time', async () => {
    const server = await startServer((request, response) => sendPage(response, articlePage(request.headers.host!)));
    opened.push(server);
    const urls = Array.from({ length: 1000 }, (_, i) => `http://situs-${i}.example:${server.port}/a`);
    const archive = newFolder();
    const { totals } = await fetched(archive, urls, { hostsAtOnce: 1000 });
    expect(totals).toMatchObject({ fetched: 1000, failures: {} });
    expect(asked(server)).toHaveLength(1000);
    expect(await archived(archive)).toHaveLength(1000);
  });

  test('a second run on the same archive is refused', async () => {
    const server = await site({ '/a': articlePage('A'), '/b': articlePage('B') });
    const archive = newFolder();
    const urls = [`${server.origin}/a`, `${server.origin}/b`];
    const reports = fetchPages(optionsOf(archive, urls)).reports;
    await reports.next();
    await expect(fetched(archive, urls)).rejects.toMatchObject({ code: 'store-locked' });
    await reports.return(undefined);
    expect((await fetched(archive, [])).totals.archive).toMatchObject({ fetched: 2 });
  });

  test('a file that is no list of URLs is left as it is', () => {
    const path = join(root, 'no.db');
    writeFileSync(path, 'x'.repeat(5000));
    expect(() => openFrontier(path)).toThrow(expect.objectContaining({ code: 'store-not-a-database' }));
    expect(readFileSync(path, 'utf8')).toBe('x'.repeat(5000));
  });

  test('a plan says what would be fetched and why not, and asks for no page', async () => {
    const server = await site({ '/a': articlePage('A'), '/b': articlePage('B'), '/b2': articlePage('B2') }, 'User-agent: *\nDisallow: /no');
    const archive = newFolder();
    await fetched(archive, [`${server.origin}/a`, `${server.origin}/gone`]);
    const before = asked(server).length;
    const urls = ['/a', '/b', '/no', '/gone', '/2020/01/02/x'].map((path) => server.origin + path);
    const plan: Record<string, string> = {};
    for await (const { url, skip = 'fetch' } of planPages(optionsOf(archive, [...urls, 'http://10.0.0.1/'], { filter: { from: '2021-01-01' } })))
      plan[url.replace(server.origin, '')] = skip;
    expect(plan).toEqual({
      '/a': 'it is in the archive',
      '/b': 'fetch',
      '/no': expect.stringMatching(/^robots: /),
      '/gone': expect.stringContaining('failed before'),
      '/2020/01/02/x': expect.stringContaining('before 2021-01-01'),
      'http://10.0.0.1/': 'refused-address: 10.0.0.1 is private',
    });
    expect(asked(server)).toHaveLength(before);
  });
});

describe('channel', () => {
  test('no writer runs far ahead of the reader, and an error comes after the values before it', async () => {
    const channel = openChannel<number>(2);
    let written = 0;
    const writing = (async () => {
      for (let i = 0; i < 10; i += 1) {
        await channel.put(i);
        written = i + 1;
      }
      channel.end(new Error('over'));
    })();
    await new Promise((resolve) => setImmediate(resolve));
    expect(written).toBe(2);
    const read: number[] = [];
    const reading = (async () => {
      for await (const value of channel.values()) read.push(value);
    })();
    await expect(reading).rejects.toThrow('over');
    await writing;
    expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
