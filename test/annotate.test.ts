import { describe, expect, test } from 'vitest';
import { isoDate, resolveYear, weekdayOf } from '../src/annotate/date.js';
import { annotateText } from '../src/annotate/document.js';
import { buildGazetteer, lookUp } from '../src/annotate/gazetteer.js';
import { indonesianGazetteer } from '../src/annotate/indonesian.js';
import { parseNumber } from '../src/annotate/number.js';
import { tagSet, withTag } from '../src/annotate/tag-set.js';
import { tokenize } from '../src/annotate/token.js';

const gazetteer = indonesianGazetteer();
const read = (text: string) => annotateText(text, gazetteer);
/** The characters of a range of tokens. */
const slice = (text: string, from: number, to: number) => {
  const tokens = tokenize(text);
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
};

describe('tokens', () => {
  const cases: Record<string, string[]> = {
    'Pemkab Sleman hadir.': ['Pemkab', 'Sleman', 'hadir', '.'],
    'ke-3 se-Jawa PAN-RB': ['ke-3', 'se-Jawa', 'PAN-RB'],
    "Jum'at Ma’ruf": ["Jum'at", 'Ma’ruf'],
    '72,15 1.234,5 17/02/2021 10:30 86%': ['72,15', '1.234,5', '17/02/2021', '10:30', '86%'],
    'M.Si. S.STP, Ph.D': ['M.Si', '.', 'S.STP', ',', 'Ph.D'],
    'tempo.co batu.go.id': ['tempo.co', 'batu.go.id'],
    'hadir.Bupati': ['hadir', '.', 'Bupati'],
    'Puskesmas/UPTD': ['Puskesmas', '/', 'UPTD'],
    'DP3AP2KB B2SA': ['DP3AP2KB', 'B2SA'],
    '17-20 I–III': ['17', '-', '20', 'I', '–', 'III'],
    '“SIGAP"(2021)': ['“', 'SIGAP', '"', '(', '2021', ')'],
    'a\u00a0b\u200bc\ufeffd': ['a', 'b', 'c', 'd'],
    'Émile Ñusa': ['Émile', 'Ñusa'],
    'A😀B \ud83d x': ['A', '😀', 'B', '\ud83d', 'x'],
    'nilai 72,': ['nilai', '72', ','],
  };
  test.each(Object.entries(cases))('of %s', (text, tokens) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });

  test('tell letter case, white space and line breaks', () => {
    const [first, second, third, fourth] = tokenize('PEMKAB Sleman\r\niPad 3A');
    expect(first).toMatchObject({ kind: 'word', norm: 'pemkab', capital: true, upper: true, spaced: false, newline: false });
    expect(second).toMatchObject({ kind: 'word', norm: 'sleman', capital: true, upper: false, spaced: true, newline: false });
    expect(third).toMatchObject({ kind: 'word', norm: 'ipad', capital: false, upper: false, spaced: true, newline: true });
    expect(fourth).toMatchObject({ kind: 'word', norm: '3a', capital: false, newline: false });
  });

  test('a word seen before is told from the same letters in another case', () => {
    expect(tokenize('Batu batu BATU Batu').map(({ norm, capital, upper }) => [norm, capital, upper])).toEqual([
      ['batu', true, false],
      ['batu', false, false],
      ['batu', true, true],
      ['batu', true, false],
    ]);
  });
});

