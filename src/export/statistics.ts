import { stringify } from 'csv-stringify/sync';
import type { StatisticsRow } from '../model/statistics.js';
import { displayWidth, printable } from './display-width.js';

const COUNTS = ['articles', 'achievements', 'recipients'] as const;
const UNKNOWN = '(unknown)';

/** Statistics as a table for people, one grouping. */
export function formatStatistics(rows: readonly StatisticsRow[], by: string): string {
  const named = rows.map(({ value, name }) => (value === undefined ? UNKNOWN : printable(`${value}${name === undefined ? '' : `  ${name}`}`)));
  const width = Math.max(displayWidth(by), ...named.map(displayWidth));
  const line = (name: string, counts: readonly (string | number)[]): string =>
    `${name}${' '.repeat(width - displayWidth(name))}${counts.map((count, index) => String(count).padStart(COUNTS[index]!.length + 2)).join('')}\n`;
  return [
    line(by, COUNTS),
    ...rows.map((row, index) =>
      line(
        named[index]!,
        COUNTS.map((count) => row[count]),
      ),
    ),
  ].join('');
}

const COLUMNS = ['by', 'value', 'name', ...COUNTS] as const;

/** Statistics as CSV, one row a group; of several groupings one below the other. */
export function statisticsCsv(rows: readonly StatisticsRow[]): string {
  return stringify([[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))], { record_delimiter: 'windows', escape_formulas: true });
}
