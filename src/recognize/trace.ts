import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { isInside, nearest, nearlyMatching } from './near-miss.js';
import { type Pattern, parsePattern } from './pattern.js';
import { withOptions } from './pattern-options.js';
import { compileProgram } from './program.js';
import { type TermClasses, type TermTest, termClasses } from './term-class.js';
import { type PatternMiss, runTrace, type TracedMatch } from './trace-run.js';

/** A compiled pattern that tells how it matches, and how nearly. It is slow, and says the same as the matcher of `compilePattern`. */
export interface PatternTrace {
  pattern: Pattern;
  /** Terms of a match at most. */
  longest: number;
  matchAt(terms: readonly Term[], at: number): TracedMatch | undefined;
  /** The best miss that begins at each of the first terms, one that fails inside the asked span before others; none where the pattern matches there, or where nothing fits. */
  misses(terms: readonly Term[], starts: number, asked?: Span): PatternMiss[];
}

/** Compiles a pattern for tracing. */
export function compileTrace(source: string): PatternTrace {
  const pattern = parsePattern(source);
  const classes = termClasses();
  const elements = new Map<TermTest, Pattern>();
  const program = compileProgram(withOptions(pattern), noting(classes, elements));
  const elementOf = (test: TermTest): Pattern => elements.get(test)!;
  const known = new WeakMap<readonly Term[], readonly number[]>();
  const classesOf = (terms: readonly Term[]): readonly number[] => {
    const found = known.get(terms) ?? terms.map(classes.classOf);
    known.set(terms, found);
    return found;
  };
  const matchAt = (terms: readonly Term[], at: number) => runTrace(program, elementOf, classesOf(terms), at);
  return {
    pattern,
    longest: program.longest,
    matchAt: (terms, at) => matchAt(terms, at).match,
    misses: (terms, starts, asked) => {
      const isAsked = (at: number): boolean => isInside(terms, asked, at);
      const isKnown = (at: number): boolean => [...terms[at]!.tags].some((tag) => !UNKNOWN_TAGS.has(tag));
      const nearly = nearlyMatching(program, elementOf, classesOf(terms), isKnown, isAsked);
      return terms.slice(0, starts).flatMap((_, from) => {
        const { match, furthest } = matchAt(terms, from);
        if (match) return [];
        const miss = nearest(nearly(from), furthest, isAsked);
        return miss.score > 0 || miss.complete ? [miss] : [];
      });
    },
  };
}

/** Tags of a word in small letters that no list knows. */
const UNKNOWN_TAGS: ReadonlySet<string> = new Set(['Word', 'Lower', 'Verbal']);

/** Gives every test an object of its own, so that it tells which element of the pattern it is of. */
const noting = (classes: TermClasses, elements: Map<TermTest, Pattern>): TermClasses => ({
  classOf: classes.classOf,
  testOf: (element) => {
    const { passes } = classes.testOf(element);
    const test = { passes };
    elements.set(test, element);
    return test;
  },
});
