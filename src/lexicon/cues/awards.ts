import { cues } from './cues.js';

// Awards and their years.

/** Stands between what is explained and its kind. */
export const IS = cues('adalah, merupakan, ialah');
/** Stands before a kind: "sebuah penghargaan". */
export const ONE_OF_KIND = cues('sebuah, suatu, salah, bentuk, bagian');

/** Meetings, whose subject is no award. */
export const MEETINGS = cues('rapat, rakor, rakornas, rakerda, rakernas, workshop, lokakarya, sosialisasi, seminar, bimtek, pelatihan, forum');

/** Awards that persons win for themselves. */
export const PERSON_AWARD =
  /\b(?:(?:bupati|wali ?kota|gubernur|camat|lurah) (?:ter|paling)\w*|figur|pembina|tokoh|lencana|satyalancana|satya lencana|ceo|kepala daerah|pemimpin|leader|insan|bapak|ibu|bunda|person|mayor|innovator)\b/i;
/** Awards that audit opinions and integrity zones belong to. */
export const OPINION_AWARD = /LKPD|Laporan Keuangan|opini|Zona Integritas|\bZI\b/i;
/** Audit opinions and integrity zones. */
export const OPINION = /^(?:WTP|WDP|TMP|WBK|WBBM|disclaimer)/i;
/** Stands before a year that dates a decree, a budget history or the begin of something, not the award. */
export const UNDATING = cues('nomor, no, sejak, uu, perda, mulai, hingga, sampai, dibanding, dibandingkan');
/** Stands between the first and the last year of a span. */
export const UNTIL = cues('hingga, sampai, sampai dengan');
/** Before an award and its year, says that the year is still to come: "peluncuran indikator MCP 2025", "menargetkan Adipura 2025". */
export const AHEAD_OF_AWARD = cues(`
  peluncuran, launching, meluncurkan, luncurkan, indikator, sosialisasi, persiapan, jelang, menjelang, menghadapi, hadapi, pencanangan, pendaftaran, menyambut, target, menargetkan,
  targetkan, ditargetkan, menuju, bidik, membidik, kejar, mengejar, incar, optimistis, optimis, siap
`);
/** Before "tahun lalu", says that it is only compared with. */
export const COMPARED_WITH = cues('dibanding, dibandingkan, dari, daripada, atas, bawah, sejak, hingga, sampai, seperti, ketimbang, antara');
/** Before a verb of winning, says that it was so once. */
export const ONCE = cues('sempat, pernah');
/** Behind "tahun", points back. */
export const PAST_YEAR = cues('lalu, kemarin, sebelumnya, silam');
/** Behind "tahun", points to a later one. */
export const LATER_YEAR = cues('kemudian, berselang, berikutnya, setelahnya, sesudahnya');
/** With "itu" behind it, points to the time of the sentence before. */
export const THAT_TIME = cues('saat, ketika, waktu, kala, tahun');
/** May stand between an award and its year. */
export const YEAR_LINKS = cues(`
  tahun, di, tingkat, pada, anggaran, lingkup, lingkungan, nasional, se, untuk, kota, kabupaten, provinsi, dan, antar, daerah, internal, periode, edisi,
  yang, digelar, dihelat, diselenggarakan, diadakan, oleh
`);

/** Before a year, says that a result is compared with that of the year. */
export const COMPARES = cues('dari, dibanding, dibandingkan, ketimbang, daripada, sebelumnya, atas, bawah, raihan, capaian, hasil');
/** Behind such a year, tells what was reached then. */
export const TELLS_EARLIER = cues('yang, sebesar, dengan, hanya, masih, berada di, lalu, sebelumnya, mencapai, baru');
