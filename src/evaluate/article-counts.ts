import type { VerdictTally } from '../model/evaluation-report.js';
import { HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { judgeRecords, type RecordVerdict } from './judge-records.js';
import { sumTallies, tallyVerdicts } from './muc.js';
import { isScored, type ScoredPair, type Scores, scoreArticle } from './score.js';

/** All counts of one article, which figures over any set of articles are sums of. */
export interface ArticleCounts {
  strict: Scores;
  lenient: Scores;
  records: RecordVerdict[];
  tallies: Record<Slot, VerdictTally>;
  /** Of the headline slots together. */
  headlineTally: VerdictTally;
}

/** Compares one article in every way. */
export function countArticle(pair: ScoredPair): ArticleCounts {
  const records = judgeRecords(pair.gold.achievements, (pair.predicted?.achievements ?? []).filter(isScored));
  const fillers = records.flatMap((record) => record.fillers);
  const tallies = Object.fromEntries(SLOTS.map((slot) => [slot, tallyVerdicts(fillers.filter((filler) => filler.slot === slot))])) as ArticleCounts['tallies'];
  return {
    strict: scoreArticle(pair, 'strict'),
    lenient: scoreArticle(pair, 'lenient'),
    records,
    tallies,
    headlineTally: sumTallies(HEADLINE_SLOTS.map((slot) => tallies[slot])),
  };
}
