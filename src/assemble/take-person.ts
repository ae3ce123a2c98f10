import type { Term } from '../annotate/term.js';
import { AND } from '../lexicon/cues/joining.js';
import { DEMONSTRATIVES, PRIZE_WORDS } from '../lexicon/cues/reference.js';
import { HANDED_TO, WINNER_NOUNS } from '../lexicon/cues/verbs.js';
import { isComplete } from './draft.js';
import { inherit } from './filler.js';
import type { RecipientItem } from './item.js';
import { placeOfHead } from './place-of-head.js';
import { isPlacedPerson } from './placed-person.js';
import { personOf, representedBy } from './recipient.js';
import { closeDraft, type State } from './state.js';
import { anyTerm, isBracket, isComma, isWinActive, isWinPassive, says, type TermTest, tagged } from './terms.js';

const HANDED_WITHIN = 3;
const WINS_WITHIN = 5;
const isGivePassive = tagged('GivePassive');
/** "diserahkan kepada A", but "diserahkan A" names the giver. */
const isGivenTo: TermTest = (term) => isGivePassive(term) && / (?:kepada|pada|untuk|bagi)$/.test(term!.normal);
const isHandedTo: TermTest = (term) => says(term, HANDED_TO) || isGivenTo(term) || isWinPassive(term);
const isOtherVerb = tagged('GiveActive', 'Speech', 'Stop');
const isPerson = tagged('Person');
const isOpener = tagged('Opener', 'Copula', 'Colon');
const isPosition = tagged('Position');
const isPersonOrOffice = tagged('Person', 'Office');

/** A person who receives: the draft may fall to the body that the person stands for, to the person for an award of persons, or for an innovation. */
export function takePerson(state: State, term: Term, at: number): void {
  const { current, document, sentence } = state;
  const person = isPerson(term) ? personOf(document, term, at) : undefined;
  if (person && isPlacedPerson(sentence.terms, at)) current.innovator ??= representedBy(document, term, at) ?? person;
  if (!receives(state, at)) return;
  if (beginsOwnClause(state, at)) {
    closeDraft(state, at);
    takePerson(state, term, at);
    return;
  }
  const body = representedBy(document, term, at) ?? placeOfHead(document, term, at) ?? officeOfTopic(state, term, at);
  if (body && !current.represented) current.represented = [handedFor(state, body) ?? body];
  else if (body && isNextHead(state, term, body)) current.represented!.push(body);
  if (person) current.persons = [...(current.persons ?? []), person];
}

/** "diserahkan kepada Bupati A, Bupati B dan Wali Kota C": each head of a region takes the prize for it. */
function isNextHead({ current: { represented } }: State, term: Term, { type, key }: RecipientItem): boolean {
  return type === 'region' && HEAD_OF_REGION.test(term.text) && represented!.every((other) => other.type === 'region' && other.key !== key);
}

const HEAD_OF_REGION = /^(?:(?:pj|plt|plh|pjs|penjabat)\.? )?(?:bupati|wali ?kota|gubernur) /i;
const GOVERNMENT = /^(?:pem(?:kab|kot|ko|prov|da)|pemerintah|kabupaten|kab\.|kota|provinsi) /i;

/**
 * "Penghargaan itu diserahkan kepada Kepala Dinas A": whoever takes the prize of a government in their hands takes it for the government, and so does a head of region
 * for a body that has the region in its name.
 */
function handedFor({ topic, sentence: { terms } }: State, { type, at, filler }: RecipientItem): RecipientItem | undefined {
  if (!topic || topic.type === 'count' || !says(terms[0], PRIZE_WORDS) || !anyTerm(terms, 1, POINTED_WITHIN, isDemonstrative)) return undefined;
  const name = topic.filler.value;
  const isFor = type === 'agency' ? topic.type === 'region' || GOVERNMENT.test(name) : topic.type === 'agency' && name.endsWith(` ${filler.value}`);
  return isFor ? { ...topic, at, filler: inherit(topic.filler) } : undefined;
}

/** "Penghargaan Top 30 Kovablik ini diberikan …": terms from the word for a prize to the one that points back. */
const POINTED_WITHIN = 6;
const isDemonstrative: TermTest = (term) => says(term, DEMONSTRATIVES);

/** "Diskominfo A mendapat bintang empat dan Wali Kota A dinobatkan sebagai …": a person behind a complete clause has a verb of their own. */
const beginsOwnClause = ({ current, sentence: { terms } }: State, at: number): boolean =>
  current.trigger !== undefined &&
  current.trigger.at < at &&
  isComplete(current) &&
  isWinActive(terms[at + 1]) &&
  joinsPersons(terms[at - 1]) &&
  !current.persons;

/** "Kapolres menerima penghargaan": an office without its body is of the body or region spoken of last. */
function officeOfTopic({ topic, sentence: { terms } }: State, term: Term, at: number): RecipientItem | undefined {
  if (!topic || topic.type === 'count' || !isPosition(term) || isPersonOrOffice(term) || !isWinActive(terms[at + 1])) return undefined;
  return OFFICE_OF[topic.type === 'region' ? 'region' : 'agency'].test(term.normal) ? { ...topic, at, filler: inherit(topic.filler) } : undefined;
}

/** Offices by what they are over. */
const OFFICE_OF = {
  region: /^(?:bupati|wali ?kota|gubernur|wabup|wawali|wagub|camat|lurah)/,
  agency: /^(?:kapol|kepala|kadis|direktur|kalapas|karutan|dirut|rektor|bupati|wali ?kota|gubernur)/,
};

/** A person who is the subject of a win, alone or in a list, or by whom the prize was taken. */
function receives({ sentence: { terms }, current }: State, at: number): boolean {
  if (anyTerm(terms, at - HANDED_WITHIN, at, isHandedTo)) return true;
  // "Penerima Lencana X antara lain Bupati A dan Bupati B"
  if (current.trigger && current.trigger.at < at && says(terms[current.trigger.at], WINNER_NOUNS) && isOpener(terms[at - 1])) return true;
  const last = Math.max(current.persons?.at(-1)?.at ?? -1, current.represented?.at(-1)?.at ?? -1);
  // "A, B, dan C"
  if (last >= 0 && last >= at - 3 && last < at - 1 && !anyTerm(terms, last + 1, at, isNoJoiner)) return true;
  let passed = 0;
  for (let i = at + 1; i < terms.length && passed < WINS_WITHIN; i++) {
    if (isWinActive(terms[i])) return true;
    if (isOtherVerb(terms[i]) || terms[i]!.normal === 'kepada') return false;
    if (!isPersonOrOffice(terms[i]) && !joinsPersons(terms[i]) && !isBracket(terms[i])) passed++;
  }
  return false;
}

const joinsPersons: TermTest = (term) => isComma(term) || says(term, AND);
const isNoJoiner: TermTest = (term) => !joinsPersons(term);
