/** The words of a surface as links compare them: without commas, quotation marks, and brackets with what stands in them. */
export const wordsOf = (surface: string): string[] =>
  surface
    .replace(/\([^)]*\)?|[“”",]+/g, ' ')
    .trim()
    .split(/\s+/);

const ASCII = /^[\0-\x7f]*$/;

/** The form in which names are looked up: lower case, hyphens and full stops as spaces. */
export function lookupKey(surface: string): string {
  const lower = surface.toLowerCase();
  return (ASCII.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
}

/** A name as a part of an id: "Top Bumiaji" → "top-bumiaji". */
export const slug = (name: string): string => lookupKey(name).replaceAll(' ', '-');

/** A key without the name of the country behind it, and with a frequent misspelling mended. */
export function mendBodyKey(key: string): string {
  if (key === 'kementrian' || key.startsWith('kementrian ')) return mendBodyKey(`kementerian${key.slice(10)}`);
  if (key.endsWith(' ri')) return key.slice(0, -3);
  return key.endsWith(' republik indonesia') ? key.slice(0, -19) : key;
}

/** The form in which names of bodies are looked up: that of `lookupKey`, mended. */
export const bodyKey = (surface: string): string => mendBodyKey(lookupKey(surface));
