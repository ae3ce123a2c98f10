import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Status } from '../model/record.js';
import type { Recognized } from '../recognize/recognize.js';
import { awardFor, awardIn, type Context, collectContext, isAwardYear, yearFor } from './context.js';
import { type Draft, hasResult } from './draft.js';
import { type Factuality, factualityAt } from './factuality.js';
import { type Filler, inherit, read } from './filler.js';
import { collectGivings, type Givings } from './giving.js';
import { grantorFor } from './grantor.js';
import type { RecipientItem } from './item.js';
import { levelFor } from './level.js';
import { mergeRecords } from './merge.js';
import { segment } from './segment.js';
import { tableHead, tableRow } from './table.js';

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

/** A list that a sentence opened: its winners follow, in the sentence or on the lines after it. */
interface OpenList {
  header: Draft;
  partial: boolean;
  items: Draft[];
  /** Its winners are told by the sentence itself, not by the lines after it. */
  direct?: true;
  /** Places that the header announced in order. */
  places: Filler[];
}

/** Assembles a recognised document's achievement records, clause by clause, in the order of the text. */
export function assemble(document: Recognized): AssembledRecord[] {
  const context = collectContext(document);
  const givings = collectGivings(document, context);
  const drafts: Draft[] = [];
  let list: OpenList | undefined;
  let category: { line: number; filler: Filler } | undefined;
  let table: ReturnType<typeof tableHead>;
  for (const sentence of document.sentences) {
    if (sentence.aside || sentence.terms.length === 0 || isScaleDefinition(sentence)) continue;
    const row =
      table &&
      tableRow(
        document,
        sentence,
        table,
        list?.header.category ?? recentDrafts(drafts, sentence.index, 12).findLast((draft) => draft.category && draft.recipients.length === 0)?.category,
      );
    if (row) {
      drafts.push(row);
      continue;
    }
    table = tableHead(document, sentence);
    if (table) continue;
    const counted = recentDrafts(drafts, sentence.index, 1)
      .findLast(isCounted)
      ?.recipients.find(({ count }) => count);
    const segmented = segment(document, sentence, category?.line === sentence.line ? category.filler : undefined, counted, topicOf(drafts));
    category = segmented.header && { line: sentence.line, filler: segmented.header };
    continueRanking(segmented.drafts, sentence, drafts);
    let own = shareWithinSentence(segmented.drafts, sentence);
    list ??= continuedList(sentence, drafts);
    const continued = list && listItems(own, sentence, list);
    if (list && continued) {
      list.items.push(...continued);
      own = continued;
    } else {
      if (list) closeList(list);
      list = undefined;
    }
    drafts.push(...own);
    list = openList(own, sentence, drafts, segmented.places) ?? list;
  }
  if (list) closeList(list);
  carryCategory(drafts, document.sentences);
  carryInnovation(drafts, document.sentences);
  carryAnaphora(drafts, document.sentences);
  resolveWinners(drafts, document);
  carryRecipients(drafts, document.sentences);
  const records = drafts.flatMap((draft) => finishDraft(draft, document, context, givings));
  return mergeRecords(records);
}

const isCounted = (draft: Draft): boolean => draft.recipients.some(({ count }) => count !== undefined);

/** The drafts of the last `reach` sentences before `index`. */
function recentDrafts(drafts: readonly Draft[], index: number, reach: number): readonly Draft[] {
  let from = drafts.length;
  while (from > 0 && index - drafts[from - 1]!.sentence <= reach) from--;
  return drafts.slice(from);
}

/** The one recipient spoken of last. */
function topicOf(drafts: readonly Draft[]): RecipientItem | undefined {
  const last = drafts.slice(-200).findLast(({ recipients }) => recipients.length > 0);
  return last?.recipients.length === 1 ? last.recipients[0] : undefined;
}

const TELLS_WINNERS =
  /^(?:mereka|ke\p{L}+nya|satker|nama-nama|daerah|kabupaten|unit|opd|desa|adapun|yakni|yaitu|penerimanya|instansi|satuan kerja|perangkat daerah|puskesmas)$/u;

