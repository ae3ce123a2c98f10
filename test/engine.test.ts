import { describe, expect, test } from 'vitest';
import { annotateText } from '../src/annotate/document.js';
import { buildGazetteer } from '../src/annotate/gazetteer.js';
import { tagSet } from '../src/annotate/tag-set.js';
import { anchorsOf } from '../src/recognize/anchor.js';
import { runRules } from '../src/recognize/engine.js';
import { loadRules } from '../src/recognize/load-rules.js';
import { compilePattern } from '../src/recognize/matcher.js';
import { parsePattern } from '../src/recognize/pattern.js';
import { compileProgram } from '../src/recognize/program.js';
import type { Rule } from '../src/recognize/rule.js';
import { termClasses } from '../src/recognize/term-class.js';

describe('parsing a pattern', () => {
  const cases: Record<string, unknown> = {
    juara: { kind: 'word', word: 'juara' },
    Juara: { kind: 'word', word: 'juara' },
    'ke-3': { kind: 'word', word: 'ke-3' },
    '#Agency': { kind: 'tag', tag: 'Agency' },
    '.': { kind: 'any' },
    '!dan': { kind: 'not', of: { kind: 'word', word: 'dan' } },
    'a b': {
      kind: 'sequence',
      of: [
        { kind: 'word', word: 'a' },
        { kind: 'word', word: 'b' },
      ],
    },
    '(a|#B)': {
      kind: 'either',
      of: [
        { kind: 'word', word: 'a' },
        { kind: 'tag', tag: 'B' },
      ],
    },
    '(#A && !b)': {
      kind: 'all',
      of: [
        { kind: 'tag', tag: 'A' },
        { kind: 'not', of: { kind: 'word', word: 'b' } },
      ],
    },
    'a?': { kind: 'repeat', of: { kind: 'word', word: 'a' }, least: 0, most: 1 },
    'a{2,5}': { kind: 'repeat', of: { kind: 'word', word: 'a' }, least: 2, most: 5 },
    '[<x>a b]': {
      kind: 'part',
      name: 'x',
      of: {
        kind: 'sequence',
        of: [
          { kind: 'word', word: 'a' },
          { kind: 'word', word: 'b' },
        ],
      },
    },
    '((a|b) c)': {
      kind: 'sequence',
      of: [
        {
          kind: 'either',
          of: [
            { kind: 'word', word: 'a' },
            { kind: 'word', word: 'b' },
          ],
        },
        { kind: 'word', word: 'c' },
      ],
    },
  };
  test.each(Object.entries(cases))('%s', (source, pattern) => {
    expect(parsePattern(source)).toEqual(pattern);
  });

  test('a repetition without bound of its own has one', () => {
    expect(parsePattern('a+')).toMatchObject({ least: 1, most: 24 });
    expect(parsePattern('a+?')).toMatchObject({ least: 0, most: 24 });
  });

  const unreadable: Record<string, RegExp> = {
    '': /nothing to match at character 1/,
    '(a': /a group is not closed at character 3/,
    'a)': /cannot read the pattern at character 2/,
    '[a]': /a named part needs the form \[<name>…\] at character 1/,
    '[<x>a': /a named part is not closed at character 6/,
    '(a|)': /nothing to match at character 4/,
    'a ]': /cannot read the pattern at character 3/,
    '+': /cannot read the pattern at character 1/,
  };
  test.each(Object.entries(unreadable))('refuses "%s"', (source, message) => {
    expect(() => parsePattern(source)).toThrow(message);
  });
});

/** Terms written as `word#Tag#Tag`. */
const sentence = (source: string) =>
  source.split(' ').map((term) => {
    const [normal = '', ...tags] = term.split('#');
    return { normal, tags: tagSet(...tags) };
  });

function match(pattern: string, source: string, at = 0) {
  const classes = termClasses();
  const matcher = compilePattern(parsePattern(pattern), classes);
  return matcher.matchAt(sentence(source).map(classes.classOf), at);
}

