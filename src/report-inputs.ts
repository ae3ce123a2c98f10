import { STEPS } from './assemble/steps.js';
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

/**
 * Writes a report of databases and pages: one HTML file that shows their records and needs nothing else.
 * @throws PetikError as `openStore` does; `report-exists`, `report-unwritable`, `report-not-built`
 */
export async function reportInputs(inputs: readonly string[], options: ReportInputsOptions): Promise<ReportSummary> {
  checkReportPath(options.output);
  const report: Report = await buildReport(fromInputs(inputs, options), { title: options.title ?? 'petik report', version: petikVersion, steps: STEPS });
  const { articles, records } = report.index;
  if (articles.length === 0) return { articles: 0, records: 0, bytes: 0 };
  return { articles: articles.length, records: records.length, bytes: writeReport(report, options.output) };
}
