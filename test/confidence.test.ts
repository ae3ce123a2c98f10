import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { calibrate } from '../src/confidence/calibrate.js';
import { confidenceOf, FEWEST, prepareMeasures } from '../src/confidence/confidence.js';
import { MEASURED } from '../src/confidence/measured.js';
import { reliabilityOf } from '../src/confidence/reliability.js';
import { wilson } from '../src/confidence/wilson.js';
import { judgeArticle } from '../src/evaluate/judge.js';
import { calibrationSchema, type JudgedRecord } from '../src/model/calibration.js';
import type { Achievement, Provenance } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-confidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (slot: Provenance['slot'], rule: string): Provenance => ({ slot, index: 0, rule, via: 'read', start: 0, end: 0, quote: '' });
const won = (rule: string): Achievement => ({
  recipients: ['A'],
  rank: '1',
  status: 'won',
  id: rule,
  provenance: [place('recipients', 'agency'), place('rank', rule)],
});

/** So many records whose rank was read by the rule, the first ones right. */
const judged = (rule: string, right: number, measured: number): JudgedRecord<Achievement>[] =>
  Array.from({ length: measured }, (_, i) => ({
    article: `${rule}-${i}`,
    achievement: won(rule),
    fillers: [
      { slot: 'recipients', index: 0, right: true },
      { slot: 'rank', index: 0, right: i < right },
    ],
  }));

test('the interval of Wilson is the known one, holds the share, and narrows as more is measured', () => {
  expect(wilson(9, 10)).toEqual({ precision: 0.9, low: 0.596, high: 0.982 });
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (right, measured) => {
      if (right > measured) return;
      const { precision, low, high } = wilson(right, measured);
      expect(low).toBeLessThanOrEqual(precision);
      expect(high).toBeGreaterThanOrEqual(precision);
      const more = wilson(right * 10, measured * 10);
      expect(more.high - more.low).toBeLessThanOrEqual(high - low + 0.001);
    }),
  );
});

describe('confidence', () => {
  const measures = prepareMeasures(calibrate([...judged('good', 40, 40), ...judged('bad', 10, 40), ...judged('rare', 2, FEWEST - 1)]));
  const rankOf = (rule: string) => confidenceOf(won(rule), measures).find(({ slot }) => slot === 'rank')!;

  test('is the measured precision of the rule in its slot, inside its interval', () => {
    const [good, bad] = [rankOf('good'), rankOf('bad')];
    expect(good).toMatchObject({ measured: 40 });
    expect(good.precision).toBeGreaterThan(0.9);
    expect(bad.precision).toBeLessThan(0.4);
    for (const { precision, low, high } of [good, bad]) {
      expect(precision).toBeGreaterThanOrEqual(low!);
      expect(precision).toBeLessThanOrEqual(high!);
    }
  });

  test('is unknown where too little was measured', () => {
    expect(rankOf('rare')).toEqual({ slot: 'rank', index: 0, measured: FEWEST - 1 });
    expect(rankOf('never')).toEqual({ slot: 'rank', index: 0, measured: 0 });
  });

  test('of a record is lower where its fillers are less sure', () => {
    const recordOf = (rule: string) => confidenceOf(won(rule), measures).find(({ slot }) => slot === 'record')!;
    expect(recordOf('good').precision!).toBeGreaterThan(recordOf('bad').precision!);
  });

  test('says nothing of targets and denials, which gold does not have', () => {
    expect(confidenceOf({ ...won('good'), status: 'denied' }, measures)).toEqual([]);
  });
});

test('a filler is judged by the gold record that it is aligned with, and wrong without one', () => {
  const gold = { id: 'a', achievements: [{ recipients: ['Dinas Sosial'], rank: '1', award: 'Lomba Arsip' }] };
  const achievement = (recipient: string, rank: string): Achievement => ({ ...won('r'), recipients: [recipient], rank, id: recipient });
  const [first, second] = judgeArticle(gold, [achievement('Dinas Sosial', '2'), achievement('Desa Lain', '1')], 'strict');
  expect(first!.fillers).toEqual([
    { slot: 'recipients', index: 0, right: true },
    { slot: 'rank', index: 0, right: false },
    { slot: 'status', index: 0, right: true },
  ]);
  expect(second!.fillers.every(({ right }) => !right)).toBe(true);
});

test('reliability compares what was said with what is right in other articles', () => {
  const { rows, unknown, error } = reliabilityOf([...judged('good', 200, 200), ...judged('rare', 0, 5)]);
  expect(rows.reduce((sum, { fillers }) => sum + fillers, 0) + unknown.fillers).toBe(410);
  expect(unknown).toEqual({ fillers: 5, right: 0 });
  expect(rows.at(-1)!.said).toBeGreaterThan(0.9);
  expect(error).toBeLessThan(0.1);
});

test('the shipped calibration is valid and is what records get', () => {
  expect(calibrationSchema.parse(MEASURED)).toEqual(MEASURED);
  expect(MEASURED.fillers.length).toBeGreaterThan(50);
  const extraction = extract({ source: 'a', kind: 'text', content: 'Dinas Sosial Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021.' });
  const [achievement] = 'record' in extraction ? extraction.record.achievements : [];
  expect(achievement?.confidence?.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['record', 'recipients', 'rank', 'award', 'year', 'status']));
});

test('petik evaluate --recalibrate writes a calibration', async () => {
  const file = join(folder, 'calibration.json');
  const { out } = await runCli(['evaluate', 'fixtures', '--recalibrate', file]);
  expect(out).toContain('mean distance between said and right');
  const written = calibrationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(written.fillers.reduce((sum, { measured }) => sum + measured, 0)).toBeGreaterThan(500);
});

test('petik extract --calibration takes a calibration of one’s own, and says when a file is none', async () => {
  const file = join(folder, 'own.json');
  writeFileSync(file, JSON.stringify({ articles: 1, fillers: [{ slot: 'rank', rule: 'x', via: 'read', right: 1, measured: 1 }], records: [] }));
  const args = ['extract', 'fixtures/kota-batu-sakip-inovasi', '--format', 'jsonl', '--quiet'];
  const measured = async (...more: string[]) => {
    const record = JSON.parse((await runCli([...args, ...more])).out);
    return record.achievements[0].confidence.some(({ measured: count }: { measured: number }) => count > 0);
  };
  expect(await measured()).toBe(true);
  expect(await measured('--calibration', file)).toBe(false);
  writeFileSync(file, '{}');
  expect(await runCli([...args, '--calibration', file])).toMatchObject({ code: 2, err: expect.stringContaining('is not a calibration') });
  expect((await runCli([...args, '--calibration', join(folder, 'none')])).code).toBe(2);
});
