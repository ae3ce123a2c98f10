import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatStatistics, statisticsCsv } from '../export/statistics.js';
import { type Grouping, groupingSchema } from '../model/statistics.js';
import { countBy, openForQuery } from '../search-database.js';
import { addQueryOptions, type QueryOptions, toQuery } from './query-options.js';
import type { Terminal } from './terminal.js';

interface StatsOptions extends QueryOptions {
  by: Grouping[];
  matching?: string;
  format: 'text' | 'csv' | 'jsonl';
}

const DEFAULT_GROUPINGS: readonly Grouping[] = ['year', 'region', 'scheme'];

function parseGroupings(value: string): Grouping[] {
  const groupings = value.split(',').map((name) => {
    const { success, data } = groupingSchema.safeParse(name.trim());
    if (!success) throw new InvalidArgumentError(`Allowed are ${groupingSchema.options.join(', ')}, parted by commas.`);
    return data;
  });
  return [...new Set(groupings)];
}

/** `petik stats`: how many achievements a database has, by year, region and so on. */
export function addStats(program: Command, { stdout }: Terminal, finish: (exitCode: number) => void): void {
  const command = program
    .command('stats')
    .description('count the achievements of a database by year, region, scheme and so on')
    .argument('<database>', 'SQLite database of extract --db')
    .addOption(
      new Option('--by <list>', `what to count by: ${groupingSchema.options.join(', ')}`)
        .argParser(parseGroupings)
        .default(DEFAULT_GROUPINGS, DEFAULT_GROUPINGS.join(',')),
    )
    .option('--matching <words>', 'only articles with these words, as petik search takes them');
  addQueryOptions(command)
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'csv', 'jsonl']).default('text'))
    .action(async (database: string, { by, matching, format, ...options }: StatsOptions) => {
      const query = toQuery(options, matching);
      const { store } = openForQuery(database, query);
      try {
        const tables = by.map((grouping) => ({ grouping, rows: countBy(store, grouping, query) }));
        const rows = tables.flatMap((table) => table.rows);
        if (format === 'csv') await stdout.write(statisticsCsv(rows));
        else if (format === 'jsonl') await stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
        else await stdout.write(tables.map((table) => formatStatistics(table.rows, table.grouping)).join('\n'));
      } finally {
        store.close();
      }
      finish(0);
    });
}
