import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../src/export/csv.js';
import { displayWidth } from '../src/export/display-width.js';
import { toJsonLine } from '../src/export/json-line.js';
import { formatTable } from '../src/export/table.js';
import { FLAT_COLUMNS } from '../src/model/columns.js';
import { evidenceOf } from '../src/model/evidence.js';
import { recordJsonSchema } from '../src/model/json-schema.js';
import type { ArticleRecord, Status } from '../src/model/record.js';
import { openStore } from '../src/store/store.js';
import { anyRecord, sampleRecord } from './record-arbitrary.js';

const ALL: Status[] = ['won', 'nominated', 'targeted', 'denied'];

/** A reader of RFC 4180 as strict as the text of it: quotes only around whole fields, lines end with CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [field, inner, bare = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (field === undefined) throw new Error(`not RFC 4180: ${JSON.stringify(rest.slice(0, 80))}`);
    row.push(inner === undefined ? bare : inner.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(field.length);
  }
  return rows;
}

/** The cell that keeps spreadsheets from running a text as a formula. */
const asText = (value: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);

async function csvOf(records: readonly ArticleRecord[], options?: Parameters<typeof writeCsv>[2]): Promise<string> {
  let text = '';
  await writeCsv(
    records,
    (chunk) => {
      text += chunk;
    },
    options,
  );
  return text;
}

describe('CSV', () => {
  test('has the header of the model, also without records', async () => {
    expect(await csvOf([])).toBe(`${FLAT_COLUMNS.map(({ name }) => name).join(',')}\r\n`);
    expect((await csvOf([])).startsWith('article_id,source,url,title,outlet,published,achievement_id,recipients,count,innovation,')).toBe(true);
  });

  test('has one row for each achievement that was won or nominated, unless others are asked for', async () => {
    const [header = [], ...rows] = parseCsv(await csvOf([sampleRecord()]));
    expect(rows.map((row) => row[header.indexOf('status')])).toEqual(['won', 'nominated']);
    expect(rows[0]?.[header.indexOf('recipients')]).toBe('Dinas Arsip; Bagian Umum');
    expect(rows[1]?.slice(header.indexOf('grade'), header.indexOf('year'))).toEqual(['BB', 'sangat baik', '72.15']);
    expect(parseCsv(await csvOf([sampleRecord()], { statuses: ALL }))).toHaveLength(5);
  });

  test('equals the flat view of the store', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'petik-export-'));
    const path = join(folder, 'petik.db');
    const records = fc.sample(fc.uniqueArray(anyRecord, { minLength: 30, maxLength: 30, selector: ({ id }) => id }), { numRuns: 1, seed: 7 })[0]!;
    const store = openStore(path);
    store.writeBatch(
      records.map((record) => ({ record, contentHash: 'c' })),
      store.beginRun({ petikVersion: '0', rulesHash: 'r', inputs: [] }),
    );
    store.close();
    const database = new Database(path, { readonly: true });
    for (const [view, statuses] of [
      ['achievements_flat', ['won', 'nominated']],
      ['achievements_all', ALL],
    ] as const) {
      const seen = database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${view}`).all();
      const [header = [], ...rows] = parseCsv(await csvOf(records, { statuses }));
      expect(Object.keys(seen[0]!)).toEqual(header);
      expect(rows).toEqual(seen.map((row) => Object.values(row).map((value) => (typeof value === 'number' ? String(value) : asText(String(value ?? ''))))));
    }
    database.close();
    rmSync(folder, { recursive: true });
  });

  test('is RFC 4180, and no text in it runs as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const [header = [], ...rows] = parseCsv(await csvOf([record], { statuses: ALL }));
        expect(rows).toHaveLength(record.achievements.length);
        for (const [place, row] of rows.entries()) {
          const { score, award = '', recipients } = record.achievements[place]!;
          for (const [column, cell] of row.entries()) if (header[column] !== 'score') expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(row[header.indexOf('score')]).toBe(score === undefined ? '' : String(score));
          expect(row[header.indexOf('award')]).toBe(asText(award));
          expect(row[header.indexOf('recipients')]).toBe(asText(recipients.join('; ')));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('escapes every beginning of a formula', async () => {
    const [achievement] = sampleRecord().achievements;
    for (const sign of ['=', '+', '-', '@']) {
      const [header = [], row = []] = parseCsv(await csvOf([sampleRecord({ achievements: [{ ...achievement!, award: `${sign}1+1` }] })]));
      expect(row[header.indexOf('award')]).toBe(`'${sign}1+1`);
    }
  });

  test('waits for the writer and reads records as they come', async () => {
    const events: string[] = [];
    async function* records() {
      for (const id of ['a', 'b']) {
        events.push(`read ${id}`);
        yield sampleRecord({ id });
      }
    }
    await writeCsv(records(), async (chunk) => {
      await Promise.resolve();
      events.push(`wrote ${chunk.slice(0, 1)}`);
    });
    expect(events).toEqual(['wrote a', 'read a', 'wrote a', 'read b', 'wrote b']);
  });
});

describe('evidence', () => {
  const provenance = sampleRecord().achievements[0]!.provenance;
  const { text } = sampleRecord();

  test('covers what was read in the own clause, from first to last', () => {
    expect(evidenceOf(text, provenance)).toBe('Dinas Arsip Kota Lawu meraih juara I Lomba Arsip 2020 dengan judul “SAPA');
  });

  test('is one stretch a paragraph', () => {
    const title = { ...provenance[0]!, start: 0, end: 9, quote: 'Kota Lawu' };
    expect(evidenceOf(text, [provenance[1]!, title])).toBe('Kota Lawu … juara I');
  });

  test('falls back on inherited spans, and is empty without any', () => {
    expect(evidenceOf(text, [provenance[2]!])).toBe('Lomba Arsip');
    expect(evidenceOf(text, [])).toBe('');
  });
});

