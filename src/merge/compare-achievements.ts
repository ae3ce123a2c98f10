import type { SlotChange } from '../model/difference.js';
import { type Achievement, SLOTS } from '../model/record.js';

/** Two achievements that are the same one, or one that has no match. */
export interface ComparedAchievement {
  before?: Achievement;
  after?: Achievement;
  changes: SlotChange[];
}

/** Least likeness of two achievements that are held to be one that has changed: about half of their slots are the same. */
const LEAST_LIKENESS = 0.45;
/** What it counts that both were read from the same characters. */
const PLACE_WEIGHT = 0.5;

const fillersKey = (achievement: Achievement): string => JSON.stringify(SLOTS.map((slot) => achievement[slot] ?? null));

const isEqual = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

const slotChanges = (before: Achievement, after: Achievement): SlotChange[] =>
  SLOTS.filter((slot) => !isEqual(before[slot], after[slot])).map((slot) => ({
    slot,
    ...(before[slot] === undefined ? {} : { before: before[slot] }),
    ...(after[slot] === undefined ? {} : { after: after[slot] }),
  }));

/** Share of the own clauses' stretches of text that both have; 0 to 1. */
function sharedPlace(before: Achievement, after: Achievement): number {
  const [a, b] = [stretch(before), stretch(after)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function stretch({ provenance }: Achievement): { start: number; end: number } {
  const own = provenance.filter(({ via }) => via === 'read');
  return own.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), {
    start: Number.POSITIVE_INFINITY,
    end: 0,
  });
}

/** How much two achievements say the same, from 0; a recipient that both have counts like a slot. `sameText`: whether their places can be compared. */
function likeness(before: Achievement, after: Achievement, sameText: boolean): number {
  const filled = SLOTS.filter((slot) => slot !== 'status' && (before[slot] !== undefined || after[slot] !== undefined));
  const same = filled.filter((slot) =>
    slot === 'recipients' ? before.recipients.some((recipient) => after.recipients.includes(recipient)) : isEqual(before[slot], after[slot]),
  );
  return same.length / filled.length + (sameText ? PLACE_WEIGHT * sharedPlace(before, after) : 0);
}

/**
 * Matches the achievements of two readings of one article by what they say, whatever their ids: equal ones first, then the most alike. Comes in the order of the
 * later reading, with what it lacks at the end.
 */
export function compareAchievements(before: readonly Achievement[], after: readonly Achievement[], sameText: boolean): ComparedAchievement[] {
  const matches = new Map<Achievement, Achievement>();
  const equal = new Map<string, Achievement[]>();
  for (const achievement of before) {
    const key = fillersKey(achievement);
    equal.set(key, [...(equal.get(key) ?? []), achievement]);
  }
  for (const achievement of after) {
    const match = equal.get(fillersKey(achievement))?.shift();
    if (match) matches.set(achievement, match);
  }
  const taken = new Set(matches.values());
  const pairs = after
    .filter((achievement) => !matches.has(achievement))
    .flatMap((late) => before.filter((early) => !taken.has(early)).map((early) => ({ early, late, alike: likeness(early, late, sameText) })))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .sort((a, b) => b.alike - a.alike);
  for (const { early, late } of pairs) {
    if (matches.has(late) || taken.has(early)) continue;
    matches.set(late, early);
    taken.add(early);
  }
  return [
    ...after.map((late) => {
      const early = matches.get(late);
      return early === undefined ? { after: late, changes: [] } : { before: early, after: late, changes: slotChanges(early, late) };
    }),
    ...before.filter((early) => !taken.has(early)).map((early) => ({ before: early, changes: [] })),
  ];
}
