import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { shareOf } from './anchor.js';
import { formatPattern } from './format-pattern.js';
import type { Match } from './matcher.js';
import { type Pattern, parsePattern } from './pattern.js';
import { compileProgram, type Instruction, type Program } from './program.js';
import { type TermClasses, type TermTest, termClasses } from './term-class.js';

/** An element of a pattern and the term that it took. */
export interface Taken {
  at: number;
  element: Pattern;
}

/** A match with what each of its terms was taken by, and the options of groups that it went through, as `group.option`, both counted from 1. */
export interface TracedMatch extends Match {
  from: number;
  taken: Taken[];
  options: string[];
}

/**
 * A match but for one place. `failed` are the elements that the term at `at` does not fulfil (one behind the last where the sentence ends there), `missing`
 * where the term would have to stand before it. Of a `complete` miss all the rest of the pattern fits, up to `to`.
 */
export interface PatternMiss {
  from: number;
  at: number;
  to: number;
  failed: Pattern[];
  missing: boolean;
  complete: boolean;
  /** What fits, before and behind the place. */
  taken: Taken[];
  /** How much fits: rare words and tags count for more than common ones, and a word that no list knows for a bit in the place of an element. */
  score: number;
}

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

/** The pattern with each option of its groups of several terms as a part named `group.option`: no part of a rule has a dot in its name. */
function withOptions(pattern: Pattern): Pattern {
  let groups = 0;
  const name = (part: Pattern): Pattern => {
    switch (part.kind) {
      case 'either': {
        if (isOneTerm(part)) return part;
        const group = ++groups;
        return { kind: 'either', of: part.of.map((option, i) => ({ kind: 'part', name: `${group}.${i + 1}`, of: name(option) })) };
      }
      case 'sequence':
        return { ...part, of: part.of.map(name) };
      case 'repeat':
      case 'part':
        return { ...part, of: name(part.of) };
      default:
        return part;
    }
  };
  return name(pattern);
}

const isOneTerm = (pattern: Pattern): boolean =>
  pattern.kind === 'either' ? pattern.of.every(isOneTerm) : pattern.kind !== 'sequence' && pattern.kind !== 'repeat' && pattern.kind !== 'part';

const isOption = (part: string): boolean => part.includes('.');

/** The options of a pattern's groups of several terms by their number. */
export function optionsOf(pattern: Pattern): Map<string, string> {
  const options = new Map<string, string>();
  const collect = (part: Pattern): void => {
    if (part.kind === 'part' && isOption(part.name)) options.set(part.name, formatPattern(withoutOptions(part.of)));
    if ('of' in part) (Array.isArray(part.of) ? part.of : [part.of]).forEach(collect);
  };
  collect(withOptions(pattern));
  return options;
}

function withoutOptions(part: Pattern): Pattern {
  if (part.kind === 'part' && isOption(part.name)) return withoutOptions(part.of);
  if (!('of' in part)) return part;
  return (Array.isArray(part.of) ? { ...part, of: part.of.map(withoutOptions) } : { ...part, of: withoutOptions(part.of) }) as Pattern;
}

type ElementOf = (test: TermTest) => Pattern;

/** An element that any term may fulfil counts nothing. */
const weightOf = (element: Pattern): number => 1 - shareOf(element) / 100;
/** How much of a pattern fits. */
export const scoreOf = (taken: readonly Taken[]): number => taken.reduce((sum, { element }) => sum + weightOf(element), 0);

