// Writes docs/checks.md from the checks and their examples, and counts what they find in the fixtures and in the article sets of ../shared, where those are.
// Every finding that docs/checks-measured.json counts was read by a person, who said whether it is a false alarm; a count that differs must be read again.
// `--write` writes the page; without it the page and the counts are compared. `--list` prints every finding.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../dist/check/checks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/checks.md');
const measured = JSON.parse(readFileSync(join(root, 'docs/checks-measured.json'), 'utf8'));
const SETS = {
  fixtures: 'fixtures',
  seed: '../shared/seed',
  retold: '../shared/dev/retold',
  real: '../shared/dev/real',
  nondomain: '../shared/dev/nondomain.jsonl',
};
const failures = [];

function findingsOf(path) {
  const output = execFileSync(process.execPath, ['dist/cli/main.js', 'extract', path, '--format', 'jsonl', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return output
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, findings } = JSON.parse(line);
      return findings.map((finding) => ({ id, ...finding }));
    });
}

for (const [name, path] of Object.entries(SETS)) {
  if (!existsSync(join(root, path))) continue;
  const findings = findingsOf(path);
  const counts = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  if (process.argv.includes('--list')) for (const { id, code, severity, message } of findings) console.log(`${name} ${id} ${code} ${severity}: ${message}`);
  for (const { code } of CHECKS) {
    const [hits] = measured[name]?.[code] ?? [0];
    if (hits !== (counts[code] ?? 0)) failures.push(`${name}: ${code} finds ${counts[code] ?? 0}, docs/checks-measured.json says ${hits}`);
  }
}

const words = (example) => (example.text.length > 0 ? `\`${example.text.replaceAll('\n', ' ⏎ ').replaceAll('`', "'")}\`` : '');
const sections = CHECKS.map(({ code, title, examples }) => {
  const speaks = examples.filter(({ findings }) => findings.length > 0);
  const silent = examples.filter(({ findings }) => findings.length === 0);
  const lines = speaks.flatMap((example) =>
    example.findings.map(({ severity, quotes, candidates = [] }) => {
      const maybe = candidates.length > 0 ? `; it may be ${candidates.join(' · ')}` : '';
      return `- ${severity}: ${words(example)} → ${quotes.map((quote) => `\`${quote.trim()}\``).join(' ')}${maybe}`;
    }),
  );
  return [`### ${code}`, '', `${title}.`, '', ...lines, ...silent.map((example) => `- silent: ${words(example)}`), ''].join('\n');
});
const names = Object.keys(SETS);
const table = [
  `| check | ${names.join(' | ')} |`,
  `|---|${names.map(() => '---|').join('')}`,
  ...CHECKS.map(({ code }) => `| ${code} | ${names.map((name) => cell(measured[name]?.[code])).join(' | ')} |`),
];
function cell(entry) {
  if (entry === undefined) return '';
  const [hits, wrong = 0] = entry;
  return wrong > 0 ? `${hits} (${wrong} false)` : String(hits);
}
const text = `# Checks

A check reads a finished record and says what it doubts. It never changes a record. Severity is how sure it is that the text is wrong: \`high\`, \`medium\`, \`low\`;
\`info\` means that something was checked and is consistent, or that the wording is only loose. A limit that was not read in a source may only warn.

This page is written by \`npm run checks -- --write\` from the checks in \`src/check/\`; the examples are their tests.

## Measured

Findings on the 18 fixtures, the seed article, 49 retold and 41 real development articles, and 499 random articles outside the domain; how many of them a reader
calls a false alarm stands behind. Checks without a number found nothing there: their examples are all that was seen of them.

${table.join('\n')}

## The checks

${sections.join('\n')}`;
if (process.argv.includes('--write')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) failures.push('docs/checks.md is not what the checks say: npm run checks -- --write');
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
