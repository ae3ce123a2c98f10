import { z } from 'zod';
import { SLOTS, type Slot, slotSchema } from './record.js';

const textFillerSchema = z.union([z.string(), z.array(z.string()).min(1)]);
const numberFillerSchema = z.union([z.number(), z.array(z.number()).min(1)]);
const goldInnovationSchema = z.object({ name: textFillerSchema, expansion: textFillerSchema.optional() });
const goldPersonSchema = z.object({ name: textFillerSchema, position: textFillerSchema.optional() });

/** A hand-made achievement: the slots of a record, where a list stands for equally right alternatives (in `recipients`, a list inside the list). */
export const goldAchievementSchema = z.strictObject({
  recipients: z.array(textFillerSchema).min(1),
  count: numberFillerSchema.optional(),
  innovation: textFillerSchema.optional(),
  expansion: textFillerSchema.optional(),
  award: textFillerSchema.optional(),
  category: textFillerSchema.optional(),
  rank: textFillerSchema.optional(),
  grade: textFillerSchema.optional(),
  label: textFillerSchema.optional(),
  score: numberFillerSchema.optional(),
  year: numberFillerSchema.optional(),
  level: textFillerSchema.optional(),
  grantor: textFillerSchema.optional(),
  status: z.enum(['won', 'nominated']).optional().describe('"won" where absent'),
  optional: z.array(slotSchema).optional().describe('Slots that are right to fill and right to leave out'),
});
export type GoldAchievement = z.infer<typeof goldAchievementSchema>;

/** A hand-made annotation of one article; it carries the article's `text` unless a page lies beside it. A mention list that is absent is not scored. */
export const goldArticleSchema = z.object({
  id: z.string(),
  text: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional().describe('Publication date'),
  agencies: z.array(textFillerSchema).optional(),
  innovations: z.array(z.union([goldInnovationSchema, z.array(goldInnovationSchema)])).optional(),
  persons: z.array(z.union([goldPersonSchema, z.array(goldPersonSchema)])).optional(),
  dates: z.array(textFillerSchema).optional(),
  achievements: z.array(goldAchievementSchema),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

/** The slots that the headline score counts; the others are reported beside it. */
export const HEADLINE_SLOTS: readonly Slot[] = SLOTS.filter((slot) => slot !== 'level' && slot !== 'grantor');

/** The lists of mentions that are scored, in the order of the report. */
const goldMentionListSchema = z.enum(['agencies', 'innovations', 'expansions', 'persons', 'positions', 'dates']);
export type GoldMentionList = z.infer<typeof goldMentionListSchema>;
export const GOLD_MENTION_LISTS: readonly GoldMentionList[] = goldMentionListSchema.options;

const floor = z.number().min(0).max(1);

/** F1 values that an evaluation must reach, in `floors.json` beside the fixtures. Slot and mention floors are lenient. */
export const floorsSchema = z.strictObject({
  strict: floor.optional().describe('All headline fillers, strict'),
  lenient: floor.optional().describe('All headline fillers, lenient'),
  strictRecords: floor.optional().describe('Records with every filler right, strict'),
  lenientRecords: floor.optional().describe('Records with every filler right, lenient'),
  slots: z.partialRecord(slotSchema, floor).optional(),
  mentions: z.partialRecord(goldMentionListSchema, floor).optional(),
});
export type Floors = z.infer<typeof floorsSchema>;
