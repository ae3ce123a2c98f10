import type { PageError } from './error.js';
import type { GoldAchievement, GoldMentionList } from './gold.js';
import type { Fillers, Provenance, Slot } from './record.js';
import type { QuotedSpan } from './span.js';

/** A fraction of one, or null where nothing was there to divide by: it is undefined, which text shows as `*`. */
export type Ratio = number | null;

/** The 95% interval of a figure over documents drawn again and again, and in how many of those draws the figure was defined. */
export interface Interval {
  low: number;
  high: number;
  resamples: number;
}

/** Counts and what follows from them. `f1` is defined wherever gold or predicted holds anything. */
export interface Measure {
  gold: number;
  predicted: number;
  matched: number;
  precision: Ratio;
  recall: Ratio;
  f1: Ratio;
}

/** A measure with the interval of its F1; null where fewer than two documents can be drawn from. */
export interface IntervalMeasure extends Measure {
  interval: Interval | null;
}

/** How a filler compares: right, right in part, wrong, only in gold, only predicted (MUC's COR, PAR, INC, MIS, SPU). */
export type Verdict = 'correct' | 'partial' | 'incorrect' | 'missing' | 'spurious';

/** Number of fillers of each verdict. */
export type VerdictTally = Record<Verdict, number>;

/** The measures of MUC-4 and MUC-5 from a tally; a filler that is right in part counts half. */
export interface MucScore extends VerdictTally {
  /** Fillers that gold has: correct, partial, incorrect and missing. */
  possible: number;
  /** Fillers that were predicted: correct, partial, incorrect and spurious. */
  actual: number;
  precision: Ratio;
  recall: Ratio;
  f1: Ratio;
  /** F with precision twice as important as recall (beta 0.5). */
  fPrecision: Ratio;
  /** F with recall twice as important as precision (beta 2). */
  fRecall: Ratio;
  /** F1 where a filler that is right in part counts nothing. */
  strictF1: Ratio;
  /** F1 where a filler that is right in part counts as right. */
  lenientF1: Ratio;
  overgeneration: Ratio;
  undergeneration: Ratio;
  substitution: Ratio;
  error: Ratio;
}

/** The rows of MUC-4. The first four count the same aligned records and differ in whether those without a counterpart count. */
export interface MucRows {
  allTemplates: MucScore;
  matchedOnly: MucScore;
  matchedMissing: MucScore;
  matchedSpurious: MucScore;
  /** All templates, slots with a closed or short value: count, rank, grade, score, year, status. */
  setFills: MucScore;
  /** All templates, slots that hold words of the text. */
  stringFills: MucScore;
}

/** How places of mentions are compared: span and type; span; span, half for an overlap; type, for an overlap (SemEval 2013 task 9.1). */
export type SpanSchema = 'strict' | 'exact' | 'partial' | 'type';

/**
 * Places of mentions in one schema, and for each type of mention; a pair of two types counts for the recall of gold's and the precision of the predicted one.
 */
export type SpanScore = MucScore & { types: Record<string, Measure> };

/** Places of mentions in all schemas, over the articles whose gold has places; `skipped` are those of them whose text is another one than gold's. */
export type SpanScores = Record<SpanSchema, SpanScore> & { articles: number; skipped: number };

/** Which articles tell achievements, by gold and by prediction (MUC's text filtering). */
export interface Relevance {
  both: number;
  onlyPredicted: number;
  onlyGold: number;
  neither: number;
  precision: Ratio;
  recall: Ratio;
  /** onlyPredicted of all predicted. */
  overgeneration: Ratio;
  /** onlyPredicted of all articles that tell no achievement. */
  fallout: Ratio;
}

/** Predicted wins that are none. */
export interface FalseWins {
  /** Predicted records with the status won. */
  won: number;
  /** Those of them without a gold counterpart that is won. */
  false: number;
  rate: Ratio;
  /** Articles that tell no achievement, those of them with a predicted win, and the wins predicted there. */
  trapArticles: { articles: number; sprung: number; wins: number; rate: Ratio };
  /** Statements that gold marks as no achievement (`not_an_achievement`), and those that a predicted win without a gold counterpart was read from. */
  trapStatements: { statements: number; sprung: number; rate: Ratio; kinds: Record<string, { statements: number; sprung: number }> };
}

/** The scores of some of the articles: one outlet, one family of patterns. */
export interface GroupScore {
  name: string;
  articles: number;
  strict: IntervalMeasure;
  lenient: IntervalMeasure;
  recordsCorrect: IntervalMeasure;
  muc: MucScore;
}

/** All groups of one kind, and the means of their F1 (macro averages): each group that gold has fillers for counts once. */
export interface Grouping {
  groups: GroupScore[];
  mean: { strict: Ratio; lenient: Ratio; recordsCorrect: Ratio; muc: Ratio };
}

/** What was read by one rule into one slot in one way. */
export interface RuleScore {
  slot: Slot;
  rule: string;
  via: Provenance['via'];
  correct: number;
  partial: number;
  incorrect: number;
  spurious: number;
}

/** Why a filler is not right, as far as it can be seen from gold and prediction, in the order in which it is asked. */
export const ERROR_CAUSES = {
  'article-failed': 'nothing was extracted from the article',
  'status-held-back': 'the record was read, but as targeted or denied',
  'record-missed': 'no predicted record is this one',
  'in-another-record': 'another predicted record of the article has it',
  'named-only': 'it was found as a name and put into no record',
  'not-in-text': 'its words do not stand in the text',
  unread: 'its words stand in the text and were not read',
  'wrong-boundary': 'some words too many or too few, or a wider tier',
  'wrong-status': 'won instead of nominated, or the reverse',
  'wrong-value': 'another value was read in the own clause of the record',
  'wrong-inheritance': 'another value was carried over from elsewhere or inferred',
  'filler-invented': 'gold has the record without this filler',
  trap: 'the record was read from a statement or article that tells no achievement',
  'record-invented': 'gold has no such record',
} as const;
export type ErrorCause = keyof typeof ERROR_CAUSES;

