import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TAGS } from '../src/lexicon/tags.js';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/writing-rules.md'), 'utf8');
const checkout = mkdtempSync(join(tmpdir(), 'petik-tutorial-'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));
for (const path of ['src', 'fixtures', 'package.json', 'tsconfig.json']) cpSync(join(root, path), join(checkout, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
mkdirSync(join(checkout, 'bin'));
writeFileSync(join(checkout, 'bin/npx'), '#!/bin/sh\nshift\nexec node --import tsx src/cli/main.ts "$@"\n', { mode: 0o755 });

const run = (command: string) =>
  spawnSync('sh', ['-c', command], { cwd: checkout, encoding: 'utf8', env: { ...process.env, PATH: `${join(checkout, 'bin')}:${process.env['PATH']}` } });

function insertBelow(file: string, anchor: string, lines: string): void {
  const path = join(checkout, file);
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(anchor);
  expect(at, `${anchor} in ${file}`).toBeGreaterThan(-1);
  const end = before.indexOf('\n', at) + 1;
  writeFileSync(path, before.slice(0, end) + lines + before.slice(end));
}

/** What the page says to do, in its order: files to save, lines to insert, commands with what they print. */
const STEP =
  /Save this as `([\w.]+)`[^\n]*\n\n```text\n([\s\S]*?)```|In `(src\/[\w/.-]+)`,\sbelow\s`([^`]+)`:\n\n```ts\n([\s\S]*?)```|```console\n([\s\S]*?)```/g;

describe('the tutorial of docs/writing-rules.md, in a copy of the sources', () => {
  for (const [, file, text, source, anchor, lines, session] of page.matchAll(STEP)) {
    if (file) test(`save ${file}`, () => writeFileSync(join(checkout, file), text!));
    else if (source) test(`change ${source} below ${anchor}`, () => insertBelow(source, anchor!, lines!));
    for (const [, command, printed] of session?.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm) ?? []) {
      if (command === 'npm run build') continue;
      test(`$ ${command}`, () => {
        const [shown, cut] = printed!.split('…\n');
        const { stdout, stderr } = run(command!);
        expect(stderr).toBe('');
        expect(cut === undefined ? stdout : stdout.slice(0, shown!.length)).toBe(shown);
      });
    }
  }

  test('every change and every command was found', () => {
    expect([...page.matchAll(/^```(?:ts|console)$/gm)]).toHaveLength([...page.matchAll(STEP)].filter(([, file]) => !file).length);
  });

  test('a rule that cannot be loaded is told in one line', () => {
    insertBelow(
      'src/recognize/rules/ranks.ts',
      'export const rankRules',
      "  { id: 'bad', stage: 'entity', emit: 'Rank', match: 'podium #Nomor', examples: [], silent: [] },\n",
    );
    const { status, stdout, stderr } = run('npx petik rules test');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'petik: rule "bad" names the unknown tag #Nomor\n' });
  });
});

test('docs/writing-rules.md explains every tag', () => {
  const table = page.slice(page.indexOf('### Tags'), page.indexOf('## After the rules'));
  expect([...table.matchAll(/`([A-Z]\w+)`/g)].map(([, tag]) => tag)).toEqual(expect.arrayContaining(Object.keys(TAGS)));
});
