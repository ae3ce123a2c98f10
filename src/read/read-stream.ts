import type { PageColumns } from '../model/input.js';
import { decode } from './decode.js';
import { unpack } from './open-bytes.js';
import { failed, LARGEST_PAGE, type ReadOutcome, TOO_LARGE } from './outcome.js';
import { findLines, readJson, type UnreadLine } from './rows.js';
import { type ContentKind, sniff, startsAsJsonLines } from './sniff.js';

const GZIP = [0x1f, 0x8b] as const;

/** A stream's bytes, whatever it yields. */
async function* asBytes(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* chain(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Pages of an unnamed stream, sniffed, gzip or not: JSONL as it comes, anything else once it is complete. @throws DamagedInput */
export async function* readStream(
  stream: AsyncIterable<string | Uint8Array>,
  source: string,
  stem: string,
  columns?: PageColumns,
): AsyncGenerator<UnreadLine | ReadOutcome> {
  const packed = asBytes(stream)[Symbol.asyncIterator]();
  const first = await packed.next();
  const whole = chain(first.done ? [] : [first.value], packed);
  const isGzip = !first.done && first.value[0] === GZIP[0] && first.value[1] === GZIP[1];
  const chunks = (isGzip ? unpack(whole, 'gzip') : whole)[Symbol.asyncIterator]();
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
      yield* findLines(chain(head, chunks), source, stem, columns);
      return;
    }
  }
  yield* readBytes(Buffer.concat(head), source, stem, undefined, columns);
}

/** Pages of a content that is complete; `kind` is sniffed where the name of the input does not tell it. */
export async function* readBytes(
  bytes: Uint8Array,
  source: string,
  stem: string,
  kind?: ContentKind,
  columns?: PageColumns,
): AsyncGenerator<UnreadLine | ReadOutcome> {
  const decoded = decode(bytes);
  if ('code' in decoded) {
    yield failed(source, decoded.code, decoded.message);
    return;
  }
  const content = decoded.text;
  const found = kind ?? sniff(content);
  if (found === 'jsonl') yield* findLines(chain([bytes], asBytes(empty())), source, stem, columns);
  else if (found === 'json') yield* readJson(content, source, stem, columns);
  else yield { page: { id: stem, source, kind: found, content } };
}

async function* empty(): AsyncGenerator<Uint8Array> {}
