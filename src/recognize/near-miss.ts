import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import type { Pattern } from './pattern.js';
import type { Instruction, Program } from './program.js';
import { type ElementOf, type PatternMiss, type Taken, weightOf } from './trace-run.js';

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
export function nearlyMatching(
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
export function isInside(terms: readonly Term[], asked: Span | undefined, at: number): boolean {
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
export function nearest(nearly: PatternMiss | undefined, furthest: PatternMiss, isAsked: (at: number) => boolean): PatternMiss {
  if (!nearly) return furthest;
  return nearly.score >= furthest.score || (isAsked(nearly.at) && !isAsked(furthest.at)) ? nearly : furthest;
}
