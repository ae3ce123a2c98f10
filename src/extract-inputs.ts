import type { PageOutcome } from './extract-page.js';
import type { StandIn } from './extract-threads.js';
import { ABORTED, untilAborted } from './jobs/until-aborted.js';
import type { Calibration } from './model/calibration.js';
import { PetikError } from './model/error.js';
import { countOutlets } from './outlet-counts.js';
import type { Extraction } from './pipeline.js';
import { isSmall } from './read/input-size.js';
import { findPages, type ReadOptions } from './read/read-inputs.js';
import type { FoundPage } from './read/unread.js';
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
  /** Worker threads that extract. The calling thread does it unless told, and for `auto` where the inputs are few and small; else `auto` is one a core. */
  jobs?: number | 'auto';
  /** Milliseconds that a page may take in a worker thread; 30,000 unless told. */
  pageTimeout?: number;
  /** Ends the run: the outcomes end, and what they gave so far is kept. */
  signal?: AbortSignal;
}

/** Articles a transaction: one a transaction is 30 times slower, and an interrupted run has to do so many again. */
const BATCH_SIZE = 100;
const PAGE_TIMEOUT = 30_000;

/**
 * Reads inputs (as `readInputs` does), extracts every page and, with a store, keeps the records. Nothing is done before the outcomes are taken.
 * A bad input is an outcome with an error; PetikError is thrown only where the store fails, and then every earlier batch is kept.
 */
export function extractInputs(inputs: readonly string[], options: ExtractInputsOptions = {}): ExtractionRun {
  return extractRead(findPages(inputs, options), inputs, options);
}

/** The same for pages that were found or read already; `inputs` says where, for the store to keep. `standIn` takes the place of the module that petik's worker threads run. */
export function extractRead(
  pages: AsyncIterable<FoundPage>,
  inputs: readonly string[],
  options: ExtractInputsOptions & { standIn?: StandIn } = {},
): ExtractionRun {
  const totals = emptyTotals();
  const { store, now, calibration } = options;
  const rules = store && rulesHash(calibration && JSON.stringify(calibration));
  const outcomes = extractPages(pages, inputs, options, rules);
  return { totals, outcomes: store === undefined ? countOutcomes(outcomes, totals) : keepOutcomes(outcomes, totals, store, inputs, now, rules!) };
}

async function* extractPages(
  pages: AsyncIterable<FoundPage>,
  inputs: readonly string[],
  { store, calibration, jobs, pageTimeout = PAGE_TIMEOUT, signal, standIn }: ExtractInputsOptions & { standIn?: StandIn },
  rules: string | undefined,
): AsyncGenerator<PageOutcome> {
  if (jobs !== undefined && (store === undefined || store.path !== ':memory:') && !(jobs === 'auto' && (await isSmall(inputs)))) {
    const { coreCount, extractInThreads, hasWorkerFile } = await import('./extract-threads.js');
    if (standIn !== undefined || hasWorkerFile()) {
      const known = store && { path: store.path, rules: rules! };
      const threads = jobs === 'auto' ? coreCount() : jobs;
      yield* extractInThreads(pages, { threads, pageTimeout, settings: { calibration, known }, signal, standIn });
      return;
    }
  }
  // A thread that hands pages to others needs neither rules nor lexicon.
  const { preparePageExtractor } = await import('./extract-page.js');
  const extractPage = preparePageExtractor({ calibration, known: store && { store, rules: rules! } });
  for await (const found of whileWanted(pages, signal)) yield extractPage(found);
}

/** Ends with the signal, even while the next page is waited for. */
async function* whileWanted<Item>(items: AsyncIterable<Item>, signal: AbortSignal | undefined): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    while (signal?.aborted !== true) {
      const next = await untilAborted(iterator.next(), signal);
      if (next === ABORTED || next.done) return;
      yield next.value;
    }
  } finally {
    // An item that never comes would keep it waiting.
    void iterator.return?.();
  }
}

async function* countOutcomes(outcomes: AsyncIterable<PageOutcome>, totals: RunTotals): AsyncGenerator<Extraction> {
  const outlets = countOutlets();
  try {
    for await (const outcome of outcomes) {
      countExtraction(totals, outcome);
      outlets.add(outcome);
      yield outcome.extraction;
    }
  } finally {
    totals.outlets = outlets.totals();
  }
}

async function* keepOutcomes(
  outcomes: AsyncIterable<PageOutcome>,
  totals: RunTotals,
  store: Store,
  inputs: readonly string[],
  now: (() => string) | undefined,
  rules: string,
): AsyncGenerator<Extraction> {
  const runId = store.beginRun({ petikVersion, rulesHash: rules, inputs }, now?.());
  let pending: Outcome[] = [];
  const flush = (): void => {
    const batch = pending;
    pending = [];
    if (batch.length === 0) return;
    countStored(totals, store.writeBatch(batch, runId), batch.filter((outcome) => 'error' in outcome).length);
    store.growSearchIndex();
  };
  const outlets = countOutlets();
  let isBroken = false;
  try {
    for await (const outcome of outcomes) {
      const { extraction, contentHash, recordHash } = outcome;
      countExtraction(totals, outcome);
      outlets.add(outcome);
      if ('record' in extraction) pending.push({ record: extraction.record, contentHash: contentHash!, ...(recordHash ? { recordHash } : {}) });
      else pending.push({ error: extraction.error, ...(contentHash ? { contentHash } : {}) });
      if (pending.length >= BATCH_SIZE) flush();
      yield extraction;
    }
  } catch (error) {
    isBroken = error instanceof PetikError;
    throw error;
  } finally {
    // A database that failed would fail again, and hide why.
    if (!isBroken) {
      flush();
      totals.outlets = outlets.totals();
      store.endRun(runId, sumTotals(totals), now?.(), totals.outlets);
    }
  }
}
