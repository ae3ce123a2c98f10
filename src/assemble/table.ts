import type { Document, DocumentSentence } from '../annotate/document.js';
import { parseNumber } from '../annotate/number.js';
import type { Span } from '../model/span.js';
import { type Draft, emptyDraft } from './draft.js';
import { type Filler, read, readText } from './filler.js';
import { splitAtBracket } from './innovation.js';
import { makeRecipient, type RecipientItem } from './item.js';
import { innerSpan } from './part-span.js';
import { placeValue } from './place.js';
import { itemOf } from './read-item.js';
import { recipientOf } from './recipient.js';
import { surfaceKey } from './recipient-key.js';
import type { Step } from './steps.js';
import { tagged } from './terms.js';

type Column = 'rank' | 'recipient' | 'innovation' | 'score' | 'grade' | 'category';
/** What the columns of a table hold; undefined for columns that no record takes over. */
export type Columns = readonly (Column | undefined)[];

/** What the columns of a table of winners are called. */
const COLUMN_NAMES: readonly (readonly [RegExp, Column])[] = [
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

const isBar = tagged('Bar');

/** The columns of a table's head line ("Peringkat | Penerima | Inovasi | Nilai"); undefined when the line is none. */
export function tableHead({ text }: Document, sentence: DocumentSentence): Columns | undefined {
  if (!sentence.terms.some(isBar)) return undefined;
  const cells = cellsOf(sentence);
  if (cells.length < 2) return undefined;
  const columns = cells.map(({ start, end }) => COLUMN_NAMES.find(([pattern]) => pattern.test(text.slice(start, end)))?.[1]);
  return columns.includes('recipient') && columns.some((column) => column === 'rank' || column === 'grade' || column === 'score') ? columns : undefined;
}

/** A cell's span and its terms. */
interface Cell extends Span {
  from: number;
  to: number;
}

/** The cells of a table row: terms between bars. */
function cellsOf({ terms }: DocumentSentence): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let i = 0; i <= terms.length; i++) {
    if (i < terms.length && !isBar(terms[i])) continue;
    if (i > from) cells.push({ start: terms[from]!.start, end: terms[i - 1]!.end, from, to: i });
    from = i + 1;
  }
  return cells;
}

/** A row of a table of winners as a draft; undefined when its cells do not fit the columns. */
export function tableRow(document: Document, sentence: DocumentSentence, columns: Columns, category: Filler | undefined): Draft | undefined {
  const cells = cellsOf(sentence);
  if (cells.length !== columns.length) return undefined;
  const draft: Draft = { ...emptyDraft(sentence.index, 0, category), to: sentence.terms.length, trigger: { at: 0, strong: true } };
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (column) FILL[column](draft, { document, sentence, cell, span: innerSpan(document.text, cell) });
  }
  return draft.recipients.length > 0 ? draft : undefined;
}

interface Site {
  document: Document;
  sentence: DocumentSentence;
  cell: Cell;
  /** Without the marks around it. */
  span: Span;
}

const textOf = ({ document, span }: Site): string => document.text.slice(span.start, span.end);
const cellText = ({ document, span }: Site, step: Step): Filler => readText(document.text, span, step);

/** What a cell of each column does to its row's draft. */
const FILL: Readonly<Record<Column, (draft: Draft, site: Site) => void>> = {
  rank: (draft, site) => {
    const place = placeValue(textOf(site));
    const rank = itemIn(site, 'rank') ?? (place ? read(String(place), site.span, 'table-rank' satisfies Step) : undefined);
    if (rank) draft.rank = rank;
  },
  recipient: (draft, site) => {
    draft.recipients = [recipientIn(site)];
  },
  score: (draft, site) => {
    const score = parseNumber(textOf(site));
    if (score !== undefined) draft.score = read(score, site.span, 'table-score' satisfies Step);
  },
  grade: (draft, site) => {
    draft.grade = itemIn(site, 'grade') ?? cellText(site, 'table-grade');
  },
  category: (draft, site) => {
    draft.category = cellText(site, 'table-category');
  },
  innovation: (draft, { document: { text }, span }) => {
    const step: Step = 'table-innovation';
    const open = text.slice(span.start, span.end).indexOf('(');
    const { name, expansion } = open > 0 ? splitAtBracket(text, span, open) : { name: span };
    draft.innovation = readText(text, name, step);
    if (expansion) draft.expansion = readText(text, expansion, step);
  },
};

/** The place or grade that a rule read in a cell. */
function itemIn({ document, sentence, cell }: Site, kind: 'rank' | 'grade'): Filler | undefined {
  for (let at = cell.from; at < cell.to; at++) {
    const item = itemOf(document, sentence, at);
    if (item?.kind === kind) return item.filler;
  }
  return undefined;
}

/** The body or region in a cell, else whatever stands there: a table of winners has a winner in each row. */
function recipientIn(site: Site): RecipientItem {
  const { document, sentence, cell } = site;
  for (let at = cell.from; at < cell.to; at++) {
    const recipient = recipientOf(document, sentence, at);
    if (recipient) return recipient;
  }
  const filler = cellText(site, 'table-recipient');
  return makeRecipient(cell.from, filler, surfaceKey(filler.value), 'title');
}
