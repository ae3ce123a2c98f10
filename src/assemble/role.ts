import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { NATIONAL_BODY } from '../lexicon/bodies.js';
import { BELONGS_TO, NEVER_WINNERS, ONE, VAGUE_NUMBERS } from '../lexicon/cues/counts.js';
import { BETWEEN_WINNERS, SENDS_WINNERS } from '../lexicon/cues/joining.js';
import {
  ANY_AREA,
  BETWEEN_LISTED,
  BETWEEN_PARTICIPANTS,
  CONSISTS_OF,
  DEVELOPED_BY,
  EXCEPT,
  GIVEN_BY,
  GIVEN_TO,
  JUDGED_BY,
  JURY,
  MEMBER_OF,
  OF_THEM,
  OWNED_BY,
  PART_FILLERS,
  PLACED_BY,
  SENT,
  VENUES,
  VISITED_BY,
} from '../lexicon/cues/parts.js';
import { NAMELESS_PRIZES } from '../lexicon/cues/reference.js';
import { WEEKDAYS } from '../lexicon/numbers.js';
import { endsPlacedPerson } from './placed-person.js';
import {
  anyTerm,
  isAgency,
  isBracket,
  isCapital,
  isComma,
  isGiveActive,
  isRank,
  isSemicolon,
  isTarget,
  isWinActive,
  isWinPassive,
  says,
  type TermTest,
  tagged,
} from './terms.js';

/** The part of a body or region in what is told. */
export type Role = 'winner' | 'giver' | 'place' | 'neutral';

const WIN_FOLLOWS_WITHIN = 6;
const GIVING_FOLLOWS_WITHIN = 11;
const WIN_PRECEDES_WITHIN = 3;
/** Terms behind "yang" among which whoever is visited wins. */
const VISITED_WINS_WITHIN = 3;

const isNamed = tagged(
  ...['Agency', 'Region', 'Count', 'Rank', 'Grade', 'Tier', 'Award', 'Innovation', 'Category', 'Person', 'Office', 'Title', 'Date'],
  ...['WinActive', 'WinPassive'],
);
const isGroup = tagged('Count', 'Group');
const isGivePassive = tagged('GivePassive');
const isVerbal = tagged('Verbal');
const isOpener = tagged('Opener');
const isLevelCue = tagged('LevelCue');
const isListMark = tagged('Number', 'Comma', 'Bullet');
const isPrize = tagged('Innovation', 'Rank', 'Title', 'Bracket');
const isWin = tagged('WinActive', 'Rank', 'Grade', 'Tier', 'Score');
const endsClause = tagged('Stop', 'Semicolon');
const endsGiving = tagged('WinActive', 'WinPassive', 'Stop', 'Semicolon', 'Rank', 'Grade');

/** What the words around a recipient say of its part; the word right before it decides before the verb behind it. */
export function roleOf({ terms }: DocumentSentence, at: number): Role {
  let before = at - 1;
  while (before >= 0 && (PART_FILLERS.has(terms[before]!.normal) || isBracket(terms[before]))) before--;
  const word = terms[before];
  if (isOrigin(terms, at) || isPlaceOfDate(terms, at) || isInFileNumber(terms, at) || isBehindPart(terms, at)) return 'place';
  if (isOfVagueGroup(terms, at)) return 'place';
  if (isPlaceOfVenue(terms, before) || says(word, VENUES)) return 'place';
  if (!word) return followedByGiving(terms, at) ? 'giver' : 'neutral';
  return (
    roleByWord(terms, at, before, word) ??
    (followedByGiving(terms, at) || (isNationalBody(terms[at]!) && !isListed(word) && !followedByWin(terms, at)) ? 'giver' : 'neutral')
  );
}

