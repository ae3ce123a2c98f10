import { normalizeUrl } from '../model/page-url.js';

/** A link of a page and its words. */
export interface Anchor {
  url: string;
  text: string;
}

/** What a page says about its own places. */
export interface PageLinks {
  /** Where the article is at home. */
  canonical?: string;
  /** Feeds that the page names. */
  feeds: string[];
  next?: string;
  /** Whether the page is the AMP version of another one. */
  isAmp: boolean;
  anchors: Anchor[];
}

/** Only tags that matter here are looked at, with one pass of the engine's own scanner: parsing the whole page would cost ten times as much. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\b|$)|<(html|base|link|a)\b([^<>]{0,4000})>/gi;
const ATTRIBUTE = /([\w:⚡-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const LONGEST_LINK_TEXT = 600;
const MOST_ANCHORS = 10_000;
const FEED_TYPE = /^application\/(?:rss|atom|rdf)\+xml\b/i;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes.set(name!.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '').trim());
  return attributes;
}

/** The words of a link that starts before `from`. */
function wordsAt(html: string, from: number): string {
  const piece = html.slice(from, from + LONGEST_LINK_TEXT);
  const end = piece.search(/<\/a\b|<a\b/i);
  return decodeEntities((end < 0 ? piece : piece.slice(0, end)).replace(/<[^>]*(?:>|$)/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most links of a page are of no use to most readers, so the whole tag is read only where it is wanted. */
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const NEXT = /\brel\s*=\s*["']?next\b/i;

/** The links of an HTML page, as absolute URLs. Linear in its size. `wanted` tells by the `href` as it is written which anchors to read. */
export function pageLinks(html: string, pageUrl: string, wanted: (href: string) => boolean = () => true): PageLinks {
  const links: PageLinks = { feeds: [], isAmp: false, anchors: [] };
  let base = pageUrl;
  const takeAnchor = (text: string, end: number): void => {
    const [, double, single, bare] = HREF.exec(text) ?? [];
    const href = double ?? single ?? bare;
    if (href === undefined || links.anchors.length >= MOST_ANCHORS || !wanted(href)) return;
    const url = normalizeUrl(decodeEntities(href), base);
    if (url === undefined) return;
    links.anchors.push({ url, text: wordsAt(html, end) });
    if (NEXT.test(text)) links.next ??= url;
  };
  for (const match of html.matchAll(TAG)) {
    const [whole, , tag, text] = match;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (name === 'a') {
      takeAnchor(text!, match.index + whole.length);
      continue;
    }
    const attributes = attributesOf(text!);
    const url = attributes.has('href') ? normalizeUrl(attributes.get('href')!, base) : undefined;
    if (name === 'html') links.isAmp = attributes.has('amp') || attributes.has('⚡') || attributes.has('âš¡');
    else if (url === undefined) continue;
    else if (name === 'base') base = url;
    else takeLink(links, attributes, url);
  }
  return links;
}

function takeLink(links: PageLinks, attributes: ReadonlyMap<string, string>, url: string): void {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('canonical')) links.canonical ??= url;
  if (relations.includes('next')) links.next ??= url;
  if (relations.includes('alternate') && FEED_TYPE.test(attributes.get('type') ?? '')) links.feeds.push(url);
}
