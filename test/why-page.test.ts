import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './cli-run.js';

const page = readFileSync(join(import.meta.dirname, '../docs/why.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'petik-why-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = [...page.matchAll(/Save this as `([\w.]+)`:\n\n```(?:text|json)\n([\s\S]*?)```/g)].map(([, name, text]) => [name!, text!] as const);
for (const [name, text] of files) writeFileSync(join(folder, name), text);

const sessions = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, session]) =>
  [...session!.matchAll(/^\$ npx petik (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, printed]) => [command!, printed!] as const),
);

test.each(sessions)('$ npx petik %s', async (command, printed) => {
  const args = [...command.matchAll(/'([^']*)'|\S+/g)]
    .map(([arg, quoted]) => quoted ?? arg)
    .map((arg) => (files.some(([name]) => name === arg) ? join(folder, arg) : arg));
  const { out, err } = await runCli(args);
  expect(err).toBe('');
  // what stands between two lines of "…" is printed so, in this order
  let from = 0;
  for (const shown of printed.split('…\n').filter((part) => part !== '')) {
    const at = out.indexOf(shown, from);
    expect(at >= from ? shown : out, `in what it prints from ${from}`).toBe(shown);
    from = at + shown.length;
  }
});

test('the page has files and commands to try', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(sessions.length).toBeGreaterThan(0);
});