function roleByWord(terms: readonly Term[], at: number, before: number, word: Term): Role | undefined {
  const { normal } = word;
  // "lomba yang diikuti 13 kabupaten": who took part
  if (isCounted(terms[at]) ? isParticipant(terms, at) : isLeftOut(terms, at)) return 'place';
  if (isWinPassive(word) || (normal === 'oleh' && precededByWin(terms, before))) return 'winner';
  if (isGivePassive(word) && says(terms[at + 1], GIVEN_TO)) return 'giver';
  // "Dalam penilaian Kementerian X, Kota A dan Kota B …"
  if (says(word, JUDGED_BY) && isAgency(terms[at]) && isComma(terms[at + 1])) return 'giver';
  if (isOneOf(terms, at)) return 'winner';
  if (normal === 'dari' && isGroup(terms[at])) return 'place';
  // "Dari lima kabupaten plus Provinsi A, Kabupaten B …": among whom somebody wins
  if (normal === 'plus' && isCounted(terms[before - 1]) && terms[before - 2]?.normal === 'dari') return 'place';
  if (normal === 'kepada' || isGivePassive(word) || (normal === 'untuk' && isGivePassive(terms[before - 1]))) return 'winner';
  if (normal === 'ke' && isGivenPrize(terms, before - 1)) return 'winner';
  // "SIMPEL (…) dikembangkan Dinas Sosial": whose innovation it is
  if (says(normal === 'oleh' ? terms[before - 1] : word, DEVELOPED_BY) && anyTerm(terms, before - MADE_WITHIN, before, isInnovation)) return 'winner';
  if (isVerbal(word) && normal.startsWith('di') && !isOpener(word) && !BETWEEN_WINNERS.has(normal) && !(sends(word) && isRegion(terms[before - 1])))
    return 'giver';
  if (normal === 'mewakili' && (isTarget(terms[before - 1]) || says(terms[before - 1], SENT))) return 'place';
  if (OWNED_BY.has(normal)) return 'winner';
  // "juara I dari Dinas Sosial", "SIGAP dari Dinas Sosial": here "dari" names the winner
  if (MEMBER_OF.has(normal) && endsPlacedPerson(terms, before) && !holdsOffice(terms[before - 1])) return 'winner';
  if (GIVEN_BY.has(normal) && !(normal === 'dari' && (isPrize(terms[before - 1]) || terms[before - 1]?.normal === 'mulai'))) return 'giver';
  // "gagal menyamai Kota A yang meraih …": the other won
  if (terms[at + 1]?.normal === 'yang' && isWinActive(terms[at + 2]) && isVerbal(word)) return 'neutral';
  // "berkunjung ke Kota A yang meraih …": whoever is visited won
  if (VISITED_BY.has(normal) && terms[at + 1]?.normal === 'yang' && anyTerm(terms, at + 2, at + 2 + VISITED_WINS_WITHIN, isWinActive)) return 'winner';
  return PLACED_BY.has(normal) || isLevelCue(word) ? 'place' : undefined;
}

const TAKES_PART = /^diikuti(?: oleh)?$/;
const isCountedOrGroup = tagged('Count', 'Group');
const isPlaced = tagged('Rank', 'Grade');
const isBetweenParticipants: TermTest = (term) => isCountedOrGroup(term) || isComma(term) || says(term, BETWEEN_PARTICIPANTS);

/** "diikuti oleh pemda dari 38 provinsi dan 416 kabupaten": who took part; behind a winner the verb tells who came next. */
function isParticipant(terms: readonly Term[], at: number): boolean {
  let verb = at - 1;
  while (isBetweenParticipants(terms[verb])) verb--;
  return TAKES_PART.test(terms[verb]?.normal ?? '') && (verb === at - 1 || !anyTerm(terms, 0, verb, isPlaced));
}

/** Terms before "terdiri dari" among which it says whose members follow. */
const JURY_WITHIN = 4;
const isJury: TermTest = (term) => says(term, JURY);
const isBetweenListed: TermTest = (term) => isBody(term) || isKindOfPlace(term) || isComma(term) || isBracket(term) || says(term, BETWEEN_LISTED);

/** "semua kecamatan, kecuali A, B dan C", "lomba itu diikuti Desa A, Desa B dan Desa C": a list of those who won nothing; so is "tim juri yang terdiri dari A dan B". */
function isLeftOut(terms: readonly Term[], at: number): boolean {
  let cue = at - 1;
  while (isBetweenListed(terms[cue])) cue--;
  if (says(terms[cue], EXCEPT) || (says(terms[cue], CONSISTS_OF) && anyTerm(terms, cue - JURY_WITHIN, cue, isJury))) return true;
  if (!TAKES_PART.test(terms[cue]?.normal ?? '') || anyTerm(terms, 0, terms.length, isResultOrWin)) return false;
  const contest = terms.slice(0, cue);
  return contest.some(isContest) && !contest.some(isBody);
}

/** Terms between a verb of giving and "ke", the prize among them. */
const GIVEN_WITHIN = 5;
const isPrizeNamed: TermTest = (term) => isAwardNamed(term) || says(term, NAMELESS_PRIZES);
const isAwardNamed = tagged('Award', 'Grade', 'Rank');
const gives = tagged('GiveActive', 'GivePassive');

/** "memberikan penghargaan ke Kota A" */
const isGivenPrize = (terms: readonly Term[], last: number): boolean =>
  gives(terms[last]) ? anyTerm(terms, 0, last, isPrizeNamed) : isPrizeNamed(terms[last]) && anyTerm(terms, last - GIVEN_WITHIN, last, gives);

/** Terms between an innovation and the word that says who made it. */
const MADE_WITHIN = 4;
const isInnovation = tagged('Innovation');
const isContest = tagged('Award');
const isResultOrWin = tagged('Rank', 'Grade', 'Tier', 'Score', 'WinActive');
const isKindOfPlace = tagged('RegionType', 'Group', 'PlaceHead');
const isBody = tagged('Agency', 'Region', 'Weak');

/** "Bupati Sleman Budi Santosa": the office says already who the person belongs to. */
const holdsOffice = (term: Term | undefined): boolean => term?.reading?.parts['position'] !== undefined && term.inner?.some(isBody) === true;

const isRegion = tagged('Region');
const isCounted = tagged('Count');
const WINS_WITHIN = 10;
const ORIGIN_WITHIN = 3;
const sends: TermTest = (term) => says(term, SENDS_WINNERS);

