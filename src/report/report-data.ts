import type { Removal } from '../model/article.js';
import type { FillerReport, Ratio } from '../model/evaluation-report.js';
import type { ArticleRecord, Status } from '../model/record.js';

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

/** Strict precision, recall and F1 of a slot as fractions, null where they are not defined; `low` and `high` are the 95% interval of F1. */
export interface SlotScore {
  slot: string;
  gold: number;
  precision: Ratio;
  recall: Ratio;
  f1: Ratio;
  low?: number;
  high?: number;
  lenient: Ratio;
}

/** One filler of gold, of a record, or of both, and how they compare. */
export interface ComparedFiller
  extends Pick<FillerReport, 'slot' | 'verdict' | 'gold' | 'predicted' | 'cause' | 'rule' | 'via' | 'span' | 'sentence' | 'whyNot'> {}

/** A gold record beside the one that was extracted; `predicted` is the id of that one, and absent where a record was missed. */
export interface ComparedRecord {
  predicted?: string;
  gold: boolean;
  exact: boolean;
  fillers: ComparedFiller[];
}

/** A filler that is not right; `article` is a place in the list, or absent where nothing could be extracted. */
export interface FillerError extends ComparedFiller {
  article?: number;
  /** Id of the article in gold. */
  id: string;
  /** Id of the record that it belongs to. */
  record?: string;
}

export interface ReportEvaluation {
  articles: number;
  /** Share of the predicted wins that are none. */
  falseWins: Ratio;
  slots: SlotScore[];
  errors: FillerError[];
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
  /** How its records compare with gold, where there is gold. */
  compared?: ComparedRecord[];
}
