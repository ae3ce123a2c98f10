/** Tags to line breaks, for extractors that give their article as HTML. */
async function textReader() {
  const { load } = await import('cheerio/slim');
  return (html) => {
    if (!html) return '';
    const $ = load(html, { xml: { xmlMode: false } });
    $('br').replaceWith('\n');
    $('p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre').append('\n');
    return $.root().text();
  };
}

/** The page with what a browser would know of it. */
async function documentReader() {
  const { parseHTML } = await import('linkedom');
  return ({ html }) => parseHTML(html).document;
}

/**
 * `prepare` loads what the extractor needs and nothing of the others, which would count as its memory, and gives what takes a page and is timed; `read` turns
 * what was found into what is scored, outside the clock.
 */
export const EXTRACTORS = {
  'cheerio.load (parse5)': {
    prepare: async () => {
      const { load } = await import('cheerio');
      return ({ html }) => load(html);
    },
  },
  'cheerio.load (htmlparser2)': {
    prepare: async () => {
      const { load } = await import('cheerio/slim');
      return ({ html }) => load(html, { xml: { xmlMode: false, decodeEntities: true } });
    },
  },
  petik: {
    prepare: async () => {
      const { strip } = await import('../../dist/strip/strip.js');
      return ({ id, url, html }) => strip({ id, source: id, kind: 'html', content: html, ...(url ? { url } : {}) });
    },
    read: async (stripped) => {
      if (!stripped.article) return { body: '' };
      const { text, headline, title, authors, published } = stripped.article;
      const end = headline?.end ?? 0;
      return { title, authors, date: published, body: headline && (end === text.length || text[end] === '\n') ? text.slice(end + 1) : text };
    },
  },
  'readability + linkedom': {
    prepare: async () => {
      const [{ Readability }, documentOf] = await Promise.all([import('@mozilla/readability'), documentReader()]);
      return (page) => new Readability(documentOf(page)).parse();
    },
    read: async (found) => ({ title: found?.title, authors: found?.byline ?? [], date: found?.publishedTime, body: (await textReader())(found?.content) }),
  },
  'defuddle + linkedom': {
    prepare: async () => {
      const [{ Defuddle }, documentOf] = await Promise.all([import('defuddle/node'), documentReader()]);
      return (page) => Defuddle(documentOf(page), page.url ?? 'https://example.com/', { useAsync: false });
    },
    read: async (found) => ({ title: found?.title, authors: found?.author ?? [], date: found?.published, body: (await textReader())(found?.content) }),
  },
  'article-extractor': {
    prepare: async () => {
      const { extractFromHtml } = await import('@extractus/article-extractor');
      return ({ url, html }) => extractFromHtml(html, url ?? 'https://example.com/');
    },
    read: async (found) => ({ title: found?.title, authors: found?.author ?? [], date: found?.published, body: (await textReader())(found?.content) }),
  },
};
