import { setFlagsFromString } from 'node:v8';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { loadCalibration } from '../evaluate/calibration-file.js';
import { printable } from '../export/display-width.js';
import { type ExtractionRun, extractInputs } from '../extract-inputs.js';
import type { Calibration } from '../model/calibration.js';
import type { Finding } from '../model/finding.js';
import { PAGE_PARTS, type PageColumns } from '../model/input.js';
import { type ArticleRecord, EXPORTED_STATUSES, type Status, statusSchema } from '../model/record.js';
import { countPages } from '../read/input-size.js';
import { sumCounts } from '../run-totals.js';
import { openStore, type Store } from '../store/store.js';
import { ENGINE_FLAGS } from './engine-flags.js';
import { FORMATS } from './formats.js';
import { errorLine } from './page-error.js';
import { openProgress, PROGRESS_MODES, type Progress, type ProgressMode } from './progress.js';
import { parseCount, parseDuration } from './quantities.js';
import { INTERRUPTED, stopOnSignals } from './signals.js';
import { formatNextSteps, formatSummary } from './summary.js';
import type { Terminal } from './terminal.js';

export interface ExtractOptions {
  db?: string;
  format: string;
  status: readonly Status[];
  calibration?: Calibration;
  columns?: PageColumns;
  jobs?: number;
  pageTimeout?: number;
  progress?: ProgressMode;
  quiet?: true;
  strict?: true;
}

/** Findings that the summary spells out; the others are counted. */
const SHOWN_FINDINGS = 10;

export function parseStatuses(list: string): Status[] {
  return list.split(',').map((name) => {
    const { success, data } = statusSchema.safeParse(name.trim());
    if (!success) throw new InvalidArgumentError(`Allowed are ${statusSchema.options.join(', ')}, parted by commas.`);
    return data;
  });
}

/** "text=isi,title=judul": which column holds what. */
function parseColumns(list: string): PageColumns {
  const entries = list.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const wrong = entries.find(([part, name, ...rest]) => !PAGE_PARTS.includes(part as keyof PageColumns) || !name || rest.length > 0);
  if (wrong !== undefined) throw new InvalidArgumentError(`Allowed are ${PAGE_PARTS.join(', ')}, each with the name of a column: text=isi,title=judul.`);
  return Object.fromEntries(entries) as PageColumns;
}

/** `petik extract`: pages to records, printed and, with `--db`, kept. */
export function addExtract(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('extract')
    .description('extract achievement records from pages')
    .argument(
      '<input...>',
      'HTML, text, JSONL, JSON, CSV or Parquet files, web archives, folders of such files, quoted patterns of paths, or - for standard input',
    )
    .option('--db <file>', 'keep the records in this SQLite database, which is created where it does not exist')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(Object.keys(FORMATS)).default('table'))
    .addOption(
      new Option('--status <list>', 'statuses to print: won, nominated, targeted, denied')
        .argParser(parseStatuses)
        .default(EXPORTED_STATUSES, EXPORTED_STATUSES.join(',')),
    )
    .option('--calibration <file>', 'take the confidence of fillers from this file of evaluate --recalibrate', loadCalibration)
    .addOption(
      new Option('--columns <list>', 'columns of CSV and Parquet files, or keys of JSON rows, that hold a page: text=isi,title=judul').argParser(parseColumns),
    )
    .addOption(new Option('--jobs <number>', 'threads that extract (default: one a core, none for a few small files)').argParser(parseCount(1)))
    .addOption(new Option('--page-timeout <time>', 'time that a page may take in a thread (default: 30s)').argParser(parseDuration))
    .addOption(
      new Option('--progress <mode>', 'how far it is, on standard error: auto on a terminal only, json for programs').choices(PROGRESS_MODES).default('auto'),
    )
    .option('--quiet', 'no table and no summary; failed inputs are told all the same')
    .option('--strict', 'exit code 1 when any input failed')
    .action(async (inputs: string[], options: ExtractOptions) => finish(await runExtract(inputs, options, terminal)));
}

