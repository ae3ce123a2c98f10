import { readFileSync } from 'node:fs';
import { type Calibration, calibrationSchema } from '../model/calibration.js';
import { PetikError } from '../model/error.js';

/** Reads a calibration that `evaluate --recalibrate` wrote. @throws PetikError `calibration-unreadable` or `calibration-invalid`. */
export function loadCalibration(path: string): Calibration {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PetikError('calibration-unreadable', `cannot read ${path}`, cause);
  }
  try {
    return calibrationSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new PetikError('calibration-invalid', `${path} is not a calibration of petik evaluate --recalibrate`, cause);
  }
}
