/** How V8 is to run an extraction of many pages; set before its threads start. */
export const ENGINE_FLAGS: readonly string[] = [
  // The heaps of all threads grow by half before they are collected; left alone, V8 lets them become four times what they hold.
  '--heap-growing-percent=50',
  // V8's helpers take the cores from the threads that work, and spend more than they save.
  '--no-parallel-scavenge',
  // Each page calls the same functions: what was compiled for the last one is wanted again.
  '--no-flush-bytecode',
  // A page's objects die with the page. V8 guesses that some live on, makes the next ones in old memory, and all that those point to stays with them.
  '--no-allocation-site-pretenuring',
];
