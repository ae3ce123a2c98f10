import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { formatSummary } from '../evaluate/format.js';
import { formatAgreement, formatComparison } from '../evaluate/format-comparison.js';
import { formatDetails } from '../evaluate/format-details.js';
import { formatErrors } from '../evaluate/format-errors.js';
import { formatReliability } from '../evaluate/format-reliability.js';
import { agreement, evaluate, type FixtureEvaluation } from '../evaluate-fixtures.js';
import { printable } from '../export/display-width.js';
import { PetikError } from '../model/error.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface EvaluateCliOptions {
  pred?: string;
  compare?: string;
  families?: string;
  details?: boolean;
  format: 'text' | 'json';
  recalibrate?: string;
}

const formatOption = () => new Option('--format <name>', 'what standard output gets').choices(['text', 'json']).default('text');

/** Text for people without control characters, line by line. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${printable(line)}\n`)
    .join('');

function formatEvaluation({ report, confidence }: FixtureEvaluation, { details = false, recalibrate }: EvaluateCliOptions, width: number): string {
  const errors = formatErrors(report.details, width);
  const parts = [
    formatSummary(report),
    ...(report.comparison ? [formatComparison(report.comparison)] : []),
    ...(details ? [formatDetails(report)] : []),
    ...(confidence && (details || recalibrate !== undefined) ? [formatReliability(confidence.reliability)] : []),
    ...(details && errors !== '' ? [`Records that differ\n\n${errors}`] : []),
    ...(details || errors === '' ? [] : ['--details shows every measure, and every record that differs with the reason; --format json has it all.']),
  ];
  return parts.join('\n\n');
}

/** `petik evaluate`: records against gold records, and two runs or two annotators against each other. */
export function addEvaluate(program: Command, { stdout, stderr, width }: Terminal, finish: (exitCode: number) => void): void {
  const command = program
    .command('evaluate')
    .description('compare extracted records with gold records')
    .enablePositionalOptions()
    .argument('[fixtures...]', 'folders of fixtures (<name>/page.html with <name>/gold.json), or gold files that carry their text', ['fixtures'])
    .option('--pred <file>', 'score the predictions of this file or folder (gold format, joined by id) instead of extracting')
    .option('--compare <file>', 'compare with the predictions of another run: differences of F1 with their intervals')
    .option('--families <file>', 'JSON file with the family of articles by the beginnings of their ids')
    .option('--details', 'every measure, and every record that differs with its reason')
    .addOption(formatOption())
    .option('--recalibrate <file>', 'write what these articles say of the confidence of fillers into this JSON file')
    .action(async (fixtures: string[], options: EvaluateCliOptions) => {
      const { pred, compare, families, format, recalibrate } = options;
      if (pred !== undefined && recalibrate !== undefined)
        throw new PetikError('options', '--recalibrate measures what petik extracts now, so it does not go with --pred');
      const evaluation = await evaluate(fixtures, {
        ...(pred === undefined ? {} : { predictions: pred }),
        ...(compare === undefined ? {} : { compare }),
        ...(families === undefined ? {} : { families }),
      });
      if (recalibrate !== undefined) writeFileSync(recalibrate, `${JSON.stringify(evaluation.confidence!.calibration, null, 2)}\n`);
      await stdout.write(format === 'json' ? `${JSON.stringify(evaluation.report)}\n` : lines(formatEvaluation(evaluation, options, width)));
      for (const error of evaluation.failed) await stderr.write(errorLine(error));
      for (const message of evaluation.belowFloors) await stderr.write(`petik: ${message}\n`);
      finish(evaluation.belowFloors.length > 0 ? 1 : 0);
    });
  command
    .command('agreement')
    .description('compare the records of two annotators')
    .argument('<first>', 'a file or folder of gold records')
    .argument('<second>', 'another one, of the same articles')
    .addOption(formatOption())
    .action(async (first: string, second: string, { format }: { format: 'text' | 'json' }) => {
      const found = agreement(first, second);
      await stdout.write(format === 'json' ? `${JSON.stringify(found)}\n` : lines(formatAgreement(found)));
    });
}
