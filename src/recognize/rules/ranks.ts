import type { Rule } from '../rule.js';

/** Places in an order, tiers, and what only looks like one (streaks, anniversaries). */
export const rankRules: readonly Rule[] = [
  {
    id: 'rank-superlative',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match:
      '(menjadi|jadi|sebagai|yang|predikat|gelar|terpilih|terpilih_sebagai|dinobatkan_sebagai|ditetapkan_sebagai|dinyatakan_sebagai|keluar_sebagai|peringkat|penghargaan|paling|didapuk|nilai|skor) (yang|sebagai|#Group|daerah){0,2} [<word>(terbaik|tertinggi|terdepan)]',
    notBefore: '(#Ordinal|#Roman|#Number|bagi|untuk|dalam|kepada|mereka|kami|kita|selama|dan)',
    notAfter: '(pelayanan|layanan|hasil|nilai|kinerja|upaya|melakukan|memberikan)',
    examples: [
      { text: 'Kelurahan Melong menjadi yang terbaik di kelompoknya.', reads: 'terbaik', parts: { word: 'terbaik' } },
      { text: 'Desa itu dinobatkan sebagai terbaik nasional.', reads: 'terbaik' },
    ],
    silent: ['Kami ingin pelayanan yang terbaik bagi warga.'],
  },
  {
    id: 'streak',
    stage: 'entity',
    emit: 'Streak',
    match: '(#Ordinal|#Number) (kali|kalinya|kalin) berturut-turut?',
    examples: [
      { text: 'Opini itu diterima untuk ketujuh kalinya.', reads: 'ketujuh kalinya' },
      { text: 'Sudah 5 kali berturut-turut mereka menang.', reads: '5 kali berturut-turut' },
    ],
    silent: ['Juara ketujuh diraih Dinas Sosial.'],
  },
  {
    id: 'anniversary',
    stage: 'entity',
    emit: 'Streak',
    match: '(hut|hari|jadi|ulang|dirgahayu|peringatan|otda|bhayangkara|milad|dies) (jadi|tahun|natalis|bhayangkara|bakti|#Capital){0,3} (#Ordinal|#Number)',
    notIf: '#Date',
    examples: [
      { text: 'Upacara HUT ke-52 Korpri digelar.', reads: 'HUT ke-52' },
      { text: 'Peringatan Hari Jadi ke-15 daerah itu meriah.', reads: 'Peringatan Hari Jadi ke-15' },
    ],
    silent: ['Peringkat ke-15 ditempati Kota Metro.'],
  },
  {
    id: 'rank-harapan',
    stage: 'entity',
    emit: 'Rank',
    match: '(juara|jura|terbaik|peringkat)? harapan [<place>(#Roman|#RomanRange|#Ordinal|#Number)] ((#Dash|sampai|hingga) [<last>(#Roman|#Ordinal|#Number)])?',
    examples: [
      { text: 'Juara Harapan II diraih Dinas Sosial.', reads: 'Juara Harapan II', parts: { place: 'II' } },
      { text: 'Adapun harapan 1 sampai 3 direbut tiga kecamatan.', reads: 'harapan 1 sampai 3', parts: { last: '3' } },
    ],
    silent: ['Harapan kami, tiga dinas dapat maju.'],
  },
  {
    id: 'rank-juara-umum',
    stage: 'entity',
    emit: 'Rank',
    match: '[<word>juara_umum]',
    examples: [{ text: 'Kecamatan Kota menjadi juara umum.', reads: 'juara umum' }],
    silent: ['Juara untuk umum dipilih juri.'],
  },
  {
    id: 'rank-runner-up',
    stage: 'entity',
    emit: 'Rank',
    match: '[<word>#RunnerUp] (#Roman|#Number)?',
    examples: [{ text: 'Runner up diraih Puskesmas Melati.', reads: 'Runner up' }],
    silent: ['Ia pelari (runner) yang naik ke puncak.'],
  },
  {
    id: 'rank-ordinal',
    stage: 'entity',
    emit: 'Rank',
    match:
      '(#RankNoun && !penghargaan) (terbaik|ke|urutan|juara|paling)? yang? [<place>(#Ordinal|#Roman|#RomanRange)] ((#Dash|sampai|hingga) [<last>(#Roman|#Ordinal)])? (#Bracket && #InnerRank)?',
    notBefore: '(kali|kalinya)',
    examples: [
      { text: 'Juara I diraih Dinas Sosial.', reads: 'Juara I', parts: { place: 'I' } },
      { text: 'Mereka berada di peringkat ke-2 nasional.', reads: 'peringkat ke-2', parts: { place: 'ke-2' } },
      { text: 'Juara I-III diumumkan.', reads: 'Juara I-III', parts: { place: 'I-III' } },
    ],
    silent: ['Ini posisi yang sulit bagi daerah.', 'Tempat itu milik I Nengah.'],
  },
  {
    id: 'rank-number',
    stage: 'entity',
    emit: 'Rank',
    match:
      '(#RankNoun && !penghargaan && !tempat && !nomor) (terbaik|ke|urutan|juara|nomor)? [<place>(#Number && !#Year && !#Decimal)] ((#Dash|sampai|hingga) [<last>(#Number && !#Year)])?',
    notBefore: '((#Group && #Lower)|besar|kali|kalinya|persen|orang|inovasi|kategori|tahun|(#RegionType && #Lower))',
    examples: [
      { text: 'Ia menempati peringkat 3 se-provinsi.', reads: 'peringkat 3', parts: { place: '3' } },
      { text: 'Urutan 21 dari 34 provinsi.', reads: 'Urutan 21' },
    ],
    silent: ['Terbaik 2023 versi majalah itu.', 'Posisi 5 kabupaten berubah.'],
  },
  {
    id: 'rank-nomor',
    stage: 'entity',
    emit: 'Rank',
    match: 'nomor [<place>(satu|dua|tiga|empat|lima|wahid|pertama|kedua|ketiga|satunya|duanya|tiganya)]',
    examples: [{ text: 'Lapas itu nomor satu se-Indonesia.', reads: 'nomor satu', parts: { place: 'satu' } }],
    silent: ['Peraturan Menteri Nomor 88 Tahun 2021 berlaku.'],
  },
  {
    id: 'rank-nth-prize',
    stage: 'entity',
    emit: 'Rank',
    match: '(penghargaan|hadiah|pemenang) yang? [<place>#Ordinal]',
    notBefore: '(kali|kalinya)',
    examples: [
      { text: 'Untuk penghargaan keempat diraih Dinas Sosial.', reads: 'penghargaan keempat' },
      { text: 'Dan penghargaan yang kelima jatuh ke Bappeda.', reads: 'penghargaan yang kelima' },
    ],
    silent: ['Penghargaan yang diterima cukup banyak.'],
  },
  {
    id: 'rank-top-place',
    stage: 'entity',
    emit: 'Rank',
    match: '(posisi|peringkat|urutan|tempat) [<word>(puncak|teratas|terdepan)]',
    examples: [{ text: 'Kelurahan Mawar di posisi puncak.', reads: 'posisi puncak' }],
    silent: ['Wisata di puncak gunung ramai.'],
  },
  {
    id: 'rank-subject-ordinal',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '[<place>#Ordinal] berhasil? #WinPassive',
    examples: [{ text: 'Kedua diraih oleh Dinas Sosial.', reads: 'Kedua', parts: { place: 'Kedua' } }],
    silent: ['Kedua dinas itu hadir.'],
  },
  {
    id: 'rank-juara',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match:
      '(keluar_sebagai|tampil_sebagai|muncul_sebagai|dinobatkan_sebagai|ditetapkan_sebagai|terpilih_sebagai|sebagai|menjadi|jadi|didapuk|gelar) [<word>juara]',
    notBefore: '(#Ordinal|#Roman|#RomanRange|#Number|umum|harapan|ke|(#Lower && !lomba && !dengan && !di && !pada && !dan))',
    examples: [{ text: 'Dinas Pendidikan akhirnya keluar sebagai juara dengan nilai 92,40.', reads: 'juara' }],
    silent: ['Mereka menjadi juara II tahun ini.'],
  },
  {
    id: 'rank-first-prize',
    stage: 'entity',
    emit: 'Rank',
    match: '(penghargaan|juara|hadiah) [<word>utama]',
    notBefore: '(#Capital && #Word && !#Agency && !#Region)',
    examples: [{ text: 'Penghargaan utama jatuh pada Kelurahan Mawar.', reads: 'Penghargaan utama' }],
    silent: ['Penghargaan itu utamanya untuk warga.'],
  },
  {
    id: 'rank-favourite',
    stage: 'entity',
    emit: 'Rank',
    match: '(juara|pemenang|gelar) [<word>(favorit|terfavorit)]',
    examples: [{ text: 'Juara Favorit diraih Desa Penglipuran.', reads: 'Juara Favorit', parts: { word: 'Favorit' } }],
    silent: ['Desa favorit wisatawan itu ramai.'],
  },
  {
    id: 'rank-medal',
    stage: 'entity',
    emit: 'Rank',
    match: '(medali|trofi|piala|penghargaan) [<word>(emas|perak|perunggu|gold|silver|bronze|platinum)]',
    examples: [{ text: 'Rumah sakit itu meraih penghargaan emas.', reads: 'penghargaan emas' }],
    silent: ['Harga emas naik.'],
  },
  {
    id: 'tier-top',
    stage: 'entity',
    emit: 'Tier',
    match: 'top inovasi? [<size>(#Number && !#Decimal && !#Year)]',
    examples: [
      { text: 'Inovasi itu masuk Top 45 nasional.', reads: 'Top 45', parts: { size: '45' } },
      { text: 'TOP 99 Inovasi Pelayanan Publik.', reads: 'TOP 99' },
    ],
    silent: ['Top BUMD Awards digelar.'],
  },
  {
    id: 'tier-besar',
    stage: 'entity',
    emit: 'Tier',
    match: '[<size>(#Number && !#Decimal)] (besar|besarnya|terbaiknya)',
    notBefore: '(kota)',
    examples: [{ text: 'Desa itu menembus 50 besar nasional.', reads: '50 besar', parts: { size: '50' } }],
    silent: ['Jawa Besar adalah nama kapal.'],
  },
];

