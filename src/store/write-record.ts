import type { Database, Statement } from 'better-sqlite3';
import { ARTICLE_COLUMNS } from '../model/columns.js';
import { evidenceOf } from '../model/evidence.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import { recordHash } from '../model/record-hash.js';
import { ARTICLE_TABLES, achievementNumber } from './numbered-keys.js';
import { SCALAR_SLOTS } from './schema.js';

/** How a record got into the store: its article was new, took the place of an earlier reading or of another page of the same run, or said nothing new. */
export type WriteOutcome = 'added' | 'replaced' | 'shared' | 'unchanged';

export interface RecordOrigin {
  /** Hash of everything that extraction read. */
  contentHash: string;
  /** Hash of the record, where it is known; else it is computed. */
  recordHash?: string | undefined;
  rulesHash: string;
  runId: number;
}

/** What tells whether an article says anything new. */
interface StoredArticle {
  number: number;
  content_hash: string;
  rules_hash: string;
  record_hash: string;
  run_id: number;
}

const ARTICLE_NAMES = ['id', ...ARTICLE_COLUMNS.map(({ name }) => name), 'content_hash', 'rules_hash', 'record_hash', 'run_id'];
const LINK_NAMES = ['kind', 'function', 'level', 'region', 'province', 'reason'];
const SLOT_NAMES = SCALAR_SLOTS.map(({ name }) => name);

function prepareInsert(database: Database, table: string, columns: readonly string[], conflict = ''): Statement<unknown[]> {
  return database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ${conflict}`);
}

/** The values of the named properties, null where one is absent. */
const valuesOf = (object: object, names: readonly string[]): unknown[] => names.map((name) => (object as Record<string, unknown>)[name] ?? null);

/** Returns a function that writes one record into all its tables; call it inside a transaction. */
export function prepareRecordWriter(database: Database): (record: ArticleRecord, origin: RecordOrigin) => WriteOutcome {
  const stored = database.prepare('SELECT number, content_hash, rules_hash, record_hash, run_id FROM articles WHERE id = ?');
  const clear = ARTICLE_TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE article_number = ?`));
  const searchIndexChanged = database.prepare('UPDATE search_state SET changed = 1 WHERE changed = 0 AND indexed_to >= ?');
  const update = ARTICLE_NAMES.slice(1).map((name) => `${name} = excluded.${name}`);
  const insert = {
    article: prepareInsert(database, 'articles', ARTICLE_NAMES, `ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`),
    agency: prepareInsert(database, 'agencies', ['article_number', 'ordinal', 'name']),
    innovation: prepareInsert(database, 'innovations', ['article_number', 'ordinal', 'name', 'expansion']),
    person: prepareInsert(database, 'persons', ['article_number', 'ordinal', 'name', 'position']),
    date: prepareInsert(database, 'dates', ['article_number', 'ordinal', 'date']),
    mention: prepareInsert(database, 'mentions', ['article_number', 'ordinal', 'type', 'value', 'start', 'end', 'quote', 'rule']),
    finding: prepareInsert(database, 'findings', ['article_number', 'ordinal', 'code', 'severity', 'message', 'spans', 'candidates']),
    achievement: prepareInsert(database, 'achievements', ['number', 'id', 'article_number', 'ordinal', ...SLOT_NAMES, 'evidence']),
    recipient: prepareInsert(database, 'recipients', ['achievement_number', 'ordinal', 'text']),
    provenance: prepareInsert(database, 'provenance', [
      'achievement_number',
      'ordinal',
      'slot',
      'slot_index',
      'start',
      'end',
      'quote',
      'rule',
      'via',
      'distance',
      'scope_start',
      'scope_end',
    ]),
    entity: prepareInsert(database, 'entities', ['article_number', 'ordinal', 'type', 'name', 'surfaces', 'link_id', 'link_name', ...LINK_NAMES, 'candidates']),
    slotLink: prepareInsert(database, 'slot_links', ['achievement_number', 'ordinal', 'slot', 'slot_index', 'entity', 'edition']),
    confidence: prepareInsert(database, 'confidence', ['achievement_number', 'ordinal', 'slot', 'slot_index', 'precision', 'low', 'high', 'measured']),
  };

  function insertChildren(number: number, record: ArticleRecord): void {
    for (const [ordinal, name] of record.agencies.entries()) insert.agency.run(number, ordinal, name);
    for (const [ordinal, { name, expansion }] of record.innovations.entries()) insert.innovation.run(number, ordinal, name, expansion ?? null);
    for (const [ordinal, { name, position }] of record.persons.entries()) insert.person.run(number, ordinal, name, position ?? null);
    for (const [ordinal, date] of record.dates.entries()) insert.date.run(number, ordinal, date);
    for (const [ordinal, { type, value, start, end, quote, rule }] of record.mentions.entries()) {
      insert.mention.run(number, ordinal, type, value, start, end, quote, rule);
    }
    for (const [ordinal, { code, severity, message, spans, candidates }] of record.findings.entries()) {
      insert.finding.run(number, ordinal, code, severity, message, JSON.stringify(spans), JSON.stringify(candidates));
    }
    for (const [ordinal, { type, name, surfaces, link }] of (record.entities ?? []).entries()) {
      const linked = link
        ? [link.id ?? null, link.name ?? null, ...valuesOf(link, LINK_NAMES), JSON.stringify(link.candidates)]
        : [...LINK_NAMES, 0, 0, 0].map(() => null);
      insert.entity.run(number, ordinal, type, name, JSON.stringify(surfaces), ...linked);
    }
    for (const [ordinal, achievement] of record.achievements.entries()) {
      const own = achievementNumber(number, ordinal);
      insert.achievement.run(own, achievement.id, number, ordinal, ...valuesOf(achievement, SLOT_NAMES), evidenceOf(record.text, achievement.provenance));
      insertAchievementChildren(own, achievement);
    }
  }

  function insertAchievementChildren(number: number, { recipients, provenance, links = [], confidence = [] }: Achievement): void {
    for (const [ordinal, text] of recipients.entries()) insert.recipient.run(number, ordinal, text);
    for (const [ordinal, { slot, index, start, end, quote, rule, via, distance, scope }] of provenance.entries()) {
      insert.provenance.run(number, ordinal, slot, index, start, end, quote, rule, via, distance ?? null, scope?.start ?? null, scope?.end ?? null);
    }
    for (const [ordinal, { slot, index, entity, edition }] of links.entries()) insert.slotLink.run(number, ordinal, slot, index, entity, edition ?? null);
    for (const [ordinal, { slot, index, precision, low, high, measured }] of confidence.entries()) {
      insert.confidence.run(number, ordinal, slot, index, precision ?? null, low ?? null, high ?? null, measured);
    }
  }

  return (record, { contentHash, rulesHash, runId, recordHash: known }) => {
    const hash = known ?? recordHash(record);
    const earlier = stored.get(record.id) as StoredArticle | undefined;
    if (earlier?.content_hash === contentHash && earlier.rules_hash === rulesHash && earlier.record_hash === hash) return 'unchanged';
    if (earlier) {
      for (const statement of clear) statement.run(earlier.number);
      searchIndexChanged.run(earlier.number);
    }
    const { lastInsertRowid } = insert.article.run(...valuesOf(record, ARTICLE_NAMES.slice(0, -4)), contentHash, rulesHash, hash, runId);
    insertChildren(earlier?.number ?? Number(lastInsertRowid), record);
    if (earlier === undefined) return 'added';
    return earlier.run_id === runId ? 'shared' : 'replaced';
  };
}
