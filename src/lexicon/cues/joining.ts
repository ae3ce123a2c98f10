import { cues } from './cues.js';

// How winners are joined, and what opens a list of them.

/** Joins two of a kind. */
export const AND = cues('dan, serta');
/** Stands before the last name of a list. */
export const ENDS_LIST = cues('dan, serta', '&');
/** Joins the bodies that share one prize. */
export const JOINT = cues('dan, bersama, serta', '&');
/** May stand between two winners of one result. */
export const BETWEEN_WINNERS = cues(
  'dan, serta, bersama, beserta, maupun, juga, pemkab, pemkot, kabupaten, kota, dengan, plus, ditambah',
  ',',
  '&',
  '-',
  '–',
  '/',
  '|',
);
/** Joins a second verb to the same subject. */
export const AND_THEN = cues('dan, serta, sekaligus, juga, kemudian, lalu');
/** May stand between "dan" and the second verb. */
export const VERB_ADVERBS = cues(
  'hanya, cuma, tetap, kembali, juga, berhasil, masih, kini, mampu, sukses, bahkan, pernah, telah, sudah, turut, akhirnya, baru, bisa',
);
/** Stands between a region and the body of it that won. */
export const EXACTLY = cues('tepatnya, yaitu, yakni, melalui');
/** Begins the next winner of an enumeration. */
export const NEXT_WINNER = cues(`
  disusul, disusul oleh, diikuti, diikuti oleh, menyusul, sedangkan, sementara, kemudian, selanjutnya, lalu, berikutnya, adapun, terakhir, membuntuti,
  sementara itu
`);
/** Puts the winner after it one place behind the winner before it; the first words of what is written. */
export const FOLLOWING_VERBS: readonly string[] = ['disusul', 'diikuti', 'menyusul', 'membuntuti'];
/** Opens a sentence whose winner came one place behind the one told last. */
export const NEXT_IN_RANK = cues(`
  di belakangnya, dibelakangnya, belakangnya, di bawahnya, dibawahnya, bawahnya, menyusul, disusul, disusul oleh, diikuti
`);

/** Behind "di", says that the next winner comes one place behind the one named. */
export const BEHIND = cues('belakang, bawah');
/** Behind the word for a place, means the place after the one told last. */
export const NEXT_ONE = cues('berikutnya, selanjutnya, sesudahnya');

/** Opens a sentence with a subordinate clause. */
export const OPENS_SUBORDINATE = cues('selain, di samping, disamping, meski, meskipun, walau, walaupun, kendati, kendatipun, setelah, usai, sesudah');
/** Opens a sentence with those who have the same. */
export const BESIDES = cues('selain, di samping, disamping');
/** Says that a clause adds to what was told before. */
export const ALSO = cues('juga, turut, kembali, pun, sekaligus, lagi');

/** Opens a complete list. */
export const COMPLETE_OPENERS = cues(
  'yakni, yaitu, ialah, adalah, masing-masing, terdiri dari, terdiri atas, dengan rincian, meliputi, yang terdiri dari',
  ':',
);
/** Opens a list that leaves some out. */
export const PARTIAL_OPENERS = cues('antara lain, di antaranya, diantaranya, seperti, termasuk');
/** Ends a sentence whose list stands on the lines after it. */
export const BELOW = cues('berikut, berikut ini');
/** Among the first words of a sentence whose list stands on the lines after it, says that the lines name no winners. */
export const NO_WINNERS_BELOW = cues(
  'alamat, jadwal, susunan, syarat, persyaratan, juri, peserta, panitia, lokasi, tahapan, kontak, narahubung, rangkaian, aspek, kriteria',
);
/** First word of a sentence that names the winners of what was counted before. */
export const TELLS_WINNERS = cues(`
  mereka, satker, nama-nama, daerah, kabupaten, unit, opd, desa, adapun, yakni, yaitu, penerimanya, instansi, satuan kerja, perangkat daerah, puskesmas
`);
/** Says from where winners come: "Dari Jawa Timur terdapat Kabupaten A", "Sulawesi Selatan mengirimkan B", "Penerima lainnya adalah C". */
export const ORIGIN_VERBS = cues('terdapat, mengirimkan, mengirim, diwakili, penyumbang, menyumbang, menyumbangkan, penerima, penerimanya, ada');
/** Of those, the words behind the region that winners come from. */
export const SENDS_WINNERS = cues('mengirimkan, mengirim, diwakili, penyumbang, menyumbang, menyumbangkan');
/** Of the words that tell winners, those that need no verb. */
export const NAMELY = cues('yakni, yaitu');
/** The words of a sentence that numbers its winners in brackets, "(1) … (2) …", by place. */
export const WINNER_WORDS = cues('pemenang, juara');
