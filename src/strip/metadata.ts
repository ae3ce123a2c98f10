import type { RawPage } from '../model/article.js';
import { decoded } from './decoded.js';
import { readHeadline } from './headline.js';
import { type LinkedArticle, readJsonLd } from './json-ld.js';
import { readNames } from './names.js';
import type { Outline } from './outline.js';
import type { PointedFields } from './profile.js';
import type { Origin } from './read-lines.js';
import { readTimes } from './times.js';
import { readVisible } from './visible.js';

/** Fields of an article that a page states, as `readFrom` names them. */
export type Field = 'title' | 'authors' | 'editor' | 'outlet' | 'published' | 'modified' | 'canonical' | 'language' | 'tags';

/** What a page says about its article. */
export interface Metadata {
  title: string | undefined;
  titleFrom: Origin | undefined;
  authors: string[];
  editor: string | undefined;
  outlet: string | undefined;
  published: string | undefined;
  modified: string | undefined;
  canonical: string | undefined;
  language: string | undefined;
  tags: string[];
  /** Which source in the page each field was taken from: `json-ld`, the name of a meta element, `heading`, `markup`, `credits`, `text`, `url`, `profile`. */
  readFrom: Partial<Record<Field, string>>;
  /** The article's text as JSON-LD has it, untidied. */
  linkedBody: { text: string; from: Origin } | undefined;
  /** The page says itself that not everybody may read the whole article. */
  isPaid: boolean;
}

/** What is known of a text that is no page. */
export const emptyMetadata = (): Metadata => ({
  title: undefined,
  titleFrom: undefined,
  authors: [],
  editor: undefined,
  outlet: undefined,
  published: undefined,
  modified: undefined,
  canonical: undefined,
  language: undefined,
  tags: [],
  readFrom: {},
  linkedBody: undefined,
  isPaid: false,
});

/** The host of an address without `www.`, in lower case; empty if there is none. */
export const hostOf = (url: string | undefined): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

/** The address of a page: given with it, or as it says itself. */
export const urlOf = (page: RawPage, { meta, links }: Outline): string | undefined =>
  [page.url, links.get('canonical'), meta.get('og:url')].find((url) => url !== undefined && hostOf(url) !== '');

/** Reads everything that a page says of its article; each field from the first source in its order that has a credible value. */
export function readMetadata(page: RawPage, outline: Outline, pointed: PointedFields): Metadata {
  const { meta } = outline;
  const linked = readJsonLd(outline.jsonLd);
  const visible = readVisible(outline);
  const url = urlOf(page, outline);
  const host = hostOf(url);
  const metadata: Metadata = { ...emptyMetadata(), isPaid: linked?.isFree === false };
  const set = (field: Exclude<Field, 'authors' | 'tags'>, value: string | undefined, source: string | undefined): void => {
    if (value === undefined || value === '') return;
    metadata[field] = value;
    metadata.readFrom[field] = source!;
  };
  const siteName = meta.get('og:site_name') ?? linked?.publisher;
  const headline = readHeadline(linked, outline, visible, siteName === undefined ? '' : decoded(siteName), host);
  set('title', pointed.title?.text ?? headline?.title, pointed.title ? 'profile' : headline?.source);
  metadata.titleFrom = pointed.title?.from ?? headline?.from;
  if (pointed.outlet !== undefined) set('outlet', pointed.outlet, 'profile');
  else if (siteName !== undefined) set('outlet', decoded(siteName), meta.has('og:site_name') ? 'og:site_name' : 'json-ld');
  else {
    const suffix = headline?.suffix ?? suffixOf(outline.documentTitle, headline?.title);
    set('outlet', suffix ?? host, suffix === undefined ? 'url' : 'title');
  }

  const names = readNames(pointed, linked, outline, visible, metadata.outlet, host);
  metadata.authors = names.authors;
  if (names.authorsFrom !== undefined) metadata.readFrom.authors = names.authorsFrom;
  set('editor', names.editor, names.editorFrom);
  const times = readTimes(pointed.published, linked, outline, visible, url);
  set('published', times.published, times.publishedFrom);
  set('modified', times.modified, times.modifiedFrom);
  set('canonical', outline.links.get('canonical') ?? meta.get('og:url'), outline.links.has('canonical') ? 'link' : 'og:url');
  setLanguage(outline, linked, set);
  setTags(outline, linked, metadata);
  if (linked?.body !== undefined) metadata.linkedBody = { text: linked.body, from: { kind: 'head', key: `json-ld ${linked.script}` } };
  return metadata;
}

/** What the title element has behind the headline. */
function suffixOf(documentTitle: string | undefined, title: string | undefined): string | undefined {
  const full = decoded(documentTitle ?? '');
  if (title === undefined || title === '' || !full.startsWith(title)) return undefined;
  return /^\s+[-|–—•·:»]\s+([^|–—]{2,40})$/.exec(full.slice(title.length))?.[1];
}

type SetField = (field: 'language', value: string | undefined, source: string) => void;

function setLanguage({ language, meta }: Outline, linked: LinkedArticle | undefined, set: SetField): void {
  const sources: [string, string | undefined][] = [
    ['html', language],
    ['json-ld', linked?.language],
    ['og:locale', meta.get('og:locale')],
    ['content-language', meta.get('content-language')],
  ];
  for (const [source, value] of sources) {
    const code = /^\s*([a-z]{2,3})(?![a-z])/i.exec(value ?? '')?.[1]?.toLowerCase();
    if (code === undefined) continue;
    set('language', code === 'in' ? 'id' : code, source);
    return;
  }
}

function setTags({ tags, meta }: Outline, linked: LinkedArticle | undefined, metadata: Metadata): void {
  const sources: [string, string[]][] = [
    ['article:tag', tags.flatMap((tag) => tag.split(','))],
    ['json-ld', linked?.keywords ?? []],
    ['news_keywords', (meta.get('news_keywords') ?? '').split(',')],
    ['keywords', (meta.get('keywords') ?? '').split(',')],
  ];
  for (const [source, values] of sources) {
    const found = [...new Set(values.map(decoded).filter((tag) => tag !== ''))];
    if (found.length === 0) continue;
    metadata.tags = found;
    metadata.readFrom.tags = source;
    return;
  }
}
