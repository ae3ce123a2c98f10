import { describe, expect, test } from 'vitest';
import type { Provenance, Slot } from '../src/model/record.js';
import { type Context, exported, type Row, type Told, tells, tellsNone } from './told.js';

describe('a verb of winning after its subject', () => {
  tells([
    ['Dinas Sosial meraih juara II Lomba Taman Kantor.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Taman Kantor', rank: '2' }]],
    ['Kecamatan Wringin menyabet juara I Lomba Kebersihan Kantor.', [{ recipients: ['Kecamatan Wringin'], award: 'Lomba Kebersihan Kantor', rank: '1' }]],
    ['Kabupaten Wajo menduduki peringkat ke-4 Indeks Inovasi Daerah.', [{ recipients: ['Kabupaten Wajo'], award: 'Indeks Inovasi Daerah', rank: '4' }]],
    ['RSUD Kertosono memboyong juara III Lomba Pelayanan Prima.', [{ recipients: ['RSUD Kertosono'], award: 'Lomba Pelayanan Prima', rank: '3' }]],
    [
      'Puskesmas Cikole diganjar juara harapan I Lomba Inovasi Kesehatan.',
      [{ recipients: ['Puskesmas Cikole'], award: 'Lomba Inovasi Kesehatan', rank: 'harapan 1' }],
    ],
    ['Desa Tirtosari berhak atas juara II Lomba Desa Digital.', [{ recipients: ['Desa Tirtosari'], award: 'Lomba Desa Digital', rank: '2' }]],
    ['Kota Metro dinobatkan sebagai Kota Layak Anak kategori Madya.', [{ recipients: ['Kota Metro'], award: 'Kota Layak Anak', grade: 'Madya' }]],
    ['Pemkab Sleman mengantongi predikat A pada evaluasi SAKIP.', [{ recipients: ['Pemkab Sleman'], award: 'SAKIP', grade: 'A' }]],
  ]);
});

describe('a passive verb, with and without "oleh"', () => {
  tells([
    ['Juara I Lomba Taman Kantor diraih oleh Dinas Pertanian.', [{ recipients: ['Dinas Pertanian'], award: 'Lomba Taman Kantor', rank: '1' }]],
    ['Juara I Lomba Taman Kantor diraih Dinas Pertanian.', [{ recipients: ['Dinas Pertanian'], award: 'Lomba Taman Kantor', rank: '1' }]],
    ['Peringkat kedua disabet Dinas Perhubungan.', [{ recipients: ['Dinas Perhubungan'], rank: '2' }]],
    ['Posisi ketiga ditempati oleh Kecamatan Banyuputih.', [{ recipients: ['Kecamatan Banyuputih'], rank: '3' }]],
    ['Juara II Lomba Arsip jatuh kepada Kelurahan Sukamaju.', [{ recipients: ['Kelurahan Sukamaju'], award: 'Lomba Arsip', rank: '2' }]],
    ['Piala juara I diserahkan kepada Puskesmas Wonosari.', [{ recipients: ['Puskesmas Wonosari'], rank: '1' }]],
    ['Predikat Informatif disandang Diskominfo Kota Salatiga.', [{ recipients: ['Diskominfo Kota Salatiga'], grade: 'Informatif' }]],
    ['Peringkat keempat direbut Bappeda Kabupaten Alor.', [{ recipients: ['Bappeda Kabupaten Alor'], rank: '4' }]],
  ]);
});

