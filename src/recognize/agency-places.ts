import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';

const PLACE_HEADS = /^(?:desa|kelurahan|kecamatan|kel|kec|distrik|pekon|nagari|gampong|kapanewon|kemantren|kampung|dusun|padukuhan)(?= )/i;
const BEFORE_PLACES = new Set('di ke dari warga wilayah kawasan masyarakat se pasar jalan balai kantor aula gedung seperti asal'.split(' '));
const BEFORE_REGION_PLACES = new Set(['di', 'ke', 'dari', 'khas', 'asal', 'hotel', '–', '-']);

/** Whether a name begins with the word for a village or a district. */
export const opensPlace = (name: string): boolean => PLACE_HEADS.test(name);

/** A village or district that only tells where something is. */
export function isPlace(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (!opensPlace(term.text)) return false;
  const before = terms[at - 1];
  const behind = terms[at - 2];
  if (!before) return false;
  if (before.tags.has('Comma')) return behind !== undefined && (behind.tags.has('Agency') ? !samePlaceHead(behind, term) : behind.tags.has('Capital'));
  return (
    BEFORE_PLACES.has(before.normal) ||
    before.tags.has('Bracket') ||
    before.tags.has('Title') ||
    before.tags.has('Date') ||
    (before.tags.has('Capital') && !before.tags.has('Position'))
  );
}

const samePlaceHead = (a: Term, b: Term) => PLACE_HEADS.exec(a.text)?.[0].toLowerCase() === PLACE_HEADS.exec(b.text)?.[0].toLowerCase();

/** A bare region that only tells where something is: "di Jakarta", the province after its kabupaten, the place before a dateline's dash. */
export function isRegionPlace(sentence: DocumentSentence, terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (/^(?:kabupaten|kab\.?|kota|provinsi) /i.test(term.text)) return false;
  const before = terms[at - 1];
  const behind = terms[at - 2];
  const after = terms[at + 1];
  const opens = sentence.opensLine && at <= 3;
  if (after?.tags.has('Dash') && (opens || isCapitals(term))) return true;
  if (isCapitals(term) && opens && (after?.tags.has('Bracket') || before?.tags.has('Comma'))) return true;
  if (isCapitals(term) && after?.tags.has('Comma') && isCapitals(terms[at + 2])) return true;
  if (!before) return false;
  if (before.tags.has('Comma') && behind) return isProvince(term) && /Region|Bracket/.test([...behind.tags].join()) ? !isProvince(behind) : isPlainName(behind);
  return BEFORE_REGION_PLACES.has(before.normal) || (sentence.index > 0 && at > 1 && isPlainName(before));
}

const isCapitals = (term: Term | undefined) => term !== undefined && term.text.length > 4 && term.text === term.text.toUpperCase();

/** A capitalised word that names nothing known: "Hotel Raflles Jakarta". */
const isPlainName = ({ tags }: Term) => tags.has('Capital') && [...tags].every((tag) => tag === 'Word' || tag === 'Capital' || tag === 'Upper');

const isProvince = ({ id }: Term) => id !== undefined && /^\d\d$/.test(id);

const RESULT_TAGS = [
  'WinActive',
  'WinPassive',
  'GivePassive',
  'Grade',
  'CuedGrade',
  'WordGrade',
  'Rank',
  'Tier',
  'Superlative',
  'AwardNoun',
  'Category',
  'Award',
  'Opener',
  'Nominee',
];

/** Three or more regions in an enumeration, where the sentence speaks of results: each is named as a winner. */
export function enumeratedRegions(terms: readonly Term[]): Set<number> {
  const found = new Set<number>();
  let places = 0;
  for (const term of terms) if (term.tags.has('Region') || term.tags.has('Weak') || isGovernment(term)) places++;
  if (places < 3) return found;
  if (!terms.some(({ tags }) => RESULT_TAGS.some((tag) => tags.has(tag))) || terms.some(({ tags }) => tags.has('Negation'))) return found;
  for (let from = 0; from < terms.length; from++) {
    if (!terms[from]!.tags.has('Region') && !isGovernment(terms[from]!)) continue;
    const run = [from];
    for (let at = from + 1; ; ) {
      while (terms[at]?.tags.has('Bracket')) at++;
      const separator = at;
      while (terms[at] && (terms[at]!.tags.has('Comma') || /^(?:dan|serta|hingga|ditambah|&)$/.test(terms[at]!.normal))) at++;
      if (at === separator || !terms[at] || !(terms[at]!.tags.has('Region') || terms[at]!.tags.has('Weak') || isGovernment(terms[at]!))) break;
      run.push(at++);
    }
    const regions = run.filter((i) => !isGovernment(terms[i]!));
    const mixed = regions.some((i) => isProvince(terms[i]!)) && regions.some((i) => !isProvince(terms[i]!));
    if (run.length >= 3 && !mixed && !BEFORE_REGION_PLACES.has(terms[from - 1]?.normal ?? '')) for (const i of regions) found.add(i);
    from = run.at(-1)!;
  }
  return found;
}

const isGovernment = ({ reading }: Term) => reading?.rule === 'agency-region-government';
