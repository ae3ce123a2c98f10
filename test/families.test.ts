import { describe } from 'vitest';
import { tells, tellsNone } from './told.js';

describe('a series of counted groups', () => {
  tells([
    [
      'Penilaian kepatuhan standar pelayanan publik 2021 dibuka Ombudsman. Secara nasional, 12 provinsi ada di zona hijau dan 2 provinsi zona merah. Sedangkan pemerintah kabupaten, 100 di zona hijau, 200 zona kuning, dan 80 sisanya merah.',
      [
        { recipients: ['provinsi'], count: 12, award: 'kepatuhan standar pelayanan publik', grade: 'zona hijau', year: 2021 },
        { recipients: ['provinsi'], count: 2, award: 'kepatuhan standar pelayanan publik', grade: 'zona merah', year: 2021 },
        { recipients: ['pemerintah kabupaten'], count: 100, award: 'kepatuhan standar pelayanan publik', grade: 'zona hijau', year: 2021 },
        { recipients: ['pemerintah kabupaten'], count: 200, award: 'kepatuhan standar pelayanan publik', grade: 'zona kuning', year: 2021 },
        { recipients: ['pemerintah kabupaten'], count: 80, award: 'kepatuhan standar pelayanan publik', grade: 'merah', year: 2021 },
      ],
    ],
    [
      'Pembangunan zona integritas pada 2018 menghasilkan 205 unit kerja yang lolos dari 910 unit yang diusulkan. Lima di antaranya berpredikat WBBM dan 200 lainnya WBK.',
      [
        { recipients: ['unit kerja'], count: 5, award: 'zona integritas', grade: 'WBBM', year: 2018 },
        { recipients: ['unit kerja'], count: 200, award: 'zona integritas', grade: 'WBK', year: 2018 },
      ],
    ],
    [
      'Top 45 Inovasi Pelayanan Publik 2020 diisi 6 kementerian dengan 7 inovasi, 3 lembaga dengan 3 inovasi, 12 kabupaten, dan 8 kota.',
      [
        { recipients: ['kementerian'], count: 6, award: 'Inovasi Pelayanan Publik', rank: 'top 45', year: 2020 },
        { recipients: ['lembaga'], count: 3, award: 'Inovasi Pelayanan Publik', rank: 'top 45', year: 2020 },
        { recipients: ['kabupaten'], count: 12, award: 'Inovasi Pelayanan Publik', rank: 'top 45', year: 2020 },
        { recipients: ['kota'], count: 8, award: 'Inovasi Pelayanan Publik', rank: 'top 45', year: 2020 },
      ],
    ],
    [
      'Isi Top 30 Kovablik tersebut 14 kabupaten/kota, ditambah 12 OPD dan BUMD.',
      [
        { recipients: ['kabupaten/kota'], count: 14, award: 'Kovablik', rank: 'top 30' },
        { recipients: ['OPD dan BUMD'], count: 12, award: 'Kovablik', rank: 'top 30' },
      ],
    ],
  ]);
});

