import { workerData } from 'node:worker_threads';
import { type PageOutcome, preparePageExtractor } from './extract-page.js';
import { handOver } from './jobs/hand-over.js';
import type { Chunk } from './jobs/pool.js';
import { youngCollector } from './jobs/young-memory.js';
import type { Calibration } from './model/calibration.js';
import type { PageError } from './model/error.js';
import { recordHash } from './model/record-hash.js';
import type { FoundPage } from './read/unread.js';
import { openStore } from './store/store.js';

/** What a worker thread has to know. */
export interface WorkerSettings {
  calibration?: Calibration | undefined;
  /** The database whose pages are done under these rules. */
  known?: { path: string; rules: string } | undefined;
}

/**
 * What a page came to, as it goes to the main thread: a record as JSON, which is cheaper to hand over than objects, in bytes, which lie outside the heap: what a chunk
 * has come to is held until its last page, long enough for V8 to move all of a heap into old memory.
 */
export type PackedOutcome = Omit<PageOutcome, 'extraction'> & ({ record: Uint8Array } | { error: PageError });

const { calibration, known } = workerData as WorkerSettings;
const extractFound = preparePageExtractor({
  calibration,
  known: known && { store: openStore(known.path, { readOnly: true }), rules: known.rules },
});

const encoder = new TextEncoder();
const collectYoung = youngCollector();

/** Extracts a page, in a worker thread. */
export function extractPacked(found: FoundPage): PackedOutcome {
  const { extraction, ...others } = extractFound(found);
  if ('error' in extraction) return { ...others, error: extraction.error };
  const { record } = extraction;
  return { ...(known === undefined ? {} : { recordHash: recordHash(record) }), ...others, record: encoder.encode(JSON.stringify(record)) };
}

/** Extracts the pages of a chunk, in a worker thread. */
export default ({ tasks, progress }: Chunk<FoundPage>): PackedOutcome[] => {
  const outcomes = tasks.map((found, index) => {
    Atomics.store(progress, 0, index + 1);
    const outcome = extractPacked(found);
    collectYoung();
    return outcome;
  });
  return handOver(
    outcomes,
    outcomes.flatMap((outcome) => ('record' in outcome ? [outcome.record.buffer] : [])),
  );
};
