import type { DocumentSentence } from '../annotate/document.js';
import { type Filler, inherit } from './filler.js';
import type { RecipientItem } from './item.js';

/** A record in the making: the slots that its own clause filled, and where the clause stands. */
export interface Draft {
  sentence: number;
  /** Term range of the clause. */
  from: number;
  to: number;
  recipients: RecipientItem[];
  rank?: Filler;
  /** Places that its recipients share or that one of them has: "A dan B meraih juara I dan II". */
  places?: Filler[];
  grade?: Filler;
  label?: Filler;
  score?: Filler<number>;
  category?: Filler;
  award?: Filler;
  scheme?: string;
  innovation?: Filler;
  expansion?: Filler;
  year?: Filler<number>;
  /** It speaks of a nominee or finalist. */
  nominated?: Filler;
  /** The verb, or the result itself, that makes it an achievement. */
  trigger?: { at: number; strong: boolean };
  /** A verb of winning has "penghargaan" or its like as object, without a name. */
  prize?: true;
  /** It stands in a subordinate clause that opens the sentence: "Selain meraih A, …". */
  opening?: true;
  /** The number of its winners, once a complete list of them has replaced it. */
  listedOut?: number;
  /** It stands in a list of the winners of what was counted before. */
  listed?: true;
  /** Who a person of the clause stands for; the recipient where no other is named. */
  represented?: RecipientItem[];
  /** The persons who receive; they are the winners of an award for persons. */
  persons?: RecipientItem[];
  /** Who has the place or made what has it, where that is a person: the winner with an innovation, where no body is named. */
  innovator?: RecipientItem;
}

export const emptyDraft = ({ index }: DocumentSentence, from: number, category: Filler | undefined): Draft => ({
  sentence: index,
  from,
  to: from,
  recipients: [],
  ...(category ? { category } : {}),
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
export function share(draft: Draft, from: Draft, slots: readonly (keyof Draft)[]): void {
  for (const slot of slots) if (draft[slot] === undefined && from[slot] !== undefined) Object.assign(draft, { [slot]: from[slot] });
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
  for (const slot of slots) if (draft[slot] === undefined && from[slot] !== undefined) Object.assign(draft, { [slot]: inherit<unknown>(from[slot]) });
}

export const inheritRecipients = (recipients: readonly RecipientItem[]): RecipientItem[] =>
  recipients.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler) }));

/** The last draft that fits among those of sentence `index` and of the `reach` sentences before it; drafts stand in the order of the text. */
export function findRecent(drafts: readonly Draft[], index: number, reach: number, fits: (draft: Draft) => boolean): Draft | undefined {
  for (let i = drafts.length - 1; i >= 0 && index - drafts[i]!.sentence <= reach; i--) if (fits(drafts[i]!)) return drafts[i];
  return undefined;
}
