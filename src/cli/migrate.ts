import type { Command } from 'commander';
import { printable } from '../export/display-width.js';
import { migrateFile } from '../store/migrate-file.js';
import type { Terminal } from './terminal.js';

/** `petik migrate`: an older database in today's shape. */
export function addMigrate(program: Command, { stdout }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('migrate')
    .description('bring a database of an older petik up to date')
    .argument('<database>', 'SQLite database of extract --db')
    .option('--check', 'only say what would be done; exit code 1 when there is something')
    .action(async (database: string, { check = false }: { check?: boolean }) => {
      const names = migrateFile(database, { check });
      const done = check ? 'lacks' : 'now has';
      await stdout.write(
        names.length === 0 ? `${printable(database)} is up to date\n` : names.map((name) => `${printable(database)} ${done} ${name}\n`).join(''),
      );
      finish(check && names.length > 0 ? 1 : 0);
    });
}
