import { describe, expect, test } from 'vitest';
import { openLanes } from '../src/fetch/politeness/lanes.js';
import type { RobotsAnswer } from '../src/fetch/politeness/robots-cache.js';
import { type ClientOptions, ending, type Handler, outcomeOf, sendPage, testClock } from './web.js';

const { serve, open } = ending();

const ok: Handler = (_, response) => sendPage(response, '<p>a</p>');

describe('pauses', () => {
  test('requests to one host come one after the other, with a pause from the end of each to the next; other hosts do not wait', async () => {
    const clock = testClock();
    const lanes = openLanes(clock, 1000, 1);
    const start = clock.now();
    const log: string[] = [];
    let running = 0;
    const request = (host: string, took: number) =>
      lanes.run(host, async () => {
        running += Number(host === 'a');
        expect(running).toBeLessThanOrEqual(1);
        log.push(`${host} ${clock.now() - start}`);
        if (took > 0) await clock.sleep(took);
        running -= Number(host === 'a');
      });
    await request('b', 0);
    await Promise.all([request('a', 300), request('a', 300), request('a', 0)]);
    expect(log).toEqual(['b 0', 'a 0', 'a 1300', 'a 2600']);
  });

  test('a request that fails frees the way', async () => {
    const lanes = openLanes(testClock(), 10, 1);
    const failing = lanes.run('a', () => Promise.reject(new Error('x')));
    const next = lanes.run('a', async () => 1);
    await expect(failing).rejects.toThrow('x');
    expect(await next).toBe(1);
  });

  test('two at a time where that is asked for, and no more', async () => {
    const lanes = openLanes(testClock(), 0, 2);
    let [running, most] = [0, 0];
    const request = () =>
      lanes.run('a', async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, request));
    expect(most).toBe(2);
  });

  test('the delay counts for robots.txt too, and a crawl delay that is longer counts more', async () => {
    const { origin } = await serve(ok, { robots: 'User-agent: *\nCrawl-delay: 7' });
    const clock = testClock();
    const client = open({ clock, delay: 1000 });
    for (const path of ['/a', '/b', '/c']) expect(await outcomeOf(client, `${origin}${path}`)).toBe(200);
    expect(clock.slept).toEqual([7000, 7000, 7000]);
  });

  test.each([
    ['none', [1000, 1000]],
    ['User-agent: *\nCrawl-delay: 0.5', [1000, 1000]],
    ['User-agent: *\nCrawl-delay: soon', [1000, 1000]],
    ['User-agent: other\nCrawl-delay: 9', [1000, 1000]],
    ['User-agent: *\nCrawl-delay: 86400', [300_000, 300_000]],
  ])('crawl delay %j', async (robots, slept) => {
    const { origin } = await serve(ok, { robots });
    const clock = testClock();
    const client = open({ clock, delay: 1000 });
    for (const path of ['/a', '/b']) await outcomeOf(client, `${origin}${path}`);
    expect(clock.slept).toEqual(slept);
  });
});

