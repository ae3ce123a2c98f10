import { DESCRIPTIONS } from './descriptions.js';
import { openDatabase } from './open-database.js';

/** A column as the database declares it, with what it means. */
export interface DescribedColumn {
  name: string;
  type: string;
  required: boolean;
  /** Place in the primary key, from 1; 0 outside it. */
  key: number;
  /** `table.column` that it refers to. */
  refersTo?: string;
  description: string;
}

export interface DescribedTable {
  name: string;
  kind: 'table' | 'view' | 'virtual';
  about: string;
  columns: DescribedColumn[];
  /** Columns of each index, the primary key's left out. */
  indexes: string[];
}

/** Every table and view of a new database with its columns; in the order of their descriptions, and what has none at the end with empty ones. */
export function describeDatabase(): DescribedTable[] {
  const database = openDatabase(':memory:', false, 0);
  try {
    const rows = <T>(sql: string, ...parameters: string[]): T[] => database.prepare<unknown[], T>(sql).all(...parameters);
    const order = Object.keys(DESCRIPTIONS);
    const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const tables = rows<{ name: string; type: DescribedTable['kind'] | 'shadow' }>(
      "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND type <> 'shadow'",
    );
    return tables
      .sort((a, b) => rank(a.name) - rank(b.name))
      .map(({ name, type }) => {
        const keys = rows<{ column: string; target: string }>(
          `SELECT "from" AS "column", "table" || '.' || "to" AS target FROM pragma_foreign_key_list(?)`,
          name,
        );
        const columns = rows<{ name: string; type: string; required: number; key: number }>(
          `SELECT name, type, "notnull" AS required, pk AS key FROM pragma_table_xinfo(?) WHERE hidden = 0`,
          name,
        );
        const indexes = rows<{ name: string }>(`SELECT name FROM pragma_index_list(?) WHERE origin <> 'pk' ORDER BY name`, name);
        return {
          name,
          kind: type as DescribedTable['kind'],
          about: DESCRIPTIONS[name]?.about ?? '',
          columns: columns.map((column) => {
            const target = keys.find((key) => key.column === column.name)?.target;
            return {
              ...column,
              required: column.required === 1,
              ...(target === undefined ? {} : { refersTo: target }),
              description: DESCRIPTIONS[name]?.columns[column.name] ?? '',
            };
          }),
          indexes: indexes.map((index) =>
            rows<{ name: string }>('SELECT name FROM pragma_index_info(?) ORDER BY seqno', index.name)
              .map((each) => each.name)
              .join(', '),
          ),
        };
      });
  } finally {
    database.close();
  }
}
