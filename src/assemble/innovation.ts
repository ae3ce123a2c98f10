import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { read } from './filler.js';
import { innerSpan, type InnovationItem, isAcronymOf } from './item.js';

const NAME_CUES = new Set([
  ...['dengan', 'lewat', 'melalui', 'berkat', 'mengusung', 'menyodorkan', 'mengandalkan', 'menawarkan', 'mengajukan', 'untuk', 'memoles', 'program', 'inovasi', 'aplikasi', 'layanan', 'gerakan', 'yaitu', 'yakni', ':', 'masing-masing', 'atas'],
  ...['menampilkan', 'mengirim', 'bernama', 'berjudul', 'bertajuk', ',', 'dan', 'serta', 'inovasinya', 'besutan', 'punya', '–', '-', 'milik', 'diraih', 'menjadi milik'],
]);
const INSIDE = new Set(['dan', 'di', 'untuk', 'dari', 'oleh', 'ke', 'dengan', 'bagi']);
const NOT_OPENING = new Set(['program', 'inovasi', 'aplikasi', 'layanan', 'kemudian', 'dan', 'serta', 'lewat', 'melalui', 'dengan']);
const MAX_NAME_TERMS = 16;
const BLOCKING_TAGS = ['Rank', 'Grade', 'Award', 'Bracket', 'Person', 'Date', 'Count', 'WinActive', 'WinPassive', 'Category', 'Innovation', 'Comma', 'Title', 'Tier', 'Score'];

/**
 * An innovation that only its bracket gives away: an acronym with its long form, in either order, "PAK JAJA (Pelayanan Administrasi …)" or
 * "Peta Citra Satelit (PECEL)". `inContext`: a winner or result stands in the clause.
 */
export function acronymInnovation(document: Document, sentence: DocumentSentence, at: number, inContext: boolean): InnovationItem | undefined {
  const { terms } = sentence;
  const bracket = terms[at]!;
  if (!bracket.tags.has('Bracket') || ['InnerGrade', 'InnerRegion', 'InnerAgency', 'InnerNumber', 'InnerYear'].some((tag) => bracket.tags.has(tag))) return undefined;
  let from = at;
  while (from > 0 && at - from < MAX_NAME_TERMS && isNameTerm(terms[from - 1]!)) from--;
  while (from < at && (!terms[from]!.tags.has('Capital') || NOT_OPENING.has(terms[from]!.normal)) && !(from === at - 1)) from++;
  if (from === at || terms[from]!.tags.has('Dash')) return undefined;
  const { text } = document;
  const bracketSpan = innerSpan(text, bracket);
  const nameSpan = { start: terms[from]!.start, end: terms[at - 1]!.tags.has('Dash') ? terms[at - 2]!.end : terms[at - 1]!.end };
  const name = text.slice(nameSpan.start, nameSpan.end);
  const inner = text.slice(bracketSpan.start, bracketSpan.end);
  const before = terms[from - 1];
  const cued = before === undefined || NAME_CUES.has(before.normal) || before.tags.has('InnovationNoun') || before.tags.has('WinPassive') || before.tags.has('Rank');
  if (isAcronymOf(name, inner) && (cued || inContext)) return item(at, from, name, nameSpan, inner, bracketSpan, 'innovation-acronym');
  if (cued && isAcronymOf(inner, name) && !before?.tags.has('AwardNoun') && !terms.slice(from, at).every((term) => term.tags.has('Agency') || term.tags.has('Region'))) {
    return item(at, from, inner, bracketSpan, name, nameSpan, 'innovation-long-form');
  }
  return undefined;
}

type Place = { start: number; end: number };
const item = (at: number, from: number, name: string, nameSpan: Place, expansion: string, expansionSpan: Place, rule: string): InnovationItem => ({
  kind: 'innovation',
  at,
  from,
  filler: read(name, nameSpan, rule),
  expansion: read(expansion, expansionSpan, rule),
});

const isNameTerm = (term: Term): boolean => !BLOCKING_TAGS.some((tag) => term.tags.has(tag)) && !term.tags.has('Stop') && (term.tags.has('Capital') || term.tags.has('Dash') || term.tags.has('Number') || INSIDE.has(term.normal));
