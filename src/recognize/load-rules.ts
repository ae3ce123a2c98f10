import { type TagSet, tagSet } from '../annotate/tag-set.js';
import { TAGS } from '../lexicon/tags.js';
import { PetikError } from '../model/error.js';
import { anchorsOf } from './anchor.js';
import { compilePattern, type Matcher } from './matcher.js';
import { parsePattern } from './pattern.js';
import { type Phrasing, phrasingsOf, type Rule } from './rule.js';
import { type TermClasses, type TermTest, termClasses } from './term-class.js';

/** A phrasing of a rule ready to run. */
export interface CompiledRule {
  rule: Rule;
  phrasing: Phrasing;
  /** Tags of a merged term, by how it begins. */
  tags: { capital: TagSet; lower: TagSet };
  matcher: Matcher;
  /** A test that some term of every match passes, the one that fewest sentences fulfil; absent where the first term already passes it. */
  anchor: TermTest | undefined;
  notIf?: Matcher;
  notAfter?: Matcher;
  notBefore?: Matcher;
  /** Where the next anchor of the sentence at hand stands; `scan` tells of which sentence and pass that was said. */
  reach: { scan: number; next: number };
  /** Its bit among those of its pass; from the 32nd on they share bits with the first ones. */
  bit: number;
}

/** The rules of one pass in their order, phrasing by phrasing, and, by term class, those that can start at such a term (none: null), as far as asked for. */
export interface Pass {
  rules: readonly CompiledRule[];
  starting: (readonly CompiledRule[] | null | undefined)[];
  /** By term class, the bits of the rules whose anchor passes there, as far as asked for. */
  anchoring: number[];
}

/** Loaded rules: the entity passes in their order, then the relation rules. */
export interface RuleSet {
  rules: readonly Rule[];
  classes: TermClasses;
  passes: readonly Pass[];
  relations: Pass;
  /** By term class, the passes that can start there. */
  waking: number[];
}

/**
 * Loads rules: `entities` are passes, each of which sees the terms that the passes before it merged; `relations` run last.
 * @throws PetikError `bad-rule` for a duplicate id or pattern, an unknown tag, a pattern that any term could start, or missing examples.
 */
export function loadRules(entities: readonly (readonly Rule[])[], relations: readonly Rule[]): RuleSet {
  const rules = [...entities.flat(), ...relations];
  const ids = new Set<string>();
  const patterns = new Map<string, string>();
  for (const rule of rules) {
    validate(rule);
    if (ids.has(rule.id)) throw badRule(rule, 'has the id of another rule');
    ids.add(rule.id);
    for (const { match, notAfter, notBefore, notIf } of phrasingsOf(rule)) {
      const key = [rule.emit, match, notAfter, notBefore, notIf].join(' ¦ ');
      const twin = patterns.get(key);
      if (twin) throw badRule(rule, `has the pattern of rule "${twin}"`);
      patterns.set(key, rule.id);
    }
  }
  const classes = termClasses();
  const compilePass = (pass: readonly Rule[]): Pass => ({
    rules: pass.flatMap((rule) => phrasingsOf(rule).map((phrasing) => compilePhrasing(rule, phrasing, classes))).map((rule, i) => ({ ...rule, bit: 1 << i })),
    starting: [],
    anchoring: [],
  });
  return { rules, classes, passes: entities.map(compilePass), relations: compilePass(relations), waking: [] };
}

const badRule = (rule: Rule, what: string) => new PetikError('bad-rule', `rule "${rule.id}" ${what}`);

function validate(rule: Rule): void {
  if (!/^[a-z][a-z0-9-]*$/.test(rule.id)) throw badRule(rule, 'needs an id of lower-case letters, digits and hyphens');
  if (rule.stage === 'entity' && !TAGS[rule.emit]) throw badRule(rule, `emits the unknown tag #${rule.emit}`);
  for (const pattern of phrasingsOf(rule).flatMap(({ match, notIf, notAfter, notBefore }) => [match, notIf, notAfter, notBefore])) {
    for (const [, tag] of pattern?.matchAll(/#(\w+)/g) ?? []) if (!TAGS[tag!]) throw badRule(rule, `names the unknown tag #${tag}`);
  }
  if (rule.examples.length === 0) throw badRule(rule, 'has no example that it reads');
  if (rule.silent.length === 0) throw badRule(rule, 'has no example that it stays silent on');
}

function compilePhrasing(rule: Rule, phrasing: Phrasing, classes: TermClasses): Omit<CompiledRule, 'bit'> {
  const parse = (source: string) => {
    try {
      return parsePattern(source);
    } catch (error) {
      throw new PetikError('bad-rule', `rule "${rule.id}": ${(error as Error).message}`, error);
    }
  };
  const pattern = parse(phrasing.match);
  const anchors = anchorsOf(pattern);
  if (!anchors) throw badRule(rule, 'has no word or tag that must stand in a match');
  const matcher = compilePattern(pattern, classes);
  const anchor = classes.testOf(anchors.length === 1 ? anchors[0]! : { kind: 'either', of: anchors });
  return {
    rule,
    phrasing,
    tags: { capital: tagSet(rule.emit, 'Word', 'Capital'), lower: tagSet(rule.emit, 'Word', 'Lower') },
    matcher,
    anchor: matcher.first?.every((test) => test === anchor) ? undefined : anchor,
    reach: { scan: 0, next: 0 },
    ...(phrasing.notIf === undefined ? {} : { notIf: compilePattern(parse(phrasing.notIf), classes) }),
    ...(phrasing.notAfter === undefined ? {} : { notAfter: compilePattern(parse(phrasing.notAfter), classes) }),
    ...(phrasing.notBefore === undefined ? {} : { notBefore: compilePattern(parse(phrasing.notBefore), classes) }),
  };
}
