import type { Measure } from '../model/evaluation-report.js';
import { HEADLINE_SLOTS } from '../model/gold.js';
import { alignRows } from './align.js';
import { fillersBySlot, mayBeSame } from './judge-records.js';
import { type Counts, measure, sumCounts } from './measure.js';
import { isScored, type ScoredPair } from './score.js';

/** What fills a role, as the set of all the ways in which it is written. */
export interface Entity {
  role: string;
  mentions: ReadonlySet<string>;
}

/** How much of a predicted entity is the gold one, 0 to 1. */
type EntityLikeness = (gold: ReadonlySet<string>, predicted: ReadonlySet<string>) => number;

const shared = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => [...left].filter((mention) => right.has(mention)).length;

/** 1 where every mention that was predicted is one of gold. */
export const wholly: EntityLikeness = (gold, predicted) => (shared(gold, predicted) === predicted.size ? 1 : 0);
/** The share of the predicted mentions that gold has. */
export const proportionally: EntityLikeness = (gold, predicted) => shared(gold, predicted) / predicted.size;

/** Joins entities of one role that share a mention. */
function joinEntities(entities: readonly Entity[]): Entity[] {
  let joined: Entity[] = [];
  for (const { role, mentions } of entities) {
    const same = joined.filter((entity) => entity.role === role && shared(entity.mentions, mentions) > 0);
    joined = [
      ...joined.filter((entity) => !same.includes(entity)),
      { role, mentions: new Set([...same.flatMap((entity) => [...entity.mentions]), ...mentions]) },
    ];
  }
  return joined;
}

/** CEAF-REE of one document: the entities of each role, whatever record they stand in, aligned one to one. */
export function ceafRee(gold: readonly Entity[], predicted: readonly Entity[], like: EntityLikeness): Counts {
  const [wanted, read] = [joinEntities(gold), joinEntities(predicted)];
  const weights = wanted.map((left) => read.map((right) => (left.role === right.role ? like(left.mentions, right.mentions) : 0)));
  return { gold: wanted.length, predicted: read.length, matched: bestSum(weights) };
}

const bestSum = (weights: readonly (readonly number[])[]): number =>
  alignRows(weights).reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : weights[row]![column]!), 0);

/** Whether a gold and a predicted record, by their places, may be one. */
type Eligible = (row: number, column: number) => boolean;

const touch = (left: Entity, right: Entity): boolean => left.role === right.role && shared(left.mentions, right.mentions) > 0;

/**
 * CEAF-RME of one document with the subset likeness: how many predicted entities share a mention with the aligned record's, and how many gold ones are so hit.
 */
export function ceafRmeSubset(gold: readonly Entity[][], predicted: readonly Entity[][], eligible: Eligible): Counts & { goldMatched: number } {
  const hits = gold.map((wanted, row) =>
    predicted.map((read, column) => (eligible(row, column) ? read.filter((right) => wanted.some((left) => touch(left, right))).length : 0)),
  );
  let [matched, goldMatched] = [0, 0];
  alignRows(hits).forEach((column, row) => {
    if (column === undefined || hits[row]![column] === 0) return;
    matched += hits[row]![column]!;
    goldMatched += gold[row]!.filter((left) => predicted[column]!.some((right) => touch(left, right))).length;
  });
  return { gold: gold.flat().length, predicted: predicted.flat().length, matched, goldMatched };
}

/** CEAF-RME of one document with phi 3: the mentions that the entities of aligned records share, entities aligned one to one; counted in mentions. */
export function ceafRmePhi3(gold: readonly Entity[][], predicted: readonly Entity[][], eligible: Eligible): Counts {
  const overlap = (wanted: readonly Entity[], read: readonly Entity[]): number =>
    bestSum(wanted.map((left) => read.map((right) => (left.role === right.role ? shared(left.mentions, right.mentions) : 0))));
  const weights = gold.map((wanted, row) => predicted.map((read, column) => (eligible(row, column) ? overlap(wanted, read) : 0)));
  const mentions = (records: readonly Entity[][]): number => records.flat().reduce((sum, entity) => sum + entity.mentions.size, 0);
  return { gold: mentions(gold), predicted: mentions(predicted), matched: bestSum(weights) };
}

const entitiesOf = (fillers: ReturnType<typeof fillersBySlot>): Entity[] =>
  HEADLINE_SLOTS.flatMap((slot) => fillers.get(slot)!.map(({ readings }) => ({ role: slot, mentions: new Set(readings.map(({ text }) => text)) })));

/**
 * The CEAF measures over articles, of the headline slots; records may be aligned under the same condition as for the verdicts. An optional filler counts where
 * it was predicted.
 */
export function ceaf(pairs: readonly ScoredPair[]): { reeStrict: Measure; reeProportional: Measure; rmeSubset: Measure; rmePhi3: Measure } {
  const documents = pairs.map(({ gold, predicted }) => {
    const wanted = gold.achievements.map(fillersBySlot);
    const read = (predicted?.achievements ?? []).filter(isScored).map(fillersBySlot);
    const readEntities = read.map(entitiesOf);
    const answered = (entity: Entity): boolean => readEntities.flat().some((right) => touch(entity, right));
    const wantedEntities = wanted.map((fillers, row) => {
      const optional: readonly string[] = gold.achievements[row]!.optional ?? [];
      return entitiesOf(fillers).filter((entity) => !optional.includes(entity.role) || answered(entity));
    });
    const eligible: Eligible = (row, column) => mayBeSame(wanted[row]!, read[column]!);
    return {
      reeStrict: ceafRee(wantedEntities.flat(), readEntities.flat(), wholly),
      reeProportional: ceafRee(wantedEntities.flat(), readEntities.flat(), proportionally),
      rmeSubset: ceafRmeSubset(wantedEntities, readEntities, eligible),
      rmePhi3: ceafRmePhi3(wantedEntities, readEntities, eligible),
    };
  });
  const sum = (name: keyof (typeof documents)[number]): Counts => sumCounts(documents.map((document) => document[name]));
  const goldMatched = documents.reduce((total, { rmeSubset }) => total + rmeSubset.goldMatched, 0);
  return {
    reeStrict: measure(sum('reeStrict')),
    reeProportional: measure(sum('reeProportional')),
    rmeSubset: measure(sum('rmeSubset'), goldMatched),
    rmePhi3: measure(sum('rmePhi3')),
  };
}
