import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { readParquet } from 'parquet-wasm/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBratAnnotations } from '../src/export/brat.js';
import { fileNameOf } from '../src/export/file-name.js';
import { flatRow } from '../src/export/flat-row.js';
import { toLabelStudioTask } from '../src/export/label-studio.js';
import { placeOutput } from '../src/export/place-output.js';
import { exportStore } from '../src/export-store.js';
import { importRecords } from '../src/import-records.js';
import { evaluate } from '../src/index.js';
import { FLAT_COLUMNS } from '../src/model/columns.js';
import { labelStudioTaskSchema } from '../src/model/label-studio.js';
import { type Achievement, type ArticleRecord, EXPORTED_STATUSES, SLOTS, type Slot } from '../src/model/record.js';
import { toGoldArticle } from '../src/read/label-studio.js';
import { openStore } from '../src/store/store.js';
import { runCli } from './cli-run.js';
import { anyRecord, sampleRecord } from './record-arbitrary.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-exports-'));
const database = join(folder, 'petik.db');
beforeAll(async () => {
  expect((await runCli(['extract', 'fixtures', '--db', database, '--quiet'])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let places = 0;
const newPath = (): string => join(folder, `out-${++places}`);
const exportTo = async (format: string, ...options: string[]): Promise<string> => {
  const path = newPath();
  const { code, out } = await runCli(['export', database, '--format', format, '-o', path, ...options]);
  expect([code, out]).toEqual([0, expect.stringMatching(/: \d+ achievements of \d+ articles\n$/)]);
  return path;
};

/** A store with these records. */
function storeOf(records: readonly ArticleRecord[], path = ':memory:') {
  const store = openStore(path);
  const run = store.beginRun({ petikVersion: '0.1', rulesHash: 'r', inputs: ['x'] });
  store.writeBatch(
    records.map((record) => ({ record, contentHash: createHash('sha256').update(record.id).digest('hex') })),
    run,
  );
  store.endRun(run, {});
  return store;
}

/** What a database holds of articles, without the runs that wrote them. */
function dumpOf(store: ReturnType<typeof openStore>) {
  const { runs: _, run_outlets: __, errors: ___, articles = [], ...tables } = store.dump();
  return { ...tables, articles: articles.map(({ run_id: ____, ...article }) => article) };
}

const recordsOf = (path = database, query = {}): ArticleRecord[] => {
  const store = openStore(path, { readOnly: true });
  const records = [...store.records({ query })];
  store.close();
  return records;
};

describe('JSONL', () => {
  test('an export with all statuses goes back into an equal database', async () => {
    const path = await exportTo('jsonl', '--status', 'all');
    const back = newPath();
    const { code, out } = await runCli(['import', path, '--db', back]);
    expect([code, out]).toEqual([0, `${back}: 18 articles added, 0 replaced, 0 unchanged, 0 lines failed\n`]);
    const [before, after] = [openStore(database, { readOnly: true }), openStore(back, { readOnly: true })];
    expect(dumpOf(after)).toEqual(dumpOf(before));
    const { contentHash, petikVersion } = before.origin('kota-batu-sakip-inovasi')!;
    expect(after.origin('kota-batu-sakip-inovasi')).toMatchObject({ contentHash, petikVersion });
    before.close();
    after.close();
    expect((await runCli(['verify', back])).out).toMatch(/^no problems in 18 articles, \d+ achievements, \d+ spans\n$/);
    // The pages are known there: extracting them again is a no-op.
    expect((await runCli(['extract', 'fixtures', '--db', back])).out).not.toMatch(/[1-9]\d* added/);
    expect((await runCli(['import', path, '--db', back])).out).toContain('0 articles added, 0 replaced, 18 unchanged');
  });

  test('so does whatever a record may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyRecord, { maxLength: 3, selector: ({ id }) => id }), async (records) => {
        const ids = records.flatMap(({ achievements }) => achievements.map(({ id }) => id));
        fc.pre(new Set(ids).size === ids.length);
        const before = storeOf(records);
        const path = newPath();
        await exportStore(before, { statuses: 'all' }, { format: 'jsonl', path });
        const after = openStore(':memory:');
        const { errors } = await importRecords(after, path, ({ message }) => {
          throw new Error(message);
        });
        expect(errors).toBe(0);
        expect(dumpOf(after)).toEqual(dumpOf(before));
        before.close();
        after.close();
      }),
      { numRuns: 25 },
    );
  });

  test('takes packed files and what extract prints; tells lines that are no records, and the others go on', async () => {
    const { out } = await runCli(['extract', 'fixtures/kota-batu-sakip-inovasi', '--format', 'jsonl', '--quiet']);
    const other = { ...JSON.parse(out), id: 'other', mentions: [{ start: 0, end: 4, quote: 'nope', type: 'date', value: 'x', rule: 'r' }] };
    const path = join(folder, 'mixed.jsonl.gz');
    writeFileSync(path, gzipSync(`${out}{"id": 1}\nno json\n\n${JSON.stringify(other)}\n`));
    const back = newPath();
    const { code, out: told, err } = await runCli(['import', path, '--db', back]);
    expect(code).toBe(1);
    expect(told).toContain('1 articles added, 0 replaced, 0 unchanged, 3 lines failed');
    expect(err.split('\n').map((line) => /#\d+: bad-line: (?:not a record|not valid JSON)/.test(line))).toEqual([true, true, true, false]);
    expect(recordsOf(back).map(({ id }) => id)).toEqual(['kota-batu-sakip-inovasi']);
  });

  test.each([3, 40, 300])('damage anywhere in a packed file is told, and nothing hangs (%i)', async (at) => {
    const bytes = gzipSync(readFileSync(await exportTo('jsonl')));
    bytes[at] = bytes[at]! ^ 0xff;
    const path = join(folder, `damaged-${at}.jsonl.gz`);
    writeFileSync(path, bytes);
    const { code, err } = await runCli(['import', path, '--db', newPath()]);
    expect([code, err]).toEqual([expect.any(Number), expect.stringMatching(/^(petik: [^\n]+\n)+$/)]);
    expect([1, 2]).toContain(code);
  });

  test('a file that is not there makes no database', async () => {
    const back = newPath();
    expect((await runCli(['import', join(folder, 'none.jsonl'), '--db', back])).code).toBe(2);
    expect(existsSync(back)).toBe(false);
  });
});

describe('filters', () => {
  test('are those of search, and --status and --as-of choose achievements and articles', async () => {
    const lines = async (...options: string[]) =>
      (await runCli(['export', database, '--format', 'jsonl', ...options])).out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as ArticleRecord);
    expect((await lines('--region', '35')).map(({ id }) => id).sort()).toEqual([
      'kota-batu-sakip-inovasi',
      'polres-tulungagung-wbk-tata-letak-tabel',
      'rsud-lumajang-top-45-kipp',
    ]);
    expect((await lines('--matching', 'adipura')).length).toBeGreaterThan(0);
    const early = await lines('--as-of', '2021-12-31');
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(18);
    for (const { published } of early) expect(published! <= '2021-12-31~').toBe(true);
    expect(new Set((await lines('--status', 'targeted,denied')).flatMap(({ achievements }) => achievements.map(({ status }) => status)))).toEqual(
      new Set(['targeted', 'denied']),
    );
    expect((await lines()).flatMap(({ achievements }) => achievements).every(({ status }) => status === 'won' || status === 'nominated')).toBe(true);
    const csv = (await runCli(['export', database, '--grade', 'WTP'])).out.trim().split('\r\n');
    expect(csv.slice(1).length).toBeGreaterThan(0);
    for (const row of csv.slice(1)) expect(row).toContain(',WTP,');
  });
});

describe('Parquet', () => {
  const read = (path: string) =>
    tableFromIPC(readParquet(new Uint8Array(readFileSync(path))).intoIPCStream())
      .toArray()
      .map((row) => row.toJSON() as Record<string, unknown>);
  /** The rows as they must come back: absent cells are null, whole numbers 64 bits wide. */
  const wanted = (records: readonly ArticleRecord[]) =>
    records.flatMap((record) =>
      record.achievements.map((achievement) =>
        Object.fromEntries(
          flatRow(record, achievement).map((cell, index) => {
            const { name, kind } = FLAT_COLUMNS[index]!;
            return [name, cell === undefined ? null : kind === 'integer' ? BigInt(cell as number) : cell];
          }),
        ),
      ),
    );

  test('is read back by the Rust implementation', async () => {
    const rows = read(await exportTo('parquet', '--status', 'all'));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows).toEqual(wanted(recordsOf(database, { statuses: 'all' })));
  });

  test('whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        groundedRecord.filter(({ achievements }) => achievements.length > 0),
        async (record) => {
          const store = storeOf([record]);
          const path = newPath();
          await exportStore(store, { statuses: 'all' }, { format: 'parquet', path });
          expect(read(path)).toEqual(wanted([...store.records()]));
          store.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is not written without a row; a package then has CSV only', async () => {
    const nothing = ['--status', 'won', '--year', '1950'];
    const path = newPath();
    expect(await runCli(['export', database, '--format', 'parquet', '-o', path, ...nothing])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no achievement'),
    });
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(await exportTo('datapackage', ...nothing)).sort()).toEqual([
      'achievements.csv',
      'articles.csv',
      'datapackage.json',
      'provenance.csv',
      'recipients.csv',
    ]);
  });
});

