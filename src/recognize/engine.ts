import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { TAGS } from '../lexicon/tags.js';
import { PetikError } from '../model/error.js';
import { compilePattern, type Match, type Matcher } from './matcher.js';
import { parsePattern } from './pattern.js';
import type { Hit, Rule } from './rule.js';

interface CompiledRule {
  rule: Rule;
  order: number;
  matcher: Matcher;
  notIf?: Matcher;
  notAfter?: Matcher;
  notBefore?: Matcher;
}

/** Rules of one pass, found by the words and tags that can start them. */
interface Pass {
  byFirst: Map<string, CompiledRule[]>;
  anywhere: CompiledRule[];
}

/** Loaded rules: the entity passes in their order, then the relation rules. */
export interface RuleSet {
  rules: readonly Rule[];
  passes: readonly Pass[];
  relations: Pass;
}

/**
 * Loads rules: `entities` are passes, each of which sees the terms that the passes before it merged; `relations` run last.
 * @throws PetikError `bad-rule` for a duplicate id or pattern, an unknown tag, a pattern that anything could start, or missing examples.
 */
export function loadRules(entities: readonly (readonly Rule[])[], relations: readonly Rule[]): RuleSet {
  const rules = [...entities.flat(), ...relations];
  const ids = new Set<string>();
  const patterns = new Map<string, string>();
  for (const rule of rules) {
    validate(rule);
    if (ids.has(rule.id)) throw badRule(rule, 'has the id of another rule');
    ids.add(rule.id);
    const key = [rule.emit, rule.match, rule.notAfter, rule.notBefore, rule.notIf].join(' ¦ ');
    const twin = patterns.get(key);
    if (twin) throw badRule(rule, `has the pattern of rule "${twin}"`);
    patterns.set(key, rule.id);
  }
  let order = 0;
  const compilePass = (pass: readonly Rule[]): Pass => {
    const byFirst = new Map<string, CompiledRule[]>();
    const anywhere: CompiledRule[] = [];
    for (const rule of pass) {
      const compiled = compileRule(rule, order++);
      if (!compiled.matcher.first) throw badRule(rule, 'has no word or tag that must start it');
      for (const key of new Set(compiled.matcher.first)) byFirst.set(key, [...(byFirst.get(key) ?? []), compiled]);
    }
    return { byFirst, anywhere };
  };
  return { rules, passes: entities.map(compilePass), relations: compilePass(relations) };
}

const badRule = (rule: Rule, what: string) => new PetikError('bad-rule', `rule "${rule.id}" ${what}`);

function validate(rule: Rule): void {
  if (!/^[a-z][a-z0-9-]*$/.test(rule.id)) throw badRule(rule, 'needs an id of lower-case letters, digits and hyphens');
  if (rule.stage === 'entity' && !TAGS[rule.emit]) throw badRule(rule, `emits the unknown tag #${rule.emit}`);
  for (const pattern of [rule.match, rule.notIf, rule.notAfter, rule.notBefore]) {
    for (const [, tag] of pattern?.matchAll(/#(\w+)/g) ?? []) if (!TAGS[tag!]) throw badRule(rule, `names the unknown tag #${tag}`);
  }
  if (rule.examples.length === 0) throw badRule(rule, 'has no example that it reads');
  if (rule.silent.length === 0) throw badRule(rule, 'has no example that it stays silent on');
}

function compileRule(rule: Rule, order: number): CompiledRule {
  const compile = (source: string): Matcher => {
    try {
      return compilePattern(parsePattern(source));
    } catch (error) {
      throw new PetikError('bad-rule', `rule "${rule.id}": ${(error as Error).message}`, error);
    }
  };
  return {
    rule,
    order,
    matcher: compile(rule.match),
    ...(rule.notIf === undefined ? {} : { notIf: compile(rule.notIf) }),
    ...(rule.notAfter === undefined ? {} : { notAfter: compile(rule.notAfter) }),
    ...(rule.notBefore === undefined ? {} : { notBefore: compile(rule.notBefore) }),
  };
}

/** Runs the entity passes, which merge terms of the document's sentences in place, and returns the hits of the relation rules. */
export function runRules(ruleSet: RuleSet, document: Document, afterPass?: (pass: number, sentence: DocumentSentence) => void): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of document.sentences) {
    if (sentence.aside) continue;
    ruleSet.passes.forEach((pass, index) => {
      mergeHits(pass, document, sentence);
      afterPass?.(index, sentence);
    });
    for (let at = 0; at < sentence.terms.length; at++) {
      for (const compiled of rulesAt(ruleSet.relations, sentence.terms[at]!)) {
        const match = tryRule(compiled, sentence.terms, at);
        if (match) hits.push(toHit(compiled.rule, sentence, at, match));
      }
    }
  }
  return hits;
}

