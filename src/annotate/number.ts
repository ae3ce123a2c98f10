import { FUSED_SCALE_WORDS, ORDINAL_WORDS, ROMAN_NUMERALS, SCALE_WORDS, UNIT_WORDS } from '../lexicon/numbers.js';
import type { Candidate } from './candidate.js';
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

/** Numbers in digits and words, years and ordinals. A number and its words ("sepuluh (10)", "19 (sembilan belas)") are one candidate. */
export function findNumbers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const ordinal = readOrdinal(tokens, i);
    if (ordinal) {
      found.push(ordinal);
      continue;
    }
    const number = readNumber(tokens, i);
    if (!number) continue;
    const doubled = readDoubled(tokens, number);
    const to = doubled ?? number.to;
    const tags = ['Number'];
    if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.norm)) tags.push('Year');
    if (token.kind === 'number' && to === i + 1 && number.value !== undefined && !Number.isInteger(number.value)) tags.push('Decimal');
    found.push({ from: i, to, tags, id: 'number', value: String(number.value), priority: to - i > 1 ? 6 : 1 });
    i = to - 1;
  }
  return found;
}

function readOrdinal(tokens: readonly Token[], i: number): Candidate | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const word = ORDINAL_WORDS[token.norm];
  if (word !== undefined) return { from: i, to: i + 1, tags: ['Ordinal'], id: 'ordinal', value: String(word), priority: 1 };
  const joined = /^ke-?(\d{1,3}|[ivx]+)$/.exec(token.norm);
  const value = joined && (/^\d/.test(joined[1]!) ? Number(joined[1]) : ROMAN_NUMERALS[joined[1]!]);
  if (value) return { from: i, to: i + 1, tags: ['Ordinal'], id: 'ordinal', value: String(value), priority: 1 };
  if (token.norm === 'ke') {
    const skip = tokens[i + 1]?.norm === '-' ? 2 : 1;
    const next = tokens[i + skip];
    const spelled = next && (next.kind === 'number' && /^\d{1,3}$/.test(next.norm) ? Number(next.norm) : UNIT_WORDS[next.norm]);
    if (spelled) return { from: i, to: i + skip + 1, tags: ['Ordinal'], id: 'ordinal', value: String(spelled), priority: 6 };
  }
  return undefined;
}

function readNumber(tokens: readonly Token[], i: number): { to: number; value: number | undefined } | undefined {
  const token = tokens[i]!;
  if (token.kind === 'number') return token.norm.includes('/') || token.norm.includes(':') || token.norm.endsWith('%') ? undefined : { to: i + 1, value: parseNumber(token.norm) };
  const unit = UNIT_WORDS[token.norm] ?? FUSED_SCALE_WORDS[token.norm];
  if (unit === undefined) return undefined;
  let value = 0;
  let group = unit;
  let to = i + 1;
  for (; to < tokens.length; to++) {
    const norm = tokens[to]!.norm;
    const scale = SCALE_WORDS[norm];
    if (norm === 'belas') group += 10;
    else if (scale === 1000) group *= 1000;
    else if (scale !== undefined) group = scale === 100 || group < 10 ? group * scale : group;
    else if (UNIT_WORDS[norm] !== undefined && tokens[to - 1]!.norm in SCALE_WORDS && tokens[to - 1]!.norm !== 'belas') {
      value += group;
      group = UNIT_WORDS[norm]!;
    } else break;
  }
  return { to, value: value + group };
}

/** End of "(10)" after "sepuluh", or of "(sembilan belas)" after "19", if both say the same. */
function readDoubled(tokens: readonly Token[], number: { to: number; value: number | undefined }): number | undefined {
  if (tokens[number.to]?.norm !== '(' || number.to + 1 >= tokens.length) return undefined;
  const inner = readNumber(tokens, number.to + 1);
  return inner && inner.value === number.value && tokens[inner.to]?.norm === ')' ? inner.to + 1 : undefined;
}
