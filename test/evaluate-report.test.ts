import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGoldCases } from '../src/evaluate/gold-files.js';
import { familyOf, outletOf } from '../src/evaluate/group.js';
import { reportArticles } from '../src/evaluate/report.js';
import type { PredictedArticle } from '../src/evaluate/score.js';
import { evaluate } from '../src/evaluate-fixtures.js';
import type { EvaluationReport, FillerReport } from '../src/model/evaluation-report.js';
import type { GoldArticle } from '../src/model/gold.js';
import type { Provenance, Slot } from '../src/model/record.js';
import { runCli } from './cli-run.js';

const root = resolve(import.meta.dirname, '..');
const scorer = resolve(root, '../shared/gold/score.mjs');
const folder = mkdtempSync(join(tmpdir(), 'petik-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: unknown): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, path);
};
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Sentences end with a full stop and a space. */
const split = (text: string) => [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));

const reportOf = (gold: GoldArticle, predicted?: PredictedArticle) =>
  reportArticles({ articles: [{ path: 'gold', input: 'gold/satu dua.json', gold, ...(predicted ? { predicted } : {}) }], split, families: {} });

describe('why a filler is not right', () => {
  const text =
    'Dinas A meraih juara 1 Lomba Inovasi Daerah. Dinas B meraih juara 2. Dinas C menjadi nominasi. Dinas D ingin meraih predikat BB. Juara 1 bernama "SIGAP $1".';
  const read = (slot: Slot, quote: string, via: Provenance['via'] = 'read', start = text.indexOf(quote)): Provenance => ({
    slot,
    index: 0,
    start,
    end: start + quote.length,
    quote,
    rule: `rule-of-${slot}`,
    via,
  });
  const gold: GoldArticle = {
    id: 'lomba',
    text,
    achievements: [
      { recipients: ['Dinas A'], award: 'Lomba Inovasi Daerah', rank: '1', innovation: '"SIGAP $1"', grade: 'emas', level: 'provinsi' },
      { recipients: ['Dinas B'], award: 'Lomba Inovasi Daerah', rank: '2' },
      { recipients: ['Dinas C'], status: 'nominated', rank: 'nominasi' },
      { recipients: ['Dinas E'], rank: '5' },
    ],
    not_an_achievement: [{ text: 'Dinas D ingin meraih predikat BB', kind: 'hope' }],
  };
  const predicted: PredictedArticle = {
    text,
    innovations: [{ name: 'SIGAP $1' }],
    achievements: [
      {
        recipients: ['Dinas A'],
        award: 'Inovasi Daerah',
        rank: '3',
        year: 2020,
        provenance: [read('recipients', 'Dinas A'), read('award', 'Inovasi Daerah'), read('rank', 'juara 1')],
      },
      { recipients: ['Dinas B'], award: 'SAKIP', rank: '2', grade: 'emas', provenance: [read('award', 'Lomba', 'inherited')] },
      { recipients: ['Dinas C'], rank: 'nominasi', status: 'won' },
      { recipients: ['Dinas D'], grade: 'BB', status: 'won', provenance: [read('grade', 'BB'), read('recipients', 'Dinas D')] },
      { recipients: ['Dinas F'], rank: '9' },
      { recipients: ['Dinas E'], rank: '5', status: 'targeted' },
    ],
  };
  const report = reportOf(gold, predicted);
  const [{ records }] = report.details as [EvaluationReport['details'][number]];
  const find = (record: number, slot: Slot): FillerReport => records[record]!.fillers.find((filler) => filler.slot === slot)!;

  test.each<[number, Slot, string, string]>([
    [0, 'award', 'partial', 'wrong-boundary'],
    [0, 'rank', 'incorrect', 'wrong-value'],
    [0, 'innovation', 'missing', 'named-only'],
    [0, 'grade', 'missing', 'in-another-record'],
    [0, 'year', 'spurious', 'filler-invented'],
    [0, 'level', 'missing', 'not-in-text'],
    [1, 'award', 'incorrect', 'wrong-inheritance'],
    [2, 'status', 'incorrect', 'wrong-status'],
    [3, 'recipients', 'missing', 'status-held-back'],
    [4, 'grade', 'spurious', 'trap'],
    [5, 'rank', 'spurious', 'record-invented'],
  ])('record %i, %s: %s, %s', (record, slot, verdict, cause) => {
    expect(find(record, slot)).toMatchObject({ verdict, cause });
  });

  test('is told with its rule, its sentence and the command that says more', () => {
    expect(find(0, 'rank')).toMatchObject({
      gold: ['1'],
      predicted: '3',
      rule: 'rule-of-rank',
      via: 'read',
      span: { start: 15, end: 22, quote: 'juara 1' },
      sentence: { quote: 'Dinas A meraih juara 1 Lomba Inovasi Daerah.' },
    });
    expect(find(0, 'award').whyNot).toBe('petik why-not "gold/satu dua.json" --at "Lomba Inovasi Daerah"');
    expect(find(4, 'grade').whyNot).toBe('petik why-not "gold/satu dua.json" --at "BB"');
  });

  test('the command names an offset where the words stand twice or are a number, and is safe in a shell', () => {
    expect(find(0, 'rank').whyNot).toBe(`petik why-not "gold/satu dua.json" --at ${text.indexOf('1 Lomba')}`);
    expect(find(0, 'innovation').whyNot).toBe('petik why-not "gold/satu dua.json" --at "\\"SIGAP \\$1\\""');
    const [, , , ...words] = execFileSync('sh', ['-c', `printf '%s\\n' ${find(0, 'innovation').whyNot}`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    expect(words).toEqual(['--at', '"SIGAP $1"']);
    const { text: _, ...withoutText } = predicted;
    const number = reportOf(gold, withoutText).details[0]!.records[1]!.fillers.find(({ slot }) => slot === 'award')!;
    expect(number.whyNot).toBe('petik why-not "gold/satu dua.json" --at "Lomba Inovasi Daerah"');
  });

  test('what is right has no cause, and all causes are counted', () => {
    expect(find(0, 'recipients')).not.toHaveProperty('cause');
    expect(Object.values(report.causes).reduce((sum, count) => sum + count, 0)).toBe(
      records.flatMap(({ fillers }) => fillers).filter(({ verdict }) => verdict !== 'correct').length,
    );
  });

  test('an article without a prediction failed; a record that nothing is like was missed', () => {
    const causes = (article?: PredictedArticle) =>
      new Set(reportOf(gold, article).details[0]!.records.flatMap(({ fillers }) => fillers.map(({ cause }) => cause)));
    expect(causes()).toEqual(new Set(['article-failed']));
    expect(causes({ text, achievements: [] })).toEqual(new Set(['record-missed']));
  });

  test('rules are told by what they read', () => {
    expect(report.rules).toContainEqual({ slot: 'rank', rule: 'rule-of-rank', via: 'read', correct: 0, partial: 0, incorrect: 1, spurious: 0 });
    expect(report.rules.map(({ slot }) => slot)).toEqual(['recipients', 'award', 'award', 'rank', 'grade']);
  });

  test('false wins: nominated, hoped for, invented; the marked statement is one of them', () => {
    expect(report.falseWins).toMatchObject({ won: 5, false: 3, trapArticles: { articles: 0, rate: null } });
    // Two predicted records do not say where they were read, so it cannot be seen what they were read from.
    expect(report.falseWins.trapStatements).toMatchObject({ statements: 0, rate: null });
    expect(report.details[0]!.traps).toEqual([
      { text: 'Dinas D ingin meraih predikat BB', kind: 'hope', span: { start: 95, end: 127, quote: 'Dinas D ingin meraih predikat BB' }, sprung: true },
    ]);
  });
});

describe('articles that tell no achievement', () => {
  const silent: GoldArticle = { id: 'a', text: 'Semoga juara.', achievements: [], not_an_achievement: [{ text: 'Semoga juara', kind: 'hope' }] };
  const told: GoldArticle = { id: 'b', text: 'x', achievements: [{ recipients: ['Dinas A'], rank: '1' }] };
  const win: PredictedArticle = {
    text: 'Semoga juara.',
    achievements: [{ recipients: ['Dinas A'], rank: '1', provenance: [{ slot: 'rank', index: 0, start: 7, end: 12, quote: 'juara', rule: 'r', via: 'read' }] }],
  };
  const report = reportArticles({
    articles: [
      { path: '', input: 'a', gold: silent, predicted: win },
      { path: '', input: 'a', gold: silent, predicted: { achievements: [] } },
      { path: '', input: 'a', gold: silent, predicted: { achievements: [] } },
      { path: '', input: 'b', gold: told, predicted: win },
      { path: '', input: 'b', gold: told },
    ],
    split,
    families: {},
  });

  test('are counted as in text filtering, with fallout', () => {
    expect(report.relevance).toEqual({ both: 1, onlyPredicted: 1, onlyGold: 1, neither: 2, precision: 0.5, recall: 0.5, overgeneration: 0.5, fallout: 1 / 3 });
  });

  test('are traps, and so are statements that are marked', () => {
    expect(report.falseWins).toEqual({
      won: 2,
      false: 1,
      rate: 0.5,
      trapArticles: { articles: 3, sprung: 1, wins: 1, rate: 1 / 3 },
      trapStatements: { statements: 3, sprung: 1, rate: 1 / 3, kinds: { hope: { statements: 3, sprung: 1 } } },
    });
  });

  test('do not count in means over articles', () => {
    expect(report.articleMean.strict).toBe(0.5);
  });
});

describe('outlets and families', () => {
  test('come from gold first, then from the page, the id or the kind', () => {
    const gold = { id: 'sakip-batu-1', achievements: [] };
    expect(outletOf({ gold: { ...gold, outlet: 'Kabar' }, predicted: { outlet: 'Warta' } })).toBe('Kabar');
    expect(outletOf({ gold: { ...gold, source: 'kabar.example' }, predicted: { outlet: 'Warta' } })).toBe('kabar.example');
    expect(outletOf({ gold, predicted: { outlet: 'Warta', url: 'https://www.warta.example/1' } })).toBe('Warta');
    expect(outletOf({ gold, predicted: { url: 'https://www.warta.example/1' } })).toBe('warta.example');
    expect(outletOf({ gold, predicted: { url: 'not a url' } })).toBe('(unknown)');
    expect(familyOf({ ...gold, family: 'x' }, { sakip: 'a' })).toBe('x');
    expect(familyOf(gold, { sakip: 'a', 'sakip-batu': 'b', s: 'c' })).toBe('b');
    expect(familyOf({ ...gold, kind: 'domain' }, { kla: 'a' })).toBe('domain');
    expect(familyOf(gold, {})).toBe('(unknown)');
  });

  test('are scored each, with their mean', () => {
    const article = (id: string, family: string, right: boolean) => ({
      path: '',
      input: id,
      gold: { id, family, achievements: [{ recipients: ['Dinas A'], rank: '1' }] },
      predicted: { achievements: [{ recipients: ['Dinas A'], rank: right ? '1' : '2' }] },
    });
    const { families } = reportArticles({ articles: [article('1', 'b', true), article('2', 'a', false), article('3', 'b', true)], split, families: {} });
    expect(families.groups.map(({ name, articles, strict }) => [name, articles, strict.f1])).toEqual([
      ['a', 1, 0.5],
      ['b', 2, 1],
    ]);
    expect(families.groups.map(({ strict }) => strict.interval)).toEqual([null, { low: 1, high: 1, resamples: 1000 }]);
    expect(families.mean).toMatchObject({ strict: 0.75, recordsCorrect: 0.5 });
  });

  test.each(['fixtures', 'test/articles'])('every article in %s has its family, and its marked statements stand in its text', async (name) => {
    const path = join(root, name);
    expect(loadGoldCases(path).filter(({ gold }) => gold.family === undefined)).toEqual([]);
    const { report } = await evaluate([path]);
    const traps = report.details.flatMap((detail) => detail.traps);
    expect(traps.filter(({ span }) => span === undefined)).toEqual([]);
    if (name === 'test/articles') expect(traps.length).toBeGreaterThan(40);
    expect(report.falseWins.trapStatements.statements).toBe(traps.length);
    for (const { text, records } of report.details) {
      const spans = records.flatMap(({ fillers }) => fillers.flatMap(({ span, sentence }) => [span ?? [], sentence ?? []].flat()));
      expect(spans.filter(({ start, end, quote }) => text!.slice(start, end) !== quote)).toEqual([]);
    }
    const asked = report.details.flatMap(({ records }) => records.flatMap(({ fillers }) => fillers.filter(({ verdict }) => verdict !== 'correct')));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ whyNot }) => whyNot === undefined).length).toBeLessThan(asked.length / 50);
  });
});