describe('an ordered list with ellipsis', () => {
  tells([
    [
      'Juara pertama Lomba Arsip diraih Desa Melati, juara kedua Desa Kenanga, dan juara ketiga Desa Mawar.',
      [
        { recipients: ['Desa Melati'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Desa Kenanga'], award: 'Lomba Arsip', rank: '2' },
        { recipients: ['Desa Mawar'], award: 'Lomba Arsip', rank: '3' },
      ],
    ],
    [
      'Juara I diraih Kecamatan Tajinan, disusul Kecamatan Bululawang dan Kecamatan Dau.',
      [
        { recipients: ['Kecamatan Tajinan'], rank: '1' },
        { recipients: ['Kecamatan Bululawang'], rank: '2' },
        { recipients: ['Kecamatan Dau'], rank: '3' },
      ],
    ],
    [
      'Kecamatan Loano meraih juara I. Juara II direbut Kecamatan Bener, sedangkan juara III Kecamatan Kaligesing.',
      [
        { recipients: ['Kecamatan Loano'], rank: '1' },
        { recipients: ['Kecamatan Bener'], rank: '2' },
        { recipients: ['Kecamatan Kaligesing'], rank: '3' },
      ],
    ],
    [
      'Peringkat pertama diraih Kabupaten Belu. Menyusul di peringkat kedua Kabupaten Malaka. Peringkat ketiga Kabupaten Alor.',
      [
        { recipients: ['Kabupaten Belu'], rank: '1' },
        { recipients: ['Kabupaten Malaka'], rank: '2' },
        { recipients: ['Kabupaten Alor'], rank: '3' },
      ],
    ],
    [
      'Juara pertama Dinas Sosial lewat program SALAM (Sahabat Lanjut Usia Mandiri), disusul Dinas Perikanan lewat program IKAN MAS.',
      [
        { recipients: ['Dinas Sosial'], rank: '1', innovation: 'SALAM', expansion: 'Sahabat Lanjut Usia Mandiri' },
        { recipients: ['Dinas Perikanan'], rank: '2', innovation: 'IKAN MAS' },
      ],
    ],

    [
      'Juara pertama Lomba Arsip diraih Dinas Kesehatan. Kedua diraih oleh Dinas Pendidikan. Ketiga didapatkan oleh BKPSDM.',
      [
        { recipients: ['Dinas Kesehatan'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Pendidikan'], award: 'Lomba Arsip', rank: '2' },
        { recipients: ['BKPSDM'], award: 'Lomba Arsip', rank: '3' },
      ],
    ],
    [
      'Juara I diraih Kecamatan Tajinan, disusul Kecamatan Bululawang.',
      [
        { recipients: ['Kecamatan Tajinan'], rank: '1' },
        { recipients: ['Kecamatan Bululawang'], rank: '2' },
      ],
    ],
    [
      'Kecamatan Loano keluar sebagai juara I Lomba Kampung Iklim. Di belakangnya ada Kecamatan Bener.',
      [
        { recipients: ['Kecamatan Loano'], award: 'Lomba Kampung Iklim', rank: '1' },
        { recipients: ['Kecamatan Bener'], award: 'Lomba Kampung Iklim', rank: '2' },
      ],
    ],
    [
      'Untuk penghargaan pertama diraih Dinas Perikanan. Untuk penghargaan kedua diraih Dinas Perdagangan. Dan untuk penghargaan yang ketiga diraih oleh Inspektorat Daerah.',
      [
        { recipients: ['Dinas Perikanan'], rank: '1' },
        { recipients: ['Dinas Perdagangan'], rank: '2' },
        { recipients: ['Inspektorat Daerah'], rank: '3' },
      ],
    ],
    [
      'Dinas Sosial meraih juara I, sedangkan juara II diperoleh Dinas Pariwisata.',
      [
        { recipients: ['Dinas Sosial'], rank: '1' },
        { recipients: ['Dinas Pariwisata'], rank: '2' },
      ],
    ],
    [
      'Juara I adalah Puskesmas Kendal. Menyusul Puskesmas Weleri sebagai juara II.',
      [
        { recipients: ['Puskesmas Kendal'], rank: '1' },
        { recipients: ['Puskesmas Weleri'], rank: '2' },
      ],
    ],
  ]);
});

describe('a place, however it is written', () => {
  const place = (written: string, rank: string): Row => [
    `Dinas Perikanan meraih ${written} Lomba Arsip.`,
    [{ recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank }],
  ];
  tells([
    ['Dinas Perikanan menjadi peserta terbaik Lomba Arsip.', [{ recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank: 'terbaik' }]],
    ['Adapun juara favorit diberikan kepada Kelurahan Mulyorejo.', [{ recipients: ['Kelurahan Mulyorejo'], rank: 'favorit' }]],
    [
      'Kecamatan Pakem tampil sebagai juara umum, diikuti Kecamatan Turi di posisi kedua.',
      [
        { recipients: ['Kecamatan Pakem'], rank: 'juara umum' },
        { recipients: ['Kecamatan Turi'], rank: '2' },
      ],
    ],

    place('juara IV', '4'),
    place('juara 2', '2'),
    place('juara kelima', '5'),
    place('peringkat ke-6', '6'),
    place('peringkat ke 7', '7'),
    place('peringkat ketujuh', '7'),
    place('urutan ke-12', '12'),
    place('ranking 3', '3'),
    place('terbaik I', '1'),
    place('terbaik kedua', '2'),
    place('juara kesatu', '1'),
    place('juara harapan II', 'harapan 2'),
    place('juara harapan ketiga', 'harapan 3'),
    place('harapan I', 'harapan 1'),
    place('juara umum', 'juara umum'),
    place('juara favorit', 'favorit'),
    place('runner up', 'runner up'),
    ['Dinas Perikanan menjadi runner-up Lomba Arsip.', [{ recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank: 'runner up' }]],
    ['Nilai tertinggi SAKIP diraih Dinas Perikanan.', [{ recipients: ['Dinas Perikanan'], award: 'SAKIP', rank: 'tertinggi' }]],
  ]);
});

describe('places or grades handed out in the order of the winners', () => {
  tells([
    [
      'Juara I sampai III berturut-turut diraih Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri.',
      [
        { recipients: ['Desa Sukorejo'], rank: '1' },
        { recipients: ['Desa Kalibaru'], rank: '2' },
        { recipients: ['Desa Wonoasri'], rank: '3' },
      ],
    ],
    [
      'Tiga besar berturut-turut diraih Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri.',
      [
        { recipients: ['Desa Sukorejo'], rank: '1' },
        { recipients: ['Desa Kalibaru'], rank: '2' },
        { recipients: ['Desa Wonoasri'], rank: '3' },
      ],
    ],

    [
      'Kabupaten Barru dan Kabupaten Soppeng masing-masing memperoleh predikat BB dalam SAKIP.',
      [
        { recipients: ['Kabupaten Barru'], award: 'SAKIP', grade: 'BB' },
        { recipients: ['Kabupaten Soppeng'], award: 'SAKIP', grade: 'BB' },
      ],
    ],
  ]);
});

const VILLAGES = ['Desa Sukorejo', 'Desa Kalibaru', 'Desa Wonoasri'];
const inOrder = (places: readonly string[], names: readonly string[] = VILLAGES): Told[] =>
  places.map((rank, i) => ({ recipients: [names[i] ?? names[0]!], award: 'Lomba Arsip', rank }));

describe('a series of places', () => {
  tells([
    ['Juara I, II, dan III Lomba Arsip masing-masing diraih Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri.', inOrder(['1', '2', '3'])],
    ['Juara kedua, ketiga, dan keempat Lomba Arsip diraih Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri.', inOrder(['2', '3', '4'])],
    [
      'Juara harapan I, II, dan III Lomba Arsip berturut-turut diraih Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri.',
      inOrder(['harapan 1', 'harapan 2', 'harapan 3']),
    ],
    ['Desa Sukorejo, Desa Kalibaru, dan Desa Wonoasri berturut-turut meraih juara I, II, dan III Lomba Arsip.', inOrder(['1', '2', '3'])],
    ['Dinas Sosial dan Dinas Pertanian masing-masing meraih juara I dan juara II Lomba Arsip.', inOrder(['1', '2'], ['Dinas Sosial', 'Dinas Pertanian'])],
    ['Desa Sukorejo meraih juara I, II, dan III Lomba Arsip.', inOrder(['1', '2', '3'], ['Desa Sukorejo'])],
  ]);
});

describe('who did not win beside who did', () => {
  const won: Told = { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' };
  tells([
    ['Dinas Sosial meraih juara I Lomba Arsip, sementara Dinas Perikanan gagal meraih juara II.', [won]],
    ['Dinas Sosial meraih juara I Lomba Arsip, sedangkan Dinas Perikanan gagal meraih juara.', [won]],
    ['Dinas Sosial meraih juara I Lomba Arsip, sementara Dinas Perikanan tersingkir di babak akhir.', [won]],
    ['Dinas Perikanan kalah dari Dinas Sosial yang meraih juara I Lomba Arsip.', [won]],
    ['Dinas Sosial keluar sebagai juara I Lomba Arsip dan berhak mewakili Kabupaten Alor di tingkat provinsi.', [won]],
  ]);
});

describe('joint winners against an enumeration', () => {
  tells([
    ['Juara I bersama diraih Dinas Sosial dan Dinas Kesehatan.', [{ recipients: ['Dinas Sosial', 'Dinas Kesehatan'], rank: '1' }]],

    [
      'Juara I Lomba Inovasi Daerah diraih Diskominfo dan Bappeda dengan judul “Peta Warga”.',
      [{ recipients: ['Diskominfo', 'Bappeda'], award: 'Lomba Inovasi Daerah', rank: '1', innovation: 'Peta Warga' }],
    ],
    [
      'Penghargaan kedua diraih oleh Dinas Kesehatan bersama RSUD Ploso dengan inovasi “SI TANGGAP”.',
      [{ recipients: ['Dinas Kesehatan', 'RSUD Ploso'], rank: '2', innovation: 'SI TANGGAP' }],
    ],
    [
      'Kabupaten Bantul, Kabupaten Sleman, dan Kabupaten Kulon Progo meraih predikat A dalam SAKIP.',
      [
        { recipients: ['Kabupaten Bantul'], award: 'SAKIP', grade: 'A' },
        { recipients: ['Kabupaten Sleman'], award: 'SAKIP', grade: 'A' },
        { recipients: ['Kabupaten Kulon Progo'], award: 'SAKIP', grade: 'A' },
      ],
    ],
    [
      'Predikat Informatif diraih Dinas Sosial, Dinas Pertanian, dan Dinas Perhubungan.',
      [
        { recipients: ['Dinas Sosial'], grade: 'Informatif' },
        { recipients: ['Dinas Pertanian'], grade: 'Informatif' },
        { recipients: ['Dinas Perhubungan'], grade: 'Informatif' },
      ],
    ],
    [
      'Dinas Sosial dan Dinas Pertanian memperoleh predikat BB.',
      [
        { recipients: ['Dinas Sosial'], grade: 'BB' },
        { recipients: ['Dinas Pertanian'], grade: 'BB' },
      ],
    ],
  ]);
});

describe('a counted group', () => {
  tells([
    [
      'Dari hasil penilaian kepatuhan, 40 kabupaten masuk zona hijau, 61 zona kuning, dan 3 zona merah.',
      [
        { recipients: ['kabupaten'], count: 40, award: 'penilaian kepatuhan', grade: 'zona hijau' },
        { recipients: ['kabupaten'], count: 61, award: 'penilaian kepatuhan', grade: 'zona kuning' },
        { recipients: ['kabupaten'], count: 3, award: 'penilaian kepatuhan', grade: 'zona merah' },
      ],
    ],
    [
      'Tercatat 3 OPD berpredikat A, 20 berpredikat BB, dan 7 berpredikat B.',
      [
        { recipients: ['OPD'], count: 3, grade: 'A' },
        { recipients: ['OPD'], count: 20, grade: 'BB' },
        { recipients: ['OPD'], count: 7, grade: 'B' },
      ],
    ],
    ['OPD yang memperoleh predikat A sebanyak 6 instansi.', [{ recipients: ['instansi'], count: 6, grade: 'A' }]],
    ['Ada 22 desa yang meraih predikat desa mandiri.', [{ recipients: ['desa'], count: 22, grade: 'desa mandiri' }]],
    [
      'Evaluasi SAKIP 2020 menghasilkan 5 OPD berpredikat A dan 7 OPD berpredikat BB.',
      [
        { recipients: ['OPD'], count: 5, award: 'SAKIP', grade: 'A', year: 2020 },
        { recipients: ['OPD'], count: 7, award: 'SAKIP', grade: 'BB', year: 2020 },
      ],
    ],

    [
      'Dari 29 OPD, sebanyak 19 OPD mendapat predikat BB (sangat baik) dan 10 OPD mendapatkan predikat B (baik).',
      [
        { recipients: ['OPD'], count: 19, grade: 'BB', label: 'sangat baik' },
        { recipients: ['OPD'], count: 10, grade: 'B', label: 'baik' },
      ],
    ],
    ['Sebanyak tujuh puskesmas meraih predikat paripurna.', [{ recipients: ['puskesmas'], count: 7, grade: 'paripurna' }]],
    ['Sebanyak 15 (lima belas) kecamatan memperoleh predikat A.', [{ recipients: ['kecamatan'], count: 15, grade: 'A' }]],
    ['Dua belas perangkat daerah menerima predikat A dalam SAKIP.', [{ recipients: ['perangkat daerah'], count: 12, award: 'SAKIP', grade: 'A' }]],
    [
      'Predikat BB diraih 6 OPD dan predikat B diraih 4 OPD.',
      [
        { recipients: ['OPD'], count: 6, grade: 'BB' },
        { recipients: ['OPD'], count: 4, grade: 'B' },
      ],
    ],
  ]);
});

describe('a grade and its label', () => {
  tells([
    ['Kabupaten Lebong masuk zona hijau dalam penilaian kepatuhan.', [{ recipients: ['Kabupaten Lebong'], award: 'penilaian kepatuhan', grade: 'zona hijau' }]],
    ['Nilai akuntabilitas Dinas Sosial adalah BB.', [{ recipients: ['Dinas Sosial'], grade: 'BB' }]],
    ['Kabupaten Alor meraih predikat Sangat Inovatif.', [{ recipients: ['Kabupaten Alor'], grade: 'Sangat Inovatif' }]],
    ['Dinas Sosial berhasil mempertahankan predikat A.', [{ recipients: ['Dinas Sosial'], grade: 'A' }]],

    ['Dinas Pertanian meraih predikat BB (sangat baik).', [{ recipients: ['Dinas Pertanian'], grade: 'BB', label: 'sangat baik' }]],
    ['Dinas Pertanian meraih predikat A atau memuaskan.', [{ recipients: ['Dinas Pertanian'], grade: 'A', label: 'memuaskan' }]],
    ['Dinas Pertanian meraih predikat Sangat Baik (BB).', [{ recipients: ['Dinas Pertanian'], grade: 'BB', label: 'Sangat Baik' }]],
    ['Dinas Pertanian meraih predikat “BB”.', [{ recipients: ['Dinas Pertanian'], grade: 'BB' }]],
    ['Dinas Pertanian meraih predikat "Informatif".', [{ recipients: ['Dinas Pertanian'], grade: 'Informatif' }]],
    ['Dinas Pertanian meraih predikat “Sangat Baik”.', [{ recipients: ['Dinas Pertanian'], grade: 'Sangat Baik' }]],
    [
      'Kabupaten Sikka memperoleh predikat CC (cukup) dalam evaluasi SAKIP.',
      [{ recipients: ['Kabupaten Sikka'], award: 'SAKIP', grade: 'CC', label: 'cukup' }],
    ],
    ['Kota Kediri meraih penghargaan Kota Layak Anak kategori Utama.', [{ recipients: ['Kota Kediri'], award: 'Kota Layak Anak', grade: 'Utama' }]],
    ['Polres Tuban meraih predikat WBK.', [{ recipients: ['Polres Tuban'], grade: 'WBK' }]],
  ]);
});

describe('an audit opinion with its budget year', () => {
  tells([
    [
      'BPK memberikan opini WTP atas LKPD Kabupaten Sikka tahun anggaran 2020.',
      [{ recipients: ['Kabupaten Sikka'], award: 'LKPD', grade: 'WTP', year: 2020, grantor: 'BPK' }],
    ],
    ['LKPD Kabupaten Sikka tahun anggaran 2020 mendapat opini WTP.', [{ recipients: ['Kabupaten Sikka'], award: 'LKPD', grade: 'WTP', year: 2020 }]],
    ['Kabupaten Sikka meraih WTP lima kali berturut-turut sejak 2016.', [{ recipients: ['Kabupaten Sikka'], grade: 'WTP' }]],

    [
      'Pemerintah Kabupaten Wonogiri meraih opini WTP atas LKPD tahun anggaran 2019.',
      [{ recipients: ['Pemerintah Kabupaten Wonogiri'], award: 'LKPD', grade: 'WTP', year: 2019 }],
    ],
    [
      'Kabupaten Bima memperoleh opini Wajar Tanpa Pengecualian (WTP) atas Laporan Keuangan Pemerintah Daerah tahun 2020.',
      [{ recipients: ['Kabupaten Bima'], award: 'Laporan Keuangan Pemerintah Daerah', grade: 'WTP', year: 2020 }],
    ],
    [
      'Pada Senin (23/5/2022) Kota Bima menerima opini WTP atas LKPD tahun anggaran 2021.',
      [{ recipients: ['Kota Bima'], award: 'LKPD', grade: 'WTP', year: 2021 }],
    ],
    ['Kabupaten Dompu memperoleh opini WDP dari BPK.', [{ recipients: ['Kabupaten Dompu'], grade: 'WDP' }]],
  ]);
});

describe('a tier', () => {
  tells([
    [
      'Kabupaten Kudus masuk 10 besar Anugerah Keterbukaan Informasi Publik.',
      [{ recipients: ['Kabupaten Kudus'], award: 'Anugerah Keterbukaan Informasi Publik', rank: 'top 10' }],
    ],
    [
      'Desa Kemuning masuk 50 besar Anugerah Desa Wisata Indonesia 2021.',
      [{ recipients: ['Desa Kemuning'], award: 'Anugerah Desa Wisata Indonesia', rank: 'top 50', year: 2021 }],
    ],
    [
      '“SIPADI” dari Dinas Pertanian Kabupaten Alor terpilih sebagai Top 45 KIPP.',
      [{ recipients: ['Dinas Pertanian Kabupaten Alor'], innovation: 'SIPADI', award: 'KIPP', rank: 'top 45' }],
    ],

    [
      'Inovasi “JEMPOL” dari Puskesmas Mlati masuk Top 45 Kompetisi Inovasi Pelayanan Publik.',
      [{ recipients: ['Puskesmas Mlati'], innovation: 'JEMPOL', award: 'Kompetisi Inovasi Pelayanan Publik', rank: 'top 45' }],
    ],
    ['Kabupaten Kudus menembus lima besar Lomba Desa Digital.', [{ recipients: ['Kabupaten Kudus'], award: 'Lomba Desa Digital', rank: 'top 5' }]],
    ['RSUD Brebes meraih Top 99 KIPP.', [{ recipients: ['RSUD Brebes'], award: 'KIPP', rank: 'top 99' }]],
  ]);
});

describe('a score', () => {
  tells([
    ['Dinas Pertanian memperoleh nilai 72,15 dengan predikat BB.', [{ recipients: ['Dinas Pertanian'], grade: 'BB', score: 72.15 }]],
    ['Dinas Pertanian memperoleh nilai 72.15 dengan predikat BB.', [{ recipients: ['Dinas Pertanian'], grade: 'BB', score: 72.15 }]],
    ['Dinas Pertanian meraih predikat A dengan skor 81.', [{ recipients: ['Dinas Pertanian'], grade: 'A', score: 81 }]],
    ['Kabupaten Nias meraih indeks 2,9 dalam SPBE dengan predikat Baik.', [{ recipients: ['Kabupaten Nias'], award: 'SPBE', grade: 'Baik', score: 2.9 }]],
    [
      'Juara I diraih Desa Kemuning dengan nilai 91,5, disusul Desa Wates dengan nilai 90.',
      [
        { recipients: ['Desa Kemuning'], rank: '1', score: 91.5 },
        { recipients: ['Desa Wates'], rank: '2', score: 90 },
      ],
    ],
  ]);
});

describe('a category', () => {
  tells([
    [
      'Kabupaten Alor meraih penghargaan kategori kabupaten terinovatif dalam Innovative Government Award 2021.',
      [{ recipients: ['Kabupaten Alor'], award: 'Innovative Government Award', category: 'kabupaten terinovatif', year: 2021 }],
    ],
    [
      'Dinas Sosial meraih juara I Lomba Arsip kategori OPD terbaik.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', category: 'OPD terbaik', rank: '1' }],
    ],

    [
      'Dinas Sosial meraih juara I Lomba Arsip kategori perangkat daerah.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', category: 'perangkat daerah', rank: '1' }],
    ],
    [
      'Kategori kecamatan: juara I Kecamatan Puger, juara II Kecamatan Ambulu.',
      [
        { recipients: ['Kecamatan Puger'], category: 'kecamatan', rank: '1' },
        { recipients: ['Kecamatan Ambulu'], category: 'kecamatan', rank: '2' },
      ],
    ],
    [
      'Untuk kategori puskesmas, juara I diraih Puskesmas Jatiroto, juara II Puskesmas Klakah.',
      [
        { recipients: ['Puskesmas Jatiroto'], category: 'puskesmas', rank: '1' },
        { recipients: ['Puskesmas Klakah'], category: 'puskesmas', rank: '2' },
      ],
    ],
    [
      'Di kategori kelurahan, juara I diraih Kelurahan Manding. Juara II diraih Kelurahan Bantarsari.',
      [
        { recipients: ['Kelurahan Manding'], category: 'kelurahan', rank: '1' },
        { recipients: ['Kelurahan Bantarsari'], category: 'kelurahan', rank: '2' },
      ],
    ],
    [
      'Puskesmas Jatiroto meraih juara I kategori puskesmas, sedangkan juara I kategori rumah sakit diraih RSUD Pasirian.',
      [
        { recipients: ['Puskesmas Jatiroto'], category: 'puskesmas', rank: '1' },
        { recipients: ['RSUD Pasirian'], category: 'rumah sakit', rank: '1' },
      ],
    ],
  ]);
});

describe('a list', () => {
  tells([
    [
      'Lima puskesmas meraih predikat paripurna, yaitu:\n1. Puskesmas Mlati\n2. Puskesmas Gerung\n3. Puskesmas Narmada\n4. Puskesmas Kediri\n5. Puskesmas Labuapi',
      ['Mlati', 'Gerung', 'Narmada', 'Kediri', 'Labuapi'].map((name) => ({ recipients: [`Puskesmas ${name}`], grade: 'paripurna' })),
    ],
    [
      'Berikut daftar pemenang Lomba Arsip tahun 2021:\nJuara I - Dinas Sosial\nJuara II - Dinas Perikanan\nJuara Harapan I - Bappeda',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2021 },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank: '2', year: 2021 },
        { recipients: ['Bappeda'], award: 'Lomba Arsip', rank: 'harapan 1', year: 2021 },
      ],
    ],
    [
      'Pemenang Lomba Inovasi:\n1. Dinas Sosial dengan inovasi “SALAM”\n2. Dinas Perikanan dengan inovasi “MINA”',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Inovasi', rank: '1', innovation: 'SALAM' },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Inovasi', rank: '2', innovation: 'MINA' },
      ],
    ],
    [
      'Sebanyak 8 kabupaten meraih predikat B, yakni Alor, Belu, Malaka, Sikka, Ende, Ngada, Nagekeo, dan Lembata.',
      ['Alor', 'Belu', 'Malaka', 'Sikka', 'Ende', 'Ngada', 'Nagekeo', 'Lembata'].map((name) => ({ recipients: [name], grade: 'B' })),
    ],
    [
      'Sebanyak 8 kabupaten meraih predikat B, termasuk Kabupaten Alor.',
      [
        { recipients: ['kabupaten'], count: 8, grade: 'B' },
        { recipients: ['Kabupaten Alor'], grade: 'B' },
      ],
    ],
    [
      'Dua puskesmas meraih predikat paripurna. Keduanya Puskesmas Mlati dan Puskesmas Gerung.',
      [
        { recipients: ['Puskesmas Mlati'], grade: 'paripurna' },
        { recipients: ['Puskesmas Gerung'], grade: 'paripurna' },
      ],
    ],
    [
      'Empat OPD meraih predikat A. Mereka antara lain Dinas Sosial dan Dinas Perikanan.',
      [
        { recipients: ['OPD'], count: 4, grade: 'A' },
        { recipients: ['Dinas Sosial'], grade: 'A' },
        { recipients: ['Dinas Perikanan'], grade: 'A' },
      ],
    ],
    [
      'Juara | Nama | Inovasi\nI | Dinas Sosial | SALAM\nII | Dinas Perikanan | MINA',
      [
        { recipients: ['Dinas Sosial'], rank: '1', innovation: 'SALAM' },
        { recipients: ['Dinas Perikanan'], rank: '2', innovation: 'MINA' },
      ],
    ],
    [
      'No | OPD | Nilai | Predikat\n1 | Dinas Sosial | 81,2 | A\n2 | Dinas Perikanan | 74,05 | BB',
      [
        { recipients: ['Dinas Sosial'], grade: 'A', score: 81.2 },
        { recipients: ['Dinas Perikanan'], grade: 'BB', score: 74.05 },
      ],
    ],

    [
      'Tiga OPD meraih predikat A: Dinas Sosial, Dinas Perhubungan, dan Inspektorat Daerah.',
      [
        { recipients: ['Dinas Sosial'], grade: 'A' },
        { recipients: ['Dinas Perhubungan'], grade: 'A' },
        { recipients: ['Inspektorat Daerah'], grade: 'A' },
      ],
    ],
    [
      'Tiga kecamatan meraih predikat BB, yakni Kecamatan Gerung, Kecamatan Kediri, dan Kecamatan Narmada.',
      [
        { recipients: ['Kecamatan Gerung'], grade: 'BB' },
        { recipients: ['Kecamatan Kediri'], grade: 'BB' },
        { recipients: ['Kecamatan Narmada'], grade: 'BB' },
      ],
    ],
    [
      'Sebanyak 12 OPD meraih predikat A, antara lain Dinas Sosial dan Dinas Perhubungan.',
      [
        { recipients: ['OPD'], count: 12, grade: 'A' },
        { recipients: ['Dinas Sosial'], grade: 'A' },
        { recipients: ['Dinas Perhubungan'], grade: 'A' },
      ],
    ],
    [
      'Sebanyak 9 puskesmas meraih predikat paripurna, di antaranya Puskesmas Gerung dan Puskesmas Narmada.',
      [
        { recipients: ['puskesmas'], count: 9, grade: 'paripurna' },
        { recipients: ['Puskesmas Gerung'], grade: 'paripurna' },
        { recipients: ['Puskesmas Narmada'], grade: 'paripurna' },
      ],
    ],
    [
      'Berikut pemenang Lomba Arsip:\n1. Dinas Sosial\n2. Dinas Perhubungan\n3. Dinas Perikanan',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Perhubungan'], award: 'Lomba Arsip', rank: '2' },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank: '3' },
      ],
    ],
    [
      'Berikut pemenang Lomba Arsip:\nJuara I: Dinas Sosial\nJuara II: Dinas Perhubungan\nJuara III: Dinas Perikanan',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Perhubungan'], award: 'Lomba Arsip', rank: '2' },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Arsip', rank: '3' },
      ],
    ],
    [
      'OPD yang meraih predikat Informatif adalah:\n- Dinas Sosial\n- Dinas Perhubungan\n- Dinas Perikanan',
      [
        { recipients: ['Dinas Sosial'], grade: 'Informatif' },
        { recipients: ['Dinas Perhubungan'], grade: 'Informatif' },
        { recipients: ['Dinas Perikanan'], grade: 'Informatif' },
      ],
    ],
    [
      'Hasil Lomba Arsip dapat dilihat pada tabel.\nPeringkat | Perangkat Daerah | Nilai\n1 | Dinas Sosial | 90,5\n2 | Dinas Perhubungan | 88,25',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', score: 90.5 },
        { recipients: ['Dinas Perhubungan'], award: 'Lomba Arsip', rank: '2', score: 88.25 },
      ],
    ],
    [
      'Hasil penilaian SAKIP sebagai berikut.\nPerangkat Daerah | Nilai | Predikat\nDinas Sosial | 81,2 | A\nDinas Perhubungan | 74,05 | BB',
      [
        { recipients: ['Dinas Sosial'], award: 'SAKIP', grade: 'A', score: 81.2 },
        { recipients: ['Dinas Perhubungan'], award: 'SAKIP', grade: 'BB', score: 74.05 },
      ],
    ],
  ]);
});

