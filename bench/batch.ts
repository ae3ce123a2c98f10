import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import { pageSets } from './pages.js';
import { printTable } from './timing.js';

/**
 * Whole batches, as the operator runs them: files in a folder to a database on disk, with one and with two threads, beside bare `cheerio.load` of the same files, and
 * beside two processes at once that share nothing and have half of the files each: how much faster than one they are is what this machine gives to work done twice at a time.
 * Every measurement is a process of its own. CPU counts all threads; compare ratios, and walls only on a quiet machine.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '20000' }, html: { type: 'string', default: '1500' }, few: { type: 'string', default: '2000' } },
});

interface Measured {
  wall: number;
  cpu: number;
  /** Peak memory of the process, megabytes. */
  peak: number;
}

const root = process.cwd();
const real = join(root, '..', 'shared', 'html', 'pages');

const measure = async (work: () => unknown): Promise<Measured> => {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 };
};

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** What a process of its own does. */
const WORKS: Readonly<Record<string, (folder: string, ...more: string[]) => unknown>> = {
  htmlparser2: (folder) => filesIn(folder).forEach((file) => void loadSlim(readFileSync(file, 'utf8'), { xml: { xmlMode: false, decodeEntities: true } })),
  parse5: (folder) => filesIn(folder).forEach((file) => void load(readFileSync(file, 'utf8'))),
  petik: async (folder, jobs, database) => {
    const { run } = (await import(join(root, 'dist/cli/program.js'))) as typeof import('../src/cli/program.js');
    const { processTerminal } = (await import(join(root, 'dist/cli/terminal.js'))) as typeof import('../src/cli/terminal.js');
    const code = await run(['extract', folder, '--db', database!, '--jobs', jobs!, '--quiet'], processTerminal());
    if (code !== 0) throw new Error(`petik ended with ${code}`);
  },
};

if (positionals.length > 0) {
  const [work, ...args] = positionals as [string, string];
  console.log(JSON.stringify(await measure(() => WORKS[work]!(...args))));
} else await compare();

async function inProcess(...args: string[]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, '--', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
}

/** What two processes need that run side by side. */
async function atOnce(first: readonly string[], second: readonly string[]): Promise<Measured> {
  const [a, b] = await Promise.all([inProcess(...first), inProcess(...second)]);
  return { wall: Math.max(a.wall, b.wall), cpu: a.cpu + b.cpu, peak: a.peak + b.peak };
}

/** Pages made different from each other: years and a sentence of their own. */
function writePages(folder: string, pages: readonly string[], count: number, encoding: BufferEncoding): void {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const page = pages[i % pages.length]!.replaceAll(/\b20(1[5-9]|2[0-4])\b/g, String(2012 + (i % 13)));
    writeFileSync(join(folder, `${i}.html`), page.replace('</body>', `<p>Halaman ${i}.</p></body>`), encoding);
  }
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'petik-bench-'));
  try {
    const small = pageSets().flatMap(({ pages }) => pages.map(({ content }) => content));
    writePages(join(folder, 'small'), small, Number(values.pages), 'utf8');
    await compareSet(join(folder, 'small'), 'small pages', small.length);
    // Their bytes as they are, whatever their charset.
    const stored = readdirIfThere(real).map((name) => gunzipSync(readFileSync(join(real, name))).toString('latin1'));
    if (stored.length > 0) {
      writePages(join(folder, 'real'), stored, Number(values.html), 'latin1');
      await compareSet(join(folder, 'real'), 'pages of ../shared/html', stored.length);
    }
    const few = join(folder, 'few');
    writePages(few, small, Number(values.few), 'utf8');
    const { peak } = await inProcess('petik', few, '2', join(folder, 'few.db'));
    console.log(`peak memory with two threads: ${peak.toFixed(0)} MB for ${values.few} small pages; the table has it for ${values.pages}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readdirIfThere(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

async function compareSet(folder: string, name: string, different: number): Promise<void> {
  const count = readdirSync(folder).length;
  const htmlparser2 = await inProcess('htmlparser2', folder);
  const parse5 = await inProcess('parse5', folder);
  const one = await inProcess('petik', folder, '1', `${folder}-1.db`);
  const two = await inProcess('petik', folder, '2', `${folder}-2.db`);
  const halves = ['*[02468].html', '*[13579].html'].map((files, index) => ['petik', join(folder, files), '1', `${folder}-half-${index}.db`] as const);
  const apart = await atOnce(halves[0]!, halves[1]!);
  const again = await inProcess('petik', folder, '2', `${folder}-2.db`);
  const row = (label: string, { wall, cpu, peak }: Measured): string[] => [
    label,
    ((cpu / count) * 1000).toFixed(2),
    (cpu / htmlparser2.cpu).toFixed(2),
    (cpu / parse5.cpu).toFixed(2),
    wall.toFixed(1),
    (count / wall).toFixed(0),
    peak.toFixed(0),
  ];
  console.log(`${name}: ${count}, of ${different} different ones`);
  printTable(
    ['', 'CPU ms a page', 'x htmlparser2', 'x parse5', 'wall s', 'pages/s', 'peak MB'],
    [
      row('cheerio.load, htmlparser2', htmlparser2),
      row('cheerio.load, parse5', parse5),
      row('petik, 1 job', one),
      row('petik, 2 jobs', two),
      row('petik twice at once, half of the pages each', apart),
      row('petik again, nothing new', again),
    ],
  );
  const timesOne = ({ wall }: Measured): string => (one.wall / wall).toFixed(2);
  console.log(`two jobs are ${timesOne(two)} times as fast as one, two processes that share nothing ${timesOne(apart)} times\n`);
}
