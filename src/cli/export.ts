import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import { EXPORT_FORMATS, type ExportFormatName, exportStore, exportText } from '../export-store.js';
import { PetikError } from '../model/error.js';
import { openForQuery } from '../search-database.js';
import { addQueryOptions, type QueryOptions, toQuery } from './query-options.js';
import type { Terminal } from './terminal.js';

interface ExportCommandOptions extends QueryOptions {
  format: ExportFormatName;
  output?: string;
  matching?: string;
  force?: true;
}

/** `petik export`: what a database holds, in formats for other programs. */
export function addExport(program: Command, { stdout }: Terminal, finish: (exitCode: number) => void): void {
  const command = program
    .command('export')
    .description('write what a database holds in a format for other programs')
    .argument('<database>', 'SQLite database of extract --db')
    .addOption(new Option('--format <name>', 'what to write').choices(Object.keys(EXPORT_FORMATS)).default('csv'))
    .option('-o, --output <path>', 'the file or folder to write; csv and jsonl go to standard output without it')
    .option('--force', 'replace an earlier export there')
    .option('--matching <words>', 'only articles with these words, as petik search takes them');
  addQueryOptions(command).action(async (database: string, { format, output, force, matching, ...options }: ExportCommandOptions) => {
    const query = toQuery(options, matching);
    if (output === undefined && format !== 'csv' && format !== 'jsonl') throw new PetikError('output-missing', `${format} needs -o <path>`);
    const { store, notIndexed } = openForQuery(database, query);
    try {
      if (notIndexed > 0)
        throw new PetikError('search-index-stale', `${notIndexed} articles of ${database} are not in its search index yet, and it cannot be written to now`);
      if (output === undefined) return await exportText(store, query, format === 'csv' ? 'csv' : 'jsonl', stdout.write);
      const { articles, achievements } = await exportStore(store, query, { format, path: output, force: force === true });
      await stdout.write(`${printable(output)}: ${achievements} achievements of ${articles} articles\n`);
    } finally {
      store.close();
    }
    finish(0);
  });
}
