import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawPage, StrippedArticle } from '../src/model/article.js';
import { strip } from '../src/strip/strip.js';

const LEAD = 'KOTA CONTOH - Dinas Kesehatan meraih juara pertama dalam lomba inovasi, kata Wali Kota, yang digelar pemerintah provinsi pekan ini.';
const SECOND = 'Penghargaan kedua, menurut panitia, diraih oleh Dinas Pendidikan dengan judul “Sekolah Ramah", sedangkan yang ketiga Diskominfo.';
const THIRD = 'Ia berharap, tahun depan, semua perangkat daerah ikut serta, bekerja lebih keras, dan melayani warga dengan lebih baik lagi.';
const BODY = `<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`;

const outcome = (content: string, more: Partial<RawPage> = {}) => strip({ source: 'x', kind: 'html', content, ...more });
function article(content: string, more: Partial<RawPage> = {}): StrippedArticle {
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

describe('what a page says of its article', () => {
  const stated = (head: string, body = BODY) => article(page(`<article>${body}</article>`, head));

  test('each field says where it was read', () => {
    const ld =
      '{"@type":"NewsArticle","headline":"Judul Berita Contoh","dateModified":"2021-08-20T10:00:00+07:00","keywords":["juara","inovasi"],"author":{"name":"Sari Dewi"}}';
    const found = stated(
      `<link rel="canonical" href="https://contoh.id/a"><meta property="og:locale" content="id_ID"><script type="application/ld+json">${ld}</script>`,
    );
    expect(found).toMatchObject({
      canonical: 'https://contoh.id/a',
      language: 'id',
      modified: '2021-08-20T10:00:00+07:00',
      tags: ['juara', 'inovasi'],
      dateline: 'KOTA CONTOH',
    });
    expect(found.readFrom).toMatchObject({
      canonical: 'link',
      language: 'og:locale',
      modified: 'json-ld',
      tags: 'json-ld',
      title: 'json-ld',
      authors: 'json-ld',
      outlet: 'title',
    });
  });

  test('a list of tags may be several meta elements', () => {
    expect(stated('<meta property="article:tag" content="juara"><meta property="article:tag" content="inovasi">').tags).toEqual(['juara', 'inovasi']);
  });

  test('an organisation is the author only where JSON-LD says so and nobody else is named', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Judul Berita Contoh","author":{"@type":"Organization","name":"Kabar Contoh"}}</script>';
    expect(stated(ld).authors).toEqual(['Kabar Contoh']);
    expect(stated(`${ld}<meta name="author" content="Sari Dewi dan Tono Hadi">`).authors).toEqual(['Sari Dewi', 'Tono Hadi']);
    expect(stated('<meta name="author" content="Kabar Contoh"><meta property="og:site_name" content="Kabar Contoh">').authors).toEqual([]);
  });

  test.each([
    [
      'a person whose name is given in parts',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Judul Berita Contoh","author":[{"@type":"Person","givenName":"Sari","familyName":"Dewi"}]}</script>',
      '',
      ['Sari Dewi'],
    ],
    [
      'the pair of label and value for previews',
      '<meta name="twitter:label1" content="Ditulis oleh"><meta name="twitter:data1" content="Sari Dewi">',
      '',
      ['Sari Dewi'],
    ],
    ['no other pair', '<meta name="twitter:label1" content="Waktu baca"><meta name="twitter:data1" content="Dua Menit">', '', []],
    ['a link to the page of an author below the heading', '', '<p><a href="/penulis/sari-dewi">Sari Dewi</a></p>', ['Sari Dewi']],
    ['no other link', '', '<p><a href="/tag/sari-dewi">Sari Dewi</a></p>', []],
    ['not the outlet by the name of its host', '<meta name="author" content="Kabar"><link rel="canonical" href="https://kabar.id/a">', '', []],
  ])('the author: %s', (_, head, byline, authors) => {
    const found = article(page(`<article><h1>Judul Berita Contoh Hari Ini</h1>${byline}${BODY}</article>`, head), { url: 'https://kabar.id/a' });
    expect(found.authors).toEqual(authors);
  });

  test.each([
    ['Jakarta (ANTARA) - Menteri datang.', 'Jakarta'],
    ['JAKARTA, KOMPAS.com – Menteri datang.', 'JAKARTA'],
    ['REPUBLIKA.CO.ID, YOGYAKARTA -- Menteri datang.', 'YOGYAKARTA'],
    ['Liputan6.com, Jakarta - Menteri datang.', 'Jakarta'],
    ['KOTA BATU – Dinas datang.', 'KOTA BATU'],
    ['Bupati Budi Santoso - yang hadir - datang.', undefined],
    ['Menurut dia, Dinas A - B datang.', undefined],
  ])('the dateline of "%s"', (text, place) => {
    expect(stated('', `<p>${text} ${LEAD.slice(14)}</p><p>${SECOND}</p>`).dateline).toBe(place);
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
  test.each([
    ['several bodies', `<html><body><div>iklan</div></body><body><h1>Judul</h1>${BODY}</body><body>x</body></html>`],
    ['no body', `<title>a</title>${BODY}`],
    ['links in links', `<div><a href=1>${'<a href=2>x '.repeat(50)}</a><article>${BODY}</article></div>`],
    ['a link that is never closed', `<article><p>${LEAD} <a href=/x>lihat<p>${SECOND}<p>${THIRD}${BODY}</article>`],
    [
      'AMP',
      `<html amp><body><amp-sidebar><ul><li><a>menu</a></li></ul></amp-sidebar><article>${BODY.replace('</p>', '</p><amp-ad></amp-ad>')}</article></body></html>`,
    ],
    [
      'a print view',
      `<body onload="window.print()"><table width=100%><tr><td><b>Judul</b><br>${LEAD}<br><br>${SECOND}<br><br>${THIRD}</td></tr></table></body>`,
    ],
    ['mark-up that was escaped once too often', `<div class=isi>${BODY.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</div>`],
    ['a form around everything', `<form id="aspnetForm">${'<a href="/x">menu yang panjang</a> '.repeat(90)}<div>${BODY}${BODY}${BODY}</div></form>`],
    ['paragraphs that wait for a "read more"', `<article><p>${LEAD}</p><p aria-hidden="true">${SECOND}</p><p aria-hidden="true">${THIRD}</p></article>`],
  ])('%s', (_, html) => {
    expect(linesOf(html)).toEqual(expect.arrayContaining([expect.stringContaining(LEAD), SECOND, THIRD]));
  });

  test('more tags than anybody writes are refused, not parsed', () => {
    expect(outcome(`<div>${'<i>a</i>'.repeat(1_100_000)}</div>${BODY}`)).toMatchObject({ error: { code: 'too-large' } });
  });

  test.each([
    ['https://contoh.id/a/b', '?page=2', 'https://contoh.id/a/b?page=2'],
    ['https://contoh.id/a/b?page=2', '?page=3', 'https://contoh.id/a/b?page=3'],
    ['https://contoh.id/a/b', '/a/b/2', 'https://contoh.id/a/b/2'],
    ['https://contoh.id/a/b', '/a/b?page=all', 'https://contoh.id/a/b?page=all'],
    [undefined, '?page=2', '?page=2'],
    ['https://contoh.id/a/b', '/kategori/2', undefined],
    ['https://contoh.id/a/b?page=all', '?page=2', undefined],
    ['https://contoh.id/', '?page=2', undefined],
  ])('the next page of %s is looked for in the link %s', (url, href, next) => {
    const found = article(page(`<article>${BODY}</article><div><a href="${href}">Selanjutnya</a></div>`), url === undefined ? {} : { url });
    expect(found.next).toBe(next);
    expect(found.findings.map(({ code }) => code)).toEqual(next === undefined ? [] : ['paged']);
  });

  test('the last of several pages is told to be one', () => {
    expect(article(page(`<article>${BODY}</article>`), { url: 'https://contoh.id/a?page=3' }).findings).toMatchObject([{ code: 'paged' }]);
  });

  test.each([
    `<p>${LEAD}</p><p>${SECOND}</p><p>Artikel ini khusus untuk pelanggan.</p>`,
    `<p>${LEAD}</p><p>Untuk membaca berita selengkapnya, silakan berlangganan terlebih dahulu.</p>`,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>${BODY}`,
  ])('a page for subscribers is told: %s', (body) => {
    const { findings, text } = article(page(`<article>${body}</article>`));
    expect(findings).toMatchObject([{ code: 'paywalled' }]);
    expect(text).not.toMatch(/pelanggan|berlangganan/);
  });

  test('a gallery is an index page', () => {
    const figures = Array.from(
      { length: 12 },
      (_, i) => `<figure><img src="${i}"><figcaption>Warga menonton pawai ke-${i} di alun-alun.</figcaption></figure>`,
    );
    expect(outcome(page(`<h1>Foto: Pesta Rakyat</h1>${figures.join('')}`))).toMatchObject({ error: { code: 'index-page' } });
  });

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
