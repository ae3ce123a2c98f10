import type { Status } from './record.js';

/** What a line of words asks for, as expressions of SQLite's FTS5; absent where it asks for nothing of the kind. */
export interface SearchWords {
  wanted?: string;
  unwanted?: string;
}

/** Which articles and achievements to take; what is absent restricts nothing. A list means any of its values. */
export interface RecordQuery {
  words?: SearchWords;
  /** Canonical ids of award schemes; "kipp" stands for "kipp@35.79" too. */
  schemes?: readonly string[];
  /** Without regard to case. */
  grades?: readonly string[];
  /** Won and nominated where absent; only a list that is given restricts the articles too. */
  statuses?: readonly Status[] | 'all';
  /** Kinds of a linked recipient: "dinas", "ministry". */
  agencyTypes?: readonly string[];
  /** Without regard to case. */
  outlets?: readonly string[];
  /** Kemendagri codes of a recipient's region; that of a province covers its regencies and cities. */
  regions?: readonly string[];
  /** Years of the award, both ends included. */
  years?: { from?: number; to?: number };
  /** Only articles published on this day (YYYY-MM-DD) or before; one without a known day was not known then. */
  asOf?: string;
}

/** Whether a query asks for achievements of a kind, so that an article without any is left out. */
export const asksForAchievements = ({ schemes, grades, statuses, agencyTypes, regions, years }: RecordQuery): boolean =>
  (statuses !== undefined && statuses !== 'all') || [schemes, grades, agencyTypes, regions, years].some((filter) => filter !== undefined);
