import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { BODIES_OF_KIND, HOSPITAL } from '../lexicon/bodies.js';
import { AND } from '../lexicon/cues/joining.js';
import { ANY_KIND, REGION_TYPES } from '../lexicon/cues/parts.js';
import { DEMONSTRATIVES } from '../lexicon/cues/reference.js';
import { inherit } from './filler.js';
import type { RecipientItem } from './item.js';
import { anyTerm, isAgency, isBracket, isComma, isRegion, isWinActive, says, type TermTest, tagged } from './terms.js';

const DESCRIBED_WITHIN = 5;
const isKind = tagged('Group', 'RegionType');
const isLower = tagged('Lower');
const endsDescription = tagged('Function', 'WinActive');
const OWN_KIND = /^(daerah|kabupaten|kota|provinsi|desa|wilayah|instansi)nya$/;
const TYPED_REGION = /^(?:kabupaten|kota|provinsi) /;
const PROVINCE_CODE = /^\d\d$/;

/** "Provinsi ini", "dinas tersebut": the one spoken of last, if the word fits it. */
export function backReference({ terms }: DocumentSentence, at: number, topic: RecipientItem | undefined): RecipientItem | undefined {
  const term = terms[at]!;
  if (!topic || topic.type === 'count' || !isKind(term)) return undefined;
  // "Daerahnya", "kabupatennya": the word itself points back
  const own = OWN_KIND.exec(term.normal)?.[1];
  if (own ? !fits(own === 'wilayah' ? 'daerah' : own, topic) : !pointsBack(terms, at) || !fits(term.normal, topic)) return undefined;
  return { ...topic, at, filler: inherit(topic.filler) };
}

function fits(word: string, { type, key, filler }: RecipientItem): boolean {
  if (word === 'daerah') return type === 'region' || TYPED_REGION.test(key);
  return (
    key.startsWith(`${word} `) ||
    (type === 'agency' && isOfKind(filler.value.toLowerCase(), word)) ||
    (type === 'region' && REGION_TYPES.has(word) && !TYPED_REGION.test(key))
  );
}

/** Whether a body may be called by the word of a kind: "Puskesmas Mlati" a "puskesmas", "RSUD Brebes" a "rumah sakit". */
const isOfKind = (name: string, kind: string): boolean =>
  ANY_KIND.has(kind) || name.startsWith(`${kind} `) || (HOSPITAL.test(kind) && HOSPITAL.test(name)) || (BODIES_OF_KIND.get(kind)?.test(name) ?? false);

/** "ini", "itu" or "tersebut" after the word, or after what describes it: "kapanewon paling barat itu". */
function pointsBack(terms: readonly Term[], at: number): boolean {
  for (let i = at + 1; i <= at + DESCRIBED_WITHIN; i++) {
    if (says(terms[i], DEMONSTRATIVES)) return true;
    if (!isLower(terms[i]) || endsDescription(terms[i])) return false;
  }
  return false;
}

const namesBody = tagged('Agency', 'Group', 'Position', 'Field');

/** "Badan … (BPKAD)": the bracket repeats the agency before it. */
export const isShortForm = ({ terms }: DocumentSentence, at: number): boolean => namesBody(terms[at - 1]);

const isInnovationOrAcronym = tagged('Innovation', 'InnerAcronym');
const isCommaOrBracket = tagged('Comma', 'Bracket');
const isStopOrBracket = tagged('Stop', 'Bracket', 'Semicolon');
const isNoBracket: TermTest = (term) => !isBracket(term);
const isNoCommaOrBracket: TermTest = (term) => !isCommaOrBracket(term);
const isProvince: TermTest = (term) => isRegion(term) && PROVINCE_CODE.test(term!.id ?? '');

/**
 * Whether a recipient only says more of the one before it: the region of a group ("19 OPD Kota Batu"), the owner of an innovation ("SIGAP (…) Kota Batu"),
 * the province of a kabupaten ("Kabupaten Bintan, Kepulauan Riau,").
 */
