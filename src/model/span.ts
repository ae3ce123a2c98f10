import { z } from 'zod';

/**
 * A stretch of an article's text: half-open UTF-16 offsets, `text.slice(start, end)`.
 * The text never changes after it is stripped, so a span stays valid for ever.
 */
export const spanSchema = z.object({
  start: z.int().nonnegative().describe('First UTF-16 code unit in the article text'),
  end: z.int().nonnegative().describe('First UTF-16 code unit after the span'),
});
export type Span = z.infer<typeof spanSchema>;

/** A span together with the characters it covers: `text.slice(start, end) === quote`, always. */
export const quotedSpanSchema = spanSchema.extend({
  quote: z.string().describe('The characters of the text from start to end'),
});
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;

/** The span with the text it covers. */
export const quoteSpan = (text: string, { start, end }: Span): QuotedSpan => ({ start, end, quote: text.slice(start, end) });
