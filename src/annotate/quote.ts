import type { Token } from './token.js';

/** A quotation or a bracket as a half-open range of token indexes, marks included; `inner` is the range without them. */
export interface Enclosure {
  kind: 'title' | 'event' | 'speech' | 'bracket';
  from: number;
  to: number;
  innerFrom: number;
  innerTo: number;
}

const OPENING = new Set(['“', '„', '«', '‘', '‟', '”', '"', '″', '’', "'", '`', '´']);
const CLOSING = new Set(['”', '"', '»', '’', '″', "'", '“', '´', '`', '‘']);
const SINGLE = new Set(['‘', '’', "'", '`', '´']);
/** Words before a quotation that make it a title even when it reads like a sentence. */
const TITLE_CUES = new Set([
  'judul',
  'berjudul',
  'bertajuk',
  'tajuk',
  'bernama',
  'nama',
  'inovasi',
  'inovasinya',
  'program',
  'aplikasi',
  'tema',
  'bertema',
  'kategori',
  'penghargaan',
  'predikat',
  'acara',
  'lomba',
  'gelar',
  'lewat',
  'melalui',
  'layanan',
  'perpustakaan',
  'desa',
]);
const MAX_TITLE_TOKENS = 40;
const MAX_BRACKET_TOKENS = 40;

/**
 * Quotations and brackets, in one pass. Marks of different kinds may pair (“TV Desa"), a closing mark may stand in for an opening one, and a quotation
 * that is never closed ends with its line. Short, mostly capitalised quotations are titles, the others speech.
 */
export function findEnclosures(tokens: readonly Token[]): Enclosure[] {
  const found: Enclosure[] = [];
  let quote = -1;
  let bracket = -1;
  const closeQuote = (to: number, closed: boolean) => {
    if (quote < 0) return;
    const innerTo = closed ? to - 1 : to;
    if (innerTo > quote + 1) found.push({ kind: kindOf(tokens, quote, innerTo, closed), from: quote, to, innerFrom: quote + 1, innerTo });
    quote = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.newline) {
      closeQuote(i, false);
      bracket = -1;
    }
    if (token.kind !== 'mark') continue;
    if (token.norm === '(' || token.norm === '[') bracket = i;
    else if (token.norm === ')' || token.norm === ']') {
      if (bracket >= 0 && i > bracket + 1 && i - bracket <= MAX_BRACKET_TOKENS)
        found.push({ kind: 'bracket', from: bracket, to: i + 1, innerFrom: bracket + 1, innerTo: i });
      bracket = -1;
    } else if (
      quote >= 0 &&
      CLOSING.has(token.norm) &&
      (SINGLE.has(token.norm) === SINGLE.has(tokens[quote]!.norm) || token.norm === '”') &&
      !opensHere(tokens, i)
    )
      closeQuote(i + 1, true);
    else if (OPENING.has(token.norm) && opensHere(tokens, i)) {
      if (SINGLE.has(token.norm) && quote >= 0) continue;
      closeQuote(i, false);
      quote = i;
    }
  }
  closeQuote(tokens.length, false);
  return found;
}

/** An opening mark has a space (or nothing, or a bracket) before it and none after it. */
function opensHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || next.newline || (next.kind === 'mark' && next.norm !== '(')) return false;
  const free =
    i === 0 || tokens[i]!.spaced || tokens[i]!.newline || before!.norm === '(' || (before!.kind === 'mark' && before!.norm !== '.' && before!.norm !== ',');
  return free && (!next.spaced || tokens[i]!.norm === '“');
}

const EVENT_CUES = new Set(['acara', 'kegiatan', 'agenda', 'gelaran']);
/** First words of what ceremonies are called. */
const CEREMONIES = new Set(['penyerahan', 'penganugerahan', 'pengumuman', 'pemberian', 'penyampaian', 'malam']);

/** A long title of an event is read as running text: it names the awards that were given there. */
function kindOf(tokens: readonly Token[], from: number, innerTo: number, closed: boolean): 'title' | 'event' | 'speech' {
  if (!isTitle(tokens, from, innerTo, closed)) return 'speech';
  const isEvent = EVENT_CUES.has(tokens[from - 1]?.norm ?? '') || CEREMONIES.has(tokens[from + 1]!.norm);
  return innerTo - from > 6 && isEvent ? 'event' : 'title';
}

function isTitle(tokens: readonly Token[], from: number, innerTo: number, closed: boolean): boolean {
  const length = innerTo - from - 1;
  if (length > MAX_TITLE_TOKENS || !closed) return false;
  const before = tokens[from - 1];
  const last = tokens[innerTo - 1]!;
  const cued = before !== undefined && !before.newline && TITLE_CUES.has(before.norm);
  let content = 0;
  let capitals = 0;
  let stops = 0;
  for (let i = from + 1; i < innerTo; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && (token.norm === '.' || token.norm === '?' || token.norm === '!') && i < innerTo - 1) stops++;
    if (token.kind === 'mark' || (token.norm.length < 4 && !token.capital)) continue;
    content++;
    if (token.capital || token.kind === 'number') capitals++;
  }
  // speech ends with a comma or stop inside the marks and a speaker after them
  const spoken = last.norm === ',' || (stops > 0 && length > 8);
  if (cued) return !spoken || length <= 12;
  return !spoken && content > 0 && capitals / content >= 0.6 && (length <= 14 || capitals / content >= 0.8);
}
