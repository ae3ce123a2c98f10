import type { DocumentSentence } from '../annotate/document.js';
import { BELOW, NAMELY, NO_WINNERS_BELOW, ORIGIN_VERBS, PARTIAL_OPENERS, TELLS_WINNERS, WINNER_WORDS } from '../lexicon/cues/joining.js';
import { WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { classEnd } from './class-line.js';
import { type Draft, emptyDraft, findRecent, hasCount, hasResult, inheritSlots, isCounted, listOut, tellsWin } from './draft.js';
import { type Filler, inherit, read, ruleOf } from './filler.js';
import type { Step } from './steps.js';
import { anyTerm, isCount, isRegion, says, type TermTest, tagged } from './terms.js';

/** A list that a sentence opened: its winners follow, in the sentence or on the lines after it. */
export interface OpenList {
  header: Draft;
  partial: boolean;
  items: Draft[];
  /** Its winners are told by the sentence itself, not by the lines after it. */
  direct: boolean;
  /** Places that the header announced in order. */
  places: Filler[];
  /** Its items have numbers: a line without one is none. */
  numbered: boolean;
}

const OPENER_WITHIN = 5;
/** "Adapun satuan kerja yang mendapatkan penghargaan itu yakni …" */
const NAMED_OPENER_WITHIN = 12;
const CONTINUES_WITHIN = 2;
/** "Kesepuluh sekolah itu" points farther back, to ten that were counted. */
const GROUP_REACH = 8;
/** Connectors may stand before a group that is counted again. */
const COUNTED_AT = 3;
const LONGEST_HEADING = 8;
const SAME_GRADE_WITHIN = 30;
const COUNTED_WITHIN = 6;
/** Terms of a list item at most: so many, and so many for each of its winners. */
const LONGEST_ITEM = 12;
/** A list item without a bullet or number begins with its winner, at one of the first terms. */
const WINNER_AT = 2;

const isOpenerOrCopula = tagged('Opener', 'Copula');
const endsOpen = tagged('Colon', 'Opener');
const isOpener = tagged('Opener');
const isOrdinal = tagged('Ordinal');
const isGroup = tagged('Group', 'RegionType');
const isKindOfBody = tagged('Group', 'RegionType', 'PlaceHead', 'GovHead');
const isConnector = tagged('Connector', 'Comma');
const isStop = tagged('Stop');
const isMark = tagged('Mark');
const isItemMark = tagged('Bullet', 'Dash');
const isWord = tagged('Word');
/** "keduanya", "kelimanya", "kesemuanya" */
const ALL_OF = /^ke\p{L}+nya$/u;

/** "Mereka antara lain A, B dan C", "Keempatnya Puskesmas A, …": the winners of what the sentence before counted. */
export function continuedList({ index, terms }: DocumentSentence, own: readonly Draft[], drafts: readonly Draft[]): OpenList | undefined {
  const first = terms[0]!;
  const prize = own.find(({ award }) => award)?.award?.value;
  if (tellsOrigin(terms)) return listOfOrigin(index, drafts, prize);
  const again = own.some(({ rank, grade, award }) => rank || grade || award) ? undefined : countedAgain(terms);
  const counted = again !== undefined && findRecent(drafts, index, GROUP_REACH, (draft) => tellsPrize(draft) && numbersOf(draft).includes(again));
  if (counted) return directList(counted, false);
  const group = isAllOfGroup(terms);
  const fused = group || (first.normal.startsWith('ke') && ALL_OF.test(first.normal));
  if (!fused && !TELLS_WINNERS.has(first.normal)) return undefined;
  const opener = terms.slice(0, first.normal === 'adapun' ? NAMED_OPENER_WITHIN : OPENER_WITHIN).find(isOpenerOrCopula);
  if (!fused && !opener && !NAMELY.has(first.normal)) return undefined;
  const reach = group ? GROUP_REACH : CONTINUES_WITHIN;
  const counts = (draft: Draft): boolean => hasNumber(draft) && !(group && countOf(draft) !== Number(first.value)) && tellsPrize(draft);
  const header = findOfPrize(drafts, index, reach, prize, counts);
  return header && directList(header, says(opener, PARTIAL_OPENERS));
}

const directList = (header: Draft, partial: boolean): OpenList => ({ header, partial, items: [], direct: true, places: [], numbered: false });

const tellsPrize = (draft: Draft): boolean => hasResult(draft) || draft.award !== undefined || draft.category !== undefined;

/** The number in "Sementara tiga polres yang menerima penghargaan, yakni A, B, dan C", which counts once more who was counted. */
function countedAgain(terms: DocumentSentence['terms']): number | undefined {
  const at = terms.slice(0, COUNTED_AT).findIndex((term) => isCount(term) || isOrdinal(term));
  if (at < 0 || !terms.slice(0, at).every(isConnector)) return undefined;
  const kind = isCount(terms[at]) ? at : at + 1;
  if (terms[kind + 1]?.normal !== 'yang' || (kind > at && !isKindOfBody(terms[kind]))) return undefined;
  const opened = terms.slice(kind + 2, kind + 2 + OPENER_WITHIN).some(isOpenerOrCopula);
  return opened ? Number(isCount(terms[at]) ? terms[at]!.reading?.parts['count']?.value : terms[at]!.value) : undefined;
}

/** "Ketiga sekolah itu yakni A, B, dan C": the number and the kind of those who were counted, and who they are. */
const isAllOfGroup = ([first, kind, ...rest]: DocumentSentence['terms']): boolean =>
  isOrdinal(first) && /^ke/i.test(first!.text) && isGroup(kind) && rest.slice(0, OPENER_WITHIN - 2).some(isOpenerOrCopula);

/** Terms at the start of a sentence among which it says that winners come from somewhere. */
const ORIGIN_WITHIN = 5;
const ORIGIN_REACH = 3;
const isOriginVerb: TermTest = (term) => says(term, ORIGIN_VERBS);
const isRegionOrReceiver: TermTest = (term) => isRegion(term) || /^penerima/.test(term?.normal ?? '');

/** "Dari Jawa Timur terdapat Kabupaten A dan Kota B", "Penerima lainnya adalah Kabupaten C" */
export const tellsOrigin = (terms: DocumentSentence['terms']): boolean =>
  anyTerm(terms, 0, 2, isRegionOrReceiver) && anyTerm(terms, 0, ORIGIN_WITHIN, isOriginVerb);

/** The winners by where they come from, of what a sentence before counted. */
function listOfOrigin(index: number, drafts: readonly Draft[], prize: string | undefined): OpenList | undefined {
  const header = findOfPrize(drafts, index, ORIGIN_REACH, prize, (draft) => hasNumber(draft) && tellsWin(draft));
  return header && directList(header, true);
}

/** "enam sekolah penerima Adiwiyata Nasional dan tujuh penerima Adiwiyata Mandiri. Penerima Adiwiyata Nasional itu yakni …": those who were counted with the same prize, else those counted last. */
const findOfPrize = (drafts: readonly Draft[], index: number, reach: number, prize: string | undefined, fits: (draft: Draft) => boolean): Draft | undefined =>
  (prize && findRecent(drafts, index, reach, (draft) => fits(draft) && draft.award?.value === prize)) || findRecent(drafts, index, reach, fits);

/** Whether a group with its number is among the winners. */
export const hasNumber = ({ recipients }: Draft): boolean => recipients.some(({ count }) => count !== undefined);

const countOf = ({ recipients }: Draft): number | undefined => recipients.find(({ count }) => count)?.count?.value;
const numbersOf = ({ recipients }: Draft): number[] => recipients.flatMap(({ count }) => (count ? [count.value] : []));

/** A complete list replaces the number that announced it. */
export function closeList({ header, partial, items }: OpenList): void {
  const announced = countOf(header);
  if (announced === undefined || items.length === 0) return;
  const listed = winnersOf(items);
  // "tiga Kejaksaan Tinggi dan tiga Kejaksaan Negeri": each group has a list of its own
  const groups = numbersOf(header);
  if (groups.length > 1 && groups.includes(listed)) {
    header.recipients.splice(
      header.recipients.findIndex(({ count }) => count?.value === listed),
      1,
    );
    return;
  }
  if (listed >= announced || (!partial && listed > announced / 2)) listOut(header, listed);
}

const winnersOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { recipients }) => sum + recipients.length, 0);

