import { load } from 'cheerio/slim';
import type { RawPage } from '../model/article.js';
import { cleanName, readCredits } from './credits.js';
import { type LinkedArticle, readJsonLd } from './json-ld.js';
import type { Outline } from './outline.js';
import { dateInUrl, readDate } from './publication-date.js';
import { fold, tidy } from './tidy.js';
import { readVisible, type Visible } from './visible.js';

/** What a page says about its article. */
export interface Metadata {
  title?: string;
  authors: string[];
  editor?: string;
  outlet?: string;
  published?: string;
  /** The article's text as JSON-LD has it, untidied. */
  linkedBody?: string;
}

const AUTHOR_NAMES = ['content_author', 'author', 'article:author', 'dable:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator'];
const EDITOR_NAMES = ['content_editor', 'editor', 'article:editor'];
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
const LATER_DATE_NAMES = ['article:modified_time', 'og:updated_time'];

/** An author's place that names the outlet, its staff or nobody. */
const NOBODY = /^(?:admin(?:istrator)?|redaksi|editor|tim\s+redaksi|super\s*user|newsroom|humas|user|root|unknown|anonymous|\d+)$/i;

/** A value with its entities decoded and tags removed; JSON-LD and some meta elements hold them twice encoded. */
const decoded = (value: string): string => tidy(/[&<]/.test(value) ? load(value, { xml: { xmlMode: false } }).text() : value);

const hostOf = (url: string | undefined): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

/** Reads title, authors, editor, outlet and date; each from the first source in its order that has a credible value. */
export function readMetadata(page: RawPage, outline: Outline): Metadata {
  const { meta } = outline;
  const linked = readJsonLd(outline.jsonLd);
  const visible = readVisible(outline);
  const url = page.url ?? meta.get('og:url');
  const first = (names: string[]): string | undefined => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const siteName = meta.get('og:site_name') ?? linked?.publisher;
  const titled = resolveTitle(linked, outline, visible, siteName === undefined ? '' : decoded(siteName), hostOf(url));
  const outlet = siteName === undefined ? (titled.suffix ?? (hostOf(url) || undefined)) : decoded(siteName);

  const credits = readCredits(visible.credits);
  const editor = [visible.editor, first(EDITOR_NAMES), linked?.editor, credits.editor].map((name) => cleanName(name ?? '')).find((name) => name !== undefined);
  const reject = new Set([fold(editor ?? ''), fold(outlet ?? ''), '']);
  const isAuthor = (name: string): boolean => !reject.has(fold(name)) && !NOBODY.test(name) && !namesOutlet(name, outlet, hostOf(url));
  const sources = [
    linked?.authors ?? [],
    AUTHOR_NAMES.flatMap((name) => meta.get(name) ?? []).slice(0, 1),
    credits.authors,
    visible.author === undefined ? [] : [visible.author],
  ];
  const authors = sources
    .map((names) => [...new Set(names.flatMap((name) => cleanName(decoded(name)) ?? []))].filter(isAuthor))
    .find((names) => names.length > 0);

  const metadata: Metadata = { authors: authors ?? [] };
  if (titled.title !== undefined) metadata.title = titled.title;
  if (editor !== undefined) metadata.editor = editor;
  if (outlet !== undefined && outlet !== '') metadata.outlet = outlet;
  const published = resolveDate(linked, outline, visible, url);
  if (published !== undefined) metadata.published = published;
  if (linked?.body !== undefined) metadata.linkedBody = linked.body;
  return metadata;
}

/** True for "Kompas Cyber Media" at kompas.com and for "Liputan6.com". */
function namesOutlet(name: string, outlet: string | undefined, host: string): boolean {
  const folded = fold(name).replaceAll(' ', '');
  const site = host.split('.').filter((part) => part.length > 3 && !/^(?:news|berita|www|nasional|regional)$/.test(part))[0];
  return (
    /\.(?:com|co\.id|id|net|org)$/i.test(name) ||
    (site !== undefined && site.length > 4 && folded.startsWith(site)) ||
    folded === fold(outlet ?? '').replaceAll(' ', '')
  );
}

const SUFFIX = /^(.{12,}?)\s+[-|–—•·:»]\s+([^|–—]{2,40})$/;

/** The headline without the outlet's name; the main heading is trusted where it begins the title that the metadata give. */
function resolveTitle(
  linked: LinkedArticle | undefined,
  outline: Outline,
  visible: Visible,
  siteName: string,
  host: string,
): { title?: string; suffix?: string } {
  const { meta, documentTitle } = outline;
  const given =
    linked?.headline ??
    meta.get('og:title') ??
    headingInTitle(visible, documentTitle) ??
    visible.headings.find((heading) => heading !== '') ??
    meta.get('twitter:title') ??
    documentTitle;
  if (given === undefined) return {};
  const full = decoded(given);
  const folded = fold(full);
  const heading = visible.headings.find(
    (text) => text.length > 12 && (` ${folded} `.startsWith(` ${fold(text)} `) || (text.length > 20 && folded.endsWith(` ${fold(text)}`))),
  );
  if (heading !== undefined) return { title: heading };
  const match = SUFFIX.exec(full);
  if (match === null) return full === '' ? {} : { title: full };
  const [, title, suffix] = match as unknown as [string, string, string];
  const site = fold(siteName);
  const end = fold(suffix);
  const isOutlet = end === site || (site !== '' && (site.includes(end) || end.includes(site))) || (host !== '' && host.includes(end.replaceAll(' ', '')));
  const looksLikeOutlet = given === documentTitle && end.split(' ').length <= 4;
  return isOutlet || looksLikeOutlet || /\.(?:com|id|net|org)$/i.test(suffix) ? { title, suffix } : { title: full };
}

/** The longest heading that the title element begins or ends with: on many pages of public bodies the main heading is the site's name. */
function headingInTitle({ headings, subheadings }: Visible, documentTitle: string | undefined): string | undefined {
  const title = ` ${fold(documentTitle ?? '')} `;
  const found = [...headings, ...subheadings].filter((text) => text.length > 12 && (title.startsWith(` ${fold(text)} `) || title.endsWith(` ${fold(text)} `)));
  return found.sort((a, b) => b.length - a.length)[0];
}

function resolveDate(linked: LinkedArticle | undefined, outline: Outline, visible: Visible, url: string | undefined): string | undefined {
  const fromMeta = (names: string[]): (string | undefined)[] => names.map((name) => outline.meta.get(name));
  const stated = [linked?.published, ...fromMeta(DATE_NAMES), visible.markedDate].map((value) => readDate(value)).find((date) => date !== undefined);
  if (stated !== undefined) return withShownTime(stated, visible.shownDate);
  const inUrl = dateInUrl(url);
  if (inUrl !== undefined) return withShownTime(inUrl, visible.shownDate);
  return (
    visible.shownDate ??
    fromMeta(LATER_DATE_NAMES)
      .map((value) => readDate(value))
      .find((date) => date !== undefined)
  );
}

/** The shown time, where it says more than the stated one: some outlets mark local time as UTC, or give the day alone. */
export function withShownTime(stated: string, shown: string | undefined): string {
  if (shown === undefined || !/T.*[+]0[789]:00$/.test(shown) || shown.slice(0, 10) !== stated.slice(0, 10)) return stated;
  const saysZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(stated.slice(10));
  const isLocalMarkedUtc = stated.endsWith('Z') && stated.slice(0, 16) === shown.slice(0, 16);
  return !saysZone || isLocalMarkedUtc ? shown : stated;
}
