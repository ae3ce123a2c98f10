import { useMemo } from 'preact/hooks';
import { index } from './data.js';
import { ANY, FACETS, type Facet, facetValues, type Row } from './filter-records.js';
import { tally } from './tally.js';

const LABELS: Readonly<Record<Facet, string>> = {
  year: 'Year',
  province: 'Region',
  scheme: 'Scheme',
  status: 'Status',
  grade: 'Grade',
  outlet: 'Outlet',
  finding: 'Finding',
};

const PROVINCE_NAMES = new Map(index.provinces.map(({ code, name }) => [code, name]));

/** A facet's value as it is shown. */
const showValue = (facet: Facet, value: string): string => (facet === 'province' ? (PROVINCE_NAMES.get(value) ?? value) : value);

/** The values of a facet with their counts: years from the latest, everything else by name. */
function optionsOf(rows: readonly Row[], facet: Facet): [value: string, count: number][] {
  const counted = rows.filter(({ record }) => record !== undefined || facet === 'status');
  const counts = tally(
    counted.flatMap((row) => [...new Set(facetValues(row, index.articles[row.article]!, facet))].filter((value) => facet !== 'finding' || value !== ANY)),
  );
  const byName = new Intl.Collator('id', { numeric: true });
  counts.sort(([a], [b]) => byName.compare(showValue(facet, a), showValue(facet, b)));
  return facet === 'year' ? counts.reverse() : counts;
}

interface FiltersProps {
  rows: readonly Row[];
  filters: Readonly<Record<string, string>>;
  change: (name: string, value: string) => void;
  clear: () => void;
}

/** The search and the filters above the table. */
export function Filters({ rows, filters, change, clear }: FiltersProps) {
  const options = useMemo(() => FACETS.map((facet) => [facet, optionsOf(rows, facet)] as const), [rows]);
  const isFiltered = [...FACETS, 'q'].some((name) => filters[name]);
  return (
    <search class="filters">
      <label class="query">
        <span>Search</span>
        <input
          id="search"
          type="search"
          value={filters.q ?? ''}
          placeholder="Words in records and articles"
          onInput={({ currentTarget }) => change('q', currentTarget.value)}
        />
      </label>
      {options
        .filter(([facet, values]) => values.length > (facet === 'finding' ? 0 : 1) || filters[facet])
        .map(([facet, values]) => (
          <label key={facet}>
            <span>{LABELS[facet]}</span>
            <select name={facet} value={filters[facet] ?? ''} onChange={({ currentTarget }) => change(facet, currentTarget.value)}>
              <option value="">all</option>
              {facet === 'finding' && <option value={ANY}>any</option>}
              {values.map(([value, count]) => (
                <option key={value} value={value}>
                  {showValue(facet, value)} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
      <button type="button" onClick={clear} disabled={!isFiltered}>
        Clear
      </button>
    </search>
  );
}
