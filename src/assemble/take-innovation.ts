import type { Term } from '../annotate/term.js';
import { OWNED_IN_LISTS } from '../lexicon/cues/innovations.js';
import { WINNER_WORDS } from '../lexicon/cues/joining.js';
import { hasResult, isComplete, share } from './draft.js';
import { read, readText, ruleOf, startOf } from './filler.js';
import type { InnovationItem } from './item.js';
import { bareNameBefore } from './named-innovation.js';
import { innerSpan } from './part-span.js';
import { isJoiner } from './reference.js';
import { closeDraft, type State, standsAhead } from './state.js';
import type { Step } from './steps.js';
import { takePlace } from './take-recipient.js';
import { anyTerm, isBracket, says, type TermTest, tagged } from './terms.js';

const isBody = tagged('Agency', 'Region');
const isOpener = tagged('Opener', 'Colon');
const isGloss = tagged('InnerGrade', 'InnerLabel');

/** An innovation goes to the current draft; a second one begins another, with the same winner where no other follows. */
export function takeInnovation(state: State, read: InnovationItem, at: number): void {
  const [whole, joined] = joinedNames(state, read);
  takeName(state, whole, at);
  if (!joined) return;
  const { current } = state;
  closeDraft(state, at);
  state.current.recipients = [...current.recipients];
  share(state.current, current, ['rank', 'grade', 'category', 'award', 'scheme', 'trigger', 'prize', 'nominated']);
  takeName(state, joined, at);
}

const CAPITALS_JOINED = /^([^a-z]{3,}) (?:dan|serta|&) ([^a-z]{3,})$/u;
const JOINED = /^(\p{Lu}.*\S) (?:dan|serta|&) (\p{Lu}.*)$/u;
const TWO_WITHIN = 8;
const isTwo: TermTest = (term) => term?.normal === 'dua' || term?.normal === '2' || term?.normal === 'kedua';

/** "dua inovasi, yakni Risalah Hati dan Pentas Gemilang", "inovasi OJEK LANSIA dan RANSEL SIDORA": two names of one winner that a rule read as one. */
function joinedNames({ document: { text }, sentence: { terms }, current }: State, item: InnovationItem): [InnovationItem, InnovationItem?] {
  const { value } = item.filler;
  if (item.expansion || current.recipients.length === 0) return [item];
  const parts = CAPITALS_JOINED.exec(value) ?? (anyTerm(terms, item.from - TWO_WITHIN, item.from, isTwo) ? JOINED.exec(value) : null);
  if (!parts) return [item];
  const start = startOf(item.filler);
  const rule = ruleOf(item.filler);
  const name = (from: number, to: number): InnovationItem => ({ ...item, filler: readText(text, { start: from, end: to }, rule) });
  const end = start + value.length;
  return [name(start, start + parts[1]!.length), name(end - parts[2]!.length, end)];
}

function takeName(state: State, read: InnovationItem, at: number): void {
  const item = withTitleAsLongForm(state, read);
  giveBackName(state, item.from);
  if (beginsOwned(state, item)) {
    const { current } = state;
    closeDraft(state, item.from);
    share(state.current, current, ['rank', 'award', 'scheme', 'trigger', 'nominated']);
  }
  const { current } = state;
  // the bracket behind a name showed that it is longer than a rule had read
  const same = current.innovation !== undefined && startOf(current.innovation) >= state.sentence.terms[item.from]!.start;
  if (current.innovation && !same) {
    const joined = isJoiner(state.sentence.terms[item.from - 1]);
    closeDraft(state, item.from);
    // two innovations of one winner: "mengirim dua inovasi, A dan B"
    if (joined && current.recipients.length > 0 && current.recipients[0]!.at < item.from && !standsAhead(state, at, isBody)) {
      state.current.recipients = [...current.recipients];
      share(state.current, current, ['rank', 'grade']);
    }
  }
  takePlace(state);
  state.innovationAt = item.at;
  state.current.innovation = item.filler;
  if (item.expansion) state.current.expansion = item.expansion;
}

/** "Program yang diraih pemkab di antaranya Rantang Kasih dari Kabupaten A": a listed innovation is of the owner behind it. */
const beginsOwned = ({ current, sentence: { terms } }: State, { filler, from, at }: InnovationItem): boolean =>
  ruleOf(filler) === ('innovation-owned' satisfies Step) &&
  !current.innovation &&
  current.recipients.length > 0 &&
  isOpener(terms[from - 1]) &&
  says(terms[at + 1], OWNED_IN_LISTS);

const LONG_FORM_WORDS = 4;

/** "Yang pertama Martabak Berdasi “Mari rangkul Penderita Diabetes …”": a quotation right behind a bare name is its long form. */
function withTitleAsLongForm({ document: { text }, sentence: { terms } }: State, item: InnovationItem): InnovationItem {
  if (item.expansion || !/^["“”„«]/.test(terms[item.at]!.text) || item.filler.value.split(/\s+/).length < LONG_FORM_WORDS) return item;
  const from = bareNameBefore(terms, item.from);
  if (from === undefined) return item;
  const name = { start: terms[from]!.start, end: terms[item.from - 1]!.end };
  return { ...item, from, filler: readText(text, name, ruleOf(item.filler)), expansion: item.filler };
}

/** "lewat Batola Single Service (BSS)": a region inside the name of an innovation is no winner. */
function giveBackName(state: State, from: number): void {
  const { current, drafts } = state;
  const outside = current.recipients.filter(({ at }) => at < from);
  if (outside.length === current.recipients.length) return;
  current.recipients = outside;
  state.lastNamedAt = -1;
  state.lastRecipientAt = outside.at(-1)?.at ?? -1;
  const before = drafts.at(-1);
  if (outside.length > 0 || current.from < from || !before || before.innovation || hasResult(current)) return;
  // the region had opened a draft of its own
  drafts.pop();
  state.current = before;
}

/** "Kelima SD Negeri 4, ‘Kebun Belakang Kelas’": a title beside a placed winner is its innovation. */
export function takeTitle({ current, document }: State, term: Term): boolean {
  if (!current.rank || current.innovation || current.recipients.length === 0 || term.spoken || isGloss(term)) return false;
  current.innovation = readText(document.text, innerSpan(document.text, term), 'innovation-title-of-winner' satisfies Step);
  return true;
}

const ENUMERATOR = /^\(\d{1,2}\)$/;
const isWinnerWord: TermTest = (term) => says(term, WINNER_WORDS);

/** "(1) RSUD A …; (2) Dinas B …": a number in brackets opens the next winner; it is a place where the sentence speaks of winners. */
export function enumerates(state: State, term: Term, at: number): boolean {
  if (!isBracket(term) || !ENUMERATOR.test(term.text)) return false;
  if (isComplete(state.current)) closeDraft(state, at);
  const ranked = state.sentence.terms.some(isWinnerWord);
  if (ranked && !state.current.rank) state.current.rank = read(term.text.slice(1, -1), term, 'rank-list-number' satisfies Step);
  state.boundary = false;
  return true;
}
