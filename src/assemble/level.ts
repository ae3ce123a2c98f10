import type { Document, DocumentSentence } from '../annotate/document.js';
import { type GazetteerHit, hitsBetween } from '../annotate/gazetteer.js';
import { firstIndex } from '../annotate/search.js';
import { schemes } from '../lexicon/schemes.js';
import type { Span } from '../model/span.js';
import { awardName, isSameAward } from './award-name.js';
import type { AwardMention, Context } from './context.js';
import type { Draft } from './draft.js';
import { derive, type Filler, inherit, read } from './filler.js';
import { type Givings, isProspect } from './giving.js';
import { placeOf, within } from './grantor.js';
import { scopeOfGiver } from './regional-giver.js';
import { LOCAL, NEXT_ROUND, scopeIn, scopeOf } from './scope.js';
import type { Step } from './steps.js';
import { tagged } from './terms.js';

const knownSchemes = new Set(schemes.filter(({ kind }) => kind !== 'competition').map(({ id }) => id));
/** Names of contests that a government holds for its own units or area. */
const CONTEST = /lomba|kompetisi|anugerah|anugrah|gelar|festival|award|krenova|inova|innovati/i;
/** A contest by its words or by its abbreviation. */
const NAMES_CONTEST = new RegExp(`${CONTEST.source}|^[A-Z]+$`, 'i');

/** Mentions of the same award at most so many sentences away tell its scope. */
const SAME_AWARD_WITHIN = 30;

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
    fits(scopeIn(document, clauseSpan(sentence, draft), 'level-clause' satisfies Step)) ??
    fits(scopeOfRank(document, sentence, draft)) ??
    nationwide(sentence);
  if (said) return said;
  if (!award || isGraded) return isGraded ? undefined : inLead(document, draft.sentence);
  const name = awardName(award.value);
  const others = within(awards, draft.sentence, SAME_AWARD_WITHIN).filter(
    (mention) => isSameAward(mention.name, name) && NAMES_CONTEST.test(mention.filler.value),
  );
  for (const mention of [...others].sort((a, b) => Math.abs(a.sentence - draft.sentence) - Math.abs(b.sentence - draft.sentence))) {
    if (isProspect(document.sentences[mention.sentence]!.terms, mention.at)) continue;
    const other = levelOfMention(document, mention);
    if (other) return mention.sentence === draft.sentence ? other : inherit(other);
  }
  const local = CONTEST.test(award.value) ? (levelOfName(document, award) ?? levelOfGiver(grantor)) : undefined;
  return local ?? inLead(document, draft.sentence);
}

/** What was found beside mentions: every record of an award asks the same ones. */
const besideMentions = new WeakMap<AwardMention, { level: Filler | undefined }>();

function levelOfMention(document: Document, mention: AwardMention): Filler | undefined {
  const known = besideMentions.get(mention) ?? { level: levelBeside(document, mention.filler.evidence[0]!, mention.sentence) };
  besideMentions.set(mention, known);
  return known.level;
}

/** "peringkat 21 nasional", "terbaik ketiga wilayah Sumatera": right after the place. */
function scopeOfRank(document: Document, sentence: DocumentSentence, draft: Draft): Filler | undefined {
  const { start, end } = clauseSpan(sentence, draft);
  const match =
    /(?:peringkat|juara|urutan|ranking|terbaik|tertinggi|terbanyak)(?:\s+[\p{L}\d-]{1,9})?\s+(nasional|wilayah (?:indonesia |kalimantan|sulawesi|sumat|jawa|bali|nusa tenggara|maluku|papua)\p{L}*)/iu.exec(
      document.text.slice(start, end),
    );
  if (!match) return undefined;
  const at = start + match.index + match[0].length - match[1]!.length;
  return read(/^wilayah/i.test(match[1]!) ? 'regional' : 'nasional', { start: at, end: at + match[1]!.length }, 'level-of-rank' satisfies Step);
}

/** Sentences of an article's lead, and how far after it a record takes over what it says. */
const LEAD = 3;
const LEAD_REACH = 7;
/** Characters of a sentence of the lead at most; a longer one is no sentence. */
const LONGEST_LEAD = 2000;
const PRIZES_OF_SCOPE = /(?:penghargaan|prestasi)\s[^.,;]{0,30}?(tingkat (nasional|internasional|dunia))/iu;

/** "X meraih penghargaan di tingkat nasional": the lead tells the scope of the prize that the next sentences name. */
function inLead(document: Document, at: number): Filler | undefined {
  if (at > LEAD + LEAD_REACH) return undefined;
  for (const { terms, index, aside } of document.sentences.slice(0, LEAD + 1)) {
    if (aside || terms.length === 0 || index > at || at - index > LEAD_REACH) continue;
    const start = terms[0]!.start;
    const match = PRIZES_OF_SCOPE.exec(document.text.slice(start, Math.min(terms.at(-1)!.end, start + LONGEST_LEAD)));
    if (!match || NEXT_ROUND.test(document.text.slice(Math.max(0, start + match.index - 12), start + match.index))) continue;
    const from = start + match.index + match[0].length - match[1]!.length;
    const filler = read(scopeOf(match[2]!)!, { start: from, end: from + match[1]!.length }, 'level-in-lead' satisfies Step);
    return index === at ? filler : inherit(filler);
  }
  return undefined;
}

/** Terms at the start of a sentence among which it says its scope. */
const OPENS_WITHIN = 3;

