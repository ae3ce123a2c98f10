import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { read } from './filler.js';
import { type InnovationItem, innerSpan, isAcronymOf } from './item.js';

const NAME_CUES = new Set([
  ...[
    'dengan',
    'lewat',
    'melalui',
    'berkat',
    'mengusung',
    'menyodorkan',
    'mengandalkan',
    'menawarkan',
    'mengajukan',
    'untuk',
    'memoles',
    'program',
    'inovasi',
    'aplikasi',
    'layanan',
    'gerakan',
    'yaitu',
    'yakni',
    ':',
    'masing-masing',
    'atas',
  ],
  ...[
    'menampilkan',
    'mengirim',
    'bernama',
    'berjudul',
    'bertajuk',
    ',',
    'dan',
    'serta',
    'inovasinya',
    'besutan',
    'punya',
    '–',
    '-',
    'milik',
    'diraih',
    'menjadi milik',
  ],
]);
const INSIDE = new Set(['dan', 'di', 'untuk', 'dari', 'oleh', 'ke', 'dengan', 'bagi']);
const NOT_OPENING = new Set(['program', 'inovasi', 'aplikasi', 'layanan', 'kemudian', 'dan', 'serta', 'lewat', 'melalui', 'dengan']);
const MAX_NAME_TERMS = 16;
const BLOCKING_TAGS = [
  'Rank',
  'Grade',
  'Award',
  'Bracket',
  'Person',
  'Date',
  'Count',
  'WinPassive',
  'Category',
  'Innovation',
  'Comma',
  'Title',
  'Tier',
  'Score',
];

/**
 * An innovation that only its bracket gives away: an acronym with its long form, in either order, "PAK JAJA (Pelayanan Administrasi …)" or
 * "Peta Citra Satelit (PECEL)". `inContext`: a winner or result stands in the clause.
 */
export function acronymInnovation(document: Document, sentence: DocumentSentence, at: number, inContext: boolean): InnovationItem | undefined {
  const { terms } = sentence;
  const bracket = terms[at]!;
  if (!bracket.tags.has('Bracket') || ['InnerGrade', 'InnerRegion', 'InnerAgency', 'InnerNumber', 'InnerYear'].some((tag) => bracket.tags.has(tag)))
    return undefined;
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
    if (cued && !isBody && !before?.tags.has('AwardNoun') && isAcronymOf(inner, name))
      return item(at, from, inner, bracketSpan, name, nameSpan, 'innovation-long-form');
  }
  return titledInnovation(document, sentence, at, last, opens, inContext) ?? bareInnovation(document, sentence, at, inContext);
}

/** "dengan Bumi Kraksaan (Budidaya Udang Kolam Bundar)": a capitalised name after a cue, and a long gloss that is no acronym's. */
function titledInnovation(
  document: Document,
  { terms }: DocumentSentence,
  at: number,
  last: number,
  opens: number,
  inContext: boolean,
): InnovationItem | undefined {
  const bracket = terms[at]!;
  const { text } = document;
  const innerPlace = innerSpan(text, bracket);
  const words = text.slice(innerPlace.start, innerPlace.end).split(/\s+/);
  if (!inContext || words.length < 4 || words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2) return undefined;
  let from = last;
  while (from > opens && terms[from - 1]!.tags.has('Capital') && !GLOSS_CUES.has(terms[from - 1]!.normal)) from--;
  const cue = terms[from - 1];
  if (
    !cue ||
    !(GLOSS_CUES.has(cue.normal) || cue.tags.has('Comma')) ||
    last - from > 6 ||
    terms[from]!.tags.has('Agency') ||
    terms[from]!.tags.has('Region') ||
    !terms[from]!.tags.has('Capital')
  )
    return undefined;
  const nameSpan = { start: terms[from]!.start, end: terms[last]!.end };
  return item(at, from, text.slice(nameSpan.start, nameSpan.end), nameSpan, text.slice(innerPlace.start, innerPlace.end), innerPlace, 'innovation-glossed');
}

/** "Juara II Dinas Kominfo (RADIO SIAGA)": a name in capitals behind a winner that does not abbreviate it. */
function bareInnovation(document: Document, { terms }: DocumentSentence, at: number, inContext: boolean): InnovationItem | undefined {
  const winner = terms[at - 1];
  const bracket = terms[at]!;
  if (!inContext || !winner?.tags.has('Agency') || !terms.slice(0, at).some(({ tags }) => tags.has('Rank'))) return undefined;
  const span = innerSpan(document.text, bracket);
  const name = document.text.slice(span.start, span.end);
  if (name.length < 5 || name !== name.toUpperCase() || !/\p{L}/u.test(name) || isAcronymOf(name, winner.text)) return undefined;
  return { kind: 'innovation', at, from: at, filler: read(name, span, 'innovation-behind-winner') };
}

const GLOSS_CUES = new Set(['dengan', 'lewat', 'melalui', 'berkat', 'mengusung', 'dan', 'yakni', 'yaitu', 'inovasi', 'mengirim', 'menampilkan']);

type Place = { start: number; end: number };
const item = (at: number, from: number, name: string, nameSpan: Place, expansion: string, expansionSpan: Place, rule: string): InnovationItem => ({
  kind: 'innovation',
  at,
  from,
  filler: read(name, nameSpan, rule),
  expansion: read(expansion, expansionSpan, rule),
});

const isNameTerm = (term: Term): boolean =>
  !BLOCKING_TAGS.some((tag) => term.tags.has(tag)) &&
  !(term.tags.has('WinActive') && !term.tags.has('Capital')) &&
  !term.tags.has('Stop') &&
  (term.tags.has('Capital') || term.tags.has('Dash') || term.tags.has('Number') || INSIDE.has(term.normal));
