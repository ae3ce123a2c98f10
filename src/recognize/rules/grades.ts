import type { Rule } from '../rule.js';

/** Grades, opinions, zones, their glosses, and scores. */
export const gradeRules: readonly Rule[] = [
  {
    id: 'grade-letter',
    stage: 'entity',
    emit: 'Grade',
    match:
      '#GradeNoun (#GradeNoun|#Scheme|#Copula|akuntabilitas|kinerja|tertinggi|#Colon){0,3} [<grade>#LetterGrade] (plus|#Bracket)? ((atau|alias|yakni|yaitu|dengan) #GradeNoun? [<label>(#Label|#CuedGrade)])?',
    examples: [
      { text: 'Sebanyak 19 OPD mendapat predikat BB (sangat baik).', reads: 'predikat BB (sangat baik)', parts: { grade: 'BB' } },
      { text: 'Daerah itu memperoleh nilai A atau kategori Memuaskan.', reads: 'nilai A atau kategori Memuaskan', parts: { label: 'Memuaskan' } },
    ],
    silent: ['Predikat itu diraih A. Rahman.', 'Kelas ini ramai.'],
  },
  {
    id: 'grade-strong-letter',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>#StrongGrade] #Bracket? ((atau|alias|yakni|yaitu) #GradeNoun? [<label>(#Label|#CuedGrade)])?',
    examples: [{ text: 'Empat dinas kini AA, sisanya menyusul.', reads: 'AA' }],
    silent: ['Baterai jenis A dipasang.'],
  },
  {
    id: 'grade-bracketed',
    stage: 'entity',
    emit: 'Grade',
    match: '(#Bracket && #InnerGrade)',
    examples: [{ text: 'Kabupaten Sampang (BB) dan Kota Surabaya (A).', reads: '(BB)' }],
    silent: ['Kabupaten Sampang (Madura) hadir.'],
  },
  {
    id: 'grade-quoted',
    stage: 'entity',
    emit: 'Grade',
    match: '#GradeNoun (#Scheme|#Colon)? [<grade>(#Title && (#InnerGrade|#InnerLabel))] #Bracket?',
    examples: [{ text: 'Puskesmas itu meraih predikat “Paripurna” tahun ini.', reads: 'predikat “Paripurna”', parts: { grade: '“Paripurna”' } }],
    silent: ['Predikat “Kampung Ramah Anak” disandang warga.'],
  },
  {
    id: 'grade-word-cued',
    stage: 'entity',
    emit: 'Grade',
    match: '(#GradeNoun && !nilai && !hasil && !indeks && !status && !kelas && !level) (#Scheme|#GradeNoun|#Colon|dengan){0,2} [<grade>(#WordGrade|#CuedGrade|#Label)] #Bracket?',
    examples: [
      { text: 'Kota itu meraih kategori Nindya.', reads: 'kategori Nindya', parts: { grade: 'Nindya' } },
      { text: 'Unit itu mendapat predikat pelayanan prima.', reads: 'predikat pelayanan prima', parts: { grade: 'pelayanan prima' } },
    ],
    silent: ['Kategori lomba ada tiga.'],
  },
  {
    id: 'grade-word',
    stage: 'entity',
    emit: 'Grade',
    match: '#GradeNoun? [<grade>#WordGrade] (#Bracket && #InnerGrade)?',
    examples: [
      { text: 'Pemkab meraih opini Wajar Tanpa Pengecualian (WTP).', reads: 'opini Wajar Tanpa Pengecualian (WTP)' },
      { text: 'Bantul mendapat Nindya lagi.', reads: 'Nindya' },
    ],
    silent: ['Utama adalah nama jalan.'],
  },
  {
    id: 'score-cued',
    stage: 'entity',
    emit: 'Score',
    match: '(#ScoreNoun && !poin) (akhir|sebesar|mencapai|rata-rata|total|yakni|yaitu|adalah|#Colon|dengan|di|angka|#Scheme|#Region|rerata|terbaik|tertinggi|#Copula|capaian|indeks|skor|nilai|#Dash){0,3} [<score>(#Number && !#Year)] (poin)?',
    notBefore: '(persen|miliar|triliun|juta|ribu|tahun|kali|orang|#Group|#Dash|sampai|hingga|kategori|inovasi|ke|indikator|aspek|jiwa|hari|bulan|#Number)',
    examples: [
      { text: 'Kota itu hijau dengan nilai 86,34.', reads: 'nilai 86,34', parts: { score: '86,34' } },
      { text: 'Skor Rerata: 628,538 poin.', reads: 'Skor Rerata: 628,538 poin', parts: { score: '628,538' } },
    ],
    silent: ['Nilai 80-90 berarti A.', 'Nilai investasi 20 triliun.'],
  },
  {
    id: 'score-points',
    stage: 'entity',
    emit: 'Score',
    match: '[<score>(#Number && !#Year)] poin',
    notAfter: '(naik|bertambah|turun|meningkat|selisih|terpaut|unggul|sebesar|sebanyak)',
    examples: [{ text: 'Mereka mengumpulkan 74,54 poin.', reads: '74,54 poin' }],
    silent: ['Indeksnya naik 3 poin.'],
  },
  {
    id: 'score-bracketed',
    stage: 'entity',
    emit: 'Score',
    match: '(#Bracket && #InnerNumber)',
    examples: [{ text: 'Kabupaten Bantul (94,29) paling atas.', reads: '(94,29)' }],
    silent: ['Kabupaten Bantul (2021) hadir.'],
  },
];
