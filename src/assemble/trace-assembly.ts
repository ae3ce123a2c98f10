import type { DocumentSentence } from '../annotate/document.js';
import type { Slot } from '../model/record.js';
import type { Span } from '../model/span.js';
import type { Recognized } from '../recognize/recognize.js';
import { completeDrafts, draftSentences } from './assemble.js';
import { collectContext } from './context.js';
import type { Draft } from './draft.js';
import { type Factuality, factualityOf } from './factuality.js';
import type { Evidence, Filler } from './filler.js';
import { finishDraft, judgeDraft, type Refusal } from './finish.js';
import { collectGivings } from './giving.js';
import { mergeRecords } from './merge.js';
import { itemOf } from './read-item.js';
import { recipientOf } from './recipient.js';
import { roleOf } from './role.js';
import { isDefinition } from './scale.js';
import { tableHead } from './table.js';

/** A filler of a clause: its value as text, and where it was read. */
export interface ClauseFiller {
  slot: Slot;
  value: string;
  evidence: readonly Evidence[];
}

/** A clause of a sentence, what it has of each slot after all was carried over, and what became of it. */
export interface TracedClause {
  sentence: number;
  span: Span;
  fillers: ClauseFiller[];
  /** How it speaks of its result; absent where it has neither winner nor result. */
  factuality?: Factuality;
  /** Why it gave no record; `total`: its number was told again in parts. */
  refusal?: Refusal | 'total';
  /** The records that it gave or that it joined, by their place in the article's list. */
  records: { index: number; joined: boolean }[];
}

/** Assembles a document as `assemble` does, and tells what became of every clause. */
export function traceAssembly(document: Recognized): TracedClause[] {
  const context = collectContext(document);
  const givings = collectGivings(document, context);
  const drafts = draftSentences(document);
  const named = drafts.map(({ recipients }) => recipients.length > 0);
  completeDrafts(drafts, document, context);
  const told = drafts.map((draft) => finishDraft(draft, document, context, givings));
  const clauseOf = new Map(told.flatMap((records, clause) => records.map((record) => [record, clause] as const)));
  const records: TracedClause['records'][] = drafts.map(() => []);
  mergeRecords(told.flat(), (record, index, joined) => records[clauseOf.get(record)!]!.push({ index, joined }));
  return drafts.map((draft, i) => {
    const sentence = document.sentences[draft.sentence]!;
    const judgement = judgeDraft(draft, document, context);
    const refusal = 'refusal' in judgement ? { refusal: judgement.refusal === 'no-recipient' && named[i] ? ('total' as const) : judgement.refusal } : {};
    return {
      sentence: draft.sentence,
      span: clauseSpan(draft, sentence),
      fillers: fillersOf(draft),
      ...(speaks(draft) ? { factuality: factualityOf(draft, sentence) } : {}),
      ...refusal,
      records: records[i]!,
    };
  });
}

const speaks = ({ rank, grade, score, award, trigger }: Draft): boolean => [rank, grade, score, award, trigger].some((part) => part !== undefined);

function clauseSpan({ from, to }: Draft, { terms }: DocumentSentence): Span {
  const first = terms[Math.min(from, terms.length - 1)]!;
  const last = terms[Math.max(Math.min(to, terms.length) - 1, 0)]!;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

/** The slots that a clause fills by itself or takes over; the others are added when a record is made of it. */
const CLAUSE_SLOTS = ['innovation', 'expansion', 'award', 'category', 'rank', 'grade', 'label', 'score', 'year'] as const;

function fillersOf(draft: Draft): ClauseFiller[] {
  const filler = (slot: Slot, { value, evidence }: Filler<unknown>): ClauseFiller => ({ slot, value: String(value), evidence });
  const recipients = draft.recipients.flatMap((recipient) => [
    filler('recipients', recipient.filler),
    ...(recipient.count ? [filler('count', recipient.count)] : []),
  ]);
  return [...recipients, ...CLAUSE_SLOTS.flatMap((slot) => (draft[slot] ? [filler(slot, draft[slot])] : []))];
}

/** Why assembly reads no clause of a sentence; undefined where it does. */
export function skippedBecause(document: Recognized, sentence: DocumentSentence): 'aside' | 'scale' | 'table-head' | undefined {
  if (sentence.aside) return 'aside';
  if (sentence.terms.length > 0 && isDefinition(sentence)) return 'scale';
  return sentence.terms.length > 0 && tableHead(document, sentence) ? 'table-head' : undefined;
}

/** What a term names by itself, whatever clauses make of it; `part` is what the words around a body or region say of it: `place` and `giver` are no winners. */
export interface Named extends ClauseFiller {
  sentence: number;
  part?: ReturnType<typeof roleOf>;
}

/** Everything that the terms of a document name. */
export function namedIn(document: Recognized): Named[] {
  return document.sentences.flatMap((sentence) =>
    sentence.terms.flatMap((_, at): Named[] => {
      const item = itemOf(document, sentence, at);
      const recipient = recipientOf(document, sentence, at);
      const fillers: [Slot, Filler<unknown> | undefined][] = [
        ['recipients', recipient?.filler],
        ['count', recipient?.count],
        ...(item ? ([[item.kind, item.filler]] satisfies [Slot, Filler<unknown>][]) : []),
        ['label', item?.kind === 'grade' ? item.label : undefined],
        ['expansion', item?.kind === 'innovation' ? item.expansion : undefined],
        ['rank', item?.kind === 'category' || item?.kind === 'award' ? item.rank : undefined],
      ];
      return fillers.flatMap(([slot, filler]) => {
        if (!filler) return [];
        const part = slot === 'recipients' ? { part: roleOf(sentence, at) } : {};
        return [{ sentence: sentence.index, slot, value: String(filler.value), evidence: filler.evidence, ...part }];
      });
    }),
  );
}