describe('Data Package', () => {
  const require = createRequire(import.meta.url);
  interface Descriptor {
    resources: { name: string; path: string; bytes: number; hash: string; licenses?: { name: string }[]; schema: { fields: { name: string }[] } }[];
  }
  interface FrictionlessPackage {
    valid: boolean;
    errors: Error[];
    descriptor: Descriptor;
    resources: { name: string; tabular: boolean; read: (options: { keyed: true; relations?: boolean }) => Promise<Record<string, unknown>[]> }[];
  }
  const { Package } = require('datapackage') as { Package: { load: (path: string) => Promise<FrictionlessPackage> } };

  test('is valid by the published profile, and its tables are valid by their schemas, keys and relations', async () => {
    const path = await exportTo('datapackage', '--status', 'all');
    const loaded = await Package.load(join(path, 'datapackage.json'));
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    const records = recordsOf(database, { statuses: 'all' });
    const achievements = records.flatMap((record) => record.achievements);
    const sizes: Record<string, number> = {};
    for (const resource of loaded.resources.filter(({ tabular }) => tabular))
      sizes[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
    expect(sizes).toEqual({
      articles: records.length,
      achievements: achievements.length,
      recipients: achievements.flatMap(({ recipients }) => recipients).length,
      provenance: achievements.flatMap(({ provenance }) => provenance).length,
    });
  });

  test('says size and checksum of every file, explains every column, and names the licence of the codes of regions', async () => {
    const path = await exportTo('datapackage');
    const { resources } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as Descriptor;
    expect(
      resources
        .map((resource) => resource.path)
        .concat('datapackage.json')
        .sort(),
    ).toEqual(readdirSync(path).sort());
    for (const { path: file, bytes, hash } of resources) {
      expect(statSync(join(path, file)).size).toBe(bytes);
      expect(
        `sha256:${createHash('sha256')
          .update(readFileSync(join(path, file)))
          .digest('hex')}`,
      ).toBe(hash);
    }
    const header = (file: string) => readFileSync(join(path, file), 'utf8').split('\r\n', 1)[0]!.split(',');
    for (const { path: file, schema } of resources.filter((resource) => resource.path.endsWith('.csv')))
      expect(schema.fields.map(({ name }) => name)).toEqual(header(file));
    expect(resources.find(({ name }) => name === 'recipients')!.licenses).toEqual([expect.objectContaining({ name: 'ODbL-1.0' })]);
    expect(readFileSync(join(path, 'recipients.csv'), 'utf8')).toContain(',35.79,35\r\n');
    expect(readFileSync(join(path, 'articles.csv'), 'utf8')).not.toContain('Hampir setahun bekerja');
  });
});

/** Whatever a record may hold, where every filler says at least one place and none is empty. */
const groundedRecord = anyRecord.map((record): ArticleRecord => {
  const text = `Teks ${record.text}`;
  const span = { start: 0, end: 4, quote: 'Teks' };
  const filled = <T>(value: T): T => (value === '' ? 'x' : value) as T;
  const achievements = record.achievements.map((achievement): Achievement => {
    const recipients = [...new Set(achievement.recipients.map(filled))];
    const slots = SLOTS.filter((slot) => slot !== 'recipients' && slot !== 'status' && achievement[slot] !== undefined);
    const from = (slot: Slot, index: number) => ({ ...span, slot, index, rule: 'r', via: 'read' as const });
    const fillers = Object.fromEntries(slots.map((slot) => [slot, filled(achievement[slot])]));
    return {
      ...achievement,
      ...fillers,
      recipients,
      provenance: [...recipients.map((_, index) => from('recipients', index)), ...slots.map((slot) => from(slot, 0)), from('status', 0)],
    };
  });
  return { ...record, text, achievements };
});
const fillersOf = (achievement: Achievement) =>
  Object.fromEntries(SLOTS.filter((slot) => achievement[slot] !== undefined).map((slot) => [slot, achievement[slot]]));

describe('Label Studio', () => {
  /** What Label Studio exports when an annotator submits the prediction as it is. */
  const submitted = (record: ArticleRecord) => {
    const task = labelStudioTaskSchema.parse(JSON.parse(JSON.stringify(toLabelStudioTask(record, '0'))));
    const { data, predictions } = JSON.parse(JSON.stringify(toLabelStudioTask(record, '0')));
    expect(task.data.text).toBe(record.text);
    return labelStudioTaskSchema.parse({ id: 7, data, annotations: [{ result: predictions[0].result }], predictions });
  };

  test('what is not corrected comes back as gold with the same fillers', () => {
    fc.assert(
      fc.property(groundedRecord, (record) => {
        const { gold, problems } = toGoldArticle(submitted(record), 'x')!;
        expect(problems).toEqual([]);
        expect(gold.achievements).toEqual(record.achievements.filter(({ status }) => status === 'won' || status === 'nominated').map(fillersOf));
        expect([gold.id, gold.text]).toEqual([record.id, record.text]);
      }),
      { numRuns: 100 },
    );
  });

  test('the corrections of the fixtures are gold that petik evaluate reads: with its own records as gold it is right everywhere', async () => {
    const path = await exportTo('labelstudio');
    expect(readdirSync(path)).toEqual(['config.xml', 'tasks.json']);
    const tasks = JSON.parse(readFileSync(join(path, 'tasks.json'), 'utf8')) as { predictions: { result: object[] }[] }[];
    const file = join(folder, 'submitted.json');
    writeFileSync(file, JSON.stringify(tasks.map((task) => ({ ...task, annotations: [{ result: task.predictions[0]!.result }] }))));
    const gold = newPath();
    const { code, out, err } = await runCli(['import', file, '--format', 'labelstudio', '-o', gold]);
    expect([code, err]).toEqual([0, '']);
    const reached = recordsOf()
      .flatMap(({ achievements }) => achievements)
      .filter(({ status }) => EXPORTED_STATUSES.includes(status));
    expect(out).toMatch(new RegExp(`: ${reached.length} achievements of 18 articles; 0 tasks are not annotated\n$`));
    const { fillers } = (await evaluate([gold])).strict;
    expect(fillers.f1).toBeGreaterThan(0.97);
  });

  test('takes what annotators change: values, marks, links, status; and tells what cannot be gold', () => {
    const text = 'Kota Lawu meraih juara I. Bapenda meraih nilai 72,15.';
    const mark = (id: string, slot: string, quote: string) => ({
      id,
      type: 'labels',
      from_name: 'slot',
      value: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, labels: [slot] },
    });
    const link = (from: string, to: string) => ({ type: 'relation', from_id: from, to_id: to });
    const result = [
      mark('a', 'recipients', 'Kota Lawu'),
      mark('b', 'rank', 'juara I'),
      { id: 'b', type: 'textarea', from_name: 'value', value: { text: ['1'] } },
      { id: 'a', type: 'choices', from_name: 'status', value: { choices: ['nominated'] } },
      link('a', 'b'),
      mark('c', 'recipients', 'Bapenda'),
      mark('d', 'score', '72,15'),
      link('d', 'c'),
      mark('e', 'grade', 'nilai'),
      mark('f', 'year', 'I.'),
      link('f', 'c'),
      mark('g', 'prize', 'meraih'),
      { id: 'h', type: 'rating', value: { rating: 3 } },
    ];
    const task = labelStudioTaskSchema.parse({ data: { text }, annotations: [{ result: [] }, { result }, { result: [], was_cancelled: true }] });
    const { gold, problems } = toGoldArticle(task, 'task-1')!;
    expect(gold).toEqual({
      id: 'task-1',
      text,
      achievements: [
        { recipients: ['Kota Lawu'], rank: '1', status: 'nominated' },
        { recipients: ['Bapenda'], score: 72.15, status: 'won' },
      ],
    });
    expect(problems).toEqual([
      expect.stringContaining('which is no slot'),
      expect.stringContaining('which is no number'),
      expect.stringContaining('is linked to no recipient'),
    ]);
    expect(toGoldArticle(labelStudioTaskSchema.parse({ data: { text } }), 'x')).toBeUndefined();
  });

  test('says in one line what is wrong with a file or its place', async () => {
    const bad = join(folder, 'bad.json');
    for (const content of ['{', '{}', '[{"data": {}}]']) {
      writeFileSync(bad, content);
      const { code, err } = await runCli(['import', bad, '--format', 'labelstudio', '-o', newPath()]);
      expect([code > 0, err]).toEqual([true, expect.stringMatching(/^petik: [^\n]+\n$/)]);
    }
    expect((await runCli(['import', bad, '--format', 'labelstudio'])).err).toContain('needs -o');
    expect((await runCli(['import', bad])).err).toContain('needs --db');
  });
});

