import { SCALE_WORDS, UNIT_WORDS } from '../lexicon/numbers.js';
import { LETTER_GRADES, LETTERED_CLASSES } from '../lexicon/words.js';
import type { Candidate } from './candidate.js';
import { type GazetteerHit, hitsBetween } from './gazetteer.js';
import type { Enclosure } from './quote.js';
import { tagSet } from './tag-set.js';
import type { Token } from './token.js';

const BODIES: ReadonlySet<string> = new Set(['Region', 'RegionType', 'Agency', 'GovHead', 'PlaceHead', 'FieldHead']);
const GRADES: ReadonlySet<string> = new Set(['WordGrade', 'CuedGrade']);
/** Words of a grade or a kind of body at most. */
const LONGEST = 4;

/** "predikat BB (Kab. A, Kab. B)", "empat daerah (Kab. A, …)": whether a bracket names who has the grade or was counted right before it. */
export function listsWinners({ from, innerFrom, innerTo }: Enclosure, tokens: readonly Token[], hits: readonly GazetteerHit[]): boolean {
  const last = tokens[innerTo - 1]!;
  if (from === 0 || !tokens[innerFrom]!.capital || !(last.capital || last.kind === 'number')) return false;
  if (!hitsBetween(hits, innerFrom, innerFrom + 1).some(({ entry }) => BODIES.has(entry.tag))) return false;
  return (
    endsGrade(from, tokens, hits) || (tokens.slice(innerFrom, innerTo).some(({ norm }) => norm === ',' || norm === 'dan') && endsCount(from, tokens, hits))
  );
}

function endsGrade(to: number, tokens: readonly Token[], hits: readonly GazetteerHit[]): boolean {
  if (LETTER_GRADES.has(tokens[to - 1]!.spelling.text)) return to > 1 && !LETTERED_CLASSES.has(tokens[to - 2]!.norm);
  return endingAt(to, hits, GRADES).length > 0;
}

const GROUP: ReadonlySet<string> = new Set(['Group']);

const endsCount = (to: number, tokens: readonly Token[], hits: readonly GazetteerHit[]): boolean =>
  endingAt(to, hits, GROUP).some(({ from }) => from > 0 && isNumber(tokens[from - 1]!));

const isNumber = ({ kind, norm }: Token): boolean => kind === 'number' || norm in UNIT_WORDS || norm in SCALE_WORDS;

const endingAt = (to: number, hits: readonly GazetteerHit[], tags: ReadonlySet<string>): readonly GazetteerHit[] =>
  hitsBetween(hits, Math.max(0, to - LONGEST), to).filter((hit) => hit.to === to && tags.has(hit.entry.tag));

/** The marks of such a bracket; what is between them is read as running text. */
export const listMarks = ({ from, to }: Enclosure): Candidate[] => [
  { from, to: from + 1, tags: tagSet('ListOpen'), id: 'list', value: undefined, priority: 7 },
  { from: to - 1, to, tags: tagSet('ListClose'), id: 'list', value: undefined, priority: 7 },
];
