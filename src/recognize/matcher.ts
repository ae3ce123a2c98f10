import type { Pattern } from './pattern.js';
import { compileProgram, firstTests } from './program.js';
import type { TermClasses, TermTest } from './term-class.js';

/** What a pattern matched: terms from the start up to, not including, `to`, and the ranges of its named parts. */
export interface Match {
  to: number;
  parts: Record<string, readonly [from: number, to: number]>;
}

/** A compiled pattern over a sentence's term classes. */
export interface Matcher {
  /** Tests one of which the first term of every match passes; undefined for a pattern that can match nothing. */
  first: readonly TermTest[] | undefined;
  /** Terms of a match at most. */
  longest: number;
  matchAt(terms: readonly number[], at: number): Match | undefined;
}

/**
 * Compiles a pattern into a backtracking matcher: the longest repetition and the earlier alternative come first. What failed at a place is not tried
 * there again, so one try costs at most the size of the pattern times the number of terms it can match, whatever the text.
 */
export function compilePattern(pattern: Pattern, classes: TermClasses): Matcher {
  const program = compileProgram(pattern, classes);
  const { instructions, parts, splits, longest } = program;
  const width = longest + 1;
  /** By split and distance from the start: the try in which it was reached. */
  const reached = new Uint32Array(splits * width);
  const opened = new Array<number>(program.groups).fill(0);
  const starts = new Array<number>(parts.length).fill(-1);
  const ends = new Array<number>(parts.length).fill(-1);
  let attempt = 0;
  let terms: readonly number[] = [];
  let start = 0;
  let end = 0;

  function run(from: number, position: number): boolean {
    let pc = from;
    let at = position;
    for (;;) {
      const instruction = instructions[pc]!;
      switch (instruction.op) {
        case 'test':
          if (at >= terms.length || !instruction.test.passes(terms[at]!)) return false;
          at++;
          pc++;
          break;
        case 'split': {
          const state = instruction.number * width + at - start;
          if (reached[state] === attempt) return false;
          reached[state] = attempt;
          if (run(instruction.first, at)) return true;
          pc = instruction.second;
          break;
        }
        case 'jump':
          pc = instruction.to;
          break;
        case 'open': {
          const before = opened[instruction.group]!;
          opened[instruction.group] = at;
          if (run(pc + 1, at)) return true;
          opened[instruction.group] = before;
          return false;
        }
        case 'close': {
          const { part, group } = instruction;
          if (at === opened[group]) {
            pc++;
            break;
          }
          const [fromBefore, toBefore] = [starts[part]!, ends[part]!];
          starts[part] = opened[group]!;
          ends[part] = at;
          if (run(pc + 1, at)) return true;
          starts[part] = fromBefore;
          ends[part] = toBefore;
          return false;
        }
        default:
          end = at;
          return at > start;
      }
    }
  }

  return {
    first: firstTests(program),
    longest,
    matchAt(sequence, at) {
      terms = sequence;
      start = at;
      starts.fill(-1);
      attempt = attempt === 0xffffffff ? 1 : attempt + 1;
      if (attempt === 1) reached.fill(0);
      return run(0, at) ? { to: end, parts: partsOf() } : undefined;
    },
  };

  function partsOf(): Match['parts'] {
    const found: Record<string, readonly [number, number]> = {};
    for (const [i, name] of parts.entries()) if (starts[i]! >= 0) found[name] = [starts[i]!, ends[i]!];
    return found;
  }
}
