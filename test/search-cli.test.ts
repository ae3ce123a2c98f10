import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../src/cli/program.js';
import { markSnippet, markText } from '../src/export/marked-text.js';
import { openStore } from '../src/store/store.js';
import { capture, runCli } from './cli-run.js';
import { sampleRecord } from './record-arbitrary.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-search-cli-'));
const database = join(folder, 'petik.db');
const rows = [
  {
    id: 'sleman',
    title: 'Sleman raih BB',
    date: '2021-11-09',
    text: 'Pemkab Sleman meraih predikat BB dalam evaluasi SAKIP 2021. Penyerahan berlangsung pada sore yang hujan.',
  },
  { id: 'batu', title: 'Dukcapil Kota Batu juara', text: 'Disdukcapil Kota Batu meraih juara 1 Lomba Inovasi Daerah 2022 dengan inovasi "SIGAP".' },
  { id: 'cuaca', title: '=cmd|cuaca', text: 'Hujan turun di lereng gunung.' },
];

beforeAll(async () => {
  const pages = join(folder, 'pages.jsonl');
  writeFileSync(pages, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect((await runCli(['extract', pages, '--db', database, '--quiet'])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('petik search', () => {
  test('finds articles by words and filters, and shows their achievements', async () => {
    const { code, out } = await runCli(['search', database, 'inovasi dukcapil', '--region', '35.79', '--year', '2020..2023']);
    expect(code).toBe(0);
    expect(out).toContain('Dukcapil Kota Batu juara\n');
    expect(out).toMatch(/Disdukcapil Kota Batu: Lomba Inovasi Daerah, rank 1, “SIGAP”, 2022 {2}\([0-9a-f]{16}\)/);
    expect(out).toContain('⟦inovasi⟧');
    expect(out).toMatch(/\n1 article\n$/);
    expect((await runCli(['search', database, 'inovasi dukcapil', '--region', '34'])).out).toBe('0 articles\n');
  });

  test('prints JSONL, and as many as it is told', async () => {
    const { out } = await runCli(['search', database, '--format', 'jsonl', '--limit', '2']);
    expect(jsonLines(out).map(({ article, achievements }) => [article, achievements.length])).toEqual([
      ['sleman', 1],
      ['batu', 1],
    ]);
    expect((await runCli(['search', database, '--limit', '2'])).out).toContain('3 articles; the first 2 are shown');
  });

  test('takes words that begin with a minus sign after --', async () => {
    const { out } = await runCli(['search', '--format', 'jsonl', database, '--', '-hujan']);
    expect(jsonLines(out).map(({ article }) => article)).toEqual(['batu']);
  });

  test.each([
    [['search', 'none.db', 'x'], 'none.db'],
    [['search', database, 'x', '--year', '2023..2020'], 'ends before it begins'],
    [['search', database, 'x', '--year', '20'], 'a year or a range'],
    [['search', database, 'x', '--region', 'Batu'], 'Kemendagri code'],
    [['search', database, 'x', '--status', 'won,lost'], 'Allowed are'],
    [['search', database, 'x', '--as-of', '2021-02-30'], 'YYYY-MM-DD'],
    [['search', database, 'x', '--scheme', 'a,,b'], 'parted by commas'],
    [['search', database, 'x', '--limit', '0'], 'at least 1'],
    [['search'], 'database'],
  ])('%j is a mistake, told in one line', async (args, told) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^petik: [^\n]+\n$/);
    expect(err).toContain(told);
  });
});

describe('petik stats', () => {
  test('counts by year, region and scheme, what is not known last', async () => {
    const { code, out } = await runCli(['stats', database]);
    expect(code).toBe(0);
    expect(out).toMatch(/^year +articles {2}achievements {2}recipients\n2021 +1 +1 +1\n2022 +1 +1 +1\n/);
    expect(out).toMatch(/\n34\.04 {2}Kabupaten Sleman +1 +1 +1\n35\.79 {2}Kota Batu +1 +1 +1\n/);
    expect(out).toMatch(/\nsakip .*1 +1 +1\n/);
  });

  test('prints one CSV for all groupings, and JSONL; filters and words narrow them', async () => {
    const csv = (await runCli(['stats', database, '--by', 'grade,status', '--format', 'csv'])).out.split('\r\n');
    expect(csv).toEqual(['by,value,name,articles,achievements,recipients', 'grade,BB,,1,1,1', 'grade,,,1,1,1', 'status,won,,2,2,2', '']);
    const { out } = await runCli(['stats', database, '--by', 'outlet,agency-type', '--format', 'jsonl', '--matching', 'hujan', '--status', 'all']);
    expect(jsonLines(out)).toEqual([
      { by: 'outlet', articles: 1, achievements: 1, recipients: 1 },
      { by: 'agency-type', value: 'local-government', articles: 1, achievements: 1, recipients: 1 },
    ]);
  });

  test('refuses a grouping that it does not know', async () => {
    expect(await runCli(['stats', database, '--by', 'month'])).toMatchObject({ code: 2, err: expect.stringContaining('Allowed are year') });
  });
});

describe('petik show', () => {
  test('marks what was read from an article, or from one achievement', async () => {
    const { out } = await runCli(['show', database, 'batu']);
    expect(out).toContain('⟦meraih|status 1⟧ ⟦juara 1|rank 1⟧ ⟦Lomba Inovasi Daerah|award 1⟧');
    const id = /\(([0-9a-f]{16})\)/.exec(out)![1]!;
    expect((await runCli(['show', database, id])).out).toContain('⟦juara 1|rank 1⟧');
    expect(jsonLines((await runCli(['show', database, id, '--format', 'jsonl'])).out)[0].achievements[0].id).toBe(id);
  });

  test('has a colour a slot on a terminal that shows colours', async () => {
    const stdout = capture();
    await run(['show', database, 'batu'], { stdin: process.stdin, stdout, stderr: capture(), width: 80, colours: true });
    expect(stdout.text()).toContain('\u001b[1;33mjuara 1\u001b[0m');
    expect(stdout.text()).not.toContain('⟦');
  });

  test('says so where there is no such record', async () => {
    expect(await runCli(['show', database, 'none'])).toMatchObject({ code: 2, err: expect.stringContaining('no article and no achievement') });
  });

  test('lets no control character of a page through, in text, titles and ids', async () => {
    const path = join(folder, 'controls.db');
    const store = openStore(path);
    const run = store.beginRun({ petikVersion: '0', rulesHash: 'r', inputs: [] });
    const record = sampleRecord({ id: 'a\u001b[31m', title: '\u001b]0;x\u0007title', text: `${sampleRecord().text}\u001b[2J\u202e` });
    store.writeBatch([{ record, contentHash: 'c' }], run);
    store.endRun(run, {});
    store.close();
    for (const args of [
      ['show', path, 'a\u001b[31m'],
      ['search', path, 'lomba'],
      ['search', path],
    ])
      expect((await runCli(args)).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

test('spans that overlap or cross lines keep every character of the text', () => {
  const [first, second] = sampleRecord().achievements;
  const text = 'Kota Lawu\nraih juara';
  const at = (start: number, end: number, slot: 'award' | 'rank') => ({
    start,
    end,
    quote: text.slice(start, end),
    slot,
    index: 0,
    rule: 'r',
    via: 'read' as const,
  });
  const achievements = [
    { ...first!, provenance: [at(0, 14, 'award')] },
    { ...second!, provenance: [at(5, 20, 'rank')] },
  ];
  expect(markText(text, achievements, { colours: false })).toBe('⟦Kota |award 1⟧⟦Lawu|award 1; rank 2⟧\n⟦raih|award 1; rank 2⟧⟦ juara|rank 2⟧');
  expect(markSnippet('a b\nc', [{ start: 2, end: 3 }], { colours: true })).toBe('a \u001b[1mb\u001b[0m c');
});

test('a database of an older petik is told to be migrated', async () => {
  const path = join(folder, 'old.db');
  openStore(path).close();
  const old = new Database(path);
  old.pragma('user_version = 3');
  old.close();
  for (const command of [
    ['search', path, 'x'],
    ['stats', path],
    ['show', path, 'x'],
    ['facts', path],
  ])
    expect(await runCli(command)).toMatchObject({ code: 2, err: expect.stringContaining(`petik migrate ${path}`) });
});
