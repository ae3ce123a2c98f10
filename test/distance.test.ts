import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../src/assemble/assemble.js';
import type { Filler } from '../src/assemble/filler.js';
import { recognize } from '../src/recognize/recognize.js';

const articles = join(import.meta.dirname, 'articles');
const texts = readdirSync(articles)
  .filter((name) => name !== 'floors.json')
  .map((name) => JSON.parse(readFileSync(join(articles, name), 'utf8')).text as string);

/** Every piece of evidence of a text's records, with the sentence of its record and, counted here, its own. */
function evidenceIn(text: string) {
  const document = recognize({ text });
  const sentenceOf = (offset: number) => document.sentences.findLastIndex(({ from }) => document.tokens[from]!.start <= offset);
  return assemble(document).records.flatMap(({ sentence, recipients, ...slots }) =>
    [...recipients, ...(Object.values(slots) as (Filler<unknown> | undefined)[])].flatMap((filler) =>
      (filler?.evidence ?? []).map((place) => ({ ...place, sentence, own: sentenceOf(place.start) })),
    ),
  );
}

test('what was not read in its own clause says how many sentences away it stands, and nothing else does', () => {
  const evidence = texts.flatMap(evidenceIn);
  const carried = evidence.filter(({ via }) => via !== 'read');
  expect(new Set(carried.map(({ distance }) => distance)).size).toBeGreaterThan(5);
  expect(carried.filter(({ sentence, own, distance }) => distance !== Math.abs(own - sentence))).toEqual([]);
  expect(evidence.filter(({ via, distance }) => via === 'read' && distance !== undefined)).toEqual([]);
});
