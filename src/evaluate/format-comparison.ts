import type { Agreement } from '../model/agreement.js';
import type { RunComparison } from '../model/evaluation-report.js';
import { GOLD_MENTION_LISTS } from '../model/gold.js';
import { SLOTS } from '../model/record.js';
import { columns, fraction, range, signed } from './columns.js';

const ARTICLES_SHOWN = 10;

/** Two runs figure by figure, and the articles in which they differ most. */
export function formatComparison({ other, missing, figures, articles }: RunComparison): string {
  const shown = figures.filter(({ f1, otherF1 }) => f1 !== null || otherF1 !== null);
  const table = columns([
    ['F1', 'this', 'other', 'difference', '95%', ''],
    ...shown.map(({ name, f1, otherF1, difference, interval, clear }) => [
      name,
      fraction(f1),
      fraction(otherF1),
      signed(difference),
      range(interval, signed),
      clear ? 'clear' : '',
    ]),
  ]);
  const changed = columns(articles.slice(0, ARTICLES_SHOWN).map(({ id, f1, otherF1 }) => [`  ${id}`, fraction(f1), fraction(otherF1)]));
  return [
    `This run and ${other}${missing > 0 ? `, which has no row for ${missing} articles` : ''}`,
    table,
    'clear: the interval of the difference does not hold 0',
    articles.length === 0 ? 'No article differs.' : `${articles.length} articles differ (strict F1, this and other; greatest losses first)\n${changed}`,
  ].join('\n');
}

/** How far two annotators agree. */
export function formatAgreement({ first, second, articles, onlyFirst, onlySecond, records, fillers, slots, mentions, kappa, differences }: Agreement): string {
  const slotRows = SLOTS.filter((slot) => slots[slot].possible + slots[slot].actual > 0).map((slot) => [
    `  ${slot}`,
    ...[slots[slot].possible, slots[slot].actual, slots[slot].correct, slots[slot].partial].map(String),
    ...[slots[slot].strictF1, slots[slot].lenientF1].map(fraction),
  ]);
  const mentionRows = GOLD_MENTION_LISTS.filter((list) => mentions[list].gold + mentions[list].predicted > 0).map((list) => [
    `mentions: ${list}`,
    ...[mentions[list].gold, mentions[list].predicted, mentions[list].matched].map(String),
    '',
    fraction(mentions[list].f1),
    '',
  ]);
  return [
    `${articles} articles in both; ${onlyFirst.length} only in ${first}, ${onlySecond.length} only in ${second}`,
    columns([
      ['', 'first', 'second', 'same', 'in part', 'F1 strict', 'lenient'],
      ['records all the same', ...[records.gold, records.predicted, records.matched].map(String), '', fraction(records.f1), ''],
      [
        'record fillers',
        ...[fillers.possible, fillers.actual, fillers.correct, fillers.partial].map(String),
        fraction(fillers.strictF1),
        fraction(fillers.lenientF1),
      ],
      ...slotRows,
      ...mentionRows,
    ]),
    '',
    columns([
      ['closed values', 'items', 'observed', 'by chance', 'kappa'],
      ...Object.entries(kappa).map(([name, { items, observed, expected, kappa: value }]) => [
        name,
        String(items),
        ...[observed, expected, value].map(fraction),
      ]),
    ]),
    ...(differences.length === 0 ? [] : ['', 'Fillers that differ']),
    ...differences.map(
      ({ article, slot, verdict, first: left, second: right }) =>
        `  ${article}, ${slot}: ${left?.join(' | ') ?? '-'} / ${right?.join(' | ') ?? '-'}${verdict === 'partial' ? ' (in part the same)' : ''}`,
    ),
  ].join('\n');
}
