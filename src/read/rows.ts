import type { RawPage } from '../model/article.js';
import { inputRowSchema, isoDate, type PageColumns } from '../model/input.js';
import { byteLines } from './byte-lines.js';
import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** A line of JSONL that is not read yet. */
export interface UnreadLine {
  line: Uint8Array;
  source: string;
  /** The page's id where the row has none. */
  defaultId: string;
  columns?: PageColumns;
}

/** A row with the values of the keys that the operator named under petik's own keys. */
function renameKeys(row: unknown, columns: PageColumns): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const named = Object.entries(columns).map(([own, key]) => [own, (row as Record<string, unknown>)[key]]);
  const isTold = columns.html !== undefined || columns.text !== undefined;
  return { ...row, ...(isTold ? { html: undefined, text: undefined } : {}), ...Object.fromEntries(named) };
}

/** A row as a page; `defaultId` is taken where the row has no id of its own. */
export function rowToPage(row: unknown, source: string, defaultId: string): ReadOutcome {
  const parsed = inputRowSchema.safeParse(row);
  if (!parsed.success)
    return failed(source, 'bad-line', `not a page: ${parsed.error.issues.map((issue) => [...issue.path, issue.message].join(' ')).join('; ')}`);
  const { id, url, title, date, published, html, text } = parsed.data;
  const content = html ?? text ?? '';
  if (content.trim() === '') return failed(source, 'empty', 'html or text is empty');
  const page: RawPage = { id: id === undefined || id === null || id === '' ? defaultId : String(id), source, kind: html == null ? 'text' : 'html', content };
  if (url) page.url = url;
  if (title) page.title = title;
  const day = isoDate(published) ?? isoDate(date);
  if (day !== undefined) page.published = day;
  return { page };
}

/** Whether a line is nothing but white space, a byte order mark before it or not. */
const isBlank = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf);

/** The lines of a JSONL stream, one in memory at a time; a line that is too long is an error at `source#line` and the others go on. @throws DamagedInput */
export async function* findLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  stem: string,
  columns?: PageColumns,
): AsyncGenerator<UnreadLine | ReadOutcome> {
  let rows = 0;
  for await (const { number, bytes } of byteLines(chunks, LARGEST_PAGE)) {
    if (bytes !== undefined && isBlank(bytes)) continue;
    rows++;
    const place = `${source}#${number}`;
    if (bytes === undefined) yield failed(place, 'too-large', TOO_LARGE);
    else yield { line: bytes, source: place, defaultId: `${stem}-${number}`, ...(columns === undefined ? {} : { columns }) };
  }
  if (rows === 0) yield failed(source, 'empty', 'there is nothing but white space');
}

/** The page of a line. */
export function readLine({ line, source, defaultId, columns }: UnreadLine): ReadOutcome {
  const decoded = decode(line);
  if ('code' in decoded) return failed(source, 'bad-line', decoded.message);
  let row: unknown;
  try {
    row = JSON.parse(decoded.text);
  } catch (cause) {
    return failed(source, 'bad-line', `not valid JSON: ${messageOf(cause)}`);
  }
  return rowToPage(columns === undefined ? row : renameKeys(row, columns), source, defaultId);
}

/** Pages of a JSON text: one row, or an array of rows (`source#n`, counted from 1). */
export function* readJson(text: string, source: string, stem: string, columns: PageColumns = {}): Generator<ReadOutcome> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    yield failed(source, 'bad-json', `not valid JSON: ${messageOf(cause)}`);
    return;
  }
  if (!Array.isArray(value)) {
    const outcome = rowToPage(renameKeys(value, columns), source, stem);
    yield 'error' in outcome && outcome.error.code === 'bad-line' ? failed(source, 'bad-json', outcome.error.message) : outcome;
    return;
  }
  if (value.length === 0) yield failed(source, 'empty', 'an empty array');
  for (const [index, row] of value.entries()) yield rowToPage(renameKeys(row, columns), `${source}#${index + 1}`, `${stem}-${index + 1}`);
}

/** True for JSON that holds no page at all: settings, gold records, numbers. A folder passes over such files. */
export function holdsNoRow(text: string): boolean {
  const isRow = (value: unknown): boolean => typeof value === 'object' && value !== null && ('html' in value || 'text' in value);
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? !value.some(isRow) : !isRow(value);
  } catch {
    return false;
  }
}
