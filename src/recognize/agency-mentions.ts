import type { Document } from '../annotate/document.js';
import { firstIndex } from '../annotate/search.js';
import { sentenceAt } from '../annotate/sentence-at.js';
import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { groupNamings, longestForm } from './agency-groups.js';
import { innerAliases, type Naming, readAlias, readBracket, readNaming } from './agency-naming.js';
import { enumeratedRegions, isPlace, isRegionPlace, opensPlace } from './agency-places.js';

/** Organisations of other kinds. */
const UNLISTED = new Set(['koni', 'kwarda', 'mui', 'rw', 'ma', 'mk', 'apeksi']);
/** Families whose bare name or abbreviation names no body. */
const UNLISTED_ALONE = new Set(
  `forkopimda dprd pkk puskesmas upt polda polres polsek lapas kejati kejari pn lppl kanwil opd sekolah rsud tpi gtpp mpp biro bagian bumd-lain bumd-air imigrasi kpp kua kantah
   lkd ppid kecamatan kelurahan desa pemprov pemkab pemkot pemda pemdes tpps`.split(/\s+/),
);

/** Lists the agencies that a recognised document names, each once and in its longest form; `recipients` are spans that achievements name, `add` takes every naming. */
export function listAgencies(document: Document, recipients: readonly Span[], add: (span: Span, surface: string, rule: string) => void): string[] {
  const prized: Prized = new Map();
  for (const { start, end } of recipients) prized.set(start, (prized.get(start) ?? new Set()).add(end));
  const { namings, typed, aliases } = readSentences(document, prized);
  addRecipients(document, recipients, namings);
  for (const naming of namings) naming.head = aliases.get(naming.head) ?? naming.head;
  addTyped(namings, typed);
  for (const { span, rule } of namings) add(span, document.text.slice(span.start, span.end), rule);
  return groupNamings(namings).map((same) => longestForm(document.text, same));
}

/** The ends of the spans that achievements name, by their starts. */
type Prized = Map<number, Set<number>>;

interface Reading {
  namings: Naming[];
  /** Regions that the text gives a type. */
  typed: Naming[];
  /** What a head is to be read as. */
  aliases: Map<string, string>;
}

const NAMING_TAGS = ['Agency', 'Bracket', 'Region', 'Weak'];
/** By the id of a set of tags whether it has one of them; most terms have none. */
const mayName: boolean[] = [];

function readSentences(document: Document, prized: Prized): Reading {
  const aliases = new Map<string, string>();
  const namings: Naming[] = [];
  const typed: Naming[] = [];
  const alias = (pair: readonly [head: string, short: string] | undefined) => pair && !aliases.has(pair[1]) && aliases.set(pair[1], pair[0]);
  for (const sentence of document.sentences) {
    const terms = openPositions(sentence.terms);
    let listed: ReadonlySet<number> | undefined;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      const { tags } = term;
      mayName[tags.id] ??= NAMING_TAGS.some((tag) => tags.has(tag));
      if (!mayName[tags.id]) continue;
      if (tags.has('Bracket')) {
        const before = terms[at - 1];
        if (before && isAgency(before)) alias(readAlias(document, term, before));
        if (tags.has('InnerAgency') && term.to - term.from > 3 && !opensPlace(term.text.slice(1))) namings.push(readBracket(document, term));
      }
      if (isAgency(term)) {
        innerAliases(document, term).forEach(alias);
        const naming = readNaming(document, term);
        if (prized.get(term.start)?.has(term.end) || (!isPlace(terms, at) && isListed(term, naming))) namings.push(naming);
      }
      const region = tags.has('Region');
      if (!region && !tags.has('Weak')) continue;
      listed ??= enumeratedRegions(terms);
      if (!region && !listed.has(at)) continue;
      const naming = { ...readNaming(document, term), rule: 'recipient' };
      if (naming.regionType !== '') typed.push(naming);
      if (listed.has(at) || (prized.get(term.start)?.has(term.end) && !isRegionPlace(sentence, terms, at))) namings.push(naming);
    }
  }
  return { namings, typed, aliases };
}

/** Adds recipients that no naming covers: of another kind than the lexicon knows. */
function addRecipients(document: Document, recipients: readonly Span[], namings: Naming[]): void {
  const others = recipients.flatMap((span) => {
    const term = termAround(document, span);
    return term && !term.tags.has('Region') && !term.tags.has('Agency') ? [{ span, term }] : [];
  });
  if (others.length === 0) return;
  // a naming stands inside one term: what covers a span is in the span's own term
  const covered = new Map<Term, Span[]>();
  const cover = (term: Term | undefined, span: Span) => {
    const spans = term && covered.get(term);
    if (spans) spans.push(span);
    else if (term) covered.set(term, [span]);
  };
  for (const { span } of namings) cover(termAround(document, span), span);
  for (const { span, term } of others) {
    if (covered.get(term)?.some(({ start, end }) => start <= span.start && end >= span.end)) continue;
    cover(term, span);
    namings.push({ ...readNaming(document, { ...term, ...span, text: document.text.slice(span.start, span.end) }), rule: 'recipient' });
  }
}

/** The term that a span stands in. */
function termAround(document: Document, { start, end }: Span): Term | undefined {
  const terms = sentenceAt(document, start)?.terms ?? [];
  const term = terms[firstIndex(terms.length, (i) => terms[i]!.start > start) - 1];
  return term && term.end >= end ? term : undefined;
}

/** "Purworejo" that won is the "Kabupaten Purworejo" of another sentence. */
function addTyped(namings: Naming[], typed: readonly Naming[]): void {
  const bare = new Set(namings.filter(({ government, regionType }) => government && regionType === '').map(({ region }) => region));
  if (bare.size === 0) return;
  const starts = new Set(namings.map(({ span }) => span.start));
  for (const naming of typed) {
    if (!bare.has(naming.region) || starts.has(naming.span.start)) continue;
    starts.add(naming.span.start);
    namings.push(naming);
  }
}

/** The terms with those of persons' and offices' positions one by one. */
function openPositions(terms: readonly Term[], into: Term[] = []): readonly Term[] {
  for (const term of terms) {
    if (isPosition(term)) openPositions(term.inner!, into);
    else into.push(term);
  }
  return into;
}

const isPosition = ({ tags, inner }: Term) => inner !== undefined && (tags.has('Person') || tags.has('Office'));

const isAgency = ({ tags }: Term) => tags.has('Agency') && !tags.has('Group');

function isListed(term: Term, { head, region }: Naming): boolean {
  const first = term.inner?.[0] ?? term;
  if (first.id !== undefined && UNLISTED.has(first.id)) return false;
  if (/^(?:desa wisata|kampung kb)\b/i.test(term.text)) return false;
  const alone = head.startsWith('#') ? head.slice(1) : term.inner ? undefined : term.text.includes(' ') ? undefined : term.id;
  return !(alone !== undefined && region === '' && UNLISTED_ALONE.has(alone));
}
