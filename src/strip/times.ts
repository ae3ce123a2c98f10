import type { LinkedArticle } from './json-ld.js';
import type { Outline } from './outline.js';
import { dateInUrl, readDate } from './publication-date.js';
import type { Visible } from './visible.js';

/** When an article was published and last changed, ISO 8601, each with the name of the source in the page. */
export interface Times {
  published: string | undefined;
  publishedFrom: string | undefined;
  modified: string | undefined;
  modifiedFrom: string | undefined;
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'content_publisheddate',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];
const CHANGE_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dc.date.modified', 'last-modified'];

/** The first of some sources that reads as a date. */
function firstDate(sources: readonly (readonly [source: string, value: string | undefined])[]): { source: string; date: string } | undefined {
  for (const [source, value] of sources) {
    const date = readDate(value);
    if (date !== undefined) return { source, date };
  }
  return undefined;
}

/** Reads both times; a time that is shown completes the stated day. `pointed`: the text that a site's profile points at. */
export function readTimes(pointed: string | undefined, linked: LinkedArticle | undefined, { meta }: Outline, visible: Visible, url: string | undefined): Times {
  const named = (names: readonly string[]) => names.map((name) => [name, meta.get(name)] as const);
  const changed = firstDate([['json-ld', linked?.modified], ...named(CHANGE_NAMES), ['markup', visible.markedChange]]);
  const stated =
    firstDate([['profile', pointed], ['json-ld', linked?.published], ...named(DATE_NAMES), ['markup', visible.markedDate], ['url', dateInUrl(url)]]) ??
    (visible.shownDate === undefined ? changed : { source: 'text', date: visible.shownDate });
  return {
    published: stated && withShownTime(stated.date, visible.shownDate),
    publishedFrom: stated?.source,
    modified: changed?.date,
    modifiedFrom: changed?.source,
  };
}

/** The shown time, where it says more than the stated one: some outlets mark local time as UTC, or give the day alone. */
export function withShownTime(stated: string, shown: string | undefined): string {
  if (shown === undefined || !/T.*[+]0[789]:00$/.test(shown) || shown.slice(0, 10) !== stated.slice(0, 10)) return stated;
  const saysZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(stated.slice(10));
  const isLocalMarkedUtc = stated.endsWith('Z') && stated.slice(0, 16) === shown.slice(0, 16);
  return !saysZone || isLocalMarkedUtc ? shown : stated;
}
