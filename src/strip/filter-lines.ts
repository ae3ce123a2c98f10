import type { Removal } from '../model/article.js';
import { LINE_RULES, TRAILER_HEADING } from './line-rules.js';
import type { Line } from './read-lines.js';

/** Before so much prose, a heading of related articles stands above the article and ends nothing. */
const LEAST_PROSE = 200;
const LONGEST_LINK_LINE = 200;
const LONGEST_HEADING = 80;

/** A numbered item or row may be a winner, whatever else it looks like. */
const isNumbered = ({ text }: Line): boolean => /^\d{1,3}\s?[.)|]\s/.test(text);

const isSentence = ({ text, links }: Line): boolean => links < 0.5 && text.length > 60 && /[.!?]["”’)]*$/.test(text);
const isTitleOfOther = ({ links }: Line): boolean => links > 0.5;

/** Where a line speaks of an award, a label at its start ("Penulis: Andi, juara I") or a photo credit does not condemn it. */
const SPEAKS_OF_AWARD = /\b(?:juara|terbaik|peringkat|predikat|penghargaan|nominasi|anugerah|meraih|menerima)\b/i;
const SPARED = new Set(['credits', 'caption']);

/** A prompt with prose of the article behind it on the same line; annotation tells the two apart. */
const runsOn = ({ text, links }: Line): boolean => text.length > 120 && links < 0.5 && /[.!]["”’]*$/.test(text);

/** A link that the article itself gives: a bare address, or a paragraph that announces a quotation ("The Examiner reports:"). */
const isQuotedLink = ({ text, tag }: Line): boolean => tag === 'p' && /^https?:\/\/\S+$|.\s.*:$/i.test(text);

/** The rule that leaves a line out, or undefined for a line of the article. */
function ruleOf(line: Line): string | undefined {
  const rule = LINE_RULES.find(({ match, longest }) => line.text.length <= longest && match.test(line.text))?.name;
  if (rule === 'read-also' && runsOn(line)) return undefined;
  if (rule !== undefined && (SPARED.has(rule) ? !SPEAKS_OF_AWARD.test(line.text) : !isNumbered(line))) return rule;
  const isLinked = line.links > 0.8 || (line.links > 0.6 && line.text.length < LONGEST_LINK_LINE);
  return isLinked && !isQuotedLink(line) ? 'links' : undefined;
}

/** The lines of an article, and those that were left out. */
export interface Filtered {
  kept: Line[];
  removed: Removal[];
  /** For each of the removed lines, how many are kept before it. */
  keptBefore: number[];
}

/** Leaves out the lines that are no part of an article; each removal is recorded. Lines keep their order and their text. */
export function filterLines(lines: Line[]): Filtered {
  const kept: Line[] = [];
  const removed: Removal[] = [];
  const keptBefore: number[] = [];
  const drop = (rule: string, { text }: Line): void => {
    removed.push({ rule, text });
    keptBefore.push(kept.length);
  };
  let seen = 0;
  let rests: Rest[] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (TRAILER_HEADING.test(line.text.slice(0, LONGEST_HEADING)) && line.text.length < LONGEST_HEADING) {
      drop('related', line);
      if (seen < LEAST_PROSE) continue;
      rests ??= measureRests(lines);
      const isTrailer = endsArticle(rests[afterTitles(lines, i + 1)]!, seen);
      while (i + 1 < lines.length && (isTrailer || isTitleOfOther(lines[i + 1]!))) drop('related', lines[++i]!);
      continue;
    }
    const rule = ruleOf(line);
    if (rule !== undefined) {
      drop(rule, line);
      continue;
    }
    seen += line.text.length;
    kept.push(line);
  }
  return { kept: withoutLooseHeadings(kept, drop), removed, keptBefore };
}

/** What stands after some place: how many whole sentences and how much prose, how many titles and dates, and whether it is plain text. */
interface Rest {
  sentences: number;
  titles: number;
  prose: number;
  dates: number;
  isPlain: boolean;
}

/** For each place in the lines, what follows it. */
function measureRests(lines: Line[]): Rest[] {
  const rests: Rest[] = [{ sentences: 0, titles: 0, prose: 0, dates: 0, isPlain: true }];
  for (const line of lines.toReversed()) {
    const after = rests.at(-1)!;
    const isDated = /\b\d{1,2}\/\d{1,2}\/20\d\d\b/.test(line.text) || ruleOf(line) === 'date-line';
    rests.push({
      sentences: after.sentences + (isSentence(line) ? 1 : 0),
      titles: after.titles + (isTitleOfOther(line) ? 1 : 0),
      prose: after.prose + (isSentence(line) ? line.text.length : 0),
      dates: after.dates + (isDated ? 1 : 0),
      isPlain: after.isPlain && line.tag === '',
    });
  }
  return rests.reverse();
}

/** The place after a run of titles: where such a list stands inside the article, its prose goes on there. */
function afterTitles(lines: Line[], from: number): number {
  let at = from;
  while (at < lines.length && isTitleOfOther(lines[at]!)) at++;
  return at;
}

/** True if what follows a heading of related articles is only that: titles, or teasers with dates, and no more of the article. */
function endsArticle({ sentences, titles, prose, dates, isPlain }: Rest, seen: number): boolean {
  if (sentences === 0) return true;
  return !isPlain && (dates >= 2 || (titles > 0 && prose < seen * 0.25) || (titles >= 3 && titles >= sentences * 0.7));
}

/** A heading with nothing under it belongs to what followed. */
function withoutLooseHeadings(kept: Line[], drop: (rule: string, line: Line) => void): Line[] {
  let end = kept.length;
  while (end > 0 && /^h[1-6]$/.test(kept[end - 1]!.tag)) drop('loose-heading', kept[--end]!);
  return kept.slice(0, end);
}
