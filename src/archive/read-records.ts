import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { type ByteWindow, Damage, findBytes, inflateMember, readFrom } from './members.js';

/** One record of an archive: its named fields and its block. */
export interface ArchiveRecord {
  /** Where it, or the gzip member that it is in, starts in the file. */
  offset: number;
  field(name: string): string | undefined;
  /** Undefined where it is larger than allowed. */
  block: Uint8Array | undefined;
}

/** A record, or a place of the file that cannot be read and why. */
export type ReadRecord = { record: ArchiveRecord } | { damage: { offset: number; message: string } };

const GZIP = Uint8Array.of(0x1f, 0x8b, 8);
const START = Buffer.from('WARC/1.');
const START_OF_LINE = Buffer.from('\nWARC/1.');
const LONGEST_LINE = 64 * 1024;

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 13 || byte === 10);

/**
 * The records of a stream of them. `offsetOf` tells a record's place in the file from its place in the stream, `limit` is the biggest block in bytes.
 * A record is given only when what follows it shows that its length is right. @throws Damage
 */
async function* recordsOf(stream: AsyncIterable<Uint8Array>, offsetOf: (at: number) => number, limit: number): AsyncGenerator<ArchiveRecord> {
  const reader = new AsyncIterReader(stream, null);
  for (;;) {
    const line = await reader.readlineRaw(LONGEST_LINE);
    if (line === null) return;
    if (isBlank(line)) continue;
    const offset = offsetOf(reader.getReadOffset() - line.length);
    if (Buffer.compare(line.subarray(0, START.length), START) !== 0) throw new Damage('no WARC record starts here', offset);
    const fields = await readFields(reader, line, offset);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new Damage('a WARC record without a length', offset);
    const block = length > limit ? undefined : await reader.readSize(length);
    const size = block === undefined ? await reader.skipSize(length) : block.length;
    if (size < length) throw new Damage(`a WARC record is cut off after ${size} of its ${length} bytes`, offset);
    const next = await reader.readlineRaw(LONGEST_LINE);
    if (next !== null && !isBlank(next)) throw new Damage('a WARC record is longer than it says', offset);
    yield { offset, field: (name) => fields.get(name) ?? undefined, block };
  }
}

async function readFields(reader: AsyncIterReader, line: Uint8Array, offset: number): Promise<Headers | Map<string, string>> {
  try {
    const parsed = await new StatusAndHeadersParser().parse(reader, { firstLine: Buffer.from(line).toString('latin1'), headersClass: Headers });
    if (parsed !== null) return parsed.headers;
  } catch (cause) {
    if (cause instanceof Damage) throw cause;
  }
  throw new Damage('the fields of a WARC record cannot be read', offset);
}

/** Records of the gzip member at an offset, and the offset after it. The last record is held back until the member's checksum is known to be right. */
async function* memberRecords(handle: ByteWindow, offset: number, limit: number): AsyncGenerator<ArchiveRecord, number> {
  let end = offset;
  async function* inflated(): AsyncGenerator<Buffer> {
    end = yield* inflateMember(handle, offset);
  }
  let held: ArchiveRecord | undefined;
  for await (const record of recordsOf(inflated(), () => offset, limit)) {
    if (held !== undefined) yield held;
    held = record;
  }
  if (held !== undefined) yield held;
  return end;
}

async function* plainRecords(handle: ByteWindow, offset: number, limit: number): AsyncGenerator<ArchiveRecord, number> {
  yield* recordsOf(readFrom(handle, offset), (at) => offset + at, limit);
  return Number.POSITIVE_INFINITY;
}

/**
 * The records of a WARC file, plain or gzip, in one pass with one record in memory. A damaged place gives its offset once, and reading goes on at the next
 * place where a record can be read.
 */
export async function* readRecords(handle: ByteWindow, limit: number): AsyncGenerator<ReadRecord> {
  const { size } = await handle.stat();
  const isGzip = (await findBytes(handle, 0, GZIP.subarray(0, 2), 2)) === 0;
  const read = isGzip ? memberRecords : plainRecords;
  let offset = 0;
  let isLost = false;
  while (offset < size) {
    try {
      const records = read(handle, offset, limit);
      let next = await records.next();
      for (; !next.done; next = await records.next()) {
        isLost = false;
        yield { record: next.value };
      }
      offset = next.value;
    } catch (cause) {
      if (!(cause instanceof Damage)) throw cause;
      const place = isGzip ? offset : (cause.offset ?? offset);
      if (!isLost) yield { damage: { offset: place, message: cause.message } };
      isLost = true;
      const found = await findBytes(handle, place + 1, isGzip ? GZIP : START_OF_LINE);
      offset = found === undefined ? size : isGzip ? found : found + 1;
    }
  }
}
