import type { Term } from '../annotate/term.js';
import type { Recognized } from '../recognize/recognize.js';
import { type AwardName, awardName } from './award-name.js';
import { type Context, isGrading } from './context.js';
import type { Filler } from './filler.js';
import { collectOffices, giverAt, holderAt, nameAt, type Place } from './giver.js';
import { surfaceKey } from './recipient-key.js';
import { anyTerm, isTarget, type TermTest, tagged } from './terms.js';

/** A place where the article says who gives a prize or holds a contest. */
export interface Giving {
  sentence: number;
  at: number;
  role: GiverRole;
  filler: Filler;
  /** Equal for surfaces of one giver, and of a recipient. */
  key: string;
  /** The awards that it is about: named in its sentence, else the contest spoken of before it. */
  awards: readonly AwardName[];
}

/** What the relation rules call the part of a giver: who hands over, who the prize comes from, who holds the contest, who assesses. */
export type GiverRole = 'giver' | 'source' | 'organiser' | 'assessor';

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
  const told = toldBySentence(document);
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
    for (const { at, role, part, rule } of told.get(index) ?? []) {
      const filler = READ[part](place, at, rule);
      if (!filler || isProspect(terms, at) || (SELDOM_UNITS.has(role) && UNIT.test(filler.value))) continue;
      const apart = following !== undefined && about === ahead && following.sentence - index > 1 && role === 'source';
      list.push({ sentence: index, at, role, filler, key: surfaceKey(filler.value), awards: apart ? NONE : about });
    }
  }
  return { list, graded };
}

/** How the parts of relation rules are read. */
const READ = {
  giver: giverAt,
  name: (place: Place, at: number, rule: string) => holderAt(place, at, rule) ?? nameAt(place, at, rule),
  holder: holderAt,
} as const;

/** Where a relation rule found a giver. */
interface Told {
  at: number;
  role: GiverRole;
  part: keyof typeof READ;
  rule: string;
}

/** The givers that relation rules found, by sentence; a term is told once in a role. */
function toldBySentence({ relations, sentences }: Recognized): Map<number, Told[]> {
  const told = new Map<number, Told[]>();
  const known = new Set<string>();
  for (const { rule, emit, sentence, from, parts } of relations) {
    const [[part, [first]]] = Object.entries(parts) as [[Told['part'], Term[]]];
    const key = `${emit} ${first!.start}`;
    if (known.has(key)) continue;
    known.add(key);
    const found = { at: sentences[sentence]!.terms.indexOf(first!, from), role: emit as GiverRole, part, rule };
    const others = told.get(sentence);
    if (others) others.push(found);
    else told.set(sentence, [found]);
  }
  return told;
}

/** Units that win prizes and seldom give any: in these roles they are not believed. */
const SELDOM_UNITS: ReadonlySet<GiverRole> = new Set(['source', 'assessor']);
const UNIT =
  /^(?:dinas|dis\p{L}+$|inspektorat|puskesmas|upt|rs|rumah sakit|kecamatan|kelurahan|desa|kampung|distrik|kalurahan|kapanewon|nagari|gampong|pekon|sekolah|smp|sma|smk|sd|mts|man|polres|polsek|lapas|rutan|universitas|institut)(?:$|[^\p{L}])/iu;

/** Terms before a word in which a hope governs it. */
const HOPED_WITHIN = 14;
const isHope: TermTest = (term) => isTarget(term) && term!.normal !== 'harapan';

/** Whether a word stands in speech or after a word of hope: "semoga meraih … dari". */
export const isProspect = (terms: readonly Term[], at: number): boolean => terms[at]!.spoken || anyTerm(terms, at - HOPED_WITHIN, at, isHope);