/** "Kabupaten A merupakan satu dari 30 kabupaten yang meraih …": the group wins with the one named. */
export function isOneOf(terms: readonly Term[], at: number): boolean {
  if (!isCounted(terms[at]) || !says(terms[at - 1], OF_THEM)) return false;
  const one = terms[at - 1]!.normal === 'antara' ? at - 3 : at - 2;
  const isOfMany = says(terms[one], ONE) || ((isGroup(terms[one]) || says(terms[one], ANY_AREA)) && says(terms[one - 1], ONE));
  return isOfMany && anyTerm(terms, at + 1, at + 1 + WINS_WITHIN, isWinActive);
}

/** "Sulawesi Selatan mengirimkan Kabupaten A": the province that the winners come from. */
const isOrigin = (terms: readonly Term[], at: number): boolean =>
  (at < 2 || isSemicolon(terms[at - 1])) && isRegion(terms[at]) && anyTerm(terms, at + 1, at + 1 + ORIGIN_WITHIN, sends);

/** "di Hotel Savoy Homann, Bandung", "di Aula Melati Kota Batu": the place of a place. */
function isPlaceOfVenue(terms: readonly Term[], before: number): boolean {
  if (isComma(terms[before])) {
    // "di Aula Bappeda, Kabupaten A"
    if (isAgency(terms[before - 1]) && says(terms[before - 2], VENUES)) return true;
    const cue = beforeName(terms, before - 1);
    if (cue < before - 1 && (VENUES.has(terms[cue + 1]!.normal) || says(terms[cue], VENUES) || terms[cue]?.normal === 'di')) return true;
  }
  const cue = beforeName(terms, before);
  return cue < before && says(terms[cue], PLACED_BY);
}

/** Index of the term before a name that no rule and no gazetteer knows, which ends at `last`. */
function beforeName(terms: readonly Term[], last: number): number {
  let i = last;
  while (i >= 0 && isCapital(terms[i]) && !isNamed(terms[i])) i--;
  return i;
}

const isDash = tagged('Dash');

/** "Kecamatan A – Kabupaten B": what the body lies in. */
const isBehindPart = (terms: readonly Term[], at: number): boolean =>
  isDash(terms[at - 1]) && isRegion(terms[at]) && TYPED.test(terms[at]!.text) && isAgency(terms[at - 2]) && !TYPED.test(terms[at - 2]!.text);

const isSlash = tagged('Slash');
const isFigure = tagged('Number', 'Year', 'Roman');

/** "LP/B/230/V/2026/SPKT": a part of the number of a letter. */
const isInFileNumber = (terms: readonly Term[], at: number): boolean => isSlash(terms[at - 1]) && isFigure(terms[at - 2]);

/** "puluhan unit kerja Polri", "sejumlah OPD di Kabupaten A": some that belong to it won, nobody says how many. */
function isOfVagueGroup(terms: readonly Term[], at: number): boolean {
  let word = at - 1;
  while (says(terms[word], BELONGS_TO)) word--;
  return isGroup(terms[word]) && !isCounted(terms[word]) && !says(terms[word], NEVER_WINNERS) && says(terms[word - 1], VAGUE_NUMBERS);
}

const isDate = tagged('Date');
const isWeekday: TermTest = (term) => term !== undefined && (Object.hasOwn(WEEKDAYS, term.normal) || term.normal === 'pada');
const TYPED = /^(?:kabupaten|kab\b|kota|provinsi|prov\b)/i;

/** "…, Semarang, Selasa (25/5/2021)": where and when. */
function isPlaceOfDate(terms: readonly Term[], at: number): boolean {
  if (!isRegion(terms[at]) || TYPED.test(terms[at]!.text) || !isComma(terms[at - 1])) return false;
  let next = at + 1;
  while (isComma(terms[next]) || isBracket(terms[next])) next++;
  return isDate(terms[next]) || (next > at + 1 && isDate(terms[next + 1]) && isWeekday(terms[next]));
}

const isNationalBody = (term: Term): boolean => isAgency(term) && NATIONAL_BODY.test(term.text);

const isListed = (word: Term): boolean => isListMark(word) || word.normal === 'dan';

function followedByWin(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i <= at + WIN_FOLLOWS_WITHIN; i++) {
    if (isWin(terms[i])) return true;
    if (endsClause(terms[i])) return false;
  }
  return false;
}

/** The subject of "memberikan", "menyerahkan" gives. */
function followedByGiving(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i <= at + GIVING_FOLLOWS_WITHIN; i++) {
    if (isGiveActive(terms[i])) return true;
    if (endsGiving(terms[i])) return false;
  }
  return false;
}

/** "diraih oleh", "juara I oleh"; "diterima oleh" only names who took the prize in their hands. */
function precededByWin(terms: readonly Term[], at: number): boolean {
  if (isRank(terms[at - 1]) && !anyTerm(terms, 0, at, isWinActive)) return true;
  for (let i = at - 1; i >= Math.max(0, at - WIN_PRECEDES_WITHIN); i--) if (isWinPassive(terms[i])) return terms[i]!.normal !== 'diterima';
  return false;
}
