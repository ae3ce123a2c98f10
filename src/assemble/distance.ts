import type { Document } from '../annotate/document.js';
import { sentenceAt } from '../annotate/sentence-at.js';
import type { AssembledRecord, Filler } from './filler.js';

/** The record with the number of sentences from its own to each span that was not read in its own clause. */
export function withDistances(document: Document, record: AssembledRecord): AssembledRecord {
  const measure = <F extends Filler<unknown>>(filler: F): F => ({
    ...filler,
    evidence: filler.evidence.map((evidence) =>
      evidence.via === 'read' ? evidence : { ...evidence, distance: Math.abs((sentenceAt(document, evidence.start)?.index ?? 0) - record.sentence) },
    ),
  });
  const measured = Object.entries(record).map(([slot, filler]) => {
    if (slot === 'sentence' || filler === undefined) return [slot, filler];
    return [slot, slot === 'recipients' ? record.recipients.map(measure) : measure(filler as Filler<unknown>)];
  });
  return Object.fromEntries(measured) as AssembledRecord;
}
