import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PageOutcome } from './extract-page.js';
import type { PackedOutcome, WorkerSettings } from './extract-worker.js';
import { hashPage } from './hash-page.js';
import { inOrder } from './jobs/in-order.js';
import { openPool, type TaskFailure } from './jobs/pool.js';
import type { PageErrorCode } from './model/error.js';
import type { ArticleRecord } from './model/record.js';
import { type FoundPage, readPage } from './read/unread.js';

export interface ThreadOptions {
  threads: number;
  /** Milliseconds that a page may take. */
  pageTimeout: number;
  settings: WorkerSettings;
  signal?: AbortSignal | undefined;
  standIn?: StandIn | undefined;
}

/** A worker module and a limit of memory, megabytes a thread, in the place of petik's own. */
export interface StandIn {
  workerFile: string;
  memoryLimit: number;
}

/** The module that petik's own threads run. It is missing where petik's code was packed into one file. */
const WORKER_FILE = join(import.meta.dirname, 'extract-worker.js');

export const hasWorkerFile = (): boolean => existsSync(WORKER_FILE);

export const coreCount = (): number => availableParallelism();

const CHUNK_PAGES = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Megabytes a thread. V8 lets a heap that may grow to 2 GB grow fourfold before it collects, a smaller one less. */
const MEMORY_LIMIT = 1024;

const FAILURE_CODES: Readonly<Record<TaskFailure['failure'], PageErrorCode>> = { timeout: 'page-timeout', crash: 'worker-crashed' };

/** Bytes that a page takes on its way to a thread. */
const bytesOf = (found: FoundPage): number => ('line' in found ? found.line.length : 'page' in found ? found.page.content.length : 0);

/** Reads and extracts pages in worker threads; outcomes come in the order of the pages. With one thread the main thread waits while it works, so that one core is busy. */
export async function* extractInThreads(
  pages: AsyncIterable<FoundPage>,
  { threads, pageTimeout, settings, signal, standIn = { workerFile: WORKER_FILE, memoryLimit: MEMORY_LIMIT } }: ThreadOptions,
): AsyncGenerator<PageOutcome> {
  const pool = openPool<FoundPage, PackedOutcome>({ ...standIn, workerData: settings, threads, taskTimeout: pageTimeout });
  const run = async (tasks: readonly FoundPage[]) => (await pool.run(tasks)).map((result, index) => unpack(result, tasks[index]!));
  try {
    const chunks = threads === 1 ? 1 : 2 * threads;
    for await (const unpackOutcome of inOrder(pages, { run, chunkTasks: CHUNK_PAGES, chunkBytes: CHUNK_BYTES, bytesOf, chunks, signal })) yield unpackOutcome();
  } finally {
    await pool.close();
  }
}

/** A page that no thread got through, with its hash, so that it is not tried again for nothing. */
function failedOutcome({ failure, message }: TaskFailure, found: FoundPage): PageOutcome {
  const read = readPage(found);
  if ('error' in read) return { extraction: read, isPage: false };
  const { page } = read;
  return {
    extraction: { error: { source: page.source, code: FAILURE_CODES[failure], message } },
    isPage: true,
    contentHash: hashPage(page),
    ...(page.url === undefined ? {} : { url: page.url }),
  };
}

const decoder = new TextDecoder();

/** Gives a result when it is wanted: until then a record stays the bytes that it came as. */
function unpack(result: PackedOutcome | TaskFailure, found: FoundPage): () => PageOutcome {
  return () => {
    if ('failure' in result) return failedOutcome(result, found);
    if ('error' in result) {
      const { error, ...others } = result;
      return { ...others, extraction: { error } };
    }
    const { record, ...others } = result;
    return { ...others, extraction: { record: JSON.parse(decoder.decode(record)) as ArticleRecord } };
  };
}
