import type { Document, DocumentSentence } from '../annotate/document.js';
import { parseNumber } from '../annotate/number.js';
import type { Draft } from './draft.js';
import { type Filler, read } from './filler.js';
import { innerSpan, itemOf, placeValue, type RecipientItem } from './item.js';
import { recipientKey, recipientOf } from './recipient.js';

type Column = 'rank' | 'recipient' | 'innovation' | 'score' | 'grade' | 'category' | undefined;

/** What the columns of a table of winners are called. */
const COLUMN_NAMES: readonly (readonly [RegExp, Exclude<Column, undefined>])[] = [
  [/^(?:peringkat|juara|ranking|rangking|urutan|posisi|no\.? juara)\b/i, 'rank'],
  [/^(?:nama )?(?:inovasi|judul|program|karya)\b/i, 'innovation'],
  [/^(?:nilai|skor|total|poin)\b/i, 'score'],
  [/^(?:predikat|opini|grade|hasil)\b/i, 'grade'],
  [/^(?:kategori|kelompok|klaster)\b/i, 'category'],
  [
    /^(?:nama|penerima|pemenang|instansi|opd|skpd|perangkat daerah|unit|daerah|kabupaten|kota|kecamatan|kelurahan|desa|puskesmas|sekolah|satker|satuan kerja|dinas)\b/i,
    'recipient',
  ],
];

/** The columns of a table's head line ("Peringkat | Penerima | Inovasi | Nilai"); undefined when the line is none. */
export function tableHead(document: Document, sentence: DocumentSentence): Column[] | undefined {
  const cells = cellsOf(sentence);
  if (cells.length < 2) return undefined;
  const columns = cells.map(({ start, end }) => COLUMN_NAMES.find(([pattern]) => pattern.test(document.text.slice(start, end)))?.[1]);
  return columns.includes('recipient') && columns.some((column) => column === 'rank' || column === 'grade' || column === 'score') ? columns : undefined;
}

interface Cell {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** The cells of a table row: terms between bars. */
function cellsOf(sentence: DocumentSentence): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const { terms } = sentence;
  for (let i = 0; i <= terms.length; i++) {
    if (i < terms.length && !terms[i]!.tags.has('Bar')) continue;
    if (i > from) cells.push({ start: terms[from]!.start, end: terms[i - 1]!.end, from, to: i });
    from = i + 1;
  }
  return cells;
}

/** A row of a table of winners as a draft; undefined when its cells do not fit the columns. */
export function tableRow(document: Document, sentence: DocumentSentence, columns: readonly Column[], category: Filler | undefined): Draft | undefined {
  const cells = cellsOf(sentence);
  if (cells.length !== columns.length) return undefined;
  const draft: Draft = {
    sentence: sentence.index,
    from: 0,
    to: sentence.terms.length,
    recipients: [],
    trigger: { at: 0, strong: true },
    ...(category ? { category } : {}),
  };
  cells.forEach((cell, i) => {
    fill(document, sentence, draft, columns[i], cell);
  });
  return draft.recipients.length > 0 ? draft : undefined;
}

function fill(document: Document, sentence: DocumentSentence, draft: Draft, column: Column, cell: Cell): void {
  const { text } = document;
  const span = innerSpan(text, cell);
  const value = text.slice(span.start, span.end);
  const items = Array.from({ length: cell.to - cell.from }, (_, k) => itemOf(document, sentence, cell.from + k)).filter((item) => item !== undefined);
  if (column === 'rank') {
    const rank = items.find((item) => item.kind === 'rank');
    const place = placeValue(value);
    if (rank) draft.rank = rank.filler;
    else if (place) draft.rank = read(String(place), span, 'table-rank');
  } else if (column === 'recipient') {
    let winner: RecipientItem | undefined;
    for (let at = cell.from; at < cell.to && !winner; at++) winner = recipientOf(document, sentence, at);
    draft.recipients = [winner ?? { kind: 'recipient', at: cell.from, filler: read(value, span, 'table-recipient'), key: recipientKey(value), type: 'title' }];
  } else if (column === 'score') {
    const score = parseNumber(value);
    if (score !== undefined) draft.score = read(score, span, 'table-score');
  } else if (column === 'grade') {
    const grade = items.find((item) => item.kind === 'grade');
    draft.grade = grade?.filler ?? read(value, span, 'table-grade');
  } else if (column === 'category') draft.category = read(value, span, 'table-category');
  else if (column === 'innovation') fillInnovation(text, draft, span);
}

/** "SIPATEN (Sistem Pantau Ternak)" */
function fillInnovation(text: string, draft: Draft, span: { start: number; end: number }): void {
  const open = text.slice(span.start, span.end).indexOf('(');
  const name = innerSpan(text, open > 0 ? { start: span.start, end: span.start + open } : span);
  draft.innovation = read(text.slice(name.start, name.end), name, 'table-innovation');
  if (open > 0) {
    const expansion = innerSpan(text, { start: span.start + open, end: span.end });
    draft.expansion = read(text.slice(expansion.start, expansion.end), expansion, 'table-innovation');
  }
}
