import { FUSED_SCALE_WORDS, ORDINAL_WORDS, ROMAN_NUMERALS, SCALE_WORDS, UNIT_WORDS } from '../lexicon/numbers.js';
import type { Candidate } from './candidate.js';
import { type TagSet, tagSet } from './tag-set.js';
import type { Token } from './token.js';

/**
 * The value of a number as newspapers write it: decimal comma ("72,15"), thousands dot ("3.156"), both ("10.655,5"), or a decimal dot ("68.52").
 * A dot followed by exactly three digits is a thousands dot. Undefined for a date, a time or a percentage.
 */
export function parseNumber(surface: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(surface);
  if (match) return Number(`${match[1]!.replaceAll('.', '')}.${match[2] ?? 0}`);
  if (/^\d+\.\d+$/.test(surface)) return Number(surface);
  return undefined;
}

const ORDINAL = tagSet('Ordinal');
const NUMBER = tagSet('Number');
const YEAR = tagSet('Number', 'Year');
const DECIMAL = tagSet('Number', 'Decimal');
const PERCENT = tagSet('Percent');
const ordinalWords = new Map(Object.entries(ORDINAL_WORDS));
const unitWords = new Map(Object.entries(UNIT_WORDS));
const scaleWords = new Map(Object.entries(SCALE_WORDS));
/** No newspaper writes a longer number in words. */
const MAX_NUMBER_WORDS = 12;
/** Words that can open a number, and their values. */
const openingWords = new Map([...Object.entries(FUSED_SCALE_WORDS), ...unitWords]);

/** Numbers in digits and words, years and ordinals. A number and its words ("sepuluh (10)", "19 (sembilan belas)") are one candidate. */
export function findNumbers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const place = readOrdinal(tokens, i);
    if (place) {
      found.push(place);
      continue;
    }
    const percent = readPercent(tokens[i]!, i);
    if (percent) found.push(percent);
    const number = readNumber(tokens, i);
    if (!number) continue;
    const doubled = readDoubled(tokens, number);
    const to = doubled ?? number.to;
    found.push({
      from: i,
      to,
      tags: tagsOf(token, number.value, to === i + 1),
      id: 'number',
      value: String(number.value),
      priority: doubled ? 7 : to - i > 1 ? 6 : 1,
    });
    i = to - 1;
  }
  return found;
}

/** "78,38%" */
function readPercent({ norm }: Token, i: number): Candidate | undefined {
  const value = norm.endsWith('%') ? parseNumber(norm.slice(0, -1)) : undefined;
  return value === undefined ? undefined : { from: i, to: i + 1, tags: PERCENT, id: 'percent', value: String(value), priority: 1 };
}

function tagsOf(token: Token, value: number | undefined, single: boolean): TagSet {
  if (token.kind !== 'number') return NUMBER;
  if (/^(19|20)\d\d$/.test(token.norm)) return YEAR;
  return single && value !== undefined && !Number.isInteger(value) ? DECIMAL : NUMBER;
}

function readOrdinal(tokens: readonly Token[], i: number): Candidate | undefined {
  const token = tokens[i]!;
  // every form begins with "ke" but "pertama"
  if (token.kind !== 'word' || !(token.norm.startsWith('ke') || token.norm.startsWith('per'))) return undefined;
  const word = ordinalWords.get(token.norm);
  if (word !== undefined) return ordinal(i, i + 1, word, 1);
  const joined = /^ke-?(\d{1,3}|[ivx]+)$/.exec(token.norm);
  const value = joined && (/^\d/.test(joined[1]!) ? Number(joined[1]) : ROMAN_NUMERALS[joined[1]!]);
  if (value) return ordinal(i, i + 1, value, 1);
  if (token.norm === 'ke') {
    const skip = tokens[i + 1]?.norm === '-' ? 2 : 1;
    const next = tokens[i + skip];
    const spelled = next && (next.kind === 'number' && /^\d{1,3}$/.test(next.norm) ? Number(next.norm) : unitWords.get(next.norm));
    if (spelled) return ordinal(i, i + skip + 1, spelled, 6);
  }
  return undefined;
}

const ordinal = (from: number, to: number, value: number, priority: number): Candidate => ({
  from,
  to,
  tags: ORDINAL,
  id: 'ordinal',
  value: String(value),
  priority,
});

function readNumber(tokens: readonly Token[], i: number): { to: number; value: number | undefined } | undefined {
  const token = tokens[i]!;
  if (token.kind === 'number')
    return token.norm.includes('/') || token.norm.includes(':') || token.norm.endsWith('%') ? undefined : { to: i + 1, value: parseNumber(token.norm) };
  const unit = token.kind === 'word' ? openingWords.get(token.norm) : undefined;
  if (unit === undefined) return undefined;
  let value = 0;
  let group = unit;
  let to = i + 1;
  for (; to < Math.min(tokens.length, i + MAX_NUMBER_WORDS); to++) {
    const norm = tokens[to]!.norm;
    const scale = scaleWords.get(norm);
    if (norm === 'belas') group += 10;
    else if (scale === 1000) {
      group = (value + group) * 1000;
      value = 0;
    } else if (scale !== undefined) group = scale === 100 || group < 10 ? group * scale : group;
    else if (unitWords.has(norm) && endsScale(tokens[to - 1]!.norm)) {
      value += group;
      group = unitWords.get(norm)!;
    } else break;
  }
  return { to, value: value + group };
}

/** A unit may follow: "dua puluh lima", "seratus dua". */
const endsScale = (norm: string) => norm !== 'belas' && (scaleWords.has(norm) || norm in FUSED_SCALE_WORDS);

/** End of "(10)" after "sepuluh", or of "(sembilan belas)" after "19", if both say the same. */
function readDoubled(tokens: readonly Token[], number: { to: number; value: number | undefined }): number | undefined {
  if (tokens[number.to]?.norm !== '(' || number.to + 1 >= tokens.length) return undefined;
  const inner = readNumber(tokens, number.to + 1);
  return inner && inner.value === number.value && tokens[inner.to]?.norm === ')' ? inner.to + 1 : undefined;
}
