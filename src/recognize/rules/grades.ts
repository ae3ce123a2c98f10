import type { Rule } from '../rule.js';

/** Grades, opinions, zones, their glosses, and scores. */
export const gradeRules: readonly Rule[] = [
  {
    id: 'grade-letter',
    stage: 'entity',
    emit: 'Grade',
    match:
      '#GradeNoun (#GradeNoun|#Scheme|#Copula|akuntabilitas|kinerja|tertinggi|#Colon){0,3} [<grade>#LetterGrade] (plus|#Bracket)? ((atau|alias|yakni|yaitu|dengan)? #GradeNoun? [<label>(#Label|#CuedGrade)])?',
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
    id: 'grade-letter-glossed',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>#LetterGrade] (#Bracket && #InnerLabel)',
    examples: [{ text: 'Tahun lalu masih B (baik).', reads: 'B (baik)', parts: { grade: 'B' } }],
    silent: ['Vitamin B (baik untuk kulit) dijual.'],
  },
  {
    id: 'grade-zone',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>(zona_merah|zonasi_merah)]',
    examples: [{ text: 'Dua provinsi berada di zona merah.', reads: 'zona merah' }],
    silent: ['Zona itu merah padam.'],
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
    match:
      '(#GradeNoun && !nilai && !hasil && !indeks && !status && !kelas && !level) (#Scheme|#GradeNoun|#Colon|dengan){0,2} [<grade>(#WordGrade|#CuedGrade|#Label)] #Bracket?',
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
      { text: 'Pemkab meraih Wajar Tanpa Pengecualian (WTP).', reads: 'Wajar Tanpa Pengecualian (WTP)' },
      { text: 'Bantul mendapat Nindya lagi.', reads: 'Nindya' },
    ],
    silent: ['Utama adalah nama jalan.'],
  },
  {
    id: 'grade-tier-word',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>(#Capital && #CuedGrade && (pratama|madya|utama|nindya|paripurna))]',
    notAfter: '(#Capital && #Word && !#Region && !#Connector && !#Function && !#Condition)',
    notBefore: '(#Capital && #Word && !#Agency && !#Region)',
    examples: [{ text: 'Untuk Madya didapat Bontang dan Kabupaten Kukar.', reads: 'Madya' }],
    silent: ['Direktur Utama hadir di Ruang Madya Mandala.'],
  },
  {
    id: 'grade-word-after-verb',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '(#WinActive|#WinPassive|sebatas|baru|masih|ke|menjadi|dapat|predikatnya) [<grade>(#CuedGrade && (#Capital|nindya|madya|pratama|utama|paripurna|informatif|wistara|padapa|wiwerda))]',
    notBefore: '((#Capital && !#Agency && !#Region)|#Number)',
    examples: [
      { text: 'Puskesmas Gading baru sebatas madya.', reads: 'madya', parts: { grade: 'madya' } },
      { text: 'Kota itu meraih Paripurna tahun ini.', reads: 'Paripurna' },
    ],
    silent: ['Rapat itu digelar di ruang Utama.', 'Mereka menuju Madya Hall.'],
  },
  {
    id: 'score-cued',
    stage: 'entity',
    emit: 'Score',
    match:
      '(#ScoreNoun && !poin) (akhir|sebesar|mencapai|rata-rata|total|yakni|yaitu|adalah|#Colon|dengan|di|angka|#Scheme|#Region|rerata|terbaik|tertinggi|#Copula|capaian|indeks|skor|nilai|#Dash){0,3} [<score>(#Number && !#Year)] (poin)?',
    notBefore: '(persen|miliar|triliun|juta|ribu|tahun|kali|orang|#Group|#Dash|sampai|hingga|kategori|inovasi|ke|indikator|aspek|jiwa|hari|bulan|#Number)',
    examples: [
      { text: 'Kota itu hijau dengan nilai 86,34.', reads: 'nilai 86,34', parts: { score: '86,34' } },
      { text: 'Skor Rerata: 628,538 poin.', reads: 'Skor Rerata: 628,538 poin', parts: { score: '628,538' } },
    ],
    silent: ['Nilai 80-90 berarti A.', 'Nilai investasi 20 triliun.'],
  },
  {
    id: 'score-after-with',
    stage: 'entity',
    emit: 'Score',
    merge: 'parts',
    match: 'dengan (hasil|angka|perolehan)? [<score>#Decimal]',
    notBefore: '(persen|miliar|triliun|juta|ribu|hektare|kilometer|meter|ton|#Slash)',
    examples: [{ text: 'Nilai tertinggi diraih Dinas Kesehatan dengan 86,40, diikuti Bappeda.', reads: '86,40', parts: { score: '86,40' } }],
    silent: ['Pertumbuhan dengan 5,2 persen dicapai.'],
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
    match: '(#Bracket && #InnerDecimal)',
    examples: [{ text: 'Kabupaten Bantul (94,29) paling atas.', reads: '(94,29)' }],
    silent: ['Kabupaten Bantul (2021) hadir.'],
  },
];
