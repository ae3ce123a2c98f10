import { cues } from './cues.js';

// Names of innovations, and what they stand for.

/** Stands before the name of an innovation that only its bracket gives away. */
export const NAME_CUES = cues(
  `
  dengan, lewat, melalui, berkat, mengusung, menyodorkan, mengandalkan, menawarkan, mengajukan, untuk, memoles, program, inovasi, aplikasi, layanan,
  gerakan, yaitu, yakni, masing-masing, atas, menampilkan, mengirim, bernama, berjudul, bertajuk, dan, serta, inovasinya, besutan, punya, milik, diraih,
  menjadi milik, ialah, adalah
`,
  '“',
  '"',
  ':',
  ',',
  '–',
  '-',
);
/** Stands before a name in capitals whose bracket is a gloss and no long form. */
export const GLOSS_CUES = cues('dengan, lewat, melalui, berkat, mengusung, dan, yakni, yaitu, inovasi, mengirim, menampilkan');
/** Small words inside an innovation's name. */
export const INSIDE_NAMES = cues('dan, di, untuk, dari, oleh, ke, dengan, bagi');
/** Begins what is abbreviated in every text and is no innovation: "Surat Keputusan (SK)". */
export const NO_INNOVATIONS =
  /^(?:sekolah (?:menengah|dasar)|madrasah|taman kanak|ganda (?:pemula|taruna|putra|putri)|tunggal|wakil|wali|bupati|gubernur|ketua|kepala|sekretaris|menteri|direktur|camat|lurah|surat|plt|plh|pj|pjs|pjb|sekda|kadis|kabag|kabid|wawali|wabup|wagub|pelaksana|penjabat|dana|hak|undang|peraturan|keputusan|rapat|rencana|standar|aparatur|dewan|hari|tempat|nilai|produk|sumber daya|tahun|musyawarah|anggaran|bidang|kategori|subbidang)\b|inovasi pelayanan publik|inovasi daerah/i;
/** What an innovation is called before its name. */
export const PROGRAM_WORDS = cues('program, programnya, inovasi, inovasinya, gerakan, layanan, aplikasi, terobosan');
/** Opens a list of innovations. */
export const INTRODUCES_LIST = cues(
  'yakni, yaitu, ialah, adalah, antara lain, di antaranya, diantaranya, masing-masing, terdiri atas, terdiri dari, meliputi, berupa',
  ':',
);
/** Before "inovasi" or between it and the opener of a list, say that something else is listed. */
export const CLASS_WORDS = cues(
  'kategori, bidang, jenis, bentuk, kelompok, tahap, tahapan, kriteria, indikator, aspek, tim, juri, tema, unsur, klaster, pemenang, pemenangnya, daerahnya, syarat, tujuan, manfaat, penilai, inovator, pencetus, penggagas, peserta, juara, peraih, duta, ketua',
);
/** Words that no innovation's name begins with. */
export const NOT_OPENING_NAMES = cues('program, inovasi, aplikasi, layanan, kemudian, dan, serta, lewat, melalui, dengan');

/** Says that the article speaks of innovations. */
export const INNOVATION_WORDS = /\b(?:inovasi|inovator|innovat|terobosan)/i;
/** Stands between a bare name in a list and who made it. */
export const OWNED_IN_LISTS = cues('dari, milik, punya, kepunyaan, besutan, karya, gagasan, garapan, buatan');
/** Stands right before a bare name. */
export const NAME_VERBS = cues(
  'dengan, lewat, melalui, berkat, mengusung, mengandalkan, menampilkan, mengirim, mengajukan, ialah, bernama, berjudul, bertajuk',
);
/** Stands between a name and its long form. */
export const OTHERWISE = cues('alias, atau, singkatan, kependekan, akronim, kepanjangan');
/** May stand before "singkatan" and its like. */
export const INTRODUCES_FORM = cues('merupakan, adalah, yang, ialah, yakni, yaitu, sebagai, sendiri');
/** Behind what stands where a name could, say by what a class is measured: "dengan Jumlah Inovasi Terbanyak". */
export const MEASURED_BY = cues('tertinggi, terbanyak, terbesar, terbaik, terendah, terlengkap, tercepat, terluas');
/** Small words inside a long form. */
export const JOINS_NAMES = cues('dan, di, untuk, dari, oleh, ke, dengan, bagi, yang, pada');
