import type { PageOutcome } from './extract-page.js';
import type { OutletTotals } from './model/outlet.js';
import { type ArticleRecord, EXPORTED_STATUSES, type Status, statusSchema } from './model/record.js';
import type { BatchResult } from './store/write-batch.js';

/** What a run has done so far. */
export interface RunTotals {
  /** Pages that could be read. */
  pages: number;
  /** Pages that gave an article. */
  articles: number;
  /** Articles with at least one achievement of the exported statuses. */
  articlesWithAchievements: number;
  achievements: Record<Status, number>;
  /** Findings by code, those that found nothing wrong left out. */
  findings: Record<string, number>;
  /** Failed inputs by code. */
  errors: Record<string, number>;
  /** Articles in the store by what the run did to them; all 0 without a store. */
  stored: { added: number; replaced: number; unchanged: number };
  /** The first hundred ids that several pages of the run have, with different content: the store keeps the last page of each. */
  sharedIds: string[];
  /** The same by outlet, the one with the most articles first; complete when the run has ended. */
  outlets: OutletTotals[];
}

/** Ids that are kept to be told; an archive may hold any number of pages that share one. */
const MOST_SHARED = 100;

/** Totals before anything is done. */
export const emptyTotals = (): RunTotals => ({
  pages: 0,
  articles: 0,
  articlesWithAchievements: 0,
  achievements: Object.fromEntries(statusSchema.options.map((status) => [status, 0])) as Record<Status, number>,
  findings: {},
  errors: {},
  stored: { added: 0, replaced: 0, unchanged: 0 },
  sharedIds: [],
  outlets: [],
});

const add = (counts: Record<string, number>, code: string, more = 1): void => {
  counts[code] = (counts[code] ?? 0) + more;
};

/** Adds what one page gave. */
export function countExtraction(totals: RunTotals, { extraction, isPage }: PageOutcome): void {
  if (isPage) totals.pages += 1;
  if ('error' in extraction) add(totals.errors, extraction.error.code);
  else countRecord(totals, extraction.record);
}

function countRecord(totals: RunTotals, { achievements, findings }: ArticleRecord): void {
  totals.articles += 1;
  if (achievements.some(({ status }) => EXPORTED_STATUSES.includes(status))) totals.articlesWithAchievements += 1;
  for (const { status } of achievements) totals.achievements[status] += 1;
  for (const { code, severity } of findings) if (severity !== 'info') add(totals.findings, code);
}

/** Adds what a batch did to the store; `given` of its errors were errors before, the others are records that the store refused. */
export function countStored(totals: RunTotals, { added, replaced, unchanged, errors, shared }: BatchResult, given: number): void {
  totals.stored.added += added;
  totals.stored.replaced += replaced;
  totals.stored.unchanged += unchanged;
  for (const id of shared) if (totals.sharedIds.length < MOST_SHARED && !totals.sharedIds.includes(id)) totals.sharedIds.push(id);
  if (errors > given) add(totals.errors, 'not-stored', errors - given);
}

/** The sum of counts by name. */
export const sumCounts = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, value) => total + value, 0);

/** Totals as numbers by name, as a run keeps them. */
export const sumTotals = ({ pages, articles, achievements, findings, errors, stored }: RunTotals): Record<string, number> => ({
  pages,
  articles,
  ...achievements,
  findings: sumCounts(findings),
  errors: sumCounts(errors),
  ...stored,
});
