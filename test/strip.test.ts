import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, RawPage } from '../src/model/article.js';
import { strip } from '../src/strip/strip.js';

const LEAD = 'KOTA CONTOH - Dinas Kesehatan meraih juara pertama dalam lomba inovasi, kata Wali Kota, yang digelar pemerintah provinsi pekan ini.';
const SECOND = 'Penghargaan kedua, menurut panitia, diraih oleh Dinas Pendidikan dengan judul “Sekolah Ramah", sedangkan yang ketiga Diskominfo.';
const THIRD = 'Ia berharap, tahun depan, semua perangkat daerah ikut serta, bekerja lebih keras, dan melayani warga dengan lebih baik lagi.';
const BODY = `<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`;

const outcome = (content: string, more: Partial<RawPage> = {}) => strip({ source: 'x', kind: 'html', content, ...more });
function article(content: string, more: Partial<RawPage> = {}): Article {
  const result = outcome(content, more);
  if ('error' in result) throw new Error(result.error.message);
  return result.article;
}
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Judul Berita Contoh - Kabar Contoh</title>${head}</head><body>${body}</body></html>`;
const linesOf = (content: string): string[] => article(content).text.split('\n');

describe('body', () => {
  test('is the prose, without what stands around it', () => {
    const { text, removed } = article(
      page(
        `<nav><a href="/">Beranda</a> <a href="/x">Daerah</a></nav><div class="content"><h1>Judul Berita Contoh</h1>${BODY}<div class="share">Bagikan ke Facebook</div>
         <p><strong>Baca juga: <a href="/y">Kota Lain Juara</a></strong></p><table><tr><td>Pewarta</td><td>: Sari Dewi (mg-1)</td><td></td></tr><tr><td>Editor</td><td>:</td><td></td></tr></table></div>
         <aside><h3>Terpopuler</h3><a href="/z">Desa Ini Juara Nasional</a></aside><footer>© 2021 Kabar Contoh</footer>`,
      ),
    );
    expect(text).toBe(['Judul Berita Contoh', LEAD, SECOND, THIRD].join('\n'));
    expect(removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['furniture', 'read-also', 'credits']));
  });

  test('keeps bare text and br runs, and a lead before the first paragraph', () => {
    expect(linesOf(page(`<div class="isi">${LEAD}<br><br>${SECOND}<br>${THIRD}</div>`))).toEqual(['Judul Berita Contoh', LEAD, SECOND, THIRD]);
    expect(linesOf(page(`<div>${LEAD}<p>${SECOND}</p><p>${THIRD}</p></div>`)).slice(1)).toEqual([LEAD, SECOND, THIRD]);
  });

  test('keeps every paragraph of a page whose paragraphs are divs in divs of their own', () => {
    const menu = Array.from({ length: 12 }, (_, i) => `<div><a href="/${i}">Berita lain yang ke-${i} dari daerah</a></div>`).join('');
    const paragraphs = [LEAD, SECOND, THIRD].map((text, i) => `<div class="s${i}"><div>${text}</div></div>`);
    paragraphs.splice(1, 0, '<div class="sisip"><div>Baca juga:</div><div><a href="/y">Kota Lain Juara</a></div></div>');
    expect(linesOf(page(`<div>${menu}</div><div class="cerita"><div>${paragraphs.join('')}</div></div><div>${menu}</div>`)).slice(1)).toEqual([
      LEAD,
      SECOND,
      THIRD,
    ]);
  });

  test('takes no teasers in divs beside paragraphs that are marked as such', () => {
    const teaser = 'Panitia lomba kebersihan mengumumkan jadwal penilaian, syarat, dan tata cara pendaftaran bagi peserta tahun depan ...';
    expect(article(page(`<div><div class="isi">${BODY}</div><div class="lain"><div>${teaser}</div><div>${teaser}</div></div></div>`)).text).not.toContain(
      teaser,
    );
  });

  test('a br inside a sentence is a blank', () => {
    expect(linesOf(page(`<div><p>${LEAD}</p><p>${SECOND.replace(' diraih', '<br>diraih')}</p><p>${THIRD}</p></div>`))).toContain(SECOND);
  });

  test('writes list items with their numbers and table rows on one line each', () => {
    const lists =
      '<ol start="2"><li>Kabupaten A</li><li><p>Kota B</p></li></ol><ul><li>Desa C</li></ul><table><tr><th>Daerah</th><th>Nilai</th></tr><tr><td>Kota D</td><td><b>85,3</b></td></tr></table>';
    expect(linesOf(page(`<article>${BODY}${lists}</article>`)).slice(4)).toEqual(['2. Kabupaten A', '3. Kota B', 'Desa C', 'Daerah | Nilai', 'Kota D | 85,3']);
  });

  test('a page whose names all look like furniture is read on a second look', () => {
    expect(linesOf(page(`<div class="sidebar widget">${BODY}</div>`))).toContain(SECOND);
  });

  test('decodes entities, normalises and collapses; quotes stay as written', () => {
    const [first, second] = article('<p>Cafe\u0301&nbsp;\u00a0 &amp;\u200b Kopi &ldquo;X" &#x2013; a, b, c, d\ud800, e, f, g.</p>'.repeat(2)).text.split('\n');
    expect(first).toBe('Café & Kopi “X" – a, b, c, d\ufffd, e, f, g.');
    expect(second).toBe(first);
  });
});

describe('headline', () => {
  test('stands first, with its span; a title given apart wins', () => {
    const { text, title, headline } = article(page(BODY), { title: 'Judul  Lain' });
    expect(title).toBe('Judul Lain');
    expect(text.slice(headline!.start, headline!.end)).toBe('Judul Lain');
    expect(text.startsWith('Judul Lain\nKOTA')).toBe(true);
  });

  test('is not repeated where the body begins with it', () => {
    const { text, headline } = article(`Juara di Contoh\n${LEAD}`, { kind: 'text', title: 'JUARA DI CONTOH' });
    expect(text).toBe(`Juara di Contoh\n${LEAD}`);
    expect(headline).toEqual({ start: 0, end: 15 });
  });

  test.each([
    [
      'og:title with the outlet behind it',
      '<meta property="og:title" content="Contoh Raih Juara | Kabar"><meta property="og:site_name" content="Kabar">',
      'Contoh Raih Juara',
    ],
    [
      'JSON-LD, twice encoded',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Contoh &amp; Kabar Juara"}</script>',
      'Contoh & Kabar Juara',
    ],
    ['the title element alone', '', 'Judul Berita Contoh'],
  ])('%s', (_, head, title) => {
    expect(article(page(BODY, head)).title).toBe(title);
  });
});

describe('metadata', () => {
  const linked = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: 'Judul Berita Contoh', ...fields }] })}</script>`;

  test('author, outlet and date from JSON-LD', () => {
    const found = article(
      page(BODY, linked({ author: { name: 'Sari Dewi' }, publisher: { name: 'Kabar Contoh' }, datePublished: '2021-02-17T10:15:00+0700' })),
    );
    expect([found.authors, found.outlet, found.published]).toEqual([['Sari Dewi'], 'Kabar Contoh', '2021-02-17T10:15:00+07:00']);
  });

  test('an editor that JSON-LD calls author is the editor', () => {
    const found = article(page(`<div>${BODY}<p>Penulis: Sari Dewi | Editor: Tono</p></div>`, linked({ author: { name: 'Tono' } })));
    expect([found.authors, found.editor]).toEqual([['Sari Dewi'], 'Tono']);
  });

  test.each([
    ['Rabu, 17 Februari 2021 | 10:15 WIB', '2021-02-17T10:15+07:00'],
    ['Kamis, 4 Nopember 2021 - 8.05 WITA', '2021-11-04T08:05+08:00'],
    ['17/02/2021, 10:15 WIT', '2021-02-17T10:15+09:00'],
    ['17 Feb 2021', '2021-02-17'],
  ])('a date in sight: %s', (shown, published) => {
    expect(article(page(`<h1>Judul Berita Contoh</h1><div>${shown}</div><div class="isi">${BODY}</div>`)).published).toBe(published);
    expect(article(`Judul\n${shown}\n${LEAD}`, { kind: 'text' }).published).toBe(published);
  });

  test('local time that is marked as UTC is put right by the date in sight', () => {
    const html = page(
      `<h1>Judul Berita Contoh</h1><div>Rabu, 17 Februari 2021 10:15 WIB</div><div>${BODY}</div>`,
      '<meta name="pubdate" content="2021-02-17T10:15:20Z">',
    );
    expect(article(html).published).toBe('2021-02-17T10:15+07:00');
  });

  test('one line may hold date, author and editor', () => {
    const found = article(page(`<div>${'<p>Rabu, 17 Februari 2021 | 10:15 WIB | Penulis : Sari Dewi | Editor : Tono</p>'}${BODY}</div>`));
    expect([found.published, found.authors, found.editor]).toEqual(['2021-02-17T10:15+07:00', ['Sari Dewi'], 'Tono']);
    expect(found.text).not.toContain('WIB');
  });

  test('a heading that the title element names is the headline, not the name of the site', () => {
    const html = page(`<h1><a href="/">Portal Resmi Daerah</a></h1><h2>Dinas Kesehatan Raih Juara</h2>${BODY}`).replace(
      /<title>.*<\/title>/,
      '<title>Portal Daerah - Dinas Kesehatan Raih Juara</title>',
    );
    expect(article(html).title).toBe('Dinas Kesehatan Raih Juara');
  });

  test('a date given apart wins', () => {
    expect(article(page(BODY), { published: '2020-01-01' }).published).toBe('2020-01-01');
  });

  test('names in the credits of plain text', () => {
    const { authors, editor, text } = article(`${LEAD}\nPewarta | : Sari Dewi (mg-1) |\nEditor | : M. Tono |`, { kind: 'text' });
    expect([authors, editor, text]).toEqual([['Sari Dewi'], 'M. Tono', LEAD]);
  });
});

