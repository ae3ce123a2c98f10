import { agencyFields } from '../lexicon/agency-fields.js';
import { labels, wordGrades } from '../lexicon/grades.js';
import { LETTER_GRADES } from '../lexicon/words.js';
import type { GazetteerHit } from './gazetteer.js';
import { parseNumber } from './number.js';
import type { Token } from './token.js';

const gradeNames = new Set(wordGrades.map(({ surface }) => surface.toLowerCase()));
const labelNames = new Set(labels.map((label) => label.toLowerCase()));
/** A place in an order: "(Juara I)", "(Harapan 2)", "(Pertama)". */
const PLACE =
  /^(?:(?:(?:juara|terbaik|peringkat|rangking|ranking|pemenang|urutan|posisi)(?: harapan)?|harapan) (?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|satu|dua|tiga|pertama|kedua|ketiga|keempat|kelima|keenam)|pertama|kedua|ketiga|keempat|kelima|keenam)$/;
const LEADS = new Set(['predikat', 'kategori', 'nilai', 'skor', 'opini', 'grade', 'poin', 'atau']);

/** What stands between the marks of a bracket or a short quotation, as tags that rules can ask for. `hits` are those at its first token. */
export function innerTags(text: string, tokens: readonly Token[], from: number, to: number, hits: readonly GazetteerHit[]): string[] {
  const tags: string[] = [];
  let first = from;
  while (first < to - 1 && LEADS.has(tokens[first]!.norm)) first++;
  const surface = text.slice(tokens[first]!.start, tokens[to - 1]!.end).replace(/[.,\s]+$/, '');
  const lower = surface.toLowerCase();
  const beforeComma = surface.split(/[,/]/)[0]!.trim();
  if (LETTER_GRADES.has(surface) || LETTER_GRADES.has(beforeComma) || gradeNames.has(lower)) tags.push('InnerGrade');
  if (labelNames.has(lower)) tags.push('InnerLabel');
  const number = parseNumber(surface.replace(/\s*(poin|persen)$/, ''));
  if (number !== undefined) tags.push(/^(19|20)\d\d$/.test(surface) ? 'InnerYear' : 'InnerNumber');
  if (number !== undefined && (/[.,]\d/.test(surface) || first > from)) tags.push('InnerDecimal');
  const covering = hits.find((hit) => hit.to === to && (hit.entry.tag === 'Region' || hit.entry.tag === 'Agency'));
  if (covering) tags.push(covering.entry.tag === 'Region' ? 'InnerRegion' : 'InnerAgency');
  if (hits.some((hit) => hit.to === to && hit.entry.tag === 'Scheme')) tags.push('InnerScheme');
  const opensAgency = hits.some((hit) => ['FieldHead', 'PlaceHead', 'GovHead'].includes(hit.entry.tag)) && to - from > 1 && tokens[to - 1]!.capital;
  if (opensAgency && !tags.includes('InnerAgency')) tags.push('InnerAgency');
  const words = tokens.slice(from, to);
  if (PLACE.test(lower)) tags.push('InnerRank');
  else if (
    words.length <= 3 &&
    words.every((token) => token.kind === 'word' && token.capital && !agencyFields.has(token.norm)) &&
    !tags.includes('InnerGrade') &&
    !tags.includes('InnerRegion')
  )
    tags.push('InnerAcronym');
  return tags;
}
