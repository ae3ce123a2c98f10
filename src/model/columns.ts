import { z } from 'zod';
import { articleRecordSchema, fillersSchema } from './record.js';

/** A column of a SQL table or a CSV file, as the schemas define it. `list`: several values, kept in a table of their own and joined by `; ` in flat rows. */
export interface Column {
  name: string;
  kind: 'text' | 'integer' | 'real';
  list: boolean;
  required: boolean;
  description: string;
}

const KINDS: Record<string, Column['kind']> = { string: 'text', integer: 'integer', number: 'real' };

/** One column for every property that holds a scalar or a list of scalars; properties that hold objects are not columns. */
function columnsOf(schema: z.ZodObject): Column[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const list = property.type === 'array';
    const value = list ? (property.items as typeof property) : property;
    const kind = KINDS[String(value.type)];
    return kind === undefined ? [] : [{ name, kind, list, required: required.includes(name), description: property.description ?? '' }];
  });
}

/** One column a slot, in the order of the slots. */
export const SLOT_COLUMNS: readonly Column[] = columnsOf(fillersSchema);

/** What an article says of itself in single values, `text` included and `id` left out. */
export const ARTICLE_COLUMNS: readonly Column[] = columnsOf(articleRecordSchema).filter(({ name, list }) => !list && name !== 'id');

const text = (name: string, description: string): Column => ({ name, kind: 'text', list: false, required: true, description });

/** The flat table of achievements, one row each: the CSV header and the columns of the SQL views. */
export const FLAT_COLUMNS: readonly Column[] = [
  text('article_id', 'Id of the article'),
  ...ARTICLE_COLUMNS.filter(({ name }) => name !== 'text'),
  text('achievement_id', 'Id of the achievement'),
  ...SLOT_COLUMNS,
  text('evidence', 'The stretch of the article, one a paragraph, that the fillers of the own clause were read from'),
];