describe('sentences', () => {
  const cases: Record<string, string[]> = {
    'Pemkab hadir. Bupati datang.': ['Pemkab hadir.', 'Bupati datang.'],
    'Kata M. Hadi dan Dra. Dewi, M.Si. di Kab. Sleman. Ia hadir.': ['Kata M. Hadi dan Dra. Dewi, M.Si. di Kab. Sleman.', 'Ia hadir.'],
    'Budi, S.E., M.M. hadir. Ia pulang.': ['Budi, S.E., M.M. hadir.', 'Ia pulang.'],
    'Pemkab hadir.Bupati datang.Ia pulang.': ['Pemkab hadir.', 'Bupati datang.', 'Ia pulang.'],
    'Nilai 72,15 dan 3.156 di batu.go.id. Baik!': ['Nilai 72,15 dan 3.156 di batu.go.id.', 'Baik!'],
    '“Kami senang,” ujarnya. “Terima kasih.” Ia pulang.': ['“Kami senang,” ujarnya.', '“Terima kasih.”', 'Ia pulang.'],
    'Apa? Ya! "Tidak." Oke': ['Apa?', 'Ya!', '"Tidak."', 'Oke'],
    '1. Dinas A\n2. Dinas B': ['1. Dinas A', '2. Dinas B'],
    'Baris yang dipotong\nditengah kalimat.\nLalu lain': ['Baris yang dipotong\nditengah kalimat.', 'Lalu lain'],
    'Bupati Sleman\nPemkab hadir': ['Bupati Sleman', 'Pemkab hadir'],
    'Tunggu… Ia datang': ['Tunggu…', 'Ia datang'],
    'Ia pulang. kata mereka': ['Ia pulang. kata mereka'],
    'Ia (Budi.) pulang.': ['Ia (Budi.) pulang.'],
  };
  test.each(Object.entries(cases))('of %s', (text, sentences) => {
    expect(read(text).sentences.map(({ from, to }) => slice(text, from, to))).toEqual(sentences);
  });

  test('tell their line, and whether they open it', () => {
    expect(read('Satu. Dua.\nTiga.').sentences.map(({ index, line, opensLine }) => [index, line, opensLine])).toEqual([
      [0, 0, true],
      [1, 0, false],
      [2, 1, true],
    ]);
  });

  test('tell whether they stand in the headline', () => {
    const text = 'Bupati Raih Piala\nBupati Sleman hadir.';
    expect(annotateText(text, gazetteer, { start: 0, end: 17 }).sentences.map(({ headline }) => headline)).toEqual([true, false]);
    expect(annotateText(text, gazetteer).sentences.map(({ headline }) => headline)).toEqual([false, false]);
  });

  test('an empty text has none', () => {
    for (const text of ['', ' \n\u00a0 ']) expect(read(text)).toMatchObject({ tokens: [], sentences: [], hits: [] });
  });
});

describe('asides', () => {
  const cases: Record<string, string[]> = {
    'Baca Juga: Bupati Raih Penghargaan Baru\nIsi berita.': ['Baca Juga: Bupati Raih Penghargaan Baru'],
    'Isi. Baca juga: Wali Kota Terima Piala dari Menteri. Isi lagi.': ['Baca juga: Wali Kota Terima Piala dari Menteri'],
    'Simak Juga Kota Batu Jadi Juara Umum mereka menang.': ['Simak Juga Kota Batu Jadi Juara Umum'],
    'Baca juga: bupati raih penghargaan baru dari menteri\nIsi.': ['Baca juga: bupati raih penghargaan baru dari menteri'],
    'Warga baca juga buku itu.': [],
    'Mereka membaca juga.': [],
  };
  test.each(Object.entries(cases))('in %s', (text, asides) => {
    const { sentences } = read(text);
    expect(sentences.filter(({ aside }) => aside).map(({ from, to }) => slice(text, from, to))).toEqual(asides);
    for (const { aside, terms } of sentences) if (aside) expect(terms).toEqual([]);
    expect(
      sentences.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      'every token once',
    ).toEqual(tokenize(text).map((_, i) => i));
  });
});

describe('numbers', () => {
  const parsed: Record<string, number | undefined> = {
    '72,15': 72.15,
    '3.156': 3156,
    '10.655,5': 10655.5,
    '68.52': 68.52,
    '19': 19,
    '1.234.567': 1234567,
    '17/02/2021': undefined,
    '10:30': undefined,
    '86%': undefined,
    abc: undefined,
  };
  test.each(Object.entries(parsed))('%s is %s', (surface, value) => {
    expect(parseNumber(surface)).toBe(value);
  });

  const terms = (text: string, tag: string) =>
    read(text)
      .sentences.flatMap(({ terms }) => terms)
      .filter(({ tags }) => tags.has(tag))
      .map(({ text, value }) => [text, value]);
  const cases: Record<string, { tag: string; terms: [string, string][] }> = {
    'sebanyak sembilan belas dinas': { tag: 'Number', terms: [['sembilan belas', '19']] },
    'ada dua puluh lima dinas': { tag: 'Number', terms: [['dua puluh lima', '25']] },
    'ada seratus dua puluh desa': { tag: 'Number', terms: [['seratus dua puluh', '120']] },
    'ada dua puluh lima ribu warga': { tag: 'Number', terms: [['dua puluh lima ribu', '25000']] },
    'ada tiga ribu dua ratus warga': { tag: 'Number', terms: [['tiga ribu dua ratus', '3200']] },
    'sebanyak sepuluh (10) dinas': { tag: 'Number', terms: [['sepuluh (10)', '10']] },
    'sebanyak 19 (sembilan belas) dinas': { tag: 'Number', terms: [['19 (sembilan belas)', '19']] },
    'sebanyak 10 (sembilan) dinas': { tag: 'Number', terms: [['10', '10']] },
    'nilai 72,15 dan 80': { tag: 'Decimal', terms: [['72,15', '72.15']] },
    'tahun 2021 dan 3021': { tag: 'Year', terms: [['2021', '2021']] },
    'juara ke-3, ke 4, ke - 5, ketujuh, ke-IV': {
      tag: 'Ordinal',
      terms: [
        ['ke-3', '3'],
        ['ke 4', '4'],
        ['ke - 5', '5'],
        ['ketujuh', '7'],
        ['ke-IV', '4'],
      ],
    },
    'constructor toString': { tag: 'Number', terms: [] },
  };
  test.each(Object.entries(cases))('in %s', (text, { tag, terms: expected }) => {
    expect(terms(text, tag)).toEqual(expected);
  });
});

