import { displayWidth, printable } from '../export/display-width.js';
import type { Finding } from '../model/finding.js';
import type { OutletTotals } from '../model/outlet.js';
import { EXPORTED_STATUSES, type Status, statusSchema } from '../model/record.js';
import { type RunTotals, sumCounts } from '../run-totals.js';
import type { StoreCounts } from '../store/counts.js';

/** What the summary of a run tells beside its totals. */
export interface RunReport {
  totals: RunTotals;
  seconds: number;
  /** Statuses that were printed. */
  statuses: readonly Status[];
  /** The first findings with the id of their article. */
  findings: readonly { id: string; finding: Finding }[];
  database?: { path: string; counts: StoreCounts };
}

const LABEL_WIDTH = 14;
/** A line of a summary: a label and what it says. */
export const line = (label: string, ...parts: (string | number | false)[]): string =>
  `${label.padEnd(LABEL_WIDTH)}${parts.filter((part) => part !== false && part !== '').join('  ')}`;

/** "2 count-sum, 1 grade-label": the most frequent first. */
export const listCounts = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, value]) => value > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, value]) => `${value} ${code}`)
    .join(', ');

function achievementsLine({ achievements }: RunTotals, statuses: readonly Status[]): string {
  const pick = (wanted: (status: Status) => boolean) => Object.fromEntries(statusSchema.options.filter(wanted).map((status) => [status, achievements[status]]));
  const kept = listCounts(pick((status) => !statuses.includes(status)));
  return line(
    'achievements',
    sumCounts(pick((status) => statuses.includes(status))),
    listCounts(pick((status) => statuses.includes(status))),
    kept && `(not printed: ${kept})`,
  );
}

function findingLines(findings: RunReport['findings'], total: number): string[] {
  if (findings.length === 0) return [];
  const rest = total - findings.length;
  const lines = findings.map(({ id, finding: { code, severity, message } }) => `  ${printable(`${id}: ${message} (${code}, ${severity})`)}`);
  return ['', 'Findings (places to check; nothing was changed)', ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

const SHOWN_OUTLETS = 15;

/** A table of outlets; none where no page says whose it is. */
function outletLines(outlets: readonly OutletTotals[]): string[] {
  if (outlets.every(({ outlet }) => outlet === '')) return [];
  const shown = outlets.slice(0, SHOWN_OUTLETS);
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${Math.round((part / whole) * 100)}%`);
  const rows = [
    ['outlet', 'articles', 'records an article', 'with findings', 'errors'],
    ...shown.map(({ outlet, articles, achievements, withFindings, errors }) => [
      printable(outlet === '' ? '(not known)' : outlet),
      String(articles),
      articles === 0 ? '-' : (achievements / articles).toFixed(1),
      share(withFindings, articles),
      String(errors),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  const pad = (cell: string, column: number): string => {
    const space = ' '.repeat(widths[column]! - displayWidth(cell));
    return column === 0 ? cell + space : space + cell;
  };
  const rest = outlets.length - shown.length;
  return ['', ...rows.map((row) => row.map(pad).join('  ')), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** What a run did, as lines of text that end with `\n`. */
export function formatSummary({ totals, seconds, statuses, findings, database }: RunReport): string {
  const { pages, articles, articlesWithAchievements, errors, stored, sharedIds } = totals;
  const found = sumCounts(totals.findings);
  const lines = [
    line('pages read', pages),
    line('articles', articles, `${articlesWithAchievements} with achievements that were won or nominated`),
    achievementsLine(totals, statuses),
    line('findings', found, listCounts(totals.findings)),
    line('errors', sumCounts(errors), listCounts(errors)),
    line('time', `${seconds.toFixed(1)} s`),
  ];
  if (database) {
    const { path, counts } = database;
    lines.push(line('written to', `${path}:`, `${stored.added} articles added, ${stored.replaced} replaced, ${stored.unchanged} unchanged`));
    if (stored.added + stored.replaced === 0) lines.push(line('', `nothing new: ${stored.unchanged} articles unchanged`));
    lines.push(line('', `it now holds ${counts.articles} articles with ${counts.achievements} achievements (${EXPORTED_STATUSES.join(' or ')})`));
    if (sharedIds.length > 0) lines.push(line('', `it kept only the last of the pages that share an id: ${listIds(sharedIds)}`));
  }
  return [...lines, ...outletLines(totals.outlets), ...findingLines(findings, found)].map((text) => `${text}\n`).join('');
}

const SHOWN_IDS = 5;
const listIds = (ids: readonly string[]): string => printable(ids.slice(0, SHOWN_IDS).join(', ')) + (ids.length > SHOWN_IDS ? ', …' : '');

/** Commands worth trying after a run, as lines of text that end with `\n`. */
export function formatNextSteps(inputs: readonly string[], database: string | undefined): string {
  const input = inputs.map((name) => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)).join(' ');
  const steps: [command: string, what: string][] = [
    [`npx petik extract ${input} --format jsonl`, 'the same records with the characters that each value was read from'],
    [`npx petik extract ${input} --format csv`, 'the same records for a spreadsheet'],
    database === undefined
      ? [`npx petik extract ${input} --db petik.db`, 'keep the records in a database']
      : [`sqlite3 ${database} "SELECT recipients, award, rank, grade, year FROM achievements_flat"`, 'ask the database'],
  ];
  return ['', 'What to try next', ...steps.flatMap(([command, what]) => [`  ${command}`, `      ${what}`])].map((text) => `${text}\n`).join('');
}
