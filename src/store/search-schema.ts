/**
 * What the search migration adds. The index holds no text of its own: it reads the view `search_content`, so it must be told when that changes.
 * `search_state` says how far it goes: to the article `indexed_to`, and whether one of those was read anew since.
 */
export const SEARCH_TABLES = `
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
`;
