import { z } from 'zod';
import { mentionTypeSchema, provenanceSchema, SLOTS, type Slot, slotSchema } from './record.js';
import { spanSchema } from './span.js';

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

/** A statement of the article that is easily taken for an achievement and is none. */
const trapSchema = z.strictObject({
  text: z.string().min(1).describe('The statement, exactly as the article writes it'),
  kind: z.enum(['target', 'hope', 'denial', 'stage', 'grantor', 'statistic', 'scale', 'other']).describe('Why it is none'),
});

/** A place in the text where something is named. */
const placedMentionSchema = spanSchema.extend({ type: mentionTypeSchema });

/** A hand-made annotation of one article; it carries the article's `text` unless a page lies beside it. A mention list that is absent is not scored. */
export const goldArticleSchema = z.object({
  id: z.string(),
  text: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional().describe('Publication date'),
  outlet: z.string().optional().describe('Who published it; scores are given for each'),
  source: z.string().optional().describe('Taken for the outlet where that is absent'),
  family: z.string().optional().describe('Family of patterns that the article belongs to; scores are given for each'),
  kind: z.string().optional().describe('Taken for the family where that is absent'),
  agencies: z.array(textFillerSchema).optional(),
  innovations: z.array(z.union([goldInnovationSchema, z.array(goldInnovationSchema)])).optional(),
  persons: z.array(z.union([goldPersonSchema, z.array(goldPersonSchema)])).optional(),
  dates: z.array(textFillerSchema).optional(),
  achievements: z.array(goldAchievementSchema),
  not_an_achievement: z.array(trapSchema).optional(),
  mentions: z.array(placedMentionSchema).optional().describe('Every place where something is named, for scores of places'),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

const looseText = z.string().optional().catch(undefined);
const predictedRecordSchema = z.looseObject({ id: looseText, provenance: z.array(provenanceSchema).optional().catch(undefined) });

/** What a run made of one article, in the gold format or that of record JSON; what else a row holds is kept, and provenance that cannot be read is left out. */
export const predictionSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  url: looseText,
  title: looseText,
  outlet: looseText,
  text: looseText,
  agencies: z.array(z.unknown()).optional(),
  innovations: z.array(z.unknown()).optional(),
  persons: z.array(z.unknown()).optional(),
  dates: z.array(z.unknown()).optional(),
  achievements: z.array(predictedRecordSchema).optional(),
  mentions: z.array(placedMentionSchema).optional().catch(undefined),
});
export type Prediction = z.infer<typeof predictionSchema>;

/** The slots that the headline score counts; the others are reported beside it. */
export const HEADLINE_SLOTS: readonly Slot[] = SLOTS.filter((slot) => slot !== 'level' && slot !== 'grantor');

/** The lists of mentions that are scored, in the order of the report. */
const goldMentionListSchema = z.enum(['agencies', 'innovations', 'expansions', 'persons', 'positions', 'dates']);
export type GoldMentionList = z.infer<typeof goldMentionListSchema>;
export const GOLD_MENTION_LISTS: readonly GoldMentionList[] = goldMentionListSchema.options;

/** Names of pattern families by the beginnings of the ids of their articles; the longest beginning that fits counts. */
export const familiesSchema = z.record(z.string(), z.string()).describe('Family by beginning of id');
export type Families = z.infer<typeof familiesSchema>;

const floor = z.number().min(0).max(1);

/** F1 values that an evaluation must reach, in `floors.json` beside the fixtures. Slot and mention floors are lenient. */
export const floorsSchema = z.strictObject({
  strict: floor.optional().describe('All headline fillers, strict'),
  lenient: floor.optional().describe('All headline fillers, lenient'),
  strictRecords: floor.optional().describe('Records with every filler right, strict'),
  lenientRecords: floor.optional().describe('Records with every filler right, lenient'),
  slots: z.partialRecord(slotSchema, floor).optional(),
  mentions: z.partialRecord(goldMentionListSchema, floor).optional(),
  families: familiesSchema.optional(),
});
export type Floors = z.infer<typeof floorsSchema>;
