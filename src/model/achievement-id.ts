import { hash } from 'node:crypto';
import { type Fillers, type Provenance, SLOTS } from './record.js';

/** Id of an achievement: a hash of its article's id, its fillers in the order of the slots, and the places that they were read from. */
export function achievementId(articleId: string, fillers: Partial<Fillers>, provenance: readonly Provenance[]): string {
  const ordered = Object.fromEntries(SLOTS.flatMap((slot) => (fillers[slot] === undefined ? [] : [[slot, fillers[slot]]])));
  const places = provenance.map(({ slot, start, end }) => [slot, start, end]);
  return hash('sha256', JSON.stringify([articleId, ordered, places]), 'hex').slice(0, 16);
}
