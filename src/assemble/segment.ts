import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { type Draft, hasResult } from './draft.js';
import { inherit, read } from './filler.js';
import { acronymInnovation } from './innovation.js';
import { type CategoryItem, type GradeItem, type InnovationItem, innerSpan, itemOf, type RankItem, type RecipientItem } from './item.js';
import { isAttached, personOf, recipientOf, representedBy, roleOf } from './recipient.js';

/** Words that begin the next winner of an enumeration. */
const NEXT_WINNER = new Set([
  'disusul',
  'disusul oleh',
  'diikuti',
  'diikuti oleh',
  'menyusul',
  'sedangkan',
  'sementara',
  'kemudian',
  'selanjutnya',
  'lalu',
  'berikutnya',
  'adapun',
  'terakhir',
  'membuntuti',
  'sementara itu',
]);
const JOINERS = new Set([
  'dan',
  'serta',
  'bersama',
  'beserta',
  'maupun',
  ',',
  '&',
  'juga',
  'pemkab',
  'pemkot',
  'kabupaten',
  'kota',
  '-',
  '–',
  '/',
  '|',
  'dengan',
  'plus',
]);
/** Openers of a complete list; the others ("antara lain") open a partial one. */
const COMPLETE_OPENERS = new Set([
  'yakni',
  'yaitu',
  'ialah',
  'adalah',
  'masing-masing',
  'terdiri dari',
  'terdiri atas',
  'dengan rincian',
  'meliputi',
  ':',
  'yang terdiri dari',
]);
const PARTIAL_OPENERS = new Set(['antara lain', 'di antaranya', 'diantaranya', 'seperti', 'termasuk']);
/** Verbs that also say much else; they need a result beside them. */
const WEAK_VERBS = new Set([
  ...[
    'menjadi',
    'jadi',
    'masuk',
    'mencapai',
    'membawa',
    'punya',
    'memegang',
    'mencatat',
    'menerima',
    'terima',
    'mendapat',
    'mendapatkan',
    'dapatkan',
    'memperoleh',
    'peroleh',
    'milik',
    'diisi',
    'dibawa',
    'diikuti',
    'disusul',
    'menyusul',
  ],
  ...[
    'terpilih',
    'ditetapkan',
    'dinyatakan',
    'ialah',
    'bernilai',
    'dimiliki',
    'dipertahankan',
    'diberikan',
    'diserahkan',
    'memberikan',
    'memberi',
    'menyerahkan',
    'menetapkan',
    'mengumumkan',
    'beri',
    'umumkan',
    'tetapkan',
    'lolos',
    'bertengger',
  ],
  ...['berada di', 'diterima', 'diumumkan', 'menghuni', 'membukukan', 'serahkan', 'berikan', 'menang', 'naik ke', 'duduk di', 'berdiri di', 'kebagian'],
]);

interface State {
  document: Document;
  sentence: DocumentSentence;
  drafts: Draft[];
  current: Draft;
  /** A boundary word was met: the next item opens a new draft if the current one is complete. */
  boundary: boolean;
  /** Places still to be handed out: "Juara I-III masing-masing …". */
  places: RankItem['filler'][];
  /** A category said before its winners; it holds until the next. */
  header: CategoryItem['filler'] | undefined;
  lastRecipientAt: number;
  /** A list was opened after a result: what follows are its winners, one by one. */
  listing: { result: Draft; complete: boolean; items: number } | undefined;
  /** A list of categories was opened: "tiga kategori, yaitu A, B, dan C". */
  categories: boolean;
  /** Number and group that an earlier sentence counted. */
  counted: RecipientItem | undefined;
  /** The recipient spoken of last, for "daerah ini". */
  topic: RecipientItem | undefined;
  /** Where a recipient or a mere place was named last. */
  lastNamedAt: number;
  /** The group word spoken of last: "OPD yang berpredikat A ada 3". */
  group: Term | undefined;
}

/** A sentence's drafts, the category that it leaves open, and the places that it announced and did not hand out. */
export interface Segmented {
  drafts: Draft[];
  header: CategoryItem['filler'] | undefined;
  places: RankItem['filler'][];
}

