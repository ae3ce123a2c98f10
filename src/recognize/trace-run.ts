import { shareOf } from './anchor.js';
import type { Match } from './matcher.js';
import type { Pattern } from './pattern.js';
import { isOption } from './pattern-options.js';
import type { Program } from './program.js';
import type { TermTest } from './term-class.js';

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

/** The element of the pattern that a test was compiled from. */
export type ElementOf = (test: TermTest) => Pattern;

/** An element that any term may fulfil counts nothing. */
export const weightOf = (element: Pattern): number => 1 - shareOf(element) / 100;
/** How much of a pattern fits. */
export const scoreOf = (taken: readonly Taken[]): number => taken.reduce((sum, { element }) => sum + weightOf(element), 0);

/** One try of the program at a place: its match, else how far it came at most. */
export function runTrace(program: Program, elementOf: ElementOf, classes: readonly number[], start: number): { match?: TracedMatch; furthest: PatternMiss } {
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
