/** What a wait gives that the signal ended. */
export const ABORTED: unique symbol = Symbol('aborted');

/**
 * Waits for a promise, but no longer than the signal allows. A race against one promise that stands for the signal all the while would keep every value that was ever
 * waited for.
 */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | typeof ABORTED> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(ABORTED);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
