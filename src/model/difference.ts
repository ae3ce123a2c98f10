import type { Achievement, Slot } from './record.js';

/** A slot whose fillers differ; absent where one side does not fill it. */
export interface SlotChange {
  slot: Slot;
  before?: Achievement[Slot];
  after?: Achievement[Slot];
}

/** What became of one achievement between two databases, with the sentences that it was read from in the database that has it (the later one where both do). */
export interface AchievementDifference {
  kind: 'added' | 'removed' | 'changed';
  article: string;
  title?: string;
  before?: Achievement;
  after?: Achievement;
  /** The slots that differ; empty unless it is changed. */
  changes: SlotChange[];
  sentences: string[];
}
