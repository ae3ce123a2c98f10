import { open } from 'node:fs/promises';
import { openPromise } from 'yauzl';
import type { ByteWindow } from './members.js';

/** A WARC file inside a WACZ file. */
export interface PackedArchive {
  name: string;
  window: ByteWindow;
}

const STORED = 0;

/** The WARC files of a WACZ file, which are stored in it as they are, one after the other. @throws Error where the zip file cannot be read */
export async function* archivesIn(path: string): AsyncGenerator<PackedArchive | { name: string; packed: true }> {
  const zip = await openPromise(path, { autoClose: false });
  const handle = await open(path);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (!/^archive\/.+\.warc(?:\.gz)?$/i.test(name)) continue;
      if (entry.compressionMethod !== STORED) {
        yield { name, packed: true };
        continue;
      }
      const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const size = entry.compressedSize;
      const read: ByteWindow['read'] = (buffer, offset, length, position) =>
        handle.read(buffer, offset, Math.max(0, Math.min(length, size - position)), start + position);
      yield { name, window: { stat: async () => ({ size }), read } };
    }
  } finally {
    await handle.close();
    zip.close();
  }
}