/** "Mereka antara lain A, B dan C", "Keempatnya Puskesmas A, …": the winners of what the sentence before counted. */
function continuedList({ index, terms }: DocumentSentence, drafts: readonly Draft[]): OpenList | undefined {
  if (!TELLS_WINNERS.test(terms[0]!.normal)) return undefined;
  const fused = /^ke\p{L}+nya$/u.test(terms[0]!.normal);
  const opener = terms.slice(0, 5).find((term) => term.tags.has('Opener') || term.tags.has('Copula'));
  if (!fused && !opener && !/^(?:yakni|yaitu)$/.test(terms[0]!.normal)) return undefined;
  const header = recentDrafts(drafts, index, 2).findLast(
    (draft) => isCounted(draft) && (hasResult(draft) || draft.award !== undefined || draft.category !== undefined),
  );
  return header && { header, partial: opener !== undefined && PARTIAL_OPENER.test(opener.normal), items: [], direct: true, places: [] };
}

/** A ranking that goes on in the same paragraph stays in its class: "… di Kelompok A. Di belakangnya B sebagai juara kedua". */
function carryCategory(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.category) last = draft;
    else if (
      last?.category &&
      draft.rank &&
      draft.recipients.length > 0 &&
      /^(?:[2-9]|1\d|harapan \d+)$/.test(draft.rank.value) &&
      sentences[last.sentence]!.line === sentences[draft.sentence]!.line
    ) {
      draft.category = inherit(last.category, draft.sentence - last.sentence);
    }
  }
}

/** A winner's innovation told in the next sentence: "… keluar sebagai juara. Inovasinya SIGAP (…)". */
function carryInnovation(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.recipients.length > 0 && (hasResult(draft) || draft.award)) {
      last = draft;
      continue;
    }
    if (!draft.innovation || draft.recipients.length > 0 || !last || last.innovation || hasResult(draft)) continue;
    const distance = draft.sentence - last.sentence;
    if (distance > 1 || sentences[draft.sentence]!.headline || sentences[last.sentence]!.headline) continue;
    last.innovation = distance === 0 ? draft.innovation : inherit(draft.innovation, distance);
    if (draft.expansion) last.expansion = distance === 0 ? draft.expansion : inherit(draft.expansion, distance);
  }
}

/** "Gelar itu direngkuh Dinas A": the prize was named in the sentence before. */
function carryAnaphora(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.recipients.length === 0 || draft.rank || draft.grade || draft.award || (draft.category && !draft.score) || !draft.trigger) continue;
    const { terms } = sentences[draft.sentence]!;
    const anaphoric = terms.some(
      ({ normal }, k) =>
        /^(?:gelar|penghargaan|predikat|predikatnya|piala|trofi|tropi|kategori|juara|opini|capaian|nilai|anugerah|hasil)$/.test(normal) &&
        (/^(?:itu|ini|tersebut|serupa|sama)$/.test(terms[k + 1]?.normal ?? '') || (terms[k + 1]?.normal === 'yang' && terms[k + 2]?.normal === 'sama')),
    );
    const same = terms.some(({ normal }) => normal === 'serupa' || normal === 'sama');
    const before = drafts
      .slice(Math.max(0, i - 12), i)
      .findLast(
        ({ sentence, grade, rank }) =>
          sentence < draft.sentence && (sentence === draft.sentence - 1 || (same && draft.sentence - sentence <= 4 && (grade || rank))),
      );
    if (!anaphoric || !before) continue;
    if (before.category) draft.category = inherit(before.category, 1);
    if (before.award) draft.award = inherit(before.award, 1);
    if (same || !before.award) {
      if (before.grade) draft.grade = inherit(before.grade, 1);
      if (before.label) draft.label = inherit(before.label, 1);
      if (before.rank) draft.rank = inherit(before.rank, 1);
    }
    draft.trigger = { ...draft.trigger, strong: true };
  }
}

