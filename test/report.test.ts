import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { regions } from '../src/lexicon/regions/regions.js';
import { allRows, filterRows, sortRows } from '../src/page/filter-records.js';
import { formatRoute, parseRoute, VIEWS } from '../src/page/route.js';
import { paragraphsOf, segmentsOf } from '../src/page/segments.js';
import { sourceLink } from '../src/page/source-link.js';
import { PROVINCE_TILES } from '../src/report/provinces.js';
import type { ReportDetail, ReportIndex } from '../src/report/report-data.js';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

/** What stands in a script element of a report. */
const embedded = (html: string, id: string): string => new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`).exec(html)![1]!;
const unpack = <T>(packed: string): T => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'));

describe('petik report', () => {
  test('writes pages and a database of them to the same report', async () => {
    const database = place('petik.db');
    await runCli(['extract', 'fixtures', '--db', database, '--quiet']);
    const pages = await runCli(['report', 'fixtures', '-o', place('pages.html')]);
    expect(pages).toMatchObject({ code: 0, err: '' });
    expect(pages.out).toMatch(/pages\.html: 18 articles, \d+ records, 0\.\d MB; open it in a browser\n$/);
    await runCli(['report', database, '-o', place('database.html')]);
    const [fromPages, fromDatabase] = ['pages.html', 'database.html'].map((name) => readFileSync(place(name), 'utf8'));
    const { evaluation: _, ...index } = JSON.parse(embedded(fromPages!, 'index')) as ReportIndex & { evaluation?: unknown };
    expect(JSON.parse(embedded(fromDatabase!, 'index'))).toEqual(index);
    const [withPages, without] = [fromPages!, fromDatabase!].map((html) => unpack<ReportDetail[]>(embedded(html, 'detail-0')));
    expect(withPages!.map(({ removed: _, compared: __, ...detail }) => ({ ...detail, removed: [] }))).toEqual(without);
  });

  test('writes the same bytes for the same pages', async () => {
    await runCli(['report', 'fixtures', '-o', place('once.html')]);
    await runCli(['report', 'fixtures', '-o', place('twice.html')]);
    expect(readFileSync(place('once.html')).equals(readFileSync(place('twice.html')))).toBe(true);
  });

  test('replaces a report, but no other file, and leaves nothing half written behind', async () => {
    const path = place('again.html');
    expect((await runCli(['report', 'fixtures/kota-batu-sakip-inovasi', '-o', path])).code).toBe(0);
    expect((await runCli(['report', 'fixtures/kota-batu-sakip-inovasi', '-o', path])).code).toBe(0);
    writeFileSync(path, 'my own notes');
    const refused = await runCli(['report', 'fixtures/kota-batu-sakip-inovasi', '-o', path]);
    expect(refused).toEqual({ code: 2, out: '', err: `petik: ${path} is there already and is no report of petik; name another file\n` });
    expect(readFileSync(path, 'utf8')).toBe('my own notes');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['a folder as its output', ['fixtures/kota-batu-sakip-inovasi', '-o', folder], /^petik: .* is not a file\n$/],
    [
      'an output in a place that cannot be',
      ['fixtures/kota-batu-sakip-inovasi', '-o', 'package.json/report.html'],
      /^petik: cannot write package\.json\/report\.html: .*\n$/,
    ],
    ['a database of another program', [place('foreign.db')], /^petik: .*\n$/],
  ])('tells %s in one line', async (_, args, message) => {
    writeFileSync(place('foreign.db'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(200)]));
    const { code, out, err } = await runCli(['report', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('tells inputs that fail and writes no report of nothing', async () => {
    const path = place('nothing.html');
    const { code, err } = await runCli(['report', place('absent'), '-o', path]);
    expect(code).toBe(1);
    expect(err).toContain('not-found');
    expect(existsSync(path)).toBe(false);
    const some = await runCli(['report', place('absent'), 'fixtures/kota-batu-sakip-inovasi', '-o', path, '--strict']);
    expect(some.code).toBe(1);
    expect(existsSync(path)).toBe(true);
  });

  test('forbids everything but its own script and styles, and holds no text that could end an element', async () => {
    const input = place('hostile.jsonl');
    writeFileSync(
      input,
      `${JSON.stringify({ id: 'a', title: '</script><!--', text: 'Kota Batu meraih predikat BB dalam SAKIP 2020. </script><script>1</script>' })}\n`,
    );
    await runCli(['report', input, '-o', place('hostile.html'), '--title', '<b>"Rapor"</b>']);
    const html = readFileSync(place('hostile.html'), 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toMatch(
      /^default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+' 'sha256-[^']+'; img-src data:$/,
    );
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html).toContain('<title>&#60;b&#62;&#34;Rapor&#34;&#60;/b&#62;</title>');
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)[^"'`\s]*\.(?:js|css|woff2?|png)/);
  });
});

