import type { AssembledRecord } from './assemble.js';
import type { Filler } from './filler.js';

const SINGLE_SLOTS = ['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'score', 'year', 'level', 'grantor'] as const;
type SingleSlot = (typeof SINGLE_SLOTS)[number];

/** Joins records that tell the same achievement twice: same recipients and count, and no slot in which they contradict each other. */
export function mergeRecords(records: readonly AssembledRecord[]): AssembledRecord[] {
  const merged: AssembledRecord[] = [];
  // equal or longer names share their first or last word: only those records are compared
  const byWord = new Map<string, AssembledRecord[]>();
  for (const record of records) {
    const words = wordsOf(record);
    const twin = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))].find((other) => isSame(other, record));
    if (twin) {
      mergeInto(twin, record);
      continue;
    }
    const own = { ...record };
    merged.push(own);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), own]);
  }
  return merged;
}

function wordsOf({ recipients }: AssembledRecord): string[] {
  const words = recipients[0]!.key.split(' ');
  return [...new Set([words[0]!, words.at(-1)!])];
}

function isSame(a: AssembledRecord, b: AssembledRecord): boolean {
  if (a.status.value !== b.status.value || a.count?.value !== b.count?.value || a.recipients.length !== b.recipients.length) return false;
  if (!a.recipients.every((recipient, i) => sameRecipient(recipient.key, b.recipients[i]!.key))) return false;
  return SINGLE_SLOTS.every((slot) => compatible(slot, a[slot], b[slot]));
}

/** "bantul" and "kabupaten bantul" are one; "kota bantul" and "kabupaten bantul" are not. */
function sameRecipient(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && (long === `kabupaten ${short}` || long === `kota ${short}` || long === `provinsi ${short}` || long.startsWith(`${short} `));
}

const LOOSE_SLOTS: ReadonlySet<SingleSlot> = new Set(['award', 'level', 'grantor', 'label', 'expansion']);

function compatible(slot: SingleSlot, a: Filler<string | number> | undefined, b: Filler<string | number> | undefined): boolean {
  if (!a || !b || LOOSE_SLOTS.has(slot)) return true;
  if (slot === 'year') return a.value === b.value || a.evidence[0]?.via !== 'read' || b.evidence[0]?.via !== 'read';
  return String(a.value).toLowerCase() === String(b.value).toLowerCase();
}

function mergeInto(target: AssembledRecord, record: AssembledRecord): void {
  for (const slot of SINGLE_SLOTS) {
    const theirs = record[slot] as Filler<never> | undefined;
    const ours = target[slot];
    if (theirs && (!ours || (ours.evidence[0]?.via !== 'read' && theirs.evidence[0]?.via === 'read'))) Object.assign(target, { [slot]: theirs });
  }
  target.recipients = target.recipients.map((recipient, i) =>
    record.recipients[i]!.value.length > recipient.value.length ? record.recipients[i]! : recipient,
  );
}
