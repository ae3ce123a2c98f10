import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import {
  AFTER_THIS,
  CALLED_UP,
  CONTRASTS,
  DENIALS,
  ENDS_NEGATION,
  ENDS_SCOPE,
  FUTURE,
  NOT_NEGATED,
  REFUTED,
  REPORTS,
  WIDE_CUES,
} from '../lexicon/cues/factuality.js';
import type { Status } from '../model/record.js';
import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import type { Filler } from './filler.js';
import type { Step } from './steps.js';
import { anyTerm, isComma, isRankOrGrade, isSemicolon, isTarget, isWinActive, isWinPassive, says, type TermTest, tagged, termEndingAfter } from './terms.js';

/** How a clause speaks of its result, and the word that decides it. */
export interface Factuality {
  status: Status | 'hypothetical';
  cue: Span;
  rule: Step;
  /** The words that were weighed: from a cue to the result that it governs; of a plain win, its clause. */
  scope: Span;
}

type Decision = Omit<Factuality, 'scope'>;

/** Terms before and behind a result at most in which a cue is sought. */
const MAX_SCOPE = 150;
/** A negation or purpose reaches so far, a target or condition a little farther, and a wide cue over all of the scope. */
const REACH = 7;
const TARGET_REACH = 10;
/** The verb of a result stands at most so many terms before it. */
const VERB_WITHIN = 6;

const isNegation = tagged('Negation');
const isCondition = tagged('Condition');
const isRankNoun = tagged('RankNoun');
const isWin = tagged('WinActive', 'WinPassive');
const isContrast: TermTest = (term) => isSemicolon(term) || says(term, CONTRASTS);
/** Terms that have a say before a result; all others are passed over. */
const isWeighedTag = tagged('Semicolon', 'Negation', 'Target', 'Condition');
const WEIGHED_WORDS: ReadonlySet<string> = new Set([...CONTRASTS, ...DENIALS, 'untuk']);
const isReport: TermTest = (term) => says(term, REPORTS);
const endsNegation: TermTest = (term) => isComma(term) || says(term, ENDS_NEGATION);

/** The clause is judged at its result and at the verb before it; what is not a plain win at either is none. */
export function factualityOf(draft: Draft, { terms }: DocumentSentence): Factuality {
  const anchor = anchorOf(draft, terms);
  const judge = (at: number): Factuality => {
    const to = Math.max(draft.to, at + 1);
    const decision = factualityAt(terms, draft.from, at, to);
    const [first, last] = decision.status === 'won' ? [terms[Math.min(draft.from, at)]!, terms[Math.min(to, terms.length) - 1]!] : [terms[at]!, terms[at]!];
    return { ...decision, scope: { start: Math.min(first.start, decision.cue.start), end: Math.max(last.end, decision.cue.end) } };
  };
  const atResult = judge(anchor);
  if (atResult.status !== 'won') return atResult;
  for (let i = anchor - 1; i >= Math.max(draft.from, anchor - VERB_WITHIN); i--) if (isWin(terms[i])) return judge(i);
  const verb = draft.trigger?.at;
  // "Predikat A belum diraih Kabupaten B": the verb behind the result is denied or put off
  if (verb !== undefined && verb > anchor && isWinPassive(terms[verb])) {
    const atVerb = judge(verb);
    if (atVerb.status !== 'won') return atVerb;
  }
  // "mengikuti penilaian Adipura dan berharap meraih sertifikat": an award alone is not yet what the verb gets
  if (verb !== undefined && verb > anchor && verb < terms.length && !draft.rank && !draft.grade && !draft.score) return judge(verb);
  if (verb === undefined || verb <= 0 || verb >= terms.length || verb >= anchor || (verb < draft.from && opensContrast(draft.from, terms))) return atResult;
  return judge(verb);
}

const opensContrast = (from: number, terms: readonly Term[]): boolean => from > 0 && isContrast(terms[from - 1]);

/** The term that a clause is judged at: its first own result, else its verb. */
function anchorOf({ rank, grade, score, award, trigger, from, to }: Draft, terms: readonly Term[]): number {
  const results = [rank, grade, score].flatMap((filler) => (filler ? readAt(filler) : []));
  const starts = results.length > 0 || !award ? results : readAt(award);
  const verb = trigger && trigger.at < terms.length ? trigger.at : undefined;
  // an award or a place that an earlier clause of the sentence named says nothing of this one's verb
  const opening = terms[from]?.start ?? 0;
  const own = starts.filter((start) => start >= opening);
  if (own.length === 0 && verb !== undefined && verb >= from) return verb;
  // "A belum meraih Adipura, sementara B sudah dua kali": what was said before the contrast is said of another
  if (own.length === 0 && opensContrast(from, terms)) return Math.max(from, Math.min(to, terms.length) - 1);
  const at = termEndingAfter(terms, Math.min(...(own.length > 0 ? own : starts)));
  return at < 0 ? (verb ?? Math.min(from, terms.length - 1)) : at;
}