export function isAttached({ terms }: DocumentSentence, lastAt: number, { at, type }: RecipientItem): boolean {
  if (lastAt < 0 || type === 'count') return false;
  const from = lastAt + 1;
  if (type === 'region' && isBracket(terms[at - 1]) && at > from && terms[at + 1]?.normal !== ',' && anyTerm(terms, from, at, isInnovationOrAcronym))
    return true;
  // "Kota Surakarta/Solo": another name of the one before it
  if (at === from + 1 && terms[from]!.text === '/' && type === 'region') return true;
  if (!anyTerm(terms, from, at, isNoBracket)) return at === from || type === 'region';
  if (isLocation(terms, lastAt, at)) return true;
  return isProvince(terms[at]) && !isProvince(terms[lastAt]) && !says(terms[at + 1], AND) && !anyTerm(terms, from, at, isNoCommaOrBracket);
}
/** Kinds of place by which an institution is located. */
const LOCAL_PLACE = /^(?:desa|kelurahan|kalurahan|kel|kecamatan|kec|kapanewon|gampong|nagari|distrik|pekon|kampung)\b/i;

/** Kinds of place that hold villages. */
const DISTRICT = /^(?:kecamatan|kec|kapanewon|distrik)\b/i;

/** What lies in a district and has a name of its own. */
const INSIDE_DISTRICT =
  /^(?:desa|kelurahan|kalurahan|kel|gampong|nagari|pekon|kampung|dusun|rw|rt|posyandu|puskesmas|pustu|perpustakaan|bumdes|kelompok|sdn?|smpn?|sman?|smkn?|tk|paud|mi|mts)\b/i;

const MILITARY = /^(?:koramil|kodim|korem|kodam)\b/i;
const ABOVE_KODIM = /^(?:korem|kodam)\b/i;

/** Kinds of place that hold districts. */
const REGENCY = /^(?:kabupaten|kab|kota)\b/i;

/** "Perpustakaan A, Desa B, Blitar, Jawa Timur": the places behind an institution say where it is, up to the province or the end of the sentence. */
function isLocation(terms: readonly Term[], lastAt: number, at: number): boolean {
  const last = terms[lastAt]!;
  const institution = isAgency(last) || isRegion(last);
  if (!institution || at !== lastAt + 2 || !isComma(terms[lastAt + 1])) return false;
  const here = terms[at]!;
  // "Kodim A, Kabupaten B, Kodam C": whose command it is under
  if (ABOVE_KODIM.test(here.text) && (isRegion(last) || MILITARY.test(last.text))) return !says(terms[at + 1], AND);
  const inside = LOCAL_PLACE.test(here.text) && (DISTRICT.test(here.text) ? !DISTRICT.test(last.text) : !LOCAL_PLACE.test(last.text)) && isAgency(last);
  if (!inside && (!isRegion(here) || !isAgency(last))) return false;
  if (isAddress(terms, lastAt, at)) return true;
  if (isRegion(here) && MILITARY.test(last.text) && MILITARY.test(terms[at + 2]?.text ?? '')) return true;
  const next = terms[at + 1];
  if (!next || isStopOrBracket(next)) return true;
  // "Desa A, Kecamatan B dengan skor 90"
  if (DISTRICT.test(here.text) && INSIDE_DISTRICT.test(last.text) && !isComma(next)) return !says(next, AND);
  if (!isComma(next)) return false;
  // "Puskesmas Kaliwungu, Kendal, dengan …"
  const goesOn = isLower(terms[at + 2]) && !says(terms[at + 2], AND) && !isKind(terms[at + 2]);
  return goesOn || isWinActive(terms[at + 2]) || (isRegion(terms[at + 2]) && (isProvince(terms[at + 2]) || LOCAL_PLACE.test(here.text)));
}

/** "Desa A, Kecamatan B, Kabupaten C, Desa D, …": where each village of a list lies; a district inside its village, a regency behind a district. */
const isAddress = (terms: readonly Term[], lastAt: number, at: number): boolean =>
  LOCAL_PLACE.test(terms[lastAt]!.text) &&
  (DISTRICT.test(terms[at]!.text) ? REGENCY.test(terms[at + 2]?.text ?? '') : DISTRICT.test(terms[lastAt]!.text) && REGENCY.test(terms[at]!.text));

/** Joins the names of a list. */
export const isJoiner: TermTest = (term) => isComma(term) || says(term, AND);
