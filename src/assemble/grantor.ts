import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { schemes } from '../lexicon/schemes.js';
import type { Span } from '../model/span.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, read } from './filler.js';
import { innerSpan, partSpan } from './item.js';
import { recipientKey } from './recipient.js';

/** A place where the article says who gives a prize or holds a contest. */
export interface Giving {
  sentence: number;
  at: number;
  filler: Filler;
  /** The awards that it is about: named in its sentence, else the contest spoken of before it. */
  awards: readonly string[];
  named: boolean;
}

/** What the article tells of its givers, and which of its awards are gradings that every unit gets. */
export interface Givings {
  list: Giving[];
  graded: Set<string>;
}

const gradeSchemes = new Set(schemes.filter(({ kind }) => kind === 'grade').map(({ id }) => id));
/** Names of ceremonies, which say nothing of the award given there. */
const CEREMONY = /^(?:penganugerahan|penyerahan|malam)\b/i;
const OBJECT =
  /^(?:penghargaan|piagam|piala|trofi|tropi|hadiah|hadiahnya|sertifikat|plakat|medali|anugerah|predikat|opini|rapor|piagamnya|penghargan|penghargaannya|tropinya|pialanya|pemenang|jawara|juara|nilai|gelar|kategori|terbaik|lembar hasil|hasil evaluasi)$/;
const GIVE_PASSIVE = /^(?:diserahkan|diberikan|dianugerahkan|disematkan|dibagikan|diangsurkan|dikeluarkan|diganjar|dianugerahi|dihadiahi)/;
/** Passive words whose "oleh" names who decides on the prize. */
const DECIDE_PASSIVE =
  /^(?:dinyatakan|dinilai|ditetapkan|dinobatkan|didapuk|dievaluasi|terpilih|dipilih|diakui|diumumkan|dinyatakan sebagai|ditetapkan sebagai|dinobatkan sebagai|terpilih sebagai|diserahkan oleh|diberikan oleh)$/;
const HOST_PASSIVE =
  /^(?:digelar|diselenggarakan|dihelat|diadakan|digagas|diinisiasi|dilaksanakan|laksanakan|digeber|diprakarsai|penyelenggaraan|gelar|selenggarakan)$/;
const HOST_ACTIVE = /^(?:menggelar|menyelenggarakan|mengadakan|menghelat|melaksanakan)$/;
const GIVE_ACTIVE =
  /^(?:memberikan|memberi|menyerahkan|serahkan|menyerahkannya|menganugerahkan|anugerahkan|mengganjar|ganjar|menganugerahi|membagikan|beri|berikan|anugerahi)$/;
const DECIDE_ACTIVE = /^(?:menobatkan|menetapkan|memilih|menilai|mengumumkan|umumkan)$/;
/** Units that win prizes and seldom give any. */
const UNIT =
  /^(?:dinas|dis(?!perindag provinsi)\p{L}+$|puskesmas|upt|rs|rumah sakit|kecamatan|kelurahan|desa|kampung|distrik|kalurahan|kapanewon|nagari|gampong|pekon|sekolah|smp|sma|smk|sd|mts|man|polres|polsek|lapas|rutan|universitas|institut)(?:$|[^\p{L}])/iu;
/** Offices that need no region or body to be known by. */
const SINGULAR_OFFICE = /^(?:presiden|wakil presiden|wapres|kapolri|jaksa agung|panglima tni|men\p{L}{2,}|menteri \p{L}+.*)$/iu;

/** Sentences between a record and the giver of its prize at most. */
const REACH = 40;

