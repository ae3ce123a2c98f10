import { load } from 'cheerio/slim';
import type { Place } from './outline.js';
import { dropsOut } from './tidy.js';

/** A text whose every UTF-16 code unit knows the stretch of the page that it was read from. */
export interface Characters {
  text: string;
  starts: number[];
  ends: number[];
}

const nothing = (): Characters => ({ text: '', starts: [], ends: [] });

function add(characters: Characters, text: string, start: number, end: number): void {
  characters.text += text;
  for (let i = 0; i < text.length; i++) {
    characters.starts.push(start);
    characters.ends.push(end);
  }
}

/** The characters of a stretch of plain text. */
export function plainCharacters(content: string, [start, end]: Place): Characters {
  const found = nothing();
  for (let i = start; i < end; i++) add(found, content[i]!, i, i + 1);
  return found;
}

const REFERENCE = /&(?:#x?[\da-f]+|[a-z][\da-z]*);?/iy;
const known = new Map<string, string>();

/** What the parser makes of a character reference; "&copy2021" is one with text behind it. */
function decodeReference(reference: string): string {
  let decoded = known.get(reference);
  if (decoded === undefined) {
    decoded = load(reference, { xml: { xmlMode: false } }).text();
    if (known.size < 10_000) known.set(reference, decoded);
  }
  return decoded;
}

/** Splits a reference and what it decodes to from the plain text behind it, which both share. */
function splitReference(reference: string, decoded: string): { length: number; character: string } {
  let shared = 0;
  while (shared < decoded.length - 1 && shared < reference.length - 1 && reference.at(-1 - shared) === decoded.at(-1 - shared)) shared++;
  return { length: reference.length - shared, character: decoded.slice(0, decoded.length - shared) };
}

/**
 * Reads a text node's characters off the page, where the parser made `expected` of it: references are decoded, and tags that closed nothing
 * are passed over. Undefined where page and text do not go together.
 */
export function charactersOfText(html: string, [start, end]: Place, expected: string): Characters | undefined {
  const found = nothing();
  // The parser gives white space after an end tag that is broken over two lines a place inside that tag.
  if (expected.trim() === '') return found;
  for (let i = start; i < end; ) {
    REFERENCE.lastIndex = i;
    const reference = html[i] === '&' ? REFERENCE.exec(html)?.[0] : undefined;
    if (reference !== undefined) {
      const { length, character } = splitReference(reference, decodeReference(reference));
      if (expected.startsWith(character, found.text.length)) {
        add(found, character, i, i + length);
        i += length;
        continue;
      }
    }
    if (html[i] === expected[found.text.length]) {
      add(found, html[i]!, i, i + 1);
      i++;
    } else {
      const close = html[i] === '<' ? html.indexOf('>', i) : -1;
      if (close < 0) return undefined;
      i = close + 1;
    }
  }
  return found.text === expected ? found : undefined;
}

const ESCAPE = /\\(?:u([\da-f]{4})|(.))/isy;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Reads the characters of a stretch of the page that is no text node: the value of an attribute, or with `isJson` strings in a script. */
export function charactersOfSource(html: string, [start, end]: Place, isJson: boolean): Characters {
  const found = nothing();
  for (let i = start; i < end; ) {
    ESCAPE.lastIndex = i;
    const [whole, code, letter] = (isJson && html[i] === '\\' ? ESCAPE.exec(html) : null) ?? [html[i]!];
    const character = code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : letter !== undefined ? (ESCAPED[letter] ?? letter) : whole;
    add(found, character, i, i + whole.length);
    i += whole.length;
  }
  // Such values are often encoded twice.
  return decodeOnce(decodeOnce(found));
}

function decodeOnce({ text, starts, ends }: Characters): Characters {
  const found = nothing();
  for (let i = 0; i < text.length; ) {
    REFERENCE.lastIndex = i;
    const reference = text[i] === '&' ? REFERENCE.exec(text)?.[0] : undefined;
    const split = reference === undefined ? undefined : splitReference(reference, decodeReference(reference));
    const tag = text[i] === '<' ? /^<\/?[a-z][^<>]{0,2000}>/i.exec(text.slice(i, i + 2010))?.[0] : undefined;
    const length = split?.length ?? tag?.length ?? 1;
    add(found, split?.character ?? (tag === undefined ? text[i]! : ' '), starts[i]!, ends[i + length - 1]!);
    i += length;
  }
  return found;
}

/** Joins characters; `isApart` says before which part something stands that shows as white space. */
export function joinCharacters(parts: readonly { characters: Characters; isApart: boolean }[]): Characters {
  const found = nothing();
  for (const { characters, isApart } of parts) {
    if (isApart) add(found, ' ', -1, -1);
    found.text += characters.text;
    for (const start of characters.starts) found.starts.push(start);
    for (const end of characters.ends) found.ends.push(end);
  }
  return found;
}

function withoutWhiteSpace({ text, starts, ends }: Characters): Characters {
  const found = nothing();
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) add(found, text[i]!, starts[i]!, ends[i]!);
  return found;
}

/** What NFC may join: a character with its marks, or jamo in a row. */
const CLUSTER = /[\u1100-\u11ff]+|[\s\S]\p{M}*/gu;

/** Characters as an article's text has them, without any white space. */
export function squeeze({ text, starts, ends }: Characters): Characters {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return withoutWhiteSpace({ text, starts, ends });
  const seen = nothing();
  for (let i = 0; i < text.length; i++) if (!dropsOut(text[i]!)) add(seen, text[i]!, starts[i]!, ends[i]!);
  const found = nothing();
  for (const { 0: cluster, index } of seen.text.matchAll(CLUSTER)) {
    const normal = (/^\p{Surrogate}/u.test(cluster) ? `\ufffd${cluster.slice(1)}` : cluster).normalize('NFC');
    const last = index + cluster.length - 1;
    for (let i = 0; i < normal.length; i++) {
      if (/[\s\u0085]/.test(normal[i]!)) continue;
      const own = normal.length === cluster.length;
      add(found, normal[i]!, seen.starts[own ? index + i : index]!, seen.ends[own ? index + i : last]!);
    }
  }
  return found;
}
