import type { Term } from '../annotate/term.js';
import { schemes } from '../lexicon/schemes.js';
import type { Recognized } from '../recognize/recognize.js';
import type { Context } from './context.js';
import type { Filler } from './filler.js';
import { agencyAt, collectOffices, giverAt, holderOffice, nameAt, type Place } from './giver.js';

/** A place where the article says who gives a prize or holds a contest. */
export interface Giving {
  sentence: number;
  at: number;
  filler: Filler;
  /** The awards that it is about: named in its sentence, else the contest spoken of before it. */
  awards: readonly string[];
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
const HOST_PASSIVE = /^(?:digelar|diselenggarakan|dihelat|diadakan|digagas|diinisiasi|dilaksanakan|diprakarsai|penyelenggaraan)$/;
const HOST_ACTIVE = /^(?:menggelar|menyelenggarakan|mengadakan|menghelat|melaksanakan)$/;
const GIVE_ACTIVE =
  /^(?:memberikan|memberi|menyerahkan|serahkan|menyerahkannya|menganugerahkan|anugerahkan|mengganjar|ganjar|menganugerahi|membagikan|beri|berikan|anugerahi)$/;
const DECIDE_ACTIVE = /^(?:menobatkan|menetapkan|memilih|menilai|mengumumkan|umumkan)$/;
/** "hasil survei yang dibuka Ombudsman", "evaluasi yang dilakukan Kementerian X": who assesses. */
const ASSESS_PASSIVE = /^(?:dilakukan|dibuka|dirilis|dibacakan|diumumkan|dikeluarkan)$/;
const ASSESSMENT = /^(?:hasil|hasilnya|survei|penilaian|evaluasi|pemeriksaan|pemeringkatan)$/;
/** Units that win prizes and seldom give any. */
const UNIT =
  /^(?:dinas|dis\p{L}+$|inspektorat|puskesmas|upt|rs|rumah sakit|kecamatan|kelurahan|desa|kampung|distrik|kalurahan|kapanewon|nagari|gampong|pekon|sekolah|smp|sma|smk|sd|mts|man|polres|polsek|lapas|rutan|universitas|institut)(?:$|[^\p{L}])/iu;

const NONE: readonly string[] = [];
/** Sentences after a giver in which its award may be named first. */
const AHEAD = 6;

/** Finds every place that tells a giver, in the order of the text. */
export function collectGivings(document: Recognized, { awards }: Context): Givings {
  const list: Giving[] = [];
  const graded = new Set<string>();
  const offices = collectOffices(document);
  const related = relatedGivers(document);
  let next = 0;
  let contest: string | undefined;
  for (const sentence of document.sentences) {
    const named: string[] = [];
    const nominates = sentence.terms.some(({ tags }) => tags.has('Nominee'));
    for (; next < awards.length && awards[next]!.sentence <= sentence.index; next++) {
      const { filler, scheme, at } = awards[next]!;
      const isGrading = scheme !== undefined && gradeSchemes.has(scheme);
      if (isGrading) graded.add(filler.value);
      if (CEREMONY.test(filler.value)) continue;
      named.push(sentence.terms[at]!.text);
      if ((!isGrading || contest === undefined) && !nominates && !isProspect(sentence.terms, at)) contest = sentence.terms[at]!.text;
    }
    const following = awards[next];
    const ahead = following && following.sentence - sentence.index <= AHEAD ? [following.filler.value] : NONE;
    const about = named.length > 0 ? named : contest === undefined ? ahead : [contest];
    const place = { document, sentence, offices };
    for (let at = 0; at < sentence.terms.length; at++) {
      const rule = related.get(sentence.terms[at]!);
      const filler = rule === undefined ? giverTold(place, at) : giverAt(place, at, rule);
      if (!filler || isProspect(sentence.terms, at)) continue;
      const apart = following !== undefined && about === ahead && following.sentence - sentence.index > 1 && filler.evidence[0]!.rule === 'grantor-dari';
      list.push({ sentence: sentence.index, at, filler, awards: apart ? [] : about });
    }
  }
  return { list, graded };
}

/** The terms that relation rules read as givers or organisers, each with its rule. */
function relatedGivers({ relations }: Recognized): Map<Term, string> {
  const givers = new Map<Term, string>();
  for (const { rule, parts } of relations) for (const term of parts['giver'] ?? []) givers.set(term, rule);
  return givers;
}

/** Whether a word stands in speech or after a word of hope: "semoga meraih … dari". */
export const isProspect = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.spoken || terms.slice(Math.max(0, at - 14), at).some(({ tags, normal }) => tags.has('Target') && normal !== 'harapan');

/** The giver that the verb or preposition at a term tells. */
function giverTold(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const { normal } = terms[at]!;
  if (normal === 'oleh') return giverAfterOleh(place, at);
  if (normal === 'dari') return giverAfterDari(place, at);
  if (normal === 'versi') return giverAt(place, at + 1, 'grantor-versi') ?? nameAt(place, at + 1, 'grantor-versi');
  if (normal === 'dinilai' || normal === 'dievaluasi') return agencyAt(place, at + 1, 'grantor-assessor');
  if (normal === 'ditetapkan' && terms[at + 2]?.normal === 'sebagai') return agencyAt(place, at + 1, 'grantor-assessor');
  const split = terms[at - 1]?.normal === 'di';
  if (GIVE_PASSIVE.test(normal) || (split && GIVE_ACTIVE.test(normal))) {
    if (/kepada|pada|untuk|bagi$/.test(normal)) return undefined;
    const after = skip(terms, at + 1);
    return giverAt(place, after, 'grantor-passive') ?? (normal === 'diserahkan' ? namedHolder(place, after) : undefined);
  }
  if (HOST_PASSIVE.test(normal) || (split && /^(?:gelar|laksanakan|selenggarakan|adakan)$/.test(normal)))
    return isHeld(terms, at) ? giverAt(place, skip(terms, at + 1), 'grantor-host') : undefined;
  if (normal === 'dilakukan' && terms[at - 1]?.normal === 'penyerahan') return giverAt(place, skip(terms, at + 1), 'grantor-passive');
  if (ASSESS_PASSIVE.test(normal) && terms.slice(Math.max(0, at - 14), at).some((term) => ASSESSMENT.test(term.normal) || term.tags.has('Award'))) {
    const assessor = agencyAt(place, skip(terms, at + 1), 'grantor-assessor');
    return assessor && !UNIT.test(assessor.value) ? assessor : undefined;
  }
  return giverBefore(place, at);
}

/** "Gubernur X menyerahkan piagam", "Yang menyerahkan Menteri Y", "Pemkot Z mengumumkan jawara": the subject of a verb of giving or holding. */
function giverBefore(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const { normal } = terms[at]!;
  const gives = GIVE_ACTIVE.test(normal);
  const holds = HOST_ACTIVE.test(normal);
  if (!gives && !holds && !DECIDE_ACTIVE.test(normal)) return undefined;
  if (gives && terms[at - 1]?.normal === 'yang') {
    const giver = giverAt(place, skip(terms, at + 1), 'grantor-active');
    if (giver) return giver;
  }
  if (normal !== 'menyerahkannya' && !hasObject(terms, at + 1, at + 11)) return undefined;
  return subjectBefore(place, at, gives || holds, holds ? 'grantor-host' : 'grantor-active');
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
function giverAfterOleh(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const { normal, tags } = terms[i]!;
    if (GIVE_PASSIVE.test(normal) || DECIDE_PASSIVE.test(normal) || HOST_PASSIVE.test(normal) || normal === 'penyerahan' || normal === 'penilaian') {
      const told = HOST_PASSIVE.test(normal) ? isHeld(terms, i) : hasObject(terms, i - 14, normal === 'dikeluarkan' ? i : at + 12);
      return told ? (giverAt(place, skip(terms, at + 1), 'grantor-oleh') ?? nameAt(place, at + 1, 'grantor-oleh')) : undefined;
    }
    if (tags.has('WinPassive') || (tags.has('Verbal') && normal.startsWith('di')) || tags.has('Speech')) return undefined;
  }
  return undefined;
}

/** "menerima penghargaan dari Menteri X": after a verb of getting or a prize. */
function giverAfterDari(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const before = terms[at - 1];
  const gets = terms.slice(Math.max(0, at - 8), at).some(({ normal }) => /^(?:menerima|diterima)$/.test(normal));
  // "Budi dari Dinas X" tells where a person works
  if (!before || (!gets && before.tags.has('Person')) || ['Agency', 'Innovation', 'Title'].some((tag) => before.tags.has(tag))) return undefined;
  if (!gets && !hasObject(terms, at - 12, at)) return undefined;
  const giver = giverAt(place, at + 1, 'grantor-dari');
  return giver && !UNIT.test(giver.value) ? giver : undefined;
}

const COMPANION = /^(?:bersama|didampingi|beserta|ditemani|serta|dan|mewakili|diwakili|kepada|di|dari|pada|oleh|kantor|gedung|aula|halaman|menurut|untuk)$/;
const ENDS_SUBJECT = ['Stop', 'Semicolon', 'WinActive', 'WinPassive', 'Speech', 'Colon'];

/** The subject of a verb of giving: the nearest body or office before it that no preposition governs. */
function subjectBefore(place: Place, at: number, persons: boolean, rule: string): Filler | undefined {
  const { terms } = place.sentence;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const term = terms[i]!;
    // "hari jadi" is no verb
    if (term.normal !== 'jadi' && ENDS_SUBJECT.some((tag) => term.tags.has(tag))) return undefined;
    if (terms.slice(Math.max(0, i - 2), i).some(({ normal }) => COMPANION.test(normal))) continue;
    if (!persons && !term.tags.has('Agency')) continue;
    const giver = giverAt(place, i, rule) ?? (i === at - 1 ? namedHolder(place, i) : undefined);
    if (giver && (persons || !UNIT.test(giver.value))) return giver;
  }
  return undefined;
}

/** "Irman menyerahkan hadiah": a name alone stands for the office that the article gave it. */
function namedHolder(place: Place, at: number): Filler | undefined {
  const term = place.sentence.terms[at];
  return term && /^\p{Lu}\p{L}{3,}$/u.test(term.text) ? holderOffice(place, term.text, 'grantor-holder') : undefined;
}
