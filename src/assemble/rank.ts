import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { FIRST_PLACE } from '../lexicon/cues.js';
import { type Filler, read } from './filler.js';
import type { RankItem } from './item.js';
import { partSpan, partText } from './part-span.js';
import { placeValue } from './place.js';

/** Reads a place or tier: "top 45", "terbaik", "juara II", "juara I-III", "harapan 2". */
export function rankItem(document: Document, term: Term, at: number): RankItem | undefined {
  const { rule, parts } = term.reading!;
  const item = (value: string): RankItem => ({ kind: 'rank', at, filler: read(value, term, rule) });
  const size = partText(document, term, 'size');
  if (size !== undefined) return item(`top ${parts['size']!.value ?? size}`);
  const word = partText(document, term, 'word')?.toLowerCase().replace(OF_CLASS, '');
  if (word !== undefined) return item(FIRST_PLACE.has(word) ? '1' : word.replace('-', ' '));
  const written = partText(document, term, 'place');
  const bracketed = written === undefined ? undefined : BRACKETED.exec(written);
  const [place, joinedLast] = (bracketed?.[2] ?? written)?.split(ROMAN_RANGE) ?? [];
  const value = place === undefined ? undefined : (placeValue(place) ?? Number(parts['place']!.value));
  if (!value) return undefined;
  const last = partText(document, term, 'last') ?? joinedLast;
  const lastValue = last === undefined ? undefined : placeValue(last);
  const harapan = rule === 'rank-harapan' || bracketed?.[1] !== undefined;
  return { ...item(`${harapan ? 'harapan ' : ''}${value}`), ...(lastValue && lastValue > value ? { last: lastValue } : {}) };
}

/** The place in a word that the name of an award or class ends with: "provinsi dengan produksi padi tertinggi". */
export function superlativeOf(document: Document, term: Term): Filler | undefined {
  const span = partSpan(document, term, 'word');
  return span && read(document.text.slice(span.start, span.end).toLowerCase(), span, term.reading!.rule);
}

/** "juaranya", "terbaiknya" */
const OF_CLASS = /(?<=\p{L}{4})nya$/u;

/** "(Juara Harapan I)": whether it is a harapan, and the place. */
const BRACKETED = /^\((?:.*(harapan) )?(?:.* )?(\S+)\)$/i;

/** The dash of "I-III". */
const ROMAN_RANGE = /(?<=[IVXivx])-(?=[IVXivx])/;