/** Places and grades that a sentence names without their noun once it has been said: "…, ketiga Dinas Sosial", "12 puskesmas Madya". They need agencies and counts to be read first. */
export const ellipticRules: readonly Rule[] = [
  {
    id: 'grade-elliptic-after-count',
    stage: 'entity',
    emit: 'Grade',
    merge: 'parts',
    match:
      '(#Count|#Number|#Group) (lagi|lainnya|lain|sisanya|masih|yang|baru|sudah|meraih|mendapat|memperoleh){0,2} [<grade>((#CuedGrade|#Label|#LetterGrade) && !#Superlative && !terbaik)]',
    notBefore: '((#Capital && !#Region)|(#Lower && !dan && !serta && !lalu && !lagi))',
    examples: [{ text: 'Sebanyak 25 unit berpredikat Prima, 21 unit lagi Sangat Baik.', reads: 'Sangat Baik', parts: { grade: 'Sangat Baik' } }],
    silent: ['Ada 21 unit baik yang dibangun.'],
  },
  {
    id: 'grade-elliptic-glossed',
    stage: 'entity',
    emit: 'Grade',
    match: '[<grade>#LetterGrade] [<label>(#Label|#CuedGrade)]',
    notBefore: '(#Capital && #Word && !#Agency && !#Region)',
    examples: [{ text: 'Predikat BB kepada 13 OPD, B baik kepada 17 OPD.', reads: 'B baik', parts: { grade: 'B', label: 'baik' } }],
    silent: ['Vitamin B sangat penting.'],
  },
  {
    id: 'rank-elliptic-after-rank',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '#Rank (dan|serta|#Comma) [<place>(#Ordinal|#Roman)]',
    notBefore: '(kali|kalinya)',
    examples: [{ text: 'Penghargaan keempat dan kelima secara berurutan jatuh pada dua dinas.', reads: 'kelima', parts: { place: 'kelima' } }],
    silent: ['Penghargaan keempat dan piagam diserahkan.'],
  },
  {
    id: 'rank-elliptic-before-agency',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '[<place>(#Roman|#Ordinal)] (#Comma|#Colon|ada|yaitu|yakni|adalah|ialah|oleh)? (#Agency|#Region|#Innovation)',
    notAfter: '(#Agency|#Region|#Person|#Bracket|#Capital|#Position|triwulan|semester|tahap|periode|wilayah|regional|asisten|kelas|golongan|paket)',
    examples: [{ text: 'Juara pertama Dinas Sosial, kedua Dinas Kesehatan Kota Metro.', reads: 'kedua', parts: { place: 'kedua' } }],
    silent: ['Asisten III Setda Kota Metro hadir.'],
  },
  {
    id: 'rank-elliptic-after-agency',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match:
      '(#Agency|#Region) (#Bracket|sebagai|di|yang)? [<place>(ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kedua)] (#Comma|#Stop|#Semicolon|dan|serta|#Dash)',
    examples: [{ text: 'Kelurahan Mawar di tempat kedua, Kelurahan Melati ketiga.', reads: 'ketiga', parts: { place: 'ketiga' } }],
    silent: ['Dinas Sosial kedua kalinya hadir.'],
  },
];

/** The end of a series of places, which needs the place before it read first. */
export const seriesRules: readonly Rule[] = [
  {
    id: 'rank-elliptic-last',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '#Rank #Comma? (dan|serta) [<place>(#Ordinal|#Roman)]',
    notBefore: '(kali|kalinya)',
    examples: [{ text: 'Juara I, II, dan III diraih Dinas Sosial, Dinas Pertanian, dan Dinas Perhubungan.', reads: 'III', parts: { place: 'III' } }],
    silent: ['Juara I, piagam, dan kelas III.'],
  },
];
