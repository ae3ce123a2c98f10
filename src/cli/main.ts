#!/usr/bin/env node
import { PetikError } from '../model/error.js';
import { INTERRUPTED } from './signals.js';
import { processTerminal } from './terminal.js';

const terminal = processTerminal();
const debug = process.env.PETIK_DEBUG === '1';
try {
  const { run } = await import('./program.js');
  process.exitCode = await run(process.argv.slice(2), terminal, { debug });
} catch (error) {
  // A rule that cannot be loaded fails while the program is imported.
  if (debug || !(error instanceof PetikError)) throw error;
  await terminal.stderr.write(`petik: ${error.message}\n`);
  process.exitCode = 2;
}
// A program that still writes into standard input would keep this one alive after its own reader has gone, or after Ctrl-C.
if (terminal.stdout.closed || process.exitCode === INTERRUPTED) process.exit();