describe('servers that are busy', () => {
  /** Answers with these statuses, then with pages. */
  const busy = (statuses: [status: number, retryAfter?: string][]): Handler => {
    const left = [...statuses];
    return (request, response) => {
      const [status, retryAfter] = left.shift() ?? [200];
      if (status === 200) return ok(request, response);
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
    };
  };

  async function slept(statuses: [number, string?][], options: ClientOptions = {}) {
    const { origin, asked } = await serve(busy(statuses));
    const clock = testClock();
    const outcome = await outcomeOf(open({ clock, tries: 4, ...options }), `${origin}/a`);
    return { outcome, slept: clock.slept, asked: asked.filter((url) => url === '/a').length };
  }

  test('429 and 503 are tried again after a pause that doubles', async () => {
    expect(await slept([[429], [503], [429]])).toEqual({ outcome: 200, slept: [2000, 4000, 8000], asked: 4 });
  });

  test('the pause is spread by chance between half and all of it', async () => {
    const clock = { ...testClock(), random: () => 0 };
    expect((await slept([[429], [429]], { clock })).outcome).toBe(200);
    expect(clock.slept).toEqual([1000, 2000]);
  });

  test('Retry-After is obeyed: seconds, and a date', async () => {
    expect(await slept([[429, '17']])).toMatchObject({ outcome: 200, slept: [17_000] });
    const date = new Date(testClock().now() + 33_000).toUTCString();
    expect(await slept([[503, date]])).toMatchObject({ outcome: 200, slept: [33_000] });
    expect(await slept([[503, 'Tue, 01 Jan 2019 00:00:00 GMT']])).toMatchObject({ outcome: 200, slept: [] });
    expect(await slept([[503, 'later']])).toMatchObject({ outcome: 200, slept: [2000] });
  });

  test('one that asks for more patience than there is gives the URL back for a later run', async () => {
    expect(await slept([[429, '3600']], { patience: 60_000 })).toEqual({ outcome: 'busy', slept: [], asked: 1 });
  });

  test('and nobody else waits for that host either: it is left alone without a further request', async () => {
    const { origin, asked } = await serve(busy([[429, '3600']]));
    const clock = testClock();
    const client = open({ clock, patience: 60_000 });
    for (const path of ['/a', '/b', '/c']) expect(await outcomeOf(client, `${origin}${path}`)).toBe('busy');
    expect(clock.slept).toEqual([]);
    expect(asked).toEqual(['/robots.txt', '/a']);
    await clock.sleep(3_600_000);
    expect(await outcomeOf(client, `${origin}/b`)).toBe(200);
  });

  test('a server that stays busy or keeps failing is given up after the tries', async () => {
    expect(await slept(Array(9).fill([503]))).toMatchObject({ outcome: 'busy', asked: 4 });
    expect(await slept(Array(9).fill([500]))).toMatchObject({ outcome: 'http-status', asked: 4 });
  });

  test.each([400, 401, 403, 404, 410, 451])('%i is no reason to try again', async (status) => {
    expect(await slept([[status]])).toEqual({ outcome: 'http-status', slept: [], asked: 1 });
  });

  test('the pause holds for the whole host', async () => {
    const { origin } = await serve(busy([[429, '50']]));
    const clock = testClock();
    const client = open({ clock, tries: 1 });
    expect(await outcomeOf(client, `${origin}/a`)).toBe('busy');
    expect(await outcomeOf(client, `${origin}/b`)).toBe(200);
    expect(clock.slept).toEqual([50_000]);
  });
});

