import { hash } from 'node:crypto';
import { prepareMeasures } from './confidence/confidence.js';
import { withConfidence } from './confidence/with-confidence.js';
import type { RawPage } from './model/article.js';
import type { Calibration } from './model/calibration.js';
import type { ArticleRecord } from './model/record.js';
import { type Extraction, extract } from './pipeline.js';
import type { ReadOutcome } from './read/outcome.js';
import { type ReadOptions, readInputs } from './read/read-inputs.js';
import { rulesHash } from './rules-hash.js';
import { countExtraction, countStored, emptyTotals, type RunTotals, sumTotals } from './run-totals.js';
import type { Store } from './store/store.js';
import type { Outcome } from './store/write-batch.js';
import { petikVersion } from './version.js';

/** A run: take its outcomes, in the order of the inputs; its totals grow meanwhile and are complete when the outcomes have ended. */
export interface ExtractionRun {
  outcomes: AsyncGenerator<Extraction>;
  totals: Readonly<RunTotals>;
}

export interface ExtractInputsOptions extends ReadOptions {
  /** Where to keep the records. A page that it holds already is not extracted again, unless petik's rules have changed. */
  store?: Store;
  /** What tells how sure fillers are; the shipped one unless told. */
  calibration?: Calibration;
  /** Gives the times that the store keeps of the run; without it none are kept. */
  now?: () => string;
}

/** Articles a transaction: one a transaction is 30 times slower, and an interrupted run has to do so many again. */
const BATCH_SIZE = 100;

/**
 * Reads inputs (as `readInputs` does), extracts every page and, with a store, keeps the records. Nothing is done before the outcomes are taken.
 * A bad input is an outcome with an error; PetikError is thrown only where the store fails, and then every earlier batch is kept.
 */
export function extractInputs(inputs: readonly string[], options: ExtractInputsOptions = {}): ExtractionRun {
  return extractRead(readInputs(inputs, options), inputs, options);
}

/** The same for pages that were read already; `inputs` says where, for the store to keep. */
export function extractRead(
  pages: AsyncIterable<ReadOutcome>,
  inputs: readonly string[],
  { store, now, calibration }: ExtractInputsOptions = {},
): ExtractionRun {
  const totals = emptyTotals();
  const extractPage = calibratedExtract(calibration);
  return {
    totals,
    outcomes:
      store === undefined
        ? extractPages(pages, totals, extractPage)
        : extractIntoStore(pages, totals, store, inputs, now, extractPage, rulesHash(calibration && JSON.stringify(calibration))),
  };
}

type Extract = typeof extract;

/** Extraction whose records get their confidence from a calibration of one's own. */
function calibratedExtract(calibration: Calibration | undefined): Extract {
  if (calibration === undefined) return extract;
  const measures = prepareMeasures(calibration);
  return (page) => {
    const extraction = extract(page);
    if ('error' in extraction) return extraction;
    const { record } = extraction;
    return { record: { ...record, achievements: record.achievements.map((achievement) => withConfidence(achievement, measures)) } };
  };
}

async function* extractPages(pages: AsyncIterable<ReadOutcome>, totals: RunTotals, extractPage: Extract): AsyncGenerator<Extraction> {
  for await (const read of pages) {
    const extraction = 'error' in read ? read : extractPage(read.page);
    countExtraction(totals, extraction, 'page' in read);
    yield extraction;
  }
}

async function* extractIntoStore(
  pages: AsyncIterable<ReadOutcome>,
  totals: RunTotals,
  store: Store,
  inputs: readonly string[],
  now: (() => string) | undefined,
  extractPage: Extract,
  rules: string,
): AsyncGenerator<Extraction> {
  const runId = store.beginRun({ petikVersion, rulesHash: rules, inputs }, now?.());
  const seen = new Set<string>();
  let pending: Outcome[] = [];
  const flush = (): void => {
    const batch = pending;
    pending = [];
    if (batch.length === 0) return;
    countStored(totals, store.writeBatch(batch, runId), batch.filter((outcome) => 'error' in outcome).length);
  };
  try {
    for await (const read of pages) {
      const contentHash = 'page' in read ? hashPage(read.page) : '';
      const done = 'page' in read && !seen.has(read.page.id ?? '') && store.alreadyDone(contentHash, rules) ? storedRecord(store, read.page) : undefined;
      const extraction = 'error' in read ? read : done === undefined ? extractPage(read.page) : { record: done };
      countExtraction(totals, extraction, 'page' in read);
      if ('record' in extraction) {
        const { id } = extraction.record;
        if (seen.has(id) && !totals.sharedIds.includes(id)) totals.sharedIds.push(id);
        seen.add(id);
      }
      if (done !== undefined) pending.push({ done: done.source });
      else pending.push('record' in extraction ? { record: extraction.record, contentHash } : extraction);
      if (pending.length >= BATCH_SIZE) flush();
      yield extraction;
    }
  } finally {
    flush();
    store.endRun(runId, sumTotals(totals), now?.());
  }
}

/** Hash of everything that extraction reads of a page. */
export const hashPage = ({ id, title, url, published, kind, content, more }: RawPage): string =>
  hash('sha256', JSON.stringify([id, title, url, published, kind, content, ...(more ?? [])]), 'hex');

/** The record of a page that was stored before, perhaps from another place. */
function storedRecord(store: Store, { id, source }: RawPage): ArticleRecord | undefined {
  const stored = id === undefined ? undefined : store.records({ ids: [id] }).next().value;
  return stored === undefined ? undefined : { ...stored, source };
}
