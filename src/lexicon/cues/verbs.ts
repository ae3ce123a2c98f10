import { cues } from './cues.js';

// Verbs of winning and giving, and what shows that nothing is won.

/** Before "unggulan", says that it is a nomination. */
export const BEFORE_SEED = cues('sebagai, menjadi, jadi, masuk, berstatus');
/** Behind "menjadi", says that nothing is won: "menjadi ajang adu gagasan". */
export const BECOMES_NO_PRIZE = cues(`
  ajang, momentum, bukti, motivasi, tuan rumah, wadah, sarana, pemacu, penyemangat, acuan, contoh, inspirasi, kebanggaan, agenda, kado, pelecut, dorongan,
  modal, langkah, bagian, cambuk, perhatian, sorotan, tolok ukur, indikator, pemicu, peserta, tempat, lokasi, media, syarat, dasar, tanggung, tantangan,
  tujuan, fokus, prioritas, kunci, komitmen, wahana, hasil, sumber, penyelenggara, narasumber, juri, penilai, tim, anggota, tonggak, cerminan, tanda, jawaban, solusi, andalan, ikon, kegiatan, kerja, buah
`);
/** Behind "menerima", says that no prize is received: "menerima kunjungan tim juri Lomba A". */
export const RECEIVES_NO_PRIZE = cues(`
  kunjungan, kunjungi, laporan, tim, rombongan, surat, undangan, audiensi, bantuan, aduan, pengaduan, keluhan, tamu, delegasi, dana, hibah, kabar, informasi,
  penjelasan, arahan, masukan, usulan, berkas, dokumen, pendaftaran, pendampingan, pembinaan, studi, silaturahmi, kedatangan
`);
/** The last stage of a contest, whose participants are finalists. */
export const FINALS = cues('final, grandfinal, semifinal, putaran');
/** Stages of a contest before its result. */
export const STAGES = cues('final, grandfinal, semifinal, putaran, seleksi, administrasi, verifikasi, tahap, tahapan, babak, presentasi, wawancara, kurasi');
/** Verbs of giving whose object is the prize; those of choosing have the winner as object. */
export const HANDS_OUT = cues(
  'mengumumkan, umumkan, memberikan, memberi, beri, berikan, menyerahkan, serahkan, membagikan, menyematkan, mempersembahkan, menghadiahkan, diserahkan, diberikan, dianugerahkan, disematkan',
);
/** Nouns for winners that stand right behind them. */
export const WINNER_NOUNS = cues('peraih, pemenang, penerima, penyabet, penyandang');
/** Verbs that also say much else; they need a result beside them. */
export const WEAK_VERBS = cues(`
  menjadi, jadi, masuk, mencapai, membawa, punya, memegang, mencatat, menerima, terima, mendapat, mendapatkan, dapatkan, memperoleh, peroleh, milik,
  diisi, dibawa, diikuti, disusul, menyusul, terpilih, ditetapkan, dinyatakan, ialah, bernilai, dimiliki, dipertahankan, diberikan, diserahkan,
  memberikan, memberi, menyerahkan, menetapkan, mengumumkan, beri, umumkan, tetapkan, lolos, bertengger, berada di, bertahan di, diterima, diumumkan, menghuni,
  membukukan, serahkan, berikan, menang, naik ke, duduk di, berdiri di, kebagian
`);
/** Verbs of being somewhere or having something, which tell nothing without a place or grade. */
export const NEEDS_RESULT = cues(
  'berada di, bertahan di, duduk di, berdiri di, punya, memegang, bertengger di, nangkring di, bernilai, naik ke, dihuni, diisi, milik',
);
/** Verbs of whoever comes first in a contest, and what a contest is called. */
export const WINS_CONTEST = cues('menjuarai, juarai, memenangi, memenangkan, menangi, dimenangi, dimenangkan, dijuarai');
export const CONTEST = /^(?:lomba|kompetisi|kontes|sayembara|festival|turnamen|kejuaraan)\b/i;
/** Stands before the person who took a prize in their hands. */
export const HANDED_TO = cues('diterima, kepada');

/** What statistics measure, in which nothing is won. */
export const STATISTICS = cues(
  'pertumbuhan, inflasi, deflasi, kemiskinan, pengangguran, ekspor, impor, investasi, pdrb, umk, ump, upah, elektabilitas, survei elektabilitas, apbd',
);
/** Behind a place, says that it is counted from the end. */
export const LOWEST = cues('terendah, terbawah, terburuk, dari bawah, buncit, terbelakang, terlambat');
/** The report that audit opinions are about. */
export const AUDIT = /^(?:LKPD|LKPP|Laporan Keuangan)/i;
/** Says that something is won in sports, and a prize that is none of them. */
export const SPORTS = cues(`
  sepakbola, sepak, voli, basket, futsal, silat, karate, taekwondo, bulutangkis, tangkis, tenis, renang,
  atletik, porda, porprov, porkab, porwil, popda, popnas, peparda, porseni, kontingen, atlet, medali, turnamen, kejuaraan, liga
`);
export const OFFICE_PRIZE = /inovasi|pelayanan|kinerja|innovation|award/i;
/** Before such a word, names what a region does about it, which may be prized. */
export const FIGHTS = cues('pengendalian, pengendali, penanganan, penurunan, pengentasan, penanggulangan, pelayanan, promosi, percepatan, pengelolaan');
