import type { ReportDetail } from '../report/report-data.js';

/** A place in the text that a filler of a record was read from. */
export interface Mark {
  start: number;
  end: number;
  achievement: string;
  slot: string;
  index: number;
  via: 'read' | 'inherited' | 'derived';
  rule: string;
}

export const marksOf = ({ achievements }: ReportDetail): Mark[] =>
  achievements.flatMap(({ id, provenance }) =>
    provenance.map(({ start, end, slot, index, via, rule }) => ({ start, end, achievement: id, slot, index, via, rule })),
  );

/** The place of a record's own clause: the first words of it that were read there; of a record without any, the first of all. */
export function ownPlace(marks: readonly Mark[]): Mark | undefined {
  const own = marks.filter(({ via, slot }) => via === 'read' && slot !== 'status');
  const candidates = own.length > 0 ? own : marks;
  return candidates.reduce<Mark | undefined>((first, mark) => (first === undefined || mark.start < first.start ? mark : first), undefined);
}
