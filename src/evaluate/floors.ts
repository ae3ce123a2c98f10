import type { Floors } from '../model/gold.js';
import type { Evaluation } from './evaluate.js';

type Measured = Pick<Evaluation, 'strict' | 'lenient'>;

function measuredFloors({ strict, lenient }: Measured, floors: Floors): { name: string; f1: number; floor: number | undefined }[] {
  const each = <Key extends string>(label: string, scores: Record<Key, { f1: number }>, wanted: Partial<Record<Key, number>> = {}) =>
    Object.entries<number | undefined>(wanted).map(([key, floor]) => ({ name: `${label} ${key}, lenient`, f1: scores[key as Key].f1, floor }));
  return [
    { name: 'fillers, strict', f1: strict.fillers.f1, floor: floors.strict },
    { name: 'fillers, lenient', f1: lenient.fillers.f1, floor: floors.lenient },
    { name: 'records all correct, strict', f1: strict.recordsCorrect.f1, floor: floors.strictRecords },
    { name: 'records all correct, lenient', f1: lenient.recordsCorrect.f1, floor: floors.lenientRecords },
    ...each('slot', lenient.slots, floors.slots),
    ...each('mentions', lenient.mentions, floors.mentions),
  ];
}

/** One message for every F1 that lies below its floor; empty where all floors hold. */
export function belowFloors(measured: Measured, floors: Floors): string[] {
  return measuredFloors(measured, floors).flatMap(({ name, f1, floor }) =>
    floor !== undefined && f1 < floor ? [`F1 of ${name} is ${f1.toFixed(4)}, below the floor of ${floor}`] : [],
  );
}
