import { expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

const pageOf = (length: number) => ({ source: 'dump.txt', kind: 'text' as const, content: 'Kantor dinas buka pagi. '.repeat(length / 24) });

test('a text that is too long for an article is an error that says so', () => {
  expect(extract(pageOf(4_800_000))).toEqual({
    error: { source: 'dump.txt', code: 'too-large', message: expect.stringMatching(/4,799,999 characters.*4,000,000/) },
  });
});
