import { OPINION, OPINION_AWARD } from '../lexicon/cues/awards.js';
import { awardName, isSameAward } from './award-name.js';
import { type AssembledRecord, type Filler, isRead, ruleOf, type ToldRecord } from './filler.js';
import { sameKey, shortForms } from './recipient-key.js';
import type { Step } from './steps.js';

const SINGLE_SLOTS = ['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'score', 'year', 'level', 'grantor'] as const;
/** Slots in which two tellings of one achievement may differ. */
const LOOSE_SLOTS: ReadonlySet<string> = new Set(['award', 'level', 'grantor', 'label', 'expansion']);
const STRICT_SLOTS = SINGLE_SLOTS.filter((slot) => !LOOSE_SLOTS.has(slot));
/** Records of one recipient that a record is compared with; an article has dozens, a dump of a whole paper has thousands. */
const COMPARED = 200;

/** Merged records in the order of the text, by the keys of their first recipients and by what those keys may be short for. */
interface Known {
  /** By the key itself. */
  byKey: Map<string, Numbered[]>;
  /** By the key and all its short forms. */
  byForm: Map<string, Numbered[]>;
}

interface Numbered {
  record: ToldRecord;
  number: number;
}

/** Is told of every record where it stands among the merged ones, and whether it joined one that was there. */
export type NoteMerge = (record: ToldRecord, index: number, joined: boolean) => void;

/** Joins records that tell the same achievement twice: same recipients and count, and no slot in which they contradict each other. */
export function mergeRecords(records: readonly ToldRecord[], note?: NoteMerge): AssembledRecord[] {
  const merged: ToldRecord[] = [];
  const known: Known = { byKey: new Map(), byForm: new Map() };
  for (const record of records) {
    const { key } = record.recipients[0]!;
    const forms = shortForms(key);
    const twin = findTwin(known, key, forms, record);
    if (twin) {
      note?.(record, merged.indexOf(twin), true);
      mergeInto(twin, record);
      continue;
    }
    const numbered = { record: { ...record }, number: merged.length };
    note?.(record, merged.length, false);
    merged.push(numbered.record);
    addTo(known.byKey, key, numbered);
    for (const form of [key, ...forms]) addTo(known.byForm, form, numbered);
  }
  return merged;
}

function addTo(index: Map<string, Numbered[]>, key: string, numbered: Numbered): void {
  const others = index.get(key);
  if (others) others.push(numbered);
  else index.set(key, [numbered]);
}

/** The first record of the text that is the same; only records of the same or a longer or shorter key are compared. */
function findTwin({ byKey, byForm }: Known, key: string, forms: readonly string[], record: ToldRecord): ToldRecord | undefined {
  let first: Numbered | undefined;
  for (const others of [byForm.get(key), ...forms.map((form) => byKey.get(form))]) {
    const twin = others?.slice(-COMPARED).find((other) => isSame(other.record, record));
    if (twin && (!first || twin.number < first.number)) first = twin;
  }
  return first?.record;
}

function isSame(a: ToldRecord, b: ToldRecord): boolean {
  return (
    a.recipients.length === b.recipients.length &&
    a.recipients.every((recipient, i) => sameKey(recipient.key, b.recipients[i]!.key)) &&
    a.status.value === b.status.value &&
    a.count?.value === b.count?.value &&
    !areTwoPrizes(a, b) &&
    !areApart(a, b) &&
    !areTwoContests(a, b) &&
    STRICT_SLOTS.every((slot) => isCompatible(slot, a[slot], b[slot]) || (slot === 'grade' && areOneVerdict(a, b)))
  );
}

/** "Selain Adipura, X juga menerima Swasti Saba Wistara": prizes of two names are one only where both have a place, both a grade, or the like. */
function areTwoPrizes(a: AssembledRecord, b: AssembledRecord): boolean {
  if (isOpinionBeside(a, b) || isOpinionBeside(b, a)) return true;
  if (!a.award || !b.award || !isRead(a.award) || !isRead(b.award)) return false;
  if (a.sentence !== b.sentence || RESULTS.some((slot) => a[slot] && b[slot])) return false;
  return !isSameAward(awardName(a.award.value), awardName(b.award.value));
}

const RESULTS = ['rank', 'grade', 'score', 'category'] as const;

/** "Selain opini WTP, X juga menerima Adipura": an opinion without its award is no result of a prize. */
const isOpinionBeside = ({ grade, award }: AssembledRecord, other: AssembledRecord): boolean =>
  grade !== undefined && !award && OPINION.test(grade.value) && other.award !== undefined && !other.grade && !OPINION_AWARD.test(other.award.value);

/** Whether both name an award of the lexicon in their own clause, and not the same: "menerima Adipura. … juga meraih Swasti Saba". */
function areApart(a: ToldRecord, b: ToldRecord): boolean {
  if (!a.scheme || !b.scheme || a.scheme === b.scheme || !a.award || !b.award || !isRead(a.award) || !isRead(b.award)) return false;
  return !isSameAward(awardName(a.award.value), awardName(b.award.value));
}

/** "Juara 1 lomba menu diraih A. Juara 2 B." and the like of a second contest: B is second twice. */
function areTwoContests(a: ToldRecord, b: ToldRecord): boolean {
  if (!(a.continues || b.continues) || !a.award || !b.award || !tellsContest(a) || !tellsContest(b)) return false;
  return !isSameAward(awardName(a.award.value), awardName(b.award.value));
}

const tellsContest = ({ award, continues }: ToldRecord): boolean => continues === true || isRead(award!);

/** Whether two fillers of a slot can be one; a year that was not said gives way. */
function isCompatible(slot: (typeof SINGLE_SLOTS)[number], a: Filler<string | number> | undefined, b: Filler<string | number> | undefined): boolean {
  if (!a || !b || a.value === b.value) return true;
  return slot === 'year' ? !isSaid(a) || !isSaid(b) : bare(a.value) === bare(b.value);
}

/** How one verdict on public services is told, as zone and as quality and by a letter. */
const VERDICTS = [/^(?:zona|kepatuhan) /i, /^kualitas /i, /^[A-E]$/];

/** "masuk Zona Hijau, kategori A dengan opini Kualitas Tertinggi": one verdict in different terms, on one award. */
function areOneVerdict({ grade: a, award: ofA }: AssembledRecord, { grade: b, award: ofB }: AssembledRecord): boolean {
  if (ofA && ofB && !isSameAward(awardName(ofA.value), awardName(ofB.value))) return false;
  const [one, other] = [a, b].map((grade) => VERDICTS.findIndex((form) => form.test(grade!.value)));
  return one !== -1 && other !== -1 && one !== other && (one! < 2 || other! < 2);
}

/** Read, or told by its distance: "tahun sebelumnya". */
const isSaid = (year: Filler<string | number>): boolean => isRead(year) || ruleOf(year) === ('year-relative' satisfies Step);

/** A value by which two tellings are compared: a grade of villages is told with and without its kind, "desa mandiri" and "mandiri". */
const bare = (value: string | number): string =>
  String(value)
    .toLowerCase()
    .replace(/^(?:desa|zona) /, '');

/** What was said comes before what was inferred, and the longer name of a recipient before the shorter. */
function mergeInto(target: AssembledRecord, record: AssembledRecord): void {
  for (const slot of SINGLE_SLOTS) {
    const theirs = record[slot];
    const ours = target[slot];
    if (theirs && (!ours || (!isRead(ours) && isRead(theirs)))) Object.assign(target, { [slot]: theirs });
  }
  target.recipients = target.recipients.map((recipient, i) =>
    record.recipients[i]!.value.length > recipient.value.length ? record.recipients[i]! : recipient,
  );
}
