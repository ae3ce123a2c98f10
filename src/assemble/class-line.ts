import type { Document, DocumentSentence } from '../annotate/document.js';
import { type Filler, readText } from './filler.js';
import { innerSpan } from './part-span.js';
import type { Step } from './steps.js';
import { isAgency, isCapital, isRegion, type TermTest, tagged } from './terms.js';

/** Terms that the name of a class may have before its colon. */
const LONGEST_CLASS = 10;

const isColon = tagged('Colon');
const isWinnerBehind = tagged('Agency', 'Region');
const tellsMore = tagged('Rank', 'Tier', 'Grade', 'Score', 'Award', 'Person', 'Date', 'Year', 'Number', 'WinActive', 'WinPassive', 'Comma', 'Stop', 'Speech');
const isWinner: TermTest = (term) => isAgency(term) || isRegion(term);

/** Index behind the colon of a line "Tertib Administrasi: Desa A", which names a class and then its winner; 0 where the line is none. */
export function classEnd({ opensLine, terms }: DocumentSentence): number {
  const colon = opensLine ? terms.slice(0, LONGEST_CLASS).findIndex(isColon) : -1;
  if (colon < 1 || !isCapital(terms[0]) || isWinner(terms[0]) || !isWinnerBehind(terms[colon + 1])) return 0;
  return terms.slice(0, colon).some(tellsMore) ? 0 : colon + 1;
}

/** The class before the colon. */
export const classOfLine = ({ text }: Document, { terms }: DocumentSentence, end: number): Filler =>
  readText(text, innerSpan(text, { start: terms[0]!.start, end: terms[end - 2]!.end }), 'list-class' satisfies Step);