/** A sentence that announces winners: it ends with a colon, "antara lain" or a question, or is a line that is nothing but a class. */
export function openList(own: readonly Draft[], sentence: DocumentSentence, drafts: readonly Draft[], places: Filler[]): OpenList | undefined {
  const heading = headingOf(own, sentence);
  if (heading) return { header: heading, partial: false, items: [], direct: false, places: [], numbered: false };
  const { terms } = sentence;
  if (!announces(sentence) || (!own.some(hasResult) && listsOthers(terms))) return undefined;
  const header = headerOf(own, sentence, drafts);
  const partial = says(terms.at(-1), PARTIAL_OPENERS) || says(terms.at(-2), PARTIAL_OPENERS);
  return header && { header, partial, items: [], direct: false, places, numbered: false };
}

const OTHERS_WITHIN = 4;
const isOther: TermTest = (term) => says(term, NO_WINNERS_BELOW);

/** "Berikut alamat panitia Lomba A:", "Jadwal Lomba A:": what stands below has won nothing. */
const listsOthers = (terms: DocumentSentence['terms']): boolean => anyTerm(terms, 0, OTHERS_WITHIN, isOther) && !anyTerm(terms, 0, OTHERS_WITHIN, isWinnerNoun);
const isWinnerNoun: TermTest = (term) => says(term, WINNER_NOUNS) || says(term, WINNER_WORDS);

