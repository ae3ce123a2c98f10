import { splitSentences } from './annotate/sentence.js';
import { tokenize } from './annotate/token.js';
import { calibrate } from './confidence/calibrate.js';
import { reliabilityOf } from './confidence/reliability.js';
import { agreementOf } from './evaluate/agreement.js';
import { countArticle } from './evaluate/article-counts.js';
import { compareRuns } from './evaluate/compare-runs.js';
import { type Evaluation, extractGold, joinPredictions, sumModes } from './evaluate/evaluate.js';
import type { EvaluatedArticle } from './evaluate/evaluated-article.js';
import { belowFloors } from './evaluate/floors.js';
import { loadFloors } from './evaluate/gold-files.js';
import { loadAnnotations, loadFamilies, loadPredictions } from './evaluate/predictions.js';
import { reportArticles } from './evaluate/report.js';
import type { Agreement } from './model/agreement.js';
import type { RawPage } from './model/article.js';
import type { Calibration, Reliability } from './model/calibration.js';
import type { PageError } from './model/error.js';
import type { EvaluationReport, RunComparison } from './model/evaluation-report.js';
import type { Families } from './model/gold.js';
import type { ArticleRecord } from './model/record.js';
import type { Span } from './model/span.js';
import { extract } from './pipeline.js';
import { readInputs } from './read/read-inputs.js';
import { petikVersion } from './version.js';

export interface EvaluateOptions {
  /** File or folder of predictions, scored instead of what petik extracts now. */
  predictions?: string;
  /** File or folder of another run's predictions, to compare with. */
  compare?: string;
  /** JSON file that names the families of articles by the beginnings of their ids. */
  families?: string;
}

/** Scores over all gold articles, a message for every score that lies below a floor of its folder, and the report with everything that was compared. */
export interface FixtureEvaluation extends Evaluation {
  belowFloors: string[];
  report: EvaluationReport;
  /** What the articles say of the confidence of fillers; absent where predictions came from a file. */
  confidence?: { calibration: Calibration; reliability: Reliability };
}

const extractRecord = (page: RawPage): ArticleRecord | PageError => {
  const extraction = extract(page);
  return 'error' in extraction ? extraction.error : extraction.record;
};

async function readPage(path: string): Promise<RawPage | PageError> {
  for await (const outcome of readInputs([path])) return 'error' in outcome ? outcome.error : outcome.page;
  return { source: path, code: 'no-pages', message: 'nothing to read' };
}

function splitText(text: string): Span[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

function compareWith(
  other: string,
  paths: readonly string[],
  articles: readonly EvaluatedArticle[],
  counts: ReturnType<typeof reportArticles>['counts'],
): RunComparison {
  const joined = joinPredictions(paths, loadPredictions(other)).articles;
  return {
    other,
    missing: joined.filter(({ predicted }) => predicted === undefined).length,
    ...compareRuns(
      articles.map(({ gold }) => gold.id),
      counts,
      joined.map(countArticle),
    ),
  };
}

/**
 * Compares records with the gold articles under the paths (folders of fixtures, or gold files that carry their text): those that petik extracts from them now,
 * or those of a file. Checks the floors in the `floors.json` of each folder. Throws PetikError where gold, floors, predictions or families are missing or not
 * valid.
 */
export async function evaluate(paths: readonly string[], { predictions, compare, families }: EvaluateOptions = {}): Promise<FixtureEvaluation> {
  const floors = paths.map((path) => [path, loadFloors(path)] as const);
  const named: Families = Object.assign({}, ...floors.map(([, found]) => found?.families), families === undefined ? {} : loadFamilies(families));
  const extracted = predictions === undefined ? await extractGold(paths, { extract: extractRecord, readPage }) : undefined;
  const { articles, unknown } = extracted ? { ...extracted, unknown: [] } : joinPredictions(paths, loadPredictions(predictions!));
  const { counts, ...report } = reportArticles({ articles, split: splitText, families: named });
  return {
    articles: articles.length,
    failed: articles.flatMap(({ failed }) => failed ?? []),
    ...sumModes(counts),
    belowFloors: floors.flatMap(([path, found]) => (found ? belowFloors(sumModes(counts.filter((_, place) => articles[place]!.path === path)), found) : [])),
    report: {
      petik: petikVersion,
      gold: [...paths],
      ...(predictions === undefined ? {} : { predictions }),
      unknown,
      ...report,
      ...(compare === undefined ? {} : { comparison: compareWith(compare, paths, articles, counts) }),
    },
    ...(extracted ? { confidence: { calibration: calibrate(extracted.judged), reliability: reliabilityOf(extracted.judged) } } : {}),
  };
}

/** Compares what two annotators made of the same articles, each a file or folder in the gold format. Throws PetikError where one is missing or not valid. */
export const agreement = (first: string, second: string): Agreement => agreementOf(first, loadAnnotations(first), second, loadAnnotations(second));
