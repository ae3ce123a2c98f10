import type { Span } from '../model/span.js';

/** Where a filler was read: a span, the rule or step that read it, and whether it was said in the record's own clause. */
export interface Evidence extends Span {
  rule: string;
  via: 'read' | 'inherited' | 'derived';
  distance?: number;
}

/** A value with the places it comes from. */
export interface Filler<T = string> {
  value: T;
  evidence: Evidence[];
}

export const read = <T>(value: T, span: Span, rule: string): Filler<T> => ({ value, evidence: [{ start: span.start, end: span.end, rule, via: 'read' }] });

/** The same value, carried over from `distance` sentences away. */
export const inherit = <T>(filler: Filler<T>, distance: number): Filler<T> => ({
  value: filler.value,
  evidence: filler.evidence.map((evidence) => ({ ...evidence, via: evidence.via === 'derived' ? 'derived' : 'inherited', distance })),
});
