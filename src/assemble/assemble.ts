import type { DocumentSentence } from '../annotate/document.js';
import type { Recognized } from '../recognize/recognize.js';
import { carryAward, carryCategory, carryInnovation, carryListedInnovations, carryPointedInnovation, carryPrize, carryRecipients } from './carry.js';
import { classEnd, classOfLine, isClassHeading } from './class-line.js';
import { type Context, collectContext } from './context.js';
import { dropRetold, dropTotals } from './count.js';
import { withDistances } from './distance.js';
import { type Draft, findRecent, hasResult, tellsWin } from './draft.js';
import { type AssembledRecord, type Filler, inherit, type NamedInnovation, ruleOf, startOf } from './filler.js';
import { finishDraft } from './finish.js';
import { collectGivings } from './giving.js';
import { isInitialism } from './innovation.js';
import { speaksOfInnovations } from './innovation-context.js';
import type { RecipientItem } from './item.js';
import { closeList, continuedList, hasNumber, listItems, type OpenList, openList } from './list.js';
import { listedInnovations } from './listed-names.js';
import { mergeRecords } from './merge.js';
import { headOfPrizes, takePrizes } from './prize-list.js';
import { continueRanking, shareWithinSentence } from './ranking.js';
import { representedBy } from './recipient.js';
import { isDefinition } from './scale.js';
import { type Segmented, segment } from './segment.js';
import { joinShortForms } from './short-keys.js';
import type { Step } from './steps.js';
import { type Columns, tableHead, tableRow } from './table.js';
import { tagged } from './terms.js';
import { resolveWinners } from './winner.js';

export type { AssembledRecord } from './filler.js';

/** What an article tells: its achievements, and every innovation that it names, with or without one. */
export interface Assembled {
  records: AssembledRecord[];
  innovations: NamedInnovation[];
}

/** Assembles what a recognised document tells, in the order of the text: clauses, what they take over from each other, records. */
export function assemble(document: Recognized): Assembled {
  const context = collectContext(document);
  const givings = collectGivings(document, context);
  const drafts = draftSentences(document);
  completeDrafts(drafts, document, context);
  const told = drafts.flatMap((draft) => finishDraft(draft, document, context, givings));
  const records = mergeRecords(told).map((record) => withDistances(document, record));
  return { records, innovations: namedInnovations(drafts, records, document) };
}

/** What clauses take over from each other. */
export function completeDrafts(drafts: Draft[], document: Recognized, context: Context): void {
  dropTotals(drafts);
  dropRetold(drafts);
  carryCategory(drafts, document.sentences);
  carryInnovation(drafts, document.sentences);
  carryPointedInnovation(drafts, document.sentences);
  carryPrize(drafts, document.sentences);
  carryListedInnovations(drafts, document.sentences);
  carryAward(drafts, context, document.sentences);
  resolveWinners(drafts, document);
  carryRecipients(drafts, document.sentences);
  joinShortForms(drafts, document);
  explainNames(drafts);
}

/** The innovations of the records, and those of clauses without a record where the article speaks of innovations or tells what a programme's name stands for. */
function namedInnovations(drafts: readonly Draft[], records: readonly AssembledRecord[], document: Recognized): NamedInnovation[] {
  const named = ({ innovation, expansion }: Pick<Draft, 'innovation' | 'expansion'>): NamedInnovation[] =>
    innovation ? [{ name: innovation, expansion }] : [];
  const listed = listedInnovations(document);
  const others = drafts.filter((draft) => isNamed(draft, document)).flatMap(named);
  // "Kebun Si Pintar": a clause read a part of the name only
  return [...records.flatMap(named), ...others.filter(({ name }) => !listed.some((whole) => isInside(name, whole.name))), ...listed];
}

function isInside(part: Filler, whole: Filler): boolean {
  const at = startOf(part);
  return startOf(whole) <= at && at < startOf(whole) + whole.value.length && part.value.length < whole.value.length;
}

function isNamed(draft: Draft, document: Recognized): boolean {
  const { innovation, expansion, sentence } = draft;
  if (!innovation || document.sentences[sentence]!.headline) return false;
  // "Melalui Gerakan X, panitia …": a programme that nobody wins with is not presented as new
  const isMeans = ruleOf(innovation) === 'innovation-program' && draft.recipients.length === 0 && !hasResult(draft);
  return (speaksOfInnovations(document, sentence) && !isMeans) || isProgram(innovation, expansion);
}

/** Rules that read the name of a programme from the bracket behind it. */
const EXPLAINED: ReadonlySet<string> = new Set(['innovation-program-explained', 'innovation-program-long-form' satisfies Step]);

/** "program Dasi Merah (Dapur Sehat dan Siaga Warga)": a name of its own; what goes by its initials is mostly a law or a body. */
const isProgram = (name: Filler | undefined, long: Filler | undefined): boolean =>
  name !== undefined &&
  (long === undefined
    ? EXPLAINED.has(ruleOf(name))
    : ruleOf(name).startsWith('innovation-program') && long.value.length > name.value.length && !isInitialism(name.value, long.value));