describe('dates', () => {
  const cases: Record<string, [quote: string, value: string, weekday?: number][]> = {
    'hadir Selasa (29/1) lalu': [['Selasa (29/1)', '--01-29', 2]],
    'hadir, Rabu (17/02/2021).': [['Rabu (17/02/2021)', '2021-02-17', 3]],
    'hadir (13/3/23).': [['(13/3/23)', '2023-03-13']],
    'hadir (14/09/22).': [['(14/09/22)', '2022-09-14']],
    'Senin, 5 Agustus 2024': [['Senin, 5 Agustus 2024', '2024-08-05', 1]],
    'Senin 5 Agustus 2024': [['Senin 5 Agustus 2024', '2024-08-05', 1]],
    'hari Senin tanggal 5 Agustus 2024': [['Senin tanggal 5 Agustus 2024', '2024-08-05', 1]],
    '17-20 September 2024': [['17-20 September 2024', '2024-09-17/2024-09-20']],
    '22 sampai 24 Mei 2023': [['22 sampai 24 Mei 2023', '2023-05-22/2023-05-24']],
    '17 s/d 20 September 2024': [['17 s/d 20 September 2024', '2024-09-17/2024-09-20']],
    '17 s.d. 20 September 2024': [['17 s.d. 20 September 2024', '2024-09-17/2024-09-20']],
    '20-17 September 2024': [['17 September 2024', '2024-09-17']],
    '30 September-2 Oktober 2024': [['30 September-2 Oktober 2024', '2024-09-30/2024-10-02']],
    '30 September - 2 Oktober 2024': [['30 September - 2 Oktober 2024', '2024-09-30/2024-10-02']],
    'Senin, 30 September s/d 2 Oktober 2024': [['Senin, 30 September s/d 2 Oktober 2024', '2024-09-30/2024-10-02', 1]],
    '(30 Desember hingga 2 Januari 2025)': [['(30 Desember hingga 2 Januari 2025)', '2024-12-30/2025-01-02']],
    '28 April-7 Mei': [['28 April-7 Mei', '--04-28/--05-07']],
    '31 September - 2 Oktober 2024': [['2 Oktober 2024', '2024-10-02']],
    'juara-2 Oktober 2024': [],
    'pada 5 Agustus nanti': [['5 Agustus', '--08-05']],
    'Rabu malam (17/2/2021)': [['Rabu malam (17/2/2021)', '2021-02-17', 3]],
    'Kamis (28/2) malam': [['Kamis (28/2)', '--02-28', 4]],
    'Kamis 28/2) malam': [['Kamis 28/2)', '--02-28', 4]],
    'Rabu (27/12/2023 lalu': [['Rabu (27/12/2023', '2023-12-27', 3]],
    '(Rabu, 17/2/2021)': [['(Rabu, 17/2/2021)', '2021-02-17', 3]],
    '9 Nopember 2021': [['9 Nopember 2021', '2021-11-09']],
    '5 Mei, 2021': [['5 Mei, 2021', '2021-05-05']],
    "Jum'at (17/9)": [["Jum'at (17/9)", '--09-17', 5]],
    'pada 2021-08-19 itu': [['2021-08-19', '2021-08-19']],
    'Kamis (19-08-2021)': [['Kamis (19-08-2021)', '2021-08-19', 4]],
    'sebanyak 2/3 suara': [],
    'Minggu (32/1)': [],
    'nilai 10/13/2021': [],
    'pukul 10.00 Rabu': [],
    'bulan Mei 2021': [],
    '35 Mei 2021': [],
    'pada 30/2/2021 itu': [],
    '31 April 2021': [],
    '2021-06-31 itu': [],
    'Minggu (30/2)': [],
    '29 Februari 2023': [],
    '29 Februari 2024': [['29 Februari 2024', '2024-02-29']],
    'tiap 29 Februari': [['29 Februari', '--02-29']],
  };
  test.each(Object.entries(cases))('in %s', (text, dates) => {
    const found = read(text).dates.map(({ from, to, value, dates: [date] }) => [
      slice(text, from, to),
      value,
      ...(date!.weekday === undefined ? [] : [date!.weekday]),
    ]);
    expect(found).toEqual(dates);
  });

  test('are one term', () => {
    const terms = read('Hadir Rabu (17/02/2021) di Batu.').sentences[0]!.terms;
    expect(terms.find(({ tags }) => tags.has('Date'))).toMatchObject({ text: 'Rabu (17/02/2021)', value: '2021-02-17' });
  });

  test('take their year from the publication date', () => {
    expect(isoDate(resolveYear({ day: 29, month: 1 }, '2019-02-03', []))).toBe('2019-01-29');
    expect(isoDate(resolveYear({ day: 29, month: 12 }, '2019-01-03', []))).toBe('2018-12-29');
    expect(isoDate(resolveYear({ day: 29, month: 1, year: 2001 }, '2019-02-03', []))).toBe('2001-01-29');
  });

  test('on 29 February take a leap year or none', () => {
    expect(isoDate(resolveYear({ day: 29, month: 2 }, '2021-05-01', []))).toBe('2020-02-29');
    expect(isoDate(resolveYear({ day: 29, month: 2 }, '2023-05-01', []))).toBe('--02-29');
    expect(isoDate(resolveYear({ day: 29, month: 2 }, undefined, [2021, 2020]))).toBe('2020-02-29');
  });

  test('take their year from the text, as the weekday allows', () => {
    expect(isoDate(resolveYear({ day: 29, month: 1 }, undefined, [2019, 2020]))).toBe('2019-01-29');
    expect(isoDate(resolveYear({ day: 29, month: 1, weekday: weekdayOf(2020, 1, 29) }, undefined, [2019, 2020]))).toBe('2020-01-29');
    expect(isoDate(resolveYear({ day: 29, month: 1 }, undefined, []))).toBe('--01-29');
  });
});

