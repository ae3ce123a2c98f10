import type { Rule } from '../rule.js';
import { agencyChainRules, agencyRules } from './agencies.js';
import { awardRules, describedAwardRules } from './awards.js';
import { categoryRules } from './categories.js';
import { countRules } from './counts.js';
import { ellipticRules, laterEllipticRules } from './elliptic.js';
import { gradeRules } from './grades.js';
import { innovationRules } from './innovations.js';
import { officeRules, personRules } from './persons.js';
import { rankRules } from './ranks.js';
import { scoreRules } from './scores.js';

/** The cascade: each pass sees the terms that the passes before it merged. */
export const entityPasses: readonly (readonly Rule[])[] = [
  [...rankRules, ...gradeRules, ...scoreRules],
  agencyRules,
  agencyChainRules,
  personRules,
  officeRules,
  describedAwardRules,
  countRules,
  awardRules,
  categoryRules,
  innovationRules,
  ellipticRules,
  laterEllipticRules,
];

/** The second stage: rules that tell which part two terms play for each other. */
export { relationRules } from './relations.js';
