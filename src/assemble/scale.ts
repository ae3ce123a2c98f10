import type { DocumentSentence } from '../annotate/document.js';
import { SCALE_TALK } from '../lexicon/cues.js';
import { isCount, says, tagged } from './terms.js';

const isGrade = tagged('Grade', 'LetterGrade');
const isWinner = tagged('Agency', 'Region', 'Count');

/** "Predikat berjenjang mulai D, C, CC, B, BB, A hingga AA", "BB untuk nilai 70-80": a scale is explained, nothing is won. */
export function isScaleDefinition({ terms }: DocumentSentence): boolean {
  const first = terms.find(isGrade);
  if (!first) return false;
  const several = terms.some((term) => isGrade(term) && term.text !== first.text);
  if (several && !terms.some(isWinner)) return true;
  return !terms.some(isCount) && terms.some((term, i) => says(term, SCALE_TALK) || (term.normal === 'untuk' && terms[i + 1]?.normal === 'nilai'));
}
