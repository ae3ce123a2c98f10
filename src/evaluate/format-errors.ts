import type { ArticleReport, FillerReport, RecordReport } from '../model/evaluation-report.js';
import { SLOTS } from '../model/record.js';

const SLOT_WIDTH = 12;
const ABSENT = '-';
const MARKS = { correct: '  ', partial: '~ ', incorrect: '! ', missing: '- ', spurious: '+ ' } as const;

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function fillerLines({ slot, verdict, gold, predicted }: FillerReport, column: number): string[] {
  const left = wrap(gold === undefined ? ABSENT : gold.map(oneLine).join(' | '), column);
  const right = wrap(predicted === undefined ? ABSENT : oneLine(predicted), column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${row === 0 ? MARKS[verdict] : '  '}${(row === 0 ? slot : '').padEnd(SLOT_WIDTH)}${(left[row] ?? '').padEnd(column)}  ${right[row] ?? ''}`.trimEnd(),
  );
}

/** Why fillers are not right: cause, rule, sentence, and the command that says more. A sentence that the line before has is not told again. */
function causeLines(fillers: readonly FillerReport[]): string[] {
  let told: string | undefined;
  return fillers.flatMap(({ slot, verdict, cause, rule, via, sentence, whyNot }) => {
    if (cause === undefined) return [];
    const reader = rule === undefined ? '' : `, by ${rule}${via === 'read' ? '' : ` (${via})`}`;
    const quote = sentence?.quote === told ? undefined : sentence?.quote;
    told = sentence?.quote ?? told;
    return [
      `  ${slot}: ${verdict}, ${cause}${reader}`,
      ...(quote === undefined ? [] : [`      “${oneLine(quote)}”`]),
      ...(whyNot ? [`      npx ${whyNot}`] : []),
    ];
  });
}

function recordBlock(article: string, { gold, predicted, fillers }: RecordReport, width: number): string {
  const column = Math.max(16, Math.floor((width - SLOT_WIDTH - 6) / 2));
  const title = gold === undefined ? 'predicted, not in gold' : predicted === undefined ? 'in gold, not predicted' : 'differs';
  const sorted = [...fillers].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot));
  return [
    `${article}: ${title}`,
    `  ${''.padEnd(SLOT_WIDTH)}${'gold'.padEnd(column)}  predicted`,
    ...sorted.flatMap((filler) => fillerLines(filler, column)),
    ...causeLines(sorted),
  ].join('\n');
}

/**
 * The records that are not all right, gold and predicted side by side in `width` columns; fillers are marked `!` (wrong), `~` (right in part), `-` (missing)
 * and `+` (spurious), and below stands for each why, and where to look. Empty where there are none.
 */
export function formatErrors(articles: readonly ArticleReport[], width = 120): string {
  return articles.flatMap(({ id, records }) => records.filter(({ exact }) => !exact).map((record) => recordBlock(id, record, width))).join('\n\n');
}
