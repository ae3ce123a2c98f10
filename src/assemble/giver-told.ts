import type { Term } from '../annotate/term.js';
import {
  ASSESSED_BY,
  ASSESSMENTS,
  CONTEST_WORDS,
  DECIDED_BY,
  DECIDES,
  GETTING,
  GIVER_FILLERS,
  GIVES,
  HELD_BY,
  HOLDS,
  NO_SUBJECT,
  PRIZE_OBJECTS,
} from '../lexicon/cues.js';
import type { Filler } from './filler.js';
import { agencyAt, giverAt, holderOffice, nameAt, type Place } from './giver.js';
import { anyTerm, isAgency, says, type TermTest, tagged } from './terms.js';

/** "di" written apart from its verb. */
const HOLD_STEMS: ReadonlySet<string> = new Set(['gelar', 'laksanakan', 'selenggarakan', 'adakan']);
/** Words that may tell a giver, but for the passive verbs in "di-". */
const TELLING: ReadonlySet<string> = new Set(['oleh', 'dari', 'versi', 'penyelenggaraan', ...GIVES, ...HOLDS, ...DECIDES, ...HOLD_STEMS]);
const GIVE_PASSIVE = /^(?:diserahkan|diberikan|dianugerahkan|disematkan|dibagikan|diangsurkan|dikeluarkan|diganjar|dianugerahi|dihadiahi)/;
/** Units that win prizes and seldom give any. */
const UNIT =
  /^(?:dinas|dis\p{L}+$|inspektorat|puskesmas|upt|rs|rumah sakit|kecamatan|kelurahan|desa|kampung|distrik|kalurahan|kapanewon|nagari|gampong|pekon|sekolah|smp|sma|smk|sd|mts|man|polres|polsek|lapas|rutan|universitas|institut)(?:$|[^\p{L}])/iu;

/** How far the words that make a giver stand from each other, in terms. */
const ASSESSED_WITHIN = 14;
const OBJECT_FOLLOWS_WITHIN = 10;
const FILLERS_AT_MOST = 5;
const CONTEST_WITHIN = 14;
const CONTEST_WORD_WITHIN = 8;
const OLEH_VERB_WITHIN = 16;
const OLEH_OBJECT_WITHIN = 12;
const DARI_OBJECT_WITHIN = 12;
const GETS_WITHIN = 8;
const SUBJECT_WITHIN = 14;
const GOVERNED_WITHIN = 2;

const isAward = tagged('Award');
const isPrize = tagged('Award', 'Rank', 'Tier', 'Grade', 'Scheme');
const isOwner = tagged('Agency', 'Innovation', 'Title');
const isPerson = tagged('Person');
const isVerbal = tagged('Verbal');
const isOtherVerb = tagged('WinPassive', 'Speech');
const endsSubject = tagged('Stop', 'Semicolon', 'WinActive', 'WinPassive', 'Speech', 'Colon');
const isObject: TermTest = (term) => isPrize(term) || says(term, PRIZE_OBJECTS);
const isAssessment: TermTest = (term) => isAward(term) || says(term, ASSESSMENTS);
const isContest: TermTest = (term) => says(term, CONTEST_WORDS) || (term !== undefined && /^\p{Lu}{3,}$/u.test(term.text));
const isGetting: TermTest = (term) => says(term, GETTING);
const isNoSubject: TermTest = (term) => says(term, NO_SUBJECT);

/** The giver that the verb or preposition at a term tells. */
export function giverTold(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const { normal } = terms[at]!;
  if (!normal.startsWith('di') && !TELLING.has(normal)) return undefined;
  if (normal === 'oleh') return giverAfterOleh(place, at);
  if (normal === 'dari') return giverAfterDari(place, at);
  if (normal === 'versi') return giverAt(place, at + 1, 'grantor-versi') ?? nameAt(place, at + 1, 'grantor-versi');
  if (normal === 'dinilai' || normal === 'dievaluasi') return agencyAt(place, at + 1, 'grantor-assessor');
  if (normal === 'ditetapkan' && terms[at + 2]?.normal === 'sebagai') return agencyAt(place, at + 1, 'grantor-assessor');
  const split = terms[at - 1]?.normal === 'di';
  if (GIVE_PASSIVE.test(normal) || (split && GIVES.has(normal))) {
    if (/kepada|pada|untuk|bagi$/.test(normal)) return undefined;
    const after = skip(terms, at + 1);
    return giverAt(place, after, 'grantor-passive') ?? (normal === 'diserahkan' ? namedHolder(place, after) : undefined);
  }
  if (HELD_BY.has(normal) || (split && HOLD_STEMS.has(normal))) return isHeld(terms, at) ? giverAt(place, skip(terms, at + 1), 'grantor-host') : undefined;
  if (normal === 'dilakukan' && terms[at - 1]?.normal === 'penyerahan') return giverAt(place, skip(terms, at + 1), 'grantor-passive');
  if (ASSESSED_BY.has(normal) && anyTerm(terms, at - ASSESSED_WITHIN, at, isAssessment)) {
    const assessor = agencyAt(place, skip(terms, at + 1), 'grantor-assessor');
    return assessor && !UNIT.test(assessor.value) ? assessor : undefined;
  }
  return giverBefore(place, at);
}

