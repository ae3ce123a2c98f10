import { articleOfRecord } from './article-of-record.js';
import { STEPS } from './assemble/steps.js';
import type { ArticleRecord } from './model/record.js';
import type { QuotedSpan } from './model/span.js';
import { placedRule, runCascade } from './recognize/cascade.js';
import { NAMINGS } from './recognize/namings.js';
import { readAgain } from './recognize/read-again.js';

/** A span of a record that the present rules do not read so: its rule is `unknown` now, or it is `silent` there. */
export interface ReadingFailure extends QuotedSpan {
  article: string;
  /** Id of the achievement; absent for a mention. */
  achievement?: string;
  /** The slot, or the type of mention. */
  what: string;
  rule: string;
  problem: 'unknown' | 'silent';
}

/**
 * Reads every span of a record again: what a rule read must be matched by an alternative of this rule, what a step of assembly or a list concluded must name one
 * that there is. Returns the spans of which that is not so, and how many were looked at.
 */
export function verifyReadings(record: ArticleRecord): { checked: number; failures: ReadingFailure[] } {
  const cascade = runCascade(articleOfRecord(record));
  const spans = [
    ...record.achievements.flatMap(({ id, provenance }) => provenance.map(({ slot, ...span }) => ({ ...span, achievement: id, what: slot }))),
    ...record.mentions.map(({ type, ...span }) => ({ ...span, what: type })),
  ];
  const failures = spans.flatMap((span): ReadingFailure[] => {
    const { rule, start, end, quote, what } = span;
    if (rule in STEPS || rule in NAMINGS) return [];
    const problem = placedRule(rule) === undefined ? 'unknown' : readAgain(cascade, rule, span) === undefined ? 'silent' : undefined;
    const achievement = 'achievement' in span ? { achievement: span.achievement } : {};
    return problem === undefined ? [] : [{ article: record.id, ...achievement, what, rule, start, end, quote, problem }];
  });
  return { checked: spans.length, failures };
}