describe('an innovation and what it stands for', () => {
  tells([
    [
      'Inovasi “JEMPOL” atau Jemput Bola Pelayanan milik Disdukcapil Alor meraih juara II.',
      [{ recipients: ['Disdukcapil Alor'], rank: '2', innovation: 'JEMPOL', expansion: 'Jemput Bola Pelayanan' }],
    ],
    [
      'Disdukcapil Alor meraih juara II. Inovasi yang diusung adalah “JEMPOL” (Jemput Bola Pelayanan).',
      [{ recipients: ['Disdukcapil Alor'], rank: '2', innovation: 'JEMPOL', expansion: 'Jemput Bola Pelayanan' }],
    ],
    [
      'Melalui inovasi “JEMPOL” (Jemput Bola Pelayanan), Disdukcapil Alor meraih juara II.',
      [{ recipients: ['Disdukcapil Alor'], rank: '2', innovation: 'JEMPOL', expansion: 'Jemput Bola Pelayanan' }],
    ],
    [
      "Disdukcapil Alor meraih juara II lewat 'JEMPOL' (Jemput Bola Pelayanan).",
      [{ recipients: ['Disdukcapil Alor'], rank: '2', innovation: 'JEMPOL', expansion: 'Jemput Bola Pelayanan' }],
    ],
    ['Disdukcapil Alor meraih juara II lewat «JEMPOL».', [{ recipients: ['Disdukcapil Alor'], rank: '2', innovation: 'JEMPOL' }]],

    [
      'Juara I diraih Dinas Kesehatan dengan judul “SIGAP” (Sistem Gawat Darurat Terpadu).',
      [{ recipients: ['Dinas Kesehatan'], rank: '1', innovation: 'SIGAP', expansion: 'Sistem Gawat Darurat Terpadu' }],
    ],
    [
      'Juara I diraih Dinas Kesehatan dengan judul “SIGAP (Sistem Gawat Darurat Terpadu)”.',
      [{ recipients: ['Dinas Kesehatan'], rank: '1', innovation: 'SIGAP', expansion: 'Sistem Gawat Darurat Terpadu' }],
    ],
    [
      'Juara I diraih Dinas Kesehatan lewat inovasi Sistem Gawat Darurat Terpadu (SIGAP).',
      [{ recipients: ['Dinas Kesehatan'], rank: '1', innovation: 'SIGAP', expansion: 'Sistem Gawat Darurat Terpadu' }],
    ],
    [
      'Juara I diraih Dinas Kesehatan dengan judul “SIGAP" (Sistem Gawat Darurat Terpadu).',
      [{ recipients: ['Dinas Kesehatan'], rank: '1', innovation: 'SIGAP', expansion: 'Sistem Gawat Darurat Terpadu' }],
    ],
    [
      'Puskesmas Mlati meraih juara II berkat inovasi KUNCUP (Kunjungan Cepat Ibu Hamil).',
      [{ recipients: ['Puskesmas Mlati'], rank: '2', innovation: 'KUNCUP', expansion: 'Kunjungan Cepat Ibu Hamil' }],
    ],
    [
      'Puskesmas Mlati keluar sebagai juara I. Inovasinya KUNCUP (Kunjungan Cepat Ibu Hamil).',
      [{ recipients: ['Puskesmas Mlati'], rank: '1', innovation: 'KUNCUP', expansion: 'Kunjungan Cepat Ibu Hamil' }],
    ],
    ['Inovasi “PASTI ADA” milik Disdukcapil meraih juara III.', [{ recipients: ['Disdukcapil'], rank: '3', innovation: 'PASTI ADA' }]],
  ]);
});

