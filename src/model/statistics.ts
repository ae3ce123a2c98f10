import { z } from 'zod';

/** What statistics can be grouped by. */
export const groupingSchema = z.enum(['year', 'region', 'scheme', 'outlet', 'grade', 'status', 'agency-type']);
export type Grouping = z.infer<typeof groupingSchema>;

/** One row of a table of statistics. A record whose recipients belong to two groups counts in both. */
export interface StatisticsRow {
  by: Grouping;
  /** Absent where the record does not say it or it is not linked. */
  value?: string | number;
  /** Name of a linked region, as the articles' links have it, or of a scheme. */
  name?: string;
  articles: number;
  achievements: number;
  /** Recipients, the number told by statements about groups ("19 OPD") included. */
  recipients: number;
}
