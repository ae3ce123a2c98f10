import type { Document, DocumentSentence } from '../annotate/document.js';
import { parseNumber } from '../annotate/number.js';
import type { Term } from '../annotate/term.js';
import { awardItem } from './award.js';
import { read, readText } from './filler.js';
import { gradeItem } from './grade.js';
import { innovationItem } from './innovation.js';
import type { CategoryItem, Item, ScoreItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { rankItem } from './rank.js';
import { isYear, tagged } from './terms.js';

const isItem = tagged('Rank', 'Tier', 'Grade', 'Score', 'Award', 'Innovation', 'Category', 'Year');
const isRank = tagged('Rank', 'Tier');
const isGrade = tagged('Grade');
const isScore = tagged('Score');
const isAward = tagged('Award');
const isInnovation = tagged('Innovation');
const isCategoryNoun = tagged('CategoryNoun');
const isCategory = tagged('Category', 'Award');
const isDate = tagged('Date');

/** Reads what a term fills; most terms fill nothing. */
export function itemOf(document: Document, { terms }: DocumentSentence, at: number): Item | undefined {
  const term = terms[at]!;
  if (!isItem(term)) return undefined;
  if (isRank(term)) return rankItem(document, term, at);
  if (isGrade(term)) return gradeItem(document, term, at);
  if (isScore(term)) return scoreItem(document, term, at);
  if (isAward(term) && !isCategoryNoun(terms[at - 1])) return awardItem(document, term, at);
  if (isInnovation(term)) return innovationItem(document, term, at);
  if (isCategory(term)) return categoryItem(document, term, at);
  return isYear(term) && !isDate(term) ? { kind: 'year', at, filler: read(Number(term.normal), term, 'year') } : undefined;
}

function scoreItem(document: Document, term: Term, at: number): ScoreItem | undefined {
  const span = partSpan(document, term, 'score') ?? innerSpan(document.text, term);
  const digits = /\d[\d.,]*\d|\d/.exec(document.text.slice(span.start, span.end));
  if (!digits) return undefined;
  const value = parseNumber(digits[0]);
  const start = span.start + digits.index;
  return value === undefined ? undefined : { kind: 'score', at, filler: read(value, { start, end: start + digits[0].length }, term.reading!.rule) };
}

function categoryItem(document: Document, term: Term, at: number): CategoryItem | undefined {
  const span = innerSpan(document.text, partSpan(document, term, 'name') ?? term);
  return span.end > span.start ? { kind: 'category', at, filler: readText(document.text, span, term.reading!.rule) } : undefined;
}
