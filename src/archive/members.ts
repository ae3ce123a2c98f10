import { crc32, createInflateRaw } from 'node:zlib';

const CHUNK = 64 * 1024;

/** Bytes that can be read at places: an open file, or a part of one. */
export interface ByteWindow {
  stat(): Promise<{ size: number }>;
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number; buffer: Buffer }>;
}

/** Bytes of a file from an offset on, chunk by chunk. */
export async function* readFrom(handle: ByteWindow, offset: number): AsyncGenerator<Buffer> {
  for (let at = offset; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Something in an archive that cannot be read, and where it starts if that is known. */
export class Damage extends Error {
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}

const FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;
const LONGEST_HEADER = 8192;
const TRAILER = 8;

async function readAt(handle: ByteWindow, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

/** Length of the gzip header at an offset, or undefined where none stands. */
async function headerLength(handle: ByteWindow, offset: number): Promise<number | undefined> {
  const head = await readAt(handle, offset, LONGEST_HEADER);
  if (head.length < 10 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return undefined;
  const flags = head[3]!;
  if ((flags & FLAGS.reserved) !== 0) return undefined;
  let at = 10;
  if (flags & FLAGS.extra) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  for (const flag of [FLAGS.name, FLAGS.comment]) {
    if (!(flags & flag)) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & FLAGS.headerCrc) at += 2;
  return at;
}

/**
 * The content of the gzip member at an offset as it is inflated, and the offset after it. zlib itself would run on into the next member without a word
 * and end silently where a file is cut off; here the end, the checksum and the length of each member are looked at. @throws Damage
 */
export async function* inflateMember(handle: ByteWindow, offset: number): AsyncGenerator<Buffer, number> {
  const start = await headerLength(handle, offset);
  if (start === undefined) throw new Damage('no gzip member stands here');
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  const source = readFrom(handle, offset + start);
  let isOver = false;
  const feed = async (): Promise<void> => {
    for await (const chunk of source) {
      if (isOver) return;
      if (!inflate.write(chunk)) await new Promise<void>((resolve) => void inflate.once('drain', resolve).once('close', resolve).once('end', resolve));
    }
    if (!isOver) inflate.end();
  };
  let sum = 0;
  let size = 0;
  inflate.once('end', () => {
    isOver = true;
  });
  inflate.once('close', () => {
    isOver = true;
  });
  const fed = feed();
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      size += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    throw new Damage(`it cannot be inflated: ${(cause as Error).message}`);
  } finally {
    isOver = true;
    inflate.destroy();
    await fed.catch(() => {});
  }
  const end = offset + start + inflate.bytesWritten;
  const trailer = await readAt(handle, end, TRAILER);
  if (trailer.length < TRAILER) throw new Damage('it is cut off');
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) throw new Damage('its checksum is wrong');
  return end + TRAILER;
}

/** The offset of the next place, at or after `from` and before `until`, where bytes stand. */
export async function findBytes(handle: ByteWindow, from: number, wanted: Uint8Array, until = Number.POSITIVE_INFINITY): Promise<number | undefined> {
  let carried: Buffer = Buffer.alloc(0);
  let at = from;
  for await (const chunk of readFrom(handle, from)) {
    const window = Buffer.concat([carried, chunk]);
    const found = window.indexOf(wanted);
    if (found >= 0) return at - carried.length + found;
    carried = window.subarray(Math.max(0, window.length - wanted.length + 1));
    at += chunk.length;
    if (at >= until) return undefined;
  }
  return undefined;
}
