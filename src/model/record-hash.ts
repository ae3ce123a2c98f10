import { hash } from 'node:crypto';
import { recordJsonSchema } from './json-schema.js';
import type { ArticleRecord } from './record.js';

/** Names of all properties in a JSON Schema, in its order, those of inner objects too. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' ? Object.keys(value).concat(propertyNames(Object.values(value))) : propertyNames(value),
  );
}

let names: string[] | undefined;

/**
 * SHA-256 of a record, whatever the order of its properties, so that the hash of a stored record can be checked. The source is left out: the same article found in
 * a second place is the same reading.
 */
export function recordHash({ source: _, ...content }: ArticleRecord): string {
  names ??= [...new Set(propertyNames(recordJsonSchema()))];
  return hash('sha256', JSON.stringify(content, names), 'hex');
}
