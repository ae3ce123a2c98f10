import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Status } from '../model/record.js';
import { awardFor, collectContext, type Context, isAwardYear, yearFor } from './context.js';
import { type Draft, hasResult } from './draft.js';
import { factualityAt } from './factuality.js';
import { type Filler, inherit, read } from './filler.js';
import type { RecipientItem } from './item.js';
import { mergeRecords } from './merge.js';
import { segment } from './segment.js';

/** An achievement before it gets its id: every slot a filler with evidence. */
export interface AssembledRecord {
  sentence: number;
  recipients: (Filler & { key: string })[];
  count?: Filler<number>;
  innovation?: Filler;
  expansion?: Filler;
  award?: Filler;
  category?: Filler;
  rank?: Filler;
  grade?: Filler;
  label?: Filler;
  score?: Filler<number>;
  year?: Filler<number>;
  level?: Filler;
  grantor?: Filler;
  status: Filler<Status>;
}

/** Assembles a recognised document's achievement records, clause by clause, in the order of the text. */
export function assemble(document: Document): AssembledRecord[] {
  const context = collectContext(document);
  const drafts: Draft[] = [];
  let listHeader: Draft | undefined;
  for (const sentence of document.sentences) {
    if (sentence.aside) continue;
    let own = shareWithinSentence(segment(document, sentence), sentence);
    if (listHeader && sentence.opensLine) {
      const items = listItems(own, sentence, listHeader);
      if (items) own = items;
      else if (sentence.terms.length > 3) listHeader = undefined;
    } else if (sentence.opensLine) listHeader = undefined;
    drafts.push(...own);
    const header = headerOf(own, sentence);
    if (header) listHeader = header;
  }
  carryRecipients(drafts, document.sentences);
  const records = drafts.flatMap((draft) => finishDraft(draft, document, context));
  return mergeRecords(records);
}

/** Drafts of one sentence complete each other: one subject with several results, implied places after "disusul". */
function shareWithinSentence(drafts: Draft[], sentence: DocumentSentence): Draft[] {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts[i - 1];
    if (!before) continue;
    if (draft.recipients.length === 0 && hasResult(draft) && before.recipients.length > 0) draft.recipients = before.recipients;
    if (draft.recipients.length > 0 && !draft.rank && !draft.grade && before.rank && followsInRank(sentence, draft)) {
      const next = nextPlace(before.rank);
      if (next) draft.rank = next;
    }
    if (!draft.trigger && before.trigger) draft.trigger = before.trigger;
    if (!draft.award && before.award) {
      draft.award = before.award;
      if (before.scheme) draft.scheme = before.scheme;
    }
    if (!draft.nominated && before.nominated && draft.rank === undefined) draft.nominated = before.nominated;
  }
  return drafts;
}

function followsInRank(sentence: DocumentSentence, draft: Draft): boolean {
  const first = draft.recipients[0]!.at;
  for (let i = Math.max(0, first - 5); i < first; i++) if (/^(disusul|diikuti|menyusul|membuntuti)/.test(sentence.terms[i]!.normal)) return true;
  return false;
}

function nextPlace(rank: Filler): Filler | undefined {
  const match = /^(harapan )?(\d+)$/.exec(rank.value);
  return match ? { value: `${match[1] ?? ''}${Number(match[2]) + 1}`, evidence: rank.evidence.map((evidence) => ({ ...evidence, rule: 'rank-implied', via: 'derived' as const })) } : undefined;
}

/** A sentence that announces the list on the lines after it. */
function headerOf(drafts: readonly Draft[], sentence: DocumentSentence): Draft | undefined {
  const last = sentence.terms.at(-1);
  if (!last) return undefined;
  const opens = last.tags.has('Colon') || last.tags.has('Opener') || (last.tags.has('Stop') && /^(berikut|antara lain|di antaranya|diantaranya)$/.test(sentence.terms.at(-2)?.normal ?? ''));
  if (!opens) return undefined;
  const header = drafts.findLast((draft) => hasResult(draft) || draft.award || draft.category);
  return header ?? { sentence: sentence.index, from: 0, to: sentence.terms.length, recipients: [] };
}

/** The drafts of a list line, with what its header says; undefined when the line is no list item. */
function listItems(drafts: readonly Draft[], sentence: DocumentSentence, header: Draft): Draft[] | undefined {
  if (sentence.terms.length > 40) return undefined;
  const withRecipients = drafts.filter((draft) => draft.recipients.length > 0 && draft.recipients.every(({ type }) => type !== 'count'));
  if (withRecipients.length === 0) return undefined;
  const first = sentence.terms[0]!;
  const numbered = first.tags.has('Number') && !first.tags.has('Year') && first.value !== undefined && sentence.terms[1]?.tags.has('Word') === true;
  return withRecipients.map((draft) => {
    const item: Draft = { ...draft };
    const distance = sentence.index - header.sentence;
    if (!hasResult(item)) {
      if (header.rank) item.rank = inherit(header.rank, distance);
      if (header.grade) item.grade = inherit(header.grade, distance);
      if (header.label) item.label = inherit(header.label, distance);
      if (!header.rank && !header.grade && numbered && withRecipients.length === 1) item.rank = read(first.value!, first, 'rank-list-number');
    }
    if (!item.category && header.category) item.category = inherit(header.category, distance);
    if (!item.award && header.award) item.award = inherit(header.award, distance);
    if (!item.year && header.year) item.year = inherit(header.year, distance);
    if (header.nominated) item.nominated = inherit(header.nominated, distance);
    item.trigger ??= { at: 0, strong: header.trigger?.strong ?? false };
    return item;
  });
}