/** Cuts a sentence into drafts, one for each pairing of recipients and result that it tells. `header` is the category that an earlier sentence opened. */
export function segment(
  document: Document,
  sentence: DocumentSentence,
  header?: CategoryItem['filler'],
  counted?: RecipientItem,
  topic?: RecipientItem,
): Segmented {
  const state: State = {
    document,
    sentence,
    drafts: [],
    current: emptyDraft(sentence, 0, header),
    boundary: false,
    places: [],
    header,
    lastRecipientAt: -1,
    listing: undefined,
    categories: false,
    counted,
    topic,
    lastNamedAt: -1,
    group: undefined,
  };
  const body = datelineEnd(sentence);
  sentence.terms.forEach((term, at) => {
    if (at >= body) takeTerm(state, term, at);
  });
  closeDraft(state, sentence.terms.length);
  closeListing(state);
  return { drafts: state.drafts, header: state.header, places: state.places };
}

const emptyDraft = (sentence: DocumentSentence, from: number, header: CategoryItem['filler'] | undefined): Draft => ({
  sentence: sentence.index,
  from,
  to: from,
  recipients: [],
  ...(header ? { category: header } : {}),
});

function closeDraft(state: State, at: number): void {
  state.current.to = at;
  state.drafts.push(state.current);
  state.current = emptyDraft(state.sentence, at, state.header);
  state.boundary = false;
}

/** "KALIANDA – ", "Kandangan (ANTARA) - ", "MEDAN | OUTLET.COM – ": the place of writing is no recipient. */
function datelineEnd(sentence: DocumentSentence): number {
  if (!sentence.opensLine) return 0;
  const { terms } = sentence;
  let end = 0;
  for (let i = 0; i < Math.min(terms.length, 12); i++) {
    const { tags } = terms[i]!;
    if (tags.has('Dash') || (tags.has('Bar') && i < 5)) end = i + 1;
    else if (!tags.has('Capital') && !tags.has('Mark') && !tags.has('Bracket') && !tags.has('Number') && !/\.(?:com|id|net|co)/i.test(terms[i]!.text)) break;
    if (tags.has('WinActive') || tags.has('Rank') || tags.has('Grade') || tags.has('Colon')) break;
  }
  return end;
}

function takeTerm(state: State, term: Term, at: number): void {
  const { tags } = term;
  if (NEXT_WINNER.has(term.normal) || tags.has('Semicolon')) state.boundary = true;
  if (/^(?:disusul|diikuti|menyusul|membuntuti)/.test(term.normal) && state.current.recipients.length > 0 && at > state.lastRecipientAt + 1)
    closeDraft(state, at);
  if (tags.has('Nominee')) state.current.nominated = read(term.text, term, 'nominee');
  if (tags.has('Colon') && state.current.category && !state.current.trigger) state.current.trigger = { at, strong: true };
  if (state.categories && isCategoryRun(state, at)) {
    takeCategoryRun(state, at);
    return;
  }
  if (
    (hasResult(state.current) || state.current.trigger) &&
    state.current.recipients.length > 0 &&
    (COMPLETE_OPENERS.has(term.normal) || PARTIAL_OPENERS.has(term.normal))
  ) {
    if (isGroup(state.current)) state.listing = { result: state.current, complete: COMPLETE_OPENERS.has(term.normal), items: 0 };
  }
  if (state.boundary && isItemTerm(term)) {
    if (isComplete(state.current)) closeDraft(state, at);
    state.boundary = false;
  }
  if (enumerates(state, term, at)) return;
  if (tags.has('Group') && !tags.has('Count')) state.group = term;
  if (tags.has('Title') && takeTitle(state, term)) return;
  const recipient = countAfter(state, term, at) ?? ellipticCount(state, term, at) ?? recipientOf(state.document, state.sentence, at, state.topic);
  if (recipient) {
    takeRecipient(state, recipient, at);
    return;
  }
  if ((tags.has('Person') || tags.has('Office')) && receives(state, at)) takeRepresented(state, term, at);
  if (tags.has('Category') || (tags.has('Award') && state.sentence.terms[at - 1]?.tags.has('CategoryNoun'))) takeCategory(state, at);
  const item =
    itemOf(state.document, state.sentence, at) ??
    acronymInnovation(state.document, state.sentence, at, hasResult(state.current) || state.current.recipients.length > 0);
  switch (item?.kind) {
    case 'rank':
      takeRank(state, item, at);
      break;
    case 'grade':
      takeGrade(state, item, at);
      break;
    case 'score':
      if (state.current.score) turnTo(state, at);
      state.current.score = item.filler;
      break;
    case 'award':
      if (!state.current.award || state.current.recipients.length === 0) {
        state.current.award = item.filler;
        if (item.scheme) state.current.scheme = item.scheme;
      }
      break;
    case 'innovation':
      takeInnovation(state, item, at);
      break;
    case 'year':
      state.current.year ??= item.filler;
      break;
    default:
      break;
  }
  if (
    tags.has('WinActive') ||
    tags.has('WinPassive') ||
    tags.has('GivePassive') ||
    tags.has('GiveActive') ||
    /^(?:masuk |di)/.test(state.current.nominated?.value ?? '')
  )
    takeVerb(state, term, at);
}

