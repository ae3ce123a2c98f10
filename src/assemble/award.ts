import type { Document } from '../annotate/document.js';
import { type GazetteerHit, hitsBetween } from '../annotate/gazetteer.js';
import type { Term } from '../annotate/term.js';
import { KINDS_OF_BODIES } from '../lexicon/bodies.js';
import { AND } from '../lexicon/cues/joining.js';
import { type Filler, read, readText } from './filler.js';
import type { AwardItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { superlativeOf } from './rank.js';
import type { Step } from './steps.js';
import { isRegion } from './terms.js';

const TRAILING_YEAR = /\s+(?:tahun\s+)?(?:19|20)\d\d$/i;
/** Before the name of a known scheme, says only that it is a prize. */
const GENERIC_LEAD = /^(?:(?:piagam penghargaan|penghargaan|piagam|raihan) (?=\p{Lu})(?!\p{Lu}\p{Ll}+$)|(?:piala|trofi|tropi|plakat|sertifikat) (?=\p{Lu}))/iu;
const SHORTEST_AWARD = 2;
/** A word for awards that names none. */
const NO_NAME = /^(?:(?:piagam|ajang|penganugerahan|penyerahan|malam) )*(?:penghargaan|piagam|apresiasi|anugerah|sertifikat|piala|trofi|juara|award|hadiah)$/i;
/** Says only what kind of prize it is: "tiga penghargaan nasional", "Penghargaan Khusus". */
const KIND_ONLY =
  /^(?:(?:penghargaan|anugerah|apresiasi|piagam|gelar) )?(?:khusus|nasional|internasional|dunia|bergengsi|tertinggi|terbanyak|sekaligus|tingkat \p{L}+)$/iu;
/** Says who takes part, or which stage: "Finalis Kompetisi A", "Hasil Seleksi Administrasi Kompetisi A". */
const PARTICIPANTS =
  /^(?:(?:hasil|seleksi|administrasi|finalis|nominasi|nominator|pemenang|penerima|peraih|para|penganugerahan|malam) )+(?=(?:kompetisi|lomba|anugerah|penghargaan|ajang|festival|award)\b)/i;
/** Who competes: "Lomba Inovasi Daerah antar OPD". */
const COMPETITORS = /\s+antar[ -].*$/iu;

/** "Penganugerahan Adipura": the ceremony of an award. */
const CEREMONY = /^(?:(?:penganugerahan|penyerahan|malam|puncak|penerima) )+(?=\p{Lu})/iu;

/** Reads the name of an award without the year behind it. */
export function awardItem(document: Document, term: Term, at: number): AwardItem | undefined {
  const [one, ...more] = joinedAwards(document, term, at) ?? [];
  if (one) return { ...one, more };
  const name = partSpan(document, term, 'name') ?? term;
  const noun = partSpan(document, term, 'noun');
  const whole = innerSpan(document.text, { start: noun?.start ?? name.start, end: name.end });
  const written = document.text.slice(whole.start, whole.end);
  const generic = schemeIn(document, term) === undefined ? null : GENERIC_LEAD.exec(written);
  const lead = PARTICIPANTS.exec(written) ?? CEREMONY.exec(written) ?? (generic && isOwnLead(document, term, whole.start, generic[0].length) ? null : generic);
  const start = whole.start + (lead?.[0].length ?? 0);
  const dated = document.text.slice(start, whole.end).replace(COMPETITORS, '');
  const value = dated.replace(TRAILING_YEAR, '');
  if (value.length < SHORTEST_AWARD || NO_NAME.test(value) || KINDS_OF_BODIES.has(value.toLowerCase()) || KIND_ONLY.test(value)) return undefined;
  const scheme = schemeIn(document, term);
  if (scheme === undefined && term.inner?.some((inner) => isRegion(inner) && inner.start === start && inner.end === whole.end)) return undefined;
  const filler = read(value, { start, end: start + value.length }, term.reading!.rule);
  const rank = superlativeOf(document, term);
  return {
    kind: 'award',
    at,
    filler,
    scheme,
    rank,
    year: value === dated ? undefined : yearEndingAt(dated, start + dated.length),
    more: undefined,
  };
}

const YEAR_DIGITS = 4;

/** The year that a name ends with. */
const yearEndingAt = (name: string, end: number): Filler<number> =>
  read(Number(name.slice(-YEAR_DIGITS)), { start: end - YEAR_DIGITS, end }, 'award-year' satisfies Step);

/** Two awards of the lexicon with nothing but "dan" between them. */
function joinedAwards({ text, tokens, hits }: Document, term: Term, at: number): AwardItem[] | undefined {
  const named = hitsBetween(hits, term.from, term.to).filter(({ entry, to }) => entry.tag === 'Scheme' && to <= term.to);
  for (const first of named) {
    const second = named.find(({ from, entry }) => from === first.to + 1 && AND.has(tokens[first.to]!.norm) && entry.id !== first.entry.id);
    if (!second) continue;
    return [first, second].map(({ from, to, entry }) => ({
      kind: 'award',
      at,
      filler: readText(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end }, term.reading!.rule),
      scheme: entry.id,
      rank: undefined,
      year: undefined,
      more: undefined,
    }));
  }
  return undefined;
}

/** "Penghargaan Pembangunan Daerah": the word for the prize belongs to the name, which no table has without it. */
function isOwnLead({ hits, tokens }: Document, term: Term, start: number, length: number): boolean {
  const schemes = hitsBetween(hits, term.from, term.to).filter(({ entry }) => entry.tag === 'Scheme');
  const starts = (from: number): boolean => schemes.some((hit) => tokens[hit.from]!.start === from);
  return starts(start) && !starts(start + length);
}

/** Id of the scheme that a term names: the one whose short name stands in the bracket behind it, "Kompetisi Inovasi Pelayanan Publik (Kovablik)", else the longest. */
function schemeIn({ hits, tokens }: Document, term: Term): string | undefined {
  const named = hitsBetween(hits, term.from, term.to + 2).filter(({ entry }) => entry.tag === 'Scheme');
  const short = named.find(({ from, to }) => from > term.from && tokens[from - 1]!.norm === '(' && tokens[to]?.norm === ')');
  if (short) return short.entry.id;
  let best: GazetteerHit | undefined;
  for (const hit of named) if (hit.to <= term.to && (!best || hit.to - hit.from > best.to - best.from)) best = hit;
  return best?.entry.id;
}
