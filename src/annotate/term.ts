import { isAgencyAcronym } from '../lexicon/agency-acronyms.js';
import { agencyFields } from '../lexicon/agency-fields.js';
import { isDegree } from '../lexicon/honorifics.js';
import { ROMAN_NUMERALS } from '../lexicon/numbers.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import type { Candidate } from './candidate.js';
import { joinTags, type TagSet, tagSet } from './tag-set.js';
import type { Spelling, Token } from './token.js';

/** What a rule merged into one term: the rule, its type, and the named parts as token ranges. */
export interface Reading {
  rule: string;
  type: string;
  parts: Record<string, { from: number; to: number; value?: string }>;
}

/** What rules match on: a token, or several read as one (a name, a date, a short quotation). `start` and `end` are UTF-16 offsets into the text, `from` and `to` token indexes. */
export interface Term {
  text: string;
  /** In lower case. */
  normal: string;
  tags: TagSet;
  start: number;
  end: number;
  from: number;
  to: number;
  /** Normalised value, if the lexicon or a finder gave one. */
  value: string | undefined;
  /** Id of the lexicon entry. */
  id: string | undefined;
  /** Inside a spoken quotation. */
  spoken: boolean;
  reading: Reading | undefined;
  /** The terms that a rule merged into this one. */
  inner: Term[] | undefined;
}

const MARK_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',': 'Comma',
    ';': 'Semicolon',
    ':': 'Colon',
    '.': 'Stop',
    '?': 'Stop',
    '!': 'Stop',
    '-': 'Dash',
    '–': 'Dash',
    '—': 'Dash',
    '/': 'Slash',
    '•': 'Bullet',
    '*': 'Bullet',
    '●': 'Bullet',
    '|': 'Bar',
    '&': 'Ampersand',
  }),
);

const STRONG_GRADES = new Set(['AA', 'BB', 'CC']);
const NAME = tagSet('Word');
const CAPITAL_NAME = tagSet('Word', 'Capital');
const LOWER_NAME = tagSet('Word', 'Lower');
const romanNumerals = new Map(Object.entries(ROMAN_NUMERALS));

/** Words that look like verbs by their prefix and are none, or verbs that stand in names of classes. */
const NOT_VERBAL =
  /^(?:terbaik|terinovatif|teinovatif|ter(?:tinggi|itorial|maju|aktif|patuh|tinggal|bersih|kreatif|favorit|padu|pencil|luar|depan|puji|unggul|banyak|cepat)|berprestasi|berkelanjutan|berbasis|digital|berkembang|media|menengah|medis|berkelas|bersih|bermutu|disiplin|dinas|diklat|disabilitas|direktorat)/;

/** Turns the tokens of a sentence into terms, one for each chosen candidate and one for each token outside of them. Quotation marks belong to no term. */
export function buildTerms(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  chosen: readonly (Candidate | undefined)[],
  spoken: Uint8Array,
): Term[] {
  const terms: Term[] = [];
  for (let i = from; i < to; ) {
    const candidate = chosen[i];
    const end = candidate && candidate.to <= to ? candidate.to : i + 1;
    const token = tokens[i]!;
    // quotation marks, and the dots of abbreviations: a stop inside a sentence ends nothing
    if (!candidate && token.kind === 'mark' && (!MARK_TAGS.has(token.norm) || (token.norm === '.' && i < to - 2))) {
      i++;
      continue;
    }
    terms.push(makeTerm(text, tokens, i, end, candidate, spoken[i] === 1));
    i = end;
  }
  return terms;
}

function makeTerm(text: string, tokens: readonly Token[], from: number, to: number, candidate: Candidate | undefined, spoken: boolean): Term {
  const first = tokens[from]!;
  const start = first.start;
  const end = tokens[to - 1]!.end;
  const single = to === from + 1;
  const surface = single ? first.spelling.text : text.slice(start, end);
  const own = single ? tagsOfToken(first.spelling) : tagsOfName(first, surface);
  return {
    text: surface,
    normal: single ? first.norm : surface.toLowerCase(),
    tags: candidate === undefined ? own : joinTags(candidate.tags, own),
    start,
    end,
    from,
    to,
    value: candidate?.value,
    id: candidate?.id,
    spoken,
    reading: undefined,
    inner: undefined,
  };
}

/** Tags of a token by its spelling; they are kept with it. */
const tagsOfToken = (spelling: Spelling): TagSet => {
  spelling.tags ??= spelling.kind === 'mark' ? tagSet('Mark', MARK_TAGS.get(spelling.text) ?? 'Mark') : tagSet(...wordTags(spelling));
  return spelling.tags;
};

/** What the spelling of a single word or number tells. */
function wordTags({ kind, text, norm, capital, upper }: Spelling): string[] {
  const tags = ['Word'];
  if (capital) {
    tags.push('Capital');
    if (isAgencyAcronym(text)) tags.push('Agency');
    if (agencyFields.has(norm)) tags.push('Field');
    if (isDegree(text)) tags.push('Degree');
  }
  if (upper) tags.push('Upper');
  if (kind !== 'word') return tags;
  if (!capital) {
    tags.push('Lower');
    if (/^(?:me(?:m|n|ng|ny|l|r|w|y)?|di|ber|ter)[a-z]{4,}/.test(norm) && !NOT_VERBAL.test(norm)) tags.push('Verbal');
    return tags;
  }
  // "Kampung Mawar Disambangi Tim Penilai": headlines write verbs like names
  if (/^di[a-z]{4,}(?:i|kan)$/.test(norm)) tags.push('Verbal');
  if (LETTER_GRADES.has(text)) tags.push('LetterGrade');
  if (STRONG_GRADES.has(text)) tags.push('StrongGrade');
  if (/^[ivx]+-[ivx]+$/.test(norm)) tags.push('RomanRange');
  if ((upper || text.length === 1) && romanNumerals.has(norm)) tags.push('Roman');
  return tags;
}

/** What the spelling of several tokens read as one tells. */
function tagsOfName({ kind, capital }: Token, surface: string): TagSet {
  if (capital && kind === 'word' && LETTER_GRADES.has(surface)) return tagSet('Word', 'Capital', 'LetterGrade');
  return capital ? CAPITAL_NAME : kind === 'word' ? LOWER_NAME : NAME;
}
