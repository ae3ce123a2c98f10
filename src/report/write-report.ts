import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PetikError } from '../model/error.js';
import type { Report } from './build-report.js';
import { REPORT_START, reportHtml } from './page-html.js';

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof PetikError) throw cause;
    throw new PetikError('report-unwritable', `cannot write ${path}: ${(cause as Error).message}`, cause);
  }
}

/** Whether a report may be written to a path: nothing is there, or an earlier report. @throws PetikError `report-exists`, `report-unwritable` */
export function checkReportPath(path: string): void {
  const stats = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return;
  if (!stats.isFile()) throw new PetikError('report-unwritable', `${path} is not a file`);
  const start = Buffer.alloc(REPORT_START.length);
  attempt(path, () => {
    const file = openSync(path, 'r');
    try {
      readSync(file, start, 0, start.length, 0);
    } finally {
      closeSync(file);
    }
  });
  if (stats.size > 0 && start.toString('latin1') !== REPORT_START)
    throw new PetikError('report-exists', `${path} is there already and is no report of petik; name another file`);
}

/**
 * Writes a report: the file is there as a whole or not at all. An earlier report is replaced, any other file is not. Returns the number of bytes.
 * @throws PetikError `report-exists`, `report-unwritable`, `report-not-built`
 */
export function writeReport(report: Report, path: string): number {
  checkReportPath(path);
  const unfinished = `${path}.${process.pid}.part`;
  return attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      const file = openSync(unfinished, 'w');
      try {
        for (const chunk of reportHtml(report)) writeFileSync(file, chunk);
      } finally {
        closeSync(file);
      }
      renameSync(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
    return statSync(path).size;
  });
}
