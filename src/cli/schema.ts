import type { Command } from 'commander';
import { recordJsonSchema } from '../model/json-schema.js';
import type { Terminal } from './terminal.js';

/** `petik schema`: the format of a record. */
export function addSchema(program: Command, { stdout }: Terminal): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record, which is a line of --format jsonl')
    .action(() => stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`));
}
