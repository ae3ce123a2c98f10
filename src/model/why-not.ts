import type { LinkCandidate } from './entity.js';
import type { ReadTerm } from './explanation.js';
import type { GoldAchievement } from './gold.js';
import type { Provenance, Slot } from './record.js';
import type { QuotedSpan } from './span.js';

/** A term as a rule met it. */
export type MetTerm = Omit<ReadTerm, 'element' | 'part'>;

interface Miss extends QuotedSpan {
  rule: string;
  emit: string;
  /** Number of the rule's pass, from 1. */
  pass: number;
  /** How much of the pattern fits: rare words and tags count for more than common ones. */
  score: number;
  /** What fits, term by term, but for elements that any term would fulfil. */
  matched: (QuotedSpan & { element: string })[];
}

/**
 * Why a rule that nearly reads a place does not. Its span is what it would have read, as far as that fits.
 * - `element`: the pattern fails. `failed` are the elements that would have to fulfil the term `met` (absent at the end of the sentence), or, where `missing`, to stand
 *   before it; `complete` where all the rest fits.
 * - `guard`: the pattern matches, and a guard of the rule forbids it.
 * - `overlap`: the pattern matches, and another rule of its pass took the terms, because it stands before, matches more, or begins earlier.
 */
export type RuleMiss =
  | (Miss & { kind: 'element'; at: number; failed: string[]; met?: MetTerm; missing: boolean; complete: boolean })
  | (Miss & { kind: 'guard'; guard: 'notAfter' | 'notBefore' | 'notIf'; pattern: string; met: MetTerm })
  | (Miss & { kind: 'overlap'; by: QuotedSpan & { rule: string } });

/**
 * Where something was lost, in the order of the pipeline. `text`: it does not stand in the article, left out by stripping or not there at all; `aside`: no rule reads its
 * line; `recognition`: no rule reads it; `assembly`: it is read and gets into no record, or into another; `factuality`: a cue makes its record a target, a denial or a
 * condition; `none`: it is there.
 */
export type LossStage = 'text' | 'aside' | 'recognition' | 'assembly' | 'factuality' | 'none';

/** The stage that lost something, and in a sentence how. */
export interface Loss {
  stage: LossStage;
  text: string;
}

/** A filler of a clause and where it comes from. */
export interface ClauseSlot {
  slot: Slot;
  value: string;
  via: Provenance['via'];
  rule: string;
}

/** A clause of a sentence and what became of it. */
export interface ClauseOutcome extends QuotedSpan {
  fillers: ClauseSlot[];
  /** How it speaks of its result, with the cue, the step that knows it, and the words over which the cue has a say. */
  factuality?: { status: string; cue: string; rule: string; scope: string };
  /** Why it gave no record, in words. */
  refusal?: string;
  /** Ids of the achievements that it gave, and whether it only joined one that an earlier clause had given. */
  achievements: { id: string; joined: boolean }[];
}

/** What a rule reads at a place; `takenBy` is the rule of a later pass that took it into its own. */
export interface PlaceReading extends QuotedSpan {
  rule: string;
  emit: string;
  pass: number;
  takenBy?: string;
}

/** Why a place of a text got into no record, or into which. */
export interface PlaceWhyNot extends QuotedSpan {
  loss: Loss;
  sentence: QuotedSpan;
  /** The terms at the place after all rules, and what a body or region is said to be there. */
  terms: (MetTerm & { part?: string })[];
  readings: PlaceReading[];
  /** Rules that nearly read it, the nearest first; where one does read it and none was asked for, only those that a guard or another rule stopped. */
  misses: RuleMiss[];
  clauses: ClauseOutcome[];
  achievements: { id: string; status: string; slots: Slot[] }[];
  /** Names there that are linked to nothing, with what they may be. */
  unlinked: { name: string; reason: string; candidates: LinkCandidate[] }[];
}

/** Why a filler of a gold record is not there: where it was lost, the place of the text that holds it, and the rules that nearly read it there. */
export interface SlotWhyNot {
  slot: Slot;
  wanted: string;
  loss: Loss;
  place?: QuotedSpan;
  misses: RuleMiss[];
}

/** Why a gold record was not produced: the record that comes nearest, and what was lost of each slot. */
export interface RecordWhyNot {
  gold: GoldAchievement;
  loss: Loss;
  nearest?: { id: string; status: string; matched: Slot[]; differing: Slot[] };
  slots: SlotWhyNot[];
}

/** The answers for an article: for each place of a text that was asked for, for each gold record, or for a rule over the whole text. */
export interface WhyNot {
  id: string;
  title: string | undefined;
  places?: PlaceWhyNot[];
  records?: RecordWhyNot[];
  misses?: RuleMiss[];
  /** What was asked for does not stand in the text. */
  absent?: Loss;
}
