import type { Span } from './span.js';

/** What was read from an input, before anything is known about it. */
export interface RawPage {
  /** The input's own id, if it has one. */
  id?: string;
  /** Where it was read from: a path, `path#line` for a line of JSONL, or `-`. */
  source: string;
  url?: string;
  /** A headline given apart from the content. */
  title?: string;
  /** Publication date or time given apart from the content, ISO 8601. */
  published?: string;
  kind: 'html' | 'text';
  /** Decoded content. */
  content: string;
  /** Content of the pages on which the article goes on. */
  more?: string[];
}

/** A block, line or element that stripping left out, and the rule that dropped it. */
export interface Removal {
  rule: string;
  text: string;
}

/** A page reduced to its article. */
export interface Article {
  id: string;
  source: string;
  url?: string;
  title?: string;
  authors: string[];
  editor?: string;
  outlet?: string;
  /** ISO 8601. */
  published?: string;
  /**
   * Headline (if known) and paragraphs, joined by `\n`: NFC, entities decoded, runs of white space collapsed, quotation marks as written.
   * Everything downstream points into this string.
   */
  text: string;
  /** Where the headline stands in the text. */
  headline?: Span;
  removed: Removal[];
}
