import type { Finding } from '../model/finding.js';
import type { Achievement, ArticleRecord, Fillers, MentionType, Provenance, Slot } from '../model/record.js';
import { type QuotedSpan, quoteSpan } from '../model/span.js';

/** An article record before it is checked. */
export type CheckedRecord = Omit<ArticleRecord, 'findings'>;

/** A finding without the id of its check, which `check` adds. */
export type Doubt = Omit<Finding, 'code'>;

/** A text with what was read from it, and what the check says about it: an empty list where it must stay silent. */
export interface CheckExample {
  text: string;
  published?: string;
  /** `quotes` are the words of the text that a slot was read from. */
  achievements?: readonly { fillers: Partial<Fillers>; quotes: { readonly [slot in Slot]?: string } }[];
  innovations?: ArticleRecord['innovations'];
  mentions?: readonly { type: MentionType; quote: string; value?: string }[];
  findings: readonly { severity: Finding['severity']; quotes: readonly string[]; candidates?: readonly string[] }[];
}

/** One check: it reads a record and says what it doubts, and changes nothing. */
export interface Check {
  /** The finding's code, kebab-case. */
  code: string;
  /** What must hold, in one sentence. */
  title: string;
  find: (record: CheckedRecord) => Doubt[];
  examples: readonly CheckExample[];
}

/** Where the first filler of a slot was read, if that is known. */
export const provenanceOf = ({ provenance }: Achievement, slot: Slot): Provenance | undefined => provenance.find((entry) => entry.slot === slot);

/** The span alone, without what else a mention or provenance says. */
export const spanOf = ({ start, end, quote }: QuotedSpan): QuotedSpan => ({ start, end, quote });

/** A span with its words. */
export const quoteOf = quoteSpan;
