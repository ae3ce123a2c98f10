import munkres from 'munkres';

/**
 * Pairs rows with columns one to one so that the summed weight is greatest.
 * Gives for each row its column, or undefined where rows outnumber columns.
 */
export function alignRows(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = weights[0]?.length ?? 0;
  const aligned: (number | undefined)[] = weights.map(() => undefined);
  if (columns === 0) return aligned;
  // Negated, not taken from the greatest weight: rounding then falls as in the plain sums, and near-ties with it.
  for (const [row, column] of munkres(weights.map((row) => row.map((weight) => -weight)))) aligned[row] = column;
  return aligned;
}
