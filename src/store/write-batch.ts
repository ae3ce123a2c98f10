import Database from 'better-sqlite3';
import { type PageError, PetikError } from '../model/error.js';
import type { ArticleRecord } from '../model/record.js';
import { prepareRecordWriter, type WriteOutcome } from './write-record.js';

/**
 * What one input came to: a record, an error, or the source of a page that the store holds already.
 * `contentHash` covers everything that extraction read of it: content, and title, url, date or id given apart.
 */
export type Outcome = { record: ArticleRecord; contentHash: string } | { error: PageError } | { done: string };

/** What a batch did: articles by what became of them, and errors. */
export type BatchResult = Record<WriteOutcome | 'errors', number>;

/** Returns a function that writes a batch in one transaction, everything or, when it throws, nothing. `path` is for messages. */
export function prepareBatchWriter(database: Database.Database, path: string): (outcomes: readonly Outcome[], runId: number) => BatchResult {
  const writeRecord = database.transaction(prepareRecordWriter(database));
  const runRules = database.prepare('SELECT rules_hash FROM runs WHERE id = ?').pluck();
  const searchIndexChanged = database.prepare('UPDATE search_state SET changed = 1 WHERE changed = 0');
  const forgetErrors = database.prepare('DELETE FROM errors WHERE source = ?');
  const forgetOlderErrors = database.prepare('DELETE FROM errors WHERE source = ? AND code <> ? AND run_id <> ?');
  const insertError = database.prepare(
    `INSERT INTO errors (source, code, message, run_id) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET message = excluded.message, run_id = excluded.run_id WHERE message <> excluded.message`,
  );

  /** The table says what is wrong with a source now: an article from it, or another error in a later run, takes an error's place. */
  function writeError({ source, code, message }: PageError, runId: number): 'errors' {
    forgetOlderErrors.run(source, code, runId);
    insertError.run(source, code, message, runId);
    return 'errors';
  }

  /** A record that breaks the schema's rules is that page's error, and the batch goes on. */
  function writeOutcome(outcome: Outcome, rulesHash: string, runId: number): keyof BatchResult {
    if ('error' in outcome) return writeError(outcome.error, runId);
    if ('done' in outcome) {
      forgetErrors.run(outcome.done);
      return 'unchanged';
    }
    const { record, contentHash } = outcome;
    try {
      const written = writeRecord(record, { contentHash, rulesHash, runId });
      forgetErrors.run(record.source);
      return written;
    } catch (error) {
      if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) throw error;
      return writeError({ source: record.source, code: 'extraction-failed', message: `Its record cannot be stored: ${error.message}` }, runId);
    }
  }

  const writeBatch = database.transaction((outcomes: readonly Outcome[], runId: number): BatchResult => {
    const rulesHash = runRules.get(runId) as string | undefined;
    if (rulesHash === undefined) throw new PetikError('store-no-run', `${path} has no run ${runId}`);
    const result: BatchResult = { added: 0, replaced: 0, unchanged: 0, errors: 0 };
    for (const outcome of outcomes) result[writeOutcome(outcome, rulesHash, runId)] += 1;
    if (result.replaced > 0) searchIndexChanged.run();
    return result;
  });
  return (outcomes, runId) => writeBatch.immediate(outcomes, runId);
}
