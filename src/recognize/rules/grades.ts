import type { Rule } from '../rule.js';
import { CHANGES, WHEN } from './changes.js';

/** Grades, opinions, zones and their glosses. */
export const gradeRules: readonly Rule[] = [
  {
    id: 'grade-letter',
    stage: 'entity',
    emit: 'Grade',
    match:
      '#GradeNoun (#GradeNoun|#Scheme|#Copula|akuntabilitas|kinerja|tertinggi|#Colon){0,3} [<grade>#LetterGrade] (plus|(#Bracket && !#InnerYear))? ((atau|alias|yakni|yaitu|dengan)? #GradeNoun? [<label>(#Label|#CuedGrade)])?',
    examples: [
      { text: 'Sebanyak 19 OPD mendapat predikat BB (sangat baik).', reads: 'predikat BB (sangat baik)', parts: { grade: 'BB' } },
      { text: 'Daerah itu memperoleh nilai A atau kategori Memuaskan.', reads: 'nilai A atau kategori Memuaskan', parts: { label: 'Memuaskan' } },
    ],
    silent: ['Predikat itu diraih A. Rahman.', 'Kelas ini ramai.'],
  },
  {
    id: 'grade-letter-after-verb',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match: '(menjadi|jadi|masih|baru|tetap|berpredikat|bernilai|dinilai|ke) [<grade>(#LetterGrade && !#StrongGrade)] plus?',
    notBefore: '((#Capital && #Word && !#Agency && !#Region)|#Bracket|#Number|#Dash|#Slash)',
    also: [
      {
        merge: 'parts',
        match: `(${CHANGES}|semula|awalnya) kelas? (dari)? [<grade>(#LetterGrade && !#StrongGrade)] ${WHEN}`,
      },
    ],
    examples: [
      { text: 'Nilainya naik menjadi B pada 2021.', reads: 'B', parts: { grade: 'B' } },
      { text: 'Sebanyak 19 pemda masih C tahun lalu.', reads: 'C' },
      { text: 'Nilai SAKIP Pemkab Sragen naik dari B pada 2021 menjadi BB pada 2022.', reads: 'B', parts: { grade: 'B' } },
    ],
    silent: ['Ia pindah ke C Building.', 'Jalur itu terbagi menjadi A-1.', 'Penumpang turun dari B Building menjadi ramai.'],
  },
  {
    id: 'grade-strong-letter',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>#StrongGrade] (#Bracket && !#InnerYear)? ((atau|alias|yakni|yaitu) #GradeNoun? [<label>(#Label|#CuedGrade)])?',
    // "AA Ngurah", "CC Putra": initials of a name
    notBefore: '((gde|gede|ngurah|oka|raka|ayu|istri|agung|bagus|made|putu|putra|putri) && #Capital)',
    examples: [{ text: 'Empat dinas kini AA, sisanya menyusul.', reads: 'AA' }],
    silent: ['Baterai jenis A dipasang.', 'Piagam diterima AA Ngurah Wirawan.'],
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
      '(#GradeNoun && !nilai && !hasil && !indeks && !status && !kelas && !level) (#Scheme|#GradeNoun|#Colon|dengan|sebagai|badan_publik|kinerja){0,2} [<grade>(#WordGrade|#CuedGrade|(#Label && !tertinggi && !terendah))] (#Bracket && !#InnerYear)?',
    notBefore: '(#Roman|#Ordinal)',
    also: [
      {
        merge: 'parts',
        match: '(status|kategori|berstatus) #Scheme? [<grade>(mandiri|maju|berkembang|tertinggal|sangat_tertinggal|swasembada)]',
        notBefore: '(#Capital && #Word)',
      },
      {
        merge: 'parts',
        match: '(badan_publik|lembaga_publik|penghargaan|anugerah) (yang|paling|#Region){0,2} [<grade>(#CuedGrade && informatif)]',
        notAfter: '(menuju|seluruh|semua|setiap|banyak)',
      },
    ],
    examples: [
      { text: 'Sebanyak 120 desa dengan status maju tercatat.', reads: 'maju', parts: { grade: 'maju' } },
      { text: 'Pemkab ditetapkan sebagai badan publik informatif.', reads: 'informatif', parts: { grade: 'informatif' } },
      { text: 'Kota itu meraih kategori Nindya.', reads: 'kategori Nindya', parts: { grade: 'Nindya' } },
      { text: 'Unit itu mendapat predikat pelayanan prima.', reads: 'predikat pelayanan prima', parts: { grade: 'pelayanan prima' } },
    ],
    silent: ['Kategori lomba ada tiga.', 'Status gunung itu naik.', 'Seluruh badan publik informatif itu hadir.'],
  },
  {
    id: 'grade-subject',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '[<grade>(#CuedGrade && #Capital)] (berhasil|kembali)? (diraih|diraihnya|disandang|diperoleh|disabet|didapat|jatuh_kepada|ditempati|diberikan_kepada)',
    notAfter: '(#Capital && #Word && !#Connector && !#Function)',
    examples: [{ text: 'Informatif diraih Pemkot Semarang.', reads: 'Informatif', parts: { grade: 'Informatif' } }],
    silent: ['Direktur Utama diraih kebahagiaan.'],
  },
  {
    id: 'grade-word',
    stage: 'entity',
    emit: 'Grade',
    match: '#GradeNoun? [<grade>#WordGrade] (#Bracket && #InnerGrade)?',
    also: [
      {
        merge: 'parts',
        match: '(#Number && !#Decimal && !#Year) [<grade>(desa_mandiri|desa_maju|desa_berkembang|desa_tertinggal|desa_sangat_tertinggal)]',
        notAfter: '(dengan|dari|total|bertambah|naik|turun|tambahan|selisih)',
        notBefore: '(#Capital && #Word)',
      },
    ],
    examples: [
      { text: 'Di Riau tercatat 300 desa mandiri.', reads: 'desa mandiri', parts: { grade: 'desa mandiri' } },
      { text: 'Pemkab meraih Wajar Tanpa Pengecualian (WTP).', reads: 'Wajar Tanpa Pengecualian (WTP)' },
      { text: 'Bantul mendapat Nindya lagi.', reads: 'Nindya' },
    ],
    silent: ['Utama adalah nama jalan.', 'Sumsel di posisi kedua dengan 128 desa mandiri.', 'Jumlah desa mandiri bertambah.'],
  },
  {
    id: 'grade-tier-word',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>(#Capital && #CuedGrade && (pratama|madya|utama|nindya|paripurna))]',
    notAfter: '(#Capital && #Word && !#Region && !#Connector && !#Function && !#Condition)',
    notBefore: '(#Capital && #Word && !#Agency && !#Region)',
    examples: [{ text: 'Untuk Madya tercatat Bontang dan Kabupaten Kukar.', reads: 'Madya' }],
    silent: ['Direktur Utama hadir di Ruang Madya Mandala.'],
  },
  {
    id: 'grade-after-scheme',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '#Scheme #Bracket? [<grade>(#Capital && #CuedGrade && (kencana|kirana|buana|lestari|utama|madya|pratama|nindya|paripurna|mandiri|wiratama|kanaka|rajata|ariti))]',
    notBefore: '(#Capital && #Word && !#Agency && !#Region)',
    also: [
      {
        merge: 'parts',
        match:
          '(penghargaan|anugerah) [<grade>(#Capital && #CuedGrade && (utama|madya|pratama|nindya))] (dalam|pada)? (ajang|penilaian)? (ape|anugerah_parahita_ekapraya|parahita_ekapraya|kabupaten_layak_anak|kla)',
      },
    ],
    examples: [
      { text: 'Kota itu meraih Adipura Kencana 2022.', reads: 'Kencana', parts: { grade: 'Kencana' } },
      { text: 'Kota itu meraih Penghargaan Utama dalam Anugerah Parahita Ekapraya 2023.', reads: 'Utama' },
    ],
    silent: ['Kota itu meraih Adipura di Hotel Kencana.'],
  },
  {
    id: 'grade-word-after-verb',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '((#WinActive|#WinPassive|sebatas|baru|masih|ke|menjadi|dapat|predikatnya) [<grade>(#CuedGrade && (#Capital|nindya|madya|pratama|utama|paripurna|informatif|wistara|padapa|wiwerda))]|(dinilai|berkategori|berpredikat|dikategorikan|tergolong|berstatus) sebagai? [<grade>((#CuedGrade|#Label) && #Capital)])',
    notBefore: '((#Capital && !#Agency && !#Region)|#Number)',
    examples: [
      { text: 'Puskesmas Gading baru sebatas madya.', reads: 'madya', parts: { grade: 'madya' } },
      { text: 'Kota itu meraih Paripurna tahun ini.', reads: 'Paripurna' },
      { text: 'Sistem merit dinas itu dinilai Sangat Baik oleh tim.', reads: 'Sangat Baik', parts: { grade: 'Sangat Baik' } },
    ],
    silent: ['Rapat itu digelar di ruang Utama.', 'Mereka menuju Madya Hall.', 'Pelayanan itu dinilai baik oleh warga.'],
  },
  {
    id: 'grade-numbered',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match: '(#WinActive|#WinPassive|pada|ke|di|dari|predikat|kategori|menjadi|dengan|#Scheme) [<grade>level (#Number && !#Decimal && !#Year)]',
    notBefore: '(#Word && #Capital)',
    also: [
      {
        merge: 'parts',
        match:
          '(#WinActive|#WinPassive|dengan|#Scheme|#Year|award|awards|peringkat|level) [<grade>(#CuedGrade && (bintang_3|bintang_4|bintang_5|bintang_tiga|bintang_empat|bintang_lima))] [<label>(#Bracket && #InnerLabel)]?',
      },
    ],
    examples: [
      { text: 'Maturitas SPIP kabupaten itu berada pada level 3.', reads: 'level 3', parts: { grade: 'level 3' } },
      { text: 'Dinas itu mendapat bintang empat tahun ini.', reads: 'bintang empat', parts: { grade: 'bintang empat' } },
    ],
    silent: ['Gunung itu berstatus waspada level dua kilometer.', 'Hotel bintang empat itu penuh.'],
  },
];