/** "Kelima SD Negeri 4, ‘Kebun Belakang Kelas’": a title beside a placed winner is its innovation. */
function takeTitle({ current, document }: State, term: Term): boolean {
  if (!current.rank || current.innovation || current.recipients.length === 0 || term.tags.has('InnerGrade') || term.tags.has('InnerLabel') || term.spoken)
    return false;
  const span = innerSpan(document.text, term);
  current.innovation = read(document.text.slice(span.start, span.end), span, 'innovation-title-of-winner');
  return true;
}

/** "OPD yang berpredikat A ada 3": the number of a group comes after its grade. */
function countAfter({ current, sentence, group, document }: State, term: Term, at: number): RecipientItem | undefined {
  if (!term.tags.has('Number') || term.tags.has('Year') || term.tags.has('Decimal') || !group || !current.grade || current.recipients.length > 0)
    return undefined;
  if (!['ada', 'berjumlah', 'sebanyak', 'sejumlah', 'tinggal', 'hanya', 'cuma', 'baru'].includes(sentence.terms[at - 1]?.normal ?? '')) return undefined;
  const count = Number(term.value);
  if (!Number.isInteger(count) || count < 1) return undefined;
  const surface = document.text.slice(group.start, group.end);
  return {
    kind: 'recipient',
    at,
    filler: read(surface, group, 'count-after-grade'),
    key: `${count} ${surface.toLowerCase()}`,
    type: 'count',
    count: read(count, term, 'count-after-grade'),
  };
}

function takeRepresented(state: State, term: Term, at: number): void {
  const body = state.current.represented ? undefined : representedBy(state.document, term, at);
  if (body) state.current.represented = body;
  if (term.tags.has('Person') && !state.current.person) state.current.person = personOf(state.document, term, at);
}

/** A person who is the subject of a win, or by whom the prize was taken. */
function receives({ sentence }: State, at: number): boolean {
  const { terms } = sentence;
  if (terms.slice(Math.max(0, at - 3), at).some((term) => term.normal === 'diterima' || term.normal === 'kepada')) return true;
  for (let i = at + 1; i < Math.min(terms.length, at + 6); i++) {
    if (terms[i]!.tags.has('WinActive')) return true;
    if (terms[i]!.tags.has('GiveActive') || terms[i]!.tags.has('Speech') || terms[i]!.tags.has('Stop')) return false;
  }
  return false;
}

const ITEM_TAGS = ['Agency', 'Region', 'Count', 'Rank', 'Tier', 'Grade', 'Category', 'Innovation'];
const isItemTerm = (term: Term): boolean => ITEM_TAGS.some((tag) => term.tags.has(tag));
const isGroup = (draft: Draft): boolean => draft.recipients.some(({ type }) => type === 'count');
const isComplete = (draft: Draft): boolean =>
  draft.recipients.length > 0 && (hasResult(draft) || draft.innovation !== undefined || (draft.award !== undefined && draft.trigger !== undefined));

/** "memperoleh opini WTP, meraih Adipura, dan menduduki peringkat 3": a second verb of the same subject begins another record. */
function beginsAnother(state: State, term: Term, at: number): boolean {
  const { current, sentence } = state;
  const before = sentence.terms[at - 1];
  if (
    !term.tags.has('WinActive') ||
    !before ||
    !(before.tags.has('Comma') || ['dan', 'serta', 'sekaligus', 'juga', 'kemudian', 'lalu'].includes(before.normal))
  )
    return false;
  return (
    (hasResult(current) || current.award !== undefined) &&
    isSubjectOfWin(state) &&
    sentence.terms.slice(at + 1).some((next) => ['Rank', 'Tier', 'Grade', 'Award', 'Category'].some((tag) => next.tags.has(tag)))
  );
}

