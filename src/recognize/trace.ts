import type { Term } from '../annotate/term.js';
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
  /** How much fits: rare words and tags count for more than common ones. */
  score: number;
}

/** A compiled pattern that tells how it matches, and how nearly. It is slow, and says the same as the matcher of `compilePattern`. */
export interface PatternTrace {
  pattern: Pattern;
  matchAt(terms: readonly Term[], at: number): TracedMatch | undefined;
  /** The best miss that begins at each term; none where the pattern matches there, or where nothing fits. */
  misses(terms: readonly Term[]): PatternMiss[];
}

/** Compiles a pattern for tracing. */
export function compileTrace(source: string): PatternTrace {
  const pattern = parsePattern(source);
  const classes = termClasses();
  const elements = new Map<TermTest, Pattern>();
  const program = compileProgram(withOptions(pattern), noting(classes, elements));
  const elementOf = (test: TermTest): Pattern => elements.get(test)!;
  const matchAt = (terms: readonly Term[], at: number) => runTrace(program, elementOf, terms.map(classes.classOf), at);
  return {
    pattern,
    matchAt: (terms, at) => matchAt(terms, at).match,
    misses: (terms) => {
      const nearly = nearlyMatching(program, elementOf, terms.map(classes.classOf));
      return terms.flatMap((_, from) => {
        const { match, furthest } = matchAt(terms, from);
        if (match) return [];
        const miss = better(nearly(from), furthest);
        return miss.score > 0 || miss.complete ? [miss] : [];
      });
    },
  };
}

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

/** Elements that any term may fulfil count almost nothing. */
const weightOf = (element: Pattern): number => Math.max(0.01, 1 - shareOf(element) / 100);
const scoreOf = (taken: readonly Taken[]): number => taken.reduce((sum, { element }) => sum + weightOf(element), 0);

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

/** A way from an instruction and a place to the end of the program; `miss` tells where it takes a term that does not fit, or none where one must stand. */
interface Way {
  score: number;
  taken?: Taken;
  miss?: { at: number; element: Pattern; missing: boolean };
  next?: Way;
  to: number;
}

/** For each place the best way through the program that one failed element leaves; every state is looked at once. */
function nearlyMatching({ instructions }: Program, elementOf: ElementOf, classes: readonly number[]): (from: number) => PatternMiss | undefined {
  const width = classes.length + 1;
  const known = new Map<number, Way | undefined>();

  function best(pc: number, at: number, missed: boolean): Way | undefined {
    const key = (pc * width + at) * 2 + Number(missed);
    if (known.has(key)) return known.get(key);
    const way = wayFrom(instructions[pc]!, pc, at, missed);
    known.set(key, way);
    return way;
  }

  function wayFrom(instruction: Instruction, pc: number, at: number, missed: boolean): Way | undefined {
    switch (instruction.op) {
      case 'test': {
        const element = elementOf(instruction.test);
        const ways: (Way | undefined)[] = [];
        if (at < classes.length && instruction.test.passes(classes[at]!)) {
          const next = best(pc + 1, at + 1, missed);
          ways.push(next && { score: next.score + weightOf(element), taken: { at, element }, next, to: next.to });
        } else if (!missed) {
          for (const missing of at < classes.length ? [false, true] : [true]) {
            const next = best(pc + 1, missing ? at : at + 1, true);
            ways.push(next && { score: next.score, miss: { at, element, missing }, next, to: next.to });
          }
        }
        return highest(ways);
      }
      case 'split':
        return highest([best(instruction.first, at, missed), best(instruction.second, at, missed)]);
      case 'jump':
        return best(instruction.to, at, missed);
      case 'end':
        return missed ? { score: 0, to: at } : undefined;
      default:
        return best(pc + 1, at, missed);
    }
  }

  return (from) => {
    const way = best(0, from, false);
    if (!way) return undefined;
    const taken: Taken[] = [];
    let miss: Way['miss'];
    for (let step: Way | undefined = way; step; step = step.next) {
      if (step.taken) taken.push(step.taken);
      miss ??= step.miss;
    }
    return { from, at: miss!.at, to: Math.max(way.to, miss!.at), failed: [miss!.element], missing: miss!.missing, complete: true, taken, score: way.score };
  };
}

const highest = (ways: readonly (Way | undefined)[]): Way | undefined =>
  ways.reduce((best, way) => (way && (!best || way.score > best.score) ? way : best), undefined);

/** A miss after which the whole rest fits tells more than how far the pattern came. */
const better = (nearly: PatternMiss | undefined, furthest: PatternMiss): PatternMiss => (nearly && nearly.score >= furthest.score ? nearly : furthest);
