import { ARTICLE_COLUMNS, type Column, FLAT_COLUMNS } from '../model/columns.js';
import { EXPORTED_STATUSES } from '../model/record.js';

const EXPORTED = `status IN (${EXPORTED_STATUSES.map((status) => `'${status}'`).join(', ')})`;
const ARTICLE_NAMES = new Set(ARTICLE_COLUMNS.map(({ name }) => name));

/** A joined list reads its ordered rows through a subquery: an ordered aggregate would need SQLite 3.44, and researchers' tools are older. */
const joinedList = (table: string): string =>
  `(SELECT group_concat(text, '; ') FROM (SELECT text FROM ${table} WHERE achievement_number = achievements.number ORDER BY ordinal))`;

function flatExpression({ name, list }: Column): string {
  if (name === 'article_id') return 'articles.id AS article_id';
  if (name === 'achievement_id') return 'achievements.id AS achievement_id';
  if (list) return `${joinedList(name)} AS ${name}`;
  return `${ARTICLE_NAMES.has(name) ? 'articles' : 'achievements'}.${name} AS ${name}`;
}

/** A column and a space before it, or nothing; `concat_ws` would need SQLite 3.44, and researchers' tools are older. */
const orNothing = (column: string): string => `coalesce(' ' || ${column}, '')`;

/** Every view by name: three for reading, in the order of the articles and of their records, the first with the columns of the CSV; and what the search index reads. */
export const VIEWS: Readonly<Record<string, string>> = {
  achievements_all: `
SELECT ${FLAT_COLUMNS.map(flatExpression).join(',\n  ')}
FROM achievements JOIN articles ON articles.number = achievements.article_number
ORDER BY achievements.number`,
  achievements_flat: `
SELECT * FROM achievements_all WHERE ${EXPORTED}`,
  achievements_linked: `
SELECT achievements.id AS achievement_id, articles.id AS article_id, recipients.ordinal AS recipient_index, recipients.text AS recipient,
  who.link_id AS recipient_id, who.link_name AS recipient_name, who.kind, who.function, who.level AS recipient_level, who.region, who.province,
  what.link_id AS scheme, award.edition, achievements.status, sure.precision AS confidence
FROM achievements
JOIN articles ON articles.number = achievements.article_number
JOIN recipients ON recipients.achievement_number = achievements.number
LEFT JOIN slot_links AS whose ON whose.achievement_number = achievements.number AND whose.slot = 'recipients' AND whose.slot_index = recipients.ordinal
LEFT JOIN entities AS who ON who.article_number = achievements.article_number AND who.ordinal = whose.entity
LEFT JOIN slot_links AS award ON award.achievement_number = achievements.number AND award.slot = 'award'
LEFT JOIN entities AS what ON what.article_number = achievements.article_number AND what.ordinal = award.entity
LEFT JOIN confidence AS sure ON sure.achievement_number = achievements.number AND sure.slot = 'record'
WHERE achievements.${EXPORTED}`,
  search_content: `
SELECT number, title, text, (
  SELECT group_concat(line, char(10)) FROM (
    SELECT ${joinedList('recipients')}
      || ${['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'year', 'grantor'].map(orNothing).join(' || ')} AS line
    FROM achievements WHERE article_number = articles.number
    UNION ALL
    SELECT name || ${['link_name', 'link_id'].map(orNothing).join(' || ')} FROM entities WHERE article_number = articles.number
  )
) AS records
FROM articles`,
};
