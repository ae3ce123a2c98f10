import { agenciesNamed } from './link/agency-index.js';
import { fullName, regionOfCode } from './link/region-index.js';
import { bodyKey } from './link/words.js';
import { PetikError } from './model/error.js';
import type { RecordQuery, SearchWords } from './model/query.js';
import type { SearchHit } from './model/search-hit.js';
import type { Grouping, StatisticsRow } from './model/statistics.js';
import { parseSearchWords } from './store/search-words.js';
import { openStore, type Store, type StoreOptions } from './store/store.js';

/** What was found: the articles in all, the best of them, and how many articles could not be searched. */
export interface FoundArticles {
  total: number;
  hits: SearchHit[];
  notIndexed: number;
}

/** A line of words as `petik search` takes it; the name of a listed kind of agency ("Disdukcapil") finds what is linked to one, however it is written. */
export const readSearchWords = (line: string): SearchWords => parseSearchWords(line, (term) => agenciesNamed(bodyKey(term)).map(({ id }) => id));

/**
 * Opens a database to read what a query takes. A query with words needs a current search index: after a run that was killed it is brought up to date first.
 * Returns with the store how many articles the index lacks where that cannot be done now. @throws PetikError `search-index-stale` where the index does not fit
 * the articles any more and cannot be built, and what `openStore` throws
 */
export function openForQuery(path: string, { words }: RecordQuery, options: StoreOptions = {}): { store: Store; notIndexed: number } {
  const store = openStore(path, { ...options, readOnly: true });
  try {
    const { missing, changed } = words === undefined ? { missing: 0, changed: false } : store.searchIndex();
    if (missing === 0 && !changed) return { store, notIndexed: 0 };
    const failure = updateIndex(path, options);
    if (failure === undefined) return { store, notIndexed: 0 };
    if (changed) {
      throw new PetikError(
        'search-index-stale',
        `the search index of ${path} is not up to date and cannot be brought up to date now: ${failure.message}`,
        failure,
      );
    }
    return { store, notIndexed: missing };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** What hinders the update, if anything does. */
function updateIndex(path: string, options: StoreOptions): PetikError | undefined {
  let store: Store | undefined;
  try {
    store = openStore(path, options);
    store.updateSearchIndex();
    return undefined;
  } catch (error) {
    if (error instanceof PetikError) return error;
    throw error;
  } finally {
    store?.close();
  }
}

/** The articles of a database that a query takes, the best first where it has words; at most `limit` (20 unless told). */
export function searchDatabase(path: string, query: RecordQuery, { limit = 20, ...options }: StoreOptions & { limit?: number } = {}): FoundArticles {
  const { store, notIndexed } = openForQuery(path, query, options);
  try {
    return { ...store.search(query, limit), notIndexed };
  } finally {
    store.close();
  }
}

/** Counts of the achievements that a query takes, by one thing; regions carry their names. */
export function countBy(store: Store, by: Grouping, query: RecordQuery): StatisticsRow[] {
  return store.statistics(by, query).map((row) => {
    const region = by === 'region' && row.value !== undefined ? regionOfCode(String(row.value)) : undefined;
    return region === undefined ? row : { ...row, name: fullName(region) };
  });
}