/** "… dengan inovasi Jumpa Segar. Jumpa Segar merupakan akronim dari …": what a name stands for may be told in another sentence. */
function explainNames(drafts: readonly Draft[]): void {
  const explained = new Map<string, Filler>();
  for (const { innovation, expansion } of drafts) if (innovation && expansion) explained.set(innovation.value.toLowerCase(), expansion);
  for (const draft of drafts) {
    const expansion = draft.innovation && !draft.expansion && explained.get(draft.innovation.value.toLowerCase());
    if (expansion) draft.expansion = inherit(expansion);
  }
}

/** What one sentence leaves open for the next. */
interface Progress {
  drafts: Draft[];
  list: OpenList | undefined;
  category: { line: number; filler: Filler } | undefined;
  table: Columns | undefined;
  /** Whose prizes the lines below list. */
  prizes: Draft | undefined;
}

/** The clauses of a document, with what each says itself. */
export function draftSentences(document: Recognized): Draft[] {
  const progress: Progress = { drafts: [], list: undefined, category: undefined, table: undefined, prizes: undefined };
  for (const sentence of document.sentences) {
    if (sentence.aside || sentence.terms.length === 0 || isDefinition(sentence) || readTable(document, sentence, progress)) continue;
    readSentence(document, sentence, progress);
  }
  if (progress.list) closeList(progress.list);
  return progress.drafts;
}

/** Sentences before a table in which its class may stand. */
const TABLE_CATEGORY_WITHIN = 12;

/** Reads a row or head line of a table; false where the sentence is none. */
function readTable(document: Recognized, sentence: DocumentSentence, progress: Progress): boolean {
  const { drafts, list, table } = progress;
  if (table) {
    const category =
      list?.header.category ??
      findRecent(drafts, sentence.index, TABLE_CATEGORY_WITHIN, (draft) => draft.category !== undefined && draft.recipients.length === 0)?.category;
    const row = tableRow(document, sentence, table, category);
    if (row) {
      drafts.push(row);
      return true;
    }
  }
  progress.table = tableHead(document, sentence);
  return progress.table !== undefined;
}

function readSentence(document: Recognized, sentence: DocumentSentence, progress: Progress): void {
  const { drafts } = progress;
  const { drafts: found, header, places } = cut(document, sentence, progress);
  progress.category = header && { line: sentence.line, filler: header };
  continueRanking(found, sentence, drafts);
  let own = shareWithinSentence(found, sentence);
  if (progress.prizes && takePrizes(own, sentence, progress.prizes)) {
    drafts.push(...own);
    return;
  }
  progress.prizes = headOfPrizes(own, sentence);
  progress.list ??= continuedList(sentence, own, drafts);
  const items = progress.list && listItems(own, sentence, progress.list);
  if (items) {
    progress.list!.items.push(...items);
    own = items;
  } else if (progress.list) {
    closeList(progress.list);
    progress.list = undefined;
  }
  drafts.push(...own);
  progress.list = openList(own, sentence, drafts, places) ?? progress.list;
}

/** A sentence's drafts, cut with what the sentences before it left open. */
function cut(document: Recognized, sentence: DocumentSentence, { drafts, category, list }: Progress): Segmented {
  const heading = isClassHeading(document, sentence);
  const start = heading ? sentence.terms.length : list && (tellsWin(list.header) || list.header.category) ? classEnd(sentence) : 0;
  const before = category?.line === sentence.line ? inherit(category.filler) : undefined;
  const header = start > 0 ? classOfLine(document, sentence, start) : before;
  const counted = findRecent(drafts, sentence.index, 1, hasNumber)?.recipients.find(({ count }) => count);
  return segment(
    document,
    sentence,
    header,
    counted,
    topicOf(drafts) ?? (sentence.terms.some(mayPointBack) ? headedBefore(document, sentence.index) : undefined),
    start,
  );
}

/** Drafts in which the recipient spoken of last is sought. */
const TOPIC_DRAFTS = 200;

/** What may point back to the region of a head: "daerahnya", "kabupaten ini", "Bupati". */
const mayPointBack = tagged('Group', 'RegionType', 'Position');
/** Sentences before one in which the head of its region may be named. */
const HEADED_WITHIN = 3;

/** The region or body whose head was named right before: "Bupati Gunungkidul tersenyum. Daerahnya …". */
function headedBefore(document: Recognized, index: number): RecipientItem | undefined {
  for (let i = index - 1; i >= Math.max(0, index - HEADED_WITHIN); i--)
    for (const [at, term] of document.sentences[i]!.terms.entries()) {
      const body = representedBy(document, term, at);
      if (body) return body;
    }
  return undefined;
}

/** The one recipient spoken of last. */
function topicOf(drafts: readonly Draft[]): RecipientItem | undefined {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - TOPIC_DRAFTS); i--) {
    const { recipients } = drafts[i]!;
    if (recipients.length > 0) return recipients.length === 1 ? recipients[0] : undefined;
  }
  return undefined;
}
