import { GOLD_MENTION_LISTS, HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS } from '../model/record.js';
import type { Evaluation } from './evaluate.js';
import { isUnfilled, surfaceOf } from './filler.js';
import type { Difference, Score } from './score.js';

const NAME_WIDTH = 24;
const SLOT_WIDTH = 12;
const ABSENT = '-';

const fractions = ({ precision, recall, f1 }: Score): string => [precision, recall, f1].map((value) => value.toFixed(3)).join(' ');

const scoreLine = (name: string, strict: Score, lenient: Score): string =>
  `${name.padEnd(NAME_WIDTH)}${String(strict.gold).padStart(6)}${String(strict.predicted).padStart(6)}   ${fractions(strict)}   ${fractions(lenient)}`;

/** A table of precision, recall and F1, strict and lenient: fillers, records, each slot and each list of mentions that occurs. */
export function formatScores({ articles, failed, strict, lenient }: Evaluation): string {
  const lines = [
    `${articles} articles, ${failed.length} of them without an extraction`,
    `${''.padEnd(NAME_WIDTH)}  gold  pred   strict: P R F1      lenient: P R F1`,
    scoreLine('record fillers', strict.fillers, lenient.fillers),
    scoreLine('records found', strict.records, lenient.records),
    scoreLine('records all correct', strict.recordsCorrect, lenient.recordsCorrect),
  ];
  const extraSlots = SLOTS.filter((slot) => !HEADLINE_SLOTS.includes(slot));
  for (const slot of [...HEADLINE_SLOTS, ...extraSlots]) {
    const score = strict.slots[slot];
    if (score.gold + score.predicted > 0) lines.push(scoreLine(`  ${slot}${extraSlots.includes(slot) ? ' (not above)' : ''}`, score, lenient.slots[slot]));
  }
  for (const list of GOLD_MENTION_LISTS) {
    const score = strict.mentions[list];
    if (score.gold + score.predicted > 0) lines.push(scoreLine(`mentions: ${list}`, score, lenient.mentions[list]));
  }
  return lines.join('\n');
}

/** A filler on one line: members of a list parted by `; `, equally right readings by ` | `. */
function fillerText(value: unknown, isList: boolean): string {
  if (isUnfilled(value)) return ABSENT;
  const readings = (entry: unknown): string =>
    [entry]
      .flat()
      .map((reading) => String(surfaceOf(reading)).replace(/\s+/g, ' '))
      .join(' | ');
  return isList && Array.isArray(value) ? value.map(readings).join('; ') : readings(value);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const cut = space > 0 ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

function differenceBlock({ article, gold, predicted, slots }: Difference, width: number): string {
  const column = Math.max(16, Math.floor((width - SLOT_WIDTH - 6) / 2));
  const title = gold === undefined ? 'predicted, not in gold' : predicted === undefined ? 'in gold, not predicted' : 'differs';
  const lines = [`${article}: ${title}`, `  ${''.padEnd(SLOT_WIDTH)}${'gold'.padEnd(column)}  predicted`];
  for (const slot of SLOTS) {
    if (isUnfilled(gold?.[slot]) && isUnfilled(predicted?.[slot])) continue;
    const left = wrap(fillerText(gold?.[slot], slot === 'recipients'), column);
    const right = wrap(fillerText(predicted?.[slot], slot === 'recipients'), column);
    for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
      const mark = row === 0 && slots.includes(slot) ? '! ' : '  ';
      const name = row === 0 ? slot : '';
      lines.push(`${mark}${name.padEnd(SLOT_WIDTH)}${(left[row] ?? '').padEnd(column)}  ${right[row] ?? ''}`.trimEnd());
    }
  }
  return lines.join('\n');
}

/** The differing records, gold and predicted side by side in `width` columns, the differing slots marked with `!`; empty where there are none. */
export function formatDifferences(differences: readonly Difference[], width = 120): string {
  return differences.map((difference) => differenceBlock(difference, width)).join('\n\n');
}
