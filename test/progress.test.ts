import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openProgress, type ProgressMode } from '../src/cli/progress.js';
import { extractInputs } from '../src/extract-inputs.js';
import { countOutlets } from '../src/outlet-counts.js';
import { countPages } from '../src/read/input-size.js';
import { emptyTotals } from '../src/run-totals.js';
import { openStore } from '../src/store/store.js';
import { capture, runCli } from './cli-run.js';
import { sampleRecord } from './record-arbitrary.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (outlet: string, place: string): string =>
  `<html><head><meta property="og:site_name" content="${outlet}"></head><body><article><h1>${place} Juara</h1><p>Diskominfo Kabupaten ${place} meraih juara 1 Lomba Inovasi Daerah 2021.</p><p>Diskominfo Kabupaten ${place} juga meraih juara 2 Lomba Arsip Daerah 2021.</p></article></body></html>`;

const archive = join(folder, 'arsip');
mkdirSync(archive);
for (const [name, content] of Object.entries({
  'a.html': page('Warta Satu', 'Sragen'),
  'b.html': page('Warta Dua', 'Sleman'),
  'c.html': page('Warta Satu', 'Bantul'),
  'd.html': '',
  'e.txt': 'Hujan turun di kota itu sejak pagi.',
}))
  writeFileSync(join(archive, name), content);

describe('progress', () => {
  /** What a run of 400 pages prints, a page each 50 ms; every tenth fails. */
  async function follow(mode: ProgressMode, stderrWidth?: number) {
    const stderr = capture();
    const stdout = capture();
    const totals = emptyTotals();
    let now = 0;
    const terminal = { stdin: process.stdin, stdout, stderr, width: 80, ...(stderrWidth === undefined ? {} : { stderrWidth }) };
    const progress = openProgress(terminal, { mode, totals, pageCount: Promise.resolve(1000), clock: () => now });
    for (let i = 0; i < 400; i++) {
      now += 50;
      totals.pages += 1;
      if (i % 10 === 0) totals.errors.empty = (totals.errors.empty ?? 0) + 1;
      else {
        totals.articles += 1;
        totals.achievements.won += 2;
      }
      await progress.seen(`arsip/halaman-${i}.html`);
    }
    await progress.terminal.stdout.write('isi\n');
    await progress.end(false);
    return { err: stderr.text(), out: stdout.text() };
  }

  test('on a terminal: one line with rate, time left, records, errors and the input, taken back before anything else is printed', async () => {
    const { err, out } = await follow('auto', 100);
    const lines = err.split('\r\u001b[K');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.at(-2)).toBe('400 of 1,000 pages  20/s  30 s left  720 records  40 errors  arsip/halaman-399.html');
    expect(lines.at(-1)).toBe('');
    expect(out).toBe('isi\n');
  });

  test('never wider than the terminal', async () => {
    for (const line of (await follow('auto', 40)).err.split('\r\u001b[K')) expect(line.length).toBeLessThan(40);
  });

  test('as JSON: a line a second and one at the end', async () => {
    const lines = (await follow('json')).err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([...Array.from({ length: 20 }, () => 'progress'), 'done']);
    expect(lines.at(-1)).toEqual({
      type: 'done',
      pages: 400,
      articles: 360,
      records: 720,
      errors: 40,
      perSecond: 20,
      total: 1000,
      secondsLeft: 30,
      input: 'arsip/halaman-399.html',
    });
  });

  test('nothing where standard error is no terminal, or none is wanted', async () => {
    expect((await follow('auto')).err).toBe('');
    expect((await follow('none', 100)).err).toBe('');
  });

  test('petik extract --progress', async () => {
    const { err } = await runCli(['extract', archive, '--progress', 'json', '--quiet']);
    const reports = err.split('\n').filter((line) => line.startsWith('{'));
    expect(JSON.parse(reports.at(-1)!)).toMatchObject({ type: 'done', pages: 5, errors: 1, total: 5, input: join(archive, 'e.txt') });
    expect((await runCli(['extract', archive, '--quiet'])).err).not.toContain('{');
    expect((await runCli(['extract', archive, '--progress', 'loud'])).code).toBe(2);
  });

  test('pages are counted where each file is one', async () => {
    expect(await countPages([archive, join(archive, '*.html'), join(archive, 'a.html')])).toBe(5 + 4 + 1);
    writeFileSync(join(folder, 'rows.jsonl'), '');
    expect(await countPages([archive, join(folder, 'rows.jsonl')])).toBeUndefined();
    expect(await countPages(['-'])).toBeUndefined();
  });
});

describe('outlets', () => {
  test('are counted, printed and kept with the run', async () => {
    const db = join(folder, 'a.db');
    const { out } = await runCli(['extract', archive, '--db', db]);
    expect(out).toMatch(/^outlet +articles +records an article +with findings +errors$/m);
    expect(out).toMatch(/^Warta Satu +2 +2\.0 +\d+% +0$/m);
    expect(out).toMatch(/^Warta Dua +1 +2\.0 +\d+% +0$/m);
    const store = openStore(db, { readOnly: true });
    expect(store.dump().run_outlets).toEqual([
      { run_id: 1, outlet: '', articles: 1, achievements: 0, with_findings: 0, errors: 1 },
      { run_id: 1, outlet: 'Warta Dua', articles: 1, achievements: 2, with_findings: 0, errors: 0 },
      { run_id: 1, outlet: 'Warta Satu', articles: 2, achievements: 4, with_findings: 0, errors: 0 },
    ]);
    store.close();
    expect((await runCli(['extract', archive, '--db', db])).out).toContain('nothing new: 4 articles unchanged');
  });

  test('a page that failed counts for the outlet of its host', () => {
    const counts = countOutlets();
    const url = 'https://www.berita.example/a';
    const failed = { extraction: { error: { source: 'x', code: 'no-article' as const, message: '' } }, isPage: true };
    counts.add({ ...failed, url });
    counts.add({ extraction: { record: sampleRecord({ outlet: 'Berita Kita' }) }, isPage: true, url });
    counts.add({ ...failed, url: 'https://lain.example/' });
    expect(counts.totals().map(({ outlet, articles, errors }) => [outlet, articles, errors])).toEqual([
      ['Berita Kita', 1, 1],
      ['lain.example', 0, 1],
    ]);
  });

  test('a library run has them when it has ended', async () => {
    const { outcomes, totals } = extractInputs([archive]);
    for await (const _ of outcomes);
    expect(totals.outlets.map(({ outlet }) => outlet)).toEqual(['Warta Satu', '', 'Warta Dua']);
  });
});