describe('quotations and brackets', () => {
  const cases: Record<string, string[]> = {
    'judul “ADIARTA" (Alih Media Arsip Tanah) menang': ['title “ADIARTA"', 'bracket (Alih Media Arsip Tanah)'],
    '"Kami senang sekali dengan hasil ini," katanya': ['speech "Kami senang sekali dengan hasil ini,"'],
    '“Desa Maju tanpa tutup\nBaris lain': ['speech “Desa Maju tanpa tutup'],
    '”Desa Maju” menang': ['title ”Desa Maju”'],
    "inovasi 'Si Cantik' dan ‘Si Manis’": ["title 'Si Cantik'", 'title ‘Si Manis’'],
    "Jum'at dan Ma'ruf": [],
    '“Kata ‘Sakti Jaya’ begitu,” ujarnya': ['speech “Kata ‘Sakti Jaya’ begitu,”'],
    '«Kota Kita» unggul': ['title «Kota Kita»'],
    'inovasi "Jempol" (Jemput Bola "Pol")': ['title "Jempol"', 'title "Pol"', 'bracket (Jemput Bola "Pol")'],
    '(satu (dua) tiga)': ['bracket (dua)'],
    '[Foto] lalu (Dok': ['bracket [Foto]'],
    'satu) dua': [],
    '“” ()': [],
    '(satu\ndua)': [],
  };
  test.each(Object.entries(cases))('in %s', (text, enclosures) => {
    expect(read(text).enclosures.map(({ kind, from, to }) => `${kind} ${slice(text, from, to)}`)).toEqual(enclosures);
  });

  const inner: Record<string, string> = {
    'Sampang (BB) hadir': 'InnerGrade',
    'Sampang (sangat baik) hadir': 'InnerLabel',
    'Sampang (94,29) hadir': 'InnerNumber',
    'Sampang (2021) hadir': 'InnerYear',
    'Badan itu (BPKAD) hadir': 'InnerAcronym',
    'Bupati (Dinas Sosial) hadir': 'InnerAgency',
    'Madura (Kabupaten Sampang) hadir': 'InnerRegion',
  };
  test.each(Object.entries(inner))('what stands inside: %s', (text, tag) => {
    const bracket = read(text).sentences[0]!.terms.find(({ tags }) => tags.has('Bracket'))!;
    expect(bracket.tags).toContain(tag);
  });

  test('terms of speech are marked', () => {
    const { terms } = read('“Kami senang sekali dengan hasil ini,” kata Bupati.').sentences[0]!;
    expect(terms.filter(({ spoken }) => spoken).map(({ normal }) => normal)).toEqual(['kami', 'senang', 'sekali', 'dengan', 'hasil', 'ini', ',']);
  });
});

