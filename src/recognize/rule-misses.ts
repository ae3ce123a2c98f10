import type { Term } from '../annotate/term.js';
import { quoteSpan, type Span } from '../model/span.js';
import type { RuleMiss } from '../model/why-not.js';
import { shareOf } from './anchor.js';
import type { Cascade, PlacedRule } from './cascade.js';
import { formatPattern } from './format-pattern.js';
import { describeTerm, forbiddenBy, mergedRange, placesOf, spanOf, traceOf } from './read-again.js';
import { type Phrasing, phrasingsOf } from './rule.js';
import { scoreOf, type Taken, type TracedMatch } from './trace-run.js';

/** A stretch of a sentence as the pass of a rule sees it, for one of its phrasings; a miss begins at one of its first `starts` terms, and the others are within the reach of the pattern. */
interface Seen {
  text: string;
  placed: PlacedRule;
  phrasing: Phrasing;
  terms: readonly Term[];
  starts: number;
  /** The sentence as the pass leaves it. */
  after: readonly Term[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Where a rule nearly reads something in a document and does not, the nearest first; within a span, those that touch it. */
export function missesOf({ document, before }: Cascade, placed: PlacedRule, within?: Span): RuleMiss[] {
  const places = placesOf({ document, before }, placed);
  const misses = before[placed.pass]!.flatMap((terms, sentence) => {
    if (terms.length === 0 || (within && !overlaps(widened(spanOf(terms, 0, terms.length)), widened(within)))) return [];
    const after = before[placed.pass + 1]?.[sentence] ?? terms;
    const own = places.filter((place) => place.sentence === sentence).map(({ span }) => span);
    return phrasingsOf(placed.rule).flatMap((phrasing) =>
      stretchesOf(terms, traceOf(phrasing.match).longest, within).flatMap((stretch) => {
        const seen = { text: document.text, placed, phrasing, after, ...stretch };
        return [...blockedIn(seen, own), ...elementsIn(seen, within)].filter((miss) => !own.some((span) => overlaps(span, miss)));
      }),
    );
  });
  if (!within) return misses.sort(byNearness);
  return misses.filter((miss) => overlaps(widened(miss), widened(within))).sort((a, b) => inside(b, within) - inside(a, within) || byNearness(a, b));
}

/** Terms of a stretch in which a miss can begin: some sentences, of tables and dumps, have thousands. */
const STRETCH = 500;

/** The stretches of a sentence in which a pattern of so many terms can have something to do with a span, or with any. */
function stretchesOf(terms: readonly Term[], longest: number, within: Span | undefined): Pick<Seen, 'terms' | 'starts'>[] {
  const reach = longest + 1;
  const first = within ? terms.findIndex(({ end }) => end >= within.start - 1) : 0;
  const last = within ? terms.findLastIndex(({ start }) => start <= within.end + 1) : terms.length - 1;
  const stretches: Pick<Seen, 'terms' | 'starts'>[] = [];
  for (let from = Math.max(0, first - reach); from <= last; from += STRETCH) {
    const to = Math.min(last + 1, from + STRETCH);
    stretches.push({ terms: terms.slice(from, to + reach), starts: to - from });
  }
  return stretches;
}

/** How far a miss is about a span: whether what parts it from a match stands in it or right beside it, and whether it begins there. */
function inside(miss: RuleMiss, { start, end }: Span): number {
  const fails = miss.kind !== 'element' || (miss.at >= start && miss.at < end) ? 4 : miss.at >= start - 1 && miss.at <= end + 1 ? 2 : 0;
  return fails + Number(miss.start >= start && miss.start <= end);
}

/** A span with the character on each side, so that what stands right beside it touches it. */
const widened = ({ start, end }: Span): Span => ({ start: start - 1, end: end + 1 });

/** A whole match that was forbidden or lost is nearest; then come those that one element parts from a match, then the longest beginnings. */
const rankOf = (miss: RuleMiss): number => (miss.kind !== 'element' ? 2 : miss.complete ? 1 : 0);

/** Orders misses, the nearest first, equal ones as they stand in the text. */
export const byNearness = (a: RuleMiss, b: RuleMiss): number => rankOf(b) - rankOf(a) || b.score - a.score || a.start - b.start;

/** Matches that a guard forbids, or whose terms another rule took. */
function blockedIn(seen: Seen, own: readonly Span[]): RuleMiss[] {
  const { phrasing, terms, starts } = seen;
  const trace = traceOf(phrasing.match);
  return terms.slice(0, starts).flatMap((_, at) => {
    const match = trace.matchAt(terms, at);
    if (!match) return [];
    const span = spanOf(terms, ...mergedRange(phrasing, match));
    if (own.some((place) => place.start === span.start && place.end === span.end)) return [];
    return guarded(seen, match) ?? outdone(seen, match, span) ?? [];
  });
}

function guarded(seen: Seen, match: TracedMatch): RuleMiss | undefined {
  const { text, phrasing, terms, after } = seen;
  const forbidden = forbiddenBy(phrasing, match, terms, after);
  return forbidden && { ...missAt(seen, match.from, match.to, match.taken), kind: 'guard', ...forbidden, met: describeTerm(text, forbidden.met) };
}

function outdone(seen: Seen, match: TracedMatch, span: Span): RuleMiss | undefined {
  const by = seen.after.find((term) => term.reading && overlaps(term, span) && !seen.terms.includes(term));
  if (!by) return undefined;
  return { ...missAt(seen, match.from, match.to, match.taken), kind: 'overlap', by: { ...quoteSpan(seen.text, by), rule: by.reading!.rule } };
}

/** Places where the pattern itself fails. */
function elementsIn(seen: Seen, within: Span | undefined): RuleMiss[] {
  const { text, phrasing, terms, starts } = seen;
  return traceOf(phrasing.match)
    .misses(terms, starts, within)
    .map((miss) => {
      const met = terms[miss.at];
      return {
        ...missAt(seen, miss.from, Math.max(miss.to, miss.at), miss.taken),
        kind: 'element' as const,
        score: miss.score,
        at: met?.start ?? terms.at(-1)!.end,
        failed: miss.failed.map(formatPattern),
        ...(met ? { met: describeTerm(text, met) } : {}),
        missing: miss.missing,
        complete: miss.complete,
      };
    });
}

const asksForSomething = ({ element }: Taken): boolean => shareOf(element) < 100;

function missAt({ text, placed: { rule, pass }, terms }: Seen, from: number, to: number, taken: readonly Taken[]) {
  return {
    ...quoteSpan(text, spanOf(terms, from, Math.max(from + 1, Math.min(to, terms.length)))),
    rule: rule.id,
    emit: rule.emit,
    pass: pass + 1,
    score: scoreOf(taken),
    matched: taken.filter(asksForSomething).map(({ at, element }) => ({ ...quoteSpan(text, terms[at]!), element: formatPattern(element) })),
  };
}