/** A complete list replaces the number that announced it. */
function closeList({ header, partial, items }: OpenList): void {
  const announced = header.recipients.find(({ count }) => count)?.count?.value;
  if (announced === undefined || items.length === 0) return;
  const listed = items.reduce((sum, { recipients }) => sum + recipients.length, 0);
  if (listed >= announced || (!partial && listed > announced / 2)) header.recipients = header.recipients.filter(({ type }) => type !== 'count');
}

/** "Predikat berjenjang mulai D, C, CC, B, BB, A hingga AA", "BB untuk nilai 70-80": a scale is explained, nothing is won. */
function isScaleDefinition({ terms }: DocumentSentence): boolean {
  const letters = new Set(terms.filter(({ tags }) => tags.has('Grade') || tags.has('LetterGrade')).map(({ text }) => text));
  const named = terms.some(({ tags }) => tags.has('Agency') || tags.has('Region') || tags.has('Count'));
  const defining =
    terms.some(({ normal }) => ['berjenjang', 'rentang', 'artinya', 'berarti', 'skala'].includes(normal)) ||
    terms.some(({ normal }, i) => normal === 'untuk' && terms[i + 1]?.normal === 'nilai');
  return (letters.size >= 2 && !named) || (letters.size >= 1 && defining && !terms.some(({ tags }) => tags.has('Count')));
}

const NEXT_IN_RANK = /^(?:di belakangnya|dibelakangnya|belakangnya|di bawahnya|dibawahnya|bawahnya|menyusul|disusul|disusul oleh|diikuti)$/;

/** "Di belakangnya ada Kecamatan B": the place after the one told last. */
function continueRanking(own: readonly Draft[], sentence: DocumentSentence, earlier: readonly Draft[]): void {
  const first = own.find(({ recipients }) => recipients.length > 0);
  const last = recentDrafts(earlier, sentence.index, 1).findLast(({ rank, recipients }) => rank && recipients.length > 0);
  if (!first || !last?.rank || first.rank || first.grade || sentence.index - last.sentence > 1) return;
  if (!sentence.terms.slice(0, 3).some(({ normal }) => NEXT_IN_RANK.test(normal))) return;
  const next = nextPlace(last.rank);
  if (next) first.rank = { ...next, evidence: next.evidence.map((evidence) => ({ ...evidence, distance: 1 })) };
}

/** Drafts of one sentence complete each other: one subject with several results, implied places after "disusul". */
function shareWithinSentence(drafts: Draft[], sentence: DocumentSentence): Draft[] {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const size = /^top (\d+)$/.exec(draft.rank?.value ?? '')?.[1];
    if (size && draft.recipients.length === Number(size) && draft.recipients.length > 1 && sentence.terms.some(({ tags }) => tags.has('Respectively')))
      splitInOrder(drafts, i, { ...draft.rank!, value: '1' });
    const before = drafts[i - 1];
    if (!before) continue;
    if (draft.recipients.length === 0 && hasResult(draft) && before.recipients.length > 0) draft.recipients = before.recipients;
    if (
      draft.recipients.length > 0 &&
      !draft.rank &&
      !draft.grade &&
      before.rank &&
      (followsInRank(sentence, draft) ||
        (before.rank.evidence[0]!.rule === 'rank-implied' && draft.score !== undefined && before.score !== undefined) ||
        (/^\d+$/.test(before.rank.value) && draft.recipients[0]!.type !== 'count' && sentence.terms.some(({ tags }) => tags.has('Respectively'))))
    ) {
      const next = nextPlace(before.rank);
      if (next) draft.rank = next;
    }
    if (
      !hasResult(draft) &&
      draft.recipients.length > 0 &&
      draft.recipients.every(({ type }) => type === 'count') &&
      before.recipients.some(({ type }) => type === 'count') &&
      resultFirst(before)
    ) {
      if (before.rank) draft.rank = before.rank;
      if (before.grade) draft.grade = before.grade;
    }
    if (draft.rank?.evidence[0]?.rule === 'rank-implied' && draft.recipients.length > 1) splitInOrder(drafts, i, draft.rank);
    if (!hasResult(draft) && isDenied(draft, sentence)) continue;
    if (!draft.trigger && before.trigger) draft.trigger = before.trigger;
    if (!draft.award && before.award) {
      draft.award = before.award;
      if (before.scheme) draft.scheme = before.scheme;
    }
    if (!draft.nominated && before.nominated && draft.rank === undefined) draft.nominated = before.nominated;
  }
  if (sentence.terms.some(({ tags }) => tags.has('Respectively'))) pairInOrder(drafts);
  return drafts;
}

