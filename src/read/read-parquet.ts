import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { PageColumns } from '../model/input.js';
import { chooseColumns, tableRowToPage } from './columns.js';
import { failed, type ReadOutcome } from './outcome.js';

/** The biggest group of rows, in bytes of the columns that are read: a group is unpacked as a whole. */
const LARGEST_GROUP = 1024 ** 3;

const topNames = ({ schema }: FileMetaData): string[] => {
  const names: string[] = [];
  // The schema is a tree in one list: below the root, each child is followed by its own children.
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = skip(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = skip(at)) names.push(schema[at]!.name);
  return names;
};

const plainValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : typeof value === 'bigint' ? String(value) : value);

/**
 * Pages of a Parquet file, a row each (`source#1` is the first), one group of rows in memory at a time. A group that cannot be read is an error and the others go on.
 * `mayHoldNone`: a table without pages is passed over.
 */
export async function* readParquet(
  path: string,
  stem: string,
  { columns, mayHoldNone = false }: { columns?: PageColumns | undefined; mayHoldNone?: boolean },
): AsyncGenerator<ReadOutcome> {
  const file = await asyncBufferFromFile(path);
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file);
  } catch (cause) {
    yield failed(path, 'bad-table', `it is no Parquet file: ${(cause as Error).message}`);
    return;
  }
  const choice = chooseColumns(topNames(metadata), columns);
  if ('message' in choice) {
    if (!mayHoldNone) yield failed(path, 'bad-table', choice.message);
    return;
  }
  const { chosen } = choice;
  const names = Object.values(chosen);
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const place = `${path}#${start + 1}`;
    const read = group.columns.filter(({ meta_data }) => names.includes(meta_data?.path_in_schema[0] ?? ''));
    const size = read.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    if (size > LARGEST_GROUP) yield failed(place, 'too-large', `a group of rows of ${size} bytes; write the file with smaller groups`);
    else
      yield* readGroup({ file, metadata, columns: names, rowStart: start, rowEnd: end, compressors }, place, (row, number) =>
        tableRowToPage(chosen, (name) => plainValue(row[name]), `${path}#${number}`, `${stem}-${number}`),
      );
    start = end;
  }
  if (start === 0) yield failed(path, 'empty', 'it has no rows');
}

async function* readGroup(
  options: Parameters<typeof parquetReadObjects>[0] & { rowStart: number },
  place: string,
  toPage: (row: Record<string, unknown>, number: number) => ReadOutcome,
): AsyncGenerator<ReadOutcome> {
  let rows: Record<string, unknown>[];
  try {
    rows = await parquetReadObjects(options);
  } catch (cause) {
    yield failed(place, 'damaged', `a group of rows cannot be read: ${(cause as Error).message}`);
    return;
  }
  for (const [index, row] of rows.entries()) yield toPage(row, options.rowStart + index + 1);
}
