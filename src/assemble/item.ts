import type { Document, DocumentSentence } from '../annotate/document.js';
import type { GazetteerHit } from '../annotate/gazetteer.js';
import { parseNumber } from '../annotate/number.js';
import type { Term } from '../annotate/term.js';
import { ORDINAL_WORDS, ROMAN_NUMERALS, UNIT_WORDS } from '../lexicon/numbers.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import type { Span } from '../model/span.js';
import { type Filler, read } from './filler.js';

/** A recipient as the text names it; `key` is equal for surfaces of one entity. */
export interface RecipientItem {
  kind: 'recipient';
  at: number;
  filler: Filler;
  key: string;
  type: 'agency' | 'region' | 'count' | 'person' | 'title';
  count?: Filler<number>;
}
export interface RankItem {
  kind: 'rank';
  at: number;
  filler: Filler;
  /** Last place of a range ("Juara I-III"). */
  last?: number;
}
export interface GradeItem {
  kind: 'grade';
  at: number;
  filler: Filler;
  label?: Filler;
}
export interface ScoreItem {
  kind: 'score';
  at: number;
  filler: Filler<number>;
}
export interface AwardItem {
  kind: 'award';
  at: number;
  filler: Filler;
  scheme?: string;
}
export interface InnovationItem {
  kind: 'innovation';
  at: number;
  /** First term of the name. */
  from: number;
  filler: Filler;
  expansion?: Filler;
}
export interface CategoryItem {
  kind: 'category';
  at: number;
  filler: Filler;
}
export interface YearItem {
  kind: 'year';
  at: number;
  filler: Filler<number>;
}
/** What a clause is assembled from, in the order of the text; `at` is the term index. */
export type Item = RecipientItem | RankItem | GradeItem | ScoreItem | AwardItem | InnovationItem | CategoryItem | YearItem;

