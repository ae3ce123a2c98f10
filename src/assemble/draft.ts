import type { Factuality } from './factuality.js';
import type { Filler } from './filler.js';
import type { RecipientItem } from './item.js';

/** A record in the making: the slots that its own clause filled, and where the clause stands. */
export interface Draft {
  sentence: number;
  /** Term range of the clause. */
  from: number;
  to: number;
  recipients: RecipientItem[];
  rank?: Filler;
  grade?: Filler;
  label?: Filler;
  score?: Filler<number>;
  category?: Filler;
  award?: Filler;
  scheme?: string;
  innovation?: Filler;
  expansion?: Filler;
  year?: Filler<number>;
  factuality?: Factuality;
  /** It speaks of a nominee or finalist. */
  nominated?: Filler;
  /** The verb, or the result itself, that makes it an achievement. */
  trigger?: { at: number; strong: boolean };
  /** Who a person of the clause stands for; the recipient where no other is named. */
  represented?: RecipientItem;
  /** That person, who is the winner of an award for persons. */
  person?: RecipientItem;
  /** Its recipients were taken from another sentence. */
  carried?: boolean;
}

export const hasResult = (draft: Draft): boolean => Boolean(draft.rank || draft.grade || draft.score);
