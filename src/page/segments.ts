/** A stretch of a text that something speaks of. */
interface Stretch {
  start: number;
  end: number;
}

/** A piece of a text over which nothing changes, and all the marks that cover it, the widest first. */
export interface Segment<M extends Stretch> extends Stretch {
  marks: M[];
}

/** Cuts the stretch of a text at every border of a mark, so that marks may overlap as they like. The segments join without a gap. */
export function segmentsOf<M extends Stretch>({ start, end }: Stretch, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const borders = new Set([start, end]);
  for (const mark of inside) {
    borders.add(Math.max(start, mark.start));
    borders.add(Math.min(end, mark.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const widestFirst = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return sorted.slice(1).map((to, place) => {
    const from = sorted[place]!;
    return { start: from, end: to, marks: widestFirst.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}

/** The paragraphs of an article's text, without the line breaks between them. */
export function paragraphsOf(text: string): Stretch[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length };
    start = paragraph.end + 1;
    return paragraph;
  });
}
