import { type BasicType, type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type Column, FLAT_COLUMNS } from '../model/columns.js';
import type { ArticleRecord } from '../model/record.js';
import { type Cell, flatRow } from './flat-row.js';

/** Rows that are held until they are written together. */
const ROW_GROUP = 10_000;

const TYPES: Readonly<Record<Column['kind'], BasicType>> = { text: 'STRING', integer: 'INT64', real: 'DOUBLE' };

const toColumns = (rows: readonly (readonly Cell[])[]): ColumnSource[] =>
  FLAT_COLUMNS.map(({ name, kind, required }, index) => ({
    name,
    type: TYPES[kind],
    nullable: !required,
    data: rows.map((row) => (row[index] === undefined ? null : kind === 'integer' ? BigInt(row[index] as number) : row[index])),
  }));

/** A Parquet file of achievements, one row each, with the columns of the CSV; it keeps 10,000 rows in memory. */
export interface ParquetSink {
  add: (record: ArticleRecord) => Promise<void>;
  /** Completes the file. False where there was no row: then there is no file, as one without rows is none that all readers take. */
  end: () => Promise<boolean>;
}

/** Opens a Parquet file to be written as the records come. */
export function openParquetSink(path: string, createdBy: string): ParquetSink {
  let file: ParquetWriter | undefined;
  let rows: Cell[][] = [];
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    file ??= new ParquetWriter({ writer: fileWriter(path), schema: schemaFromColumnData({ columnData: toColumns([]) }), createdBy });
    await file.write({ columnData: toColumns(rows), rowGroupSize: ROW_GROUP });
    rows = [];
  };
  return {
    add: async (record) => {
      for (const achievement of record.achievements) rows.push(flatRow(record, achievement));
      if (rows.length >= ROW_GROUP) await flush();
    },
    end: async () => {
      await flush();
      await file?.finish();
      return file !== undefined;
    },
  };
}
