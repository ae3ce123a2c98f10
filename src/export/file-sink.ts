import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A text file that is written piece by piece. */
export interface FileSink {
  write: (text: string) => Promise<void>;
  /** Ends the file; says how large it is and its SHA-256. */
  end: () => Promise<{ bytes: number; sha256: string }>;
}

/** Bytes that are held until they are written together. */
const PIECE = 1 << 16;

/** Opens a new file to be written in UTF-8. @throws what the file system says, from here on; the file is closed then */
export async function openFileSink(path: string): Promise<FileSink> {
  const file = await open(path, 'w');
  const digest = createHash('sha256');
  let bytes = 0;
  let held: Buffer[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const piece = Buffer.concat(held);
    held = [];
    size = 0;
    try {
      await file.writeFile(piece);
    } catch (error) {
      await file.close();
      throw error;
    }
    digest.update(piece);
    bytes += piece.length;
  };
  return {
    write: async (text) => {
      const chunk = Buffer.from(text);
      held.push(chunk);
      size += chunk.length;
      if (size >= PIECE) await flush();
    },
    end: async () => {
      await flush();
      await file.close();
      return { bytes, sha256: digest.digest('hex') };
    },
  };
}
