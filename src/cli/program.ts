import { Command, CommanderError } from 'commander';
import { PetikError } from '../model/error.js';
import { petikVersion } from '../version.js';
import { addDiff } from './diff.js';
import { addDiscover } from './discover.js';
import { addEvaluate } from './evaluate.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addFacts } from './facts.js';
import { addFetch } from './fetch.js';
import { addImport } from './import.js';
import { addLocate } from './locate.js';
import { addMigrate } from './migrate.js';
import { addReport } from './report.js';
import { addRules } from './rules.js';
import { addSchema } from './schema.js';
import { addSearch } from './search.js';
import { addShow } from './show.js';
import { addStats } from './stats.js';
import { addStrip } from './strip.js';
import type { Terminal } from './terminal.js';
import { addVerify } from './verify.js';
import { addWhyNot } from './why-not.js';

/** The commands in the order of the help. */
const COMMANDS = [
  addExtract,
  addSearch,
  addStats,
  addShow,
  addExport,
  addImport,
  addFacts,
  addExplain,
  addWhyNot,
  addStrip,
  addLocate,
  addVerify,
  addDiff,
  addMigrate,
  addDiscover,
  addFetch,
  addEvaluate,
  addReport,
  addRules,
  addSchema,
] as const;

const EXIT = { mistake: 2, unexpected: 70 } as const;

const oneLine = (message: string): string => message.trim().replace(/\s*\n\s*/g, ' ');

/** A file or device that cannot be used, as the system says it: nothing that petik can mend. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'errno' in error;

/** The command line, its commands in order; `finish` gets the exit code of the command that ran, `written` every write of commander's own. */
export function buildProgram(terminal: Terminal, finish: (exitCode: number) => void, written: (write: Promise<void>) => void = () => {}): Command {
  const program = new Command('petik')
    .description('Picks achievement records out of Indonesian public-sector news.')
    .version(petikVersion)
    // An option belongs to the command before it: a command and one inside it may both have a --format.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written(terminal.stdout.write(text)),
      writeErr: (text) => written(terminal.stderr.write(text)),
      outputError: (text, write) => write(`petik: ${oneLine(text.replace(/^error: /, ''))}\n`),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    });
  for (const add of COMMANDS) add(program, terminal, finish);
  return program;
}

/** Runs a command line, without the names of node and the program, and returns its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal, { debug = false }: { debug?: boolean } = {}): Promise<number> {
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  let written = Promise.resolve();
  const note = (write: Promise<void>): void => {
    written = Promise.all([written, write]).then(() => {});
    written.catch(() => {});
  };
  try {
    try {
      await buildProgram(terminal, finish, note).parseAsync(args, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      finish(error.exitCode === 0 ? 0 : EXIT.mistake);
    }
    await written;
    return exitCode;
  } catch (error) {
    const stack = debug && error instanceof Error ? `${error.stack}\n` : '';
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const known = error instanceof PetikError || isSystemError(error);
    const advice = known ? '' : ' (unexpected: please report it with the output under PETIK_DEBUG=1)';
    await terminal.stderr.write(`petik: ${message}${advice}\n${stack}`).catch(() => {});
    return known ? EXIT.mistake : EXIT.unexpected;
  }
}
