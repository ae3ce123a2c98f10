export type { Difference, Score, Scores } from './evaluate/score.js';
export { evaluate, type FixtureEvaluation } from './evaluate-fixtures.js';
export { writeCsv } from './export/csv.js';
export { toJsonLine } from './export/json-line.js';
export { type ExtractInputsOptions, type ExtractionRun, extractInputs } from './extract-inputs.js';
export type { Source } from './fetch/sources/source.js';
export {
  discoverPages,
  type FetchPagesOptions,
  type FetchReport,
  type FetchRun,
  type FetchSettings,
  type FetchTotals,
  fetchPages,
  planPages,
} from './fetch-pages.js';
export type { RawPage } from './model/article.js';
export { type PageError, type PageErrorCode, PetikError } from './model/error.js';
export type { Finding } from './model/finding.js';
export { recordJsonSchema } from './model/json-schema.js';
export type { Achievement, ArticleRecord, Fillers, Mention, Provenance, Slot, Status } from './model/record.js';
export { type Extraction, extract, extractAll } from './pipeline.js';
export { readInputs } from './read/read-inputs.js';
export type { RunTotals } from './run-totals.js';
export { openStore, type Store, type StoreOptions } from './store/store.js';