describe('brat', () => {
  /** Reads standoff back with offsets in code points, as brat's own format says. */
  function readBrat(text: string, annotations: string) {
    const points = Array.from(text);
    const bound = new Map<string, { type: string; text: string }>();
    const notes = new Map<string, unknown>();
    const attributes = new Map<string, Record<string, string>>();
    const events: { id: string; trigger: string; roles: [string, string][] }[] = [];
    for (const line of annotations.split('\n').filter(Boolean)) {
      const [id = '', head = '', ...rest] = line.split('\t');
      const words = head.split(' ');
      if (id.startsWith('T')) {
        const covered = words
          .slice(1)
          .join(' ')
          .split(';')
          .map((place) => points.slice(...(place.split(' ').map(Number) as [number, number])).join(''));
        expect(covered.join(' ')).toBe(rest.join('\t'));
        bound.set(id, { type: words[0]!, text: covered.join(' ') });
      } else if (id.startsWith('E')) {
        const [trigger, ...roles] = words.map((word) => word.split(':') as [string, string]);
        events.push({ id, trigger: trigger![1], roles });
      } else if (id.startsWith('A')) attributes.set(words[1]!, { ...attributes.get(words[1]!), [words[0]!]: words[2]! });
      else if (id.startsWith('#')) notes.set(words[1]!, JSON.parse(rest.join('\t')));
      else expect(line).toMatch(/^R\d+\tExpands Arg1:T\d+ Arg2:T\d+$/);
    }
    return events.map(({ id, trigger, roles }) => {
      expect(bound.get(trigger)!.type).toBe('Achievement');
      const fillers: Record<string, unknown> = {};
      for (const [role, mark] of roles) {
        const slot = role.replace(/\d+$/, '').toLowerCase();
        expect(bound.get(mark)!.type.toLowerCase()).toBe(slot);
        if (slot === 'recipients') fillers[slot] = [...((fillers[slot] as unknown[]) ?? []), notes.get(mark)];
        else fillers[slot] = notes.get(mark);
      }
      return { id: notes.get(id), fillers: { ...fillers, status: attributes.get(id)!.Status } };
    });
  }

  test('marks have the characters that they say, and its events hold the fillers of the achievements', () => {
    fc.assert(
      fc.property(groundedRecord, (record) => {
        const events = readBrat(record.text, toBratAnnotations(record));
        expect(events).toEqual(record.achievements.map((achievement) => ({ id: achievement.id, fillers: fillersOf(achievement) })));
      }),
      { numRuns: 100 },
    );
  });

  test('counts code points, and marks no line break', () => {
    const base = sampleRecord();
    const text = '🏆🏆 Kota\nLawu juara';
    const provenance = [{ start: 5, end: 14, quote: text.slice(5, 14), slot: 'recipients' as const, index: 0, rule: 'r', via: 'read' as const }];
    const lines = toBratAnnotations({ ...base, text, achievements: [{ ...base.achievements[0]!, provenance }] }).split('\n');
    expect(lines[1]).toBe('T2\tRecipients 3 7;8 12\tKota Lawu');
  });

  test('is two files an article and a configuration that names every type in them', async () => {
    const path = await exportTo('brat', '--region', '35');
    expect(readdirSync(path).sort()).toEqual([
      'annotation.conf',
      'kota-batu-sakip-inovasi.ann',
      'kota-batu-sakip-inovasi.txt',
      'polres-tulungagung-wbk-tata-letak-tabel.ann',
      'polres-tulungagung-wbk-tata-letak-tabel.txt',
      'rsud-lumajang-top-45-kipp.ann',
      'rsud-lumajang-top-45-kipp.txt',
    ]);
    const conf = readFileSync(join(path, 'annotation.conf'), 'utf8');
    const types = [...readFileSync(join(path, 'kota-batu-sakip-inovasi.ann'), 'utf8').matchAll(/^T\d+\t(\w+)/gm)].map(([, type]) => type!);
    for (const type of new Set(types)) expect(conf).toMatch(new RegExp(`^${type}\\b`, 'm'));
  });

  test('file names are safe, and differ where ids do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a/b', 'a_b', 'A', 'a', '..', '', 'x'.repeat(300), '../../etc')), {
          minLength: 2,
        }),
        (ids) => {
          const names = ids.map(fileNameOf);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
          for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,112}$/);
        },
      ),
    );
  });
});

