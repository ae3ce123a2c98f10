import { readFileSync } from 'node:fs';
import { PetikError } from '../model/error.js';

/** What a file of JSON is, in the codes of errors about it: `gold-unreadable`, `gold-invalid`. */
export type FileKind = 'gold' | 'floors' | 'families' | 'predictions' | 'annotation';

/** The text of a file. @throws PetikError `…-unreadable`. */
export function readText(path: string, kind: FileKind): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PetikError(`${kind}-unreadable`, `cannot read ${path}`, cause);
  }
}

/** The value that a JSON text holds. @throws PetikError `…-invalid`. */
export function parseJson(json: string, source: string, kind: FileKind): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new PetikError(`${kind}-invalid`, `${source} is not valid JSON`, cause);
  }
}

/** What checks a value: a schema of the model. */
export interface Schema<Value> {
  safeParse: (
    value: unknown,
  ) => { success: true; data: Value } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

/** A value as the schema has it; `what` says what it should be. @throws PetikError `…-invalid`. */
export function validate<Value>(schema: Schema<Value>, value: unknown, source: string, kind: FileKind, what: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const reason = issue === undefined ? 'unknown reason' : `${issue.path.join('.') || 'top level'}: ${issue.message}`;
  throw new PetikError(`${kind}-invalid`, `${source} is not ${what}: ${reason}`, parsed.error);
}

/** A row of JSON with an id, the given one where it has none. */
export const withId = (row: unknown, id: string): unknown => (row !== null && typeof row === 'object' && !Array.isArray(row) ? { id, ...row } : row);
