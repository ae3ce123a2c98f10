import type { Document, DocumentSentence } from '../annotate/document.js';
import type { GazetteerHit } from '../annotate/gazetteer.js';
import { schemes } from '../lexicon/schemes.js';
import type { Span } from '../model/span.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, read } from './filler.js';
import { type Givings, isProspect, isSameAward, placeOf, within } from './grantor.js';

const LOCAL = 'kota/kabupaten';

/** Scopes in words, after "tingkat", "se-" and the like. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kota|kabupaten|kab\b|pemkab|pemkot|pemko\b)/i, LOCAL],
  [/^(?:provinsi|propinsi|prov\b|pemprov)/i, 'provinsi'],
  [/^(?:nasional|indonesia|tanah air|nusantara)/i, 'nasional'],
  [/^(?:internasional|dunia|global|asean|asia|asia pasifik)/i, 'internasional'],
  [/^regional|^(?:wilayah|kawasan)/i, 'regional'],
];

/** "tingkat …", "skala …", "lingkup Pemerintah …"; a group may stand between the word and the region: "tingkat OPD Kabupaten X". */
const CUE =
  /(?<![\p{L}-])(?:(?:tingkat|level|skala|berskala)\s+(?:opd\s+|skpd\s+|perangkat daerah\s+)?|(?:lingkup|lingkungan|jajaran)\s+(?:pemerintah(?:an)?\s+)?|secara\s+(?=nasional|internasional|regional)|se[-\s]+(?=\p{L}))(?=\p{L})/giu;
/** Words before a cue that point to a later round: "maju ke tingkat provinsi". */
const NEXT_ROUND = /(?:\b(?:ke|menuju|hingga|sampai|merebut|mewakili)\s+|maju\s+)$/i;

const knownSchemes = new Set(schemes.filter(({ kind }) => kind !== 'competition').map(({ id }) => id));
/** Names of contests that a government holds for its own units or area. */
const CONTEST = /lomba|kompetisi|anugerah|anugrah|gelar|festival|award|krenova|inova|innovati/i;
/** A contest by its words or by its abbreviation. */
const NAMES_CONTEST = new RegExp(`${CONTEST.source}|^[A-Z]+$`, 'i');
const LOCAL_GIVER =
  /^(?:(?:pj|plt|penjabat|wakil|sekretaris daerah|sekda)\.?\s+)*(?:bupati|wali\s?kota|wabup|wawako|pemkab|pemkot|pemko\b|pemerintah\s+(?:kabupaten|kota)|kabupaten|kota\s)/i;
const PROVINCE_GIVER =
  /^(?:(?:pj|plt|penjabat|wakil|sekretaris daerah|sekda)\.?\s+)*(?:gubernur|wagub|pemprov|pemerintah\s+(?:provinsi|propinsi|daerah istimewa)|provinsi)/i;

/** The scope of a record's contest: said beside the award's name or in the record's own clause, or told by the region in the name or by who gives it. */
export function levelFor(
  document: Document,
  draft: Draft,
  award: Filler | undefined,
  { awards }: Context,
  { graded }: Givings,
  grantor: Filler | undefined,
): Filler | undefined {
  const sentence = document.sentences[draft.sentence]!;
  const isGraded = award !== undefined && graded.has(award.value);
  // "SAKIP Provinsi X" names who is graded, not the scope
  const fits = (filler: Filler | undefined) => (filler && isGraded && (filler.value === LOCAL || filler.value === 'provinsi') ? undefined : filler);
  const said =
    fits(award && levelBeside(document, award.evidence[0]!, draft.sentence)) ??
    fits(scopeIn(document, clauseSpan(sentence, draft), 'level-clause')) ??
    nationwide(sentence);
  if (said) return said;
  if (!award || isGraded) return undefined;
  const others = within(awards, draft.sentence, 30).filter(({ filler }) => isSameAward(filler.value, award.value) && NAMES_CONTEST.test(filler.value));
  for (const mention of [...others].sort((a, b) => Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence))) {
    if (isProspect(document.sentences[mention.sentence]!.terms, mention.at)) continue;
    const other = levelBeside(document, mention.filler.evidence[0]!, draft.sentence);
    if (other) return other;
  }
  if (!CONTEST.test(award.value)) return undefined;
  return levelOfName(document, award) ?? levelOfGiver(grantor);
}

/** "Secara nasional, predikat Utama disandang tiga kota": said of the whole sentence. */
function nationwide({ terms }: DocumentSentence): Filler | undefined {
  const at = terms.findIndex(({ normal }, i) => normal === 'secara' && /^(?:inter)?nasional$/.test(terms[i + 1]?.normal ?? ''));
  if (at < 0 || at > 2) return undefined;
  const span = { start: terms[at]!.start, end: terms[at + 1]!.end };
  return read(terms[at + 1]!.normal, span, 'level-nationwide');
}

const clauseSpan = ({ terms }: DocumentSentence, { from, to }: Draft): Span => ({
  start: terms[Math.min(from, terms.length - 1)]!.start,
  end: terms[Math.min(Math.max(to, from + 1), terms.length) - 1]!.end,
});

