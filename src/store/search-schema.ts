/** A column and a space before it, or nothing; `concat_ws` would need SQLite 3.44, and researchers' tools are older. */
const orNothing = (column: string): string => `coalesce(' ' || ${column}, '')`;

/**
 * What the search migration adds. The index holds no text of its own: it reads `search_content`, so it must be told when that changes.
 * `search_state` says how far it goes: to the article `indexed_to`, and whether one of those was read anew since.
 * The other indexes are those that the filters of `petik search` need.
 */
export const SEARCH_TABLES = `
CREATE VIEW search_content AS
SELECT number, title, text, (
  SELECT group_concat(line, char(10)) FROM (
    SELECT (SELECT group_concat(text, '; ') FROM (SELECT text FROM recipients WHERE achievement_id = achievements.id ORDER BY ordinal))
      || ${['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'year', 'grantor'].map(orNothing).join(' || ')} AS line
    FROM achievements WHERE article_id = articles.id
    UNION ALL
    SELECT name || ${['link_name', 'link_id'].map(orNothing).join(' || ')} FROM entities WHERE article_id = articles.id
  )
) AS records
FROM articles;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, text, records, content = 'search_content', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE search_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  indexed_to INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
INSERT INTO search_state (id, indexed_to, changed) VALUES (1, 0, 0);

CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE);
CREATE INDEX achievements_by_year ON achievements (year);
CREATE INDEX achievements_by_grade ON achievements (grade COLLATE NOCASE);
CREATE INDEX entities_by_region ON entities (region);
CREATE INDEX entities_by_province ON entities (province);
CREATE INDEX entities_by_kind ON entities (kind);
`;
