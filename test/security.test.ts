import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../docs/security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat |'))
  .map((line) => line.slice(2, -2).split(' | ') as [threat: string, defence: string, tests: string]);
const proofs = rows.flatMap(([threat, , tests]) => tests.split(/; (?=`)/).map((proof) => [/^`([\w.-]+)`: (.*)$/.exec(proof), threat] as const));

/** The names of the tests in a file, as they are written there. */
const namesIn = (file: string): string[] =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/(?:\btest|\))\(\s*(['"`])(.*?)\1,/g)].map(([, , name]) => name!);

describe('docs/security.md', () => {
  test('has a threat, a defence and a proof in every row', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      for (const cell of row) expect(cell.length).toBeGreaterThan(10);
    }
    for (const [proof, threat] of proofs) expect(proof, threat).not.toBeNull();
  });

  test.each(proofs.map(([proof]) => [proof![1]!, proof![2]!]))('%s has the test "%s"', (file, name) => {
    expect(readdirSync(import.meta.dirname)).toContain(file);
    expect(namesIn(file)).toContain(name);
  });
});
