import type { Document, DocumentSentence } from '../annotate/document.js';
import { parseNumber } from '../annotate/number.js';
import type { Term } from '../annotate/term.js';
import { MEETINGS } from '../lexicon/cues/awards.js';
import { AND } from '../lexicon/cues/joining.js';
import { awardItem } from './award.js';
import { read, readText } from './filler.js';
import { gradeItem } from './grade.js';
import { innovationItem } from './innovation.js';
import type { CategoryItem, Item, ScoreItem, YearItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { rankItem, superlativeOf } from './rank.js';
import type { Step } from './steps.js';
import { isCapital, isYear, says, type TermTest, tagged } from './terms.js';

const isItem = tagged('Rank', 'Tier', 'Grade', 'Score', 'Award', 'Innovation', 'Category', 'Year', 'InnerYear');
const isRank = tagged('Rank', 'Tier');
const isGrade = tagged('Grade');
const isScore = tagged('Score');
const isAward = tagged('Award');
const isInnovation = tagged('Innovation');
const isCategoryNoun = tagged('CategoryNoun');
const isCategory = tagged('Category', 'Award');
const isDate = tagged('Date');

const isYearInside = tagged('InnerYear');
const isResult = tagged('Rank', 'Tier', 'Grade', 'Score');

/** A verb where it stands in a headline: "Komisi Apresiasi Rumah Singgah". */
const APPRECIATES = /^apresiasi\b/i;
/** Terms before an award among which it is said to be the subject of a meeting. */
const MEETING_WITHIN = 3;
const isPartOfTitle: TermTest = (term) => isCapital(term) || says(term, AND);

/** "Rapat Koordinasi Nasional Pengawasan Kearsipan", "Rapat Monitoring dan Evaluasi Kinerja": what is talked about is no award. */
export function isMeeting(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MEETING_WITHIN); i--) {
    if (says(terms[i], MEETINGS)) return true;
    if (!isPartOfTitle(terms[i])) return false;
  }
  return false;
}

/** Reads what a term fills; most terms fill nothing. */
export function itemOf(document: Document, { terms, headline }: DocumentSentence, at: number): Item | undefined {
  const term = terms[at]!;
  if (!isItem(term)) return undefined;
  if (isRank(term)) return rankItem(document, term, at);
  if (isGrade(term)) return gradeItem(document, term, at);
  if (isScore(term)) return scoreItem(document, term, at);
  if (isAward(term) && !(headline && APPRECIATES.test(term.text)) && !isCategoryNoun(terms[at - 1])) return awardItem(document, term, at);
  if (isInnovation(term)) return innovationItem(document, term, at);
  if (isCategory(term)) return categoryItem(document, term, at);
  if (isYear(term) && !isDate(term)) return { kind: 'year', at, filler: read(Number(term.normal), term, 'year') };
  return isYearInside(term) && isResult(terms[at - 1]) ? yearItem(document, term, at) : undefined;
}

/** "67,5 (2021)", "BB (2022)": the year of the result before it. */
function yearItem({ text }: Document, term: Term, at: number): YearItem {
  const span = innerSpan(text, term);
  return { kind: 'year', at, filler: read(Number(text.slice(span.start, span.end)), span, 'year' satisfies Step) };
}

function scoreItem(document: Document, term: Term, at: number): ScoreItem | undefined {
  const span = partSpan(document, term, 'score') ?? innerSpan(document.text, term);
  const digits = /\d[\d.,]*\d|\d/.exec(document.text.slice(span.start, span.end));
  if (!digits) return undefined;
  const value = parseNumber(digits[0]);
  const start = span.start + digits.index;
  if (value === undefined) return undefined;
  const rank = superlativeOf(document, term);
  return { kind: 'score', at, filler: read(value, { start, end: start + digits[0].length }, term.reading!.rule), rank };
}

/** A name in capitals before a superlative in lower case. */
const NAMED_CLASS = /^\p{Lu}.*\p{Lu}\p{Ll}+ ter\p{Ll}+$/u;

function categoryItem(document: Document, term: Term, at: number): CategoryItem | undefined {
  const span = innerSpan(document.text, partSpan(document, term, 'name') ?? term);
  if (span.end <= span.start) return undefined;
  const best = / (terbaik|terfavorit)$/i.exec(document.text.slice(span.start, span.end));
  if (best && best.index > 0) {
    // "kategori Smart Society terbaik": the class, and that its winner is the best; in "kategori inovasi terfavorit" the word belongs to the class
    const end = span.start + best.index;
    const apart = NAMED_CLASS.test(document.text.slice(span.start, span.end));
    const name = { start: span.start, end: apart ? end : span.end };
    const rank = read(best[1]!.toLowerCase(), { start: end + 1, end: span.end }, term.reading!.rule);
    return { kind: 'category', at, filler: readText(document.text, name, term.reading!.rule), rank };
  }
  const rank = superlativeOf(document, term);
  return { kind: 'category', at, filler: readText(document.text, span, term.reading!.rule), rank };
}
