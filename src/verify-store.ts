import { PetikError } from './model/error.js';
import type { Problem } from './model/problem.js';
import { rulesHash } from './rules-hash.js';
import { openStore, type Store, type StoreOptions } from './store/store.js';
import { verifyReadings } from './verify-readings.js';

/** How much was looked at. */
interface VerifiedCounts {
  articles: number;
  achievements: number;
  spans: number;
  /** Articles that other rules extracted: whether these still match is not checked. */
  otherRules: number;
  /** Whether the search index was compared with the texts, which needs a database that can be written to. */
  indexCompared: boolean;
}

/** What is wrong with a database, problem by problem; the counts are complete when the problems have ended. */
export interface Verification {
  problems: Generator<Problem>;
  counts: Readonly<VerifiedCounts>;
}

/**
 * Checks every span, hash, id and reference of the database at `path` again, that every rule still reads what it read, and the search index. Nothing is written.
 * @throws PetikError as `openStore` does, when the problems are taken
 */
export function verifyStore(path: string, options: Omit<StoreOptions, 'readOnly'> = {}): Verification {
  const counts: VerifiedCounts = { articles: 0, achievements: 0, spans: 0, otherRules: 0, indexCompared: false };
  return { problems: findProblems(path, options, counts), counts };
}

function* findProblems(path: string, options: StoreOptions, counts: VerifiedCounts): Generator<Problem> {
  const store = openStore(path, { ...options, readOnly: true });
  try {
    yield* store.verify(checkReadings(counts));
    const { missing, changed } = store.searchIndex();
    if (missing > 0 || changed) return;
    const fits = searchIndexFits(path, options);
    counts.indexCompared = fits !== undefined;
    if (fits === false) yield { code: 'search-index', message: 'the search index does not fit the articles' };
  } finally {
    store.close();
  }
}

/** Undefined where the database cannot be written to now. */
function searchIndexFits(path: string, options: StoreOptions): boolean | undefined {
  let store: Store | undefined;
  try {
    store = openStore(path, options);
    return store.searchIndexFits();
  } catch (error) {
    if (error instanceof PetikError && (error.code === 'store-read-only' || error.code === 'store-locked')) return undefined;
    throw error;
  } finally {
    store?.close();
  }
}

function checkReadings(counts: VerifiedCounts): Parameters<Store['verify']>[0] {
  const present = rulesHash();
  return function* (record, rules) {
    counts.articles += 1;
    counts.achievements += record.achievements.length;
    counts.spans += record.mentions.length + record.achievements.reduce((sum, { provenance }) => sum + provenance.length, 0);
    if (rules !== present) {
      counts.otherRules += 1;
      return;
    }
    for (const { article, achievement, what, rule, start, end, quote, problem } of verifyReadings(record).failures) {
      const says = problem === 'unknown' ? 'there is no such rule' : 'the rule does not match there';
      yield {
        code: `${problem}-rule`,
        article,
        ...(achievement === undefined ? {} : { achievement }),
        message: `${what}: ${JSON.stringify(quote)} at ${start}-${end} was read by ${rule}, but ${says}`,
      };
    }
  };
}
