import { acronymExpansion } from './acronym-expansion.js';
import { bylineLeak } from './byline-leak.js';
import { countList } from './count-list.js';
import { countSum } from './count-sum.js';
import { dateOrder } from './date-order.js';
import { dateWeekday } from './date-weekday.js';
import type { Check } from './define.js';
import { eventExpansion } from './event-expansion.js';
import { gradeLabel } from './grade-label.js';
import { gradeScore } from './grade-score.js';
import { highestClaim } from './highest-claim.js';
import { issuerScheme } from './issuer-scheme.js';
import { nameVariants } from './name-variants.js';
import { positionOffice } from './position-office.js';
import { progress } from './progress.js';
import { quota } from './quota.js';
import { duplicateRank, rankGap } from './rank-list.js';
import { rankRange } from './rank-range.js';
import { recipientRole } from './recipient-role.js';
import { regionAlias } from './region-alias.js';
import { regionLevel } from './region-level.js';
import { regionProvince } from './region-province.js';
import { regionType } from './region-type.js';
import { sameFact } from './same-fact.js';
import { scoreScale } from './score-scale.js';
import { statusModality } from './status-modality.js';
import { streakArithmetic } from './streak-arithmetic.js';
import { tierKnown } from './tier-known.js';
import { tierNesting } from './tier-nesting.js';
import { yearConsistency } from './year-consistency.js';
import { zoneQuality } from './zone-quality.js';

/** All checks in the order in which their findings are listed. */
export const CHECKS: readonly Check[] = [
  countSum,
  countList,
  gradeLabel,
  gradeScore,
  scoreScale,
  zoneQuality,
  tierKnown,
  tierNesting,
  quota,
  highestClaim,
  dateWeekday,
  dateOrder,
  yearConsistency,
  streakArithmetic,
  progress,
  positionOffice,
  nameVariants,
  acronymExpansion,
  eventExpansion,
  regionLevel,
  regionType,
  regionAlias,
  regionProvince,
  issuerScheme,
  recipientRole,
  rankGap,
  duplicateRank,
  rankRange,
  statusModality,
  sameFact,
  bylineLeak,
];
