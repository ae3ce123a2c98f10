import type { Span } from '../model/span.js';
import type { Filler } from './filler.js';

const WORD = /[\p{L}\p{N}]/u;

/** Every place where words stand in a text, whatever their letter case, not in the middle of a word. */
export function placesOf(text: string, words: string): Span[] {
  const [folded, wanted] = [text.toLowerCase(), words.toLowerCase()];
  // Where lower case has another length, offsets would shift.
  const [searched, sought] = folded.length === text.length && wanted.length === words.length ? [folded, wanted] : [text, words];
  const places: Span[] = [];
  if (sought.trim() === '') return places;
  for (let start = searched.indexOf(sought); start >= 0; start = searched.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (!WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')) places.push({ start, end });
  }
  return places;
}

/** Every place where one of a filler's readings stands; a number is looked for with a decimal comma too. */
export const fillerPlaces = (text: string, { readings }: Filler): Span[] =>
  [...new Set(readings.flatMap(({ written }) => (/^\d+\.\d+$/.test(written) ? [written, written.replace('.', ',')] : [written])))].flatMap((written) =>
    placesOf(text, written),
  );

/** The span of a list that an offset lies in. */
export const spanAt = (spans: readonly Span[], offset: number): Span | undefined => spans.find(({ start, end }) => start <= offset && offset < end);

/** Whether two spans have characters in common. */
export const spansTouch = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;