describe('a nomination against a win', () => {
  tells([
    [
      'Inovasi “JEMPOL” milik Disdukcapil Alor menjadi finalis KIPP 2021.',
      [{ recipients: ['Disdukcapil Alor'], innovation: 'JEMPOL', award: 'KIPP', year: 2021, status: 'nominated' }],
    ],
    [
      'Desa Kemuning masuk nominasi Lomba Desa Digital, lalu keluar sebagai juara II.',
      [
        { recipients: ['Desa Kemuning'], award: 'Lomba Desa Digital', status: 'nominated' },
        { recipients: ['Desa Kemuning'], award: 'Lomba Desa Digital', rank: '2' },
      ],
    ],
    [
      'Puskesmas Mlati dinominasikan sebagai puskesmas terbaik.',
      [{ recipients: ['Puskesmas Mlati'], award: 'puskesmas terbaik', rank: 'terbaik', status: 'nominated' }],
    ],

    [
      'Inovasi “JEMPOL” milik Disdukcapil masuk nominasi Top 30 Kompetisi Inovasi Pelayanan Publik.',
      [{ recipients: ['Disdukcapil'], innovation: 'JEMPOL', award: 'Kompetisi Inovasi Pelayanan Publik', rank: 'top 30', status: 'nominated' }],
    ],
    [
      'Nominasi Top 30 Kompetisi Inovasi Pelayanan Publik berhasil diraih oleh RSUD Sekayu dengan judul “RAWAT” (Ruang Tunggu Sehat).',
      [
        {
          recipients: ['RSUD Sekayu'],
          innovation: 'RAWAT',
          expansion: 'Ruang Tunggu Sehat',
          award: 'Kompetisi Inovasi Pelayanan Publik',
          rank: 'top 30',
          status: 'nominated',
        },
      ],
    ],
    ['Desa Kemuning menjadi nominator Lomba Desa Digital.', [{ recipients: ['Desa Kemuning'], award: 'Lomba Desa Digital', status: 'nominated' }]],
    [
      'Dinas Sosial meraih juara I Lomba Arsip, sedangkan Dinas Perikanan masuk nominasi Lomba Taman Kantor.',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Taman Kantor', status: 'nominated' },
      ],
    ],
  ]);
});

