import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** A folder like a checkout, in which the commands of the pages are run as a reader would; their output stays there. */
const checkout = mkdtempSync(join(tmpdir(), 'petik-guides-'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));
for (const name of ['fixtures', 'node_modules']) symlinkSync(join(root, name), join(checkout, name));
for (const name of ['bin', 'output']) mkdirSync(join(checkout, name));
writeFileSync(join(checkout, 'bin/npx'), `#!/bin/sh\nshift\nexec node '${join(root, 'dist/cli/main.js')}' "$@"\n`, { mode: 0o755 });

const commandsOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'));

describe.each(['docs/researcher.md', 'docs/qa.md', 'docs/rule-author.md'])('%s', (page) => {
  test.each(commandsOf(page))('$ %s', (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: checkout,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(checkout, 'bin')}:${process.env.PATH}` },
      maxBuffer: 2 ** 28,
    });
    // How well the fixtures are read is for their floors to say.
    if (!command.includes('evaluate')) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = / (?:-o|>|--db) (output\/\S+)/.exec(command)?.[1];
    if (file === undefined) expect(stdout).not.toBe('');
    else expect(existsSync(join(checkout, file)) && statSync(join(checkout, file)).size).toBeGreaterThan(1000);
  });
});