describe('JSON lines', () => {
  test('parse back to the record, on one line', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const line = toJsonLine(record, { statuses: ALL });
        expect(line).not.toMatch(/[\r\n]/);
        expect(JSON.parse(line)).toEqual(record);
      }),
    );
  });

  test('hold what was won or nominated, unless others are asked for', () => {
    const statuses = (line: string) => JSON.parse(line).achievements.map(({ status }: { status: Status }) => status);
    expect(statuses(toJsonLine(sampleRecord()))).toEqual(['won', 'nominated']);
    expect(statuses(toJsonLine(sampleRecord(), { statuses: ['denied'] }))).toEqual(['denied']);
  });

  test('have the keys in the order of the schema, whatever the order in the record', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    const line = toJsonLine(backwards(sampleRecord()) as ArticleRecord);
    expect(line).toBe(toJsonLine(sampleRecord()));
    expect(Object.keys(JSON.parse(line)).slice(0, 3)).toEqual(['id', 'source', 'title']);
    expect(Object.keys(JSON.parse(line).achievements[0]).slice(0, 3)).toEqual(['recipients', 'innovation', 'award']);
  });
});

describe('JSON Schema', () => {
  test('is of 2020-12, with a title, without an address, and describes every column', () => {
    const schema = recordJsonSchema() as { $schema: string; $id?: string; title: string; required: string[]; properties: Record<string, never> };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBeUndefined();
    expect(schema.title).toBe('petik article record');
    expect(schema.required).toContain('achievements');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['id', 'source', 'text', 'achievements', 'mentions', 'findings']));
    expect(JSON.stringify(schema)).toContain('"enum":["won","nominated","targeted","denied"]');
  });
});

describe('table', () => {
  test('shows recipients, innovation, award, result, year and status under the title', () => {
    expect(formatTable([sampleRecord()], 120)).toBe(
      `${[
        '  recipients                innovation  award        rank, grade, score             year  status',
        '',
        'Kota Lawu raih juara',
        '  Dinas Arsip; Bagian Umum  SAPA        Lomba Arsip  #1                             2020  won',
        '  19 × OPD                                           BB (sangat baik), score 72.15        nominated',
        '',
      ].join('\n')}\n`,
    );
  });

  test('wraps cells to the width', () => {
    expect(formatTable([sampleRecord()], 70)).toBe(
      `${[
        '  recipients      innovation  award        rank,       year  status',
        '                                           grade,',
        '                                           score',
        '',
        'Kota Lawu raih juara',
        '  Dinas Arsip;    SAPA        Lomba Arsip  #1          2020  won',
        '  Bagian Umum',
        '  19 × OPD                                 BB (sangat        nominated',
        '                                           baik),',
        '                                           score',
        '                                           72.15',
        '',
      ].join('\n')}\n`,
    );
  });

  test('no line is wider than the width, whatever is in the cells', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 3 }), fc.integer({ min: 20, max: 160 }), (records, width) => {
        const table = formatTable(records, width, { statuses: ALL });
        for (const line of table.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('nothing of a page reaches the terminal as a command or turns the direction of writing', () => {
    const hostile = '\u001b[31mred\u001b[0m\u0007 \u009b2J \u202eabc\u202c \u2066x\u2069\r\nnew\u200f';
    const [achievement] = sampleRecord().achievements;
    const table = formatTable([sampleRecord({ title: hostile, achievements: [{ ...achievement!, recipients: [hostile], award: hostile }] })], 100);
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(table).toContain('red');
  });

  test('aligns by the width of what is seen', () => {
    const [achievement] = sampleRecord().achievements;
    const recipients = ['Dinas', '奖奖', '🏆🏆', 'e\u0301e\u0301', '👩‍👩‍👧'];
    const table = formatTable([sampleRecord({ achievements: recipients.map((name) => ({ ...achievement!, recipients: [name] })) })], 100);
    const rows = table.split('\n').filter((line) => line.includes('SAPA'));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((line) => displayWidth(line.slice(0, line.indexOf('SAPA')))))).toEqual(new Set([14]));
  });

  test('on a narrow terminal, an achievement is a paragraph', () => {
    expect(formatTable([sampleRecord({ title: 'A title that is long' })], 30)).toBe(
      `${['A title that is long', '  Dinas Arsip; Bagian Umum ·', '  SAPA · Lomba Arsip · #1 ·', '  2020 · won', '  19 × OPD · BB (sangat baik),', '  score 72.15 · nominated', ''].join('\n')}\n`,
    );
  });

  test('an article without achievements says so, and one without a title shows its id', () => {
    const { title: _, ...untitled } = sampleRecord({ achievements: [] });
    expect(formatTable([untitled], 80)).toBe('lawu\n  (no achievements)\n\n');
    expect(formatTable([], 80)).toBe('');
  });
});

describe('display width', () => {
  test.each([
    ['Juara I', 7],
    ['', 0],
    ['a\u0301', 1],
    ['字', 2],
    ['🏆', 2],
    ['👩‍👩‍👧', 2],
    ['ｆｕｌｌ', 8],
    ['“…”', 3],
    ['a\u00a0b', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
