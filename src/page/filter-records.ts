import type { IndexedArticle, IndexedRecord } from '../report/report-data.js';

/** A row of the table: a record, or an article that has none. */
export interface Row {
  article: number;
  record?: IndexedRecord;
}

/** Filters whose value must be equal to that of the record or of its article. */
export const FACETS = ['year', 'province', 'scheme', 'status', 'grade', 'outlet', 'finding'] as const;
export type Facet = (typeof FACETS)[number];

/** The value for rows without one, which can be asked for like any other. */
const NONE = '(none)';
/** What stands for any finding. */
export const ANY = 'any';

/** Values of a row for a facet; findings may be several. */
export function facetValues({ record }: Row, article: IndexedArticle, facet: Facet): string[] {
  if (facet === 'finding') return article.findings.length > 0 ? [ANY, ...article.findings] : [];
  if (facet === 'outlet') return [article.outlet ?? NONE];
  if (record === undefined) return facet === 'status' ? ['no record'] : [NONE];
  return [String(record[facet] ?? NONE)];
}

const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

const recordText = ({ recipients, award, category, innovation, rank, grade, score, year, region }: IndexedRecord): string =>
  [...recipients, award, category, innovation, rank, grade, score, year, region].join(' ').toLowerCase();

/** All rows: a record each, in the order of the articles, and one for each article without any. */
export function allRows(articles: readonly IndexedArticle[], records: readonly IndexedRecord[]): Row[] {
  const rows: Row[] = records.map((record) => ({ article: record.article, record }));
  const filled = new Set(records.map(({ article }) => article));
  const empty: Row[] = articles.flatMap((_, article) => (filled.has(article) ? [] : [{ article }]));
  return [...rows, ...empty].sort((a, b) => a.article - b.article);
}

/**
 * The rows that pass every filter. Rows without a record are there only where the status asks for them. The words of `q` must all occur in the record, its
 * title, or the article's text, where `texts` (lower case, by article) are loaded.
 */
export function filterRows(
  rows: readonly Row[],
  articles: readonly IndexedArticle[],
  filters: Readonly<Record<string, string>>,
  texts?: readonly string[],
): Row[] {
  const facets = FACETS.filter((facet) => filters[facet]);
  const words = wordsOf(filters.q ?? '');
  return rows.filter((row) => {
    const article = articles[row.article]!;
    if (row.record === undefined && filters.status !== 'no record') return false;
    if (!facets.every((facet) => facetValues(row, article, facet).includes(filters[facet]!))) return false;
    if (words.length === 0) return true;
    const own = `${row.record === undefined ? '' : recordText(row.record)} ${article.title?.toLowerCase() ?? ''}`;
    return words.every((word) => own.includes(word) || texts?.[row.article]?.includes(word));
  });
}

/** What rows are sorted by, and the value of a row for it. */
const SORTS: Readonly<Record<string, (row: Row, article: IndexedArticle) => string | number | undefined>> = {
  year: ({ record }) => record?.year,
  recipient: ({ record }) => record?.recipients[0],
  award: ({ record }) => record?.award,
  result: ({ record }) => record?.rank ?? record?.grade ?? record?.score,
  place: ({ record }) => record?.region,
  status: ({ record }) => record?.status,
  published: (_, { published }) => published,
  sure: ({ record }) => record?.confidence,
};

/** Sorts by `year` or, from the highest, by `-year`; rows without the value come last either way, and rows that are equal keep their order. */
export function sortRows(rows: readonly Row[], articles: readonly IndexedArticle[], sort: string): Row[] {
  const down = sort.startsWith('-');
  const by = SORTS[down ? sort.slice(1) : sort];
  if (by === undefined) return [...rows];
  const keyed = rows.map((row) => ({ row, key: by(row, articles[row.article]!) }));
  const direction = down ? -1 : 1;
  const collator = new Intl.Collator('id', { numeric: true });
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key));
    return direction * order;
  });
  return keyed.map(({ row }) => row);
}
