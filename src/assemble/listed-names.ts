import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { CLASS_WORDS, INTRODUCES_LIST, JOINS_NAMES, OWNED_IN_LISTS } from '../lexicon/cues/innovations.js';
import { WEEKDAYS } from '../lexicon/numbers.js';
import type { Span } from '../model/span.js';
import { type NamedInnovation, readText } from './filler.js';
import { isAcronymOf } from './innovation.js';
import { innerSpan } from './part-span.js';
import { isJoiner } from './reference.js';
import type { Step } from './steps.js';
import { isAgency, isBracket, isCapital, isComma, isRegion, says, type TermTest, tagged } from './terms.js';

/** Terms between "inovasi" and the word that opens the list. */
const OPENED_WITHIN = 10;
const LONGEST_NAME = 8;
const LONGEST_FORM = 14;
/** Terms that may follow a name in a list before the next: "Sapa Tani dari Dinas Pertanian Kota Metro, …". */
const OWNER_WITHIN = 6;
const SHORTEST_LIST = 2;
/** A long form behind "atau" that is no acronym's has at least so many words. */
const SHORTEST_FORM = 3;

const endsSearch = tagged('Stop', 'Semicolon', 'CategoryNoun', 'Speech');
const isNoName = tagged(
  ...['Rank', 'Tier', 'Grade', 'Score', 'Award', 'Category', 'Person', 'Date', 'Count', 'Office', 'Position', 'AwardNoun', 'Bracket', 'Title', 'Mark'],
  ...['WinActive', 'WinPassive', 'Year', 'FieldHead', 'PlaceHead', 'GovHead'],
);
const isUpper = tagged('Upper');
const isBodyInside = tagged('InnerAgency', 'InnerRegion');
const isRead = tagged('Innovation');
const opensList: TermTest = (term) => says(term, INTRODUCES_LIST);
/** "inovasi", "dua inovasi", "inovasi daerah" */
const isInnovationWord: TermTest = (term) => !isCapitalPhrase(term) && /(?:^|\s)inovasi(?:nya)?(?:\s|$)/.test(term?.normal ?? '');
const isCapitalPhrase = tagged('Award', 'Category', 'Innovation', 'Tier', 'Agency', 'Bracket', 'Title');
/** "Rompi PKK", "Pojok BISA": a body's short form inside a name. */
const isNamePart: TermTest = (term) => isCapital(term) && !isNoName(term) && (!isAgency(term) || isUpper(term));

/** What "Ketiga inovasi itu adalah A, B, dan C" or "dua inovasi, yakni A (…) dan B (…)" names, whoever made it. */
export function listedInnovations(document: Document): NamedInnovation[] {
  return document.sentences.flatMap(({ aside, headline, terms }) => {
    if (aside || headline) return [];
    for (const [at, term] of terms.entries()) {
      const from = isInnovationWord(term) ? listStart(terms, at) : -1;
      const named = from < 0 ? [] : readList(document, terms, from);
      if (named.length > 0) return named;
    }
    return [];
  });
}

/** Index of the first term of a list that a word for innovations announces; -1 where it announces none. */
function listStart(terms: readonly Term[], at: number): number {
  if (says(terms[at - 1], CLASS_WORDS)) return -1;
  for (let i = at + 1; i < terms.length && i - at <= OPENED_WITHIN; i++) {
    const term = terms[i]!;
    if (opensList(term)) {
      let from = i + 1;
      while (opensList(terms[from]) || isComma(terms[from])) from++;
      return from;
    }
    if (endsSearch(term) || says(term, CLASS_WORDS)) return -1;
  }
  return -1;
}

function readList(document: Document, terms: readonly Term[], from: number): NamedInnovation[] {
  const named: NamedInnovation[] = [];
  let at = from;
  while (at < terms.length) {
    const read = readName(document, terms, at);
    if (!read) break;
    named.push(read.named);
    at = nextName(terms, read.end);
    if (at < 0) break;
  }
  // "Dongeng Hari Selasa, Kamis, Sabtu" is one name
  return named.length >= SHORTEST_LIST && !named.some(({ name }) => name.value.toLowerCase() in WEEKDAYS) ? named : [];
}

/** Index of the name behind the comma or "dan" that follows a name and its owner; -1 where the list ends. */
function nextName(terms: readonly Term[], end: number): number {
  let at = end;
  if (says(terms[at], OWNED_IN_LISTS)) while (at < terms.length && at - end < OWNER_WITHIN && !isJoiner(terms[at])) at++;
  if (!isJoiner(terms[at])) return -1;
  while (isJoiner(terms[at])) at++;
  return at;
}

/** A name, and what it stands for in its bracket or behind "atau". */
function readName(document: Document, terms: readonly Term[], from: number): { named: NamedInnovation; end: number } | undefined {
  const { text } = document;
  const rule: Step = 'innovation-listed';
  let end = runEnd(terms, from, LONGEST_NAME);
  if (end === from || isRead(terms[from]) || isAgency(terms[from]) || isRegion(terms[from])) return undefined;
  const name = { start: terms[from]!.start, end: terms[end - 1]!.end };
  let long: Span | undefined;
  let told = false;
  if (terms[end]?.normal === 'atau') {
    const to = runEnd(terms, end + 1, LONGEST_FORM);
    if (to > end + 1) {
      long = { start: terms[end + 1]!.start, end: terms[to - 1]!.end };
      told = to - end > SHORTEST_FORM;
      end = to;
    }
  }
  if (isBracket(terms[end])) {
    if (!long && !isBodyInside(terms[end])) long = innerSpan(text, terms[end]!);
    end++;
  }
  const explained = told || (long && isAcronymOf(text.slice(name.start, name.end), text.slice(long.start, long.end)));
  return { named: { name: readText(text, name, rule), expansion: explained ? readText(text, long!, rule) : undefined }, end };
}

/** Index behind the capitalised words from a term on, with small words between them. */
function runEnd(terms: readonly Term[], from: number, longest: number): number {
  let at = from;
  while (at < terms.length && at - from < longest) {
    if (isNamePart(terms[at])) at++;
    else if (at > from && says(terms[at], JOINS_NAMES) && !isJoiner(terms[at]) && !says(terms[at], OWNED_IN_LISTS) && isNamePart(terms[at + 1])) at += 2;
    else break;
  }
  return at;
}
