import type { ErrorCause, FillerReport, PredictedRecord, RecordReport } from '../model/evaluation-report.js';
import type { Provenance } from '../model/record.js';
import { quoteSpan, type Span } from '../model/span.js';
import { type EvaluatedArticle, namesOf, type SplitText, textOf } from './evaluated-article.js';
import type { Filler } from './filler.js';
import { type FillerVerdict, fillersBySlot, isExact, mayBeSame, type RecordVerdict } from './judge-records.js';
import { likeness, SET_FILLS } from './likeness.js';
import { fillerPlaces, placesOf, spanAt } from './places.js';

/** What is known of an article when its fillers are looked at. */
interface Surroundings {
  article: EvaluatedArticle;
  text: string | undefined;
  sentences: Span[];
  predictedRecords: readonly PredictedRecord[];
  /** Predicted fillers, record by record. */
  predictedFillers: ReturnType<typeof fillersBySlot>[];
  heldBackFillers: ReturnType<typeof fillersBySlot>[];
  names: ReadonlySet<string>;
  /** Predicted wins that were read from a statement which is no achievement. */
  fromTraps: ReadonlySet<PredictedRecord>;
}

/** Where the gold fillers of a record stand: those in the sentence that holds the most of them, the others where they are nearest to it. */
function locateGold({ text, sentences }: Surroundings, fillers: readonly FillerVerdict[]): Map<Filler, Span> {
  const located = new Map<Filler, Span>();
  if (text === undefined) return located;
  const places = fillers.flatMap(({ slot, gold }) => (gold === undefined || slot === 'status' ? [] : [{ slot, gold, spans: fillerPlaces(text, gold) }]));
  const inside = (sentence: Span): number =>
    places.filter(({ spans }) => spans.some(({ start, end }) => start >= sentence.start && end <= sentence.end)).length;
  const [first, ...others] = sentences.map((sentence) => ({ sentence, held: inside(sentence) }));
  if (first === undefined) return located;
  const home = others.reduce((best, each) => (each.held > best.held ? each : best), first).sentence;
  for (const { slot, gold, spans } of places) {
    const near = spans.toSorted((a, b) => distance(a, home) - distance(b, home))[0];
    // A bare number or letter stands everywhere; only beside the others is it the one that is meant.
    if (near && (!SET_FILLS.has(slot) || distance(near, home) === 0)) located.set(gold, near);
  }
  return located;
}

const distance = (span: Span, home: Span): number => Math.max(0, home.start - span.start, span.end - home.end);

function missingCause(around: Surroundings, record: RecordVerdict, { slot, gold }: FillerVerdict, place: Span | undefined): ErrorCause {
  if (around.article.predicted === undefined) return 'article-failed';
  if (record.predicted === undefined) {
    const wanted = fillersBySlot(around.article.gold.achievements[record.gold!]!);
    return around.heldBackFillers.some((held) => mayBeSame(wanted, held, true)) ? 'status-held-back' : 'record-missed';
  }
  const elsewhere = around.predictedFillers.some(
    (fillers, index) => index !== record.predicted && fillers.get(slot)!.some((filler) => likeness(gold!, filler) === 'correct'),
  );
  if (elsewhere) return 'in-another-record';
  if (gold!.readings.some(({ text }) => around.names.has(text))) return 'named-only';
  return place === undefined && around.text !== undefined ? 'not-in-text' : 'unread';
}

function causeOf(around: Surroundings, record: RecordVerdict, filler: FillerVerdict, via: Provenance['via'] | undefined, place: Span | undefined): ErrorCause {
  if (filler.verdict === 'missing') return missingCause(around, record, filler, place);
  if (filler.verdict === 'partial') return 'wrong-boundary';
  if (filler.verdict === 'incorrect') {
    if (filler.slot === 'status') return 'wrong-status';
    return via === undefined || via === 'read' ? 'wrong-value' : 'wrong-inheritance';
  }
  if (record.gold !== undefined) return 'filler-invented';
  const isTrap = around.article.gold.achievements.length === 0 || around.fromTraps.has(around.predictedRecords[record.predicted!]!);
  return isTrap ? 'trap' : 'record-invented';
}

/** Text as an argument in double quotes, as a shell takes it. */
const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/["\\$`]/g, '\\$&')}"`;

/** A place as `petik why-not` takes it: its words, or its offset where the words stand twice, run over a line or are a number, which would be read as an offset. */
function placeArgument(text: string, { start, end }: Span, isRead: boolean): string {
  const words = text.slice(start, end);
  const isNumber = /^\d+$/.test(words);
  if (isRead && (isNumber || words.includes('\n') || placesOf(text, words).length > 1)) return String(start);
  return quoted(isNumber ? `"${words}"` : words);
}

/** An argument as a shell takes it. */
const argument = (path: string): string => (/^[\w./@:+-]+$/.test(path) ? path : quoted(path));

function reportFiller(around: Surroundings, record: RecordVerdict, filler: FillerVerdict, located: ReadonlyMap<Filler, Span>): FillerReport {
  const { slot, verdict, gold, predicted, index } = filler;
  const provenance = record.predicted === undefined ? [] : (around.predictedRecords[record.predicted]!.provenance ?? []);
  const read = predicted && provenance.find((entry) => entry.slot === slot && entry.index === index);
  const report: FillerReport = {
    slot,
    verdict,
    ...(gold ? { gold: gold.readings.map(({ written }) => written) } : {}),
    ...(predicted ? { predicted: predicted.readings.map(({ written }) => written).join(' | '), index: index! } : {}),
    ...(read ? { rule: read.rule, via: read.via } : {}),
  };
  const place = gold && located.get(gold);
  const { text, article } = around;
  const span = read && text?.slice(read.start, read.end) === read.quote ? read : place;
  if (text !== undefined && span !== undefined) {
    report.span = quoteSpan(text, span);
    const sentence = spanAt(around.sentences, span.start);
    if (sentence) report.sentence = quoteSpan(text, sentence);
  }
  if (verdict === 'correct') return report;
  report.cause = causeOf(around, record, filler, read?.via, place);
  // A filler that stands nowhere is asked for where its record is told.
  const asked = place ?? span ?? located.values().next().value;
  // Only the text that petik read from the page has the page's offsets.
  const isRead = article.predicted?.text !== undefined;
  if (text !== undefined && asked !== undefined) report.whyNot = `petik why-not ${argument(article.input)} --at ${placeArgument(text, asked, isRead)}`;
  return report;
}

/** The records of an article with every filler that is not right traced to its sentence, its rule and its cause. */
export function traceRecords(
  article: EvaluatedArticle,
  records: readonly RecordVerdict[],
  predicted: { scored: readonly PredictedRecord[]; heldBack: readonly PredictedRecord[]; fromTraps: ReadonlySet<PredictedRecord> },
  split: SplitText,
): RecordReport[] {
  const text = textOf(article);
  const around: Surroundings = {
    article,
    text,
    sentences: text === undefined ? [] : split(text),
    predictedRecords: predicted.scored,
    predictedFillers: predicted.scored.map(fillersBySlot),
    heldBackFillers: predicted.heldBack.map(fillersBySlot),
    names: namesOf(article),
    fromTraps: predicted.fromTraps,
  };
  return records.map((record) => {
    const located = locateGold(around, record.fillers);
    return {
      ...(record.gold === undefined ? {} : { gold: record.gold }),
      ...(record.predicted === undefined ? {} : { predicted: record.predicted }),
      exact: isExact(record),
      fillers: record.fillers.map((filler) => reportFiller(around, record, filler, located)),
    };
  });
}
