import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognitionRules } from './recognize/recognize.js';
import { petikVersion } from './version.js';

/** The folders whose code decides what a record says: a row of the lexicon or a step of assembly changes it as much as a rule does. */
const STAGES = ['model', 'strip', 'annotate', 'lexicon', 'recognize', 'assemble', 'link', 'check', 'confidence'];
const CODE = /(?<!\.d)\.[jt]s$/;

/** SHA-256 of petik's version, its rules and the code of its stages (where that stands in files of its own): equal hashes read equal pages equally. A calibration of one's own counts too. */
export function rulesHash(calibration = ''): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([petikVersion, recognitionRules()]))
    .update(calibration);
  for (const folder of STAGES.map((stage) => join(import.meta.dirname, stage)).filter((path) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => CODE.test(file));
    for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
