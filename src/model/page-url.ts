/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_ga|_gl|spm|ref_src|tbclid)$/i;

/** A URL without fragment and tracking parameters, so that one page has one name; undefined where it is none for the web. */
export function normalizeUrl(url: string, base?: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url.trim(), base);
  } catch {
    return undefined;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  if (parsed.hash !== '' || parsed.href.endsWith('#')) parsed.hash = '';
  if (parsed.search === '') return parsed.href;
  const tracking = [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Touching the parameters rewrites the query, so one that is clean is left as it was written.
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}

/** The id of an article that is known by its URL: host, path and query. The same page by http and by https is one article. */
export function articleIdOf(url: string): string {
  const { host, pathname, search } = new URL(normalizeUrl(url) ?? url);
  return `${host}${pathname.length > 1 ? pathname.replace(/\/+$/, '') : ''}${search}`;
}
