import { type Command, Option } from 'commander';
import { describeRules, type RuleDescriptions, type TriedHit, tryPatternOn } from '../describe-rules.js';
import { printable } from '../export/display-width.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

function formatRules({ rules }: RuleDescriptions): string {
  const blocks = rules.map(({ rule: { id, stage, emit, examples, silent } }) => [
    `${id}  (${stage}, reads ${emit})`,
    ...examples.map(({ text, reads }) => `  reads   ${reads}\n     in   ${text}`),
    ...silent.map((text) => `  silent  ${text}`),
  ]);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function formatCoverage({ rules, articles }: RuleDescriptions): string {
  const width = Math.max(...rules.map(({ rule: { id } }) => id.length)) + 2;
  const lines = rules.map(({ rule: { id, emit }, articles: fired }) => `${id.padEnd(width)}${emit.padEnd(14)}${String(fired).padStart(8)}`);
  return [`${'rule'.padEnd(width)}${'reads'.padEnd(14)}articles`, ...lines, `${articles} articles read`].map((text) => `${text}\n`).join('');
}

const formatHit = (id: string, { start, end, quote, parts, seen }: TriedHit): string =>
  [
    `${printable(id)}:${start}-${end}  ${printable(quote)}  (${seen.join(' and ')} the entity rules)`,
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
}

/** `petik rules`: the rules with their examples, how many articles each had a say in, or where a pattern matches. */
export function addRules(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  const { stdin, stdout, stderr } = terminal;
  program
    .command('rules')
    .description('list the rules: stage, what each reads, and examples')
    .argument('[input...]', 'inputs for --try, as for extract')
    .addOption(
      new Option('--coverage <input...>', 'instead, count the articles of these inputs whose records hold something that the rule read').conflicts('try'),
    )
    .option('--try <pattern>', 'instead, print the places in the inputs where this pattern of a rule matches')
    .action(async (inputs: string[], { coverage, try: pattern }: RulesOptions, command: Command) => {
      if (pattern === undefined && inputs.length > 0) command.error('error: inputs are for --try or --coverage only');
      if (pattern !== undefined) {
        if (inputs.length === 0) command.error('error: --try needs an input to try the pattern on');
        finish(await runTry(pattern, inputs, terminal));
        return;
      }
      const described = await describeRules(coverage ?? [], stdin);
      for (const error of described.errors) await stderr.write(errorLine(error));
      await stdout.write(coverage ? formatCoverage(described) : formatRules(described));
      finish(described.errors.length > 0 && described.articles === 0 ? 1 : 0);
    });
}