/** "… sementara Dinas B tersingkir": a clause without a result of its own that denies one. */
const isDenied = ({ recipients, to }: Draft, { terms }: DocumentSentence): boolean =>
  recipients.length > 0 && terms.slice(recipients.at(-1)!.at + 1, Math.max(to, recipients.at(-1)!.at + 3)).some(({ tags }) => tags.has('Negation'));

/** "A, B, dan C berturut-turut meraih juara I, II, dan III": as many results as winners that share them, so each has its own. */
function pairInOrder(drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const { recipients } = drafts[i]!;
    const same = drafts.slice(i, i + recipients.length).filter((draft) => (draft.rank ?? draft.grade) && draft.recipients === recipients);
    if (recipients.length < 2 || same.length < recipients.length) continue;
    same.forEach((draft, nth) => {
      draft.recipients = [recipients[nth]!];
    });
    i += same.length - 1;
  }
}

/** "Top 45 diisi 8 kementerian, 4 lembaga, …": the result was said before its groups. */
function resultFirst(draft: Draft): boolean {
  const result = (draft.rank ?? draft.grade)?.evidence[0];
  return result !== undefined && result.start < draft.recipients[0]!.filler.evidence[0]!.start;
}

/** "disusul berturut-turut oleh A dan B", "tiga besarnya secara berurutan A, B, C": a place each, in their order. */
function splitInOrder(drafts: Draft[], index: number, first: Filler): void {
  const draft = drafts[index]!;
  let rank: Filler | undefined = first;
  const split = draft.recipients.map((recipient) => {
    const part: Draft = { ...draft, recipients: [recipient] };
    if (rank) part.rank = rank;
    rank = rank && nextPlace(rank);
    return part;
  });
  drafts.splice(index, 1, ...split);
}

function followsInRank(sentence: DocumentSentence, draft: Draft): boolean {
  const first = draft.recipients[0]!.at;
  for (let i = Math.max(0, first - 5); i < first; i++) if (/^(disusul|diikuti|menyusul|membuntuti)/.test(sentence.terms[i]!.normal)) return true;
  return false;
}

function nextPlace(rank: Filler): Filler | undefined {
  const match = /^(harapan )?(\d+)$/.exec(/^(?:tertinggi|terbaik|juara)$/.test(rank.value) ? '1' : rank.value);
  return match
    ? {
        value: `${match[1] ?? ''}${Number(match[2]) + 1}`,
        evidence: rank.evidence.map((evidence) => ({ ...evidence, rule: 'rank-implied', via: 'derived' as const })),
      }
    : undefined;
}

const PARTIAL_OPENER = /^(?:antara lain|di antaranya|diantaranya|seperti|termasuk)$/;

