import type { Document } from '../annotate/document.js';
import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, read } from './filler.js';
import type { Giving, Givings } from './giving.js';
import { surfaceKey } from './recipient-key.js';

/** Sentences between a record and the giver of its prize at most. */
const REACH = 40;
/** The same for a record whose award is not named. */
const NO_AWARD_REACH = 3;
const UNITS =
  /^(?:opd|skp\p{L}|perangkat daerah|organisasi perangkat|unit|satker|satuan kerja|dinas|badan|bagian|kecamatan|inspektorat|bappe\p{L}+|dis\p{L}+$)/iu;
const MINISTRY = /^(?:kement|kemen|menteri|menpan|deputi)/i;

/** Who gives the prize of a record: told in its own sentence, in that of its award, or in the nearest that speaks of the same award; never a recipient. */
export function grantorFor(document: Document, draft: Draft, award: Filler | undefined, { list, graded }: Givings): Filler | undefined {
  const keys = new Set(draft.recipients.map(({ filler }) => surfaceKey(filler.value)));
  const isUnits = draft.recipients.some(({ filler }) => UNITS.test(filler.value));
  const isGraded = award !== undefined && graded.has(award.value);
  const isCounted = draft.recipients.some(({ type }) => type === 'count');
  // a government grades its own units as a routine, of which no giver is told; a ministry grades governments
  const fits = ({ filler }: Giving) =>
    !keys.has(surfaceKey(filler.value)) && !(isGraded && isCounted && LOCAL_GIVER.test(filler.value)) && !(isGraded && isUnits && MINISTRY.test(filler.value));
  const usable = within(list, draft.sentence, REACH).filter(fits);
  const place = award && placeOf(document, award.evidence[0]!);
  const own = usable.filter(
    (giving) => giving.sentence === draft.sentence && (!isOfClause(giving) || (giving.at >= draft.from && giving.at <= Math.max(draft.to, draft.from) + 3)),
  );
  const beside = place && place.sentence !== draft.sentence ? within(list, place.sentence, 0).filter(fits) : [];
  const about = usable.filter((giving) => {
    const distance = Math.abs(giving.sentence - draft.sentence);
    if (award === undefined) return distance <= NO_AWARD_REACH;
    return !draft.nominated && giving.awards.some((other) => isSameAward(other, award.value));
  });
  // who hands the prize over is told before who holds the contest
  const found =
    nearest(own, draft.sentence) ??
    nearest(beside.filter(isGift), draft.sentence) ??
    nearest(about.filter(isGift), place?.sentence ?? draft.sentence) ??
    nearest(beside, draft.sentence) ??
    nearest(about, place?.sentence ?? draft.sentence);
  if (!found) return award && recordKeeper(award);
  return found.sentence === draft.sentence ? found.filler : inherit(found.filler, Math.abs(found.sentence - draft.sentence));
}

const isGift = ({ filler }: Giving): boolean => filler.evidence[0]!.rule !== 'grantor-host';
const isOfClause = ({ filler }: Giving): boolean => filler.evidence[0]!.rule === 'grantor-dari';

const LOCAL_GIVER =
  /^(?:(?:pj|plt|penjabat|wakil|sekretaris daerah|sekda|asisten|kepala|kabag)\.?\s+)*(?:bupati|wali\s?kota|wabup|wawako|gubernur|wagub|pem(?:kab|kot|ko|prov)\b|pemerintah\s+(?:kabupaten|kota|provinsi)|kabupaten|kota|provinsi|bagian|biro|inspektorat|bappe\p{L}+|balitbang\p{L}*)/iu;

/** "rekor MURI": the museum of records is named in the award. */
function recordKeeper(award: Filler): Filler | undefined {
  const { start, rule } = award.evidence[0]!;
  const keeper = /\bMURI\b|Museum Rekor(?: Dunia)?[- ]Indonesia(?:[- ]Dunia)?/.exec(award.value);
  return keeper === null || rule.startsWith('list')
    ? undefined
    : read(keeper[0], { start: start + keeper.index, end: start + keeper.index + keeper[0].length }, 'grantor-record-keeper');
}

/** The entries at most `reach` sentences away, found by halving: entries stand in the order of the text. */
export function within<T extends { sentence: number }>(entries: readonly T[], sentence: number, reach: number): readonly T[] {
  let low = 0;
  for (let high = entries.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.sentence < sentence - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && entries[end]!.sentence <= sentence + reach) end++;
  return entries.slice(low, end);
}

const nearest = (givings: readonly Giving[], sentence: number): Giving | undefined =>
  givings.reduce<Giving | undefined>(
    (best, giving) => (best && Math.abs(best.sentence - sentence) <= Math.abs(giving.sentence - sentence) ? best : giving),
    undefined,
  );

/** Whether two surfaces name one award: equal, one inside the other, or one the initials of the other. */
export function isSameAward(a: string, b: string): boolean {
  const words = (surface: string) =>
    ` ${surface
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const [left, right] = [words(a), words(b)];
  if (left.includes(right) || right.includes(left)) return true;
  const initials = (surface: string) => [...surface.matchAll(/(?<=^| )\p{Lu}/gu)].map(([letter]) => letter).join('');
  return (a.length >= 3 && initials(b.replace(/\([^)]*\)/g, '')).startsWith(a)) || (b.length >= 3 && initials(a.replace(/\([^)]*\)/g, '')).startsWith(b));
}

/** The sentence and term that hold the start of a span, found by halving. */
export function placeOf({ sentences, tokens }: Document, { start }: Span): { sentence: number; at: number } | undefined {
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[sentences[middle]!.to - 1]!.end > start) high = middle;
    else low = middle + 1;
  }
  const at = sentences[low]?.terms.findIndex(({ end }) => end > start) ?? -1;
  return at < 0 ? undefined : { sentence: low, at };
}
