import type { Pattern } from './pattern.js';
import type { TermClasses, TermTest } from './term-class.js';

/**
 * A pattern as a program of a small backtracking machine. `test`: the term here must pass, step over it; `split`: try at `first`, and if that fails at
 * `second`; `jump`; `open` and `close` a named part; `end`: matched.
 */
export type Instruction =
  | { op: 'test'; test: TermTest }
  | { op: 'split'; first: number; second: number; number: number }
  | { op: 'jump'; to: number }
  | { op: 'open'; group: number }
  | { op: 'close'; group: number; part: number }
  | { op: 'end' };

/** A compiled pattern; `longest` is the number of terms that it can match at most. */
export interface Program {
  instructions: readonly Instruction[];
  parts: readonly string[];
  groups: number;
  splits: number;
  longest: number;
}

/** Compiles a pattern; repetitions are written out, so no run of the program is longer than its text. */
export function compileProgram(pattern: Pattern, classes: TermClasses): Program {
  const instructions: Instruction[] = [];
  const parts: string[] = [];
  let groups = 0;
  let splits = 0;

  const split = () => {
    const instruction = { op: 'split' as const, first: instructions.length + 1, second: 0, number: splits++ };
    instructions.push(instruction);
    return instruction;
  };
  const jump = () => {
    const instruction = { op: 'jump' as const, to: 0 };
    instructions.push(instruction);
    return instruction;
  };

  function emit(part: Pattern): void {
    if (isSingleTerm(part)) {
      instructions.push({ op: 'test', test: classes.testOf(part) });
      return;
    }
    switch (part.kind) {
      case 'sequence':
        part.of.forEach(emit);
        break;
      case 'either':
        emitEither(part.of);
        break;
      case 'repeat': {
        for (let i = 0; i < part.least; i++) emit(part.of);
        const exits = [];
        for (let i = part.least; i < part.most; i++) {
          exits.push(split());
          emit(part.of);
        }
        for (const exit of exits) exit.second = instructions.length;
        break;
      }
      case 'part': {
        const group = groups++;
        if (!parts.includes(part.name)) parts.push(part.name);
        instructions.push({ op: 'open', group });
        emit(part.of);
        instructions.push({ op: 'close', group, part: parts.indexOf(part.name) });
        break;
      }
      default:
    }
  }

  function emitEither(options: readonly Pattern[]): void {
    const exits = [];
    for (const [i, option] of options.entries()) {
      const choice = i < options.length - 1 ? split() : undefined;
      emit(option);
      if (!choice) break;
      exits.push(jump());
      choice.second = instructions.length;
    }
    for (const exit of exits) exit.to = instructions.length;
  }

  emit(pattern);
  instructions.push({ op: 'end' });
  return { instructions, parts, groups, splits, longest: longestOf(pattern) };
}

/** The tests one of which the first term of a match passes; undefined when the program can match no term at all. */
export function firstTests({ instructions }: Program): TermTest[] | undefined {
  const tests = new Set<TermTest>();
  const seen = new Set<number>();
  const pending = [0];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const instruction = instructions[at]!;
    if (instruction.op === 'test') tests.add(instruction.test);
    else if (instruction.op === 'split') pending.push(instruction.first, instruction.second);
    else if (instruction.op === 'jump') pending.push(instruction.to);
    else if (instruction.op === 'end') return undefined;
    else pending.push(at + 1);
  }
  return [...tests];
}

const isSingleTerm = (pattern: Pattern): boolean =>
  pattern.kind === 'word' ||
  pattern.kind === 'tag' ||
  pattern.kind === 'any' ||
  pattern.kind === 'not' ||
  pattern.kind === 'all' ||
  (pattern.kind === 'either' && pattern.of.every(isSingleTerm));

function longestOf(pattern: Pattern): number {
  if (isSingleTerm(pattern)) return 1;
  switch (pattern.kind) {
    case 'sequence':
      return pattern.of.reduce((sum, part) => sum + longestOf(part), 0);
    case 'either':
      return Math.max(...pattern.of.map(longestOf));
    case 'repeat':
      return pattern.most * longestOf(pattern.of);
    case 'part':
      return longestOf(pattern.of);
    default:
      return 1;
  }
}
