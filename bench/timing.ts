/** Milliseconds of CPU time that a piece of work takes, threads of the engine included: on a shared machine the clock on the wall tells of the others too. */
export function time(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Runs every work once a round, so that a slow moment of the machine meets all; the first rounds only warm up. Returns the times by round. */
export function interleave<Name extends string>(works: Record<Name, () => number>, rounds: number, warmUp: number): Record<Name, number>[] {
  const times: Record<Name, number>[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const entries = Object.entries<() => number>(works).map(([name, work]) => [name, work()]);
    if (round >= warmUp) times.push(Object.fromEntries(entries) as Record<Name, number>);
  }
  return times;
}

/** Prints rows under a header, first column left, the others right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  for (const row of [header, ...rows])
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
  console.log();
}
