import type { QuotedSpan } from '../model/span.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';

interface Counted {
  count: number;
  span: QuotedSpan;
}

interface CountGroup {
  /** Where the paragraph begins. */
  paragraph: number;
  /** The first word of the counted group, lower case. */
  unit: string;
  parts: Counted[];
  outcomes: Set<string>;
}

/** A number with the noun behind it, and the word before that makes it a whole: `dari 29 OPD`, `total 586 instansi`. */
const COUNT_WITH_UNIT = /(?:\b(dari|total|seluruh|keseluruhan)\s+)?(?:(?:total|sebanyak|sejumlah)\s+)?(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)\s+([\p{L}/]+)/giu;
const DETAIL_CUE = /\b(?:rincian|rinciannya|perincian|terdiri)\b/i;
/** The list names examples, so its parts may stay below the whole. */
const OPEN_LIST = /\b(?:antara lain|di antaranya|diantaranya|termasuk|minimal|sedikitnya|setidaknya|lainnya|sisanya|selebihnya)\b/i;
/** `naik dari 5 OPD`, `lebih dari 20 OPD`: no whole. */
const NOT_A_WHOLE = /\b(?:naik|meningkat|bertambah|turun|menurun|berkurang|lebih|kurang|berasal)\s*(?:\p{L}+\s+)?$/iu;

/** How far from its parts, in UTF-16 units of the same paragraph, a whole is looked for. */
const REACH = 1000;

const firstWord = (text: string): string => text.toLowerCase().split(/[\s/]/, 1)[0]!;
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** Counted achievements of one paragraph, one kind of unit and one award: the parts of what may be a whole. */
function groupCounts({ text, achievements }: CheckedRecord): CountGroup[] {
  const groups = new Map<string, CountGroup>();
  for (const achievement of achievements) {
    const provenance = provenanceOf(achievement, 'count');
    if (achievement.count === undefined || provenance === undefined) continue;
    const paragraph = provenance.start === 0 ? 0 : text.lastIndexOf('\n', provenance.start - 1) + 1;
    const unit = firstWord(achievement.recipients[0] ?? '');
    const key = `${paragraph}\t${unit}\t${achievement.award ?? ''}\t${achievement.year ?? ''}`;
    const group = groups.get(key) ?? { paragraph, unit, parts: [], outcomes: new Set() };
    // One number that two records were read from is one part.
    if (group.parts.some(({ span }) => span.start === provenance.start)) continue;
    group.parts.push({ count: achievement.count, span: spanOf(provenance) });
    group.outcomes.add([achievement.grade, achievement.rank, achievement.category, achievement.label].join('\t'));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function compareWithWhole(text: string, { paragraph, unit, parts, outcomes }: CountGroup): Doubt[] {
  if (outcomes.size < parts.length) return [];
  const lineEnd = text.indexOf('\n', paragraph);
  const from = Math.max(paragraph, Math.min(...parts.map(({ span }) => span.start)) - REACH);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, Math.max(...parts.map(({ span }) => span.end)) + REACH);
  const line = text.slice(from, to);
  const firstPart = Math.min(...parts.map(({ span }) => span.start)) - from;
  const detail = line.slice(0, firstPart).search(DETAIL_CUE);
  let whole: Counted | undefined;
  const unread: Counted[] = [];
  for (const match of line.matchAll(COUNT_WITH_UNIT)) {
    if (firstWord(match[3]!) !== unit) continue;
    const start = match.index + match[0].lastIndexOf(match[2]!, match[0].length - match[3]!.length - 1);
    const span = { start: from + start, end: from + match.index + match[0].length };
    if (parts.some((part) => overlaps(part.span, span))) continue;
    const counted = { count: Number(match[2]!.replaceAll('.', '')), span: { ...span, quote: text.slice(span.start, span.end) } };
    const isWhole = match[1] === undefined ? start < detail : !NOT_A_WHOLE.test(line.slice(Math.max(0, match.index - 30), match.index));
    if (isWhole && whole === undefined) whole = counted;
    else unread.push(counted);
  }
  if (whole === undefined) return [];

  const sum = parts.reduce((total, { count }) => total + count, 0);
  const readSpans = [whole.span, ...parts.map(({ span }) => span)];
  const consistent = (spans: QuotedSpan[]): Doubt => ({
    severity: 'info',
    message: `The parts add up to the ${whole.count} that the text states: consistent`,
    spans,
    candidates: [],
  });
  if (parts.length > 1 && sum === whole.count) return [consistent(readSpans)];
  const withUnread = unread.reduce((total, { count }) => total + count, sum);
  if (unread.length > 0 && withUnread === whole.count) return [consistent([...readSpans, ...unread.map(({ span }) => span)])];
  const mayBePartial = parts.length === 1 || unread.length > 0 || OPEN_LIST.test(line);
  if (sum <= whole.count && mayBePartial) return [];
  const message = `The parts add up to ${sum}, the text states ${whole.count}`;
  return [{ severity: 'high', message, spans: readSpans, candidates: [] }];
}

const graded = (count: number, grade: string, quote: string) => ({ fillers: { recipients: ['OPD'], count, grade }, quotes: { count: quote } });

/** Counted groups of one paragraph against the whole it states: dari 30 OPD, 18 OPD meraih A dan 12 OPD meraih BB. */
export const countSum: Check = {
  code: 'count-sum',
  title: 'The parts of a stated whole add up to it',
  find: (record) => groupCounts(record).flatMap((group) => compareWithWhole(record.text, group)),
  examples: [
    {
      text: 'Dari 30 OPD, sebanyak 18 OPD meraih predikat A dan 12 OPD meraih BB.',
      achievements: [graded(18, 'A', '18'), graded(12, 'BB', '12 OPD')],
      findings: [{ severity: 'info', quotes: ['30 OPD', '18', '12 OPD'] }],
    },
    {
      text: 'Dari 30 OPD, sebanyak 18 OPD meraih predikat A dan 14 OPD meraih BB.',
      achievements: [graded(18, 'A', '18'), graded(14, 'BB', '14')],
      findings: [{ severity: 'high', quotes: ['30 OPD', '18', '14'] }],
    },
    {
      text: 'Tahun ini 1.200 OPD dinilai dengan rincian 18 OPD meraih A dan 12 OPD meraih BB.',
      achievements: [graded(18, 'A', '18'), graded(12, 'BB', '12')],
      findings: [{ severity: 'high', quotes: ['1.200 OPD', '18', '12'] }],
    },
    {
      text: 'Dari 30 OPD, 18 OPD meraih A, 7 OPD meraih BB, dan 5 OPD masih CC.',
      achievements: [graded(18, 'A', '18'), graded(7, 'BB', '7')],
      findings: [{ severity: 'info', quotes: ['30 OPD', '18', '7', '5 OPD'] }],
    },
    {
      text: 'Dari 30 OPD, di antaranya 18 OPD meraih A dan 7 OPD meraih BB.',
      achievements: [graded(18, 'A', '18'), graded(7, 'BB', '7')],
      findings: [],
    },
    { text: 'Dari 30 OPD, 18 OPD meraih A.', achievements: [graded(18, 'A', '18')], findings: [] },
    { text: 'Jumlahnya naik dari 5 OPD menjadi 18 OPD dengan predikat A.', achievements: [graded(18, 'A', '18')], findings: [] },
    {
      text: 'Sebanyak 18 OPD meraih A dan 12 OPD meraih BB.\nDari 40 OPD yang ada, semua hadir.',
      achievements: [graded(18, 'A', '18'), graded(12, 'BB', '12')],
      findings: [],
    },
  ],
};
