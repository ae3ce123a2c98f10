/** Sets that can be joined: numbers from 0, each in a set of its own at first. */
export interface Union {
  join: (a: number, b: number) => void;
  /** The least number of the set. */
  rootOf: (a: number) => number;
}

/** Makes `size` sets of one. */
export function makeUnion(size: number): Union {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (a: number): number => {
    let at = a;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [x, y] = [rootOf(a), rootOf(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
