import { Command, CommanderError } from 'commander';
import { PetikError } from '../model/error.js';
import { petikVersion } from '../version.js';
import type { Terminal } from './terminal.js';

type AddCommand = (program: Command, terminal: Terminal, finish: (exitCode: number) => void) => void;

/** The commands in the order of the help. One loads what it needs, and no more, when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  extract: async () => (await import('./extract.js')).addExtract,
  search: async () => (await import('./search.js')).addSearch,
  stats: async () => (await import('./stats.js')).addStats,
  show: async () => (await import('./show.js')).addShow,
  export: async () => (await import('./export.js')).addExport,
  import: async () => (await import('./import.js')).addImport,
  facts: async () => (await import('./facts.js')).addFacts,
  explain: async () => (await import('./explain.js')).addExplain,
  'why-not': async () => (await import('./why-not.js')).addWhyNot,
  strip: async () => (await import('./strip.js')).addStrip,
  locate: async () => (await import('./locate.js')).addLocate,
  verify: async () => (await import('./verify.js')).addVerify,
  diff: async () => (await import('./diff.js')).addDiff,
  migrate: async () => (await import('./migrate.js')).addMigrate,
  discover: async () => (await import('./discover.js')).addDiscover,
  fetch: async () => (await import('./fetch.js')).addFetch,
  evaluate: async () => (await import('./evaluate.js')).addEvaluate,
  report: async () => (await import('./report.js')).addReport,
  rules: async () => (await import('./rules.js')).addRules,
  schema: async () => (await import('./schema.js')).addSchema,
};

const EXIT = { mistake: 2, unexpected: 70 } as const;

const oneLine = (message: string): string => message.trim().replace(/\s*\n\s*/g, ' ');

/** A file or device that cannot be used, as the system says it: nothing that petik can mend. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'errno' in error;

export interface ProgramOptions {
  /** Gets the exit code of the command that ran. */
  finish?: (exitCode: number) => void;
  /** Gets every write of commander's own. */
  written?: (write: Promise<void>) => void;
  /** The one command to load; all, unless told. */
  only?: string | undefined;
}

/** The command line, its commands in order. */
export async function buildProgram(terminal: Terminal, { finish = () => {}, written = () => {}, only }: ProgramOptions = {}): Promise<Command> {
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
  const loaders = only === undefined ? Object.values(COMMANDS) : [COMMANDS[only]!];
  for (const add of await Promise.all(loaders.map((load) => load()))) add(program, terminal, finish);
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
      const only = Object.keys(COMMANDS).find((name) => name === args[0]);
      const program = await buildProgram(terminal, { finish, written: note, only });
      await program.parseAsync(args, { from: 'user' });
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
