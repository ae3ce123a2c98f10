export const VIEWS = ['overview', 'records', 'article', 'errors'] as const;
export type View = (typeof VIEWS)[number];

/** What the address says after `#`: the view, the article that is open, and the filters, which stay while one walks from article to article. */
export interface Route {
  view: View;
  article?: string;
  filters: Readonly<Record<string, string>>;
}

const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);

/** Reads `#records?year=2021` or `#article/some%20id?record=…`; anything that it does not know is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [view = '', ...rest] = path.split('/');
  const filters = Object.fromEntries(new URLSearchParams(query));
  if (!isView(view)) return { view: 'overview', filters: {} };
  if (view !== 'article') return { view, filters };
  try {
    return { view, article: decodeURIComponent(rest.join('/')), filters };
  } catch {
    return { view: 'overview', filters: {} };
  }
}

export function formatRoute({ view, article, filters }: Route): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return `#${view}${article === undefined ? '' : `/${encodeURIComponent(article)}`}${query === '' ? '' : `?${query}`}`;
}
