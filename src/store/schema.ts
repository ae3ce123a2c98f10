import { ARTICLE_COLUMNS, type Column, FLAT_COLUMNS, SLOT_COLUMNS } from '../model/columns.js';
import { EXPORTED_STATUSES } from '../model/record.js';

const columnDefinition = ({ name, kind, required }: Column): string => `${name} ${kind.toUpperCase()}${required ? ' NOT NULL' : ''}`;

/** The slots that are columns of `achievements`; lists have tables of their own. */
export const SCALAR_SLOTS: readonly Column[] = SLOT_COLUMNS.filter(({ list }) => !list);

/** Tables whose rows belong to an article, children before parents: what is cleared when the article is written anew. */
export const ARTICLE_TABLES = ['agencies', 'innovations', 'persons', 'dates', 'mentions', 'findings', 'entities', 'achievements'] as const;

const ARTICLE_KEY = `article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL`;
const ACHIEVEMENT_KEY = `achievement_id TEXT NOT NULL REFERENCES achievements (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL`;
const SPAN = `start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  quote TEXT NOT NULL`;

/** Every table; `ordinal` is the place in the record's list, from 0. Offsets are UTF-16 code units, which SQL's `substr` does not count in. */
export const TABLES = `
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  petik_version TEXT NOT NULL,
  rules_hash TEXT NOT NULL,
  inputs TEXT NOT NULL,
  started TEXT,
  ended TEXT,
  totals TEXT
) STRICT;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ${ARTICLE_COLUMNS.map(columnDefinition).join(',\n  ')},
  content_hash TEXT NOT NULL,
  rules_hash TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES runs (id)
) STRICT;
CREATE INDEX articles_by_content ON articles (content_hash, rules_hash);

CREATE TABLE agencies (${ARTICLE_KEY}, name TEXT NOT NULL, PRIMARY KEY (article_id, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE innovations (${ARTICLE_KEY}, name TEXT NOT NULL, expansion TEXT, PRIMARY KEY (article_id, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE persons (${ARTICLE_KEY}, name TEXT NOT NULL, position TEXT, PRIMARY KEY (article_id, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE dates (${ARTICLE_KEY}, date TEXT NOT NULL, PRIMARY KEY (article_id, ordinal)) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
  ${ARTICLE_KEY},
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  ${SPAN},
  rule TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE achievements (
  id TEXT PRIMARY KEY NOT NULL,
  ${ARTICLE_KEY},
  ${SCALAR_SLOTS.map(columnDefinition).join(',\n  ')},
  evidence TEXT NOT NULL,
  UNIQUE (article_id, ordinal)
) STRICT;

CREATE TABLE recipients (${ACHIEVEMENT_KEY}, text TEXT NOT NULL, PRIMARY KEY (achievement_id, ordinal)) STRICT, WITHOUT ROWID;

CREATE TABLE provenance (
  ${ACHIEVEMENT_KEY},
  slot TEXT NOT NULL,
  slot_index INTEGER NOT NULL,
  ${SPAN},
  rule TEXT NOT NULL,
  via TEXT NOT NULL,
  distance INTEGER,
  PRIMARY KEY (achievement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
  ${ARTICLE_KEY},
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  spans TEXT NOT NULL,
  candidates TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE errors (
  source TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES runs (id),
  PRIMARY KEY (source, code)
) STRICT, WITHOUT ROWID;
`;

/** What migration 002 adds: what names are linked to, how sure a filler is, and over which words a status was decided. Lists inside a row are JSON. */
export const TRUST_TABLES = `
ALTER TABLE provenance ADD COLUMN scope_start INTEGER;
ALTER TABLE provenance ADD COLUMN scope_end INTEGER;

CREATE TABLE entities (
  ${ARTICLE_KEY},
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  surfaces TEXT NOT NULL,
  link_id TEXT,
  link_name TEXT,
  kind TEXT,
  function TEXT,
  level TEXT,
  region TEXT,
  province TEXT,
  reason TEXT,
  candidates TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_link ON entities (link_id);

CREATE TABLE slot_links (
  ${ACHIEVEMENT_KEY},
  slot TEXT NOT NULL,
  slot_index INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  edition INTEGER,
  PRIMARY KEY (achievement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE confidence (
  ${ACHIEVEMENT_KEY},
  slot TEXT NOT NULL,
  slot_index INTEGER NOT NULL,
  precision REAL,
  low REAL,
  high REAL,
  measured INTEGER NOT NULL,
  PRIMARY KEY (achievement_id, ordinal)
) STRICT, WITHOUT ROWID;
`;