describe('a target, hope, purpose, condition or denial is no achievement', () => {
  tellsNone([
    ['Dinas Sosial siap meraih juara I Lomba Arsip.', 'targeted'],
    ['Dinas Sosial optimistis meraih juara I Lomba Arsip.', 'targeted'],
    ['Dinas Sosial bersaing memperebutkan juara I Lomba Arsip.', 'targeted'],
    ['Untuk meraih predikat A, Dinas Sosial memperbaiki laporannya.', 'targeted'],
    ['Dinas Sosial batal meraih juara I.', 'denied'],
    ['Dinas Sosial nyaris meraih juara I Lomba Arsip.', 'denied'],
    ['Dinas Sosial hampir meraih predikat A dalam SAKIP.', 'denied'],
    ['Kabar bahwa Dinas Sosial meraih juara I Lomba Arsip tidak benar.', 'denied'],
    ['Kabar Dinas Sosial meraih juara I Lomba Arsip adalah hoaks.', 'denied'],
    ['Seandainya dinilai sekarang, Dinas Sosial meraih predikat A SAKIP.'],
    ['Juara I Lomba Arsip akan mewakili Kabupaten Alor ke tingkat provinsi.'],
    ['Inspektur menepis isu bahwa Dinas Sosial meraih predikat A.', 'denied'],
    ['Dinas Sosial didorong meraih predikat A.', 'targeted'],
    ['Syarat meraih predikat A adalah nilai di atas 80.'],
    ['OPD yang meraih juara I mendapat hadiah.'],
    ['Dinas Sosial ingin mempertahankan predikat A.', 'targeted'],
    ['“Semoga tahun depan Dinas Sosial meraih juara I,” kata Bupati Alor.', 'targeted'],
    ['Pada 2025 Dinas Sosial diharapkan meraih predikat A.', 'targeted'],
    ['Dinas Sosial mendapat pembinaan agar meraih predikat A.', 'targeted'],
    ['Apabila Puskesmas Mlati menembus Top 45, inovasinya akan disebarluaskan.'],
    ['Tak ada OPD yang meraih predikat A.'],
    ['Dinas Sosial belum pernah meraih juara.'],

    ['Dinas Sosial menargetkan juara I Lomba Arsip.', 'targeted'],
    ['Bupati berharap Dinas Sosial dapat meraih predikat A tahun depan.', 'targeted'],
    ['Semoga Puskesmas Mlati bisa menembus Top 45 KIPP.', 'targeted'],
    ['Dinas Sosial berbenah untuk meraih predikat A dalam SAKIP.', 'targeted'],
    ['Kabupaten Sikka bertekad meraih predikat BB dalam SAKIP.', 'targeted'],
    ['Dinas Sosial akan mengikuti lomba agar meraih juara I.', 'targeted'],
    ['Jika Dinas Sosial meraih juara I, hadiahnya dibagikan kepada warga.'],
    ['Kalau nilainya naik, Dinas Sosial memperoleh predikat A.'],
    ['Dinas Sosial belum meraih predikat A dalam SAKIP.', 'denied'],
    ['Puskesmas Mlati gagal meraih juara I Lomba Inovasi Kesehatan.', 'denied'],
    ['Kabupaten Sikka tidak memperoleh opini WTP.', 'denied'],
    ['Kepala Dinas Sosial membantah kabar bahwa instansinya meraih juara I Lomba Arsip.'],
    ['Tidak satu pun puskesmas meraih predikat paripurna.'],
    ['Bupati akan memberikan penghargaan kepada OPD yang meraih juara I.'],
    ['Tahun depan Kota Metro membidik predikat Nindya pada Kota Layak Anak.', 'targeted'],
  ]);

  tells([
    ['Dinas Sosial meraih predikat BB, bukan predikat A.', [{ recipients: ['Dinas Sosial'], grade: 'BB' }]],
    ['“Kami bersyukur Dinas Sosial meraih juara I Lomba Arsip,” kata Bupati Alor.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }]],
    [
      'Juara I Lomba Arsip, Dinas Sosial, akan mewakili Kabupaten Alor ke tingkat provinsi.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }],
    ],
    ['Kota Metro meraih juara I Lomba Arsip setelah mengalahkan Kota Palopo.', [{ recipients: ['Kota Metro'], award: 'Lomba Arsip', rank: '1' }]],

    ['Meski belum meraih predikat A, Dinas Sosial memperoleh predikat BB.', [{ recipients: ['Dinas Sosial'], grade: 'BB' }]],
    ['Dinas Sosial tidak hanya meraih juara I Lomba Arsip.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }]],
    [
      'Dinas Sosial meraih juara II Lomba Arsip. Kepala Dinas Sosial berharap tahun depan instansinya meraih juara I.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '2' }],
    ],
    [
      'Setelah gagal meraih predikat BB, Kabupaten Sikka akhirnya meraih predikat A dalam SAKIP.',
      [{ recipients: ['Kabupaten Sikka'], award: 'SAKIP', grade: 'A' }],
    ],
    ['Dinas Sosial meraih predikat BB dan menargetkan predikat A.', [{ recipients: ['Dinas Sosial'], grade: 'BB' }]],
  ]);
});

describe('the definition of a scale is no achievement', () => {
  tellsNone([
    ['Predikat SAKIP berjenjang mulai D, C, CC, B, BB, A hingga AA.'],
    ['Predikat BB (sangat baik) untuk nilai 70 sampai 80, A (memuaskan) untuk nilai 80 sampai 90.'],
    ['Predikat AA artinya sangat memuaskan, sedangkan predikat D artinya sangat kurang.'],
    ['Instansi memperoleh predikat AA jika nilainya lebih dari 90.'],
  ]);
});

describe('who gives, hosts or is only a place is no recipient', () => {
  tells([
    ['Predikat A SAKIP diberikan Kemenpan RB kepada Kabupaten Alor.', [{ recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'A', grantor: 'Kemenpan RB' }]],
    [
      'Bappeda Kabupaten Alor menggelar lomba inovasi dan Puskesmas Mlati meraih juara I.',
      [{ recipients: ['Puskesmas Mlati'], award: 'lomba inovasi', rank: '1', grantor: 'Bappeda Kabupaten Alor' }],
    ],
    ['Panitia dari Dinas Pendidikan menetapkan SDN 3 Kalabahi sebagai juara I.', [{ recipients: ['SDN 3 Kalabahi'], rank: '1' }]],
    [
      'Dinas Sosial meraih juara I Lomba Arsip yang digelar Dinas Perpustakaan dan Kearsipan.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', grantor: 'Dinas Perpustakaan dan Kearsipan' }],
    ],
    ['Dinas Sosial meraih juara I Lomba Arsip di Kota Kupang.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }]],
    [
      'Dinas Sosial meraih juara I Lomba Arsip di Hotel Neo, Kota Kupang, Senin (2/3/2020).',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2020 }],
    ],
    ['Bertempat di Aula Kantor Bupati Alor, Dinas Sosial menerima piala juara I.', [{ recipients: ['Dinas Sosial'], rank: '1' }]],
    [
      'Kabupaten Alor dianugerahi predikat Informatif oleh Komisi Informasi.',
      [{ recipients: ['Kabupaten Alor'], grade: 'Informatif', grantor: 'Komisi Informasi' }],
    ],
    ['Predikat BB untuk Kabupaten Alor diserahkan Menteri PANRB.', [{ recipients: ['Kabupaten Alor'], grade: 'BB', grantor: 'Menteri PANRB' }]],
    ['Puskesmas Mlati ditetapkan sebagai unit WBK oleh Kementerian PANRB.', [{ recipients: ['Puskesmas Mlati'], grade: 'WBK', grantor: 'Kementerian PANRB' }]],

    [
      'Gubernur Jawa Timur menyerahkan penghargaan juara I Lomba Arsip kepada Dinas Sosial.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }],
    ],
    ['Kementerian PANRB memberikan predikat BB kepada Kabupaten Sikka.', [{ recipients: ['Kabupaten Sikka'], grade: 'BB', grantor: 'Kementerian PANRB' }]],
    [
      'Dinas Sosial menerima penghargaan juara I Lomba Arsip di Hotel Melati, Kota Kendari.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }],
    ],
    ['SURABAYA - Dinas Sosial meraih juara I Lomba Arsip.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }]],
    ['KOTA BIMA, Kabar Timur - Puskesmas Mlati meraih juara II Lomba Arsip.', [{ recipients: ['Puskesmas Mlati'], award: 'Lomba Arsip', rank: '2' }]],
    [
      'Lomba Arsip yang digelar Dinas Perpustakaan dan Kearsipan menempatkan Dinas Sosial sebagai juara I.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' }],
    ],
    ['Dalam lomba yang diselenggarakan Bappeda, Dinas Sosial meraih juara II.', [{ recipients: ['Dinas Sosial'], rank: '2' }]],
    ['Puskesmas Mlati meraih juara I dari Dinas Kesehatan Kabupaten Sleman.', [{ recipients: ['Puskesmas Mlati'], rank: '1' }]],
    [
      'Pemerintah Kabupaten Sleman menganugerahkan juara I Lomba Arsip kepada Kecamatan Mlati.',
      [{ recipients: ['Kecamatan Mlati'], award: 'Lomba Arsip', rank: '1', grantor: 'Pemerintah Kabupaten Sleman' }],
    ],
    [
      'Penghargaan itu diserahkan Menteri PANRB di Jakarta.\nKabupaten Alor memperoleh predikat B dalam SAKIP.',
      [{ recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'B' }],
    ],
  ]);
  tellsNone([
    ['Penghargaan diserahkan Gubernur Riau kepada Bupati Alor.'],
    ['Dinas Sosial mewakili Kabupaten Alor dalam Lomba Arsip tingkat provinsi.'],
    ['Pemkab Sleman memberikan penghargaan kepada warga yang taat pajak.'],
    ['Lomba Arsip tingkat kabupaten digelar di Aula Dinas Sosial.'],
  ]);
});

