import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeDatabase } from '../src/store/describe-database.js';
import { DESCRIPTIONS } from '../src/store/descriptions.js';
import { runCli } from './cli-run.js';

const page = readFileSync(join(import.meta.dirname, '../docs/schema.md'), 'utf8');

test('docs/schema.md is what "npm run docs" writes', async () => {
  const { code, out } = await runCli(['schema', '--database']);
  expect(code).toBe(0);
  expect(page === out, 'docs/schema.md is not what the database says: run "npm run docs"').toBe(true);
});

test('every table, view and column of a new database is described, and nothing else', () => {
  const tables = describeDatabase();
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(DESCRIPTIONS));
  for (const { name, about, columns } of tables) {
    expect(about, name).not.toBe('');
    expect(
      columns.filter(({ description }) => description === '').map((column) => `${name}.${column.name}`),
      'described in src/store/descriptions.ts',
    ).toEqual([]);
    expect(Object.keys(DESCRIPTIONS[name]!.columns).sort()).toEqual(columns.map((column) => column.name).sort());
  }
});

test('every table whose rows belong to an article or achievement says so with a foreign key', () => {
  const referring = describeDatabase().filter(({ kind, name }) => kind === 'table' && name !== 'fact_evidence');
  for (const { name, columns } of referring) {
    for (const column of columns) {
      if (column.name === 'article_number') expect(column.refersTo, name).toBe('articles.number');
      if (column.name === 'achievement_number') expect(column.refersTo, name).toBe('achievements.number');
      if (column.name === 'run_id') expect(column.refersTo, name).toBe('runs.id');
    }
  }
});
