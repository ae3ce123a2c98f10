import sax from 'sax';

/** A page that a feed or sitemap lists; the date as it is written there. */
export interface ListedPage {
  url: string;
  title?: string;
  date?: string;
}

/** What an XML document lists: pages, or further sitemaps. */
export interface LinkDocument {
  kind: 'feed' | 'sitemap' | 'sitemap-index';
  pages: ListedPage[];
}

const KINDS: Readonly<Record<string, LinkDocument['kind']>> = {
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
};
/** Elements that hold one page. */
const ITEMS = new Set(['item', 'entry', 'url', 'sitemap']);
/** Elements of a page by what they tell; the first that has a value is taken, `published` of an Atom entry before its `updated`. */
const DATES = ['news:publication_date', 'pubdate', 'published', 'dc:date', 'lastmod', 'updated'];
const TITLES = ['news:title', 'title'];
const LINKS = ['loc', 'link', 'guid'];
/** A page has no more text than this in one of these elements. */
const LONGEST_TEXT = 8192;

/**
 * Reads RSS, RDF, Atom, sitemaps, news sitemaps and sitemap indexes, in one pass and forgiving: broken entities and unclosed elements do not end it.
 * Entities that a document defines itself are not expanded. Undefined for anything else.
 */
export function readLinks(xml: string): LinkDocument | undefined {
  const parser = sax.parser(false, { lowercase: true, trim: true });
  const pages: ListedPage[] = [];
  let kind: LinkDocument['kind'] | undefined;
  let item: Map<string, string> | undefined;
  let element = '';

  parser.onopentag = ({ name, attributes }) => {
    kind ??= KINDS[name];
    element = name;
    if (ITEMS.has(name)) item = new Map();
    const { href, rel } = attributes as Record<string, string>;
    if (item !== undefined && name === 'link' && href !== undefined && (rel === undefined || rel === 'alternate')) item.set('link', href);
  };
  const take = (text: string): void => {
    const before = item?.get(element) ?? '';
    if (item !== undefined && before.length < LONGEST_TEXT) item.set(element, `${before}${text}`);
  };
  parser.ontext = take;
  parser.oncdata = take;
  parser.onclosetag = (name) => {
    element = '';
    if (!ITEMS.has(name) || item === undefined) return;
    const page = pageOf(item);
    if (page !== undefined) pages.push(page);
    item = undefined;
  };
  parser.onerror = () => {
    parser.error = null as unknown as Error;
    parser.resume();
  };
  parser.write(xml.replace(/^[\ufeff\s]+/, '')).close();
  return kind === undefined ? undefined : { kind, pages };
}

function pageOf(fields: ReadonlyMap<string, string>): ListedPage | undefined {
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)?.trim()).find((value) => value !== undefined && value !== '');
  const url = first(LINKS);
  if (url === undefined) return undefined;
  const [title, date] = [first(TITLES), first(DATES)];
  return { url, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
}
