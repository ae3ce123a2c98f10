import { type Filler, inherit } from './filler.js';
import type { RecipientItem } from './item.js';

/** A record in the making: the slots that its own clause filled, and where the clause stands. All have all slots: code that meets objects of many shapes is compiled again and again. */
export interface Draft {
  sentence: number;
  /** Term range of the clause. */
  from: number;
  to: number;
  recipients: RecipientItem[];
  rank: Filler | undefined;
  /** Places that its recipients share or that one of them has: "A dan B meraih juara I dan II". */
  places: Filler[] | undefined;
  grade: Filler | undefined;
  label: Filler | undefined;
  score: Filler<number> | undefined;
  category: Filler | undefined;
  award: Filler | undefined;
  scheme: string | undefined;
  innovation: Filler | undefined;
  expansion: Filler | undefined;
  year: Filler<number> | undefined;
  /** It speaks of a nominee or finalist. */
  nominated: Filler | undefined;
  /** The verb, or the result itself, that makes it an achievement. */
  trigger: { at: number; strong: boolean } | undefined;
  /** A verb of winning has "penghargaan" or its like as object, without a name. */
  prize: true | undefined;
  /** It stands in a subordinate clause that opens the sentence: "Selain meraih A, …". */
  opening: true | undefined;
  /** The number of its winners, once a complete list of them has replaced it. */
  listedOut: number | undefined;
  /** It stands in a list of the winners of what was counted before. */
  listed: true | undefined;
  /** Who a person of the clause stands for; the recipient where no other is named. */
  represented: RecipientItem[] | undefined;
  /** The persons who receive; they are the winners of an award for persons. */
  persons: RecipientItem[] | undefined;
  /** Who has the place or made what has it, where that is a person: the winner with an innovation, where no body is named. */
  innovator: RecipientItem | undefined;
}

export const emptyDraft = (sentence: number, from: number, category?: Filler): Draft => ({
  sentence,
  from,
  to: from,
  recipients: [],
  rank: undefined,
  places: undefined,
  grade: undefined,
  label: undefined,
  score: undefined,
  category,
  award: undefined,
  scheme: undefined,
  innovation: undefined,
  expansion: undefined,
  year: undefined,
  nominated: undefined,
  trigger: undefined,
  prize: undefined,
  opening: undefined,
  listedOut: undefined,
  listed: undefined,
  represented: undefined,
  persons: undefined,
  innovator: undefined,
});

export const hasResult = ({ rank, places, grade, score }: Draft): boolean =>
  rank !== undefined || places !== undefined || grade !== undefined || score !== undefined;

/** Whether a draft tells a result, or a win by a verb or noun. */
export const tellsWin = (draft: Draft): boolean => hasResult(draft) || draft.trigger !== undefined;

/** Whether it has a winner and what was won. */
export const isComplete = (draft: Draft): boolean =>
  draft.recipients.length > 0 &&
  (hasResult(draft) ||
    draft.innovation !== undefined ||
    (draft.award !== undefined && draft.trigger !== undefined) ||
    (draft.category !== undefined && draft.trigger?.strong === true));

export const isCounted = ({ type }: RecipientItem): boolean => type === 'count';

/** Whether a group known by its number is among the winners. */
export const hasCount = ({ recipients }: Draft): boolean => recipients.some(isCounted);

/** Without the groups known by number: their members were listed. */
export const withoutCounts = (recipients: readonly RecipientItem[]): RecipientItem[] => recipients.filter((recipient) => !isCounted(recipient));

/** What one draft takes over from another of its sentence, where it has nothing of its own. */
export function share<Slot extends keyof Draft>(draft: Draft, from: Draft, slots: readonly Slot[]): void {
  for (const slot of slots) draft[slot] ??= from[slot];
}

/** A list of `listed` winners replaces the number that announced them. */
export function listOut(draft: Draft, listed: number): void {
  const counted = draft.recipients.find(isCounted)?.count?.value;
  if (counted === listed) draft.listedOut = listed;
  draft.recipients = withoutCounts(draft.recipients);
}

type InheritedSlot = 'rank' | 'grade' | 'label' | 'category' | 'award' | 'year' | 'innovation' | 'expansion';

/** What a draft takes over from one of another clause, where it has nothing of its own. */
export function inheritSlots(draft: Draft, from: Draft, slots: readonly InheritedSlot[]): void {
  for (const slot of slots) {
    const filler = from[slot];
    if (draft[slot] !== undefined || filler === undefined) continue;
    if (slot === 'year') draft.year = inherit(filler as Filler<number>);
    else draft[slot] = inherit(filler as Filler);
  }
}

export const inheritRecipients = (recipients: readonly RecipientItem[]): RecipientItem[] =>
  recipients.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler) }));

/** The last draft that fits among those of sentence `index` and of the `reach` sentences before it; drafts stand in the order of the text. */
export function findRecent(drafts: readonly Draft[], index: number, reach: number, fits: (draft: Draft) => boolean): Draft | undefined {
  for (let i = drafts.length - 1; i >= 0 && index - drafts[i]!.sentence <= reach; i--) if (fits(drafts[i]!)) return drafts[i];
  return undefined;
}
