import type { Status } from '../model/record.js';
import type { Span } from '../model/span.js';

/** Where a filler was read: a span, the rule or step that read it, and whether it was said in the record's own clause. */
export interface Evidence extends Span {
  rule: string;
  via: 'read' | 'inherited' | 'derived';
  /** Sentences to the record's own, for what was not read in its own clause; measured when the record is complete. */
  distance: number | undefined;
  /** Of a status: the words over which its cue was held to have a say. */
  scope: Span | undefined;
}

/** A value with the places it comes from. */
export interface Filler<T = string> {
  value: T;
  evidence: Evidence[];
}

/** A value read at one span, in the way that `via` says. */
export const fill = <T>(value: T, { start, end }: Span, rule: string, via: Evidence['via']): Filler<T> => ({
  value,
  evidence: [{ start, end, rule, via, distance: undefined, scope: undefined }],
});

/** What stands at a span of the record's own clause. */
export const read = <T>(value: T, span: Span, rule: string): Filler<T> => fill(value, span, rule, 'read');

/** The text of a span as a filler. */
export const readText = (text: string, span: Span, rule: string): Filler => read(text.slice(span.start, span.end), span, rule);

/** What nobody wrote, concluded from what stands at a span. */
export const derive = <T>(value: T, span: Span, rule: string): Filler<T> => fill(value, span, rule, 'derived');

/** Evidence like another but for what is changed. It is written out: a spread would be of another shape, for which all that reads evidence is compiled again. */
export const alter = ({ start, end, rule, via, distance, scope }: Evidence, changes: Partial<Omit<Evidence, keyof Span>>): Evidence => ({
  start,
  end,
  rule: changes.rule ?? rule,
  via: changes.via ?? via,
  distance: changes.distance ?? distance,
  scope: changes.scope ?? scope,
});

/** The same value, carried over from another clause. */
export const inherit = <T>(filler: Filler<T>): Filler<T> => ({
  value: filler.value,
  evidence: filler.evidence.map((evidence) => alter(evidence, { via: evidence.via === 'derived' ? 'derived' : 'inherited' })),
});

/** The rule or step that read a filler. */
export const ruleOf = ({ evidence }: Filler<unknown>): string => evidence[0]!.rule;

/** Offset at which a filler was read. */
export const startOf = ({ evidence }: Filler<unknown>): number => evidence[0]!.start;

/** Whether a filler was read in the record's own clause. */
export const isRead = ({ evidence }: Filler<unknown>): boolean => evidence[0]?.via === 'read';

/** An innovation that an article names, and what it stands for. */
export interface NamedInnovation {
  name: Filler;
  expansion: Filler | undefined;
}

/** An achievement before it gets its id: every slot a filler with evidence. `key` is equal for surfaces of one entity. */
export interface AssembledRecord {
  sentence: number;
  recipients: (Filler & { key: string })[];
  count: Filler<number> | undefined;
  innovation: Filler | undefined;
  expansion: Filler | undefined;
  award: Filler | undefined;
  category: Filler | undefined;
  rank: Filler | undefined;
  grade: Filler | undefined;
  label: Filler | undefined;
  score: Filler<number> | undefined;
  year: Filler<number> | undefined;
  level: Filler | undefined;
  grantor: Filler | undefined;
  status: Filler<Status>;
}

/** An achievement as one clause tells it. */
export interface ToldRecord extends AssembledRecord {
  /** The award's id in the lexicon. */
  scheme: string | undefined;
  /** A later place of the contest that the sentence right before told. */
  continues: boolean | undefined;
}
