// Packs petik, installs the tarball into an empty project in a temporary folder, and uses it there as a stranger would.
// Needs the npm registry, for the dependencies.
import { deepStrictEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'petik-package-'));
const project = join(folder, 'project');
const run = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const WANTED = /^(dist\/.+\.(js|d\.ts)|dist\/page\/page\.css|README\.md|LICENSE|NOTICE\.md|package\.json)$/;
const NEEDED = [
  'dist/index.js',
  'dist/page/main.js',
  'dist/page/page.css',
  'dist/index.d.ts',
  'dist/cli/main.js',
  'README.md',
  'LICENSE',
  'NOTICE.md',
  'package.json',
];

/** The first JavaScript example of the README: what it shows must run. */
const readmeExample = () => /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))[1];

try {
  const packed = Object.values(JSON.parse(run(root, 'npm', 'pack', '--silent', '--json', '--pack-destination', folder)))[0];
  const files = packed.files.map(({ path }) => path);
  deepStrictEqual(
    files.filter((path) => !WANTED.test(path)),
    [],
    'the package holds files that it should not',
  );
  deepStrictEqual(
    NEEDED.filter((path) => !files.includes(path)),
    [],
    'the package lacks files',
  );

  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module', allowScripts: { 'better-sqlite3': true } }));
  run(project, 'npm', 'install', '--silent', '--no-audit', '--no-fund', join(folder, packed.filename));
  cpSync(join(root, 'fixtures/kota-batu-sakip-inovasi/page.html'), join(project, 'page.html'));

  writeFileSync(join(project, 'example.js'), readmeExample());
  ok(run(project, process.execPath, 'example.js').includes('"recipients"'), 'the example of the README prints records');

  const exported = run(project, process.execPath, '--input-type=module', '-e', "import * as petik from 'petik'; console.log(Object.keys(petik).join())");
  for (const name of ['extract', 'extractAll', 'openStore', 'evaluate']) ok(exported.trim().split(',').includes(name), `petik exports ${name}`);

  const example =
    "import { type ArticleRecord, extract } from 'petik';\nconst outcome = extract({ source: 'a', kind: 'text', content: 'b' });\nexport const record: ArticleRecord | undefined = 'record' in outcome ? outcome.record : undefined;\n";
  writeFileSync(join(project, 'types.ts'), example);
  run(project, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', 'types.ts');

  const records = run(project, 'npx', '--no-install', 'petik', 'extract', 'page.html', '--db', 'petik.db', '--format', 'jsonl', '--quiet')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  deepStrictEqual(records.length, 1);
  ok(records[0].achievements.length > 0, 'npx petik extracts achievements');
  console.log(`The package has ${files.length} files; installed into an empty project, its library and its command work.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
