import { remember } from '../annotate/remember.js';
import type { TagSet } from '../annotate/tag-set.js';
import type { Term } from '../annotate/term.js';
import type { Pattern } from './pattern.js';

/** A test of one term, whose answers are remembered by class. */
export interface TermTest {
  passes(termClass: number): boolean;
}

/**
 * Numbers for all that patterns can ask of a term: its tags and, where a pattern names it, its word. Terms of one class pass the same tests, so a test
 * is worked out once a class, however many terms there are.
 */
export interface TermClasses {
  /** Compiles a pattern of one term. All tests must be made before the first class is asked for. */
  testOf(pattern: Pattern): TermTest;
  classOf(term: Pick<Term, 'tags' | 'normal'>): number;
}

/** What the terms of a class have in common; `word` is empty for words that no pattern names. */
interface Member {
  tags: TagSet;
  word: string;
}

const VOCABULARY_AT_MOST = 2 ** 16;

/** Classes for one set of patterns. */
export function termClasses(): TermClasses {
  const members: Member[] = [];
  const vocabulary = new Map<string, number>();
  const tests = new Map<string, TermTest>();
  /** A repetition asks for the test of one pattern many times. */
  const compiled = new Map<Pattern, TermTest>();
  const wordless: number[] = [];
  const worded = new Map<number, number>();

  const addClass = (tags: TagSet, word: string) => members.push({ tags, word }) - 1;

  function classOf({ tags, normal }: Pick<Term, 'tags' | 'normal'>): number {
    const word = vocabulary.get(normal);
    if (word === undefined) {
      wordless[tags.id] ??= addClass(tags, '');
      return wordless[tags.id]!;
    }
    const key = tags.id * VOCABULARY_AT_MOST + word;
    let found = worded.get(key);
    if (found === undefined) {
      found = addClass(tags, normal);
      worded.set(key, found);
    }
    return found;
  }

  function testOf(pattern: Pattern): TermTest {
    let test = compiled.get(pattern);
    if (!test) {
      test = testOfKind(pattern);
      compiled.set(pattern, test);
    }
    return test;
  }

  function testOfKind(pattern: Pattern): TermTest {
    const key = JSON.stringify(pattern);
    let test = tests.get(key);
    if (!test) {
      for (const word of wordsOf(pattern)) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
      test = rememberingTest(compileTest(pattern), members);
      tests.set(key, test);
    }
    return test;
  }

  return { classOf, testOf };
}

function rememberingTest(test: (member: Member) => boolean, members: readonly Member[]): TermTest {
  const passes = remember(test);
  return { passes: (termClass) => passes(termClass, members[termClass]!) };
}

function compileTest(pattern: Pattern): (member: Member) => boolean {
  switch (pattern.kind) {
    case 'word':
      return ({ word }) => word === pattern.word;
    case 'tag':
      return ({ tags }) => tags.has(pattern.tag);
    case 'not': {
      const test = compileTest(pattern.of);
      return (member) => !test(member);
    }
    case 'all': {
      const tests = pattern.of.map(compileTest);
      return (member) => tests.every((test) => test(member));
    }
    case 'either': {
      const tests = pattern.of.map(compileTest);
      return (member) => tests.some((test) => test(member));
    }
    default:
      return () => true;
  }
}

function wordsOf(pattern: Pattern): string[] {
  if (pattern.kind === 'word') return [pattern.word];
  if (!('of' in pattern)) return [];
  return Array.isArray(pattern.of) ? pattern.of.flatMap(wordsOf) : wordsOf(pattern.of);
}
