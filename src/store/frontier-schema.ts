/** Marks the file as a frontier; the database of records has another number. */
export const FRONTIER_ID = 0x70746b66;
export const FRONTIER_VERSION = 1;

/** One row a URL, in the order in which they were found; `state` is one of those of `FrontierCounts`. */
export const FRONTIER_TABLES = `
CREATE TABLE urls (
  number INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  source TEXT NOT NULL,
  title TEXT,
  published TEXT,
  state TEXT NOT NULL DEFAULT 'left',
  tries INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  message TEXT,
  transient INTEGER NOT NULL DEFAULT 0,
  article TEXT,
  etag TEXT,
  last_modified TEXT,
  captured_url TEXT,
  captured_date TEXT,
  file TEXT,
  start INTEGER
) STRICT;
CREATE INDEX urls_left ON urls (host, number) WHERE state = 'left';
CREATE TABLE articles (id TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE digests (digest TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL, date TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE files (file TEXT PRIMARY KEY NOT NULL, "end" INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE robots (origin TEXT PRIMARY KEY NOT NULL, text TEXT, asked INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
