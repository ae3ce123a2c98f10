import { cues } from './cues.js';

// What points back to what was told before.

/** Points to what was spoken of. */
export const DEMONSTRATIVES = cues('ini, itu, tersebut');
/** With `PRIZE_WORDS`, points to the prize of the sentence before. */
export const POINTING_TO_PRIZE = cues('itu, ini, tersebut, serupa, sama');
/** Says that another won the same. */
export const THE_SAME = cues('serupa, sama');
/** What a prize is called when a sentence points back to it. */
export const PRIZE_WORDS = cues(`
  gelar, penghargaan, predikat, predikatnya, piala, trofi, tropi, kategori, juara, opini, capaian, nilai, anugerah, hasil, nominasi, posisi, peringkat, titel,
  sebutan, nominator, medali
`);
/** What is got, where its name is told in another sentence. */
export const NAMELESS_PRIZES = cues('penghargaan, apresiasi, anugerah, piagam, trofi, predikat');
/** What a list of the prizes of one winner is said to hold. */
export const PRIZES_OF_ONE = cues('penghargaan, prestasi, capaian, raihan, torehan, anugerah, apresiasi, gelar, piala, trofi, predikat');
/** Opens a sentence about all who were listed before it. */
export const ALL_OF_THEM = cues(
  'keduanya, ketiganya, keempatnya, kelimanya, keenamnya, ketujuhnya, kedelapannya, kesembilannya, kesepuluhnya, kedua-duanya, dua-duanya, ketiga-tiganya, semuanya, seluruhnya, kesemuanya',
);
/** First word of a sentence that goes on with a list. */
export const LISTS_ON = cues('satu, yang, pertama, kedua, ketiga, lainnya, selebihnya, berikutnya, selain');
