import { exportedRecordSchema, type Origin } from '../model/origin.js';
import type { ArticleRecord } from '../model/record.js';

/** A record with all its achievements and its origin, as JSON on one line with the line's end; `petik import` takes it. */
export const toExportedLine = (record: ArticleRecord, origin: Origin | undefined): string =>
  `${JSON.stringify(exportedRecordSchema.parse({ ...record, ...(origin ? { origin } : {}) }))}\n`;
