import { type AssembledRecord, type Filler, isRead } from './filler.js';
import { sameKey } from './recipient-key.js';

const SINGLE_SLOTS = ['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'score', 'year', 'level', 'grantor'] as const;
/** Slots in which two tellings of one achievement may differ. */
const LOOSE_SLOTS: ReadonlySet<string> = new Set(['award', 'level', 'grantor', 'label', 'expansion']);
const STRICT_SLOTS = SINGLE_SLOTS.filter((slot) => !LOOSE_SLOTS.has(slot));
/** Records of one word that a record is compared with; an article has dozens, a dump of a whole paper has thousands. */
const COMPARED = 1000;

/** Is told of every record where it stands among the merged ones, and whether it joined one that was there. */
export type NoteMerge = (record: AssembledRecord, index: number, joined: boolean) => void;

/** Joins records that tell the same achievement twice: same recipients and count, and no slot in which they contradict each other. */
export function mergeRecords(records: readonly AssembledRecord[], note?: NoteMerge): AssembledRecord[] {
  const merged: AssembledRecord[] = [];
  // equal or longer names share their first or last word: only those records are compared
  const byWord = new Map<string, AssembledRecord[]>();
  for (const record of records) {
    const words = wordsOf(record);
    const twin = findTwin(byWord, words, record);
    if (twin) {
      note?.(record, merged.indexOf(twin), true);
      mergeInto(twin, record);
      continue;
    }
    const own = { ...record };
    note?.(record, merged.length, false);
    merged.push(own);
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(own);
      else byWord.set(word, [own]);
    }
  }
  return merged;
}

function findTwin(byWord: ReadonlyMap<string, AssembledRecord[]>, words: readonly string[], record: AssembledRecord): AssembledRecord | undefined {
  for (const word of words) {
    const known = byWord.get(word) ?? [];
    for (let i = Math.max(0, known.length - COMPARED); i < known.length; i++) if (isSame(known[i]!, record)) return known[i];
  }
  return undefined;
}

/** First and last word of the first recipient's key. */
function wordsOf({ recipients }: AssembledRecord): string[] {
  const { key } = recipients[0]!;
  const end = key.indexOf(' ');
  return end < 0 ? [key] : [...new Set([key.slice(0, end), key.slice(key.lastIndexOf(' ') + 1)])];
}

function isSame(a: AssembledRecord, b: AssembledRecord): boolean {
  return (
    a.recipients.length === b.recipients.length &&
    a.recipients.every((recipient, i) => sameKey(recipient.key, b.recipients[i]!.key)) &&
    a.status.value === b.status.value &&
    a.count?.value === b.count?.value &&
    STRICT_SLOTS.every((slot) => isCompatible(slot, a[slot], b[slot]))
  );
}

/** Whether two fillers of a slot can be one; a year that was not said gives way. */
function isCompatible(slot: (typeof SINGLE_SLOTS)[number], a: Filler<string | number> | undefined, b: Filler<string | number> | undefined): boolean {
  if (!a || !b || a.value === b.value) return true;
  return slot === 'year' ? !isRead(a) || !isRead(b) : bare(a.value) === bare(b.value);
}

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
