import { sharesSite } from '../../discover/listings.js';
import type { PageLinks } from '../../discover/page-links.js';

/** Parameters that count the pages of an article, and values that ask for all of them on one. */
const PAGE_PARAMETERS = new Set(['page', 'halaman', 'hal', 'p']);
const WHOLE: ReadonlyArray<[name: string, value: string]> = [
  ['page', 'all'],
  ['single', '1'],
  ['showpage', 'all'],
  ['view', 'all'],
];

/** An article has no more pages than this; a longer row of pages is a list of something else. */
export const MOST_PARTS = 20;

/** Whether a link, as it is written, may lead to another page of an article. */
export const mayBePage = (href: string): boolean => /[?&;](?:page|halaman|hal|p|single|showpage|view)=|\/\d{1,2}\/?$/.test(href);

const isWhole = (url: URL): boolean => WHOLE.some(([name, value]) => url.searchParams.get(name) === value);

/** A URL without what chooses a page of its article. */
export function withoutPage(text: string): string {
  const url = new URL(text);
  const names = [...url.searchParams.keys()].filter((name) => PAGE_PARAMETERS.has(name) && /^(?:\d{1,2}|all)$/.test(url.searchParams.get(name)!));
  for (const [name, value] of WHOLE) if (url.searchParams.get(name) === value) names.push(name);
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/**
 * The home of the article, as its page says. It is believed within its own site only: a page could otherwise take the place of another site's. The front page
 * is no article's home; sites that name it for all their pages have made a mistake.
 */
export function canonicalOf({ canonical }: PageLinks, pageUrl: string): string | undefined {
  if (canonical === undefined) return undefined;
  const [home, page] = [new URL(canonical), new URL(pageUrl)];
  if (!sharesSite(home.hostname, page.hostname) || home.port !== page.port) return undefined;
  if (home.pathname === '/' && home.search === '' && (page.pathname !== '/' || page.search !== '')) return undefined;
  return withoutPage(home.href);
}

/** The page that has the whole article, where this one links to it. */
export function wholeOf({ anchors }: PageLinks, pageUrl: string): string | undefined {
  const page = new URL(pageUrl);
  if (isWhole(page)) return undefined;
  const home = withoutPage(pageUrl);
  return anchors.find(({ url }) => isWhole(new URL(url)) && withoutPage(url) === home)?.url;
}

const trimmed = (path: string): string => path.replace(/\/+$/, '');

/** The number of the page that a URL is of the article at `home`: by its query (`?page=2`) or its path (`/2`, `/page/2`). */
function numberOf(text: string, home: URL): number | undefined {
  const url = new URL(text);
  if (url.host !== home.host) return undefined;
  if (withoutPage(text) === home.href) {
    const name = [...url.searchParams.keys()].find((key) => PAGE_PARAMETERS.has(key));
    return name === undefined ? undefined : Number(url.searchParams.get(name));
  }
  const rest = trimmed(url.pathname).slice(trimmed(home.pathname).length);
  if (url.search !== home.search || !trimmed(url.pathname).startsWith(trimmed(home.pathname))) return undefined;
  const number = /^\/(?:page\/|halaman\/)?(\d{1,2})$/.exec(rest)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The page of an article that follows the one with the given number, where that links to it. */
export function partAfter(number: number, { anchors, next }: PageLinks, home: string): string | undefined {
  const at = new URL(home);
  return [...(next === undefined ? [] : [next]), ...anchors.map(({ url }) => url)].find((url) => numberOf(url, at) === number + 1);
}
