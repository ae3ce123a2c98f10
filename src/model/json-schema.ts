import { z } from 'zod';
import { articleRecordSchema } from './record.js';

/** The JSON Schema (2020-12) of one article record, as a plain object: the format of a line of JSONL output. */
export function recordJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(articleRecordSchema, { target: 'draft-2020-12' });
  return { $schema, title: 'petik article record', ...schema };
}
