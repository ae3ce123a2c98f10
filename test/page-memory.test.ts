import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ENGINE_FLAGS } from '../src/cli/engine-flags.js';
import { stripParts } from '../src/strip/strip-parts.js';

for (const flag of [...ENGINE_FLAGS, '--expose-gc']) setFlagsFromString(flag);
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');

const PARAGRAPHS = 1500;
const makePage = (number: number): string => {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, i) => `<p class="isi">Dinas Kesehatan membuka layanan ke-${i} pada ${number} tempat, kata kepalanya.</p>`,
  );
  return `<!doctype html><html lang="id"><head><title>Layanan ${number}</title></head><body><article><h1>Layanan ${number}</h1>${paragraphs.join('\n')}</article></body></html>`;
};

const oldMemory = (): number => getHeapSpaceStatistics().find((space) => space.space_name === 'old_space')!.space_used_size;

/** Strips a page and collects young memory; returns by how much old memory grew meanwhile. */
function grownBy(number: number): number {
  const before = oldMemory();
  const stripped = stripParts({ source: `${number}`, kind: 'html', content: makePage(number) });
  if ('error' in stripped) throw new Error(stripped.error.message);
  collect({ type: 'minor' });
  return oldMemory() - before;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

test('a page that is done leaves next to nothing behind in old memory, which is dear to collect', () => {
  for (let i = 0; i < 40; i++) grownBy(i);
  // A collection of old memory, which comes now and then, makes it shrink instead.
  const grown = Array.from({ length: 40 }, (_, i) => grownBy(40 + i));
  expect(median(grown)).toBeLessThan(makePage(0).length / 10);
});
