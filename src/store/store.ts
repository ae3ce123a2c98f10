import { type PageError, PetikError } from '../model/error.js';
import type { Fact } from '../model/fact.js';
import type { Origin } from '../model/origin.js';
import type { OutletTotals } from '../model/outlet.js';
import type { Problem } from '../model/problem.js';
import type { RecordQuery } from '../model/query.js';
import type { ArticleRecord } from '../model/record.js';
import type { Grouping, StatisticsRow } from '../model/statistics.js';
import { countRows, type StoreCounts } from './counts.js';
import { dumpTables } from './dump.js';
import { prepareRunEnd } from './end-run.js';
import { openDatabase } from './open-database.js';
import { prepareDoneReader, prepareRecordReader, type RecordFilter } from './read-record.js';
import { type SearchResult, search } from './search.js';
import { prepareSearchIndexer, readSearchIndexState, type SearchIndexState, searchIndexFits } from './search-index.js';
import { statistics } from './statistics.js';
import { storeError } from './store-error.js';
import { type RecordCheck, verifyDatabase } from './verify.js';
import { type BatchResult, type Outcome, prepareBatchWriter } from './write-batch.js';
import { writeFacts } from './write-facts.js';

/** What is known when a run starts. */
interface RunInfo {
  petikVersion: string;
  rulesHash: string;
  inputs: readonly string[];
}

/** An open database. Every method throws PetikError where the database cannot do what is asked. */
export interface Store {
  readonly path: string;
  /** Starts a run and returns its id; `now` is kept as its time of start. */
  beginRun(info: RunInfo, now?: string): number;
  /** Writes everything or, when it throws, nothing. An article takes the place of an earlier reading with the same id. */
  writeBatch(outcomes: readonly Outcome[], runId: number): BatchResult;
  /** Brings the search index up to date and ends a run; `totals` are numbers by name, `outlets` what it found by outlet, `now` its time of end. */
  endRun(runId: number, totals: Readonly<Record<string, number>>, now?: string, outlets?: readonly OutletTotals[]): void;
  /** The record of a page with this content that was stored under these rules: extracting it again would change nothing. */
  recordOf(contentHash: string, rulesHash: string): { record: ArticleRecord; recordHash: string } | undefined;
  /** What a page with this content failed with under these rules. */
  failureOf(contentHash: string, rulesHash: string): Omit<PageError, 'source'> | undefined;
  /** Hash of what an article was extracted from; undefined for an id that is not stored. */
  contentHash(articleId: string): string | undefined;
  /** Hash of the rules that an article was extracted with; undefined for an id that is not stored. */
  rulesHash(articleId: string): string | undefined;
  /** Id of the article that an achievement was read from; undefined for an id that is not stored. */
  articleOf(achievementId: string): string | undefined;
  /** What is known of a stored article beside its record. */
  origin(articleId: string): Origin | undefined;
  /** Records as they were written, in the order in which their articles were first stored. */
  records(filter?: RecordFilter): Generator<ArticleRecord>;
  /** Puts these facts in the place of those that were there: all of them or, when it throws, none. An empty list undoes the merging. */
  writeFacts(facts: readonly Fact[]): void;
  /** The articles that a query takes, at most `limit`; needs a search index that is current where the query has words. */
  search(query: RecordQuery, limit: number): SearchResult;
  searchIndex(): SearchIndexState;
  updateSearchIndex(): void;
  /** Takes part of that work while a run goes on: adds articles in the thousand, where nothing has to be built anew. */
  growSearchIndex(): void;
  /** Whether a search index that says it is current is; needs a store that may be written to. */
  searchIndexFits(): boolean;
  /** Counts of the achievements that a query takes. */
  statistics(by: Grouping, query: RecordQuery): StatisticsRow[];
  /** Everything that is not as it must be; `check` adds what only the caller can see. */
  verify(check?: RecordCheck): Generator<Problem>;
  counts(): StoreCounts;
  /** All rows of all tables but the times of runs, to compare databases. */
  dump(): Record<string, Record<string, unknown>[]>;
  close(): void;
}

export interface StoreOptions {
  readOnly?: boolean;
  /** Milliseconds to wait for another program's transaction; 5000 unless told. */
  waitMs?: number;
}

