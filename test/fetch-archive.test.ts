import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { digestOf, hasDigest } from '../src/archive/digest.js';
import type { Capture } from '../src/archive/make-records.js';
import { type Archive, openArchive } from '../src/archive/open-archive.js';
import { readArchivedPages } from '../src/archive/read-pages.js';
import { extract } from '../src/pipeline.js';
import { readInputs } from '../src/read/read-inputs.js';
import { runCli } from './cli-run.js';
import { articlePage } from './web.js';

const root = mkdtempSync(join(tmpdir(), 'petik-archive-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const newFolder = (): string => join(root, String(++folders));

const DATE = '2021-11-09T01:02:03.000Z';
function capture(
  url: string,
  body: string | Uint8Array,
  more: { metadata?: Record<string, string>; headers?: [string, string][]; status?: number } = {},
): Capture {
  const bytes = Buffer.from(body);
  return {
    exchange: {
      url,
      date: DATE,
      address: '127.0.0.1',
      request: { method: 'GET', target: new URL(url).pathname, headers: [['Host', new URL(url).host]] },
      response: { status: more.status ?? 200, statusText: 'OK', headers: more.headers ?? [['Content-Type', 'text/html']], body: bytes },
      took: 5,
    },
    metadata: { via: 'test', ...more.metadata },
    digest: digestOf(bytes),
  };
}

const openAt = (folder: string, maxBytes = 1e9, resumeAt?: { file: string; end: number }): Promise<Archive> =>
  openArchive({ folder, maxBytes, info: { software: 'petik/test' }, now: () => DATE, ...(resumeAt === undefined ? {} : { resumeAt }) });

/** An archive of one file with these pages, the file, and where each page's record starts. */
async function archiveOf(captures: readonly Capture[]): Promise<{ file: string; starts: number[] }> {
  const folder = newFolder();
  const archive = await openAt(folder);
  const starts: number[] = [];
  for (const each of captures) starts.push(...(await archive.append([each])).recordStarts);
  await archive.close();
  return { file: join(folder, 'petik-00001.warc.gz'), starts };
}

async function pagesOf(path: string, limit = 1e6): Promise<(string | { code: string; offset: number })[]> {
  const found = [];
  for await (const read of readArchivedPages(path, limit)) {
    if ('page' in read) expect(Buffer.from(read.page.bytes).toString()).toBe(articlePage(read.page.url));
    found.push('page' in read ? read.page.url : { code: read.code, offset: read.offset });
  }
  return found;
}

const urls = Array.from({ length: 6 }, (_, i) => `http://berita.example/${i}`);
const six = () => archiveOf(urls.map((url) => capture(url, articlePage(url))));
const plainOf = (path: string): string => {
  const plain = path.replace(/\.gz$/, '');
  writeFileSync(plain, zlib.gunzipSync(readFileSync(path)));
  return plain;
};

describe('what is written', () => {
  test('is WARC 1.1 that other readers read: request, metadata and response of each page, behind one record about the file', async () => {
    const { file, starts } = await six();
    const types: string[] = [];
    const ids = new Set<string>();
    for await (const record of WARCParser.iterRecords([readFileSync(file)])) {
      types.push(record.warcType);
      expect(record.warcHeaders.statusline).toBe('WARC/1.1');
      ids.add(record.warcHeader('WARC-Record-ID')!);
      if (record.warcType !== 'response') continue;
      expect(record.httpHeaders!.statusline).toBe('HTTP/1.1 200 OK');
      expect(record.warcDate).toBe(DATE);
      expect(record.warcHeader('WARC-IP-Address')).toBe('127.0.0.1');
      const body = await record.readFully(false);
      expect(Buffer.from(body).toString()).toBe(articlePage(record.warcTargetURI!));
      expect(record.warcPayloadDigest).toBe(digestOf(body));
    }
    expect(types).toEqual(['warcinfo', ...urls.flatMap(() => ['request', 'metadata', 'response'])]);
    expect(ids.size).toBe(types.length);
    // Every record is a gzip member of its own, so that others can jump to it.
    for (const [i, start] of starts.entries())
      expect(zlib.gunzipSync(readFileSync(file).subarray(start)).toString()).toContain(`WARC-Target-URI: ${urls[i]}\r\n`);
  });

  test('warcio itself computes the same digests', async () => {
    const body = Buffer.from('Sragen');
    const record = WARCRecord.create({ url: 'http://a.example/', type: 'resource', date: DATE }, [body]);
    await WARCSerializer.serialize(record, { digest: { algo: 'sha-1', prefix: 'sha1:', base32: true } });
    expect(digestOf(body)).toBe(record.warcPayloadDigest);
    fc.assert(fc.property(fc.uint8Array(), (bytes) => hasDigest(bytes, digestOf(bytes)) && !hasDigest(Buffer.concat([bytes, Buffer.of(1)]), digestOf(bytes))));
  });

  test('a known payload is a revisit without the payload, and points to the earlier one', async () => {
    const body = articlePage(urls[0]!);
    const again = { ...capture(urls[1]!, body), revisits: { url: urls[0]!, date: DATE, profile: 'identical-payload-digest' as const } };
    const { file } = await archiveOf([capture(urls[0]!, body), again]);
    const revisits = [];
    for await (const record of WARCParser.iterRecords([readFileSync(file)])) {
      if (record.warcType === 'revisit')
        revisits.push([record.warcRefersToTargetURI, record.warcRefersToDate, record.warcPayloadDigest, record.warcHeader('WARC-Profile')]);
    }
    expect(revisits).toEqual([[urls[0], DATE, digestOf(Buffer.from(body)), 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest']]);
    expect(await pagesOf(file)).toEqual([urls[0]]);
    expect(zlib.gunzipSync(readFileSync(file)).toString().split(body)).toHaveLength(2);
  });

  test('a header with a line break cannot start a record or a field of its own', async () => {
    const { file } = await archiveOf([capture(urls[0]!, articlePage(urls[0]!), { metadata: { title: 'a\r\n\r\nWARC/1.1\r\nWARC-Type: response' } })]);
    expect(await pagesOf(file)).toEqual([urls[0]]);
  });

  test('files are rotated by size, and a group is never parted', async () => {
    const folder = newFolder();
    const archive = await openAt(folder, 2000);
    const places = await Promise.all(
      urls.map((url) => archive.append([capture(url, articlePage(url)), capture(`${url}?page=2`, articlePage(`${url}?page=2`))])),
    );
    await archive.close();
    const files = readdirSync(folder).sort();
    expect(files.length).toBeGreaterThan(2);
    expect(new Set(places.map(({ file }) => file))).toEqual(new Set(files));
    const pages = (await Promise.all(files.map((file) => pagesOf(join(folder, file))))).flat();
    expect(pages).toEqual(urls.flatMap((url) => [url, `${url}?page=2`]));
  });

  test('what a killed run left half-written is cut off when it goes on', async () => {
    const folder = newFolder();
    const first = await openAt(folder);
    const { file, end } = await first.append([capture(urls[0]!, articlePage(urls[0]!))]);
    await first.append([capture(urls[1]!, articlePage(urls[1]!))]);
    await first.close();
    truncateSync(join(folder, file), statSync(join(folder, file)).size - 5);
    writeFileSync(join(folder, 'petik-00002.warc.gz'), 'half');
    const second = await openAt(folder, 1e9, { file, end });
    await second.append([capture(urls[2]!, articlePage(urls[2]!))]);
    await second.close();
    expect(readdirSync(folder)).toEqual([file]);
    expect(await pagesOf(join(folder, file))).toEqual([urls[0], urls[2]]);
  });

  test('an archive that nobody has a list of is not written into: the next file is started', async () => {
    const { file } = await six();
    const before = readFileSync(file);
    const archive = await openAt(join(file, '..'));
    expect((await archive.append([capture(urls[0]!, articlePage(urls[0]!))])).file).toBe('petik-00002.warc.gz');
    await archive.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a folder that cannot be written is the operator’s mistake', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(openAt(join(file, 'folder'))).rejects.toMatchObject({ code: 'archive-unwritable' });
  });
});

describe('what is read', () => {
  test('plain and compressed, with one member a record or one for all', async () => {
    const { file } = await six();
    expect(await pagesOf(file)).toEqual(urls);
    const plain = plainOf(file);
    expect(await pagesOf(plain)).toEqual(urls);
    const whole = plain.replace('.warc', '-whole.warc.gz');
    writeFileSync(whole, zlib.gzipSync(readFileSync(plain)));
    expect(await pagesOf(whole)).toEqual(urls);
  });

  test('archives that warcio wrote, with chunks, codings, resources and things that are no pages', async () => {
    const record = (type: 'response' | 'resource', url: string, body: Uint8Array, httpHeaders: Record<string, string>, more: object = {}) =>
      WARCSerializer.serialize(WARCRecord.create({ url, type, date: DATE, httpHeaders, ...more }, [body]), { gzip: true });
    const page = (url: string) => Buffer.from(articlePage(url));
    const chunked = (bytes: Buffer) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const path = join(root, 'foreign.warc.gz');
    const at = (name: string) => `https://lain.example/${name}`;
    writeFileSync(
      path,
      Buffer.concat([
        await record('response', at('chunked'), chunked(page(at('chunked'))), { ...html, 'Transfer-Encoding': 'chunked' }),
        await record('response', at('gzip'), zlib.gzipSync(page(at('gzip'))), { ...html, 'Content-Encoding': 'gzip' }),
        await record('response', at('both'), chunked(zlib.brotliCompressSync(page(at('both')))), {
          ...html,
          'Content-Encoding': 'br',
          'Transfer-Encoding': 'chunked',
        }),
        await record('response', at('image'), Buffer.from('GIF'), { 'Content-Type': 'image/gif' }),
        await record('response', at('gone'), page(at('gone')), html, { statusline: 'HTTP/1.1 404 Not Found' }),
        await record('response', 'dns:lain.example', Buffer.from('1'), html),
        await record('resource', at('resource'), page(at('resource')), {}, { warcHeaders: { 'Content-Type': 'text/html' } }),
        await record('resource', at('data'), Buffer.from('{}'), {}, { warcHeaders: { 'Content-Type': 'application/json' } }),
      ]),
    );
    expect(await pagesOf(path)).toEqual(['chunked', 'gzip', 'both', 'resource'].map(at));
  });

  test('a damaged member is told with its offset, and the rest goes on', async () => {
    const { file, starts } = await six();
    const good = readFileSync(file);
    for (const victim of [0, 2, 5]) {
      const bytes = Buffer.from(good);
      bytes.fill(0xff, starts[victim]! + 60, starts[victim]! + 90);
      writeFileSync(file, bytes);
      const found = await pagesOf(file);
      expect(found).toEqual(urls.map((url, i) => (i === victim ? { code: 'damaged', offset: starts[victim] } : url)));
    }
  });

  test('no single damaged byte of a member goes unnoticed or harms another one', async () => {
    const { file, starts } = await archiveOf(urls.slice(0, 3).map((url) => capture(url, articlePage(url))));
    const good = readFileSync(file);
    const end = good.indexOf(Buffer.of(0x1f, 0x8b, 8), starts[1]! + 1);
    expect(end).toBeGreaterThan(starts[1]!);
    for (let at = starts[1]!; at < end; at += 7) {
      const bytes = Buffer.from(good);
      bytes[at]! ^= 0x55;
      writeFileSync(file, bytes);
      const found = await pagesOf(file);
      const rest = found.filter((page) => typeof page === 'string');
      // The time, level and system in a gzip header are nobody's concern.
      if (at - starts[1]! >= 4 && at - starts[1]! < 10) expect(rest).toEqual(urls.slice(0, 3));
      else expect(found, `byte ${at}`).toEqual([urls[0], { code: 'damaged', offset: starts[1] }, urls[2]]);
    }
  });

  test('a file that is cut off is told, wherever that is', async () => {
    const { file, starts } = await six();
    const good = readFileSync(file);
    for (const end of [starts[5]! + 1, starts[5]! + 40, good.length - 9, good.length - 1]) {
      writeFileSync(file, good.subarray(0, end));
      expect(await pagesOf(file)).toEqual([...urls.slice(0, 5), { code: 'damaged', offset: starts[5] }]);
    }
  });

  test('plain files: wrong lengths, wrong digests and garbage are told, and the rest goes on', async () => {
    const { file } = await six();
    const plain = plainOf(file);
    const good = readFileSync(plain, 'latin1');
    const start = good.lastIndexOf('WARC/1.1', good.indexOf(`<title>${urls[2]}`));
    const rest = (found: Awaited<ReturnType<typeof pagesOf>>) => found.filter((page) => typeof page === 'string');
    const others = urls.filter((_, i) => i !== 2);
    const variants: Record<string, string> = {
      digest: good.replace(`<title>${urls[2]}`, `<title>${urls[2]!.toUpperCase()}`),
      longer: good.slice(0, start) + good.slice(start).replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) - 10}`),
      shorter: good.slice(0, start) + good.slice(start).replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + 10}`),
      lengthless: good.slice(0, start) + good.slice(start).replace(/Content-Length: /, 'X-Length: '),
      garbage: `${good.slice(0, start)}garbage\r\n${good.slice(start)}`,
    };
    for (const [name, text] of Object.entries(variants)) {
      writeFileSync(plain, text, 'latin1');
      const found = await pagesOf(plain);
      expect(rest(found), name).toEqual(name === 'garbage' ? urls : others);
      expect(
        found.filter((page) => typeof page !== 'string'),
        name,
      ).toEqual([{ code: 'damaged', offset: start }]);
    }
    writeFileSync(plain, good.slice(0, -100), 'latin1');
    expect(rest(await pagesOf(plain))).toEqual(urls.slice(0, 5));
  });

  test('a record that is too large, or grows too large when it is decoded, is told and never held', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(3_000_000, ' '));
    const { file, starts } = await archiveOf([
      capture(urls[0]!, articlePage(urls[0]!)),
      capture(urls[1]!, Buffer.alloc(3_000_000, ' ')),
      capture(urls[2]!, bomb, {
        headers: [
          ['Content-Type', 'text/html'],
          ['Content-Encoding', 'gzip'],
        ],
      }),
      capture(urls[3]!, articlePage(urls[3]!)),
    ]);
    expect(await pagesOf(file, 1e6)).toEqual([urls[0], { code: 'too-large', offset: starts[1] }, { code: 'too-large', offset: starts[2] }, urls[3]]);
  });

  test('an empty file holds no pages', async () => {
    const path = join(root, 'empty.warc.gz');
    writeFileSync(path, '');
    expect(await pagesOf(path)).toEqual([]);
  });
});

