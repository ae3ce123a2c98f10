import type { Rule } from '../rule.js';

/** A word that may stand in an innovation's unquoted name. */
const NAME =
  '(#Capital && #Word && !#Agency && !#FieldHead && !#Region && !#Position && !#Person && !#Date && !#Rank && !#Tier && !#Title && !#Number && !#AwardNoun && !#Award && !#Office && !#WinActive && !#Connector && !#Count && !#Category && !#Bracket)';
/** A kind of innovation, which contests have as a class: "untuk Inovasi Tata Kelola Pemerintahan". */
const KIND =
  '(tahun|daerah|publik|tata|bentuk|pelayanan|digital|non|teknologi|terbaik|terpuji|unggulan|kepolisian|kementerian|lembaga|pemerintah|pemda|bumn|bumd)';
const NAMES = `(${NAME} && !(#Group && #Upper) && !${KIND}) (((#Dash|dan|di|untuk|ke|dari|#Number)? (${NAME}|#Region|#PlaceHead|(#Scheme && #Capital)))|((pada|bagi|tanpa|(#Agency && #Upper)) ${NAME})){0,11}`;
/** Says of what kind an innovation is, before its name: "inovasi layanan publik SIGAP". */
const KIND_WORD =
  '((layanan|pelayanan|publik|program|aplikasi|produk|unggulan|unggulannya|terbaru|baru|digital|andalan|perizinan|gerakan|sistem) && #Lower|(unggulan && #Capital))';
/** A name that begins with a region: "gerakan Sleman Resik Bareng". */
const PLACED_NAMES = `#Region ${NAME}{2,5}`;
const NOUN =
  '(inovasi|inovasinya|judul|berjudul|bertajuk|bernama|aplikasi|program|programnya|aplikasinya|layanan|gerakan|terobosan|karya|nama|program_inovasi|inovasi_layanan|inovasi_bertajuk|inovasi_berjudul|inovasi_bernama)';
const QUOTED = '(#Title && !#InnerGrade)';
/** What an innovation's name stands for: in brackets, in quotation marks after the name, or after "singkatan dari". */
const BRACKET = '(#Bracket && !#InnerGrade && !#InnerAgency && !#InnerYear && !#InnerRegion && !#InnerNumber)';
const LONG_FORM = `((#Dash|#Comma)? [<expansion>${BRACKET}]|#Comma? (sendiri|yang|merupakan|yakni|adalah){0,3} (singkatan|kependekan|akronim|kepanjangan|singkatannya|kependekannya|akronimnya|kepanjangannya|alias|atau) (dari)? [<expansion>(${QUOTED}|(#Capital && #Word) ((dan|di|untuk|dari|oleh|ke|dengan|bagi|yang)? (#Capital && #Word)){1,11})])`;

