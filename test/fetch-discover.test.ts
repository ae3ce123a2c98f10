import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dayInUrl, dayOf, readListedDate } from '../src/discover/dates.js';
import { leftOut } from '../src/discover/filter.js';
import { isArticleLink, LISTED_OUTLETS, listingFrom, listingOf, listingUrl, sharesSite } from '../src/discover/listings.js';
import { pageLinks } from '../src/discover/page-links.js';
import { readLinks } from '../src/discover/read-links.js';
import { type Discovery, discover } from '../src/fetch/sources/discover.js';
import type { Source } from '../src/fetch/sources/source.js';
import { articleIdOf, normalizeUrl } from '../src/model/page-url.js';
import { ending, sendPage } from './web.js';

const { serve, open } = ending();

describe('documents that name pages', () => {
  const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Umpan</title><link>http://a.example/</link>
    <item><title>Sragen &amp; Sleman juara</title><link>http://a.example/1</link><pubDate>Tue, 09 Nov 2021 20:15:00 +0700</pubDate></item>
    <item><title><![CDATA[Batu <b>juara</b>]]></title><guid>http://a.example/2</guid></item>
    <item><title>tanpa alamat</title></item></channel></rss>`;
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><link href="/self" rel="self"/>
    <entry><title>Satu</title><link rel="edit" href="/edit"/><link href="http://a.example/1"/><updated>2021-11-10T00:00:00Z</updated><published>2021-11-09T00:00:00Z</published></entry>
    <entry><link rel="alternate" href="http://a.example/2"/><updated>2021-11-08T00:00:00Z</updated></entry></feed>`;
  const NEWS = `<urlset xmlns:news="x"><url><loc> http://a.example/1 </loc><news:news><news:title>Juara</news:title><news:publication_date>2021-11-09</news:publication_date></news:news><lastmod>2022-01-01</lastmod></url>
    <url><loc>http://a.example/2?a=1&amp;b=2</loc><lastmod>2021-11-08</lastmod><image:image><image:loc>http://a.example/i.jpg</image:loc></image:image></url></urlset>`;
  const INDEX = '<sitemapindex><sitemap><loc>http://a.example/s.xml</loc><lastmod>2021-11-09</lastmod></sitemap></sitemapindex>';

  test('RSS', () => {
    expect(readLinks(RSS)).toEqual({
      kind: 'feed',
      pages: [
        { url: 'http://a.example/1', title: 'Sragen & Sleman juara', date: 'Tue, 09 Nov 2021 20:15:00 +0700' },
        { url: 'http://a.example/2', title: 'Batu <b>juara</b>' },
      ],
    });
  });

  test('Atom: the link to the page, and the day of publication before that of a change', () => {
    expect(readLinks(ATOM)).toEqual({
      kind: 'feed',
      pages: [
        { url: 'http://a.example/1', title: 'Satu', date: '2021-11-09T00:00:00Z' },
        { url: 'http://a.example/2', date: '2021-11-08T00:00:00Z' },
      ],
    });
  });

  test('sitemaps for news and others, and indexes of them', () => {
    expect(readLinks(NEWS)).toEqual({
      kind: 'sitemap',
      pages: [
        { url: 'http://a.example/1', title: 'Juara', date: '2021-11-09' },
        { url: 'http://a.example/2?a=1&b=2', date: '2021-11-08' },
      ],
    });
    expect(readLinks(INDEX)).toEqual({ kind: 'sitemap-index', pages: [{ url: 'http://a.example/s.xml', date: '2021-11-09' }] });
  });

  test('broken ones give what can be read', () => {
    expect(
      readLinks('<rss><channel><item><title>a & b &nbsp; &bad; c</title><link>http://a.example/1</link></item><item><link>http://a.example/2</link>')!.pages,
    ).toEqual([{ url: 'http://a.example/1', title: expect.stringContaining('a & b') }]);
    expect(readLinks(`  \ufeff${RSS}`)!.pages).toHaveLength(2);
  });

  test('entities that a document defines are not expanded (billion laughs)', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('');
    const xml = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]><rss><item><title>&l30;&x;</title><link>http://a.example/</link></item></rss>`;
    expect(JSON.stringify(readLinks(xml))).not.toMatch(/haha|root:/);
  });

  test('what is none is none', () => {
    for (const text of ['', '<html><body><a href="/">x</a></body></html>', 'text', '{}']) expect(readLinks(text)).toBeUndefined();
  });
});

