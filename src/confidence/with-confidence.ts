import type { Achievement } from '../model/record.js';
import { confidenceOf, type Measures, prepareMeasures } from './confidence.js';
import { MEASURED } from './measured.js';

const SHIPPED = prepareMeasures(MEASURED);

/** The achievement with how sure its fillers are, by what is shipped or by measures of one's own. */
export function withConfidence(achievement: Achievement, measures: Measures = SHIPPED): Achievement {
  const confidence = confidenceOf(achievement, measures);
  return confidence.length > 0 ? { ...achievement, confidence } : achievement;
}
