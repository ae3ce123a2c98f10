import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Span } from '../model/span.js';
import { type Filler, fill, read } from './filler.js';
import { innerSpan, partSpan } from './part-span.js';
import { isAgency, isBracket, isCapital, isRegion, tagged } from './terms.js';

/** An office that the article names in full, and who holds it. */
interface Office {
  surface: string;
  span: Span;
  /** Words of the holder's name, in lower case. */
  holder: readonly string[];
}

/** Where a giver is read: a sentence, with the offices that the whole article names. */
export interface Place {
  document: Document;
  sentence: DocumentSentence;
  offices: readonly Office[];
}

const isPerson = tagged('Person');
const isOffice = tagged('Office');
const isPersonOrOffice = tagged('Person', 'Office');
const ACTING = /^(?:wakil|pj|plt|penjabat)$/;
const BARE_OFFICE =
  /^(?:(?:wakil|pj|plt|penjabat|pelaksana tugas)\.?\s+)?(?:bupati|wali\s?kota|gubernur|presiden|sekda|sekda(?:kab|kot)|sekretaris daerah|kepala dinas|camat|kapolres|kapolda|wabup|wawali|wagub)$/i;
/** Offices that need no region or body to be known by. */
const SINGULAR_OFFICE = /^(?:presiden|wakil presiden|wapres|kapolri|jaksa agung|panglima tni|men\p{L}{2,}|menteri \p{L}+.*)$/iu;
/** Offices looked at when a short form is resolved; an article has few. */
const MAX_OFFICES = 200;

/** Every office that stands with its region or body, with its holder where one is named. */
export function collectOffices(document: Document): Office[] {
  const { text, sentences } = document;
  const offices: Office[] = [];
  for (const { terms } of sentences) {
    for (const term of terms) {
      if (offices.length >= MAX_OFFICES) return offices;
      if (!isPersonOrOffice(term)) continue;
      const position = isPerson(term) ? partSpan(document, term, 'position') : term;
      const name = partSpan(document, term, 'name');
      if (!position) continue;
      const span = innerSpan(text, position);
      const surface = text.slice(span.start, span.end);
      const holder = name
        ? text
            .slice(name.start, name.end)
            .toLowerCase()
            .split(/[^\p{L}'’]+/u)
        : [];
      if (!BARE_OFFICE.test(surface)) offices.push({ surface, span, holder: holder.filter((word) => word.length > 3) });
    }
  }
  return offices;
}

/** The body or office at a term: an agency, an office without its holder's name, or one that is known by itself. */
export function giverAt(place: Place, at: number, rule: string): Filler | undefined {
  const { document, sentence } = place;
  const term = sentence.terms[at];
  if (!term) return undefined;
  const agency = agencyAt(place, at, rule);
  if (agency) return agency;
  const name = isPerson(term) ? partSpan(document, term, 'name') : undefined;
  let span: Span | undefined;
  if (isPerson(term)) span = partSpan(document, term, 'position');
  else if (isOffice(term) || (/^\p{Lu}/u.test(term.text) && (SINGULAR_OFFICE.test(term.text) || BARE_OFFICE.test(term.text)))) span = term;
  if (!span) return name && holderOffice(place, document.text.slice(name.start, name.end), rule);
  const before = sentence.terms[at - 1];
  if (before && ACTING.test(before.normal)) span = { start: before.start, end: span.end };
  const surface = document.text.slice(span.start, span.end);
  if (BARE_OFFICE.test(surface)) {
    // "Bupati" alone tells no one: the article's only "Bupati X" does, else its holder's name
    const full = fullOffice(place, surface, rule);
    if (full) return full;
    if (!name) return SINGULAR_OFFICE.test(surface) ? read(surface, span, rule) : undefined;
    span = { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) };
  }
  span = innerSpan(document.text, span);
  const bracket = TRAILING_BRACKET.exec(document.text.slice(span.start, span.end));
  if (bracket) span = { start: span.start, end: span.start + bracket.index };
  return read(document.text.slice(span.start, span.end), span, rule);
}

/** "Bupati Minahasa Utara (Minut)": the short form of the region is no part of the office. */
const TRAILING_BRACKET = /\s*\([^)]*\)$/;

const elsewhere = ({ surface, span }: Office, rule: string): Filler => fill(surface, span, rule, 'inherited');

/** The one office that a short form stands for: "Bupati" for "Bupati Sleman". */
function fullOffice({ offices }: Place, short: string, rule: string): Filler | undefined {
  const lead = `${short.toLowerCase()} `;
  const fitting = offices.filter(({ surface }) => surface.toLowerCase().startsWith(lead));
  return fitting.length > 0 && new Set(fitting.map(({ surface }) => surface.toLowerCase())).size === 1 ? elsewhere(fitting[0]!, rule) : undefined;
}

/** A name alone at a term, which stands for the office that the article gave its holder: "Irman menyerahkan hadiah". */
export function holderAt(place: Place, at: number, rule: string): Filler | undefined {
  const { text } = place.sentence.terms[at]!;
  return NAME.test(text) ? holderOffice(place, text, rule) : undefined;
}

const NAME = /^\p{Lu}\p{L}{3,}$/u;

/** The office of a person who is called by name alone. */
function holderOffice({ offices }: Place, name: string, rule: string): Filler | undefined {
  const words = name.toLowerCase().split(/[^\p{L}'’]+/u);
  const held = offices.find(({ holder }) => holder.some((word) => words.includes(word)));
  return held && elsewhere(held, rule);
}

const isBareHead = tagged('Group', 'PlaceHead', 'FieldHead');

/** An agency, with the branch that follows it: "Badan … (BPK) RI Perwakilan Provinsi X". */
function agencyAt({ document, sentence: { terms } }: Place, at: number, rule: string): Filler | undefined {
  const term = terms[at];
  if (!term || !isAgency(term) || isPersonOrOffice(term) || (term.reading === undefined && isBareHead(term))) return undefined;
  let branch = at + 1;
  while (branch < at + 3 && (isBracket(terms[branch]) || /^(?:ri|republik indonesia)$/.test(terms[branch]?.normal ?? ''))) branch++;
  const follows = terms[branch];
  let last = term;
  if (follows && /^perwakilan\b/.test(follows.normal)) {
    if (isAgency(follows)) last = follows;
    else if (isRegion(terms[branch + 1])) last = terms[branch + 1]!;
  }
  const span = innerSpan(document.text, { start: term.start, end: last.end });
  return read(document.text.slice(span.start, span.end), span, rule);
}

const isOutsideName = tagged('Person', 'Office', 'Position', 'Region', 'Weak', 'Award', 'Date', 'Grade', 'Rank', 'Honorific', 'Mark', 'Group');
const isNoEnd = tagged('Person', 'Office', 'Position', 'Agency', 'Region');
const LONGEST_NAME = 4;
const SHORTEST_NAME = 3;

/** A capitalised name that no list knows: "oleh Bintang Raya Inc", "versi Majalah X". */
export function nameAt({ document, sentence: { terms } }: Place, at: number, rule: string): Filler | undefined {
  let end = at;
  while (end < at + LONGEST_NAME && isCapital(terms[end]) && !isOutsideName(terms[end])) end++;
  if (end === at || isNoEnd(terms[end])) return undefined;
  const span = innerSpan(document.text, { start: terms[at]!.start, end: terms[end - 1]!.end });
  return span.end - span.start < SHORTEST_NAME ? undefined : read(document.text.slice(span.start, span.end), span, rule);
}