/** Finds every place that tells a giver, in the order of the text. */
export function collectGivings(document: Document, context: Context): Givings {
  const list: Giving[] = [];
  const graded = new Set<string>();
  let next = 0;
  let contest: string | undefined;
  for (const sentence of document.sentences) {
    const named: string[] = [];
    for (; next < context.awards.length && context.awards[next]!.sentence <= sentence.index; next++) {
      const { filler, scheme, sentence: at, at: term } = context.awards[next]!;
      const isGrading = scheme !== undefined && gradeSchemes.has(scheme);
      if (isGrading) graded.add(filler.value);
      if (CEREMONY.test(filler.value)) continue;
      if (at === sentence.index) named.push(filler.value);
      if ((!isGrading || contest === undefined) && !isProspect(sentence.terms, term)) contest = filler.value;
    }
    const about = named.length > 0 ? named : contest ? [contest] : context.awards.slice(next, next + 1).map(({ filler }) => filler.value);
    for (let at = 0; at < sentence.terms.length; at++) {
      if (isProspect(sentence.terms, at)) continue;
      const filler = giverTold(document, sentence, at);
      if (filler) list.push({ sentence: sentence.index, at, filler, awards: about, named: named.length > 0 });
    }
  }
  return { list, graded };
}

/** Whether a word stands in speech or after a word of hope: "semoga meraih … dari". */
export const isProspect = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.spoken || terms.slice(Math.max(0, at - 14), at).some(({ tags, normal }) => tags.has('Target') && normal !== 'harapan');

/** Who gives the prize of a record: told in its own sentence, in that of its award, or in the nearest that speaks of the same award; never a recipient. */
export function grantorFor(document: Document, draft: Draft, award: Filler | undefined, { list, graded }: Givings): Filler | undefined {
  const keys = new Set(draft.recipients.map(({ filler }) => recipientKey(filler.value)));
  const notRecipient = ({ filler }: Giving) => !keys.has(recipientKey(filler.value));
  const usable = within(list, draft.sentence, REACH).filter(notRecipient);
  const place = award && placeOf(document, award.evidence[0]!);
  const own = usable.filter(
    ({ sentence, at, filler }) =>
      sentence === draft.sentence && (filler.evidence[0]!.rule !== 'grantor-dari' || (at >= draft.from && at <= Math.max(draft.to, draft.from) + 3)),
  );
  const beside = place ? within(list, place.sentence, 0).filter(notRecipient) : [];
  // a grading of its own units is the government's routine: no giver is told of it
  const routine = award !== undefined && graded.has(award.value) && draft.recipients.some(({ type }) => type === 'count');
  const about = usable.filter(({ sentence, awards }) =>
    award === undefined ? Math.abs(sentence - draft.sentence) <= 1 : awards.some((other) => isSameAward(other, award.value)),
  );
  const choose = (givings: readonly Giving[], sentence: number) =>
    nearest(routine ? givings.filter(({ filler }) => !isLocalGiver(filler.value)) : givings, sentence);
  const found = choose(own, draft.sentence) ?? choose(beside, draft.sentence) ?? choose(about, place?.sentence ?? draft.sentence);
  if (!found && award) return recordKeeper(award);
  return found && (found.sentence === draft.sentence ? found.filler : inherit(found.filler, Math.abs(found.sentence - draft.sentence)));
}

const LOCAL_GIVER =
  /^(?:(?:pj|plt|penjabat|wakil|sekretaris daerah|sekda|asisten|kepala|kabag)\.?\s+)*(?:bupati|wali\s?kota|wabup|wawako|gubernur|wagub|pem(?:kab|kot|ko|prov)\b|pemerintah\s+(?:kabupaten|kota|provinsi)|kabupaten|kota|provinsi|bagian|biro|inspektorat|bappe\p{L}+|balitbang\p{L}*)/iu;
const isLocalGiver = (surface: string): boolean => LOCAL_GIVER.test(surface);

/** "rekor MURI": the museum of records is named in the award. */
function recordKeeper(award: Filler): Filler | undefined {
  const { start, rule } = award.evidence[0]!;
  const keeper = /\bMURI\b|Museum Rekor(?: Dunia)?[- ]Indonesia(?:[- ]Dunia)?/.exec(award.value);
  return keeper === null || rule.startsWith('list')
    ? undefined
    : read(keeper[0], { start: start + keeper.index, end: start + keeper.index + keeper[0].length }, 'grantor-record-keeper');
}

