import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_COLUMNS, type Column, FLAT_COLUMNS } from '../model/columns.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import { toCsv } from './csv.js';
import { openFileSink } from './file-sink.js';
import { type Cell, flatRow } from './flat-row.js';
import { openParquetSink } from './parquet.js';

type Field = Pick<Column, 'name' | 'kind' | 'required' | 'description'>;

/** A table of the package: its columns, and the rows that a record gives. */
interface PackageTable {
  name: string;
  title: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  /** The table that a field refers to. */
  foreignKeys: readonly { field: string; table: string; to: string }[];
  /** Whether it holds codes of regions, which have a licence of their own. */
  regions: boolean;
  rows: (record: ArticleRecord) => Cell[][];
}

const field = (name: string, kind: Field['kind'], required: boolean, description: string): Field => ({ name, kind, required, description });

const ARTICLE_FIELDS: readonly Field[] = [field('id', 'text', true, 'Id of the article'), ...ARTICLE_COLUMNS.filter(({ name }) => name !== 'text')];

function recipientRows({ achievements, entities = [] }: ArticleRecord): Cell[][] {
  return achievements.flatMap(({ id, recipients, links = [] }) =>
    recipients.map((recipient, index) => {
      const place = links.find((link) => link.slot === 'recipients' && link.index === index)?.entity;
      const link = place === undefined ? undefined : entities[place]?.link;
      return [id, index, recipient, link?.id, link?.name, link?.kind, link?.region, link?.province];
    }),
  );
}

const provenanceRows = ({ id, provenance }: Achievement): Cell[][] =>
  provenance.map(({ slot, index, start, end, quote, rule, via, distance }, ordinal) => [id, ordinal, slot, index, start, end, quote, rule, via, distance]);

const OF_ACHIEVEMENT = [{ field: 'achievement_id', table: 'achievements', to: 'achievement_id' }] as const;

const TABLES: readonly PackageTable[] = [
  {
    name: 'articles',
    title: 'Articles, without their texts',
    fields: ARTICLE_FIELDS,
    primaryKey: ['id'],
    foreignKeys: [],
    regions: false,
    rows: (record) => [ARTICLE_FIELDS.map(({ name }) => (record as unknown as Record<string, Cell>)[name])],
  },
  {
    name: 'achievements',
    title: 'Achievements, one row each',
    fields: FLAT_COLUMNS,
    primaryKey: ['achievement_id'],
    foreignKeys: [{ field: 'article_id', table: 'articles', to: 'id' }],
    regions: false,
    rows: (record) => record.achievements.map((achievement) => flatRow(record, achievement)),
  },
  {
    name: 'recipients',
    title: 'Recipients of achievements, with canonical ids and codes of regions',
    fields: [
      field('achievement_id', 'text', true, 'The achievement'),
      field('recipient_index', 'integer', true, 'Which recipient, from 0'),
      field('recipient', 'text', true, 'As the article writes it'),
      field('recipient_id', 'text', false, 'Canonical id; empty where it is not certain'),
      field('recipient_name', 'text', false, 'Canonical name, as it was valid at the date of the article'),
      field('kind', 'text', false, 'Type of agency'),
      field('region', 'text', false, 'Kemendagri code of the region'),
      field('province', 'text', false, 'Kemendagri code of the province at the date of the article'),
    ],
    primaryKey: ['achievement_id', 'recipient_index'],
    foreignKeys: OF_ACHIEVEMENT,
    regions: true,
    rows: recipientRows,
  },
  {
    name: 'provenance',
    title: 'Where each filler was read',
    fields: [
      field('achievement_id', 'text', true, 'The achievement'),
      field('ordinal', 'integer', true, 'Place in the list of the achievement, from 0'),
      field('slot', 'text', true, 'The slot'),
      field('slot_index', 'integer', true, 'Which recipient; 0 for the other slots'),
      field('start', 'integer', true, "First UTF-16 code unit in the article's text"),
      field('end', 'integer', true, 'First UTF-16 code unit after the span'),
      field('quote', 'text', true, 'The characters of the text'),
      field('rule', 'text', true, 'Id of the rule or assembly step'),
      field('via', 'text', true, '"read", "inherited" or "derived"'),
      field('distance', 'integer', false, 'Sentences from the record to a span outside its own clause'),
    ],
    primaryKey: ['achievement_id', 'ordinal'],
    foreignKeys: OF_ACHIEVEMENT,
    regions: false,
    rows: (record) => record.achievements.flatMap(provenanceRows),
  },
];

