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
const BLOCKING_TAGS = ['Rank', 'Grade', 'Award', 'Bracket', 'Person', 'Date', 'Count', 'WinPassive', 'Category', 'Innovation', 'Comma', 'Title', 'Tier', 'Score'];

/**
 * An innovation that only its bracket gives away: an acronym with its long form, in either order, "PAK JAJA (Pelayanan Administrasi …)" or
 * "Peta Citra Satelit (PECEL)". `inContext`: a winner or result stands in the clause.
 */
export function acronymInnovation(document: Document, sentence: DocumentSentence, at: number, inContext: boolean): InnovationItem | undefined {
  const { terms } = sentence;
  const bracket = terms[at]!;
  if (!bracket.tags.has('Bracket') || ['InnerGrade', 'InnerRegion', 'InnerAgency', 'InnerNumber', 'InnerYear'].some((tag) => bracket.tags.has(tag))) return undefined;
  const { text } = document;
  const bracketSpan = innerSpan(text, bracket);
  const inner = text.slice(bracketSpan.start, bracketSpan.end);
  const last = terms[at - 1]?.tags.has('Dash') ? at - 2 : at - 1;
  let opens = at;
  while (opens > 0 && at - opens < MAX_NAME_TERMS && isNameTerm(terms[opens - 1]!)) opens--;
  // the name begins after the nearest cue ("lewat", "dengan", a comma) from which it and the bracket fit each other
  for (let from = last; from >= opens; from--) {
    const first = terms[from]!;
    if (!first.tags.has('Capital') || NOT_OPENING.has(first.normal)) continue;
    const before = terms[from - 1];
    const cued = before === undefined || NAME_CUES.has(before.normal) || before.tags.has('WinPassive') || before.tags.has('Rank');
    if (!cued && from > opens) continue;
    const nameSpan = { start: first.start, end: terms[last]!.end };
    const name = text.slice(nameSpan.start, nameSpan.end);
    if (isAcronymOf(name, inner) && (cued || inContext)) return item(at, from, name, nameSpan, inner, bracketSpan, 'innovation-acronym');
    const isBody = terms.slice(from, last + 1).every((term) => term.tags.has('Agency') || term.tags.has('Region'));
    if (cued && !isBody && !before?.tags.has('AwardNoun') && isAcronymOf(inner, name)) return item(at, from, inner, bracketSpan, name, nameSpan, 'innovation-long-form');
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

const isNameTerm = (term: Term): boolean => !BLOCKING_TAGS.some((tag) => term.tags.has(tag)) && !(term.tags.has('WinActive') && !term.tags.has('Capital')) && !term.tags.has('Stop') && (term.tags.has('Capital') || term.tags.has('Dash') || term.tags.has('Number') || INSIDE.has(term.normal));
