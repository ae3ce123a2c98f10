import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import { extractRead } from '../extract-inputs.js';
import { type FetchPagesOptions, type FetchReport, type FetchRun, type FetchTotals, fetchPages } from '../fetch-pages.js';
import { PetikError } from '../model/error.js';
import { EXPORTED_STATUSES, type Status } from '../model/record.js';
import { planPages } from '../plan-pages.js';
import type { ReadOutcome } from '../read/outcome.js';
import { sumCounts } from '../run-totals.js';
import { openStore } from '../store/store.js';
import { parseStatuses, printRun } from './extract.js';
import { formatFetchSummary } from './fetch-summary.js';
import { FORMATS } from './formats.js';
import { errorLine } from './page-error.js';
import { parseBytes, parseCount, parseDuration } from './quantities.js';
import { INTERRUPTED } from './signals.js';
import type { Terminal } from './terminal.js';
import { addWebOptions, filterOf, settingsOf, sourcesOf, type WebOptions } from './web-options.js';

interface FetchOptions extends WebOptions {
  archive: string;
  dryRun?: true;
  refresh?: true;
  extract?: true;
  db?: string;
  format: string;
  status: readonly Status[];
  maxPages?: number;
  maxBytes?: number;
  maxTime?: number;
  fileSize?: number;
  quiet?: true;
  strict?: true;
}

/** `petik fetch`: pages from the web into an archive and, with `--extract`, their records. */
export function addFetch(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  addWebOptions(program.command('fetch').description('fetch pages into a web archive that petik extract reads'))
    .option('--archive <folder>', 'folder of the archive; a run goes on where an earlier one stopped', 'archive')
    .option('--dry-run', 'print what would be fetched and what not, and why; only sources and robots.txt are asked for')
    .option('--refresh', 'ask for pages that are in the archive, too, whether they have changed')
    .addOption(new Option('--max-pages <number>', 'URLs to ask for at most').argParser(parseCount(1)))
    .addOption(new Option('--max-bytes <size>', 'bytes to receive at most: 500MB').argParser(parseBytes))
    .addOption(new Option('--max-time <time>', 'time to take at most: 2h').argParser(parseDuration))
    .addOption(new Option('--file-size <size>', 'size at which the next file of the archive is started (default: 1GB)').argParser(parseBytes))
    .option('--extract', 'extract records from what is fetched, as petik extract does')
    .option('--db <file>', 'with --extract: keep the records in this SQLite database')
    .addOption(new Option('--format <name>', 'with --extract: what standard output gets').choices(Object.keys(FORMATS)).default('table'))
    .addOption(
      new Option('--status <list>', 'with --extract: statuses to print: won, nominated, targeted, denied')
        .argParser(parseStatuses)
        .default(EXPORTED_STATUSES, EXPORTED_STATUSES.join(',')),
    )
    .option('--quiet', 'no line a page and no summary; failures are told all the same')
    .option('--strict', 'exit code 1 when any page failed')
    .action(async (urls: string[], options: FetchOptions, command: Command) => {
      if (options.db !== undefined && !options.extract) command.error('error: --db needs --extract');
      if (options.dryRun && options.extract) command.error('error: --dry-run fetches nothing that --extract could read');
      finish(await runFetch(urls, options, terminal));
    });
}

async function runFetch(urls: string[], options: FetchOptions, terminal: Terminal): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  let isTimeUp = false;
  const timer =
    options.maxTime === undefined
      ? undefined
      : setTimeout(() => {
          isTimeUp = true;
          stop.abort();
        }, options.maxTime);
  const settings: FetchPagesOptions = {
    ...settingsOf(options),
    sources: sourcesOf(urls, options, terminal),
    filter: filterOf(options),
    archive: options.archive,
    refresh: options.refresh,
    pages: options.maxPages,
    bytes: options.maxBytes,
    fileBytes: options.fileSize,
    signal: stop.signal,
  };
  try {
    if (settings.sources.length === 0 && !existsSync(options.archive)) {
      throw new PetikError('nothing-to-fetch', `There is no archive ${options.archive} to go on with: name a URL, a file of URLs, or a source such as --feed`);
    }
    if (options.dryRun) return await printPlan(settings, terminal);
    const run = fetchPages(settings);
    const started = performance.now();
    const code = options.extract ? await extractFetched(run, options, terminal) : await printFetched(run, options, terminal);
    const totals: FetchTotals = isTimeUp ? { ...run.totals, spent: 'time' } : run.totals;
    if (!options.quiet) {
      const summary = formatFetchSummary(totals, printable(options.archive), (performance.now() - started) / 1000);
      const { write } = options.extract && options.format !== 'table' ? terminal.stderr : terminal.stdout;
      await write(summary);
    }
    if (stop.signal.aborted && !isTimeUp) return INTERRUPTED;
    const failed = sumCounts(totals.failures);
    return code > 0 || (failed > 0 && (options.strict || totals.fetched + totals.unchanged + totals.duplicate === 0)) ? 1 : 0;
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', interrupt);
  }
}

async function printPlan(settings: FetchPagesOptions, { stdout }: Terminal): Promise<number> {
  for await (const { url, skip } of planPages(settings)) {
    await stdout.write(skip === undefined ? `fetch  ${printable(url)}\n` : `skip   ${printable(`${url}  (${skip})`)}\n`);
    if (stdout.closed) break;
  }
  return 0;
}

async function tellFailure(report: FetchReport, { stderr }: Terminal): Promise<void> {
  if (report.state === 'failed') await stderr.write(errorLine({ source: report.url, ...report.failure }));
}

async function printFetched({ reports }: FetchRun, { quiet }: FetchOptions, terminal: Terminal): Promise<number> {
  for await (const report of reports) {
    await tellFailure(report, terminal);
    if (quiet || report.state === 'failed') continue;
    await terminal.stdout.write(`${report.state.padEnd(9)}  ${printable(report.url)}${report.state === 'fetched' ? `  ${printable(report.place)}` : ''}\n`);
  }
  return 0;
}

async function extractFetched({ reports }: FetchRun, options: FetchOptions, terminal: Terminal): Promise<number> {
  async function* pages(): AsyncGenerator<ReadOutcome> {
    for await (const report of reports) {
      await tellFailure(report, terminal);
      if (report.state === 'fetched') yield report.page();
    }
  }
  const store = options.db === undefined ? undefined : openStore(options.db);
  try {
    const run = extractRead(pages(), [options.archive], store ? { store, now: () => new Date().toISOString() } : {});
    await printRun(run, [options.archive], options, terminal, store);
    return options.strict && sumCounts(run.totals.errors) > 0 ? 1 : 0;
  } finally {
    store?.close();
  }
}
