import { z } from 'zod';
import { articleRecordSchema } from './record.js';

/** What a database knows of an article beside its record: what it was read from, and by which rules. */
export const originSchema = z.object({
  contentHash: z.string().describe('SHA-256 of everything that extraction read of the page'),
  rulesHash: z.string().describe('SHA-256 of the rules and code that extracted it'),
  petikVersion: z.string().describe('Version of petik'),
});
export type Origin = z.infer<typeof originSchema>;

/** A line of an export in JSONL: a record, and where it comes from. */
export const exportedRecordSchema = articleRecordSchema.extend({ origin: originSchema.optional() });
export type ExportedRecord = z.infer<typeof exportedRecordSchema>;
