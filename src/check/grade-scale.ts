import { GRADE_SCALES, type GradeScale, type ScaleVersion } from '../lexicon/grade-scales.js';
import type { Achievement } from '../model/record.js';
import type { CheckedRecord } from './define.js';

/** The scale that an achievement was graded on, and the version in force in its year. */
export interface ResolvedScale {
  scale: GradeScale;
  version: ScaleVersion;
}

/** The scale of the award that the record names, in the version of its year; undefined where no scheme is named. */
export function resolveScale({ award, year }: Achievement, { published }: CheckedRecord): ResolvedScale | undefined {
  const name = award?.toLowerCase();
  const scale = name === undefined ? undefined : GRADE_SCALES.find(({ awards }) => awards.some((known) => name.includes(known)));
  if (scale === undefined) return undefined;
  const valid = year ?? (published === undefined ? undefined : Number(published.slice(0, 4)));
  const version = scale.versions.find(({ from, to }) => valid === undefined || (from <= valid && valid <= to)) ?? scale.versions[0]!;
  return { scale, version };
}

/** How a message calls a version: `since 2015`, `until 2014`. */
export const versionYears = ({ from, to }: ScaleVersion): string => (to === Number.POSITIVE_INFINITY ? `since ${from}` : `until ${to}`);
