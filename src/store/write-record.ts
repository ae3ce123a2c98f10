import type { Database, Statement } from 'better-sqlite3';
import { ARTICLE_COLUMNS } from '../model/columns.js';
import { evidenceOf } from '../model/evidence.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import { recordHash } from '../model/record-hash.js';
import { ARTICLE_TABLES, SCALAR_SLOTS } from './schema.js';

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
  const stored = database.prepare('SELECT content_hash, rules_hash, record_hash, run_id FROM articles WHERE id = ?');
  const clear = ARTICLE_TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE article_id = ?`));
  const update = ARTICLE_NAMES.slice(1).map((name) => `${name} = excluded.${name}`);
  const insert = {
    article: prepareInsert(database, 'articles', ARTICLE_NAMES, `ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`),
    agency: prepareInsert(database, 'agencies', ['article_id', 'ordinal', 'name']),
    innovation: prepareInsert(database, 'innovations', ['article_id', 'ordinal', 'name', 'expansion']),
    person: prepareInsert(database, 'persons', ['article_id', 'ordinal', 'name', 'position']),
    date: prepareInsert(database, 'dates', ['article_id', 'ordinal', 'date']),
    mention: prepareInsert(database, 'mentions', ['article_id', 'ordinal', 'type', 'value', 'start', 'end', 'quote', 'rule']),
    finding: prepareInsert(database, 'findings', ['article_id', 'ordinal', 'code', 'severity', 'message', 'spans', 'candidates']),
    achievement: prepareInsert(database, 'achievements', ['id', 'article_id', 'ordinal', ...SLOT_NAMES, 'evidence']),
    recipient: prepareInsert(database, 'recipients', ['achievement_id', 'ordinal', 'text']),
    provenance: prepareInsert(database, 'provenance', [
      'achievement_id',
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
    entity: prepareInsert(database, 'entities', ['article_id', 'ordinal', 'type', 'name', 'surfaces', 'link_id', 'link_name', ...LINK_NAMES, 'candidates']),
    slotLink: prepareInsert(database, 'slot_links', ['achievement_id', 'ordinal', 'slot', 'slot_index', 'entity', 'edition']),
    confidence: prepareInsert(database, 'confidence', ['achievement_id', 'ordinal', 'slot', 'slot_index', 'precision', 'low', 'high', 'measured']),
  };

  function insertChildren(record: ArticleRecord): void {
    const { id } = record;
    for (const [ordinal, name] of record.agencies.entries()) insert.agency.run(id, ordinal, name);
    for (const [ordinal, { name, expansion }] of record.innovations.entries()) insert.innovation.run(id, ordinal, name, expansion ?? null);
    for (const [ordinal, { name, position }] of record.persons.entries()) insert.person.run(id, ordinal, name, position ?? null);
    for (const [ordinal, date] of record.dates.entries()) insert.date.run(id, ordinal, date);
    for (const [ordinal, { type, value, start, end, quote, rule }] of record.mentions.entries()) {
      insert.mention.run(id, ordinal, type, value, start, end, quote, rule);
    }
    for (const [ordinal, { code, severity, message, spans, candidates }] of record.findings.entries()) {
      insert.finding.run(id, ordinal, code, severity, message, JSON.stringify(spans), JSON.stringify(candidates));
    }
    for (const [ordinal, { type, name, surfaces, link }] of (record.entities ?? []).entries()) {
      const linked = link
        ? [link.id ?? null, link.name ?? null, ...valuesOf(link, LINK_NAMES), JSON.stringify(link.candidates)]
        : [...LINK_NAMES, 0, 0, 0].map(() => null);
      insert.entity.run(id, ordinal, type, name, JSON.stringify(surfaces), ...linked);
    }
    for (const [ordinal, achievement] of record.achievements.entries()) {
      insert.achievement.run(achievement.id, id, ordinal, ...valuesOf(achievement, SLOT_NAMES), evidenceOf(record.text, achievement.provenance));
      insertAchievementChildren(achievement);
    }
  }

  function insertAchievementChildren({ id, recipients, provenance, links = [], confidence = [] }: Achievement): void {
    for (const [ordinal, text] of recipients.entries()) insert.recipient.run(id, ordinal, text);
    for (const [ordinal, { slot, index, start, end, quote, rule, via, distance, scope }] of provenance.entries()) {
      insert.provenance.run(id, ordinal, slot, index, start, end, quote, rule, via, distance ?? null, scope?.start ?? null, scope?.end ?? null);
    }
    for (const [ordinal, { slot, index, entity, edition }] of links.entries()) insert.slotLink.run(id, ordinal, slot, index, entity, edition ?? null);
    for (const [ordinal, { slot, index, precision, low, high, measured }] of confidence.entries()) {
      insert.confidence.run(id, ordinal, slot, index, precision ?? null, low ?? null, high ?? null, measured);
    }
  }

  return (record, { contentHash, rulesHash, runId, recordHash: known }) => {
    const hash = known ?? recordHash(record);
    const earlier = stored.get(record.id) as { content_hash: string; rules_hash: string; record_hash: string; run_id: number } | undefined;
    if (earlier?.content_hash === contentHash && earlier.rules_hash === rulesHash && earlier.record_hash === hash) return 'unchanged';
    if (earlier) for (const statement of clear) statement.run(record.id);
    insert.article.run(...valuesOf(record, ARTICLE_NAMES.slice(0, -4)), contentHash, rulesHash, hash, runId);
    insertChildren(record);
    if (earlier === undefined) return 'added';
    return earlier.run_id === runId ? 'shared' : 'replaced';
  };
}
