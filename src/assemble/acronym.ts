import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { BEGINS_WITH_BODY } from '../lexicon/bodies.js';
import { GLOSS_CUES, INSIDE_NAMES, NAME_CUES, NO_INNOVATIONS, NOT_OPENING_NAMES, PROGRAM_WORDS } from '../lexicon/cues/innovations.js';
import { ALL_OF_THEM } from '../lexicon/cues/reference.js';
import type { Span } from '../model/span.js';
import { readText } from './filler.js';
import { isAcronymOf, isInitialism } from './innovation.js';
import { speaksOfInnovations } from './innovation-context.js';
import { type InnovationItem, makeInnovation } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import type { Step } from './steps.js';
import { anyTerm, isAgency, isBracket, isCapital, isComma, isRank, isWinActive, isWinPassive, says, type TermTest, tagged } from './terms.js';

const LONGEST_NAME = 16;
const LONGEST_GLOSSED_NAME = 7;
const SHORTEST_GLOSS = 4;
/** Two words or more that begin with capitals. */
const TITLE_CASE = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)+$/u;
const OPENING_LETTERS = 2;
const SHORTEST_SMALL_FORM = 3;
const SHORTEST_BARE_NAME = 5;

const isDash = tagged('Dash');
const isBody = tagged('Agency', 'Region');
const isInnovation = tagged('Innovation');
const isAwardNoun = tagged('AwardNoun');
/** Brackets that hold something else. */
const isOtherBracket = tagged('InnerGrade', 'InnerRegion', 'InnerNumber', 'InnerYear', 'InnerScheme');
/** Begins with a word for a body, as long forms may: "POKESWA (Posyandu Kesehatan Jiwa)". */
const isBodyInside = tagged('InnerAgency');
const endsName = tagged(
  ...['Rank', 'Grade', 'Tier', 'Score', 'Award', 'Category', 'Innovation', 'Person', 'Date', 'Count', 'WinPassive'],
  ...['Bracket', 'Title', 'Comma', 'Stop'],
);
const isNamePart = tagged('Capital', 'Dash', 'Number');

/** A bracket and the terms before it that may be the name it belongs to. */
interface Site {
  document: Document;
  terms: readonly Term[];
  /** The bracket. */
  at: number;
  inner: Span;
  /** Index of the sentence. */
  index: number;
  /** First and last term of the longest name that can stand before the bracket. */
  opens: number;
  last: number;
}

/**
 * An innovation that only its bracket gives away: an acronym with its long form, in either order, "PAK JAJA (Pelayanan Administrasi …)" or
 * "Peta Citra Satelit (PECEL)". `inContext`: a winner or result stands in the clause.
 */
export function acronymInnovation(document: Document, { terms, index }: DocumentSentence, at: number, inContext: boolean): InnovationItem | undefined {
  const bracket = terms[at];
  if (!isBracket(bracket) || isOtherBracket(bracket)) return undefined;
  const last = isDash(terms[at - 1]) ? at - 2 : at - 1;
  let opens = at;
  while (opens > 0 && at - opens < LONGEST_NAME && isNameTerm(terms[opens - 1]!)) opens--;
  const inner = innerSpan(document.text, bracket!);
  if ([document.text.slice(terms[opens]?.start ?? 0, bracket!.start), document.text.slice(inner.start, inner.end)].some((form) => NO_INNOVATIONS.test(form)))
    return undefined;
  const site: Site = { document, terms, at, inner, opens, last, index };
  const explained = isInnovation(terms[last]) ? explains(site) : undefined;
  if (explained || isBodyInside(bracket)) return explained ?? abbreviated(site, false);
  return abbreviated(site, inContext) ?? longer(site) ?? inSmallLetters(site) ?? (inContext ? (glossed(site) ?? behindWinner(site)) : undefined);
}

/** "program Dasi Wulan (Desa Siaga Wanita Hamil)": a rule read the name and left the bracket, which seemed to hold a body. */
function explains(site: Site): InnovationItem | undefined {
  const { document, terms, inner, last } = site;
  const term = terms[last]!;
  const name = partSpan(document, term, 'name');
  if (!name || partSpan(document, term, 'expansion')) return undefined;
  const explained = isAcronymOf(document.text.slice(name.start, name.end), document.text.slice(inner.start, inner.end));
  return explained ? { ...item(site, last, name, inner, 'innovation-explained'), filler: readText(document.text, name, term.reading!.rule) } : undefined;
}

const isNameTerm = (term: Term): boolean => !endsName(term) && (isNamePart(term) || INSIDE_NAMES.has(term.normal)) && (isCapital(term) || !isWinActive(term));

/** The name begins after the nearest cue ("lewat", "dengan", a comma) from which it and the bracket fit each other. */
function abbreviated(site: Site, inContext: boolean): InnovationItem | undefined {
  const { document, terms, at, inner, opens, last } = site;
  const { text } = document;
  const short = text.slice(inner.start, inner.end);
  for (let from = last; from >= opens; from--) {
    const first = terms[from]!;
    // "Layanan Gigi Keliling (LAGILI)": the acronym begins with the word
    if (!isCapital(first) || (NOT_OPENING_NAMES.has(first.normal) && !short.toLowerCase().startsWith(first.normal.slice(0, OPENING_LETTERS)))) continue;
    const before = terms[from - 1];
    const cued = before === undefined || NAME_CUES.has(before.normal) || ALL_OF_THEM.has(before.normal) || isWinPassive(before) || isRank(before);
    if (!cued && from > opens) continue;
    const name = nameSpan(site, from);
    const written = text.slice(name.start, name.end);
    if (isAcronymOf(written, short) && (isBodyInside(terms[at]) ? isBlend(site, from, written, short) : cued || inContext || isTold(site, written, short)))
      return item(site, from, name, inner, 'innovation-acronym');
    if (cued && !isBodyInside(terms[at]) && !isAwardNoun(before) && isAcronymOf(short, written) && anyTerm(terms, from, last + 1, isNoBody))
      return item(site, from, inner, name, 'innovation-long-form');
  }
  return undefined;
}

