import type { PageError } from '../model/error.js';
import { type ExportedRecord, exportedRecordSchema } from '../model/origin.js';
import { recordProblems } from '../model/record-problems.js';
import { byteLines } from './byte-lines.js';
import { decode } from './decode.js';
import { LARGEST_PAGE } from './outcome.js';

/** A line of exported records: the record, or what is wrong with it. */
export type RecordLine = { record: ExportedRecord; line: Uint8Array } | { error: PageError };

/** An exported record holds its text several times over: as text, and as quotes. */
const LONGEST = 8 * LARGEST_PAGE;

function readRecord(bytes: Uint8Array | undefined, source: string): RecordLine {
  const bad = (message: string): RecordLine => ({ error: { source, code: 'bad-line', message } });
  if (bytes === undefined) return { error: { source, code: 'too-large', message: `larger than ${LONGEST / 1024 / 1024} MB` } };
  const decoded = decode(bytes);
  if ('code' in decoded) return bad(decoded.message);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (cause) {
    return bad(`not valid JSON: ${(cause as Error).message}`);
  }
  const { success, data, error } = exportedRecordSchema.safeParse(value);
  if (!success) return bad(`not a record: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  // Whatever else may be wrong with it, the spans of a record are those of its text.
  const problem = recordProblems(data).find(({ code }) => code === 'span');
  return problem ? bad(`not a record: ${problem.message}`) : { record: data, line: bytes };
}

/** The records of a JSONL stream, one in memory at a time; a line that is no record is an error, and the others go on. */
export async function* readRecordLines(chunks: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<RecordLine> {
  for await (const { number, bytes } of byteLines(chunks, LONGEST)) {
    if (bytes?.every((byte) => byte <= 32)) continue;
    yield readRecord(bytes, `${source}#${number}`);
  }
}