/** A sentence that announces winners: it ends with a colon, "antara lain" or a question; or "Mereka adalah …" tells the winners of the sentence before. */
function openList(own: readonly Draft[], sentence: DocumentSentence, drafts: readonly Draft[], places: Filler[]): OpenList | undefined {
  const { terms } = sentence;
  const last = terms.at(-1)!;
  const beforeLast = terms.at(-2);
  const asks = last.text === '?';
  const opens =
    asks ||
    last.tags.has('Colon') ||
    last.tags.has('Opener') ||
    (last.tags.has('Stop') && /^(?:berikut|berikut ini)$/.test(beforeLast?.normal ?? '')) ||
    (last.tags.has('Mark') && beforeLast?.tags.has('Opener') === true && last.text !== '.');
  // a line that is nothing but a class: "B. Kategori Kapanewon"
  const category =
    sentence.opensLine && terms.length <= 8 ? own.find((draft) => draft.category && draft.recipients.length === 0 && !hasResult(draft)) : undefined;
  if (category && !last.tags.has('Stop')) return { header: category, partial: false, items: [], places: [] };
  if (!opens) return undefined;
  const partial = PARTIAL_OPENER.test(last.normal) || PARTIAL_OPENER.test(beforeLast?.normal ?? '');
  const told = own.findLast((draft) => hasResult(draft)) ?? (asks ? undefined : own.findLast((draft) => draft.award || draft.category));
  if (told && (told.recipients.length === 0 || told.recipients.some(({ type }) => type === 'count') || !asks)) {
    // "Siapa saja yang AA?": the number was told before
    const counted = recentDrafts(drafts, sentence.index, 30).findLast(
      (draft) => draft !== told && draft.grade && told.grade && draft.grade.value === told.grade.value && draft.recipients.some(({ count }) => count),
    );
    return { header: told.recipients.length === 0 && counted ? counted : told, partial, items: [], places };
  }
  if (asks) return undefined;
  const earlier = recentDrafts(drafts, sentence.index, 6).findLast((draft) => draft.sentence < sentence.index && hasResult(draft) && isCounted(draft));
  return { header: earlier ?? { sentence: sentence.index, from: 0, to: terms.length, recipients: [] }, partial, items: [], places };
}

/** The drafts of a list's sentence or line, with what its header says; undefined when the sentence is no list item. */
function listItems(drafts: readonly Draft[], sentence: DocumentSentence, { header, direct, places }: OpenList): Draft[] | undefined {
  const withRecipients = drafts.filter((draft) => draft.recipients.length > 0 && draft.recipients.every(({ type }) => type !== 'count'));
  const winners = withRecipients.reduce((sum, { recipients }) => sum + recipients.length, 0);
  if (winners === 0 || sentence.terms.length > 12 + winners * 12) return undefined;
  const first = sentence.terms[0]!;
  const numbered = first.tags.has('Number') && !first.tags.has('Year') && first.value !== undefined && sentence.terms[1]?.tags.has('Word') === true;
  const isItem =
    direct ||
    numbered ||
    first.tags.has('Bullet') ||
    first.tags.has('Dash') ||
    withRecipients[0]!.recipients[0]!.at <= 2 ||
    sentence.index - header.sentence === 1;
  if (!isItem) return undefined;
  return withRecipients.map((draft) => {
    const item: Draft = { ...draft };
    const distance = sentence.index - header.sentence;
    if (!item.rank && places.length > 0) item.rank = inherit(places.shift()!, distance);
    if (!hasResult(item)) {
      if (header.rank) item.rank = inherit(header.rank, distance);
      if (header.grade) item.grade = inherit(header.grade, distance);
      if (header.label) item.label = inherit(header.label, distance);
      if (!header.rank && !header.grade && numbered && winners === 1) item.rank = read(first.value!, first, 'rank-list-number');
    }
    if (!item.category && header.category) item.category = inherit(header.category, distance);
    if (!item.award && header.award) item.award = inherit(header.award, distance);
    if (!item.year && header.year) item.year = inherit(header.year, distance);
    if (header.nominated) item.nominated = inherit(header.nominated, distance);
    item.trigger ??= { at: 0, strong: direct === true || (header.trigger?.strong ?? false) };
    return item;
  });
}

/** Awards that persons win for themselves. */
const PERSON_AWARD = /\b(?:pembina|tokoh|lencana|satyalancana|satya lencana|ceo|kepala daerah|pemimpin|leader|insan|bapak|ibu|bunda|person|mayor|innovator)\b/i;

const PLURAL = /^ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)nya$/;

