import type { Token } from './token.js';

/** A sentence as a half-open range of token indexes; a line break always ends one, so list items and table rows are sentences too. */
export interface Sentence {
  from: number;
  to: number;
  /** Number of the line (paragraph) it stands in. */
  line: number;
  /** It begins its line, or is an item of a list that runs on in a line. */
  opensLine: boolean;
}

/** Abbreviations whose dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  `jl jln no kab kec kel prov prop ds drs dra dr drg h hj ir prof kh ust pt cv tgl sdr bpk plt plh pj pjs st sta rd rr kep st dll tsb
   letjen mayjen brigjen kol letkol kapt kombes akp akbp kompol iptu ipda aiptu bripka irjen komjen pol inf ny tn a.n u.p gus kyai`.split(/\s+/),
);
/** Words after which a single capital is a grade and no initial: "… mendapat predikat B. Predikat itu". */
const GRADE_CUES = new Set([
  'predikat',
  'nilai',
  'kategori',
  'grade',
  'mencapai',
  'meraih',
  'memperoleh',
  'mendapat',
  'mendapatkan',
  'menjadi',
  'ke',
  'adalah',
  'berpredikat',
  'bernilai',
  'akreditasi',
  'peringkat',
]);
const BRACKETED_ABBREVIATION = 5;
const CLOSERS = new Set(['"', '”', '’', "'", ')', '»', ']', '*', '“']);
const isStop = (norm: string) => norm === '.' || norm === '?' || norm === '!' || norm === '…';

/** Splits tokens into sentences, in one pass. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  let opensLine = true;
  let solid = 0;
  const items = runOnItems(tokens);
  for (let i = 1; i <= tokens.length; i++) {
    const end = i === tokens.length;
    const before = tokens[i - 1]!;
    if (before && !(before.kind === 'mark' && CLOSERS.has(before.norm))) solid = i - 1;
    const newline = !end && tokens[i]!.newline && !continuesLine(tokens, i);
    const item = items.has(i);
    if (!end && !newline && !item && (items.has(i - 2) || !endsBefore(tokens, i, from, Math.max(from, solid)))) continue;
    if (i > from) sentences.push({ from, to: i, line, opensLine });
    from = i;
    opensLine = newline || item;
    if (newline) line++;
  }
  return sentences;
}

/** Opens a list that runs on in its line. */
const OPENS_LIST = new Set([':', 'adalah', 'yakni', 'yaitu', 'ialah']);
/** Items of such a list at least. */
const FEWEST_ITEMS = 2;

/** The numbers of lists that run on in a line, by index: "Pemenangnya adalah 1. Desa A 2. Desa B 3. Desa C". */
function runOnItems(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let items: number[] = [];
  const close = () => {
    if (items.length >= FEWEST_ITEMS) for (const item of items) found.add(item);
    items = [];
  };
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.newline) close();
    if (!isItemNumber(tokens, i, items.length + 1)) continue;
    if (items.length > 0 || OPENS_LIST.has(tokens[i - 1]!.norm)) items.push(i);
  }
  close();
  return found;
}

/** "2. Desa", "2) Desa": whether the number stands before its mark and a capital. */
const isItemNumber = (tokens: readonly Token[], i: number, number: number): boolean =>
  tokens[i]!.norm === String(number) &&
  tokens[i]!.spaced &&
  (tokens[i + 1]!.norm === '.' || tokens[i + 1]!.norm === ')') &&
  !tokens[i + 1]!.spaced &&
  tokens[i + 2]!.capital &&
  tokens[i + 2]!.spaced;

/** A hard-wrapped line: the text goes on in lower case without any stop before. */
function continuesLine(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  return token.kind === 'word' && !token.capital && token.norm.length > 1 && (before.kind === 'word' || before.norm === ',');
}

/** Whether a sentence ends between `stop`, the last token before `i` that is no closing mark, and `i`. */
function endsBefore(tokens: readonly Token[], i: number, from: number, stop: number): boolean {
  const mark = tokens[stop]!;
  if (mark.kind !== 'mark' || !isStop(mark.norm)) return false;
  const token = tokens[i]!;
  if (CLOSERS.has(token.norm) && !token.spaced) return false;
  if (token.kind === 'mark' && isStop(token.norm)) return false;
  if (token.kind === 'word' && !token.capital && mark.norm !== '?' && mark.norm !== '!') return false;
  if (token.kind === 'mark' && [',', ';', ':', ')'].includes(token.norm)) return false;
  if (stop === from) return false;
  const before = tokens[stop - 1]!;
  // the number of a list item, on a line of its own or in a run-on list: "1. Kabupaten A, 2.Kabupaten B dan 3. Kota C"
  if (
    before.kind === 'number' &&
    before.norm.length < 3 &&
    stop === i - 1 &&
    (stop - 1 === from || [',', ';', ':', 'dan', 'serta'].includes(tokens[stop - 2]!.norm))
  )
    return false;
  if (!token.spaced && stop === i - 1) return glued(before, token);
  // "Wakil Bupati A (Alm.) B": an abbreviation alone in its bracket
  if (stop >= 2 && tokens[stop - 2]!.norm === '(' && tokens[stop + 1]?.norm === ')' && before.norm.length <= BRACKETED_ABBREVIATION && stop + 1 === i - 1)
    return false;
  if (mark.norm !== '.') return token.kind !== 'word' || token.capital;
  if (stop === i - 1) {
    if (ABBREVIATIONS.has(before.norm)) return false;
    if (before.kind === 'word' && before.capital && before.norm.length === 1) return stop - 1 > from && GRADE_CUES.has(tokens[stop - 2]!.norm);
  }
  return true;
}

/** "hadir.Bupati": a stop without a space after it ends a sentence when a word or bracket stands before and a capital after. */
const glued = (before: Token, token: Token) =>
  token.kind === 'word' &&
  token.capital &&
  ((before.kind === 'word' && before.norm.length > 2 && !before.upper) || before.norm === ')' || before.kind === 'number' || CLOSERS.has(before.norm));