const readAt = ({ evidence }: Filler<unknown>): number[] => evidence.filter(({ via }) => via === 'read').map(({ start }) => start);

/**
 * Decides whether the result at term `at` was reached. Cues count only in their scope: a target or hope governs what follows it in the sentence until a
 * contrast ("namun", "sedangkan") or an own finite win; a negation only the verb right after it.
 */
function factualityAt(terms: readonly Term[], from: number, at: number, to: number): Decision {
  for (let i = at - 1; i >= Math.max(0, at - MAX_SCOPE); i--) {
    if (!isWeighedTag(terms[i]) && !WEIGHED_WORDS.has(terms[i]!.normal)) continue;
    // an earlier result of the same sentence: its own clause ended there
    if (i < from && isRankOrGrade(terms[i])) continue;
    if (isContrast(terms[i]) && i < at - 1 && !says(terms[i + 1], AFTER_THIS)) break;
    const found = cueAt(terms, i, at);
    if (found) return found;
  }
  for (let i = at + 1; i < Math.min(to, terms.length, at + MAX_SCOPE); i++) {
    if (FUTURE.has(terms[i]!.normal)) return { status: 'targeted', cue: terms[i]!, rule: 'factuality-future' };
    if (isContrast(terms[i])) break;
  }
  return refutedAt(terms, at) ?? { status: 'won', cue: terms[at]!, rule: 'factuality-won' };
}

/** "kabar bahwa … meraih … itu tidak benar": a report is refuted behind what it says. */
function refutedAt(terms: readonly Term[], at: number): Decision | undefined {
  if (!anyTerm(terms, at - MAX_SCOPE, at, isReport)) return undefined;
  for (let i = at + 1; i < Math.min(terms.length, at + MAX_SCOPE); i++) {
    const cue = terms[i]!;
    if (REFUTED.has(cue.normal) || (cue.normal === 'benar' && isNegation(terms[i - 1]))) return { status: 'denied', cue, rule: 'factuality-refuted' };
  }
  return undefined;
}

/** What the term at `i` makes of the result at `at`, if it governs it. */
function cueAt(terms: readonly Term[], i: number, at: number): Decision | undefined {
  const cue = terms[i]!;
  if (DENIALS.has(cue.normal)) return { status: 'denied', cue, rule: 'factuality-denial' };
  if (isNegation(cue) && negates(terms, i, at)) return { status: 'denied', cue, rule: 'factuality-negation' };
  if (isTarget(cue) && !isConsolation(terms, i) && governs(terms, i, at)) return { status: 'targeted', cue, rule: 'factuality-target' };
  // "kalau juara III …" only names the topic
  const isTopic = cue.normal === 'kalau' && isRankOrGrade(terms[i + 1]);
  if (isCondition(cue) && !isTopic && governs(terms, i, at)) return { status: 'hypothetical', cue, rule: 'factuality-condition' };
  return isPurpose(terms, i, at) ? { status: 'targeted', cue, rule: 'factuality-purpose' } : undefined;
}

/** "Juara harapan di antaranya …": the consolation places, no hope. */
const isConsolation = (terms: readonly Term[], i: number): boolean => terms[i]!.normal === 'harapan' && isRankNoun(terms[i - 1]);

/** "bersiap untuk meraih …", but "berhasil untuk meraih …" and "dipanggil untuk menerima …" tell a win. */
const isPurpose = (terms: readonly Term[], i: number, at: number): boolean =>
  terms[i]!.normal === 'untuk' &&
  isWinActive(terms[i + 1]) &&
  i + 1 < at &&
  at - i < REACH &&
  !isWinActive(terms[i - 1]) &&
  terms[i - 1]?.normal !== 'berhasil' &&
  !(says(terms[i - 1], CALLED_UP) && terms[i + 1]!.normal === 'menerima');

function negates(terms: readonly Term[], i: number, at: number): boolean {
  return at - i <= REACH && terms[i + 1] !== undefined && !says(terms[i + 1], NOT_NEGATED) && !anyTerm(terms, i + 1, at, endsNegation);
}

/** "menuju Informatif", "siap" and the like reach only to the next comma. */
function governs(terms: readonly Term[], i: number, at: number): boolean {
  const wide = WIDE_CUES.has(terms[i]!.normal);
  if (!wide && at - i > TARGET_REACH) return false;
  for (let k = i + 1; k < at; k++) {
    const term = terms[k]!;
    if (ENDS_SCOPE.has(term.normal) && !says(terms[k + 1], AFTER_THIS)) return false;
    if (!wide && (isComma(term) || (isWinActive(term) && term.normal.startsWith('ber')))) return false;
  }
  return true;
}
