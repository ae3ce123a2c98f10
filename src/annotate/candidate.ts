import { joinTags, type TagSet } from './tag-set.js';

/** A range of tokens that a finder or a gazetteer proposes to read as one term. */
export interface Candidate {
  from: number;
  to: number;
  tags: TagSet;
  id: string;
  /** Normalised value: an ISO date, a number, a canonical name. */
  value: string | undefined;
  /** Higher wins where candidates overlap; then the longer; then the earlier. */
  priority: number;
}

/**
 * Chooses candidates that do not overlap: higher priority first, then the longer, then the earlier. Candidates over the same tokens become one
 * with all their tags. Returns the chosen ones by their first token.
 */
export function resolveOverlaps(candidates: readonly Candidate[], tokenCount: number): (Candidate | undefined)[] {
  const { firstAt, following } = chainByStart(candidates, tokenCount);
  const chosen = new Array<Candidate | undefined>(tokenCount).fill(undefined);
  const owners = new Array<Candidate | undefined>(tokenCount).fill(undefined);
  // only candidates of one group, an unbroken chain of overlaps, can get into each other's way
  let group: Candidate[] = [];
  let end = 0;
  for (let from = 0; from < tokenCount; from++) {
    if (from >= end && group.length > 0) {
      settle(group, owners, chosen);
      group = [];
    }
    for (let i = firstAt[from]!; i >= 0; i = following[i]!) {
      const candidate = candidates[i]!;
      group.push(candidate);
      if (candidate.to > end) end = candidate.to;
    }
  }
  settle(group, owners, chosen);
  return chosen;
}

/** Chains the candidates that start at one token, in their order. */
function chainByStart(candidates: readonly Candidate[], tokenCount: number): { firstAt: Int32Array; following: Int32Array } {
  const firstAt = new Int32Array(tokenCount).fill(-1);
  const following = new Int32Array(candidates.length);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { from } = candidates[i]!;
    following[i] = firstAt[from]!;
    firstAt[from] = i;
  }
  return { firstAt, following };
}

function settle(group: Candidate[], owners: (Candidate | undefined)[], chosen: (Candidate | undefined)[]): void {
  if (group.length < 2) {
    for (const only of group) chosen[only.from] = only;
    return;
  }
  if (group.length > 2) group.sort(byClaim);
  else if (byClaim(group[0]!, group[1]!) > 0) group.reverse();
  for (const candidate of group) {
    const { from, to } = candidate;
    const owner = owners[from];
    if (owner && owner.from === from && owner.to === to) {
      // candidates are shared with the document's hits: a change is made to a copy
      const joined = { from, to, tags: joinTags(owner.tags, candidate.tags), id: owner.id, value: owner.value ?? candidate.value, priority: owner.priority };
      owners.fill(joined, from, to);
      chosen[from] = joined;
      continue;
    }
    let free = true;
    for (let i = from; i < to && free; i++) free = owners[i] === undefined;
    if (!free) continue;
    owners.fill(candidate, from, to);
    chosen[from] = candidate;
  }
}

const byClaim = (a: Candidate, b: Candidate) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from || b.priority - a.priority;

/** Dates, quotations and brackets come before names; among names only length counts. */
const rank = ({ priority }: Candidate) => (priority >= 6 ? priority : 0);
