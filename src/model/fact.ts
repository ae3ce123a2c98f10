import { z } from 'zod';
import { fillersSchema } from './record.js';

/** One record that tells a fact: whose it is, and which fillers it gives. */
const evidenceSchema = z.object({
  achievement: z.string().describe('Id of the achievement'),
  article: z.string().describe('Id of the article'),
  outlet: z.string().optional(),
  group: z.int().nonnegative().describe('Articles of one group are near-duplicates, such as prints of one press release'),
});

/** A slot for which the records of a fact give different fillers; all of them are kept. */
const conflictSchema = z.object({
  slot: z.string(),
  values: z
    .array(z.object({ value: z.union([z.string(), z.number()]), achievements: z.array(z.string()) }))
    .min(2)
    .describe('The most told first'),
});
export type FactConflict = z.infer<typeof conflictSchema>;

/** One achievement as several articles tell it. The articles' own records stay as they are. */
export const factSchema = z.object({
  id: z.string().describe('Hash of the ids of its achievements'),
  fillers: fillersSchema.describe('Of each slot the filler that the most independent sources give'),
  recipientIds: z.array(z.string()).describe('Canonical ids of the recipients that are linked'),
  scheme: z.string().optional().describe('Canonical id of the scheme'),
  sources: z.int().positive().describe('Independent sources: near-duplicates and articles of one outlet count once'),
  evidence: z.array(evidenceSchema).min(1),
  conflicts: z.array(conflictSchema),
});
export type Fact = z.infer<typeof factSchema>;
