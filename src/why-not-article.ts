import type { DocumentSentence } from './annotate/document.js';
import { sentenceAt } from './annotate/sentence-at.js';
import { type Named, namedIn, skippedBecause, type TracedClause, traceAssembly } from './assemble/trace-assembly.js';
import type { Article } from './model/article.js';
import { type ArticleRecord, EXPORTED_STATUSES } from './model/record.js';
import { type QuotedSpan, quoteSpan, type Span } from './model/span.js';
import type { ClauseOutcome, Loss, PlaceReading, PlaceWhyNot, RuleMiss } from './model/why-not.js';
import { extractArticle } from './pipeline.js';
import { type Cascade, type PlacedRule, placedRules, runCascade } from './recognize/cascade.js';
import { describeTerm, placesOf } from './recognize/read-again.js';
import { byNearness, missesOf } from './recognize/rule-misses.js';

/** An article with everything that its stages did. */
export interface Traced {
  article: Article;
  record: ArticleRecord;
  cascade: Cascade;
  clauses: TracedClause[];
  named: Named[];
}

/** Extracts an article and keeps what every stage did. */
export function traceArticle(article: Article): Traced {
  const cascade = runCascade(article);
  return { article, record: extractArticle(article), cascade, clauses: traceAssembly(cascade.document), named: namedIn(cascade.document) };
}

/** Misses that an answer has at most. */
const MISSES_SHOWN = 8;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** The rules, of those chosen, that nearly read a span, the nearest first, and of each rule its nearest miss. */
export function nearestMisses(cascade: Cascade, rules: readonly PlacedRule[], within: Span): RuleMiss[] {
  return rules
    .flatMap((rule) => missesOf(cascade, rule, within).slice(0, 1))
    .sort((a, b) => about(b, within) - about(a, within) || byNearness(a, b))
    .slice(0, MISSES_SHOWN);
}

/** How far a miss is about a span: it has matched something there (2), or only stopped there (1); it may also only begin or end beside it. */
function about(miss: RuleMiss, within: Span): number {
  if (miss.matched.some((term) => overlaps(term, within))) return 2;
  return Number(miss.kind === 'element' && miss.at >= within.start && miss.at < within.end);
}

const REFUSALS: Readonly<Record<NonNullable<TracedClause['refusal']>, string>> = {
  'no-recipient': 'it has no winner, and none was carried over to it',
  total: 'its number is told again in parts, which have records of their own',
  condition: 'its result hangs on a condition',
  statistic: 'it tells a statistic, which nobody gives as a prize',
  sport: 'its clause tells who won in sports',
  'only-given': 'its verb hands something out, and nobody is said to receive it',
  'no-result': 'it has no place, grade or tier, and no award or class with a verb of winning',
  weak: 'such a place or grade counts only where an award is named',
};

const SKIPPED = {
  aside: 'its line asks to read something else; no rule reads it',
  scale: 'its sentence explains a scale, in which nothing is won',
  'table-head': 'its line is the head of a table',
} as const;

/** A clause as an answer shows it. */
export function describeClause({ record }: Traced, { span, fillers, factuality, refusal, records }: TracedClause): ClauseOutcome {
  const { text, achievements } = record;
  const { cue, scope, status, rule } = factuality ?? {};
  return {
    ...quoteSpan(text, span),
    fillers: fillers.map(({ slot, value, evidence }) => ({ slot, value, via: evidence[0]!.via, rule: evidence[0]!.rule })),
    ...(cue && scope && status && rule ? { factuality: { status, cue: text.slice(cue.start, cue.end), rule, scope: text.slice(scope.start, scope.end) } } : {}),
    ...(refusal ? { refusal: REFUSALS[refusal] } : {}),
    achievements: records.map(({ index, joined }) => ({ id: achievements[index]!.id, joined })),
  };
}

/** Why a stretch of an article got into no record; with rules, only these are asked for misses. */
export function whyNotPlace(traced: Traced, place: Span, chosen?: readonly PlacedRule[]): PlaceWhyNot {
  const rules = chosen ?? placedRules();
  const { record, cascade, clauses } = traced;
  const { document } = cascade;
  const sentence = sentenceAt(document, place.start);
  const near = clauses.filter((clause) => clause.sentence === sentence?.index && (overlaps(clause.span, place) || holds(clause, place)));
  const readings = readingsAt(cascade, rules, place);
  const misses = nearestMisses(cascade, rules, place);
  const answer: Omit<PlaceWhyNot, 'loss'> = {
    ...quoteSpan(record.text, place),
    sentence: sentence ? quoteSpan(record.text, sentenceSpan(cascade, sentence)) : quoteSpan(record.text, place),
    terms: termsAt(traced, sentence, place),
    readings,
    misses: readings.length === 0 || chosen ? misses : misses.filter(({ kind }) => kind !== 'element'),
    clauses: near.map((clause) => describeClause(traced, clause)),
    achievements: record.achievements.flatMap(({ id, status, provenance }) => {
      const slots = [...new Set(provenance.filter((entry) => entry.slot !== 'status' && overlaps(entry, place)).map(({ slot }) => slot))];
      return slots.length > 0 ? [{ id, status, slots }] : [];
    }),
    unlinked: unlinkedAt(record, place),
  };
  return { ...answer, loss: lossOf(traced, sentence, near, answer) };
}

const holds = ({ fillers }: TracedClause, place: Span): boolean => fillers.some(({ evidence }) => evidence.some((span) => overlaps(span, place)));

