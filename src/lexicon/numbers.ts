/** Number words that stand alone. */
export const UNIT_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** Words that multiply or extend the number before them. */
export const SCALE_WORDS: Readonly<Record<string, number>> = { belas: 0, puluh: 10, ratus: 100, ribu: 1000 };

/** "seratus", "seribu": a scale word with one built in. */
export const FUSED_SCALE_WORDS: Readonly<Record<string, number>> = { seratus: 100, seribu: 1000 };

/** Words for a place in an order. */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
  'ke-satu': 1,
  'ke-dua': 2,
  'ke-tiga': 3,
  'ke-empat': 4,
  'ke-lima': 5,
  'ke-enam': 6,
};

/** Roman numerals up to 39; they count only after a rank word. */
export const ROMAN_NUMERALS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 39 }, (_, i) => {
    const n = i + 1;
    const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
    return ['x'.repeat(Math.floor(n / 10)) + units[n % 10], n];
  }),
);

/** Month names with the spellings that newspapers use. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  feb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  agustus: 8,
  agu: 8,
  agt: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  desember: 12,
  des: 12,
};

/** Weekdays, Monday = 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  senin: 1,
  selasa: 2,
  selas: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  'jum’at': 5,
  sabtu: 6,
  minggu: 7,
  ahad: 7,
};
