import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/store.js';
import { runCli } from './cli-run.js';
import { articlePage, sendPage, startServer } from './web.js';

const root = mkdtempSync(join(tmpdir(), 'petik-fetch-cli-'));
const TITLE = 'Sragen \u001b[31mJuara\u0007\u202e';
const held: (() => void)[] = [];
const server = await startServer(
  (request, response) => {
    if (request.url === '/feed')
      response.end(
        `<rss><item><title>${TITLE} A</title><link>/a</link><pubDate>Tue, 09 Nov 2021 08:00:00 GMT</pubDate></item><item><title>Hujan</title><link>/b</link></item></rss>`,
      );
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/hold') held.push(() => sendPage(response, articlePage('Hold')));
    else sendPage(response, articlePage(request.url!));
  },
  { robots: 'User-agent: *\nDisallow: /no' },
);
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});
let folders = 0;
const newFolder = (): string => join(root, String(++folders));
const web = ['--contact', 'a@b.example', '--delay', '0', '--allow-host', '127.0.0.1'];
const lines = (text: string): string[] => text.split('\n').filter(Boolean);
const local = (text: string): string => text.replaceAll(server.origin, '');
const at = (...paths: string[]): string[] => paths.map((path) => server.origin + path);

describe('petik discover', () => {
  test('prints what the filters let through, one URL a line', async () => {
    const { code, out, err } = await runCli(['discover', '--feed', `${server.origin}/feed`, '--title', 'juara', ...web]);
    expect({ code, out: local(out), err }).toEqual({ code: 0, out: '/a\n', err: '' });
  });

  test('--format jsonl and table print everything, with why it is left out; fetch takes both lists', async () => {
    const jsonl = await runCli(['discover', '--feed', `${server.origin}/feed`, '--title', 'juara', '--format', 'jsonl', ...web]);
    expect(lines(jsonl.out).map((line) => JSON.parse(line))).toEqual([
      { url: `${server.origin}/a`, source: `${server.origin}/feed`, title: `${TITLE} A`, published: '2021-11-09T08:00:00.000Z' },
      { url: `${server.origin}/b`, source: `${server.origin}/feed`, title: 'Hujan', leftOut: 'no --title word in its title' },
    ]);
    const table = await runCli(['discover', '--feed', `${server.origin}/feed`, '--title', 'juara', '--format', 'table', ...web]);
    expect(lines(local(table.out))).toEqual(['take  2021-11-09  /a  Sragen  [31mJuara  A', 'skip              /b  Hujan  (no --title word in its title)']);
    const plan = await runCli(['fetch', '-', '--dry-run', '--archive', newFolder(), ...web], { stdin: jsonl.out });
    expect(lines(local(plan.out))).toEqual(['fetch  /a', 'fetch  /b']);
  });

  test('a source that fails is told; exit code 1 if nothing was found', async () => {
    const { code, out, err } = await runCli(['discover', '--feed', `${server.origin}/gone`, ...web]);
    expect({ code, out, err: local(err) }).toEqual({ code: 1, out: '', err: 'petik: /gone: http-status: 404 Not Found\n' });
    expect((await runCli(['discover', '--feed', `${server.origin}/gone`, '--feed', `${server.origin}/feed`, ...web])).code).toBe(0);
  });
});

