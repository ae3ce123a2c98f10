import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { petikVersion } from './version.js';

/** The folders whose code decides what a record says: a row of the lexicon or a step of assembly changes it as much as a rule does. */
const STAGES = ['model', 'strip', 'annotate', 'lexicon', 'recognize', 'assemble', 'link', 'check', 'confidence'];
const CODE = /(?<!\.d)\.[jt]s$/;

const folders = STAGES.map((stage) => join(import.meta.dirname, stage)).filter((path) => existsSync(path));
/** Where petik was packed into one file, its rules stand for its code: to load them takes a second. */
const packedRules = folders.length > 0 ? [] : (await import('./recognize/recognize.js')).recognitionRules();

/** SHA-256 of petik's version and the code of its stages: equal hashes read equal pages equally. A calibration of one's own counts too. */
export function rulesHash(calibration = ''): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([petikVersion, packedRules]))
    .update(calibration);
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => CODE.test(file));
    for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
