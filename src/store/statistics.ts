import type { Database } from 'better-sqlite3';
import type { RecordQuery } from '../model/query.js';
import type { Grouping, StatisticsRow } from '../model/statistics.js';
import { achievementCondition, articleCondition } from './conditions.js';

/** The values of an achievement's links of a kind; one row with nulls where there is no link. */
const linkedTo = (slot: 'recipients' | 'award', value: string, name: string): string => `
  SELECT taken.number, ${value} AS value, min(${name}) AS name FROM taken
  LEFT JOIN slot_links ON slot_links.achievement_number = taken.number AND slot_links.slot = '${slot}'
  LEFT JOIN entities ON entities.article_number = taken.article_number AND entities.ordinal = slot_links.entity
  GROUP BY 1, 2`;
const column = (value: string): string =>
  `SELECT taken.number, ${value} AS value, NULL AS name FROM taken JOIN articles ON articles.number = taken.article_number`;

/** Of each grouping a table of the achievement's `number`, `value` and `name`. */
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
      SELECT achievements.number, achievements.article_number, achievements.year, achievements.grade, achievements.status,
        coalesce(achievements."count", (SELECT count(*) FROM recipients WHERE recipients.achievement_number = achievements.number)) AS recipients
      FROM achievements JOIN articles ON articles.number = achievements.article_number WHERE (${achievements.sql}) AND (${articles.sql})
    ), grouped AS (${GROUPS[by]})
    SELECT grouped.value, min(grouped.name) AS name, count(DISTINCT taken.article_number) AS articles, count(DISTINCT taken.number) AS achievements, sum(taken.recipients) AS recipients
    FROM grouped JOIN taken ON taken.number = grouped.number
    GROUP BY grouped.value ORDER BY grouped.value IS NULL, ${ORDERED.has(by) ? '' : 'achievements DESC, '}grouped.value`);
  return rows.all(...achievements.parameters, ...articles.parameters).map(({ value, name, ...counts }) => ({
    by,
    ...(value === null ? {} : { value }),
    ...(name === null ? {} : { name }),
    ...counts,
  }));
}
