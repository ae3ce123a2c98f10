import { z } from 'zod';
import { quotedSpanSchema } from './span.js';

/** A doubt about what an article says. It flags and never rewrites. */
export const findingSchema = z.object({
  code: z.string().describe('Id of the check, for example "count-sum"'),
  severity: z.enum(['high', 'medium', 'low', 'info']).describe('How sure it is that the text is wrong; info = checked and consistent'),
  message: z.string().describe('One sentence for a reader'),
  spans: z.array(quotedSpanSchema).describe('The places it speaks of'),
  candidates: z.array(z.string()).describe('Possible right readings, if any'),
});
export type Finding = z.infer<typeof findingSchema>;
