import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';
import { readJson, readJsonLines } from './rows.js';
import { type ContentKind, sniff, startsAsJsonLines } from './sniff.js';

/** A stream's bytes, whatever it yields. */
async function* asBytes(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* chain(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Pages of an unnamed stream, sniffed: JSONL as it comes, anything else once it is complete. */
export async function* readStream(stream: AsyncIterable<string | Uint8Array>, source: string, stem: string): AsyncGenerator<ReadOutcome> {
  const chunks = asBytes(stream)[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  let lineSeen = false;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    size += next.value.length;
    if (size > LARGEST_PAGE) {
      yield failed(source, 'too-large', TOO_LARGE);
      return;
    }
    if (lineSeen || !next.value.includes(10)) continue;
    lineSeen = true;
    const decoded = decode(Buffer.concat(head));
    if ('text' in decoded && startsAsJsonLines(decoded.text)) {
      yield* readJsonLines(chain(head, chunks), source, stem);
      return;
    }
  }
  yield* readBytes(Buffer.concat(head), source, stem);
}

/** Pages of a content that is complete; `kind` is sniffed where the name of the input does not tell it. */
export async function* readBytes(bytes: Uint8Array, source: string, stem: string, kind?: ContentKind): AsyncGenerator<ReadOutcome> {
  const decoded = decode(bytes);
  if ('code' in decoded) {
    yield failed(source, decoded.code, decoded.message);
    return;
  }
  const content = decoded.text;
  const found = kind ?? sniff(content);
  if (found === 'jsonl') yield* readJsonLines(chain([bytes], asBytes(empty())), source, stem);
  else if (found === 'json') yield* readJson(content, source, stem);
  else yield { page: { id: stem, source, kind: found, content } };
}

async function* empty(): AsyncGenerator<Uint8Array> {}
