import { agencyFields } from '../lexicon/agency-fields.js';
import { isAgencyAcronym } from '../lexicon/agency-acronyms.js';
import { isDegree } from '../lexicon/honorifics.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import { ROMAN_NUMERALS } from '../lexicon/numbers.js';
import type { Candidate } from './candidate.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** What a rule merged into one term: the rule, its type, and the named parts as token ranges. */
export interface Reading {
  rule: string;
  type: string;
  parts: Record<string, { from: number; to: number; value?: string }>;
}

/**
 * What rules match on: a token, or several read as one (a name, a date, a short quotation). It satisfies compromise's own term, so its match syntax and
 * views work on it; `start` and `end` are UTF-16 offsets into the text, `from` and `to` token indexes.
 */
export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  index: [sentence: number, term: number];
  start: number;
  end: number;
  from: number;
  to: number;
  /** Normalised value, if the lexicon or a finder gave one. */
  value?: string;
  /** Id of the lexicon entry. */
  id?: string;
  /** Inside a spoken quotation. */
  spoken: boolean;
  reading?: Reading;
}

const MARK_TAGS: Readonly<Record<string, string>> = {
  ',': 'Comma', ';': 'Semicolon', ':': 'Colon', '.': 'Stop', '?': 'Stop', '!': 'Stop', '-': 'Dash', '–': 'Dash', '—': 'Dash', '/': 'Slash', '•': 'Bullet', '*': 'Bullet', '●': 'Bullet', '|': 'Bar', '&': 'Ampersand',
};

/** Turns the tokens of a sentence into terms, one for each chosen candidate and one for each token outside of them. Quotation marks belong to no term. */
export function buildTerms(text: string, tokens: readonly Token[], sentence: Sentence, sentenceIndex: number, chosen: ReadonlyMap<number, Candidate>, spoken: Uint8Array): Term[] {
  const terms: Term[] = [];
  for (let i = sentence.from; i < sentence.to; ) {
    const candidate = chosen.get(i);
    const to = candidate && candidate.to <= sentence.to ? candidate.to : i + 1;
    const token = tokens[i]!;
    // quotation marks, and the dots of abbreviations: a stop inside a sentence ends nothing
    if (to === i + 1 && token.kind === 'mark' && !candidate && (!MARK_TAGS[token.norm] || (token.norm === '.' && i < sentence.to - 2))) {
      i = to;
      continue;
    }
    terms.push(makeTerm(text, tokens, i, to, candidate, [sentenceIndex, terms.length], spoken[i] === 1));
    i = to;
  }
  return terms;
}

/** One term over a token range. */
export function makeTerm(text: string, tokens: readonly Token[], from: number, to: number, candidate: Candidate | undefined, index: [number, number], spoken: boolean): Term {
  const first = tokens[from]!;
  const start = first.start;
  const end = tokens[to - 1]!.end;
  const surface = text.slice(start, end);
  const tags = new Set(candidate?.tags);
  if (first.kind === 'mark' && to === from + 1) tags.add('Mark').add(MARK_TAGS[first.norm] ?? 'Mark');
  else {
    tags.add('Word');
    if (first.capital) tags.add('Capital');
    else if (first.kind === 'word') tags.add('Lower');
    if (first.upper && to === from + 1) tags.add('Upper');
    if (first.kind === 'word' && first.capital && LETTER_GRADES.has(surface)) tags.add('LetterGrade').add(/^(AA|BB|CC)$/.test(surface) ? 'StrongGrade' : 'LetterGrade');
    if (first.capital && to === from + 1) {
      if (isAgencyAcronym(surface)) tags.add('Agency');
      if (agencyFields.has(first.norm)) tags.add('Field');
      if (isDegree(surface)) tags.add('Degree');
    }
    if (first.kind === 'word' && (first.upper || surface.length === 1) && first.capital && to === from + 1 && ROMAN_NUMERALS[first.norm] !== undefined) tags.add('Roman');
  }
  return {
    text: surface,
    pre: '',
    post: '',
    normal: to === from + 1 ? first.norm : surface.toLowerCase(),
    tags,
    index,
    start,
    end,
    from,
    to,
    spoken,
    ...(candidate?.value === undefined ? {} : { value: candidate.value }),
    ...(candidate === undefined ? {} : { id: candidate.id }),
  };
}

/** Gives the characters between terms to their neighbours, so that a view's text is the text: compromise keeps them as `pre` and `post`. */
export function fillGaps(text: string, sentences: readonly (readonly Term[])[]): void {
  let previous: Term | undefined;
  for (const terms of sentences) {
    for (const term of terms) {
      const gap = text.slice(previous?.end ?? 0, term.start);
      const split = previous ? gap.search(/\S(?=\S*$)/) : 0;
      const cut = split < 0 ? gap.length : Math.max(gap.lastIndexOf(' '), gap.lastIndexOf('\n')) + 1;
      if (previous) previous.post = gap.slice(0, cut);
      term.pre = previous ? gap.slice(cut) : gap;
      previous = term;
    }
  }
  if (previous) previous.post = text.slice(previous.end);
}
