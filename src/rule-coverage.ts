import type { Term } from './annotate/term.js';
import { STEPS } from './assemble/steps.js';
import type { PageError } from './model/error.js';
import type { ArticleRecord } from './model/record.js';
import { extract } from './pipeline.js';
import { readInputs } from './read/read-inputs.js';
import { type Recognized, recognitionRules, recognize } from './recognize/recognize.js';
import { strip } from './strip/strip.js';

/** In how many articles the rules and the steps of assembly have a say. */
export interface RuleCoverage {
  /**
   * `reads`: what a rule emits, absent for a step of assembly. `fires`: articles in which the rule matches, also where its match became a part of a longer one;
   * absent for a step. `records`: articles whose record holds something that it read.
   */
  rules: { id: string; reads?: string; fires?: number; records: number }[];
  /** Articles read. */
  articles: number;
  errors: PageError[];
}

/** Counts on the articles of the inputs (as for `extractInputs`). */
export async function coverRules(inputs: readonly string[], stdin?: NodeJS.ReadableStream): Promise<RuleCoverage> {
  const fires = new Map<string, number>();
  const records = new Map<string, number>();
  const errors: PageError[] = [];
  let articles = 0;
  for await (const read of readInputs([...inputs], stdin === undefined ? {} : { stdin })) {
    const extracted = 'error' in read ? read : extract(read.page);
    if ('error' in extracted) {
      errors.push(extracted.error);
      continue;
    }
    articles++;
    count(records, rulesIn(extracted.record));
    const stripped = 'page' in read ? strip(read.page) : read;
    if ('article' in stripped) count(fires, rulesFiring(recognize(stripped.article)));
  }
  const rules = recognitionRules().map(({ id, emit }) => ({ id, reads: emit, fires: fires.get(id) ?? 0, records: records.get(id) ?? 0 }));
  const steps = Object.keys(STEPS).map((id) => ({ id, records: records.get(id) ?? 0 }));
  return { rules: [...rules, ...steps], articles, errors };
}

function count(counts: Map<string, number>, ids: ReadonlySet<string>): void {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

function rulesIn({ mentions, achievements }: ArticleRecord): Set<string> {
  return new Set([...mentions, ...achievements.flatMap(({ provenance }) => provenance)].map(({ rule }) => rule));
}

function rulesFiring({ sentences, relations }: Recognized): Set<string> {
  const merged = (term: Term): string[] => [...(term.reading ? [term.reading.rule] : []), ...(term.inner ?? []).flatMap(merged)];
  return new Set([...sentences.flatMap(({ terms }) => terms.flatMap(merged)), ...relations.map(({ rule }) => rule)]);
}
