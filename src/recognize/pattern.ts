import { PetikError } from '../model/error.js';

/**
 * A parsed pattern. The syntax is compromise's match syntax with groups that nest: words (`_` for a space inside a term), `#Tag`, `.` for any term, `(a|b c)` alternatives,
 * `(#A && !#B)` for one term that fulfils all, `!` for one term that does not, `?`, `+`, `{2,5}`, and `[<name>…]` for a named part.
 */
export type Pattern =
  | { kind: 'word'; word: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'any' }
  | { kind: 'not'; of: Pattern }
  | { kind: 'all'; of: Pattern[] }
  | { kind: 'either'; of: Pattern[] }
  | { kind: 'sequence'; of: Pattern[] }
  | { kind: 'repeat'; of: Pattern; least: number; most: number }
  | { kind: 'part'; name: string; of: Pattern };

/** Repetitions at most where a pattern sets no bound of its own. */
const MAX_REPEAT = 24;

/** Groups without groups in them, by their text: many rules name the same long lists of words. */
const flatGroups = new Map<string, Pattern>();
const FLAT_GROUP = /\([^()]*\)/y;

/** Parses a pattern. @throws PetikError `bad-pattern` that says where it cannot be read. */
export function parsePattern(source: string): Pattern {
  let at = 0;
  const fail = (what: string): never => {
    throw new PetikError('bad-pattern', `${what} at character ${at + 1} of pattern: ${source}`);
  };
  const skip = () => {
    while (source[at] === ' ') at++;
  };
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };

  function sequence(stops: string): Pattern {
    const items: Pattern[] = [];
    for (skip(); at < source.length && !stops.includes(source[at]!) && !source.startsWith('&&', at); skip()) items.push(item());
    if (items.length === 0) fail('nothing to match');
    return items.length === 1 ? items[0]! : { kind: 'sequence', of: items };
  }

  function item(): Pattern {
    if (source[at] === '[') {
      const name = (read(/\[<(\w+)>/y) ?? fail('a named part needs the form [<name>…]'))[1]!;
      const of = sequence(']');
      if (source[at] !== ']') fail('a named part is not closed');
      at++;
      return repeated({ kind: 'part', name, of });
    }
    if (source[at] === '!') {
      at++;
      return repeated({ kind: 'not', of: atom() });
    }
    return repeated(atom());
  }

  function atom(): Pattern {
    if (source[at] === '(') return group();
    const tag = read(/#(\w+)/y);
    if (tag) return { kind: 'tag', tag: tag[1]! };
    if (read(/\.(?![^ )|\]?+{])/y)) return { kind: 'any' };
    const word = read(/[^ ()[\]|?+{}!#&*]+/y) ?? fail('cannot read the pattern');
    return { kind: 'word', word: word[0].toLowerCase().replaceAll('_', ' ') };
  }

  function group(): Pattern {
    FLAT_GROUP.lastIndex = at;
    const text = FLAT_GROUP.exec(source)?.[0];
    if (text === undefined) return readGroup();
    const known = flatGroups.get(text);
    if (known) {
      at += text.length;
      return known;
    }
    const read = readGroup();
    flatGroups.set(text, read);
    return read;
  }

  function readGroup(): Pattern {
    at++;
    const all: Pattern[] = [];
    const either: Pattern[] = [];
    for (;;) {
      const part = sequence('|)');
      if (source.startsWith('&&', at)) {
        all.push(part);
        at += 2;
        continue;
      }
      either.push(all.length ? { kind: 'all', of: [...all, part] } : part);
      all.length = 0;
      if (source[at] === '|') {
        at++;
        continue;
      }
      if (source[at] !== ')') fail('a group is not closed');
      at++;
      return either.length === 1 ? either[0]! : { kind: 'either', of: either };
    }
  }

  function repeated(of: Pattern): Pattern {
    const bounds = read(/\{(\d+),(\d+)\}/y);
    if (bounds) return { kind: 'repeat', of, least: Number(bounds[1]), most: Number(bounds[2]) };
    if (read(/\?/y)) return { kind: 'repeat', of, least: 0, most: 1 };
    if (read(/\+\?/y)) return { kind: 'repeat', of, least: 0, most: MAX_REPEAT };
    if (read(/\+/y)) return { kind: 'repeat', of, least: 1, most: MAX_REPEAT };
    return of;
  }

  const pattern = sequence('');
  if (at < source.length) fail('cannot read the pattern');
  return pattern;
}
