import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-facts-'));
const database = join(folder, 'petik.db');
const rows = [
  { id: 'a', text: 'Pemkab Sleman meraih predikat BB dalam evaluasi SAKIP 2021. Penyerahan berlangsung di ibu kota pada sore yang hujan.' },
  { id: 'b', text: 'Kabar baik dari lereng gunung. Kabupaten Sleman meraih predikat B pada SAKIP 2021, kata pejabat seusai rapat.' },
  { id: 'c', text: 'Kabupaten Bantul belum meraih predikat BB dalam evaluasi SAKIP 2021.' },
];

beforeAll(async () => {
  const pages = join(folder, 'pages.jsonl');
  writeFileSync(pages, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect((await runCli(['extract', pages, '--db', database, '--quiet'])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = (table: string): unknown => {
  const file = new Database(database, { readonly: true });
  const rowsOf = file.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  file.close();
  return rowsOf;
};

describe('petik facts', () => {
  test('tells each achievement once with its sources and conflicts, and no denied one', async () => {
    const { code, out } = await runCli(['facts', database]);
    expect(code).toBe(0);
    expect(out).toContain('2 sources');
    expect(out).toContain('told by a, b');
    expect(out).toMatch(/conflict in grade: (?:BB|B) \(1 record\) against (?:BB|B) \(1 record\)/);
    expect(out).toContain('1 fact from 2 records; 1 with several sources, 1 with conflicts');
    expect(out).not.toContain('Bantul');
  });

  test('prints JSONL, and only facts with enough sources', async () => {
    const [line] = (await runCli(['facts', database, '--format', 'jsonl'])).out.trim().split('\n');
    expect(JSON.parse(line!)).toMatchObject({ sources: 2, recipientIds: ['pemerintah@34.04'], scheme: 'sakip' });
    expect((await runCli(['facts', database, '--format', 'jsonl', '--min-sources', '3'])).out).toBe('');
  });

  test('writes nothing unless told, and what it wrote can be undone', async () => {
    expect(count('facts')).toBe(0);
    const achievements = count('achievements');
    await runCli(['facts', database, '--save']);
    await runCli(['facts', database, '--save']);
    expect([count('facts'), count('fact_evidence')]).toEqual([1, 2]);
    expect((await runCli(['facts', database, '--undo'])).code).toBe(0);
    expect([count('facts'), count('fact_evidence'), count('achievements')]).toEqual([0, 0, achievements]);
  });

  test('says in one line what is wrong with what it was given', async () => {
    expect(await runCli(['facts', join(folder, 'none.db')])).toMatchObject({ code: 2, err: expect.stringMatching(/^petik: [^\n]+\n$/) });
    expect((await runCli(['facts', database, '--min-sources', '0'])).code).toBe(2);
    expect((await runCli(['facts', database, '--save', '--undo'])).code).toBe(2);
  });
});

test('the view achievements_linked has a row for each recipient with its canonical ids', () => {
  const file = new Database(database, { readonly: true });
  const rowsOf = file.prepare('SELECT recipient, recipient_id, region, province, scheme, edition FROM achievements_linked ORDER BY article_id').all();
  file.close();
  const linked = { recipient_id: 'pemerintah@34.04', region: '34.04', province: '34', scheme: 'sakip', edition: 2021 };
  expect(rowsOf).toEqual([
    { recipient: 'Pemkab Sleman', ...linked },
    { recipient: 'Kabupaten Sleman', ...linked },
  ]);
});

describe('petik explain', () => {
  test('names rule, place, cue, scope, link and reason', async () => {
    const { out } = await runCli(['explain', '-'], { stdin: 'Kabupaten Bantul belum meraih predikat BB dalam evaluasi SAKIP 2021.' });
    expect(out).toContain('denied, because of “belum” (factuality-negation) over “belum meraih predikat BB”');
    expect(out).toContain('by grade-letter');
    expect(out).toContain('linked to pemerintah@34.02 (Pemerintah Kabupaten Bantul): it says "Kabupaten Bantul"');
  });

  test('shows what an open name may be, and findings with their spans', async () => {
    const { out } = await runCli(['explain', '-'], { stdin: 'Dinas Kesehatan Malang meraih juara 1 Lomba Arsip. Acara digelar Senin, 8 Oktober 2023.' });
    expect(out).toContain('perhaps dinkes@35.73');
    expect(out).toMatch(/date-weekday, high: .*\n\s+“Senin, 8 Oktober 2023” at \d+-\d+/);
  });

  test('gives the same as JSON, with every status explained', async () => {
    const { out } = await runCli(['explain', 'fixtures', '--format', 'jsonl']);
    for (const line of out.trim().split('\n')) {
      for (const { achievement, scope, fillers } of JSON.parse(line).achievements) {
        expect(scope, achievement.id).not.toBe('');
        expect(scope, achievement.id).toBeDefined();
        const status = fillers.find(({ slot }: { slot: string }) => slot === 'status');
        expect(status.places[0].quote).not.toBe('');
        expect(scope).toContain(status.places[0].quote);
      }
    }
  });

  test('fails in one line where nothing can be read', async () => {
    expect(await runCli(['explain', join(folder, 'none')])).toMatchObject({ code: 1, err: expect.stringContaining('not-found') });
  });
});
