import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../src/merge/merge.js';
import { signatureOf, similarity } from '../src/merge/min-hash.js';
import { groupNearDuplicates } from '../src/merge/near-duplicates.js';
import { type Fact, factSchema } from '../src/model/fact.js';
import type { ArticleRecord } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';

interface Origin {
  outlet?: string;
  published?: string;
}

function recordOf(id: string, content: string, { published }: Origin = {}): ArticleRecord {
  const extraction = extract({ id, source: id, kind: 'text', content, ...(published === undefined ? {} : { published }) });
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
}

const article = (id: string, content: string, origin: Origin = {}): ArticleRecord => ({
  ...recordOf(id, content, origin),
  ...(origin.outlet === undefined ? {} : { outlet: origin.outlet }),
});

const shape = (facts: readonly Fact[]) =>
  facts.map(({ sources, evidence, conflicts }) => ({ sources, told: evidence.length, conflicts: conflicts.map(({ slot }) => slot) }));

const FIRST = 'Pemkab Sleman meraih predikat BB dalam evaluasi SAKIP 2021. Penyerahan berlangsung di ibu kota dan dihadiri banyak tamu dari daerah lain.';
const SECOND = 'Kabar baik dari lereng Merapi. Kabupaten Sleman meraih predikat BB pada SAKIP 2021, kata seorang pejabat yang ditemui seusai rapat.';

describe('merging', () => {
  test('joins what several outlets tell of one achievement, whatever they call the recipient', () => {
    const [fact, ...others] = mergeRecords([article('a', FIRST), article('b', SECOND)]);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ sources: 2, scheme: 'sakip', recipientIds: ['pemerintah@34.04'], conflicts: [], fillers: { grade: 'BB', year: 2021 } });
    expect(factSchema.parse(fact)).toEqual(fact);
  });

  test('shows a conflicting filler with who tells it, and prefers what more sources tell', () => {
    const facts = mergeRecords([
      article('a', FIRST),
      article('b', SECOND),
      article('c', SECOND.replace('BB', 'B').replace('lereng Merapi', 'kota sebelah, sore itu juga')),
    ]);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.fillers.grade).toBe('BB');
    expect(facts[0]!.conflicts).toEqual([
      {
        slot: 'grade',
        values: [
          { value: 'BB', achievements: expect.any(Array) },
          { value: 'B', achievements: expect.any(Array) },
        ],
      },
    ]);
  });

  test('keeps other recipients, years, awards and statuses apart', () => {
    const facts = mergeRecords([
      article('a', FIRST),
      article('b', FIRST.replace('Sleman', 'Bantul')),
      article('c', FIRST.replace('2021', '2020')),
      article('d', FIRST.replace('SAKIP', 'Indeks RB')),
    ]);
    expect(facts.map(({ evidence }) => evidence.length)).toEqual([1, 1, 1, 1]);
  });

  test('keeps the several results apart that one article tells of a contest', () => {
    const text = 'Kabupaten Sleman meraih juara 1 Lomba Arsip 2021. Kabupaten Sleman juga meraih juara 3 Lomba Arsip 2021.';
    const facts = mergeRecords([article('a', text), article('b', `Hari itu cerah. ${text}`)]);
    const told = facts.map(({ fillers: { rank } }) => rank).sort();
    expect(told).toEqual(['1', '3']);
  });

  test('counts prints of one press release once, and articles of one outlet once', () => {
    const release = `${FIRST} ${'Bupati berterima kasih kepada semua pegawai yang bekerja keras sepanjang tahun. '.repeat(3)}`;
    const printed = mergeRecords([article('a', release), article('b', `${release} Redaksi menyunting berita ini.`), article('c', SECOND)]);
    expect(shape(printed)).toEqual([{ sources: 2, told: 3, conflicts: [] }]);
    const same = mergeRecords([article('a', FIRST, { outlet: 'Kabar' }), article('b', SECOND, { outlet: 'kabar' })]);
    expect(shape(same)).toEqual([{ sources: 1, told: 2, conflicts: [] }]);
  });

  test('does not take one unit for another of the same name whose region is not certain', () => {
    const text = (more: string) => `Dinas Pendidikan meraih juara 1 Lomba Arsip 2021. ${more}`;
    const facts = mergeRecords([
      article('a', text('Acara berlangsung di aula sejak pagi hingga sore.')),
      article('b', text('Kepala dinas menyambut tamu di pendopo lama kota.')),
    ]);
    expect(facts).toHaveLength(2);
  });

  test('takes a counted group for the same only within the one government that its articles are about', () => {
    const text = (place: string, more: string) =>
      `Wali Kota ${place} hadir. Sebanyak 19 OPD Kota ${place} meraih predikat BB dalam evaluasi SAKIP 2021. ${more} Pemkot ${place} bangga.`;
    const [first, second] = [text('Batu', 'Acara berlangsung di aula besar sejak pagi.'), text('Batu', 'Menurut panitia, tamu datang dari jauh.')];
    expect(shape(mergeRecords([article('a', first), article('b', second)]))).toEqual([{ sources: 2, told: 2, conflicts: [] }]);
    expect(mergeRecords([article('a', first), article('b', text('Malang', 'Menurut panitia, tamu datang dari jauh.'))])).toHaveLength(2);
  });

  test('leaves the records as they are', () => {
    const records = [article('a', FIRST), article('b', SECOND)];
    const before = structuredClone(records);
    mergeRecords(records);
    expect(records).toEqual(before);
  });
});