export const innovationRules: readonly Rule[] = [
  {
    id: 'innovation-quoted',
    stage: 'entity',
    emit: 'Innovation',
    match: `${NOUN}{1,3} (berjudul|bertajuk|bernama|yaitu|yakni|#Colon|pelayanan|publik|unggulan|daerah|baru){0,3} [<name>${QUOTED}] ${LONG_FORM}?`,
    notAfter: '(tema|acara|kegiatan|lomba|kompetisi)',
    examples: [
      {
        text: 'dengan judul “ADIARTA" (Alih Media Arsip Tanah).',
        reads: 'judul “ADIARTA" (Alih Media Arsip Tanah)',
        parts: { name: '“ADIARTA"', expansion: '(Alih Media Arsip Tanah)' },
      },
      { text: 'lewat inovasi “Jemput Bola” tahun ini.', reads: 'inovasi “Jemput Bola”' },
      {
        text: 'lewat inovasi “SIGAP”, singkatan dari Siaga Antar Pasien, tahun ini.',
        reads: 'inovasi “SIGAP”, singkatan dari Siaga Antar Pasien',
        parts: { expansion: 'Siaga Antar Pasien' },
      },
    ],
    silent: ['Acara bertema “Satu Data” digelar.'],
  },
  {
    id: 'innovation-quoted-cue',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `(lewat|melalui|berkat|mengusung|menyodorkan|menawarkan|dengan|mengandalkan|atas|mengajukan|menampilkan|membawa) [<name>${QUOTED}] ${LONG_FORM}?`,
    examples: [{ text: 'Dinas Sosial lewat “Bank Jelantah” di peringkat VI.', reads: '“Bank Jelantah”', parts: { name: '“Bank Jelantah”' } }],
    silent: ['Ia berkata “Maju Terus Indonesia” lantang.'],
  },
  {
    id: 'innovation-quoted-owner',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `[<name>${QUOTED}] ${LONG_FORM}? #Comma? (milik|dari|karya|besutan|kepunyaan|gagasan|garapan|punya|buatan|inovasi) (#Agency|#Region|#Person)`,
    examples: [
      {
        text: 'Juara I “Becak Pinter” (Becak Perpustakaan Terpadu) milik Dinas Sosial.',
        reads: '“Becak Pinter” (Becak Perpustakaan Terpadu)',
        parts: { name: '“Becak Pinter”' },
      },
    ],
    silent: ['Buku “Becak Pinter” dijual.'],
  },
  {
    id: 'innovation-quoted-long-form',
    stage: 'entity',
    emit: 'Innovation',
    match: `[<name>(${QUOTED} && !#InnerLabel)] #Dash? [<expansion>${BRACKET}]`,
    notAfter: '(tema|acara|kegiatan|lomba|kompetisi|penghargaan|predikat|buku|film|lagu)',
    examples: [{ text: 'Inovasi itu adalah “SURABI" (Siswa Unggul Rajin Baca).', reads: '“SURABI" (Siswa Unggul Rajin Baca)' }],
    silent: ['Acara “Satu Data” (Jakarta) ramai.'],
  },
  {
    id: 'innovation-named',
    stage: 'entity',
    emit: 'Innovation',
    match: `(dengan|lewat|melalui|berkat|mengusung|mengandalkan|punya|lantaran|dari|atas|memiliki|untuk|menjadi|nama|program)? (inovasi|inovasinya|aplikasi|judul|program_unggulan|program_inovasi|layanan_inovasi|berjudul|bertajuk|inovasi_layanan|aplikasinya|inovasi_bertajuk|inovasi_berjudul|inovasi_bernama) inovasi? ${KIND_WORD}{0,3} (bernama|berjudul|bertajuk|yaitu|yakni|adalah|#Colon){0,2} [<name>(${NAMES}|${PLACED_NAMES})] ${LONG_FORM}?`,
    notAfter: '(lomba|kompetisi|anugerah|penghargaan|award|festival|sistem|jaringan|indeks|badan|laboratorium|#Tier|#AwardNoun)',
    notIf: 'pelayanan (publik && #Capital)',
    examples: [
      {
        text: 'menang lewat inovasi Kader Gegana (Gerakan Warga Peduli).',
        reads: 'lewat inovasi Kader Gegana (Gerakan Warga Peduli)',
        parts: { name: 'Kader Gegana', expansion: '(Gerakan Warga Peduli)' },
      },
    ],
    silent: ['Lomba Inovasi Daerah digelar.', 'inovasi daerah terus tumbuh.', 'Pemenang untuk Inovasi Tata Kelola Pemerintahan diumumkan.'],
  },
  {
    id: 'innovation-program-explained',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `(dengan|lewat|melalui|berkat|mengusung|mengandalkan)? ((program|programnya|layanan|gerakan|terobosan) && #Lower) [<name>(${NAMES}|${PLACED_NAMES})] #Dash? [<expansion>${BRACKET}]`,
    examples: [
      {
        text: 'Warga ikut program Dasi Merah (Dapur Sehat dan Siaga Warga).',
        reads: 'Dasi Merah (Dapur Sehat dan Siaga Warga)',
        parts: { name: 'Dasi Merah' },
      },
    ],
    silent: ['Warga ikut program Dinas Sosial (Dinsos).', 'Warga ikut program Dasi Merah.'],
  },
  {
    id: 'innovation-program',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `(dengan|lewat|melalui|berkat|mengusung|mengandalkan) (program|layanan|gerakan|aplikasi) [<name>(${NAMES}|${PLACED_NAMES})] ${LONG_FORM}?`,
    examples: [{ text: 'Juara I jatuh ke Dinas Kesehatan dengan Program Swasembada Gizi.', reads: 'Swasembada Gizi' }],
    silent: ['Melalui program pemerintah daerah, warga dibantu.'],
  },
  {
    id: 'innovation-unquoted-owner',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `[<name>(#Capital && #Word && #Upper && !#Roman && !#Agency && !#Region && !#Scheme && !#Person && !#Position) ${NAME}{0,5}] ${LONG_FORM}? (dari|milik|karya|besutan|kepunyaan|punya) (#Agency && !#Group)`,
    notAfter: '(#Capital && #Word)',
    also: [
      {
        merge: 'parts',
        match: `([<name>${NAMES}] ${LONG_FORM}?|(kehadiran|adanya|keberadaan|program|gerakan|layanan) [<name>(#Lower && !#Verbal && !#Function){2,4}]) (merupakan|adalah|ialah) (sebuah|salah|satu|suatu){0,2} (inovasi|terobosan) (unggulan|baru|layanan|daerah|terbaru|andalan){0,2} (dari|milik|yang|besutan|karya|digagas|diciptakan|dibuat|oleh){0,3} (#Agency && !#Group)`,
        notAfter: '(#Capital && #Word)',
      },
      {
        merge: 'parts',
        match: `[<name>(#Capital && #Word && #Upper && !#Roman && !#Agency && !#Region && !#Scheme && !#Award && !#Person && !#Position && !#Group) ${NAME}{0,4}] ${LONG_FORM}? #Comma (program|inovasi|aplikasi|layanan|terobosan|gerakan) (unggulan|andalan|baru|inovasi|milik|dari|besutan|karya){0,3} (#Agency|#Region)`,
        notAfter: '(#Capital && #Word)',
      },
    ],
    examples: [
      { text: 'SIGAP BUNDA dari Puskesmas Rogotrunan masuk Top 99.', reads: 'SIGAP BUNDA', parts: { name: 'SIGAP BUNDA' } },
      { text: 'Sapa Tani merupakan inovasi dari Dinas Pertanian Kota Metro.', reads: 'Sapa Tani', parts: { name: 'Sapa Tani' } },
      { text: 'Kehadiran dapur siaga merupakan inovasi Pemkot Metro.', reads: 'dapur siaga', parts: { name: 'dapur siaga' } },
      { text: 'SAPATANI, program unggulan Pemkab Sleman, meraih Top 21.', reads: 'SAPATANI', parts: { name: 'SAPATANI' } },
    ],
    silent: [
      'Budi dari Dinas Sosial hadir.',
      'Kehadiran bupati merupakan kehormatan bagi Dinas Pertanian Kota Metro.',
      'Lomba itu merupakan inovasi dari Dinas Pertanian Kota Metro.',
      'Menurut Budi, program unggulan Pemkab Sleman berjalan.',
    ],
  },
];