describe('pages without an article', () => {
  const teasers = Array.from(
    { length: 12 },
    (_, i) =>
      `<div><h3><a href="/${i}">Kota ${i} Meraih Penghargaan Pelayanan Publik</a></h3><p>Kota ${i}, kata panitia, unggul dalam lomba, menang telak.</p></div>`,
  );
  test.each([
    ['an empty body', page('')],
    ['links only', page('<a href="/a">Satu berita</a>'.repeat(20))],
    ['a script only', '<script>let a = "Dinas Kesehatan meraih juara pertama, kata Wali Kota."</script>'],
  ])('%s', (_, html) => {
    expect(outcome(html)).toEqual({ error: { source: 'x', code: 'no-article', message: expect.any(String) } });
  });

  test.each([
    ['an index with teasers', page(`<main>${teasers.join('')}</main>`)],
    ['a list of titles', page('<a href="/a">Satu berita yang panjang sekali</a>'.repeat(20))],
  ])('%s is an index page', (_, html) => {
    expect(outcome(html)).toEqual({ error: { source: 'x', code: 'index-page', message: expect.any(String) } });
  });

  test('text that is nothing but prompts', () => {
    expect(outcome('ADVERTISEMENT\nBagikan', { kind: 'text' })).toMatchObject({ error: { code: 'no-article' } });
  });
});

