import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';
import { tells } from './told.js';

type Named = readonly [name: string, expansion?: string];

/** A text and the innovations that it names, with what they stand for, in any order. */
const names = (rows: readonly (readonly [text: string, ...named: (Named | string)[]])[]): void => {
  test.each(rows.map(([text, ...named]) => [text, named] as const))('%s', (text, named) => {
    const extraction = extract({ source: 'x', kind: 'text', content: text });
    if ('error' in extraction) throw new Error(extraction.error.message);
    const found = extraction.record.innovations.map(({ name, expansion }) => (expansion === undefined ? [name] : [name, expansion]));
    expect(found.sort()).toEqual(named.map((one) => (typeof one === 'string' ? [one] : [...one])).sort());
  });
};

describe('a programme is listed where its bracket tells what its name stands for', () => {
  names([
    ['Warga Bantul ikut program Dasi Merah (Dapur Sehat dan Siaga Warga).', ['Dasi Merah', 'Dapur Sehat dan Siaga Warga']],
    [
      'Ekonomi kampung dikuatkan melalui program Dewa Mandi (Desa Wirausaha Mandiri Digital) di lima kecamatan.',
      ['Dewa Mandi', 'Desa Wirausaha Mandiri Digital'],
    ],
    ['Jumlah peserta pada program kebun keluarga lestari dan sehat (Kelastari) mencapai 1.500 orang.', ['Kelastari', 'kebun keluarga lestari dan sehat']],
  ]);
});

describe('a translation is no long form', () => {
  names([['Kebersihan kota dijaga lewat gerakan Sleman Ora Nyampah (Sleman Tidak Membuang Sampah).', 'Sleman Ora Nyampah']]);
});

describe('what goes by its initials is a law, a body or a scheme of the state', () => {
  names([
    ['Warga mendaftar lewat program Pendaftaran Tanah Sistematis Lengkap (PTSL).'],
    ['Warga mendapat program KIS (Kartu Indonesia Sehat).'],
    ['Ia aktif di gerakan Mahasiswa Nasional Indonesia (GMNI).'],
    ['Ia kuliah di program studi teknik sipil (Sipil).'],
    ['Melalui program Zona Aman, polisi berpatroli.'],
  ]);
});

describe('words for the kind of an innovation stand before its name', () => {
  names([
    ['Inovasi layanan Antar Obat Ceria milik Puskesmas Mawar dipuji warga.', 'Antar Obat Ceria'],
    ['Inovasi publik WARGA SIGAP (Warga Siaga Gempa dan Air Pasang) lahir di Kabupaten Pacitan.', ['WARGA SIGAP', 'Warga Siaga Gempa dan Air Pasang']],
    ['Penghargaan diberikan atas inovasi Penerapan Protokol Sehat pada Pasar Kliwon.', 'Penerapan Protokol Sehat pada Pasar Kliwon'],
    ['Ia ikut lomba inovasi dengan judul Kebun Atap Sekolah.', 'Kebun Atap Sekolah'],
    ['Pemenang untuk Inovasi Tata Kelola Pemerintahan dan Inovasi Pelayanan Publik diumumkan.'],
    ['Penghargaan inovasi diserahkan dalam acara bertema Bergerak Bersama Maju.'],
  ]);
});

describe('what is said to be the innovation of a body', () => {
  names([
    ['Sapa Tani merupakan inovasi dari Dinas Pertanian Kota Metro.', 'Sapa Tani'],
    ['Kehadiran dapur siaga merupakan inovasi Pemkot Metro.', 'dapur siaga'],
    ['Lomba itu merupakan inovasi dari Dinas Pertanian Kota Metro.'],
    ['Kerja keras semua pihak merupakan inovasi bagi Pemkot Metro.'],
  ]);
});

describe('names and long forms where the article speaks of innovations', () => {
  names([
    [
      'Wali kota memaparkan inovasi daerah. Ia menjelaskan Rantai Kasih (Rawat Anak Tani dan Ibu Kasihan Hamil) di depan juri.',
      ['Rantai Kasih', 'Rawat Anak Tani dan Ibu Kasihan Hamil'],
    ],
    [
      'Ada inovasi baru. Pintu Kita singkatan dari Pelayanan Informasi Terpadu dengan Langkah Kualitas Terjaga Andal.',
      ['Pintu Kita', 'Pelayanan Informasi Terpadu dengan Langkah Kualitas Terjaga Andal'],
    ],
    ['Inovasi Gema Lansia sendiri merupakan singkatan dari Gerakan Masyarakat Peduli Lansia.', ['Gema Lansia', 'Gerakan Masyarakat Peduli Lansia']],
    ['Inovasi diajukan melalui Jaringan Inovasi Pelayanan Publik (JIPP).'],
  ]);
});

