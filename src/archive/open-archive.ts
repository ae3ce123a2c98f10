import { type FileHandle, mkdir, open, readdir, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { PetikError } from '../model/error.js';
import { type Capture, makeCaptureRecords, makeInfoRecord } from './make-records.js';

/** Where a group of captures was put: bytes `start` to `end` of a file in the archive's folder. */
interface Place {
  file: string;
  start: number;
  end: number;
}

/** A place, and where the main record of each capture starts. */
export interface Appended extends Place {
  recordStarts: number[];
}

/** An archive that is written to. Groups are appended one after the other, each as a whole. */
export interface Archive {
  /**
   * Appends captures that belong together, such as the parts of one article, beside each other in one file. `written` is called as soon as they are there and
   * before anything else is appended, so that who keeps a list of what is there keeps it in the order of the file.
   */
  append(captures: readonly Capture[], written?: (place: Appended) => void): Promise<Appended>;
  close(): Promise<void>;
}

export interface ArchiveOptions {
  folder: string;
  /** A file that has grown to so many bytes is followed by the next one. */
  maxBytes: number;
  /** Fields of the record that opens every file. */
  info: Readonly<Record<string, string>>;
  now: () => string;
  /** The last file and how much of it is known to be whole: what a killed run wrote after that is cut off. */
  resumeAt?: { file: string; end: number };
}

const deflate = promisify(gzip);
const NAME = /^petik-(\d{5})\.warc\.gz$/;
const nameOf = (number: number): string => `petik-${String(number).padStart(5, '0')}.warc.gz`;

/** The main one is the last of them. */
const RECORDS_A_CAPTURE = 3;
const SMALL = 4096;
const SMALL_OPTIONS = { level: 1, windowBits: 12, memLevel: 5 } as const;

/** Bodies that came compressed gain nothing from a second pass and are stored as they are; what is done in no time is done here and not in another thread. */
async function compress(record: Uint8Array, isCompressed: boolean): Promise<Buffer> {
  if (record.length <= SMALL) return gzipSync(record, SMALL_OPTIONS);
  if (isCompressed) return gzipSync(record, { level: 0, chunkSize: record.length + 1024 });
  return deflate(record, { level: 6 });
}

/**
 * Opens a folder of WARC 1.1 files, each record a gzip member of its own, and appends to it: goes on in the file of `resumeAt`, else starts the next one.
 * @throws PetikError `archive-unwritable`
 */
export async function openArchive({ folder, maxBytes, info, now, resumeAt }: ArchiveOptions): Promise<Archive> {
  let handle: FileHandle | undefined;
  let file = '';
  let size = 0;
  let number = 0;
  let last: Promise<unknown> = Promise.resolve();

  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (cause) {
      if (cause instanceof PetikError) throw cause;
      throw new PetikError('archive-unwritable', `Cannot write to the archive ${join(folder, file)}: ${(cause as Error).message}`, cause);
    }
  };

  async function write(bytes: Uint8Array): Promise<void> {
    await handle!.appendFile(bytes);
    size += bytes.length;
  }

  async function startFile(): Promise<void> {
    await handle?.close();
    number += 1;
    file = nameOf(number);
    handle = await open(join(folder, file), 'wx');
    size = 0;
    await write(await compress(await makeInfoRecord(file, now(), info), false));
  }

  await attempt(async () => {
    await mkdir(folder, { recursive: true });
    const numbers = (await readdir(folder)).flatMap((name) => Number(NAME.exec(name)?.[1] ?? 0) || []);
    number = Math.max(0, ...numbers);
    if (resumeAt === undefined) return;
    const known = Number(NAME.exec(resumeAt.file)?.[1] ?? 0);
    if (!numbers.includes(known)) return;
    // Files after the last known one hold nothing that is known to be whole.
    for (const later of numbers.filter((other) => other > known)) await unlink(join(folder, nameOf(later)));
    number = known;
    file = resumeAt.file;
    await truncate(join(folder, file), resumeAt.end);
    handle = await open(join(folder, file), 'a');
    size = resumeAt.end;
  });

  async function appendNow(members: readonly Uint8Array[]): Promise<Appended> {
    if (handle === undefined || size >= maxBytes) await startFile();
    const start = size;
    const starts: number[] = [];
    let at = start;
    for (const member of members) {
      starts.push(at);
      at += member.length;
    }
    await write(Buffer.concat(members));
    return { file, start, end: size, recordStarts: starts.filter((_, index) => index % RECORDS_A_CAPTURE === RECORDS_A_CAPTURE - 1) };
  }

  return {
    append: async (captures, written = () => {}) => {
      const groups = await Promise.all(
        captures.map(async (capture) => {
          const isCompressed = capture.exchange.response.headers.some(([name]) => name.toLowerCase() === 'content-encoding');
          const records = await makeCaptureRecords(capture);
          return Promise.all(records.map((record) => compress(record, isCompressed)));
        }),
      );
      const turn = last.then(async () => {
        const place = await attempt(() => appendNow(groups.flat()));
        written(place);
        return place;
      });
      last = turn.catch(() => {});
      return turn;
    },
    close: async () => {
      await last;
      await attempt(async () => handle?.close());
      handle = undefined;
    },
  };
}