/** "Lomba Inovasi tingkat Kabupaten X", "Kompetisi … Provinsi Y", "Inovasi Pelayanan Publik Nasional": inside the name or right after it. */
function levelBeside(document: Document, span: Span, at: number): Filler | undefined {
  const place = placeOf(document, span);
  if (!place) return undefined;
  const { terms } = document.sentences[place.sentence]!;
  let end = place.at + 1;
  while (
    end < terms.length &&
    end < place.at + 9 &&
    !['Comma', 'Stop', 'WinActive', 'WinPassive', 'Rank', 'Verbal', 'Colon', 'Award'].some((tag) => terms[end]!.tags.has(tag))
  )
    end++;
  const window = { start: Math.min(span.start, terms[place.at]!.start), end: terms[end - 1]!.end };
  const distance = Math.abs(place.sentence - at);
  const carried = (filler: Filler | undefined) => filler && (distance === 0 ? filler : inherit(filler, distance));
  const said = scopeIn(document, window, 'level-cue');
  if (said) return carried(said);
  const name = document.text.slice(span.start, span.end);
  const scheme = hitsIn(document, span).find(({ entry }) => entry.tag === 'Scheme');
  const after = /^[^\p{L}]*(?:\([^)]*\)\s*)?((?:Kabupaten|Kota|Provinsi|Propinsi|Prov|Kab|Nasional|Internasional)\b)/u.exec(
    document.text.slice(span.end, window.end),
  );
  if (after && (/nasional/i.test(after[1]!) || ((!scheme || !knownSchemes.has(scheme.entry.id)) && CONTEST.test(name)) || /^(?:Prov|Prop)/.test(after[1]!))) {
    const start = span.end + after[0].length - after[1]!.length;
    return carried(read(scopeOf(after[1]!)!, { start, end: start + after[1]!.length }, 'level-after-name'));
  }
  const inside = / (Kabupaten|Kota|Provinsi|Propinsi|Nasional|Internasional)(?=\s+\p{Lu}|$)/u.exec(name);
  if (!inside || (!CONTEST.test(name) && !/nasional|prov/i.test(inside[1]!))) return undefined;
  const start = span.start + inside.index + 1;
  return carried(read(scopeOf(inside[1]!)!, { start, end: start + inside[1]!.length }, 'level-in-name'));
}

const scopeOf = (text: string): string | undefined => SCOPES.find(([pattern]) => pattern.test(text))?.[1];

/** The first scope that a stretch of text says. */
function scopeIn(document: Document, window: Span, rule: string): Filler | undefined {
  const text = document.text.slice(window.start, window.end);
  for (const cue of text.matchAll(CUE)) {
    const at = window.start + cue.index + cue[0].length;
    const before = document.text.slice(Math.max(0, window.start + cue.index - 12), window.start + cue.index);
    if (/^(?:tingkat|level|skala)/i.test(cue[0]) && NEXT_ROUND.test(before)) continue;
    const rest = document.text.slice(at, Math.min(window.end + 30, at + 40));
    const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    if (/^(?:lingkup|lingkungan|jajaran)/i.test(cue[0]) && !/pemerintah/i.test(cue[0]) && !/^pem/i.test(word)) continue;
    const value = scopeOf(rest) ?? regionScope(document, at);
    // "Di tingkat kota 34 kota masuk …": a class of recipients
    if (/\b(?:di|pada|untuk)\s+$/i.test(before) && (value === LOCAL || value === 'provinsi')) continue;
    if (value) return read(value, { start: window.start + cue.index, end: at + word.length }, rule);
  }
  return undefined;
}

/** Scope of the region whose name starts at an offset. */
function regionScope(document: Document, start: number): string | undefined {
  const hit = hitsIn(document, { start, end: start + 1 }).find(({ entry }) => entry.tag === 'Region');
  return hit && (/^\d\d$/.test(hit.entry.id) ? 'provinsi' : LOCAL);
}

/** The gazetteer hits whose first token starts inside a span. */
function hitsIn({ hits, tokens }: Document, { start, end }: Span): GazetteerHit[] {
  let low = 0;
  for (let high = hits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[hits[middle]!.from]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: GazetteerHit[] = [];
  for (; low < hits.length && tokens[hits[low]!.from]!.start < end; low++) found.push(hits[low]!);
  return found;
}

/** "Anugerah Inovasi Tamiang", "Bengkulu Inovasi Award": the region in the name holds the contest; a name that a province and a city share tells nothing. */
function levelOfName(document: Document, award: Filler): Filler | undefined {
  const span = award.evidence[0]!;
  const inside = hitsIn(document, span).filter(({ entry, to }) => (entry.tag === 'Region' || entry.tag === 'Weak') && document.tokens[to - 1]!.end <= span.end);
  const hit = inside[0];
  if (!hit) return undefined;
  const scopes = new Set(inside.filter(({ from }) => from === hit.from).map(({ entry }) => (/^\d\d$/.test(entry.id) ? 'provinsi' : LOCAL)));
  if (scopes.size !== 1) return undefined;
  const place = { start: document.tokens[hit.from]!.start, end: document.tokens[hit.to - 1]!.end };
  return { value: [...scopes][0]!, evidence: [{ ...place, rule: 'level-of-region', via: 'derived' }] };
}

function levelOfGiver(grantor: Filler | undefined): Filler | undefined {
  if (!grantor) return undefined;
  const value = LOCAL_GIVER.test(grantor.value) ? LOCAL : PROVINCE_GIVER.test(grantor.value) ? 'provinsi' : undefined;
  return value === undefined
    ? undefined
    : { value, evidence: grantor.evidence.map(({ start, end }) => ({ start, end, rule: 'level-of-grantor', via: 'derived' as const })) };
}