/** A result without a winner belongs to the one spoken of last. */
function carryRecipients(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.recipients.length > 0) {
      if (hasResult(draft) || draft.award) last = draft;
      continue;
    }
    if (!last || !hasResult(draft) || draft.sentence - last.sentence > 2 || sentences[draft.sentence]!.headline) continue;
    const distance = draft.sentence - last.sentence;
    draft.recipients = last.recipients.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler, distance) }));
    draft.carried = true;
  }
}

function finishDraft(draft: Draft, document: Document, context: Context): AssembledRecord[] {
  const sentence = document.sentences[draft.sentence]!;
  if (draft.recipients.length === 0) return [];
  const strong = draft.trigger?.strong === true;
  const ownAward = draft.award !== undefined;
  const named = ownAward || draft.category !== undefined;
  const established = draft.rank !== undefined || draft.grade !== undefined || (named && (strong || (draft.trigger !== undefined && ownAward))) || (draft.score !== undefined && ownAward) || (draft.nominated !== undefined && ownAward);
  if (!established) return [];
  const anchor = anchorOf(draft, sentence);
  const factuality = factualityAt(sentence, draft.from, anchor, Math.max(draft.to, anchor + 1), sentence.terms[anchor]!);
  if (factuality.status === 'hypothetical') return [];
  const award = ownAward ? context.awards.find(({ sentence: s, filler }) => s === draft.sentence && filler.value === draft.award!.value) : awardFor(context, draft);
  const awardFiller = draft.award ?? (award && inherit(award.filler, Math.abs(draft.sentence - award.sentence)));
  const ownYear = draft.year && isAwardYearFiller(draft, sentence) ? draft.year : undefined;
  const year = ownYear ?? yearFor(context, draft, document.sentences, award);
  const nominated = draft.nominated !== undefined && factuality.status === 'won';
  const status: Filler<Status> = nominated ? { ...draft.nominated!, value: 'nominated' } : read(factuality.status, factuality.cue, factuality.rule);
  const base = {
    sentence: draft.sentence,
    ...pick(draft, ['innovation', 'expansion', 'category', 'rank', 'grade', 'label', 'score', 'level', 'grantor']),
    ...(awardFiller ? { award: awardFiller } : {}),
    ...(year ? { year } : {}),
    status,
  };
  return winners(draft, sentence).map((group) => ({
    ...base,
    recipients: group.map(({ filler, key }) => ({ ...filler, key })),
    ...(group.length === 1 && group[0]!.count ? { count: group[0]!.count } : {}),
  }));
}

function pick<K extends keyof Draft>(draft: Draft, keys: readonly K[]): Pick<Draft, K> {
  return Object.fromEntries(keys.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]])) as Pick<Draft, K>;
}

/** The term that the factuality of the clause is judged at: its verb before the result, else the result. */
function anchorOf(draft: Draft, sentence: DocumentSentence): number {
  const starts = [draft.rank, draft.grade, draft.score, draft.award].flatMap((filler) => filler?.evidence.filter(({ via }) => via === 'read').map(({ start }) => start) ?? []);
  const result = Math.min(...starts);
  const at = sentence.terms.findIndex((term) => term.end > result);
  const verb = draft.trigger?.at;
  if (verb !== undefined && verb < sentence.terms.length && (at < 0 || verb < at)) return verb;
  return at < 0 ? Math.min(draft.from, sentence.terms.length - 1) : at;
}

function isAwardYearFiller(draft: Draft, sentence: DocumentSentence): boolean {
  const start = draft.year!.evidence[0]!.start;
  const at = sentence.terms.findIndex((term) => term.start === start);
  return at < 0 || isAwardYear(sentence.terms, at);
}

/** Who shares a record: two that won one place or with one innovation are joint winners; every other enumeration gives a record each. */
function winners(draft: Draft, sentence: DocumentSentence): RecipientItem[][] {
  const { recipients } = draft;
  const [first, second] = recipients;
  const single = draft.innovation !== undefined || /^\d+$/.test(draft.rank?.value ?? '');
  if (recipients.length === 2 && single && first!.type === 'agency' && second!.type === 'agency') {
    const between = sentence.terms.slice(first!.at + 1, second!.at).map(({ normal }) => normal);
    if (between.some((word) => ['dan', 'bersama', 'serta', '&'].includes(word))) return [[first!, second!]];
  }
  return recipients.map((recipient) => [recipient]);
}
