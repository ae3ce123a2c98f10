import type { Writable } from 'node:stream';
import { PetikError } from '../model/error.js';

/** A stream of text that the program writes to. */
export interface Output {
  /** Writes the text and waits while the reader is behind; does nothing once the reader has gone. */
  write: (text: string) => Promise<void>;
  /** Whether the reader has gone, as `head` does when it has seen enough. */
  readonly closed: boolean;
}

/** Where a command reads and writes. */
export interface Terminal {
  stdin: NodeJS.ReadableStream;
  stdout: Output;
  stderr: Output;
  /** Columns of a line of text for people. */
  width: number;
}

const DEFAULT_WIDTH = 120;

/** Wraps a stream so that a reader that goes away is no failure. @throws PetikError `output-failed` from `write`, for example on a full disk. */
export function openOutput(stream: Writable): Output {
  let closed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  const drained = (): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'error', 'close']) stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) stream.once(event, done);
    });
  return {
    get closed() {
      return closed;
    },
    write: async (text) => {
      if (failure) throw new PetikError('output-failed', `cannot write the output: ${failure.message}`, failure);
      if (!closed && !stream.write(text)) await drained();
    },
  };
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => ({
  stdin: process.stdin,
  stdout: openOutput(process.stdout),
  stderr: openOutput(process.stderr),
  width: process.stdout.columns ?? DEFAULT_WIDTH,
});
