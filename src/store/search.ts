import type { Database } from 'better-sqlite3';
import type { RecordQuery } from '../model/query.js';
import type { ArticleRecord } from '../model/record.js';
import type { SearchHit } from '../model/search-hit.js';
import type { Span } from '../model/span.js';
import { articleCondition } from './conditions.js';
import type { RecordFilter } from './read-record.js';

/** What was found: the articles in all, and the best of them. */
export interface SearchResult {
  total: number;
  hits: SearchHit[];
}

/** Weights of title, text and records, and the words of a snippet. */
const WEIGHTS = '10.0, 1.0, 4.0';
const SNIPPET_WORDS = 24;
/** Without words to look for, the snippet is this much of the text. */
const BEGINNING = 160;
const OPEN = '\u0002';
const CLOSE = '\u0003';

/** A snippet of one column, -1 for the one that has most of the words: that of the text is liked best. */
const snippetOf = (column: number): string => `snippet(search_index, ${column}, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_WORDS})`;

/** A snippet of FTS5 without its marks, and the spans that they stood around. */
function readMarks(marked: string): { snippet: string; highlights: Span[] } {
  let snippet = '';
  const highlights: Span[] = [];
  for (const [index, part] of marked.split(OPEN).entries()) {
    const [word, ...rest] = part.split(CLOSE);
    if (index > 0 && rest.length > 0) highlights.push({ start: snippet.length, end: snippet.length + word!.length });
    snippet += word! + rest.join('');
  }
  return { snippet, highlights };
}

/** The articles that a query takes: the best first where it has words, else in the order of the database. `readRecords` gives their records. */
export function search(database: Database, readRecords: (filter: RecordFilter) => Iterable<ArticleRecord>, query: RecordQuery, limit: number): SearchResult {
  const { wanted } = query.words ?? {};
  const { sql, parameters } = articleCondition(query);
  const total = database
    .prepare(`SELECT count(*) FROM articles WHERE ${sql}`)
    .pluck()
    .get(...parameters) as number;
  const ranked = `SELECT articles.id, articles.number FROM search_index JOIN articles ON articles.number = search_index.rowid
    WHERE search_index MATCH ? AND (${sql}) ORDER BY bm25(search_index, ${WEIGHTS}), articles.number LIMIT ?`;
  const listed = `SELECT articles.id, articles.number FROM articles WHERE ${sql} ORDER BY articles.number LIMIT ?`;
  const found = database
    .prepare<unknown[], { id: string; number: number }>(wanted === undefined ? listed : ranked)
    .all(...(wanted === undefined ? [] : [wanted]), ...parameters, limit);
  // Only of the articles that are shown: a snippet costs more than finding the article. FTS5 takes a row number that is bound as a float for the first row.
  const snippets = database
    .prepare(`SELECT ${snippetOf(1)}, ${snippetOf(-1)} FROM search_index WHERE search_index MATCH ? AND rowid = CAST(? AS INTEGER)`)
    .raw();
  const records = new Map([...readRecords({ ids: found.map(({ id }) => id), query: { ...query, words: {} } })].map((record) => [record.id, record]));
  const hits = found.flatMap(({ id, number }): SearchHit[] => {
    const record = records.get(id);
    if (record === undefined) return [];
    const { source, url, title, outlet, published, text, achievements } = record;
    const beginning = text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
    const shown =
      wanted === undefined
        ? { snippet: beginning, highlights: [] }
        : readMarks((snippets.get(wanted, number) as string[]).find((marked) => marked.includes(OPEN)) ?? beginning);
    return [
      {
        article: id,
        source,
        ...(url === undefined ? {} : { url }),
        ...(title === undefined ? {} : { title }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published }),
        ...shown,
        achievements,
      },
    ];
  });
  return { total, hits };
}
