import type { Entity } from './entity.js';
import type { Finding } from './finding.js';
import type { Achievement, Confidence, Provenance } from './record.js';
import type { QuotedSpan } from './span.js';

/** A term of a match: its tags, the rule that had merged it, the element of the pattern that took it (of a group, the option), and the named part that it belongs to. */
export interface ReadTerm extends QuotedSpan {
  tags: string[];
  rule?: string;
  element: string;
  part?: string;
}

/** How a rule read a place: the branches of its pattern that matched, term by term. */
export interface RuleReading extends QuotedSpan {
  rule: string;
  /** Rule and alternative: `rank-ordinal/1.2` went through option 2 of the first group of several terms in its pattern; `rank-elliptic:3` is its third phrasing. The same branches always have the same id. */
  alternative: string;
  /** The options of that id, as they are written. */
  options: { id: string; pattern: string }[];
  stage: 'entity' | 'relation';
  /** Number of its pass, from 1. */
  pass: number;
  emit: string;
  terms: ReadTerm[];
  parts: Record<string, QuotedSpan>;
}

/** A place that a filler was read from. `reading` is how the rule matches there now, absent for steps of assembly and where it does not match any more. */
export interface ExplainedPlace extends Provenance {
  reading?: RuleReading;
  /** What the assembly step says of itself. */
  step?: string;
}

/** One filler with where it was read, how, and how sure that is. */
export interface ExplainedFiller {
  slot: Provenance['slot'];
  value: string;
  places: ExplainedPlace[];
  /** What the assembly step of its first place says of itself. */
  step?: string;
  confidence?: Confidence;
  /** What it is linked to. */
  entity?: Entity;
}

/** Why a record is as it is. */
export interface ExplainedAchievement {
  achievement: Achievement;
  /** The sentences that its own clause stands in. */
  sentence: QuotedSpan;
  /** The words over which the status was decided. */
  scope?: string;
  confidence?: Confidence;
  fillers: ExplainedFiller[];
}

/** Whether a stored record was made by the rules that explain it, and whether they make it again. */
export interface RulesThen {
  storedHash: string;
  presentHash: string;
  same: boolean;
  /** Ids of stored achievements that the present rules do not make of the same text. */
  notMadeAgain: string[];
}

/** Every decision of an article's record with its reason. */
export interface Explanation {
  id: string;
  title: string | undefined;
  text: string;
  achievements: ExplainedAchievement[];
  entities: Entity[];
  findings: Finding[];
  /** Of a stored record. */
  rules?: RulesThen;
}
