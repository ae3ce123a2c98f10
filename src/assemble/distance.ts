import type { Document } from '../annotate/document.js';
import { sentenceAt } from '../annotate/sentence-at.js';
import { type AssembledRecord, alter, type Evidence, type Filler } from './filler.js';

/** The record with the number of sentences from its own to each span that was not read in its own clause. */
export function withDistances(document: Document, record: AssembledRecord): AssembledRecord {
  const { sentence, recipients, status } = record;
  const slot = <T>(filler: Filler<T> | undefined): Filler<T> | undefined => filler && measured(document, sentence, filler);
  return {
    sentence,
    recipients: recipients.map((recipient) => measured(document, sentence, recipient)),
    count: slot(record.count),
    innovation: slot(record.innovation),
    expansion: slot(record.expansion),
    award: slot(record.award),
    category: slot(record.category),
    rank: slot(record.rank),
    grade: slot(record.grade),
    label: slot(record.label),
    score: slot(record.score),
    year: slot(record.year),
    level: slot(record.level),
    grantor: slot(record.grantor),
    status: measured(document, sentence, status),
  };
}

function measured<F extends Filler<unknown>>(document: Document, sentence: number, filler: F): F {
  return { ...filler, evidence: filler.evidence.map((evidence) => withDistance(document, sentence, evidence)) };
}

const withDistance = (document: Document, sentence: number, evidence: Evidence): Evidence =>
  evidence.via === 'read' ? evidence : alter(evidence, { distance: Math.abs((sentenceAt(document, evidence.start)?.index ?? 0) - sentence) });
