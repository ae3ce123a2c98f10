import { describe, expect, test } from 'vitest';
import type { Document } from '../src/annotate/document.js';
import type { Term } from '../src/annotate/term.js';
import { TAGS } from '../src/lexicon/tags.js';
import { PetikError } from '../src/model/error.js';
import { loadRules } from '../src/recognize/load-rules.js';
import { recognitionRules, recognize } from '../src/recognize/recognize.js';
import type { Rule } from '../src/recognize/rule.js';

const withInner = (term: Term): Term[] => [term, ...(term.inner ?? []).flatMap(withInner)];

/** Terms that a rule merged, those that later passes took into theirs too. */
const mergedBy = (document: Document, id: string): Term[] =>
  document.sentences.flatMap(({ terms }) => terms.flatMap(withInner)).filter(({ reading }) => reading?.rule === id);

const rulesOf = (stage: Rule['stage']) => recognitionRules().filter((rule) => rule.stage === stage);

describe.each(rulesOf('relation'))('relation rule $id', (rule) => {
  const hitsIn = (text: string) => recognize({ text }).relations.filter((hit) => hit.rule === rule.id);
  const quote = (text: string, terms: readonly Term[]) => text.slice(terms[0]!.start, terms.at(-1)!.end);

  test.each(rule.examples)('reads "$reads" in: $text', ({ text, reads, parts = {} }) => {
    const document = recognize({ text });
    const hit = hitsIn(text)[0];
    expect(hit && quote(text, document.sentences[hit.sentence]!.terms.slice(hit.from, hit.to))).toBe(reads);
    for (const [name, part] of Object.entries(parts)) expect(quote(text, hit!.parts[name]!), `part ${name}`).toBe(part);
  });

  test.each(rule.silent)('stays silent on: %s', (text) => {
    expect(hitsIn(text)).toEqual([]);
  });
});

describe.each(rulesOf('entity'))('rule $id', (rule) => {
  test.each(rule.examples)('reads "$reads" in: $text', ({ text, reads, parts = {} }) => {
    const document = recognize({ text });
    const merged = mergedBy(document, rule.id);
    expect(merged.map((term) => term.text)).toContain(reads);
    const term = merged.find((candidate) => candidate.text === reads)!;
    expect(term.tags).toContain(rule.emit);
    for (const [name, quote] of Object.entries(parts)) {
      const part = term.reading!.parts[name]!;
      expect(text.slice(document.tokens[part.from]!.start, document.tokens[part.to - 1]!.end), `part ${name}`).toBe(quote);
    }
  });

  test.each(rule.silent)('stays silent on: %s', (text) => {
    expect(mergedBy(recognize({ text }), rule.id).map((term) => term.text)).toEqual([]);
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
    expect(rulesOf('entity').filter(({ emit }) => TAGS[emit] === undefined)).toEqual([]);
  });
});
