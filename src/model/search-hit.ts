import type { Achievement } from './record.js';
import type { Span } from './span.js';

/** An article that a search found. */
export interface SearchHit {
  article: string;
  source: string;
  url?: string;
  title?: string;
  outlet?: string;
  published?: string;
  /** A stretch of the title, text or records around the words that were looked for; without any the beginning of the text. */
  snippet: string;
  /** Where those words stand in the snippet. */
  highlights: Span[];
  /** The achievements that the query takes. */
  achievements: Achievement[];
}
