import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOfRecord } from '../src/article-of-record.js';
import { explain, verifyReadings } from '../src/index.js';
import type { RawPage } from '../src/model/article.js';
import type { ArticleRecord } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';
import { decode } from '../src/read/decode.js';
import { strip } from '../src/strip/strip.js';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixtures = join(import.meta.dirname, '../fixtures');
const articles = join(import.meta.dirname, 'articles');
const pages: RawPage[] = [
  ...readdirSync(fixtures)
    .filter((name) => statSync(join(fixtures, name)).isDirectory())
    .map((name): RawPage => {
      const decoded = decode(readFileSync(join(fixtures, name, 'page.html')));
      return { id: name, source: name, kind: 'html', content: 'text' in decoded ? decoded.text : '' };
    }),
  ...readdirSync(articles)
    .filter((name) => name !== 'floors.json')
    .map((name): RawPage => {
      const { text, title } = JSON.parse(readFileSync(join(articles, name), 'utf8'));
      return { id: name, source: name, kind: 'text', content: text, ...(title ? { title } : {}) };
    }),
];
const recordOf = (page: RawPage): ArticleRecord => {
  const extraction = extract(page);
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
};
const records = pages.map(recordOf);

test('the article that a record was made of is known from the record', () => {
  for (const [i, page] of pages.entries()) {
    const stripped = strip(page);
    if ('error' in stripped) throw new Error(stripped.error.message);
    const { text, headline, published } = articleOfRecord(records[i]!);
    expect({ text, headline, published }, page.source).toEqual({
      text: stripped.article.text,
      headline: stripped.article.headline,
      published: stripped.article.published,
    });
  }
  expect(records.filter(({ title }) => title).length).toBeGreaterThan(10);
});

describe('reading again', () => {
  test('every span of every record is read again by an alternative of its rule, or is a step or list that is known', () => {
    expect(records.flatMap((record) => verifyReadings(record).failures)).toEqual([]);
    expect(records.reduce((sum, record) => sum + verifyReadings(record).checked, 0)).toBeGreaterThan(500);
  });

  test('a span that its rule does not read, and a rule that is gone, are told', () => {
    const record = recordOf({ id: 'x', source: 'x', kind: 'text', content: 'Pemkab Sleman meraih juara 1 Lomba Arsip 2021. Hujan turun.' });
    const [achievement] = record.achievements as [ArticleRecord['achievements'][number]];
    const altered = achievement.provenance.map((place) =>
      place.slot === 'rank'
        ? { ...place, start: record.text.indexOf('Hujan'), end: record.text.length, quote: 'Hujan turun.' }
        : place.slot === 'recipients'
          ? { ...place, rule: 'rank-nowhere' }
          : place,
    );
    const { failures } = verifyReadings({ ...record, achievements: [{ ...achievement, provenance: altered }] });
    expect(failures).toEqual([
      expect.objectContaining({ article: 'x', achievement: achievement.id, what: 'recipients', rule: 'rank-nowhere', problem: 'unknown' }),
      expect.objectContaining({ achievement: achievement.id, what: 'rank', quote: 'Hujan turun.', problem: 'silent' }),
    ]);
  });
});