describe('a person who receives for a region', () => {
  tells([
    ['Bupati Alor Soni Allung menerima predikat BB dalam SAKIP.', [{ recipients: ['Alor'], award: 'SAKIP', grade: 'BB' }]],
    ['Gubernur Riau menerima predikat BB dalam SAKIP.', [{ recipients: ['Riau'], award: 'SAKIP', grade: 'BB' }]],
    ['Pj Bupati Alor Zeth Libing menerima opini WTP dari BPK.', [{ recipients: ['Alor'], grade: 'WTP', grantor: 'BPK' }]],
    [
      'Wakil Bupati Alor Imran Duru mewakili bupati menerima penghargaan Kabupaten Layak Anak kategori Madya.',
      [{ recipients: ['Alor'], award: 'Kabupaten Layak Anak', grade: 'Madya' }],
    ],
    [
      'Kepala Dinas Sosial Kabupaten Alor Yusuf Lande menerima piala juara I Lomba Arsip.',
      [{ recipients: ['Dinas Sosial Kabupaten Alor'], award: 'Lomba Arsip', rank: '1' }],
    ],
    ['Kepala Puskesmas Mlati menerima penghargaan juara I.', [{ recipients: ['Puskesmas Mlati'], rank: '1' }]],

    ['Bupati Alor menerima penghargaan Kabupaten Layak Anak kategori Madya.', [{ recipients: ['Alor'], award: 'Kabupaten Layak Anak', grade: 'Madya' }]],
    ['Mewakili Pemkab Alor, Sekda Soni Allung menerima predikat BB dalam SAKIP.', [{ recipients: ['Pemkab Alor'], award: 'SAKIP', grade: 'BB' }]],
    [
      'Sekda Soni Allung mewakili Pemkab Alor menerima penghargaan Kabupaten Layak Anak kategori Madya.',
      [{ recipients: ['Pemkab Alor'], award: 'Kabupaten Layak Anak', grade: 'Madya' }],
    ],
    [
      'Pemkab Alor meraih predikat BB dalam SAKIP. Penghargaan itu diterima Bupati Alor, Soni Allung.',
      [{ recipients: ['Pemkab Alor'], award: 'SAKIP', grade: 'BB' }],
    ],
  ]);
});

