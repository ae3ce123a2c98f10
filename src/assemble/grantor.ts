import type { Document } from '../annotate/document.js';
import { firstIndex } from '../annotate/search.js';
import type { Span } from '../model/span.js';
import { awardName, isSameAward } from './award-name.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, read, startOf } from './filler.js';
import type { Giving, Givings } from './giving.js';
import { nearest } from './inherit.js';
import { surfaceKey } from './recipient-key.js';
import { isRegionalGiver } from './regional-giver.js';
import type { Step } from './steps.js';
import { termEndingAfter } from './terms.js';

/** Sentences between a record and the giver of its prize at most. */
const REACH = 40;
/** The same for a record whose award is not named. */
const NO_AWARD_REACH = 3;
/** What "dari" tells may stand so many terms behind its clause. */
const BEHIND_CLAUSE = 3;
const UNITS =
  /^(?:opd|skp\p{L}|perangkat daerah|organisasi perangkat|unit|satker|satuan kerja|dinas|badan|bagian|kecamatan|inspektorat|bappe\p{L}+|dis\p{L}+$)/iu;
const MINISTRY = /^(?:kement|kemen|menteri|menpan|deputi)/i;

/** Who gives the prize of a record: told in its own sentence, in that of its award, or in the nearest that speaks of the same award; never a recipient. */
export function grantorFor(document: Document, draft: Draft, award: Filler | undefined, { list, graded }: Givings): Filler | undefined {
  const usable = givingsFor(within(list, draft.sentence, REACH), draft, award, graded);
  const place = award && placeOf(document, award.evidence[0]!);
  const own = usable.filter((giving) => isOwn(giving, draft));
  const beside = place && place.sentence !== draft.sentence ? givingsFor(within(list, place.sentence, 0), draft, award, graded) : [];
  // who hands the prize over is told before who holds the contest
  let found = nearest(own, draft.sentence) ?? nearest(beside.filter(isGift), draft.sentence);
  if (!found) {
    const about = givingsAbout(usable, draft, award);
    const at = place?.sentence ?? draft.sentence;
    found = nearest(about.filter(isGift), at) ?? nearest(beside, draft.sentence) ?? nearest(about, at);
  }
  if (!found) return award && recordKeeper(award);
  return found.sentence === draft.sentence ? found.filler : inherit(found.filler);
}

/** The givings whose giver can have given a record's prize. */
function givingsFor(list: readonly Giving[], { recipients }: Draft, award: Filler | undefined, graded: ReadonlySet<string>): readonly Giving[] {
  if (list.length === 0) return list;
  const keys = new Set(recipients.map(({ filler }) => surfaceKey(filler.value)));
  // a government grades its own units as a routine, of which no giver is told; a ministry grades governments
  const isGraded = award !== undefined && graded.has(award.value);
  const isRoutine = isGraded && recipients.some(({ type }) => type === 'count');
  const isUnits = isGraded && recipients.some(({ filler }) => UNITS.test(filler.value));
  return list.filter(({ key, filler }) => !keys.has(key) && !(isRoutine && isRegionalGiver(filler.value)) && !(isUnits && MINISTRY.test(filler.value)));
}

/** Whether a record's own sentence tells a giving; what "dari" tells belongs to its clause. */
const isOwn = (giving: Giving, { sentence, from, to }: Draft): boolean =>
  giving.sentence === sentence && (!isOfClause(giving) || (giving.at >= from && giving.at <= Math.max(to, from) + BEHIND_CLAUSE));

/** The givings that are about a record's award, or near a record without one. */
function givingsAbout(list: readonly Giving[], { sentence, nominated }: Draft, award: Filler | undefined): readonly Giving[] {
  if (award === undefined) return list.filter((giving) => Math.abs(giving.sentence - sentence) <= NO_AWARD_REACH);
  if (nominated) return [];
  const name = awardName(award.value);
  return list.filter(({ awards }) => awards.some((other) => isSameAward(other, name)));
}

const isGift = ({ role }: Giving): boolean => role !== 'organiser';
const isOfClause = ({ role }: Giving): boolean => role === 'source';

const RECORD_KEEPER = /\bMURI\b|Museum Rekor(?: Dunia)?[- ]Indonesia(?:[- ]Dunia)?/;

/** "rekor MURI": the museum of records is named in the award. */
function recordKeeper(award: Filler): Filler | undefined {
  const keeper = RECORD_KEEPER.exec(award.value);
  const start = startOf(award) + (keeper?.index ?? 0);
  return keeper ? read(keeper[0], { start, end: start + keeper[0].length }, 'grantor-record-keeper' satisfies Step) : undefined;
}

/** The entries at most `reach` sentences away; entries stand in the order of the text. */
export function within<T extends { sentence: number }>(entries: readonly T[], sentence: number, reach: number): readonly T[] {
  const from = firstIndex(entries.length, (i) => entries[i]!.sentence >= sentence - reach);
  let to = from;
  while (to < entries.length && entries[to]!.sentence <= sentence + reach) to++;
  return entries.slice(from, to);
}

/** The sentence and term that hold the start of a span. */
export function placeOf({ sentences, tokens }: Document, { start }: Span): { sentence: number; at: number } | undefined {
  const sentence = firstIndex(sentences.length, (i) => tokens[sentences[i]!.to - 1]!.end > start);
  const at = sentence < sentences.length ? termEndingAfter(sentences[sentence]!.terms, start) : -1;
  return at < 0 ? undefined : { sentence, at };
}
