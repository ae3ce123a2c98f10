import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { isNumber, tagged } from './terms.js';

const DATELINE_WITHIN = 12;
const DATELINE_BAR_WITHIN = 5;
const isDash = tagged('Dash');
const isBar = tagged('Bar');
const isDatelinePart = tagged('Dash', 'Capital', 'Mark', 'Bracket', 'Number', 'Date');
const endsDateline = tagged('WinActive', 'Rank', 'Grade', 'Colon');
const SITE_NAME = /\p{L}\.\p{L}{2,}/u;

/** No address of a page is longer. */
const LONGEST_ADDRESS = 500;

/** Index behind the address of a page that a line begins with. */
function addressEnd(text: string, terms: readonly Term[]): number {
  const [first] = terms;
  if (!/^https?$/i.test(first!.text)) return 0;
  const end = first!.start + text.slice(first!.start, first!.start + LONGEST_ADDRESS).search(/\s/);
  return Math.max(
    0,
    terms.findIndex(({ start }) => start > end),
  );
}

/** "KALIANDA – ", "Kandangan (ANTARA) - ", "MEDAN | OUTLET.COM – ": the place of writing is no recipient. */
export function datelineEnd({ text }: Document, { opensLine, terms }: DocumentSentence): number {
  // the number of a list item opens no dateline: "1. Kelas Perahu – Pemkab A"
  if (!opensLine || isNumber(terms[0])) return 0;
  const from = addressEnd(text, terms);
  let end = from;
  for (let i = from; i < Math.min(terms.length, from + DATELINE_WITHIN); i++) {
    const term = terms[i]!;
    if (isDash(term) || (isBar(term) && i < from + DATELINE_BAR_WITHIN)) end = i + 1;
    else if (!isDatelinePart(term) && !SITE_NAME.test(term.text) && text[term.start - 1] !== '.') break;
    if (endsDateline(term)) break;
  }
  return end;
}