describe('a back reference', () => {
  tells([
    ['RSUD Kalabahi terus berbenah. Rumah sakit ini meraih juara II Lomba Arsip.', [{ recipients: ['RSUD Kalabahi'], award: 'Lomba Arsip', rank: '2' }]],
    ['Puskesmas Mlati terus berbenah. Puskesmas tersebut meraih juara II Lomba Arsip.', [{ recipients: ['Puskesmas Mlati'], award: 'Lomba Arsip', rank: '2' }]],
    ['Dinas Sosial terus berbenah. Instansi itu meraih juara II Lomba Arsip.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '2' }]],
    ['Kabupaten Alor ikut lomba. Daerah ini meraih predikat BB.', [{ recipients: ['Kabupaten Alor'], grade: 'BB' }]],
    ['Kota Metro terus berbenah. Kota ini meraih predikat A dalam SAKIP.', [{ recipients: ['Kota Metro'], award: 'SAKIP', grade: 'A' }]],

    [
      'Provinsi Bengkulu membenahi layanan informasinya. Provinsi ini meraih predikat Informatif.',
      [{ recipients: ['Provinsi Bengkulu'], grade: 'Informatif' }],
    ],
    [
      'Puskesmas Mlati dan Puskesmas Gerung ikut dinilai. Keduanya meraih predikat paripurna.',
      [
        { recipients: ['Puskesmas Mlati'], grade: 'paripurna' },
        { recipients: ['Puskesmas Gerung'], grade: 'paripurna' },
      ],
    ],
    ['Kabupaten Alor mengikuti penilaian sejak Mei. Kabupaten ini memperoleh predikat BB.', [{ recipients: ['Kabupaten Alor'], grade: 'BB' }]],
  ]);
});

describe('one achievement told twice is one record', () => {
  tells([
    [
      'ALOR - Pemerintah Kabupaten Alor meraih juara I Lomba Arsip. Piala diserahkan di Kupang.',
      [{ recipients: ['Pemerintah Kabupaten Alor'], award: 'Lomba Arsip', rank: '1' }],
      { title: 'Pemkab Alor Raih Juara I Lomba Arsip' },
    ],
    [
      'Dinas Perpustakaan dan Kearsipan Kabupaten Alor meraih juara II Lomba Arsip.\nDinas Perpustakaan dan Kearsipan mendapat juara II setelah dinilai tiga hari.',
      [{ recipients: ['Dinas Perpustakaan dan Kearsipan Kabupaten Alor'], award: 'Lomba Arsip', rank: '2' }],
    ],
    [
      'Inovasi JEMPOL (Jemput Bola Pelayanan) milik Disdukcapil Alor meraih juara I. JEMPOL meraih juara I setelah presentasi.',
      [{ recipients: ['Disdukcapil Alor'], innovation: 'JEMPOL', expansion: 'Jemput Bola Pelayanan', rank: '1' }],
    ],
    [
      'Kabupaten Alor memperoleh predikat BB dalam evaluasi SAKIP dengan nilai 70,15.',
      [{ recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'BB', score: 70.15 }],
      { title: 'Kabupaten Alor Raih Predikat BB' },
    ],
  ]);
});

describe('unlike prizes of one subject in one sentence', () => {
  tells([
    [
      'Dinas Sosial meraih juara I Lomba Arsip dan juara II Lomba Taman Kantor.',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Sosial'], award: 'Lomba Taman Kantor', rank: '2' },
      ],
    ],
    [
      'Kota Metro menyabet juara I Lomba Arsip serta juara III Lomba Taman Kantor.',
      [
        { recipients: ['Kota Metro'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Kota Metro'], award: 'Lomba Taman Kantor', rank: '3' },
      ],
    ],
    [
      'Dinas Sosial membawa pulang dua piala: juara I Lomba Arsip dan juara II Lomba Taman Kantor.',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1' },
        { recipients: ['Dinas Sosial'], award: 'Lomba Taman Kantor', rank: '2' },
      ],
    ],
    [
      'Kota Metro meraih opini WTP dan predikat BB dalam SAKIP.',
      [
        { recipients: ['Kota Metro'], grade: 'WTP' },
        { recipients: ['Kota Metro'], award: 'SAKIP', grade: 'BB' },
      ],
    ],
  ]);
});

describe('year and level', () => {
  tells([
    [
      'Kota Metro meraih predikat B pada 2019 dan predikat BB pada 2020.',
      [
        { recipients: ['Kota Metro'], grade: 'B', year: 2019 },
        { recipients: ['Kota Metro'], grade: 'BB', year: 2020 },
      ],
    ],
    [
      'Kota Metro meraih predikat Nindya Kota Layak Anak 2021. Sebelumnya, pada 2019, Kota Metro meraih predikat Madya.',
      [
        { recipients: ['Kota Metro'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2021 },
        { recipients: ['Kota Metro'], award: 'Kota Layak Anak', grade: 'Madya', year: 2019 },
      ],
    ],
    [
      'Lomba Inovasi Daerah 2021 digelar kemarin. Juara I diraih Dinas Sosial. Juara II diraih Dinas Perikanan.',
      [
        { recipients: ['Dinas Sosial'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2021 },
        { recipients: ['Dinas Perikanan'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2021 },
      ],
    ],
    [
      'Acara digelar Senin (3/5/2021). Dinas Sosial meraih juara I Lomba Arsip 2020.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2020 }],
    ],
    [
      'Dinas Sosial meraih juara I Lomba Arsip se-Kabupaten Alor.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', level: 'kota/kabupaten' }],
    ],
    [
      'Dinas Sosial meraih juara I Lomba Arsip se-Provinsi Riau tahun 2020.',
      [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2020, level: 'provinsi' }],
    ],
    [
      'Kota Metro meraih ASEAN Smart City Award tingkat internasional.',
      [{ recipients: ['Kota Metro'], award: 'ASEAN Smart City Award', level: 'internasional' }],
    ],

    ['Dinas Sosial meraih juara I Lomba Arsip tahun 2018.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2018 }]],
    ['Dinas Sosial meraih juara I Lomba Arsip tingkat nasional.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', level: 'nasional' }]],
    ['Dinas Sosial meraih juara I Lomba Arsip tingkat Provinsi Riau.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', level: 'provinsi' }]],
    ['Dinas Sosial meraih juara I Lomba Arsip, Selasa (3/9/2019).', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2019 }]],
    ['Dinas Sosial meraih juara I Lomba Arsip.', [{ recipients: ['Dinas Sosial'], award: 'Lomba Arsip', rank: '1', year: 2017 }], { published: '2017-05-04' }],
  ]);
});