async function runExtract(inputs: string[], options: ExtractOptions, terminal: Terminal): Promise<number> {
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
  const store = options.db === undefined ? undefined : openStore(options.db);
  const { signal, release } = stopOnSignals();
  try {
    const run = extractInputs(inputs, {
      stdin: terminal.stdin,
      ...(options.calibration ? { calibration: options.calibration } : {}),
      ...(options.columns ? { columns: options.columns } : {}),
      ...(options.pageTimeout ? { pageTimeout: options.pageTimeout } : {}),
      jobs: options.jobs ?? 'auto',
      signal,
      ...(store ? { store, now: () => new Date().toISOString() } : {}),
    });
    const mode = options.quiet && options.progress === 'auto' ? 'none' : (options.progress ?? 'none');
    const isTold = mode === 'json' || (mode === 'auto' && terminal.stderrWidth !== undefined);
    const progress = openProgress(terminal, { mode, totals: run.totals, pageCount: isTold ? countPages(inputs, signal) : undefined });
    const exitCode = await printRun(run, inputs, options, progress.terminal, store, progress.seen);
    await progress.end(signal.aborted);
    if (!signal.aborted) return exitCode;
    await terminal.stderr.write(
      store
        ? `petik: stopped; everything above is kept in ${printable(store.path)}, and the same command goes on from there\n`
        : 'petik: stopped; with --db a run goes on where it was stopped\n',
    );
    return INTERRUPTED;
  } finally {
    release();
    store?.close();
  }
}

/** Prints the records of a run in the chosen format, then what it did; returns the exit code. */
export async function printRun(
  run: ExtractionRun,
  inputs: string[],
  options: ExtractOptions,
  terminal: Terminal,
  store: Store | undefined,
  seen?: Progress['seen'],
): Promise<number> {
  const { stdout, stderr, width } = terminal;
  const isTable = options.format === 'table';
  const started = performance.now();
  const findings: { id: string; finding: Finding }[] = [];
  const records = takeRecords(run, terminal, store !== undefined, findings, seen);
  // a table is for reading: where none is wanted its rows are not even laid out
  if (isTable && options.quiet) for await (const _record of records);
  else await FORMATS[options.format]!(records, { write: stdout.write, statuses: options.status, width });
  const stoppedEarly = stdout.closed && !store;
  if (!options.quiet && !stoppedEarly) {
    const summary = formatSummary({
      totals: run.totals,
      seconds: (performance.now() - started) / 1000,
      statuses: options.status,
      findings,
      ...(store ? { database: { path: store.path, counts: store.counts() } } : {}),
    });
    if (isTable) await stdout.write(run.totals.articles > 0 ? summary + formatNextSteps(inputs, options.db) : summary);
    else await stderr.write(summary);
  }
  const failed = sumCounts(run.totals.errors);
  return failed > 0 && (options.strict || run.totals.articles === 0) ? 1 : 0;
}

/** The records of a run; errors go to standard error as they come. Ends early when nobody reads the output and nothing is stored. */
async function* takeRecords(
  { outcomes }: ExtractionRun,
  { stdout, stderr }: Terminal,
  stores: boolean,
  findings: { id: string; finding: Finding }[],
  seen: Progress['seen'] = async () => {},
): AsyncGenerator<ArticleRecord> {
  for await (const outcome of outcomes) {
    await seen('error' in outcome ? outcome.error.source : outcome.record.source);
    if ('error' in outcome) {
      await stderr.write(errorLine(outcome.error));
      continue;
    }
    const { record } = outcome;
    const doubts = record.findings.filter(({ severity }) => severity !== 'info').map((finding) => ({ id: record.id, finding }));
    findings.push(...doubts.slice(0, SHOWN_FINDINGS - findings.length));
    yield record;
    if (stdout.closed && !stores) return;
  }
}
