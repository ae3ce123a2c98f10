import { type Achievement, type ArticleRecord, EXPORTED_STATUSES, type Status } from '../model/record.js';
import { displayWidth, printable } from './display-width.js';
import { wrap } from './wrap.js';

interface TableColumn {
  header: string;
  read: (achievement: Achievement) => string;
  /** Least width, and the share of what is left over that the column may take; without a share it takes what its widest cell needs. */
  least: number;
  share: number;
}

const withNote = (value: string | undefined, note: string | undefined): string => [value, note && `(${note})`].filter(Boolean).join(' ');

function resultOf({ rank, grade, label, score }: Achievement): string {
  const place = rank !== undefined && /^\d+$/.test(rank) ? `#${rank}` : rank;
  return [place, withNote(grade, label), score === undefined ? '' : `score ${score}`].filter(Boolean).join(', ');
}

const COLUMNS: readonly TableColumn[] = [
  { header: 'recipients', read: ({ recipients, count }) => `${count === undefined ? '' : `${count} × `}${recipients.join('; ')}`, least: 10, share: 3 },
  { header: 'innovation', read: ({ innovation = '' }) => innovation, least: 10, share: 2 },
  { header: 'award', read: ({ award, category }) => withNote(award, category), least: 10, share: 3 },
  { header: 'rank, grade, score', read: resultOf, least: 8, share: 2 },
  { header: 'year', read: ({ year }) => (year === undefined ? '' : String(year)), least: 4, share: 0 },
  { header: 'status', read: ({ status }) => status, least: 6, share: 0 },
];

const GAP = '  ';
const INDENT = '  ';

/** Each column gets its least; what is left goes to those whose cells are wider, by share, and nothing is given that no cell needs. */
function fitColumns(needs: readonly number[], width: number): number[] {
  const widths = needs.map((need, column) => (COLUMNS[column]!.share === 0 ? need : Math.min(need, COLUMNS[column]!.least)));
  let left = width - INDENT.length - GAP.length * (COLUMNS.length - 1) - widths.reduce((sum, columnWidth) => sum + columnWidth, 0);
  for (;;) {
    const wanting = widths.flatMap((columnWidth, column) => (columnWidth < needs[column]! ? [column] : []));
    const shares = wanting.reduce((sum, column) => sum + COLUMNS[column]!.share, 0);
    if (left <= 0 || shares === 0) return widths;
    const spare = left;
    for (const column of wanting) {
      const given = Math.min(needs[column]! - widths[column]!, left, Math.max(1, Math.floor((spare * COLUMNS[column]!.share) / shares)));
      widths[column]! += given;
      left -= given;
    }
  }
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

function formatRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column]!));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => (INDENT + wrapped.map((lines, column) => pad(lines[line] ?? '', widths[column]!)).join(GAP)).trimEnd());
}

/** Below this width columns are too narrow to read, and every achievement becomes a short paragraph. */
const LEAST_TABLE_WIDTH = INDENT.length + GAP.length * (COLUMNS.length - 1) + COLUMNS.reduce((sum, { least }) => sum + least, 0) + 'nominated'.length;

function formatParagraph(cells: readonly string[], width: number): string[] {
  return wrap(cells.filter(Boolean).join(' · '), Math.max(1, width - INDENT.length)).map((line) => INDENT + line);
}

/**
 * Achievements of the given statuses (won and nominated unless told) as columns of plain text for people, grouped under the title of their article,
 * in lines of at most `width` terminal columns that end with `\n`. No colour codes; control characters and text direction marks of the pages are left out.
 */
export function formatTable(records: readonly ArticleRecord[], width: number, { statuses = EXPORTED_STATUSES }: { statuses?: readonly Status[] } = {}): string {
  const groups = records.map(({ title, id, achievements }) => ({
    title: printable(title ?? id),
    rows: achievements.filter(({ status }) => statuses.includes(status)).map((achievement) => COLUMNS.map(({ read }) => printable(read(achievement)))),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const narrow = width < LEAST_TABLE_WIDTH;
  const headers = COLUMNS.map(({ header }) => header);
  const widths = fitColumns(
    headers.map((_, column) => Math.max(...[headers, ...rows].map((cells) => displayWidth(cells[column]!)))),
    width,
  );
  const format = (cells: readonly string[]): string[] => (narrow ? formatParagraph(cells, width) : formatRow(cells, widths));
  const lines = groups.flatMap((group) => [
    ...wrap(group.title, Math.max(1, width)),
    ...(group.rows.length > 0 ? group.rows.flatMap(format) : [`${INDENT}(no achievements)`]),
    '',
  ]);
  const head = narrow || rows.length === 0 ? [] : [...formatRow(headers, widths), ''];
  return [...head, ...lines].map((line) => `${line}\n`).join('');
}