function takeVerb(state: State, term: Term, at: number): void {
  if (beginsAnother(state, term, at)) {
    const { recipients } = state.current;
    closeDraft(state, at);
    state.current.recipients = [...recipients];
    state.current.trigger = { at, strong: !WEAK_VERBS.has(term.normal) };
    return;
  }
  const strong = !WEAK_VERBS.has(term.normal);
  if (!state.current.trigger || (strong && !state.current.trigger.strong)) state.current.trigger = { at, strong };
}

/** "34 kota zona hijau, 61 zona kuning, 3 zona merah": the group is said once. */
function ellipticCount(state: State, term: Term, at: number): RecipientItem | undefined {
  if (!term.tags.has('Number') || term.tags.has('Year') || term.tags.has('Decimal') || term.tags.has('Count')) return undefined;
  const count = Number(term.value);
  if (!Number.isInteger(count) || count < 1) return undefined;
  const { terms } = state.sentence;
  let next = at + 1;
  while (
    [
      'lainnya',
      'lain',
      'lagi',
      'sisanya',
      'yang',
      'di',
      'masuk',
      'berpredikat',
      'meraih',
      'mendapat',
      'memperoleh',
      'dengan',
      'berada di',
      'masih',
      'daerah',
      'di antaranya',
      'diantaranya',
      'sudah',
      'baru',
      'mendapatkan',
      'menyandang',
    ].includes(terms[next]?.normal ?? '') &&
    next < at + 4
  )
    next++;
  if (!terms[next]?.tags.has('Grade')) return undefined;
  const before = [...state.drafts, state.current].findLast(isGroup)?.recipients.find(({ type }) => type === 'count') ?? state.counted;
  if (!before) return undefined;
  return { ...before, at, key: `${count} ${before.filler.value.toLowerCase()}`, filler: inherit(before.filler, 0), count: read(count, term, 'count-elliptic') };
}

/** "(1) RSUD A …; (2) Dinas B …": a number in brackets opens the next winner; it is a place where the sentence speaks of winners. */
function enumerates(state: State, term: Term, at: number): boolean {
  if (!term.tags.has('Bracket') || !/^\(\d{1,2}\)$/.test(term.text)) return false;
  if (isComplete(state.current)) closeDraft(state, at);
  const ranked = state.sentence.terms.some(({ normal }) => normal === 'pemenang' || normal === 'juara');
  if (ranked && !state.current.rank) state.current.rank = read(term.text.slice(1, -1), term, 'rank-list-number');
  state.boundary = false;
  return true;
}

function takeRecipient(state: State, item: RecipientItem, at: number): void {
  const { current, sentence } = state;
  if (item.type === 'count') state.counted = item;
  if (isAttached(sentence, state.lastNamedAt, item)) return;
  const role = roleOf(sentence, at);
  state.lastNamedAt = at;
  if (role === 'place') return;
  if (role === 'giver' && !(current.recipients.length > 0 && joins(state, state.lastRecipientAt, at))) return;
  if (item.type === 'count' && state.listing) {
    closeListing(state);
    state.listing = undefined;
  }
  if (state.listing) {
    openListItem(state, item, at);
    return;
  }
  // "A meraih predikat itu bersama B dan C"
  const joinedLater =
    sentence.terms[at - 1]?.normal === 'bersama' &&
    isSubjectOfWin(state) &&
    (hasResult(current) || current.award !== undefined || current.category !== undefined || current.nominated !== undefined);
  const coordinated = current.recipients.length > 0 && (joinedLater || joins(state, state.lastRecipientAt, at)) && state.places.length === 0;
  if (coordinated && !(item.type === 'count' && hasResult(current))) current.recipients.push(item);
  else if (current.recipients.length === 0) current.recipients.push(item);
  else if (hasResult(current) || current.innovation || state.places.length > 0) {
    if (role === 'neutral' && !(item.type === 'count' && isGroup(current)) && isTrailing(state, at)) return;
    closeDraft(state, at);
    state.current.recipients.push(item);
  } else if (role === 'winner' || !isSubjectOfWin(state)) current.recipients = [item];
  else return;
  state.lastRecipientAt = at;
  takePlace(state);
}

