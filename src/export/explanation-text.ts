import type { Entity } from '../model/entity.js';
import type { ExplainedAchievement, ExplainedFiller, ExplainedPlace, Explanation, RuleReading, RulesThen } from '../model/explanation.js';
import type { Finding } from '../model/finding.js';
import type { Confidence } from '../model/record.js';
import { printable } from './display-width.js';

const percent = (value: number): string => `${Math.round(100 * value)}%`;
const tagList = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ');
/** Terms and elements are lined up, but for long ones. */
const COLUMN = 24;

/** How sure a filler or record is, in words. */
export function formatConfidence({ precision, low, high, measured }: Confidence): string {
  return precision === undefined
    ? `confidence unknown (${measured} measured)`
    : `confidence ${percent(precision)} (${percent(low!)} to ${percent(high!)}, ${measured} measured)`;
}

/** Where a place stands and how it came to the record: "read", "inherited, 2 sentences away". */
export const formatVia = ({ via, distance }: ExplainedPlace): string =>
  distance === undefined ? via : `${via}, ${distance} ${distance === 1 ? 'sentence' : 'sentences'} away`;

/** What read a place, in words: rule, alternative and pass, or the step of assembly. */
export function formatReader({ rule, step, reading }: ExplainedPlace): string {
  if (step !== undefined) return `${rule}: ${step}`;
  if (!reading) return `${rule}, which does not read this with the present rules`;
  const { alternative, emit, stage, pass, quote } = reading;
  return `${alternative}, which reads “${quote}” ${stage === 'relation' ? `as ${emit}` : `as #${emit} in pass ${pass}`}`;
}

/** Why a status was decided, in words. */
export function formatDecision({ achievement, scope }: ExplainedAchievement): string {
  const status = achievement.provenance.find(({ slot }) => slot === 'status');
  return status ? `because of “${status.quote}” (${status.rule})${scope === undefined ? '' : ` over “${scope}”`}` : 'without a cue';
}

/** What has changed since a record was stored, in words. */
export function formatRules({ same, storedHash, presentHash, notMadeAgain }: RulesThen): string {
  if (same) return 'stored by the present rules';
  const changed = `the rules or their calibration have changed since it was stored (${storedHash.slice(0, 12)}, now ${presentHash.slice(0, 12)})`;
  return notMadeAgain.length === 0 ? `${changed}; they still make its records` : `${changed}; they no longer make ${notMadeAgain.join(', ')}`;
}

/** Longer options are cut: `petik rules` has them in full. */
const LONGEST_OPTION = 120;
const cut = (pattern: string): string => (pattern.length > LONGEST_OPTION ? `${pattern.slice(0, LONGEST_OPTION)}…` : pattern);

const readingLines = ({ options, terms }: RuleReading): string[] => [
  ...options.map(({ id, pattern }) => `        option ${id}: ${cut(pattern)}`),
  ...terms.map(
    ({ quote, element, tags, rule, part }) =>
      `        ${quote.padEnd(COLUMN)} ${element.padEnd(COLUMN)} ${tagList(tags)}${rule ? ` by ${rule}` : ''}${part ? ` (${part})` : ''}`,
  ),
];

/** The lines of a filler; a match that filled another slot before is shown there. */
function fillerLines({ slot, value, places, confidence, entity }: ExplainedFiller, shown: Set<string>): string[] {
  return [
    `  ${slot.padEnd(11)} ${value}`,
    ...places.flatMap((place) => [
      `      “${place.quote}” at ${place.start}-${place.end}, ${formatVia(place)}`,
      `      by ${formatReader(place)}`,
      ...(place.reading && isNew(shown, place.reading) ? readingLines(place.reading) : []),
    ]),
    ...(confidence ? [`      ${formatConfidence(confidence)}`] : []),
    ...(entity?.link ? linkLines(entity.link, '      ') : []),
  ];
}

function isNew(shown: Set<string>, { rule, start, end }: RuleReading): boolean {
  const { size } = shown;
  return shown.add(`${rule} ${start} ${end}`).size > size;
}

function linkLines({ id, name, reason, candidates }: NonNullable<Entity['link']>, indent: string): string[] {
  const made = id === undefined ? 'not linked' : `linked to ${id}${name === undefined ? '' : ` (${name})`}`;
  return [`${indent}${made}: ${reason}`, ...candidates.map((candidate) => `${indent}  perhaps ${candidate.id} (${candidate.name}): ${candidate.reason}`)];
}

function achievementLines(explained: ExplainedAchievement): string[] {
  const { achievement, sentence, confidence, fillers } = explained;
  const shown = new Set<string>();
  return [
    `achievement ${achievement.id}: ${achievement.status}, ${formatDecision(explained)}`,
    `  in “${sentence.quote}”`,
    ...(confidence ? [`  as a whole: ${formatConfidence(confidence)}`] : []),
    ...fillers.flatMap((filler) => fillerLines(filler, shown)),
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

/** An explanation as lines of text for people. */
export function formatExplanation({ id, title, achievements, entities, findings, rules }: Explanation): string {
  const lines = [
    `# ${id}${title === undefined ? '' : `: ${title}`}`,
    ...(rules ? [formatRules(rules)] : []),
    '',
    ...achievements.flatMap(achievementLines),
    ...(entities.length > 0 ? ['names', ...entities.flatMap(entityLines), ''] : []),
    ...(findings.length > 0 ? ['findings', ...findings.flatMap(findingLines), ''] : []),
  ];
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join('');
}
