import type { FetchTotals } from '../fetch-pages.js';
import { sumCounts } from '../run-totals.js';
import { line, listCounts } from './summary.js';

const SPENT: Readonly<Record<NonNullable<FetchTotals['spent']>, string>> = {
  pages: '--max-pages was reached',
  bytes: '--max-bytes was reached',
  time: '--max-time was reached',
};

/** What a run of `petik fetch` did, as lines of text that end with `\n`. */
export function formatFetchSummary(
  { found, leftOut, added, fetched, unchanged, duplicate, failures, bytes, spent, archive }: FetchTotals,
  folder: string,
  seconds: number,
): string {
  const lines = [
    line('pages found', found, `${leftOut} left out by the filters, ${added} new to the archive`),
    line('fetched', fetched, `${unchanged} unchanged, ${duplicate} there already under another URL`),
    line('failed', sumCounts(failures), listCounts(failures)),
    line('received', `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`),
    line('archive', `${folder}:`, archive !== undefined && `${archive.fetched + archive.unchanged} articles, ${archive.left} URLs to go`),
  ];
  if (spent !== undefined) lines.push(line('', `${SPENT[spent]}; the same command goes on`));
  else if (archive !== undefined && archive.left > 0) lines.push(line('', `stopped before the end; petik fetch --archive ${folder} goes on`));
  return lines.map((text) => `${text}\n`).join('');
}
