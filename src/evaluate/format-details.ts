import {
  ERROR_CAUSES,
  type ErrorCause,
  type EvaluationReport,
  type Grouping,
  type Measure,
  type MucScore,
  type RuleScore,
  type SpanScores,
} from '../model/evaluation-report.js';
import { GOLD_MENTION_LISTS, HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS } from '../model/record.js';
import { columns, fraction, range } from './columns.js';
import { MUC_HEADING, mucCells, SCORE_HEADING, scoreRow } from './format.js';

const ROWS = [
  ['all templates', 'allTemplates'],
  ['matched only', 'matchedOnly'],
  ['matched and missing', 'matchedMissing'],
  ['matched and spurious', 'matchedSpurious'],
  ['set fills only', 'setFills'],
  ['string fills only', 'stringFills'],
] as const;

const headlineSlots: readonly string[] = HEADLINE_SLOTS;

const MORE_HEADING: readonly string[] = ['UND', 'SUB', 'ERR', 'P&2R', '2P&R', 'strict', 'lenient'];

const moreCells = ({ undergeneration, substitution, error, fRecall, fPrecision, strictF1, lenientF1 }: MucScore): string[] =>
  [undergeneration, substitution, error, fRecall, fPrecision, strictF1, lenientF1].map(fraction);

function mucTable({ muc, slots }: EvaluationReport): string {
  const row = (name: string, score: MucScore): string[] => [name, ...mucCells(score), ...moreCells(score)];
  const filled = SLOTS.filter((slot) => slots[slot].muc.possible + slots[slot].muc.actual > 0);
  return columns([
    ['', ...MUC_HEADING, ...MORE_HEADING],
    ...ROWS.map(([name, key]) => row(name, muc[key])),
    ...filled.map((slot) => row(`  ${slot}${headlineSlots.includes(slot) ? '' : ' (not above)'}`, slots[slot].muc)),
  ]);
}

function ceafTable({ ceaf }: EvaluationReport): string {
  const row = (name: string, { gold, predicted, matched, precision, recall, f1 }: Measure): string[] => [
    name,
    ...[gold, predicted].map(String),
    String(Math.round(matched * 100) / 100),
    ...[precision, recall, f1].map(fraction),
  ];
  return columns([
    ['', 'gold', 'pred', 'matched', 'P', 'R', 'F1'],
    row('CEAF-REE strict', ceaf.reeStrict),
    row('CEAF-REE proportional', ceaf.reeProportional),
    row('CEAF-RME subset', ceaf.rmeSubset),
    row('CEAF-RME phi 3 (mentions)', ceaf.rmePhi3),
  ]);
}

function groupTable(kind: string, { groups, mean }: Grouping): string {
  return columns([
    [kind, 'articles', 'strict F1', '95%', 'lenient F1', '95%', 'all correct F1', '95%', 'MUC F1'],
    ...groups.map(({ name, articles, strict, lenient, recordsCorrect, muc }) => [
      name,
      String(articles),
      ...[strict, lenient, recordsCorrect].flatMap((figure) => [fraction(figure.f1), range(figure.interval)]),
      fraction(muc.f1),
    ]),
    ['mean', '', fraction(mean.strict), '', fraction(mean.lenient), '', fraction(mean.recordsCorrect), '', fraction(mean.muc)],
  ]);
}

const wrongOf = ({ partial, incorrect, spurious }: RuleScore): number => partial + incorrect + spurious;

/** Rules with errors, those with the most first. */
function ruleTable(rules: readonly RuleScore[]): string {
  const erring = rules.filter((rule) => wrongOf(rule) > 0).sort((a, b) => wrongOf(b) - wrongOf(a));
  return columns([
    ['slot and rule', 'via', 'COR', 'PAR', 'INC', 'SPU'],
    ...erring.map(({ slot, rule, via, correct, partial, incorrect, spurious }) => [
      `${slot} by ${rule}`,
      via,
      ...[correct, partial, incorrect, spurious].map(String),
    ]),
  ]);
}

