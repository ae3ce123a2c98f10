import { hash } from 'node:crypto';
import { recordJsonSchema } from './json-schema.js';
import type { ArticleRecord } from './record.js';

/** Takes what a hash covers out of a value. */
type Canonical = (value: unknown) => unknown;

interface ShapeSchema {
  properties?: Record<string, ShapeSchema>;
  items?: ShapeSchema;
}

/** What makes an object an array of its values, in the order of its schema; anything without properties stays as it is. Undefined: nothing is to be done. */
function compile({ properties, items }: ShapeSchema): Canonical | undefined {
  if (properties) {
    const parts = Object.entries(properties).map(([name, schema]) => [name, compile(schema)] as const);
    return (value) =>
      parts.map(([name, inner]) => {
        const part = (value as Record<string, unknown>)[name];
        return part === undefined || inner === undefined ? part : inner(part);
      });
  }
  const inner = items && compile(items);
  return inner && ((value) => (value as unknown[]).map(inner));
}

let canonical: Canonical | undefined;

/**
 * SHA-256 of a record, whatever the order of its properties, so that the hash of a stored record can be checked. The source is left out: the same article found in
 * a second place is the same reading.
 */
export function recordHash(record: ArticleRecord): string {
  canonical ??= compile(recordJsonSchema());
  return hash('sha256', JSON.stringify(canonical!({ ...record, source: undefined })), 'hex');
}
