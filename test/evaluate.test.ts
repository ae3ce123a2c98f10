import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { countArticle } from '../src/evaluate/article-counts.js';
import { extractGold, sumModes } from '../src/evaluate/evaluate.js';
import type { EvaluatedArticle } from '../src/evaluate/evaluated-article.js';
import type { Mode } from '../src/evaluate/filler.js';
import { belowFloors } from '../src/evaluate/floors.js';
import { formatSummary } from '../src/evaluate/format.js';
import { formatErrors } from '../src/evaluate/format-errors.js';
import { loadFloors, loadGoldCases } from '../src/evaluate/gold-files.js';
import { normalizeFiller } from '../src/evaluate/normalize.js';
import { reportArticles } from '../src/evaluate/report.js';
import { type PredictedArticle, type Score, type ScoredPair, type Scores, scoreArticles } from '../src/evaluate/score.js';
import type { RawPage } from '../src/model/article.js';
import { type PageError, PetikError } from '../src/model/error.js';
import { GOLD_MENTION_LISTS, type GoldArticle, goldArticleSchema } from '../src/model/gold.js';
import { type ArticleRecord, SLOTS } from '../src/model/record.js';

const shared = resolve(import.meta.dirname, '../../shared');
const scorer = join(shared, 'gold/score.mjs');
const folder = mkdtempSync(join(tmpdir(), 'petik-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gold: GoldArticle = {
  id: 'lomba',
  agencies: ['Dinas Kesehatan', ['Pemkab Sukamaju', 'Kabupaten Sukamaju']],
  innovations: [{ name: 'SIGAP', expansion: 'Sistem Gawat dan Pertolongan' }],
  persons: [{ name: 'Rahma Wulan', position: ['Bupati Sukamaju', 'Bupati'] }],
  dates: ['2022-03-09'],
  achievements: [
    { recipients: [['Dinas Kesehatan', 'Dinkes']], innovation: 'SIGAP', award: ['Lomba Inovasi Daerah', 'LID'], rank: '1', year: 2022, status: 'won' },
    { recipients: ['Dinas Pendidikan'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2022, grantor: 'Bupati', status: 'won' },
    { recipients: ['perangkat daerah'], count: 12, grade: 'BB', label: 'sangat baik', score: 72.15, status: 'won', optional: ['label'] },
    { recipients: ['Puskesmas Melati'], award: 'Lomba Inovasi Daerah', category: 'layanan dasar', status: 'nominated' },
  ],
};
const right: PredictedArticle = {
  agencies: ['dinas kesehatan', 'kab. Sukamaju'],
  innovations: [{ name: '“SIGAP"', expansion: 'Sistem Gawat dan Pertolongan' }],
  persons: [{ name: 'Rahma Wulan', position: 'Bupati' }],
  dates: ['2022-03-09'],
  achievements: [
    { recipients: ['Puskesmas Melati'], award: 'Lomba Inovasi Daerah', category: 'Layanan Dasar', status: 'nominated' },
    { recipients: ['Perangkat Daerah'], count: 12, grade: 'BB', score: 72.15 },
    { recipients: ['Dinas Pendidikan'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2022, status: 'won' },
    { recipients: ['Dinkes'], innovation: 'SIGAP', award: 'LID', rank: '1', year: 2022, status: 'won' },
    { recipients: ['Dinkes'], award: 'LID', rank: '1', year: 2023, status: 'targeted' },
  ],
};

describe('scoreArticles', () => {
  test('accepts alternatives, optional slots, other order and spelling, and leaves out targets', () => {
    const scores = scoreArticles([{ gold, predicted: right }], 'strict');
    expect(scores.fillers).toMatchObject({ gold: 17, predicted: 17, matched: 17, f1: 1 });
    expect(scores.recordsCorrect).toMatchObject({ gold: 4, predicted: 4, matched: 4 });
    expect(scores.slots.grantor).toMatchObject({ gold: 1, predicted: 0, matched: 0, recall: 0 });
    expect(scores.slots.status).toMatchObject({ gold: 1, predicted: 1, matched: 1 });
    expect(GOLD_MENTION_LISTS.map((list) => scores.mentions[list].f1)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('counts what is missing, spurious and wrong', () => {
    const predicted: PredictedArticle = {
      achievements: [
        { recipients: ['Dinas Pendidikan'], award: 'Lomba Inovasi', rank: '3', year: 2022, status: 'won' },
        { recipients: ['Kecamatan Lembah'], grade: 'A', status: 'won' },
      ],
    };
    const small: GoldArticle = { id: 'x', achievements: [gold.achievements[1]!, gold.achievements[3]!] };
    const strict = scoreArticles([{ gold: small, predicted }], 'strict');
    const lenient = scoreArticles([{ gold: small, predicted }], 'lenient');
    expect(strict.fillers).toMatchObject({ gold: 8, predicted: 6, matched: 2, precision: 2 / 6, recall: 2 / 8 });
    expect(lenient.fillers.matched).toBe(3);
    expect(lenient.records).toMatchObject({ gold: 2, predicted: 2, matched: 1 });
  });

  test('an article without a prediction costs recall only; nothing expected and nothing found is right', () => {
    expect(scoreArticles([{ gold }], 'lenient').fillers).toMatchObject({ gold: 17, predicted: 0, precision: 0, recall: 0, f1: 0 });
    expect(scoreArticles([{ gold: { id: 'none', achievements: [] } }], 'strict').fillers).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  test('aligns so that the most fillers match, not first come first served', () => {
    const two: GoldArticle = {
      id: 'two',
      achievements: [
        { recipients: ['A'], award: 'Pertama', year: 2020 },
        { recipients: ['A'], award: 'Pertama', year: 2021, rank: '1' },
      ],
    };
    const predicted: PredictedArticle = {
      achievements: [
        { recipients: ['A'], award: 'Pertama', year: 2021, rank: '1' },
        { recipients: ['A'], year: 2020 },
      ],
    };
    expect(scoreArticles([{ gold: two, predicted }], 'strict').fillers.matched).toBe(6);
  });
});

/** A small seeded generator (linear congruential): numbers in [0, 1). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

type Loose = Record<string, unknown>;

/** Drops, alters and doubles records, fillers and mentions of a gold article, picking one reading where there are several. */
function perturb(article: GoldArticle, random: () => number): PredictedArticle {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const text = (value: unknown): unknown => {
    const read = Array.isArray(value) && random() < 0.95 ? pick(value) : value;
    if (typeof read === 'number') return random() < 0.1 ? read + 1 : read;
    if (typeof read !== 'string') return read;
    const dice = random();
    if (dice < 0.05) return `${read} ${pick(['Kota', '&', 'tahun ini', '2,5.', 'é'])}`;
    if (dice < 0.1) return read.split(' ').slice(0, -1).join(' ') || read;
    if (dice < 0.15) return read.replace('Kabupaten', 'Pemkab').replace('Kota', 'Pemkot').toUpperCase();
    if (dice < 0.18) return `“${read}"`;
    if (dice < 0.2) return { text: read };
    return dice < 0.23 ? pick(['BB', '1', '2020', '']) : read;
  };
  const some = <T>(list: readonly T[]): T[] => list.flatMap((entry) => (random() < 0.1 ? [] : random() < 0.1 ? [entry, entry] : [entry]));
  const record = (source: Loose): Loose => {
    const kept: Loose = {};
    for (const [slot, value] of Object.entries(source)) {
      if (slot === 'optional' || random() < 0.1) continue;
      if (slot === 'recipients') kept[slot] = some(value as unknown[]).map(text);
      else if (slot === 'status') kept[slot] = random() < 0.1 ? pick(['targeted', 'nominated', 'won', 'denied', null]) : value;
      else kept[slot] = text(value);
    }
    if (random() < 0.1) kept[pick(['grade', 'label', 'category'])] = pick(['A', 'sangat baik', 'umum']);
    return kept;
  };
  const objects = (list: readonly unknown[] | undefined) =>
    some(list ?? []).map((entry) =>
      Array.isArray(entry) ? entry : Object.fromEntries(Object.entries(entry as Loose).map(([key, value]) => [key, text(value)])),
    );
  return {
    agencies: some(article.agencies ?? []).map(text),
    innovations: objects(article.innovations),
    persons: objects(article.persons),
    dates: some(article.dates ?? []).map(text),
    achievements: shuffle(
      some(article.achievements).map((entry) => record(entry as Loose)),
      random,
    ),
  };
}

interface ReferenceScores extends Pick<Scores, 'fillers' | 'records'> {
  recordsFullyCorrect: Score;
  slots: Record<string, Score>;
  mentions: Record<string, Score>;
  errors: unknown[];
}

describe.skipIf(!existsSync(scorer))('agreement with the reference scorer (skipped where ../shared/gold/score.mjs is absent)', async () => {
  const reference = existsSync(scorer)
    ? ((await import(pathToFileURL(scorer).href)) as {
        scoreArticles: (pairs: readonly ScoredPair[], lenient: boolean) => ReferenceScores;
        normalize: (value: unknown) => string;
      })
    : undefined;
  type Counts = Omit<ReferenceScores, 'errors'>;
  const ours = (pairs: readonly ScoredPair[], mode: Mode): Counts => {
    const { fillers, records, recordsCorrect, slots, mentions } = scoreArticles(pairs, mode);
    return { fillers, records, recordsFullyCorrect: recordsCorrect, slots, mentions };
  };
  const theirs = (pairs: readonly ScoredPair[], mode: Mode): Counts => {
    const { errors: _, ...counts } = reference!.scoreArticles(pairs, mode === 'lenient');
    return counts;
  };
  /** What does not depend on which of several equally good alignments was taken. */
  const withoutTies = ({ fillers, mentions, records, slots }: Counts) => ({
    fillers,
    mentions,
    records: [records.gold, records.predicted],
    predicted: SLOTS.map((slot) => slots[slot]?.predicted),
  });
  let compared = 0;
  let tied = 0;
  /** All counts are equal; where alignments tie, to the reference's for one of 120 orders of the same records. */
  const expectAgreement = (gold: GoldArticle, predicted: PredictedArticle, random: () => number) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const got = ours([{ gold, predicted }], mode);
      let wanted = theirs([{ gold, predicted }], mode);
      expect(withoutTies(got)).toEqual(withoutTies(wanted));
      compared += 1;
      if (!isDeepStrictEqual(got, wanted)) tied += 1;
      for (let order = 0; order < 120 && !isDeepStrictEqual(got, wanted); order += 1) {
        const reordered = { ...gold, achievements: shuffle(gold.achievements, random) };
        wanted = theirs([{ gold: reordered, predicted: { ...predicted, achievements: shuffle(predicted.achievements ?? [], random) } }], mode);
      }
      expect(got).toEqual(wanted);
    }
  };

  test('normalises alike', () => {
    const samples = [
      'Pemkab. Sukamaju',
      'PROP. Walikota',
      '1.234,5.',
      'Kemen-PANRB & KemenPANRB',
      'pemerintahan kota',
      'ﬁ½ ١٢',
      'kabé prov_x',
      'a.b,c 2,5',
      '',
      null,
      [1, 'b'],
    ];
    for (const sample of samples) expect(normalizeFiller(sample)).toBe(reference!.normalize(sample));
  });

  test('on perturbed copies of our own gold', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 150; round += 1) expectAgreement(gold, perturb(gold, random), random);
    expect(tied).toBeLessThan(compared / 10);
  });

  const files = ['dev/retold', 'dev/real', 'seed'].flatMap((name) => {
    const path = join(shared, name);
    return existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : [];
  });
  test.skipIf(files.length === 0)('on perturbed predictions for the shared gold (skipped where it is absent)', () => {
    const random = seededRandom(5);
    const articles = files.map((file) => goldArticleSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
    for (const article of articles) {
      // Long lists of like records have more tied alignments than orders that can be tried.
      const start = Math.floor(random() * Math.max(1, article.achievements.length - 7));
      const part = { ...article, achievements: article.achievements.slice(start, start + 8) };
      expectAgreement(part, perturb(part, random), random);
    }
    const pairs = articles.map((article) => ({ gold: article, predicted: perturb(article, random) }));
    for (const mode of ['strict', 'lenient'] as const) expect(withoutTies(ours(pairs, mode))).toEqual(withoutTies(theirs(pairs, mode)));
    expect(tied).toBeLessThan(compared / 10);
  });
});

describe('gold files', () => {
  const page: RawPage[] = [];
  const extract = (raw: RawPage): ArticleRecord | PageError => {
    page.push(raw);
    if (raw.content === '') return { source: raw.source, code: 'empty', message: 'empty' };
    return { ...right, id: 'x', source: raw.source, text: raw.content, mentions: [], findings: [] } as unknown as ArticleRecord;
  };
  const scored = (articles: readonly EvaluatedArticle[]) => ({
    articles: articles.length,
    failed: articles.flatMap(({ failed }) => failed ?? []),
    ...sumModes(articles.map(countArticle)),
  });
  const write = (path: string, content: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    return join(folder, path);
  };

  test('fixtures are found by listing, take their folder as id, and their floors are read', async () => {
    write('fixtures/b/page.html', '<p>isi</p>');
    write('fixtures/b/gold.json', { achievements: [] });
    write('fixtures/a/page.html', '<p>isi</p>');
    write('fixtures/a/gold.json', gold);
    write('fixtures/floors.json', { strict: 0.5, slots: { rank: 1 } });
    const fixtures = join(folder, 'fixtures');
    expect(loadGoldCases(fixtures).map((entry) => entry.gold.id)).toEqual(['lomba', 'b']);
    const evaluation = scored((await extractGold([fixtures], { extract })).articles);
    expect(evaluation).toMatchObject({ articles: 2, failed: [] });
    expect(evaluation.strict.fillers).toMatchObject({ gold: 17, predicted: 34, matched: 17 });
    expect(page.at(-1)).toEqual({ source: join(fixtures, 'b/page.html'), kind: 'html', content: '<p>isi</p>' });
    expect(belowFloors(evaluation, loadFloors(fixtures)!)).toEqual(['F1 of slot rank, lenient is 0.6667, below the floor of 1']);
  });

  test('gold with its own text: file, folder and lines; title and date go along', async () => {
    const one = write('texts/one.json', { ...gold, text: 'Isi.', title: 'Judul', date: '2022-03-10T00-00', kind: 'domain' });
    const lines = write('lines.jsonl', `${JSON.stringify({ ...gold, text: 'Isi.' })}\n\n${JSON.stringify({ id: 'z', text: '', achievements: [] })}\n`);
    const evaluation = scored((await extractGold([one, join(folder, 'texts'), lines], { extract })).articles);
    expect(evaluation.articles).toBe(4);
    expect(evaluation.failed).toEqual([{ source: `${lines}#3`, code: 'empty', message: 'empty' }]);
    expect(page.at(-4)).toEqual({ id: 'lomba', source: one, title: 'Judul', published: '2022-03-10', kind: 'text', content: 'Isi.' });
  });

  test('missing or bad gold is the operator’s mistake', () => {
    write('bare/a/page.html', '<p></p>');
    write('paged/a/gold.json', { achievements: [] });
    const code = (path: string) => {
      try {
        return loadGoldCases(path).length;
      } catch (error) {
        return (error as PetikError).code;
      }
    };
    expect(code(join(folder, 'bare'))).toBe('gold-missing');
    expect(code(join(folder, 'nowhere'))).toBe('gold-missing');
    expect(code(join(folder, 'paged'))).toBe('page-missing');
    expect(code(write('typo.json', { text: 'x', achievements: [{ recipient: ['A'] }] }))).toBe('gold-invalid');
    expect(code(write('broken.json', '{'))).toBe('gold-invalid');
    expect(code(write('textless.json', { achievements: [] }))).toBe('gold-invalid');
    write('wrong/floors.json', { strict: 90 });
    expect(() => loadFloors(join(folder, 'wrong'))).toThrow(PetikError);
    expect(loadFloors(folder)).toBeUndefined();
  });
});

describe('reports', () => {
  const predicted: PredictedArticle = {
    agencies: ['Dinas Kesehatan'],
    achievements: [
      { recipients: ['Dinas Kesehatan'], innovation: 'SIGAP', award: 'LID', rank: '2', year: 2022 },
      { recipients: ['Desa Lain'], grade: 'A' },
    ],
  };
  const pair = { gold: { ...gold, achievements: gold.achievements.slice(0, 1) }, predicted, path: 'gold', input: 'gold/lomba.json' };
  const report = { petik: '1.0.0', gold: ['gold'], unknown: [], ...reportArticles({ articles: [pair], split: () => [], families: {} }) };

  test('the table has a line for every slot that occurs, and no other', () => {
    const table = formatSummary(report);
    expect(table).toMatch(/record fillers +5 +7 +0\.571 +0\.800 +0\.667 +0\.571 +0\.800 +0\.667/);
    expect(table).toContain('  rank  ');
    expect(table).not.toContain('  score  ');
    for (const slot of SLOTS) expect(table.includes(`  ${slot} `)).toBe(report.slots[slot].strict.gold + report.slots[slot].strict.predicted > 0);
  });

  test('differing records stand side by side with the differing fillers marked', () => {
    expect(formatErrors(report.details, 78)).toBe(
      [
        'lomba: differs',
        '              gold                            predicted',
        '  recipients  Dinas Kesehatan | Dinkes        Dinas Kesehatan',
        '  innovation  SIGAP                           SIGAP',
        '  award       Lomba Inovasi Daerah | LID      LID',
        '! rank        1                               2',
        '  year        2022                            2022',
        '  status      won                             won',
        '  rank: incorrect, wrong-value',
        '',
        'lomba: predicted, not in gold',
        '              gold                            predicted',
        '+ recipients  -                               Desa Lain',
        '+ grade       -                               A',
        '+ status      -                               won',
        '  recipients: spurious, record-invented',
        '  grade: spurious, record-invented',
        '  status: spurious, record-invented',
      ].join('\n'),
    );
    expect(formatErrors([])).toBe('');
  });
});