/** "Secara nasional, predikat Utama disandang tiga kota": said of the whole sentence. */
function nationwide({ terms }: DocumentSentence): Filler | undefined {
  let at = 0;
  while (at < OPENS_WITHIN && !(terms[at]?.normal === 'secara' && /^(?:inter)?nasional$/.test(terms[at + 1]?.normal ?? ''))) at++;
  if (at === OPENS_WITHIN) return undefined;
  const span = { start: terms[at]!.start, end: terms[at + 1]!.end };
  return read(terms[at + 1]!.normal, span, 'level-nationwide' satisfies Step);
}

const clauseSpan = ({ terms }: DocumentSentence, { from, to }: Draft): Span => ({
  start: terms[Math.min(from, terms.length - 1)]!.start,
  end: terms[Math.min(Math.max(to, from + 1), terms.length) - 1]!.end,
});

/** Terms from the begin of an award's name in which its scope is beside it. */
const BESIDE_WITHIN = 9;
const endsName = tagged('Comma', 'Stop', 'WinActive', 'WinPassive', 'Rank', 'Verbal', 'Colon', 'Award');

/** "Lomba Inovasi tingkat Kabupaten X", "Kompetisi … Provinsi Y", "Inovasi Pelayanan Publik Nasional": inside the name or right after it. */
function levelBeside(document: Document, span: Span, at: number): Filler | undefined {
  const place = placeOf(document, span);
  if (!place) return undefined;
  const { terms } = document.sentences[place.sentence]!;
  let end = place.at + 1;
  while (end < Math.min(terms.length, place.at + BESIDE_WITHIN) && !endsName(terms[end])) end++;
  const window = { start: Math.min(span.start, terms[place.at]!.start), end: terms[end - 1]!.end };
  const carried = (filler: Filler | undefined) => filler && (place.sentence === at ? filler : inherit(filler));
  const said = scopeIn(document, window, 'level-cue' satisfies Step);
  if (said) return carried(said);
  const name = document.text.slice(span.start, span.end);
  const scheme = hitsIn(document, span).find(({ entry }) => entry.tag === 'Scheme');
  const after = /^[^\p{L}]*(?:\([^)]*\)\s*)?((?:Kabupaten|Kota|Provinsi|Propinsi|Prov|Kab|Nasional|Internasional)\b)/u.exec(
    document.text.slice(span.end, window.end),
  );
  if (after && (/nasional/i.test(after[1]!) || ((!scheme || !knownSchemes.has(scheme.entry.id)) && CONTEST.test(name)) || /^(?:Prov|Prop)/.test(after[1]!))) {
    const start = span.end + after[0].length - after[1]!.length;
    return carried(read(scopeOf(after[1]!)!, { start, end: start + after[1]!.length }, 'level-after-name' satisfies Step));
  }
  const inside = / (Kabupaten|Kota|Provinsi|Propinsi|Nasional|Internasional)(?=\s+\p{Lu}|$)/u.exec(name);
  if (!inside || (!CONTEST.test(name) && !/nasional|prov/i.test(inside[1]!))) return undefined;
  const start = span.start + inside.index + 1;
  return carried(read(scopeOf(inside[1]!)!, { start, end: start + inside[1]!.length }, 'level-in-name' satisfies Step));
}

/** The gazetteer hits whose first token starts inside a span. */
function hitsIn({ hits, tokens }: Document, { start, end }: Span): readonly GazetteerHit[] {
  const tokenAt = (offset: number) => firstIndex(tokens.length, (i) => tokens[i]!.start >= offset);
  return hitsBetween(hits, tokenAt(start), tokenAt(end));
}

/** Where a name that a province shares with a city is looked up, in characters, and the words that tell which it is. */
const OPENING = 20_000;
const KINDS: readonly (readonly ['provinsi' | typeof LOCAL, readonly string[]])[] = [
  ['provinsi', ['Provinsi', 'Pemprov', 'Gubernur']],
  [LOCAL, ['Kota', 'Pemkot', 'Kabupaten', 'Pemkab']],
];

/** "Anugerah Inovasi Tamiang", "Bengkulu Inovasi Award": the region in the name holds the contest. */
function levelOfName(document: Document, award: Filler): Filler | undefined {
  const span = award.evidence[0]!;
  const inside = hitsIn(document, span).filter(({ entry, to }) => (entry.tag === 'Region' || entry.tag === 'Weak') && document.tokens[to - 1]!.end <= span.end);
  const hit = inside[0];
  if (!hit) return undefined;
  const scopes = new Set(inside.filter(({ from }) => from === hit.from).map(({ entry }) => (/^\d\d$/.test(entry.id) ? 'provinsi' : LOCAL)));
  const name = document.text.slice(document.tokens[hit.from]!.start, document.tokens[hit.to - 1]!.end);
  const opening = document.text.slice(0, OPENING);
  if (scopes.size > 1) for (const [scope, kinds] of KINDS) if (!kinds.some((kind) => opening.includes(`${kind} ${name}`))) scopes.delete(scope);
  if (scopes.size !== 1) return undefined;
  const place = { start: document.tokens[hit.from]!.start, end: document.tokens[hit.to - 1]!.end };
  return derive([...scopes][0]!, place, 'level-of-region' satisfies Step);
}

function levelOfGiver(grantor: Filler | undefined): Filler | undefined {
  const value = grantor && scopeOfGiver(grantor.value);
  return value ? derive(value, grantor!.evidence[0]!, 'level-of-grantor' satisfies Step) : undefined;
}
