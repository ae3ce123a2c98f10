import { countSum } from './count-sum.js';
import { dateWeekday } from './date-weekday.js';
import type { Check } from './define.js';
import { gradeLabel } from './grade-label.js';
import { gradeScore } from './grade-score.js';
import { nameVariants } from './name-variants.js';
import { positionOffice } from './position-office.js';
import { duplicateRank, rankGap } from './rank-list.js';

/** All checks in the order in which their findings are listed. */
export const CHECKS: readonly Check[] = [countSum, gradeLabel, gradeScore, dateWeekday, positionOffice, nameVariants, rankGap, duplicateRank];
