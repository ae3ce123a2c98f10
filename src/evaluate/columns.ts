import type { Interval, Ratio } from '../model/evaluation-report.js';

/** A fraction with three digits, or `*` where it is undefined. */
export const fraction = (value: Ratio): string => (value === null ? '*' : value.toFixed(3));

/** A fraction with its sign. */
export const signed = (value: Ratio): string => (value === null ? '*' : `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`);

/** An interval as `low to high`. */
export const range = (interval: Interval | null, digits: (value: Ratio) => string = fraction): string =>
  interval === null ? '*' : `${digits(interval.low)} to ${digits(interval.high)}`;

/** A table of text: the first column to the left, the others to the right, two spaces between them. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, place) => Math.max(...rows.map((row) => (row[place] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