/** One try of the program at a place: its match, else how far it came at most. */
function runTrace(program: Program, elementOf: ElementOf, classes: readonly number[], start: number): { match?: TracedMatch; furthest: PatternMiss } {
  const { instructions, parts, longest, splits } = program;
  const width = longest + 1;
  const reached = new Uint8Array(splits * width);
  const opened: number[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  const taken: Taken[] = [];
  let furthest: PatternMiss = { from: start, at: start, to: start, failed: [], missing: false, complete: false, taken: [], score: 0 };
  let end = 0;

  function fail(at: number, element: Pattern): false {
    if (at > furthest.at) furthest = { ...furthest, at, to: at, failed: [], taken: [...taken], score: scoreOf(taken) };
    if (at === furthest.at && !furthest.failed.includes(element)) furthest.failed.push(element);
    return false;
  }

  function run(from: number, position: number): boolean {
    let at = position;
    const depth = taken.length;
    const giveUp = (): false => {
      taken.length = depth;
      return false;
    };
    for (let pc = from; ; ) {
      const instruction = instructions[pc]!;
      switch (instruction.op) {
        case 'test': {
          const element = elementOf(instruction.test);
          if (at >= classes.length || !instruction.test.passes(classes[at]!)) {
            fail(at, element);
            return giveUp();
          }
          taken.push({ at, element });
          at++;
          pc++;
          break;
        }
        case 'split': {
          const state = instruction.number * width + at - start;
          if (reached[state]) return giveUp();
          reached[state] = 1;
          if (run(instruction.first, at)) return true;
          pc = instruction.second;
          break;
        }
        case 'jump':
          pc = instruction.to;
          break;
        case 'open':
          opened[instruction.group] = at;
          pc++;
          break;
        case 'close': {
          const opening = opened[instruction.group]!;
          const name = parts[instruction.part]!;
          const before = ranges.get(name);
          if (at > opening) ranges.set(name, [opening, at]);
          if (run(pc + 1, at)) return true;
          if (before) ranges.set(name, before);
          else ranges.delete(name);
          return giveUp();
        }
        default:
          end = at;
          return at > start || giveUp();
      }
    }
  }

  if (!run(0, start)) return { furthest };
  const named = [...ranges].filter(([name]) => !isOption(name));
  const options = [...ranges.keys()].filter(isOption).sort((a, b) => compareOptions(a.split('.').map(Number), b.split('.').map(Number)));
  return { match: { from: start, to: end, parts: Object.fromEntries(named), taken, options }, furthest };
}

const compareOptions = ([group = 0, option = 0]: readonly number[], [otherGroup = 0, otherOption = 0]: readonly number[]): number =>
  group - otherGroup || option - otherOption;

/** What fits from an instruction and a place to the end of the program. */
interface Rest {
  score: number;
  taken?: Taken;
  next?: Rest;
  to: number;
}

/** A state of the program that is reached from a start without a failure, and what fits up to there. */
interface Reached {
  pc: number;
  at: number;
  score: number;
  taken?: Taken;
  before?: Reached;
}

/** For each start the place at which one failed element, fulfilled or left out, would let the most of the rest fit; the states behind it are looked at once for all starts. */
function nearlyMatching(
  { instructions }: Program,
  elementOf: ElementOf,
  classes: readonly number[],
  isKnown: (at: number) => boolean,
  isAsked: (at: number) => boolean,
): (from: number) => PatternMiss | undefined {
  const width = classes.length + 1;
  const known = new Map<number, Rest | undefined>();

  function restFrom(pc: number, at: number): Rest | undefined {
    const key = pc * width + at;
    if (known.has(key)) return known.get(key);
    const rest = restOf(instructions[pc]!, pc, at);
    known.set(key, rest);
    return rest;
  }

  function restOf(instruction: Instruction, pc: number, at: number): Rest | undefined {
    switch (instruction.op) {
      case 'test': {
        if (at >= classes.length || !instruction.test.passes(classes[at]!)) return undefined;
        const element = elementOf(instruction.test);
        const next = restFrom(pc + 1, at + 1);
        return next && { score: next.score + weightOf(element), taken: { at, element }, next, to: next.to };
      }
      case 'split': {
        const first = restFrom(instruction.first, at);
        const second = restFrom(instruction.second, at);
        return first && second ? (second.score > first.score ? second : first) : (first ?? second);
      }
      case 'jump':
        return restFrom(instruction.to, at);
      case 'end':
        return { score: 0, to: at };
      default:
        return restFrom(pc + 1, at);
    }
  }

  /** Tests that fail in states reached from a start; instructions only lead on, so states are taken in their order. */
  function failuresFrom(start: number): Reached[] {
    const failures: Reached[] = [];
    const states = new Map<number, Map<number, Reached>>([[0, new Map([[start, { pc: 0, at: start, score: 0 }]])]]);
    const reach = (state: Reached): void => {
      const places = states.get(state.pc) ?? new Map<number, Reached>();
      states.set(state.pc, places);
      if ((places.get(state.at)?.score ?? -1) < state.score) places.set(state.at, state);
    };
    for (let pc = 0; pc < instructions.length; pc++) {
      const instruction = instructions[pc]!;
      for (const state of states.get(pc)?.values() ?? []) {
        if (instruction.op === 'test') {
          const element = elementOf(instruction.test);
          if (state.at < classes.length && instruction.test.passes(classes[state.at]!))
            reach({ pc: pc + 1, at: state.at + 1, score: state.score + weightOf(element), taken: { at: state.at, element }, before: state });
          else failures.push(state);
        } else if (instruction.op === 'split') {
          reach({ ...state, pc: instruction.first });
          reach({ ...state, pc: instruction.second });
        } else if (instruction.op !== 'end') reach({ ...state, pc: instruction.op === 'jump' ? instruction.to : pc + 1 });
      }
    }
    return failures;
  }

  return (from: number): PatternMiss | undefined => {
    const failures = failuresFrom(from).map((state) => ({ state, element: elementAt(state.pc) }));
    const ways = failures.flatMap(({ state, element }) =>
      [false, true].flatMap((missing) => {
        const rest = missing || state.at < classes.length ? restFrom(state.pc + 1, missing ? state.at : state.at + 1) : undefined;
        if (!rest) return [];
        const score = state.score + rest.score + (missing ? 0 : isKnown(state.at) ? KNOWN : UNKNOWN);
        return [{ state, element, rest, missing, score, rank: score + (isAsked(state.at) ? ASKED : 0) }];
      }),
    );
    const [best] = [...ways].sort((a, b) => b.rank - a.rank || b.state.at - a.state.at);
    if (!best) return undefined;
    const { at } = best.state;
    const completing = ways.filter(({ state }) => state.at === at).sort((a, b) => b.rank - a.rank);
    const failed = [...new Set([...completing, ...failures.filter(({ state }) => state.at === at)].map(({ element }) => element))];
    const taken = [...takenBefore(best.state), ...takenIn(best.rest)];
    return { from, at, to: Math.max(best.rest.to, at), failed, missing: best.missing, complete: true, taken, score: best.score };
  };

  function elementAt(pc: number): Pattern {
    const instruction = instructions[pc]!;
    return instruction.op === 'test' ? elementOf(instruction.test) : { kind: 'any' };
  }
}

/** What an unknown word counts as an element that might be there, and any other word: of places that are equally near, it is the likeliest to be what a rule does not know. */
const UNKNOWN = 0.5;
const KNOWN = 0.001;
/** More than all elements of a pattern count. */
const ASKED = 1000;

/** Whether a term stands in the span that was asked for; behind the last, whether the span reaches to the end. */
function isInside(terms: readonly Term[], asked: Span | undefined, at: number): boolean {
  if (!asked) return false;
  const term = terms[at];
  return term ? term.start < asked.end && term.end > asked.start : asked.end >= terms.at(-1)!.end;
}

function takenBefore(state: Reached): Taken[] {
  const taken: Taken[] = [];
  for (let at: Reached | undefined = state; at; at = at.before) if (at.taken && at.taken !== taken[0]) taken.unshift(at.taken);
  return taken;
}

function takenIn(rest: Rest): Taken[] {
  const taken: Taken[] = [];
  for (let at: Rest | undefined = rest; at; at = at.next) if (at.taken) taken.push(at.taken);
  return taken;
}

/** A miss after which all the rest fits tells more than how far the pattern came, unless much less of it fits; what fails where it was asked for comes first. */
function nearest(nearly: PatternMiss | undefined, furthest: PatternMiss, isAsked: (at: number) => boolean): PatternMiss {
  if (!nearly) return furthest;
  return nearly.score >= furthest.score || (isAsked(nearly.at) && !isAsked(furthest.at)) ? nearly : furthest;
}