describe('the place of an export', () => {
  test('is not overwritten unless told, and a folder with other files never', async () => {
    const path = await exportTo('csv');
    const again = (...options: string[]) => runCli(['export', database, '--format', 'csv', '-o', path, ...options]);
    expect(await again()).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect((await again('--force')).code).toBe(0);
    const own = newPath();
    mkdirSync(own);
    writeFileSync(join(own, 'thesis.txt'), 'mine');
    const into = (format: string) => runCli(['export', database, '--format', format, '-o', own, '--force']);
    expect(await into('brat')).toMatchObject({ code: 2, err: expect.stringContaining('holds other files') });
    expect(await into('csv')).toMatchObject({ code: 2, err: expect.stringContaining('is a folder') });
    expect(readdirSync(own)).toEqual(['thesis.txt']);
    const brat = await exportTo('brat');
    expect((await runCli(['export', database, '--format', 'brat', '-o', brat, '--force', '--region', '35'])).code).toBe(0);
    expect(readdirSync(brat)).toHaveLength(7);
  });

  test('keeps what was there when the writing fails, and nothing half-written stays', async () => {
    const path = newPath();
    writeFileSync(path, 'before');
    const failing = placeOutput({ path, force: true }, async (made) => {
      writeFileSync(made, 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('is needed by formats that are no text; databases that cannot be used are told', async () => {
    expect(await runCli(['export', database, '--format', 'parquet'])).toMatchObject({ code: 2, err: expect.stringContaining('needs -o') });
    expect((await runCli(['export', join(folder, 'none.db')])).err).toContain('There is no database');
    expect((await runCli(['export', database, '-o', join(database, 'x')])).code).toBe(2);
  });
});