/**
 * Opens the database at `path` (`:memory:` for one that is not kept), creating it and its folder where they do not exist and migrating an older one.
 * Throws PetikError: `store-newer`, `store-older` (read-only), `store-not-a-database`, `store-foreign`, `store-missing` (read-only), `store-read-only`, `store-locked`.
 */
export function openStore(path: string, { readOnly = false, waitMs = 5000 }: StoreOptions = {}): Store {
  const database = openDatabase(path, readOnly, waitMs);

  function attempt<T>(action: () => T): T {
    if (!database.open) throw new PetikError('store-closed', `The database ${path} is closed`);
    try {
      return action();
    } catch (error) {
      throw storeError(error, path);
    }
  }

  const prepared = attempt(() => ({
    beginRun: database.prepare('INSERT INTO runs (petik_version, rules_hash, inputs, started) VALUES (?, ?, ?, ?)'),
    endRun: prepareRunEnd(database),
    recordOf: prepareDoneReader(database, path),
    failureOf: database.prepare('SELECT code, message FROM errors WHERE content_hash = ? AND rules_hash = ? ORDER BY source LIMIT 1'),
    contentHash: database.prepare('SELECT content_hash FROM articles WHERE id = ?').pluck(),
    rulesHash: database.prepare('SELECT rules_hash FROM articles WHERE id = ?').pluck(),
    origin: database.prepare(
      `SELECT content_hash AS contentHash, articles.rules_hash AS rulesHash, petik_version AS petikVersion FROM articles JOIN runs ON runs.id = run_id WHERE articles.id = ?`,
    ),
    articleOf: database.prepare('SELECT articles.id FROM achievements JOIN articles ON articles.number = article_number WHERE achievements.id = ?').pluck(),
    writeBatch: prepareBatchWriter(database, path),
    readRecords: prepareRecordReader(database, path),
    searchIndexer: prepareSearchIndexer(database),
  }));

  function* each<T>(open: () => Generator<T>): Generator<T> {
    const rows = attempt(open);
    for (;;) {
      const { value, done } = attempt(() => rows.next());
      if (done) return;
      yield value;
    }
  }

  const readRecord = (id: string): ArticleRecord | undefined => prepared.readRecords({ ids: [id] }).next().value;

  return {
    path,
    beginRun: ({ petikVersion, rulesHash, inputs }, now) =>
      attempt(() => Number(prepared.beginRun.run(petikVersion, rulesHash, JSON.stringify(inputs), now ?? null).lastInsertRowid)),
    writeBatch: (outcomes, runId) => attempt(() => prepared.writeBatch(outcomes, runId)),
    endRun: (runId, totals, now, outlets = []) =>
      attempt(() => {
        prepared.searchIndexer.update();
        prepared.endRun(JSON.stringify(totals), now ?? null, outlets, runId);
      }),
    recordOf: (contentHash, rulesHash) => attempt(() => prepared.recordOf(contentHash, rulesHash)),
    failureOf: (contentHash, rulesHash) => attempt(() => prepared.failureOf.get(contentHash, rulesHash) as Omit<PageError, 'source'> | undefined),
    contentHash: (articleId) => attempt(() => prepared.contentHash.get(articleId) as string | undefined),
    rulesHash: (articleId) => attempt(() => prepared.rulesHash.get(articleId) as string | undefined),
    articleOf: (achievementId) => attempt(() => prepared.articleOf.get(achievementId) as string | undefined),
    origin: (articleId) => attempt(() => prepared.origin.get(articleId) as Origin | undefined),
    records: (filter = {}) => each(() => prepared.readRecords(filter)),
    writeFacts: (facts) => attempt(() => writeFacts(database, facts)),
    search: (query, limit) => attempt(() => search(database, prepared.readRecords, query, limit)),
    searchIndex: () => attempt(() => readSearchIndexState(database)),
    updateSearchIndex: () => attempt(() => prepared.searchIndexer.update()),
    growSearchIndex: () => attempt(() => prepared.searchIndexer.addFull()),
    searchIndexFits: () => attempt(() => searchIndexFits(database)),
    statistics: (by, query) => attempt(() => statistics(database, by, query)),
    verify: (check = () => []) => each(() => verifyDatabase(database, readRecord, check)),
    counts: () => attempt(() => countRows(database)),
    dump: () => attempt(() => dumpTables(database)),
    close: () => void database.close(),
  };
}