const FIELD_TYPES: Readonly<Record<Field['kind'], string>> = { text: 'string', integer: 'integer', real: 'number' };

/** A Table Schema. An empty cell is a missing value, so a text that may be empty is not required. */
const tableSchema = ({ fields, primaryKey, foreignKeys }: PackageTable) => ({
  fields: fields.map(({ name, kind, required, description }) => ({
    name,
    type: FIELD_TYPES[kind],
    ...(description === '' ? {} : { description }),
    ...(required && kind !== 'text' ? { constraints: { required: true } } : {}),
  })),
  missingValues: [''],
  primaryKey,
  ...(foreignKeys.length === 0
    ? {}
    : { foreignKeys: foreignKeys.map(({ field: own, table, to }) => ({ fields: own, reference: { resource: table, fields: to } })) }),
});

const REGION_LICENCE = { name: 'ODbL-1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/', title: 'Open Database License 1.0' } as const;

const DESCRIPTION = `Achievement records that petik read from news articles. The texts of the articles are left out; quotations from them belong to their authors.
Codes of regions, and ids that hold one ("disdik@34.04"), are taken from idn-area-data under the Open Database License 1.0: a collection that holds a substantial part of
them is itself a derived database under the same licence, and has to say so. In the CSV files a text that a spreadsheet would run as a formula has an apostrophe before it.`;

async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return { bytes: (await stat(path)).size, sha256: digest.digest('hex') };
}

/** Writes records into a folder as a Frictionless Data Package: CSV files with their schemas, the achievements as Parquet too, and `datapackage.json`. */
export async function writeDataPackage(records: Iterable<ArticleRecord>, folder: string, petikVersion: string): Promise<void> {
  const sinks = await Promise.all(TABLES.map(async (table) => ({ table, file: await openFileSink(join(folder, `${table.name}.csv`)) })));
  const parquetPath = join(folder, 'achievements.parquet');
  const parquet = openParquetSink(parquetPath, `petik ${petikVersion}`);
  for (const { table, file } of sinks) await file.write(toCsv([table.fields.map(({ name }) => name)]));
  for (const record of records) {
    for (const { table, file } of sinks) {
      const rows = table.rows(record);
      if (rows.length > 0) await file.write(toCsv(rows));
    }
    await parquet.add(record);
  }
  const resources: object[] = [];
  for (const { table, file } of sinks) {
    const { bytes, sha256 } = await file.end();
    resources.push({
      name: table.name,
      title: table.title,
      path: `${table.name}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      bytes,
      hash: `sha256:${sha256}`,
      schema: tableSchema(table),
      ...(table.regions ? { licenses: [REGION_LICENCE] } : {}),
    });
  }
  if (await parquet.end()) resources.push(await parquetResource(parquetPath));
  const descriptor = { profile: 'data-package', name: 'petik-achievements', title: 'Achievements in Indonesian news', description: DESCRIPTION, resources };
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}

async function parquetResource(path: string): Promise<object> {
  const { bytes, sha256 } = await hashFile(path);
  const achievements = TABLES.find(({ name }) => name === 'achievements')!;
  return {
    name: 'achievements-parquet',
    title: achievements.title,
    path: 'achievements.parquet',
    profile: 'data-resource',
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
    hash: `sha256:${sha256}`,
    schema: tableSchema(achievements),
  };
}
