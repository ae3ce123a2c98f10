import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../src/cli/program.js';
import * as petik from '../src/index.js';
import { FLAT_COLUMNS } from '../src/model/columns.js';
import { SLOTS } from '../src/model/record.js';
import { capture, runCli } from './cli-run.js';
import { articlePage, sendPage, startServer } from './web.js';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'petik-readme-'));
const SITE = 'https://berita.example';
/** The site that the README fetches from: here it is on this machine. */
const site = await startServer((request, response) => {
  if (request.url === '/feed') response.end(`<rss><item><title>Sragen juara</title><link>/2021/11/09/sragen-juara</link></item></rss>`);
  else if (request.url === '/sitemap.xml') response.end(`<urlset><url><loc>/2021/11/09/sragen-juara</loc></url></urlset>`);
  else sendPage(response, articlePage('Sragen Juara'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const blocks = (language: string): string[] => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);
/** What the README says of a command: from its heading to the next one. */
const sectionOf = (command: string): string | undefined => readme.split(/^#{2,3} /m).find((section) => section.startsWith(`\`petik ${command}`));

const { commands } = await buildProgram({ stdin: process.stdin, stdout: capture(), stderr: capture(), width: 80 });

const named = commands.flatMap((command) => [
  [command.name(), command] as const,
  ...command.commands.map((inner) => [`${command.name()} ${inner.name()}`, inner] as const),
]);

describe.each(named)('petik %s', (name, command) => {
  test('has a section that names all its options, and a command to try', () => {
    const section = sectionOf(name);
    expect(section).toBeDefined();
    for (const { long } of command.options) expect(section).toContain(`| \`${long}`);
    expect(section).toMatch(new RegExp(`^(.*\\| )?npx petik ${name}`, 'm'));
  });

  test('has no option in its section that it does not have', () => {
    const known = command.options.map(({ long }) => long);
    for (const [, option] of (sectionOf(name) ?? '').matchAll(/^\| `(--[a-z-]+)/gm)) expect(known).toContain(option);
  });
});

const shown = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => line.includes('npx petik'));

/** Splits `cat FILE | npx petik …` into petik's arguments and its standard input; quotes are single, around whole arguments. */
function readCommand(line: string): { args: string[]; stdin: string } {
  const [, file, rest] = /^(?:cat (\S+) \| )?npx petik (.*)$/.exec(line)!;
  const args = [...rest!.matchAll(/'([^']*)'|\S+/g)]
    .map(([arg, quoted]) => quoted ?? arg)
    .map((arg) => (arg.startsWith('output/') ? join(folder, arg.slice('output/'.length)) : arg.replace(SITE, site.origin)));
  if (['discover', 'fetch'].includes(args[0]!)) args.push('--allow-host', '127.0.0.1', '--delay', '0');
  return { args, stdin: file === undefined ? '' : readFileSync(join(root, file), 'utf8') };
}

test.each(shown)('%s', async (line) => {
  const { args, stdin } = readCommand(line);
  const { code, out } = await runCli(args, { stdin });
  // How well it does is for the floors to say, in CI.
  if (args[0] !== 'evaluate') expect(code).toBe(0);
  expect(out).not.toBe('');
});

test('the SQL that it shows runs on a database of the fixtures and gives rows', async () => {
  const path = join(folder, 'sql.db');
  await runCli(['extract', 'fixtures', '--db', path, '--quiet']);
  const database = new Database(path, { readonly: true });
  const statements = blocks('sql');
  expect(statements).toHaveLength(2);
  for (const statement of statements) {
    expect(statement).toContain('achievements_flat');
    expect(database.prepare(statement).all().length).toBeGreaterThan(0);
  }
  database.close();
});

test('the record that it shows is what petik makes of the sentence that it shows', () => {
  const sentence = /From the sentence `([^`]+)`/.exec(readme)![1]!;
  const outcome = petik.extract({ source: 'readme', kind: 'text', content: sentence });
  const [{ id: _, provenance: __, links: ___, confidence: ____, ...fillers }] =
    'record' in outcome ? (outcome.record.achievements as [petik.Achievement]) : [{} as petik.Achievement];
  expect(fillers).toEqual(JSON.parse(blocks('json')[0]!));
});

test('its accuracy on the fixtures is the measured one', async () => {
  const { articles, strict, lenient } = await petik.evaluate([join(root, 'fixtures')]);
  const said = /^\| fixtures \| (.*) \|$/m.exec(readme)![1];
  expect(said).toBe([articles, strict.fillers.f1.toFixed(2), lenient.fillers.f1.toFixed(2)].join(' | '));
});

test('it names every slot, every column and every function of the library', () => {
  expect([...readme.matchAll(/^\| `(\w+)` \| (?!does)/gm)].map(([, name]) => name)).toEqual(expect.arrayContaining(SLOTS));
  for (const { name } of FLAT_COLUMNS) expect(readme).toContain(`\`${name}\``);
  const table = readme.slice(readme.indexOf('| export | does |'), readme.indexOf('## Records'));
  expect([...table.matchAll(/`(\w+)(?:\(|`)/g)].map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(petik)));
});

test('it explains every code that a failed input can have', () => {
  const codes = [...readFileSync(join(root, 'src/model/error.ts'), 'utf8').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(readme).toContain(`| \`${code}\` |`);
});

test('the two commands and the files that it links to are there', () => {
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(blocks('sh').map((block) => block.trim())).toContain(command);
  const links = [...readme.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(0);
  for (const path of links) expect(() => readFileSync(join(root, path))).not.toThrow();
});