test('the map has a tile for every province, no two in one place', () => {
  expect(PROVINCE_TILES.map(({ code }) => code).sort()).toEqual(
    regions
      .filter(({ type }) => type === 'provinsi')
      .map(({ code }) => code)
      .sort(),
  );
  expect(new Set(PROVINCE_TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(PROVINCE_TILES.length);
  expect(Math.max(...PROVINCE_TILES.map(({ short }) => short.length))).toBeLessThanOrEqual(7);
});

describe('segments', () => {
  const stretch = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('join to the whole stretch, and each has exactly the marks that cover it', () => {
    fc.assert(
      fc.property(stretch, fc.array(stretch, { maxLength: 12 }), (whole, marks) => {
        const segments = segmentsOf(whole, marks);
        expect(segments.reduce((at, { start, end }) => (start === at ? end : Number.NaN), whole.start)).toBe(whole.end);
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at++) {
            const covering = marks.filter((mark) => mark.start <= at && at < mark.end);
            expect(new Set(segment.marks)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });

  test('have the widest mark first', () => {
    const [wide, narrow] = [
      { start: 0, end: 10 },
      { start: 2, end: 4 },
    ];
    expect(segmentsOf({ start: 0, end: 12 }, [narrow, wide]).map(({ start, end, marks }) => [start, end, marks])).toEqual([
      [0, 2, [wide]],
      [2, 4, [wide, narrow]],
      [4, 10, [wide]],
      [10, 12, []],
    ]);
  });

  test('paragraphs are the lines of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ') }), (text) => {
        expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
      }),
    );
  });
});

describe('a link to the source', () => {
  const text = 'Judul\nKota Batu, Jawa Timur - meraih juara 1, lomba ke-3 & lain-lain.\nAkhir';
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

  test('has the words with those around them in their paragraph, dashes and commas as codes', () => {
    expect(sourceLink('https://berita.example/a', text, span('juara 1'))).toBe(
      'https://berita.example/a#:~:text=Timur%20%2D%20meraih-,juara%201,-%2C%20lomba%20ke%2D3',
    );
    expect(sourceLink('https://berita.example/a', text, span('Kota Batu'))).toBe('https://berita.example/a#:~:text=Kota%20Batu,-%2C%20Jawa%20Timur');
  });

  test('keeps a fragment that the address has', () => {
    expect(sourceLink('https://berita.example/a#isi', text, span('Akhir'))).toBe('https://berita.example/a#isi:~:text=Akhir');
  });

  test.each([undefined, '', 'berita.example/a', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('is not made of %s', (url) => {
    expect(sourceLink(url, text, span('Akhir'))).toBeUndefined();
  });
});

test('an address of the page says the same when it is read again', () => {
  const filters = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), fc.string({ minLength: 1, unit: 'grapheme' }), filters, (view, article, kept) => {
      const route = { view, ...(view === 'article' ? { article } : {}), filters: kept };
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
  );
  for (const broken of ['', '#', '#nowhere', '#article/%E0%A4%A']) expect(parseRoute(broken)).toEqual({ view: 'overview', filters: {} });
});

describe('rows', () => {
  const articles = [
    { id: 'a', title: 'Satu', outlet: 'Kabar', findings: ['count-sum'] },
    { id: 'b', title: 'Dua', findings: [] },
    { id: 'c', findings: [] },
  ];
  const record = (id: string, article: number, more: object) => ({ id, article, recipients: ['Dinas'], status: 'won' as const, ...more });
  const records = [record('1', 0, { year: 2020, grade: 'BB', rank: '10' }), record('2', 0, { year: 2021, rank: '2' }), record('3', 1, { award: 'KIPP' })];
  const rows = allRows(articles, records);
  const idsOf = (filters: Record<string, string>, texts?: string[]) => filterRows(rows, articles, filters, texts).map(({ record }) => record?.id ?? 'none');

  test.each([
    [{}, ['1', '2', '3']],
    [{ year: '2020' }, ['1']],
    [{ outlet: 'Kabar', grade: 'BB' }, ['1']],
    [{ outlet: '(none)' }, ['3']],
    [{ finding: 'count-sum' }, ['1', '2']],
    [{ finding: 'any' }, ['1', '2']],
    [{ status: 'no record' }, ['none']],
    [{ q: 'dinas SATU' }, ['1', '2']],
    [{ q: 'dinas kipp' }, ['3']],
  ])('pass %o', (filters, ids) => {
    expect(idsOf(filters)).toEqual(ids);
  });

  test('are found by the words of their article once these are there', () => {
    expect(idsOf({ q: 'lereng' })).toEqual([]);
    expect(idsOf({ q: 'lereng dinas' }, ['di lereng', '', ''])).toEqual(['1', '2']);
  });

  test('are sorted as numbers where they are numbers, those without a value last', () => {
    const sorted = (sort: string) => sortRows(filterRows(rows, articles, {}), articles, sort).map(({ record }) => record!.id);
    expect(sorted('year')).toEqual(['1', '2', '3']);
    expect(sorted('-year')).toEqual(['2', '1', '3']);
    expect(sorted('result')).toEqual(['2', '1', '3']);
    expect(sorted('nothing')).toEqual(['1', '2', '3']);
  });
});
