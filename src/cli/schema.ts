import type { Command } from 'commander';
import { recordJsonSchema } from '../model/json-schema.js';
import { schemaPage } from './schema-page.js';
import type { Terminal } from './terminal.js';

/** `petik schema`: the JSON Schema of what `--format jsonl` prints, or the page that describes the database. */
export function addSchema(program: Command, { stdout }: Terminal): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .option('--database', 'instead, every table, view and column of the database, as Markdown')
    .action(({ database }: { database?: true }) => stdout.write(database ? schemaPage() : `${JSON.stringify(recordJsonSchema(), null, 2)}\n`));
}