describe('links of a page', () => {
  const html = `<html ⚡ lang="id"><head><link rel="canonical" href="/berita/1?utm_source=x"><link rel=next href='?page=2'>
    <link rel="alternate" type="application/rss+xml" href="/feed"><!-- <a href="/commented">x</a> --><script>var a = '<a href="/script">x</a>';</script></head>
    <body><a href="/a?x=1&amp;y=2#top">Satu <b>dua</b></a><a href=/b>Tiga</a><a href="javascript:void(0)">x</a><a name="z">y</a><a href='mailto:x@y'>z</a></body></html>`;

  test('canonical, next, feeds, AMP, and links with their words', () => {
    expect(pageLinks(html, 'http://a.example/x/1')).toEqual({
      canonical: 'http://a.example/berita/1',
      next: 'http://a.example/x/1?page=2',
      feeds: ['http://a.example/feed'],
      isAmp: true,
      anchors: [
        { url: 'http://a.example/a?x=1&y=2', text: 'Satu dua' },
        { url: 'http://a.example/b', text: 'Tiga' },
      ],
    });
  });

  test('a base changes where they lead', () => {
    expect(pageLinks('<base href="http://b.example/c/"><a href="d">x</a>', 'http://a.example/').anchors[0]!.url).toBe('http://b.example/c/d');
  });

  test.each(['<', '<a ', '<a href="', '<!--', '<script>', '<a href=x', '<a a="b" ', '<link '])('100,000 times %j takes no time to speak of', (piece) => {
    expect(pageLinks(piece.repeat(100_000), 'http://a.example/').anchors.length).toBeLessThan(10_001);
  });
});