/** "Gubernur X menyerahkan piagam", "Yang menyerahkan Menteri Y", "Pemkot Z mengumumkan jawara": the subject of a verb of giving or holding. */
function giverBefore(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const { normal } = terms[at]!;
  const gives = GIVES.has(normal);
  const holds = HOLDS.has(normal);
  if (!gives && !holds && !DECIDES.has(normal)) return undefined;
  if (gives && terms[at - 1]?.normal === 'yang') {
    const giver = giverAt(place, skip(terms, at + 1), 'grantor-active');
    if (giver) return giver;
  }
  if (normal !== 'menyerahkannya' && !hasObject(terms, at + 1, at + 1 + OBJECT_FOLLOWS_WITHIN)) return undefined;
  return subjectBefore(place, at, gives || holds, holds ? 'grantor-host' : 'grantor-active');
}

/** Index of the first term from `at` on that is no filler. */
function skip(terms: readonly Term[], at: number): number {
  let i = at;
  while (i < at + FILLERS_AT_MOST && says(terms[i], GIVER_FILLERS)) i++;
  return i;
}

/** Whether a stretch speaks of a prize. */
const hasObject = (terms: readonly Term[], from: number, to: number): boolean => anyTerm(terms, from, to, isObject);

/** Whether what is held is a contest: one of its words, its name or its abbreviation stands before. */
const isHeld = (terms: readonly Term[], at: number): boolean =>
  hasObject(terms, at - CONTEST_WITHIN, at) || anyTerm(terms, at - CONTEST_WORD_WITHIN, at, isContest);

/** "diraih oleh X" names a winner, "diserahkan langsung kemarin oleh X" a giver: the verb before decides. */
function giverAfterOleh(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  for (let i = at - 1; i >= Math.max(0, at - OLEH_VERB_WITHIN); i--) {
    const { normal } = terms[i]!;
    if (GIVE_PASSIVE.test(normal) || DECIDED_BY.has(normal) || HELD_BY.has(normal) || normal === 'penyerahan' || normal === 'penilaian') {
      const told = HELD_BY.has(normal) ? isHeld(terms, i) : hasObject(terms, i - CONTEST_WITHIN, normal === 'dikeluarkan' ? i : at + OLEH_OBJECT_WITHIN);
      return told ? (giverAt(place, skip(terms, at + 1), 'grantor-oleh') ?? nameAt(place, at + 1, 'grantor-oleh')) : undefined;
    }
    if (isOtherVerb(terms[i]) || (isVerbal(terms[i]) && normal.startsWith('di'))) return undefined;
  }
  return undefined;
}

/** "menerima penghargaan dari Menteri X": after a verb of getting or a prize. */
function giverAfterDari(place: Place, at: number): Filler | undefined {
  const { terms } = place.sentence;
  const before = terms[at - 1];
  const gets = anyTerm(terms, at - GETS_WITHIN, at, isGetting);
  // "Budi dari Dinas X" tells where a person works
  if (!before || (!gets && isPerson(before)) || isOwner(before)) return undefined;
  if (!gets && !hasObject(terms, at - DARI_OBJECT_WITHIN, at)) return undefined;
  const giver = giverAt(place, at + 1, 'grantor-dari');
  return giver && !UNIT.test(giver.value) ? giver : undefined;
}

/** The subject of a verb of giving: the nearest body or office before it that no preposition governs. */
function subjectBefore(place: Place, at: number, persons: boolean, rule: string): Filler | undefined {
  const { terms } = place.sentence;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_WITHIN); i--) {
    const term = terms[i]!;
    // "hari jadi" is no verb
    if (term.normal !== 'jadi' && endsSubject(term)) return undefined;
    if (anyTerm(terms, i - GOVERNED_WITHIN, i, isNoSubject)) continue;
    if (!persons && !isAgency(term)) continue;
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
