import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import type { Problem } from '../model/problem.js';
import { verifyStore } from '../verify-store.js';
import type { Terminal } from './terminal.js';

const formatProblem = ({ code, article, achievement, message }: Problem): string =>
  `${printable([code, article, achievement].filter((part) => part !== undefined).join(' '))}: ${printable(message)}\n`;

/** `petik verify`: whether a database still holds what petik wrote. */
export function addVerify(program: Command, { stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('verify')
    .description('check every span, hash, id and reference of a database again')
    .argument('<database>', 'SQLite database of extract --db')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (database: string, { format }: { format: 'text' | 'jsonl' }) => {
      const { problems, counts } = verifyStore(database);
      let found = 0;
      for (const problem of problems) {
        found += 1;
        await stdout.write(format === 'jsonl' ? `${JSON.stringify(problem)}\n` : formatProblem(problem));
        if (stdout.closed) break;
      }
      const { articles, achievements, spans, otherRules, indexCompared } = counts;
      const notes = [
        ...(otherRules > 0 ? [`${otherRules} articles were extracted by other rules: whether these still match was not checked`] : []),
        ...(indexCompared ? [] : ['the search index was not compared with the texts']),
      ];
      const summary = `${found === 0 ? 'no' : found} ${found === 1 ? 'problem' : 'problems'} in ${articles} articles, ${achievements} achievements, ${spans} spans`;
      await (format === 'jsonl' ? stderr : stdout).write(`${[summary, ...notes].join('; ')}\n`);
      finish(found > 0 ? 1 : 0);
    });
}
