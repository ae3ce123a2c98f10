import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { CompiledRule, Pass, RuleSet } from './load-rules.js';
import type { Match } from './matcher.js';
import type { Hit } from './rule.js';

/** Runs the entity passes, which merge terms of the document's sentences in place, and returns the hits of the relation rules. */
export function runRules(ruleSet: RuleSet, document: Document): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of document.sentences) {
    if (sentence.aside) continue;
    const classes = sentence.terms.map(ruleSet.classes.classOf);
    let awake = 0;
    for (const termClass of classes) awake |= wakes(ruleSet, termClass);
    for (const [i, pass] of ruleSet.passes.entries()) if (awake & (1 << i)) awake |= mergeHits(pass, ruleSet, document, sentence.terms, classes);
    findHits(ruleSet.relations, sentence, classes, hits);
  }
  return hits;
}

/** The passes that have a rule which can start at a term of this class, as a bit each; from the 32nd on they share bits with the first ones. */
function wakes({ passes, waking }: RuleSet, termClass: number): number {
  for (let next = waking.length; next <= termClass; next++) {
    waking.push(passes.reduce((bits, pass, i) => (startingAt(pass, next) ? bits | (1 << i) : bits), 0));
  }
  return waking[termClass]!;
}

/** Merges the longest match at each place, first rule first where two are equally long; `classes` are kept in step with the terms. Returns the passes that the merged terms wake. */
function mergeHits(pass: Pass, ruleSet: RuleSet, document: Document, terms: Term[], classes: number[]): number {
  scans++;
  let awake = 0;
  let kept = 0;
  for (let at = 0; at < terms.length; ) {
    const starting = startingAt(pass, classes[at]!);
    const best = starting && longestMatch(starting, classes, at, kept > 0 ? classes[kept - 1] : undefined);
    // terms are moved down as the sentence shrinks: cutting each merge out of the array would cost its length every time
    const until = best ? best.from : at + 1;
    for (; at < until; at++, kept++) {
      if (kept === at) continue;
      terms[kept] = terms[at]!;
      classes[kept] = classes[at]!;
    }
    if (!best) continue;
    const merged = mergeTerms(document, terms.slice(best.from, best.to), best.compiled, toParts(terms, best.match));
    terms[kept] = merged;
    classes[kept] = ruleSet.classes.classOf(merged);
    awake |= wakes(ruleSet, classes[kept]!);
    kept++;
    at = best.to;
  }
  if (kept < terms.length) {
    terms.length = kept;
    classes.length = kept;
  }
  return awake;
}

interface Found {
  compiled: CompiledRule;
  from: number;
  to: number;
  match: Match;
}

function longestMatch(starting: readonly CompiledRule[], classes: readonly number[], at: number, before: number | undefined): Found | undefined {
  let best: Found | undefined;
  for (const compiled of starting) {
    const match = mayReach(compiled, classes, at) ? tryRule(compiled, classes, at, before) : undefined;
    if (!match) continue;
    const [from, to] = compiled.phrasing.merge === 'parts' ? partsRange(match) : [at, match.to];
    if (!best || to - from > best.to - best.from) best = { compiled, from, to, match };
  }
  return best;
}

/** Every match of the relation rules, at each term the rules in their order. A sentence that holds none of their anchors is not looked through. */
function findHits(pass: Pass, sentence: DocumentSentence, classes: readonly number[], hits: Hit[]): void {
  let anchored = 0;
  for (const termClass of classes) anchored |= anchorsAt(pass, termClass);
  if (anchored === 0) return;
  scans++;
  for (let at = 0; at < classes.length; at++) {
    for (const compiled of startingAt(pass, classes[at]!) ?? []) {
      if ((anchored & compiled.bit) === 0 || !mayReach(compiled, classes, at)) continue;
      const match = tryRule(compiled, classes, at, classes[at - 1]);
      if (match)
        hits.push({
          rule: compiled.rule.id,
          emit: compiled.rule.emit,
          sentence: sentence.index,
          from: at,
          to: match.to,
          parts: toParts(sentence.terms, match),
        });
    }
  }
}

/** The rules of a pass whose anchor passes at a term of this class, as their bits; a rule without one is anchored where it can start. */
function anchorsAt({ rules, anchoring }: Pass, termClass: number): number {
  for (let next = anchoring.length; next <= termClass; next++) {
    const isAnchor = ({ anchor, matcher }: CompiledRule) => (anchor ? anchor.passes(next) : matcher.first?.some((test) => test.passes(next)));
    anchoring.push(rules.reduce((bits, compiled) => (isAnchor(compiled) ? bits | compiled.bit : bits), 0));
  }
  return anchoring[termClass]!;
}

/** The rules that can start at a term of this class; null when there is none. */
function startingAt(pass: Pass, termClass: number): readonly CompiledRule[] | null {
  const known = pass.starting[termClass];
  if (known !== undefined) return known;
  const found = pass.rules.filter(({ matcher }) => matcher.first?.some((test) => test.passes(termClass)));
  pass.starting[termClass] = found.length > 0 ? found : null;
  return pass.starting[termClass]!;
}

/** Passes over sentences so far. */
let scans = 0;

/** Whether the rule's anchor stands where a match that starts at `at` can hold it; asked for growing `at` in each scan. */
function mayReach({ anchor, reach, matcher: { longest } }: CompiledRule, classes: readonly number[], at: number): boolean {
  if (!anchor) return true;
  if (reach.scan !== scans || reach.next < at) {
    let next = at;
    while (next < classes.length && !anchor.passes(classes[next]!)) next++;
    reach.scan = scans;
    reach.next = next;
  }
  return reach.next < Math.min(classes.length, at + longest);
}

function tryRule({ matcher, notAfter, notBefore, notIf }: CompiledRule, classes: readonly number[], at: number, before: number | undefined): Match | undefined {
  const match = matcher.matchAt(classes, at);
  if (!match) return undefined;
  if (notAfter && before !== undefined && notAfter.matchAt([before], 0)) return undefined;
  if (notBefore?.matchAt(classes, match.to)) return undefined;
  if (notIf) for (let i = at; i < match.to; i++) if (notIf.matchAt(classes, i)) return undefined;
  return match;
}

function partsRange(match: Match): readonly [number, number] {
  const ranges = Object.values(match.parts);
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}

const toParts = (terms: readonly Term[], match: Match) =>
  Object.fromEntries(Object.entries(match.parts).map(([name, [from, to]]) => [name, terms.slice(from, to)]));

/** One term over several; it keeps which rule read it and where its parts stand. */
function mergeTerms(document: Document, merged: Term[], { rule, tags }: CompiledRule, parts: Record<string, Term[]>): Term {
  const first = merged[0]!;
  const last = merged.at(-1)!;
  const text = document.text.slice(first.start, last.end);
  const ranges: NonNullable<Term['reading']>['parts'] = {};
  for (const [name, terms] of Object.entries(parts)) {
    const value = terms.length === 1 ? terms[0]!.value : undefined;
    ranges[name] = { from: terms[0]!.from, to: terms.at(-1)!.to, ...(value === undefined ? {} : { value }) };
  }
  // all fields in the order of a term that nothing merged: code that meets objects of two shapes is compiled twice
  return {
    text,
    normal: text.toLowerCase(),
    tags: first.tags.has('Capital') ? tags.capital : tags.lower,
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    value: first.value,
    id: first.id,
    spoken: first.spoken,
    reading: { rule: rule.id, type: rule.emit, parts: ranges },
    inner: merged,
  };
}
