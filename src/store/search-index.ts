import Database from 'better-sqlite3';

/** How much of the database the search index knows. */
export interface SearchIndexState {
  /** Articles that it does not know yet. */
  missing: number;
  /** Whether an article that it knows was read anew since, so that the index no longer fits. */
  changed: boolean;
}

export interface SearchIndexer {
  /** Brings the index up to date: articles that it lacks are added; after a change of those that it has, it is built anew. Broken off at any moment, it goes on there. */
  update: () => void;
  /** Adds what fills a transaction and leaves the rest to `update`; an index that has to be built anew is left as it is. */
  addFull: () => void;
}

/** Articles a transaction: a run that is killed meanwhile goes on from the last one. */
const CHUNK = 1000;

export function readSearchIndexState(database: Database.Database): SearchIndexState {
  const { indexed_to: indexedTo, changed } = database.prepare('SELECT indexed_to, changed FROM search_state').get() as { indexed_to: number; changed: number };
  return { missing: database.prepare('SELECT count(*) FROM articles WHERE number > ?').pluck().get(indexedTo) as number, changed: changed === 1 };
}

export function prepareSearchIndexer(database: Database.Database): SearchIndexer {
  const isChanged = database.prepare('SELECT changed FROM search_state').pluck();
  const indexed = database.prepare('SELECT indexed_to FROM search_state').pluck();
  const last = database.prepare('SELECT max(number) FROM articles').pluck();
  const add = database.prepare(
    'INSERT INTO search_index (rowid, title, text, records) SELECT number, title, text, records FROM search_content WHERE number > ? AND number <= ?',
  );
  const note = database.prepare('UPDATE search_state SET indexed_to = ?');
  const empty = database.transaction(() => {
    if (isChanged.get() === 1)
      database.exec(`INSERT INTO search_index (search_index) VALUES ('delete-all'); UPDATE search_state SET indexed_to = 0, changed = 0`);
  });
  const addChunk = database.transaction((least: number): boolean => {
    const after = indexed.get() as number;
    const numbers = ((last.get() as number | null) ?? 0) - after;
    if (numbers < least || isChanged.get() === 1) return false;
    const to = after + Math.min(numbers, CHUNK);
    add.run(after, to);
    note.run(to);
    return true;
  });
  const update = (): void => {
    empty.immediate();
    while (addChunk.immediate(1));
  };
  const addFull = (): void => {
    while (addChunk.immediate(CHUNK));
  };
  return { update, addFull };
}

/** Whether an index that says it is current has just the words of the articles. SQLite compares them only where it may write, though nothing is written. */
export function searchIndexFits(database: Database.Database): boolean {
  try {
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  }
}
