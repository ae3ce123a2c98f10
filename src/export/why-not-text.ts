import type { ClauseOutcome, MetTerm, PlaceWhyNot, RecordWhyNot, RuleMiss, SlotWhyNot, WhyNot } from '../model/why-not.js';
import { printable } from './display-width.js';

const quoted = (text: string): string => `“${text}”`;
const describe = ({ quote, tags, rule }: MetTerm): string => `${quoted(quote)} ${tags.map((tag) => `#${tag}`).join(' ')}${rule ? `, merged by ${rule}` : ''}`;

/** Elements of a pattern that are named; the others are counted. */
const ELEMENTS_SHOWN = 3;
const LONGEST_ELEMENT = 100;

function needed(failed: readonly string[]): string {
  const shown = failed.slice(0, ELEMENTS_SHOWN).map((element) => (element.length > LONGEST_ELEMENT ? `${element.slice(0, LONGEST_ELEMENT)}…` : element));
  const more = failed.length - shown.length;
  return `${shown.join(' or ')}${more > 0 ? ` or one of ${more} more` : ''}`;
}

/** What stops a rule, in words. */
function stopped(miss: RuleMiss): string {
  switch (miss.kind) {
    case 'guard':
      return `it matches, and ${miss.guard} ${quoted(miss.pattern)} forbids it at ${describe(miss.met)}`;
    case 'overlap':
      return `it matches, and ${miss.by.rule} took ${quoted(miss.by.quote)}`;
    default: {
      const met = miss.met === undefined ? 'the sentence ends' : `${miss.missing ? 'before' : 'it meets'} ${describe(miss.met)}`;
      const need = miss.met !== undefined && miss.missing ? `${needed(miss.failed)} is missing ${met}` : `it needs ${needed(miss.failed)}, and ${met}`;
      return `${need}${miss.complete ? '; all the rest fits' : ''}`;
    }
  }
}

const missLines = (miss: RuleMiss, number: number, indent: string): string[] => [
  `${indent}${number + 1}. ${miss.rule} (pass ${miss.pass}, reads ${miss.emit})${miss.matched.length > 0 ? `: ${quoted(miss.matched.map(({ quote }) => quote).join(' '))} fits` : ''}`,
  `${indent}   ${stopped(miss)}`,
];

function clauseLines({ quote, fillers, factuality, refusal, achievements }: ClauseOutcome): string[] {
  const became =
    achievements.map(({ id, joined }) => `${joined ? 'joined' : 'gave'} achievement ${id}`).join(', ') || `no record: ${refusal ?? 'it was left empty'}`;
  return [
    `    ${quoted(quote)}`,
    ...fillers.map(({ slot, value, via, rule }) => `      ${slot.padEnd(11)} ${value}  (${rule}, ${via})`),
    ...(factuality ? [`      ${factuality.status} because of ${quoted(factuality.cue)} (${factuality.rule}) over ${quoted(factuality.scope)}`] : []),
    `      ${became}`,
  ];
}

function placeLines(place: PlaceWhyNot): string[] {
  const { quote, start, end, loss, sentence, terms, readings, misses, clauses, unlinked } = place;
  return [
    `${quoted(quote)} at ${start}-${end}: ${loss.stage}: ${loss.text}`,
    `  in ${quoted(sentence.quote)}`,
    '  terms after all rules',
    ...terms.map((term) => `    ${describe(term)}${term.part ? `; said to be the ${term.part}` : ''}`),
    ...(readings.length > 0 ? ['  read by'] : []),
    ...readings.map(
      (reading) =>
        `    ${reading.rule}: ${quoted(reading.quote)} as ${reading.emit}${reading.takenBy ? `, then taken into its own by ${reading.takenBy}` : ''}`,
    ),
    ...(misses.length > 0 ? ['  nearly read by'] : []),
    ...misses.flatMap((miss, i) => missLines(miss, i, '    ')),
    ...(clauses.length > 0 ? ['  clauses'] : []),
    ...clauses.flatMap(clauseLines),
    ...unlinked.flatMap(({ name, reason, candidates }) => [
      `  ${quoted(name)} is not linked: ${reason}`,
      ...candidates.map((candidate) => `    perhaps ${candidate.id} (${candidate.name}): ${candidate.reason}`),
    ]),
    '',
  ];
}

const slotLines = ({ slot, wanted, loss, place, misses }: SlotWhyNot): string[] => [
  `  ${slot.padEnd(11)} ${wanted}`,
  `      ${loss.stage}: ${loss.text}${place ? `, ${quoted(place.quote)} at ${place.start}-${place.end}` : ''}`,
  ...misses.flatMap((miss, i) => missLines(miss, i, '      ')),
];

function recordLines({ gold, loss, nearest, slots }: RecordWhyNot): string[] {
  const title = [gold.recipients.map((recipient) => [recipient].flat()[0]).join(', '), gold.rank ?? gold.grade ?? gold.score ?? gold.award].filter(
    (part) => part !== undefined,
  );
  return [
    `gold record ${quoted(title.map(String).join(': '))}: ${loss.stage}: ${loss.text}`,
    ...(nearest
      ? [
          `  nearest is ${nearest.status} ${nearest.id}, with ${nearest.matched.join(', ')}${nearest.differing.length > 0 ? `; it differs in ${nearest.differing.join(', ')}` : ''}`,
        ]
      : []),
    ...slots.flatMap(slotLines),
    '',
  ];
}

/** The answers for an article as lines of text for people. */
export function formatWhyNot({ id, title, places = [], records = [], misses, absent }: WhyNot): string {
  const lines = [
    `# ${id}${title === undefined ? '' : `: ${title}`}`,
    '',
    ...(absent ? [`${absent.stage}: ${absent.text}`, ''] : []),
    ...places.flatMap(placeLines),
    ...records.flatMap(recordLines),
    ...(misses ? [...misses.flatMap((miss, i) => missLines(miss, i, '')), ...(misses.length === 0 ? ['nothing comes near it'] : []), ''] : []),
  ];
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join('');
}
