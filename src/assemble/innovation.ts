import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { BEGINS_WITH_BODY } from '../lexicon/bodies.js';
import type { Span } from '../model/span.js';
import { readText } from './filler.js';
import { type InnovationItem, makeInnovation } from './item.js';
import { innerSpan, partSpan } from './part-span.js';

const SHORTEST_EXPANSION = 4;

/** Reads the name of an innovation that a rule found, and what it stands for. */
export function innovationItem(document: Document, term: Term, at: number): InnovationItem | undefined {
  const { text } = document;
  const { rule } = term.reading!;
  const { name, expansion } = splitName(document, term);
  if (name.end <= name.start) return undefined;
  const item = (named: Span, long?: Span): InnovationItem => makeInnovation(at, at, readText(text, named, rule), long && readText(text, long, rule));
  const long = expansion && text.slice(expansion.start, expansion.end);
  const short = text.slice(name.start, name.end);
  if (!long || isTranslation(short, long) || (BEGINS_WITH_BODY.test(long) && !isAcronymOf(short, long))) return item(name);
  // the long form came first
  if (isAcronymOf(long, text.slice(name.start, name.end))) return item(expansion, name);
  return long.length < SHORTEST_EXPANSION ? item(name) : item(name, expansion);
}

/** "Sleman Ora Nyampah (Sleman Tidak Membuang Sampah)": both begin with the same word, and none abbreviates the other. */
const isTranslation = (name: string, long: string): boolean => name.includes(' ') && name.split(' ')[0] === long.split(' ')[0] && !isAcronymOf(name, long);

/** The name and what stands in its bracket, which may be inside the quotation: “PENAKK PKK (Pelayanan …)”. */
function splitName(document: Document, term: Term): { name: Span; expansion?: Span } {
  const { text } = document;
  const whole = innerSpan(text, partSpan(document, term, 'name') ?? term);
  const bracket = partSpan(document, term, 'expansion');
  if (bracket) return { name: whole, expansion: innerSpan(text, bracket) };
  const open = text.slice(whole.start, whole.end).indexOf('(');
  return open > 1 ? splitAtBracket(text, whole, open) : { name: whole };
}

/** Cuts "SIPATEN (Sistem Pantau Ternak)" at its bracket, `open` characters from its start. */
export const splitAtBracket = (text: string, { start, end }: Span, open: number): { name: Span; expansion: Span } => ({
  name: innerSpan(text, { start, end: start + open }),
  expansion: innerSpan(text, { start: start + open, end }),
});

/** An acronym has at most this share of the letters of its long form. */
const ACRONYM_SHARE = 0.75;

/** Whether a short form can stand for a long one: its letters occur in it in order, and it is clearly shorter. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.toLowerCase().replace(/[^\p{L} ]/gu, '');
  if (letters.length < 2 || letters.length > words.replaceAll(' ', '').length * ACRONYM_SHARE || long.split(' ').length < 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}

/** Whether a short form consists of the first letters of a long one, as those of offices, laws and programmes of the state do: "Pendaftaran Tanah (PT)". */
export function isInitialism(short: string, long: string): boolean {
  const initials = long
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]);
  return initials.length > 1 && short.replace(/[^\p{L}]/gu, '') === initials.join('');
}