/** A winner of an opened list: it has the result of the list. */
function openListItem(state: State, item: RecipientItem, at: number): void {
  const { result } = state.listing!;
  state.listing!.items++;
  closeDraft(state, at);
  const { current } = state;
  current.recipients.push(item);
  for (const slot of ['rank', 'grade', 'label', 'category', 'award', 'scheme', 'year', 'trigger', 'nominated'] as const) {
    if (result[slot] !== undefined && current[slot] === undefined) Object.assign(current, { [slot]: result[slot] });
  }
  state.lastRecipientAt = at;
}

/** A complete list replaces the number that announced it. */
function closeListing({ listing }: State): void {
  if (!listing || listing.items === 0) return;
  const announced = listing.result.recipients.find(({ count }) => count)?.count?.value ?? 0;
  if (listing.items >= announced || listing.complete) listing.result.recipients = listing.result.recipients.filter(({ type }) => type !== 'count');
}

/** A body named after a complete pairing, with nothing of its own behind it, is no second winner: "… meraih juara I di hadapan Kementerian X". */
function isTrailing(state: State, at: number): boolean {
  const { terms } = state.sentence;
  const rest = terms.slice(at + 1);
  const gap = terms.slice(state.lastRecipientAt + 1, at);
  if (state.places.length > 0 || gap.some((term) => NEXT_WINNER.has(term.normal) || term.tags.has('Semicolon'))) return false;
  if (
    state.current.innovation &&
    gap.some((term) => term.tags.has('Comma')) &&
    rest.slice(0, 12).some((term) => term.tags.has('Bracket') || term.tags.has('Title'))
  )
    return false;
  return (
    !rest.some((term) => ['Rank', 'Grade', 'Tier', 'Innovation', 'Score'].some((tag) => term.tags.has(tag))) &&
    !rest.slice(0, 6).some((term) => term.tags.has('WinActive') || (term.tags.has('Bracket') && !term.tags.has('InnerAcronym')))
  );
}

function takePlace(state: State): void {
  if (state.places.length > 0 && !state.current.rank) state.current.rank = state.places.shift()!;
}

/** A subject before its verb stays: "Kabupaten A meraih … di Kabupaten B". */
function isSubjectOfWin({ current, sentence }: State): boolean {
  const [subject] = current.recipients;
  return (
    subject !== undefined &&
    current.trigger !== undefined &&
    subject.at < current.trigger.at &&
    ['WinActive', 'Nominee'].some((tag) => sentence.terms[current.trigger!.at]!.tags.has(tag))
  );
}

function joins(state: State, from: number, to: number): boolean {
  if (from < 0) return false;
  const gap = state.sentence.terms.slice(from + 1, to);
  const { tags: firstTags } = state.sentence.terms[0]!;
  // a run-on numbered list goes on over whatever is no verb: "7. Dirut PT X, 8. Pemprov Y"
  if (
    firstTags.has('Number') &&
    gap.some((term) => term.tags.has('Number')) &&
    !gap.some((term) => term.tags.has('WinActive') || term.tags.has('WinPassive') || term.tags.has('Rank'))
  )
    return true;
  const listed = gap.length <= 6 && gap[0]?.tags.has('Comma') === true && (gap.at(-1)!.tags.has('Comma') || ['dan', 'serta'].includes(gap.at(-1)!.normal));
  for (let i = from + 1; i < to; i++) {
    const term = state.sentence.terms[i]!;
    if (NEXT_WINNER.has(term.normal)) return false;
    if (listed && term.tags.has('Capital') && !term.tags.has('Person') && !term.tags.has('Award') && !term.tags.has('Date')) continue;
    if (!(JOINERS.has(term.normal) || term.tags.has('Bracket') || term.tags.has('Bullet') || (term.tags.has('Number') && !term.tags.has('Count'))))
      return false;
  }
  return !(state.boundary && hasResult(state.current));
}

