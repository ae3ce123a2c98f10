import type { Document } from '../annotate/document.js';
import { type GazetteerHit, hitsBetween } from '../annotate/gazetteer.js';
import type { Term } from '../annotate/term.js';
import { type Filler, read } from './filler.js';
import type { AwardItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { superlativeOf } from './rank.js';
import type { Step } from './steps.js';

const TRAILING_YEAR = /\s+(?:tahun\s+)?(?:19|20)\d\d$/i;
/** Before the name of a known scheme, says only that it is a prize. */
const GENERIC_LEAD = /^(?:(?:piagam penghargaan|penghargaan|piagam|raihan) (?=\p{Lu})(?!\p{Lu}\p{Ll}+$)|(?:piala|trofi|tropi|plakat|sertifikat) (?=\p{Lu}))/iu;
const SHORTEST_AWARD = 2;
/** A word for awards that names none. */
const NO_NAME = /^(?:piagam |ajang )?(?:penghargaan|piagam|apresiasi|anugerah|sertifikat|piala|trofi|juara)$/i;

/** Reads the name of an award without the year behind it. */
export function awardItem(document: Document, term: Term, at: number): AwardItem | undefined {
  const name = partSpan(document, term, 'name') ?? term;
  const noun = partSpan(document, term, 'noun');
  const { start, end } = innerSpan(document.text, { start: noun?.start ?? name.start, end: name.end });
  const dated = document.text.slice(start, end);
  const whole = dated.replace(TRAILING_YEAR, '');
  const lead = schemeIn(document, term) === undefined ? 0 : (GENERIC_LEAD.exec(whole)?.[0].length ?? 0);
  const value = whole.slice(lead);
  if (value.length < SHORTEST_AWARD || NO_NAME.test(value)) return undefined;
  const scheme = schemeIn(document, term);
  const filler = read(value, { start: start + lead, end: start + whole.length }, term.reading!.rule);
  const rank = superlativeOf(document, term);
  return {
    kind: 'award',
    at,
    filler,
    ...(scheme === undefined ? {} : { scheme }),
    ...(rank ? { rank } : {}),
    ...(whole === dated ? {} : { year: yearEndingAt(dated, end) }),
  };
}

const YEAR_DIGITS = 4;

/** The year that a name ends with. */
const yearEndingAt = (name: string, end: number): Filler<number> =>
  read(Number(name.slice(-YEAR_DIGITS)), { start: end - YEAR_DIGITS, end }, 'award-year' satisfies Step);

/** Id of the longest scheme that a term names. */
function schemeIn({ hits }: Document, term: Term): string | undefined {
  let best: GazetteerHit | undefined;
  for (const hit of hitsBetween(hits, term.from, term.to))
    if (hit.entry.tag === 'Scheme' && hit.to <= term.to && (!best || hit.to - hit.from > best.to - best.from)) best = hit;
  return best?.entry.id;
}