describe('robots.txt', () => {
  const rules = async (robots: string, path: string, userAgent = 'petik/1 (+mailto:a@b.example)') => {
    const { origin, asked } = await serve(ok, { robots });
    const outcome = await outcomeOf(open({ userAgent }), `${origin}${path}`);
    expect(asked).toEqual(['/robots.txt', ...(outcome === 200 ? [path] : [])]);
    return outcome;
  };

  test.each([
    ['', '/a', 200],
    ['User-agent: *\nDisallow:', '/a', 200],
    ['User-agent: *\nDisallow: /', '/a', 'robots'],
    ['User-agent: *\nDisallow: /a', '/abc', 'robots'],
    ['User-agent: *\nDisallow: /a/', '/abc', 200],
    ['User-agent: *\nDisallow: /\nAllow: /berita', '/berita/1', 200],
    ['User-agent: *\nAllow: /berita\nDisallow: /berita/rahasia', '/berita/rahasia', 'robots'],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', 'robots'],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', 200],
    ['User-agent: *\nDisallow: /*?print', '/a?print=1', 'robots'],
    ['USER-AGENT: PETIK\nDISALLOW: /', '/a', 'robots'],
    ['User-agent: petik\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', 'robots'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: petik\nAllow: /', '/a', 200],
    ['User-agent: lain\nUser-agent: petik\nDisallow: /a', '/a', 'robots'],
    ['User-agent: lain\nSitemap: http://a.example/s.xml\nUser-agent: petik\nDisallow: /a', '/a', 'robots'],
    ['User-agent: lain\nDisallow: /', '/a', 200],
    ['\ufeffUser-agent: *\r\nDisallow: /a # comment\r\n', '/a', 'robots'],
    ['User-agent: *\rDisallow: /a', '/a', 'robots'],
    ['<html>not found</html>', '/a', 200],
    [`User-agent: *\nDisallow: /${'*'.repeat(100_000)}b\nDisallow: /a`, '/a', 'robots'],
  ])('%j and %s', async (robots, path, outcome) => {
    expect(await rules(robots, path)).toBe(outcome);
  });

  test('the name that robots.txt is read for is that of the user agent', async () => {
    expect(await rules('User-agent: arsip-kota\nDisallow: /', '/a', 'arsip-kota/2.0 (+mailto:a@b.example)')).toBe('robots');
    expect(await rules('User-agent: petik\nDisallow: /', '/a', 'arsip-kota/2.0 (+mailto:a@b.example)')).toBe(200);
  });

  const answer = async (robots: Handler, options?: ClientOptions) => {
    const handler: Handler = (request, response) => (/robots/.test(request.url!) ? robots : ok)(request, response);
    const { origin } = await serve(handler, { robots: handler });
    return outcomeOf(open(options), `${origin}/a`);
  };

  test.each([400, 401, 403, 404, 410])('answered with %i: everything may be fetched (RFC 9309, unavailable)', async (status) => {
    expect(await answer((_, response) => void response.writeHead(status).end())).toBe(200);
  });

  test.each([429, 500, 502, 503])('answered with %i: nothing may be fetched (RFC 9309, unreachable)', async (status) => {
    expect(await answer((_, response) => void response.writeHead(status).end())).toBe('robots-unreachable');
  });

  test('that never comes, or is cut off: nothing may be fetched', async () => {
    expect(await answer(() => {}, { limits: { firstByteMs: 50 } })).toBe('robots-unreachable');
    expect(await answer((request) => void request.socket.destroy())).toBe('robots-unreachable');
  });

  test('that has moved is followed five times, and never where the policy forbids', async () => {
    const hops =
      (most: number): Handler =>
      (request, response) => {
        const hop = Number(/\d+/.exec(request.url!)?.[0] ?? 0);
        if (hop < most) response.writeHead(301, { location: `/robots-${hop + 1}` }).end();
        else response.end('User-agent: *\nDisallow: /a');
      };
    expect(await answer(hops(5))).toBe('robots');
    expect(await answer(hops(6))).toBe(200);
    expect(await answer((_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end())).toBe('refused-address');
  });

  test('a huge one is read as far as RFC 9309 asks, and an endless one is unreachable', async () => {
    const rule = 'User-agent: *\nDisallow: /a\n';
    expect(await answer((_, response) => void response.end(`${rule}${'# padding\n'.repeat(80_000)}`))).toBe('robots');
    expect(await answer((_, response) => void response.end('#\n'.repeat(3_000_000)))).toBe('robots-unreachable');
  });

  test('is asked for once a site, and remembered for a day', async () => {
    const kept = new Map<string, RobotsAnswer>();
    const memory = { recall: (origin: string) => kept.get(origin), keep: (origin: string, text: RobotsAnswer) => void kept.set(origin, text) };
    const server = await serve(ok, { robots: 'User-agent: *\nDisallow: /x' });
    for (let run = 0; run < 2; run += 1) {
      const client = open({ memory });
      await Promise.all(['/a', '/b', '/x'].map((path) => outcomeOf(client, `${server.origin}${path}`)));
    }
    expect(server.asked.filter((url) => url === '/robots.txt')).toHaveLength(1);
    expect([...kept.values()]).toEqual([{ text: 'User-agent: *\nDisallow: /x' }]);
  });
});

test('every request says who asks and how to reach them', async () => {
  const agents = new Set<string | undefined>();
  const { origin } = await serve((request, response) => {
    agents.add(request.headers['user-agent']);
    ok(request, response);
  });
  await outcomeOf(open({ userAgent: 'arsip/1.0 (+mailto:redaksi@contoh.example)' }), `${origin}/a`);
  expect([...agents]).toEqual(['arsip/1.0 (+mailto:redaksi@contoh.example)']);
});
