import type { Rule } from '../rule.js';

/** A capitalised word, scheme or region that may stand in the name of an award. */
const NAME =
  '((#Capital|#Scheme|#Field) && !#Date && !#Rank && !#Tier && !#Person && !#Position && !#Agency && !#Title && !#Bracket && !#Mark && !#WinActive && !#WinPassive && !#Office && !#Nominee && !#Grade && !#Streak && !#Month && !#Year && !#Connector && !#CategoryNoun && !lingkungan && !lingkup && !tingkat && !tahun)';
const LINK = '(dan|untuk|bidang|bagi|of|for|the|antar|atas|ke|#Ampersand|#Slash)';
const MORE = `(${LINK}{0,2} (${NAME}|#Region|#Agency)){0,9}`;
const SHORT = '(#Bracket && #InnerAcronym)';
/** "bentuk apresiasi tata kelola …": what something is praise for. */
const NO_PRIZE = '(bentuk|wujud|tanda)';

/** What a described award goes to, and the words of the description: "provinsi dengan tingkat vaksinasi PMK terbaik". */
const DESCRIBED =
  '(provinsi|kabupaten|kota|daerah|pemda|pemerintah_daerah|pemerintah_kabupaten|pemerintah_kota|pemerintah_provinsi|instansi|lembaga|kementerian|badan_publik|perguruan_tinggi|desa|desa_wisata|kelurahan|kecamatan|dinas|puskesmas|rsud|opd|satuan_kerja|satker|pembina|pendukung|lapas|polres)';
const DESCRIPTION =
  '(#Word && !#WinActive && !#WinPassive && !#GiveActive && !#GivePassive && !#Speech && !#Person && !#Date && !#Rank && !#Mark && !#Negation && !#Target && !#Superlative)';

/** What a person is honoured as, behind the first word: "tokoh penggerak literasi desa". */
const HONOUR_WORD = '(#Word && !#Function && !#WinActive && !#Speech && !#Mark && !#Person && !#Agency && !#Region && !#Year)';
const PERSONAL = `${HONOUR_WORD}{1,3} ((dan|#Comma)? ${HONOUR_WORD}){0,6}`;

/** What contestants do. */
const ACTIVITY = '(bertutur|bercerita|menulis|membaca|mewarnai|melukis|menggambar|memasak|menyanyi|mendongeng|menari|berpidato|merangkai)';

/** Awards that tell in small letters what they go to, whose number is no number of winners; they are read before counted groups. */
export const describedAwardRules: readonly Rule[] = [
  {
    id: 'award-described',
    stage: 'entity',
    emit: 'Award',
    merge: 'parts',
    match: `(#Rank|sebagai|menjadi|jadi|predikat|gelar|dinobatkan_sebagai|ditetapkan_sebagai|terpilih_sebagai|dinilai_sebagai|penghargaan) (salah satu)? [<name>${DESCRIBED} ${DESCRIPTION}{0,9} [<word>(terbaik|tertinggi|terbanyak|terbesar|terendah|teraktif|tercepat|terlengkap|terbersih|terproduktif|terluas)]]`,
    notBefore: '(#Ordinal|#Roman|(#Number && !#Year))',
    also: [
      {
        merge: 'parts',
        match:
          '(penghargaan|apresiasi|anugerah|piagam) (bagi|kepada|untuk) (#Number|#Bracket){0,3} [<name>#Group (#Lower && #Word && !#Function && !#Superlative)? terbaik]',
      },
    ],
    examples: [
      {
        text: 'Provinsi itu menerima peringkat I provinsi dengan produksi sagu terbanyak.',
        reads: 'provinsi dengan produksi sagu terbanyak',
        parts: { word: 'terbanyak' },
      },
      { text: 'Kota itu mendapat predikat sebagai daerah dengan wisata kuliner terbaik.', reads: 'daerah dengan wisata kuliner terbaik' },
      { text: 'Kanwil menyerahkan penghargaan bagi sembilan satuan kerja terbaik.', reads: 'satuan kerja terbaik' },
    ],
    silent: [
      'Jawa Barat adalah provinsi dengan penduduk terbanyak.',
      'Kota ini menjadi tempat tinggal terbaik baginya.',
      'Penghargaan bagi sembilan satuan kerja diserahkan.',
    ],
  },
];