describe('where a slot was said', () => {
  const provenanceOf = (text: string, index: number, slot: Slot, context?: Context): Provenance[] =>
    exported(text, context)[index]!.provenance.filter((entry) => entry.slot === slot);

  const event =
    'Pemkab Alor menggelar Lomba Inovasi Desa tingkat kabupaten tahun 2020. Acara berlangsung meriah. Juara I diraih Desa Lembur dengan inovasi “PADI”.';

  test.each<[Slot, string, number]>([
    ['award', 'Lomba Inovasi Desa', 2],
    ['year', '2020', 2],
  ])('%s comes from the sentence of the event, two sentences before', (slot, quote, distance) => {
    expect(provenanceOf(event, 0, slot)).toEqual([expect.objectContaining({ via: 'inherited', quote, distance })]);
  });

  test('level comes from the sentence of the event', () => {
    expect(exported(event)[0]!.level).toBe('kota/kabupaten');
    for (const entry of provenanceOf(event, 0, 'level')) expect(entry).toMatchObject({ via: 'inherited', distance: 2 });
  });

  test.each<[Slot, string]>([
    ['recipients', 'Desa Lembur'],
    ['innovation', 'PADI'],
    ['rank', 'Juara I'],
  ])('%s is read in the own clause', (slot, quote) => {
    expect(provenanceOf(event, 0, slot)).toEqual([expect.objectContaining({ via: 'read', quote })]);
  });

  test('an award of the own clause is read, not inherited', () => {
    const text = 'Pemkab Alor menggelar Lomba Inovasi Desa. Juara I Lomba Arsip diraih Desa Lembur.';
    expect(provenanceOf(text, 0, 'award')).toEqual([expect.objectContaining({ via: 'read', quote: 'Lomba Arsip' })]);
  });

  test('a year that only the date of the event tells is derived from it', () => {
    const text = 'Penghargaan diserahkan di Kupang, Rabu (14/10/2020). Juara I Lomba Arsip diraih Desa Lembur.';
    const years = provenanceOf(text, 0, 'year');
    expect(years).not.toEqual([]);
    for (const { via, quote } of years) expect([via, quote]).toEqual(['derived', expect.stringContaining('14/10/2020')]);
  });

  test('a year that only the publication tells is derived', () => {
    const years = provenanceOf('Juara I Lomba Arsip diraih Desa Lembur.', 0, 'year', { published: '2016-01-31' });
    expect(years.length).toBeGreaterThan(0);
    expect(years.every(({ via }) => via === 'derived')).toBe(true);
  });

  test('an implied place is derived from the place before it', () => {
    const text = 'Juara I diraih Kecamatan Tajinan, disusul Kecamatan Bululawang.';
    expect(provenanceOf(text, 1, 'rank')).toEqual([expect.objectContaining({ via: 'derived', quote: 'Juara I' })]);
  });

  test('a record of a headline and a body keeps the evidence of both', () => {
    const title = 'Pemkab Alor Raih Juara I Lomba Arsip';
    const quotes = provenanceOf('Pemerintah Kabupaten Alor meraih juara I Lomba Arsip.', 0, 'recipients', { title }).map(({ quote }) => quote);
    expect(quotes).toContain('Pemerintah Kabupaten Alor');
  });
});
