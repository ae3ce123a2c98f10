/** Exit code of a program that was ended with Ctrl-C, by custom. */
export const INTERRUPTED = 130;

/** A signal that is given with Ctrl-C, or when the system ends the program. At the second time the program ends at once. */
export function stopOnSignals(): { signal: AbortSignal; release: () => void } {
  const stop = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
  };
  for (const name of names) process.on(name, interrupt);
  return { signal: stop.signal, release: () => names.forEach((name) => void process.off(name, interrupt)) };
}
