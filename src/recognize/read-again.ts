import type { Term } from '../annotate/term.js';
import type { ReadTerm, RuleReading } from '../model/explanation.js';
import { type QuotedSpan, quoteSpan, type Span } from '../model/span.js';
import { type Cascade, type PlacedRule, placedRule } from './cascade.js';
import { formatPattern } from './format-pattern.js';
import type { Pattern } from './pattern.js';
import { optionsOf } from './pattern-options.js';
import { type Phrasing, phrasingsOf, type Rule } from './rule.js';
import { compileTrace, type PatternTrace } from './trace.js';
import type { TracedMatch } from './trace-run.js';

const traces = new Map<string, PatternTrace>();

/** The trace of a pattern, compiled once. */
export function traceOf(pattern: string): PatternTrace {
  let trace = traces.get(pattern);
  if (!trace) {
    trace = compileTrace(pattern);
    traces.set(pattern, trace);
  }
  return trace;
}

/** Id of a rule's alternative: the rule, its phrasing where that is not the first, and the options that a match went through where the pattern has groups of several terms. */
function alternativeId(rule: Rule, phrasing: Phrasing, { options }: Pick<TracedMatch, 'options'>): string {
  const further = phrasingsOf(rule).indexOf(phrasing);
  return [further > 0 ? `${rule.id}:${further + 1}` : rule.id, options.join('+')].filter(Boolean).join('/');
}

/** The terms that a match merges: all of it, or from the first named part to the last. */
export function mergedRange({ merge }: Phrasing, { from, to, parts }: TracedMatch): readonly [from: number, to: number] {
  const ranges = Object.values(parts);
  if (merge !== 'parts' || ranges.length === 0) return [from, to];
  return [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, last]) => last))];
}

/** A guard that forbids a match, and the term that fulfils it. */
export interface Forbidden {
  guard: 'notAfter' | 'notBefore' | 'notIf';
  pattern: string;
  met: Term;
}

/** What forbids a match of a phrasing over the terms that its pass saw; `after` are those that the pass left, of which a match has the last one before it. */
export function forbiddenBy(
  { notAfter, notBefore, notIf }: Phrasing,
  { from, to }: TracedMatch,
  terms: readonly Term[],
  after: readonly Term[],
): Forbidden | undefined {
  const forbids = (guard: Forbidden['guard'], pattern: string | undefined, over: readonly Term[], at: number): Forbidden | undefined =>
    pattern !== undefined && at >= 0 && at < over.length && traceOf(pattern).matchAt(over, at) ? { guard, pattern, met: over[at]! } : undefined;
  const opening = after.findLastIndex(({ end }) => end <= terms[from]!.start);
  const inside = terms.flatMap((_, i) => (i >= from && i < to ? (forbids('notIf', notIf, terms, i) ?? []) : []));
  return forbids('notAfter', notAfter, after.slice(0, opening + 1), opening) ?? forbids('notBefore', notBefore, terms, to) ?? inside[0];
}

/** The span of a run of terms. */
export const spanOf = (terms: readonly Term[], from: number, to: number): Span => ({ start: terms[from]!.start, end: terms[to - 1]!.end });

/**
 * How a rule reads the place that a span was read from: its match, traced anew over the terms that its pass saw. The smallest place that holds the span, else one
 * that it reaches out of ("Badan … Perwakilan Bengkulu" behind a match that ends with the body), else the nearest of the span's sentence: a list goes on behind the name
 * that a rule read, and a name stands before its expansion; else the rule's first: what it read may stand for a name that is told in full elsewhere. Undefined where
 * the rule is not known or matches nowhere there.
 */
export function readAgain(cascade: Cascade, id: string, span: Span): RuleReading | undefined {
  const placed = placedRule(id);
  if (!placed) return undefined;
  const places = placesOf(cascade, placed);
  const place =
    smallest(places.filter((each) => each.span.start <= span.start && each.span.end >= span.end)) ??
    smallest(places.filter((each) => each.span.start < span.end && each.span.end > span.start)) ??
    nearestInSentence(cascade, places, span) ??
    (placed.rule.stage === 'relation' ? places[0] : undefined);
  return place && traceReading(cascade, placed, place);
}

const smallest = (places: readonly RulePlace[]): RulePlace | undefined =>
  places.reduce<RulePlace | undefined>(
    (best, place) => (best && best.span.end - best.span.start <= place.span.end - place.span.start ? best : place),
    undefined,
  );

