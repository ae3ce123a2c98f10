import { FLAT_COLUMNS } from '../model/columns.js';
import { evidenceOf } from '../model/evidence.js';
import type { Achievement, ArticleRecord } from '../model/record.js';

export type Cell = string | number | undefined;

/** An achievement as a row with the columns of `FLAT_COLUMNS`; a list is joined by `; `. */
export function flatRow(record: ArticleRecord, achievement: Achievement): Cell[] {
  const values: Record<string, unknown> = {
    ...record,
    ...achievement,
    article_id: record.id,
    achievement_id: achievement.id,
    evidence: evidenceOf(record.text, achievement.provenance),
  };
  return FLAT_COLUMNS.map(({ name, list }) => (list ? (values[name] as string[]).join('; ') : (values[name] as Cell)));
}
