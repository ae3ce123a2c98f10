import { describe, expect, test } from 'vitest';
import type { Span } from '../src/model/span.js';
import type { RuleMiss } from '../src/model/why-not.js';
import { type PlacedRule, placedRule, placedRules, runCascade } from '../src/recognize/cascade.js';
import { formatPattern } from '../src/recognize/format-pattern.js';
import { forbiddenBy, mergedRange, placesOf, spanOf, traceOf } from '../src/recognize/read-again.js';
import { type Phrasing, phrasingsOf } from '../src/recognize/rule.js';
import { missesOf } from '../src/recognize/rule-misses.js';
import type { TracedMatch } from '../src/recognize/trace-run.js';

/** A word that no list knows. */
const NONSENSE = 'qxv';

interface Mutation {
  /** The phrasing of the rule that had read the example. */
  phrasing: Phrasing;
  text: string;
  /** Where the token was replaced, or the place of the gap where it was deleted. */
  place: Span;
  /** The stretch that the rule read, in the mutated text. */
  stretch: Span;
  /** The element of the pattern that had taken the token. */
  element: string;
  deleted: boolean;
}

/** The match, and its phrasing, with which a rule reads the words that its example says. */
function matchOf(placed: PlacedRule, text: string, reads: string) {
  const cascade = runCascade({ text });
  const place = placesOf(cascade, placed).find(({ span }) => text.slice(span.start, span.end) === reads)!;
  const terms = cascade.before[placed.pass]![place.sentence]!;
  const after = cascade.before[placed.pass + 1]?.[place.sentence] ?? terms;
  const isIt = (phrasing: Phrasing, match: TracedMatch): boolean => {
    const span = spanOf(terms, ...mergedRange(phrasing, match));
    return span.start === place.span.start && span.end === place.span.end && !forbiddenBy(phrasing, match, terms, after);
  };
  const matches = phrasingsOf(placed.rule).flatMap((phrasing) => {
    const trace = traceOf(phrasing.match);
    return terms.flatMap((_, at) => trace.matchAt(terms, at) ?? []).flatMap((match) => (isIt(phrasing, match) ? [{ phrasing, match }] : []));
  });
  return { terms, ...matches[0]! };
}