describe('a year told by its distance', () => {
  tells([
    [
      'Kabupaten Sleman meraih predikat A pada evaluasi SAKIP 2022. Tahun lalu daerah ini mendapat predikat BB. Acara digelar Senin (10/12/2022).',
      [
        { recipients: ['Kabupaten Sleman'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Kabupaten Sleman'], award: 'SAKIP', grade: 'BB', year: 2021 },
      ],
    ],
    [
      'Kabupaten Sleman meraih predikat A pada evaluasi SAKIP 2022, naik dibanding tahun lalu. Setahun sebelumnya masih BB.',
      [
        { recipients: ['Kabupaten Sleman'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Kabupaten Sleman'], award: 'SAKIP', grade: 'BB', year: 2021 },
      ],
    ],
    [
      'Untuk tahun 2019, Pemkab Tuban memperoleh nilai A atau kategori Memuaskan dalam pengawasan kearsipan. Setahun sebelumnya masih Cukup, sedangkan 2017 hanya Kurang.',
      [
        { recipients: ['Pemkab Tuban'], award: 'pengawasan kearsipan', grade: 'A', label: 'Memuaskan', year: 2019 },
        { recipients: ['Pemkab Tuban'], award: 'pengawasan kearsipan', grade: 'Cukup', year: 2018 },
        { recipients: ['Pemkab Tuban'], award: 'pengawasan kearsipan', grade: 'Kurang', year: 2017 },
      ],
    ],
    [
      'Zona integritas 2018 diumumkan Senin (10/12/2018). Angka itu melampaui tahun lalu. Saat itu unit kerja yang memperoleh WBK sebanyak 65 dan WBBM hanya 4.',
      [
        { recipients: ['unit kerja'], count: 65, award: 'Zona integritas', grade: 'WBK', year: 2017 },
        { recipients: ['unit kerja'], count: 4, award: 'Zona integritas', grade: 'WBBM', year: 2017 },
      ],
    ],
    [
      'Lomba perpustakaan 2021 dimenangi Desa Sukamaju. Nama itu menggantikan juara 2020. Ketika itu juara pertama diraih Desa Mekarsari. Juara kedua waktu itu Desa Bojong.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba perpustakaan', rank: '1', year: 2021 },
        { recipients: ['Desa Mekarsari'], award: 'Lomba perpustakaan', rank: '1', year: 2020 },
        { recipients: ['Desa Bojong'], award: 'Lomba perpustakaan', rank: '2', year: 2020 },
      ],
    ],
  ]);
});

describe('years in a series', () => {
  tells([
    [
      'Penilaian Adipura 2018 dibagikan. Padahal dua tahun beruntun, yakni 2016 dan 2017, Sragen selalu membawa pulang piala kebersihan itu.',
      [
        { recipients: ['Sragen'], award: 'Adipura', year: 2016 },
        { recipients: ['Sragen'], award: 'Adipura', year: 2017 },
      ],
    ],
    [
      'Kabupaten Demak meraih Adipura pada 2019, 2020, dan 2021.',
      [
        { recipients: ['Kabupaten Demak'], award: 'Adipura', year: 2019 },
        { recipients: ['Kabupaten Demak'], award: 'Adipura', year: 2020 },
        { recipients: ['Kabupaten Demak'], award: 'Adipura', year: 2021 },
      ],
    ],
  ]);
});

describe('a person who made the innovation', () => {
  tells([
    [
      'Juara I lomba inovasi daerah 2022 jatuh kepada Rina Marlina, Kabid Pelayanan di Dinas Sosial. Inovasinya Sigap, kependekan dari Siaga Antar Pasien.\nPeringkat berikutnya Saiful Bahri dari Dinas PUPR dengan Sistem Irigasi Rawa Terpadu (SIRAT).\nKetiga, Layanan Gigi Keliling (LAGILI) karya Sri Lestari dari Puskesmas Galur. Keempat Camat Wates Andi Wijaya lewat Sampah Jadi Uang (Samjaung).',
      [
        { recipients: ['Dinas Sosial'], innovation: 'Sigap', expansion: 'Siaga Antar Pasien', award: 'lomba inovasi daerah', rank: '1', year: 2022 },
        { recipients: ['Dinas PUPR'], innovation: 'SIRAT', expansion: 'Sistem Irigasi Rawa Terpadu', award: 'lomba inovasi daerah', rank: '2', year: 2022 },
        { recipients: ['Puskesmas Galur'], innovation: 'LAGILI', expansion: 'Layanan Gigi Keliling', award: 'lomba inovasi daerah', rank: '3', year: 2022 },
        {
          recipients: ['Camat Wates Andi Wijaya'],
          innovation: 'Samjaung',
          expansion: 'Sampah Jadi Uang',
          award: 'lomba inovasi daerah',
          rank: '4',
          year: 2022,
        },
      ],
    ],
    [
      'Dalam lomba inovasi daerah 2021, juara ketiga Irfan Hakim dari Diskominfo lewat Sleman Satu Data (SSD), juara keempat Sutrisno dari Disperindag dengan TIMBANG PAS (Timbangan Pasar).',
      [
        { recipients: ['Diskominfo'], innovation: 'SSD', expansion: 'Sleman Satu Data', award: 'lomba inovasi daerah', rank: '3', year: 2021 },
        { recipients: ['Disperindag'], innovation: 'TIMBANG PAS', expansion: 'Timbangan Pasar', award: 'lomba inovasi daerah', rank: '4', year: 2021 },
      ],
    ],
  ]);
});

describe('a person who is honoured', () => {
  tells([
    [
      'Penghargaan Satyalancana Karya Bhakti Praja Nugraha 2022 disematkan kepada Gubernur Riau Syamsuar.',
      [{ recipients: ['Gubernur Riau Syamsuar'], award: 'Satyalancana Karya Bhakti Praja Nugraha', year: 2022 }],
    ],
    [
      'Wakil Bupati Muna H. Abdul Malik Ditu, Bupati Konawe Kery Saiful Konggoasa dan Wakil Bupati Buton (Alm.) Samsudin Umar menerima penghargaan Lencana Darma Bakti 2021.',
      [
        { recipients: ['Wakil Bupati Muna H. Abdul Malik Ditu'], award: 'Lencana Darma Bakti', year: 2021 },
        { recipients: ['Bupati Konawe Kery Saiful Konggoasa'], award: 'Lencana Darma Bakti', year: 2021 },
        { recipients: ['Wakil Bupati Buton (Alm.) Samsudin Umar'], award: 'Lencana Darma Bakti', year: 2021 },
      ],
    ],
  ]);
});

describe('a missing space', () => {
  tells([
    [
      'Untuk predikat Madya KLA 2019 didapatSamarinda dan Bontang.',
      [
        { recipients: ['Samarinda'], award: 'KLA', grade: 'Madya', year: 2019 },
        { recipients: ['Bontang'], award: 'KLA', grade: 'Madya', year: 2019 },
      ],
    ],
    [
      'Pemeringkatan UTBK 2022: SMAN 8 YogyakartaPeringkat 11 Nasional',
      [{ recipients: ['SMAN 8 Yogyakarta'], award: 'Pemeringkatan UTBK', rank: '11', year: 2022 }],
    ],
  ]);
});

describe('an award known by its description', () => {
  tells([
    [
      'Pemprov Riau menerima tiga penghargaan dari Kementan tahun 2023, di antaranya peringkat I provinsi dengan produksi sagu terbanyak, peringkat II provinsi pendukung kawasan jagung terbaik, dan harapan I provinsi dengan capaian vaksinasi PMK terbaik.',
      [
        { recipients: ['Pemprov Riau'], award: 'provinsi dengan produksi sagu terbanyak', rank: '1', year: 2023 },
        { recipients: ['Pemprov Riau'], award: 'provinsi pendukung kawasan jagung terbaik', rank: '2', year: 2023 },
        { recipients: ['Pemprov Riau'], award: 'provinsi dengan capaian vaksinasi PMK terbaik', rank: 'harapan 1', year: 2023 },
      ],
    ],
    [
      'Kota Metro mendapat predikat sebagai daerah dengan pengelolaan sampah terbaik tahun 2021.',
      [{ recipients: ['Kota Metro'], award: 'daerah dengan pengelolaan sampah terbaik', rank: 'terbaik', year: 2021 }],
    ],
    [
      'Jambi dinobatkan sebagai provinsi dengan desa mandiri terbanyak tahun 2023.',
      [{ recipients: ['Jambi'], award: 'provinsi dengan desa mandiri terbanyak', rank: 'terbanyak', year: 2023 }],
    ],
    [
      'Desa Wisata Sukamaju menjadi salah satu desa wisata terbaik dunia 2021.',
      [{ recipients: ['Desa Wisata Sukamaju'], award: 'desa wisata terbaik', rank: 'terbaik', year: 2021 }],
    ],
    [
      'Untuk kategori replikasi inovasi, terbaiknya Dinas Peternakan dalam Kovablik 2021.',
      [{ recipients: ['Dinas Peternakan'], award: 'Kovablik', category: 'replikasi inovasi', rank: 'terbaik', year: 2021 }],
    ],
    [
      'Sekolah ramah anak terbaik jatuh kepada SDN 03 dan SLBN Balikpapan pada malam Anugerah KLA 2019.',
      [
        { recipients: ['SDN 03'], award: 'Anugerah KLA', category: 'Sekolah ramah anak', rank: 'terbaik', year: 2019 },
        { recipients: ['SLBN Balikpapan'], award: 'Anugerah KLA', category: 'Sekolah ramah anak', rank: 'terbaik', year: 2019 },
      ],
    ],
  ]);
});

describe('a prize whose name stands in the next sentence', () => {
  tells([
    [
      "Bupati Demak Eisti'anah kembali mendapat penghargaan atas terobosan program pembangunan.\nPenghargaan diberikan Media Asia Raya, selaku penyelenggara Asia Government Awards 2019, di Bali, Jumat (1/11/2019).",
      [{ recipients: ['Demak'], award: 'Asia Government Awards', year: 2019 }],
    ],
    [
      'Pemkab Siak menerima penghargaan dari pemerintah pusat. Piala Adipura 2022 itu diserahkan Menteri LHK di Jakarta.',
      [{ recipients: ['Pemkab Siak'], award: 'Adipura', year: 2022 }],
    ],
    [
      'Pemkab Siak menerima penghargaan dari pemerintah pusat. Piala Adipura 2022 diraih Kabupaten Kampar.',
      [{ recipients: ['Kabupaten Kampar'], award: 'Adipura', year: 2022 }],
    ],
  ]);
});

describe('the short form of a body', () => {
  tells([
    [
      'Badan Pengelolaan Keuangan Aceh (BPKA) meraih posisi ketiga di ajang Anugerah Inovasi Aceh tahun 2022.\nPosisi ketiga itu membuat BPKA bangga.',
      [{ recipients: ['Badan Pengelolaan Keuangan Aceh'], award: 'Anugerah Inovasi Aceh', rank: '3', year: 2022 }],
    ],
    [
      'BPKA meraih posisi ketiga di ajang Anugerah Inovasi Aceh tahun 2022. Badan Pengelolaan Keuangan Aceh (BPKA) menerima piagam.',
      [{ recipients: ['BPKA'], award: 'Anugerah Inovasi Aceh', rank: '3', year: 2022 }],
    ],
  ]);
});

describe('winners by where they come from', () => {
  tells([
    [
      'Menteri menyerahkan STBM Award 2019. Anugerah tersebut diperuntukkan bagi 12 kabupaten dan kota yang sudah bebas buang air sembarangan.\nJawa Tengah menjadi penyumbang terbanyak melalui Kab Sragen, Klaten, dan Kendal, ditambah Kota Salatiga. Dari Jawa Timur terdapat Kab Pamekasan dan Kota Kediri; Sulawesi Selatan mengirimkan Kab Bantaeng; Sumatera Barat diwakili Kota Solok. Penerima lainnya adalah Kab Way Kanan (Lampung), Kota Metro, dan Kabupaten Tuban.',
      [
        { recipients: ['kabupaten dan kota'], count: 12, award: 'STBM Award', year: 2019 },
        { recipients: ['Kab Sragen'], award: 'STBM Award', year: 2019 },
        { recipients: ['Klaten'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kendal'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kota Salatiga'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kab Pamekasan'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kota Kediri'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kab Bantaeng'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kota Solok'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kab Way Kanan'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kota Metro'], award: 'STBM Award', year: 2019 },
        { recipients: ['Kabupaten Tuban'], award: 'STBM Award', year: 2019 },
      ],
    ],
  ]);
});

describe('winners beside the subject', () => {
  tells([
    [
      'Ajang Indonesia Smart Nation Award 2020 digelar. Khusus kategori Smart Branding, Kota Parepare menerima penghargaan kategori itu bersama dua daerah lainnya di Indonesia, yakni Kabupaten Blitar dan Kota Pekalongan.',
      [
        { recipients: ['Kota Parepare'], award: 'Indonesia Smart Nation Award', category: 'Smart Branding', year: 2020 },
        { recipients: ['Kabupaten Blitar'], award: 'Indonesia Smart Nation Award', category: 'Smart Branding', year: 2020 },
        { recipients: ['Kota Pekalongan'], award: 'Indonesia Smart Nation Award', category: 'Smart Branding', year: 2020 },
      ],
    ],
  ]);
});

describe('the status of villages', () => {
  tells([
    [
      'Jumlah desa di Kampar berdasarkan IDM 2022 tercatat 40 desa dengan status mandiri, 60 desa maju dan 20 desa dengan status berkembang. Tahun lalu hanya ada 25 desa mandiri.',
      [
        { recipients: ['desa'], count: 40, award: 'IDM', grade: 'mandiri', year: 2022 },
        { recipients: ['desa'], count: 60, award: 'IDM', grade: 'desa maju', year: 2022 },
        { recipients: ['desa'], count: 20, award: 'IDM', grade: 'berkembang', year: 2022 },
        { recipients: ['desa'], count: 25, award: 'IDM', grade: 'desa mandiri', year: 2021 },
      ],
    ],
    [
      'Sebanyak 12.300 desa di Indonesia meraih status mandiri dalam IDM 2023.',
      [{ recipients: ['desa'], count: 12300, award: 'IDM', grade: 'mandiri', year: 2023 }],
    ],
    [
      'Jambi dinobatkan sebagai provinsi dengan desa mandiri terbanyak. Di posisi kedua Sumsel dengan 128 desa mandiri, sedangkan Bengkulu di urutan keempat.',
      [
        { recipients: ['Jambi'], award: 'provinsi dengan desa mandiri terbanyak', rank: 'terbanyak' },
        { recipients: ['Sumsel'], award: 'provinsi dengan desa mandiri terbanyak', rank: '2' },
        { recipients: ['Bengkulu'], award: 'provinsi dengan desa mandiri terbanyak', rank: '4' },
      ],
    ],
  ]);
});

describe('innovations by their bare name', () => {
  tells([
    [
      'Top 99 Inovasi Pelayanan Publik 2019 diraih beberapa inovasi Jawa Timur. Beberapa inovasi yang meraihnya di antaranya Rantang Lansia dari Kota Blitar, Rumah Tani Juara dari Sleman, dan Pos Bunda Sehat dari Kabupaten Magetan.',
      [
        { recipients: ['Jawa Timur'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', year: 2019 },
        { recipients: ['Kota Blitar'], innovation: 'Rantang Lansia', award: 'Inovasi Pelayanan Publik', rank: 'top 99', year: 2019 },
        { recipients: ['Sleman'], innovation: 'Rumah Tani Juara', award: 'Inovasi Pelayanan Publik', rank: 'top 99', year: 2019 },
        { recipients: ['Kabupaten Magetan'], innovation: 'Pos Bunda Sehat', award: 'Inovasi Pelayanan Publik', rank: 'top 99', year: 2019 },
      ],
    ],
    [
      'Untuk kategori replikasi inovasi Kovablik 2021, terbaiknya Dinas Peternakan dengan Si Intan Sexy Banget.',
      [{ recipients: ['Dinas Peternakan'], innovation: 'Si Intan Sexy Banget', award: 'Kovablik', category: 'replikasi inovasi', rank: 'terbaik', year: 2021 }],
    ],
    [
      'Juara harapan I sampai III lomba inovasi 2022 yaitu KARTU TANI (Dinas Pertanian), Penyuluhan dan Edukasi Derajat Kesehatan alias PELUK ERAT (RSUD Tuban) serta Sistem Pengaduan Perempuan Tuban atau SIPENTU (Dinas Sosial).',
      [
        { recipients: ['Dinas Pertanian'], innovation: 'KARTU TANI', award: 'lomba inovasi', rank: 'harapan 1', year: 2022 },
        {
          recipients: ['RSUD Tuban'],
          innovation: 'PELUK ERAT',
          expansion: 'Penyuluhan dan Edukasi Derajat Kesehatan',
          award: 'lomba inovasi',
          rank: 'harapan 2',
          year: 2022,
        },
        {
          recipients: ['Dinas Sosial'],
          innovation: 'SIPENTU',
          expansion: 'Sistem Pengaduan Perempuan Tuban',
          award: 'lomba inovasi',
          rank: 'harapan 3',
          year: 2022,
        },
      ],
    ],
    [
      'Puskesmas Galur menyabet juara pertama lomba inovasi 2020 berkat GERMAS JIWA atau Gerakan Serentak Masyarakat Peduli Kesehatan Jiwa.',
      [
        {
          recipients: ['Puskesmas Galur'],
          innovation: 'GERMAS JIWA',
          expansion: 'Gerakan Serentak Masyarakat Peduli Kesehatan Jiwa',
          award: 'lomba inovasi',
          rank: '1',
          year: 2020,
        },
      ],
    ],
    [
      'Kabupaten Trenggalek menjadi yang terbaik dalam Kovablik 2021. Inovasi yang mengantar Trenggalek ke posisi itu ialah SUPER KEREN (Suara Perempuan dan Kelompok Rentan).',
      [
        {
          recipients: ['Kabupaten Trenggalek'],
          innovation: 'SUPER KEREN',
          expansion: 'Suara Perempuan dan Kelompok Rentan',
          award: 'Kovablik',
          rank: 'terbaik',
          year: 2021,
        },
      ],
    ],
    [
      'Bappeda Kota Metro meraih juara I lomba inovasi 2021 melalui inovasi Komunitas Orangtua Anak dengan Kondisi Khusus (KOTAK).',
      [
        {
          recipients: ['Bappeda Kota Metro'],
          innovation: 'KOTAK',
          expansion: 'Komunitas Orangtua Anak dengan Kondisi Khusus',
          award: 'lomba inovasi',
          rank: '1',
          year: 2021,
        },
      ],
    ],
  ]);
});

describe('where an institution is', () => {
  tells([
    [
      'Lomba perpustakaan umum 2021 selesai. Klaster A, juara pertamanya Perpustakaan Mentari Pagi, Desa Sukajaya, Garut, Jawa Barat. Di klaster B gelar juara pertama jatuh ke Perpustakaan Puspa, Kelurahan Metro Timur, Kota Metro.',
      [
        { recipients: ['Perpustakaan Mentari Pagi'], award: 'Lomba perpustakaan', category: 'Klaster A', rank: '1', year: 2021 },
        { recipients: ['Perpustakaan Puspa'], award: 'Lomba perpustakaan', category: 'klaster B', rank: '1', year: 2021 },
      ],
    ],
    [
      'Lomba perpustakaan 2020 digelar. Klaster A dimenangi perpustakaan “Bintang” dari Berau, klaster B perpustakaan “Fajar” dari Bombana.',
      [
        { recipients: ['perpustakaan “Bintang”'], award: 'Lomba perpustakaan', category: 'Klaster A', rank: '1', year: 2020 },
        { recipients: ['perpustakaan “Fajar”'], award: 'Lomba perpustakaan', category: 'klaster B', rank: '1', year: 2020 },
      ],
    ],
    [
      'Puskesmas Mlati, Puskesmas Galur, dan Puskesmas Wates, Kulon Progo, meraih predikat paripurna dalam akreditasi 2022.',
      [
        { recipients: ['Puskesmas Mlati'], grade: 'paripurna', year: 2022 },
        { recipients: ['Puskesmas Galur'], grade: 'paripurna', year: 2022 },
        { recipients: ['Puskesmas Wates'], grade: 'paripurna', year: 2022 },
      ],
    ],
  ]);
});

describe('one of many, and an office without its body', () => {
  tells([
    [
      'Kabupaten Tegal merupakan satu dari 30 kota dan kabupaten yang meraih penghargaan Indonesia Smart Nation Award 2020.',
      [
        { recipients: ['Kabupaten Tegal'], award: 'Indonesia Smart Nation Award', year: 2020 },
        { recipients: ['kota dan kabupaten'], count: 30, award: 'Indonesia Smart Nation Award', year: 2020 },
      ],
    ],
    [
      'Polres Sukoharjo menerima dua penghargaan dari Polri. Dalam kesempatan itu, Kapolres menerima Penghargaan Kategori Pelayanan Prima (A) dari Kapolri pada 2025.',
      [{ recipients: ['Polres Sukoharjo'], grade: 'A', label: 'Pelayanan Prima', year: 2025 }],
    ],
    ['Pemkab Siak berbenah. Bupati menerima Adipura 2022 di Jakarta.', [{ recipients: ['Pemkab Siak'], award: 'Adipura', year: 2022 }]],
    [
      'Sebanyak 63 kabupaten/kota pemenang Lomba Tatanan Baru 2020 dikumpulkan.',
      [{ recipients: ['kabupaten/kota'], count: 63, award: 'Lomba Tatanan Baru', year: 2020 }],
    ],
  ]);
});

describe('an award by who ranks', () => {
  tells([
    [
      'Inilah SMA terbaik di Yogyakarta versi UTBK 2022: SMAN 8 Yogyakarta peringkat 11 nasional.',
      [{ recipients: ['SMAN 8 Yogyakarta'], award: 'UTBK', rank: '11', year: 2022 }],
    ],
    [
      'Tim itu ditetapkan sebagai peringkat ketiga wilayah Sumatera, dan piagam TPID Award 2022 diterima TPID Riau.',
      [{ recipients: ['TPID Riau'], award: 'TPID Award', category: 'wilayah Sumatera', rank: '3', year: 2022 }],
    ],
    [
      'Untuk kategori Smart Society terbaik dalam Smart Nation Award 2020 ada dua daerah, yaitu Kota Metro dan Kabupaten Kendal.',
      [
        { recipients: ['Kota Metro'], award: 'Smart Nation Award', category: 'Smart Society', rank: 'terbaik', year: 2020 },
        { recipients: ['Kabupaten Kendal'], award: 'Smart Nation Award', category: 'Smart Society', rank: 'terbaik', year: 2020 },
      ],
    ],
    [
      'Indeks SPBE Kota Magelang tahun 2023 mencapai 4,01 dengan predikat memuaskan.',
      [{ recipients: ['Kota Magelang'], award: 'Indeks SPBE', grade: 'memuaskan', score: 4.01, year: 2023 }],
    ],
    [
      'Bupati Siak Alfedri mendapat penghargaan sebagai tokoh penggerak literasi desa 2022.',
      [{ recipients: ['Bupati Siak Alfedri'], award: 'tokoh penggerak literasi desa', year: 2022 }],
    ],
  ]);
});

describe('a title that a contest gives', () => {
  tells([
    [
      'Kota Metro dinobatkan sebagai Kampung Tangguh Digital, dalam ajang penghargaan Smart Nation Award 2020.',
      [{ recipients: ['Kota Metro'], award: 'Smart Nation Award', category: 'Kampung Tangguh Digital', year: 2020 }],
    ],
    [
      'Smart Nation Award 2020 digelar. Populasi penelitian termasuk 63 kabupaten/kota Pemenang Lomba Tatanan Baru. Terbaik pertama diraih Kota Metro.',
      [
        { recipients: ['kabupaten/kota'], count: 63, award: 'Lomba Tatanan Baru', year: 2020 },
        { recipients: ['Kota Metro'], award: 'Smart Nation Award', rank: '1', year: 2020 },
      ],
    ],
    [
      'Kanwil Kemenkumham menyerahkan penghargaan bagi sembilan satuan kerja terbaik tahun 2024. Untuk kategori Pengelolaan Keuangan, terbaik pertama jatuh kepada Lapas Kelas IIA Lahat.',
      [{ recipients: ['Lapas Kelas IIA Lahat'], award: 'satuan kerja terbaik', category: 'Pengelolaan Keuangan', rank: '1', year: 2024 }],
    ],
  ]);
});

describe('phrasings of every family', () => {
  tells([
    ['Diraihnya Adipura 2022 oleh Kabupaten Kebumen menjadi kado hari jadi.', [{ recipients: ['Kabupaten Kebumen'], award: 'Adipura', year: 2022 }]],
    [
      'Duduk di peringkat ke 2, Kabupaten Sragen mengoleksi 88,20 poin pada Lomba Desa 2020.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Lomba Desa', rank: '2', score: 88.2, year: 2020 }],
    ],
    [
      'Terinovatif II kategori kecamatan diraih Kecamatan Ngluwar dalam Gelar Inovasi Magelang 2021.',
      [{ recipients: ['Kecamatan Ngluwar'], award: 'Gelar Inovasi Magelang', category: 'kecamatan', rank: '2', year: 2021 }],
    ],
    [
      'SI PENTOL (Sistem Pelayanan Tolong) dari Puskesmas Kraton dalam Top 99 KIPP 2020 dipuji menteri.',
      [{ recipients: ['Puskesmas Kraton'], innovation: 'SI PENTOL', expansion: 'Sistem Pelayanan Tolong', award: 'KIPP', rank: 'top 99', year: 2020 }],
    ],
    [
      'SPBE Pemkab Kulon Progo berindeks 3,67 dari skala 5 dengan predikat sangat baik pada 2022.',
      [{ recipients: ['Pemkab Kulon Progo'], award: 'SPBE', grade: 'sangat baik', score: 3.67, year: 2022 }],
    ],
    [
      'Kabupaten Gianyar meraih KLA kategori Nindya, sedangkan Bangli Madya dan Karangasem Pratama pada 2022.',
      [
        { recipients: ['Kabupaten Gianyar'], award: 'KLA', grade: 'Nindya', year: 2022 },
        { recipients: ['Bangli'], award: 'KLA', grade: 'Madya', year: 2022 },
        { recipients: ['Karangasem'], award: 'KLA', grade: 'Pratama', year: 2022 },
      ],
    ],
    [
      'UHC Award 2023 kategori Utama diraih Kabupaten Bintan, kategori Madya Kabupaten Lingga, dan kategori Pratama Kota Batam.',
      [
        { recipients: ['Kabupaten Bintan'], award: 'UHC Award', grade: 'Utama', year: 2023 },
        { recipients: ['Kabupaten Lingga'], award: 'UHC Award', grade: 'Madya', year: 2023 },
        { recipients: ['Kota Batam'], award: 'UHC Award', grade: 'Pratama', year: 2023 },
      ],
    ],
    [
      'Pemenang lomba website OPD Kota Metro 2023 adalah sebagai berikut:\n1) Dinas Kominfo\n2) Bappeda\n3) RSUD Ahmad Yani',
      [
        { recipients: ['Kota Metro'], award: 'lomba website OPD', year: 2023 },
        { recipients: ['Dinas Kominfo'], award: 'lomba website OPD', rank: '1', year: 2023 },
        { recipients: ['Bappeda'], award: 'lomba website OPD', rank: '2', year: 2023 },
        { recipients: ['RSUD Ahmad Yani'], award: 'lomba website OPD', rank: '3', year: 2023 },
      ],
    ],
    [
      'Dari 48 OPD yang dinilai pada SAKIP 2022, sebanyak 5 OPD mendapat A, 30 OPD BB, dan sisanya 13 OPD B.',
      [
        { recipients: ['OPD'], count: 5, award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['OPD'], count: 30, award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['OPD'], count: 13, award: 'SAKIP', grade: 'B', year: 2022 },
      ],
    ],
    [
      'Ke-12 Polres penerima predikat pelayanan prima 2021 di antaranya Polres Sleman, Polresta Sidoarjo, dan Polres Metro Bekasi.',
      [
        { recipients: ['Polres Sleman'], grade: 'pelayanan prima', year: 2021 },
        { recipients: ['Polresta Sidoarjo'], grade: 'pelayanan prima', year: 2021 },
        { recipients: ['Polres Metro Bekasi'], grade: 'pelayanan prima', year: 2021 },
      ],
    ],
    [
      'Penghargaan STBM kategori Madya diserahkan Menteri Kesehatan kepada Bupati Sumedang, Dony Ahmad Munir, Rabu (13/11/2019).',
      [{ recipients: ['Sumedang'], award: 'STBM', grade: 'Madya', year: 2019 }],
    ],
    ['Bupati Sumedang melalui Kepala Dinas Kesehatan menerima penghargaan STBM Award 2019.', [{ recipients: ['Sumedang'], award: 'STBM Award', year: 2019 }]],
    [
      'Dinas Perpustakaan, Kearsipan dan Dokumentasi Kota Solok berhasil mengantongi nilai A (sangat memuaskan) dari ANRI pada pengawasan kearsipan 2021.',
      [
        {
          recipients: ['Dinas Perpustakaan, Kearsipan dan Dokumentasi Kota Solok'],
          award: 'pengawasan kearsipan',
          grade: 'A',
          label: 'sangat memuaskan',
          year: 2021,
        },
      ],
    ],
    [
      'Inovasi "JEMPOL RAJA" (Jemput Bola Perekaman ke Jompo dan Remaja) besutan Disdukcapil Kabupaten Sragen terpilih masuk Top 40 Kovablik 2022.',
      [
        {
          recipients: ['Disdukcapil Kabupaten Sragen'],
          innovation: 'JEMPOL RAJA',
          expansion: 'Jemput Bola Perekaman ke Jompo dan Remaja',
          award: 'Kovablik',
          rank: 'top 40',
          year: 2022,
        },
      ],
    ],
    [
      'GERCEP, singkatan dari Gerakan Cepat Pelayanan, mengantarkan Puskesmas Ciputat meraih terbaik II Lomba Inovasi Kesehatan 2022.',
      [
        {
          recipients: ['Puskesmas Ciputat'],
          innovation: 'GERCEP',
          expansion: 'Gerakan Cepat Pelayanan',
          award: 'Lomba Inovasi Kesehatan',
          rank: '2',
          year: 2022,
        },
      ],
    ],
    [
      'Kabupaten Banyuwangi keluar sebagai yang terbaik, disusul Kabupaten Situbondo dan Kabupaten Jember dalam penilaian Kabupaten Sehat Jatim 2021.',
      [
        { recipients: ['Kabupaten Banyuwangi'], award: 'Kabupaten Sehat', rank: 'terbaik', year: 2021 },
        { recipients: ['Kabupaten Situbondo'], award: 'Kabupaten Sehat', rank: '2', year: 2021 },
        { recipients: ['Kabupaten Jember'], award: 'Kabupaten Sehat', rank: '3', year: 2021 },
      ],
    ],
    [
      'Polres Batu bersama Polres Malang Kota dan lima polres lainnya meraih predikat WBK tahun 2020.',
      [
        { recipients: ['Polres Batu'], grade: 'WBK', year: 2020 },
        { recipients: ['Polres Malang Kota'], grade: 'WBK', year: 2020 },
        { recipients: ['polres'], count: 5, grade: 'WBK', year: 2020 },
      ],
    ],
    ['Sabet Juara 1 Lomba Perpustakaan, Desa Sambi Wakili Jateng', [{ recipients: ['Desa Sambi'], award: 'Lomba Perpustakaan', rank: '1' }]],
    [
      'Anugerah Pandu Negeri 2022 kategori gold diraih Kabupaten Sidoarjo, kategori silver diraih Kota Kediri.',
      [
        { recipients: ['Kabupaten Sidoarjo'], award: 'Anugerah Pandu Negeri', grade: 'gold', year: 2022 },
        { recipients: ['Kota Kediri'], award: 'Anugerah Pandu Negeri', grade: 'silver', year: 2022 },
      ],
    ],
    [
      'KPID Jateng menganugerahkan predikat Badan Publik Informatif kepada Pemkab Batang pada 2022.',
      [{ recipients: ['Pemkab Batang'], grade: 'Informatif', year: 2022 }],
    ],
    [
      'Desa Pujon Kidul, Kecamatan Pujon, Kabupaten Malang, menjadi juara pertama Lomba Desa Wisata Nusantara 2017.',
      [{ recipients: ['Desa Pujon Kidul'], award: 'Lomba Desa Wisata Nusantara', rank: '1', year: 2017 }],
    ],
    ['Pemkab Demak gagal menyamai Kota Batu yang meraih Adipura 2022.', [{ recipients: ['Kota Batu'], award: 'Adipura', year: 2022 }]],
  ]);
});

describe('more phrasings of every family', () => {
  tells([
    [
      'Bagian Organisasi Setda Kota Magelang dan UPT Puskesmas Magelang Utara tembus 15 besar Lomba Inovasi 2022.',
      [
        { recipients: ['Bagian Organisasi Setda Kota Magelang'], award: 'Lomba Inovasi', rank: 'top 15', year: 2022 },
        { recipients: ['UPT Puskesmas Magelang Utara'], award: 'Lomba Inovasi', rank: 'top 15', year: 2022 },
      ],
    ],
    [
      'Juara II ditempati BPBD, juara III direbut Satpol PP, sedangkan juara I tetap milik Dinas Pendidikan dalam Lomba Arsip 2021.',
      [
        { recipients: ['BPBD'], award: 'Lomba Arsip', rank: '2', year: 2021 },
        { recipients: ['Satpol PP'], award: 'Lomba Arsip', rank: '3', year: 2021 },
        { recipients: ['Dinas Pendidikan'], award: 'Lomba Arsip', rank: '1', year: 2021 },
      ],
    ],
    [
      'Peringkat pertama hingga ketiga masing-masing diraih Kelurahan Baru, Kelurahan Lama, dan Kelurahan Tengah pada lomba kebersihan 2020.',
      [
        { recipients: ['Kelurahan Baru'], award: 'lomba kebersihan', rank: '1', year: 2020 },
        { recipients: ['Kelurahan Lama'], award: 'lomba kebersihan', rank: '2', year: 2020 },
        { recipients: ['Kelurahan Tengah'], award: 'lomba kebersihan', rank: '3', year: 2020 },
      ],
    ],
    [
      'Nominasi Top 45 KIPP 2022 di antaranya SAPA IBU dari Puskesmas Ngaglik dan JAGA BALITA dari RSUD Muntilan.',
      [
        { recipients: ['Puskesmas Ngaglik'], innovation: 'SAPA IBU', award: 'KIPP', rank: 'top 45', year: 2022, status: 'nominated' },
        { recipients: ['RSUD Muntilan'], innovation: 'JAGA BALITA', award: 'KIPP', rank: 'top 45', year: 2022, status: 'nominated' },
      ],
    ],
    [
      'Empat desa di Kabupaten Kudus, yaitu Desa Colo, Desa Japan, Desa Menawan, dan Desa Rahtawu, meraih predikat desa mandiri 2021.',
      [
        { recipients: ['Desa Colo'], grade: 'desa mandiri', year: 2021 },
        { recipients: ['Desa Japan'], grade: 'desa mandiri', year: 2021 },
        { recipients: ['Desa Menawan'], grade: 'desa mandiri', year: 2021 },
        { recipients: ['Desa Rahtawu'], grade: 'desa mandiri', year: 2021 },
      ],
    ],
    [
      'Dari sembilan indikator, Kota Salatiga mengantongi nilai rata-rata 92,40 dan bertahan di zona hijau pada Penilaian Kepatuhan Pelayanan Publik 2023.',
      [{ recipients: ['Kota Salatiga'], award: 'Kepatuhan Pelayanan Publik', grade: 'zona hijau', score: 92.4, year: 2023 }],
    ],
    [
      'Ombudsman RI Perwakilan DIY memberikan predikat kepatuhan tinggi kepada Pemkab Gunungkidul dengan nilai 93,06 tahun 2022.',
      [{ recipients: ['Pemkab Gunungkidul'], grade: 'kepatuhan tinggi', year: 2022 }],
    ],
    [
      'Menteri PPPA Bintang Puspayoga menyerahkan penghargaan APE tingkat Utama kepada Wali Kota Surabaya Eri Cahyadi, Rabu (13/10/2021).',
      [{ recipients: ['Kota Surabaya'], award: 'APE', grade: 'Utama', year: 2021 }],
    ],
    [
      'Penghargaan Kabupaten Layak Anak tingkat Nindya diterima Wakil Bupati Karanganyar Rober Christanto mewakili Pemkab Karanganyar pada 2022.',
      [{ recipients: ['Pemkab Karanganyar'], award: 'Kabupaten Layak Anak', grade: 'Nindya', year: 2022 }],
    ],
    [
      'Selain Pemkab Bantul, penghargaan serupa diterima Pemkab Sleman dan Pemkot Yogyakarta dalam Anugerah KIP 2022.',
      [
        { recipients: ['Pemkab Sleman'], award: 'Anugerah KIP', year: 2022 },
        { recipients: ['Pemkot Yogyakarta'], award: 'Anugerah KIP', year: 2022 },
      ],
    ],
    [
      'Pemkab Lamongan raih BKN Award 2022 kategori Penerapan Manajemen Kinerja, peringkat tiga.',
      [{ recipients: ['Pemkab Lamongan'], award: 'BKN Award', category: 'Penerapan Manajemen Kinerja', rank: '3', year: 2022 }],
    ],
    [
      'Dalam ajang TOP Digital Awards 2023, Diskominfo Kota Bekasi mendapat bintang empat dan Wali Kota Bekasi dinobatkan sebagai Top Leader on Digital Implementation.',
      [
        { recipients: ['Diskominfo Kota Bekasi'], award: 'TOP Digital Awards', grade: 'bintang empat', year: 2023 },
        { recipients: ['Kota Bekasi'], award: 'Top Leader', year: 2023 },
      ],
    ],
    [
      'BPK memberikan opini WDP atas LKPD Kabupaten Brebes tahun 2015, lalu WTP pada 2016.',
      [
        { recipients: ['Kabupaten Brebes'], award: 'LKPD', grade: 'WDP', year: 2015 },
        { recipients: ['Kabupaten Brebes'], award: 'LKPD', grade: 'WTP', year: 2016 },
      ],
    ],
    [
      'Opini Wajar Tanpa Pengecualian (WTP) berhasil diraih enam pemda di Sulawesi Barat untuk LKPD 2021.',
      [{ recipients: ['pemda'], count: 6, award: 'LKPD', grade: 'WTP', year: 2021 }],
    ],
    [
      'Hanya Kabupaten Polewali Mandar yang mendapat WDP, lima daerah lainnya WTP pada LKPD 2019.',
      [
        { recipients: ['Kabupaten Polewali Mandar'], award: 'LKPD', grade: 'WDP', year: 2019 },
        { recipients: ['daerah'], count: 5, award: 'LKPD', grade: 'WTP', year: 2019 },
      ],
    ],
    ['Puskesmas Narmada naik kelas dari akreditasi Madya menjadi Utama pada 2019.', [{ recipients: ['Puskesmas Narmada'], grade: 'Utama', year: 2019 }]],
    [
      'Inovasi Ojek Obat dari RSUD Genteng dan Lahir Procot Pulang Bawa Akta dari Dispendukcapil Banyuwangi masuk Top 35 KIPP 2016.',
      [
        { recipients: ['RSUD Genteng'], innovation: 'Ojek Obat', award: 'KIPP', rank: 'top 35', year: 2016 },
        { recipients: ['Dispendukcapil Banyuwangi'], innovation: 'Lahir Procot Pulang Bawa Akta', award: 'KIPP', rank: 'top 35', year: 2016 },
      ],
    ],
    [
      'Rapor SAKIP 2021: Pemprov Kalsel A, Pemkab Tabalong BB, Pemkot Banjarbaru BB, dan Pemkab Kotabaru B.',
      [
        { recipients: ['Pemprov Kalsel'], award: 'SAKIP', grade: 'A', year: 2021 },
        { recipients: ['Pemkab Tabalong'], award: 'SAKIP', grade: 'BB', year: 2021 },
        { recipients: ['Pemkot Banjarbaru'], award: 'SAKIP', grade: 'BB', year: 2021 },
        { recipients: ['Pemkab Kotabaru'], award: 'SAKIP', grade: 'B', year: 2021 },
      ],
    ],
    [
      'Evaluasi SAKIP 2022 menempatkan Inspektorat di posisi teratas dengan nilai 88,10, disusul Bappeda 87,55 dan Dinas Kesehatan 86,90.',
      [
        { recipients: ['Inspektorat'], award: 'SAKIP', rank: '1', score: 88.1, year: 2022 },
        { recipients: ['Bappeda'], award: 'SAKIP', rank: '2', score: 87.55, year: 2022 },
        { recipients: ['Dinas Kesehatan'], award: 'SAKIP', rank: '3', score: 86.9, year: 2022 },
      ],
    ],
    [
      'Adapun peringkat 1 sampai 3 kategori kecamatan adalah Kecamatan Jebres (92,1), Kecamatan Laweyan (90,4), dan Kecamatan Serengan (89,9) pada lomba pelayanan 2022.',
      [
        { recipients: ['Kecamatan Jebres'], award: 'lomba pelayanan', category: 'kecamatan', rank: '1', score: 92.1, year: 2022 },
        { recipients: ['Kecamatan Laweyan'], award: 'lomba pelayanan', category: 'kecamatan', rank: '2', score: 90.4, year: 2022 },
        { recipients: ['Kecamatan Serengan'], award: 'lomba pelayanan', category: 'kecamatan', rank: '3', score: 89.9, year: 2022 },
      ],
    ],
  ]);
});

describe('articles in the shape of news', () => {
  tells([
    [
      'WONOSARI – Bupati Gunungkidul Sunaryanta tersenyum lebar. Daerahnya kembali mengantongi opini Wajar Tanpa Pengecualian (WTP) atas Laporan Keuangan Pemerintah Daerah (LKPD) 2021.\nOpini itu diserahkan Kepala BPK Perwakilan DIY Jariyatna di Yogyakarta, Rabu (20/4/2022). Ini kali ketujuh Gunungkidul menerimanya.\nSelain Gunungkidul, empat kabupaten/kota lain di DIY juga mendapat opini yang sama.',
      [{ recipients: ['Gunungkidul'], award: 'Laporan Keuangan Pemerintah Daerah', grade: 'WTP', year: 2021 }],
    ],
    [
      'SEMARANG – Pemprov Jateng mengumumkan hasil Kompetisi Inovasi Pelayanan Publik (KIPP) Jateng 2022. Dari 215 inovasi yang mendaftar, terpilih lima terbaik.\nTerbaik pertama adalah RSUD Moewardi melalui DOKTER KELING (Dokter Keliling Lingkungan). Posisi kedua diduduki Dispermades Klaten yang mengusung Pasar Desa Daring. Sementara terbaik ketiga menjadi milik Puskesmas Kaliwungu, Kendal, dengan inovasi Jamu Bugar.\nAdapun Puskesmas Bangsri I Jepara dan SMKN 2 Salatiga menempati peringkat keempat dan kelima.\n"Kami bangga," kata Kepala Biro Organisasi Setda Jateng, Imam Maskur.',
      [
        {
          recipients: ['RSUD Moewardi'],
          innovation: 'DOKTER KELING',
          expansion: 'Dokter Keliling Lingkungan',
          award: 'Kompetisi Inovasi Pelayanan Publik',
          rank: '1',
          year: 2022,
        },
        { recipients: ['Dispermades Klaten'], award: 'Kompetisi Inovasi Pelayanan Publik', rank: '2', year: 2022 },
        { recipients: ['Puskesmas Kaliwungu'], innovation: 'Jamu Bugar', award: 'Kompetisi Inovasi Pelayanan Publik', rank: '3', year: 2022 },
        { recipients: ['Puskesmas Bangsri I Jepara'], award: 'Kompetisi Inovasi Pelayanan Publik', rank: '4', year: 2022 },
        { recipients: ['SMKN 2 Salatiga'], award: 'Kompetisi Inovasi Pelayanan Publik', rank: '5', year: 2022 },
      ],
    ],
    [
      'Sebanyak 38 kabupaten/kota di Jawa Timur menerima hasil evaluasi Reformasi Birokrasi 2022. Hanya Pemkab Banyuwangi yang meraih A. Predikat BB diraih 17 daerah, sedangkan 20 daerah lainnya masih B.\nTahun sebelumnya, yang mendapat BB baru 12 daerah.',
      [
        { recipients: ['kabupaten/kota'], count: 38, award: 'Reformasi Birokrasi', year: 2022 },
        { recipients: ['Pemkab Banyuwangi'], award: 'Reformasi Birokrasi', grade: 'A', year: 2022 },
        { recipients: ['daerah'], count: 17, award: 'Reformasi Birokrasi', grade: 'BB', year: 2022 },
        { recipients: ['daerah'], count: 20, award: 'Reformasi Birokrasi', grade: 'B', year: 2022 },
        { recipients: ['daerah'], count: 12, award: 'Reformasi Birokrasi', grade: 'BB', year: 2021 },
      ],
    ],
    [
      'Dua desa di Bantul lolos ke final Lomba Desa Digital 2023, yaitu Kalurahan Panggungharjo dan Kalurahan Guwosari. Keduanya akan bersaing dengan delapan desa lain pada Oktober mendatang.',
      [
        { recipients: ['Kalurahan Panggungharjo'], award: 'Lomba Desa Digital', year: 2023, status: 'nominated' },
        { recipients: ['Kalurahan Guwosari'], award: 'Lomba Desa Digital', year: 2023, status: 'nominated' },
      ],
    ],
    [
      'Lapas Kelas IIA Sragen resmi menyandang predikat Wilayah Bebas dari Korupsi (WBK) 2021. Kepala Lapas Sragen, Yosef Benyamin, menerima piagam dari Menteri PANRB Tjahjo Kumolo secara daring, Senin (20/12/2021).\nTahun ini Kementerian Hukum dan HAM menyumbang 129 satker WBK dan 12 satker WBBM.',
      [
        { recipients: ['Lapas Kelas IIA Sragen'], grade: 'WBK', year: 2021 },
        { recipients: ['satker'], count: 129, grade: 'WBK', year: 2021 },
        { recipients: ['satker'], count: 12, grade: 'WBBM', year: 2021 },
      ],
    ],
  ]);
});

describe('contests and their names', () => {
  tells([
    [
      'Juara I Inovasi Daerah Tahun 2023 diraih Puskesmas Mawar dengan inovasi Gelas Kaca (Gerakan Lansia Sehat). Juara II Puskesmas Melati dengan Sapu Lidi (Sadari Penyakit Lewat Deteksi Dini).',
      [
        { recipients: ['Puskesmas Mawar'], award: 'Inovasi Daerah', rank: '1', innovation: 'Gelas Kaca', expansion: 'Gerakan Lansia Sehat', year: 2023 },
        {
          recipients: ['Puskesmas Melati'],
          award: 'Inovasi Daerah',
          rank: '2',
          innovation: 'Sapu Lidi',
          expansion: 'Sadari Penyakit Lewat Deteksi Dini',
          year: 2023,
        },
      ],
    ],
    [
      'Pada Lomba Inovasi Daerah antar OPD 2022, Dinas Sosial Kota Metro meraih juara I.',
      [{ recipients: ['Dinas Sosial Kota Metro'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
    [
      'Desa Mawar meraih juara II Apresiasi Pengelola Arsip Desa 2024.',
      [{ recipients: ['Desa Mawar'], award: 'Apresiasi Pengelola Arsip Desa', rank: '2', year: 2024 }],
    ],
    [
      'Kota Metro masuk Top 90 Finalis Kompetisi Inovasi Pelayanan Publik 2024.',
      [{ recipients: ['Kota Metro'], award: 'Kompetisi Inovasi Pelayanan Publik', rank: 'top 90', year: 2024, status: 'nominated' }],
    ],
    [
      'Kota Metro meraih predikat sebagai Kota Terinovatif dalam IGA 2022.',
      [{ recipients: ['Kota Metro'], award: 'IGA', category: 'Kota Terinovatif', year: 2022 }],
    ],
    [
      'Kabupaten Sragen dan Kabupaten Klaten menerima penghargaan sebagai pemerintah daerah dengan layanan arsip terbaik pada 2018.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'pemerintah daerah dengan layanan arsip terbaik', rank: 'terbaik', year: 2018 },
        { recipients: ['Kabupaten Klaten'], award: 'pemerintah daerah dengan layanan arsip terbaik', rank: 'terbaik', year: 2018 },
      ],
    ],
    [
      'Kabupaten Sragen dan Kabupaten Klaten menorehkan prestasi. Keduanya mendapatkan tanda kehormatan Parasamya Purnakarya Nugraha 2018.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Parasamya Purnakarya Nugraha', year: 2018 },
        { recipients: ['Kabupaten Klaten'], award: 'Parasamya Purnakarya Nugraha', year: 2018 },
      ],
    ],
    [
      'Pemkot Metro menerima Adipura 2023. Selain itu, Pemkot Metro menerima Anugerah Parahita Ekapraya 2023. Pemkot Metro juga meraih Swasti Saba 2023.',
      [
        { recipients: ['Pemkot Metro'], award: 'Adipura', year: 2023 },
        { recipients: ['Pemkot Metro'], award: 'Anugerah Parahita Ekapraya', year: 2023 },
        { recipients: ['Pemkot Metro'], award: 'Swasti Saba', year: 2023 },
      ],
    ],
  ]);
  tellsNone([
    ['Adipura merupakan sebuah penghargaan dari Pemerintah Indonesia (Kementerian Lingkungan Hidup), yang diberikan kepada kabupaten atau kota yang bersih.'],
    ['Lomba Inovasi Daerah 2024 kembali menjadi ajang adu gagasan perangkat daerah Kota Metro.'],
  ]);
});

describe('places that a list tells', () => {
  tells([
    [
      'Hasil Lomba Perpustakaan Desa 2025:\n1. Perpustakaan Desa Mawar — 990 poin (Juara I)\n2. Perpustakaan Desa Melati — 856 poin (Juara II)\n3. Perpustakaan Desa Kenanga — 719 poin (Harapan I)',
      [
        { recipients: ['Perpustakaan Desa Mawar'], award: 'Lomba Perpustakaan Desa', rank: '1', score: 990, year: 2025 },
        { recipients: ['Perpustakaan Desa Melati'], award: 'Lomba Perpustakaan Desa', rank: '2', score: 856, year: 2025 },
        { recipients: ['Perpustakaan Desa Kenanga'], award: 'Lomba Perpustakaan Desa', rank: 'harapan 1', score: 719, year: 2025 },
      ],
    ],
    [
      'Pada Lomba Arsip 2023 peringkat pertama diduduki Kota Metro dengan skor 3,430, lalu Kota Batu 3,425, Kota Solok 3,406 dan Kota Tegal 3,382.',
      [
        { recipients: ['Kota Metro'], award: 'Lomba Arsip', rank: '1', score: 3.43, year: 2023 },
        { recipients: ['Kota Batu'], award: 'Lomba Arsip', rank: '2', score: 3.425, year: 2023 },
        { recipients: ['Kota Solok'], award: 'Lomba Arsip', rank: '3', score: 3.406, year: 2023 },
        { recipients: ['Kota Tegal'], award: 'Lomba Arsip', rank: '4', score: 3.382, year: 2023 },
      ],
    ],
    [
      'Juara pertama Klaster A Lomba Perpustakaan 2020 diraih perpustakaan Harapan Bangsa dari Berau, dan Klaster B perpustakaan Cemerlang yang ada di Bombana, sedangkan Klaster C diraih perpustakaan Ulul Ilmi di Desa Mekar.',
      [
        { recipients: ['perpustakaan Harapan Bangsa'], award: 'Lomba Perpustakaan', category: 'Klaster A', rank: '1', year: 2020 },
        { recipients: ['perpustakaan Cemerlang'], award: 'Lomba Perpustakaan', category: 'Klaster B', rank: '1', year: 2020 },
        { recipients: ['perpustakaan Ulul Ilmi'], award: 'Lomba Perpustakaan', category: 'Klaster C', rank: '1', year: 2020 },
      ],
    ],
    [
      'Pemenang Lomba Inovasi Daerah 2022 sebagai berikut.\nKategori Kecamatan & Kelurahan :\n1. DPM-PTSP\n2. DINKES',
      [
        { recipients: ['DPM-PTSP'], award: 'Lomba Inovasi Daerah', category: 'Kecamatan & Kelurahan', rank: '1', year: 2022 },
        { recipients: ['DINKES'], award: 'Lomba Inovasi Daerah', category: 'Kecamatan & Kelurahan', rank: '2', year: 2022 },
      ],
    ],
    [
      'Tujuh polres menerima penghargaan kategori pelayanan sangat baik di tahun 2020. Adapun satuan kewilayahan yang mendapatkan penghargaan itu, yakni Polresta Banjarmasin, Polres Banjarbaru, Polres Banjar, Polres Tapin, Polres Tabalong, Polres Tanah Laut dan Polres Kotabaru.',
      ['Polresta Banjarmasin', 'Polres Banjarbaru', 'Polres Banjar', 'Polres Tapin', 'Polres Tabalong', 'Polres Tanah Laut', 'Polres Kotabaru'].map((name) => ({
        recipients: [name],
        category: 'pelayanan sangat baik',
        year: 2020,
      })),
    ],
  ]);
});

describe('several innovations of one winner', () => {
  tells([
    [
      'Kementerian memberikan 2 penghargaan Top 99 Inovasi Pelayanan Publik 2019 untuk Pemkab Bangka, masing-masing untuk inovasi OJEK WARGA dan RANSEL BIDAN.',
      [
        { recipients: ['Pemkab Bangka'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', innovation: 'OJEK WARGA', year: 2019 },
        { recipients: ['Pemkab Bangka'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', innovation: 'RANSEL BIDAN', year: 2019 },
      ],
    ],
    [
      'Puskesmas Rawa menjadi juara 1 Lomba Inovasi Daerah 2024 dengan inovasi Jumpa Segar. Jumpa Segar merupakan akronim dari Jumat Pagi Skrining, Edukasi dan Senam Kebugaran.',
      [
        {
          recipients: ['Puskesmas Rawa'],
          award: 'Lomba Inovasi Daerah',
          rank: '1',
          innovation: 'Jumpa Segar',
          expansion: 'Jumat Pagi Skrining, Edukasi dan Senam Kebugaran',
          year: 2024,
        },
      ],
    ],
    [
      'Inovasi peraih Top 99 Inovasi Pelayanan Publik 2019 yang diraih pemkab di Jawa Timur di antaranya adalah Rantang Nasi dari Banyuwangi, Cakrukan Warga dari Kota Surabaya, dan Gerebek Pasar dari Gresik.',
      [
        { recipients: ['Banyuwangi'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', innovation: 'Rantang Nasi', year: 2019 },
        { recipients: ['Kota Surabaya'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', innovation: 'Cakrukan Warga', year: 2019 },
        { recipients: ['Gresik'], award: 'Inovasi Pelayanan Publik', rank: 'top 99', innovation: 'Gerebek Pasar', year: 2019 },
      ],
    ],
  ]);
});

describe('several awards in one verb', () => {
  tells([
    [
      'Pemkot Metro menerima tiga penghargaan pada 2022 yakni Ki Hajar Award, Anugerah Media Humas dan penghargaan Pelayanan Terpadu Satu Pintu.',
      [
        { recipients: ['Pemkot Metro'], award: 'Ki Hajar Award', year: 2022 },
        { recipients: ['Pemkot Metro'], award: 'Anugerah Media Humas', year: 2022 },
        { recipients: ['Pemkot Metro'], award: 'Pelayanan Terpadu Satu Pintu', year: 2022 },
      ],
    ],
    [
      'Pemkab Bantul memborong penghargaan Adipura dan Kabupaten Layak Anak 2022.',
      [
        { recipients: ['Pemkab Bantul'], award: 'Adipura', year: 2022 },
        { recipients: ['Pemkab Bantul'], award: 'Kabupaten Layak Anak', year: 2022 },
      ],
    ],
    [
      'Para penerima Satyalancana Karya Bhakti Praja Nugraha 2018 antara lain Bupati Malang Rendra Wijaya, Bupati Pasuruan Irsyad Hamid, dan Wali Kota Tangerang Arief Santosa.',
      [
        { recipients: ['Bupati Malang Rendra Wijaya'], award: 'Satyalancana Karya Bhakti Praja Nugraha', year: 2018 },
        { recipients: ['Bupati Pasuruan Irsyad Hamid'], award: 'Satyalancana Karya Bhakti Praja Nugraha', year: 2018 },
        { recipients: ['Wali Kota Tangerang Arief Santosa'], award: 'Satyalancana Karya Bhakti Praja Nugraha', year: 2018 },
      ],
    ],
    [
      'Inovasi bertajuk Gelas Kaca yang merupakan singkatan dari Gerakan Lansia Sehat Kader Cekatan membawa Puskesmas Mawar meraih juara I Lomba Inovasi Puskesmas 2021.',
      [
        {
          recipients: ['Puskesmas Mawar'],
          award: 'Lomba Inovasi Puskesmas',
          rank: '1',
          innovation: 'Gelas Kaca',
          expansion: 'Gerakan Lansia Sehat Kader Cekatan',
          year: 2021,
        },
      ],
    ],
  ]);
});

describe('words of winning in which nothing is won', () => {
  tellsNone([
    ['Pemkot Metro borong tiga Penghargaan Nasional pada bulan ini.'],
    ['Lomba Perpustakaan Desa 2019 itu diikuti 13 kabupaten.'],
    ['Menurut orang nomor satu di Sragen itu, prestasi mustahil datang bila hanya satu dinas yang bergerak untuk Adipura.'],
    ['Predikat A berarti nilai 80 sampai 90, sedangkan B hanya 60 sampai 70.'],
    ['Jawa Barat adalah provinsi dengan penduduk terbanyak dalam sensus itu.'],
    ['Kepala dinas mengikuti Rapat Koordinasi Nasional Pengawasan Kearsipan, dan Pemkab Tuban menerima materi.'],
    ['Laporan hasil pemeriksaan diserahkan Kepala BPK RI Perwakilan Provinsi Bengkulu, Andri Yusmadi, di auditorium.'],
    ['Dari Jawa Timur terdapat Kabupaten Pamekasan dan Kota Kediri dalam rombongan itu.'],
    ['Menurut gubernur perempuan pertama Jawa Timur itu, Kota Kediri harus berbenah.'],
    ['Lapas itu menerima Surat Keputusan (SK) dari menteri.'],
    ['Targetnya, Salatiga bisa menyandang predikat kota terinovatif.'],
    ['“Kami berharap setelah dari ini Kanwil Kemenkumham Sultra bisa lebih baik serta meraih predikat WBBM,” ucapnya.'],
    ['Sekolah unggulan di Kota Metro menggelar lomba pidato.'],
    ['Pemkab Wajo lolos seleksi administrasi KIPP 2022.'],
    ['Atlet Kabupaten Sleman meraih medali emas Porda 2022.'],
    ['Siswa SMAN 1 Garut menjuarai lomba debat tingkat provinsi 2022.'],
    ['Kalau nilainya tembus 80, Pemkab Ende berhak atas predikat A.'],
    ['Gubernur Jateng memberi penghargaan kepada 50 guru teladan.'],
  ]);
});

describe('who has a grade, and who only speaks of it', () => {
  tells([
    [
      'Kementerian Dalam Negeri mengelompokkan daerah menjadi Sangat Inovatif, Inovatif, dan Kurang Inovatif. Kabupaten Lamongan masuk kategori Inovatif pada IGA 2020.',
      [{ recipients: ['Kabupaten Lamongan'], award: 'IGA', grade: 'Inovatif', year: 2020 }],
    ],
    [
      'Rombongan DPRD Kabupaten Batang berkunjung ke Kota Yogyakarta yang sudah meraih predikat A dalam SAKIP 2021.',
      [{ recipients: ['Kota Yogyakarta'], award: 'SAKIP', grade: 'A', year: 2021 }],
    ],
    [
      'Sistem merit Kabupaten Sumedang dinilai Sangat Baik oleh KASN pada 2022.',
      [{ recipients: ['Kabupaten Sumedang'], award: 'Sistem merit', grade: 'Sangat Baik', year: 2022 }],
    ],
    [
      'MATARAM, KABARSASAK.example — Malam puncak Lomba Sapta Pesona 2022 berlangsung meriah. Juara pertama diraih Desa Bonjeruk.',
      [{ recipients: ['Desa Bonjeruk'], award: 'Lomba Sapta Pesona', rank: '1', year: 2022 }],
    ],
  ]);
  tellsNone([
    ['Nilai A pada evaluasi SAKIP 2021 belum diraih Kabupaten Ende.', 'denied'],
    ['Predikat Nindya pada Kota Layak Anak 2022 belum pernah disandang Kabupaten Ende.', 'denied'],
    ['Predikat A pada SAKIP 2021 diharapkan bisa diraih Kabupaten Ende.', 'targeted'],
    ['Bupati memuji Dinas Sosial. Diharapkannya inovasi itu menjadi Top 45 KIPP tingkat nasional.'],
  ]);
});

describe('a prize that one sentence names and the next hands out', () => {
  tells([
    [
      'Pemprov Jawa Tengah juga mengumumkan nominasi Top 20 Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Tengah Tahun 2021. Nominasi itu diraih Dinas Sosial melalui “RINDU (Rumah Inklusi Disabilitas Unggul)”.',
      [
        {
          recipients: ['Dinas Sosial'],
          innovation: 'RINDU',
          expansion: 'Rumah Inklusi Disabilitas Unggul',
          award: 'Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Tengah',
          rank: 'top 20',
          year: 2021,
          status: 'nominated',
        },
      ],
    ],
    [
      'Pada Lomba Inovasi Desa 2020, posisi puncak diperebutkan 15 desa. Posisi tersebut akhirnya ditempati Desa Sukamaju.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Inovasi Desa', rank: '1', year: 2020 }],
    ],
    [
      'Panitia Lomba Inovasi Daerah Kabupaten Sleman 2022 membacakan gelar juara umum paling akhir. Gelar tersebut jatuh ke tangan Dinas Kesehatan.',
      [{ recipients: ['Dinas Kesehatan'], award: 'Lomba Inovasi Daerah Kabupaten Sleman', rank: 'juara umum', year: 2022 }],
    ],
    [
      'Puncak acara adalah penyerahan predikat terbaik I Kompetisi Inovasi Pelayanan Publik 2021. Predikat itu disandang RSUD Brebes lewat inovasi SIPANDU (Sistem Pantau Ibu Hamil).',
      [
        {
          recipients: ['RSUD Brebes'],
          innovation: 'SIPANDU',
          expansion: 'Sistem Pantau Ibu Hamil',
          award: 'Kompetisi Inovasi Pelayanan Publik',
          rank: '1',
          year: 2021,
        },
      ],
    ],
  ]);
});

describe('a contest that goes on without its full name', () => {
  tells([
    [
      'Acara itu bertajuk “Penyerahan Hadiah Kompetisi Inovasi Layanan Publik Kota Pekalongan Tahun 2021”. Di kompetisi inovasi, penghargaan pertama diberikan kepada Dinas Sosial. Kedua diraih RSUD Bendan.\nKetiga ditempati Bappeda.\nSelain itu dibuka pendaftaran Kompetisi Inovasi Provinsi Jawa Tengah 2022.',
      [
        { recipients: ['Dinas Sosial'], award: 'Kompetisi Inovasi Layanan Publik Kota Pekalongan', rank: '1', year: 2021, level: 'kota/kabupaten' },
        { recipients: ['RSUD Bendan'], award: 'Kompetisi Inovasi Layanan Publik Kota Pekalongan', rank: '2', year: 2021, level: 'kota/kabupaten' },
        { recipients: ['Bappeda'], award: 'Kompetisi Inovasi Layanan Publik Kota Pekalongan', rank: '3', year: 2021, level: 'kota/kabupaten' },
      ],
    ],
    [
      'Hasil lengkap Lomba Inovasi Desa 2021 Kabupaten Ngawi.\n• Terbaik I: Desa Jururejo\n• Terbaik II: Desa Beran',
      [
        { recipients: ['Desa Jururejo'], award: 'Lomba Inovasi Desa', rank: '1', year: 2021 },
        { recipients: ['Desa Beran'], award: 'Lomba Inovasi Desa', rank: '2', year: 2021 },
      ],
    ],
  ]);
  tellsNone([['Rapor SAKIP 2020 diserahkan, inovasi OPD Kota Batu naik panggung.'], ['Rapor kinerja SAKIP 2020 dibacakan di Kota Batu.']]);
});

describe('a body called by its kind, and an award in quotation marks', () => {
  tells([
    [
      'Dinas Pariwisata Sleman dipanggil dua kali. Pada ajang Mitra Inovasi, dinas milik kota ini menyabet “Best Support Inovasi Wisata 2021".',
      [{ recipients: ['Dinas Pariwisata Sleman'], award: 'Best Support Inovasi Wisata', year: 2021 }],
    ],
    [
      'PDAM Bantul ikut lomba. Perusahaan milik daerah ini meraih juara II Lomba Inovasi Daerah 2021.',
      [{ recipients: ['PDAM Bantul'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2021 }],
    ],
    [
      'RSUD Cilacap ikut tampil. Rumah sakit itu memperoleh penghargaan “Inovator Layanan Publik Terpuji Tahun 2022”.',
      [{ recipients: ['RSUD Cilacap'], award: 'Inovator Layanan Publik Terpuji', year: 2022 }],
    ],
  ]);
});

describe('a number told again, and whose place is whose', () => {
  tells([
    [
      'Tiga OPD Raih Nilai A\nHasil evaluasi SAKIP 2021 diserahkan Senin (7/3/2022). Tiga OPD meraih nilai A, yakni Inspektorat, Bappeda, dan Dinas Sosial.',
      ['Inspektorat', 'Bappeda', 'Dinas Sosial'].map((name) => ({ recipients: [name], award: 'SAKIP', grade: 'A', year: 2021 })),
    ],
    [
      'Tiga OPD meraih nilai A pada SAKIP 2021, di antaranya Inspektorat. Tiga OPD itu meraih nilai A setelah dibimbing.',
      [
        { recipients: ['OPD'], count: 3, award: 'SAKIP', grade: 'A', year: 2021 },
        { recipients: ['Inspektorat'], award: 'SAKIP', grade: 'A', year: 2021 },
      ],
    ],
    [
      'Empat Pemda di Bengkulu Kantongi WTP LKPD 2021 dan Kaur WDP.',
      [
        { recipients: ['Pemda'], count: 4, award: 'LKPD', grade: 'WTP', year: 2021 },
        { recipients: ['Kaur'], award: 'LKPD', grade: 'WDP', year: 2021 },
      ],
    ],
    [
      'Tahun 2019 Kota Bima mendapat nilai CC dalam evaluasi SAKIP. Setahun kemudian naik menjadi B.',
      [
        { recipients: ['Kota Bima'], award: 'SAKIP', grade: 'CC', year: 2019 },
        { recipients: ['Kota Bima'], award: 'SAKIP', grade: 'B', year: 2020 },
      ],
    ],
    [
      'Pemkab Banjar belum berhasil meraih predikat A dalam evaluasi SAKIP 2021. Nilainya masih bertahan di BB.',
      [{ recipients: ['Pemkab Banjar'], award: 'SAKIP', grade: 'BB', year: 2021 }],
    ],
    [
      'Pada IGA 2022 Kabupaten Banjar meraih predikat Sangat Inovatif. Sebelumnya, pada IGA 2021 kabupaten ini duduk di peringkat 48. Kota Banjarbaru hanya berpredikat Inovatif.',
      [
        { recipients: ['Kabupaten Banjar'], award: 'IGA', grade: 'Sangat Inovatif', year: 2022 },
        { recipients: ['Kabupaten Banjar'], award: 'IGA', rank: '48', year: 2021 },
        { recipients: ['Kota Banjarbaru'], award: 'IGA', grade: 'Inovatif', year: 2022 },
      ],
    ],
  ]);
  tellsNone([
    ['Tim sepak bola Kabupaten Malang meraih juara 1 Piala Gubernur 2022.'],
    ['Kontingen Kabupaten Sleman menjadi juara umum Porda DIY 2022.'],
    ['Inflasi di Nusa Tenggara Timur masih tinggi. Posisi pertama ditempati Kota Kupang pada Juli 2022.'],
    ['Misalnya ada 10 OPD mendapat predikat A pada SAKIP 2021, itu bukan berarti kabupatennya A.'],
  ]);
});

describe('an innovation told before its result', () => {
  tells([
    [
      'Inovasi SIMPEL (Sistem Pelayanan Lansia) dikembangkan Dinas Sosial. Inovasi tersebut dinobatkan sebagai juara I Kompetisi Inovasi Daerah 2022.',
      [
        {
          recipients: ['Dinas Sosial'],
          innovation: 'SIMPEL',
          expansion: 'Sistem Pelayanan Lansia',
          award: 'Kompetisi Inovasi Daerah',
          rank: '1',
          year: 2022,
        },
      ],
    ],
    [
      'Nama Dinas Kesehatan Kabupaten Jember disebut pembawa acara. Inovasinya, J-SEHAT (Jember Sehat Bersama), dinilai juri paling bermanfaat. Hasilnya, juara I Kompetisi Inovasi Daerah 2022 menjadi milik dinas ini.',
      [
        {
          recipients: ['Dinas Kesehatan Kabupaten Jember'],
          innovation: 'J-SEHAT',
          expansion: 'Jember Sehat Bersama',
          award: 'Kompetisi Inovasi Daerah',
          rank: '1',
          year: 2022,
        },
      ],
    ],
    [
      'Dua inovasi lolos sebagai finalis Kovablik 2022. Keduanya SALAM (Sapa Lansia Mandiri) dari Dinas Sosial dan PERAHU dari Puskesmas Klakah.',
      [
        { recipients: ['Dinas Sosial'], innovation: 'SALAM', expansion: 'Sapa Lansia Mandiri', award: 'Kovablik', year: 2022, status: 'nominated' },
        { recipients: ['Puskesmas Klakah'], innovation: 'PERAHU', award: 'Kovablik', year: 2022, status: 'nominated' },
      ],
    ],
  ]);
});

describe('places, owners and long forms in more shapes', () => {
  tells([
    [
      'Ada dua penghargaan dalam Kompetisi Inovasi Kota Blitar 2021. Yang pertama untuk Dinas Sosial dengan SAPA WARGA, yang kedua untuk RSUD Mardi Waluyo dengan MARDI CEPAT.',
      [
        { recipients: ['Dinas Sosial'], innovation: 'SAPA WARGA', award: 'Kompetisi Inovasi Kota Blitar', rank: '1', year: 2021 },
        { recipients: ['RSUD Mardi Waluyo'], innovation: 'MARDI CEPAT', award: 'Kompetisi Inovasi Kota Blitar', rank: '2', year: 2021 },
      ],
    ],
    [
      'Tempat keempat Lomba Inovasi OPD 2021 milik Dinas Sosial berkat “PUSPA RIA" yang kepanjangannya Pusat Pelayanan Ramah Inklusi. Di urutan kelima, ada “SI TAMPAN", gagasan Dinas Pariwisata.',
      [
        {
          recipients: ['Dinas Sosial'],
          innovation: 'PUSPA RIA',
          expansion: 'Pusat Pelayanan Ramah Inklusi',
          award: 'Lomba Inovasi OPD',
          rank: '4',
          year: 2021,
        },
        { recipients: ['Dinas Pariwisata'], innovation: 'SI TAMPAN', award: 'Lomba Inovasi OPD', rank: '5', year: 2021 },
      ],
    ],
    [
      'Giliran BKPSDM yang dipanggil untuk menerima penghargaan ketiga Kompetisi Inovasi Kota Batu 2020 lewat “AMANAH" (Aplikasi Manajemen Hak Pegawai).',
      [
        {
          recipients: ['BKPSDM'],
          innovation: 'AMANAH',
          expansion: 'Aplikasi Manajemen Hak Pegawai',
          award: 'Kompetisi Inovasi Kota Batu',
          rank: '3',
          year: 2020,
        },
      ],
    ],
    [
      'Dinas Kesehatan Kabupaten Tuban tembus Top 30 Kovablik 2020. Setahun kemudian, dinas ini naik ke Top 25.',
      [
        { recipients: ['Dinas Kesehatan Kabupaten Tuban'], award: 'Kovablik', rank: 'top 30', year: 2020 },
        { recipients: ['Dinas Kesehatan Kabupaten Tuban'], award: 'Kovablik', rank: 'top 25', year: 2021 },
      ],
    ],
    [
      'Predikat BB dalam SAKIP 2020 dikantongi 19 OPD. Sepuluh lainnya harus puas dengan predikat B.',
      [
        { recipients: ['OPD'], count: 19, award: 'SAKIP', grade: 'BB', year: 2020 },
        { recipients: ['OPD'], count: 10, award: 'SAKIP', grade: 'B', year: 2020 },
      ],
    ],
  ]);
  tellsNone([['Dinas Sosial bersiap untuk menerima penghargaan ketiga Kompetisi Inovasi Kota Batu 2020.', 'targeted']]);
});

describe('scores beside winners', () => {
  tells([
    [
      'Yang berpredikat Informatif yaitu Kabupaten Sleman (96,95), Kota Metro (93,19), dan Kabupaten Kudus (90,32).',
      [
        { recipients: ['Kabupaten Sleman'], grade: 'Informatif', score: 96.95 },
        { recipients: ['Kota Metro'], grade: 'Informatif', score: 93.19 },
        { recipients: ['Kabupaten Kudus'], grade: 'Informatif', score: 90.32 },
      ],
    ],
    ['Polres Kudus meraih predikat A dengan skor 87,31%.', [{ recipients: ['Polres Kudus'], grade: 'A', score: 87.31 }]],
    [
      'Kabupaten Kudus masuk zona hijau dalam penilaian Ombudsman dengan nilai kepatuhan sebesar 91,5.',
      [{ recipients: ['Kabupaten Kudus'], award: 'penilaian Ombudsman', grade: 'zona hijau', score: 91.5 }],
    ],
    ['Komisi Informasi menyerahkan penghargaan informatif kepada Pemkab Kudus.', [{ recipients: ['Pemkab Kudus'], grade: 'informatif' }]],
  ]);
  tellsNone([['Ekspor Kabupaten Kudus (12,5) dan Kabupaten Sleman (10,3) naik.'], ['Nilai ekspor Kabupaten Kudus naik 87,31%.']]);
});

describe('a contest and the places that the next sentence tells', () => {
  tells([
    [
      'Juara 1 lomba menu balita diraih TP PKK Kota Metro. Juara 2 TP PKK Kota Tegal, Juara 3 TP PKK Kota Blitar.\nJuara 1 lomba yel-yel diraih TP PKK Kota Blitar. Juara 2 TP PKK Kota Tegal, Juara 3 TP PKK Kota Metro.',
      [
        { recipients: ['TP PKK Kota Metro'], award: 'lomba menu balita', rank: '1' },
        { recipients: ['TP PKK Kota Tegal'], award: 'lomba menu balita', rank: '2' },
        { recipients: ['TP PKK Kota Blitar'], award: 'lomba menu balita', rank: '3' },
        { recipients: ['TP PKK Kota Blitar'], award: 'lomba yel-yel', rank: '1' },
        { recipients: ['TP PKK Kota Tegal'], award: 'lomba yel-yel', rank: '2' },
        { recipients: ['TP PKK Kota Metro'], award: 'lomba yel-yel', rank: '3' },
      ],
    ],
    [
      'Juara 1 Lomba Menu Balita diraih Kota Metro. Adapun juara Harapan di antaranya Harapan 1 Kota Tegal dan Harapan 2 Kota Blitar.',
      [
        { recipients: ['Kota Metro'], award: 'Lomba Menu Balita', rank: '1' },
        { recipients: ['Kota Tegal'], award: 'Lomba Menu Balita', rank: 'harapan 1' },
        { recipients: ['Kota Blitar'], award: 'Lomba Menu Balita', rank: 'harapan 2' },
      ],
    ],
  ]);
  tellsNone([['Harapan Kota Metro adalah juara 1 lomba menu balita.', 'targeted']]);
});

describe('those who were counted, told by their number and kind', () => {
  tells([
    [
      'Sebanyak 3 puskesmas di Kudus meraih akreditasi Paripurna pada 2019.\nKetiga puskesmas itu yakni Puskesmas Jati, Puskesmas Dawe, dan Puskesmas Gebog.',
      [
        { recipients: ['Puskesmas Jati'], grade: 'Paripurna', year: 2019 },
        { recipients: ['Puskesmas Dawe'], grade: 'Paripurna', year: 2019 },
        { recipients: ['Puskesmas Gebog'], grade: 'Paripurna', year: 2019 },
      ],
    ],
    [
      'Dua puskesmas di Kudus meraih akreditasi Paripurna pada 2019.\nMereka dinilai tim.\nTim itu dari Jakarta.\nTim sudah pulang.\nKedua puskesmas itu yakni Puskesmas Jati dan Puskesmas Dawe.',
      [
        { recipients: ['Puskesmas Jati'], grade: 'Paripurna', year: 2019 },
        { recipients: ['Puskesmas Dawe'], grade: 'Paripurna', year: 2019 },
      ],
    ],
    ['SMPN 2 Jati meraih penghargaan Adiwiyata Mandiri 2022.', [{ recipients: ['SMPN 2 Jati'], award: 'Adiwiyata', grade: 'Mandiri', year: 2022 }]],
    [
      'Kabupaten Kudus meraih Penghargaan Khusus Penanganan Kemiskinan 2022.',
      [{ recipients: ['Kabupaten Kudus'], award: 'Penghargaan Khusus Penanganan Kemiskinan', year: 2022 }],
    ],
  ]);
  tells([
    [
      'Dua puskesmas di Kudus meraih akreditasi Paripurna pada 2019. Ketiga puskesmas itu yakni Puskesmas Jati, Puskesmas Dawe, dan Puskesmas Gebog.',
      [{ recipients: ['puskesmas'], count: 2, grade: 'Paripurna', year: 2019 }],
    ],
    [
      'PPATK dan BP Batam meraih predikat Informatif.',
      [
        { recipients: ['PPATK'], grade: 'Informatif' },
        { recipients: ['BP Batam'], grade: 'Informatif' },
      ],
    ],
  ]);
  tellsNone([['Ketiga puskesmas itu yakni Puskesmas Jati, Puskesmas Dawe, dan Puskesmas Gebog.']]);
});

describe('where winners lie, and who only took part', () => {
  tells([
    [
      'Juara II dan III Lomba Desa 2022 masing-masing Desa Mawar, Kec. Taman, Kab. Sragen, dan Desa Blabak, Kec. Jati, Kab. Kudus.',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: '2', year: 2022 },
        { recipients: ['Desa Blabak'], award: 'Lomba Desa', rank: '3', year: 2022 },
      ],
    ],
    [
      'Juara I dan II Lomba Kelurahan 2022 masing-masing Kelurahan Mawar, Kecamatan Taman, Kota Madiun, Kelurahan Blabak, Kecamatan Jati, Kota Kediri.',
      [
        { recipients: ['Kelurahan Mawar'], award: 'Lomba Kelurahan', rank: '1', year: 2022 },
        { recipients: ['Kelurahan Blabak'], award: 'Lomba Kelurahan', rank: '2', year: 2022 },
      ],
    ],
    [
      'Juara I, II dan III Lomba Sehat 2022 masing-masing Desa Mawar, Kabupaten Sragen, dan Kecamatan Jati.',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Sehat', rank: '1', year: 2022 },
        { recipients: ['Kabupaten Sragen'], award: 'Lomba Sehat', rank: '2', year: 2022 },
        { recipients: ['Kecamatan Jati'], award: 'Lomba Sehat', rank: '3', year: 2022 },
      ],
    ],
    [
      'Lomba Inovasi Daerah 2022 diikuti oleh pemda dari 38 provinsi, 416 kabupaten, dan 98 kota. Kota Metro meraih juara 1.',
      [{ recipients: ['Kota Metro'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
    [
      'Juara 1 Lomba Desa 2022 diraih Desa Mawar, diikuti oleh Desa Melati.',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: '1', year: 2022 },
        { recipients: ['Desa Melati'], award: 'Lomba Desa', rank: '2', year: 2022 },
      ],
    ],
    [
      'Kota Metro menjadi salah satu wilayah dari 275 kabupaten dan kota yang menerima penghargaan Kota Layak Anak 2021.',
      [
        { recipients: ['Kota Metro'], award: 'Kota Layak Anak', year: 2021 },
        { recipients: ['kabupaten dan kota'], count: 275, award: 'Kota Layak Anak', year: 2021 },
      ],
    ],
    [
      'Tiga wilayah lain juga meraih predikat BB SAKIP 2020. Ketiga kabupaten itu terdiri dari Pemkab Cilacap, Wonogiri dan Kota Pekalongan.',
      [
        { recipients: ['Pemkab Cilacap'], award: 'SAKIP', grade: 'BB', year: 2020 },
        { recipients: ['Wonogiri'], award: 'SAKIP', grade: 'BB', year: 2020 },
        { recipients: ['Kota Pekalongan'], award: 'SAKIP', grade: 'BB', year: 2020 },
      ],
    ],
    [
      'Menteri memberikan penghargaan ke Kota Metro sebagai Kota Layak Anak kategori Nindya pada 2022.',
      [{ recipients: ['Kota Metro'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2022 }],
    ],
    [
      'Pemkab Sragen meraih kategori Informatif pada Keterbukaan Informasi Publik Award 2024. Penghargaan tersebut diserahkan Gubernur kepada Kepala Dinas Komunikasi dan Informatika Sragen, Budi Santosa.',
      [{ recipients: ['Pemkab Sragen'], award: 'Keterbukaan Informasi Publik Award', grade: 'Informatif', year: 2024 }],
    ],
  ]);
  tellsNone([
    ['Kompolnas Award 2024 diikuti oleh 38 Polda dan 120 Polres.'],
    ['Menteri memberikan penghargaan saat berkunjung ke Kota Metro.'],
    ['Tiga wilayah lain dilanda banjir.'],
  ]);
});

describe('classes on lines of their own, levels, scores and names of prizes', () => {
  tells([
    [
      'Juara 1 Lomba HKG 2022 adalah:\nTertib Administrasi: Desa Jati\nPola Asuh Anak: Desa Deniang, Kabupaten Bangka\nPosyandu: Desa Mawar',
      [
        { recipients: ['Desa Jati'], award: 'Lomba HKG', category: 'Tertib Administrasi', rank: '1', year: 2022 },
        { recipients: ['Desa Deniang'], award: 'Lomba HKG', category: 'Pola Asuh Anak', rank: '1', year: 2022 },
        { recipients: ['Desa Mawar'], award: 'Lomba HKG', category: 'Posyandu', rank: '1', year: 2022 },
      ],
    ],
    [
      'Tiga besar kota dengan penilaian kepatuhan terbaik, yaitu:\n1. Kota Metro (98,02)\n2. Kota Solo (97,53)',
      [
        { recipients: ['Kota Metro'], award: 'penilaian kepatuhan', rank: '1', score: 98.02 },
        { recipients: ['Kota Solo'], award: 'penilaian kepatuhan', rank: '2', score: 97.53 },
      ],
    ],
    [
      'Tiga besar Lomba Desa 2022, yaitu:\n1. Desa Mawar\n2. Desa Jati',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: 'top 3', year: 2022 },
        { recipients: ['Desa Jati'], award: 'Lomba Desa', rank: 'top 3', year: 2022 },
      ],
    ],
    [
      'Kategori provinsi IGA 2020 diraih Jawa Timur. Terakhir, untuk tingkat kota diraih oleh Kota Palu dan Kota Surakarta.',
      [
        { recipients: ['Jawa Timur'], award: 'IGA', category: 'provinsi', year: 2020 },
        { recipients: ['Kota Palu'], award: 'IGA', category: 'kota', year: 2020 },
        { recipients: ['Kota Surakarta'], award: 'IGA', category: 'kota', year: 2020 },
      ],
    ],
    ['Juara 1 Lomba Desa 2022 tingkat kabupaten diraih Desa Mawar.', [{ recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
    ['Total nilai yang diraih Pemkab Sragen mencapai 74,96 dengan predikat BB.', [{ recipients: ['Pemkab Sragen'], grade: 'BB', score: 74.96 }]],
    ['Penghargaan Adipura 2019 adalah penghargaan kedua yang diterima Kota Batu.', [{ recipients: ['Kota Batu'], award: 'Adipura', year: 2019 }]],
    ['Polda Bali masuk dalam nominasi Kompolnas Award 2024.', [{ recipients: ['Polda Bali'], award: 'Kompolnas Award', year: 2024, status: 'nominated' }]],
    ['Polda Bali meraih predikat Polda tipe A terbaik dalam Kompolnas Award 2024.', [{ recipients: ['Polda Bali'], award: 'Kompolnas Award', year: 2024 }]],
    ['Kota Metro meraih Penghargaan Pembangunan Daerah 2020.', [{ recipients: ['Kota Metro'], award: 'Penghargaan Pembangunan Daerah', year: 2020 }]],
    ['Kota Metro meraih Penghargaan Kota Layak Anak 2020.', [{ recipients: ['Kota Metro'], award: 'Kota Layak Anak', year: 2020 }]],
    ['PDAM Kudus Raih “Top BUMD Award 2018”', [{ recipients: ['PDAM Kudus'], award: 'Top BUMD Award', year: 2018 }]],
    ['PDAM Kudus Raih Top BUMD Awards Ke Empat Kalinya', [{ recipients: ['PDAM Kudus'], award: 'Top BUMD Awards' }]],
  ]);
  tellsNone([['Berikut jadwal pemeriksaan:\nSenin: Desa Mawar\nSelasa: Desa Jati'], ['Nilai investasi yang diraih Kabupaten Kudus mencapai 74,96 miliar.']]);
});

describe('prisons and courts with their class, numbered companies, one of many, what was won before', () => {
  tells([
    [
      'Lembaga Pemasyarakatan Khusus Anak (LPKA) Kelas II Kendari meraih predikat WBK 2021.',
      [{ recipients: ['Lembaga Pemasyarakatan Khusus Anak (LPKA) Kelas II Kendari'], grade: 'WBK', year: 2021 }],
    ],
    [
      'Rumah Tahanan Negara (Rutan) Kelas IIB Sragen meraih predikat WBK 2021.',
      [{ recipients: ['Rumah Tahanan Negara (Rutan) Kelas IIB Sragen'], grade: 'WBK', year: 2021 }],
    ],
    [
      'Pengadilan Negeri (PN) Kelas IA Padang meraih predikat WBK 2021.',
      [{ recipients: ['Pengadilan Negeri (PN) Kelas IA Padang'], grade: 'WBK', year: 2021 }],
    ],
    ['PT Pelindo III meraih predikat Informatif 2021.', [{ recipients: ['PT Pelindo III'], grade: 'Informatif', year: 2021 }]],
    ['PT Pelindo meraih juara III Lomba Inovasi Daerah.', [{ recipients: ['PT Pelindo'], award: 'Lomba Inovasi Daerah', rank: '3' }]],
    [
      'Juara 1 lomba penyuluhan bina keluarga balita 2022 diraih Desa Mawar.',
      [{ recipients: ['Desa Mawar'], award: 'lomba penyuluhan bina keluarga balita', rank: '1', year: 2022 }],
    ],
    [
      'Penerima Sekolah Adiwiyata Mandiri 2022 dibawah binaan DLH Sultra ini diantaranya SMPN 5 Kendari dan SMPN 2 Kendari.',
      [
        { recipients: ['SMPN 5 Kendari'], award: 'Adiwiyata', grade: 'Mandiri', year: 2022 },
        { recipients: ['SMPN 2 Kendari'], award: 'Adiwiyata', grade: 'Mandiri', year: 2022 },
      ],
    ],
    [
      'SMPN 2 Jati merupakan satu di antara 305 sekolah yang menerima penghargaan Adiwiyata Nasional 2022.',
      [
        { recipients: ['SMPN 2 Jati'], award: 'Adiwiyata Nasional', year: 2022 },
        { recipients: ['sekolah'], count: 305, award: 'Adiwiyata Nasional', year: 2022 },
      ],
    ],
    [
      'Kota Metro meraih Adipura 2019 setelah memenangkan Lomba Kebersihan 2018.',
      [
        { recipients: ['Kota Metro'], award: 'Adipura', year: 2019 },
        { recipients: ['Kota Metro'], award: 'Lomba Kebersihan', rank: '1', year: 2018 },
      ],
    ],
    [
      'Desa Mawar meraih juara pertama Lomba Hatinya PKK 2022 dan juara kelima Lomba UP2K PKK 2022.',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Hatinya PKK', rank: '1', year: 2022 },
        { recipients: ['Desa Mawar'], award: 'Lomba UP2K PKK', rank: '5', year: 2022 },
      ],
    ],
    ['PKK Kabupaten Kudus meraih juara 1 Lomba Desa 2022.', [{ recipients: ['PKK Kabupaten Kudus'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
  ]);
  tellsNone([['SMPN 2 Jati merupakan satu di antara 305 sekolah di Kudus.'], ['Adipura Kencana bukan milik Kota Batu, setelah tahun lalu gagal.']]);
});

describe('further places of the winner told before, and museums', () => {
  tells([
    [
      'Desa Mawar meraih juara 1 Lomba Pola Asuh 2022. Juara 2 Lomba Gapura Sehat 2022 dan juara 3 Lomba Kebun 2022.',
      [
        { recipients: ['Desa Mawar'], award: 'Lomba Pola Asuh', rank: '1', year: 2022 },
        { recipients: ['Desa Mawar'], award: 'Lomba Gapura Sehat', rank: '2', year: 2022 },
        { recipients: ['Desa Mawar'], award: 'Lomba Kebun', rank: '3', year: 2022 },
      ],
    ],
    [
      'Desa Mawar meraih juara 1 Lomba Pola Asuh 2022. Juara 2 Lomba Gapura Sehat dan juara 3 Lomba Kebun diumumkan besok.',
      [{ recipients: ['Desa Mawar'], award: 'Lomba Pola Asuh', rank: '1', year: 2022 }],
    ],
    [
      'Museum Batik Pekalongan meraih juara 1 Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Museum Batik Pekalongan'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
  ]);
  tellsNone([['Bupati Sragen menerima piala di Museum Sangiran Sragen.'], ['Juara 2 Lomba Gapura Sehat dan juara 3 Lomba Kebun diumumkan besok.']]);
});

describe('who is named and won nothing', () => {
  tells([
    [
      'Desa Sukamaju meraih juara I Lomba Perpustakaan Desa 2021. "Lomba perpustakaan desa diikuti semua kecamatan, kecuali kecamatan Gamping, Godean, dan Mlati," ujarnya.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Perpustakaan Desa', rank: '1', year: 2021 }],
    ],
    [
      'Juara I Lomba Desa 2021 diraih Desa Sukamaju, diikuti Desa Mekarsari dan Desa Banyuraden.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2021 },
        { recipients: ['Desa Mekarsari'], award: 'Lomba Desa', rank: '2', year: 2021 },
        { recipients: ['Desa Banyuraden'], award: 'Lomba Desa', rank: '3', year: 2021 },
      ],
    ],
    [
      'Dalam penilaian Kemendagri, Kabupaten Sleman dan Kabupaten Bantul meraih predikat sangat inovatif pada IGA 2022.',
      [
        { recipients: ['Kabupaten Sleman'], award: 'IGA', grade: 'sangat inovatif', year: 2022 },
        { recipients: ['Kabupaten Bantul'], award: 'IGA', grade: 'sangat inovatif', year: 2022 },
      ],
    ],
  ]);
  tellsNone([
    ['Semua kabupaten di DIY meraih opini WTP, kecuali Kabupaten Sleman dan Bantul.'],
    ['Lomba perpustakaan desa 2021 diikuti Desa Sukamaju, Desa Mekarsari, dan Desa Banyuraden.'],
  ]);
});

describe('the district of a winning village', () => {
  tells([
    [
      'Juara II Posyandu Anggrek dari Desa Mekarsari, Kecamatan Mlati dengan nilai 85,2, juara III Posyandu Melati dari Desa Banyuraden, Kecamatan Gamping dengan nilai 80.',
      [
        { recipients: ['Posyandu Anggrek'], rank: '2', score: 85.2 },
        { recipients: ['Posyandu Melati'], rank: '3', score: 80 },
      ],
    ],
    [
      'Juara II Lomba Desa diraih Desa Mekarsari, Kecamatan Mlati dengan nilai 85,2.',
      [{ recipients: ['Desa Mekarsari'], award: 'Lomba Desa', rank: '2', score: 85.2 }],
    ],
    [
      'Penghargaan STBM Award diraih Desa Mekarsari, Kecamatan Mlati, dan Kecamatan Godean.',
      [
        { recipients: ['Desa Mekarsari'], award: 'STBM Award' },
        { recipients: ['Kecamatan Mlati'], award: 'STBM Award' },
        { recipients: ['Kecamatan Godean'], award: 'STBM Award' },
      ],
    ],
  ]);
});

describe('heads of regions who take a prize one after the other', () => {
  tells([
    [
      'Penghargaan Kabupaten Layak Anak 2022 diserahkan kepada Bupati Sleman Kustini, Bupati Bantul Abdul Halim, dan Wali Kota Yogyakarta Sumadi.',
      [
        { recipients: ['Sleman'], award: 'Kabupaten Layak Anak', year: 2022 },
        { recipients: ['Bantul'], award: 'Kabupaten Layak Anak', year: 2022 },
        { recipients: ['Kota Yogyakarta'], award: 'Kabupaten Layak Anak', year: 2022 },
      ],
    ],
    [
      'Penghargaan Adipura 2022 diterima Bupati Sleman, Bupati Bantul dan Wali Kota Magelang.',
      [
        { recipients: ['Sleman'], award: 'Adipura', year: 2022 },
        { recipients: ['Bantul'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Magelang'], award: 'Adipura', year: 2022 },
      ],
    ],
    [
      'Penghargaan Kabupaten Layak Anak 2022 diserahkan kepada Bupati Sleman Kustini, Wakil Bupati Sleman Danang, dan Sekda Sleman.',
      [{ recipients: ['Sleman'], award: 'Kabupaten Layak Anak', year: 2022 }],
    ],
  ]);
});

describe('what was so once', () => {
  tells([
    [
      'Seluruh daerah di DIY mendapat opini WTP atas LKPD tahun anggaran 2016.\nPemkab Sleman yang sempat mendapat opini WDP atas LKPD tahun anggaran 2013, kini naik kelas ke opini WTP.',
      [
        { recipients: ['Pemkab Sleman'], award: 'LKPD', grade: 'WDP', year: 2013 },
        { recipients: ['Pemkab Sleman'], award: 'LKPD', grade: 'WTP', year: 2016 },
      ],
    ],
    [
      'Kabupaten Sleman pernah meraih juara I Lomba Inovasi Daerah tahun 2015. Kabupaten Bantul meraih juara II Lomba Inovasi Daerah, Senin (5/6/2023).',
      [
        { recipients: ['Kabupaten Sleman'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2015 },
        { recipients: ['Kabupaten Bantul'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2023 },
      ],
    ],
  ]);
});

describe('a contest of an activity', () => {
  tells([
    [
      'Perpustakaan Sukamaju meraih juara I lomba bertutur tingkat kabupaten. SDN 2 Mlati meraih juara II lomba menulis surat tingkat kota.',
      [
        { recipients: ['Perpustakaan Sukamaju'], award: 'lomba bertutur', rank: '1' },
        { recipients: ['SDN 2 Mlati'], award: 'lomba menulis surat', rank: '2' },
      ],
    ],
    [
      'Keluar sebagai juara lomba posyandu tahun 2019 yakni posyandu Melati dari Desa Sukamaju.',
      [{ recipients: ['posyandu Melati'], award: 'lomba posyandu', rank: '1', year: 2019 }],
    ],
  ]);
});

describe('commands and their numbers', () => {
  tells([
    [
      'Komando Distrik Militer (Kodim) 0732/Sleman meraih juara II lomba pembinaan teritorial. Juara I diraih Kodim 0901/Tanah Mawar, Kabupaten Paser, Kodam VI/Mulawarman.',
      [
        { recipients: ['Komando Distrik Militer (Kodim) 0732/Sleman'], award: 'lomba pembinaan teritorial', rank: '2' },
        { recipients: ['Kodim 0901/Tanah Mawar'], award: 'lomba pembinaan teritorial', rank: '1' },
      ],
    ],
  ]);
});

describe('fields as headings of a list', () => {
  tells([
    [
      'Sejumlah kejari meraih penghargaan di berbagai kategori.\nBidang Intelijen:\nTerbaik I: Kejari Sleman\nTerbaik II: Kejari Bantul\nBidang Pidana Khusus (Pidsus):\nTerbaik I: Kejari Sleman',
      [
        { recipients: ['Kejari Sleman'], category: 'Intelijen', rank: '1' },
        { recipients: ['Kejari Bantul'], category: 'Intelijen', rank: '2' },
        { recipients: ['Kejari Sleman'], category: 'Pidana Khusus', rank: '1' },
      ],
    ],
  ]);
});

describe('events, venues and juries', () => {
  tells([
    ['Jambore Satpol PP Jateng, Sukoharjo Sabet Juara Tiga Lomba PBB', [{ recipients: ['Sukoharjo'], award: 'Lomba PBB', rank: '3' }]],
    [
      'Tim juri yang terdiri dari TP PKK, Dinas Sosial, Dinas Pendidikan, Dinas Kominfo, Bappeda, dan Dinas Kesehatan (Dinkes) Kabupaten Sleman menetapkan pemenang lomba posyandu tahun 2019. Juara I posyandu Melati.',
      [{ recipients: ['posyandu Melati'], award: 'lomba posyandu', rank: '1', year: 2019 }],
    ],
    [
      'Pemenang Lomba Posyandu 2019 terdiri dari Posyandu Melati dan Posyandu Mawar.',
      [
        { recipients: ['Posyandu Melati'], award: 'Lomba Posyandu', year: 2019 },
        { recipients: ['Posyandu Mawar'], award: 'Lomba Posyandu', year: 2019 },
      ],
    ],
  ]);
  tellsNone([['Penghargaan lomba Hari Kesatuan Gerak PKK diserahkan di Lapangan Koramil Mlati, Kabupaten Sleman, Sabtu (30/11/2024).']]);
});

describe('regions whose names begin alike', () => {
  tells([
    [
      'Opini WTP diraih Kabupaten Solok, Kabupaten Solok Selatan, dan Kota Padang.',
      [
        { recipients: ['Kabupaten Solok'], grade: 'WTP' },
        { recipients: ['Kabupaten Solok Selatan'], grade: 'WTP' },
        { recipients: ['Kota Padang'], grade: 'WTP' },
      ],
    ],
    [
      'Zona hijau kepatuhan standar pelayanan publik 2021 diraih Polres Bandung, Polres Bandung Barat, dan Belitung serta Belitung Timur.',
      [
        { recipients: ['Polres Bandung'], award: 'kepatuhan standar pelayanan publik', grade: 'Zona hijau', year: 2021 },
        { recipients: ['Polres Bandung Barat'], award: 'kepatuhan standar pelayanan publik', grade: 'Zona hijau', year: 2021 },
        { recipients: ['Belitung'], award: 'kepatuhan standar pelayanan publik', grade: 'Zona hijau', year: 2021 },
        { recipients: ['Belitung Timur'], award: 'kepatuhan standar pelayanan publik', grade: 'Zona hijau', year: 2021 },
      ],
    ],
    ['Kabupaten Bandung Barat meraih opini WTP. Bandung Barat meraih opini WTP dari BPK.', [{ recipients: ['Kabupaten Bandung Barat'], grade: 'WTP' }]],
  ]);
});

describe('a prize whose name is the grade of its scheme', () => {
  tells([
    [
      'Kabupaten Sleman meraih Penghargaan Utama dalam Anugerah Parahita Ekapraya 2023.',
      [{ recipients: ['Kabupaten Sleman'], award: 'Anugerah Parahita Ekapraya', grade: 'Utama', year: 2023 }],
    ],
    ['Sleman Sabet Penghargaan Madya APE 2023', [{ recipients: ['Sleman'], award: 'APE', grade: 'Madya', year: 2023 }]],
    [
      'Penghargaan utama dalam Lomba Inovasi Daerah 2023 diraih Desa Sukamaju.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 }],
    ],
  ]);
});

describe('a place behind a dash', () => {
  tells([
    [
      'Lomba Kampung Bersih 2019 menetapkan juara 1 Kecamatan Mawar – Kabupaten Malang dengan nilai 665, juara 2 diraih Kecamatan Pakem - Kabupaten Gresik dengan nilai 632, dan juara harapan 1 Kecamatan Kenanga –Kota Surabaya dengan nilai 630.',
      [
        { recipients: ['Kecamatan Mawar'], award: 'Lomba Kampung Bersih', rank: '1', score: 665, year: 2019 },
        { recipients: ['Kecamatan Pakem'], award: 'Lomba Kampung Bersih', rank: '2', score: 632, year: 2019 },
        { recipients: ['Kecamatan Kenanga'], award: 'Lomba Kampung Bersih', rank: 'harapan 1', score: 630, year: 2019 },
      ],
    ],
    [
      'Peraih Adipura 2019 adalah Kabupaten Malang - Kabupaten Gresik - Kota Surabaya.',
      [
        { recipients: ['Kabupaten Malang'], award: 'Adipura', year: 2019 },
        { recipients: ['Kabupaten Gresik'], award: 'Adipura', year: 2019 },
        { recipients: ['Kota Surabaya'], award: 'Adipura', year: 2019 },
      ],
    ],
  ]);
});

describe('a scheme in brackets behind its long form', () => {
  tells([
    [
      'Pemkot Salatiga menerima piagam atas Sistem Akuntabilitas Kinerja Instansi Pemerintahan (SAKIP) dengan predikat BB (sangat baik), Selasa (6/12/2022).',
      [
        {
          recipients: ['Pemkot Salatiga'],
          award: 'Sistem Akuntabilitas Kinerja Instansi Pemerintahan',
          grade: 'BB',
          label: 'sangat baik',
          year: 2022,
        },
      ],
    ],
    [
      'RSUD Mawar Kota Batu meraih Top 30 Kompetisi Inovasi Pelayanan Publik (Kovablik) 2020 lewat inovasi Sapa Lansia. RSUD Mawar menembus Top 30 Kovablik 2020.',
      [{ recipients: ['RSUD Mawar Kota Batu'], innovation: 'Sapa Lansia', award: 'Kompetisi Inovasi Pelayanan Publik', rank: 'top 30', year: 2020 }],
    ],
  ]);
});

describe('a head of region who takes the prize of a body of the region', () => {
  tells([
    [
      'RSUD Mawar Kota Batu meraih Top 30 Kovablik 2020. Penghargaan Top 30 Kovablik ini diserahkan kepada Wali Kota Batu Budi Santosa di Surabaya.',
      [{ recipients: ['RSUD Mawar Kota Batu'], award: 'Kovablik', rank: 'top 30', year: 2020 }],
    ],
    [
      'RSUD Mawar Kota Batu meraih Top 30 Kovablik 2020. Penghargaan Adipura 2020 diserahkan kepada Wali Kota Madiun Budi Santosa.',
      [
        { recipients: ['RSUD Mawar Kota Batu'], award: 'Kovablik', rank: 'top 30', year: 2020 },
        { recipients: ['Kota Madiun'], award: 'Adipura', year: 2020 },
      ],
    ],
  ]);
});

describe('a grade of an earlier time that nobody names', () => {
  tells([
    [
      'Pemkot Salatiga meraih predikat BB SAKIP 2022. Sebelumnya SAKIP Pemkot Salatiga berpredikat B.',
      [
        { recipients: ['Pemkot Salatiga'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Pemkot Salatiga'], award: 'SAKIP', grade: 'B' },
      ],
    ],
    [
      'Pemkot Salatiga meraih predikat BB SAKIP 2022. Setahun sebelumnya SAKIP Pemkot Salatiga berpredikat B.',
      [
        { recipients: ['Pemkot Salatiga'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Pemkot Salatiga'], award: 'SAKIP', grade: 'B', year: 2021 },
      ],
    ],
  ]);
});

describe('praise that is no prize', () => {
  tells([
    [
      'Pemkab Sleman meraih opini WTP 2020, bentuk Apresiasi Tata Kelola Keuangan yang Akuntabel.',
      [{ recipients: ['Pemkab Sleman'], grade: 'WTP', year: 2020 }],
    ],
    ['Pemkab Sleman meraih Anugerah Tata Kelola Keuangan 2020.', [{ recipients: ['Pemkab Sleman'], award: 'Anugerah Tata Kelola Keuangan', year: 2020 }]],
  ]);
});

describe('one verdict in several terms', () => {
  tells([
    [
      'Dalam penilaian kepatuhan standar pelayanan publik 2022, Pemkab Sleman masuk predikat Zona Hijau, kategori A.',
      [{ recipients: ['Pemkab Sleman'], award: 'kepatuhan standar pelayanan publik', grade: 'Zona Hijau', year: 2022 }],
    ],
    [
      'Pemkab Sleman meraih predikat A SAKIP 2022 dan zona hijau kepatuhan standar pelayanan publik 2022.',
      [
        { recipients: ['Pemkab Sleman'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Pemkab Sleman'], award: 'kepatuhan standar pelayanan publik', grade: 'zona hijau', year: 2022 },
      ],
    ],
  ]);
});
