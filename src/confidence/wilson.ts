/** Of the normal distribution: 95% lie within so many standard deviations. */
const Z = 1.959964;

/** A measured share with its 95% interval by Wilson's score: it stays inside 0 and 1 and is wide where little was measured. `measured` is at least 1. */
export function wilson(right: number, measured: number): { precision: number; low: number; high: number } {
  const share = right / measured;
  const z2 = (Z * Z) / measured;
  const middle = share + z2 / 2;
  const margin = Z * Math.sqrt((share * (1 - share)) / measured + z2 / (4 * measured));
  const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { precision: rounded(share), low: rounded((middle - margin) / (1 + z2)), high: rounded((middle + margin) / (1 + z2)) };
}
