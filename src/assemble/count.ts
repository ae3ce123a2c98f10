import type { Term } from '../annotate/term.js';
import { AMOUNTS_TO, ELLIPSIS_FILLERS } from '../lexicon/cues/counts.js';
import { type Draft, hasCount, hasResult, isCounted } from './draft.js';
import { inherit, read, startOf } from './filler.js';
import type { RecipientItem } from './item.js';
import { group } from './recipient.js';
import type { State } from './state.js';
import type { Step } from './steps.js';
import { isCount, isNumber, says, tagged } from './terms.js';

/** Terms at most between a number and its grade where the group goes without saying. */
const ELLIPSIS_WITHIN = 5;
/** A total is told in at most so many parts. */
const LARGEST_PARTS = 12;
/** The group in the name of a grade: "desa mandiri". */
const OWN_GROUP = /^(?:desa|kelurahan|nagari|kampung|gampong)(?= )/i;
const isOtherNumber = tagged('Year', 'Decimal');
const isGrade = tagged('Grade');
const ABBREVIATION = /^\p{Lu}{2,}$/u;
const isAward = tagged('Award');

/** A whole number that can count winners. */
function countOf(term: Term): number | undefined {
  const count = isNumber(term) && !isOtherNumber(term) ? Number(term.value) : 0;
  return Number.isInteger(count) && count >= 1 ? count : undefined;
}

/** "OPD yang berpredikat A ada 3": the number of a group comes after its grade. */
export function countAfter({ current, sentence: { terms }, group: word, document }: State, term: Term, at: number): RecipientItem | undefined {
  if (!word || !current.grade || current.recipients.length > 0 || !says(terms[at - 1], AMOUNTS_TO)) return undefined;
  const count = countOf(term);
  return count === undefined ? undefined : group(document, at, word, count, term, 'count-after-grade' satisfies Step);
}

/** "34 kota zona hijau, 61 zona kuning, 3 zona merah": the group is said once. */
export function ellipticCount(
  { current, drafts, counted, sentence: { terms }, group: word, document }: State,
  term: Term,
  at: number,
): RecipientItem | undefined {
  const count = isCount(term) ? undefined : countOf(term);
  if (count === undefined) return undefined;
  let next = at + 1;
  while (next <= at + ELLIPSIS_WITHIN && says(terms[next], ELLIPSIS_FILLERS)) next++;
  // "19 KLA predikat Utama": whoever has the award is counted by its name
  if (at > 0 && next === at + 1 && isAward(terms[next]) && ABBREVIATION.test(terms[next]!.text) && isGrade(terms[next + 1]))
    return group(document, at, terms[next]!, count, term, 'count-elliptic' satisfies Step);
  if (!isGrade(terms[next])) return undefined;
  // "450 desa maju": the name of the grade says what is counted
  const own = OWN_GROUP.exec(terms[next]!.text);
  if (own && next === at + 1) {
    const { start } = terms[next]!;
    return group(document, at, { start, end: start + own[0].length }, count, term, 'count-elliptic' satisfies Step);
  }
  const before = (hasCount(current) ? current : drafts.findLast(hasCount))?.recipients.find(isCounted) ?? counted;
  // "Sedangkan pemerintah kabupaten, 103 di zona hijau": the group stands before its numbers
  if (word && (!before || startOf(before.filler) < word.start)) return group(document, at, word, count, term, 'count-elliptic' satisfies Step);
  if (!before) return undefined;
  const key = `${count} ${before.filler.value.toLowerCase()}`;
  return { ...before, at, key, filler: inherit(before.filler), count: read(count, term, 'count-elliptic' satisfies Step) };
}

/** "205 unit kerja lolos. Lima di antaranya berpredikat WBBM dan 200 lainnya WBK": a number whose parts are told behind it is no result of its own. */
export function dropTotals(drafts: readonly Draft[]): void {
  for (const [i, total] of drafts.entries()) {
    const [counted, other] = total.recipients;
    if (!counted?.count || other || hasResult(total)) continue;
    let parts = 0;
    for (const part of drafts.slice(i + 1, i + 1 + LARGEST_PARTS)) {
      if (part.sentence - total.sentence > 1) break;
      const [only, more] = part.recipients;
      if (more || !only?.count || !hasResult(part)) continue;
      parts += only.count.value;
      if (parts === counted.count.value) total.recipients = [];
    }
  }
}

/** "Empat pemda raih WTP" in the headline, and all four named below: the number told again is no result of its own. */
export function dropRetold(drafts: readonly Draft[]): void {
  const form = (number: number, { rank, grade }: Draft): string => `${number} ${rank?.value ?? ''} ${grade?.value ?? ''}`;
  const listed = new Set(drafts.flatMap((draft) => (draft.listedOut && (draft.rank || draft.grade) ? form(draft.listedOut, draft) : [])));
  if (listed.size === 0) return;
  for (const draft of drafts) {
    const [only, more] = draft.recipients;
    if (only?.count && !more && listed.has(form(only.count.value, draft))) draft.recipients = [];
  }
}
