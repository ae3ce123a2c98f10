#!/usr/bin/env node
import { run } from './program.js';
import { processTerminal } from './terminal.js';

const terminal = processTerminal();
process.exitCode = await run(process.argv.slice(2), terminal, { debug: process.env.PETIK_DEBUG === '1' });
// A program that still writes into standard input would keep this one alive after its own reader has gone.
if (terminal.stdout.closed) process.exit();
