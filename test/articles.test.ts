import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFloors, loadGoldCases } from '../src/evaluate/gold-files.js';
import { scoreArticles } from '../src/evaluate/score.js';
import { evaluate, type FixtureEvaluation } from '../src/evaluate-fixtures.js';
import type { RawPage } from '../src/model/article.js';
import type { GoldArticle } from '../src/model/gold.js';
import { isoDate } from '../src/model/input.js';
import { type Achievement, type ArticleRecord, EXPORTED_STATUSES } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';
import { readInputs } from '../src/read/read-inputs.js';

const folder = resolve(import.meta.dirname, 'articles');
const fixtures = resolve(import.meta.dirname, '../fixtures');
const golds = loadGoldCases(folder).map(({ gold }) => gold);

/** Articles that sound like achievements and tell none, with the number of records that they may give; it only falls. */
const TRAPS: Readonly<Record<string, number>> = {
  'lumajang-target-2023': 0,
  'kuantan-singingi-gagal-2022': 0,
  'blitar-pemberi-2021': 0,
  'sumba-statistik-2022': 2,
  'voli-jepara-2023': 2,
};

function recordOf(page: RawPage): ArticleRecord {
  const extraction = extract(page);
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
}

const pageOf = ({ id, title, date, text }: GoldArticle): RawPage => {
  const published = isoDate(date);
  return { id, source: id, kind: 'text', content: text!, ...(title ? { title } : {}), ...(published ? { published } : {}) };
};

async function readAll(path: string) {
  const outcomes = [];
  for await (const outcome of readInputs([path])) outcomes.push(outcome);
  return outcomes;
}

const exported = ({ achievements }: ArticleRecord): Achievement[] => achievements.filter(({ status }) => EXPORTED_STATUSES.includes(status));

describe('all articles', () => {
  let evaluation: FixtureEvaluation;
  beforeAll(async () => {
    evaluation = await evaluate([folder]);
  });

  test('score at least the floors', () => {
    expect(loadFloors(folder)).toMatchObject({ strict: expect.any(Number), lenient: expect.any(Number) });
    expect(evaluation.belowFloors).toEqual([]);
  });

  test('are all read', () => {
    expect(evaluation.failed).toEqual([]);
    expect(evaluation.articles).toBe(readdirSync(folder).filter((name) => name !== 'floors.json').length);
  });

  test('are read as a folder of inputs too, without the floors', async () => {
    const outcomes = await readAll(folder);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
    expect(outcomes).toHaveLength(golds.length);
  });
});

describe.each(golds.filter(({ achievements }) => achievements.length >= 5).map((gold) => [gold.id, gold] as const))('%s', (_, gold) => {
  const record = recordOf(pageOf(gold));

  test('more than half of its records are found', () => {
    expect(scoreArticles([{ gold, predicted: record }], 'lenient').records.recall).toBeGreaterThan(0.5);
  });

  test('no record has a year that the gold does not know', () => {
    const known = new Set(gold.achievements.flatMap(({ year }) => year ?? []));
    expect(exported(record).filter(({ year }) => year !== undefined && !known.has(year))).toEqual([]);
  });
});

test('at least twenty articles are of the kind of the seed, and the traps are there', () => {
  expect(golds.filter(({ achievements }) => achievements.length >= 5).length).toBeGreaterThanOrEqual(20);
  expect(
    golds
      .filter(({ achievements }) => achievements.length === 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(TRAPS).sort());
});

test.each(Object.entries(TRAPS))('%s tells no achievement', (id, most) => {
  expect(exported(recordOf(pageOf(golds.find((gold) => gold.id === id)!))).length).toBeLessThanOrEqual(most);
});

describe('a hope for next year', () => {
  const hopes = golds.filter(({ text }) => /tahun depan|mendatang/i.test(text!));

  test('stands in several articles', () => {
    expect(hopes.length).toBeGreaterThan(3);
  });

  test.each(hopes.map((gold) => [gold.id, gold] as const))('of %s is no record', (_, gold) => {
    const record = recordOf(pageOf(gold));
    const { text } = record;
    const sentences = [...text.matchAll(/[^.\n]*(?:tahun depan|mendatang)[^.\n]*/gi)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
    const results = exported(record).flatMap(({ provenance }) => provenance.filter(({ slot }) => ['rank', 'grade', 'recipients'].includes(slot)));
    expect(results.filter(({ start, end, via }) => via === 'read' && sentences.some((hope) => start >= hope.start && end <= hope.end))).toEqual([]);
  });

  test.each(golds.filter(({ date }) => isoDate(date) !== undefined).map((gold) => [gold.id, gold] as const))(
    'gives %s no record later than its publication',
    (_, gold) => {
      const last = Number(isoDate(gold.date)!.slice(0, 4));
      expect(exported(recordOf(pageOf(gold))).filter(({ year }) => (year ?? 0) > last)).toEqual([]);
    },
  );
});

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** Places in a text where one of the headlines stands, whatever its letter case. */
function placesOf(text: string, headlines: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  return headlines.flatMap((headline) => {
    const start = lower.indexOf(headline.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + headline.length }];
  });
}

const touching = ({ achievements, mentions }: ArticleRecord, places: readonly { start: number; end: number }[]) =>
  [...achievements.flatMap(({ provenance }) => provenance), ...mentions].filter(({ start, end }) =>
    places.some((place) => start < place.end && end > place.start),
  );

describe.each(readdirSync(fixtures).filter((name) => !name.endsWith('.json')))('headlines of other articles on the page %s', async (slug) => {
  const path = join(fixtures, slug, 'page.html');
  const [outcome] = await readAll(path);
  const { page } = outcome as { page: RawPage };
  const record = recordOf(page);
  const headlines = [...page.content.matchAll(/<a\b[^>]*>(.*?)<\/a>/gis)].map(([, link]) => plain(link!)).filter((link) => link.split(' ').length >= 4);

  test('are many, and give neither records nor mentions', () => {
    expect(headlines.length).toBeGreaterThan(10);
    expect(touching(record, placesOf(record.text, headlines))).toEqual([]);
  });

  test('name no winner', () => {
    const gold = readFileSync(join(fixtures, slug, 'gold.json'), 'utf8').toLowerCase();
    const named = exported(record).flatMap(({ recipients, innovation }) => [...recipients, ...(innovation ? [innovation] : [])]);
    const foreign = headlines.join('\n').toLowerCase();
    expect(named.filter((name) => name.length > 4 && foreign.includes(name.toLowerCase()) && !gold.includes(name.toLowerCase()))).toEqual([]);
  });
});

const FOOTER = /^(?:baca (?:juga|pula)|lihat juga|pewarta|reporter|penulis|editor|tag|komentar|ikuti)\b.*$/gim;

describe('footers of the articles', () => {
  const footed = golds.filter(({ text }) => text!.match(FOOTER) !== null);

  test('stand in several articles', () => {
    expect(footed.length).toBeGreaterThan(4);
  });

  test.each(footed.map((gold) => [gold.id, gold] as const))('of %s give neither records nor mentions', (_, gold) => {
    const record = recordOf(pageOf(gold));
    expect(touching(record, placesOf(record.text, gold.text!.match(FOOTER)!))).toEqual([]);
  });
});
