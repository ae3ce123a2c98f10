import type { Outline } from './outline.js';

/** What a page says of the other pages of its article. */
export interface Pages {
  /** This page's number, from 1. */
  number: number;
  /** Address of the next page, or of all pages on one; absolute where the page's own address is known. */
  next: string | undefined;
}

/** An address of one page of a paged article: `?page=2`, `&halaman=2`, `/page/2`, `/2`, or all of them. */
const PAGE_QUERY = /[?&](?:page|halaman|hal|pg)=(\d{1,3}|all)\b/i;
const PAGE_PATH = /\/(?:(?:page|halaman)\/)?(\d{1,2})\/?$/i;
const WHOLE = /[?&](?:page=all|showpage=all|single=1|showall=1)\b/i;

const parse = (address: string, base: string | undefined): URL | undefined => (URL.canParse(address, base) ? new URL(address, base) : undefined);
const NOWHERE = 'http://page.invalid/';

function numberOf(address: string): number | undefined {
  const found = PAGE_QUERY.exec(address)?.[1] ?? PAGE_PATH.exec(address.replace(/[?#].*$/, ''))?.[1];
  return found === undefined || found.toLowerCase() === 'all' ? undefined : Number(found);
}

/** The address without what tells pages apart. */
const articleOf = ({ host, pathname }: URL, isPath: boolean): string =>
  `${host.replace(/^www\./, '')}${isPath ? pathname.replace(PAGE_PATH, '') : pathname}`.replace(/\/$/, '');

/** Looks in a page's links for the next page of the same article. */
export function readPages({ nodes, links }: Outline, url: string | undefined): Pages {
  const own = parse(url ?? NOWHERE, undefined) ?? new URL(NOWHERE);
  const ownNumber = PAGE_QUERY.test(own.search) ? numberOf(own.search) : undefined;
  const number = ownNumber ?? 1;
  if (WHOLE.test(own.search)) return { number, next: undefined };
  const stated = links.get('next');
  const addresses = nodes.flatMap((node) => (typeof node !== 'string' && node.tag === 'a' && node.attributes.href ? [node.attributes.href] : []));
  let whole: string | undefined;
  for (const address of stated === undefined ? addresses : [stated, ...addresses]) {
    if (!PAGE_QUERY.test(address) && !WHOLE.test(address) && (url === undefined || !PAGE_PATH.test(address))) continue;
    const target = parse(address.replace(/&amp;/g, '&'), own.href);
    if (target === undefined) continue;
    const isPath = !PAGE_QUERY.test(target.search) && !WHOLE.test(target.search);
    // A page whose address is not known can only be told by links that name nothing but the page's number.
    const isSame = url === undefined ? address.startsWith('?') : articleOf(target, isPath) === articleOf(own, false) && own.pathname !== '/';
    if (!isSame) continue;
    const absolute = own.href === NOWHERE ? address : target.href;
    if (WHOLE.test(target.search)) whole ??= absolute;
    else if (numberOf(isPath ? target.pathname : target.search) === number + 1) return { number, next: absolute };
  }
  return { number, next: whole };
}