describe('an explanation', () => {
  test('has for every place of every filler a reading, traced term by term, or a step', () => {
    for (const record of records) {
      for (const { achievement, fillers, sentence } of explain(record).achievements) {
        expect(record.text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
        expect(fillers.flatMap(({ places }) => places)).toHaveLength(achievement.provenance.length);
        for (const place of fillers.flatMap(({ places }) => places)) {
          if (place.step !== undefined) continue;
          expect(place.reading?.alternative.split(/[:/]/)[0], `${record.id} ${place.quote}`).toBe(place.rule);
          expect(place.reading!.terms.map(({ quote }) => quote)).toEqual(place.reading!.terms.map(({ start, end }) => record.text.slice(start, end)));
          expect(place.reading!.terms.every(({ element }) => element !== '')).toBe(true);
        }
      }
    }
  });

  test('every status names its cue and its scope', () => {
    const statuses = new Set<string>();
    const more = [
      'Desa Mawar menargetkan juara 1 Lomba Desa 2021.',
      'Desa Mawar masuk nominasi Lomba Desa 2021.',
      'Desa Mawar gagal meraih juara 1 Lomba Desa 2021.',
    ];
    for (const record of [...records, ...more.map((content) => recordOf({ source: 'x', kind: 'text', content }))]) {
      for (const { achievement, scope, fillers } of explain(record).achievements) {
        statuses.add(achievement.status);
        const { places } = fillers.find(({ slot }) => slot === 'status')!;
        expect(places.length).toBeGreaterThan(0);
        expect(scope).toContain(places[0]!.quote);
        expect(places[0]!.step).toMatch(/\.$/);
      }
    }
    expect([...statuses].sort()).toEqual(['denied', 'nominated', 'targeted', 'won']);
  });
});

describe('petik explain', () => {
  const database = join(folder, 'petik.db');
  const text = 'Pemkab Sleman meraih juara 1 Lomba Arsip 2021. Kota Metro belum meraih predikat BB dalam evaluasi SAKIP 2021.';
  let ids: string[] = [];
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'rows.jsonl'),
      `${JSON.stringify({ id: 'sleman', text })}\n${JSON.stringify({ id: 'kosong', text: 'Hujan turun di kota itu.' })}\n`,
    );
    await runCli(['extract', join(folder, 'rows.jsonl'), '--db', database, '--quiet']);
    const file = new Database(database, { readonly: true });
    ids = file.prepare<[], string>('SELECT id FROM achievements ORDER BY ordinal').pluck().all();
    file.close();
  });
  const alter = (sql: string): void => {
    const file = new Database(database);
    file.exec(sql);
    file.close();
  };

  test('explains stored articles, all or by id, and single achievements', async () => {
    expect(ids).toHaveLength(2);
    const all = (await runCli(['explain', database, '--format', 'jsonl'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all.map(({ id, rules }) => [id, rules.same])).toEqual([
      ['sleman', true],
      ['kosong', true],
    ]);
    const { out } = await runCli(['explain', database, ids[1]!]);
    expect(out).toContain('stored by the present rules');
    expect(out).toContain(`achievement ${ids[1]}: denied, because of “belum” (factuality-negation)`);
    expect(out).not.toContain(ids[0]);
    const one = JSON.parse((await runCli(['explain', database, 'sleman', '--format', 'jsonl'])).out);
    expect(one.achievements.map(({ achievement }: { achievement: { id: string } }) => achievement.id)).toEqual(ids);
    expect(one.achievements[0].fillers.find(({ slot }: { slot: string }) => slot === 'rank').places[0].reading).toMatchObject({
      rule: 'rank-juara-number',
      emit: 'Rank',
      pass: 1,
      terms: [
        { quote: 'juara', element: 'juara' },
        { quote: '1', part: 'place' },
      ],
    });
  });

  test('an id that the database does not hold is one line', async () => {
    expect(await runCli(['explain', database, 'nirgends'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^petik: [^\n]*no article and no achievement with the id nirgends\n$/),
    });
  });

  test('says that the rules have changed, and what they no longer make', async () => {
    alter("UPDATE articles SET rules_hash = 'abc'");
    expect((await runCli(['explain', database, 'sleman'])).out).toMatch(
      /have changed since it was stored \(abc, now [0-9a-f]{12}\); they still make its records/,
    );
    alter("UPDATE articles SET text = replace(text, 'juara 1', 'gelas 1')");
    expect((await runCli(['explain', database, 'sleman'])).out).toMatch(new RegExp(`they no longer make ${ids[0]}\n`));
  });

  test('the page shows hostile text as text, runs no script and asks for nothing', async () => {
    const hostile = 'Pemkab Sleman <script>alert(1)</script> "onload=\'x\'" meraih juara 1 Lomba Arsip \u202e2021 & <b>Kota Metro</b> juara 2.';
    const { out, code } = await runCli(['explain', '-', '--format', 'html'], {
      stdin: JSON.stringify([{ id: '<i>id</i>', title: 'Judul <u>x</u>', text: hostile }]),
    });
    expect(code).toBe(0);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(out).not.toMatch(/<(?:script|b|u|i)\b/i);
    expect(out).not.toContain('\u202e');
    expect(out).not.toMatch(/https?:|src=|url\(|@import/);
    expect(out).toContain(`default-src 'none'`);
  });

  test('each filler of the page leads to a mark with its place in the text', async () => {
    const { out } = await runCli(['explain', join(fixtures, 'kota-batu-sakip-inovasi'), '--format', 'html']);
    const links = [...out.matchAll(/href="#(t0-\d+)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(20);
    for (const id of links) expect(out.split(`<mark id="${id}">`)).toHaveLength(2);
    const { text: plain } = records.find(({ id }) => id === 'kota-batu-sakip-inovasi')!;
    const shown = out.slice(out.indexOf('<details class="text"'), out.indexOf('</details></article>'));
    const words = shown
      .replace(/<summary>text<\/summary>/, '')
      .replaceAll('</p><p>', '\n')
      .replace(/<\/mark><mark[^>]*>|<[^>]+>/g, '');
    expect(words.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(plain);
  });

  test('fails where there is nothing to explain', async () => {
    expect(await runCli(['explain', join(folder, 'none'), '--format', 'html'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not-found') });
  });
});
