import type { Provenance } from './record.js';

/**
 * The words that an achievement was read from: in each paragraph the shortest stretch that covers every span of the own clause,
 * paragraphs joined by ` … `. Inherited and derived spans count only where nothing was read in the own clause.
 */
export function evidenceOf(text: string, provenance: readonly Provenance[]): string {
  const own = provenance.filter(({ via }) => via === 'read');
  const stretches = new Map<number, { start: number; end: number }>();
  for (const { start, end } of own.length > 0 ? own : provenance) {
    const paragraph = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    const stretch = stretches.get(paragraph);
    stretches.set(paragraph, { start: Math.min(start, stretch?.start ?? start), end: Math.max(end, stretch?.end ?? end) });
  }
  return [...stretches.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))
    .join(' … ');
}
