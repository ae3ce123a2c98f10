import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Packing } from './file-kind.js';

/** Packed bytes that cannot be unpacked: damaged or cut off. What came before was given. */
export class DamagedInput extends Error {}

/** Packed bytes are handed to the decoder in such pieces: it unpacks each at once, and a piece may hold a thousand times as much. */
const ZSTD_PIECE = 2048;

/** The content of a file as a stream, unpacked. @throws DamagedInput, and what the file system throws */
export function openBytes(path: string, packing: Packing | undefined): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path);
  return packing === undefined ? stream : unpack(stream, packing);
}

/** Unpacks a stream. @throws DamagedInput */
export async function* unpack(stream: AsyncIterable<Uint8Array>, packing: Packing): AsyncGenerator<Uint8Array> {
  yield* packing === 'gzip' ? gunzip(stream) : unzstd(stream);
}

async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip();
  let broken: unknown;
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of stream) {
        if (inflate.destroyed) return;
        if (!inflate.write(chunk)) await new Promise<void>((resolve) => void inflate.once('drain', resolve).once('close', resolve));
      }
      inflate.end();
    } catch (cause) {
      broken = cause;
      inflate.destroy();
    }
  };
  const fed = feed();
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } catch (cause) {
    throw broken ?? new DamagedInput(`it cannot be unpacked: ${(cause as Error).message}`);
  } finally {
    inflate.destroy();
    await fed;
  }
  if (broken !== undefined) throw broken;
}

async function* unzstd(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const decoder = new Decompress((bytes) => void unpacked.push(bytes));
  const push = (bytes: Uint8Array, isLast: boolean): Uint8Array[] => {
    try {
      decoder.push(bytes, isLast);
    } catch (cause) {
      throw new DamagedInput(`it cannot be unpacked: ${(cause as Error).message}`);
    }
    const ready = unpacked;
    unpacked = [];
    return ready;
  };
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += ZSTD_PIECE) yield* push(chunk.subarray(at, at + ZSTD_PIECE), false);
  }
  yield* push(new Uint8Array(0), true);
}
