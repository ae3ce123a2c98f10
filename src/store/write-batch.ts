import Database from 'better-sqlite3';
import { type PageError, PetikError } from '../model/error.js';
import type { ArticleRecord } from '../model/record.js';
import { prepareRecordWriter, type WriteOutcome } from './write-record.js';

/**
 * What one input came to: a record or an error. `contentHash` covers everything that extraction read of it: content, and title, url, date or id given apart;
 * an error has none where nothing could be read.
 */
export type Outcome = { record: ArticleRecord; contentHash: string; recordHash?: string } | { error: PageError; contentHash?: string };

/** What a batch did: articles by what became of them, and errors; `shared` are ids of those that took the place of another page of the same run. */
export type BatchResult = Record<'added' | 'replaced' | 'unchanged' | 'errors', number> & { shared: string[] };

/** Whether a record that fails takes its batch with it. Undoing one alone needs a savepoint, for which SQLite copies each page that a record touches: only a batch that failed pays. */
type Stand = 'together' | 'alone';

const breaksRule = (error: unknown): error is Error => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');

/** Returns a function that writes a batch in one transaction, everything or, when it throws, nothing. `path` is for messages. */
export function prepareBatchWriter(database: Database.Database, path: string): (outcomes: readonly Outcome[], runId: number) => BatchResult {
  const writeRecord = prepareRecordWriter(database);
  const writeAlone = database.transaction(writeRecord);
  const runRules = database.prepare('SELECT rules_hash FROM runs WHERE id = ?').pluck();
  const forgetErrors = database.prepare('DELETE FROM errors WHERE source = ?');
  const forgetOlderErrors = database.prepare('DELETE FROM errors WHERE source = ? AND code <> ? AND run_id <> ?');
  const insertError = database.prepare(
    `INSERT INTO errors (source, code, message, run_id, content_hash, rules_hash) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET message = excluded.message, run_id = excluded.run_id, content_hash = excluded.content_hash, rules_hash = excluded.rules_hash
     WHERE message <> excluded.message OR content_hash IS NOT excluded.content_hash OR rules_hash IS NOT excluded.rules_hash`,
  );

  /** The table says what is wrong with a source now: an article from it, or another error in a later run, takes an error's place. */
  function writeError({ source, code, message }: PageError, runId: number, contentHash?: string, rulesHash?: string): 'errors' {
    forgetOlderErrors.run(source, code, runId);
    insertError.run(source, code, message, runId, contentHash ?? null, rulesHash ?? null);
    return 'errors';
  }

  /** Where records stand alone, one that breaks the schema's rules is that page's error, and the batch goes on. */
  function writeOutcome(outcome: Outcome, rulesHash: string, runId: number, stand: Stand): WriteOutcome | 'errors' {
    const { contentHash } = outcome;
    if ('error' in outcome) return writeError(outcome.error, runId, contentHash, contentHash && rulesHash);
    const { record, recordHash } = outcome;
    try {
      const write = stand === 'alone' ? writeAlone : writeRecord;
      const written = write(record, { contentHash: outcome.contentHash, recordHash, rulesHash, runId });
      forgetErrors.run(record.source);
      return written;
    } catch (error) {
      if (stand === 'together' || !breaksRule(error)) throw error;
      return writeError({ source: record.source, code: 'extraction-failed', message: `Its record cannot be stored: ${error.message}` }, runId);
    }
  }

  const writeBatch = database.transaction((outcomes: readonly Outcome[], runId: number, stand: Stand): BatchResult => {
    const rulesHash = runRules.get(runId) as string | undefined;
    if (rulesHash === undefined) throw new PetikError('store-no-run', `${path} has no run ${runId}`);
    const result: BatchResult = { added: 0, replaced: 0, unchanged: 0, errors: 0, shared: [] };
    for (const outcome of outcomes) {
      const written = writeOutcome(outcome, rulesHash, runId, stand);
      result[written === 'shared' ? 'replaced' : written] += 1;
      if (written === 'shared' && 'record' in outcome) result.shared.push(outcome.record.id);
    }
    return result;
  });
  return (outcomes, runId) => {
    try {
      return writeBatch.immediate(outcomes, runId, 'together');
    } catch (error) {
      if (!breaksRule(error)) throw error;
      return writeBatch.immediate(outcomes, runId, 'alone');
    }
  };
}
