import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { formatDifferences, formatScores } from '../evaluate/format.js';
import { formatReliability } from '../evaluate/format-reliability.js';
import { evaluate } from '../evaluate-fixtures.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

/** `petik evaluate`: what is extracted against gold records. */
export function addEvaluate(program: Command, { stdout, stderr, width }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('evaluate')
    .description('compare extracted records with gold records')
    .argument('[fixtures...]', 'folders of fixtures (<name>/page.html with <name>/gold.json), or gold files that carry their text', ['fixtures'])
    .option('--recalibrate <file>', 'write what these articles say of the confidence of fillers into this JSON file')
    .action(async (fixtures: string[], { recalibrate }: { recalibrate?: string }) => {
      const { belowFloors, calibration, reliability, ...evaluation } = await evaluate(fixtures);
      if (recalibrate !== undefined) writeFileSync(recalibrate, `${JSON.stringify(calibration, null, 2)}\n`);
      const differences = formatDifferences(evaluation.strict.differences, width);
      await stdout.write(`${formatScores(evaluation)}\n\n${formatReliability(reliability)}\n`);
      if (differences !== '') await stdout.write(`\nRecords that differ (strict)\n\n${differences}\n`);
      for (const error of evaluation.failed) await stderr.write(errorLine(error));
      for (const message of belowFloors) await stderr.write(`petik: ${message}\n`);
      finish(belowFloors.length > 0 ? 1 : 0);
    });
}