describe('matching', () => {
  const cases: [pattern: string, source: string, to: number | undefined, parts?: Record<string, [number, number]>][] = [
    ['a', 'a b', 1],
    ['b', 'a b', undefined],
    ['a b', 'a', undefined],
    ['#X #Y', 'a#X b#Y#Z', 2],
    ['.', 'a', 1],
    ['(#X && !b)', 'b#X', undefined],
    ['(#X && !b)', 'a#X', 1],
    ['!b c', 'a c', 2],
    ['a? b', 'b', 1],
    ['a? b', 'a b', 2],
    ['a+ b', 'a a a b', 4],
    ['a{2,3}', 'a', undefined],
    ['a{2,3}', 'a a a a', 3],
    // a repetition gives back what the rest needs
    ['a+ a b', 'a a a b', 4],
    ['#X{0,3} #X #Y', 'a#X b#X c#X#Y', 3],
    ['(a|a b) c', 'a b c', 3],
    ['(a b|a) b', 'a b b', 3],
    // the earlier alternative wins, not the longer
    ['(a|a b)', 'a b', 1],
    ['((a|b){1,2} ,){1,2} c', 'a b , a , c', 6],
    ['((dan|,) (x y?)){0,3} z', 'dan x y , x z', 6],
    ['(a? b?){0,3} c', 'b a b c', 4],
    // nothing is no match
    ['a?', 'b', undefined],
    ['(a? b?){0,3}', 'c', undefined],
    ['[<x>a] [<y>b+]', 'a b b', 3, { x: [0, 1], y: [1, 3] }],
    ['[<x>a?] b', 'b', 1, {}],
    ['([<x>a]|[<y>b]) c', 'b c', 2, { y: [0, 1] }],
    ['([<x>a] b|[<y>a] c)', 'a c', 2, { y: [0, 1] }],
    ['([<x>a] ,?){1,3}', 'a , a', 3, { x: [2, 3] }],
    ['([<x>a] ,?){1,3} b', 'a , a b', 4, { x: [2, 3] }],
    ['[<x>a b?] [<y>b]', 'a b', 2, { x: [0, 1], y: [1, 2] }],
    ['[<x>a [<y>b] c]', 'a b c', 3, { x: [0, 3], y: [1, 2] }],
  ];
  test.each(cases)('%s on %s', (pattern, source, to, parts = {}) => {
    expect(match(pattern, source)).toEqual(to === undefined ? undefined : { to, parts });
  });

  test('starts where it is told to', () => {
    expect(match('b c', 'a b c', 1)).toEqual({ to: 3, parts: {} });
    expect(match('b c', 'a b c', 3)).toBeUndefined();
  });

  test('leaves nothing behind for the next try', () => {
    const classes = termClasses();
    const matcher = compilePattern(parsePattern('[<x>a] [<y>b]? c'), classes);
    const terms = sentence('a b c a c').map(classes.classOf);
    expect(matcher.matchAt(terms, 0)).toEqual({ to: 3, parts: { x: [0, 1], y: [1, 2] } });
    expect(matcher.matchAt(terms, 1)).toBeUndefined();
    expect(matcher.matchAt(terms, 3)).toEqual({ to: 5, parts: { x: [3, 4] } });
  });

  test('nested repetitions that fail cost no more than the pattern times the terms it spans', () => {
    const asked: number[] = [];
    const classes = termClasses();
    const pattern = parsePattern('((a|#X){1,4} #X{0,4}){1,6} b');
    const counting = {
      classOf: classes.classOf,
      testOf: (of: Parameters<typeof classes.testOf>[0]) => {
        const test = classes.testOf(of);
        const passes = (termClass: number) => {
          asked.push(termClass);
          return test.passes(termClass);
        };
        return { passes };
      },
    };
    const matcher = compilePattern(pattern, counting);
    const terms = Array.from({ length: 100 }, () => classes.classOf({ normal: 'a', tags: tagSet('X') }));
    expect(matcher.matchAt(terms, 0)).toBeUndefined();
    const { instructions, longest } = compileProgram(pattern, termClasses());
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.length).toBeLessThan(instructions.length * longest);
  });
});