describe('petik extract reads archives', () => {
  const inputsOf = async (...inputs: string[]) => {
    const found = [];
    for await (const outcome of readInputs(inputs)) found.push(outcome);
    return found;
  };

  test('a file by its name, and those in a folder; ids are URLs, sources say where', async () => {
    const { file, starts } = await six();
    const outcomes = await inputsOf(file);
    expect(outcomes.map((outcome) => 'page' in outcome && [outcome.page.id, outcome.page.url, outcome.page.source])).toEqual(
      urls.map((url, i) => [url.replace('http://', ''), url, `${file}@${starts[i]}`]),
    );
    expect((await inputsOf(join(file, '..'))).length).toBe(6);
    const { code, out } = await runCli(['extract', file, '--format', 'jsonl', '--quiet']);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).url),
    ).toEqual(urls);
  });

  test('a damaged record is an error with file and offset, and the others are extracted', async () => {
    const { file, starts } = await six();
    const bytes = readFileSync(file);
    bytes.fill(0, starts[3]! + 50, starts[3]! + 60);
    writeFileSync(file, bytes);
    const { code, out, err } = await runCli(['extract', file, '--format', 'jsonl', '--quiet']);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(5);
    expect(err).toMatch(new RegExp(`^petik: .*petik-00001\\.warc\\.gz@${starts[3]}: damaged: `));
  });

  test('an archive without a page is told', async () => {
    const { file } = await archiveOf([capture(urls[0]!, 'GIF', { headers: [['Content-Type', 'image/gif']] })]);
    expect(await inputsOf(file)).toEqual([{ error: { source: file, code: 'no-pages', message: expect.any(String) } }]);
  });

  test('the HTTP header’s encoding counts, and what the bytes are for certain more', async () => {
    const latin = Buffer.from('<p>Kabupaten Sragen meraih café juara</p>', 'latin1');
    const html = (type: string): [string, string][] => [['Content-Type', type]];
    const { file } = await archiveOf([
      capture(urls[0]!, latin, { headers: html('text/html; charset=ISO-8859-1') }),
      capture(urls[1]!, latin, { headers: html('text/html; charset=utf-8') }),
      capture(urls[2]!, '<p>café</p>', { headers: html('text/html; charset=iso-8859-2') }),
      capture(urls[3]!, Buffer.from([0x3c, 0x70, 0x3e, 0xb1, 0x20, 0xb1]), { headers: html('text/html; charset="iso-8859-2"') }),
      capture(urls[4]!, '<p>café</p>', { headers: html('text/html; charset=nothing-known') }),
    ]);
    const contents = (await inputsOf(file)).map((outcome) => 'page' in outcome && outcome.page.content);
    expect(contents).toEqual([latin.toString('latin1'), latin.toString('latin1'), '<p>café</p>', '<p>ą ą', '<p>café</p>']);
  });

  test('the parts of an article are one page; parts that lack their fellows are what is there', async () => {
    const part = (n: number, of: number, article = 'berita.example/a', more = '') =>
      capture(
        `http://berita.example/a?page=${n}`,
        articlePage('Sragen Juara', { more: `<p>Bagian ${n}: Dinas Kesehatan Kabupaten Sleman meraih juara ${n} Lomba Inovasi Daerah 2021${more}.</p>` }),
        {
          metadata: { 'petik-article': article, 'petik-part': `${n} of ${of}` },
        },
      );
    const { file } = await archiveOf([
      part(1, 3),
      part(2, 3),
      part(3, 3),
      part(1, 2, 'berita.example/b'),
      part(1, 1, 'berita.example/c'),
      part(1, 2, 'berita.example/d'),
    ]);
    const outcomes = await inputsOf(file);
    expect(outcomes.map((outcome) => 'page' in outcome && [outcome.page.id, outcome.page.more?.length ?? 0])).toEqual([
      ['berita.example/a', 2],
      ['berita.example/b', 0],
      ['berita.example/c', 0],
      ['berita.example/d', 0],
    ]);
    const joined = 'page' in outcomes[0]! ? extract(outcomes[0].page) : undefined;
    const text = joined !== undefined && 'record' in joined ? joined.record.text : '';
    expect(text.match(/Bagian \d/g)).toEqual(['Bagian 1', 'Bagian 2', 'Bagian 3']);
    expect(text.match(/meraih juara 1 Lomba Inovasi Daerah 2021, kata Bupati/g)).toHaveLength(1);
    for (const { provenance } of joined !== undefined && 'record' in joined ? joined.record.achievements : []) {
      for (const { start, end, quote } of provenance) expect(text.slice(start, end)).toBe(quote);
    }
  });
});
