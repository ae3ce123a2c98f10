import type { GazetteerHit } from './gazetteer.js';

/** A range of tokens that a finder or a gazetteer proposes to read as one term. */
export interface Candidate {
  from: number;
  to: number;
  tags: string[];
  id: string;
  /** Normalised value: an ISO date, a number, a canonical name. */
  value?: string;
  /** Higher wins where candidates overlap; then the longer; then the earlier. */
  priority: number;
}

/** Priority of a gazetteer hit's tag; unlisted tags have 3. */
const TAG_PRIORITY: Readonly<Record<string, number>> = { Region: 3, Cue: 2 };

export const fromHit = ({ from, to, entry }: GazetteerHit): Candidate => ({
  from,
  to,
  tags: [entry.tag],
  id: entry.id,
  ...(entry.value === undefined ? {} : { value: entry.value }),
  priority: TAG_PRIORITY[entry.tag] ?? 3,
});

/**
 * Chooses candidates that do not overlap: higher priority first, then the longer, then the earlier. Candidates over the same tokens become one
 * with all their tags.
 */
export function resolveOverlaps(candidates: readonly Candidate[], tokenCount: number): Candidate[] {
  const ordered = [...candidates].sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from || b.priority - a.priority);
  const owner = new Array<Candidate | undefined>(tokenCount);
  const chosen: Candidate[] = [];
  for (const candidate of ordered) {
    const holder = owner[candidate.from];
    if (holder && holder.from === candidate.from && holder.to === candidate.to) {
      for (const tag of candidate.tags) if (!holder.tags.includes(tag)) holder.tags.push(tag);
      if (holder.value === undefined && candidate.value !== undefined) holder.value = candidate.value;
      continue;
    }
    let free = true;
    for (let i = candidate.from; i < candidate.to && free; i++) free = owner[i] === undefined;
    if (!free) continue;
    const own = { ...candidate, tags: [...candidate.tags] };
    owner.fill(own, candidate.from, candidate.to);
    chosen.push(own);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Dates, quotations and brackets come before names; among names only length counts. */
const rank = ({ priority }: Candidate) => (priority >= 6 ? priority : 0);
