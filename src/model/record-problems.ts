import { achievementId } from './achievement-id.js';
import type { Problem } from './problem.js';
import { type Achievement, type ArticleRecord, SLOTS } from './record.js';
import type { QuotedSpan, Span } from './span.js';

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What is wrong with the spans of a record, its references from one part to another, and the ids of its achievements. */
export function recordProblems(record: ArticleRecord): Problem[] {
  const { id: article, text, mentions, entities = [], findings } = record;
  const spans: [what: string, span: Span | QuotedSpan][] = [
    ...mentions.map((mention): [string, QuotedSpan] => [`mention of type ${mention.type}`, mention]),
    ...findings.flatMap(({ code, spans: places }) => places.map((span): [string, QuotedSpan] => [`finding ${code}`, span])),
    ...entities.flatMap(({ name, surfaces }) => surfaces.flatMap((surface) => surface.spans.map((span): [string, Span] => [`entity ${shown(name)}`, span]))),
  ];
  return [
    ...spans.flatMap(([what, span]) => spanProblem(text, what, span)).map((problem) => ({ ...problem, article })),
    ...record.achievements.flatMap((achievement) =>
      achievementProblems(record, achievement).map((problem) => ({ ...problem, article, achievement: achievement.id })),
    ),
  ];
}

function spanProblem(text: string, what: string, span: Span | QuotedSpan): Problem[] {
  const { start, end } = span;
  if (start > end || end > text.length) return [{ code: 'span', message: `${what}: ${start}-${end} is not in the text, which has ${text.length} code units` }];
  const there = text.slice(start, end);
  if ('quote' in span && span.quote !== there) return [{ code: 'span', message: `${what}: ${start}-${end} is ${shown(there)}, not ${shown(span.quote)}` }];
  return [];
}

function achievementProblems({ id: article, text, entities = [] }: ArticleRecord, achievement: Achievement): Problem[] {
  const { id, recipients, provenance, links = [], confidence = [] } = achievement;
  const places = new Set(provenance.map(({ slot, index }) => `${slot} ${index}`));
  const filled = SLOTS.filter((slot) => slot !== 'status' && achievement[slot] !== undefined).flatMap((slot) =>
    slot === 'recipients' ? recipients.map((_, index) => `recipients ${index}`) : [`${slot} 0`],
  );
  const known = new Set([...filled, 'status 0', 'record 0']);
  const stray = [...provenance, ...links, ...confidence].map(({ slot, index }) => `${slot} ${index}`).filter((place) => !known.has(place));
  const wanted = achievementId(article, achievement, provenance);
  return [
    ...provenance.flatMap((span) => [
      ...spanProblem(text, `slot ${span.slot}`, span),
      ...(span.scope ? spanProblem(text, `scope of slot ${span.slot}`, span.scope) : []),
    ]),
    ...filled.filter((place) => !places.has(place)).map((place): Problem => ({ code: 'slot', message: `${place} is filled, but nothing says from where` })),
    ...[...new Set(stray)].map((place): Problem => ({ code: 'slot', message: `${place} is spoken of, but not filled` })),
    ...links
      .filter(({ entity }) => entity >= entities.length)
      .map(({ slot, entity }): Problem => ({ code: 'link', message: `slot ${slot} is linked to entity ${entity}, which there is not` })),
    ...(id === wanted ? [] : [{ code: 'achievement-id' as const, message: `its content has the id ${wanted}` }]),
  ];
}
