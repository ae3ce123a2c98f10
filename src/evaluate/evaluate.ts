import { readFileSync } from 'node:fs';
import type { RawPage } from '../model/article.js';
import type { JudgedRecord } from '../model/calibration.js';
import { type PageError, PetikError } from '../model/error.js';
import { isoDate } from '../model/input.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import { type GoldCase, loadGoldCases } from './gold-files.js';
import { judgeArticle } from './judge.js';
import { type ScoredPair, type Scores, scoreArticles } from './score.js';

/** What the pipeline makes of a page, or why it made nothing. */
type Extraction = ArticleRecord | PageError;

/** The stages that are evaluated, given by the caller. */
export interface EvaluatedStages {
  extract: (page: RawPage) => Extraction | Promise<Extraction>;
  /** Reads a fixture's page; UTF-8 where it is left out. */
  readPage?: (path: string) => RawPage | PageError | Promise<RawPage | PageError>;
}

/** Both scores of a set of gold articles. An article that failed is scored as if nothing was extracted. */
export interface Evaluation {
  articles: number;
  failed: PageError[];
  strict: Scores;
  lenient: Scores;
  /** Every filler of the won and nominated records, right or wrong by the lenient comparison. */
  judged: JudgedRecord<Achievement>[];
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

/**
 * Extracts every gold article under the paths (see `loadGoldCases`) and scores the records, strict and lenient.
 * Throws PetikError where gold is missing or not valid; a page that fails is listed and counts as no prediction.
 */
export async function evaluateGold(paths: readonly string[], { extract, readPage = readUtf8Page }: EvaluatedStages): Promise<Evaluation> {
  const pairs: ScoredPair[] = [];
  const failed: PageError[] = [];
  const judged: JudgedRecord<Achievement>[] = [];
  for (const goldCase of paths.flatMap(loadGoldCases)) {
    const page = goldCase.page === undefined ? pageFromGold(goldCase) : await readPage(goldCase.page);
    const extraction = isPageError(page) ? page : await extract(page);
    if (isPageError(extraction)) {
      failed.push(extraction);
      pairs.push({ gold: goldCase.gold });
    } else {
      pairs.push({ gold: goldCase.gold, predicted: extraction });
      judged.push(...judgeArticle(goldCase.gold, extraction.achievements, 'lenient'));
    }
  }
  return { articles: pairs.length, failed, strict: scoreArticles(pairs, 'strict'), lenient: scoreArticles(pairs, 'lenient'), judged };
}
