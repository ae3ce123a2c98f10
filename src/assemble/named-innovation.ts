import type { Term } from '../annotate/term.js';
import {
  INTRODUCES_FORM,
  JOINS_NAMES,
  MEASURED_BY,
  NAME_VERBS,
  NO_INNOVATIONS,
  NOT_OPENING_NAMES,
  OTHERWISE,
  OWNED_IN_LISTS,
} from '../lexicon/cues/innovations.js';
import type { Span } from '../model/span.js';
import { readText } from './filler.js';
import { isAcronymOf, splitAtBracket } from './innovation.js';
import { speaksOfInnovations } from './innovation-context.js';
import { type InnovationItem, makeInnovation } from './item.js';
import { innerSpan } from './part-span.js';
import { isJoiner } from './reference.js';
import type { State } from './state.js';
import type { Step } from './steps.js';
import { isBracket, isCapital, isComma, isNumber, isRank, says, type TermTest, tagged } from './terms.js';

/** Words of a bare name at most. */
const LONGEST_NAME = 12;
/** Words of a long form at most. */
const LONGEST_FORM = 14;
/** A bracket of at most so many words behind a longer name holds its short form. */
const SHORT_FORM_WORDS = 3;
/** A name of one word has at least so many letters, unless it is in capitals. */
const SHORTEST_NAME = 3;

const isOther = tagged(
  ...['Rank', 'Tier', 'Grade', 'Score', 'Award', 'Category', 'Innovation', 'Person', 'Date', 'Count', 'Office', 'Position', 'Agency', 'AwardNoun'],
  ...['Bracket', 'Title', 'Mark', 'WinActive', 'WinPassive', 'GivePassive', 'GiveActive', 'Opener', 'Speech', 'Honorific', 'Year'],
);
const isRegion = tagged('Region');
const isOrdinal = tagged('Ordinal', 'Rank');
const isBodyInside = tagged('InnerAgency');
/** "Dinas Pertanian melalui Sipadu (peringkat kelima)": a place behind a name, however short, that has won. */
const isPlaced: TermTest = (term) => term !== undefined && isRank(term) && term.text.startsWith('(');
const isGroup = tagged('Group');
const isDash = tagged('Dash');
const isStop = tagged('Stop');
const isUpper = tagged('Upper');
const isOwner = tagged('Agency', 'Region', 'Person', 'PlaceHead', 'FieldHead');
const isOpener = tagged('Opener', 'Colon', 'Dash', 'Bullet', 'Semicolon');
const isNameTerm: TermTest = (term) => isCapital(term) && !isOther(term);
/** "Langkah Kualitas Terjaga": words of a long form that were read as a grade. */
const isGrade = tagged('Grade');
const isFormTerm: TermTest = (term) => isNameTerm(term) || isRegion(term) || (isCapital(term) && isGrade(term));
/** A small word between the words of a name: "Klinik Gizi dan Anak". */
const isSmall: TermTest = (term) => says(term, JOINS_NAMES);

/** A small word or comma between the words of a long form: "Cegah, Hindari, Atasi …". */
const isInsideForm: TermTest = (term) => isSmall(term) || isCommaOrSlash(term);
const isCommaOrSlash = tagged('Comma', 'Slash');

/**
 * An innovation that nothing but its place gives away: "Rantang Kasih dari Kabupaten A", "dengan Si Intan", "X alias Y", where the article speaks of innovations.
 * Its last term is at or behind `at`; what stands before the end of a name read so is passed over.
 */
export function namedInnovation(state: State, at: number): InnovationItem | undefined {
  const term = state.sentence.terms[at]!;
  // in a headline every word is capitalised
  if (state.sentence.headline) return undefined;
  if (isDash(term)) return nameOfLine(state, at);
  if (says(term, OTHERWISE)) return otherwise(state, at);
  // "MAMA SEHAT ialah Masyarakat Mandiri …" explains a name, "Inovasinya ialah Mama Sehat" tells one
  if (term.normal === 'ialah' && isCapital(state.sentence.terms[at - 1])) return otherwise(state, at);
  if (says(term, OWNED_IN_LISTS) && endsOwnedName(state, at)) return nameBefore(state, at);
  return says(term, NAME_VERBS) ? nameBehind(state, at) : undefined;
}

