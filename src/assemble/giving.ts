import type { Term } from '../annotate/term.js';
import type { Recognized } from '../recognize/recognize.js';
import { type AwardName, awardName } from './award-name.js';
import { type Context, isGrading } from './context.js';
import { type Filler, ruleOf } from './filler.js';
import { collectOffices, giverAt } from './giver.js';
import { giverTold } from './giver-told.js';
import { surfaceKey } from './recipient-key.js';
import { anyTerm, isTarget, type TermTest, tagged } from './terms.js';

/** A place where the article says who gives a prize or holds a contest. */
export interface Giving {
  sentence: number;
  at: number;
  filler: Filler;
  /** Equal for surfaces of one giver, and of a recipient. */
  key: string;
  /** The awards that it is about: named in its sentence, else the contest spoken of before it. */
  awards: readonly AwardName[];
}

/** What the article tells of its givers, and which of its awards are gradings that every unit gets. */
export interface Givings {
  list: Giving[];
  graded: Set<string>;
}

/** Names of ceremonies, which say nothing of the award given there. */
const CEREMONY = /^(?:penganugerahan|penyerahan|malam)\b/i;

const NONE: readonly AwardName[] = [];
const isNominee = tagged('Nominee');
/** Sentences after a giver in which its award may be named first. */
const AHEAD = 6;

/** Finds every place that tells a giver, in the order of the text. */
export function collectGivings(document: Recognized, { awards }: Context): Givings {
  const list: Giving[] = [];
  const graded = new Set<string>();
  const offices = collectOffices(document);
  const related = relatedGivers(document);
  let next = 0;
  let contest: AwardName | undefined;
  for (const sentence of document.sentences) {
    const { terms, index } = sentence;
    const named: AwardName[] = [];
    for (; next < awards.length && awards[next]!.sentence <= index; next++) {
      const mention = awards[next]!;
      if (isGrading(mention)) graded.add(mention.filler.value);
      if (CEREMONY.test(mention.filler.value)) continue;
      const name = awardName(terms[mention.at]!.text);
      named.push(name);
      if ((!isGrading(mention) || contest === undefined) && !terms.some(isNominee) && !isProspect(terms, mention.at)) contest = name;
    }
    const following = awards[next];
    const ahead = following && following.sentence - index <= AHEAD ? [following.name] : NONE;
    const about = named.length > 0 ? named : contest === undefined ? ahead : [contest];
    const place = { document, sentence, offices };
    for (let at = 0; at < terms.length; at++) {
      const rule = related.get(terms[at]!);
      const filler = rule === undefined ? giverTold(place, at) : giverAt(place, at, rule);
      if (!filler || isProspect(terms, at)) continue;
      const apart = following !== undefined && about === ahead && following.sentence - index > 1 && ruleOf(filler) === 'grantor-dari';
      list.push({ sentence: index, at, filler, key: surfaceKey(filler.value), awards: apart ? NONE : about });
    }
  }
  return { list, graded };
}

/** The terms that relation rules read as givers or organisers, each with its rule. */
function relatedGivers({ relations }: Recognized): Map<Term, string> {
  const givers = new Map<Term, string>();
  for (const { rule, parts } of relations) for (const term of parts['giver'] ?? []) givers.set(term, rule);
  return givers;
}

/** Terms before a word in which a hope governs it. */
const HOPED_WITHIN = 14;
const isHope: TermTest = (term) => isTarget(term) && term!.normal !== 'harapan';

/** Whether a word stands in speech or after a word of hope: "semoga meraih … dari". */
export const isProspect = (terms: readonly Term[], at: number): boolean => terms[at]!.spoken || anyTerm(terms, at - HOPED_WITHIN, at, isHope);
