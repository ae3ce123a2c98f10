/** The words of a surface as links compare them: split at white space and commas, brackets and quotation marks taken off. */
export const wordsOf = (surface: string): string[] =>
  surface
    .replace(/[“”"()[\],]+/g, ' ')
    .trim()
    .split(/\s+/);

/** The form in which names are looked up: lower case, hyphens and full stops as spaces. */
export const lookupKey = (surface: string): string =>
  surface
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name as a part of an id: "Top Bumiaji" → "top-bumiaji". */
export const slug = (name: string): string => lookupKey(name).replaceAll(' ', '-');

/** The form in which names of bodies are looked up: that of `lookupKey`, without the name of the country, and frequent misspellings mended. */
export const bodyKey = (surface: string): string =>
  lookupKey(surface)
    .replace(/^kementrian\b/, 'kementerian')
    .replace(/ (?:ri|republik indonesia)$/, '');
