import type { MucRows, MucScore, Verdict, VerdictTally } from '../model/evaluation-report.js';
import { HEADLINE_SLOTS } from '../model/gold.js';
import type { Slot } from '../model/record.js';
import type { RecordVerdict } from './judge-records.js';
import { CREDIT, SET_FILLS } from './likeness.js';
import { type Counts, fMeasure, measure, ratio } from './measure.js';

const VERDICTS: readonly Verdict[] = ['correct', 'partial', 'incorrect', 'missing', 'spurious'];

/** Number of fillers of each verdict among the given ones. */
export function tallyVerdicts(fillers: readonly { verdict: Verdict }[]): VerdictTally {
  const tally = { correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 };
  for (const { verdict } of fillers) tally[verdict] += 1;
  return tally;
}

/** The sum of tallies. */
export function sumTallies(tallies: readonly VerdictTally[]): VerdictTally {
  const sum = tallyVerdicts([]);
  for (const tally of tallies) for (const verdict of VERDICTS) sum[verdict] += tally[verdict];
  return sum;
}

/** A tally as counts: `matched` holds the right fillers and, for each that is right in part, the credit. */
export const tallyCounts = ({ correct, partial, incorrect, missing, spurious }: VerdictTally, credit: number = CREDIT.partial): Counts => ({
  gold: correct + partial + incorrect + missing,
  predicted: correct + partial + incorrect + spurious,
  matched: correct + credit * partial,
});

/** The measures of MUC-4 and MUC-5. */
export function mucScore(tally: VerdictTally): MucScore {
  const { correct, partial, incorrect, missing, spurious } = tally;
  const { gold: possible, predicted: actual, precision, recall, f1 } = measure(tallyCounts(tally));
  const compared = correct + partial + incorrect;
  const wrong = incorrect + partial / 2;
  return {
    ...tally,
    possible,
    actual,
    precision,
    recall,
    f1,
    fPrecision: fMeasure(precision, recall, 0.5),
    fRecall: fMeasure(precision, recall, 2),
    strictF1: measure(tallyCounts(tally, 0)).f1,
    lenientF1: measure(tallyCounts(tally, 1)).f1,
    overgeneration: ratio(spurious, actual),
    undergeneration: ratio(missing, possible),
    substitution: ratio(wrong, compared),
    error: ratio(wrong + missing + spurious, compared + missing + spurious),
  };
}

const HEADLINE: ReadonlySet<Slot> = new Set(HEADLINE_SLOTS);

/** The rows of MUC-4 over the headline slots of judged records. */
export function mucRows(records: readonly RecordVerdict[]): MucRows {
  const row = (counts: (record: RecordVerdict) => boolean, slots: (slot: Slot) => boolean = () => true): MucScore =>
    mucScore(tallyVerdicts(records.filter(counts).flatMap(({ fillers }) => fillers.filter(({ slot }) => HEADLINE.has(slot) && slots(slot)))));
  const inGold = ({ gold }: RecordVerdict): boolean => gold !== undefined;
  const isPredicted = ({ predicted }: RecordVerdict): boolean => predicted !== undefined;
  return {
    allTemplates: row(() => true),
    matchedOnly: row((record) => inGold(record) && isPredicted(record)),
    matchedMissing: row(inGold),
    matchedSpurious: row(isPredicted),
    setFills: row(
      () => true,
      (slot) => SET_FILLS.has(slot),
    ),
    stringFills: row(
      () => true,
      (slot) => !SET_FILLS.has(slot),
    ),
  };
}