describe('further winners whose innovation has no word for its kind', () => {
  tells([
    [
      'Top 10 Lomba Inovasi Daerah 2023 diraih Puskesmas Mawar dengan inovasi Sari Rasa, Puskesmas Melati dengan Kenanga Biru, dan Puskesmas Dahlia dengan Roti Bakar.',
      [
        { recipients: ['Puskesmas Mawar'], innovation: 'Sari Rasa', award: 'Lomba Inovasi Daerah', rank: 'top 10', year: 2023 },
        { recipients: ['Puskesmas Melati'], innovation: 'Kenanga Biru', award: 'Lomba Inovasi Daerah', rank: 'top 10', year: 2023 },
        { recipients: ['Puskesmas Dahlia'], innovation: 'Roti Bakar', award: 'Lomba Inovasi Daerah', rank: 'top 10', year: 2023 },
      ],
    ],
  ]);
});

describe('names listed behind a word for innovations', () => {
  names([
    ['Tiga inovasi itu adalah Sapa Tani, Rumah Baca, dan Kelas Ceria.', 'Sapa Tani', 'Rumah Baca', 'Kelas Ceria'],
    ['Wali kota memaparkan dua inovasi unggulan yang lolos, yakni Pagar Hati dan Lampu Terang.', 'Pagar Hati', 'Lampu Terang'],
    [
      'Tiga inovasi tersebut masing-masing Sapa Tani (Dinas Pertanian), Pojok PKK (Dinas Sosial), dan Kereta Baca (Dinas Perpustakaan).',
      'Sapa Tani',
      'Pojok PKK',
      'Kereta Baca',
    ],
    [
      'Dua inovasi itu masing-masing Rompi Siaga atau Kelas Cegah Bencana (Dinas Sosial) dan Peta Tani atau Peta Lahan Terpadu (Bappeda).',
      ['Rompi Siaga', 'Kelas Cegah Bencana'],
      ['Peta Tani', 'Peta Lahan Terpadu'],
    ],
    [
      'Inovasi yang naik panggung antara lain Kebun Baca dari Sumberwangi, Antar Obat dari Desa Sukamaju, dan Jala Ikan.',
      'Kebun Baca',
      'Antar Obat',
      'Jala Ikan',
    ],
  ]);
});

describe('what else is listed behind a word for innovations', () => {
  names([
    ['Pemenang lomba inovasi adalah Kabupaten Sleman, Kabupaten Bantul, dan Kota Metro.'],
    ['Ada dua kategori inovasi, yakni Tata Kelola dan Pelayanan Publik.'],
    ['Inovasi dibagi menjadi tiga bidang, yaitu Kesehatan Warga, Pendidikan Dasar, dan Energi Baru.'],
    ['Penilai inovasi itu adalah Budi Santosa dan Ani Lestari.'],
    ['Inovasi itu adalah bukti kerja keras warga, Dinas Sosial, dan Bappeda.'],
  ]);
});

describe('owners and classes around a name', () => {
  names([
    ['Inovasi Unggulan Gizi Ceria milik Puskesmas Mawar ditinjau tim juri.', 'Gizi Ceria'],
    ['SAPATANI, program unggulan Pemkab Sleman, masuk Top 21 Kompetisi Inovasi Daerah 2022.', 'SAPATANI'],
    ['Pemkab Sleman meluncurkan program inovasi SAPATANI.', 'SAPATANI'],
    ['Dua inovasi Kepolisian Negara dan tiga inovasi Kementerian Sosial dinilai.'],
    ['Sistem Inovasi Unggulan Panca Karya dibahas.'],
    ['Dua inovasi lain yakni Tani Ceria (Disnak Keswan Kabupaten Sinjai) dan Baca Ria (Dinas Sosial).', 'Tani Ceria', 'Baca Ria'],
  ]);
});

describe('a name of one word before its place', () => {
  tells([
    [
      'Pemenang Lomba Inovasi Daerah 2022 yakni Dinas Sosial melalui Abimanyu (peringkat pertama) dan Dinas Perhubungan melalui Sipadu (posisi II).',
      [
        { recipients: ['Dinas Sosial'], innovation: 'Abimanyu', award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 },
        { recipients: ['Dinas Perhubungan'], innovation: 'Sipadu', award: 'Lomba Inovasi Daerah', rank: '2', year: 2022 },
      ],
    ],
  ]);
});
