import { writeBrat } from './export/brat.js';
import { writeCsv } from './export/csv.js';
import { writeDataPackage } from './export/datapackage.js';
import { toExportedLine } from './export/exported-line.js';
import { openFileSink } from './export/file-sink.js';
import { writeLabelStudio } from './export/label-studio.js';
import { openParquetSink } from './export/parquet.js';
import { placeOutput } from './export/place-output.js';
import { PetikError } from './model/error.js';
import type { RecordQuery } from './model/query.js';
import { type ArticleRecord, statusSchema } from './model/record.js';
import type { Store } from './store/store.js';
import { petikVersion } from './version.js';

interface ExportFormat {
  /** Of a format that is a folder: the file that every such folder holds. */
  mark?: string;
  /** Writes to standard output or a file; absent where it needs a path. */
  writeText?: (records: Iterable<ArticleRecord>, write: (text: string) => Promise<void>, store: Store) => Promise<void>;
  /** Writes to a path, a folder that is there where the format has a `mark`. */
  writePath?: (records: Iterable<ArticleRecord>, path: string) => Promise<void>;
}

async function writeJsonLines(records: Iterable<ArticleRecord>, write: (text: string) => Promise<void>, store: Store): Promise<void> {
  for (const record of records) await write(toExportedLine(record, store.origin(record.id)));
}

async function writeParquet(records: Iterable<ArticleRecord>, path: string): Promise<void> {
  const file = openParquetSink(path, `petik ${petikVersion}`);
  for (const record of records) await file.add(record);
  if (!(await file.end()))
    throw new PetikError('nothing-to-write', 'no achievement passes the filters, and Parquet has no file without rows that all readers take');
}

/** The formats of `petik export` by their names. */
export const EXPORT_FORMATS = {
  csv: { writeText: (records, write) => writeCsv(records, write, { statuses: statusSchema.options }) },
  jsonl: { writeText: writeJsonLines },
  parquet: { writePath: writeParquet },
  datapackage: { mark: 'datapackage.json', writePath: (records, path) => writeDataPackage(records, path, petikVersion) },
  labelstudio: { mark: 'tasks.json', writePath: (records, path) => writeLabelStudio(records, path, petikVersion) },
  brat: { mark: 'annotation.conf', writePath: writeBrat },
} as const satisfies Record<string, ExportFormat>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** What was written. */
export interface ExportCounts {
  articles: number;
  achievements: number;
}

export interface ExportOptions {
  format: ExportFormatName;
  /** A file, or a folder for the formats that are one. */
  path: string;
  /** Whether an earlier export at this path may be replaced. */
  force?: boolean;
}

/** Counts records on their way. */
function* counted(records: Iterable<ArticleRecord>, counts: ExportCounts): Generator<ArticleRecord> {
  for (const record of records) {
    counts.articles += 1;
    counts.achievements += record.achievements.length;
    yield record;
  }
}

/**
 * Writes what a query takes of a database to a file or folder, which appears when it is complete. Articles go through one by one.
 * @throws PetikError `output-exists`
 */
export async function exportStore(store: Store, query: RecordQuery, { format, path, force = false }: ExportOptions): Promise<ExportCounts> {
  const { mark, writeText, writePath }: ExportFormat = EXPORT_FORMATS[format];
  const counts: ExportCounts = { articles: 0, achievements: 0 };
  const records = counted(store.records({ query }), counts);
  await placeOutput({ path, force, ...(mark === undefined ? {} : { folder: { mark } }) }, async (made) => {
    if (writePath) return writePath(records, made);
    const file = await openFileSink(made);
    await writeText!(records, file.write, store);
    await file.end();
  });
  return counts;
}

/** The same to a stream of text, for the formats that are one. */
export const exportText = (store: Store, query: RecordQuery, format: 'csv' | 'jsonl', write: (text: string) => Promise<void>): Promise<void> =>
  EXPORT_FORMATS[format].writeText(store.records({ query }), write, store);
