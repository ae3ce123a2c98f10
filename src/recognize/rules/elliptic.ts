import type { Rule } from '../rule.js';

/** Places and grades that a sentence names without their noun once it has been said: "…, ketiga Dinas Sosial", "12 puskesmas Madya". They need agencies and counts to be read first. */
export const ellipticRules: readonly Rule[] = [
  {
    id: 'grade-elliptic',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '(#Count|#Number|#Group) (lagi|lainnya|lain|sisanya|masih|yang|baru|sudah|meraih|mendapat|memperoleh){0,2} [<grade>((#CuedGrade|#Label|#LetterGrade) && !#Superlative && !terbaik && !dasar)]',
    notAfter: 'dengan',
    notBefore: '((#Capital && !#Region)|(#Lower && !dan && !serta && !lalu && !lagi))',
    also: [
      {
        merge: 'parts',
        match: '(#Agency && !#FieldHead) [<grade>(#LetterGrade && !c && !d)] (#Comma|#Stop|#Semicolon|dan|serta|sementara|sedangkan)',
      },
      {
        merge: 'parts',
        match:
          '(meraih|mendapat|mendapatkan|memperoleh|mengantongi|menyandang|beroleh) [<grade>#LetterGrade] (#Comma|#Stop|#Semicolon|dan|serta|sementara|sedangkan|pada|dalam|untuk|di)',
      },
      {
        merge: 'parts',
        match: '(masih|hanya|baru|sebatas) [<grade>((#Label|#CuedGrade) && #Capital && !#Superlative)]',
        notBefore: '(#Capital && #Word && !#Region)',
      },
      {
        match: '[<grade>#LetterGrade] [<label>((#Label|#CuedGrade) && !#Superlative)]',
        notAfter: '(tipe|kelas|kelompok|golongan|grup|klaster|jenis)',
        notBefore: '(#Capital && #Word && !#Agency && !#Region)',
      },
    ],
    examples: [
      { text: 'Sebanyak 25 unit berpredikat Prima, 21 unit lagi Sangat Baik.', reads: 'Sangat Baik', parts: { grade: 'Sangat Baik' } },
      { text: 'Rapor SAKIP: Pemprov Kalsel A, Pemkab Tabalong BB.', reads: 'A', parts: { grade: 'A' } },
      { text: 'Hanya Pemkab Banyuwangi yang meraih A.', reads: 'A', parts: { grade: 'A' } },
      { text: 'Pada 2017 arsipnya hanya Kurang.', reads: 'Kurang', parts: { grade: 'Kurang' } },
      { text: 'Predikat BB kepada 13 OPD, B baik kepada 17 OPD.', reads: 'B baik', parts: { grade: 'B', label: 'baik' } },
    ],
    silent: [
      'Ada 21 unit baik yang dibangun.',
      'Pemkab Tabalong akan membangun gedung A.',
      'Ia mendapat vitamin A di posyandu.',
      'Stoknya masih cukup untuk sebulan.',
      'Vitamin B sangat penting.',
    ],
  },
  {
    id: 'rank-elliptic',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '[<place>(#Roman|#Ordinal)] (#Comma|#Colon|ada|yaitu|yakni|adalah|ialah|oleh)? (#Agency|#Region|#Innovation|#Person)',
    notAfter:
      '((#Lower && !#Connector && !#Function && !#Opener && !#Mark && !#Verbal && !#RankNoun && !#WinActive && !#WinPassive)|#Agency|#Region|#Person|#Bracket|#Capital|#Position|triwulan|semester|tahap|periode|wilayah|regional|asisten|kelas|golongan|paket)',
    also: [
      {
        merge: 'parts',
        match: 'yang [<place>#Ordinal] (untuk|kepada|bagi|milik|jatuh_kepada|jatuh_ke) #Agency',
        notAfter: '(merupakan|adalah|ini|itu|menjadi|ialah|tersebut)',
      },
      {
        merge: 'parts',
        match:
          '[<place>(#Roman|#Ordinal)] (#Comma|#Colon)? (#Capital && #Word) (#Capital|dan|di|untuk|ke|dari|dengan){0,12} #Bracket (karya|milik|dari|besutan|punya|kepunyaan|gagasan) (#Agency|#Person|#Capital)',
        notAfter: '(#Agency|#Region|#Person|#Bracket|#Capital|#Position|#Lower)',
      },
      {
        merge: 'parts',
        match:
          '(#Agency|#Region) (#Bracket|sebagai|di|yang)? [<place>(ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kedua)] (#Comma|#Stop|#Semicolon|dan|serta|#Dash)',
      },
    ],
    examples: [
      { text: 'Juara pertama Dinas Sosial, kedua Dinas Kesehatan Kota Metro.', reads: 'kedua', parts: { place: 'kedua' } },
      { text: 'Yang pertama untuk Dinas Sosial, yang kedua untuk RSUD Brebes.', reads: 'pertama', parts: { place: 'pertama' } },
      { text: 'Ketiga, Layanan Gigi Keliling (LAGILI) karya Sri Lestari dari Puskesmas Galur.', reads: 'Ketiga', parts: { place: 'Ketiga' } },
      { text: 'Kelurahan Mawar di tempat kedua, Kelurahan Melati ketiga.', reads: 'ketiga', parts: { place: 'ketiga' } },
    ],
    silent: [
      'Asisten III Setda Kota Metro hadir.',
      'Piala itu merupakan yang kedua untuk Dinas Sosial.',
      'Ketiga, Layanan Gigi Keliling (LAGILI) dibuka di Puskesmas Galur.',
      'Dinas Sosial kedua kalinya hadir.',
    ],
  },
];

