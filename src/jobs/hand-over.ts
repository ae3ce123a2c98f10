import { move, transferableSymbol, valueSymbol } from 'piscina';

/** Results of a worker's function whose `memory` goes over to the main thread instead of being copied; the worker must not look at it again. */
export const handOver = <Results extends object>(results: Results, memory: readonly ArrayBufferLike[]): Results =>
  move({ [transferableSymbol]: memory, [valueSymbol]: results }) as unknown as Results;
