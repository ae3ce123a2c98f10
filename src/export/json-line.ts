import { type ArticleRecord, articleRecordSchema, EXPORTED_STATUSES, type Status } from '../model/record.js';

/**
 * The record as JSON on one line, without the line's end, with its achievements of the given statuses (won and nominated unless told).
 * Keys stand in the order of the schema, so equal records give equal bytes.
 */
export function toJsonLine(record: ArticleRecord, { statuses = EXPORTED_STATUSES }: { statuses?: readonly Status[] } = {}): string {
  const ordered = articleRecordSchema.parse(record);
  return JSON.stringify({ ...ordered, achievements: ordered.achievements.filter(({ status }) => statuses.includes(status)) });
}