describe('odd pages', () => {
  test('10,000 levels of nesting, closed or not', () => {
    const open = '<div>'.repeat(10_000);
    expect(article(`${open}${BODY}`).text).toContain(SECOND);
    expect(article(`${open}${BODY}${'</div>'.repeat(10_000)}`).text).toContain(SECOND);
  });

  test('more levels than any page has are refused, not parsed', () => {
    expect(outcome(`${'<div>'.repeat(200_000)}${BODY}`)).toMatchObject({ error: { code: 'extraction-failed' } });
  });

  test('many removals and many paragraphs', () => {
    const { text, removed } = article(`${LEAD}\nBaca juga: lain\n`.repeat(150_000), { kind: 'text' });
    expect([text.split('\n').length, removed.length]).toEqual([150_000, 150_000]);
  });

  test('the same page gives the same article and id, and another page another id', () => {
    expect(outcome(page(BODY))).toEqual(outcome(page(BODY)));
    expect(article(page(BODY)).id).toMatch(/^[0-9a-f]{16}$/);
    expect(article(page(BODY)).id).not.toBe(article(page(`${BODY}<p>x</p>`)).id);
    expect(article(page(BODY), { id: 'own' }).id).toBe('own');
  });

  test('any text comes out in NFC, on tidy lines, with a headline span that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('text' as const, 'html' as const),
        (content, title, kind) => {
          const result = outcome(kind === 'html' ? `<p>${content}</p>${BODY}` : content, { kind, title });
          if ('error' in result) return;
          const { text, headline } = result.article;
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/\p{Surrogate}/u);
          for (const line of text.split('\n')) expect(line).toBe(line.replace(/\s+/g, ' ').trim());
          if (headline !== undefined) expect(text.slice(headline.start, headline.end)).not.toBe('');
        },
      ),
    );
  });
});
