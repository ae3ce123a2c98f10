import type { Finding } from '../model/finding.js';
import { CHECKS } from './checks.js';
import type { CheckedRecord } from './define.js';

/** What all checks say about an article record, in the order of the checks. They flag and never rewrite. */
export function check(record: CheckedRecord): Finding[] {
  const findings: Finding[] = [];
  for (const { code, find } of CHECKS) for (const doubt of find(record)) findings.push({ code, ...doubt });
  return findings;
}
