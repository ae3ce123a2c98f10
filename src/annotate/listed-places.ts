import { OWNED_IN_LISTS } from '../lexicon/cues/innovations.js';
import { ENDS_LIST } from '../lexicon/cues/joining.js';
import { NO_LIST_AFTER } from '../lexicon/cues/parts.js';
import { nonNames } from '../lexicon/non-names.js';
import { ROMAN_NUMERALS } from '../lexicon/numbers.js';
import type { Candidate } from './candidate.js';
import { type GazetteerHit, hitsBetween } from './gazetteer.js';
import { tagSet } from './tag-set.js';
import type { Token } from './token.js';

/** Id of a name that shares the head of the name before it. */
export const LISTED_PLACE = 'listed-place';

/** Kinds of head whose names are listed without saying it again. */
const SHARED_HEADS: ReadonlySet<string> = new Set(['village', 'subdistrict', 'health', 'law', 'court']);
/** Tags of what begins the next body of a list, with a head of its own. */
const OPENS_BODY: ReadonlySet<string> = new Set(['PlaceHead', 'FieldHead', 'GovHead', 'Agency', 'RegionType', 'Region']);
/** Tags that a word of a name may have. */
const IN_NAMES: ReadonlySet<string> = new Set(['Region', 'Weak', 'Label', 'CuedGrade', 'WordGrade']);
const NON_NAMES: ReadonlySet<string> = new Set(nonNames);
const LONGEST_NAME = 4;
const LONGEST_BRACKET = 10;
const LONGEST_NUMBER = 3;
const MOST_NAMES = 60;

interface Name {
  from: number;
  to: number;
}

/** "Puskesmas Melati, Mawar, dan Kenanga": the names of a list that shares the word for what they are. A person behind a body looks the same, so the list must end with "dan". */
export function findListedPlaces(tokens: readonly Token[], hits: readonly GazetteerHit[]): Candidate[] {
  const found: Candidate[] = [];
  let behind = 0;
  for (const { entry, from, to } of hits) {
    if (from < behind || entry.tag !== 'PlaceHead' || !SHARED_HEADS.has(entry.id) || !mayOpenList(tokens[from - 1])) continue;
    const first = nameAt(tokens, hits, to);
    const names = first && listBehind(tokens, hits, first);
    if (!names) continue;
    behind = names.at(-1)!.to;
    for (const name of names)
      if (!isKnown(hits, name)) found.push({ from: name.from, to: name.to, tags: tagSet('Agency'), id: LISTED_PLACE, value: undefined, priority: 3 });
  }
  return found;
}

const mayOpenList = (before: Token | undefined): boolean => !before || before.newline || (!before.capital && !NO_LIST_AFTER.has(before.norm));

/** The names behind the first one of a list that "dan" ends; undefined where it is none. */
function listBehind(tokens: readonly Token[], hits: readonly GazetteerHit[], first: Name): Name[] | undefined {
  const names: Name[] = [];
  let at = detailEnd(tokens, first.to);
  while (names.length < MOST_NAMES) {
    const comma = tokens[at]?.norm === ',';
    if (comma) at++;
    const last = ENDS_LIST.has(tokens[at]?.norm ?? '');
    if (last) at++;
    if (!comma && !last) return undefined;
    const name = nameAt(tokens, hits, at);
    if (!name) return last && names.length > 0 && opensBody(hits, at) ? names : undefined;
    names.push(name);
    at = detailEnd(tokens, name.to);
    // "SAPA IBU dari Puskesmas Melati dan JAGA BALITA dari RSUD Brebes": what belongs to a body is none
    if (OWNED_IN_LISTS.has(tokens[at]?.norm ?? '')) return undefined;
    if (last) return names;
  }
  return undefined;
}

/** A region, or a name of capitalised words and perhaps a number; undefined where another word follows it or none stands there. */
function nameAt(tokens: readonly Token[], hits: readonly GazetteerHit[], from: number): Name | undefined {
  const region = regionAt(hits, from);
  if (region > from && !tokens[region]?.capital) return { from, to: region };
  let to = from;
  while (to < tokens.length && to - from <= LONGEST_NAME && isNameWord(tokens[to]!, to > from)) to++;
  if (to === from || to - from > LONGEST_NAME || tokens[to]?.capital) return undefined;
  const named = hitsBetween(hits, from, to).every(({ entry }) => IN_NAMES.has(entry.tag));
  if (!named) return undefined;
  const number = tokens[to];
  if (number?.kind === 'number' && number.end - number.start <= LONGEST_NUMBER && /^\d+$/.test(number.norm)) to++;
  return { from, to };
}

const isNameWord = ({ kind, capital, newline, norm }: Token, inside: boolean): boolean =>
  kind === 'word' && capital && !(inside && newline) && (!NON_NAMES.has(norm) || norm in ROMAN_NUMERALS);

/** Index behind what may be said of a name inside a list: a bracket, "dengan nilai 90,5". */
function detailEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.norm === '(') {
    const close = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ norm }) => norm === ')');
    if (close > 0) at += close + 1;
  }
  if (tokens[at]?.norm === 'dengan' && /^(?:nilai|skor|poin)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'number') at += 3;
  return at;
}

const opensBody = (hits: readonly GazetteerHit[], at: number): boolean => hitsBetween(hits, at, at + 1).some(({ entry }) => OPENS_BODY.has(entry.tag));

/** Index behind the longest region of the lexicon that starts at a token, else the token's own. */
const regionAt = (hits: readonly GazetteerHit[], from: number): number =>
  Math.max(from, ...hitsBetween(hits, from, from + 1).map(({ entry, to }) => (entry.tag === 'Region' || entry.tag === 'Weak' ? to : from)));

/** Whether a name is a region of the lexicon and nothing more. */
const isKnown = (hits: readonly GazetteerHit[], { from, to }: Name): boolean => regionAt(hits, from) === to;
