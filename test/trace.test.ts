import { describe, expect, test } from 'vitest';
import { tagSet } from '../src/annotate/tag-set.js';
import type { Term } from '../src/annotate/term.js';
import { placedRules, runCascade } from '../src/recognize/cascade.js';
import { formatPattern } from '../src/recognize/format-pattern.js';
import { compilePattern } from '../src/recognize/matcher.js';
import { parsePattern } from '../src/recognize/pattern.js';
import { optionsOf } from '../src/recognize/pattern-options.js';
import { placesOf, readAgain } from '../src/recognize/read-again.js';
import { recognize } from '../src/recognize/recognize.js';
import { phrasingsOf } from '../src/recognize/rule.js';
import { termClasses } from '../src/recognize/term-class.js';
import { compileTrace } from '../src/recognize/trace.js';

/** Terms written as `word#Tag#Tag`. */
const terms = (source: string): Term[] =>
  source.split(' ').map((written, i) => {
    const [normal = '', ...tags] = written.split('#');
    const bare = { value: undefined, id: undefined, spoken: false, reading: undefined, inner: undefined };
    return { text: normal, normal, tags: tagSet(...tags), start: i, end: i + 1, from: i, to: i + 1, ...bare };
  });

const rules = placedRules();

describe('the tracing matcher', () => {
  test('says the same as the fast one, for every rule at every term of all texts of all rules of its kind', () => {
    let matches = 0;
    for (const { rule, pass, match } of rules.flatMap((placed) => phrasingsOf(placed.rule).map(({ match }) => ({ ...placed, match })))) {
      const trace = compileTrace(match);
      for (const text of [...rule.examples.map((example) => example.text), ...rule.silent]) {
        const classes = termClasses();
        const matcher = compilePattern(parsePattern(match), classes);
        for (const sentence of runCascade({ text }).before[pass]!) {
          const numbers = sentence.map(classes.classOf);
          for (let at = 0; at < sentence.length; at++) {
            const fast = matcher.matchAt(numbers, at);
            const traced = trace.matchAt(sentence, at);
            expect(traced && { to: traced.to, parts: traced.parts }, `${rule.id} at ${at} of ${text}`).toEqual(fast);
            if (!traced) continue;
            matches++;
            expect(traced.taken.map((taken) => taken.at)).toEqual(Array.from({ length: traced.to - at }, (_, i) => at + i));
          }
        }
      }
    }
    expect(matches).toBeGreaterThan(rules.length);
  });

  test('the cascade run pass by pass ends in the terms and hits of recognition', () => {
    for (const { rule } of rules) {
      for (const { text } of rule.examples) {
        const { document, before } = runCascade({ text });
        const { sentences, relations } = recognize({ text });
        expect(document.sentences).toEqual(sentences);
        expect(before.at(-1)).toEqual(sentences.map((sentence) => sentence.terms));
        expect(document.relations).toEqual(relations);
      }
    }
  });

  test('tells the options of groups of several terms that a match went through', () => {
    const pattern = '(a b|c) x? ((#Y|z) (p q|r)){1,2}';
    const optionsIn = (source: string) => compileTrace(pattern).matchAt(terms(source), 0)?.options;
    expect(optionsIn('a b z r')).toEqual(['1.1', '2.2']);
    expect(optionsIn('c x y#Y p q z r')).toEqual(['1.2', '2.1', '2.2']);
    expect(optionsIn('c x')).toBeUndefined();
    expect(Object.fromEntries(optionsOf(parsePattern(pattern)))).toEqual({ '1.1': 'a b', '1.2': 'c', '2.1': 'p q', '2.2': 'r' });
  });
});

describe('a pattern that nearly matches', () => {
  const best = (pattern: string, source: string) => {
    const [first] = compileTrace(pattern)
      .misses(terms(source), source.split(' ').length)
      .sort((a, b) => b.score - a.score);
    return first && { at: first.at, failed: first.failed.map(formatPattern), missing: first.missing, complete: first.complete };
  };
  const cases: [pattern: string, source: string, miss: ReturnType<typeof best> | undefined][] = [
    ['a b c', 'a x c', { at: 1, failed: ['b'], missing: false, complete: true }],
    ['a b c', 'a c d', { at: 1, failed: ['b'], missing: true, complete: true }],
    ['a b c', 'x b c', { at: 0, failed: ['a'], missing: false, complete: true }],
    ['a b c', 'a b', { at: 2, failed: ['c'], missing: true, complete: true }],
    ['a (b|#B) c', 'a y c', { at: 1, failed: ['(b|#B)'], missing: false, complete: true }],
    ['a (b x|c x) d e', 'a y z', { at: 1, failed: ['b', 'c'], missing: false, complete: false }],
    ['a b c d e', 'a b x y z', { at: 2, failed: ['c'], missing: false, complete: false }],
    ['a b? c', 'a x y', { at: 1, failed: ['c', 'b'], missing: false, complete: true }],
    ['a b', 'x y', undefined],
  ];
  test.each(cases)('%s on %s', (pattern, source, miss) => {
    expect(best(pattern, source)).toEqual(miss);
  });
});

test('every example is read again by an alternative of its rule, and the alternative names only options of the pattern', () => {
  const alternatives = new Map<string, Set<string>>();
  for (const placed of rules) {
    const { rule } = placed;
    const known = phrasingsOf(rule).map(({ match }) => optionsOf(parsePattern(match)));
    for (const { text, reads } of rule.examples) {
      const cascade = runCascade({ text });
      const places = placesOf(cascade, placed).filter(({ span }) => text.slice(span.start, span.end) === reads);
      expect(places.length, `${rule.id} in ${text}`).toBeGreaterThan(0);
      const reading = readAgain(cascade, rule.id, places[0]!.span)!;
      expect(reading, `${rule.id} in ${text}`).toMatchObject({ rule: rule.id, emit: rule.emit });
      const [id, phrasing = '1'] = reading.alternative.split('/')[0]!.split(':');
      expect(id).toBe(rule.id);
      expect(reading.options.filter((option) => known[Number(phrasing) - 1]!.get(option.id) !== option.pattern)).toEqual([]);
      expect(reading.terms.map(({ start, end }) => text.slice(start, end))).toEqual(reading.terms.map(({ quote }) => quote));
      alternatives.set(rule.id, (alternatives.get(rule.id) ?? new Set()).add(reading.alternative));
    }
  }
  expect([...alternatives.values()].some((ids) => ids.size > 1)).toBe(true);
});
