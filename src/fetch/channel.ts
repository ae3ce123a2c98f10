/** A queue from many writers to one reader that lets no writer run far ahead. */
interface Channel<T> {
  /** Hands a value over; resolves when there is room for the next one. */
  put(value: T): Promise<void>;
  /** No more values come; an error is thrown to the reader after those that are there. */
  end(error?: unknown): void;
  values(): AsyncGenerator<T>;
}

/** A channel that holds `room` values before writers wait. */
export function openChannel<T>(room: number): Channel<T> {
  const held: T[] = [];
  let wakeReader = (): void => {};
  let wakeWriters: (() => void)[] = [];
  let isOver = false;
  let failure: { error: unknown } | undefined;

  const release = (): void => {
    const woken = wakeWriters;
    wakeWriters = [];
    for (const wake of woken) wake();
  };

  return {
    put: async (value) => {
      held.push(value);
      wakeReader();
      while (held.length > room && !isOver) await new Promise<void>((resolve) => void wakeWriters.push(resolve));
    },
    end: (error) => {
      isOver = true;
      if (error !== undefined) failure ??= { error };
      wakeReader();
      release();
    },
    values: async function* () {
      for (;;) {
        const value = held.shift();
        if (value !== undefined) {
          release();
          yield value;
        } else if (failure !== undefined) {
          throw failure.error;
        } else if (isOver) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            wakeReader = resolve;
          });
        }
      }
    },
  };
}