/** The entries at most `reach` sentences away, found by halving: entries stand in the order of the text. */
export function within<T extends { sentence: number }>(entries: readonly T[], sentence: number, reach: number): readonly T[] {
  let low = 0;
  for (let high = entries.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.sentence < sentence - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && entries[end]!.sentence <= sentence + reach) end++;
  return entries.slice(low, end);
}

const nearest = (givings: readonly Giving[], sentence: number): Giving | undefined =>
  givings.reduce<Giving | undefined>(
    (best, giving) => (best && Math.abs(best.sentence - sentence) <= Math.abs(giving.sentence - sentence) ? best : giving),
    undefined,
  );

/** Whether two surfaces name one award: equal, one inside the other, or one the initials of the other. */
export function isSameAward(a: string, b: string): boolean {
  const words = (surface: string) =>
    ` ${surface
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const [left, right] = [words(a), words(b)];
  if (left.includes(right) || right.includes(left)) return true;
  const initials = (surface: string) => [...surface.matchAll(/(?<=^| )\p{Lu}/gu)].map(([letter]) => letter).join('');
  return (a.length >= 3 && initials(b.replace(/\([^)]*\)/g, '')).startsWith(a)) || (b.length >= 3 && initials(a.replace(/\([^)]*\)/g, '')).startsWith(b));
}

/** The sentence and term that hold the start of a span, found by halving. */
export function placeOf({ sentences }: Document, { start }: Span): { sentence: number; at: number } | undefined {
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    const { terms, index } = sentences[middle]!;
    const last =
      terms.at(-1) ??
      sentences
        .slice(0, index)
        .findLast(({ terms: earlier }) => earlier.length > 0)
        ?.terms.at(-1);
    if (last && last.end > start) high = middle;
    else low = middle + 1;
  }
  const at = sentences[low]?.terms.findIndex(({ end }) => end > start) ?? -1;
  return at < 0 ? undefined : { sentence: low, at };
}

/** The giver that the verb or preposition at a term tells. */
function giverTold(document: Document, sentence: DocumentSentence, at: number): Filler | undefined {
  const { terms } = sentence;
  const { normal, tags } = terms[at]!;
  if (normal === 'oleh') return giverAfterOleh(document, sentence, at);
  if (normal === 'dari') return giverAfterDari(document, sentence, at);
  if (normal === 'versi') return giverAt(document, sentence, at + 1, 'grantor-versi') ?? nameAt(document, sentence, at + 1, 'grantor-versi');
  if (normal === 'dinilai' || normal === 'dievaluasi') return agencyAt(document, sentence, at + 1, 'grantor-passive');
  const passive = terms[at - 1]?.normal === 'di';
  if (GIVE_PASSIVE.test(normal) || (passive && GIVE_ACTIVE.test(normal))) {
    if (/kepada|pada|untuk|bagi$/.test(normal)) return undefined;
    return giverAt(document, sentence, skip(terms, at + 1), 'grantor-passive');
  }
  if (HOST_PASSIVE.test(normal) && (passive || !/^(?:gelar|laksanakan|selenggarakan)$/.test(normal))) {
    const giver = giverAt(document, sentence, skip(terms, at + 1), 'grantor-host');
    return giver && isHeld(terms, at) ? giver : undefined;
  }
  if (normal === 'dilakukan' && terms[at - 1]?.normal === 'penyerahan') return giverAt(document, sentence, skip(terms, at + 1), 'grantor-passive');
  const gives = GIVE_ACTIVE.test(normal);
  if (!gives && !DECIDE_ACTIVE.test(normal) && !HOST_ACTIVE.test(normal)) return undefined;
  if (tags.has('Negation')) return undefined;
  if (gives && terms[at - 1]?.normal === 'yang') {
    const giver = giverAt(document, sentence, skip(terms, at + 1), 'grantor-active');
    if (giver) return giver;
  }
  if (normal !== 'menyerahkannya' && !hasObject(terms, at + 1, at + 11)) return undefined;
  return subjectBefore(document, sentence, at, gives || HOST_ACTIVE.test(normal));
}

const SKIPPED = /^(?:wakil|pj|plt|penjabat|langsung|secara|simbolis|adalah|ialah|oleh|sendiri|pula|juga|kembali|bersama-sama)$/;
function skip(terms: readonly Term[], at: number): number {
  let i = at;
  while (i < at + 5 && SKIPPED.test(terms[i]?.normal ?? '')) i++;
  return i;
}

/** Whether a stretch speaks of a prize. */
const hasObject = (terms: readonly Term[], from: number, to: number): boolean =>
  terms
    .slice(Math.max(0, from), to)
    .some(({ normal, tags }) => OBJECT.test(normal) || ['Award', 'Rank', 'Tier', 'Grade', 'Scheme'].some((tag) => tags.has(tag)));

/** Whether what is held is a contest: one of its words, its name or its abbreviation stands before. */
const isHeld = (terms: readonly Term[], at: number): boolean =>
  hasObject(terms, at - 14, at) ||
  terms.slice(Math.max(0, at - 8), at).some(({ normal, text }) => /^(?:ajang|lomba|kompetisi|festival)$/.test(normal) || /^\p{Lu}{3,}$/u.test(text));

/** "diraih oleh X" names a winner, "diserahkan langsung kemarin oleh X" a giver: the verb before decides. */
function giverAfterOleh(document: Document, sentence: DocumentSentence, at: number): Filler | undefined {
  const { terms } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const { normal, tags } = terms[i]!;
    const gives = GIVE_PASSIVE.test(normal) || DECIDE_PASSIVE.test(normal) || HOST_PASSIVE.test(normal) || normal === 'penyerahan' || normal === 'penilaian';
    if (gives) {
      const told = HOST_PASSIVE.test(normal) ? isHeld(terms, i) : hasObject(terms, i - 14, normal === 'dikeluarkan' ? i : at + 12);
      if (!told) return undefined;
      return giverAt(document, sentence, skip(terms, at + 1), 'grantor-oleh') ?? nameAt(document, sentence, at + 1, 'grantor-oleh');
    }
    if (tags.has('WinPassive') || (tags.has('Verbal') && normal.startsWith('di')) || tags.has('Speech')) return undefined;
  }
  return undefined;
}

/** "menerima penghargaan dari Menteri X": after a verb of getting or a prize. */
function giverAfterDari(document: Document, sentence: DocumentSentence, at: number): Filler | undefined {
  const { terms } = sentence;
  const before = terms[at - 1];
  if (!before || before.tags.has('Person') || before.tags.has('Agency') || before.tags.has('Innovation') || before.tags.has('Title')) return undefined;
  if (!hasObject(terms, at - 12, at) && !terms.slice(Math.max(0, at - 8), at).some(({ normal }) => /^(?:menerima|diterima)/.test(normal))) return undefined;
  const giver = giverAt(document, sentence, at + 1, 'grantor-dari');
  return giver && !UNIT.test(giver.value) ? giver : undefined;
}

const COMPANION = /^(?:bersama|didampingi|beserta|ditemani|serta|dan|mewakili|diwakili|kepada|di|dari|pada|oleh|kantor|gedung|aula|halaman|menurut|untuk)$/;

/** The subject of a verb of giving: the nearest body or office before it that no preposition governs. */
function subjectBefore(document: Document, sentence: DocumentSentence, at: number, persons: boolean): Filler | undefined {
  const { terms } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const term = terms[i]!;
    if (term.normal !== 'jadi' && ['Stop', 'Semicolon', 'WinActive', 'WinPassive', 'Speech', 'Colon'].some((tag) => term.tags.has(tag))) return undefined;
    const preceding = terms.slice(Math.max(0, i - 2), i).map(({ normal }) => normal);
    if (preceding.some((word) => COMPANION.test(word))) continue;
    if (!persons && !term.tags.has('Agency')) continue;
    const giver = giverAt(document, sentence, i, 'grantor-active');
    if (giver && !(UNIT.test(giver.value) && !persons)) return giver;
  }
  return undefined;
}

/** The body or office at a term: an agency, an office without its holder's name, or one that is known by itself. */
function giverAt(document: Document, sentence: DocumentSentence, at: number, rule: string): Filler | undefined {
  const term = sentence.terms[at];
  if (!term) return undefined;
  const agency = agencyAt(document, sentence, at, rule);
  if (agency) return agency;
  const { tags } = term;
  let span: Span | undefined;
  if (tags.has('Person')) span = partSpan(document, term, 'position');
  else if (tags.has('Office') || (/^\p{Lu}/u.test(term.text) && SINGULAR_OFFICE.test(term.text))) span = term;
  if (!span) return undefined;
  const acting = sentence.terms[at - 1];
  if (acting && /^(?:wakil|pj|plt|penjabat)$/.test(acting.normal)) span = { start: acting.start, end: span.end };
  const office = document.text.slice(span.start, span.end);
  if (BARE_OFFICE.test(office)) {
    // "Bupati" alone tells no one: its holder's name comes with it
    const name = tags.has('Person') ? partSpan(document, term, 'name') : undefined;
    if (!name) return SINGULAR_OFFICE.test(office) ? read(office, span, rule) : undefined;
    span = { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) };
  }
  span = innerSpan(document.text, span);
  return read(document.text.slice(span.start, span.end), span, rule);
}

const BARE_OFFICE =
  /^(?:(?:wakil|pj|plt|penjabat|pelaksana tugas)\.?\s+)?(?:bupati|wali\s?kota|gubernur|presiden|sekda|sekretaris daerah|kepala dinas|camat|kapolres|kapolda)$/i;

/** An agency, with the branch that follows it: "Badan … (BPK) RI Perwakilan Provinsi X". */
function agencyAt(document: Document, { terms }: DocumentSentence, at: number, rule: string): Filler | undefined {
  const term = terms[at];
  if (!term?.tags.has('Agency') || term.tags.has('Person') || term.tags.has('Office')) return undefined;
  if (term.reading === undefined && (term.tags.has('Group') || term.tags.has('PlaceHead') || term.tags.has('FieldHead'))) return undefined;
  let branch = at + 1;
  while (branch < at + 3 && (terms[branch]?.tags.has('Bracket') || /^(?:ri|republik indonesia)$/.test(terms[branch]?.normal ?? ''))) branch++;
  const last = terms[branch]?.tags.has('Agency') && /^perwakilan\b/.test(terms[branch]!.normal) ? terms[branch]! : term;
  const span = innerSpan(document.text, { start: term.start, end: last.end });
  return read(document.text.slice(span.start, span.end), span, rule);
}

/** A capitalised name that no list knows: "oleh Bintang Raya Inc", "versi Majalah X". */
function nameAt(document: Document, { terms }: DocumentSentence, at: number, rule: string): Filler | undefined {
  let end = at;
  while (end < at + 4 && terms[end]?.tags.has('Capital') && !NOT_IN_NAMES.some((tag) => terms[end]!.tags.has(tag))) end++;
  if (end === at || NOT_AFTER_NAMES.some((tag) => terms[end]?.tags.has(tag))) return undefined;
  const span = innerSpan(document.text, { start: terms[at]!.start, end: terms[end - 1]!.end });
  return span.end - span.start < 3 ? undefined : read(document.text.slice(span.start, span.end), span, rule);
}

const NOT_IN_NAMES = ['Person', 'Office', 'Position', 'Region', 'Weak', 'Award', 'Date', 'Grade', 'Rank', 'Honorific', 'Mark', 'Group'];
const NOT_AFTER_NAMES = ['Person', 'Office', 'Position', 'Agency', 'Region'];
