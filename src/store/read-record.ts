import type { Database, Statement } from 'better-sqlite3';
import { ARTICLE_COLUMNS } from '../model/columns.js';
import { PetikError } from '../model/error.js';
import type { RecordQuery } from '../model/query.js';
import { type ArticleRecord, articleRecordSchema } from '../model/record.js';
import { achievementCondition, articleCondition, type Condition } from './conditions.js';
import { SCALAR_SLOTS } from './schema.js';

type Row = Record<string, unknown>;

/** Which articles to read back; all of them without it. */
export interface RecordFilter {
  ids?: readonly string[];
  source?: string;
  /** Takes the achievements that the query asks for, and leaves out the articles that it does not. */
  query?: RecordQuery;
}

const PAGE_SIZE = 100;

/** A row without its empty columns: an absent property of a record is NULL in its table. */
const filled = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const unlessEmpty = (name: string, rows: readonly unknown[]): Row => (rows.length > 0 ? { [name]: rows } : {});

function readProvenance({ scope_start: start, scope_end: end, ...row }: Row): Row {
  return { ...filled(row), ...(start === null ? {} : { scope: { start, end } }) };
}

function readEntity({ type, name, surfaces, link_name: canonical, candidates, ...link }: Row): Row {
  const linked = candidates === null ? {} : { link: { ...filled({ ...link, name: canonical }), candidates: JSON.parse(candidates as string) } };
  return { type, name, surfaces: JSON.parse(surfaces as string), ...linked };
}

function prepareArticleReader(database: Database): (number: unknown, article: Row) => unknown {
  const list = (columns: string, table: string, key = 'article_number'): Statement<[unknown], Row> =>
    database.prepare<[unknown], Row>(`SELECT ${columns} FROM ${table} WHERE ${key} = ? ORDER BY ordinal`);
  const agencies = list('name', 'agencies').pluck();
  const innovations = list('name, expansion', 'innovations');
  const persons = list('name, position', 'persons');
  const dates = list('date', 'dates').pluck();
  const mentions = list('start, end, quote, type, value, rule', 'mentions');
  const findings = list('code, severity, message, spans, candidates', 'findings');
  const achievements = list(['number', 'id', ...SCALAR_SLOTS.map(({ name }) => name)].join(', '), 'achievements');
  const recipients = list('text', 'recipients', 'achievement_number').pluck();
  const provenance = list('start, end, quote, slot, slot_index AS "index", rule, via, distance, scope_start, scope_end', 'provenance', 'achievement_number');
  const entities = list(`type, name, surfaces, link_id AS id, link_name, kind, function, level, region, province, reason, candidates`, 'entities');
  const slotLinks = list('slot, slot_index AS "index", entity, edition', 'slot_links', 'achievement_number');
  const confidence = list('slot, slot_index AS "index", precision, low, high, measured', 'confidence', 'achievement_number');

  return (number, article) => ({
    ...filled(article),
    agencies: agencies.all(number),
    innovations: innovations.all(number).map(filled),
    persons: persons.all(number).map(filled),
    dates: dates.all(number),
    achievements: achievements.all(number).map(({ number: own, ...row }) => ({
      ...filled(row),
      recipients: recipients.all(own),
      provenance: provenance.all(own).map(readProvenance),
      ...unlessEmpty('links', slotLinks.all(own).map(filled)),
      ...unlessEmpty('confidence', confidence.all(own).map(filled)),
    })),
    mentions: mentions.all(number),
    ...unlessEmpty('entities', entities.all(number).map(readEntity)),
    findings: findings.all(number).map((row) => ({ ...row, spans: JSON.parse(row.spans as string), candidates: JSON.parse(row.candidates as string) })),
  });
}

/** The database is a file that others can edit, so a row is checked like any other input. */
function checkRecord(value: unknown, path: string): ArticleRecord {
  const { success, data, error } = articleRecordSchema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const where = issue ? `${issue.path.join('.')}: ${issue.message}` : error.message;
  throw new PetikError('store-bad-row', `Article ${(value as Row).id} in ${path} is not a valid record (${where})`, error);
}

/** Returns a function that reads the record, and its hash, of a page with this content that was stored under these rules. */
export function prepareDoneReader(
  database: Database,
  path: string,
): (contentHash: string, rulesHash: string) => { record: ArticleRecord; recordHash: string } | undefined {
  const read = prepareArticleReader(database);
  const columns = ['id', ...ARTICLE_COLUMNS.map(({ name }) => name)].join(', ');
  const find = database.prepare<unknown[], Row>(
    `SELECT number, record_hash, ${columns} FROM articles WHERE content_hash = ? AND rules_hash = ? ORDER BY number LIMIT 1`,
  );
  return database.transaction((contentHash: string, rulesHash: string) => {
    const row = find.get(contentHash, rulesHash);
    if (row === undefined) return undefined;
    const { number, record_hash: recordHash, ...article } = row;
    return { record: checkRecord(read(number, article), path), recordHash: recordHash as string };
  });
}

/**
 * Returns a function that reads records in the order in which their articles were first stored. It reads a page of articles at a time,
 * each page in one snapshot, so a long loop holds no lock and may write in between.
 */
export function prepareRecordReader(database: Database, path: string): (filter: RecordFilter) => Generator<ArticleRecord> {
  const read = prepareArticleReader(database);
  const columns = ['id', ...ARTICLE_COLUMNS.map(({ name }) => name)].join(', ');
  return function* ({ ids, source, query }) {
    const conditions: Condition[] = [
      ...(ids ? [{ sql: 'id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] }] : []),
      ...(source === undefined ? [] : [{ sql: 'source = ?', parameters: [source] }]),
      ...(query ? [articleCondition(query)] : []),
    ];
    const parameters = conditions.flatMap((condition) => condition.parameters);
    const page = database.prepare<unknown[], Row & { number: number }>(
      `SELECT number, ${columns} FROM articles WHERE number > ? ${conditions.map(({ sql }) => `AND (${sql})`).join(' ')} ORDER BY number LIMIT ${PAGE_SIZE}`,
    );
    const take = query ? prepareAchievementFilter(database, query) : (_: number, record: ArticleRecord) => record;
    const readPage = database.transaction((after: number) =>
      page.all(after, ...parameters).map(({ number, ...article }) => ({ number, record: take(number, checkRecord(read(number, article), path)) })),
    );
    let after = 0;
    for (;;) {
      const rows = readPage(after);
      for (const { record } of rows) yield record;
      if (rows.length < PAGE_SIZE) return;
      after = rows.at(-1)!.number;
    }
  };
}

/** Leaves of a record's achievements those that the query takes. */
function prepareAchievementFilter(database: Database, query: RecordQuery): (number: number, record: ArticleRecord) => ArticleRecord {
  const { sql, parameters } = achievementCondition(query);
  const taken = database.prepare<unknown[], string>(`SELECT id FROM achievements WHERE article_number = ? AND (${sql})`).pluck();
  return (number, record) => {
    const ids = new Set(taken.all(number, ...parameters));
    return { ...record, achievements: record.achievements.filter(({ id }) => ids.has(id)) };
  };
}