describe('petik fetch', () => {
  test('a line a page, failures on standard error, a summary; the archive is there for petik extract', async () => {
    const archive = newFolder();
    const { code, out, err } = await runCli(['fetch', ...at('/a', '/gone', '/no'), '--archive', archive, ...web]);
    expect(lines(local(out))[0]).toMatch(/^fetched {4}\/a {2}.*petik-00001\.warc\.gz@\d+$/);
    expect(out).toMatch(/^pages found {3}3 {2}0 left out by the filters, 3 new to the archive$/m);
    expect(out).toMatch(/^failed {8}2 {2}1 http-status, 1 robots$/m);
    expect(lines(local(err)).sort()).toEqual(['petik: /gone: http-status: 404 Not Found', 'petik: /no: robots: /robots.txt does not allow it']);
    expect(code).toBe(0);
    expect(lines((await runCli(['extract', archive, '--format', 'jsonl', '--quiet'])).out)).toHaveLength(1);
    const again = await runCli(['fetch', ...at('/a', '/b'), '--archive', archive, '--quiet', ...web]);
    expect(again).toEqual({ code: 0, out: '', err: '' });
  });

  test('exit code 1 when nothing was fetched, or with --strict when anything failed', async () => {
    expect((await runCli(['fetch', ...at('/gone'), '--archive', newFolder(), ...web])).code).toBe(1);
    expect((await runCli(['fetch', ...at('/a', '/gone'), '--archive', newFolder(), '--strict', ...web])).code).toBe(1);
    expect((await runCli(['fetch', ...at('/a'), '--archive', newFolder(), '--strict', ...web])).code).toBe(0);
    expect((await runCli(['fetch', '--archive', root, ...web])).code).toBe(0);
  });

  test('--extract does both in one go, with the records that extract finds in the archive', async () => {
    const archive = newFolder();
    const [one, other] = [join(root, 'one.db'), join(root, 'other.db')];
    const { code, out, err } = await runCli(['fetch', ...at('/a', '/b', '/gone'), '--archive', archive, '--extract', '--db', one, '--format', 'jsonl', ...web]);
    expect(code).toBe(0);
    expect(lines(out).map((line) => JSON.parse(line).url)).toEqual(at('/a', '/b'));
    expect(err).toMatch(/^articles +2 /m);
    expect(err).toMatch(/^fetched +2 /m);
    await runCli(['extract', archive, '--db', other, '--quiet']);
    const dump = (path: string) => {
      const store = openStore(path, { readOnly: true });
      const { runs: _, ...tables } = store.dump();
      store.close();
      return tables;
    };
    expect(dump(one)).toEqual(dump(other));
    // What is extracted is known by its content, so the archive has nothing new for the database.
    expect((await runCli(['extract', archive, '--db', one])).out).toContain('0 articles added, 0 replaced, 2 unchanged');
  });

  test('--max-pages ends the run and says how to go on; --file-size starts files', async () => {
    const archive = newFolder();
    const { out } = await runCli(['fetch', ...at('/1', '/2', '/3'), '--archive', archive, '--max-pages', '2', '--file-size', '1kB', ...web]);
    expect(out).toContain('--max-pages was reached; the same command goes on');
    expect(out).toMatch(/^archive .* 2 articles, 1 URLs to go$/m);
    expect(readdirSync(archive).filter((name) => name.endsWith('.warc.gz'))).toHaveLength(2);
    expect((await runCli(['fetch', '--archive', archive, ...web])).out).toMatch(/^archive .* 3 articles, 0 URLs to go$/m);
  });

  test('--max-time ends a run that waits', async () => {
    const archive = newFolder();
    const { code, out } = await runCli(['fetch', ...at('/1', '/2'), '--archive', archive, '--max-time', '0.5s', ...web, '--delay', '1h']);
    expect(out).toContain('--max-time was reached');
    expect(code).toBe(0);
  });

  test('a list in a file, and one on standard input', async () => {
    const list = join(root, 'list.txt');
    writeFileSync(list, `# daftar\n${at('/1', '/2').join('\r\n')}\n`);
    const { out } = await runCli(['fetch', list, '-', '--dry-run', '--archive', newFolder(), ...web], { stdin: at('/3', '/1').join('\n') });
    expect(lines(local(out))).toEqual(['fetch  /1', 'fetch  /2', 'fetch  /3']);
  });

  test('control characters of a site never reach the terminal', async () => {
    const archive = newFolder();
    const escaped = `${server.origin}/\u001b[2J%1b\u202e`;
    const list = join(root, 'escapes.txt');
    writeFileSync(list, `${escaped}\nno url \u001b[31m\u0007\n`);
    const { out, err } = await runCli(['fetch', list, '--feed', `${server.origin}/feed`, '--archive', archive, ...web]);
    const table = await runCli(['discover', list, '--feed', `${server.origin}/feed`, '--format', 'table', ...web]);
    for (const text of [out, err, table.out, table.err]) expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out).toContain('fetched');
    for (const name of readdirSync(archive)) expect(name).toMatch(/^(frontier\.db|petik-\d{5}\.warc\.gz)$/);
  });

  test('a password in a URL is never printed or stored', async () => {
    const archive = newFolder();
    const url = server.origin.replace('//', '//user:s3cr3t@');
    const { out, err } = await runCli(['fetch', `${url}/a`, '--feed', `${url}/feed`, '--site', url, '--archive', archive, ...web]);
    const plan = await runCli(['fetch', `${url}/a`, '--feed', `${url}/feed`, '--dry-run', '--archive', archive, ...web]);
    expect(err).toContain('refused-url');
    for (const text of [out, err, plan.out, plan.err, ...readdirSync(archive).map((name) => readFileSync(join(archive, name), 'latin1'))])
      expect(text).not.toMatch(/s3cr3t|user:/);
  });

  test('Ctrl-C ends it in good order: exit code 130, and the next run goes on', async () => {
    const archive = newFolder();
    const args = ['--import', 'tsx', 'src/cli/main.ts', 'fetch', ...at('/1', '/hold', '/3'), '--archive', archive, ...web];
    const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..') });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    // The page that is under way is one that never comes.
    const interrupting = (async () => {
      while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill('SIGINT');
    })();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    await interrupting;
    expect(out).toMatch(/^archive .* 1 articles, 2 URLs to go$/m);
    expect(out).toContain('stopped before the end');
  });
});

describe('mistakes', () => {
  test.each([
    ['discover'],
    ['discover', ...web],
    ['discover', 'http://a.example/', '--contact', 'nobody'],
    ['discover', 'http://a.example/', '--contact', 'a@b.example', '--user-agent', 'a b'],
    ['discover', 'http://a.example/', '--contact', 'a@b.example', '--allow-host', '10.0.0.0/99'],
    ['discover', 'no-such-file', ...web],
    ['discover', '--outlet', 'kompas', ...web],
    ['discover', '--outlet', 'nobody', '--from', '2021-01-01', ...web],
    ['discover', '--outlet', 'kompas', '--from', '2021-01-02', '--to', '2021-01-01', ...web],
    ['discover', '--listing', 'http://a.example/', '--from', '2021-01-02', ...web],
    ['discover', 'http://a.example/', '--from', '2021-02-30', ...web],
    ['discover', 'http://a.example/', '--format', 'xml', ...web],
    ['fetch', 'http://a.example/'],
    ['fetch', '--archive', 'no-such-archive', ...web],
    ['fetch', 'http://a.example/', '--db', 'x.db', ...web],
    ['fetch', 'http://a.example/', '--dry-run', '--extract', ...web],
    ['fetch', 'http://a.example/', '--max-pages', '0', ...web],
    ['fetch', 'http://a.example/', '--max-bytes', '5 parsecs', ...web],
    ['fetch', 'http://a.example/', '--max-time', 'soon', ...web],
    ['fetch', 'http://a.example/', '--delay', '-1', ...web],
    ['fetch', 'http://a.example/', '--archive', join(import.meta.filename, 'x'), ...web],
  ])('petik %s %s %s %s: one line and exit code 2', async (...args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toEqual([expect.stringMatching(/^petik: \S/)]);
  });
});
