import { mergeRecords } from './merge/merge.js';
import type { Fact } from './model/fact.js';
import type { Store } from './store/store.js';

/**
 * Joins the achievements of all articles of a store into facts, the ones with the most independent sources first. Nothing is written unless `save` is set; then the
 * facts take the place of earlier ones. The articles' own records stay as they are either way.
 */
export function mergeStored(store: Store, { save = false }: { save?: boolean } = {}): Fact[] {
  const facts = mergeRecords(store.records());
  if (save) store.writeFacts(facts);
  return facts;
}
