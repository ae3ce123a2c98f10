import { sentenceAt } from './annotate/sentence-at.js';
import type { Named, TracedClause } from './assemble/trace-assembly.js';
import { goldFiller, matchedFillers, predictedFiller } from './evaluate/filler.js';
import { alignRecords } from './evaluate/score.js';
import { type GoldAchievement, HEADLINE_SLOTS } from './model/gold.js';
import { type Achievement, EXPORTED_STATUSES, SLOTS, type Slot } from './model/record.js';
import { type QuotedSpan, quoteSpan, type Span } from './model/span.js';
import type { ClauseOutcome, Loss, LossStage, RecordWhyNot, SlotWhyNot } from './model/why-not.js';
import { placedRules } from './recognize/cascade.js';
import { describeClause, lossOfClause, nearestMisses, placesIn, type Traced } from './why-not-article.js';

/** What rules emit that can fill a slot; slots that no rule reads of itself are not there. */
const EMITS: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  recipients: ['Agency', 'Count', 'Person', 'Office'],
  count: ['Count'],
  innovation: ['Innovation'],
  expansion: ['Innovation'],
  award: ['Award'],
  category: ['Category', 'Award'],
  rank: ['Rank', 'Tier', 'Category'],
  grade: ['Grade'],
  label: ['Grade'],
  score: ['Score'],
  grantor: ['giver', 'organiser', 'source', 'assessor'],
};

/** Slots without which there is no record, in the order of the answer. */
const KEY_SLOTS: readonly Slot[] = ['recipients', 'rank', 'grade', 'score', 'award', 'category', 'innovation'];
const STAGES: readonly LossStage[] = ['text', 'aside', 'recognition', 'assembly', 'factuality', 'none'];

/** A filler that the gold wants: one of several recipients, or a slot. */
interface Wanted {
  slot: Slot;
  /** Readings that are equally right. */
  readings: readonly (string | number)[];
}

const wantedOf = (gold: GoldAchievement): Wanted[] =>
  SLOTS.flatMap((slot): Wanted[] => {
    if (slot === 'status') return [];
    if (slot === 'recipients') return gold.recipients.map((recipient) => ({ slot, readings: [recipient].flat() }));
    const value = gold[slot];
    return value === undefined ? [] : [{ slot, readings: [value].flat() }];
  });

const matches = ({ slot, readings }: Wanted, value: unknown): boolean =>
  matchedFillers([goldFiller(slot, [...readings])], [predictedFiller(slot, value)], 'lenient').length > 0;

const valuesOf = (achievement: Achievement, slot: Slot): unknown[] => (achievement[slot] === undefined ? [] : [achievement[slot]].flat());
const has = (achievement: Achievement, wanted: Wanted): boolean => valuesOf(achievement, wanted.slot).some((value) => matches(wanted, value));

/** Why each gold record of an article was not produced as it stands. */
export function whyNotRecords(traced: Traced, gold: readonly GoldAchievement[]): RecordWhyNot[] {
  // records of all statuses are aligned: one that was put aside as a target is the nearest, too
  const { achievements } = traced.record;
  const { columns } = alignRecords(gold, achievements, 'lenient');
  return gold.map((record, row) => {
    const aligned = columns[row] === undefined ? undefined : achievements[columns[row]];
    const wanted = wantedOf(record);
    const nearest = aligned && wanted.some((filler) => has(aligned, filler)) ? aligned : undefined;
    return whyNotRecord(traced, record, wanted, nearest);
  });
}

function whyNotRecord(traced: Traced, gold: GoldAchievement, wanted: readonly Wanted[], nearest: Achievement | undefined): RecordWhyNot {
  const optional = new Set(gold.optional ?? []);
  const slots = wanted.map((filler) => whyNotSlot(traced, filler, nearest)).filter(({ slot, loss }) => loss.stage === 'none' || !optional.has(slot));
  const lost = slots.filter(({ slot, loss }) => loss.stage !== 'none' && HEADLINE_SLOTS.includes(slot));
  const differing = nearest ? SLOTS.filter((slot) => differs(slot, nearest, wanted, optional)) : [];
  const matched = slots.filter(({ loss }) => loss.stage === 'none').map(({ slot }) => slot);
  return {
    gold,
    loss: lossOfRecord(traced, gold, lost, nearest, differing),
    ...(nearest ? { nearest: { id: nearest.id, status: nearest.status, matched: [...new Set(matched)], differing } } : {}),
    slots,
  };
}