/** One filler of gold, of a prediction, or of both, and how they compare. */
export interface FillerReport {
  slot: Slot;
  verdict: Verdict;
  /** All readings that gold accepts, as written. Absent where the verdict is spurious. */
  gold?: string[];
  /** Absent where the verdict is missing. */
  predicted?: string;
  /** Which recipient of the predicted record; 0 for the other slots. */
  index?: number;
  /** Absent where the verdict is correct. */
  cause?: ErrorCause;
  /** Rule or step that read the predicted filler, and how; absent without provenance. */
  rule?: string;
  via?: Provenance['via'];
  /** Where the predicted filler was read or, where there is none, where the gold filler stands in the text. */
  span?: QuotedSpan;
  /** The sentence around the span. */
  sentence?: QuotedSpan;
  /** The command that tells why the gold filler was not read, or how the predicted one was. */
  whyNot?: string;
}

/** A gold record, a predicted one, or both where they are one achievement, by their places in the lists of the article. */
export interface RecordReport {
  gold?: number;
  predicted?: number;
  /** Every filler of the headline slots is right. */
  exact: boolean;
  fillers: FillerReport[];
}

/** A predicted record: its fillers and, as far as the prediction has them, its id and provenance. */
export type PredictedRecord = { readonly [slot in keyof Fillers]?: unknown } & {
  readonly id?: string | undefined;
  readonly provenance?: readonly Provenance[] | undefined;
};

/** One article with all that was compared. */
export interface ArticleReport {
  id: string;
  /** What `petik explain` and `petik why-not` take as input: the page, or the gold file that carries the text. */
  input: string;
  title?: string;
  outlet: string;
  family: string;
  /** The text that all spans refer to; absent where neither gold nor prediction has it. */
  text?: string;
  /** Why nothing was extracted. */
  failed?: PageError;
  /** False where the file of predictions has no row for the article. */
  predicted: boolean;
  goldRecords: GoldAchievement[];
  /** Won and nominated ones. */
  predictedRecords: PredictedRecord[];
  /** Predicted records that are targeted or denied; they are not scored. */
  heldBack: PredictedRecord[];
  records: RecordReport[];
  /** Statements that gold marks as no achievement, where they stand, and whether a false win was read from one. */
  traps: { text: string; kind: string; span?: QuotedSpan; sprung: boolean }[];
  /** Fillers of this article, by the shared scorer's count. */
  strict: Measure;
  lenient: Measure;
}

/** The same figure of two runs over the same articles. */
export interface ComparedFigure {
  name: string;
  /** F1 of this run. */
  f1: Ratio;
  /** F1 of the other run. */
  otherF1: Ratio;
  /** This run's F1 less the other's, and its interval where the same documents are drawn for both. */
  difference: Ratio;
  interval: Interval | null;
  /** The interval does not hold 0. */
  clear: boolean;
}

/** Two runs over the same articles. */
export interface RunComparison {
  /** Path of the other run's predictions. */
  other: string;
  /** Gold articles that the other run has no row for. */
  missing: number;
  /** Headline figures, then one for each slot. */
  figures: ComparedFigure[];
  /** Articles whose strict F1 differs, the greatest loss of this run first. */
  articles: { id: string; f1: Ratio; otherF1: Ratio }[];
}

/**
 * Everything that an evaluation found, as `petik evaluate --format json` prints it. Undefined figures are null. Nothing in it depends on the clock, the
 * machine or chance: intervals are drawn with a fixed seed.
 */
export interface EvaluationReport {
  /** Version of petik that compared. */
  petik: string;
  /** The paths that gold was read from. */
  gold: string[];
  /** Path of the file of predictions; absent where the articles were extracted now. */
  predictions?: string;
  articles: number;
  /** Articles that could not be extracted, or that the file of predictions has no row for. */
  without: number;
  /** Ids in the file of predictions that gold does not have; they are not scored. */
  unknown: string[];
  /**
   * The shared scorer's counts. `fillers` are those of the headline slots; `records` those found at all; `recordsCorrect` those with every headline filler
   * right.
   */
  headline: Record<'strict' | 'lenient', { fillers: IntervalMeasure; records: Measure; recordsCorrect: IntervalMeasure }>;
  slots: Record<Slot, { strict: IntervalMeasure; lenient: Measure; muc: MucScore }>;
  mentions: Record<GoldMentionList, { strict: Measure; lenient: Measure }>;
  /** Absent where no gold has places of mentions. */
  spans?: SpanScores;
  muc: MucRows & { interval: Interval | null };
  /** Entities of a role over the whole article (REE), and entities of aligned records (RME); `matched` of RME counts predicted ones. */
  ceaf: { reeStrict: Measure; reeProportional: Measure; rmeSubset: Measure; rmePhi3: Measure };
  relevance: Relevance;
  falseWins: FalseWins;
  /** Means over the articles that gold has fillers for. */
  articleMean: { strict: Ratio; lenient: Ratio };
  outlets: Grouping;
  families: Grouping;
  rules: RuleScore[];
  causes: Partial<Record<ErrorCause, number>>;
  comparison?: RunComparison;
  details: ArticleReport[];
}
