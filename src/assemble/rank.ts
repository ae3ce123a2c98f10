import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { FIRST_PLACE } from '../lexicon/cues/results.js';
import type { Span } from '../model/span.js';
import { type Filler, read, ruleOf } from './filler.js';
import type { RankItem } from './item.js';
import { partSpan, partText } from './part-span.js';
import { placeValue } from './place.js';

/** Reads a place or tier: "top 45", "terbaik", "juara II", "juara I-III", "harapan 2". */
export function rankItem(document: Document, term: Term, at: number): RankItem | undefined {
  const { rule, parts } = term.reading!;
  const item = (value: string): RankItem => ({ kind: 'rank', at, filler: read(value, term, rule), places: undefined });
  const size = partText(document, term, 'size');
  if (size !== undefined) return item(`top ${parts['size']!.value ?? size}`);
  const word = partText(document, term, 'word')?.toLowerCase().replace(OF_CLASS, '');
  if (word !== undefined) return item(FIRST_PLACE.has(word) ? '1' : word.replace('-', ' '));
  const harapan = rule === 'rank-harapan' || HARAPAN.test(term.text);
  const series = partSpan(document, term, 'series');
  if (series) return seriesItem(document, series, item(''), harapan ? 'harapan ' : '');
  const written = partText(document, term, 'place');
  const bracketed = written === undefined ? undefined : BRACKETED.exec(written);
  const [place, joinedLast] = (bracketed?.[2] ?? written)?.split(ROMAN_RANGE) ?? [];
  const value = place === undefined ? undefined : (placeValue(place) ?? Number(parts['place']!.value));
  if (!value) return undefined;
  const last = partText(document, term, 'last') ?? joinedLast;
  const lastValue = last === undefined ? undefined : placeValue(last);
  const prefix = harapan ? 'harapan ' : '';
  const first = item(`${prefix}${value}`);
  if (!lastValue || lastValue <= value) return first;
  return { ...first, places: Array.from({ length: lastValue - value + 1 }, (_, i) => ({ ...first.filler, value: `${prefix}${value + i}` })) };
}

/** "juara 1, 2, dan 3": a place each, if they rise; else only the first is one. */
function seriesItem({ text }: Document, { start, end }: Span, item: RankItem, prefix: string): RankItem | undefined {
  const places: Filler[] = [];
  let before = 0;
  for (const { 0: written, index } of text.slice(start, end).matchAll(IN_SERIES)) {
    const value = placeValue(written);
    if (!value || value <= before) break;
    before = value;
    places.push(read(`${prefix}${value}`, { start: start + index, end: start + index + written.length }, ruleOf(item.filler)));
  }
  const [first] = places;
  return first && { ...item, filler: first, places: places.length > 1 ? places : undefined };
}

/** The places of a series: all words but "dan" and its like. */
const IN_SERIES = /(?<![\p{L}\d-])(?!(?:dan|serta|ke)(?![\p{L}-]))[\p{L}\d-]+/giu;

const HARAPAN = /\bharapan\b/i;

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
