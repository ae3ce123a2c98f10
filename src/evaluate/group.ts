import type { Grouping, GroupScore } from '../model/evaluation-report.js';
import type { Families, GoldArticle } from '../model/gold.js';
import type { ArticleCounts } from './article-counts.js';
import { f1Interval } from './bootstrap.js';
import { type Counts, meanRatio, measure, sumCounts } from './measure.js';
import { mucScore, sumTallies } from './muc.js';
import type { ScoredPair } from './score.js';

const UNKNOWN = '(unknown)';

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;

/** Who published an article: as gold says, as the page says, or the host that it comes from. */
export const outletOf = ({ gold, predicted }: ScoredPair): string => gold.outlet ?? gold.source ?? predicted?.outlet ?? hostOf(predicted?.url) ?? UNKNOWN;

/** The pattern family of an article: as gold says, by the longest beginning of its id that the list has, or its kind. */
export function familyOf({ id, family, kind }: GoldArticle, families: Families): string {
  const [beginning] = Object.keys(families)
    .filter((start) => id.startsWith(start))
    .sort((a, b) => b.length - a.length);
  return family ?? (beginning === undefined ? undefined : families[beginning]) ?? kind ?? UNKNOWN;
}

const intervalMeasure = (counts: readonly Counts[]) => ({ ...measure(sumCounts(counts)), interval: f1Interval(counts) });

/** Scores articles by group, the groups in the order of their names, and the means over the groups that have something to find. */
export function groupScores(articles: readonly (ArticleCounts & { group: string })[]): Grouping {
  const names = [...new Set(articles.map(({ group }) => group))].sort();
  const groups = names.map((name): GroupScore => {
    const members = articles.filter(({ group }) => group === name);
    return {
      name,
      articles: members.length,
      strict: intervalMeasure(members.map(({ strict }) => strict.fillers)),
      lenient: intervalMeasure(members.map(({ lenient }) => lenient.fillers)),
      recordsCorrect: intervalMeasure(members.map(({ strict }) => strict.recordsCorrect)),
      muc: mucScore(sumTallies(members.map(({ headlineTally }) => headlineTally))),
    };
  });
  const told = groups.filter(({ strict }) => strict.gold > 0);
  const mean = (f1: (group: GroupScore) => number | null) => meanRatio(told.map(f1));
  return {
    groups,
    mean: {
      strict: mean(({ strict }) => strict.f1),
      lenient: mean(({ lenient }) => lenient.f1),
      recordsCorrect: mean(({ recordsCorrect }) => recordsCorrect.f1),
      muc: mean(({ muc }) => muc.f1),
    },
  };
}
