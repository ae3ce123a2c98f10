import type { Term } from '../annotate/term.js';
import type { Pattern } from './pattern.js';

/** What a pattern matched: terms from the start up to, not including, `to`, and the ranges of its named parts. */
export interface Match {
  to: number;
  parts: Record<string, readonly [from: number, to: number]>;
}

interface State {
  terms: readonly Term[];
  parts: Record<string, readonly [number, number]>;
  steps: number;
}

type Next = (at: number) => boolean;
type Step = (state: State, at: number, next: Next) => boolean;
type Test = (term: Term) => boolean;

/** A compiled pattern: where it can start, and how to match it there. */
export interface Matcher {
  /** Words and `#Tags` one of which the first term has; undefined when any term may start it. */
  first: readonly string[] | undefined;
  matchAt(terms: readonly Term[], at: number): Match | undefined;
}

/** Terms tested in one try at most: it bounds the cost of a match whatever the text. */
const MAX_STEPS = 3000;

/** Compiles a pattern into a backtracking matcher whose cost at one place is bounded by a constant. */
export function compilePattern(pattern: Pattern): Matcher {
  const run = compile(pattern);
  return {
    first: firstKeys(pattern).keys,
    matchAt(terms, at) {
      const state: State = { terms, parts: {}, steps: 0 };
      let to = -1;
      const matched = run(state, at, (end) => {
        to = end;
        return end > at;
      });
      return matched ? { to, parts: state.parts } : undefined;
    },
  };
}

function compile(pattern: Pattern): Step {
  switch (pattern.kind) {
    case 'sequence':
      return compileSequence(pattern.of);
    case 'either':
      return compileEither(pattern.of);
    case 'repeat':
      return compileRepeat(compile(pattern.of), pattern.least, pattern.most);
    case 'part':
      return compilePart(compile(pattern.of), pattern.name);
    default: {
      const test = compileTest(pattern);
      return (state, at, next) => at < state.terms.length && ++state.steps <= MAX_STEPS && test(state.terms[at]!) && next(at + 1);
    }
  }
}

function compileSequence(patterns: readonly Pattern[]): Step {
  const steps = patterns.map(compile);
  return (state, at, next) => {
    const runFrom = (i: number, position: number): boolean => (i === steps.length ? next(position) : steps[i]!(state, position, (end) => runFrom(i + 1, end)));
    return runFrom(0, at);
  };
}

function compileEither(patterns: readonly Pattern[]): Step {
  if (patterns.every(isSingleTerm)) {
    const test = compileTest({ kind: 'either', of: [...patterns] });
    return (state, at, next) => at < state.terms.length && ++state.steps <= MAX_STEPS && test(state.terms[at]!) && next(at + 1);
  }
  const steps = patterns.map(compile);
  return (state, at, next) => steps.some((step) => step(state, at, next));
}

function compileRepeat(step: Step, least: number, most: number): Step {
  return (state, at, next) => {
    const repeat = (count: number, position: number): boolean =>
      (count < most && step(state, position, (end) => end > position && repeat(count + 1, end))) || (count >= least && next(position));
    return repeat(0, at);
  };
}

function compilePart(step: Step, name: string): Step {
  return (state, at, next) => {
    const before = state.parts[name];
    const matched = step(state, at, (end) => {
      if (end > at) state.parts[name] = [at, end];
      return next(end);
    });
    if (matched) return true;
    if (before) state.parts[name] = before;
    else delete state.parts[name];
    return false;
  };
}

const isSingleTerm = (pattern: Pattern): boolean =>
  pattern.kind === 'word' || pattern.kind === 'tag' || pattern.kind === 'any' || pattern.kind === 'not' || pattern.kind === 'all' || (pattern.kind === 'either' && pattern.of.every(isSingleTerm));

/** A test of one term; sequences, repetitions and parts are none. */
function compileTest(pattern: Pattern): Test {
  switch (pattern.kind) {
    case 'word':
      return (term) => term.normal === pattern.word;
    case 'tag':
      return (term) => term.tags.has(pattern.tag);
    case 'not': {
      const test = compileTest(pattern.of);
      return (term) => !test(term);
    }
    case 'all': {
      const tests = pattern.of.map(compileTest);
      return (term) => tests.every((test) => test(term));
    }
    case 'either': {
      const words = new Set(pattern.of.flatMap((option) => (option.kind === 'word' ? [option.word] : [])));
      const tests = pattern.of.filter((option) => option.kind !== 'word').map(compileTest);
      return (term) => words.has(term.normal) || tests.some((test) => test(term));
    }
    default:
      return () => true;
  }
}

/** Words and `#Tags` of which the first matched term has one (undefined when that cannot be told), and whether the pattern can match nothing. */
function firstKeys(pattern: Pattern): { keys: string[] | undefined; empty: boolean } {
  switch (pattern.kind) {
    case 'word':
      return { keys: [pattern.word], empty: false };
    case 'tag':
      return { keys: [`#${pattern.tag}`], empty: false };
    case 'all':
      return { keys: pattern.of.map((part) => firstKeys(part).keys).find((keys) => keys !== undefined), empty: false };
    case 'either': {
      const options = pattern.of.map(firstKeys);
      return { keys: options.every(({ keys }) => keys) ? options.flatMap(({ keys }) => keys!) : undefined, empty: options.some(({ empty }) => empty) };
    }
    case 'repeat': {
      const { keys, empty } = firstKeys(pattern.of);
      return { keys, empty: empty || pattern.least === 0 };
    }
    case 'part':
      return firstKeys(pattern.of);
    case 'sequence': {
      const keys: string[] = [];
      for (const part of pattern.of) {
        const own = firstKeys(part);
        if (!own.keys) return { keys: undefined, empty: false };
        keys.push(...own.keys);
        if (!own.empty) return { keys, empty: false };
      }
      return { keys, empty: true };
    }
    default:
      return { keys: undefined, empty: false };
  }
}
