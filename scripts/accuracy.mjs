// Runs the built command over the article sets in ../shared, where they are, and holds its accuracy against test/accuracy-floors.json.
// Floors only rise, ceilings only fall. The README's figures must be the measured ones.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared');
const floors = JSON.parse(readFileSync(join(root, 'test/accuracy-floors.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'petik-accuracy-'));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const failures = [];
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
const extract = (input) => node('dist/cli/main.js', 'extract', input, '--format', 'jsonl', '--quiet');
const parse = (lines) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function scoreSet(name, path) {
  const predictions = join(folder, `${name}.jsonl`);
  writeFileSync(predictions, extract(path));
  const scores = JSON.parse(node(join(shared, 'gold/score.mjs'), '--gold', path, '--pred', predictions, '--json'));
  const records = new Map(parse(readFileSync(predictions, 'utf8')).map(({ id, achievements }) => [id, achievements.length]));
  const silent = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')))
    .filter(({ achievements }) => achievements.length === 0);
  const wrong = silent.reduce((sum, { id }) => sum + (records.get(id) ?? 0), 0);
  const rounded = [];
  const line = ['strict', 'lenient'].map((mode) => {
    const { f1 } = scores[mode].fillers;
    rounded.push(f1.toFixed(2));
    const floor = floors[name]?.[mode];
    if (floor !== undefined && f1 < floor) failures.push(`${name}: ${mode} F1 ${f1.toFixed(4)} is below the floor of ${floor}`);
    return `${mode} F1 ${f1.toFixed(3)} (floor ${floor ?? 'none'})`;
  });
  const said = new RegExp(`^\\| ${name} development articles \\| (.*) \\|$`, 'm').exec(readme)?.[1];
  const measured = [scores.articles, ...rounded].join(' | ');
  if (said !== undefined && said !== measured) failures.push(`${name}: README says ${said}, measured is ${measured}`);
  console.log(`${name.padEnd(10)} ${scores.articles} articles, ${line.join(', ')}; ${wrong} records in the ${silent.length} articles without any in the gold`);
}

function scoreFalseAlarms(name, path) {
  const records = parse(extract(path));
  const alarms = records.filter(({ achievements }) => achievements.length > 0).length;
  const sentence = `Of ${records.length} random news articles outside the domain, ${alarms} give a record.`;
  if (!readme.includes(sentence)) failures.push(`${name}: README does not say "${sentence}"`);
  const ceiling = floors[name]?.articlesWithRecords;
  if (ceiling !== undefined && alarms > ceiling) failures.push(`${name}: ${alarms} articles with records, more than the ceiling of ${ceiling}`);
  console.log(`${name.padEnd(10)} ${records.length} articles outside the domain, ${alarms} with records (ceiling ${ceiling ?? 'none'})`);
}

/** Lines that ask a reader to read, see or follow something else. */
const INVITATION =
  /^\W*(?:(?:baca|lihat|simak|tonton|dengarkan)\s+(?:juga|selengkapnya|artikel)|scroll to|berita\s+(?:terkait|lainnya|lain)\b|jangan lewatkan)|\bgoogle news\b/i;

/** Strips the real pages and holds body, title, authors and date of each of their sets against its floors. */
async function scoreStripping(name, path) {
  const { decode } = await import('../dist/read/decode.js');
  const pages = join(folder, 'pages.jsonl');
  for (const { id, url, file } of parse(readFileSync(join(path, 'gold.jsonl'), 'utf8'))) {
    appendFileSync(pages, `${JSON.stringify({ id, url, html: decode(gunzipSync(readFileSync(join(path, file)))).text })}\n`);
  }
  const predictions = join(folder, `${name}.jsonl`);
  const stripped = node('dist/cli/main.js', 'strip', pages, '--format', 'jsonl');
  writeFileSync(predictions, stripped);
  const invitations = parse(stripped).flatMap(({ id, body }) => (id.startsWith('idn/') ? body.split('\n').filter((line) => INVITATION.test(line)) : []));
  for (const line of invitations) failures.push(`${name}: an Indonesian body keeps "${line.slice(0, 80)}"`);
  for (const line of node(join(path, 'score.mjs'), '--pred', predictions).trim().split('\n')) {
    const set = line.split(' ')[0];
    const measured = Object.fromEntries(
      [...line.matchAll(/\b(F1|title|authors|date) ([\d.]+)/g)].map(([, field, value]) => [field === 'F1' ? 'body' : field, Number(value)]),
    );
    for (const [field, floor] of Object.entries(floors[name]?.[set] ?? {})) {
      if (!(measured[field] >= floor)) failures.push(`${name}: ${field} of ${set} is ${measured[field]}, below the floor of ${floor}`);
    }
    console.log(`${name.padEnd(10)} ${line} (floors ${JSON.stringify(floors[name]?.[set] ?? {})})`);
  }
}

const SETS = [
  ['seed', 'seed', scoreSet],
  ['retold', 'dev/retold', scoreSet],
  ['real', 'dev/real', scoreSet],
  ['strip', 'html', scoreStripping],
  ['nondomain', 'dev/nondomain.jsonl', scoreFalseAlarms],
];

try {
  const present = SETS.filter(([, path]) => existsSync(join(shared, path)));
  if (present.length === 0) console.log('Accuracy is not measured: there are no article sets in ../shared beside this checkout.');
  for (const [name, path, score] of present) await score(name, join(shared, path));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
