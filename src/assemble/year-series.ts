import type { Term } from '../annotate/term.js';
import { type Filler, read, startOf } from './filler.js';
import { isJoiner } from './reference.js';
import type { Step } from './steps.js';
import { isRespectively, isYear } from './terms.js';

/** "tiga tahun berturut-turut" hands out nothing. */
const isStreak = (before: Term | undefined): boolean => before !== undefined && /^(?:tahun|kali|kalinya)$/.test(before.normal);

/** "2016 dan 2017, Sragen membawa pulang Adipura": the years that stand in one series with `year`; none where it stands alone or each has a result of its own. */
export function yearSeries(terms: readonly Term[], year: Filler<number>): Filler<number>[] {
  const at = terms.findIndex((term) => term.start === startOf(year) && isYear(term));
  if (at < 0 || terms.some((term, i) => isRespectively(term) && !isStreak(terms[i - 1]))) return [];
  const series = [terms[at]!];
  for (let i = at + 1; i < terms.length; ) {
    let next = i;
    while (isJoiner(terms[next])) next++;
    if (next === i || !isYear(terms[next])) break;
    series.push(terms[next]!);
    i = next + 1;
  }
  return series.length > 1 ? series.map((term) => read(Number(term.normal), term, 'year' satisfies Step)) : [];
}
