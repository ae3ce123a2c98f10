import type { Removal } from '../model/article.js';
import type { GoldAchievement } from '../model/gold.js';
import type { ArticleRecord, Slot, Status } from '../model/record.js';

/** An article as the overview and the table need it. */
export interface IndexedArticle {
  id: string;
  title?: string;
  url?: string;
  outlet?: string;
  published?: string;
  /** Codes of its findings, each as often as it occurs. */
  findings: string[];
}

/** An achievement as the overview and the table need it; everything else is in the detail of its article. */
export interface IndexedRecord {
  id: string;
  /** Place in the list of articles. */
  article: number;
  recipients: string[];
  status: Status;
  award?: string;
  category?: string;
  innovation?: string;
  rank?: string;
  grade?: string;
  score?: number;
  year?: number;
  level?: string;
  /** Canonical name of the scheme, or the award as written where it is not linked. */
  scheme?: string;
  /** Kemendagri code of the first recipient that is linked to one: of its province, and name of its region. */
  province?: string;
  region?: string;
  /** How often such records are right, 0 to 1. */
  confidence?: number;
}

/** Precision, recall and F1 of a slot, as fractions; a figure that is not defined is absent. */
export interface SlotScore {
  slot: string;
  gold: number;
  predicted: number;
  matched: number;
  precision?: number;
  recall?: number;
  f1?: number;
}

/** One filler that differs from gold. */
export interface SlotError {
  slot: Slot;
  kind: 'missing' | 'spurious' | 'incorrect';
  gold?: string;
  predicted?: string;
  /** Rules that read the predicted filler. */
  rules: string[];
}

/** A gold record beside the predicted one; one of the two is absent where a record was missed or made up. */
export interface RecordError {
  /** Place in the list of articles. */
  article: number;
  gold?: GoldAchievement;
  /** Id of the predicted achievement. */
  predicted?: string;
  errors: SlotError[];
}

export interface ReportEvaluation {
  strict: SlotScore[];
  lenient: SlotScore[];
  errors: RecordError[];
}

/** A tile of the map of provinces: column and row count from the north-west, from 1. */
export interface ProvinceTile {
  code: string;
  name: string;
  short: string;
  column: number;
  row: number;
}

/** What the page reads when it opens. */
export interface ReportIndex {
  title: string;
  version: string;
  /** Articles in each part of the details, and of the texts. */
  partSize: number;
  articles: IndexedArticle[];
  records: IndexedRecord[];
  provinces: ProvinceTile[];
  /** Of each check that found something, how sure it is. */
  severities: Record<string, string>;
  /** Of each step of assembly, what it says of itself. */
  steps: Record<string, string>;
  evaluation?: ReportEvaluation;
}

/** What the page reads when an article is opened. */
export interface ReportDetail extends Pick<ArticleRecord, 'id' | 'source' | 'text' | 'achievements' | 'findings'> {
  entities: NonNullable<ArticleRecord['entities']>;
  /** What was left out of the page, where the page was at hand. */
  removed: Removal[];
}