/** Trimmed of quotation marks, brackets, stops and commas at both ends. */
export function innerSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”„«»‘’'`´([\])}.,;:]/.test(text[from]!) && !(/[’']/.test(text[from]!) && /\p{L}/u.test(text[from + 1] ?? '') && from > start))
    from++;
  while (to > from && /[\s"“”„«»‘’'`´([\]).,;:]/.test(text[to - 1]!)) to--;
  // a bracket opened inside stays closed
  const inner = text.slice(from, to);
  if (inner.includes('(') && !inner.includes(')') && text[to] === ')') to++;
  return { start: from, end: to };
}

/** Value of a place: "I", "ke-2", "kedua", "3". */
export function placeValue(surface: string): number | undefined {
  const lower = surface.toLowerCase().replace(/\s+/g, '');
  const bare = lower.replace(/^ke-?/, '').replace(/(?<=satu|dua|tiga)nya$/, '');
  const value =
    ORDINAL_WORDS[lower] ?? ROMAN_NUMERALS[bare] ?? UNIT_WORDS[bare] ?? (/^\d+$/.test(bare) ? Number(bare) : undefined) ?? (lower === 'wahid' ? 1 : undefined);
  return value && value > 0 ? value : undefined;
}

const OPINIONS: Readonly<Record<string, string>> = {
  'wajar tanpa pengecualian': 'WTP',
  'wajar dengan pengecualian': 'WDP',
  'wilayah bebas dari korupsi': 'WBK',
  'wilayah bebas korupsi': 'WBK',
  'wilayah birokrasi bersih dan melayani': 'WBBM',
  'wilayah birokrasi bersih melayani': 'WBBM',
};
const TOP_WORDS = new Set(['puncak', 'teratas', 'terdepan', 'juara', 'utama']);

/** Reads a term's own slots; most terms have none. */
export function itemOf(document: Document, sentence: DocumentSentence, at: number): Item | undefined {
  const term = sentence.terms[at]!;
  const { tags } = term;
  if (tags.has('Rank') || tags.has('Tier')) return rankItem(document, term, at);
  if (tags.has('Grade')) return gradeItem(document, term, at);
  if (tags.has('Score')) return scoreItem(document, term, at);
  if (tags.has('Award') && !sentence.terms[at - 1]?.tags.has('CategoryNoun')) return awardItem(document, sentence, at);
  if (tags.has('Innovation')) return innovationItem(document, term, at);
  if (tags.has('Category') || tags.has('Award')) {
    const span = innerSpan(document.text, partSpan(document, term, 'name') ?? term);
    return span.end > span.start ? { kind: 'category', at, filler: read(document.text.slice(span.start, span.end), span, term.reading!.rule) } : undefined;
  }
  if (tags.has('Year') && !tags.has('Date')) return { kind: 'year', at, filler: read(Number(term.normal), term, 'year') };
  return undefined;
}

/** The span of a rule's named part. */
export function partSpan(document: Document, term: Term, name: string): Span | undefined {
  const part = term.reading?.parts[name];
  return part && { start: document.tokens[part.from]!.start, end: document.tokens[part.to - 1]!.end };
}

function rankItem(document: Document, term: Term, at: number): RankItem | undefined {
  const rule = term.reading!.rule;
  const surface = (name: string) => {
    const span = partSpan(document, term, name);
    return span && document.text.slice(span.start, span.end);
  };
  const size = surface('size');
  if (size !== undefined) {
    const value = term.reading!.parts['size']!.value ?? size;
    return { kind: 'rank', at, filler: read(`top ${value}`, term, rule) };
  }
  const word = surface('word')?.toLowerCase();
  if (word !== undefined) return { kind: 'rank', at, filler: read(TOP_WORDS.has(word) ? '1' : word.replace('-', ' '), term, rule) };
  const [place, joinedLast] = surface('place')?.split(/(?<=[IVXivx])-(?=[IVXivx])/) ?? [];
  const value = place === undefined ? undefined : (placeValue(place) ?? Number(term.reading!.parts['place']!.value));
  if (!value) return undefined;
  const last = surface('last') ?? joinedLast;
  const lastValue = last === undefined ? undefined : placeValue(last);
  const prefix = rule === 'rank-harapan' ? 'harapan ' : '';
  return { kind: 'rank', at, filler: read(`${prefix}${value}`, term, rule), ...(lastValue && lastValue > value ? { last: lastValue } : {}) };
}

function gradeItem(document: Document, term: Term, at: number): GradeItem | undefined {
  const rule = term.reading!.rule;
  const { text } = document;
  let gradeSpan = partSpan(document, term, 'grade');
  let labelSpan = partSpan(document, term, 'label');
  const bracket = bracketSpan(text, term);
  if (!gradeSpan) {
    // a bracket alone: "(BB)", "(A, memuaskan)"
    const inner = innerSpan(text, term);
    const comma = text.slice(inner.start, inner.end).search(/[,/]/);
    gradeSpan = comma < 0 ? inner : { start: inner.start, end: inner.start + comma };
    const lead = /^(predikat|kategori|nilai|opini|grade)\s+/i.exec(text.slice(gradeSpan.start, gradeSpan.end));
    if (lead) gradeSpan = { start: gradeSpan.start + lead[0].length, end: gradeSpan.end };
    if (comma >= 0) labelSpan = innerSpan(text, { start: inner.start + comma, end: inner.end });
  } else if (!labelSpan && bracket) labelSpan = innerSpan(text, bracket);
  let span = innerSpan(text, gradeSpan);
  const letter = bracket && innerSpan(text, bracket);
  if (letter && LETTER_GRADES.has(text.slice(letter.start, letter.end)) && !LETTER_GRADES.has(text.slice(span.start, span.end))) {
    // "berpredikat memuaskan (A)": the gloss came first
    labelSpan = span;
    span = letter;
  }
  let value = text.slice(span.start, span.end);
  const plus = /^\s*plus\b/i.exec(text.slice(span.end, term.end));
  if (plus) value += ' Plus';
  value = OPINIONS[value.toLowerCase()] ?? value;
  if (/^zona/i.test(text.slice(term.start, span.start)) && !/^zona/i.test(value)) value = `zona ${value}`;
  const label = labelSpan && text.slice(labelSpan.start, labelSpan.end);
  const isGloss =
    label !== undefined &&
    label.length > 2 &&
    label.length < 40 &&
    !/\d/.test(label) &&
    OPINIONS[label.toLowerCase()] === undefined &&
    !/^[A-Z]{2,5}$/.test(label);
  return { kind: 'grade', at, filler: read(value, span, rule), ...(isGloss ? { label: read(label, labelSpan!, rule) } : {}) };
}

/** The last bracket inside a term. */
function bracketSpan(text: string, term: Term): Span | undefined {
  const open = text.lastIndexOf('(', term.end);
  return open >= term.start && text[term.end - 1] === ')' ? { start: open, end: term.end } : undefined;
}

function scoreItem(document: Document, term: Term, at: number): ScoreItem | undefined {
  const span = partSpan(document, term, 'score') ?? innerSpan(document.text, term);
  const digits = /\d[\d.,]*\d|\d/.exec(document.text.slice(span.start, span.end));
  if (!digits) return undefined;
  const value = parseNumber(digits[0]);
  const start = span.start + digits.index;
  return value === undefined ? undefined : { kind: 'score', at, filler: read(value, { start, end: start + digits[0].length }, term.reading!.rule) };
}

function awardItem(document: Document, sentence: DocumentSentence, at: number): AwardItem | undefined {
  const term = sentence.terms[at]!;
  const name = partSpan(document, term, 'name') ?? term;
  const noun = partSpan(document, term, 'noun');
  const span = innerSpan(document.text, { start: noun?.start ?? name.start, end: name.end });
  const value = document.text.slice(span.start, span.end).replace(/\s+(?:tahun\s+)?(?:19|20)\d\d$/i, '');
  if (value.length < 2) return undefined;
  const end = span.start + value.length;
  const scheme = schemeIn(document, term);
  return { kind: 'award', at, filler: read(value, { start: span.start, end }, term.reading!.rule), ...(scheme === undefined ? {} : { scheme }) };
}

/** Id of the longest scheme that a term names. */
function schemeIn(document: Document, term: Term): string | undefined {
  let low = 0;
  for (let high = document.hits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (document.hits[middle]!.from < term.from) low = middle + 1;
    else high = middle;
  }
  let best: GazetteerHit | undefined;
  for (; low < document.hits.length && document.hits[low]!.from < term.to; low++) {
    const hit = document.hits[low]!;
    if (hit.entry.tag === 'Scheme' && hit.to <= term.to && (!best || hit.to - hit.from > best.to - best.from)) best = hit;
  }
  return best?.entry.id;
}

function innovationItem(document: Document, term: Term, at: number): InnovationItem | undefined {
  const { text } = document;
  const rule = term.reading!.rule;
  const whole = innerSpan(text, partSpan(document, term, 'name') ?? term);
  const bracket = partSpan(document, term, 'expansion');
  let nameSpan = whole;
  let expansionSpan = bracket && innerSpan(text, bracket);
  const open = text.slice(whole.start, whole.end).indexOf('(');
  if (!expansionSpan && open > 1) {
    // the expansion stands inside the quotation: “PENAKK PKK (Pelayanan …)”
    nameSpan = innerSpan(text, { start: whole.start, end: whole.start + open });
    expansionSpan = innerSpan(text, { start: whole.start + open, end: whole.end });
  }
  const name = text.slice(nameSpan.start, nameSpan.end);
  const expansion = expansionSpan && text.slice(expansionSpan.start, expansionSpan.end);
  if (!name) return undefined;
  if (expansion && isAcronymOf(expansion, name)) {
    // the long form came first
    return { kind: 'innovation', at, from: at, filler: read(expansion, expansionSpan!, rule), expansion: read(name, nameSpan, rule) };
  }
  return {
    kind: 'innovation',
    at,
    from: at,
    filler: read(name, nameSpan, rule),
    ...(expansion && expansion.length > 3 ? { expansion: read(expansion, expansionSpan!, rule) } : {}),
  };
}

/** Whether a short form can stand for a long one: its letters occur in it in order, beginning with the first, and it is clearly shorter. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = long.toLowerCase().replace(/[^\p{L} ]/gu, '');
  if (letters.length < 2 || letters.length > words.replaceAll(' ', '').length * 0.75 || long.split(' ').length < 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
