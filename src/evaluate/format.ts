import type { ErrorCause, EvaluationReport, FalseWins, IntervalMeasure, Measure, MucScore, Relevance } from '../model/evaluation-report.js';
import { HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { columns, fraction, range } from './columns.js';

const EXTRA_SLOTS: readonly Slot[] = SLOTS.filter((slot) => !HEADLINE_SLOTS.includes(slot));

const fractions = ({ precision, recall, f1 }: Measure): string[] => [precision, recall, f1].map(fraction);

/** A row of the table of scores. */
export const scoreRow = (name: string, strict: Measure, lenient: Measure): string[] => [
  name,
  String(strict.gold),
  String(strict.predicted),
  ...fractions(strict),
  ...fractions(lenient),
];

/** The heading of that table. */
export const SCORE_HEADING: readonly string[] = ['', 'gold', 'pred', 'strict P', 'R', 'F1', 'lenient P', 'R', 'F1'];

/** A tally of MUC as cells, with the heading `MUC_HEADING`. */
export const mucCells = ({ possible, actual, correct, partial, incorrect, missing, spurious, precision, recall, f1, overgeneration }: MucScore): string[] => [
  ...[possible, actual, correct, partial, incorrect, missing, spurious].map(String),
  ...[precision, recall, f1, overgeneration].map(fraction),
];
export const MUC_HEADING: readonly string[] = ['POS', 'ACT', 'COR', 'PAR', 'INC', 'MIS', 'SPU', 'P', 'R', 'F1', 'OVG'];

function slotRows({ slots }: EvaluationReport): string[][] {
  return [...HEADLINE_SLOTS, ...EXTRA_SLOTS].flatMap((slot) => {
    const { strict, lenient } = slots[slot];
    return strict.gold + strict.predicted > 0 ? [scoreRow(`  ${slot}${EXTRA_SLOTS.includes(slot) ? ' (not above)' : ''}`, strict, lenient)] : [];
  });
}

const relevanceLine = ({ both, onlyPredicted, onlyGold, precision, recall, fallout }: Relevance): string =>
  `Articles with records: ${both} of ${both + onlyGold} found, ${onlyPredicted} without any in gold (P ${fraction(precision)}, R ${fraction(recall)}, fallout ${fraction(fallout)})`;

function falseWinLine({ won, false: wrong, rate, trapArticles, trapStatements }: FalseWins): string {
  const traps = `${trapArticles.sprung} of ${trapArticles.articles} articles without achievement give one (${fraction(trapArticles.rate)})`;
  const statements = `${trapStatements.sprung} of ${trapStatements.statements} statements marked as no achievement (${fraction(trapStatements.rate)})`;
  return `False wins: ${wrong} of ${won} (${fraction(rate)}); ${traps}, as do ${statements}`;
}

/** Causes of errors, the commonest first. */
const causeLine = (causes: Partial<Record<ErrorCause, number>>): string =>
  Object.entries(causes)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([cause, count]) => `${cause} ${count}`)
    .join(', ');

/** What an evaluation says at a glance: headline figures with their intervals, then each slot that occurs, relevance, false wins and causes of errors. */
export function formatSummary(report: EvaluationReport): string {
  const { strict, lenient } = report.headline;
  const interval = (name: string, figure: IntervalMeasure): string => `${name} ${range(figure.interval)}`;
  const causes = causeLine(report.causes);
  return [
    `${report.articles} articles, ${report.without} of them without ${report.predictions === undefined ? 'an extraction' : 'a prediction'}`,
    columns([
      SCORE_HEADING,
      scoreRow('record fillers', strict.fillers, lenient.fillers),
      scoreRow('records found', strict.records, lenient.records),
      scoreRow('records all correct', strict.recordsCorrect, lenient.recordsCorrect),
      ...slotRows(report),
    ]),
    '',
    columns([
      ['', ...MUC_HEADING],
      ['MUC all templates', ...mucCells(report.muc.allTemplates)],
    ]),
    '',
    `95% intervals of F1: ${interval('fillers strict', strict.fillers)}, ${interval('lenient', lenient.fillers)}, ${interval('records all correct', strict.recordsCorrect)}, MUC ${range(report.muc.interval)}`,
    relevanceLine(report.relevance),
    falseWinLine(report.falseWins),
    ...(causes === '' ? [] : [`Fillers that are not right, by cause: ${causes}`]),
    ...(report.unknown.length === 0
      ? []
      : [
          `Predictions of articles that gold does not have: ${report.unknown.length} (${report.unknown.slice(0, 5).join(', ')}${report.unknown.length > 5 ? ', …' : ''})`,
        ]),
  ].join('\n');
}