describe('dates', () => {
  test.each([
    ['Tue, 09 Nov 2021 20:15:00 +0700', '2021-11-09T13:15:00.000Z'],
    ['Tue, 09 Nov 2021 20:15:00 WIB', '2021-11-09T13:15:00.000Z'],
    ['2021-11-09', '2021-11-09'],
    ['2021-11-09T20:15:00+07:00', '2021-11-09T13:15:00.000Z'],
    ['2021-13-09', undefined],
    ['2021-02-30', undefined],
    ['kemarin', undefined],
    [undefined, undefined],
  ])('%s', (text, date) => {
    expect(readListedDate(text)).toBe(date);
  });

  test('a time is of the day that it is in western Indonesia', () => {
    expect(dayOf('2021-11-09T18:00:00.000Z')).toBe('2021-11-10');
    expect(dayOf('2021-11-09T16:59:00.000Z')).toBe('2021-11-09');
    expect(dayOf('2021-11-09')).toBe('2021-11-09');
  });

  test.each([
    ['https://a.example/read/2021/11/09/123/judul', '2021-11-09'],
    ['https://a.example/2021-11-09/judul', '2021-11-09'],
    ['https://a.example/nasional/20211109101112-20-1/judul', '2021-11-09'],
    ['https://a.example/read/20211109/15/judul', '2021-11-09'],
    ['https://a.example/read/20219999/15/judul', undefined],
    ['https://a.example/berita/123456789', undefined],
    ['https://a.example/?tanggal=2021-11-09', '2021-11-09'],
  ])('the day in %s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });
});

describe('filters', () => {
  const candidate = {
    url: 'https://a.example/daerah/sragen-juara-lomba?id=1',
    source: 'x',
    title: 'Sragen Juara Lomba',
    published: '2021-11-09T18:00:00.000Z',
  };

  test('days, both included', () => {
    expect(leftOut(candidate, { from: '2021-11-10', to: '2021-11-10' })).toBeUndefined();
    expect(leftOut(candidate, { from: '2021-11-11' })).toBe('published 2021-11-10, before 2021-11-11');
    expect(leftOut(candidate, { to: '2021-11-09' })).toBe('published 2021-11-10, after 2021-11-09');
  });

  test('a page whose day nobody knows is kept; one whose URL names it is judged by that', () => {
    expect(leftOut({ url: 'https://a.example/x', source: 'x' }, { from: '2021-11-11' })).toBeUndefined();
    expect(leftOut({ url: 'https://a.example/2020/01/02/x', source: 'x' }, { from: '2021-11-11' })).toContain('2020-01-02');
  });

  test('paths, with * for anything', () => {
    for (const path of ['/daerah', '/daerah/*juara', '*lomba', '/', '/*/sragen-*-lomba']) expect(leftOut(candidate, { paths: [path] }), path).toBeUndefined();
    for (const path of ['/nasional', '/daerah/*kalah', 'daerah']) expect(leftOut(candidate, { paths: [path] }), path).toBe('no --path matches');
    expect(leftOut(candidate, { paths: ['/nasional', '/daerah'] })).toBeUndefined();
    expect(leftOut({ ...candidate, url: `https://a.example/${'a'.repeat(5000)}` }, { paths: ['*a'.repeat(2000)] })).toBeUndefined();
  });

  test('words of the title, or of the path where there is no title', () => {
    expect(leftOut(candidate, { words: ['kalah', 'JUARA'] })).toBeUndefined();
    expect(leftOut(candidate, { words: ['kalah'] })).toBe('no --title word in its title');
    const { title: _, ...untitled } = candidate;
    expect(leftOut(untitled, { words: ['juara lomba'] })).toBeUndefined();
    expect(leftOut({ ...untitled, url: 'https://a.example/%ff%zz' }, { words: ['juara'] })).toBe('no --title word in its title');
  });
});

describe('lists by date', () => {
  test('there are more than a dozen, each with its own pages by day', () => {
    expect(LISTED_OUTLETS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(LISTED_OUTLETS).size).toBe(LISTED_OUTLETS.length);
    for (const outlet of LISTED_OUTLETS) {
      const listing = listingOf(outlet);
      const [one, other] = [listingUrl(listing, '2021-03-07', 0), listingUrl(listing, '2021-03-08', 0)];
      expect(one).not.toBe(other);
      expect(decodeURIComponent(one)).toContain('2021');
      expect(new URL(one).href).not.toContain('{');
    }
  });

  test('places of a pattern are filled in as it writes them', () => {
    expect(listingUrl(listingOf('kompas'), '2021-03-07', 1)).toBe('https://indeks.kompas.com/?site=all&date=2021-03-07&page=2');
    expect(listingUrl(listingOf('detik'), '2021-03-07', 0)).toBe('https://news.detik.com/indeks?date=03/07/2021&page=1');
    expect(listingUrl(listingOf('okezone'), '2021-03-07', 2)).toBe('https://index.okezone.com/bydate/index/2021/03/07/30');
    expect(listingUrl(listingOf('tribunnews'), '2021-03-07', 0)).toContain('date=2021-3-7');
  });

  test('only links to articles on the outlet’s own site are taken', () => {
    const kompas = listingOf('kompas');
    const is = (url: string) => isArticleLink(kompas, url, '2021-03-07');
    expect(is('https://regional.kompas.com/read/2021/03/07/123/judul')).toBe(true);
    expect(is('https://regional.kompas.com/tag/juara')).toBe(false);
    expect(is('https://jahat.example/read/2021/03/07/123/judul')).toBe(false);
    const own = listingFrom('https://berita.contoh.go.id/{yyyy}/{mm}/{dd}/page/{page}/');
    expect(isArticleLink(own, 'https://berita.contoh.go.id/2021/03/07/sragen-juara/', '2021-03-07')).toBe(true);
    expect(isArticleLink(own, 'https://www.contoh.go.id/sragen-meraih-juara-satu-lomba', '2021-03-07')).toBe(true);
    expect(isArticleLink(own, 'https://lain.go.id/sragen-meraih-juara-satu-lomba', '2021-03-07')).toBe(false);
    expect(isArticleLink(own, 'https://berita.contoh.go.id/tentang-kami', '2021-03-07')).toBe(false);
  });

  test('public suffixes do not make a site', () => {
    expect(sharesSite('a.co.id', 'b.co.id')).toBe(false);
    expect(sharesSite('news.a.co.id', 'a.co.id')).toBe(true);
    expect(sharesSite('10.0.0.1', '9.0.0.1')).toBe(false);
  });

  test.each(['kompas2', ''])('an outlet that is not known (%s) is told with those that are', (name) => {
    expect(() => listingOf(name)).toThrow(/known are kompas, /);
  });

  test.each(['https://a.example/{yyyy}', 'a/{yyyy}/{mm}/{dd}', 'https://a.example/{yyyy}/{mm}/{dd}/{what}', 'ftp://a.example/{yyyy}/{mm}/{dd}'])(
    '%s is no pattern',
    (url) => {
      expect(() => listingFrom(url)).toThrow(expect.objectContaining({ code: 'bad-listing' }));
    },
  );
});

describe('URLs', () => {
  test('one page has one name', () => {
    expect(normalizeUrl('HTTP://A.example:80/b/../c?utm_source=x&id=1&fbclid=2#d')).toBe('http://a.example/c?id=1');
    expect(normalizeUrl('/c?q=a%20b', 'http://a.example/x')).toBe('http://a.example/c?q=a%20b');
    expect(normalizeUrl('mailto:x@y')).toBeUndefined();
    expect(articleIdOf('https://a.example/berita/1/?utm_medium=x')).toBe('a.example/berita/1');
    expect(articleIdOf('http://a.example/')).toBe('a.example');
  });
});

describe('sources on the web', () => {
  async function site(files: Record<string, string | Buffer>, robots?: string) {
    const server = await serve(
      (request, response) => {
        const file = files[request.url!];
        if (file === undefined) response.writeHead(404).end();
        else if (typeof file === 'string' && file.startsWith('<html')) sendPage(response, file.replaceAll('ORIGIN', server.origin));
        else response.end(typeof file === 'string' ? file.replaceAll('ORIGIN', server.origin) : file);
      },
      robots === undefined ? {} : { robots },
    );
    const client = open();
    const run = async (sources: Source[], filter = {}) => {
      const found: Discovery[] = [];
      for await (const each of discover(client, sources, filter)) found.push(each);
      return found.map((each) =>
        'failure' in each
          ? `${each.failure.code} ${each.source.replace(server.origin, '')}`
          : `${each.candidate.url.replace(server.origin, '')}${each.leftOut === undefined ? '' : ' left out'}`,
      );
    };
    return { server, run };
  }
  const lines = (...text: string[]): Source => ({ kind: 'lines', name: 'list', lines: text });

  test('lists of URLs: plain, rows of JSON, comments; each page once; what is none is told without its password', async () => {
    const { run } = await site({});
    expect(
      await run([
        lines(
          'http://a.example/1',
          '',
          '# catatan',
          '{"url":"http://a.example/2","title":"Juara"}',
          ' http://a.example/1#x ',
          '{"x":1}',
          'ftp://a.example/',
          'http://u:secret@a.example/',
        ),
      ]),
    ).toEqual(['http://a.example/1', 'http://a.example/2', 'refused-url {"x":1}', 'refused-url ftp://a.example/', 'refused-url http://a.example/']);
  });

  test('feeds, sitemaps and indexes; sitemaps from before the first day are not opened, and one that fails does not end the others', async () => {
    const { server, run } = await site({
      '/index.xml': `<sitemapindex><sitemap><loc>/new.xml.gz</loc><lastmod>2021-11-09</lastmod></sitemap><sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
        <sitemap><loc>/gone.xml</loc></sitemap><sitemap><loc>http://10.0.0.1/s.xml</loc></sitemap><sitemap><loc>/more.xml</loc></sitemap></sitemapindex>`,
      '/new.xml.gz': zlib.gzipSync('<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url></urlset>'),
      '/old.xml': '<urlset><url><loc>/old</loc></url></urlset>',
      '/more.xml': '<urlset><url><loc>/b</loc></url><url><loc>/c</loc></url></urlset>',
      '/feed': '<rss><item><link>/f</link><pubDate>Mon, 01 Nov 2021 00:00:00 GMT</pubDate></item></rss>',
      '/page': '<html></html>',
    });
    const sources: Source[] = [
      { kind: 'sitemap', url: `${server.origin}/index.xml` },
      { kind: 'feed', url: `${server.origin}/feed` },
      { kind: 'feed', url: `${server.origin}/page` },
    ];
    expect(await run(sources, { from: '2021-11-05' })).toEqual([
      '/a',
      '/b',
      'http-status /gone.xml',
      'refused-address http://10.0.0.1/s.xml',
      '/c',
      '/f left out',
      'bad-response /page',
    ]);
    expect(server.asked).not.toContain('/old.xml');
  });

  test('a packed sitemap, and one that is a bomb', async () => {
    const { server, run } = await site({
      '/s.xml.gz': zlib.gzipSync('<urlset><url><loc>/a</loc></url></urlset>'),
      '/bomb.xml.gz': zlib.gzipSync(Buffer.alloc(70_000_000)),
    });
    expect(await run([{ kind: 'sitemap', url: `${server.origin}/s.xml.gz` }])).toEqual(['/a']);
    expect(await run([{ kind: 'sitemap', url: `${server.origin}/bomb.xml.gz` }])).toEqual(['response-too-large /bomb.xml.gz']);
  });

  test('indexes that name themselves end', async () => {
    const { server, run } = await site({ '/s.xml': '<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>' });
    expect(await run([{ kind: 'sitemap', url: `${server.origin}/s.xml` }])).toEqual(['bad-response /s.xml']);
  });

  test('a site: the sitemaps of its robots.txt and the feeds of its front page', async () => {
    const { server, run } = await site(
      {
        '/': '<html><link rel="alternate" type="application/atom+xml" href="/feed"></html>',
        '/feed': '<feed><entry><link href="/f"/></entry></feed>',
        '/peta.xml': '<urlset><url><loc>/s</loc></url></urlset>',
      },
      'User-agent: *\nDisallow: /x\nSitemap: /peta.xml',
    );
    expect(await run([{ kind: 'site', url: server.origin }])).toEqual(['/s', '/f']);
    expect(await run([{ kind: 'site', url: 'http://10.0.0.1/' }])).toEqual(['refused-address http://10.0.0.1/']);
  });

  test('lists by date: day by day, page by page, until a page names nothing new', async () => {
    const day = (date: string, ...names: string[]) =>
      `<html><body>${names.map((name) => `<a href="/read/${date}/${name}">${name}</a>`).join('')}<a href="/tag/x">x</a></body></html>`;
    const { server, run } = await site({
      '/indeks/2021-11-08?page=1': day('2021/11/08', 'a', 'b'),
      '/indeks/2021-11-08?page=2': day('2021/11/08', 'b', 'c?page=all'),
      '/indeks/2021-11-08?page=3': day('2021/11/08', 'c'),
      '/indeks/2021-11-09?page=1': day('2021/11/09', 'd'),
      '/indeks/2021-11-10?page=1': '<html></html>',
    });
    const listing = listingFrom(`${server.origin}/indeks/{yyyy}-{mm}-{dd}?page={page}`);
    expect(await run([{ kind: 'listing', listing, from: '2021-11-08', to: '2021-11-10' }])).toEqual([
      '/read/2021/11/08/a',
      '/read/2021/11/08/b',
      '/read/2021/11/08/c',
      '/read/2021/11/09/d',
      'bad-response /indeks/2021-11-10?page=1',
    ]);
    expect(server.asked.filter((url) => url.startsWith('/indeks'))).toHaveLength(6);
  });

  test('robots.txt counts for sources, too', async () => {
    const { server, run } = await site({ '/feed': '<rss></rss>' }, 'User-agent: *\nDisallow: /feed');
    expect(await run([{ kind: 'feed', url: `${server.origin}/feed` }])).toEqual(['robots /feed']);
  });
});