const places = ['Sleman', 'Bantul', 'Sragen'];
const anyArticle = fc
  .record({
    place: fc.constantFrom(...places),
    form: fc.constantFrom('Pemkab', 'Kabupaten', 'Pemerintah Kabupaten'),
    grade: fc.constantFrom('BB', 'B', 'A'),
    year: fc.constantFrom('SAKIP 2021', 'SAKIP 2020', 'SAKIP'),
    more: fc.constantFrom('', 'Penyerahan berlangsung di ibu kota.', 'Bupati hadir bersama jajaran di sana.'),
    outlet: fc.constantFrom('Kabar', 'Warta', undefined),
  })
  .map(({ place, form, grade, year, more, outlet }) => ({ text: `${form} ${place} meraih predikat ${grade} dalam evaluasi ${year}. ${more}`, outlet }));

test('the facts do not depend on the order of the articles, and hold every won or nominated achievement once', () => {
  const lists = fc.array(anyArticle, { maxLength: 12 });
  const shuffled = lists.chain((list) => {
    const records = list.map(({ text, outlet }, index) => article(`a${index}`, text, outlet === undefined ? {} : { outlet }));
    return fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }));
  });
  fc.assert(
    fc.property(shuffled, ([records, other]) => {
      const facts = mergeRecords(records);
      expect(mergeRecords(other)).toEqual(facts);
      const held = facts.flatMap(({ evidence }) => evidence.map(({ achievement }) => achievement)).sort();
      expect(held).toEqual(records.flatMap(({ achievements }) => achievements.map(({ id }) => id)).sort());
    }),
    { numRuns: 60 },
  );
});

describe('near-duplicates', () => {
  const story = Array.from({ length: 120 }, (_, i) => `kata${(i * 7919) % 613}`).join(' ');

  test('are texts that share most of their shingles', () => {
    const cut = story.split(' ').slice(0, 100).join(' ');
    const other = story.split(' ').reverse().join(' ');
    expect(groupNearDuplicates([story, other, cut, `REDAKSI – ${story}`].map(signatureOf))).toEqual([0, 1, 0, 0]);
  });

  test('similarity is 1 for a text with itself, symmetric, and about the share of shingles', () => {
    const half = `${story.split(' ').slice(0, 60).join(' ')} ${Array.from({ length: 60 }, (_, i) => `lain${i}`).join(' ')}`;
    const [a, b] = [signatureOf(story), signatureOf(half)];
    expect(similarity(a, a)).toBe(1);
    expect(similarity(a, b)).toBe(similarity(b, a));
    // 56 of 176 shingles are shared.
    expect(Math.abs(similarity(a, b) - 56 / 176)).toBeLessThan(0.2);
  });

  test('any text has a signature', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(similarity(signatureOf(text), signatureOf(text))).toBe(1);
      }),
    );
  });
});
