import { explain, explainStored } from './explain.js';
import { extractInputs } from './extract-inputs.js';
import type { PageError } from './model/error.js';
import type { Explanation } from './model/explanation.js';
import { isDatabase } from './store/is-database.js';
import { openStore } from './store/store.js';

/**
 * Explanations of pages (inputs as for `extractInputs`), or, where the first input is a database, of what it holds under the ids behind it, of all its articles
 * where there are none. @throws PetikError `record-missing` for an id that the database does not hold.
 */
export async function* explainInputs(inputs: readonly string[], stdin?: NodeJS.ReadableStream): AsyncGenerator<Explanation | { error: PageError }> {
  const [first, ...ids] = inputs;
  if (first !== undefined && isDatabase(first)) {
    yield* explainDatabase(first, ids);
    return;
  }
  for await (const outcome of extractInputs(inputs, stdin === undefined ? {} : { stdin }).outcomes)
    yield 'error' in outcome ? outcome : explain(outcome.record);
}

function* explainDatabase(path: string, ids: readonly string[]): Generator<Explanation> {
  const store = openStore(path, { readOnly: true });
  try {
    if (ids.length > 0) for (const id of ids) yield explainStored(store, id);
    else for (const { id } of store.records()) yield explainStored(store, id);
  } finally {
    store.close();
  }
}