/** A name and its bracket at the start of a line: "3. Jabat Erat (Kerja Sama Pembinaan) – Pemkab A". */
function nameOfLine(state: State, at: number): InnovationItem | undefined {
  const { sentence, document } = state;
  const { terms, opensLine } = sentence;
  if (!opensLine || !isOwner(terms[at + 1]) || at > LONGEST_NAME || !inContext(state)) return undefined;
  const end = isBracket(terms[at - 1]) ? at - 1 : at;
  let from = 0;
  while (from < end - 1 && (isNumber(terms[from]) ? from === 0 : isStop(terms[from]))) from++;
  const own = terms.slice(from, end);
  // "1. Jawa Timur – Dinas Perkebunan (…)" tells whose the body is
  if (own.every(isRegion) || own.some((term) => isOther(term) && !isNumber(term))) return undefined;
  const name = item(state, from, end, 'innovation-owned');
  const long = innerSpan(document.text, terms[at - 1]!);
  return end === at ? name : { ...name, expansion: readText(document.text, long, 'innovation-owned' satisfies Step) };
}

/** Whether "dari" and its like at `at` stand between an innovation's bare name and who made it. */
function endsOwnedName(state: State, at: number): boolean {
  const { terms } = state.sentence;
  if (!isOwner(terms[at + 1])) return false;
  const from = nameStart(terms, at, LONGEST_NAME);
  return from < at && isNameable(terms, from, at) && opensName(terms[from - 1]) && inContext(state);
}

function nameBefore(state: State, at: number): InnovationItem {
  const from = nameStart(state.sentence.terms, at, LONGEST_NAME);
  return item(state, from, at, 'innovation-owned');
}

/** "MY TUBAN (Dinas Kominfo)": the name before a bracket with the body that has a place in a list. */
export function namedBeforeBody(state: State, at: number): InnovationItem | undefined {
  const { terms } = state.sentence;
  if (!isBracket(terms[at]) || !isBodyInside(terms[at])) return undefined;
  const from = nameStart(terms, at, LONGEST_NAME);
  if (from === at || !isNameable(terms, from, at) || !opensName(terms[from - 1]) || !inContext(state)) return undefined;
  return item(state, from, at, 'innovation-owned');
}

const isSuperlative: TermTest = (term) => says(term, MEASURED_BY);

/** "melalui Bumi Kraksaan dan …", "dengan Si Intan Sexy Banget dinyatakan terbaik" */
function nameBehind(state: State, at: number): InnovationItem | undefined {
  const { terms } = state.sentence;
  const from = at + 1;
  let to = from;
  while (to < terms.length && to - from < LONGEST_NAME && (isNameTerm(terms[to]) || (isRegion(terms[to]) && to > from))) to++;
  if (to === from || isOwner(terms[to]) || !(isNameable(terms, from, to) || isPlaced(terms[to])) || goesOn(terms, to)) return undefined;
  // "kategori Perangkat Daerah dengan Jumlah Inovasi Terbanyak": by what the class is measured
  if (to < terms.length && (isSuperlative(terms[to]) || isSuperlative(terms[to - 1]))) return undefined;
  const { current } = state;
  if (current.innovation || (current.recipients.length === 0 && !current.rank)) return undefined;
  const name = item(state, from, to, 'innovation-cued');
  return inContext(state) && !NO_INNOVATIONS.test(name.filler.value) ? name : undefined;
}

/** Whether a name is only the first part of one that its bracket or "alias" gives away: "Penjaringan Informasi dan Teknologi (JANOTEK)". */
function goesOn(terms: readonly Term[], to: number): boolean {
  let at = to;
  while (at < terms.length && at - to < LONGEST_FORM && (isNameTerm(terms[at]) || isRegion(terms[at]) || isSmall(terms[at]))) at++;
  // a bracket right behind a name explains it, whatever it holds
  return (isBracket(terms[at]) && at > to) || says(terms[to], OTHERWISE);
}

