import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../src/annotate/document.js';
import { indonesianGazetteer } from '../src/annotate/indonesian.js';
import type { Term } from '../src/annotate/term.js';
import { TAGS } from '../src/lexicon/tags.js';
import { PetikError } from '../src/model/error.js';
import { runRules } from '../src/recognize/engine.js';
import { loadRules, type RuleSet } from '../src/recognize/load-rules.js';
import { recognitionRules, recognize } from '../src/recognize/recognize.js';
import { phrasingsOf, type Rule } from '../src/recognize/rule.js';
import { entityPasses, relationRules } from '../src/recognize/rules/index.js';
import { testExample, testRules, testSilence } from '../src/test-rules.js';

describe.each(recognitionRules())('$stage rule $id', (rule) => {
  test.each(rule.examples)('reads "$reads" in: $text', (example) => {
    expect(testExample(rule, example)).toBeUndefined();
  });

  test.each(rule.silent)('stays silent on: %s', (text) => {
    expect(testSilence(rule, text)).toBeUndefined();
  });
});

/** A rule without one of its phrasings. */
function without(rule: Rule, dropped: number): Rule {
  const [first, ...also] = phrasingsOf(rule).filter((_, i) => i !== dropped);
  const { id, stage, emit, examples, silent } = rule;
  return { id, stage, emit, examples, silent, ...first!, also };
}

/** What a rule of a rule set reads in a text, with its parts. */
function readBy(ruleSet: RuleSet, { id }: Rule, text: string) {
  const document = annotateText(text, indonesianGazetteer());
  const hits = runRules(ruleSet, document).filter(({ rule }) => rule === id);
  const inTerm = (term: Term): NonNullable<Term['reading']>[] => [...(term.reading?.rule === id ? [term.reading] : []), ...(term.inner ?? []).flatMap(inTerm)];
  return [...document.sentences.flatMap(({ terms }) => terms.flatMap(inTerm)), ...hits.map(({ from, to }) => [from, to])];
}

describe.each(recognitionRules().filter(({ also }) => also))('phrasings of $id', (rule) => {
  test.each(phrasingsOf(rule).map(({ match }, i) => ({ match, i })))('some example needs $match', ({ i }) => {
    const drop = (rules: readonly Rule[]) => rules.map((each) => (each === rule ? without(rule, i) : each));
    const dropped = loadRules(entityPasses.map(drop), drop(relationRules));
    const whole = loadRules(entityPasses, relationRules);
    const needing = rule.examples.filter(({ text }) => !isDeepStrictEqual(readBy(whole, rule, text), readBy(dropped, rule, text)));
    expect(needing).not.toEqual([]);
  });
});

describe('trying a rule', () => {
  const rank = recognitionRules().find(({ id }) => id === 'rank-ordinal')!;
  const text = 'Juara II diraih Dinas Sosial Kota Metro.';

  test('an example that the rule reads otherwise says what it reads, and the terms as the rule sees them', () => {
    const failure = testExample(rank, { text, reads: 'II' })!;
    expect(failure).toMatchObject({ text, reads: 'II', but: 'it reads "Juara II"' });
    expect(failure.sentences.map((terms) => terms.map((term) => term.text))).toEqual([['Juara', 'II', 'diraih', 'Dinas Sosial', 'Kota Metro', '.']]);
    expect(failure.sentences[0]![0]!.tags).toContain('RankNoun');
    expect(testExample(rank, { text: 'Hujan turun.', reads: 'Juara II' })!.but).toBe('it reads nothing');
  });

  test('a part that holds something else, or is not there, fails', () => {
    const but = (parts: Record<string, string>) => testExample(rank, { text, reads: 'Juara II', parts })?.but;
    expect(but({ place: 'II' })).toBeUndefined();
    expect(but({ place: 'I' })).toBe('its part "place" is not "I" but "II"');
    expect(but({ last: 'III' })).toBe('its part "last" is not "III" but absent');
  });

  test('a text on which it should be silent fails where it reads something, also where a later pass took that into its own', () => {
    expect(testSilence(rank, text)).toMatchObject({ text, but: 'it reads "Juara II"' });
    const field = recognitionRules().find(({ id }) => id === 'agency-field')!;
    const taken = 'Kepala Dinas Perumahan dan Pertanahan Kota Metro, Budi Santoso, hadir.';
    expect(recognize({ text: taken }).sentences[0]!.terms.map((term) => term.text)).not.toContain('Dinas Perumahan dan Pertanahan Kota Metro');
    expect(testSilence(field, taken)!.but).toBe('it reads "Dinas Perumahan dan Pertanahan Kota Metro"');
  });

  test('a relation rule is tried on its first match, and sees the terms that the entity rules merged', () => {
    const giver = recognitionRules().find(({ id }) => id === 'giver-after-oleh')!;
    const failure = testSilence(giver, 'Piala dan trofi diserahkan oleh Pemkab Sleman.')!;
    expect(failure.but).toBe('it reads "Piala dan trofi diserahkan oleh Pemkab Sleman"');
    expect(failure.sentences.flat()).toContainEqual({ text: 'Pemkab Sleman', tags: ['Agency', 'Capital'], rule: 'agency-region-government' });
  });

  test('rules are tried by id, in the order asked for, or all', () => {
    expect(testRules(['rank-nomor', 'rank-ordinal']).map(({ id }) => id)).toEqual(['rank-nomor', 'rank-ordinal']);
    expect(testRules([]).map(({ id, texts, failures }) => ({ id, texts, failures }))).toEqual(
      recognitionRules().map(({ id, examples, silent }) => ({ id, texts: examples.length + silent.length, failures: [] })),
    );
    expect(() => testRules(['rank-nomer'])).toThrow('there is no rule "rank-nomer"');
  });
});

