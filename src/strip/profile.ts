import { checkSiteProfiles, type SiteProfile } from '../model/site-profile.js';
import type { PointedNames } from './names.js';
import type { Block, Outline } from './outline.js';
import { dateInUrl, readDate } from './publication-date.js';
import { type Origin, originOfBlock, textOf } from './read-lines.js';
import { SITE_PROFILES } from './site-profiles.js';
import { tidy } from './tidy.js';

/** Fields that a profile points at. */
export interface PointedFields extends PointedNames {
  title: { text: string; from: Origin } | undefined;
  published: string | undefined;
  outlet: string | undefined;
}

/** What the profiles of a page's site make of it. */
export interface Profiled {
  /** The profile that fits, and the article's text by it. */
  profile: SiteProfile | undefined;
  body: Block | undefined;
  fields: PointedFields;
  /** Profiles of the site that no longer fit. */
  drifted: string[];
}

const NO_FIELDS: PointedFields = { authors: [], title: undefined, editor: undefined, published: undefined, outlet: undefined };

const SHORTEST_BODY = 100;
const LONGEST_FIELD = 300;

let checked: SiteProfile[] | undefined;
/** All profiles, checked when they are first needed. */
export const siteProfiles = (): readonly SiteProfile[] => {
  checked ??= checkSiteProfiles(SITE_PROFILES);
  return checked;
};

/** True if a profile's host names this host: itself or, without `=`, one above it, at a dot. */
const isHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('=') ? host === pattern.slice(1) : host === pattern || host.endsWith(`.${pattern}`);

/** The profiles of a host, those first that are valid on the day; archives show old articles in new mark-up, so the others follow. */
function profilesOf(host: string, date: string | undefined): SiteProfile[] {
  const day = date?.slice(0, 10);
  const isValid = ({ from, until }: SiteProfile): boolean => day === undefined || ((from ?? day) <= day && day <= (until ?? day));
  const all = host === '' ? [] : siteProfiles().filter(({ hosts }) => hosts.some((pattern) => isHost(pattern, host)));
  return [...all.filter(isValid), ...all.filter((profile) => !isValid(profile))];
}

/** Finds the profile that fits a page and marks what it says of the page's elements; without one the page is read the generic way. */
export function applyProfile(outline: Outline, host: string, url: string | undefined): Profiled {
  const profiles = profilesOf(host, readDate(outline.meta.get('article:published_time')) ?? dateInUrl(url));
  for (const profile of profiles) {
    const body = one(profile.body, outline, (block) => tidy(textOf(block, outline.nodes, 4 * SHORTEST_BODY)).length >= SHORTEST_BODY);
    if (body === undefined) continue;
    body.ruling = { dropped: undefined };
    for (const selector of profile.drop) for (const block of outline.select(selector)) block.ruling = { dropped: 'profile' };
    return { profile, body, fields: readFields(profile, outline), drifted: [] };
  }
  // A profile that serves many sites by what they run on says nothing about one of them.
  return { profile: undefined, body: undefined, fields: NO_FIELDS, drifted: profiles.filter(({ outlet }) => outlet !== undefined).map(({ id }) => id) };
}

/** The element of the first selector that finds exactly one that will do. */
function one(selectors: readonly string[], outline: Outline, willDo: (block: Block) => boolean): Block | undefined {
  for (const selector of selectors) {
    const [block, ...others] = outline.select(selector).filter(willDo);
    if (block !== undefined && others.length === 0) return block;
  }
  return undefined;
}

function readFields(profile: SiteProfile, outline: Outline): PointedFields {
  const sign = (block: Block): string => tidy(textOf(block, outline.nodes, LONGEST_FIELD));
  const read = (selectors: readonly string[]): Block | undefined => one(selectors, outline, (block) => sign(block) !== '');
  const title = read(profile.title);
  const authors = read(profile.authors);
  const editor = read(profile.editor);
  const published = read(profile.published);
  return {
    authors: authors === undefined ? [] : sign(authors).split(/\s*[,;]\s*(?=\p{Lu}\p{L}{2})|\s+(?:dan|&)\s+/u),
    title: title && { text: sign(title), from: originOfBlock(title) },
    editor: editor && sign(editor),
    published: published && sign(published),
    outlet: profile.outlet,
  };
}
