import { type TermView, viewTerms } from '../annotate/compromise.js';
import { annotateText, type Document } from '../annotate/document.js';
import { indonesianGazetteer } from '../annotate/indonesian.js';
import type { Term } from '../annotate/term.js';
import { type QuotedSpan, quoteSpan } from '../model/span.js';
import { runRules } from './engine.js';
import { loadRules, type RuleSet } from './load-rules.js';
import { compilePattern } from './matcher.js';
import { parsePattern } from './pattern.js';
import { entityPasses } from './rules/index.js';
import { termClasses } from './term-class.js';

/** A place where a pattern matched, and the places of its named parts. */
export interface PatternHit extends QuotedSpan {
  /** Of a match of one term: its tags, and the rule that merged it. */
  term?: { tags: string[]; rule?: string };
  parts: Record<string, QuotedSpan>;
}

/**
 * Tries a pattern on a text as a rule would see it that runs after the first `passes` entity passes (0: the scanner's own terms). Matches do not overlap.
 * @throws PetikError `bad-pattern` for a pattern that cannot be read.
 */
export function tryPattern(pattern: string, text: string, passes = 0): PatternHit[] {
  const classes = termClasses();
  const matcher = compilePattern(parsePattern(pattern), classes);
  const hits: PatternHit[] = [];
  for (const { terms } of readTerms(text, passes).sentences) {
    const sentence = terms.map(classes.classOf);
    const quote = (from: number, to: number) => quoteSpan(text, { start: terms[from]!.start, end: terms[to - 1]!.end });
    for (let at = 0; at < terms.length; ) {
      const match = matcher.matchAt(sentence, at);
      if (match)
        hits.push({
          ...quote(at, match.to),
          ...(match.to === at + 1 ? { term: describeTerm(terms[at]!) } : {}),
          parts: Object.fromEntries(Object.entries(match.parts).map(([name, [from, to]]) => [name, quote(from, to)])),
        });
      at = match?.to ?? at + 1;
    }
  }
  return hits;
}

const describeTerm = ({ tags, reading }: Term): NonNullable<PatternHit['term']> => ({ tags: [...tags], ...(reading ? { rule: reading.rule } : {}) });

/** The terms that `tryPattern` sees as a compromise view, for its own `match()` and `debug()`. Its syntax knows no nested groups. */
export const viewText = (text: string, passes = 0): TermView =>
  viewTerms(
    text,
    readTerms(text, passes).sentences.map(({ terms }) => terms),
  );

const gazetteer = indonesianGazetteer();
/** By number of passes, the rules of so many passes, as far as asked for. */
const ruleSets: RuleSet[] = [];

function readTerms(text: string, passes: number): Document {
  const document = annotateText(text, gazetteer);
  ruleSets[passes] ??= loadRules(entityPasses.slice(0, passes), []);
  runRules(ruleSets[passes], document);
  return document;
}
