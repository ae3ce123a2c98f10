import type { Database } from 'better-sqlite3';

const TIMES = new Set(['started', 'ended']);

/** Every row of every table, tables by name and rows by key, without the times of runs: equal for equal work. */
export function dumpTables(database: Database): Record<string, Record<string, unknown>[]> {
  // The search index is left out: its tables ('virtual', 'shadow') say only what the others do.
  const listed = database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
  const tables = listed.pluck().all() as string[];
  return Object.fromEntries(
    tables.map((table) => {
      const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
      return [table, rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !TIMES.has(column))))];
    }),
  );
}
