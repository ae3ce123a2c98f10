import { Readable } from 'node:stream';
import { run } from '../src/cli/program.js';
import type { Output, Terminal } from '../src/cli/terminal.js';

interface Capture extends Output {
  text: () => string;
}

/** An output that keeps what it gets, and whose reader goes away after so many writes. */
export function capture(writesUntilClosed = Number.POSITIVE_INFINITY): Capture {
  const chunks: string[] = [];
  return {
    get closed() {
      return chunks.length >= writesUntilClosed;
    },
    write: async (text) => {
      if (chunks.length < writesUntilClosed) chunks.push(text);
    },
    text: () => chunks.join(''),
  };
}

/** Runs petik in this process with captured outputs. */
export async function runCli(args: readonly string[], { stdin = '', stdout = capture() }: { stdin?: string | Readable; stdout?: Capture } = {}) {
  const stderr = capture();
  const terminal: Terminal = { stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin, stdout, stderr, width: 120 };
  const code = await run(args, terminal);
  return { code, out: stdout.text(), err: stderr.text() };
}
