import { asksForAchievements, type RecordQuery } from '../model/query.js';
import { EXPORTED_STATUSES } from '../model/record.js';

/** A condition in SQL with its parameters. */
export interface Condition {
  sql: string;
  parameters: (string | number)[];
}

const all = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length === 0 ? '1' : conditions.map(({ sql }) => `(${sql})`).join(' AND '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

const any = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length === 0 ? '0' : conditions.map(({ sql }) => `(${sql})`).join(' OR '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

const among = (column: string, values: readonly string[], collate = ''): Condition => ({
  sql: `${column} ${collate} IN (${values.map(() => '?').join(', ')})`,
  parameters: [...values],
});

/** The achievements one of whose fillers is linked to an entity of a kind. */
const linked = (slot: 'recipients' | 'award', { sql, parameters }: Condition): Condition => ({
  sql: `achievements.number IN (SELECT slot_links.achievement_number FROM entities
    JOIN achievements AS own ON own.article_number = entities.article_number
    JOIN slot_links ON slot_links.achievement_number = own.number AND slot_links.slot = '${slot}' AND slot_links.entity = entities.ordinal WHERE ${sql})`,
  parameters,
});

/** The scheme itself and the contests of single governments under its name. The upper end is the string after everything that begins with "kipp@". */
const schemeCondition = (scheme: string): Condition => ({
  sql: 'entities.link_id = ? OR (entities.link_id >= ? AND entities.link_id < ?)',
  parameters: [scheme, `${scheme}@`, `${scheme}A`],
});

/** A region, and what lies in it: by its code, or by the province that it belonged to then. "/" comes after "." in every code. */
const regionCondition = (code: string): Condition => ({
  sql: 'entities.region = ? OR (entities.region >= ? AND entities.region < ?) OR entities.province = ?',
  parameters: [code, `${code}.`, `${code}/`, code],
});

/** Which rows of `achievements` a query takes. */
export function achievementCondition({ schemes, grades, statuses, agencyTypes, regions, years }: RecordQuery): Condition {
  return all([
    ...(statuses === 'all' ? [] : [among('achievements.status', statuses ?? EXPORTED_STATUSES)]),
    ...(schemes ? [linked('award', any(schemes.map(schemeCondition)))] : []),
    ...(grades ? [among('achievements.grade', grades, 'COLLATE NOCASE')] : []),
    ...(agencyTypes ? [linked('recipients', among('entities.kind', agencyTypes))] : []),
    ...(regions ? [linked('recipients', any(regions.map(regionCondition)))] : []),
    ...(years?.from === undefined ? [] : [{ sql: 'achievements.year >= ?', parameters: [years.from] }]),
    ...(years?.to === undefined ? [] : [{ sql: 'achievements.year <= ?', parameters: [years.to] }]),
  ]);
}

/** Which rows of `articles` a query takes. */
export function articleCondition(query: RecordQuery): Condition {
  const { wanted, unwanted } = query.words ?? {};
  const hits = 'SELECT rowid FROM search_index WHERE search_index MATCH ?';
  const own = achievementCondition(query);
  return all([
    ...(wanted === undefined ? [] : [{ sql: `articles.number IN (${hits})`, parameters: [wanted] }]),
    ...(unwanted === undefined ? [] : [{ sql: `articles.number NOT IN (${hits})`, parameters: [unwanted] }]),
    ...(query.outlets ? [among('articles.outlet', query.outlets, 'COLLATE NOCASE')] : []),
    ...(query.asOf === undefined ? [] : [{ sql: 'length(articles.published) >= 10 AND substr(articles.published, 1, 10) <= ?', parameters: [query.asOf] }]),
    ...(asksForAchievements(query)
      ? [{ sql: `articles.number IN (SELECT achievements.article_number FROM achievements WHERE ${own.sql})`, parameters: own.parameters }]
      : []),
  ]);
}
