import type { DocumentSentence } from '../annotate/document.js';
import { NATIONAL_BODY } from '../lexicon/bodies.js';
import { IS, ONE_OF_KIND } from '../lexicon/cues/awards.js';
import { AMOUNTS_TO, ELLIPSIS_FILLERS } from '../lexicon/cues/counts.js';
import { AND } from '../lexicon/cues/joining.js';
import { EXPLAINS_SCALE, SCALE_TALK } from '../lexicon/cues/results.js';
import { tellsPastYear } from './relative-year.js';
import { isAgency, isCount, isNumber, says, tagged } from './terms.js';

const isGrade = tagged('Grade', 'LetterGrade');
const isWinner = tagged('Agency', 'Region', 'Count');
const isMeasure = tagged('Year', 'Decimal');

/** "lima berpredikat A dan 20 lainnya B", "yang memperoleh A sebanyak 65": numbers that count winners whose group was named before. */
const countsWinner = (terms: DocumentSentence['terms'], at: number): boolean =>
  isNumber(terms[at]) && !isMeasure(terms[at]) && (says(terms[at + 1], ELLIPSIS_FILLERS) || (says(terms[at - 1], AMOUNTS_TO) && !says(terms[at - 1], AND)));

/** "Kementerian A mengelompokkan daerah menjadi Sangat Inovatif, Inovatif, dan Kurang Inovatif": who grades tells the grades, and names none who has one. */
function isExplained({ terms }: DocumentSentence): boolean {
  const verb = terms.findIndex((term) => says(term, EXPLAINS_SCALE));
  if (verb < 0 || !terms.slice(0, verb).some((term) => isAgency(term) && NATIONAL_BODY.test(term.text))) return false;
  return !terms.slice(verb).some(isWinner);
}

const isAward = tagged('Award', 'Scheme');
const isAwardNoun = tagged('AwardNoun');
/** Terms at the start of a sentence among which an award is explained. */
const DEFINED_WITHIN = 6;

/** "Adipura merupakan sebuah penghargaan dari …", "Diketahui, Kovablik adalah ajang …": an award is explained, nothing is won. */
function isAwardDefinition({ terms }: DocumentSentence): boolean {
  const at = terms.slice(0, DEFINED_WITHIN).findIndex(({ normal }) => IS.has(normal));
  if (at < 1 || !isAward(terms[at - 1]) || terms.slice(0, at - 1).some((term) => isWinner(term))) return false;
  const kind = says(terms[at + 1], ONE_OF_KIND) ? at + 2 : at + 1;
  return isAwardNoun(terms[kind]) || isAwardNoun(terms[kind + 1]);
}

/** "Predikat berjenjang mulai D, C, CC, B, BB, A hingga AA", "BB untuk nilai 70-80": a scale is explained, nothing is won. */
function isScaleDefinition(sentence: DocumentSentence): boolean {
  const { terms } = sentence;
  const first = terms.find(isGrade);
  if (!first) return false;
  const several = terms.some((term) => isGrade(term) && term.text !== first.text);
  if (several && !tellsPastYear(sentence) && !terms.some((term, at) => isWinner(term) || countsWinner(terms, at))) return true;
  if (several && isExplained(sentence)) return true;
  return (
    !terms.some(isCount) &&
    terms.some((term, i) => (says(term, SCALE_TALK) && terms[i - 1]?.normal !== 'dari') || (term.normal === 'untuk' && terms[i + 1]?.normal === 'nilai'))
  );
}

/** Whether a sentence explains a scale or an award, so nothing is won in it. */
export const isDefinition = (sentence: DocumentSentence): boolean => isScaleDefinition(sentence) || isAwardDefinition(sentence);
