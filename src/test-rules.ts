import { annotateText } from './annotate/document.js';
import { indonesianGazetteer } from './annotate/indonesian.js';
import type { Term } from './annotate/term.js';
import { PetikError } from './model/error.js';
import { runRules } from './recognize/engine.js';
import { loadRules } from './recognize/load-rules.js';
import { type Recognized, recognitionRules, recognize } from './recognize/recognize.js';
import type { Rule, RuleExample } from './recognize/rule.js';
import { entityPasses } from './recognize/rules/index.js';

/** A text on which a rule does not do what it says. */
export interface RuleFailure {
  text: string;
  /** What it must read there; absent for a text on which it must stay silent. */
  reads?: string;
  /** What it does instead. */
  but: string;
  /** The terms of the text, sentence by sentence, as the rule sees them: those that earlier passes merged are one term, with the id of the rule that did. */
  sentences: { text: string; tags: string[]; rule?: string }[][];
}

/** A rule, the number of texts that it was tried on, and those on which it fails. */
export interface RuleTest {
  id: string;
  texts: number;
  failures: RuleFailure[];
}

/** Tries rules on their own examples and silent texts: those with the given ids, in this order, or all. @throws PetikError `unknown-rule`. */
export function testRules(ids: readonly string[]): RuleTest[] {
  const rules = recognitionRules();
  const chosen = ids.map((id) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) throw new PetikError('unknown-rule', `there is no rule "${id}": "petik rules" lists them`);
    return rule;
  });
  return (chosen.length > 0 ? chosen : rules).map((rule) => ({
    id: rule.id,
    texts: rule.examples.length + rule.silent.length,
    failures: [...rule.examples.map((example) => testExample(rule, example)), ...rule.silent.map((text) => testSilence(rule, text))].filter(
      (failure) => failure !== undefined,
    ),
  }));
}

/** Whether the loaded rule of this id reads in a text what the example says; undefined where it does. */
export function testExample(rule: Rule, { text, reads, parts = {} }: RuleExample): RuleFailure | undefined {
  const readings = readingsOf(rule, recognize({ text }));
  const fail = (but: string): RuleFailure => ({ text, reads, but, sentences: sentencesBefore(rule, text) });
  const reading = readings.find((candidate) => candidate.text === reads);
  if (!reading) return fail(`it reads ${quoteAll(readings)}`);
  const wrong = Object.entries(parts).find(([name, part]) => reading.parts[name] !== part);
  if (!wrong) return undefined;
  const [name, part] = wrong;
  const found = reading.parts[name];
  return fail(`its part "${name}" is not "${part}" but ${found === undefined ? 'absent' : `"${found}"`}`);
}

/** Whether the loaded rule of this id stays silent on a text; undefined where it does. */
export function testSilence(rule: Rule, text: string): RuleFailure | undefined {
  const readings = readingsOf(rule, recognize({ text }));
  return readings.length === 0 ? undefined : { text, but: `it reads ${quoteAll(readings)}`, sentences: sentencesBefore(rule, text) };
}

interface RuleReading {
  text: string;
  parts: Record<string, string>;
}

const quoteAll = (readings: readonly RuleReading[]): string => (readings.length > 0 ? readings.map(({ text }) => `"${text}"`).join(', ') : 'nothing');

const withInner = (term: Term): Term[] => [term, ...(term.inner ?? []).flatMap(withInner)];

/** What a rule read: every term that an entity rule merged, also where a later pass took it into its own; the first match of a relation rule. */
function readingsOf(rule: Rule, { text, tokens, sentences, relations }: Recognized): RuleReading[] {
  const partsOf = <T>(parts: Record<string, T>, quote: (part: T) => string) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, quote(part)]));
  const quoteTerms = (terms: readonly Term[]) => text.slice(terms[0]!.start, terms.at(-1)!.end);
  if (rule.stage === 'relation') {
    const hit = relations.find((candidate) => candidate.rule === rule.id);
    return hit ? [{ text: quoteTerms(sentences[hit.sentence]!.terms.slice(hit.from, hit.to)), parts: partsOf(hit.parts, quoteTerms) }] : [];
  }
  return sentences
    .flatMap(({ terms }) => terms.flatMap(withInner))
    .flatMap((term) => (term.reading?.rule === rule.id ? [{ text: term.text, reading: term.reading }] : []))
    .map(({ text: surface, reading }) => ({
      text: surface,
      parts: partsOf(reading.parts, ({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
    }));
}

/** The terms of a text before the pass of a rule. */
function sentencesBefore(rule: Rule, text: string): RuleFailure['sentences'] {
  const pass = entityPasses.findIndex((rules) => rules.some(({ id }) => id === rule.id));
  const document = annotateText(text, indonesianGazetteer());
  runRules(loadRules(pass < 0 ? entityPasses : entityPasses.slice(0, pass), []), document);
  return document.sentences.map(({ terms }) =>
    terms.map((term) => ({ text: term.text, tags: [...term.tags].filter((tag) => tag !== 'Word'), ...(term.reading ? { rule: term.reading.rule } : {}) })),
  );
}
