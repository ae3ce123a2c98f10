import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { strip } from '../../dist/strip/strip.js';

/** Tags to line breaks, for extractors that give their article as HTML. */
function textOf(html) {
  if (!html) return '';
  const $ = loadSlim(html, { xml: { xmlMode: false } });
  $('br').replaceWith('\n');
  $('p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre').append('\n');
  return $.root().text();
}

/** The page with what a browser would know of it. */
function documentOf({ html }) {
  const { document } = parseHTML(html);
  return document;
}

/** `run` takes a page and is timed; `read` turns what was found into that, outside the clock. */
export const EXTRACTORS = {
  'cheerio.load (parse5)': { run: ({ html }) => load(html) },
  'cheerio.load (htmlparser2)': { run: ({ html }) => loadSlim(html, { xml: { xmlMode: false, decodeEntities: true } }) },
  petik: {
    run: ({ id, url, html }) => strip({ id, source: id, kind: 'html', content: html, ...(url ? { url } : {}) }),
    read: (stripped) => {
      if (!stripped.article) return { body: '' };
      const { text, headline, title, authors, published } = stripped.article;
      const end = headline?.end ?? 0;
      return { title, authors, date: published, body: headline && (end === text.length || text[end] === '\n') ? text.slice(end + 1) : text };
    },
  },
  'readability + linkedom': {
    run: (page) => new Readability(documentOf(page)).parse(),
    read: (found) => ({ title: found?.title, authors: found?.byline ?? [], date: found?.publishedTime, body: textOf(found?.content) }),
  },
  'defuddle + linkedom': {
    run: (page) => Defuddle(documentOf(page), page.url ?? 'https://example.com/', { useAsync: false }),
    read: (found) => ({ title: found?.title, authors: found?.author ?? [], date: found?.published, body: textOf(found?.content) }),
  },
  'article-extractor': {
    run: ({ url, html }) => extractFromHtml(html, url ?? 'https://example.com/'),
    read: (found) => ({ title: found?.title, authors: found?.author ?? [], date: found?.published, body: textOf(found?.content) }),
  },
};
