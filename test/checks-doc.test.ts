import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../src/check/checks.js';

const page = readFileSync(join(import.meta.dirname, '../docs/checks.md'), 'utf8');
const measured = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/checks-measured.json'), 'utf8')) as Record<string, Record<string, number[]>>;
const squeeze = (text: string): string => text.replaceAll('`', "'").replaceAll('\n', ' ⏎ ');

test.each(CHECKS.map((check) => [check.code, check] as const))('docs/checks.md tells %s with all its examples', (code, { title, examples }) => {
  const section = page.split(/^### /m).find((part) => part.startsWith(`${code}\n`));
  expect(section).toContain(title);
  for (const { text } of examples) expect(section).toContain(squeeze(text));
});

test('what was measured names checks that exist', () => {
  const codes = new Set(CHECKS.map(({ code }) => code));
  for (const counts of Object.values(measured)) for (const code of Object.keys(counts)) expect(codes).toContain(code);
});

test('every check of the shared list has one here', () => {
  // Of the list, rank-range is three checks.
  expect(CHECKS).toHaveLength(31);
});
