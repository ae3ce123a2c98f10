import type { Command } from 'commander';
import { formatDifferences, formatScores } from '../evaluate/format.js';
import { evaluate } from '../evaluate-fixtures.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

/** `petik evaluate`: what is extracted against gold records. */
export function addEvaluate(program: Command, { stdout, stderr, width }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('evaluate')
    .description('compare extracted records with gold records')
    .argument('[fixtures...]', 'folders of fixtures (<name>/page.html with <name>/gold.json), or gold files that carry their text', ['fixtures'])
    .action(async (fixtures: string[]) => {
      const { belowFloors, ...evaluation } = await evaluate(fixtures);
      const differences = formatDifferences(evaluation.strict.differences, width);
      await stdout.write(`${formatScores(evaluation)}\n`);
      if (differences !== '') await stdout.write(`\nRecords that differ (strict)\n\n${differences}\n`);
      for (const error of evaluation.failed) await stderr.write(errorLine(error));
      for (const message of belowFloors) await stderr.write(`petik: ${message}\n`);
      finish(belowFloors.length > 0 ? 1 : 0);
    });
}
