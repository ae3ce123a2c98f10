import { decoded } from './decoded.js';
import type { LinkedArticle } from './json-ld.js';
import type { Outline } from './outline.js';
import { type Origin, originOfBlock } from './read-lines.js';
import { fold, tidy } from './tidy.js';
import type { Heading, Visible } from './visible.js';

/** A page's headline, the name of the source that it was taken from, and its place. */
export interface Headline {
  title: string;
  source: string;
  from: Origin;
  /** What was cut off its end: the outlet's name. */
  suffix: string | undefined;
}

const SHORTEST_HEADING = 12;
const SUFFIX = /^(.{12,}?)\s+[-|–—•·:»]\s+([^|–—]{2,40})$/;

/** The headline without the outlet's name. The main heading is trusted where the metadata give the same or more. */
export function readHeadline(linked: LinkedArticle | undefined, outline: Outline, visible: Visible, siteName: string, host: string): Headline | undefined {
  const { meta, documentTitle } = outline;
  const head = (source: string, value: string | undefined, key = source): { source: string; value: string; from: Origin } | undefined =>
    value === undefined ? undefined : { source, value, from: { kind: 'head', key } };
  const shown = (heading: Heading | undefined): { source: string; value: string; from: Origin } | undefined =>
    heading === undefined ? undefined : { source: 'heading', value: heading.text, from: originOfBlock(heading) };
  const stated = [
    head('json-ld', linked?.headline, `json-ld ${linked?.script}`),
    head('og:title', meta.get('og:title')),
    head('twitter:title', meta.get('twitter:title')),
  ].filter((candidate) => candidate !== undefined);
  const given =
    stated.find(({ source }) => source !== 'twitter:title') ??
    shown(headingInTitle(visible, documentTitle)) ??
    shown(visible.headings.find(({ text }) => text !== '')) ??
    stated[0] ??
    head('title', documentTitle);
  if (given === undefined) return undefined;
  const full = decoded(given.value);
  if (full === '') return undefined;
  const heading = confirmedHeading(visible.headings, fold(full));
  if (heading !== undefined) return { title: heading.text, source: 'heading', from: originOfBlock(heading), suffix: undefined };
  const match = SUFFIX.exec(full);
  if (match === null) return { title: full, source: given.source, from: given.from, suffix: undefined };
  const [, title, suffix] = match as unknown as [string, string, string];
  const site = fold(siteName);
  const end = fold(suffix);
  const isOutlet = end === site || (site !== '' && (site.includes(end) || end.includes(site))) || (host !== '' && host.includes(end.replaceAll(' ', '')));
  const looksLikeOutlet = given.source === 'title' && end.split(' ').length <= 4;
  const isCut = isOutlet || looksLikeOutlet || /\.(?:com|id|net|org)$/i.test(suffix);
  return { title: isCut ? title : full, source: given.source, from: given.from, suffix: isCut ? suffix : undefined };
}

/** A main heading that the stated title begins or ends with. */
const confirmedHeading = (headings: readonly Heading[], stated: string): Heading | undefined =>
  headings.find(
    ({ text }) => text.length > SHORTEST_HEADING && (` ${stated} `.startsWith(` ${fold(text)} `) || (text.length > 20 && stated.endsWith(` ${fold(text)}`))),
  );

/** The longest heading that the title element begins or ends with: on many pages of public bodies the main heading is the site's name. */
function headingInTitle({ headings, subheadings }: Visible, documentTitle: string | undefined): Heading | undefined {
  const title = ` ${fold(tidy(documentTitle ?? ''))} `;
  const found = [...headings, ...subheadings].filter(
    ({ text }) => text.length > SHORTEST_HEADING && (title.startsWith(` ${fold(text)} `) || title.endsWith(` ${fold(text)} `)),
  );
  return found.sort((a, b) => b.text.length - a.text.length)[0];
}
