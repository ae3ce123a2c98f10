import type { Writable } from 'node:stream';
import { PetikError } from '../model/error.js';

/** A stream of text that the program writes to. */
export interface Output {
  /** Writes the text and waits until it is taken; does nothing once the reader has gone. */
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
  /** Columns of standard error, where that is a terminal. */
  stderrWidth?: number;
  /** Whether standard output shows colours. */
  colours?: boolean;
}

const DEFAULT_WIDTH = 120;
/** What a write fails with when the reader has gone. */
const READER_GONE = new Set<string | undefined>(['EPIPE', 'ERR_STREAM_DESTROYED']);
/** Narrower lines are left to the terminal to break. */
const LEAST_WIDTH = 20;

/** Wraps a stream so that a reader that goes away is no failure. @throws PetikError `output-failed` from `write`, for example on a full disk. */
export function openOutput(stream: Writable): Output {
  let closed = false;
  stream.on('error', () => {
    closed = true;
  });
  return {
    get closed() {
      return closed;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) return resolve();
        stream.write(text, (error) => {
          if (!error) return resolve();
          closed = true;
          if (READER_GONE.has((error as NodeJS.ErrnoException).code)) resolve();
          else reject(new PetikError('output-failed', `cannot write the output: ${error.message}`, error));
        });
      }),
  };
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => ({
  stdin: process.stdin,
  stdout: openOutput(process.stdout),
  stderr: openOutput(process.stderr),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: Math.max(LEAST_WIDTH, process.stdout.columns || DEFAULT_WIDTH),
  ...(process.stderr.isTTY ? { stderrWidth: Math.max(LEAST_WIDTH, process.stderr.columns || DEFAULT_WIDTH) } : {}),
});
