import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';

const OUTER = /[\s"“”„«»‘’'`´([\])}.,;:]/;

/** Trimmed of quotation marks, brackets, stops and commas at both ends. */
export function innerSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && OUTER.test(text[from]!) && !opensElision(text, from, start)) from++;
  while (to > from && OUTER.test(text[to - 1]!)) to--;
  // a bracket opened inside stays closed
  if (text[to] === ')') {
    const inner = text.slice(from, to);
    if (inner.includes('(') && !inner.includes(')')) to++;
  }
  return { start: from, end: to };
}

/** An apostrophe before a letter, inside the span: "Jum’at". */
const opensElision = (text: string, at: number, start: number): boolean => at > start && /[’']/.test(text[at]!) && /\p{L}/u.test(text[at + 1] ?? '');

/** The span of a rule's named part. */
export function partSpan(document: Document, term: Term, name: string): Span | undefined {
  const part = term.reading?.parts[name];
  return part && { start: document.tokens[part.from]!.start, end: document.tokens[part.to - 1]!.end };
}

/** The text of a rule's named part. */
export function partText(document: Document, term: Term, name: string): string | undefined {
  const span = partSpan(document, term, name);
  return span && document.text.slice(span.start, span.end);
}
