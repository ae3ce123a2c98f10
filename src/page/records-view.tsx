import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { index } from './data.js';
import type { Row } from './filter-records.js';
import { Filters } from './filters.js';
import { follow, go, useKeys } from './navigation.js';
import { formatRoute } from './route.js';
import { ROWS, useSelection } from './selection.js';
import { plural } from './tally.js';

const PAGE_SIZE = 50;

/** Columns with what they sort by; the first click on a figure sorts from the highest. */
const COLUMNS: readonly { label: string; sort: string; from?: 'highest' }[] = [
  { label: 'Year', sort: 'year', from: 'highest' },
  { label: 'Recipient', sort: 'recipient' },
  { label: 'Award', sort: 'award' },
  { label: 'Result', sort: 'result' },
  { label: 'Region', sort: 'place' },
  { label: 'Status', sort: 'status' },
  { label: 'Article', sort: 'published', from: 'highest' },
  { label: 'Sure', sort: 'sure', from: 'highest' },
];

/** What a record says was achieved: "Juara 1", "BB", "72.15". */
export function resultOf({ rank, grade, score }: { rank?: string | undefined; grade?: string | undefined; score?: number | undefined }): string {
  return [rank && (/^\d/.test(rank) ? `juara ${rank}` : rank), grade, score?.toLocaleString('id')].filter(Boolean).join(' · ');
}

const articleRoute = ({ article, record }: Row, filters: Readonly<Record<string, string>>): string => {
  const { page: _, ...kept } = filters;
  return formatRoute({ view: 'article', article: index.articles[article]!.id, filters: { ...kept, ...(record ? { record: record.id } : {}) } });
};

function RecordRow({ row, href, isCurrent }: { row: Row; href: string; isCurrent: boolean }) {
  const { record } = row;
  const { title, id, outlet, published, findings } = index.articles[row.article]!;
  const names = record?.recipients.join(', ') ?? '(no record)';
  return (
    <tr aria-current={isCurrent ? 'true' : undefined} onClick={({ target }) => target instanceof Element && target.closest('a') === null && follow(href)}>
      <td data-label="Year" class="figure">
        {record?.year ?? ''}
      </td>
      <td data-label="Recipient" class="main">
        <a href={href} dir="auto">
          {names}
        </a>
        {record?.innovation && <small dir="auto">“{record.innovation}”</small>}
      </td>
      <td data-label="Award" dir="auto">
        {record?.award}
        {record?.category && <small dir="auto">{record.category}</small>}
      </td>
      <td data-label="Result">{record && resultOf(record)}</td>
      <td data-label="Region">{record?.region}</td>
      <td data-label="Status">
        {record && (
          <span class="status" data-status={record.status}>
            {record.status}
          </span>
        )}
      </td>
      <td data-label="Article" class="article" dir="auto">
        {title ?? id}
        <small>
          {[outlet, published?.slice(0, 10)].filter(Boolean).join(', ')}
          {findings.length > 0 && <span class="flag"> {plural(findings.length, 'finding')}</span>}
        </small>
      </td>
      <td data-label="Sure" class="figure">
        {record?.confidence === undefined ? '' : `${Math.round(record.confidence * 100)}%`}
      </td>
    </tr>
  );
}

export function RecordsView({ filters }: { filters: Readonly<Record<string, string>> }) {
  const { rows, isSearching } = useSelection(filters);
  const [current, setCurrent] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Number(filters.page) || 1));
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const sort = filters.sort ?? '';

  const change = (name: string, value: string) => {
    const { page: _, ...kept } = filters;
    go({ view: 'records', filters: { ...kept, [name]: value } }, { replace: name === 'q' });
  };
  const turn = (to: number) => go({ view: 'records', filters: { ...filters, page: to === 1 ? '' : String(to) } });
  const step = (by: number) => setCurrent((place) => Math.min(shown.length - 1, Math.max(0, place + by)));
  // Before the next key is read: an effect that waits for the paint would undo it.
  useLayoutEffect(() => setCurrent(-1), [page, rows]);
  useLayoutEffect(() => {
    if (current < 0) return;
    const link = body.current?.rows[current]?.querySelector('a');
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useKeys({
    '/': () => document.getElementById('search')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    n: () => page < pages && turn(page + 1),
    p: () => page > 1 && turn(page - 1),
    Escape: () => (document.activeElement as HTMLElement | null)?.blur(),
  });

  return (
    <section aria-label="Records">
      <h2 class="hidden">Records</h2>
      <Filters rows={ROWS} filters={filters} change={change} clear={() => go({ view: 'records', filters: sort === '' ? {} : { sort } })} />
      <p class="count" role="status">
        {isSearching ? 'Unpacking the articles …' : `${plural(rows.length, 'row')} from ${plural(new Set(rows.map(({ article }) => article)).size, 'article')}`}
      </p>
      <div class="scroll">
        <table class="records">
          <thead>
            <tr>
              {COLUMNS.map(({ label, sort: by, from }) => {
                const isUp = sort === by;
                const isDown = sort === `-${by}`;
                const first = from === 'highest' ? `-${by}` : by;
                const second = from === 'highest' ? by : `-${by}`;
                return (
                  <th key={label} scope="col" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : 'none'}>
                    <button type="button" onClick={() => change('sort', sort === first ? second : first)}>
                      {label}
                      <span aria-hidden="true">{isUp ? ' ↑' : isDown ? ' ↓' : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row, place) => (
              <RecordRow key={row.record?.id ?? row.article} row={row} href={articleRoute(row, filters)} isCurrent={place === current} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && !isSearching && <p class="empty">Nothing passes these filters.</p>}
      {pages > 1 && (
        <nav class="pages" aria-label="Pages of the table">
          <button type="button" disabled={page === 1} onClick={() => turn(page - 1)}>
            Previous
          </button>
          <span>
            Page {page} of {pages}
          </span>
          <button type="button" disabled={page === pages} onClick={() => turn(page + 1)}>
            Next
          </button>
        </nav>
      )}
    </section>
  );
}