function nearestInSentence({ document }: Cascade, places: readonly RulePlace[], span: Span): RulePlace | undefined {
  const own = document.sentences.findIndex(({ terms }) => terms.some(({ start, end }) => start < span.end && end > span.start));
  const distance = (place: RulePlace): number => Math.max(span.start - place.span.end, place.span.start - span.end);
  return places.filter(({ sentence }) => sentence === own).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A place where a rule matched, by its sentence. */
export interface RulePlace {
  sentence: number;
  span: Span;
}

/** Every place where a rule has its say in a document: terms that it merged, also where a later pass took them into its own, or its hits. */
export function placesOf({ document, before }: Cascade, { rule, pass }: PlacedRule): RulePlace[] {
  if (rule.stage === 'relation') {
    return document.relations
      .filter((hit) => hit.rule === rule.id)
      .map(({ sentence, from, to }) => ({ sentence, span: spanOf(document.sentences[sentence]!.terms, from, to) }));
  }
  return before[pass + 1]!.flatMap((terms, sentence) => terms.flatMap((term) => (term.reading?.rule === rule.id ? [{ sentence, span: term }] : [])));
}

function traceReading({ document, before }: Cascade, placed: PlacedRule, { sentence, span }: RulePlace): RuleReading | undefined {
  const { rule, pass } = placed;
  const terms = before[pass]![sentence]!;
  const after = before[pass + 1]?.[sentence] ?? terms;
  const last = terms.findLastIndex(({ start }) => start <= span.start);
  for (const phrasing of phrasingsOf(rule)) {
    const trace = traceOf(phrasing.match);
    for (let at = Math.max(0, last - trace.longest); at <= last; at++) {
      const match = trace.matchAt(terms, at);
      if (!match || forbiddenBy(phrasing, match, terms, after)) continue;
      const merged = spanOf(terms, ...mergedRange(phrasing, match));
      if (merged.start === span.start && merged.end === span.end) return describe(document.text, placed, phrasing, terms, match);
    }
  }
  return undefined;
}

function describe(text: string, { rule, pass }: PlacedRule, phrasing: Phrasing, terms: readonly Term[], match: TracedMatch): RuleReading {
  const options = optionsOf(traceOf(phrasing.match).pattern);
  const parts = Object.entries(match.parts);
  const quoteTerms = (from: number, to: number): QuotedSpan => quoteSpan(text, spanOf(terms, from, to));
  return {
    ...quoteTerms(match.from, match.to),
    rule: rule.id,
    alternative: alternativeId(rule, phrasing, match),
    options: match.options.map((id) => ({ id, pattern: options.get(id)! })),
    stage: rule.stage,
    pass: pass + 1,
    emit: rule.emit,
    terms: match.taken.map(({ at, element }) => {
      const part = parts.find(([, [from, to]]) => at >= from && at < to);
      return { ...describeTerm(text, terms[at]!), element: formatPattern(optionTaken(element, terms[at]!)), ...(part ? { part: part[0] } : {}) };
    }),
    parts: Object.fromEntries(parts.map(([name, [from, to]]) => [name, quoteTerms(from, to)])),
  };
}

/** A term with its tags, as an explanation shows it. */
export const describeTerm = (text: string, term: Term): Omit<ReadTerm, 'element' | 'part'> => ({
  ...quoteSpan(text, term),
  tags: [...term.tags].filter((tag) => tag !== 'Word'),
  ...(term.reading ? { rule: term.reading.rule } : {}),
});

/** Of a group of single terms the option that a term fulfils: it says more than the whole group. */
function optionTaken(element: Pattern, term: Term): Pattern {
  if (element.kind !== 'either') return element;
  const option = element.of.find((each) => fulfils(each, term));
  return option ? optionTaken(option, term) : element;
}

function fulfils(pattern: Pattern, term: Term): boolean {
  switch (pattern.kind) {
    case 'word':
      return term.normal === pattern.word;
    case 'tag':
      return term.tags.has(pattern.tag);
    case 'not':
      return !fulfils(pattern.of, term);
    case 'all':
      return pattern.of.every((each) => fulfils(each, term));
    case 'either':
      return pattern.of.some((each) => fulfils(each, term));
    default:
      return true;
  }
}
