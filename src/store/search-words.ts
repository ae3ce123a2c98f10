import type { SearchWords } from '../model/query.js';

/** One thing to look for: words that stand together, the last one perhaps only begun. */
interface SearchTerm {
  text: string;
  prefix: boolean;
}

/** Other wordings of a term, found where the records name the thing: ids such as "dukcapil". */
type Synonyms = (term: string) => readonly string[];

/** Quotation marks of all kinds group words; a minus sign before a term excludes it, an asterisk after it leaves its end open. */
const TERM = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))(\*?)/gu;
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;

/** Everything in a term is looked for as it stands: inside quotation marks FTS5 knows no operators. */
const quote = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"`;

function expression({ text, prefix }: SearchTerm, synonyms: Synonyms): string {
  const others = prefix ? [] : synonyms(text).map((synonym) => `records : ${quote(synonym)}`);
  return others.length === 0 ? `${quote(text)}${prefix ? '*' : ''}` : `(${[quote(text), ...others].join(' OR ')})`;
}

/**
 * Reads a line of words: an article must have all of them. `"two words"` must stand together, `word*` may go on, `-word` must not be there, `OR` in capitals
 * takes the term before it or the one after it. Everything else, FTS5's own operators too, is a word to look for; no line is wrong.
 */
export function parseSearchWords(line: string, synonyms: Synonyms = () => []): SearchWords {
  const wanted: SearchTerm[][] = [];
  const unwanted: SearchTerm[] = [];
  let alternative = false;
  for (const [whole, minus, phrase, word, star] of line.matchAll(TERM)) {
    if (whole === 'OR') {
      alternative = wanted.length > 0;
      continue;
    }
    const text = phrase ?? word!.replace(/\*+$/, '');
    if (!HAS_WORD.test(text)) continue;
    const term = { text, prefix: star === '*' || (phrase === undefined && word!.endsWith('*')) };
    if (minus === '-') unwanted.push(term);
    else if (alternative) wanted.at(-1)!.push(term);
    else wanted.push([term]);
    alternative = false;
  }
  const any = (terms: readonly SearchTerm[]): string => `(${terms.map((term) => expression(term, synonyms)).join(' OR ')})`;
  return {
    ...(wanted.length > 0 ? { wanted: wanted.map(any).join(' AND ') } : {}),
    ...(unwanted.length > 0 ? { unwanted: unwanted.map((term) => expression(term, () => [])).join(' OR ') } : {}),
  };
}
