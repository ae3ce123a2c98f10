#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { PetikError } from '../model/error.js';
import { INTERRUPTED } from './signals.js';
import { processTerminal } from './terminal.js';

// Every thread collects its own garbage: V8's helpers would take the cores from the threads that work. It has to be said before there is garbage.
setFlagsFromString('--no-parallel-scavenge');

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