/** An example with each token of its match deleted and replaced by a word that no list knows, one at a time. */
function* mutations(placed: PlacedRule): Generator<Mutation> {
  for (const { text, reads } of placed.rule.examples) {
    const { terms, match, phrasing } = matchOf(placed, text, reads);
    const { start: from, end: to } = spanOf(terms, match.from, match.to);
    for (const { at, element } of match.taken) {
      for (const deleted of [false, true]) {
        const before = text.slice(0, terms[at]!.start).trimEnd();
        const start = before === '' ? 0 : before.length + 1;
        const put = deleted ? '' : `${NONSENSE} `;
        const mutated = `${before}${before === '' ? '' : ' '}${put}${text.slice(terms[at]!.end).trimStart()}`;
        const stretch = { start: Math.min(from, start), end: Math.max(from + 1, to + mutated.length - text.length) };
        yield { phrasing, text: mutated, place: { start, end: start + (deleted ? 0 : NONSENSE.length) }, stretch, element: formatPattern(element), deleted };
      }
    }
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/**
 * Whether a miss names the mutated token: the element that had taken it is among those that fail, and it fails at this token (of a deleted one: right before or
 * behind the gap). A member of a run of equal elements is missed at the end of its run: of "Budi Santosa" without "Budi", the second name is missing.
 */
function names(miss: RuleMiss | undefined, { text, place, element, deleted }: Mutation): boolean {
  if (miss?.kind !== 'element' || !miss.failed.includes(element)) return false;
  const met = miss.met ?? { start: text.length, end: text.length };
  if (deleted ? Math.abs(met.start - place.start) <= 1 || Math.abs(met.end - place.start) <= 1 || !miss.met : overlaps(met, place)) return true;
  const between = miss.matched.filter(({ start, end }) => start >= Math.min(met.start, place.start) && end <= Math.max(met.start, place.end));
  return between.length > 0 && between.every((taken) => taken.element === element);
}

/** A rule that has this phrasing alone. */
const alone = ({ rule: { id, stage, emit, examples, silent }, pass }: PlacedRule, phrasing: Phrasing): PlacedRule => ({
  rule: { id, stage, emit, examples, silent, ...phrasing, also: [] },
  pass,
});

describe('an example of a rule with one token deleted or replaced', () => {
  const rules = placedRules();
  const tally = { all: 0, stillRead: 0, failing: 0, named: 0, first: 0 };
  const unnamed = new Map<string, number>();
  for (const placed of rules) {
    for (const mutation of mutations(placed)) {
      tally.all++;
      const cascade = runCascade({ text: mutation.text });
      // the mutation makes the rule fail where it reads nothing any more that touches the stretch that it read; the others are counted, and only they are left out
      if (placesOf(cascade, placed).some(({ span }) => overlaps(span, mutation.stretch))) {
        tally.stillRead++;
        continue;
      }
      tally.failing++;
      // asked is about the stretch, not about the token
      if (names(missesOf(cascade, placed, mutation.stretch)[0], mutation)) tally.first++;
      if (names(missesOf(cascade, alone(placed, mutation.phrasing), mutation.stretch)[0], mutation)) tally.named++;
      else unnamed.set(placed.rule.id, (unnamed.get(placed.rule.id) ?? 0) + 1);
    }
  }

  test('the first miss of the phrasing that had read it names the failing element at that token, for at least 95% of all mutations that make the rule fail', () => {
    expect(tally.named / tally.failing, JSON.stringify({ ...tally, unnamed: Object.fromEntries(unnamed) })).toBeGreaterThanOrEqual(0.95);
    // among the phrasings of a rule, another may come nearer to the mutated text
    expect(tally.first / tally.failing, JSON.stringify(tally)).toBeGreaterThanOrEqual(0.9);
    expect(tally.stillRead + tally.failing).toBe(tally.all);
    expect(tally.failing / tally.all).toBeGreaterThan(0.6);
  });

  test('for at least 95% of all rules, most of the mutations that make them fail are named', () => {
    const failing = new Map<string, number>();
    for (const placed of rules) for (const _ of mutations(placed)) failing.set(placed.rule.id, (failing.get(placed.rule.id) ?? 0) + 1);
    const poor = [...unnamed].filter(([id, count]) => count > failing.get(id)! / 2);
    expect(poor.length, JSON.stringify(poor)).toBeLessThanOrEqual(rules.length * 0.05);
  });
});

describe('misses of a rule', () => {
  const first = (rule: string, text: string) => missesOf(runCascade({ text }), placedRule(rule)!)[0];

  test('a word that no list knows in the place of an element', () => {
    expect(first('rank-juara-number', 'Kecamatan Mawar meraih gelas 2 tahun itu.')).toMatchObject({
      kind: 'element',
      pass: 1,
      met: { quote: 'gelas', tags: expect.arrayContaining(['Lower']) },
      matched: [{ quote: '2' }],
      missing: false,
      complete: true,
    });
  });

  test('a guard that forbids the match, with the term at which it does', () => {
    const guarded = placedRules().flatMap(({ rule: each }) => each.silent.flatMap((text) => missesOf(runCascade({ text }), placedRule(each.id)!).slice(0, 1)));
    const guards = guarded.filter((miss) => miss.kind === 'guard');
    expect(guards.length).toBeGreaterThan(10);
    for (const miss of guards) {
      const { rule: owner } = placedRule(miss.rule)!;
      expect(phrasingsOf(owner).map((phrasing) => phrasing[miss.guard])).toContain(miss.pattern);
    }
  });

  test('another rule of the pass that took the terms', () => {
    expect(first('rank-number', 'Dinas Sosial meraih juara 2 lomba itu.')).toMatchObject({
      kind: 'overlap',
      by: { rule: 'rank-juara-number', quote: 'juara 2' },
    });
  });

  test('a term that an earlier pass had merged is told with its rule', () => {
    const miss = missesOf(runCascade({ text: 'Piala diserahkan Bupati Sleman Budi Santosa.' }), placedRule('giver-after-oleh')!)[0]!;
    expect(miss).toMatchObject({ kind: 'element', failed: expect.arrayContaining(['oleh']) });
    expect(miss.kind === 'element' && miss.met?.rule).toMatch(/^person-/);
  });

  test('is found anywhere in a sentence of thousands of terms, and once', () => {
    const text = `${'kata '.repeat(1198)}gelas 2 ${'kata '.repeat(900)}`;
    const misses = missesOf(runCascade({ text }), placedRule('rank-juara-number')!).filter((miss) => miss.kind === 'element' && miss.met?.quote === 'gelas');
    expect(misses.map(({ start }) => start)).toEqual([text.indexOf('gelas')]);
    expect(missesOf(runCascade({ text }), placedRule('rank-juara-number')!, { start: misses[0]!.start, end: misses[0]!.end })[0]).toEqual(misses[0]);
  });

  test('none where the rule reads the place', () => {
    expect(missesOf(runCascade({ text: 'Desa Mawar meraih juara 2.' }), placedRule('rank-juara-number')!)).toEqual([]);
  });
});
