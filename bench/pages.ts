import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RawPage } from '../src/model/article.js';
import { decode } from '../src/read/decode.js';

/** The project, from which npm runs its scripts. */
const root = process.cwd();
const fixtures = join(root, 'fixtures');
const shared = join(root, '..', 'shared');
const dev = join(shared, 'dev');
const real = join(shared, 'html');

/** Pages of one kind. */
export interface PageSet {
  name: string;
  pages: RawPage[];
}

interface Story {
  title?: string;
  text: string;
}

/** Of the real pages that are not Indonesian, every so many-th. */
const SAMPLED = 8;

/**
 * The shipped fixtures, and, where they are beside the project, real Indonesian pages, a sample of real pages in other languages, and the development articles
 * in two wrappings: a page of common size, and almost none, which no site serves and which is the worst case for whatever is measured against parsing.
 */
export function pageSets(): PageSet[] {
  const sets = [{ name: 'fixtures', pages: pagesOf(readFixtures()) }];
  const indonesian = readReal(({ set }) => set === 'idn');
  if (indonesian.length > 0) sets.push({ name: 'real Indonesian pages', pages: indonesian });
  const others = readReal(({ set }, i) => set !== 'idn' && i % SAMPLED === 0);
  if (others.length > 0) sets.push({ name: 'real pages in other languages', pages: others });
  const stories = readStories();
  if (stories.length === 0) return sets;
  return [
    ...sets,
    { name: 'dev articles in news pages', pages: pagesOf(stories.map(newsPage)) },
    { name: 'dev articles in bare pages (worst case)', pages: pagesOf(stories.map(barePage)) },
  ];
}

const pagesOf = (contents: readonly string[]): RawPage[] => contents.map((content, i) => ({ source: String(i), kind: 'html', content }));

const readFixtures = (): string[] =>
  readdirSync(fixtures)
    .map((slug) => join(fixtures, slug, 'page.html'))
    .filter(existsSync)
    .map((path) => textOf(readFileSync(path)));

/** The real pages that are wanted, by their row in the gold file and its number. */
function readReal(wanted: (row: { set: string }, i: number) => boolean): RawPage[] {
  const gold = join(real, 'gold.jsonl');
  if (!existsSync(gold)) return [];
  return readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; set: string; file: string; url?: string })
    .filter(wanted)
    .map(({ id, file, url }) => ({ id, source: id, kind: 'html', content: textOf(gunzipSync(readFileSync(join(real, file)))), ...(url ? { url } : {}) }));
}

function textOf(bytes: Buffer): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** About `length` characters of article text: the fixtures' or development texts, one after the other, names and numbers changed from round to round. */
export function longText(length: number): string {
  const stories = readStories();
  const texts = stories.length > 0 ? stories.map(({ text }) => text) : [SAMPLE];
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const text = texts[i % texts.length]!.replaceAll(/\b[A-Z][a-z]{5,}\b/g, (word) =>
      word.length % 3 === i % 3 ? word + SYLLABLES[i % SYLLABLES.length]! : word,
    );
    parts.push(text);
    size += text.length + 1;
  }
  return parts.join('\n').slice(0, length);
}

const SYLLABLES = ['', 'ra', 'ni', 'to', 'wa', 'si', 'ja', 'lu'];
const SAMPLE =
  'Dinas Perpustakaan Kota Metro meraih juara I Lomba Inovasi Daerah 2021 dengan nilai 86,34. Juara II diraih Puskesmas Melati lewat inovasi “SIGAP" (Siap Antar Gizi Anak), kata Wali Kota Metro Budi Santosa, Rabu (17/02/2021).\n';

function readStories(): Story[] {
  return ['real', 'retold']
    .map((name) => join(dev, name))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Story),
    );
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
const repeat = (times: number, part: (i: number) => string) => Array.from({ length: times }, (_, i) => part(i)).join('\n');

function barePage({ title = 'Berita', text }: Story): string {
  return `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><article><h1>${escapeHtml(title)}</h1>\n${paragraphs(text)}</article></body></html>`;
}

/**
 * How often the parts of a news page are repeated. The median of the real Indonesian pages in ../shared/html has 63,000 characters, 720 tags, and 18% of it in
 * styles and scripts (the mean, 105,000 characters); with these numbers a news page is like that. Pages of 20,000 characters, as measured before, are rare.
 */
const STYLES = 75;
const SCRIPTS = 95;
const MENU = 90;
const OTHERS = 75;
const LINKS = 70;

const address = (kind: string, i: number) => `/${kind}/2023/05/01/${100_000 + i}/judul-berita-lain-${i}-di-kabupaten-contoh`;

/** A page with the menus, lists, styles and scripts of a news site. */
function newsPage({ title = 'Berita', text }: Story): string {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${heading} - Warta Contoh</title><meta property="og:title" content="${heading}">
<style>${repeat(STYLES, (i) => `.kotak-${i} a{color:#${i}${i}3;padding:${i}px 4px;line-height:1.4;overflow:hidden}`)}</style>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-0${1 + (text.length % 9)}T08:00:00+07:00"}</script>
<script>${repeat(SCRIPTS, (i) => `window.lapis${i}=window.lapis${i}||[];lapis${i}.push(['atur',${i}]);`)}</script></head><body>
<header class="kotak-1"><nav><ul class="menu-utama">
${repeat(MENU, (i) => `          <li class="menu-item kotak-${i}">\n            <a class="menu-link" href="https://www.warta-contoh.example/rubrik/${i}" title="Rubrik ${i}">Rubrik ${i}</a>\n          </li>`)}
</ul></nav></header>
<main><article><h1>${heading}</h1><div class="kotak-2"><span>Redaksi</span> <time>Senin, 1 Mei 2023 08:00 WIB</time></div>
${paragraphs(text)}</article>
<aside class="berita-lain">
${repeat(OTHERS, (i) => `      <div class="kartu kotak-${i}">\n        <a href="${address('berita', i)}"><img class="lazy" src="${address('gambar', i)}.jpg?w=300&amp;q=80" alt="">\n          <h3>Judul berita lain nomor ${i} di sini</h3></a>\n        <span class="waktu">${i} jam lalu</span>\n      </div>`)}
</aside></main>
<footer>${repeat(LINKS, (i) => `<a class="tautan" href="${address('tentang', i)}">Tautan ${i}</a>`)}<p>Hak cipta Warta Contoh</p></footer></body></html>`;
}
