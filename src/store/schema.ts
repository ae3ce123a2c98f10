import { ARTICLE_COLUMNS, type Column, SLOT_COLUMNS } from '../model/columns.js';

const columnDefinition = ({ name, kind, required }: Column): string => `${name} ${kind.toUpperCase()}${required ? ' NOT NULL' : ''}`;

/** The slots that are columns of `achievements`; lists have tables of their own. */
export const SCALAR_SLOTS: readonly Column[] = SLOT_COLUMNS.filter(({ list }) => !list);

const ARTICLE_KEY = `article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL`;
const ACHIEVEMENT_KEY = `achievement_id TEXT NOT NULL REFERENCES achievements (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL`;
const SPAN = `start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  quote TEXT NOT NULL`;

/** What migration 001 makes; migration 007 gives these tables other keys. `ordinal` is the place in the record's list, from 0. Offsets are UTF-16 code units, which SQL's `substr` does not count in. */
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