function takeRank(state: State, item: RankItem, at: number): void {
  const ownCategory = state.current.category !== undefined && state.current.category !== state.header;
  if (
    state.current.rank &&
    state.current.recipients.length === 0 &&
    !state.current.innovation &&
    !ownCategory &&
    item.last === undefined &&
    isPlace(item.filler.value) &&
    isPlace(state.current.rank.value) &&
    (state.drafts.length === 0 || awaitsWinners(state, at))
  ) {
    // "harapan 1 dan harapan 2 masing-masing ditempati A dan B"
    state.places = [state.current.rank, elliptic(item, state.current.rank)];
    delete state.current.rank;
    return;
  }
  if (state.places.length > 0 && state.current.recipients.length === 0 && item.last === undefined && isPlace(item.filler.value)) {
    state.places.push(elliptic(item, state.places.at(-1)!));
    return;
  }
  if (state.current.rank) {
    // "peringkat I kategori A, peringkat I kategori B" are two; a place said twice in one breath is one
    const before = state.sentence.terms[at - 1];
    const apart = before !== undefined && (before.tags.has('Comma') || before.tags.has('Semicolon') || ['dan', 'serta'].includes(before.normal));
    if (sameValue(state.current.rank.value, item.filler.value) && !(apart && isComplete(state.current))) return;
    // "Terbaik I" after "Top 45": the place says more than the tier; a tier after a place adds nothing
    if (item.filler.value.startsWith('top ') && !state.current.rank.value.startsWith('top ') && state.current.recipients.length > 0) return;
    turnTo(state, at);
  }
  if (item.last === undefined) {
    state.current.rank = item.filler;
    state.places = [];
  } else state.places = placesOf(item);
}

/** Whether winners may still be named behind a place; where none are, the subject has the places: "A meraih juara I, II, dan III". */
const awaitsWinners = ({ sentence }: State, at: number): boolean =>
  sentence.terms.slice(at + 1).some(({ tags }) => ['Agency', 'Region', 'Group', 'Person', 'Weak', 'WinPassive', 'Colon'].some((tag) => tags.has(tag)));

/** "harapan I dan II": the second is a harapan too. */
const elliptic = (item: RankItem, before: RankItem['filler']): RankItem['filler'] =>
  /^rank-elliptic-(?:after-rank|last)$/.test(item.filler.evidence[0]!.rule) && before.value.startsWith('harapan ')
    ? { ...item.filler, value: `harapan ${item.filler.value}` }
    : item.filler;

const isPlace = (value: string): boolean => /^(?:harapan )?\d+$/.test(value);

const sameValue = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function takeGrade(state: State, item: GradeItem, at: number): void {
  const { current } = state;
  if (current.grade) {
    if (sameValue(current.grade.value, item.filler.value)) return;
    // "predikat A (memuaskan)", "A atau kategori Memuaskan": a gloss that was read as a grade of its own
    if (!current.label && ['alias', 'atau'].includes(state.sentence.terms[at - 1]?.normal ?? '') && !/^[ABCD]{1,2}[+-]?$/.test(current.grade.value)) {
      const term = state.sentence.terms[at]!;
      current.label = read(term.text, term, item.filler.evidence[0]!.rule);
      return;
    }
    if (
      /^[ABCD]{1,2}[+-]?$/.test(current.grade.value) &&
      !current.label &&
      /^[a-z ]+$/i.test(item.filler.value) &&
      item.filler.value.length > 3 &&
      isGlossOf(state, at)
    ) {
      current.label = item.filler;
      return;
    }
    turnTo(state, at);
  }
  state.current.grade = item.filler;
  if (item.label) state.current.label = item.label;
}

const isGlossOf = (state: State, at: number): boolean =>
  ['atau', 'alias', 'yakni', 'yaitu', 'dengan'].includes(state.sentence.terms[at - 1]?.normal ?? '') || state.sentence.terms[at]!.tags.has('Bracket');

/** The next class of an opened list of categories. */
function isCategoryRun({ sentence }: State, at: number): boolean {
  const { terms } = sentence;
  const before = terms[at - 1];
  return (
    terms[at]!.tags.has('Capital') && !isItemTerm(terms[at]!) && before !== undefined && (before.tags.has('Comma') || ['dan', 'serta'].includes(before.normal))
  );
}