export const awardRules: readonly Rule[] = [
  {
    id: 'award-scheme',
    stage: 'entity',
    emit: 'Award',
    match: `(evaluasi|penilaian|hasil|ajang|penghargaan|nilai|predikat|opini|anugerah|survei|kompetisi|lomba){0,2} [<name>#Scheme] ${SHORT}?`,
    examples: [{ text: 'Hasil evaluasi SAKIP diumumkan.', reads: 'Hasil evaluasi SAKIP', parts: { name: 'SAKIP' } }],
    silent: ['Hasil evaluasi diumumkan.'],
  },
  {
    id: 'award-of-rank',
    stage: 'entity',
    emit: 'Award',
    merge: 'parts',
    match: `#Tier (terpuji|nasional|#Comma)? [<name>((inovasi|pengelolaan|pelayanan|kompetisi|lomba|desa|pembina) (${NAME}|pelayanan|publik|inovasi|daerah|pengaduan|wisata){1,6}|(${NAME} && !inovasi && !#Region) ${NAME}{1,5})] ${SHORT}?`,
    also: [
      {
        merge: 'parts',
        match: `#Rank #Comma? (pada|dalam|untuk|di)? (bidang|ajang)? [<name>inovasi (daerah|pelayanan_publik|(pelayanan publik)|teknologi|desa|pemerintahan|masyarakat|pembangunan) (tepat guna|daerah|publik)?]`,
        notBefore: '(#Bracket|#Title)',
      },
    ],
    examples: [
      { text: 'Inovasi itu meraih Top 45 Inovasi Pelayanan Publik 2019.', reads: 'Inovasi Pelayanan Publik' },
      { text: 'Mereka masuk Top 99 inovasi pelayanan publik.', reads: 'inovasi pelayanan publik' },
      { text: 'Festival itu masuk Top 50 Karisma Event Nusantara.', reads: 'Karisma Event Nusantara' },
      { text: 'Juara I Inovasi Daerah Tahun 2023 diraih Puskesmas Mawar.', reads: 'Inovasi Daerah' },
      { text: 'Dinas Sosial meraih juara 2 inovasi pelayanan publik tingkat kota.', reads: 'inovasi pelayanan publik' },
    ],
    silent: ['Inovasi Pelayanan Publik terus tumbuh.', 'Inovasi daerah terus tumbuh.'],
  },
  {
    id: 'award-contest',
    stage: 'entity',
    emit: 'Award',
    match: `[<noun>(kompetisi|lomba|anugerah|anugrah|festival|kontes|sayembara|(gelar && #Capital)|perlombaan|championship|piala|penganugerahan|evaluasi|survei|pemeringkatan|rekor|(apresiasi && #Capital))] [<name>(${NAME}|tatanan) ${MORE}] ${SHORT}? ${NAME}{0,3}`,
    notAfter: NO_PRIZE,
    examples: [
      { text: 'Kompetisi Juru Masak Cilik Lamsel Tahun 2021 digelar.', reads: 'Kompetisi Juru Masak Cilik Lamsel' },
      { text: 'Lomba Cipta Menu Sehat Kota Batu digelar.', reads: 'Lomba Cipta Menu Sehat Kota Batu' },
    ],
    silent: ['Lomba itu ramai.', 'WTP kesembilan menjadi bentuk Apresiasi Tata Kelola Keuangan.'],
  },
  {
    id: 'award-contest-named',
    stage: 'entity',
    emit: 'Award',
    match: `[<name>(${NAME} && !#LetterGrade && !#Connector && !untuk && !dalam && !pada && !di && !melalui && !pemenang && !juara && !akhirnya && !kini && !panitia && !juri && !hadiah && !penyerahan && !pengumuman && !peserta && !finalis && !piagam && !utama && !madya && !pratama && !nindya){0,4} #Contest (${LINK}{0,2} (${NAME}|(#Group && #Capital))){0,8}] ${SHORT}? (${NAME}){0,3}`,
    examples: [
      { text: 'Ia juara Lomba Inovasi Perangkat Daerah dan Kelurahan tahun 2022.', reads: 'Lomba Inovasi Perangkat Daerah dan Kelurahan' },
      { text: 'Akhirnya Linggau Bisa Innovation Award terlaksana.', reads: 'Linggau Bisa Innovation Award' },
    ],
    silent: ['Inovasi perangkat daerah dilombakan.'],
  },
  {
    id: 'award-english',
    stage: 'entity',
    emit: 'Award',
    match: `[<name>(${NAME}|#Region|#Agency){1,6} ${SHORT}? #AwardWord (${NAME}){0,2}] ${SHORT}?`,
    examples: [{ text: 'Mereka menerima Cimahi Motekar Award 2024.', reads: 'Cimahi Motekar Award' }],
    silent: ['Award itu diberikan.'],
  },
  {
    id: 'award-prize',
    stage: 'entity',
    emit: 'Award',
    match: `([<name>((penghargaan|anugerah) && #Capital) khusus ${MORE}]|(penghargaan|anugerah|apresiasi|(gelar && #Lower)|predikat|ajang|trofi|piagam|sertifikat|plakat|tropi) (tingkat #Lower)? (sebagai|bertajuk|bertitel|nasional|internasional|tematik|dalam ajang|atas)? [<name>(${NAME} && !#Function && !utama) ${MORE}] ${SHORT}?)`,
    notIf: '#Scheme (#Region|#Agency)',
    notAfter: NO_PRIZE,
    also: [
      {
        merge: 'parts',
        match: `(penghargaan|anugerah|apresiasi|piagam) (dari|oleh) (#Agency|#Office|#Person|#Position) #Bracket? (sebagai|berupa|bertajuk) [<name>((#Title && !#InnerGrade && !#InnerLabel)|(${NAME} && !#Function) ${MORE})]`,
      },
    ],
    examples: [
      { text: 'Kota itu meraih penghargaan Pembina Proklim Terbaik.', reads: 'penghargaan Pembina Proklim Terbaik' },
      { text: 'Jembrana meraih penghargaan sebagai Kabupaten Sehat.', reads: 'penghargaan sebagai Kabupaten Sehat' },
      {
        text: 'Kota itu meraih Penghargaan Khusus Penanganan Kemiskinan.',
        reads: 'Penghargaan Khusus Penanganan Kemiskinan',
        parts: { name: 'Penghargaan Khusus Penanganan Kemiskinan' },
      },
      { text: 'Tiga polres menerima penghargaan dari Kejaksaan Agung sebagai “Mitra Teladan 2022”.', reads: '“Mitra Teladan 2022”' },
      { text: 'Dinas Sosial menerima penghargaan dari BKN sebagai Mitra Teladan.', reads: 'Mitra Teladan' },
    ],
    silent: ['Penghargaan itu diraih kemarin.', 'Ada penghargaan khusus bagi warga.', 'Dinas Sosial menerima penghargaan dari BKN sebagai mitra.'],
  },
  {
    id: 'award-title',
    stage: 'entity',
    emit: 'Award',
    merge: 'parts',
    match: `((didapuk|dinobatkan_sebagai|dinobatkan|terpilih_sebagai|terpilih|ditetapkan_sebagai|ditetapkan|dinyatakan_sebagai|dikukuhkan_sebagai|diumumkan_sebagai) (sebagai|menjadi)? [<name>${NAME} ((dan|di|untuk)? ${NAME}){1,7}]|(dinobatkan_sebagai|terpilih_sebagai|didapuk_sebagai|dinobatkan_menjadi) [<name>(desa|kota|kabupaten|kelurahan|kecamatan|puskesmas|sekolah|provinsi|daerah|kampung) (#Lower && #Word && !#Function && !#Verbal && !#WinActive && !#Rank && !#Superlative){1,4}])`,
    notBefore: '(#Rank|#Ordinal|terbaik|tertinggi)',
    examples: [
      { text: 'Dinas Kominfo didapuk sebagai Mitra Digital Teladan 2022.', reads: 'Mitra Digital Teladan' },
      { text: 'Desa itu terpilih sebagai desa antikorupsi percontohan tahun ini.', reads: 'desa antikorupsi percontohan' },
    ],
    silent: ['Ia ditetapkan sebagai tersangka.', 'Daerah itu ditetapkan sebagai daerah rawan bencana.'],
  },
  {
    id: 'award-contest-lower',
    stage: 'entity',
    emit: 'Award',
    match: `[<name>(lomba|kompetisi|kontes|sayembara) ${ACTIVITY}? (#Lower && #Word && !#Function && !#Verbal && !#WinActive && !#WinPassive && !#GivePassive && !#Rank && !#AwardNoun && !#Date && !#CategoryNoun && !#Connector && !serupa && !sama && !tingkat && !tahunan && !bergengsi && !nasional && !selengkapnya && !tentu && !sendiri && !semacam && !seperti && !besar && !baru){1,5} (#Group && #Upper)?]`,
    also: [
      {
        match: `[<name>(lomba|kompetisi|kontes|sayembara) ${ACTIVITY}]`,
      },
    ],
    examples: [
      { text: 'Pemenang lomba kebersihan kantor 2021 diumumkan.', reads: 'lomba kebersihan kantor' },
      { text: 'Pemenang lomba menulis surat 2021 diumumkan.', reads: 'lomba menulis surat' },
      { text: 'Ia juara I lomba bertutur tingkat kota.', reads: 'lomba bertutur' },
    ],
    silent: ['Lomba serupa digelar lagi.', 'Lomba itu ramai.'],
  },
  {
    id: 'award-version',
    stage: 'entity',
    emit: 'Award',
    merge: 'parts',
    match:
      '(terbaik|tertinggi|terpopuler|terbesar|teratas) (di|se|tingkat|nasional|se-indonesia|dunia|#Capital){0,4} versi [<name>(#Capital && #Word && !#Person && !#Position) (#Capital && #Word && !#Person){0,4}]',
    examples: [{ text: 'Ini dia sepuluh SMA terbaik di Yogyakarta versi UTBK 2022.', reads: 'UTBK' }],
    silent: ['Menurut versi Pemkab, jalan itu rusak.'],
  },
  {
    id: 'award-of-person',
    stage: 'entity',
    emit: 'Award',
    merge: 'parts',
    match: `((sebagai|menjadi) [<name>tokoh ${PERSONAL}]|(gelar|penghargaan|dinobatkan_sebagai|dikukuhkan_sebagai|ditetapkan_sebagai) sebagai? [<name>(tokoh|bapak|ibu|bunda|pelopor|duta|insan|figur) ${PERSONAL}]|(gelar|penghargaan|anugerah|dinobatkan_sebagai) sebagai? [<name>(#Position && #Capital) (#Capital && !#Region && !#Weak && !#Person && !#Agency && !#Honorific){1,4}])`,
    examples: [
      { text: 'Ia menerima penghargaan sebagai tokoh penggerak literasi desa.', reads: 'tokoh penggerak literasi desa' },
      { text: 'Ia meraih penghargaan Kepala Daerah Inovatif 2021.', reads: 'Kepala Daerah Inovatif' },
    ],
    silent: ['Ia bertemu tokoh masyarakat di balai desa.'],
  },
  {
    id: 'award-quoted',
    stage: 'entity',
    emit: 'Award',
    match: `(penghargaan|anugerah|ajang|gelar|lomba|kompetisi|trofi) (inovasi|#Capital|bertajuk|bertitel|bernama|sebagai){0,3} [<name>(#Title && !#InnerGrade && !#InnerLabel)]`,
    also: [
      {
        merge: 'parts',
        match:
          '(meraih|raih|menerima|terima|mendapat|mendapatkan|memperoleh|menyabet|sabet|menggondol|memboyong|merebut|mengantongi|menyandang|membawa_pulang|diganjar|diganjar_dengan|dianugerahi|dinobatkan_sebagai|didapuk|predikat|titel) (sebagai)? [<name>(#Title && !#InnerGrade && !#InnerLabel)]',
      },
    ],
    examples: [
      { text: 'Sementara untuk ajang Pendukung Inovasi “Best Support Inovasi" diraih LPPL ATV.', reads: 'ajang Pendukung Inovasi “Best Support Inovasi"' },
      { text: 'Radio itu menyabet “Best Support Inovasi 2021”.', reads: '“Best Support Inovasi 2021”' },
      { text: 'PDAM Kudus Raih “Top BUMD Award 2018”', reads: '“Top BUMD Award 2018”' },
    ],
    silent: ['Inovasi “SIGAP” diunggulkan.', 'Mereka meraih juara lewat “SIGAP”.'],
  },
];
