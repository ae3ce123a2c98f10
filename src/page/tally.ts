/** How often each value occurs, the most frequent first; equal ones in the order in which they came. */
export function tally(values: Iterable<string>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The most frequent ones, and how many values and counts there are beside them. */
export function top(counts: readonly [string, number][], most: number): { shown: readonly [string, number][]; others: number; rest: number } {
  const others = counts.slice(most);
  return { shown: counts.slice(0, most), others: others.length, rest: others.reduce((sum, [, count]) => sum + count, 0) };
}

export const plural = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
