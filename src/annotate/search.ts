/** The first index at which `passes` holds, by halving: it must hold from there to the end. `length` where it holds nowhere. */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
