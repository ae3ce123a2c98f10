import type { Reliability } from '../model/calibration.js';

const percent = (value: number): string => `${(100 * value).toFixed(0)}%`.padStart(5);

/** How well confidence foretells what is right, as a table. */
export function formatReliability({ rows, unknown, error }: Reliability): string {
  const lines = rows.map(
    ({ from, to, fillers, said, right }) =>
      `${percent(from)} to ${percent(to).trim().padEnd(6)}${String(fillers).padStart(8)}${percent(said).padStart(8)}${percent(right).padStart(8)}`,
  );
  return [
    'Confidence against what is right (lenient), each fifth of the articles foretold from the others',
    `${'confidence'.padEnd(15)}${'fillers'.padStart(8)}${'said'.padStart(8)}${'right'.padStart(8)}`,
    ...lines,
    `${'unknown'.padEnd(15)}${String(unknown.fillers).padStart(8)}${''.padStart(8)}${percent(unknown.right).padStart(8)}`,
    `mean distance between said and right: ${error.toFixed(3)}`,
  ].join('\n');
}
