import type { RawPage } from '../model/article.js';
import { inputRowSchema, isoDate } from '../model/input.js';
import { byteLines } from './byte-lines.js';
import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** A row as a page; `defaultId` is taken where the row has no id of its own. */
function rowToPage(row: unknown, source: string, defaultId: string): ReadOutcome {
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

/** Pages of a JSONL stream, one line in memory at a time; a bad line is an error at `source#line` and the others go on. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, source: string, stem: string): AsyncGenerator<ReadOutcome> {
  let rows = 0;
  for await (const { number, bytes } of byteLines(chunks, LARGEST_PAGE)) {
    const place = `${source}#${number}`;
    const decoded = bytes === undefined ? undefined : decode(bytes);
    if (decoded !== undefined && 'code' in decoded && decoded.code === 'empty') continue;
    rows++;
    if (decoded === undefined) yield failed(place, 'too-large', TOO_LARGE);
    else if ('code' in decoded) yield failed(place, 'bad-line', decoded.message);
    else yield parseLine(decoded.text, place, `${stem}-${number}`);
  }
  if (rows === 0) yield failed(source, 'empty', 'there is nothing but white space');
}

function parseLine(line: string, source: string, defaultId: string): ReadOutcome {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    return failed(source, 'bad-line', `not valid JSON: ${messageOf(cause)}`);
  }
  return rowToPage(row, source, defaultId);
}

/** Pages of a JSON text: one row, or an array of rows (`source#n`, counted from 1). */
export function* readJson(text: string, source: string, stem: string): Generator<ReadOutcome> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    yield failed(source, 'bad-json', `not valid JSON: ${messageOf(cause)}`);
    return;
  }
  if (!Array.isArray(value)) {
    const outcome = rowToPage(value, source, stem);
    yield 'error' in outcome && outcome.error.code === 'bad-line' ? failed(source, 'bad-json', outcome.error.message) : outcome;
    return;
  }
  if (value.length === 0) yield failed(source, 'empty', 'an empty array');
  for (const [index, row] of value.entries()) yield rowToPage(row, `${source}#${index + 1}`, `${stem}-${index + 1}`);
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
