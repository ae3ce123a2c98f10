import { type Command, Option } from 'commander';
import { describeRules, type RuleDescriptions, type TriedHit, tryPatternOn } from '../describe-rules.js';
import { printable } from '../export/display-width.js';
import { coverRules, type RuleCoverage } from '../rule-coverage.js';
import { errorLine } from './page-error.js';
import { rulesPage } from './rules-page.js';
import { addRulesTest } from './rules-test.js';
import type { Terminal } from './terminal.js';

function formatRules({ passes, relations }: RuleDescriptions): string {
  const blocks = [...passes.flat(), ...relations].map(({ id, stage, emit, examples, silent }) => [
    `${id}  (${stage}, reads ${emit})`,
    ...examples.map(({ text, reads }) => `  reads   ${reads}\n     in   ${text}`),
    ...silent.map((text) => `  silent  ${text}`),
  ]);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function formatCoverage({ rules, articles }: RuleCoverage): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const row = (id: string, reads: string, fires: string | number, records: string | number) =>
    `${id.padEnd(width)}${reads.padEnd(14)}${String(fires).padStart(8)}${String(records).padStart(9)}`;
  const lines = rules.map(({ id, reads, fires, records }) => row(id, reads ?? '(step)', fires ?? '', records));
  const alone = rules.filter(({ fires, records }) => (fires ?? records) <= 1).length;
  return [row('rule', 'reads', 'fires', 'records'), ...lines, `${articles} articles read; ${alone} of ${rules.length} speak in one of them at most`]
    .map((text) => `${text}\n`)
    .join('');
}

const formatHit = (id: string, { start, end, quote, term, parts, seen }: TriedHit): string =>
  [
    `${printable(id)}:${start}-${end}  ${printable(quote)}  (${seen.join(' and ')} the entity rules)`,
    ...(term ? [`  ${[...term.tags.map((tag) => `#${tag}`), ...(term.rule ? [`merged by ${term.rule}`] : [])].join(' ')}`] : []),
    ...Object.entries(parts).map(([name, part]) => `  ${name}  ${printable(part.quote)}`),
  ]
    .map((text) => `${text}\n`)
    .join('');

async function runTry(pattern: string, inputs: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  let [articles, places, errors] = [0, 0, 0];
  for await (const tried of tryPatternOn(pattern, inputs, stdin)) {
    if ('error' in tried) {
      errors++;
      await stderr.write(errorLine(tried.error));
      continue;
    }
    articles++;
    places += tried.hits.length;
    for (const hit of tried.hits) await stdout.write(formatHit(tried.id, hit));
    if (stdout.closed) return 0;
  }
  await stdout.write(`${places} places in ${articles} articles\n`);
  return errors > 0 && articles === 0 ? 1 : 0;
}

interface RulesOptions {
  coverage?: string[];
  try?: string;
  format: keyof typeof FORMATS;
}

const FORMATS = { text: formatRules, markdown: rulesPage } as const;

async function runCoverage(inputs: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  const coverage = await coverRules(inputs, stdin);
  for (const error of coverage.errors) await stderr.write(errorLine(error));
  await stdout.write(formatCoverage(coverage));
  return coverage.errors.length > 0 && coverage.articles === 0 ? 1 : 0;
}

/** `petik rules`: the rules with their examples, in how many articles each has a say, or where a pattern matches. */
export function addRules(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  const rules = program
    .command('rules')
    .description('list the rules: stage, what each reads, and examples')
    .argument('[input...]', 'inputs for --try, as for extract')
    .addOption(
      new Option(
        '--coverage <input...>',
        'instead, count the articles of these inputs in which each rule matches, and those whose records hold what it read',
      ).conflicts(['try', 'format']),
    )
    .addOption(new Option('--try <pattern>', 'instead, print the places in the inputs where this pattern of a rule matches').conflicts('format'))
    .addOption(new Option('--format <name>', 'of the list: for the terminal, or docs/rules.md').choices(Object.keys(FORMATS)).default('text'))
    .action(async (inputs: string[], { coverage, try: pattern, format }: RulesOptions, command: Command) => {
      if (pattern === undefined && inputs.length > 0) command.error('error: inputs are for --try or --coverage only');
      if (pattern !== undefined && inputs.length === 0) command.error('error: --try needs an input to try the pattern on');
      if (pattern !== undefined) finish(await runTry(pattern, inputs, terminal));
      else if (coverage) finish(await runCoverage(coverage, terminal));
      else await terminal.stdout.write(FORMATS[format](describeRules()));
    });
  addRulesTest(rules, terminal, finish);
}
