import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawPage } from '../src/model/article.js';
import { decode } from '../src/read/decode.js';
import { type LocatedPage, type Location, locatePage } from '../src/strip/locate.js';
import { tidy } from '../src/strip/tidy.js';

function located(page: RawPage): LocatedPage {
  const found = locatePage(page);
  if ('error' in found) throw new Error(found.error.message);
  return found;
}

const LEAD = 'Dinas Kesehatan Kota Contoh meraih juara pertama dalam lomba inovasi, kata Wali Kota, pekan ini di Balai Kota.';
const page = (body: string, head = '<title>Judul Contoh - Kabar</title>'): RawPage => ({
  source: 'x',
  kind: 'html',
  content: `<!doctype html><html><head>${head}</head><body><div class="isi"><p>${LEAD}</p>${body}<p>${LEAD.replace('pertama', 'kedua')}</p></div></body></html>`,
});

/** Where a quotation stands in the page. */
function find(raw: RawPage, quote: string): Location[] {
  const { article, locate } = located(raw);
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return locate({ start, end: start + quote.length });
}

describe('a stretch of the text in the page', () => {
  test.each([
    ['plain text', '<p>Nilai akhir kabupaten itu 86,34 dari seratus.</p>', '86,34', '86,34'],
    ['over tags', '<p>Nilai <b>akh</b>ir kabupaten itu tinggi sekali.</p>', 'akhir', 'akh</b>ir'],
    ['character references', '<p>Nilai R&amp;D &eacute; &#8220;SIGAP&quot; tinggi sekali.</p>', '“SIGAP"', '&#8220;SIGAP&quot;'],
    ['a reference without its semicolon', '<p>Nilai &reg2021 kabupaten itu tinggi sekali.</p>', '®2021', '&reg2021'],
    ['white space of any kind', '<p>Nilai\n\t akhir&nbsp; kabupaten itu tinggi.</p>', 'akhir kabupaten', 'akhir&nbsp; kabupaten'],
    ['invisible characters', '<p>Nilai ak\u200bhir&shy; kabupaten itu tinggi.</p>', 'akhir', 'ak\u200bhir'],
    ['characters that are joined', '<p>Desa Cafe\u0301 Indah meraih juara umum.</p>', 'Café', 'Cafe\u0301'],
    ['a tag that closes nothing', '<p>Nilai ak</foo>hir kabupaten itu tinggi.</p>', 'akhir', 'ak</foo>hir'],
    ['cells of a row', '<table><tr><td>2</td><td>Kota Batu</td><td>85,3</td></tr></table>', 'Kota Batu | 85,3', 'Kota Batu</td><td>85,3'],
    ['a number that the list gives', '<ol><li>Kabupaten Satu menang telak</li><li>Kabupaten Dua kalah</li></ol>', '2. Kabupaten Dua', 'Kabupaten Dua'],
  ])('%s', (_, body, quote, raw) => {
    const found = find(page(body), quote);
    expect(found).toEqual([{ start: expect.any(Number), end: expect.any(Number), raw, exact: true }]);
    expect(page(body).content.slice(found[0]!.start, found[0]!.end)).toBe(raw);
  });

  test.each([
    ['the title element', '<title>Desa &amp; Kota Juara - Kabar Contoh</title>'],
    ['a meta element', '<meta property="og:title" content="Desa &amp;amp; Kota Juara">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Desa \\u0026 Kota Juara"}</script>'],
  ])('a headline from %s', (_, head) => {
    const [found] = find(page('', head), 'Kota Juara');
    expect(found).toMatchObject({ raw: 'Kota Juara', exact: true });
    expect(page('', head).content.slice(found!.start, found!.end)).toBe('Kota Juara');
  });

  test('several paragraphs give several locations', () => {
    const { article, locate } = located(page('<p>Nilai akhir kabupaten itu tinggi sekali.</p>'));
    expect(locate({ start: 0, end: article.text.length })).toHaveLength(article.blocks.length);
  });

  test('a headline that was given apart stands nowhere', () => {
    const { locate } = located({ ...page(''), title: 'Judul Lain' });
    expect(locate({ start: 0, end: 5 })).toEqual([]);
  });

  test('plain text', () => {
    const content = `Judul\r\n\r\n  ${LEAD.replace('lomba', 'lomba  &amp;')}\r\n`;
    const [found] = find({ source: 'x', kind: 'text', content }, 'lomba &amp; inovasi');
    expect(found).toMatchObject({ raw: 'lomba  &amp; inovasi', exact: true });
  });

  test('any text in a page is found again', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', ' ', ',', '<b>', '</b>', '<br>', '&amp;', '&eacute', ';', 'e\u0301', '\u0301', '|', '\u00ad', '👍'),
          maxLength: 60,
        }),
        (inner) => {
          const raw = page(`<p>Kalimat ${inner} selesai.</p>`);
          const { article, locate } = located(raw);
          for (const block of article.blocks) {
            const [found] = locate(block);
            expect(found?.exact).toBe(true);
            expect(raw.content.slice(found!.start, found!.end)).toBe(found!.raw);
          }
        },
      ),
    );
  });
});

const folder = join(import.meta.dirname, '../../shared/html');
interface GoldPage {
  id: string;
  file: string;
}

describe.skipIf(!existsSync(folder))('real pages beside the project', () => {
  const pages = existsSync(folder)
    ? readFileSync(join(folder, 'gold.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as GoldPage)
    : [];
  test('every block of every article is found in its page, character by character', () => {
    const missing: string[] = [];
    let blocks = 0;
    for (const { id, file } of pages) {
      const decoded = decode(gunzipSync(readFileSync(join(folder, file))));
      if (!('text' in decoded)) continue;
      const found = locatePage({ id, source: file, kind: 'html', content: decoded.text });
      if ('error' in found) continue;
      const { article, locate } = found;
      let end = -1;
      for (const block of article.blocks) {
        blocks++;
        expect(block.start).toBe(end + 1);
        end = block.end;
        const text = article.text.slice(block.start, block.end);
        const [location, ...others] = locate(block);
        if (location?.exact !== true || others.length > 0 || decoded.text.slice(location.start, location.end) !== location.raw) missing.push(`${id}: ${text}`);
        else if (block.tag === 'p' && !/[<>&]/.test(location.raw) && tidy(location.raw) !== text) missing.push(`${id}: ${text}`);
      }
      expect(end).toBe(article.text.length);
    }
    expect(missing).toEqual([]);
    expect(blocks).toBeGreaterThan(5000);
  });
});
