import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { schemes } from '../lexicon/schemes.js';
import type { Draft } from './draft.js';
import { type Filler, inherit, read } from './filler.js';
import { itemOf } from './item.js';

/** A place where an award is named, with the year beside it. */
export interface AwardMention {
  sentence: number;
  at: number;
  filler: Filler;
  scheme?: string;
  year?: Filler<number>;
}

/** What the article says once and its clauses take over. */
export interface Context {
  awards: AwardMention[];
  /** Years by sentence, the first of each. */
  years: Map<number, Filler<number>>;
  /** Year of the first full date. */
  eventYear?: Filler<number>;
}

const gradeSchemes = new Set(schemes.filter(({ kind }) => kind === 'grade').map(({ id }) => id));
const OPINION = /^(WTP|WDP|TMP|WBK|WBBM|disclaimer)/i;

export function collectContext(document: Document): Context {
  const awards: AwardMention[] = [];
  const years = new Map<number, Filler<number>>();
  for (const sentence of document.sentences) {
    sentence.terms.forEach((term, at) => {
      if (term.tags.has('Award')) {
        const item = itemOf(document, sentence, at);
        if (item?.kind !== 'award' || isRegulated(sentence.terms, at)) return;
        const year = yearAfter(sentence.terms, at);
        awards.push({ sentence: sentence.index, at, filler: item.filler, ...(item.scheme ? { scheme: item.scheme } : {}), ...(year ? { year } : {}) });
      }
      if (isAwardYear(sentence.terms, at) && !years.has(sentence.index)) years.set(sentence.index, read(Number(term.normal), term, 'year'));
    });
  }
  const context: Context = { awards, years };
  const dated = document.dates.find(({ dates }) => dates.some(({ year }) => year !== undefined));
  if (dated) {
    const span = { start: document.tokens[dated.from]!.start, end: document.tokens[dated.to - 1]!.end };
    context.eventYear = { value: dated.dates.find(({ year }) => year !== undefined)!.year!, evidence: [{ ...span, rule: 'year-of-event', via: 'derived' }] };
  }
  return context;
}

/** The subject of a decree ("Permendagri Nomor 19 Tahun 2020 tentang Indeks …") is no award of this article. */
const isRegulated = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 4), at).some(({ normal }) => normal === 'tentang');

/** A year that dates an award: not one of a decree, a budget history or a span of years. */
export function isAwardYear(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (!term.tags.has('Year') || term.tags.has('Date')) return false;
  for (let i = Math.max(0, at - 4); i < at; i++)
    if (['nomor', 'no', 'sejak', 'uu', 'perda', 'mulai', 'hingga', 'sampai', 'dibanding', 'dibandingkan'].includes(terms[i]!.normal)) return false;
  const isYearOrDash = (i: number) =>
    terms[i]?.tags.has('Dash') === true && (terms[i + 1]?.tags.has('Year') === true || terms[i - 1]?.tags.has('Year') === true);
  return !isYearOrDash(at + 1) && !isYearOrDash(at - 1);
}

const YEAR_LINKS = new Set([
  'tahun',
  'di',
  'tingkat',
  'pada',
  'anggaran',
  'lingkup',
  'lingkungan',
  'nasional',
  'se',
  'untuk',
  'kota',
  'kabupaten',
  'provinsi',
  'dan',
  'antar',
  'daerah',
  'internal',
  'periode',
  'edisi',
  'yang',
  'digelar',
  'dihelat',
  'diselenggarakan',
  'diadakan',
  'oleh',
]);

function yearAfter(terms: readonly Term[], at: number): Filler<number> | undefined {
  for (let i = at + 1; i < Math.min(terms.length, at + 10); i++) {
    const term = terms[i]!;
    if (isAwardYear(terms, i)) return read(Number(term.normal), term, 'award-year');
    if (
      !YEAR_LINKS.has(term.normal) &&
      !term.normal.startsWith('se-') &&
      !['Bracket', 'Region', 'Agency', 'Group', 'Title', 'Weak'].some((tag) => term.tags.has(tag))
    )
      return undefined;
  }
  return undefined;
}

/** Award mentions considered before and after a clause; an article has few, a dump of a whole paper has thousands. */
const AWARDS_BEFORE = 60;
const AWARDS_AFTER = 12;

