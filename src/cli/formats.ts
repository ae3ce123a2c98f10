import { writeCsv } from '../export/csv.js';
import { toJsonLine } from '../export/json-line.js';
import { formatTable } from '../export/table.js';
import type { ArticleRecord, Status } from '../model/record.js';

interface FormatOptions {
  write: (text: string) => Promise<void>;
  statuses: readonly Status[];
  width: number;
}

/** Articles with achievements that share a table and its column widths, so that a long run prints as it goes. */
const TABLE_SIZE = 100;

async function writeTables(records: AsyncIterable<ArticleRecord>, { write, statuses, width }: FormatOptions): Promise<void> {
  let group: ArticleRecord[] = [];
  const print = async (): Promise<void> => {
    if (group.length > 0) await write(formatTable(group, width, { statuses }));
    group = [];
  };
  for await (const record of records) {
    if (record.achievements.some(({ status }) => statuses.includes(status))) group.push(record);
    if (group.length >= TABLE_SIZE) await print();
  }
  await print();
}

async function writeJsonLines(records: AsyncIterable<ArticleRecord>, { write, statuses }: FormatOptions): Promise<void> {
  for await (const record of records) await write(`${toJsonLine(record, { statuses })}\n`);
}

/** Every output format of `extract` by its name: it takes records as they come and holds no more than it must. */
export const FORMATS: Readonly<Record<string, (records: AsyncIterable<ArticleRecord>, options: FormatOptions) => Promise<void>>> = {
  table: writeTables,
  jsonl: writeJsonLines,
  csv: (records, { write, statuses }) => writeCsv(records, write, { statuses }),
};
