import { z } from 'zod';
import { entitySchema } from './entity.js';
import { findingSchema } from './finding.js';
import { quotedSpanSchema, spanSchema } from './span.js';

/**
 * `won`: got or holds it (a tier such as "masuk Top 45" too). `nominated`: nominee, finalist.
 * `targeted` (hope, plan) and `denied` (not reached) are kept for review, and never mixed with the first two.
 */
export const statusSchema = z.enum(['won', 'nominated', 'targeted', 'denied']);
export type Status = z.infer<typeof statusSchema>;

/** The statuses that are achievements; the others leave the program only when they are asked for. */
export const EXPORTED_STATUSES: readonly Status[] = ['won', 'nominated'];

/**
 * The fillers of one achievement, as the article writes them; a slot that the article does not fill is absent.
 * Field names are those of the gold records, the SQL columns and the CSV header.
 */
export const fillersSchema = z.object({
  recipients: z.array(z.string()).min(1).describe('Who got it, as written, longest form in the article; a generic group word only together with count'),
  count: z.int().positive().optional().describe('Number of recipients in an aggregated statement ("19 OPD mendapat predikat BB" = 19)'),
  innovation: z.string().optional().describe("The prized innovation's name, without quotation marks"),
  expansion: z.string().optional().describe('What the innovation name stands for (kepanjangan)'),
  award: z.string().optional().describe('Competition, award or assessment scheme, without year'),
  category: z.string().optional().describe('Category or group inside the award'),
  rank: z.string().optional().describe('Place as digits ("juara I" = "1"), tier ("top 45"), or a word result in lower case ("terbaik")'),
  grade: z.string().optional().describe('Predicate, opinion or class ("BB", "WTP", "Nindya")'),
  label: z.string().optional().describe('The gloss of a grade, as written ("sangat baik")'),
  score: z.number().optional().describe('Score as a number ("72,15" = 72.15)'),
  year: z.int().min(1900).max(2200).optional().describe('Year of the award or assessment'),
  level: z.string().optional().describe('"kota/kabupaten", "provinsi", "regional", "nasional" or "internasional"'),
  grantor: z.string().optional().describe('Body or person that gives it, as written'),
  status: statusSchema.describe('"won" or "nominated"; "targeted" and "denied" only on request'),
});
export type Fillers = z.infer<typeof fillersSchema>;

/** The slots in their one order: record JSON, SQL columns, CSV header, tables. */
export const SLOTS = Object.keys(fillersSchema.shape) as Slot[];
export const slotSchema = fillersSchema.keyof();
export type Slot = z.infer<typeof slotSchema>;

/**
 * Where a filler comes from. `read`: in the record's own clause; `inherited`: said elsewhere in the article and carried over;
 * `derived`: inferred from what the span says (a year from the event's date). The last two say how many sentences away the span stands.
 */
export const provenanceSchema = quotedSpanSchema.extend({
  slot: slotSchema.describe('The slot that the span fills'),
  index: z.int().nonnegative().describe('Which recipient; 0 for the other slots'),
  rule: z.string().describe('Id of the rule or assembly step that read it'),
  via: z.enum(['read', 'inherited', 'derived']).describe('Said in the own clause, carried over from elsewhere, or inferred'),
  distance: z.int().nonnegative().optional().describe('Sentences from the record to a span that was not read in its own clause'),
  scope: spanSchema.optional().describe('Of a status: the words over which its cue was held to have a say'),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** Which entity of the article's list a filler is. */
const slotLinkSchema = z.object({
  slot: slotSchema,
  index: z.int().nonnegative().describe('Which recipient; 0 for the other slots'),
  entity: z.int().nonnegative().describe('Place in the list of entities'),
  edition: z.int().optional().describe('Of an award: the year of the edition, where it is known'),
});
export type SlotLink = z.infer<typeof slotLinkSchema>;

/**
 * How often fillers that were read like this one are right: their share on gold records, drawn a little towards that of their slot, and the 95% interval (Wilson)
 * of the plain share.
 * All numbers are absent where too few were measured, which means that it is unknown.
 */
const confidenceSchema = z.object({
  slot: z.union([slotSchema, z.literal('record')]).describe('The slot, or "record" for all fillers together'),
  index: z.int().nonnegative().describe('Which recipient; 0 for the other slots'),
  precision: z.number().min(0).max(1).optional(),
  low: z.number().min(0).max(1).optional().describe('Lower end of the 95% interval'),
  high: z.number().min(0).max(1).optional().describe('Upper end of the 95% interval'),
  measured: z.int().nonnegative().describe('Number of fillers or records that were measured'),
});
export type Confidence = z.infer<typeof confidenceSchema>;

/** One achievement: its fillers, where each was read, and a stable id (hash of the article id and the content). */
export const achievementSchema = fillersSchema.extend({
  id: z.string().describe('Hash of article id, fillers and evidence'),
  provenance: z.array(provenanceSchema).describe('At least one entry for every filled slot'),
  links: z.array(slotLinkSchema).optional().describe('Recipients, award and grantor in the list of entities'),
  confidence: z.array(confidenceSchema).optional().describe('One entry for each filler, and one for the record'),
});
export type Achievement = z.infer<typeof achievementSchema>;

/** Kinds of mention that an article record lists. */
export const mentionTypeSchema = z.enum(['agency', 'innovation', 'expansion', 'person', 'position', 'date']);
export type MentionType = z.infer<typeof mentionTypeSchema>;

/** One place in the text where something is named. `value` is normalised: a date in ISO form, a name without quotes. */
export const mentionSchema = quotedSpanSchema.extend({
  type: mentionTypeSchema.describe('What kind of thing is named'),
  value: z.string().describe('Normalised value; equal values are one entity'),
  rule: z.string().describe('Id of the rule that read it'),
});
export type Mention = z.infer<typeof mentionSchema>;

const innovationSchema = z.object({ name: z.string(), expansion: z.string().optional() });
const personSchema = z.object({ name: z.string(), position: z.string().optional() });

/** What `petik extract --format jsonl` prints, one article a line: the gold format with provenance added. */
export const articleRecordSchema = z.object({
  id: z.string().describe("The input's own id, or a hash of its content"),
  source: z.string().describe('File, or file and line, that it was read from'),
  url: z.string().optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  published: z.string().optional().describe('Publication date or time, ISO 8601'),
  text: z.string().describe('The article text that all offsets refer to'),
  agencies: z.array(z.string()),
  innovations: z.array(innovationSchema),
  persons: z.array(personSchema),
  dates: z.array(z.string()).describe('ISO dates; a date without a year as --MM-DD'),
  achievements: z.array(achievementSchema),
  mentions: z.array(mentionSchema).describe('Every place that the lists above were read from'),
  entities: z.array(entitySchema).optional().describe('What the article names, each thing once with all its wordings and what it is linked to'),
  findings: z.array(findingSchema),
});
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