/** Whether a record has a value in a slot that the gold does not want, or not one that it wants. */
function differs(slot: Slot, record: Achievement, wanted: readonly Wanted[], optional: ReadonlySet<Slot>): boolean {
  if (slot === 'status' || !HEADLINE_SLOTS.includes(slot)) return false;
  const own = wanted.filter((filler) => filler.slot === slot);
  const values = valuesOf(record, slot);
  if (own.length === 0) return values.length > 0 && !optional.has(slot);
  return own.some((filler) => !has(record, filler)) ? !(values.length === 0 && optional.has(slot)) : values.length > own.length;
}

function lossOfRecord(
  traced: Traced,
  { status = 'won' }: GoldAchievement,
  lost: readonly SlotWhyNot[],
  nearest: Achievement | undefined,
  differing: readonly Slot[],
): Loss {
  if (nearest && !EXPORTED_STATUSES.some((exported) => exported === nearest.status)) {
    return { stage: 'factuality', text: `achievement ${nearest.id} tells it as ${nearest.status}${cueText(traced, nearest)}` };
  }
  if (nearest && differing.length === 0 && lost.length === 0) {
    if (nearest.status === status) return { stage: 'none', text: `achievement ${nearest.id} is this record` };
    return { stage: 'factuality', text: `achievement ${nearest.id} has the status ${nearest.status} for ${status}${cueText(traced, nearest)}` };
  }
  const order = ({ slot, loss }: SlotWhyNot): number => STAGES.indexOf(loss.stage) + (KEY_SLOTS.includes(slot) ? 0 : STAGES.length);
  const [first] = [...lost].sort((a, b) => order(a) - order(b));
  const what = first ? `${first.slot} “${first.wanted}”: ${first.loss.text}` : `it fills ${differing.join(', ')}, which the gold leaves empty`;
  return { stage: first?.loss.stage ?? 'assembly', text: nearest ? `achievement ${nearest.id} comes nearest; ${what}` : what };
}

function cueText({ record }: Traced, { provenance }: Achievement): string {
  const status = provenance.find(({ slot }) => slot === 'status');
  if (!status) return '';
  const { quote, rule, scope } = status;
  return ` because of “${quote}” (${rule})${scope ? ` over “${record.text.slice(scope.start, scope.end)}”` : ''}`;
}

function whyNotSlot(traced: Traced, wanted: Wanted, nearest: Achievement | undefined): SlotWhyNot {
  const { record, clauses, named } = traced;
  const { slot } = wanted;
  const base = { slot, wanted: wanted.readings.map(String).join(' / '), misses: [] };
  if (nearest && has(nearest, wanted)) return { ...base, loss: { stage: 'none', text: `it is in achievement ${nearest.id}` } };
  const clause = clauses.find(
    ({ fillers, refusal }) => refusal !== undefined && fillers.some((filler) => filler.slot === slot && matches(wanted, filler.value)),
  );
  const item = named.find((each) => each.slot === slot && matches(wanted, each.value));
  const other = record.achievements.find((achievement) => has(achievement, wanted));
  const at = (span: Span | undefined) => (span ? { place: quoteSpan(record.text, span) } : {});
  // a refused clause that holds it tells more than another record that has the same award or year
  if (clause && (!other || holdsKey(clause, wanted))) return { ...base, ...at(clause.span), loss: lossOfClause(describeClause(traced, clause)) };
  if (other) {
    const place = other.provenance.find((entry) => entry.slot === slot);
    const instead = nearest && valuesOf(nearest, slot).length > 0 ? `; the nearest record has “${valuesOf(nearest, slot).join(', ')}” for it` : '';
    return { ...base, ...at(place), loss: { stage: 'assembly', text: `it is read, and went to achievement ${other.id}${instead}` } };
  }
  if (item) return { ...base, ...at(item.evidence[0]), loss: lossOfNamed(traced, item) };
  return whyNotRead(traced, wanted, base, nearest);
}

