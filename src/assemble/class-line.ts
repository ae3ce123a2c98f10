import type { Document, DocumentSentence } from '../annotate/document.js';
import { BEST_OF_CLASS, CLASS_NOUNS } from '../lexicon/cues/results.js';
import { type Filler, readText } from './filler.js';
import { innerSpan } from './part-span.js';
import type { Step } from './steps.js';
import { isAgency, isCapital, isRegion, says, type TermTest, tagged } from './terms.js';

/** Terms that the name of a class may have before its colon. */
const LONGEST_CLASS = 10;
const LONGEST_HEADING = 14;

const isColon = tagged('Colon');
const isWinnerBehind = tagged('Agency', 'Region');
const tellsMore = tagged('Rank', 'Tier', 'Grade', 'Score', 'Award', 'Person', 'Date', 'Year', 'Number', 'WinActive', 'WinPassive', 'Comma', 'Stop', 'Speech');
const isWinner: TermTest = (term) => isAgency(term) || isRegion(term);

const isResult = tagged('Rank', 'Tier', 'Grade', 'Score', 'Person', 'Date', 'WinActive', 'WinPassive', 'Speech');
const isAward = tagged('Award');
const endsClass = tagged('Comma', 'Stop', 'Semicolon');
const ENUMERATOR = /^(?:[A-Za-z]|[IVX]{1,4})$/;
const isBest: TermTest = (term) => says(term, BEST_OF_CLASS);

/** Whether a line begins with a letter or a Roman number and a mark behind it: "A. ", "ii) ". */
const isEnumerated = ({ text }: Document, [first]: DocumentSentence['terms']): boolean =>
  first !== undefined && ENUMERATOR.test(first.text) && /[.)]/.test(text[first.end] ?? '');

/** Whether a line is nothing but the name of a class: "A. Sekretariat Kecamatan Pengelola Arsip Terbaik :", "Perpustakaan Desa Terbaik:". */
export function isClassHeading(document: Document, { opensLine, terms }: DocumentSentence): boolean {
  if (!opensLine || terms.length < 3 || terms.length > LONGEST_HEADING) return false;
  const closed = isColon(terms.at(-1));
  const named = closed ? terms.slice(0, -1) : terms;
  if (named.some((term) => isColon(term) || (isResult(term) && !isBest(term)))) return false;
  if (!closed) return isEnumerated(document, terms) && says(terms[1], CLASS_NOUNS) && !named.some(endsClass);
  return isEnumerated(document, terms) || (isCapital(terms[0]) && isBest(named.at(-1)) && !named.some(isAward));
}

/** Index behind the colon of a line "Tertib Administrasi: Desa A", which names a class and then its winner; 0 where the line is none. */
export function classEnd({ opensLine, terms }: DocumentSentence): number {
  const colon = opensLine ? terms.slice(0, LONGEST_CLASS).findIndex(isColon) : -1;
  if (colon < 1 || !isCapital(terms[0]) || isWinner(terms[0]) || !isWinnerBehind(terms[colon + 1])) return 0;
  // "C. Desa dengan pengelolaan JDIH terbaik: Desa A": the letter says that the line names a class
  const lettered = ENUMERATOR.test(terms[0]!.text);
  return terms.slice(0, colon).some((term) => tellsMore(term) && !(lettered && (isAward(term) || isBest(term)))) ? 0 : colon + 1;
}

/** The class before the colon, without the letter that numbers it. */
export function classOfLine(document: Document, { terms }: DocumentSentence, end: number): Filler {
  const { text } = document;
  const first = terms[isEnumerated(document, terms) ? 1 : 0]!;
  const last = terms[isColon(terms[end - 1]) ? end - 2 : end - 1]!;
  return readText(text, innerSpan(text, { start: first.start, end: last.end }), 'list-class' satisfies Step);
}
