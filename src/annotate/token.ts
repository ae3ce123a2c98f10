/** A word, number or punctuation mark; offsets are half-open UTF-16 offsets into the scanned text. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Lower-cased text of a word or number; the character itself for a mark. */
  norm: string;
  /** Begins with an upper-case letter. */
  capital: boolean;
  /** Two or more letters, none of them lower-case. */
  upper: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** A line break stands before it. */
  newline: boolean;
}

const enum Class {
  Other,
  Letter,
  Digit,
  Space,
  Newline,
}

const classes = new Uint8Array(65536);
const upperCase = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) classes[code] = Class.Newline;
  else if (/\s/.test(char) || code === 0x200b || code === 0xfeff) classes[code] = Class.Space;
  else if (/[\p{L}\p{M}]/u.test(char)) classes[code] = Class.Letter;
  else if (/\p{Nd}/u.test(char)) classes[code] = Class.Digit;
  if (/\p{Lu}/u.test(char)) upperCase[code] = 1;
}

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const COMMA = 44;
const PERCENT = 37;
const isWordJoint = (code: number) => code === HYPHEN || code === 39 || code === 0x2019 || code === 0x2011 || code === 0x2018;
const isNumberJoint = (code: number) => code === DOT || code === COMMA || code === COLON || code === SLASH;
const DOMAIN_ENDINGS = new Set(['id', 'com', 'net', 'co', 'go', 'org', 'ac', 'info', 'tv', 'news']);

/**
 * Splits a text into tokens in one pass, linear in its length. Words keep inner hyphens and apostrophes (ke-3, Jum'at) and the dots of degrees and
 * domain names (M.Si, tempo.co); numbers keep their separators (72,15, 17/02/2021). A slash between words stays a mark of its own.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = false;
  let newline = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    const cls = classes[code];
    if (cls === Class.Space || cls === Class.Newline) {
      spaced = true;
      if (cls === Class.Newline) newline = true;
      at++;
      continue;
    }
    const start = at;
    if (cls === Class.Other) {
      at++;
      if (code >= 0xd800 && code < 0xdc00 && at < length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
      tokens.push({ start, end: at, kind: 'mark', norm: text.slice(start, at), capital: false, upper: false, spaced, newline });
    } else {
      at = wordEnd(text, start);
      tokens.push(wordToken(text, start, at, spaced, newline));
    }
    spaced = false;
    newline = false;
  }
  return tokens;
}

function wordToken(text: string, start: number, end: number, spaced: boolean, newline: boolean): Token {
  const surface = text.slice(start, end);
  let letters = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classes[code] === Class.Letter) {
      letters++;
      if (!upperCase[code]) lower++;
    }
  }
  return {
    start,
    end,
    kind: letters ? 'word' : 'number',
    norm: surface.toLowerCase(),
    capital: upperCase[text.charCodeAt(start)] === 1,
    upper: letters > 1 && lower === 0,
    spaced,
    newline,
  };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let letters = false;
  for (;;) {
    const code = text.charCodeAt(at);
    const cls = at < text.length ? classes[code] : Class.Other;
    if (cls === Class.Letter) letters = true;
    if (cls === Class.Letter || cls === Class.Digit) {
      at++;
      continue;
    }
    const next = at + 1 < text.length ? classes[text.charCodeAt(at + 1)] : Class.Other;
    if (next === Class.Letter && isWordJoint(code)) at += 2;
    else if (next === Class.Digit && letters && code === HYPHEN) at += 2;
    else if (next === Class.Digit && !letters && isNumberJoint(code)) at += 2;
    else if (next === Class.Letter && letters && code === DOT && dotJoins(text, start, at)) at += 2;
    else break;
    letters ||= next === Class.Letter;
  }
  if (!letters && text.charCodeAt(at) === PERCENT) at++;
  return at;
}

/** Whether a dot between letters belongs to the word: a degree (M.Si, S.STP) or a domain name (tempo.co), not a glued sentence end (hadir.Bupati). */
function dotJoins(text: string, start: number, dot: number): boolean {
  let end = dot + 1;
  while (end < text.length && end - dot < 8 && classes[text.charCodeAt(end)] === Class.Letter) end++;
  const after = text.slice(dot + 1, end);
  if (DOMAIN_ENDINGS.has(after.toLowerCase()) && (upperCase[text.charCodeAt(start + 1)] === upperCase[text.charCodeAt(end - 1)] || after === after.toLowerCase())) return true;
  let segment = dot;
  while (segment > start && classes[text.charCodeAt(segment - 1)] === Class.Letter) segment--;
  return dot - segment <= 3 && end - dot <= 6 && upperCase[text.charCodeAt(segment)] === 1 && upperCase[text.charCodeAt(dot + 1)] === 1;
}
