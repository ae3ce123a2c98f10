import type { Database } from 'better-sqlite3';
import { PetikError } from '../model/error.js';
import { evidenceOf } from '../model/evidence.js';
import type { Problem } from '../model/problem.js';
import type { ArticleRecord } from '../model/record.js';
import { recordHash } from '../model/record-hash.js';
import { recordProblems } from '../model/record-problems.js';
import { readSearchIndexState } from './search-index.js';

/** What the store knows of an article beside its record. */
interface StoredArticle {
  id: string;
  content_hash: string;
  rules_hash: string;
  record_hash: string;
}

/** Further checks of an article that only the caller can make. */
export type RecordCheck = (record: ArticleRecord, rulesHash: string) => Iterable<Problem>;

const HASH = /^[0-9a-f]{64}$/;

/**
 * Everything in a database that is not as it must be: the file, foreign keys, every record with its spans, hashes and ids, facts, the search index. Articles are read
 * one by one, so that one that cannot be read does not hide the others.
 */
export function* verifyDatabase(database: Database, readRecord: (id: string) => ArticleRecord | undefined, check: RecordCheck): Generator<Problem> {
  for (const message of database.prepare<[], string>('PRAGMA integrity_check').pluck().all()) {
    if (message !== 'ok') yield { code: 'damaged', message };
  }
  const broken = database.prepare<[], { table: string; parent: string; rows: number }>(
    'SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check() GROUP BY 1, 2',
  );
  for (const { table, parent, rows } of broken.all())
    yield { code: 'foreign-key', message: `${rows} rows of ${table} refer to rows of ${parent} that there are not` };
  yield* articleProblems(database, readRecord, check);
  const facts = 'SELECT fact_id FROM fact_evidence WHERE achievement_id NOT IN (SELECT id FROM achievements) GROUP BY fact_id ORDER BY fact_id';
  for (const fact of database.prepare<[], string>(facts).pluck().all()) {
    yield { code: 'fact', message: `fact ${fact} stands on achievements that are not there any more: join the facts again` };
  }
  yield* indexProblems(database);
}

function* articleProblems(database: Database, readRecord: (id: string) => ArticleRecord | undefined, check: RecordCheck): Generator<Problem> {
  const next = database.prepare<[number], StoredArticle & { number: number }>(
    'SELECT number, id, content_hash, rules_hash, record_hash FROM articles WHERE number > ? ORDER BY number LIMIT 1',
  );
  const evidences = database.prepare<[number], { id: string; evidence: string }>('SELECT id, evidence FROM achievements WHERE article_number = ?');
  for (let row = next.get(-1); row !== undefined; row = next.get(row.number)) {
    const { id: article } = row;
    if (!HASH.test(row.content_hash)) yield { code: 'content-hash', article, message: 'the hash of its page is no SHA-256' };
    let record: ArticleRecord | undefined;
    try {
      record = readRecord(article);
    } catch (error) {
      if (!(error instanceof PetikError)) throw error;
      yield { code: 'record', article, message: error.message };
    }
    if (record === undefined) continue;
    if (recordHash(record) !== row.record_hash) yield { code: 'record-hash', article, message: 'its record is not the one that was stored: its hash differs' };
    yield* recordProblems(record);
    const stored = new Map(evidences.all(row.number).map((each) => [each.id, each.evidence]));
    for (const { id, provenance } of record.achievements) {
      if (stored.get(id) !== evidenceOf(record.text, provenance))
        yield { code: 'evidence', article, achievement: id, message: 'its evidence is not what its spans cover' };
    }
    yield* check(record, row.rules_hash);
  }
}

/** What the index says of itself; `searchIndexFits` compares it with the texts. */
function* indexProblems(database: Database): Generator<Problem> {
  const { missing, changed } = readSearchIndexState(database);
  if (missing > 0) yield { code: 'search-index', message: `${missing} articles are not in the search index: the next search adds them` };
  if (changed) yield { code: 'search-index', message: 'the search index is older than the articles: the next search builds it anew' };
}
