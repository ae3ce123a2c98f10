/** Levels of open elements; more cost the parser more than linear time, and no page has them. */
export const DEEPEST = 20_000;

/** A page with fewer characters cannot be nested so deep that it matters. */
const HARMLESS_LENGTH = 200_000;
const SLASH = 47;
const TAG = /<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/gi;
/** Elements that are never open for long: they have no content, or the next of their kind closes them. */
const UNCOUNTED = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(' '));

/** So many tags are no page that anybody wrote, and cost the parser gigabytes. */
export const MOST_TAGS = 2_000_000;

/** True for a page with too many tags, without parsing it. */
export function hasTooManyTags(html: string): boolean {
  if (html.length < MOST_TAGS) return false;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++tags > MOST_TAGS) return true;
    if (!html.startsWith('script', at + 1)) continue;
    // What a script writes is no tag of the page.
    at = html.indexOf('</script', at);
    if (at < 0) return false;
  }
  return false;
}

/** A quick look that takes every tag for one that must be closed: most pages need no more. */
function mayBeNested(html: string): boolean {
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    depth += html.charCodeAt(at + 1) === SLASH ? -1 : 1;
    if (depth > DEEPEST) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

/** Estimates from the tags alone, in one pass before any parsing, whether a page is nested deeper than the parser can take. */
export function isNestedTooDeep(html: string): boolean {
  if (html.length < HARMLESS_LENGTH || !mayBeNested(html)) return false;
  let depth = 0;
  for (const [, slash, name, selfClosing] of html.matchAll(TAG)) {
    if (selfClosing !== '' || UNCOUNTED.has(name!.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
