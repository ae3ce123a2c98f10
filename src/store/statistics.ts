import type { Database } from 'better-sqlite3';
import type { RecordQuery } from '../model/query.js';
import type { Grouping, StatisticsRow } from '../model/statistics.js';
import { achievementCondition, articleCondition } from './conditions.js';

/** The values of an achievement's links of a kind; one row with nulls where there is no link. */
const linkedTo = (slot: 'recipients' | 'award', value: string, name: string): string => `
  SELECT taken.id, ${value} AS value, min(${name}) AS name FROM taken
  LEFT JOIN slot_links ON slot_links.achievement_id = taken.id AND slot_links.slot = '${slot}'
  LEFT JOIN entities ON entities.article_id = taken.article_id AND entities.ordinal = slot_links.entity
  GROUP BY 1, 2`;
const column = (value: string): string => `SELECT taken.id, ${value} AS value, NULL AS name FROM taken JOIN articles ON articles.id = taken.article_id`;

/** Of each grouping a table of the achievement's `id`, `value` and `name`. */
const GROUPS: Readonly<Record<Grouping, string>> = {
  year: column('taken.year'),
  region: linkedTo('recipients', 'entities.region', 'NULL'),
  scheme: linkedTo('award', 'entities.link_id', 'entities.link_name'),
  outlet: column('articles.outlet'),
  grade: column('taken.grade'),
  status: column('taken.status'),
  'agency-type': linkedTo('recipients', 'entities.kind', 'NULL'),
};

/** Groupings whose values have an order of their own; the others begin with the greatest group. */
const ORDERED: ReadonlySet<Grouping> = new Set(['year']);

/** Counts of the achievements that a query takes, by year, region and so on; what is not known comes last. */
export function statistics(database: Database, by: Grouping, query: RecordQuery): StatisticsRow[] {
  const articles = articleCondition(query);
  const achievements = achievementCondition(query);
  const rows = database.prepare<unknown[], Omit<StatisticsRow, 'by' | 'value' | 'name'> & { value: string | number | null; name: string | null }>(`
    WITH taken AS MATERIALIZED (
      SELECT achievements.id, achievements.article_id, achievements.year, achievements.grade, achievements.status,
        coalesce(achievements."count", (SELECT count(*) FROM recipients WHERE recipients.achievement_id = achievements.id)) AS recipients
      FROM achievements JOIN articles ON articles.id = achievements.article_id WHERE (${achievements.sql}) AND (${articles.sql})
    ), grouped AS (${GROUPS[by]})
    SELECT grouped.value, min(grouped.name) AS name, count(DISTINCT taken.article_id) AS articles, count(DISTINCT taken.id) AS achievements, sum(taken.recipients) AS recipients
    FROM grouped JOIN taken ON taken.id = grouped.id
    GROUP BY grouped.value ORDER BY grouped.value IS NULL, ${ORDERED.has(by) ? '' : 'achievements DESC, '}grouped.value`);
  return rows.all(...achievements.parameters, ...articles.parameters).map(({ value, name, ...counts }) => ({
    by,
    ...(value === null ? {} : { value }),
    ...(name === null ? {} : { name }),
    ...counts,
  }));
}
