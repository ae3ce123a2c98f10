import { PetikError } from '../model/error.js';
import { type Listing, listingSchema } from '../model/listing.js';

/**
 * How outlets list their articles by date, from their public index pages. They change them without notice: a row that no longer fits gives no articles and
 * `petik discover` says so, and `--listing` takes another pattern.
 */
const ROWS: readonly (Pick<Listing, 'outlet' | 'url'> & Partial<Listing>)[] = [
  { outlet: 'kompas', url: 'https://indeks.kompas.com/?site=all&date={yyyy}-{mm}-{dd}&page={page}', article: '^/read/\\d{4}/\\d\\d/\\d\\d/' },
  { outlet: 'detik', url: 'https://news.detik.com/indeks?date={mm}/{dd}/{yyyy}&page={page}', article: '/d-\\d+/' },
  { outlet: 'tribunnews', url: 'https://www.tribunnews.com/index-news?date={yyyy}-{m}-{d}&page={page}', article: '^/[\\w-]+/\\d{4}/\\d\\d/\\d\\d/' },
  { outlet: 'liputan6', url: 'https://www.liputan6.com/indeks/{yyyy}/{mm}/{dd}?page={page}', article: '/read/\\d+/' },
  { outlet: 'tempo', url: 'https://www.tempo.co/indeks/{yyyy}-{mm}-{dd}', article: '/read/\\d+/|-\\d{5,}$' },
  { outlet: 'cnnindonesia', url: 'https://www.cnnindonesia.com/indeks?date={yyyy}/{mm}/{dd}&p={page}', article: '/\\d{14}-\\d+-\\d+/' },
  { outlet: 'cnbcindonesia', url: 'https://www.cnbcindonesia.com/indeks?date={yyyy}/{mm}/{dd}&page={page}', article: '/\\d{14}-\\d+-\\d+/' },
  {
    outlet: 'okezone',
    url: 'https://index.okezone.com/bydate/index/{yyyy}/{mm}/{dd}/{offset}',
    firstPage: 0,
    pageSize: 15,
    article: '^/read/\\d{4}/\\d\\d/\\d\\d/',
  },
  { outlet: 'sindonews', url: 'https://index.sindonews.com/index/0/{offset}?t={yyyy}-{mm}-{dd}', firstPage: 0, pageSize: 15, article: '^/read/\\d+/' },
  { outlet: 'republika', url: 'https://www.republika.co.id/index/{yyyy}/{mm}/{dd}?page={page}', article: '^/berita/' },
  { outlet: 'merdeka', url: 'https://www.merdeka.com/indeks-berita/{yyyy}/{mm}/{dd}/?page={page}', article: '\\.html$' },
  { outlet: 'jpnn', url: 'https://www.jpnn.com/indeks?id=&d={dd}&m={mm}&y={yyyy}&tab=all&page={page}', article: '^/news/' },
  {
    outlet: 'kontan',
    url: 'https://www.kontan.co.id/search/indeks?kanal=&tanggal={d}&bulan={m}&tahun={yyyy}&pos=indeks&per_page={offset}',
    firstPage: 0,
    pageSize: 20,
    article: '^/news/',
  },
  { outlet: 'bisnis', url: 'https://www.bisnis.com/index?c=0&d={yyyy}-{mm}-{dd}&per_page={page}', article: '^/read/\\d{8}/' },
  { outlet: 'viva', url: 'https://www.viva.co.id/indeks/all/all/{yyyy}/{mm}/{dd}?page={page}', article: '/\\d{5,}-' },
  {
    outlet: 'jawapos',
    url: 'https://www.jawapos.com/indeks-berita?daterange={dd}%2F{mm}%2F{yyyy}%20-%20{dd}%2F{mm}%2F{yyyy}&page={page}',
    article: '/\\d{6,}/',
  },
];

const listings: readonly Listing[] = listingSchema.array().parse(ROWS);

/** Outlets whose lists by date are known. */
export const LISTED_OUTLETS: readonly string[] = listings.map(({ outlet }) => outlet);

/** The listing of an outlet by its name. @throws PetikError `unknown-outlet` */
export function listingOf(outlet: string): Listing {
  const found = listings.find((listing) => listing.outlet === outlet.toLowerCase());
  if (found === undefined)
    throw new PetikError('unknown-outlet', `No list by date is known of ${JSON.stringify(outlet)}; known are ${LISTED_OUTLETS.join(', ')}`);
  return found;
}

/** A listing by its URL alone, for outlets that have no row. @throws PetikError `bad-listing` */
export function listingFrom(url: string): Listing {
  const parsed = listingSchema.safeParse({ outlet: 'listing', url });
  if (!parsed.success)
    throw new PetikError('bad-listing', `${JSON.stringify(url)} is no pattern of a listing: ${parsed.error.issues.map(({ message }) => message).join('; ')}`);
  return parsed.data;
}

/** Whether a day's list has further pages. */
export const hasPages = ({ url }: Listing): boolean => /\{(?:page|offset)\}/.test(url);

/** The URL of a page of a day's list; `index` counts from 0. */
export function listingUrl({ url, firstPage, pageSize }: Listing, day: string, index: number): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const values: Record<string, string> = {
    yyyy: year,
    mm: month,
    dd: date,
    m: String(Number(month)),
    d: String(Number(date)),
    page: String(firstPage + index),
    offset: String((firstPage + index) * pageSize),
  };
  return url.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
}

/** At least so many words of a title, joined by hyphens, make a path look like an article's. */
const SLUG = /(?:[a-z0-9]+-){4,}[a-z0-9]+/i;

/** Whether a link of a listing leads to an article of it, on the outlet's own hosts. */
export function isArticleLink({ url: pattern, article }: Listing, link: string, day: string): boolean {
  const { hostname, pathname } = new URL(link);
  if (!sharesSite(hostname, new URL(pattern.replace(/\{\w+\}/g, '1')).hostname)) return false;
  if (article !== undefined) return new RegExp(article).test(pathname);
  const form = day.replaceAll('-', '[/-]?');
  return (new RegExp(form).test(pathname) && pathname.length > 12) || SLUG.test(pathname);
}

/** Domains that are registered under a second level here. */
const SECOND_LEVEL = /(?:^|\.)(?:co|go|or|ac|sch|web|my|desa|mil|net|biz)\.id$/;

/** Whether two hosts belong to one site: equal but for their first labels, and never by a public suffix alone. */
export function sharesSite(one: string, other: string): boolean {
  const site = (host: string): string => {
    if (/^[\d.]+$|:/.test(host)) return host;
    const labels = host.toLowerCase().split('.');
    return labels.slice(SECOND_LEVEL.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
  };
  return site(one) === site(other);
}