describe('anchors', () => {
  const cases: Record<string, unknown> = {
    'juara #Capital': ['juara'],
    '#Capital+ (award|prize)': ['award', 'prize'],
    '[<name>#Capital{1,3}] (#Comma? #Degree){1,5}': ['#Degree'],
    '(#Capital && #Bracket)': ['(all)'],
    '(a b|c #Capital)': ['a', 'c'],
    'a? #Capital': undefined,
    '#Word #Lower': undefined,
    '(a|#Capital)': undefined,
    '. !a': undefined,
  };
  test.each(Object.entries(cases))('of %s', (pattern, anchors) => {
    const found = anchorsOf(parsePattern(pattern))?.map((anchor) =>
      anchor.kind === 'word' ? anchor.word : anchor.kind === 'tag' ? `#${anchor.tag}` : `(${anchor.kind})`,
    );
    expect(found).toEqual(anchors);
  });
});

describe('running rules', () => {
  const gazetteer = buildGazetteer([
    { surface: 'dinas', tag: 'FieldHead', id: 'dinas', letterCase: 'capital' },
    { surface: 'Sleman', tag: 'Region', id: '34.04', value: 'Sleman', letterCase: 'capital' },
  ]);
  const rule = (id: string, emit: string, match: string, changes: Partial<Rule> = {}): Rule => ({
    id,
    stage: 'entity',
    emit,
    match,
    examples: [{ text: 'x', reads: 'x' }],
    silent: ['y'],
    ...changes,
  });
  const run = (text: string, passes: Rule[][], relations: Rule[] = []) => {
    const document = annotateText(text, gazetteer);
    const hits = runRules(loadRules(passes, relations), document);
    return {
      document,
      hits,
      terms: document.sentences.flatMap(({ terms }) => terms.map((term) => (term.reading ? `${term.text}<${term.reading.rule}>` : term.text))),
    };
  };

  test('a pass sees what the passes before it merged', () => {
    const dinas = rule('dinas', 'Agency', '#FieldHead #Capital');
    const place = rule('place', 'Agency', '#Agency #Region');
    expect(run('Dinas Sosial Sleman menang.', [[dinas], [place]]).terms).toEqual(['Dinas Sosial Sleman<place>', 'menang', '.']);
    expect(run('Dinas Sosial Sleman menang.', [[place], [dinas]]).terms).toEqual(['Dinas Sosial<dinas>', 'Sleman', 'menang', '.']);
  });

  test('a rule does not see what its own pass merged', () => {
    const passes = [[rule('dinas', 'Agency', '#FieldHead #Capital'), rule('pair', 'Award', '#Agency dan #Agency')]];
    expect(run('Dinas Sosial dan Dinas Pangan menang.', passes).terms).toEqual(['Dinas Sosial<dinas>', 'dan', 'Dinas Pangan<dinas>', 'menang', '.']);
  });

  test('the longest match wins, then the first rule', () => {
    const short = rule('short', 'Agency', '#FieldHead #Capital');
    const long = rule('long', 'Agency', '#FieldHead #Capital #Region');
    const same = rule('same', 'Award', '#FieldHead (#Capital && !#Region)');
    expect(run('Dinas Sosial Sleman.', [[short, long]]).terms[0]).toBe('Dinas Sosial Sleman<long>');
    expect(run('Dinas Sosial kita.', [[same, short]]).terms[0]).toBe('Dinas Sosial<same>');
    expect(run('Dinas Sosial kita.', [[short, same]]).terms[0]).toBe('Dinas Sosial<short>');
  });

  test('matches do not reach over the end of a sentence', () => {
    expect(run('Ia dari Dinas. Sosial menang.', [[rule('dinas', 'Agency', '#FieldHead #Stop? #Capital')]]).terms).not.toContain('Dinas. Sosial<dinas>');
  });

  test('a merge of the parts leaves the context as terms', () => {
    const kept = rule('kept', 'Rank', '#Comma [<place>#Ordinal] (diraih|direbut)', { merge: 'parts' });
    expect(run('Lalu, kedua diraih Dinas.', [[kept]]).terms).toEqual(['Lalu', ',', 'kedua<kept>', 'diraih', 'Dinas', '.']);
  });

  test('a merge is seen by the guard of the next match', () => {
    const ordinal = rule('ordinal', 'Rank', 'juara #Ordinal');
    const number = rule('number', 'Score', '#Number', { notAfter: '#Rank' });
    expect(run('Juara kedua 70 poin.', [[ordinal, number]]).terms).toEqual(['Juara kedua<ordinal>', '70', 'poin', '.']);
    expect(run('Nilai 70 poin.', [[ordinal, number]]).terms).toEqual(['Nilai', '70<number>', 'poin', '.']);
  });

  const guards: Record<string, { changes: Partial<Rule>; silent: string; reads: string }> = {
    notAfter: { changes: { notAfter: '(bukan|#Ordinal)' }, silent: 'Ini bukan juara kedua.', reads: 'Ini juara kedua.' },
    notBefore: { changes: { notBefore: '(kali|kalinya)' }, silent: 'Ini juara kedua kalinya.', reads: 'Ini juara kedua.' },
    notIf: { changes: { match: 'juara .{1,2} #Ordinal', notIf: '#Comma' }, silent: 'Ini juara , kedua.', reads: 'Ini juara yang kedua.' },
  };
  test.each(Object.entries(guards))('%s forbids a match', (_, { changes, silent, reads }) => {
    const guarded = rule('guarded', 'Rank', 'juara #Ordinal', changes);
    expect(run(silent, [[guarded]]).terms.join(' ')).not.toContain('<guarded>');
    expect(run(reads, [[guarded]]).terms.join(' ')).toContain('<guarded>');
  });

  test('a merged term keeps its parts, its terms and its place', () => {
    const { document } = run('Kemarin juara kedua diraih.', [[rule('rank', 'Rank', 'juara [<place>#Ordinal]')]]);
    const term = document.sentences[0]!.terms[1]!;
    expect(term).toMatchObject({
      text: 'juara kedua',
      normal: 'juara kedua',
      start: 8,
      end: 19,
      from: 1,
      to: 3,
      reading: { rule: 'rank', type: 'Rank', parts: { place: { from: 2, to: 3, value: '2' } } },
    });
    expect([...term.tags].sort()).toEqual(['Lower', 'Rank', 'Word']);
    expect(term.inner!.map(({ text }) => text)).toEqual(['juara', 'kedua']);
  });

  test('relation rules report hits over the merged terms and merge nothing', () => {
    const relation = rule('won', 'Award', '[<rank>#Rank] diraih [<winner>#Agency]', { stage: 'relation' });
    const { hits, terms } = run(
      'Pagi. Juara kedua diraih Dinas Sosial.',
      [[rule('rank', 'Rank', 'juara #Ordinal'), rule('dinas', 'Agency', '#FieldHead #Capital')]],
      [relation],
    );
    expect(terms).toContain('Juara kedua<rank>');
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ rule: 'won', emit: 'Award', sentence: 1, from: 0, to: 3 });
    expect(Object.fromEntries(Object.entries(hits[0]!.parts).map(([name, [term]]) => [name, term!.text]))).toEqual({
      rank: 'Juara kedua',
      winner: 'Dinas Sosial',
    });
  });

  test('an aside is read by no rule', () => {
    const { document, hits } = run(
      'Baca Juga: Juara Kedua Diraih Dinas Sosial',
      [[rule('rank', 'Rank', 'juara #Ordinal')]],
      [rule('word', 'Award', 'juara', { stage: 'relation' })],
    );
    expect(document.sentences.map(({ aside }) => aside)).toEqual([true]);
    expect(hits).toEqual([]);
  });
});
