import { barX, barY, dot, ruleY, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { SlotScore } from '../report/report-data.js';
import { Chart, type LegendEntry } from './chart.js';
import { index } from './data.js';
import { ProvinceMap } from './province-map.js';
import { formatRoute } from './route.js';
import { plural, tally, top } from './tally.js';

const { articles, records, evaluation, severities } = index;

const STATUSES = ['won', 'nominated', 'targeted', 'denied'];
const STATUS_COLOURS = { domain: STATUSES, range: STATUSES.map((status) => `var(--status-${status})`) };
const SEVERITIES = ['high', 'medium', 'low', 'info'];
const MOST_SCHEMES = 12;
const MOST_FINDINGS = 14;

interface Count {
  key: string;
  kind: string;
  count: number;
}

/** Counts of pairs, for bars that are stacked. */
const countPairs = (pairs: readonly (readonly [string, string])[]): Count[] =>
  tally(pairs.map((pair) => pair.join('\t'))).map(([pair, count]) => {
    const [key = '', kind = ''] = pair.split('\t');
    return { key, kind, count };
  });

const cut = (label: string, width: number): string => {
  const most = Math.floor(width / 2.6 / 7.2);
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
};

/** The kinds that occur, each with its colour. */
const legendOf = (pairs: readonly (readonly [string, string])[], kinds: readonly string[], family: string): LegendEntry[] =>
  kinds.filter((kind) => pairs.some(([, own]) => own === kind)).map((kind) => ({ label: kind, colour: `var(--${family}-${kind})` }));

function YearChart() {
  const pairs = records.flatMap(({ year, status }) => (year === undefined ? [] : [[String(year), status] as const]));
  const years = countPairs(pairs);
  const without = records.filter(({ year }) => year === undefined).length;
  const known = years.map(({ key }) => Number(key));
  const first = Math.min(...known);
  const all = Array.from({ length: known.length === 0 ? 0 : Math.max(...known) - first + 1 }, (_, step) => String(first + step));
  const draw = useMemo(
    () => (width: number) => ({
      height: 280,
      marginLeft: 40,
      x: { domain: all, label: null, ticks: all.filter((_, place) => (all.length - 1 - place) % Math.ceil((all.length * 44) / width) === 0) },
      y: { label: null, grid: true, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') },
      color: STATUS_COLOURS,
      marks: [
        barY(years, { x: 'key', y: 'count', fill: 'kind', order: STATUSES, title: ({ key, kind, count }: Count) => `${key}, ${kind}: ${count}` }),
        ruleY([0]),
      ],
    }),
    [],
  );
  const rows = all.map((year) => [year, ...STATUSES.map((status) => years.find(({ key, kind }) => key === year && kind === status)?.count ?? 0)]);
  return (
    <Chart
      title="By year"
      summary={`Bars: records by year of the award, from ${all[0]} to ${all.at(-1)}`}
      note={without > 0 ? `${plural(without, 'record')} without a year` : ''}
      legend={legendOf(pairs, STATUSES, 'status')}
      draw={draw}
      columns={['Year', ...STATUSES]}
      rows={rows.filter(([, ...counts]) => counts.some((count) => count !== 0))}
    />
  );
}

interface BarsProps {
  title: string;
  summary: string;
  pairs: readonly (readonly [string, string])[];
  kinds: readonly string[];
  /** Name of the colours: `--<family>-<kind>`. */
  family: string;
  most: number;
  noun: string;
}

/** Horizontal bars, the longest first, stacked by kind. */
function Bars({ title, summary, pairs, kinds, family, most, noun }: BarsProps) {
  const counts = tally(pairs.map(([key]) => key));
  const { shown, others, rest } = top(counts, most);
  const names = shown.map(([key]) => key);
  const draw = useMemo(() => {
    const parts = countPairs(pairs).filter(({ key }) => names.includes(key));
    return (width: number) => ({
      height: names.length * 24 + 30,
      marginLeft: Math.floor(width / 2.6),
      marginRight: 36,
      marginTop: 4,
      x: { axis: null },
      y: { domain: names, label: null, tickSize: 0, tickFormat: (name: string) => cut(name, width) },
      color: { domain: [...kinds], range: kinds.map((kind) => `var(--${family}-${kind})`) },
      marks: [
        barX(parts, {
          y: 'key',
          x: 'count',
          fill: 'kind',
          order: [...kinds],
          insetTop: 2,
          insetBottom: 2,
          title: ({ key, kind, count }: Count) => `${key}, ${kind}: ${count}`,
        }),
        text(shown, {
          y: ([key]) => key,
          x: ([, count]) => count,
          text: ([, count]) => String(count),
          textAnchor: 'start' as const,
          dx: 5,
          fill: 'currentColor',
        }),
      ],
    });
  }, []);
  return (
    <Chart
      title={title}
      summary={summary}
      note={others > 0 ? `and ${plural(others, noun)} more with ${rest.toLocaleString('en')} in all` : ''}
      legend={legendOf(pairs, kinds, family)}
      draw={draw}
      columns={[title.replace(/^By /, ''), 'Count']}
      rows={shown}
    />
  );
}

const MEASURES = [
  ['precision', '▲'],
  ['recall', '■'],
  ['f1', '●'],
] as const;

const figure = (value: number | null | undefined): string => (typeof value === 'number' ? value.toFixed(2) : '*');

function SlotChart({ slots }: { slots: readonly SlotScore[] }) {
  const scores = slots.filter(({ precision, recall }) => precision !== null || recall !== null);
  const points = scores.flatMap((score) =>
    MEASURES.flatMap(([measure]) => {
      const value = score[measure];
      return value === null ? [] : [{ slot: score.slot, measure, value }];
    }),
  );
  const draw = useMemo(
    () => () => ({
      height: scores.length * 26 + 40,
      marginLeft: 84,
      marginRight: 16,
      marginTop: 4,
      x: { domain: [0, 1], grid: true, label: null, ticks: 5 },
      y: { domain: scores.map(({ slot }) => slot), label: null, tickSize: 0 },
      color: { domain: MEASURES.map(([measure]) => measure), range: MEASURES.map((_, place) => `var(--measure-${place + 1})`) },
      symbol: { domain: MEASURES.map(([measure]) => measure), range: ['triangle', 'square', 'circle'] },
      marks: [
        ruleY(
          scores.filter(({ low }) => low !== undefined),
          { y: 'slot', x1: 'low', x2: 'high', stroke: 'var(--measure-3)', strokeOpacity: 0.25, strokeWidth: 6 },
        ),
        dot(points, {
          x: 'value',
          y: 'slot',
          stroke: 'measure',
          symbol: 'measure',
          strokeWidth: 2,
          r: 4,
          title: ({ slot, measure, value }: (typeof points)[number]) => `${slot}, ${measure}: ${value.toFixed(3)}`,
        }),
      ],
    }),
    [],
  );
  return (
    <Chart
      title="Against gold, by slot"
      summary="Dots: strict precision, recall and F1 of each slot"
      note="Strict comparison; the band is the 95% interval of F1 over articles"
      legend={MEASURES.map(([measure, sign], place) => ({ label: measure, sign, colour: `var(--measure-${place + 1})` }))}
      draw={draw}
      columns={['Slot', 'Gold', 'Precision', 'Recall', 'F1', 'Lenient F1']}
      rows={scores.map(({ slot, gold, precision, recall, f1, lenient }) => [slot, gold, figure(precision), figure(recall), figure(f1), figure(lenient)])}
    />
  );
}

function Totals() {
  const statuses = new Map(tally(records.map(({ status }) => status)));
  const doubtful = articles.filter(({ findings }) => findings.length > 0).length;
  const empty = articles.length - new Set(records.map(({ article }) => article)).size;
  const totals = [
    { label: 'articles', count: articles.length, filters: {} },
    ...STATUSES.map((status) => ({ label: status, count: statuses.get(status) ?? 0, filters: { status } })),
    { label: 'without a record', count: empty, filters: { status: 'no record' } },
    { label: 'with findings', count: doubtful, filters: { finding: 'any' } },
  ];
  return (
    <ul class="totals">
      {totals
        .filter(({ label, count }) => count > 0 || label === 'articles' || label === 'won')
        .map(({ label, count, filters }) => (
          <li key={label} data-status={label}>
            <a href={formatRoute({ view: 'records', filters })}>
              <b>{count.toLocaleString('en')}</b> <span>{label}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}

export function Overview() {
  const provinces = useMemo(() => new Map(tally(records.flatMap(({ province }) => (province === undefined ? [] : [province])))), []);
  const findings = articles.flatMap(({ findings }) => findings);
  return (
    <section aria-label="Overview">
      <h2 class="hidden">Overview</h2>
      <Totals />
      <div class="cards">
        {records.some(({ year }) => year !== undefined) && <YearChart />}
        {records.length > 0 && (
          <Bars
            title="By scheme"
            summary="Bars: records by award or assessment scheme"
            pairs={records.map(({ scheme, status }) => [scheme ?? '(no award named)', status])}
            kinds={STATUSES}
            family="status"
            most={MOST_SCHEMES}
            noun="scheme"
          />
        )}
        <ProvinceMap counts={provinces} />
        {evaluation !== undefined && <SlotChart slots={evaluation.slots} />}
        {findings.length > 0 && (
          <Bars
            title="By finding"
            summary="Bars: findings by check"
            pairs={findings.map((code) => [code, severities[code] ?? 'info'])}
            kinds={SEVERITIES}
            family="severity"
            most={MOST_FINDINGS}
            noun="check"
          />
        )}
      </div>
    </section>
  );
}
