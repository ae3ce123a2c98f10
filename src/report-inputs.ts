import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from './assemble/steps.js';
import { GOLD_FILE } from './evaluate/gold-files.js';
import { evaluate } from './evaluate-fixtures.js';
import type { PageError } from './model/error.js';
import { extract } from './pipeline.js';
import { readInputs } from './read/read-inputs.js';
import { buildReport, type Report, type ReportedArticle } from './report/build-report.js';
import { checkReportPath, writeReport } from './report/write-report.js';
import { openStore } from './store/store.js';
import { isStoreFile } from './store/store-file.js';
import { stripParts } from './strip/strip-parts.js';
import { petikVersion } from './version.js';

export interface ReportInputsOptions {
  /** File to write; an earlier report there is replaced, any other file is not. */
  output: string;
  /** Heading of the page. */
  title?: string;
  stdin?: NodeJS.ReadableStream;
  /** Inputs are gold files that carry their text: compares what is extracted with them. Folders with `gold.json` are compared without being told. */
  gold?: boolean;
  /** Called for every input that gave no article. */
  onError?: (error: PageError) => void | Promise<void>;
}

/** What was written. */
export interface ReportSummary {
  articles: number;
  records: number;
  bytes: number;
}

async function* fromDatabase(path: string): AsyncGenerator<ReportedArticle> {
  const store = openStore(path, { readOnly: true });
  try {
    for (const record of store.records()) yield { record };
  } finally {
    store.close();
  }
}

async function* fromPages(inputs: readonly string[], { stdin, onError }: ReportInputsOptions): AsyncGenerator<ReportedArticle> {
  for await (const read of readInputs([...inputs], stdin === undefined ? {} : { stdin })) {
    const extraction = 'error' in read ? read : extract(read.page);
    if ('error' in extraction) {
      await onError?.(extraction.error);
      continue;
    }
    const stripped = 'page' in read ? stripParts(read.page) : undefined;
    yield { record: extraction.record, ...(stripped !== undefined && 'article' in stripped ? { removed: stripped.article.removed } : {}) };
  }
}

async function* fromInputs(inputs: readonly string[], options: ReportInputsOptions): AsyncGenerator<ReportedArticle> {
  for (const input of inputs) {
    if (isStoreFile(input)) yield* fromDatabase(input);
    else yield* fromPages([input], options);
  }
}

/** Whether a path is a fixture, or a folder of nothing but fixtures: pages with their gold records. */
function holdsGold(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  if (existsSync(join(path, GOLD_FILE))) return true;
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.length > 0 && folders.every(({ name }) => existsSync(join(path, name, GOLD_FILE)));
}

/**
 * Writes a report of databases and pages: one HTML file that shows their records and needs nothing else.
 * @throws PetikError as `openStore` does; `report-exists`, `report-unwritable`, `report-not-built`
 */
export async function reportInputs(inputs: readonly string[], options: ReportInputsOptions): Promise<ReportSummary> {
  checkReportPath(options.output);
  const withGold = options.gold ? inputs : inputs.filter(holdsGold);
  const evaluation = withGold.length === 0 ? undefined : (await evaluate(withGold)).report;
  const report: Report = await buildReport(fromInputs(inputs, options), {
    title: options.title ?? 'petik report',
    version: petikVersion,
    steps: STEPS,
    ...(evaluation ? { evaluation } : {}),
  });
  const { articles, records } = report.index;
  if (articles.length === 0) return { articles: 0, records: 0, bytes: 0 };
  return { articles: articles.length, records: records.length, bytes: writeReport(report, options.output) };
}