/** What the migration for batches adds: which page an error was found in, so that it is not tried again for nothing, and what each run found by outlet. */
export const BATCH_TABLES = `
ALTER TABLE errors ADD COLUMN content_hash TEXT;
ALTER TABLE errors ADD COLUMN rules_hash TEXT;
CREATE INDEX errors_by_content ON errors (content_hash, rules_hash) WHERE content_hash IS NOT NULL;

CREATE TABLE run_outlets (
  run_id INTEGER NOT NULL REFERENCES runs (id),
  outlet TEXT NOT NULL,
  articles INTEGER NOT NULL,
  achievements INTEGER NOT NULL,
  with_findings INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  PRIMARY KEY (run_id, outlet)
) STRICT, WITHOUT ROWID;
`;

/** What migration 003 adds beside the facts: one row a recipient of a won or nominated achievement, with canonical ids. */
export const LINKED_VIEW = `
CREATE VIEW achievements_linked AS
SELECT achievements.id AS achievement_id, achievements.article_id, recipients.ordinal AS recipient_index, recipients.text AS recipient,
  who.link_id AS recipient_id, who.link_name AS recipient_name, who.kind, who.function, who.level AS recipient_level, who.region, who.province,
  what.link_id AS scheme, award.edition, achievements.status, sure.precision AS confidence
FROM achievements
JOIN recipients ON recipients.achievement_id = achievements.id
LEFT JOIN slot_links AS whose ON whose.achievement_id = achievements.id AND whose.slot = 'recipients' AND whose.slot_index = recipients.ordinal
LEFT JOIN entities AS who ON who.article_id = achievements.article_id AND who.ordinal = whose.entity
LEFT JOIN slot_links AS award ON award.achievement_id = achievements.id AND award.slot = 'award'
LEFT JOIN entities AS what ON what.article_id = achievements.article_id AND what.ordinal = award.entity
LEFT JOIN confidence AS sure ON sure.achievement_id = achievements.id AND sure.slot = 'record'
WHERE achievements.status IN (${EXPORTED_STATUSES.map((status) => `'${status}'`).join(', ')});
`;

/** What migration 003 adds: achievements of several articles joined into facts, written and emptied as a whole. Without a foreign key, as an article may be read anew. */
export const FACT_TABLES = `
CREATE TABLE facts (
  id TEXT PRIMARY KEY NOT NULL,
  sources INTEGER NOT NULL,
  recipient_ids TEXT NOT NULL,
  scheme TEXT,
  fillers TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_evidence (
  fact_id TEXT NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  achievement_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  outlet TEXT,
  duplicate_group INTEGER NOT NULL,
  PRIMARY KEY (fact_id, achievement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_evidence_by_achievement ON fact_evidence (achievement_id);
`;

const ARTICLE_NAMES = new Set(ARTICLE_COLUMNS.map(({ name }) => name));

/** A joined list reads its ordered rows through a subquery: an ordered aggregate would need SQLite 3.44, and researchers' tools are older. */
function flatExpression({ name, list }: Column): string {
  if (name === 'article_id') return 'articles.id AS article_id';
  if (name === 'achievement_id') return 'achievements.id AS achievement_id';
  if (list) {
    const rows = `SELECT text FROM ${name} WHERE ${name}.achievement_id = achievements.id ORDER BY ordinal`;
    return `(SELECT group_concat(text, '; ') FROM (${rows})) AS ${name}`;
  }
  return `${ARTICLE_NAMES.has(name) ? 'articles' : 'achievements'}.${name} AS ${name}`;
}

/** The views for reading: one row an achievement, in the order of the articles and of their records, with the columns of the CSV. */
export const VIEWS = `
CREATE VIEW achievements_all AS
SELECT ${FLAT_COLUMNS.map(flatExpression).join(',\n  ')}
FROM achievements JOIN articles ON articles.id = achievements.article_id
ORDER BY articles.number, achievements.ordinal;

CREATE VIEW achievements_flat AS
SELECT * FROM achievements_all WHERE status IN (${EXPORTED_STATUSES.map((status) => `'${status}'`).join(', ')});
`;
