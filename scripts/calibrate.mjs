// Measures how often the fillers of each rule are right on the gold articles of ../shared, which the rules were not written for one by one, and writes
// src/confidence/measured.ts. Counts only: no word of an article is kept.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SETS = ['../shared/dev/retold', '../shared/dev/real'];
if (!SETS.every((path) => existsSync(join(root, path)))) throw new Error('the gold articles of ../shared are not there');
const folder = mkdtempSync(join(tmpdir(), 'petik-calibrate-'));
try {
  const file = join(folder, 'calibration.json');
  const output = execFileSync(process.execPath, ['dist/cli/main.js', 'evaluate', ...SETS, '--details', '--recalibrate', file], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  console.log(output.slice(output.indexOf('Confidence'), output.indexOf('Records that differ')));
  const { articles, fillers, records } = JSON.parse(readFileSync(file, 'utf8'));
  const rows = fillers.map((row) => `  ${JSON.stringify([row.slot, row.rule, row.via, row.right, row.measured])},`);
  const text = `import type { Calibration } from '../model/calibration.js';

type Row = [slot: Calibration['fillers'][number]['slot'], rule: string, via: Calibration['fillers'][number]['via'], right: number, measured: number];

const ROWS: readonly Row[] = [
${rows.join('\n')}
];

/** What was measured on gold articles, most of which the rules were made with; written by \`npm run calibrate\`. */
export const MEASURED: Calibration = {
  articles: ${articles},
  fillers: ROWS.map(([slot, rule, via, right, measured]) => ({ slot, rule, via, right, measured })),
  records: ${JSON.stringify(records)},
};
`;
  writeFileSync(join(root, 'src/confidence/measured.ts'), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', 'src/confidence/measured.ts'], { cwd: root, stdio: 'ignore' });