/** "memaparkan Risalah Hati (Riwayat Hasil Laboratorium …)": any name and what it stands for, where the article speaks of innovations. */
const isTold = ({ document, index }: Site, name: string, long: string): boolean =>
  name.includes(' ') && !isInitialism(name, long) && speaksOfInnovations(document, index);

/** A name that is no body and no body's short form, where the article speaks of innovations. */
const isBlend = ({ document, terms, last, index }: Site, from: number, name: string, long: string): boolean =>
  !anyTerm(terms, from, last + 1, isBody) && !isInitialism(name, long) && speaksOfInnovations(document, index);

/** "program siaga antar pasien (Sianpas)": the long form in small letters begins behind the word for its kind. */
function inSmallLetters(site: Site): InnovationItem | undefined {
  const { document, terms, at, inner } = site;
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && isSmallWord(terms[from - 1]) && !says(terms[from - 1], PROGRAM_WORDS)) from--;
  if (at - from < SHORTEST_SMALL_FORM || !says(terms[from - 1], PROGRAM_WORDS)) return undefined;
  const name = { start: terms[from]!.start, end: terms[at - 1]!.end };
  const [short, long] = [inner, name].map(({ start, end }) => document.text.slice(start, end)) as [string, string];
  const lower = short.toLowerCase();
  const blended = /^\p{Lu}\p{Ll}{4,}$/u.test(short) && lower[0] === long[0] && !long.split(' ').includes(lower) && isAcronymOf(short, long);
  return blended ? item(site, from, inner, name, 'innovation-program-long-form') : undefined;
}

const isSmallWord = tagged('Lower');

const isNoBody: TermTest = (term) => !isBody(term);

/** "inovasi Komunitas Orangtua Anak dengan Kondisi Khusus (KOTAK)": a rule read the name only up to a small word inside it. */
function longer(site: Site): InnovationItem | undefined {
  const { document, terms, inner, last } = site;
  let from = last;
  while (from > 0 && last - from < LONGEST_NAME && (isCapital(terms[from]) || INSIDE_NAMES.has(terms[from]!.normal)) && !isInnovation(terms[from])) from--;
  if (!isInnovation(terms[from]) || from === last) return undefined;
  const read = partSpan(document, terms[from]!, 'name');
  if (!read) return undefined;
  const name = { start: read.start, end: terms[last]!.end };
  return isAcronymOf(document.text.slice(inner.start, inner.end), document.text.slice(name.start, name.end))
    ? item(site, from, inner, name, 'innovation-long-form')
    : undefined;
}

/** "dengan Bumi Kraksaan (Budidaya Udang Kolam Bundar)": a capitalised name after a cue, and a long gloss that is no acronym's. */
function glossed(site: Site): InnovationItem | undefined {
  const { document, terms, inner, opens, last } = site;
  const long = document.text.slice(inner.start, inner.end);
  if (BEGINS_WITH_BODY.test(long)) return undefined;
  const words = long.split(/\s+/);
  if (words.length < SHORTEST_GLOSS || words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2) return undefined;
  let from = last;
  while (from > opens && isCapital(terms[from - 1]) && !GLOSS_CUES.has(terms[from - 1]!.normal)) from--;
  const cue = terms[from - 1];
  const first = terms[from];
  if (!(says(cue, GLOSS_CUES) || isComma(cue)) || last - from >= LONGEST_GLOSSED_NAME || isBody(first) || !isCapital(first)) return undefined;
  return item(site, from, nameSpan(site, from), inner, 'innovation-glossed');
}

/** "(inovasi Pelita)", "(Inovasi: Rusa Care)" */
const SAYS_INNOVATION = /^(?:dengan |lewat |melalui )?(?:inovasi|program|aplikasi)(?: berjudul| bernama)?:? (?=["“‘']?\p{Lu})/iu;

/** "Juara II Dinas Kominfo (RADIO SIAGA)": a name in capitals behind a winner that does not abbreviate it. */
function behindWinner({ document, terms, at, inner, index }: Site): InnovationItem | undefined {
  const winner = terms[at - 1];
  if (!isAgency(winner) || !anyTerm(terms, 0, at, isRank)) return undefined;
  const lead = SAYS_INNOVATION.exec(document.text.slice(inner.start, inner.end));
  if (lead) {
    const start = inner.start + lead[0].length;
    return makeInnovation(at, at, readText(document.text, { start, end: inner.end }, 'innovation-behind-winner' satisfies Step));
  }
  const name = document.text.slice(inner.start, inner.end);
  const named = (name === name.toUpperCase() && /\p{L}/u.test(name)) || (TITLE_CASE.test(name) && speaksOfInnovations(document, index));
  if (name.length < SHORTEST_BARE_NAME || !named || isAcronymOf(name, winner!.text)) return undefined;
  return makeInnovation(at, at, readText(document.text, inner, 'innovation-behind-winner' satisfies Step));
}

const nameSpan = ({ terms, last }: Site, from: number): Span => ({ start: terms[from]!.start, end: terms[last]!.end });

const item = ({ document: { text }, at }: Site, from: number, name: Span, expansion: Span, rule: Step): InnovationItem => ({
  kind: 'innovation',
  at,
  from,
  filler: readText(text, name, rule),
  expansion: readText(text, expansion, rule),
});
