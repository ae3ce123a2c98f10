import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { FIRST_PLACE } from '../lexicon/cues.js';
import { read } from './filler.js';
import type { RankItem } from './item.js';
import { partText } from './part-span.js';
import { placeValue } from './place.js';

/** Reads a place or tier: "top 45", "terbaik", "juara II", "juara I-III", "harapan 2". */
export function rankItem(document: Document, term: Term, at: number): RankItem | undefined {
  const { rule, parts } = term.reading!;
  const item = (value: string): RankItem => ({ kind: 'rank', at, filler: read(value, term, rule) });
  const size = partText(document, term, 'size');
  if (size !== undefined) return item(`top ${parts['size']!.value ?? size}`);
  const word = partText(document, term, 'word')?.toLowerCase();
  if (word !== undefined) return item(FIRST_PLACE.has(word) ? '1' : word.replace('-', ' '));
  const [place, joinedLast] = partText(document, term, 'place')?.split(ROMAN_RANGE) ?? [];
  const value = place === undefined ? undefined : (placeValue(place) ?? Number(parts['place']!.value));
  if (!value) return undefined;
  const last = partText(document, term, 'last') ?? joinedLast;
  const lastValue = last === undefined ? undefined : placeValue(last);
  return { ...item(`${rule === 'rank-harapan' ? 'harapan ' : ''}${value}`), ...(lastValue && lastValue > value ? { last: lastValue } : {}) };
}

/** The dash of "I-III". */
const ROMAN_RANGE = /(?<=[IVXivx])-(?=[IVXivx])/;