/** Scores without their noun beside places, and the further grades of a series: both need what the rules above read first. */
export const laterEllipticRules: readonly Rule[] = [
  {
    id: 'score-elliptic',
    stage: 'entity',
    emit: 'Score',
    merge: 'parts',
    match: '(#Agency|#Region) [<score>(#Decimal && !#Year)] (#Comma|#Stop|#Semicolon|dan|serta)',
    notAfter: '(di|ke|se)',
    also: [
      {
        merge: 'parts',
        match:
          'dari (angka|nilai|skor)? #Score (poin|persen|pada|di|tahun|#Year|#Bracket|#Comma|lalu|sebelumnya){0,5} (menjadi|jadi|ke) (angka|nilai|skor)? [<score>(#Decimal && !#Year)]',
        notBefore: '(miliar|triliun|juta|ribu|#Slash|#Dash)',
      },
      {
        merge: 'parts',
        match:
          '(nilai|skor|poin) (total|akhir)? yang? (diraih|diperoleh|dicapai|didapat|diraihnya|dikantongi) (#Agency|#Region)? (mencapai|sebesar|yakni|yaitu|adalah|hanya|#Colon) (angka)? [<score>(#Decimal && !#Year)]',
        notBefore: '(persen|miliar|triliun|juta|ribu|#Slash|#Dash)',
      },
      {
        merge: 'parts',
        match:
          '#Rank (#WinPassive|oleh){0,2} (#Agency|#Region) #Bracket? dengan? (nilai|skor|capaian|angka)? ([<score>(#Decimal && !#Year)] persen|[<score>#Percent])',
        notBefore: '(warga|penduduk|suara|pemilih)',
      },
    ],
    examples: [
      { text: 'Nilai tertinggi 88,10, disusul Bappeda Kota Metro 87,55 dan Dinas Kesehatan Kota Metro 86,90.', reads: '87,55', parts: { score: '87,55' } },
      { text: 'Nilai SAKIP Kabupaten Sragen meningkat dari 67,5 pada 2021 menjadi 72,1 pada 2022.', reads: '72,1', parts: { score: '72,1' } },
      { text: 'Total nilai yang diraih Pemkab Sragen mencapai 74,96.', reads: '74,96', parts: { score: '74,96' } },
      { text: 'Posisi pertama ditempati Pemkab Sragen dengan 95,3 persen, kedua Pemkab Boyolali 94,2 persen.', reads: '95,3', parts: { score: '95,3' } },
      { text: 'Juara ketiga Pemkot Solo 93,1%.', reads: '93,1%' },
    ],
    silent: [
      'Inflasi Pemkot Solo 93,1 persen.',
      'Peringkat pertama Pemkot Solo dengan 3 dinas.',
      'Inflasi Kota Metro 2,31 persen.',
      'Panjang jalan bertambah dari 67,5 kilometer menjadi 72,1 kilometer.',
      'Nilai investasi yang diraih mencapai 74,96 miliar.',
    ],
  },
  {
    id: 'grade-elliptic-series',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match: '#Grade #Comma? (dan|serta|#Comma) [<grade>#LetterGrade]',
    notBefore: '((#Capital && #Word && !#Agency && !#Region)|#Dash|#Slash)',
    examples: [{ text: 'Mereka masing-masing meraih predikat A, BB, dan B pada 2022.', reads: 'B', parts: { grade: 'B' } }],
    silent: ['Desa itu meraih predikat A dan B Building dibuka.'],
  },
];