test('petik why-not answers every command that is named', async () => {
  const fixture = join(root, 'fixtures/desa-wisata-adwi-2022-amp');
  const { report } = await evaluate([fixture]);
  const commands = new Set(report.details.flatMap(({ records }) => records.flatMap(({ fillers }) => fillers.flatMap(({ whyNot }) => whyNot ?? []))));
  expect(commands.size).toBeGreaterThan(5);
  for (const command of commands) {
    const [, input, at] = /^petik why-not (\S+) --at (.+)$/.exec(command)!;
    const place = at!.replace(/^"(.*)"$/, '$1').replace(/\\(["\\$`])/g, '$1');
    const { code, out, err } = await runCli(['why-not', input!, '--at', place, '--format', 'jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).places.length, command).toBeGreaterThan(0);
  }
});

describe('petik evaluate', () => {
  const text = 'Dinas A meraih juara 1 Lomba Inovasi Daerah 2021.';
  const golds = ['a', 'b', 'c'].map((id) => ({ id, text, achievements: [{ recipients: ['Dinas A'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2021 }] }));
  const better = golds.map(({ id, achievements }) => ({ id, achievements }));
  const worse = better.map(({ id, achievements: [record] }) => ({ id, achievements: [{ ...record, rank: id === 'c' ? '1' : '2', year: undefined }] }));
  let gold: string;
  let good: string;
  let bad: string;
  beforeAll(() => {
    gold = write('gold.jsonl', lines(golds));
    good = write('good.jsonl', lines(better));
    bad = write('bad.json', worse);
  });

  test('scores predictions of a file: JSONL, a JSON list, a folder', async () => {
    expect((await evaluate([gold], { predictions: good })).report.headline.strict.fillers.f1).toBe(1);
    expect((await evaluate([gold], { predictions: bad })).report.headline.strict.fillers).toMatchObject({ gold: 12, predicted: 9, matched: 7 });
    for (const row of better.slice(1)) write(`folder/${row.id}.json`, { achievements: row.achievements });
    write('folder/z/gold.json', better[0]);
    write('folder/floors.json', {});
    const { report, confidence } = await evaluate([gold], { predictions: join(folder, 'folder') });
    expect(report).toMatchObject({ without: 0, unknown: [], predictions: join(folder, 'folder') });
    expect(confidence).toBeUndefined();
  });

  test('says which articles have no prediction and which predictions no article', async () => {
    const other = write('other.jsonl', lines([{ ...better[0], id: 'z' }, better[1]]));
    const { out, code } = await runCli(['evaluate', gold, '--pred', other]);
    expect(out).toContain('3 articles, 2 of them without a prediction');
    expect(out).toContain('Predictions of articles that gold does not have: 1 (z)');
    expect(code).toBe(0);
  });

  test('compares two runs', async () => {
    const { report } = await evaluate([gold], { predictions: good, compare: bad });
    const figure = (name: string) => report.comparison!.figures.find((each) => each.name === name)!;
    expect(figure('year')).toMatchObject({ f1: 1, otherF1: 0, difference: 1, clear: true, interval: { low: 1, high: 1 } });
    expect(figure('rank').difference).toBeCloseTo(2 / 3);
    expect(figure('rank')).toMatchObject({ interval: { low: 0, high: 1 }, clear: false });
    expect(figure('grade')).toMatchObject({ f1: null, otherF1: null, difference: null, interval: null, clear: false });
    const { out } = await runCli(['evaluate', gold, '--pred', bad, '--compare', good]);
    expect(out).toMatch(/^year +0\.000 +1\.000 +-1\.000 +-1\.000 to -1\.000 +clear$/m);
    expect(out).toMatch(/3 articles differ .*\n {2}a +0\.571 +1\.000\n/);
    expect((await runCli(['evaluate', gold, '--pred', bad, '--compare', bad])).out).toContain('No article differs.');
  });

  test('prints everything as JSON, the same every time', async () => {
    const args = ['evaluate', gold, '--pred', bad, '--compare', good, '--format', 'json'];
    const [{ out, err }, again] = [await runCli(args), await runCli(args)];
    expect(out).toBe(again.out);
    expect(err).toBe('');
    const report = JSON.parse(out) as EvaluationReport;
    expect(report).toEqual(JSON.parse(JSON.stringify((await evaluate([gold], { predictions: bad, compare: good })).report)));
    expect(report.slots.grade.strict).toEqual({ gold: 0, predicted: 0, matched: 0, precision: null, recall: null, f1: null, interval: null });
  });

  test('is short unless details are asked for', async () => {
    const [short, long] = [await runCli(['evaluate', gold, '--pred', bad]), await runCli(['evaluate', gold, '--pred', bad, '--details'])];
    expect(short.out.split('\n').length).toBeLessThan(25);
    expect(short.out).not.toContain('CEAF');
    for (const heading of ['MUC tallies', 'CEAF-REE strict', 'Which articles tell achievements', 'Records that differ']) expect(long.out).toContain(heading);
    expect(long.out).toContain('! rank        1 ');
    expect(long.out).toContain('  rank: incorrect, wrong-value\n      “Dinas A meraih juara 1 Lomba Inovasi Daerah 2021.”\n      npx petik why-not');
  });

  test('places of mentions are scored where gold has them', async () => {
    const placed = write('placed.json', { ...golds[0], mentions: [{ type: 'agency', start: 0, end: 7 }] });
    const predictions = write('placed-run.json', { ...better[0], text, mentions: [{ type: 'agency', start: 0, end: 5 }] });
    const { out } = await runCli(['evaluate', placed, '--pred', predictions, '--details']);
    expect(out).toMatch(/Places of mentions\n\n1 articles with places in gold\n.*\nstrict +1 +1 +0 +0 +1 +0\/0 +0\.000 +0\.000 +0\.000\n {2}agency +1 +1 +0 /);
    expect(out).toMatch(/^partial +1 +1 +0 +1 +0 +0\/0 +0\.500/m);
    expect((await runCli(['evaluate', gold, '--pred', good, '--details'])).out).not.toContain('Places of mentions');
  });

  test('families may come from a file or from the floors of the folder', async () => {
    const families = write('families.json', { a: 'first', b: 'second' });
    const names = async (path: string, options = {}) =>
      (await evaluate([path], { predictions: good, ...options })).report.families.groups.map(({ name }) => name);
    expect(await names(gold, { families })).toEqual(['(unknown)', 'first', 'second']);
    for (const article of golds) write(`named/${article.id}.json`, article);
    write('named/floors.json', { families: { a: 'one', '': 'rest' } });
    expect(await names(join(folder, 'named'))).toEqual(['one', 'rest']);
  });

  test.each<[string, (path: { gold: string; good: string }) => string[], string]>([
    ['a file that is not there', ({ gold: path }) => [path, '--pred', 'nowhere.jsonl'], 'nowhere.jsonl does not exist'],
    ['a line that is not JSON', ({ gold: path }) => [path, '--pred', write('broken.jsonl', '{}\n{"id":')], '#2 is not valid JSON'],
    [
      'a row of another kind',
      ({ gold: path }) => [path, '--pred', write('kind.jsonl', '{"id":"a","achievements":[3]}')],
      '#1 is not a prediction in the gold format: achievements.0',
    ],
    ['two rows with one id', ({ gold: path }) => [path, '--pred', write('twice.jsonl', lines([better[0], better[0]]))], '#2: a second row with the id a'],
    ['an empty file', ({ gold: path }) => [path, '--pred', write('empty.jsonl', '\n')], 'holds no article'],
    ['another run that is not there', ({ gold: path }) => [path, '--compare', 'nowhere.jsonl'], 'nowhere.jsonl does not exist'],
    ['families that are none', ({ gold: path }) => [path, '--families', write('list.json', '[1]')], 'is not a list of families by the beginnings of ids'],
    ['recalibration from a file', ({ gold: path, good: file }) => [path, '--pred', file, '--recalibrate', join(folder, 'x.json')], 'does not go with --pred'],
    ['an annotation that is not there', ({ gold: path }) => ['agreement', path, 'nowhere'], 'nowhere does not exist'],
    [
      'an annotation that is none',
      ({ gold: path }) => ['agreement', path, write('bad-gold.json', { achievements: [{}] })],
      'is not a gold article: achievements.0.recipients',
    ],
  ])('%s is the operator’s mistake', async (_, args, message) => {
    const { code, out, err } = await runCli(['evaluate', ...args({ gold, good })]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });

  test('agreement of two annotators: F1 for each slot, kappa, what differs', async () => {
    const first = write('first.jsonl', lines([...golds, { id: 'd', achievements: [] }, { id: 'only', achievements: [] }]));
    const record = golds[0]!.achievements[0]!;
    const second = write(
      'second.jsonl',
      lines([
        golds[0],
        { ...golds[1], achievements: [{ ...record, status: 'nominated', award: ['Lomba Inovasi', 'LID'] }] },
        { ...golds[2], achievements: [{ ...record, award: ['LID', 'Lomba Inovasi Daerah'] }] },
        { id: 'd', achievements: [record] },
      ]),
    );
    const { out, code } = await runCli(['evaluate', 'agreement', first, second, '--format', 'json']);
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ articles: 4, onlyFirst: ['only'], onlySecond: [] });
    expect(found.records).toMatchObject({ gold: 3, predicted: 4, matched: 2 });
    expect(found.slots.award).toMatchObject({ correct: 2, partial: 1, spurious: 1 });
    expect(found.slots.status).toMatchObject({ correct: 2, incorrect: 1, spurious: 1 });
    expect(found.kappa.status).toMatchObject({ items: 3, observed: 2 / 3, kappa: 0 });
    expect(found.kappa.level).toMatchObject({ items: 3, observed: 1, kappa: null });
    expect(found.kappa.article).toMatchObject({ items: 4, observed: 0.75 });
    const printed = (await runCli(['evaluate', 'agreement', first, second])).out;
    expect(printed).toMatch(/^level +3 +1\.000 +1\.000 +\*$/m);
    expect(printed).toContain('  b, award: Lomba Inovasi Daerah / Lomba Inovasi | LID (in part the same)');
    const [there, back] = [found, JSON.parse((await runCli(['evaluate', 'agreement', second, first, '--format', 'json'])).out)];
    for (const slot of ['recipients', 'award', 'rank', 'status']) expect(there.slots[slot].strictF1).toBeCloseTo(back.slots[slot].strictF1);
  });
});

describe.skipIf(!existsSync(scorer))('the headline figures are the shared scorer’s (skipped where ../shared/gold/score.mjs is absent)', () => {
  test('for what petik extracts from our own articles', async () => {
    const pages = join(root, 'test/articles');
    const predictions = write('predictions.jsonl', (await runCli(['extract', pages, '--format', 'jsonl', '--quiet'])).out);
    const golds = write('golds.jsonl', lines(loadGoldCases(pages).map(({ gold }) => gold)));
    const theirs = JSON.parse(execFileSync(process.execPath, [scorer, '--gold', golds, '--pred', predictions, '--json'], { encoding: 'utf8' }));
    const { report } = await evaluate([pages], { predictions });
    expect(report.articles).toBe(theirs.articles);
    for (const mode of ['strict', 'lenient'] as const) {
      const { fillers, records, recordsCorrect } = report.headline[mode];
      for (const [ours, wanted] of [
        [fillers, theirs[mode].fillers],
        [records, theirs[mode].records],
        [recordsCorrect, theirs[mode].recordsFullyCorrect],
      ])
        expect(ours).toMatchObject(wanted);
      for (const slot of Object.keys(report.slots) as Slot[]) {
        const { gold, predicted, matched } = theirs[mode].slots[slot];
        expect(report.slots[slot][mode]).toMatchObject({ gold, predicted, matched });
      }
    }
    const fresh = await evaluate([pages]);
    expect(fresh.report.headline).toEqual(report.headline);
    expect(readFileSync(predictions, 'utf8').trim().split('\n')).toHaveLength(report.articles);
  });
});
