import type { Database } from 'better-sqlite3';
import { EXPORTED_STATUSES, type Status, statusSchema } from '../model/record.js';

/** How many rows there are of each kind. */
export interface StoreCounts {
  runs: number;
  articles: number;
  /** Achievements of the exported statuses. */
  achievements: number;
  byStatus: Record<Status, number>;
  mentions: number;
  findings: number;
  errors: number;
}

/** Counts what the database holds, in one snapshot. */
export function countRows(database: Database): StoreCounts {
  const rows = (table: string): number => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const count = database.transaction((): StoreCounts => {
    const byStatus = Object.fromEntries(statusSchema.options.map((status) => [status, 0])) as Record<Status, number>;
    const groups = database.prepare<[], { status: Status; size: number }>('SELECT status, count(*) AS size FROM achievements GROUP BY status');
    for (const { status, size } of groups.all()) byStatus[status] = size;
    return {
      runs: rows('runs'),
      articles: rows('articles'),
      achievements: EXPORTED_STATUSES.reduce((sum, status) => sum + byStatus[status], 0),
      byStatus,
      mentions: rows('mentions'),
      findings: rows('findings'),
      errors: rows('errors'),
    };
  });
  return count();
}
