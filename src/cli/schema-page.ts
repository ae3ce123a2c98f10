import { type DescribedTable, describeDatabase } from '../store/describe-database.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function tableSection({ name, kind, about, columns, indexes }: DescribedTable): string {
  const isView = kind === 'view';
  const rows = columns.map(({ name: column, type, required, key, refersTo, description }) => {
    const notes = [key > 0 ? 'key' : '', required && key === 0 ? 'not null' : '', refersTo === undefined ? '' : `→ ${refersTo}`].filter(Boolean).join(', ');
    return isView ? `| \`${column}\` | ${cell(description)} |` : `| \`${column}\` | ${type.toLowerCase()} | ${notes} | ${cell(description)} |`;
  });
  const head = isView ? ['| column | holds |', '|---|---|'] : ['| column | type | | holds |', '|---|---|---|---|'];
  const found = indexes.length === 0 ? [] : ['', `Indexes: ${indexes.map((index) => `(${index})`).join(', ')}.`];
  return [`## ${name}`, '', `${isView ? 'View. ' : ''}${about}`, '', ...head, ...rows, ...found, ''].join('\n');
}

/** The page docs/schema.md: every table, view and column of the database. */
export const schemaPage = (): string =>
  [
    '# The database',
    '',
    'Written by `npm run docs` from the database itself; do not edit. An SQLite file, for every program that reads SQLite. Views come first: they are for reading.',
    'Arrows are foreign keys. JSON columns can be opened with `json_each`.',
    '',
    ...describeDatabase().map(tableSection),
  ].join('\n');
