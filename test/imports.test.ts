import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a folder of src/ may import of the others, the packages that it alone imports, and why. */
interface FolderRule {
  folders: readonly string[];
  packages?: readonly string[];
  /** Its packages are built into one file, so that who installs petik needs none of them. */
  bundled?: true;
  why: string;
}

/** In the order of the pipeline: no folder imports one that comes after it. */
const FOLDERS: Readonly<Record<string, FolderRule>> = {
  model: { folders: [], packages: ['zod'], why: 'the nouns stand under everything, so they stand on nothing' },
  archive: { folders: ['model'], packages: ['warcio', 'yauzl'], why: 'a web archive holds exchanges and does not care who made them or reads them' },
  read: {
    folders: ['model', 'archive'],
    packages: ['csv-parse', 'fzstd', 'hyparquet', 'hyparquet-compressors', 'picomatch'],
    why: 'reading knows files and bytes, not what an article is',
  },
  strip: { folders: ['model'], packages: ['cheerio'], why: 'mark-up ends here: nothing after it sees HTML' },
  lexicon: { folders: [], why: 'tables are data; a table that imports code is no table' },
  annotate: { folders: ['model', 'lexicon'], packages: ['compromise'], why: 'it finds what can be seen in the text alone, before any rule' },
  recognize: { folders: ['model', 'lexicon', 'annotate'], why: 'rules read terms and know nothing of records' },
  assemble: { folders: ['model', 'lexicon', 'annotate', 'recognize'], why: 'it joins what was recognised into records' },
  link: { folders: ['model', 'lexicon'], why: 'a link reads a finished record, so that a stored one can be linked again' },
  check: { folders: ['model', 'lexicon', 'link'], why: 'checks look at finished records, so they work on stored ones too' },
  confidence: { folders: ['model'], why: 'how sure a filler is follows from its rule and what was measured, and from nothing that a stage knows' },
  merge: { folders: ['model'], why: 'merging joins finished records, wherever they were kept, by what they say' },
  robots: { folders: [], packages: ['robots-parser'], why: 'what a site allows is a text; who asks for it is not its business' },
  discover: { folders: ['model'], packages: ['sax'], why: 'it reads what names pages and asks for nothing itself' },
  fetch: {
    folders: ['model', 'archive', 'robots', 'discover'],
    packages: ['undici'],
    why: 'it is the only door to the web: whoever imports it gets the checks too',
  },
  store: { folders: ['model'], packages: ['better-sqlite3'], why: 'a database keeps records and does not care who made them' },
  jobs: { folders: [], packages: ['piscina'], why: 'threads do tasks, whatever these are' },
  export: { folders: ['model'], packages: ['csv-stringify', 'hyparquet-writer'], why: 'a format prints records, wherever they come from' },
  evaluate: {
    folders: ['model'],
    packages: ['munkres', 'pure-rand'],
    why: 'a score that could reach into the pipeline could flatter it; the caller hands the stages in',
  },
  report: { folders: ['model', 'lexicon'], why: 'it gathers finished records into one page, whoever made them' },
  page: {
    folders: ['model', 'report'],
    packages: ['@observablehq/plot', 'preact'],
    bundled: true,
    why: 'it runs in the browser of whoever reads a report, and knows what the report holds and nothing else of petik',
  },
  cli: {
    folders: ['model', 'read', 'discover', 'fetch', 'store', 'export', 'evaluate'],
    packages: ['commander'],
    why: 'a command is parse, one library call, print: it joins no stages itself',
  },
};

/** The files beside the folders join stages, and only the command line and each other may import them. */
const JOINS = 'src';
const MAY_IMPORT_JOINS = new Set([JOINS, 'cli']);

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : JOINS);
const IMPORTS = /(?:^|[\s}])from '([^'\n]+)';$|^import '([^'\n]+)';$|\b(?:require|import)\('([^'\n]+)'\)/gm;
const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(IMPORTS)].map(([, from, bare, called]) => (from ?? bare ?? called)!);

/** The folder that a relative import of a file lands in. */
const targetOf = (file: string, specifier: string): string => folderOf(join(file, '..', specifier));
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

test('every folder of src/ has its rule', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => folder !== JOINS).sort()).toEqual(Object.keys(FOLDERS).sort());
});

test('the order of the folders is the order of the pipeline', () => {
  const order = Object.keys(FOLDERS);
  for (const [folder, { folders }] of Object.entries(FOLDERS)) {
    for (const imported of folders) expect(order.indexOf(imported), `${folder} imports ${imported}`).toBeLessThan(order.indexOf(folder));
  }
});

describe.each(Object.entries(FOLDERS))('%s', (folder, { folders, packages: own = [], why }) => {
  const imports = files.filter((file) => folderOf(file) === folder).flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

  test(`imports ${folders.length > 0 ? folders.join(', ') : 'no other folder'}: ${why}`, () => {
    const allowed = new Set([folder, ...folders, ...(MAY_IMPORT_JOINS.has(folder) ? [JOINS] : [])]);
    const wrong = imports.filter(({ file, specifier }) => specifier.startsWith('.') && !allowed.has(targetOf(file, specifier)));
    expect(wrong).toEqual([]);
  });

  test(`imports ${own.length === 0 ? 'no package' : `no package but ${own.join(', ')}, and is the only one that does, so that it can be replaced in one place`}`, () => {
    const packages = imports.map(({ specifier }) => specifier).filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
    expect([...new Set(packages.map(packageOf))].sort()).toEqual([...own].sort());
  });
});

/** The files that are loaded with a file, itself among them: what it imports for types only or when it is needed is not. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, isType, specifier] of readFileSync(join(source, file), 'utf8').matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)\.js';$/gm)) {
    if (isType === undefined) loadedWith(join(file, '..', `${specifier}.ts`), seen);
  }
  return seen;
}

test.each(['cli/program.ts', 'cli/extract.ts', 'extract-threads.ts'])(
  '%s loads neither rules nor lexicon, which every thread that extracts loads for itself',
  (file) => {
    const loaded = [...loadedWith(file)].map(folderOf);
    expect(loaded).toContain('model');
    expect(loaded).not.toContain('recognize');
    expect(loaded).not.toContain('lexicon');
  },
);

test('the files that join stages import no package', () => {
  const packages = files.filter((file) => folderOf(file) === JOINS).flatMap(importsOf);
  expect(packages.filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))).toEqual([]);
});

test('every package that petik depends on has its folder', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const packagesOf = (isBundled: boolean) =>
    Object.values(FOLDERS)
      .filter(({ bundled = false }) => bundled === isBundled)
      .flatMap((rule) => rule.packages ?? [])
      .sort();
  expect(packagesOf(false)).toEqual(Object.keys(dependencies!).sort());
  expect(Object.keys(devDependencies!)).toEqual(expect.arrayContaining(packagesOf(true)));
});

test('docs/architecture.md says the same', () => {
  const page = readFileSync(join(source, '../docs/architecture.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)\/` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(([, folder, own, imported]) => [folder, own!.trim(), imported!.trim()]);
  const wanted = Object.entries(FOLDERS).map(([folder, rule]) => [
    folder,
    (rule.packages ?? []).join(', '),
    folder === 'cli' ? 'the library' : rule.folders.join(', '),
  ]);
  expect(rows).toEqual(wanted);
});
