import type { Rule } from '../rule.js';
import { CHANGES, WHEN } from './changes.js';

/** Scores and percentages. */
export const scoreRules: readonly Rule[] = [
  {
    id: 'score-cued',
    stage: 'entity',
    emit: 'Score',
    match:
      '(#ScoreNoun && !poin) (akhir|sebesar|mencapai|rata-rata|total|kepatuhan|evaluasi|yakni|yaitu|adalah|#Colon|dengan|di|angka|#Region|rerata|[<word>(terbaik|tertinggi)] #Comma?|#Copula|capaian|indeks|skor|nilai|#Dash){0,3} [<score>(#Number && !#Year)] (poin)?',
    notBefore: '(persen|miliar|triliun|juta|ribu|tahun|kali|orang|#Group|#Dash|sampai|hingga|kategori|inovasi|ke|indikator|aspek|jiwa|hari|bulan|#Number)',
    also: [
      {
        merge: 'parts',
        match: '(nilai|skor|indeks|#WinActive) #Scheme (sebesar|mencapai|yakni|yaitu|adalah|#Colon)? [<score>(#Decimal && !#Year)]',
        notBefore: '(persen|miliar|triliun|juta|ribu|#Slash|#Dash)',
      },
      {
        merge: 'parts',
        match:
          '(nilai|skor|nilainya|skornya|bernilai) (akhir|sebesar|mencapai|dengan|rata-rata|total|kumulatif)? [<score>#Decimal] (atau|#Comma)? (kategori|predikat|berpredikat)',
      },
      {
        merge: 'parts',
        match:
          '(#ScoreNoun && !angka) (akhir|sebesar|mencapai|rata-rata|total|kumulatif|keseluruhan|capaian|yakni|yaitu|adalah|#Colon|#Comma|dengan|di|angka|terbaik|tertinggi|#Scheme){0,3} ([<score>#Percent]|[<score>(#Number && !#Year)] persen)',
        notBefore: '(#Dash|per|untuk|penduduk|warga|dari|lebih)',
      },
      {
        merge: 'parts',
        match:
          '(indeks|#Scheme) (#Scheme|#Region|#RegionType|#Bracket|#Agency|#Capital|tahun|#Year|yang|juga|telah|berhasil|tertinggi|terbaik|nasional|pada|kembali|meningkat|menurun|naik|turun){0,9} (mencapai|sebesar|meraih|memperoleh|mencatat|menjadi|naik_ke|yakni|adalah|berindeks|bernilai) (angka|nilai|skor)? [<score>(#Decimal && !#Year)]',
        notBefore: '(persen|miliar|triliun|juta|ribu|#Slash|#Dash)',
      },
      {
        merge: 'parts',
        match:
          '#Scheme (#Scheme|#Region|#RegionType|#GovHead|#Group|#Bracket|#Agency|tahun|pada|#Year){0,7} (mencapai|sebesar|meraih|memperoleh|menjadi|yakni|yaitu) (angka|nilai|skor)? [<score>(#Number && !#Year)] persen',
        notBefore: '(#Dash|per|untuk|penduduk|warga|dari|lebih)',
      },
    ],
    examples: [
      { text: 'Kota itu hijau dengan nilai 86,34.', reads: 'nilai 86,34', parts: { score: '86,34' } },
      { text: 'Skor Rerata: 628,538 poin.', reads: 'Skor Rerata: 628,538 poin', parts: { score: '628,538' } },
      { text: 'Desa itu mandiri dengan skor IDM 0,9321.', reads: '0,9321', parts: { score: '0,9321' } },
      { text: 'Kabupaten Kudus memperoleh nilai 82,5 kategori A.', reads: '82,5', parts: { score: '82,5' } },
      { text: 'Pemprov mendapat nilai kumulatif sebesar 96,74 persen.', reads: '96,74', parts: { score: '96,74' } },
      { text: 'Polda itu terbaik dengan skor 78,38%.', reads: '78,38%', parts: { score: '78,38%' } },
      { text: 'Pemprov unggul dengan skor tertinggi, 375,5.', reads: 'skor tertinggi, 375,5', parts: { score: '375,5' } },
      { text: 'Capaian MCP Pemkab Barru tahun 2022 sebesar 91,4 persen.', reads: '91,4' },
      { text: 'Indeks SPBE Kota Magelang tahun 2023 mencapai 4,01 dengan predikat memuaskan.', reads: '4,01', parts: { score: '4,01' } },
    ],
    silent: [
      'Nilai 80-90 berarti A.',
      'Nilai investasi 20 triliun.',
      'Skor IDM itu 3 digit.',
      'Mereka menilai 3 kategori.',
      'Nilai ekspor naik 5 persen.',
      'Nilai proyek itu 40 persen dari anggaran.',
      'Ekspor naik 78,38%.',
      'Nilai tertinggi diraih Dinas Sosial.',
      'Indeks inflasi mencapai 4,01 persen.',
    ],
  },
  {
    id: 'score-after-preposition',
    stage: 'entity',
    emit: 'Score',
    merge: 'parts',
    match: 'dengan (hasil|angka|perolehan)? [<score>#Decimal]',
    notBefore: '(persen|miliar|triliun|juta|ribu|hektare|kilometer|meter|ton|#Slash)',
    also: [
      {
        merge: 'parts',
        match: `${CHANGES} (dari|semula) (angka|nilai|skor|poin)? [<score>(#Decimal && !#Year)] (${WHEN}|persen|#Bracket)`,
      },
      {
        merge: 'parts',
        match: '(dari|dibanding|dibandingkan|ketimbang) tahun? #Year yang (hanya|baru|masih)? (sebesar|mencapai) [<score>(#Decimal && !#Year)]',
        notBefore: '(persen|miliar|triliun|juta|ribu|#Slash|#Dash)',
      },
    ],
    examples: [
      { text: 'Nilai tertinggi diraih Dinas Kesehatan dengan 86,40, diikuti Bappeda.', reads: '86,40', parts: { score: '86,40' } },
      { text: 'Nilai SAKIP Kabupaten Sragen meningkat dari 67,5 pada 2021 menjadi 72,1 pada 2022.', reads: '67,5', parts: { score: '67,5' } },
      { text: 'Skor MCP Pemkab Sragen naik dari 85,20 persen menjadi 91,40 persen.', reads: '85,20' },
      { text: 'Nilainya naik dari tahun 2020 yang sebesar 70,85.', reads: '70,85', parts: { score: '70,85' } },
    ],
    silent: [
      'Pertumbuhan dengan 5,2 persen dicapai.',
      'Nilai ekspor naik dari 67,5 miliar menjadi 72,1 miliar.',
      'Inflasi turun dari tahun 2020 yang sebesar 3,1 persen.',
    ],
  },
  {
    id: 'score-points',
    stage: 'entity',
    emit: 'Score',
    match: '[<score>(#Number && !#Year)] poin',
    notAfter: '(naik|bertambah|turun|meningkat|selisih|terpaut|unggul|sebesar|sebanyak)',
    also: [
      {
        merge: 'parts',
        match:
          '(dengan|meraih|memperoleh|mendapat|mengumpulkan|raihan|perolehan|total|mencatat) (total|nilai|raihan|perolehan)? poin (sebesar|mencapai|tertinggi|#Comma)? [<score>(#Number && !#Year)]',
      },
    ],
    examples: [
      { text: 'Mereka mengumpulkan 74,54 poin.', reads: '74,54 poin' },
      { text: 'Pemprov unggul dengan poin 335,5.', reads: '335,5', parts: { score: '335,5' } },
    ],
    silent: ['Indeksnya naik 3 poin.', 'Ada poin 3 dalam surat itu.'],
  },
  {
    id: 'score-bracketed',
    stage: 'entity',
    emit: 'Score',
    match: '(#Bracket && #InnerDecimal)',
    examples: [{ text: 'Kabupaten Bantul (94,29) paling atas.', reads: '(94,29)' }],
    silent: ['Kabupaten Bantul (2021) hadir.'],
  },
];
