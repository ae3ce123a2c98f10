import { type Command, Option } from 'commander';
import { type ExplainedAchievement, type ExplainedFiller, type Explanation, explain } from '../explain.js';
import { printable } from '../export/display-width.js';
import { extractInputs } from '../extract-inputs.js';
import type { Entity } from '../model/entity.js';
import type { Finding } from '../model/finding.js';
import type { Confidence } from '../model/record.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

const percent = (value: number): string => `${Math.round(100 * value)}%`;

function formatConfidence(confidence: Confidence | undefined): string {
  if (confidence === undefined) return '';
  const { precision, low, high, measured } = confidence;
  return precision === undefined
    ? `confidence unknown (${measured} measured)`
    : `confidence ${percent(precision)} (${percent(low!)} to ${percent(high!)}, ${measured} measured)`;
}

function fillerLines({ slot, value, places, step, confidence, entity }: ExplainedFiller): string[] {
  const [{ rule }] = places as [ExplainedFiller['places'][number]];
  const where = places.map(
    ({ quote, start, end, via, distance }) => `“${quote}” at ${start}-${end}, ${via}${distance === undefined ? '' : `, ${distance} sentences away`}`,
  );
  return [
    `  ${slot.padEnd(11)} ${value}`,
    ...where.map((place) => `      ${place}`),
    `      by ${rule}${step ? `: ${step}` : ''}`,
    ...(confidence ? [`      ${formatConfidence(confidence)}`] : []),
    ...(entity?.link ? linkLines(entity.link, '      ') : []),
  ];
}

function linkLines({ id, name, reason, candidates }: NonNullable<Entity['link']>, indent: string): string[] {
  const made = id === undefined ? 'not linked' : `linked to ${id}${name === undefined ? '' : ` (${name})`}`;
  return [`${indent}${made}: ${reason}`, ...candidates.map((candidate) => `${indent}  perhaps ${candidate.id} (${candidate.name}): ${candidate.reason}`)];
}

function achievementLines({ achievement, scope, confidence, fillers }: ExplainedAchievement): string[] {
  const status = achievement.provenance.find(({ slot }) => slot === 'status');
  const decided = status ? `because of “${status.quote}” (${status.rule})${scope === undefined ? '' : ` over “${scope}”`}` : 'without a cue';
  return [
    `achievement ${achievement.id}: ${achievement.status}, ${decided}`,
    ...(confidence ? [`  as a whole: ${formatConfidence(confidence)}`] : []),
    ...fillers.flatMap(fillerLines),
    '',
  ];
}

function entityLines({ type, name, surfaces, link }: Entity): string[] {
  const wordings = surfaces.filter(({ relation }) => relation !== 'name').map(({ text, relation, reason }) => `    also “${text}”, ${relation}: ${reason}`);
  return [`  ${type} “${name}”`, ...(link ? linkLines(link, '    ') : []), ...wordings];
}

const findingLines = ({ code, severity, message, spans, candidates }: Finding): string[] => [
  `  ${code}, ${severity}: ${message}`,
  ...spans.map(({ quote, start, end }) => `    “${quote}” at ${start}-${end}`),
  ...candidates.map((candidate) => `    perhaps ${candidate}`),
];

/** An explanation as lines of text. */
function formatExplanation({ id, title, achievements, entities, findings }: Explanation): string {
  const lines = [
    `# ${id}${title === undefined ? '' : `: ${title}`}`,
    '',
    ...achievements.flatMap(achievementLines),
    ...(entities.length > 0 ? ['names', ...entities.flatMap(entityLines), ''] : []),
    ...(findings.length > 0 ? ['findings', ...findings.flatMap(findingLines), ''] : []),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** `petik explain`: why the records of pages are as they are. */
export function addExplain(program: Command, { stdin, stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('explain')
    .description('say of every value, link, status and finding why it is there')
    .argument('<input...>', 'pages, as for extract')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (inputs: string[], { format }: { format: 'text' | 'jsonl' }) => {
      const { outcomes, totals } = extractInputs(inputs, { stdin });
      for await (const outcome of outcomes) {
        if ('error' in outcome) {
          await stderr.write(errorLine(outcome.error));
          continue;
        }
        const explanation = explain(outcome.record);
        await stdout.write(format === 'jsonl' ? `${JSON.stringify(explanation)}\n` : formatExplanation(explanation));
        if (stdout.closed) return;
      }
      finish(totals.articles === 0 ? 1 : 0);
    });
}
