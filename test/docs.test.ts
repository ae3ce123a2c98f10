import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeRules } from '../src/describe-rules.js';
import { formatDetails } from '../src/evaluate/format-details.js';
import { evaluate } from '../src/index.js';
import { ERROR_CAUSES } from '../src/model/evaluation-report.js';
import { goldArticleSchema } from '../src/model/gold.js';
import { SLOTS } from '../src/model/record.js';
import { runCli } from './cli-run.js';

const docs = join(import.meta.dirname, '../docs');
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(docs, name), 'utf8');
const code = /```[\s\S]*?```|(`+)(?:(?!`)[\s\S]|`(?!\1))*?\1/g;

test('docs/rules.md is what "npm run docs" writes', async () => {
  const { code: exitCode, out } = await runCli(['rules', '--format', 'markdown']);
  expect(exitCode).toBe(0);
  expect(read('rules.md') === out, 'docs/rules.md is not what the rules say: run "npm run docs"').toBe(true);
});

test('the page of the rules has every rule with its patterns and texts, and every step of assembly', async () => {
  const { out } = await runCli(['rules', '--format', 'markdown']);
  const { passes, relations, steps } = describeRules();
  for (const { id, match, notIf, notAfter, notBefore, examples, silent } of [...passes.flat(), ...relations]) {
    const section = out.slice(out.indexOf(`# ${id}\n`)).split(/\n#/, 1)[0]!;
    for (const pattern of [match, notIf, notAfter, notBefore])
      if (pattern !== undefined) expect(section).toContain(`  ${pattern.slice(0, 600)}${pattern.length > 600 ? ' … ' : '\n'}`);
    for (const text of [...examples.flatMap((example) => [example.text, example.reads]), ...silent]) expect(section).toContain(text.replaceAll('\n', ' ⏎ '));
  }
  for (const [id, when] of steps) expect(out).toContain(`| \`${id}\` | ${when} |`);
});

describe.each(pages)('docs/%s', (name) => {
  test('links to files that are there', () => {
    const links = [
      ...read(name)
        .replace(code, '')
        .matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g),
    ].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});

test('docs/annotation.md explains every slot', () => {
  const explained = [...read('annotation.md').matchAll(/^\| `(\w+)`(?:, `(\w+)`)* \|/gm)].flatMap(([row]) =>
    [...row.matchAll(/`(\w+)`/g)].map(([, slot]) => slot!),
  );
  expect(explained).toEqual(expect.arrayContaining([...SLOTS]));
});

test('the gold article that docs/annotation.md shows is one, and its records can be read', async () => {
  const gold = /```json\n([\s\S]*?)```/.exec(read('annotation.md'))![1]!;
  expect(JSON.parse(gold)).toEqual(goldArticleSchema.parse(JSON.parse(gold)));
  const folder = mkdtempSync(join(tmpdir(), 'petik-gold-'));
  writeFileSync(join(folder, 'sragen.json'), gold);
  const { fillers } = (await evaluate([folder])).strict;
  rmSync(folder, { recursive: true, force: true });
  expect(fillers).toMatchObject({ precision: 1, recall: 1 });
});

test('docs/evaluation.md explains every cause of an error, every verdict and every row and column of the details', async () => {
  const page = read('evaluation.md');
  const rows = new Map([...page.matchAll(/^\| `?([^|`]+?)`? \| (.+) \|$/gm)].map(([, name, text]) => [name!, text!]));
  for (const [cause, text] of Object.entries(ERROR_CAUSES)) expect(rows.get(cause)).toBe(text);
  const { report } = await evaluate([join(docs, '../fixtures')]);
  const tables = formatDetails(report);
  for (const column of ['POS', 'ACT', 'COR', 'PAR', 'INC', 'MIS', 'SPU', 'OVG', 'UND', 'SUB', 'ERR', 'P&2R', '2P&R', 'FAL']) {
    expect(tables).toContain(column);
    expect(page).toContain(column);
  }
  const named = [...tables.matchAll(/^(all templates|matched [a-z ]+?|\w+ fills only|CEAF-\w+ [a-z]+(?: 3)?)(?: \(| {2})/gm)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThanOrEqual(10);
  for (const name of named) expect([...rows.keys()]).toContain(name.trim());
});