/** "B. Kategori Kapanewon" */
function headingOf(own: readonly Draft[], { opensLine, terms }: DocumentSentence): Draft | undefined {
  if (!opensLine || terms.length > LONGEST_HEADING || isStop(terms.at(-1))) return undefined;
  return own.find((draft) => draft.category && draft.recipients.length === 0 && !hasResult(draft));
}

function announces({ terms }: DocumentSentence): boolean {
  const last = terms.at(-1)!;
  const beforeLast = terms.at(-2);
  return endsOpen(last) || last.text === '?' || (isStop(last) && says(beforeLast, BELOW)) || (isMark(last) && last.text !== '.' && isOpener(beforeLast));
}

/** The draft whose winners follow: told by the sentence, or by an earlier one that gave their number. */
function headerOf(own: readonly Draft[], sentence: DocumentSentence, drafts: readonly Draft[]): Draft | undefined {
  const { index, terms } = sentence;
  const asks = terms.at(-1)!.text === '?';
  const told = own.findLast(hasResult) ?? (asks ? undefined : own.findLast(({ award, category }) => award || category));
  if (told && (told.recipients.length === 0 || hasCount(told) || !asks)) {
    if (told.recipients.length > 0 || !told.grade) return told;
    // "Siapa saja yang AA?": the number was told before
    const { value } = told.grade;
    return findRecent(drafts, index, SAME_GRADE_WITHIN, (draft) => draft !== told && draft.grade?.value === value && hasNumber(draft)) ?? told;
  }
  if (asks) return undefined;
  const earlier = findRecent(drafts, index, COUNTED_WITHIN, (draft) => draft.sentence < index && hasResult(draft) && hasNumber(draft));
  return earlier ?? { ...emptyDraft(sentence.index, 0), to: terms.length };
}

/** The drafts of a list's sentence or line, with what its header says; undefined when the sentence is no list item. */
export function listItems(drafts: readonly Draft[], sentence: DocumentSentence, list: OpenList): Draft[] | undefined {
  const { index, terms } = sentence;
  const { header, direct } = list;
  const named = drafts.filter(({ recipients }) => recipients.length > 0 && !recipients.some(isCounted));
  const winners = winnersOf(named);
  if (winners === 0 || terms.length > LONGEST_ITEM + winners * LONGEST_ITEM) return undefined;
  const number = itemNumber(terms);
  const marked = number !== undefined || isItemMark(terms[0]) || ((tellsWin(header) || header.category !== undefined) && classEnd(sentence) > 0);
  if (number) list.numbered = true;
  if (list.numbered && !marked && !direct) return undefined;
  if (!direct && !marked && named[0]!.recipients[0]!.at > WINNER_AT && index - header.sentence !== 1) return undefined;
  return named.map((draft) => listItem(draft, list, winners === 1 ? number : undefined));
}

/** The number that a list item begins with, as a place. */
function itemNumber([first, second, third]: DocumentSentence['terms']): Filler | undefined {
  const numbered = first!.tags.has('Number') && !first!.tags.has('Year') && first!.value !== undefined && isWord(isStop(second) ? third : second);
  return numbered ? read(first!.value!, first!, 'rank-list-number' satisfies Step) : undefined;
}

function listItem(draft: Draft, { header, direct, places }: OpenList, number: Filler | undefined): Draft {
  const item: Draft = { ...draft };
  if (!item.rank && places.length > 0) item.rank = inherit(places.shift()!);
  // a list by score, numbered, is a ranking: "tiga besar, yakni: 1. A (98,2)"
  if (!item.rank && number && item.score && header.rank?.value.startsWith('top ')) item.rank = number;
  const ofOtherPrize = item.award !== undefined && header.award !== undefined && item.award.value !== header.award.value;
  if (!item.rank && !item.grade && !ofOtherPrize) {
    inheritSlots(item, header, ['rank', 'grade', 'label']);
    if (!header.rank && !header.grade && number) item.rank = number;
  }
  inheritSlots(item, header, ['category', 'award', 'year']);
  if (header.nominated) item.nominated = inherit(header.nominated);
  if (direct) item.listed = true;
  const ofClass = item.category !== undefined && ruleOf(item.category) === ('list-class' satisfies Step);
  item.trigger ??= { at: 0, strong: direct || ofClass || (header.trigger?.strong ?? false) };
  return item;
}
