import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project, from which npm runs its scripts. */
const root = process.cwd();
const fixtures = join(root, 'fixtures');
const dev = join(root, '..', 'shared', 'dev');

/** Pages of one kind, as HTML. */
export interface PageSet {
  name: string;
  pages: string[];
}

interface Story {
  title?: string;
  text: string;
}

/** The shipped fixtures, and the development articles beside the project in two wrappings, where they are there. */
export function pageSets(): PageSet[] {
  const shipped = {
    name: 'fixtures',
    pages: readdirSync(fixtures)
      .map((slug) => join(fixtures, slug, 'page.html'))
      .filter(existsSync)
      .map((path) => readFileSync(path, 'latin1')),
  };
  const stories = readStories();
  if (stories.length === 0) return [shipped];
  return [shipped, { name: 'dev, bare page', pages: stories.map(barePage) }, { name: 'dev, news page', pages: stories.map(newsPage) }];
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

/** A page with the menus, lists, styles and scripts of a news site, about as large as a fixture. */
function newsPage({ title = 'Berita', text }: Story): string {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${heading} - Warta Contoh</title><meta property="og:title" content="${heading}">
<style>${repeat(70, (i) => `.kotak-${i} a{color:#${i}${i}3;padding:${i}px 4px;line-height:1.4;overflow:hidden}`)}</style>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-0${1 + (text.length % 9)}T08:00:00+07:00"}</script>
<script>${repeat(40, (i) => `window.lapis${i}=window.lapis${i}||[];lapis${i}.push(['atur',${i}]);`)}</script></head><body>
<header class="kotak-1"><nav><ul>${repeat(45, (i) => `<li class="kotak-${i}"><a href="/rubrik/${i}" title="Rubrik ${i}">Rubrik ${i}</a></li>`)}</ul></nav></header>
<main><article><h1>${heading}</h1><div class="kotak-2"><span>Redaksi</span> <time>Senin, 1 Mei 2023 08:00 WIB</time></div>
${paragraphs(text)}</article>
<aside>${repeat(30, (i) => `<div class="kotak-${i}"><a href="/berita/${i}"><img src="/gambar/${i}.jpg" alt=""><h3>Judul berita lain nomor ${i} di sini</h3></a><span>${i} jam lalu</span></div>`)}</aside></main>
<footer>${repeat(25, (i) => `<a href="/tentang/${i}" class="kotak-${i}">Tautan ${i}</a>`)}<p>Hak cipta Warta Contoh</p></footer></body></html>`;
}