/** "Penyuluhan dan Edukasi … alias PELUK ERAT", "GERTAGMAS atau Gerakan Serentak …": a name and its long form. */
function otherwise(state: State, cue: number): InnovationItem | undefined {
  const { terms } = state.sentence;
  // "GERCEP, singkatan dari Gerakan Cepat"
  let end = cue;
  while (end > 0 && (isComma(terms[end - 1]) || says(terms[end - 1], INTRODUCES_FORM))) end--;
  const at = terms[cue + 1]?.normal === 'dari' ? cue + 1 : cue;
  const from = longStart(terms, end);
  let to = at + 1;
  while (to < terms.length && to - at <= LONGEST_FORM && (isFormTerm(terms[to]) || (isInsideForm(terms[to]) && isCapital(terms[to + 1])))) to++;
  if (from === end || to === at + 1) return undefined;
  const { text } = state.document;
  for (let first = from; first < end; first++) {
    if (!isCapital(terms[first]) || says(terms[first], NAME_VERBS)) continue;
    const before = { start: terms[first]!.start, end: terms[end - 1]!.end };
    for (let last = to; last > at + 1; last--) {
      const behind = { start: terms[at + 1]!.start, end: terms[last - 1]!.end };
      const [a, b] = [text.slice(before.start, before.end), text.slice(behind.start, behind.end)];
      const name = isAcronymOf(b, a) ? behind : isAcronymOf(a, b) ? before : undefined;
      const long = name === before ? behind : before;
      // "Peta Siaga atau Peta …": a word of the name is no short form of it
      if (!name || text.slice(long.start, long.end).split(' ').includes(text.slice(name.start, name.end))) continue;
      const rule: Step = 'innovation-otherwise';
      return { kind: 'innovation', at: last - 1, from: first, filler: readText(text, name, rule), expansion: readText(text, long, rule) };
    }
  }
  return undefined;
}

/** Index of the first term of a bare name of two words or more that ends before `at`, behind an ordinal, a mark or a word that opens a name. */
export function bareNameBefore(terms: readonly Term[], at: number): number | undefined {
  const from = nameStart(terms, at, LONGEST_NAME);
  const before = terms[from - 1];
  return at - from > 1 && isNameable(terms, from, at) && (isOrdinal(before) || opensName(before)) ? from : undefined;
}

/** Index of the first term of the name that ends before `at`. */
function nameStart(terms: readonly Term[], at: number, longest: number): number {
  let from = at;
  while (from > 0 && at - from < longest && (isNameTerm(terms[from - 1]) || (isRegion(terms[from - 1]) && isNameTerm(terms[from - 2])))) from--;
  while (from < at && NOT_OPENING_NAMES.has(terms[from]!.normal) && at - from > 1) from++;
  return from;
}

function longStart(terms: readonly Term[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_FORM &&
    (isNameTerm(terms[from - 1]) || isRegion(terms[from - 1]) || (isSmall(terms[from - 1]) && isCapital(terms[from - 2])))
  )
    from--;
  return from;
}

/** Whether the terms can be a name: two words, or one that stands out. */
function isNameable(terms: readonly Term[], from: number, to: number): boolean {
  const first = terms[from]!;
  if (isRegion(first) || isGroup(first)) return false;
  return to - from > 1 || (isUpper(first) && first.text.length >= SHORTEST_NAME) || ODD_SPELLING.test(first.text);
}

/** "E-Pengendalian", "SiMapan": no word of the language. */
const ODD_SPELLING = /^(?:\p{Lu}-\p{L}{3,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$/u;

/** A name in a list begins the sentence, or after a mark or a word that opens it. */
const opensName: TermTest = (before) => before === undefined || isJoiner(before) || isOpener(before) || says(before, NAME_VERBS) || before.normal === 'lagi';

/** Whether the article speaks of innovations here; worked out once a sentence. */
function inContext(state: State): boolean {
  state.innovative ??= speaksOfInnovations(state.document, state.sentence.index);
  return state.innovative;
}

function item({ document: { text }, sentence: { terms } }: State, from: number, to: number, rule: Step): InnovationItem {
  const span = { start: terms[from]!.start, end: terms[to - 1]!.end };
  const made = (name: Span, long?: Span): InnovationItem => makeInnovation(to - 1, from, readText(text, name, rule), long && readText(text, long, rule));
  const open = text.slice(span.start, span.end).indexOf('(');
  if (open < 1) return made(span);
  // a bracket that nobody closed: "Sistem Informasi Jaringan Irigasi (SIJARI."
  const { name, expansion } = splitAtBracket(text, span, open);
  const [a, b] = [text.slice(name.start, name.end), text.slice(expansion.start, expansion.end)];
  const shorter = b.split(/\s+/).length <= SHORT_FORM_WORDS && a.split(/\s+/).length > SHORT_FORM_WORDS;
  return isAcronymOf(b, a) || (shorter && !isAcronymOf(a, b)) ? made(expansion, name) : made(name, expansion);
}
