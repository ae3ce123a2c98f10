import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { PageColumns } from '../model/input.js';
import { type ChosenColumns, chooseColumns, tableRowToPage } from './columns.js';
import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome } from './outcome.js';

const DELIMITERS = [',', ';', '\t'] as const;
const FIRST_LINE = 64 * 1024;

/** Bytes of a stream, and the delimiter that its first line has most of. */
async function guessDelimiter(chunks: AsyncIterable<Uint8Array>): Promise<{ delimiter: string; bytes: () => AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < FIRST_LINE && !head.includes(10)) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  // With a mark, the parser would give text in the place of bytes.
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) head = head.subarray(3);
  const line = head.toString('latin1').split('\n', 1)[0]!;
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))]!, bytes };
}

const textOf = (bytes: Buffer | undefined): string => {
  const decoded = bytes === undefined ? undefined : decode(bytes);
  return decoded !== undefined && 'text' in decoded ? decoded.text : '';
};

/**
 * Pages of a CSV stream, a row each (`source#1` is the first below the header), one row in memory at a time. A row that cannot be read is an error and the others go on.
 * `mayHoldNone`: a table without pages is passed over. @throws DamagedInput
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  stem: string,
  { columns, mayHoldNone = false }: { columns?: PageColumns | undefined; mayHoldNone?: boolean },
): AsyncGenerator<ReadOutcome> {
  const { delimiter, bytes } = await guessDelimiter(chunks);
  const skipped: CsvError[] = [];
  const parser = parse({
    delimiter,
    encoding: null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LARGEST_PAGE,
    on_skip: (error) => void (error && skipped.push(error)),
  });
  const input = Readable.from(bytes(), { objectMode: false });
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let names: string[] | undefined;
  let chosen: ChosenColumns = {};
  let number = 0;
  const tell = function* (): Generator<ReadOutcome> {
    for (const { message } of skipped.splice(0)) yield failed(`${source}#${++number}`, 'bad-line', message);
  };
  try {
    for await (const cells of parser as AsyncIterable<Buffer[]>) {
      if (names === undefined) {
        names = cells.map((cell) => textOf(cell).trim());
        const choice = chooseColumns(names, columns);
        if ('message' in choice) {
          if (!mayHoldNone) yield failed(source, 'bad-table', choice.message);
          return;
        }
        chosen = choice.chosen;
        continue;
      }
      yield* tell();
      number++;
      const columnNames = names;
      yield tableRowToPage(chosen, (name) => textOf(cells[columnNames.indexOf(name)]), `${source}#${number}`, `${stem}-${number}`);
    }
    yield* tell();
    if (names === undefined) yield failed(source, 'empty', 'there is nothing but white space');
  } finally {
    input.destroy();
    parser.destroy();
  }
}
