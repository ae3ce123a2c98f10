import type { Article } from '../model/article.js';
import { mapUniform } from '../model/map-uniform.js';
import type { Span } from '../model/span.js';
import { findAsides } from './aside.js';
import { type Candidate, resolveOverlaps } from './candidate.js';
import { type DateCandidate, findDates } from './date.js';
import { type Gazetteer, type GazetteerHit, hitsBetween, lookUp } from './gazetteer.js';
import { innerTags } from './inner.js';
import { findListedPlaces } from './listed-places.js';
import { listMarks, listsWinners } from './listed-winners.js';
import { findNumbers } from './number.js';
import { type Enclosure, findEnclosures } from './quote.js';
import { type Sentence, splitSentences } from './sentence.js';
import { tagSet } from './tag-set.js';
import { buildTerms, type Term } from './term.js';
import { type Token, tokenize } from './token.js';

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
  published: string | undefined;
  tokens: Token[];
  sentences: DocumentSentence[];
  enclosures: Enclosure[];
  /** Gazetteer hits at every token, overlaps kept: what stands inside a quotation or bracket is looked up here. */
  hits: GazetteerHit[];
  dates: DateCandidate[];
  headline: Span | undefined;
}

/** Scans a text: tokens, sentences, names, quotations, brackets, dates and numbers, and from them the terms that rules match on. Linear in its length. */
export function annotateText(text: string, gazetteer: Gazetteer, headline?: Span, published?: string): Document {
  const tokens = tokenize(text);
  const enclosures = findEnclosures(tokens);
  const hits = lookUp(gazetteer, text, tokens);
  const dates = findDates(tokens);
  const asides = findAsides(tokens);
  const enclosed = enclosures
    .filter(({ kind }) => kind === 'title' || kind === 'bracket')
    .flatMap((enclosure) =>
      enclosure.kind === 'bracket' && listsWinners(enclosure, tokens, hits) ? listMarks(enclosure) : [enclosureCandidate(text, tokens, enclosure, hits)],
    );
  const chosen = resolveOverlaps([...hits, ...dates, ...findNumbers(tokens), ...findListedPlaces(tokens, hits), ...enclosed], tokens.length);
  const spoken = new Uint8Array(tokens.length);
  for (const enclosure of enclosures) if (enclosure.kind === 'speech') spoken.fill(1, enclosure.from, enclosure.to);
  const sentences = mapUniform(splitAsides(splitSentences(tokens), asides), ({ from, to, line, opensLine, aside }, index) => {
    const { start } = tokens[from]!;
    const inHeadline = headline !== undefined && start >= headline.start && start < headline.end;
    // an aside has none
    const terms = buildTerms(text, tokens, from, aside ? from : to, chosen, spoken);
    return { from, to, line, opensLine, index, aside, headline: inHeadline, terms };
  });
  return { text, published, tokens, sentences, enclosures, hits, dates, headline };
}

/** Annotates an article's text. */
export const annotate = ({ text, headline, published }: Pick<Article, 'text' | 'headline' | 'published'>, gazetteer: Gazetteer): Document =>
  annotateText(text, gazetteer, headline, published);

function enclosureCandidate(text: string, tokens: readonly Token[], enclosure: Enclosure, hits: readonly GazetteerHit[]): Candidate {
  const { kind, from, to, innerFrom, innerTo } = enclosure;
  const title = kind === 'title';
  const inner = innerTags(text, tokens, innerFrom, innerTo, hitsBetween(hits, innerFrom, innerFrom + 1));
  return { from, to, tags: tagSet(title ? 'Title' : 'Bracket', ...inner), id: kind, value: undefined, priority: title ? 8 : 7 };
}

/** Cuts sentences at the asides inside them; both stand in order. */
function splitAsides(sentences: readonly Sentence[], asides: readonly { from: number; to: number }[]): (Sentence & { aside: boolean })[] {
  const parts: (Sentence & { aside: boolean })[] = [];
  let next = 0;
  for (const { from: start, to: end, line, opensLine } of sentences) {
    let from = start;
    while (next < asides.length && asides[next]!.to <= start) next++;
    for (let i = next; i < asides.length && asides[i]!.from < end; i++) {
      const aside = asides[i]!;
      if (aside.from > from) parts.push({ from, to: aside.from, line, opensLine, aside: false });
      const to = Math.min(aside.to, end);
      parts.push({ from: Math.max(aside.from, from), to, line, opensLine, aside: true });
      from = to;
    }
    if (from < end) parts.push({ from, to: end, line, opensLine, aside: false });
  }
  return parts;
}
