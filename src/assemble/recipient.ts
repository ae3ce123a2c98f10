import type { Document, DocumentSentence } from '../annotate/document.js';
import { LISTED_PLACE } from '../annotate/listed-places.js';
import type { Term } from '../annotate/term.js';
import { STANDS_ALONE, VERTICAL_BODIES, WITHIN_NAMES } from '../lexicon/bodies.js';
import { NEVER_WINNERS } from '../lexicon/cues/counts.js';
import { NEXT_WINNER, VERB_ADVERBS } from '../lexicon/cues/joining.js';
import type { Span } from '../model/span.js';
import { read, readText } from './filler.js';
import { makeRecipient, type RecipientItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { recipientKey } from './recipient-key.js';
import { backReference, isJoiner, isShortForm } from './reference.js';
import type { Step } from './steps.js';
import { isAgency, isBracket, isCapital, isCount, isRegion, isWinActive, isWinPassive, says, type TermTest, tagged } from './terms.js';

/** No group of winners is larger than this; larger numbers count people or money. */
const LARGEST_GROUP = 100_000;

const mayName = tagged('Count', 'Agency', 'Region', 'Weak', 'Group', 'RegionType', 'Bracket');
const isName = tagged('Region', 'Weak', 'Agency');
const isWeak = tagged('Weak');
const isGrade = tagged('Grade');
const isBareHead = tagged('PlaceHead', 'FieldHead', 'Group');
const isAgencyBracket = tagged('InnerAgency');

/** The recipient that a term names, if it can name one; `topic` is the one spoken of last. */
export function recipientOf(document: Document, sentence: DocumentSentence, at: number, topic?: RecipientItem): RecipientItem | undefined {
  const term = sentence.terms[at]!;
  if (!mayName(term)) return undefined;
  if (isCount(term)) return countedGroup(document, term, at);
  if (isAgency(term)) {
    const bare = term.reading === undefined && isBareHead(term) && !STANDS_ALONE.has(term.text);
    if (WITHIN_NAMES.has(term.text) && !wins(sentence, at)) return undefined;
    return bare && !(VERTICAL_BODIES.has(term.text) && wins(sentence, at)) ? undefined : named(document, term, at, 'agency');
  }
  if (isRegion(term) || (isWeak(term) && (standsInList(sentence, at) || standsBeforeGrade(sentence, at)))) return named(document, term, at, 'region');
  const reference = backReference(sentence, at, topic);
  if (reference) return reference;
  return isAgencyBracket(term) && term.tags.has('Bracket') && !isShortForm(sentence, at)
    ? named(document, term, at, 'agency', innerSpan(document.text, term))
    : undefined;
}

const isSpeech = tagged('Speech');
const ADVERBS: TermTest = (term) => says(term, VERB_ADVERBS);
const isListed: TermTest = (term) => isJoiner(term) || isName(term) || isBracket(term);

/** Whether a body, alone or in a list of bodies, stands before a verb of winning or behind its passive. */
function wins({ terms }: DocumentSentence, at: number): boolean {
  let before = at - 1;
  while (isListed(terms[before])) before--;
  if (isWinPassive(terms[before]) || (terms[before]?.normal === 'oleh' && isWinPassive(terms[before - 1]))) return true;
  if (isSpeech(terms[before])) return false;
  let after = at + 1;
  while (isListed(terms[after]) || ADVERBS(terms[after])) after++;
  return isWinActive(terms[after]);
}

/** A region whose name is also a common word counts where it stands in a list of regions: "Kabupaten Sumba Timur, Lombok Utara dan Sorong". */
function standsInList({ terms }: DocumentSentence, at: number): boolean {
  let before = at - 1;
  while (isJoiner(terms[before])) before--;
  if (before < at - 1 && isName(terms[before])) return true;
  let after = at + 1;
  while (isJoiner(terms[after])) after++;
  return after > at + 1 && isName(terms[after]);
}

/** "… WTP dan Kaur WDP": between "dan" and a grade such a name is a region. */
const standsBeforeGrade = ({ terms }: DocumentSentence, at: number): boolean =>
  isCapital(terms[at]) && isGrade(terms[at + 1]) && (isJoiner(terms[at - 1]) || says(terms[at - 1], NEXT_WINNER));

function named(document: Document, term: Term, at: number, type: 'agency' | 'region', span: Span = term): RecipientItem {
  const finder: Step = term.id === LISTED_PLACE ? LISTED_PLACE : `gazetteer-${type}`;
  const filler = readText(document.text, withoutShortForm(document.text, span), term.reading?.rule ?? finder);
  return makeRecipient(at, filler, recipientKey(document, term, filler.value, type), type);
}

/** "Badan Keuangan Daerah (BKD)": the abbreviation at its end is no part of a name. */
function withoutShortForm(text: string, { start, end }: Span): Span {
  const bracket = SHORT_FORM.exec(text.slice(start, end));
  return { start, end: end - (bracket?.[0].length ?? 0) };
}

/** A bracket of one word at the end of a name. */
const SHORT_FORM = /\s*\((?!Persero|Perseroda|Tbk)\p{Lu}[^\s()]*\)$/u;

/** A group known by its number: `count` stands at `countSpan`, its word at `groupSpan`. */
export function group(document: Document, at: number, groupSpan: Span, count: number, countSpan: Span, rule: string): RecipientItem {
  const filler = readText(document.text, groupSpan, rule);
  return makeRecipient(at, filler, `${count} ${filler.value.toLowerCase()}`, 'count', read(count, countSpan, rule));
}

function countedGroup(document: Document, term: Term, at: number): RecipientItem | undefined {
  const groupSpan = partSpan(document, term, 'group');
  const countSpan = partSpan(document, term, 'count');
  const count = Number(term.reading?.parts['count']?.value);
  if (!groupSpan || !countSpan || !Number.isInteger(count) || count < 1 || count > LARGEST_GROUP) return undefined;
  const counted = group(document, at, groupSpan, count, countSpan, term.reading!.rule);
  return NEVER_WINNERS.has(counted.filler.value.toLowerCase()) ? undefined : counted;
}

const isPersonOrOffice = tagged('Person', 'Office');

/** "Wali Kota Malang": the word before the name says that it is a city. */
function cityOf({ text }: Document, region: Term): Span {
  const before = /Kota $/.exec(text.slice(Math.max(0, region.start - 'Kota '.length), region.start));
  return before ? { start: region.start - before[0].length, end: region.end } : region;
}

/** The body or region whose office a person holds: "Bupati Siak" receives for Siak. */
export function representedBy(document: Document, term: Term, at: number): RecipientItem | undefined {
  if (!isPersonOrOffice(term)) return undefined;
  const office = term.reading?.parts['position'];
  const body = term.inner?.findLast((inner) => isName(inner) && (!office || (inner.from >= office.from && inner.to <= office.to)));
  if (!body) return undefined;
  return isAgency(body) ? named(document, body, at, 'agency') : named(document, body, at, 'region', cityOf(document, body));
}

/** The person of a term, with the office as written. */
export function personOf(document: Document, term: Term, at: number): RecipientItem {
  const filler = readText(document.text, term, term.reading?.rule ?? ('person' satisfies Step));
  return makeRecipient(at, filler, filler.value.toLowerCase(), 'person');
}
