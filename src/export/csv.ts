import { stringify } from 'csv-stringify/sync';
import { FLAT_COLUMNS } from '../model/columns.js';
import { type ArticleRecord, EXPORTED_STATUSES, type Status } from '../model/record.js';
import { type Cell, flatRow } from './flat-row.js';

/** RFC 4180 in UTF-8 without a byte order mark. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });

/**
 * Writes one row an achievement of the given statuses (won and nominated unless told), under a header that is there even without rows.
 * `write` gets text that ends with a line; a promise that it returns is waited for.
 */
export async function writeCsv(
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  write: (chunk: string) => void | Promise<void>,
  { statuses = EXPORTED_STATUSES }: { statuses?: readonly Status[] } = {},
): Promise<void> {
  await write(toCsv([FLAT_COLUMNS.map(({ name }) => name)]));
  for await (const record of records) {
    const rows = record.achievements.filter(({ status }) => statuses.includes(status)).map((achievement) => flatRow(record, achievement));
    if (rows.length > 0) await write(toCsv(rows));
  }
}
