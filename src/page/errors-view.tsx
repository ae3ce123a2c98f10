import { useMemo, useState } from 'preact/hooks';
import type { FillerError } from '../report/report-data.js';
import { CAUSES, VERDICTS } from './comparison.js';
import { index } from './data.js';
import { ErrorItem } from './error-item.js';
import { go } from './navigation.js';
import { plural, tally } from './tally.js';

/** What errors can be filtered and grouped by, and the value of an error for it. */
const FACETS = {
  cause: ({ cause }: FillerError) => cause ?? '(none)',
  slot: ({ slot }: FillerError) => slot,
  verdict: ({ verdict }: FillerError) => verdict,
  rule: ({ rule }: FillerError) => rule ?? '(no rule)',
  article: ({ id }: FillerError) => id,
} as const;
type Facet = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as Facet[];
const LABELS: Record<Facet, string> = { cause: 'Cause', slot: 'Slot', verdict: 'Verdict', rule: 'Rule', article: 'Article' };

/** Errors of a group that are shown before one asks for all of them. */
const SHOWN = 12;

const { errors = [], articles = 0, falseWins = null } = index.evaluation ?? {};

function Group({ name, by, group }: { name: string; by: Facet; group: readonly FillerError[] }) {
  const [isWhole, showWhole] = useState(false);
  const explained = by === 'cause' ? CAUSES[name as keyof typeof CAUSES] : undefined;
  return (
    <section class="group" aria-label={name}>
      <h3>
        {name} <span>{plural(group.length, 'filler')}</span>
      </h3>
      {explained && <p class="note">{explained}</p>}
      <ul class="errors">
        {(isWhole ? group : group.slice(0, SHOWN)).map((error, place) => (
          <ErrorItem key={`${error.id} ${error.slot} ${place}`} error={error} />
        ))}
      </ul>
      {!isWhole && group.length > SHOWN && (
        <button type="button" class="more" onClick={() => showWhole(true)}>
          Show all {group.length}
        </button>
      )}
    </section>
  );
}

/** Every filler that gold and prediction do not agree on, grouped by why. */
export function ErrorsView({ filters }: { filters: Readonly<Record<string, string>> }) {
  const by = NAMES.find((name) => name === filters.by) ?? 'cause';
  const key = JSON.stringify(filters);
  const shown = useMemo(() => errors.filter((error) => NAMES.every((name) => !filters[name] || FACETS[name](error) === filters[name])), [key]);
  const groups = useMemo(() => tally(shown.map(FACETS[by])).map(([name]) => [name, shown.filter((error) => FACETS[by](error) === name)] as const), [shown, by]);
  const change = (name: string, value: string) => go({ view: 'errors', filters: { ...filters, [name]: value } });
  if (index.evaluation === undefined) return <p class="empty">This report was made without gold records.</p>;
  return (
    <section aria-label="Errors">
      <h2 class="hidden">Errors</h2>
      <search class="filters">
        <label>
          <span>Group by</span>
          <select name="by" value={by} onChange={({ currentTarget }) => change('by', currentTarget.value)}>
            {NAMES.map((name) => (
              <option key={name} value={name}>
                {LABELS[name].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
        {NAMES.map((name) => (
          <label key={name}>
            <span>{LABELS[name]}</span>
            <select name={name} value={filters[name] ?? ''} onChange={({ currentTarget }) => change(name, currentTarget.value)}>
              <option value="">all</option>
              {tally(errors.map(FACETS[name])).map(([value, count]) => (
                <option key={value} value={value}>
                  {value} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" disabled={!NAMES.some((name) => filters[name])} onClick={() => go({ view: 'errors', filters: filters.by ? { by } : {} })}>
          Clear
        </button>
      </search>
      <p class="count" role="status">
        {plural(shown.length, 'filler')} that {shown.length === 1 ? 'is' : 'are'} not right in {plural(articles, 'article')} with gold records
        {falseWins !== null && `; ${(100 * falseWins).toFixed(1)}% of the predicted wins are none`}
      </p>
      <ul class="verdicts">
        {tally(shown.map(({ verdict }) => verdict)).map(([verdict, count]) => (
          <li key={verdict} data-verdict={verdict}>
            <b>{count}</b> {verdict} <span>{VERDICTS[verdict as keyof typeof VERDICTS]}</span>
          </li>
        ))}
      </ul>
      {groups.map(([name, group]) => (
        <Group key={`${by} ${name}`} name={name} by={by} group={group} />
      ))}
      {shown.length === 0 && <p class="empty">{errors.length === 0 ? 'Everything is as gold has it.' : 'Nothing passes these filters.'}</p>}
    </section>
  );
}
