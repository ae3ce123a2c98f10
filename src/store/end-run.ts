import type { Database } from 'better-sqlite3';
import type { OutletTotals } from '../model/outlet.js';

/** Returns a function that writes what a run came to, in one transaction. */
export function prepareRunEnd(database: Database): (totals: string, ended: string | null, outlets: readonly OutletTotals[], runId: number) => void {
  const end = database.prepare('UPDATE runs SET totals = ?, ended = ? WHERE id = ?');
  const insert = database.prepare('INSERT INTO run_outlets (run_id, outlet, articles, achievements, with_findings, errors) VALUES (?, ?, ?, ?, ?, ?)');
  return database.transaction((totals, ended, outlets, runId) => {
    end.run(totals, ended, runId);
    for (const { outlet, articles, achievements, withFindings, errors } of outlets) insert.run(runId, outlet, articles, achievements, withFindings, errors);
  });
}
