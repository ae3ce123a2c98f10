import { cues } from './cues.js';

// Who takes which part: winner, giver, maker, place.

/** Belongs between a recipient and the word that tells its part. */
export const PART_FILLERS = cues('langsung, pihak, para, juga, secara, tim, penilai');
/** Stands before the person who made an innovation. */
export const MADE_BY = cues('karya, gagasan, digagas, garapan, buatan, disusun, milik, besutan, kepunyaan, inovator, kepada, berikutnya, diciptakan, dibuat');
/** Verbs behind an innovation and before the body that made it. */
export const DEVELOPED_BY = cues('dikembangkan, dibuat, diciptakan, dirancang, dirintis, digarap, digagas, disusun, dilahirkan, diusung, diajukan');
/** Stands between a person and the body that the person belongs to. */
export const MEMBER_OF = cues('dari, di, pada');
/** Stands before the winner. */
export const OWNED_BY = cues('milik, punya, besutan, kepunyaan, mewakili, bagi');
/** Stands before who gives the prize, runs the contest or made the survey. */
export const GIVEN_BY = cues(`
  dari, oleh, diselenggarakan, digelar, diadakan, dihelat, digagas, diinisiasi, versi, diberikan oleh, diserahkan oleh, menurut, dilakukan,
  dilaksanakan, dikeluarkan, diumumkan, dirilis, catatan, data, pedoman
`);
/** Stands before a body or region that is only where something happens, or that somebody belongs to. */
export const PLACED_BY = cues(`
  di, ke, se, tingkat, asal, wilayah, seluruh, lingkungan, lingkup, jajaran, menuju, sekitar, se-, warga, masyarakat, kepala, antar, hotel, gedung,
  dprd, aula, pendopo, alun-alun, lapangan, penduduk, pegawai, bersama-sama, halaman, ruang, ballroom, kantor, wakil, ketua, wartawan, bumi, jalan, jl,
  kepada wartawan, mengalahkan, menyamai, bawah, belakang, atas, luar, ibu kota, ibukota, rakyat, setingkat, terhadap, tentang, soal, khas, komitmen, atlet, pelajar, siswa, siswi, mahasiswa, santri, kafilah, kontingen, pesilat, pemain, klub, peserta didik, dukungan, dedikasi, kolaborasi, sinergi, binaan, asuhan, naungan, jambore, apel, upacara, rakor, rakerda, rakerwil
`);
/** Stands before a body or region that somebody visits. */
export const VISITED_BY = cues('ke, mengunjungi, kunjungi, menuju');
/** Where ceremonies are held. */
export const VENUES = cues('hotel, gedung, aula, pendopo, lapangan, halaman, ballroom, balai, alun-alun, ruang, kompleks, pendapa, museum');
/** Stands between a giver and the winner: "predikat itu diberikan Ombudsman kepada X". */
export const GIVEN_TO = cues('kepada, untuk');
/** Before "mewakili", says that a winner goes on to the next round for another: "berhak mewakili Kabupaten X". */
export const SENT = cues('berhak, untuk, guna, maju, dikirim, diutus, ditunjuk, dipercaya');
/** What whoever stands behind it did, before it is told who won: "Dalam penilaian Kementerian X, Kota A …". */
export const JUDGED_BY = cues('penilaian, pemantauan, pengamatan, survei, evaluasi, kajian, penelitian');
/** Before those who did not win or take part. */
export const EXCEPT = cues('kecuali, terkecuali, minus');
/** Who judges, and what stands between them and a list of their members. */
export const JURY = cues('tim, tim penilai, penilai, juri, dewan juri, panelis, panitia');
export const CONSISTS_OF = cues('terdiri dari, terdiri atas, yang terdiri dari, yang terdiri atas, berasal dari, beranggotakan');
/** Joins the names of a list of those who won nothing. */
export const BETWEEN_LISTED = cues('dan, serta, maupun, oleh');
/** May stand between "diikuti" and those who took part. */
export const BETWEEN_PARTICIPANTS = cues('dari, dan, serta, sebanyak, total, sekitar, oleh, seluruh, pemerintah daerah, perwakilan');
/** Between a word for one and a counted group, says that the one is of it. */
export const OF_THEM = cues('dari, dalam, di antara, diantara, antara');
/** Words for a region of any kind that count nothing. */
export const ANY_AREA = cues('wilayah, kawasan, penerima, peraih');
/** Words for bodies of any kind. */
export const ANY_KIND = cues('instansi, institusi, opd, perangkat daerah, organisasi perangkat daerah, unit kerja, satuan kerja, satker, lembaga');
/** Types of region. */
export const REGION_TYPES = cues('provinsi, kabupaten, kota');
/** Before the first of listed places, says that they are where something happens, own something, or belong to the office of a person. */
export const NO_LIST_AFTER = cues(
  'di, ke, se, dari, milik, karya, warga, masyarakat, wilayah, kepala, camat, lurah, kades, ketua, direktur, anggota, bidan, dokter, perawat, guru, siswa',
);