function takeCategoryRun(state: State, at: number): void {
  const { terms } = state.sentence;
  let to = at + 1;
  while (to < terms.length && terms[to]!.tags.has('Word') && (terms[to]!.tags.has('Capital') || !terms[to]!.tags.has('Function'))) to++;
  const span = { start: terms[at]!.start, end: terms[to - 1]!.end };
  const { recipients, rank, award, trigger } = state.current;
  closeDraft(state, at);
  Object.assign(state.current, {
    recipients: [...recipients],
    category: read(state.document.text.slice(span.start, span.end), span, 'category-list'),
    ...(rank ? { rank } : {}),
    ...(award ? { award } : {}),
    ...(trigger ? { trigger } : {}),
  });
}

function takeCategory(state: State, at: number): void {
  const item = itemOf(state.document, state.sentence, at);
  if (item?.kind !== 'category') return;
  if (state.sentence.terms[at]!.reading?.rule === 'category-list') state.categories = true;
  const { current } = state;
  const opens = current.recipients.length === 0 && !hasResult(current);
  if (opens) {
    state.header = item.filler;
    current.category = item.filler;
    return;
  }
  const own = current.category !== undefined && current.category !== state.header;
  if (own || (current.category === state.header && state.header !== undefined && isComplete(current))) {
    const { recipients, rank, award, trigger } = current;
    const separated =
      state.boundary || state.sentence.terms[at - 1]?.tags.has('Comma') || ['dan', 'serta'].includes(state.sentence.terms[at - 1]?.normal ?? '');
    closeDraft(state, at);
    if (own) {
      // "memborong kategori A, kategori B dan kategori C": one winner, several classes
      state.current.recipients = [...recipients];
      if (rank && separated) state.current.rank = rank;
      if (award) state.current.award = award;
      if (trigger) state.current.trigger = trigger;
    } else state.header = item.filler;
  }
  state.current.category = item.filler;
}

function takeInnovation(state: State, item: InnovationItem, at: number): void {
  const { current } = state;
  if (current.innovation) {
    const { rank, grade, recipients } = current;
    const joined = ['dan', 'serta', ','].includes(state.sentence.terms[item.from - 1]?.normal ?? '');
    const onlyWinner = recipients.length > 0 && !state.sentence.terms.slice(at + 1).some((term) => term.tags.has('Agency') || term.tags.has('Region'));
    closeDraft(state, item.from);
    // two innovations of one winner: "mengirim dua inovasi, A dan B"
    if (joined && onlyWinner && recipients[0]!.at < item.from) {
      state.current.recipients = [...recipients];
      if (rank) state.current.rank = rank;
      if (grade) state.current.grade = grade;
    }
  }
  takePlace(state);
  state.current.innovation = item.filler;
  if (item.expansion) state.current.expansion = item.expansion;
}

function placesOf(item: RankItem): RankItem['filler'][] {
  const first = Number(/\d+$/.exec(item.filler.value)![0]);
  const prefix = item.filler.value.replace(/\d+$/, '');
  return Array.from({ length: item.last! - first + 1 }, (_, i) => ({ ...item.filler, value: `${prefix}${first + i}` }));
}

/** Opens a draft for a second result; a recipient right before it moves along: "…, Kelurahan Melati ketiga". */
function turnTo(state: State, at: number): void {
  const { current } = state;
  const last = current.recipients.at(-1);
  const start = (current.rank ?? current.grade ?? current.score)?.evidence[0]?.start ?? 0;
  const resultCameFirst = current.recipients.length > 0 && start < current.recipients[0]!.filler.evidence[0]!.start;
  const near = last !== undefined && at - last.at <= 6 && !state.sentence.terms.slice(last.at + 1, at).some((term) => term.tags.has('Comma'));
  // "selain kelompok nilai A, ada 9 OPD dengan nilai BB": the comma parts the first result from the recipient
  const parted =
    near &&
    current.recipients.length === 1 &&
    resultCameFirst &&
    state.sentence.terms.some((term, i) => i < last.at && term.start > start && term.tags.has('Comma'));
  if (parted) {
    current.recipients = [];
    closeDraft(state, last.at);
    state.current.recipients.push(last);
    return;
  }
  if (near && current.recipients.length > 1 && resultCameFirst) {
    current.recipients = current.recipients.slice(0, -1);
    closeDraft(state, last.at);
    state.current.recipients.push(last);
    return;
  }
  closeDraft(state, at);
}
