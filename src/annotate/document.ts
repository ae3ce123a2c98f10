import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { type Candidate, fromHit, resolveOverlaps } from './candidate.js';
import { type DateCandidate, findDates } from './date.js';
import { type Gazetteer, type GazetteerHit, lookUp } from './gazetteer.js';
import { innerTags } from './inner.js';
import { findNumbers } from './number.js';
import { type Enclosure, findEnclosures } from './quote.js';
import { type Sentence, splitSentences } from './sentence.js';
import { buildTerms, type Term } from './term.js';
import { type Token, tokenize } from './token.js';
import { findAsides } from './aside.js';

/** A sentence with its terms. An aside ("Baca juga: …") is kept as text and read by no rule. */
export interface DocumentSentence extends Sentence {
  index: number;
  aside: boolean;
  headline: boolean;
  terms: Term[];
}

/** A text with everything the scanner found in it; all offsets and token ranges are exact. */
export interface Document {
  text: string;
  published?: string;
  tokens: Token[];
  sentences: DocumentSentence[];
  enclosures: Enclosure[];
  /** Gazetteer hits at every token, overlaps kept: what stands inside a quotation or bracket is looked up here. */
  hits: GazetteerHit[];
  dates: DateCandidate[];
  headline?: Span;
}

/** Scans a text: tokens, sentences, names, quotations, brackets, dates and numbers, and from them the terms that rules match on. Linear in its length. */
export function annotateText(text: string, gazetteer: Gazetteer, headline?: Span): Document {
  const tokens = tokenize(text);
  const enclosures = findEnclosures(tokens);
  const hits = lookUp(gazetteer, text, tokens);
  const dates = findDates(tokens);
  const asides = findAsides(tokens);
  const hitsByToken = new Map<number, GazetteerHit[]>();
  for (const hit of hits) hitsByToken.set(hit.from, [...(hitsByToken.get(hit.from) ?? []), hit]);
  const hitsAt = (token: number) => hitsByToken.get(token) ?? [];
  const enclosed = enclosures.filter(({ kind }) => kind !== 'speech').map((enclosure) => enclosureCandidate(enclosure, innerTags(text, tokens, enclosure.innerFrom, enclosure.innerTo, hitsAt)));
  const candidates: Candidate[] = [...hits.map(fromHit), ...dates, ...findNumbers(tokens), ...enclosed];
  const chosen = new Map(resolveOverlaps(candidates, tokens.length).map((candidate) => [candidate.from, candidate]));
  const spoken = new Uint8Array(tokens.length);
  for (const enclosure of enclosures) if (enclosure.kind === 'speech') spoken.fill(1, enclosure.from, enclosure.to);
  const sentences = splitSentences(tokens)
    .flatMap((sentence) => splitAsides(sentence, asides))
    .map((sentence, index) => ({
      ...sentence,
      index,
      headline: headline !== undefined && tokens[sentence.from]!.start < headline.end && tokens[sentence.from]!.start >= headline.start,
      terms: sentence.aside ? [] : buildTerms(text, tokens, sentence, index, chosen, spoken),
    }));
  return { text, tokens, sentences, enclosures, hits, dates, ...(headline ? { headline } : {}) };
}

/** Annotates an article's text. */
export const annotate = (article: Pick<Article, 'text' | 'headline' | 'published'>, gazetteer: Gazetteer): Document => ({
  ...annotateText(article.text, gazetteer, article.headline),
  ...(article.published === undefined ? {} : { published: article.published }),
});

function enclosureCandidate(enclosure: Enclosure, inner: readonly string[]): Candidate {
  const title = enclosure.kind === 'title';
  return { from: enclosure.from, to: enclosure.to, tags: [title ? 'Title' : 'Bracket', ...inner], id: enclosure.kind, priority: title ? 8 : 7 };
}

/** Cuts a sentence at the asides inside it. */
function splitAsides(sentence: Sentence, asides: readonly { from: number; to: number }[]): (Sentence & { aside: boolean })[] {
  const parts: (Sentence & { aside: boolean })[] = [];
  let from = sentence.from;
  for (const aside of asides) {
    if (aside.to <= from || aside.from >= sentence.to) continue;
    if (aside.from > from) parts.push({ ...sentence, from, to: aside.from, aside: false });
    const to = Math.min(aside.to, sentence.to);
    parts.push({ ...sentence, from: Math.max(aside.from, from), to, aside: true });
    from = to;
  }
  if (from < sentence.to) parts.push({ ...sentence, from, aside: false });
  return parts;
}
