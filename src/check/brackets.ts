import type { Span } from '../model/span.js';

/** Words in round brackets, and where the bracket stands. */
export interface Bracket extends Span {
  inner: string;
}

/** Longer brackets hold more than a name. */
const LONGEST = 120;

/** The round brackets of a text that close on their line and hold no other. Linear. */
export function bracketsIn(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  for (let start = text.indexOf('('); start !== -1; start = text.indexOf('(', start + 1)) {
    const end = text.indexOf(')', start);
    if (end === -1) break;
    const inner = text.slice(start + 1, end);
    if (end - start <= LONGEST && !inner.includes('(') && !inner.includes('\n')) brackets.push({ start, end: end + 1, inner });
  }
  return brackets;
}
