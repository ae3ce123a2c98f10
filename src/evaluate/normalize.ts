/** Words that outlets write in several ways, and the one form that is compared; an empty form drops the word. */
const COMPARED_FORMS: ReadonlyMap<string, string> = new Map([
  ['pemkab', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['pemkot', 'kota'],
  ['pemprov', 'provinsi'],
  ['prov', 'provinsi'],
  ['prop', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['pemda', 'daerah'],
  ['pemerintah', ''],
  ['pemerintahan', ''],
  ['walikota', 'wali kota'],
  ['panrb', 'pan rb'],
  ['menpanrb', 'menpan rb'],
  ['kemenpanrb', 'kemenpan rb'],
]);

/** A filler in the form in which fillers are compared: lower case, no punctuation but inside numbers, one form for each word that varies. */
export function normalizeFiller(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ')
    .replace(/[a-z0-9_]+/g, (word) => COMPARED_FORMS.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Token F1 of two normalised fillers, each token counted as often as it occurs; 0 to 1. */
export function tokenF1(left: string, right: string): number {
  const leftTokens = left.split(' ');
  const rightTokens = right.split(' ');
  const open = new Map<string, number>();
  for (const token of leftTokens) open.set(token, (open.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of rightTokens) {
    const left = open.get(token) ?? 0;
    if (left === 0) continue;
    open.set(token, left - 1);
    shared += 1;
  }
  return (2 * shared) / (leftTokens.length + rightTokens.length);
}
