import type { Command } from 'commander';
import { describeRules, type RuleDescriptions } from '../describe-rules.js';
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

/** `petik rules`: the rules with their examples, or how many articles each had a say in. */
export function addRules(program: Command, { stdin, stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('rules')
    .description('list the rules: stage, what each reads, and examples')
    .option('--coverage <input...>', 'instead, count the articles of these inputs whose records hold something that the rule read')
    .action(async ({ coverage }: { coverage?: string[] }) => {
      const described = await describeRules(coverage ?? [], stdin);
      for (const error of described.errors) await stderr.write(errorLine(error));
      await stdout.write(coverage ? formatCoverage(described) : formatRules(described));
      finish(described.errors.length > 0 && described.articles === 0 ? 1 : 0);
    });
}
