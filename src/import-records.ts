import { hash } from 'node:crypto';
import type { PageError } from './model/error.js';
import type { Origin } from './model/origin.js';
import { DamagedInput, openBytes } from './read/open-bytes.js';
import { readRecordLines } from './read/record-lines.js';
import type { Store } from './store/store.js';
import type { Outcome } from './store/write-batch.js';

/** What an import did. */
export interface ImportCounts {
  added: number;
  replaced: number;
  unchanged: number;
  errors: number;
}

/** Records a transaction. */
const BATCH_SIZE = 100;

/** Of a record that does not say where it comes from, such as one of `petik extract --format jsonl`. */
const UNKNOWN: Pick<Origin, 'petikVersion' | 'rulesHash'> = { petikVersion: 'unknown', rulesHash: '' };

/**
 * Puts the records of a file of `petik export --format jsonl` (gzip where its name ends so) into a store; a record takes the place of an earlier one with the same id.
 * A line that is no record is told to `onError`, and the others go on. @throws PetikError where the store fails; every earlier batch is kept then
 */
export async function importRecords(store: Store, path: string, onError: (error: PageError) => void | Promise<void> = () => {}): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, replaced: 0, unchanged: 0, errors: 0 };
  const runs = new Map<string, number>();
  let batch: Outcome[] = [];
  let current: number | undefined;
  const flush = (): void => {
    if (batch.length === 0 || current === undefined) return;
    const { added, replaced, unchanged, errors } = store.writeBatch(batch, current);
    counts.added += added;
    counts.replaced += replaced;
    counts.unchanged += unchanged;
    counts.errors += errors;
    batch = [];
  };
  /** Records of one version and rule set belong to one run. */
  const runOf = ({ petikVersion, rulesHash }: Pick<Origin, 'petikVersion' | 'rulesHash'>): number => {
    const key = JSON.stringify([petikVersion, rulesHash]);
    const known = runs.get(key) ?? store.beginRun({ petikVersion, rulesHash, inputs: [path] });
    runs.set(key, known);
    return known;
  };
  try {
    for await (const read of readRecordLines(openBytes(path, path.endsWith('.gz') ? 'gzip' : undefined), path)) {
      if ('error' in read) {
        counts.errors += 1;
        await onError(read.error);
        continue;
      }
      const { origin, ...record } = read.record;
      const run = runOf(origin ?? UNKNOWN);
      if (run !== current) flush();
      current = run;
      batch.push({ record, contentHash: origin?.contentHash ?? hash('sha256', read.line, 'hex') });
      if (batch.length >= BATCH_SIZE) flush();
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    counts.errors += 1;
    await onError({ source: path, code: 'damaged', message: error.message });
  } finally {
    flush();
    for (const run of runs.values()) store.endRun(run, { ...counts });
  }
  return counts;
}
