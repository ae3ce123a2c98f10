import { getHeapSpaceStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { youngCollector } from '../src/jobs/young-memory.js';

const longTexts = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'large_object_space')!.space_used_size;

/** Has a text that is too long for young memory in use, while it makes and drops megabytes. */
function task(number: number): number {
  const text = JSON.parse(`"${'… '.repeat(150_000)}${number}"`) as string;
  let seen = 0;
  for (let at = 0; at < 30_000; at++) seen += [text.charCodeAt(at), at, number, `${at}`].length;
  return seen + text.length;
}

test('young memory is collected between tasks: no text of a task that is done moves to old memory', () => {
  const collect = youngCollector();
  collect();
  const before = longTexts();
  for (let i = 0; i < 200; i++) {
    task(i);
    collect();
  }
  expect(longTexts() - before).toBeLessThan(1_000_000);
});
