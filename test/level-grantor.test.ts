import { describe, expect, test } from 'vitest';
import { type AssembledRecord, assemble } from '../src/assemble/assemble.js';
import { recognize } from '../src/recognize/recognize.js';

const recordsOf = (text: string): AssembledRecord[] => assemble(recognize({ text })).records;
const levels = (text: string) => recordsOf(text).map(({ level }) => level?.value);
const grantors = (text: string) => recordsOf(text).map(({ grantor }) => grantor?.value);

describe('level', () => {
  test.each([
    ['Dinas Sosial meraih juara I Lomba Inovasi Daerah tingkat Kabupaten Sleman tahun 2022.', 'kota/kabupaten'],
    ['Puskesmas Mlati meraih juara I Lomba Inovasi Daerah Provinsi Jawa Timur tahun 2022.', 'provinsi'],
    ['Dinas Sosial meraih juara I Kompetisi Inovasi Pelayanan Publik lingkup Pemerintah Kota Kediri tahun 2022.', 'kota/kabupaten'],
    ['Kabupaten Sleman meraih juara I Lomba Perpustakaan tingkat nasional tahun 2022.', 'nasional'],
    ['Kabupaten Sleman meraih juara I Lomba Inovasi Desa se-Jawa Tengah tahun 2022.', 'provinsi'],
    ['Dinas Sosial meraih juara I Anugerah Inovasi Sleman tahun 2022.', 'kota/kabupaten'],
    ['Kabupaten Sleman menduduki peringkat 3 nasional dalam Innovative Government Award 2022.', 'nasional'],
  ])('%s', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });

  test('is what the sentence of the award said, for winners told later', () => {
    const [record] = recordsOf('Pemenang Lomba Inovasi Daerah tingkat Provinsi Riau 2022 diumumkan. Juara I diraih Dinas Sosial.');
    expect(record?.level).toMatchObject({ value: 'provinsi', evidence: [{ via: 'inherited', distance: 1 }] });
  });

  test('of a contest for own units is not that of the contest of the same name one level up', () => {
    const text =
      'Wali Kota menyerahkan penghargaan Kompetisi Inovasi Pelayanan Publik di Lingkungan Pemerintah Kota Metro 2020. Juara I diraih Dinas Sosial. Dinas Kesehatan masuk Top 30 Kompetisi Inovasi Pelayanan Publik Provinsi Lampung 2020.';
    expect(levels(text)).toEqual(['kota/kabupaten', 'provinsi']);
  });

  test('is derived from who gives a contest prize', () => {
    const [record] = recordsOf('Bupati Sleman menyerahkan piagam Lomba Inovasi Daerah 2022. Juara I diraih Dinas Sosial.');
    expect(record?.level).toMatchObject({ value: 'kota/kabupaten', evidence: [{ via: 'derived', rule: 'level-of-grantor' }] });
  });

  test('is left open where nothing tells it', () => {
    expect(levels('Kabupaten Sleman meraih juara I Lomba Perpustakaan tahun 2022.')).toEqual([undefined]);
    expect(levels('Pemkab Sleman meraih predikat A pada SAKIP Kabupaten Sleman tahun 2022.')).toEqual([undefined]);
    expect(levels('Dinas Sosial meraih juara I Lomba Perpustakaan 2022 dan akan maju ke tingkat provinsi.')).toEqual([undefined]);
  });
});

describe('grantor', () => {
  test.each([
    ['Kabupaten Sleman menerima penghargaan Innovative Government Award 2022 dari Kementerian Dalam Negeri.', 'Kementerian Dalam Negeri'],
    ['Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022 yang digelar Pemkab Sleman.', 'Pemkab Sleman'],
    ['Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022. Piala diserahkan langsung oleh Bupati Sleman Budi Santosa.', 'Bupati Sleman'],
    ['Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022. Yang menyerahkan Bupati Sleman Budi Santosa.', 'Bupati Sleman'],
    ['Pemkab Sleman mengumumkan jawara Lomba Inovasi Daerah 2022. Juara I diraih Dinas Sosial.', 'Pemkab Sleman'],
    [
      'Pemkab Kaur menerima opini WTP dari Badan Pemeriksa Keuangan (BPK) RI Perwakilan Provinsi Bengkulu atas LKPD 2021.',
      /^Badan.*Perwakilan Provinsi Bengkulu$/,
    ],
  ])('%s', (text, grantor) => {
    expect(grantors(text)).toEqual([typeof grantor === 'string' ? grantor : expect.stringMatching(grantor)]);
  });

  test('is the office that the article names in full', () => {
    expect(grantors('Bupati Sleman Budi Santosa hadir. Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022. Piala diserahkan Bupati.')).toEqual([
      'Bupati Sleman',
    ]);
    expect(grantors('Bupati Sleman Budi Santosa hadir. Santosa menyerahkan piala Lomba Inovasi Daerah 2022. Juara I diraih Dinas Sosial.')).toEqual([
      'Bupati Sleman',
    ]);
  });

  test('is who hands the prize over rather than who holds the contest', () => {
    expect(
      grantors('Lomba Inovasi Daerah 2022 digelar Bappeda Kabupaten Sleman. Juara I diraih Dinas Sosial. Piala diserahkan Bupati Sleman Budi Santosa.'),
    ).toEqual(['Bupati Sleman']);
  });

  test('is never the winner, nor the giver of another award, nor one that is hoped for', () => {
    expect(grantors('Piala Lomba Inovasi Daerah 2022 diraih oleh Dinas Sosial.')).toEqual([undefined]);
    expect(
      grantors('Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022. Kota Kediri menerima Adipura 2021 dari Menteri Lingkungan Hidup.')[0],
    ).toBeUndefined();
    expect(grantors('Dinas Sosial meraih juara I Lomba Inovasi Daerah 2022. Semoga ada penghargaan dari Kementerian Dalam Negeri.')).toEqual([undefined]);
  });

  test('of a routine grading of many units is not told', () => {
    expect(grantors('Bupati Sleman Budi Santosa menyerahkan hasil evaluasi SAKIP tahun 2022. Sebanyak 12 OPD meraih predikat A.')).toEqual([undefined]);
  });
});

test('every span covers what it gives', () => {
  const text = 'Bupati Sleman Budi Santosa menyerahkan piagam Lomba Inovasi Daerah tingkat Kabupaten Sleman 2022. Juara I diraih Dinas Sosial.';
  const [record] = recordsOf(text);
  const { start, end } = record!.grantor!.evidence[0]!;
  expect(text.slice(start, end)).toBe('Bupati Sleman');
  const level = record!.level!.evidence[0]!;
  expect(text.slice(level.start, level.end)).toBe('tingkat Kabupaten');
});
