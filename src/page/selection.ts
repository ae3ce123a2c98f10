import { useEffect, useMemo, useState } from 'preact/hooks';
import { index, loadTexts } from './data.js';
import { allRows, filterRows, type Row, sortRows } from './filter-records.js';

export const ROWS = allRows(index.articles, index.records);

/** The rows that the filters let through, in their order, and whether the texts are still being unpacked for the search. */
export function useSelection(filters: Readonly<Record<string, string>>): { rows: Row[]; isSearching: boolean } {
  const [texts, setTexts] = useState<readonly string[]>();
  const isAsked = (filters.q ?? '').trim() !== '';
  useEffect(() => {
    if (isAsked && texts === undefined) loadTexts().then(setTexts);
  }, [isAsked, texts]);
  const key = JSON.stringify(filters);
  const rows = useMemo(() => sortRows(filterRows(ROWS, index.articles, filters, texts), index.articles, filters.sort ?? ''), [key, texts]);
  return { rows, isSearching: isAsked && texts === undefined };
}