function mergeHits(pass: Pass, document: Document, sentence: DocumentSentence): void {
  const { terms } = sentence;
  let changed = false;
  for (let at = 0; at < terms.length; at++) {
    let best: { compiled: CompiledRule; from: number; to: number; match: Match } | undefined;
    for (const compiled of rulesAt(pass, terms[at]!)) {
      const match = tryRule(compiled, terms, at);
      if (!match) continue;
      const [from, to] = compiled.rule.merge === 'parts' ? partsRange(match) : [at, match.to];
      if (!best || to - from > best.to - best.from || (to - from === best.to - best.from && compiled.order < best.compiled.order)) best = { compiled, from, to, match };
    }
    if (!best) continue;
    const merged = mergeTerms(document, terms.slice(best.from, best.to), best.compiled.rule, toParts(terms, best.match));
    terms.splice(best.from, best.to - best.from, merged);
    at = best.from;
    changed = true;
  }
  if (changed) terms.forEach((term, i) => {
    term.index = [sentence.index, i];
  });
}

function rulesAt(pass: Pass, term: Term): CompiledRule[] {
  let found: CompiledRule[] | undefined;
  let shared = true;
  const take = (rules: CompiledRule[] | undefined) => {
    if (!rules) return;
    if (!found) found = rules;
    else {
      if (shared) found = [...found];
      shared = false;
      for (const rule of rules) if (!found.includes(rule)) found.push(rule);
    }
  };
  take(pass.byFirst.get(term.normal));
  for (const tag of term.tags) take(pass.byFirst.get(`#${tag}`));
  return found ?? pass.anywhere;
}

function tryRule(compiled: CompiledRule, terms: readonly Term[], at: number): Match | undefined {
  const match = compiled.matcher.matchAt(terms, at);
  if (!match) return undefined;
  if (compiled.notAfter && at > 0 && compiled.notAfter.matchAt(terms, at - 1)) return undefined;
  if (compiled.notBefore?.matchAt(terms, match.to)) return undefined;
  if (compiled.notIf) for (let i = at; i < match.to; i++) if (compiled.notIf.matchAt(terms, i)) return undefined;
  return match;
}

function partsRange(match: Match): readonly [number, number] {
  const ranges = Object.values(match.parts);
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}

const toParts = (terms: readonly Term[], match: Match) => Object.fromEntries(Object.entries(match.parts).map(([name, [from, to]]) => [name, terms.slice(from, to)]));

const toHit = (rule: Rule, sentence: DocumentSentence, from: number, match: Match): Hit => ({
  rule: rule.id,
  emit: rule.emit,
  sentence: sentence.index,
  from,
  to: match.to,
  parts: toParts(sentence.terms, match),
});

/** One term over several; it keeps which rule read it and where its parts stand. */
function mergeTerms(document: Document, merged: readonly Term[], rule: Rule, parts: Record<string, Term[]>): Term {
  const first = merged[0]!;
  const last = merged.at(-1)!;
  const text = document.text.slice(first.start, last.end);
  const tags = new Set([rule.emit, 'Word', first.tags.has('Capital') ? 'Capital' : 'Lower']);
  return {
    ...first,
    text,
    normal: text.toLowerCase(),
    tags,
    end: last.end,
    to: last.to,
    post: last.post,
    reading: {
      rule: rule.id,
      type: rule.emit,
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, terms]) => [name, { from: terms[0]!.from, to: terms.at(-1)!.to, ...(terms.length === 1 && terms[0]!.value !== undefined ? { value: terms[0]!.value } : {}) }]),
      ),
    },
  };
}
