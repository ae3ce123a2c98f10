import type { Span } from '../model/span.js';

/** How far from a span its sentence reaches at most, in UTF-16 units. */
const REACH = 400;
const END = /[.!?;]["”’)]*\s|\n/g;

/** The sentence around a span, by full stops before white space; abbreviations may cut it short. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  let first = from;
  for (const { index, 0: match } of text.slice(from, start).matchAll(END)) first = from + index + match.length;
  const rest = text.slice(end, end + REACH);
  END.lastIndex = 0;
  const stop = END.exec(rest);
  return { start: first, end: end + (stop ? stop.index + 1 : rest.length) };
}
