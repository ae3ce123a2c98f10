import type { Document } from './annotate/document.js';
import type { Assembled } from './assemble/assemble.js';
import type { AssembledRecord, Evidence, Filler, NamedInnovation } from './assemble/filler.js';
import { achievementId } from './model/achievement-id.js';
import type { Article } from './model/article.js';
import { mapUniform } from './model/map-uniform.js';
import { type Achievement, type ArticleRecord, type Fillers, type Provenance, SLOTS, type Slot } from './model/record.js';
import { listEntities } from './recognize/mentions.js';

/** The record of an article that is recognised and assembled, without findings: what it names, and its achievements with their provenance and ids. */
export function toRecord(article: Article, document: Document, { records, innovations }: Assembled): Omit<ArticleRecord, 'findings'> {
  const recipientSpans = records.flatMap(({ recipients, count }) =>
    count ? [] : recipients.flatMap(({ evidence }) => evidence.slice(0, 1).filter(({ rule }) => !PERSON.test(rule))),
  );
  const entities = listEntities(document, recipientSpans, innovations.map(placed));
  return {
    id: article.id,
    source: article.source,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    text: article.text,
    agencies: entities.agencies,
    innovations: entities.innovations,
    persons: entities.persons,
    dates: entities.dates,
    achievements: mapUniform(records, (record) => toAchievement(article, record)),
    mentions: entities.mentions,
  };
}

/** The rules and the step that read a person, who is no agency. */
const PERSON = /^person\b/;

/** A named innovation with the spans that it was read from. */
const placed = ({ name, expansion }: NamedInnovation) => ({
  name: { ...name.evidence[0]!, value: name.value },
  expansion: expansion && { ...expansion.evidence[0]!, value: expansion.value },
});

function toAchievement({ id: articleId, text }: Article, record: AssembledRecord): Achievement {
  const provenance: Provenance[] = [];
  const point = (slot: Slot, index: number, evidence: readonly Evidence[]) => {
    for (const { start, end, rule, via, distance, scope } of evidence) {
      provenance.push({ start, end, quote: text.slice(start, end), slot, index, rule, via, distance, scope: scope && { start: scope.start, end: scope.end } });
    }
  };
  for (const [index, { evidence }] of record.recipients.entries()) point('recipients', index, evidence);
  const fillers: Partial<Record<Slot, unknown>> = { recipients: record.recipients.map(({ value }) => value) };
  for (const slot of SLOTS) {
    const filler = slot === 'recipients' ? undefined : (record[slot] as Filler<unknown> | undefined);
    if (!filler) continue;
    fillers[slot] = filler.value;
    point(slot, 0, filler.evidence);
  }
  const id = achievementId(articleId, fillers as Fillers, provenance);
  return Object.assign(fillers as Fillers, { id, provenance });
}
