import type { Verdict } from '../model/evaluation-report.js';
import { HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { alignRows } from './align.js';
import { type Filler, goldFiller, recordFillers, surfaceOf } from './filler.js';
import { CREDIT, type Likeness, likeness } from './likeness.js';

/** A record of either side. `optional` names slots that it may as well leave out. */
type JudgeableRecord = { readonly [slot in Slot]?: unknown } & { readonly optional?: unknown };

/** Fillers of a record by slot, its status always among them. */
type SlotFillers = ReadonlyMap<Slot, Filler<Slot>[]>;

/** One filler of gold, of the prediction, or of both; `index` is its place among the predicted fillers of the slot. */
export interface FillerVerdict {
  slot: Slot;
  verdict: Verdict;
  gold?: Filler<Slot>;
  predicted?: Filler<Slot>;
  index?: number;
}

/** A gold and a predicted record that are one achievement, or one without a counterpart, by their places in the lists. */
export interface RecordVerdict {
  gold?: number;
  predicted?: number;
  fillers: FillerVerdict[];
}

/** Against 1 for a right filler: level and grantor, which the headline leaves out. */
const EXTRA_WEIGHT = 0.001;
/** Of records that agree equally well, those that stand at like places of their lists belong together. */
const ORDER_WEIGHT = 0.000001;
const HEADLINE: ReadonlySet<Slot> = new Set(HEADLINE_SLOTS);

/** The fillers of a record, each with all its readings. A record without a status was won. */
export function fillersBySlot(record: JudgeableRecord): SlotFillers {
  const fillers = [...recordFillers(record, goldFiller), goldFiller<Slot>('status', surfaceOf(record.status) ?? 'won')];
  return new Map(SLOTS.map((slot) => [slot, fillers.filter(({ key }) => key === slot)]));
}

/** Places of a gold and a predicted filler that belong together, or of one that has no counterpart. */
interface FillerPair {
  row?: number;
  column?: number;
  found: Likeness;
}

/** The fillers of one slot in pairs, so that their likenesses sum to the most; what is left over on both sides is paired in order. */
function pairFillers(gold: readonly Filler<Slot>[], predicted: readonly Filler<Slot>[]): FillerPair[] {
  const likenesses = gold.map((wanted) => predicted.map((read) => likeness(wanted, read)));
  const pairs = alignRows(likenesses.map((row) => row.map((found) => CREDIT[found]))).flatMap((column, row) => {
    const found = column === undefined ? 'different' : likenesses[row]![column]!;
    return found === 'different' ? [] : [{ row, column: column!, found }];
  });
  const rows = [...gold.keys()].filter((place) => !pairs.some(({ row }) => row === place));
  const columns = [...predicted.keys()].filter((place) => !pairs.some(({ column }) => column === place));
  const rest = Array.from({ length: Math.max(rows.length, columns.length) }, (_, place): FillerPair => {
    const [row, column] = [rows[place], columns[place]];
    return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }), found: 'different' };
  });
  return [...pairs, ...rest];
}

const mayOmit = ({ optional }: JudgeableRecord, slot: Slot): boolean => Array.isArray(optional) && optional.includes(slot);

function slotVerdicts(slot: Slot, gold: readonly Filler<Slot>[], predicted: readonly Filler<Slot>[]): FillerVerdict[] {
  return pairFillers(gold, predicted).map(({ row, column, found }): FillerVerdict => {
    const both = row !== undefined && column !== undefined;
    const verdict: Verdict = both ? (found === 'different' ? 'incorrect' : found) : row !== undefined ? 'missing' : 'spurious';
    return {
      slot,
      verdict,
      ...(row === undefined ? {} : { gold: gold[row]! }),
      ...(column === undefined ? {} : { predicted: predicted[column]!, index: column }),
    };
  });
}

/** The verdict of every filler of two records; either may be absent. A slot that one side calls optional does not count where the other leaves it empty. */
function fillerVerdicts(
  gold: { record: JudgeableRecord; fillers: SlotFillers } | undefined,
  predicted: { record: JudgeableRecord; fillers: SlotFillers } | undefined,
): FillerVerdict[] {
  return SLOTS.flatMap((slot) => {
    const wanted = gold?.fillers.get(slot) ?? [];
    const read = predicted?.fillers.get(slot) ?? [];
    if (read.length === 0 && gold && mayOmit(gold.record, slot)) return [];
    if (wanted.length === 0 && predicted && mayOmit(predicted.record, slot)) return [];
    return slotVerdicts(slot, wanted, read);
  });
}

const slotCredit = (gold: SlotFillers, predicted: SlotFillers, slot: Slot): number =>
  pairFillers(gold.get(slot)!, predicted.get(slot)!).reduce((sum, { found }) => sum + CREDIT[found], 0);

/**
 * Whether two records may be one achievement: a recipient or the innovation is the same, at least in part, and so is the status (unless it may differ) or the
 * rank.
 */
export function mayBeSame(gold: SlotFillers, predicted: SlotFillers, statusMayDiffer = false): boolean {
  const named = slotCredit(gold, predicted, 'recipients') > 0 || slotCredit(gold, predicted, 'innovation') > 0;
  return named && (statusMayDiffer || slotCredit(gold, predicted, 'status') > 0 || slotCredit(gold, predicted, 'rank') === CREDIT.correct);
}

/**
 * Aligns the records of an article one to one, so that their right fillers (half for those right in part) sum to the most, and judges every filler. Gold
 * records come first, in their order, then the predicted ones without a counterpart.
 */
export function judgeRecords(gold: readonly JudgeableRecord[], predicted: readonly JudgeableRecord[], { statusMayDiffer = false } = {}): RecordVerdict[] {
  const wanted = gold.map((record) => ({ record, fillers: fillersBySlot(record) }));
  const read = predicted.map((record) => ({ record, fillers: fillersBySlot(record) }));
  const weights = wanted.map(({ fillers: left }, row) =>
    read.map(({ fillers: right }, column) => {
      if (!mayBeSame(left, right, statusMayDiffer)) return 0;
      const credit = SLOTS.reduce((sum, slot) => sum + slotCredit(left, right, slot) * (HEADLINE.has(slot) ? 1 : EXTRA_WEIGHT), 0);
      return credit + ORDER_WEIGHT / (1 + Math.abs(row - column));
    }),
  );
  const columns = alignRows(weights).map((column, row) => (column !== undefined && weights[row]![column]! > 0 ? column : undefined));
  const matched = new Set(columns);
  return [
    ...wanted.map((left, row): RecordVerdict => {
      const column = columns[row];
      if (column === undefined) return { gold: row, fillers: fillerVerdicts(left, undefined) };
      return { gold: row, predicted: column, fillers: fillerVerdicts(left, read[column]!) };
    }),
    ...read.flatMap((right, column): RecordVerdict[] => (matched.has(column) ? [] : [{ predicted: column, fillers: fillerVerdicts(undefined, right) }])),
  ];
}

/** Whether every headline filler of both records is right. */
export const isExact = ({ gold, predicted, fillers }: RecordVerdict): boolean =>
  gold !== undefined && predicted !== undefined && fillers.every(({ slot, verdict }) => verdict === 'correct' || !HEADLINE.has(slot));
