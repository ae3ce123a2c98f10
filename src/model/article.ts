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
  /** Of a line between those of the article: the offset of the one that follows it, or the length of the text. */
  at?: number;
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

/** A paragraph, heading, list item or table row: its stretch of the text, and the tag of the element that it stood in (empty in plain text, `title` for a headline from the head of the page). */
export interface TextBlock extends Span {
  tag: string;
}

/** A doubt about a page: its article is not all here, is not in Indonesian, or its site's profile no longer fits. */
export interface PageFinding {
  code: 'paged' | 'paywalled' | 'profile-drift' | 'foreign-language';
  message: string;
}

/** All that stripping reads of a page. */
export interface StrippedArticle extends Article {
  /** Time of the last change, ISO 8601. */
  modified?: string;
  canonical?: string;
  /** The place that the text begins with: "JAKARTA" of "JAKARTA, KOMPAS.com - …". */
  dateline?: string;
  /** ISO 639 code, as the page says. */
  language?: string;
  tags: string[];
  /** Which source in the page each field was taken from. */
  readFrom: Record<string, string>;
  /** Id of the site profile that it was read by. */
  profile?: string;
  /** Address of the next page of a paged article. */
  next?: string;
  /** Stretches of the text, in order; together they are all of it but the line breaks between them. */
  blocks: TextBlock[];
  findings: PageFinding[];
}
