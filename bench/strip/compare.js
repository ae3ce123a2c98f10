// Scores petik and other extractors on the pages in ../shared/html and times them in one interleaved run: npm run bench:strip [-- --rounds 3 --pages 283].
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXTRACTORS } from './extractors.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const shared = join(here, '../../../shared/html');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, pages: { type: 'string', default: '283' } } });
if (!existsSync(shared)) {
  console.log('Nothing to measure: there are no pages in ../shared/html beside this checkout.');
  process.exit(0);
}

const temporary = mkdtempSync(join(tmpdir(), 'petik-bench-'));
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const names = Object.keys(EXTRACTORS);
const predictionsOf = (name) => join(temporary, `${names.indexOf(name)}.jsonl`);
const rounds = [];
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push(
      Object.fromEntries(
        names.map((name) => [
          name,
          JSON.parse(
            node(join(here, 'measure-one.js'), name, shared, values.pages, ...(round === 0 ? [predictionsOf(name)] : []))
              .trim()
              .split('\n')
              .at(-1),
          ),
        ]),
      ),
    );
    console.error(`round ${round + 1} of ${values.rounds}`);
  }
  const row = (name) => {
    const of = (field) => median(rounds.map((round) => round[name][field]));
    const times = (field, other) => median(rounds.map((round) => round[other][field] / round[name][field]));
    return [
      name.padEnd(28),
      of('wall').toFixed(2).padStart(9),
      of('cpu').toFixed(2).padStart(9),
      times('wall', 'readability + linkedom').toFixed(2).padStart(14),
      (1 / times('cpu', 'cheerio.load (htmlparser2)')).toFixed(2).padStart(16),
      Math.max(...rounds.map((round) => round[name].peak))
        .toFixed(0)
        .padStart(9),
    ].join('');
  };
  console.log(`${rounds[0].petik.pages} pages, median of ${rounds.length} interleaved rounds, each extractor in a process of its own\n`);
  console.log(
    `${'extractor'.padEnd(28)}${'wall ms'.padStart(9)}${'CPU ms'.padStart(9)}${'x readability'.padStart(14)}${'CPU x parsing'.padStart(16)}${'peak MB'.padStart(9)}`,
  );
  for (const name of names) console.log(row(name));
  const faster = (other, field) => median(rounds.map((round) => round[other][field] / round.petik[field])).toFixed(2);
  console.log('\npetik is faster than');
  for (const name of names.filter((one) => one !== 'petik'))
    console.log(`  ${name.padEnd(28)} ${faster(name, 'cpu')} times in CPU, ${faster(name, 'wall')} in wall time`);
  if (Number(values.pages) >= 283) {
    for (const name of names.filter((one) => EXTRACTORS[one].read)) {
      console.log(`\n${name}`);
      process.stdout.write(node(join(shared, 'score.mjs'), '--pred', predictionsOf(name)));
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
