import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import { importLabelStudio } from '../import-gold.js';
import { importRecords } from '../import-records.js';
import { PetikError } from '../model/error.js';
import { openStore } from '../store/store.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface ImportOptions {
  format: 'jsonl' | 'labelstudio';
  db?: string;
  output?: string;
}

/** `petik import`: exports back into a database, corrections into gold. */
export function addImport(program: Command, { stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('import')
    .description('put exported records into a database, or corrections made in Label Studio into gold files')
    .argument('<file>', 'JSONL of petik export or extract, or the JSON export of a Label Studio project')
    .addOption(new Option('--format <name>', 'what the file holds').choices(['jsonl', 'labelstudio']).default('jsonl'))
    .option('--db <file>', 'of jsonl: the database to put the records into, created where it does not exist')
    .option('-o, --output <folder>', 'of labelstudio: the new folder for the gold files')
    .action(async (file: string, { format, db, output }: ImportOptions) => {
      if (format === 'labelstudio') {
        if (output === undefined || db !== undefined) throw new PetikError('output-missing', 'labelstudio needs -o <folder> for the gold files, and no --db');
        let problems = 0;
        const { articles, achievements, open } = await importLabelStudio(file, output, (where, message) => {
          problems += 1;
          return stderr.write(`petik: ${printable(where)}: ${printable(message)}\n`);
        });
        await stdout.write(`${printable(output)}: ${achievements} achievements of ${articles} articles; ${open} tasks are not annotated\n`);
        return finish(problems > 0 ? 1 : 0);
      }
      if (db === undefined || output !== undefined) throw new PetikError('output-missing', 'jsonl needs --db <file> for the records, and no -o');
      // Before a database is created for nothing.
      await access(file, constants.R_OK);
      const store = openStore(db);
      try {
        const { added, replaced, unchanged, errors } = await importRecords(store, file, (error) => stderr.write(errorLine(error)));
        await stdout.write(`${printable(db)}: ${added} articles added, ${replaced} replaced, ${unchanged} unchanged, ${errors} lines failed\n`);
        finish(errors > 0 ? 1 : 0);
      } finally {
        store.close();
      }
    });
}
