import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { SHORT_GRADES } from '../lexicon/cues/results.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import type { Span } from '../model/span.js';
import { read, readText } from './filler.js';
import type { GradeItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';

interface GradeSpans {
  grade: Span;
  label: Span | undefined;
}

/** Reads a grade and, where the text gives both, what it stands for: "BB (sangat baik)", "memuaskan (A)", "(A, memuaskan)". */
export function gradeItem(document: Document, term: Term, at: number): GradeItem {
  const { text } = document;
  const { rule } = term.reading!;
  const { grade, label } = gradeSpans(document, term);
  const labelled = label && isLabel(text.slice(label.start, label.end));
  return { kind: 'grade', at, filler: read(gradeValue(text, term, grade), grade, rule), label: labelled ? readText(text, label, rule) : undefined };
}

function gradeSpans(document: Document, term: Term): GradeSpans {
  const { text } = document;
  const bracket = bracketSpan(text, term);
  const inner = bracket && innerSpan(text, bracket);
  const gradePart = partSpan(document, term, 'grade');
  const labelPart = partSpan(document, term, 'label');
  const spans = gradePart
    ? { grade: signed(text, innerSpan(text, gradePart)), label: labelPart ? innerSpan(text, labelPart) : inner }
    : unnamedSpans(text, term, labelPart);
  const isLetter = ({ start, end }: Span) => LETTER_GRADES.has(text.slice(start, end));
  // "berpredikat memuaskan (A)": the gloss came first
  return inner && isLetter(inner) && !isLetter(spans.grade) ? { grade: inner, label: spans.grade } : spans;
}

/** A letter with its sign, which the scanner leaves apart: "A-", "B+". */
const signed = (text: string, { start, end }: Span): Span => ({
  start,
  end: LETTER_GRADES.has(text.slice(start, end + 1)) && !/[\p{L}\d-]/u.test(text.charAt(end + 1)) ? end + 1 : end,
});

/** A bracket alone: "(BB)", "(A, memuaskan)", "(predikat A)". */
function unnamedSpans(text: string, term: Term, label: Span | undefined): GradeSpans {
  const { start, end } = innerSpan(text, term);
  const inner = text.slice(start, end);
  const comma = inner.search(/[,/]/);
  const lead = /^(?:predikat|kategori|nilai|opini|grade)\s+/i.exec(comma < 0 ? inner : inner.slice(0, comma))?.[0] ?? '';
  return {
    grade: innerSpan(text, { start: start + lead.length, end: comma < 0 ? end : start + comma }),
    label: comma < 0 ? label : innerSpan(text, { start: start + comma, end }),
  };
}

/** The last bracket inside a term. */
function bracketSpan(text: string, term: Term): Span | undefined {
  if (text[term.end - 1] !== ')') return undefined;
  const open = text.slice(term.start, term.end).lastIndexOf('(');
  return open >= 0 ? { start: term.start + open, end: term.end } : undefined;
}

/** The grade as it is stored: opinions by their short form, "BB Plus" and "zona hijau" in full. */
function gradeValue(text: string, term: Term, { start, end }: Span): string {
  const plus = /^\s*plus\b/i.test(text.slice(end, term.end)) ? ' Plus' : '';
  const written = text.slice(start, end) + plus;
  const value = SHORT_GRADES.get(written.toLowerCase()) ?? written;
  return /^zona/i.test(text.slice(term.start, start)) && !/^zona/i.test(value) ? `zona ${value}` : value;
}

const LABEL_LONGER_THAN = 2;
const LABEL_SHORTER_THAN = 40;

/** Whether a gloss says what the grade stands for; numbers, opinions and acronyms do not. */
const isLabel = (gloss: string): boolean =>
  gloss.length > LABEL_LONGER_THAN &&
  gloss.length < LABEL_SHORTER_THAN &&
  !/\d/.test(gloss) &&
  !SHORT_GRADES.has(gloss.toLowerCase()) &&
  !/^[A-Z]{2,5}$/.test(gloss);
