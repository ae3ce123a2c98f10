import type { Database } from 'better-sqlite3';
import { VIEWS } from './views.js';

/** Tables of what an article, and what an achievement, has lists of. */
const OF_ARTICLE = ['agencies', 'innovations', 'persons', 'dates', 'mentions', 'findings', 'entities'] as const;
const OF_ACHIEVEMENT = ['recipients', 'provenance', 'slot_links', 'confidence'] as const;

/** Tables whose rows name their article, children before parents: what is cleared when the article is written anew. */
export const ARTICLE_TABLES = [...OF_ARTICLE, 'achievements'] as const;

/** Far more achievements than an article can have. */
const ACHIEVEMENTS = 2 ** 20;

/** The number of an achievement, of its article's number and its place in the record: it needs no counter, so that work which was broken off and taken up again numbers alike. */
export const achievementNumber = (article: number, ordinal: number): number => article * ACHIEVEMENTS + ordinal;

/** What the filters of `petik search` need. */
const INDEXES = `
CREATE INDEX achievements_by_year ON achievements (year);
CREATE INDEX achievements_by_grade ON achievements (grade COLLATE NOCASE);
CREATE INDEX entities_by_link ON entities (link_id);
CREATE INDEX entities_by_region ON entities (region);
CREATE INDEX entities_by_province ON entities (province);
CREATE INDEX entities_by_kind ON entities (kind);
`;

const OLD_KEYS: ReadonlySet<string> = new Set(['id', 'article_id', 'achievement_id', 'ordinal']);
const ARTICLE_KEY = 'article_number INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,\n  ordinal INTEGER NOT NULL';
const ACHIEVEMENT_KEY = 'achievement_number INTEGER NOT NULL REFERENCES achievements (number) ON DELETE CASCADE,\n  ordinal INTEGER NOT NULL';
/** SQL for the number of the achievement in `row`, a name in its query. */
const numberIn = (row: string): string => `articles.number * ${ACHIEVEMENTS} + ${row}.ordinal`;

/**
 * Lets rows name their article or achievement by number. Their ids are hashes: with them as keys, the rows of one article are spread over the whole of every table, and
 * an article takes the longer to write the more there are. Rows whose article or achievement is missing, which `petik verify` tells of, have no number and go.
 */
export function numberKeys(database: Database): void {
  const columnsOf = (table: string): { name: string; declaration: string }[] =>
    database
      .prepare<[string], { name: string; type: string; required: number }>('SELECT name, type, "notnull" AS required FROM pragma_table_xinfo(?)')
      .all(table)
      .filter(({ name }) => !OLD_KEYS.has(name))
      .map(({ name, type, required }) => ({ name: `"${name}"`, declaration: `"${name}" ${type}${required ? ' NOT NULL' : ''}` }));

  /** Makes a table anew: `keys` are its first columns, `numbers` what fills them, `from` the old tables. */
  function remake(table: string, keys: string, constraint: string, numbers: string, from: string): void {
    const columns = columnsOf(`old_${table}`);
    database.exec(`
CREATE TABLE ${table} (
  ${[keys, ...columns.map(({ declaration }) => declaration), constraint].join(',\n  ')}
) STRICT${constraint.startsWith('PRIMARY') ? ', WITHOUT ROWID' : ''};
INSERT INTO ${table} SELECT ${[numbers, ...columns.map(({ name }) => `row.${name}`)].join(', ')} FROM old_${table} AS row ${from} ORDER BY 1, 2;`);
  }

  const tables = [...OF_ACHIEVEMENT, 'achievements', ...OF_ARTICLE];
  for (const view of Object.keys(VIEWS)) database.exec(`DROP VIEW IF EXISTS ${view}`);
  // Views that researchers made keep what they say.
  database.pragma('legacy_alter_table = ON');
  for (const table of tables) database.exec(`ALTER TABLE ${table} RENAME TO old_${table}`);
  database.pragma('legacy_alter_table = OFF');
  const ofArticle = 'JOIN articles ON articles.id = row.article_id';
  const ofAchievement = 'JOIN old_achievements AS achievements ON achievements.id = row.achievement_id JOIN articles ON articles.id = achievements.article_id';
  for (const table of OF_ARTICLE) remake(table, ARTICLE_KEY, 'PRIMARY KEY (article_number, ordinal)', 'articles.number, row.ordinal', ofArticle);
  remake(
    'achievements',
    `number INTEGER PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE,\n  ${ARTICLE_KEY}`,
    'UNIQUE (article_number, ordinal)',
    `${numberIn('row')}, row.id, articles.number, row.ordinal`,
    ofArticle,
  );
  for (const table of OF_ACHIEVEMENT) {
    remake(table, ACHIEVEMENT_KEY, 'PRIMARY KEY (achievement_number, ordinal)', `${numberIn('achievements')}, row.ordinal`, ofAchievement);
  }
  for (const table of tables) database.exec(`DROP TABLE old_${table}`);
  database.exec(INDEXES);
  for (const [name, select] of Object.entries(VIEWS)) database.exec(`CREATE VIEW ${name} AS${select}`);
}
