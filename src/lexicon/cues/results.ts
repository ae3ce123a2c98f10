import { cues } from './cues.js';

// Grades, places and what they were before.

/** Before a grade that was left behind, and before the one that took its place. */
export const FROM = cues('dari, semula');
export const MEASURES = cues('poin, persen');
export const TURNS_INTO = cues('menjadi, jadi, ke, kini');
/** Short forms of opinions and integrity zones. */
export const SHORT_GRADES: ReadonlyMap<string, string> = new Map([
  ['wajar tanpa pengecualian', 'WTP'],
  ['wajar dengan pengecualian', 'WDP'],
  ['wilayah bebas dari korupsi', 'WBK'],
  ['wilayah bebas korupsi', 'WBK'],
  ['wilayah birokrasi bersih dan melayani', 'WBBM'],
  ['wilayah birokrasi bersih melayani', 'WBBM'],
]);
/** First place in words. */
export const FIRST_PLACE = cues('puncak, teratas, terdepan, juara, jawara, pemenang, utama');
/** Superlatives that a next place may follow. */
export const BEFORE_SECOND = cues('tertinggi, terbaik, juara');
/** Stands between a grade and the same grade in other words. */
export const OR = cues('alias, atau');
/** Stands between a letter and what it stands for. */
export const GLOSSED_BY = cues('atau, alias, yakni, yaitu, dengan');
/** Speaks of how grades are made up, so nothing is won. */
export const SCALE_TALK = cues('berjenjang, rentang, artinya, berarti, skala');
/** What whoever gives grades does with their scale. */
export const EXPLAINS_SCALE = cues(`
  mengelompokkan, mengklasifikasikan, mengkategorikan, mengategorikan, membagi, membedakan, menjelaskan, menerangkan, memaparkan, menggolongkan, memakai,
  menggunakan, mengenal, membuat, menyusun, menyebut, menyediakan
`);

/** Classes that are grades: "pelayanan sangat baik". */
export const GRADED_CLASS = /\b(?:baik|prima|paripurna|istimewa|memuaskan|informatif)$/i;
/** Behind the letter of a line, says that it names a class: "A. Tingkat SMP". */
export const CLASS_NOUNS = cues('tingkat, jenjang, bidang, kelompok, kategori, klaster');
/** Ends the name of a class whose winner stands behind it: "Perpustakaan Desa Terbaik:". */
export const BEST_OF_CLASS = cues('terbaik, terinovatif, terbersih, teraktif, terkreatif, terfavorit, terinformatif');