function relevanceTable({ relevance: { both, onlyPredicted, onlyGold, neither, precision, recall, overgeneration, fallout } }: EvaluationReport): string {
  const counts = columns([
    ['', 'gold has records', 'gold has none'],
    ['predicted', String(both), String(onlyPredicted)],
    ['nothing predicted', String(onlyGold), String(neither)],
  ]);
  return `${counts}\nP ${fraction(precision)}, R ${fraction(recall)}, OVG ${fraction(overgeneration)}, FAL ${fraction(fallout)}`;
}

function trapTable({ falseWins: { trapStatements } }: EvaluationReport): string {
  return columns([
    ['marked as', 'statements', 'taken for a win'],
    ...Object.entries(trapStatements.kinds).map(([kind, { statements, sprung }]) => [kind, String(statements), String(sprung)]),
  ]);
}

const CAUSES = Object.keys(ERROR_CAUSES) as ErrorCause[];

/** Causes of errors with what they mean. */
function causeTable({ causes }: EvaluationReport): string {
  const found = CAUSES.filter((cause) => causes[cause] !== undefined);
  const width = Math.max(...found.map((cause) => cause.length));
  return found.map((cause) => `${cause.padEnd(width)}  ${String(causes[cause]).padStart(5)}  ${ERROR_CAUSES[cause]}`).join('\n');
}

const SPAN_SCHEMAS = ['strict', 'exact', 'partial', 'type'] as const;

function spanTable({ articles, skipped, ...scores }: SpanScores): string {
  const row = (name: string, { gold, predicted, matched, precision, recall, f1 }: Measure): string[] => [
    name,
    ...[gold, predicted, matched].map(String),
    ...['', '', ''],
    ...[precision, recall, f1].map(fraction),
  ];
  const rows = SPAN_SCHEMAS.flatMap((schema) => {
    const { possible, actual, correct, partial, incorrect, missing, spurious, precision, recall, f1, types } = scores[schema];
    return [
      [schema, ...[possible, actual, correct, partial, incorrect].map(String), `${missing}/${spurious}`, ...[precision, recall, f1].map(fraction)],
      ...Object.entries(types).map(([type, score]) => row(`  ${type}`, score)),
    ];
  });
  const left = skipped > 0 ? `, ${skipped} of them left out because their text is another one` : '';
  return `${articles} articles with places in gold${left}\n${columns([['', 'gold', 'pred', 'COR', 'PAR', 'INC', 'MIS/SPU', 'P', 'R', 'F1'], ...rows])}`;
}

/** Every table of an evaluation that the summary leaves out, under headings. */
export function formatDetails(report: EvaluationReport): string {
  const mentions = GOLD_MENTION_LISTS.filter((list) => report.mentions[list].strict.gold + report.mentions[list].strict.predicted > 0);
  const sections: [heading: string, table: string, shown?: boolean][] = [
    [
      'Mentions',
      columns([SCORE_HEADING, ...mentions.map((list) => scoreRow(list, report.mentions[list].strict, report.mentions[list].lenient))]),
      mentions.length > 0,
    ],
    ['Places of mentions', report.spans ? spanTable(report.spans) : '', report.spans !== undefined],
    ['MUC tallies', mucTable(report)],
    ['Entities of roles and of records', ceafTable(report)],
    ['Which articles tell achievements', relevanceTable(report)],
    ['Statements that are no achievement', trapTable(report), report.falseWins.trapStatements.statements > 0],
    ['By outlet', groupTable('outlet', report.outlets), report.outlets.groups.length > 1],
    ['By family of patterns', groupTable('family', report.families), report.families.groups.length > 1],
    ['Means over articles', `F1 strict ${fraction(report.articleMean.strict)}, lenient ${fraction(report.articleMean.lenient)}`],
    ['Why fillers are not right', causeTable(report), Object.keys(report.causes).length > 0],
    ['Rules that read something wrong', ruleTable(report.rules), report.rules.some((rule) => wrongOf(rule) > 0)],
  ];
  return sections.flatMap(([heading, table, shown = true]) => (shown ? [`${heading}\n\n${table}`] : [])).join('\n\n');
}