describe('the gazetteer', () => {
  const entries = [
    { surface: 'Batu', tag: 'Region', id: '35.79', value: 'Batu', letterCase: 'capital' as const },
    { surface: 'kota Batu', tag: 'Region', id: '35.79', value: 'kota Batu', letterCase: 'name' as const },
    { surface: 'wali kota', tag: 'Position', id: 'kota', letterCase: 'any' as const },
    { surface: 'Kab Sleman', tag: 'Region', id: '34.04', letterCase: 'capital' as const },
    { surface: 'dr', tag: 'Honorific', id: 'honorific', letterCase: 'exact' as const },
  ];
  const found = (text: string, names = entries) =>
    lookUp(buildGazetteer(names), text, tokenize(text)).map(({ from, to, entry }) => `${slice(text, from, to)} ${entry.tag}`);

  test('keeps overlaps', () => {
    expect(found('Wali Kota Batu')).toEqual(['Wali Kota Position', 'Kota Batu Region', 'Batu Region']);
  });

  test.each([
    ['batu itu', []],
    ['di kota batu', []],
    ['di kota Batu', ['kota Batu Region', 'Batu Region']],
    ['WALI KOTA', ['WALI KOTA Position']],
    ['dr Budi, Dr Budi', ['dr Honorific']],
    ['Kab. Sleman', ['Kab. Sleman Region']],
    ['Kab', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('the longest name is the term; a head goes before a bare region', () => {
    const terms = (text: string) => annotateText(text, buildGazetteer(entries)).sentences[0]!.terms.map(({ text }) => text);
    expect(terms('Wali Kota Batu')).toEqual(['Wali Kota', 'Batu']);
  });

  test('names of one place are one term with the tags of all', () => {
    const names = [...entries, { surface: 'Batu', tag: 'Weak', id: 'x', letterCase: 'any' as const }];
    const document = annotateText('Batu', buildGazetteer(names));
    expect([...document.sentences[0]!.terms[0]!.tags].sort()).toEqual(['Capital', 'Region', 'Weak', 'Word']);
    expect(
      document.hits.map(({ tags }) => [...tags]),
      'hits stay as they were found',
    ).toEqual([['Region'], ['Weak']]);
  });

  test('names that do not occur change nothing', () => {
    const others = Array.from({ length: 5000 }, (_, i) => ({ surface: `Nama${i} Lain`, tag: 'Region', id: String(i), letterCase: 'capital' as const }));
    expect(found('Wali Kota Batu', [...others, ...entries])).toEqual(found('Wali Kota Batu'));
  });
});

describe('tag sets', () => {
  test('are one for the same tags', () => {
    expect(tagSet('A', 'B')).toBe(tagSet('B', 'A', 'B'));
    expect(withTag(tagSet('A'), 'B')).toBe(tagSet('A', 'B'));
    expect(withTag(tagSet('A'), 'A')).toBe(tagSet('A'));
    expect(tagSet('A').id).not.toBe(tagSet('B').id);
  });
});

describe('terms', () => {
  test('cover the text in order, without overlaps, and quote it', () => {
    const text = 'Wali Kota Batu, Dra Hj Dewanti M.Si., meraih “ADIARTA" (Alih Media) pada Rabu (17/02/2021): 72,15 poin.';
    let end = 0;
    for (const term of read(text).sentences.flatMap(({ terms }) => terms)) {
      expect(term.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(term.start, term.end)).toBe(term.text);
      end = term.end;
    }
  });

  const tags: Record<string, [term: string, tag: string][]> = {
    'Nilai AA dan A untuk II': [
      ['AA', 'StrongGrade'],
      ['A', 'LetterGrade'],
      ['II', 'Roman'],
    ],
    'Budi S.STP dari Disdikbud': [
      ['S.STP', 'Degree'],
      ['Disdikbud', 'Agency'],
    ],
    'Kesehatan, dan; lalu:': [
      ['Kesehatan', 'Field'],
      [',', 'Comma'],
      [';', 'Semicolon'],
      [':', 'Colon'],
    ],
  };
  test.each(Object.entries(tags))('of %s have tags', (text, expected) => {
    const terms = read(text).sentences[0]!.terms;
    for (const [surface, tag] of expected) expect(terms.find((term) => term.text === surface)!.tags, surface).toContain(tag);
  });
});
