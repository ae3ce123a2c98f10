/** Up to four capitalised words. */
const PLACE = String.raw`((?:\p{Lu}[\p{L}.'’-]*)(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})`;
/** One or two such words; more could be anybody. */
const SHORT_PLACE = String.raw`((?:\p{Lu}[\p{L}.'’-]*)(?:\s+\p{Lu}[\p{L}.'’-]*)?)`;
/** The outlet before or after the place: "KOMPAS.com", "(ANTARA)", "detikJatim". */
const FORMS = [
  new RegExp(`^[\\p{L}\\d.-]*\\.(?:com|co\\.id|id|net|news)\\s*[,|-]\\s*${PLACE}\\s*[-–—:]`, 'iu'),
  new RegExp(`^${PLACE}\\s*,\\s*[\\p{L}\\d.]*(?:\\.(?:com|co|id|net|news)|\\p{L}{3,})[\\p{L}\\d.]*\\s*[-–—:]`, 'iu'),
  new RegExp(`^${PLACE}\\s*\\([^()]{2,40}\\)\\s*[-–—:]`, 'u'),
  new RegExp(`^${SHORT_PLACE}\\s*[–—-]{1,2}\\s`, 'u'),
];
const LONGEST_PLACE = 40;

/** The place that an article's first paragraph begins with, or undefined: "Jakarta" of "Jakarta (ANTARA) - Menteri …", "KOTA BATU" of "KOTA BATU – Dinas …". */
export function readDateline(paragraph: string): string | undefined {
  for (const form of FORMS) {
    const place = form.exec(paragraph.slice(0, 120))?.[1];
    if (place !== undefined && place.length <= LONGEST_PLACE && /^\p{Lu}/u.test(place)) return place;
  }
  return undefined;
}