/** "Keduanya berada di kategori Madya", "Setahun sebelumnya SIGAP meraih juara 2": the winner is who was listed, or whose innovation it is. */
function resolveWinners(drafts: readonly Draft[], document: Document): void {
  const owners = new Map<string, Draft>();
  for (const [i, draft] of drafts.entries()) {
    const sentence = document.sentences[draft.sentence]!;
    const [only] = draft.recipients;
    // "Gubernur X menerima penghargaan di Nusa Dua, Bali": a place after the verb gives way to whom the person stands for
    if (
      draft.represented &&
      draft.recipients.length === 1 &&
      only!.type === 'region' &&
      draft.trigger &&
      only!.at > draft.trigger.at &&
      sentence.terms[draft.trigger.at]!.tags.has('WinActive')
    )
      draft.recipients = [draft.represented];
    if (draft.person && draft.award && PERSON_AWARD.test(draft.award.value) && draft.recipients.every(({ type }) => type !== 'count'))
      draft.recipients = [draft.person];
    if (draft.recipients.length === 0 && draft.represented && (draft.trigger || hasResult(draft))) draft.recipients = [draft.represented];
    if (draft.recipients.length === 0 && hasResult(draft)) {
      const listed = PLURAL.test(sentence.terms[0]!.normal)
        ? drafts
            .slice(Math.max(0, i - 40), i)
            .filter((other) => draft.sentence - other.sentence === 1)
            .flatMap(({ recipients }) => recipients.filter(({ type }) => type !== 'count'))
        : [];
      const text = document.text.slice(sentence.terms[0]!.start, sentence.terms.at(-1)!.end);
      const owned = [...owners].slice(-40).filter(([name]) => text.includes(name));
      if (listed.length > 1) draft.recipients = listed.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler, 1) }));
      else if (owned.length === 1) {
        const owner = owned[0]![1];
        const distance = draft.sentence - owner.sentence;
        draft.recipients = owner.recipients.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler, distance) }));
        draft.innovation ??= inherit(owner.innovation!, distance);
        if (owner.expansion) draft.expansion ??= inherit(owner.expansion, distance);
      }
    }
    if (draft.innovation && draft.innovation.value.length > 3 && draft.recipients.length > 0 && !owners.has(draft.innovation.value))
      owners.set(draft.innovation.value, draft);
  }
}

/** A result without a winner belongs to the one spoken of last. */
function carryRecipients(drafts: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.recipients.length > 0) {
      if (hasResult(draft) || draft.award) last = draft;
      continue;
    }
    if (!last || !hasResult(draft) || draft.sentence - last.sentence > 1 || sentences[draft.sentence]!.headline) continue;
    const detailed =
      (draft.rank !== undefined && (draft.category !== undefined || draft.innovation !== undefined)) ||
      (draft.score !== undefined && draft.grade !== undefined);
    if (!detailed && sentences[draft.sentence]!.line !== sentences[last.sentence]!.line) continue;
    const own = sentences[draft.sentence]!.terms;
    if (own.some(({ spoken }) => spoken) || !(draft.trigger || draft.score || draft.rank)) continue;
    const distance = draft.sentence - last.sentence;
    draft.recipients = last.recipients.map((recipient) => ({ ...recipient, filler: inherit(recipient.filler, distance) }));
    draft.carried = true;
    last = draft;
  }
}

