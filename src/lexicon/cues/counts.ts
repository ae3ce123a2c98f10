import { cues } from './cues.js';

// Counted winners.

/** Before "dari" and a counted group, says that somebody is among them. */
export const ONE = cues('satu, salah, satunya, salah satunya, diantara, termasuk, bagian');

/** Before a word for a group, says that some won. */
export const VAGUE_NUMBERS = cues('puluhan, belasan, ratusan, ribuan, sejumlah, beberapa, banyak, sebagian, mayoritas, berbagai, sebagian besar');
/** Stands between a group and what it belongs to. */
export const BELONGS_TO = cues('di, se, milik, jajaran, lingkungan, lingkup, bawah, pada');
/** Stands between a group and its number: "OPD yang berpredikat A ada 3". */
export const AMOUNTS_TO = cues('ada, berjumlah, sebanyak, sejumlah, tinggal, hanya, cuma, baru');
/** May stand between a number and its grade where the group goes without saying: "61 lainnya masuk zona kuning". */
export const ELLIPSIS_FILLERS = cues(`
  lainnya, lain, lagi, sisanya, yang, di, masuk, berpredikat, meraih, mendapat, memperoleh, dengan, berada di, masih, daerah, di antaranya, diantaranya,
  sudah, baru, mendapatkan, menyandang, harus, puas, hanya, cukup, diganjar, menerima, kebagian
`);
/** Is counted in such articles and never wins. */
export const NEVER_WINNERS = cues('inovasi, peserta, proyek, proposal, kategori, indikator');
