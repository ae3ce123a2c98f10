import { hash } from 'node:crypto';
import type { Document } from './annotate/document.js';
import { type AssembledRecord, assemble } from './assemble/assemble.js';
import type { Evidence, Filler } from './assemble/filler.js';
import { check } from './check/check.js';
import type { Article, RawPage } from './model/article.js';
import type { PageError } from './model/error.js';
import { type Achievement, type ArticleRecord, type Fillers, type Provenance, SLOTS, type Slot } from './model/record.js';
import { listEntities } from './recognize/mentions.js';
import { recognize } from './recognize/recognize.js';
import { strip } from './strip/strip.js';

/** What became of one page. */
export type Extraction = { record: ArticleRecord } | { error: PageError };

/** Characters an article's text may have: the longest real ones have some 100,000, and more than this is a dump of something else. */
const LONGEST_TEXT = 4_000_000;

/** Extracts one page: strip, annotate, recognize, assemble, check. A page that cannot be read gives an error as a value; nothing is thrown. */
export function extract(page: RawPage): Extraction {
  try {
    const stripped = strip(page);
    if ('error' in stripped) return stripped;
    const { length } = stripped.article.text;
    if (length > LONGEST_TEXT) {
      const message = `its text has ${length.toLocaleString('en')} characters; an article may have ${LONGEST_TEXT.toLocaleString('en')}: cut it into its articles`;
      return { error: { source: page.source, code: 'too-large', message } };
    }
    return { record: extractArticle(stripped.article) };
  } catch (error) {
    return { error: { source: page.source, code: 'extraction-failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Extracts pages one by one, in their order; errors of the input pass through. */
export async function* extractAll(
  pages: AsyncIterable<{ page: RawPage } | { error: PageError }> | Iterable<{ page: RawPage } | { error: PageError }>,
): AsyncGenerator<Extraction> {
  for await (const outcome of pages) yield 'error' in outcome ? outcome : extract(outcome.page);
}

/** Everything after stripping: an article's record. */
export function extractArticle(article: Article): ArticleRecord {
  const document = recognize(article);
  const record = toRecord(article, document, assemble(document));
  return { ...record, findings: check(record) };
}

/** The record of an article that is recognised and assembled, without findings: what it names, and its achievements with their provenance and ids. */
export function toRecord(article: Article, document: Document, assembled: readonly AssembledRecord[]): Omit<ArticleRecord, 'findings'> {
  const recipientSpans = assembled.flatMap(({ recipients, count }) => (count ? [] : recipients.flatMap(({ evidence }) => evidence.slice(0, 1))));
  const innovations = assembled.flatMap(({ innovation, expansion }) =>
    innovation
      ? [
          {
            name: { ...innovation.evidence[0]!, value: innovation.value },
            ...(expansion ? { expansion: { ...expansion.evidence[0]!, value: expansion.value } } : {}),
          },
        ]
      : [],
  );
  const entities = listEntities(document, recipientSpans, innovations);
  return {
    id: article.id,
    source: article.source,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.published === undefined ? {} : { published: article.published }),
    text: article.text,
    agencies: entities.agencies,
    innovations: entities.innovations,
    persons: entities.persons,
    dates: entities.dates,
    achievements: assembled.map((record) => toAchievement(article, record)),
    mentions: entities.mentions,
  };
}

function toAchievement({ id: articleId, text }: Article, record: AssembledRecord): Achievement {
  const provenance: Provenance[] = [];
  const places: [slot: Slot, start: number, end: number][] = [];
  const point = (slot: Slot, index: number, evidence: readonly Evidence[]) => {
    for (const { start, end, rule, via, distance } of evidence) {
      const quote = text.slice(start, end);
      provenance.push(distance === undefined ? { start, end, quote, slot, index, rule, via } : { start, end, quote, slot, index, rule, via, distance });
      places.push([slot, start, end]);
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
  const id = hash('sha256', JSON.stringify([articleId, fillers, places]), 'hex').slice(0, 16);
  return Object.assign(fillers as Fillers, { id, provenance });
}
