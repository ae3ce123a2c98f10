import type { Measure, MucScore, Ratio, Verdict } from './evaluation-report.js';
import type { GoldMentionList } from './gold.js';
import type { Slot } from './record.js';

/**
 * Cohen's kappa: how much more often two annotators choose the same value of a closed list than by chance. Null where chance alone would make them agree
 * always.
 */
export interface Kappa {
  items: number;
  /** Share of items with the same value. */
  observed: Ratio;
  /** Share that chance would give, from how often each annotator uses each value. */
  expected: Ratio;
  kappa: Ratio;
}

/** Two annotators' records of the same articles. Measures take the first as gold and the second as predicted; F1 is the same the other way round. */
export interface Agreement {
  first: string;
  second: string;
  /** Articles that both have; only these are compared. */
  articles: number;
  onlyFirst: string[];
  onlySecond: string[];
  /** Records that both have, with every headline filler the same. */
  records: Measure;
  /** All headline fillers, the status always among them. */
  fillers: MucScore;
  slots: Record<Slot, MucScore>;
  /** Lists of mentions that both have in some article. */
  mentions: Record<GoldMentionList, Measure>;
  /** Of `status` and `level` over aligned records (a level that is not said is a value of its own), and of whether an article tells achievements at all. */
  kappa: Record<'status' | 'level' | 'article', Kappa>;
  /** Every filler on which they differ. */
  differences: { article: string; slot: Slot; verdict: Verdict; first?: string[]; second?: string[] }[];
}
