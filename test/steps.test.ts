import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STEPS } from '../src/assemble/steps.js';
import { extract } from '../src/pipeline.js';
import { decode } from '../src/read/decode.js';
import { recognitionRules } from '../src/recognize/recognize.js';

const fixtures = join(import.meta.dirname, '../fixtures');
const slugs = readdirSync(fixtures).filter((name) => statSync(join(fixtures, name)).isDirectory());
const ruleIds = new Set(recognitionRules().map(({ id }) => id));

/** The ids that stand as `rule` in the provenance of a fixture's achievements. */
function rulesIn(slug: string): string[] {
  const decoded = decode(readFileSync(join(fixtures, slug, 'page.html')));
  const extraction = extract({ source: slug, kind: 'html', content: 'text' in decoded ? decoded.text : '' });
  return 'record' in extraction ? extraction.record.achievements.flatMap(({ provenance }) => provenance.map(({ rule }) => rule)) : [];
}

test('every rule in the provenance of the fixtures is a recognition rule or a step that is explained', () => {
  const used = new Set(slugs.flatMap(rulesIn));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((id) => !ruleIds.has(id) && !(id in STEPS))).toEqual([]);
});

test('no step has the id of a recognition rule, and each is explained in a sentence', () => {
  expect(Object.keys(STEPS).filter((id) => ruleIds.has(id))).toEqual([]);
  expect(Object.entries(STEPS).filter(([, sentence]) => !/^["A-Z].{15,}\.$/.test(sentence))).toEqual([]);
});