describe('loading rules', () => {
  const rule = (changes: Partial<Rule> = {}): Rule => ({
    id: 'juara',
    stage: 'entity',
    emit: 'Rank',
    match: 'juara #Ordinal',
    examples: [{ text: 'Juara kedua.', reads: 'Juara kedua' }],
    silent: ['Juara bertahan.'],
    ...changes,
  });
  const errorOf = (...rules: Rule[]) => {
    try {
      loadRules([rules], []);
    } catch (error) {
      return error as PetikError;
    }
    return undefined;
  };

  test('takes a good rule', () => {
    expect(errorOf(rule())).toBeUndefined();
  });

  const bad: Record<string, { rules: Rule[]; message: RegExp }> = {
    'two rules of one id': { rules: [rule(), rule({ match: 'peringkat #Ordinal' })], message: /^rule "juara" has the id of another rule$/ },
    'two rules of one pattern': { rules: [rule(), rule({ id: 'gelar' })], message: /^rule "gelar" has the pattern of rule "juara"$/ },
    'an id that is no word': { rules: [rule({ id: 'Juara 1' })], message: /^rule "Juara 1" needs an id of lower-case letters, digits and hyphens$/ },
    'an unknown tag in the pattern': { rules: [rule({ match: 'juara #Nomor' })], message: /^rule "juara" names the unknown tag #Nomor$/ },
    'an unknown tag in a guard': { rules: [rule({ notIf: '#Nomor' })], message: /names the unknown tag #Nomor/ },
    'an unknown tag to emit': { rules: [rule({ emit: 'Piala' })], message: /emits the unknown tag #Piala/ },
    'a pattern that cannot be read': {
      rules: [rule({ match: 'juara (#Ordinal' })],
      message: /^rule "juara": a group is not closed at character 16 of pattern: juara \(#Ordinal$/,
    },
    'a guard that cannot be read': { rules: [rule({ notBefore: '[kali' })], message: /^rule "juara": a named part needs the form \[<name>…\] at character 1/ },
    'a pattern of ordinary words alone': { rules: [rule({ match: '#Capital{2,4}' })], message: /has no word or tag that must stand in a match/ },
    'a pattern whose only word may be absent': { rules: [rule({ match: '. juara?' })], message: /has no word or tag that must stand in a match/ },
    'a further phrasing that cannot be read': { rules: [rule({ also: [{ match: 'gelar (#Ordinal' }] })], message: /^rule "juara": a group is not closed/ },
    'a phrasing of another rule': {
      rules: [rule(), rule({ id: 'gelar', match: 'gelar #Ordinal', also: [{ match: 'juara #Ordinal' }] })],
      message: /^rule "gelar" has the pattern of rule "juara"$/,
    },
    'no example': { rules: [rule({ examples: [] })], message: /^rule "juara" has no example that it reads$/ },
    'no text to stay silent on': { rules: [rule({ silent: [] })], message: /^rule "juara" has no example that it stays silent on$/ },
  };
  test.each(Object.entries(bad))('refuses %s', (_, { rules, message }) => {
    const error = errorOf(...rules);
    expect(error).toBeInstanceOf(PetikError);
    expect(error!.code).toBe('bad-rule');
    expect(error!.message).toMatch(message);
  });

  test('refuses an id that another pass or the relation rules have', () => {
    expect(() => loadRules([[rule()], [rule({ match: 'gelar #Ordinal' })]], [])).toThrow(/id of another rule/);
    expect(() => loadRules([[rule()]], [rule({ stage: 'relation', match: 'gelar #Ordinal' })])).toThrow(/id of another rule/);
  });

  test('every tag that a rule emits is known', () => {
    expect(recognitionRules().filter(({ stage, emit }) => stage === 'entity' && TAGS[emit] === undefined)).toEqual([]);
  });
});
