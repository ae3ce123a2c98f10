import { BEFORE_GLUE, BEHIND_GLUE } from '../lexicon/glue.js';
import type { TagSet } from './tag-set.js';

/** What the characters of a token tell, wherever it stands. */
export interface Spelling {
  /** As written. */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Lower-cased text of a word or number; the character itself for a mark. */
  norm: string;
  /** Begins with an upper-case letter. */
  capital: boolean;
  /** Two or more letters, none of them lower-case. */
  upper: boolean;
  /** The tags that it gives to a term of its own, once somebody asked for them. */
  tags: TagSet | undefined;
}

/** A word, number or punctuation mark; offsets are half-open UTF-16 offsets into the scanned text. */
export interface Token {
  start: number;
  end: number;
  kind: Spelling['kind'];
  norm: string;
  capital: boolean;
  upper: boolean;
  spelling: Spelling;
  /** White space stands before it. */
  spaced: boolean;
  /** A line break stands before it. */
  newline: boolean;
}

enum Class {
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
    } else at = wordEnd(text, start);
    const spelling = spell(text.slice(start, at), cls === Class.Other);
    const { kind, norm, capital, upper } = spelling;
    tokens.push({ start, end: at, kind, norm, capital, upper, spelling, spaced, newline });
    spaced = false;
    newline = false;
  }
  return tokens;
}

/** Spellings seen before; a news corpus has few different words. */
const remembered = new Map<string, Spelling>();
const REMEMBERED_AT_MOST = 20_000;
/** A longer slice keeps the whole text that it was cut from in memory, so it is not remembered. */
const REMEMBERED_LENGTH = 12;

function spell(text: string, mark: boolean): Spelling {
  const known = remembered.get(text);
  if (known) return known;
  const spelling = mark ? { text, kind: 'mark' as const, norm: text, capital: false, upper: false, tags: undefined } : spellWord(text);
  if (text.length > REMEMBERED_LENGTH) return spelling;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(text, spelling);
  return spelling;
}

function spellWord(text: string): Spelling {
  let letters = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classes[code] !== Class.Letter) continue;
    letters++;
    if (!upperCase[code]) lower++;
  }
  const capital = upperCase[text.charCodeAt(0)] === 1;
  return { text, kind: letters ? 'word' : 'number', norm: text.toLowerCase(), capital, upper: letters > 1 && lower === 0, tags: undefined };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let letters = false;
  for (;;) {
    const code = text.charCodeAt(at);
    const cls = at < text.length ? classes[code] : Class.Other;
    if (cls === Class.Letter && !letters && at > start && isLowerCase(code) && isGluedNumber(text, start, at)) break;
    if (cls === Class.Letter) letters = true;
    if (cls === Class.Letter || cls === Class.Digit) {
      if (upperCase[code] === 1 && at - start >= SHORTEST_HEAD && isLowerCase(text.charCodeAt(at - 1)) && isGluedAt(text, start, at)) break;
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

const isLowerCase = (code: number): boolean => classes[code] === Class.Letter && upperCase[code] === 0;

/** Shorter words in front of a capital are part of a brand: "eJuara", "SiNilai". */
const SHORTEST_HEAD = 4;
const LONGEST_TAIL = 12;

const LONGEST_COUNT = 5;
const SHORTEST_GROUP = 4;

/** "121daerah": a space is missing where a number runs into a word; "17an", "3d" and "2nd" are words. */
function isGluedNumber(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST_COUNT) return false;
  for (let i = at; i < at + SHORTEST_GROUP; i++) if (i >= text.length || !isLowerCase(text.charCodeAt(i))) return false;
  return true;
}

/** "YogyakartaPeringkat 11", "didapatSamarinda": a space is missing where a word of the field stands before or behind the capital. */
function isGluedAt(text: string, start: number, at: number): boolean {
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_TAIL && isLowerCase(text.charCodeAt(end))) end++;
  return BEHIND_GLUE.has(text.slice(at, end).toLowerCase()) || BEFORE_GLUE.has(text.slice(start, at).toLowerCase());
}

/** Whether a dot between letters belongs to the word: a degree (M.Si, S.STP) or a domain name (tempo.co), not a glued sentence end (hadir.Bupati). */
function dotJoins(text: string, start: number, dot: number): boolean {
  let end = dot + 1;
  while (end < text.length && end - dot < 8 && classes[text.charCodeAt(end)] === Class.Letter) end++;
  const after = text.slice(dot + 1, end);
  if (
    DOMAIN_ENDINGS.has(after.toLowerCase()) &&
    (upperCase[text.charCodeAt(start + 1)] === upperCase[text.charCodeAt(end - 1)] || after === after.toLowerCase())
  )
    return true;
  let segment = dot;
  while (segment > start && classes[text.charCodeAt(segment - 1)] === Class.Letter) segment--;
  return dot - segment <= 3 && end - dot <= 6 && upperCase[text.charCodeAt(segment)] === 1 && upperCase[text.charCodeAt(dot + 1)] === 1;
}
