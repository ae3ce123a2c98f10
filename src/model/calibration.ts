import { z } from 'zod';
import { provenanceSchema, slotSchema } from './record.js';

const tally = { right: z.int().nonnegative(), measured: z.int().nonnegative() };

/**
 * What was measured of fillers and records on gold articles: for each slot, rule and way of reading how many were right, and for each stretch of the combined
 * score how many records had every filler right.
 */
export const calibrationSchema = z.strictObject({
  articles: z.int().nonnegative().describe('Gold articles that were measured'),
  fillers: z.array(z.strictObject({ slot: slotSchema, rule: z.string(), via: provenanceSchema.shape.via, ...tally })),
  records: z
    .array(z.strictObject({ upTo: z.number().min(0).max(1).describe('Highest combined score of the stretch'), ...tally }))
    .describe('Lowest stretch first'),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** A filler of a predicted record and whether gold has it. */
export interface JudgedFiller {
  slot: z.infer<typeof slotSchema>;
  index: number;
  right: boolean;
}

/** A predicted record with each of its fillers judged. */
export interface JudgedRecord<T> {
  article: string;
  achievement: T;
  fillers: JudgedFiller[];
}

/** Fillers whose confidence lies in one stretch: how sure they were said to be, and how many were right. */
export interface ReliabilityRow {
  from: number;
  to: number;
  fillers: number;
  /** Mean of the confidences. */
  said: number;
  /** Share that was right. */
  right: number;
}

/** How well confidence foretells what is right in articles that it was not measured on. */
export interface Reliability {
  rows: ReliabilityRow[];
  /** Fillers without a confidence, and the share of them that was right. */
  unknown: { fillers: number; right: number };
  /** Mean distance between said and right, by fillers. */
  error: number;
}