function sentenceSpan({ document: { tokens } }: Cascade, { from, to }: DocumentSentence): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function termsAt({ cascade, named }: Traced, sentence: DocumentSentence | undefined, place: Span): PlaceWhyNot['terms'] {
  const { text } = cascade.document;
  return (sentence?.terms ?? [])
    .filter((term) => overlaps(term, place))
    .map((term) => {
      const part = named.find(({ part: said, evidence }) => said !== undefined && said !== 'neutral' && evidence.some((span) => overlaps(span, term)))?.part;
      return { ...describeTerm(text, term), ...(part ? { part } : {}) };
    });
}

function readingsAt(cascade: Cascade, rules: readonly PlacedRule[], place: Span): PlaceReading[] {
  const { text } = cascade.document;
  const last = cascade.before.at(-1)!;
  return rules.flatMap((placed) =>
    placesOf(cascade, placed)
      .filter(({ span }) => overlaps(span, place))
      .map(({ sentence, span }) => {
        const holder = placed.rule.stage === 'entity' ? last[sentence]!.find((term) => term.start <= span.start && term.end >= span.end) : undefined;
        const takenBy = holder?.reading && holder.reading.rule !== placed.rule.id ? { takenBy: holder.reading.rule } : {};
        return { ...quoteSpan(text, span), rule: placed.rule.id, emit: placed.rule.emit, pass: placed.pass + 1, ...takenBy };
      }),
  );
}

function unlinkedAt({ entities = [] }: ArticleRecord, place: Span): PlaceWhyNot['unlinked'] {
  return entities.flatMap(({ name, link, surfaces }) => {
    if (!link || link.id !== undefined || !surfaces.some(({ spans }) => spans.some((span) => overlaps(span, place)))) return [];
    return [{ name, reason: link.reason, candidates: link.candidates }];
  });
}

const loss = (stage: Loss['stage'], text: string): Loss => ({ stage, text });

/** What lost a place, asked in the order in which an answer is sure. */
function lossOf(
  { cascade }: Traced,
  sentence: DocumentSentence | undefined,
  near: readonly TracedClause[],
  { achievements, clauses, terms, readings, misses, ...place }: Omit<PlaceWhyNot, 'loss'>,
): Loss {
  const kept = achievements.find(({ status }) => EXPORTED_STATUSES.some((exported) => exported === status));
  if (kept) return loss('none', `it is in achievement ${kept.id} as ${kept.slots.join(', ')}`);
  const [put] = achievements;
  if (put)
    return loss(
      'factuality',
      `it is in achievement ${put.id}, which is ${put.status}${cueOf(clauses.find((clause) => clause.achievements.some(({ id }) => id === put.id)))}`,
    );
  const skipped = sentence && skippedBecause(cascade.document, sentence);
  if (skipped) return loss(skipped === 'aside' ? 'aside' : 'assembly', SKIPPED[skipped]);
  const at = near.findIndex((clause) => holds(clause, place));
  const clause = clauses[at];
  if (clause) return lossOfClause(clause);
  const [term] = terms;
  if (readings.length > 0 || namesSomething(terms)) {
    const part = terms.find((each) => each.part !== undefined)?.part;
    if (part === 'place' || part === 'giver') return loss('assembly', `the words around it make it a ${part}, and no winner`);
    const refused = clauses.find(({ refusal }) => refusal !== undefined);
    const told = refused ? `; its clause gives no record: ${refused.refusal}` : '';
    return loss('assembly', `it is read (${readings.map(({ rule }) => rule).join(', ') || tagsOf(term!)}), and no clause takes it${told}`);
  }
  const [nearest] = misses;
  return loss('recognition', `no rule reads it${nearest ? `; ${nearest.rule} comes nearest` : ''}`);
}

/** Whether a clause's cue, in words. */
const cueOf = (clause: ClauseOutcome | undefined): string =>
  clause?.factuality ? ` because of “${clause.factuality.cue}” (${clause.factuality.rule}) over “${clause.factuality.scope}”` : '';

/** What lost a clause. */
export function lossOfClause(clause: ClauseOutcome): Loss {
  const { refusal, factuality, achievements } = clause;
  if (factuality?.status === 'hypothetical')
    return loss('factuality', `its clause gives no record: ${refusal ?? 'its result hangs on a condition'}${cueOf(clause)}`);
  if (refusal !== undefined) return loss('assembly', `its clause gives no record: ${refusal}`);
  const [first] = achievements;
  if (first?.joined) return loss('assembly', `its clause tells achievement ${first.id} again, which has another wording`);
  return loss('assembly', first ? `its clause gives achievement ${first.id}, which does not take it` : 'its clause gives no record');
}

/** Tags that the lexicon or a finder gives to what a record can hold. */
const NAMING_TAGS: ReadonlySet<string> = new Set([
  'Agency',
  'Region',
  'Scheme',
  'Rank',
  'Tier',
  'Grade',
  'Score',
  'Award',
  'Innovation',
  'Category',
  'Count',
  'Year',
]);
const namesSomething = (terms: PlaceWhyNot['terms']): boolean => terms.some(({ tags }) => tags.some((tag) => NAMING_TAGS.has(tag)));
const tagsOf = ({ tags }: PlaceWhyNot['terms'][number]): string => tags.map((tag) => `#${tag}`).join(' ');

/** Every place of a text, whatever its letter case and white space; of an offset the word there, or the next. */
export function placesIn(text: string, asked: string | number): QuotedSpan[] {
  if (typeof asked === 'number') {
    const before = /\S*$/.exec(text.slice(0, asked))![0].length;
    const after = /\S+/.exec(text.slice(asked));
    if (!after) return [];
    return [quoteSpan(text, { start: after.index === 0 ? asked - before : asked + after.index, end: asked + after.index + after[0].length })];
  }
  const words = asked
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'giu');
  return [...text.matchAll(pattern)].map((match) => quoteSpan(text, { start: match.index, end: match.index + match[0].length }));
}