function finishDraft(draft: Draft, document: Document, context: Context, givings: Givings): AssembledRecord[] {
  const sentence = document.sentences[draft.sentence]!;
  if (draft.recipients.length === 0) return [];
  const strong = draft.trigger?.strong === true;
  const ownAward = draft.award !== undefined;
  const named = ownAward || draft.category !== undefined;
  const established =
    draft.rank !== undefined ||
    draft.grade !== undefined ||
    (named && (strong || (draft.trigger !== undefined && ownAward))) ||
    (draft.score !== undefined && ownAward) ||
    (draft.nominated !== undefined && (ownAward || (/^(?:masuk |di|finalis)/.test(draft.nominated.value) && context.awards.length > 0)));
  if (!established) return [];
  const factuality = factualityOf(draft, sentence);
  if (factuality.status === 'hypothetical') return [];
  const award = ownAward ? awardIn(context, draft.sentence, draft.award!.value) : awardFor(context, draft);
  const awardFiller = draft.award ?? (award && inherit(award.filler, Math.abs(draft.sentence - award.sentence)));
  if (!awardFiller && isWeak(draft)) return [];
  const ownYear = draft.year && isAwardYearFiller(draft, sentence) ? draft.year : undefined;
  const year = ownYear ?? yearFor(context, draft, document.sentences, award) ?? yearOfPublication(document, factuality);
  const nominated = draft.nominated !== undefined && factuality.status === 'won';
  const status: Filler<Status> = nominated ? { ...draft.nominated!, value: 'nominated' } : read(factuality.status, factuality.cue, factuality.rule);
  const grantor = grantorFor(document, draft, awardFiller, givings);
  const level = levelFor(document, draft, awardFiller, context, givings, grantor);
  const base = {
    sentence: draft.sentence,
    ...pick(draft, ['innovation', 'expansion', 'category', 'rank', 'grade', 'label', 'score']),
    ...(level ? { level } : {}),
    ...(grantor ? { grantor } : {}),
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

/** The year of publication, for a result that nothing else dates; it points to the word that told the result. */
function yearOfPublication({ published }: Document, { cue }: Factuality): Filler<number> | undefined {
  const year = Number(/^(?:19|20)\d\d/.exec(published ?? '')?.[0]);
  return year ? { value: year, evidence: [{ start: cue.start, end: cue.end, rule: 'year-of-publication', via: 'derived' }] } : undefined;
}

/** Readings that need a contest around them: a bare number of a list, an elliptic place, a coloured zone, a class alone. */
const NEEDS_AWARD = /elliptic|list-number|zone|subject-ordinal|bracketed|count-after/;

function isWeak(draft: Draft): boolean {
  const result = draft.rank ?? draft.grade;
  return result === undefined || NEEDS_AWARD.test(result.evidence[0]!.rule) || /^zona/i.test(String(result.value));
}

/** The clause is judged at its result and at the verb before it; what is not a plain win at either is none. */
function factualityOf(draft: Draft, sentence: DocumentSentence): Factuality {
  const anchor = anchorOf(draft, sentence);
  const judge = (at: number) => factualityAt(sentence, draft.from, at, Math.max(draft.to, at + 1), sentence.terms[at]!);
  const atResult = judge(anchor);
  if (atResult.status !== 'won') return atResult;
  for (let i = anchor - 1; i >= Math.max(draft.from, anchor - 6); i--) {
    const { tags } = sentence.terms[i]!;
    if (tags.has('WinActive') || tags.has('WinPassive')) return judge(i);
  }
  const verb = draft.trigger?.at;
  return verb !== undefined && verb > 0 && verb < sentence.terms.length && verb < anchor ? judge(verb) : atResult;
}

/** The term that the factuality of the clause is judged at: its result, else its verb. */
function anchorOf(draft: Draft, sentence: DocumentSentence): number {
  const starts = [draft.rank, draft.grade, draft.score, draft.award].flatMap(
    (filler) => filler?.evidence.filter(({ via }) => via === 'read').map(({ start }) => start) ?? [],
  );
  // An award or a place that an earlier clause of the sentence named says nothing of this one's verb
  const opening = sentence.terms[draft.from]?.start ?? 0;
  const own = starts.filter((start) => start >= opening);
  const verb = draft.trigger?.at;
  const inClause = verb !== undefined && verb >= draft.from && verb < sentence.terms.length;
  if (own.length === 0 && inClause) return verb;
  const result = Math.min(...(own.length > 0 ? own : starts));
  const at = sentence.terms.findIndex((term) => term.end > result);
  if (at < 0 && verb !== undefined && verb < sentence.terms.length) return verb;
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
