import { readFileSync } from 'node:fs';
import type { RawPage } from '../model/article.js';
import type { JudgedRecord } from '../model/calibration.js';
import { type PageError, PetikError } from '../model/error.js';
import type { Prediction } from '../model/gold.js';
import { isoDate } from '../model/input.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import type { ArticleCounts } from './article-counts.js';
import type { EvaluatedArticle } from './evaluated-article.js';
import { type GoldCase, loadGoldCases } from './gold-files.js';
import { judgeArticle } from './judge.js';
import { type Scores, sumScores } from './score.js';

/** What the pipeline makes of a page, or why it made nothing. */
type Extraction = ArticleRecord | PageError;

/** The stages that are evaluated, given by the caller. */
export interface EvaluatedStages {
  extract: (page: RawPage) => Extraction | Promise<Extraction>;
  /** Reads a fixture's page; UTF-8 where it is left out. */
  readPage?: (path: string) => RawPage | PageError | Promise<RawPage | PageError>;
}

/** Gold articles with what was extracted from them. */
export interface ExtractedArticles {
  articles: EvaluatedArticle[];
  /** Every filler of the won and nominated records, right or wrong by the lenient comparison. */
  judged: JudgedRecord<Achievement>[];
}

/** Both scores of a set of gold articles. An article that failed is scored as if nothing was extracted. */
export interface Evaluation {
  articles: number;
  failed: PageError[];
  strict: Scores;
  lenient: Scores;
}

const isPageError = (value: RawPage | Extraction): value is PageError => 'code' in value;

const readUtf8Page = (path: string): RawPage => {
  try {
    return { source: path, kind: 'html', content: readFileSync(path, 'utf8') };
  } catch (cause) {
    throw new PetikError('page-missing', `cannot read ${path}`, cause);
  }
};

const pageFromGold = ({ gold, source }: GoldCase): RawPage => ({
  id: gold.id,
  source,
  ...(gold.title === undefined ? {} : { title: gold.title }),
  ...(isoDate(gold.date) === undefined ? {} : { published: isoDate(gold.date)! }),
  kind: 'text',
  content: gold.text ?? '',
});

const casesOf = (paths: readonly string[]) => paths.flatMap((path) => loadGoldCases(path).map((goldCase) => ({ path, goldCase })));

/** The file that a gold case's article can be extracted from again. */
const inputOf = ({ page, source }: GoldCase): string => page ?? source.replace(/#\d+$/, '');

/**
 * Extracts every gold article under the paths (see `loadGoldCases`). Throws PetikError where gold is missing or not valid; a page that fails is kept with its
 * error and counts as no prediction.
 */
export async function extractGold(paths: readonly string[], { extract, readPage = readUtf8Page }: EvaluatedStages): Promise<ExtractedArticles> {
  const articles: EvaluatedArticle[] = [];
  const judged: JudgedRecord<Achievement>[] = [];
  for (const { path, goldCase } of casesOf(paths)) {
    const { gold } = goldCase;
    const page = goldCase.page === undefined ? pageFromGold(goldCase) : await readPage(goldCase.page);
    const extraction = isPageError(page) ? page : await extract(page);
    if (isPageError(extraction)) {
      articles.push({ path, input: inputOf(goldCase), gold, failed: extraction });
    } else {
      articles.push({ path, input: inputOf(goldCase), gold, predicted: extraction });
      judged.push(...judgeArticle(gold, extraction.achievements, 'lenient'));
    }
  }
  return { articles, judged };
}

/** The gold articles under the paths with the predictions that have their ids, and the ids of predictions that no gold article has. */
export function joinPredictions(paths: readonly string[], predictions: ReadonlyMap<string, Prediction>): { articles: EvaluatedArticle[]; unknown: string[] } {
  const articles = casesOf(paths).map(({ path, goldCase }): EvaluatedArticle => {
    const predicted = predictions.get(goldCase.gold.id);
    return { path, input: inputOf(goldCase), gold: goldCase.gold, ...(predicted ? { predicted } : {}) };
  });
  const known = new Set(articles.map(({ gold }) => gold.id));
  return { articles, unknown: [...predictions.keys()].filter((id) => !known.has(id)) };
}

/** The shared scorer's figures over articles from the counts of each, strict and lenient. */
export const sumModes = (counts: readonly Pick<ArticleCounts, 'strict' | 'lenient'>[]): Pick<Evaluation, 'strict' | 'lenient'> => ({
  strict: sumScores(counts.map(({ strict }) => strict)),
  lenient: sumScores(counts.map(({ lenient }) => lenient)),
});
