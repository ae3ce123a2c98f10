import type { Achievement } from '../model/record.js';
import type { Span } from '../model/span.js';
import { printable } from './display-width.js';

/** SGR codes: each slot of an achievement has its colour, and what is not listed is underlined. */
const COLOURS: Readonly<Record<string, string>> = {
  recipients: '1;32',
  count: '32',
  innovation: '1;35',
  expansion: '35',
  award: '1;34',
  category: '34',
  rank: '1;33',
  grade: '33',
  label: '33',
  score: '33',
  year: '36',
  level: '36',
  grantor: '1;36',
  status: '31',
};
const PLAIN_COLOUR = '4';

const colour = (text: string, code: string): string => `\u001b[${code}m${text}\u001b[0m`;
const colourOf = (slot: string): string => COLOURS[slot] ?? PLAIN_COLOUR;

/** The slots of achievements in their colours, to be read beside the text. */
export const slotLegend = (slots: readonly string[]): string => slots.map((slot) => colour(slot, colourOf(slot))).join(' ');

/** A stretch of the text, and what was read there: "recipients 1", "award 1,2". */
interface Segment {
  text: string;
  slots: string[];
  labels: string[];
}

/** Cuts the text where spans begin and end. An achievement is called by its place in the list, from 1. */
function segments(text: string, achievements: readonly Achievement[]): Segment[] {
  const spans = achievements.flatMap(({ provenance }, index) => provenance.map(({ start, end, slot }) => ({ start, end, slot, number: index + 1 })));
  spans.sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let next = 0;
  let open: typeof spans = [];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!);
    open = open.filter((span) => span.end > start);
    const slots = [...new Set(open.map(({ slot }) => slot))];
    const labels = slots.map((slot) => `${slot} ${[...new Set(open.filter((span) => span.slot === slot).map(({ number }) => number))].join(',')}`);
    return { text: text.slice(start, end), slots, labels };
  });
}

/** A stretch line by line, without control characters; empty lines carry no mark. */
const eachLine = (text: string, mark: (line: string) => string): string =>
  text
    .split('\n')
    .map(printable)
    .map((line) => (line === '' ? '' : mark(line)))
    .join('\n');

/**
 * The text of an article with what its achievements were read from: in the colour of the first slot, or with marks that also say the slots and the numbers of the
 * achievements, `⟦juara I|rank 1⟧`. Control characters and marks of text direction are left out.
 */
export function markText(text: string, achievements: readonly Achievement[], { colours }: { colours: boolean }): string {
  return segments(text, achievements)
    .map(({ text: part, slots, labels }) =>
      eachLine(part, (line) => (slots.length === 0 ? line : colours ? colour(line, colourOf(slots[0]!)) : `⟦${line}|${labels.join('; ')}⟧`)),
    )
    .join('');
}

/** A snippet with the words that were looked for bold, or in the same marks; line breaks become spaces. */
export function markSnippet(snippet: string, highlights: readonly Span[], { colours }: { colours: boolean }): string {
  let marked = '';
  let end = 0;
  for (const highlight of highlights) {
    const word = printable(snippet.slice(highlight.start, highlight.end));
    marked += printable(snippet.slice(end, highlight.start)) + (colours ? colour(word, '1') : `⟦${word}⟧`);
    end = highlight.end;
  }
  return marked + printable(snippet.slice(end));
}