function awardsNear({ awards }: Context, sentence: number): readonly AwardMention[] {
  if (awards.length <= AWARDS_BEFORE) return awards;
  let low = 0;
  for (let high = awards.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (awards[middle]!.sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  return awards.slice(Math.max(0, low - AWARDS_BEFORE), low + AWARDS_AFTER);
}

const nearest = (mentions: readonly AwardMention[], sentence: number): AwardMention | undefined =>
  mentions.reduce<AwardMention | undefined>(
    (best, mention) => (best && Math.abs(best.sentence - sentence) <= Math.abs(mention.sentence - sentence) ? best : mention),
    undefined,
  );

/** The mention of an award in a sentence. */
export const awardIn = (context: Context, sentence: number, value: string): AwardMention | undefined =>
  awardsNear(context, sentence).find((mention) => mention.sentence === sentence && mention.filler.value === value);

/** The award that a draft without one takes over: the nearest before it that fits its result, else the nearest after. */
export function awardFor(context: Context, draft: Draft): AwardMention | undefined {
  const fits = (mention: AwardMention) => {
    if (draft.rank && /^(?:harapan )?\d+$/.test(draft.rank.value) && mention.scheme !== undefined && gradeSchemes.has(mention.scheme))
      return mention.sentence === draft.sentence;
    if (!draft.grade) return true;
    if (OPINION.test(draft.grade.value)) return /LKPD|Laporan Keuangan|opini|Zona Integritas|\bZI\b/i.test(mention.filler.value);
    const letter = /^(AA|A|BB|B|CC|C|D)$/.test(draft.grade.value);
    return !letter || mention.scheme === undefined || gradeSchemes.has(mention.scheme);
  };
  const near = awardsNear(context, draft.sentence);
  const fitting = near.filter(fits);
  const usable = fitting.length > 0 || draft.grade ? fitting : near;
  let before: AwardMention | undefined;
  for (const mention of usable) {
    if (mention.sentence < draft.sentence || (mention.sentence === draft.sentence && mention.at < draft.to)) before = mention;
  }
  const found = before ?? usable.find((mention) => mention.sentence - draft.sentence <= 4);
  return found && inFull(context, found);
}

/** "kompetisi inovasi" in lower case stands for the contest that the article names in full. */
function inFull(context: Context, mention: AwardMention): AwardMention {
  const short = mention.filler.value;
  if (short !== short.toLowerCase()) return mention;
  return (
    awardsNear(context, mention.sentence).find(
      ({ filler }) => filler.value !== short && /^\p{Lu}/u.test(filler.value) && filler.value.toLowerCase().startsWith(`${short} `),
    ) ?? mention
  );
}

/** The year of a draft that does not say its own, and how it is known. */
export function yearFor(context: Context, draft: Draft, sentences: readonly DocumentSentence[], award: AwardMention | undefined): Filler<number> | undefined {
  const own = context.years.get(draft.sentence);
  if (own) return own;
  if (award?.year) return inherit(award.year, Math.abs(draft.sentence - award.sentence));
  const near = awardsNear(context, draft.sentence);
  const name = award?.filler.value ?? draft.award?.value;
  const sameAward = name === undefined ? undefined : near.find((mention) => mention.year && mention.filler.value.toLowerCase() === name.toLowerCase());
  if (sameAward?.year) return inherit(sameAward.year, Math.abs(draft.sentence - sameAward.sentence));
  for (let i = 0; sentences[i]?.headline; i++) {
    const year = context.years.get(i);
    if (year && i < draft.sentence) return inherit(year, draft.sentence - i);
  }
  const graded = draft.grade !== undefined && !draft.rank;
  const dated = nearest(
    near.filter((mention) => mention.year && (graded || mention.scheme === undefined || !gradeSchemes.has(mention.scheme))),
    award?.sentence ?? draft.sentence,
  );
  if (dated?.year) return inherit(dated.year, Math.abs(draft.sentence - dated.sentence));
  if (context.eventYear) return context.eventYear;
  const first = [...context.years][0];
  return first && inherit(first[1], Math.abs(draft.sentence - first[0]));
}