const holdsKey = (clause: TracedClause, { slot }: Wanted): boolean => slot === 'recipients' || clause.fillers.some((filler) => filler.slot === 'recipients');

/** What a term names, and no clause took. */
function lossOfNamed(traced: Traced, { sentence, part, evidence }: Named): Loss {
  const by = evidence[0]!.rule;
  if (part === 'place' || part === 'giver') return { stage: 'assembly', text: `it is read (${by}), and the words around it make it a ${part}, and no winner` };
  const outcomes = traced.clauses.filter((clause) => clause.sentence === sentence).map((clause): ClauseOutcome => describeClause(traced, clause));
  const refused = outcomes.find(({ refusal }) => refusal !== undefined);
  return { stage: 'assembly', text: `it is read (${by}), and no clause takes it${refused ? `; its clause gives no record: ${refused.refusal}` : ''}` };
}

/** A filler that nothing read: where it stands in the text, and what nearly reads it there. */
function whyNotRead(traced: Traced, wanted: Wanted, base: Omit<SlotWhyNot, 'loss'>, nearest: Achievement | undefined): SlotWhyNot {
  const { article, cascade } = traced;
  const place = placeOf(traced, wanted, nearest);
  const instead = nearest && valuesOf(nearest, wanted.slot).length > 0 ? `; the nearest record has “${valuesOf(nearest, wanted.slot).join(', ')}” for it` : '';
  if (!place) {
    const removed = article.removed.find(({ text }) => wanted.readings.some((reading) => wholeWords(text, reading).length > 0));
    const text = removed ? `it stands only in what stripping left out (${removed.rule})` : 'it stands nowhere in the text in these words';
    return { ...base, loss: { stage: 'text', text: `${text}${instead}` } };
  }
  if (sentenceAt(cascade.document, place.start)?.aside)
    return { ...base, place, loss: { stage: 'aside', text: 'its line asks to read something else; no rule reads it' } };
  const emits = EMITS[wanted.slot] ?? [];
  const misses = nearestMisses(
    cascade,
    placedRules().filter(({ rule }) => emits.includes(rule.emit)),
    withNeighbours(traced.record.text, place),
  );
  const [first] = misses;
  const text = `it stands in the text, and nothing reads it as ${wanted.slot}${first ? `; ${first.rule} comes nearest` : ''}${instead}`;
  return { ...base, place, misses, loss: { stage: 'recognition', text } };
}

/** A place with the words on both sides: what stops a rule often stands beside what it should read. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const before = /\S*\s*$/.exec(text.slice(0, start))![0].length;
  const after = /^\s*\S*/.exec(text.slice(end))![0].length;
  return { start: start - before, end: end + after };
}

/** The places of a reading where it is no part of a longer word or number. */
const wholeWords = (text: string, reading: string | number): QuotedSpan[] =>
  placesIn(text, String(reading)).filter(({ start, end }) => !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end)));
const WORD = /[\p{L}\p{N}]/u;

/** Where the text has what is wanted: its words, or a term that means it ("kedua" means 2); of several the place nearest to what the nearest record was read from. */
function placeOf({ record, cascade }: Traced, { readings }: Wanted, nearest: Achievement | undefined): QuotedSpan | undefined {
  const meant = cascade.before[0]!.flat().filter(({ value }) => value !== undefined && readings.some((reading) => String(reading) === value));
  const places = [...readings.flatMap((reading) => wholeWords(record.text, reading)), ...meant.map((term) => quoteSpan(record.text, term))];
  const around = nearest?.provenance.find(({ slot }) => slot === 'status')?.start ?? 0;
  return places.reduce<QuotedSpan | undefined>(
    (best, place) => (best && Math.abs(best.start - around) <= Math.abs(place.start - around) ? best : place),
    undefined,
  );
}
