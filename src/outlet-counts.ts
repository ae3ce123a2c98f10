import type { PageOutcome } from './extract-page.js';
import type { OutletTotals } from './model/outlet.js';
import { type ArticleRecord, EXPORTED_STATUSES } from './model/record.js';

/** Counts by outlet, as a run goes on. */
export interface OutletCounts {
  add(outcome: PageOutcome): void;
  /** The outlet with the most articles first. */
  totals(): OutletTotals[];
}

/** Outlets that are counted one by one; an archive that names more has names that are none. */
const MOST_OUTLETS = 20_000;
const OTHERS = '(others)';

const hostOf = (url: string | undefined): string => {
  try {
    return url === undefined ? '' : new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
};

const hasFinding = ({ findings }: ArticleRecord): boolean => findings.some(({ severity }) => severity !== 'info');

/** Starts counting. A page that failed counts for the outlet that articles of the same host name. */
export function countOutlets(): OutletCounts {
  const counts = new Map<string, OutletTotals>();
  const errors = new Map<string, number>();
  const outletOfHost = new Map<string, string>();

  const bounded = (map: ReadonlyMap<string, unknown>, key: string): string => (map.has(key) || map.size < MOST_OUTLETS ? key : OTHERS);
  function countOf(outlet: string): OutletTotals {
    const key = bounded(counts, outlet);
    let count = counts.get(key);
    if (count === undefined) {
      count = { outlet: key, articles: 0, achievements: 0, withFindings: 0, errors: 0 };
      counts.set(key, count);
    }
    return count;
  }

  return {
    add({ extraction, url }) {
      const host = hostOf(url);
      if ('error' in extraction) {
        const key = bounded(errors, host);
        errors.set(key, (errors.get(key) ?? 0) + 1);
        return;
      }
      const { record } = extraction;
      if (record.outlet !== undefined && !outletOfHost.has(host) && bounded(outletOfHost, host) === host) outletOfHost.set(host, record.outlet);
      const count = countOf(record.outlet ?? host);
      count.articles += 1;
      count.achievements += record.achievements.filter(({ status }) => EXPORTED_STATUSES.includes(status)).length;
      count.withFindings += hasFinding(record) ? 1 : 0;
    },
    totals() {
      for (const [host, failed] of errors) countOf(host === '' ? '' : (outletOfHost.get(host) ?? host)).errors += failed;
      errors.clear();
      return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
    },
  };
}
