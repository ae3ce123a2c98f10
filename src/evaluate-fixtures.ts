import { calibrate } from './confidence/calibrate.js';
import { reliabilityOf } from './confidence/reliability.js';
import { type Evaluation, evaluateGold } from './evaluate/evaluate.js';
import { belowFloors } from './evaluate/floors.js';
import { loadFloors } from './evaluate/gold-files.js';
import type { RawPage } from './model/article.js';
import type { Calibration, Reliability } from './model/calibration.js';
import type { PageError } from './model/error.js';
import type { ArticleRecord } from './model/record.js';
import { extract } from './pipeline.js';
import { readInputs } from './read/read-inputs.js';

/** Scores over all gold articles, a message for every score that lies below a floor of its folder, and what they say of the confidence of fillers. */
export type FixtureEvaluation = Evaluation & { belowFloors: string[]; calibration: Calibration; reliability: Reliability };

const extractRecord = (page: RawPage): ArticleRecord | PageError => {
  const extraction = extract(page);
  return 'error' in extraction ? extraction.error : extraction.record;
};

async function readPage(path: string): Promise<RawPage | PageError> {
  for await (const outcome of readInputs([path])) return 'error' in outcome ? outcome.error : outcome.page;
  return { source: path, code: 'no-pages', message: 'nothing to read' };
}

const score = (paths: readonly string[]): Promise<Evaluation> => evaluateGold(paths, { extract: extractRecord, readPage });

/**
 * Extracts the gold articles under the paths (folders of fixtures, or gold files that carry their text), compares the records with the gold,
 * and checks the floors in the `floors.json` of each folder. Throws PetikError where gold or floors are missing or not valid.
 */
export async function evaluate(paths: readonly string[]): Promise<FixtureEvaluation> {
  const evaluation = await score(paths);
  const below: string[] = [];
  for (const path of paths) {
    const floors = loadFloors(path);
    if (floors) below.push(...belowFloors(paths.length === 1 ? evaluation : await score([path]), floors));
  }
  return { ...evaluation, belowFloors: below, calibration: calibrate(evaluation.judged), reliability: reliabilityOf(evaluation.judged) };
}
