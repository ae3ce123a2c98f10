import { describe } from 'vitest';
import { tells, tellsNone } from './told.js';

// The groups of expression that Indonesian news about government use, with variants of each.

describe('award verbs', () => {
  tells([
    ['Pemkab Sragen berhasil meraih penghargaan Kabupaten Layak Anak 2022.', [{ recipients: ['Pemkab Sragen'], award: 'Kabupaten Layak Anak', year: 2022 }]],
    ['Pemkab Sragen kembali menerima Anugerah Parahita Ekapraya 2022.', [{ recipients: ['Pemkab Sragen'], award: 'Anugerah Parahita Ekapraya', year: 2022 }]],
    [
      'Anugerah Parahita Ekapraya 2022 diterima langsung oleh Bupati Sragen Untung Wibowo.',
      [{ recipients: ['Sragen'], award: 'Anugerah Parahita Ekapraya', year: 2022 }],
    ],
    [
      'Kabupaten Sragen mendapatkan predikat Madya dalam Anugerah Parahita Ekapraya 2022.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Anugerah Parahita Ekapraya', grade: 'Madya', year: 2022 }],
    ],
    [
      'Juara 1 Lomba Inovasi Daerah 2022 diraih oleh Dinas Kesehatan Kabupaten Sragen.',
      [{ recipients: ['Dinas Kesehatan Kabupaten Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
    [
      'Juara 2 Lomba Inovasi Daerah 2022 diraih Dinas Kesehatan Kabupaten Sragen.',
      [{ recipients: ['Dinas Kesehatan Kabupaten Sragen'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2022 }],
    ],
    ['Penghargaan Kota Layak Anak 2022 diberikan kepada Pemkot Tegal.', [{ recipients: ['Pemkot Tegal'], award: 'Kota Layak Anak', year: 2022 }]],
    [
      'Inovasi “SIGAP” milik Disdukcapil Kabupaten Sragen masuk Top 99 Inovasi Pelayanan Publik 2022.',
      [{ recipients: ['Disdukcapil Kabupaten Sragen'], innovation: 'SIGAP', award: 'Inovasi Pelayanan Publik', rank: 'top 99', year: 2022 }],
    ],
    ['Pemkab Sragen memperoleh nilai 71,20 dalam evaluasi SAKIP 2022.', [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', score: 71.2, year: 2022 }]],
    [
      'Kecamatan Bawen menempati peringkat kedua Lomba Kebersihan 2022.',
      [{ recipients: ['Kecamatan Bawen'], award: 'Lomba Kebersihan', rank: '2', year: 2022 }],
    ],
    [
      'Puskesmas Gading bertengger di urutan ketiga Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Puskesmas Gading'], award: 'Lomba Inovasi Daerah', rank: '3', year: 2022 }],
    ],
    ['Desa Bawen menjadi juara pertama Lomba Desa 2022.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
    [
      'Kota Tegal dinobatkan sebagai Kota Sangat Inovatif dalam Innovative Government Award 2022.',
      [{ recipients: ['Kota Tegal'], award: 'Innovative Government Award', grade: 'Sangat Inovatif', year: 2022 }],
    ],
    [
      'Disdukcapil Kota Tegal menyabet juara 1 Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Disdukcapil Kota Tegal'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
    [
      'Juara 1 Lomba Inovasi Daerah 2022 disabet Disdukcapil Kota Tegal.',
      [{ recipients: ['Disdukcapil Kota Tegal'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2022 }],
    ],
    [
      'Pemkot Tegal diganjar penghargaan Kota Layak Anak kategori Nindya 2022.',
      [{ recipients: ['Pemkot Tegal'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2022 }],
    ],
    [
      'Pemkot Tegal dianugerahi penghargaan Kota Layak Anak kategori Nindya 2022.',
      [{ recipients: ['Pemkot Tegal'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2022 }],
    ],
    ['Pemkab Sragen mempertahankan opini WTP tahun 2022.', [{ recipients: ['Pemkab Sragen'], grade: 'WTP', year: 2022 }]],
    [
      'Pemkab Sragen ditetapkan sebagai badan publik Informatif dalam Anugerah Keterbukaan Informasi Publik 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'Anugerah Keterbukaan Informasi Publik', grade: 'Informatif', year: 2022 }],
    ],
    ['Lomba Desa 2022 dimenangkan Desa Bawen.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
    ['Kota Tegal memboyong Adipura 2022.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    [
      'Kabupaten Sragen didapuk sebagai kabupaten terbaik I Paritrana Award 2022.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Paritrana Award', rank: '1', year: 2022 }],
    ],
    [
      'Juara harapan 1 Lomba Inovasi Daerah 2022 jatuh kepada Puskesmas Gading.',
      [{ recipients: ['Puskesmas Gading'], award: 'Lomba Inovasi Daerah', rank: 'harapan 1', year: 2022 }],
    ],
    [
      'Predikat Paripurna STBM Award 2022 disandang Kabupaten Sragen.',
      [{ recipients: ['Kabupaten Sragen'], award: 'STBM Award', grade: 'Paripurna', year: 2022 }],
    ],
    ['Desa Bawen menjuarai Lomba Desa 2022.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
    ['Pemkab Sragen merebut Adipura 2022.', [{ recipients: ['Pemkab Sragen'], award: 'Adipura', year: 2022 }]],
    ['Adipura 2022 direngkuh Kota Tegal.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    [
      'Puskesmas Gading berpredikat Paripurna dalam akreditasi puskesmas 2022.',
      [{ recipients: ['Puskesmas Gading'], award: 'akreditasi puskesmas', grade: 'Paripurna', year: 2022 }],
    ],
    ['Dengan diraihnya Adipura 2022, Kota Tegal semakin dikenal.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    ['Raih Opini WTP, Pemkab Sragen Catat Sejarah', [{ recipients: ['Pemkab Sragen'], grade: 'WTP' }]],
  ]);
  tellsNone([['Pemkab Sragen menorehkan prestasi membanggakan pada 2022.']]);
});

describe('ordinals and ranks', () => {
  tells([
    ['Kecamatan Bawen meraih juara kesatu Lomba Kebersihan 2022.', [{ recipients: ['Kecamatan Bawen'], award: 'Lomba Kebersihan', rank: '1', year: 2022 }]],
    [
      'Kecamatan Bawen meraih juara I (Pertama) Lomba Kebersihan 2022.',
      [{ recipients: ['Kecamatan Bawen'], award: 'Lomba Kebersihan', rank: '1', year: 2022 }],
    ],
    ['Kecamatan Bawen meraih juara ke-1 Lomba Kebersihan 2022.', [{ recipients: ['Kecamatan Bawen'], award: 'Lomba Kebersihan', rank: '1', year: 2022 }]],
    [
      'Kecamatan Bawen meraih juara harapan dua Lomba Kebersihan 2022.',
      [{ recipients: ['Kecamatan Bawen'], award: 'Lomba Kebersihan', rank: 'harapan 2', year: 2022 }],
    ],
    [
      'Kota Tegal berada di peringkat V nasional pada Indeks Inovasi Daerah 2022.',
      [{ recipients: ['Kota Tegal'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022, level: 'nasional' }],
    ],
    ['Kota Tegal meraih ranking 2 Paritrana Award 2022.', [{ recipients: ['Kota Tegal'], award: 'Paritrana Award', rank: '2', year: 2022 }]],
    ['Kota Tegal meraih rangking 2 Paritrana Award 2022.', [{ recipients: ['Kota Tegal'], award: 'Paritrana Award', rank: '2', year: 2022 }]],
    [
      'Kota Tegal berada di urutan 21 dari 34 kota dalam Indeks Inovasi Daerah 2022.',
      [{ recipients: ['Kota Tegal'], award: 'Indeks Inovasi Daerah', rank: '21', year: 2022 }],
    ],
    ['Kota Tegal menduduki posisi kedua Indeks Inovasi Daerah 2022.', [{ recipients: ['Kota Tegal'], award: 'Indeks Inovasi Daerah', rank: '2', year: 2022 }]],
    ['Kota Tegal masuk lima besar Indeks Inovasi Daerah 2022.', [{ recipients: ['Kota Tegal'], award: 'Indeks Inovasi Daerah', rank: 'top 5', year: 2022 }]],
    [
      'Dinas Sosial Kota Tegal meraih Terbaik II Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Dinas Sosial Kota Tegal'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2022 }],
    ],
    [
      'Kota Tegal menjadi satu-satunya daerah di Jawa Tengah yang meraih Adipura Kencana 2022.',
      [{ recipients: ['Kota Tegal'], award: 'Adipura', grade: 'Kencana', year: 2022 }],
    ],
    ['Hanya Kota Tegal yang meraih Adipura Kencana 2022.', [{ recipients: ['Kota Tegal'], award: 'Adipura', grade: 'Kencana', year: 2022 }]],
    ['Runner up Lomba Desa 2022 diraih Desa Gunem.', [{ recipients: ['Desa Gunem'], award: 'Lomba Desa', rank: 'runner up', year: 2022 }]],
    ['Pemkab Sragen meraih predikat Terbaik II dalam PPD 2022.', [{ recipients: ['Pemkab Sragen'], award: 'PPD', rank: '2', year: 2022 }]],
  ]);
});

describe('tiers', () => {
  tells([
    [
      'Inovasi SIGAP Pemkab Sragen masuk TOP 45 Inovasi Pelayanan Publik Tahun 2022.',
      [{ recipients: ['Pemkab Sragen'], innovation: 'SIGAP', award: 'Inovasi Pelayanan Publik', rank: 'top 45', year: 2022 }],
    ],
    [
      'RSUD Sragen meraih Top 30 Kovablik 2022 lewat inovasi “Sapa Pasien”.',
      [{ recipients: ['RSUD Sragen'], innovation: 'Sapa Pasien', award: 'Kovablik', rank: 'top 30', year: 2022 }],
    ],
    [
      'Inovasi “Sapa Pasien” dari RSUD Sragen berada dalam Top 5 KIPP 2022.',
      [{ recipients: ['RSUD Sragen'], innovation: 'Sapa Pasien', award: 'KIPP', rank: 'top 5', year: 2022 }],
    ],
    [
      'Pemkab Sragen meraih Outstanding Achievement of Public Service Innovation 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'Outstanding Achievement of Public Service Innovation', year: 2022 }],
    ],
    [
      'Perumda Tirta Satria meraih bintang 5 (Excellent) TOP BUMD Awards 2022.',
      [{ recipients: ['Perumda Tirta Satria'], award: 'TOP BUMD Awards', grade: 'bintang 5', label: 'Excellent', year: 2022 }],
    ],
  ]);
  tellsNone([['Pemkab Sragen mengirim 45 inovasi pada KIPP 2022.']]);
});

describe('nominations and stages', () => {
  tells([
    ['Pemkab Sragen masuk nominasi Paritrana Award 2022.', [{ recipients: ['Pemkab Sragen'], award: 'Paritrana Award', year: 2022, status: 'nominated' }]],
    ['Desa Bawen menjadi finalis Lomba Desa 2022.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', year: 2022, status: 'nominated' }]],
    [
      'Pemkab Sragen masuk nominasi 3 besar Paritrana Award 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'Paritrana Award', rank: 'top 3', year: 2022, status: 'nominated' }],
    ],
    [
      'Puskesmas Gading menjadi kandidat juara Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Puskesmas Gading'], award: 'Lomba Inovasi Daerah', year: 2022, status: 'nominated' }],
    ],
  ]);
  tellsNone([['Pemkab Sragen masuk tahap wawancara KIPP 2022.']]);
});

describe('predicates, grades and scores', () => {
  tells([
    ["Pemkab Sragen meraih predikat 'BB' SAKIP 2022.", [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 }]],
    ['Pemkab Sragen meraih predikat “BB” dalam SAKIP 2022.', [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 }]],
    [
      'Pemkab Sragen meraih nilai A atau kategori Memuaskan pada SAKIP 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'A', label: 'Memuaskan', year: 2022 }],
    ],
    ['Pemkab Sragen meraih predikat BB Plus pada SAKIP 2022.', [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB Plus', year: 2022 }]],
    [
      'Pada SAKIP 2022, Kabupaten Sragen predikat B, Kabupaten Blora predikat BB.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'B', year: 2022 },
        { recipients: ['Kabupaten Blora'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
    ['Pemkab Sragen meraih skor 84,19 pada MCP KPK 2022.', [{ recipients: ['Pemkab Sragen'], award: 'MCP KPK', score: 84.19, year: 2022 }]],
    ['Nilai SAKIP Pemkab Sragen 2022 mencapai 68.52.', [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', score: 68.52, year: 2022 }]],
    [
      'Pemkab Sragen mengumpulkan 10.655 poin pada Lomba Inovasi Daerah 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'Lomba Inovasi Daerah', score: 10655, year: 2022 }],
    ],
    ['Pemkab Sragen meraih indeks SPBE 3,67 dari skala 5 pada 2022.', [{ recipients: ['Pemkab Sragen'], award: 'indeks SPBE', score: 3.67, year: 2022 }]],
    [
      'Pemkab Sragen meraih opini Wajar Tanpa Pengecualian (WTP) atas LKPD tahun anggaran 2021.',
      [{ recipients: ['Pemkab Sragen'], award: 'LKPD', grade: 'WTP', year: 2021 }],
    ],
    [
      'Kota Tegal masuk zona hijau dalam penilaian kepatuhan Ombudsman 2022.',
      [{ recipients: ['Kota Tegal'], award: 'penilaian kepatuhan', grade: 'zona hijau', year: 2022 }],
    ],
    ['Kota Tegal meraih Kota Layak Anak tingkat Utama 2022.', [{ recipients: ['Kota Tegal'], award: 'Kota Layak Anak', grade: 'Utama', year: 2022 }]],
    ['Kabupaten Sragen meraih Swasti Saba Wiwerda 2022.', [{ recipients: ['Kabupaten Sragen'], award: 'Swasti Saba', grade: 'Wiwerda', year: 2022 }]],
    ['Kota Tegal meraih Adipura kategori Kota Kecil 2022.', [{ recipients: ['Kota Tegal'], award: 'Adipura', category: 'Kota Kecil', year: 2022 }]],
    ['Desa Bawen meraih Trofi ProKlim Utama 2022.', [{ recipients: ['Desa Bawen'], award: 'ProKlim', grade: 'Utama', year: 2022 }]],
    ['Lapas Kendal meraih predikat WBK dari KemenPANRB 2022.', [{ recipients: ['Lapas Kendal'], grade: 'WBK', year: 2022, grantor: 'KemenPANRB' }]],
    ['Pemkab Sragen meraih predikat A- pada Indeks RB 2022.', [{ recipients: ['Pemkab Sragen'], award: 'Indeks RB', grade: 'A-', year: 2022 }]],
  ]);
});

describe('lists', () => {
  tells([
    [
      'Juara 1 Lomba Inovasi 2022 diraih Puskesmas Gading dengan inovasi Sapa Warga, juara 2 Puskesmas Bawen dengan inovasi Peduli Ibu, serta juara 3 Puskesmas Tuntang dengan inovasi Rumah Sehat.',
      [
        { recipients: ['Puskesmas Gading'], innovation: 'Sapa Warga', award: 'Lomba Inovasi', rank: '1', year: 2022 },
        { recipients: ['Puskesmas Bawen'], innovation: 'Peduli Ibu', award: 'Lomba Inovasi', rank: '2', year: 2022 },
        { recipients: ['Puskesmas Tuntang'], innovation: 'Rumah Sehat', award: 'Lomba Inovasi', rank: '3', year: 2022 },
      ],
    ],
    [
      'Pemenang Lomba Desa 2022:\n1. Desa Bawen\n2. Desa Gunem\n3. Desa Tuntang',
      [
        { recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 },
        { recipients: ['Desa Gunem'], award: 'Lomba Desa', rank: '2', year: 2022 },
        { recipients: ['Desa Tuntang'], award: 'Lomba Desa', rank: '3', year: 2022 },
      ],
    ],
    [
      'Pemenang Lomba Desa 2022:\nJuara 1: Desa Bawen\nJuara 2: Desa Gunem\nHarapan 1: Desa Tuntang',
      [
        { recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 },
        { recipients: ['Desa Gunem'], award: 'Lomba Desa', rank: '2', year: 2022 },
        { recipients: ['Desa Tuntang'], award: 'Lomba Desa', rank: 'harapan 1', year: 2022 },
      ],
    ],
    [
      'Penghargaan Adipura 2022 diraih Kabupaten Sragen, Blora, dan Kota Tegal.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2022 },
        { recipients: ['Blora'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 },
      ],
    ],
    [
      'Pemkab Cilacap, Wonogiri dan Kota Tegal meraih Adipura 2022.',
      [
        { recipients: ['Pemkab Cilacap'], award: 'Adipura', year: 2022 },
        { recipients: ['Wonogiri'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 },
      ],
    ],
    [
      'Kota Tegal bersama Kota Salatiga dan 5 daerah lainnya meraih Adipura 2022.',
      [
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Salatiga'], award: 'Adipura', year: 2022 },
        { recipients: ['daerah'], count: 5, award: 'Adipura', year: 2022 },
      ],
    ],
    [
      'Kategori kabupaten Lomba Inovasi 2022 dimenangi Kabupaten Sragen; kategori kota dimenangi Kota Tegal.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Lomba Inovasi', category: 'kabupaten', rank: '1', year: 2022 },
        { recipients: ['Kota Tegal'], award: 'Lomba Inovasi', category: 'kota', rank: '1', year: 2022 },
      ],
    ],
    [
      'Lima daerah penerima Adipura 2022 yakni Kota Tegal, Kota Salatiga, Kota Magelang, Kabupaten Sragen, dan Kabupaten Blora.',
      [
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Salatiga'], award: 'Adipura', year: 2022 },
        { recipients: ['Kota Magelang'], award: 'Adipura', year: 2022 },
        { recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2022 },
        { recipients: ['Kabupaten Blora'], award: 'Adipura', year: 2022 },
      ],
    ],
  ]);
});

describe('counted groups', () => {
  tells([
    ['Sebanyak 12 OPD mendapat predikat BB pada SAKIP 2022.', [{ recipients: ['OPD'], count: 12, award: 'SAKIP', grade: 'BB', year: 2022 }]],
    [
      'Dari 29 OPD, 19 OPD meraih predikat BB dan 10 OPD predikat A pada SAKIP 2022.',
      [
        { recipients: ['OPD'], count: 19, award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['OPD'], count: 10, award: 'SAKIP', grade: 'A', year: 2022 },
      ],
    ],
    [
      'Sepuluh (10) kabupaten/kota meraih Swasti Saba Wistara 2022.',
      [{ recipients: ['kabupaten/kota'], count: 10, award: 'Swasti Saba', grade: 'Wistara', year: 2022 }],
    ],
    ['Tercatat 205 unit kerja meraih predikat WBK pada 2022.', [{ recipients: ['unit kerja'], count: 205, grade: 'WBK', year: 2022 }]],
  ]);
  tellsNone([['Panitia menerima 3.156 proposal inovasi pada KIPP 2022.']]);
});

describe('earlier years', () => {
  tells([
    ['Pemkab Sragen meraih opini WTP tujuh kali berturut-turut hingga 2022.', [{ recipients: ['Pemkab Sragen'], grade: 'WTP' }]],
    ['Kota Tegal pernah meraih Adipura pada 2018.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2018 }]],
    [
      'Pemkab Sragen meraih Kabupaten Layak Anak kategori Nindya 2022. Sebelumnya, pada 2021 masih Madya.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Kabupaten Layak Anak', grade: 'Nindya', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'Kabupaten Layak Anak', grade: 'Madya', year: 2021 },
      ],
    ],
    [
      'Kota Tegal meraih Adipura pada 2017, 2018, 2019, dan 2021.',
      [
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2017 },
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2018 },
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2019 },
        { recipients: ['Kota Tegal'], award: 'Adipura', year: 2021 },
      ],
    ],
    ['Kota Tegal turun ke peringkat 5 Indeks Inovasi Daerah 2022.', [{ recipients: ['Kota Tegal'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022 }]],
  ]);
});

describe('denied, aimed at, supposed', () => {
  tells([
    [
      'Kota Tegal meraih Kota Layak Anak kategori Madya 2022 dan berharap naik ke Nindya tahun depan.',
      [{ recipients: ['Kota Tegal'], award: 'Kota Layak Anak', grade: 'Madya', year: 2022 }],
    ],
    ['Kota Salatiga gagal menyamai Kota Tegal yang meraih Adipura 2022.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    [
      'Kota Tegal hanya meraih Kota Layak Anak kategori Pratama 2022.',
      [{ recipients: ['Kota Tegal'], award: 'Kota Layak Anak', grade: 'Pratama', year: 2022 }],
    ],
  ]);
  tellsNone([
    ['Kota Tegal gagal meraih Adipura 2022.'],
    ['Kota Tegal belum mendapat Adipura 2022.'],
    ['Tak satu pun desa di Kabupaten Sragen lolos Lomba Desa 2022.'],
    ['Kota Tegal menargetkan Adipura 2023.'],
    ['Kota Tegal optimistis meraih Adipura 2023.'],
    ['Semoga Kota Tegal dapat meraih Adipura 2023.'],
    ['Jika memenuhi syarat, Kota Tegal meraih Adipura 2023.'],
    ['Penghargaan Adipura diberikan kepada daerah yang bersih.'],
    ['Pemkot Tegal memberi penghargaan kepada atlet berprestasi 2022.'],
    ['Paslon itu meraih elektabilitas 45 persen di Kota Tegal.'],
  ]);
});

describe('agencies', () => {
  tells([
    [
      'Dinas Kesehatan setempat meraih juara 1 Lomba Inovasi 2022 di Kabupaten Sragen.',
      [{ recipients: ['Dinas Kesehatan'], award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Puskesmas Gading Dinkes Kota Tegal meraih juara 1 Lomba Inovasi 2022.',
      [{ recipients: ['Puskesmas Gading Dinkes Kota Tegal'], award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Dinas Perhubungan, Komunikasi dan Informatika Kota Tegal meraih juara 1 Lomba Inovasi 2022.',
      [{ recipients: ['Dinas Perhubungan, Komunikasi dan Informatika Kota Tegal'], award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Bupati Sragen Untung Wibowo meraih penghargaan Kepala Daerah Inovatif 2022.',
      [{ recipients: ['Bupati Sragen Untung Wibowo'], award: 'Kepala Daerah Inovatif', year: 2022 }],
    ],
    [
      'Kemendagri memberikan penghargaan Innovative Government Award 2022 kepada Pemkot Tegal.',
      [{ recipients: ['Pemkot Tegal'], award: 'Innovative Government Award', year: 2022, grantor: 'Kemendagri' }],
    ],
    [
      'Desa Bawen Kecamatan Bawen meraih juara 1 Lomba Desa 2022.',
      [{ recipients: ['Desa Bawen Kecamatan Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }],
    ],
    ['Polres Kendal Polda Jawa Tengah meraih predikat WBK 2022.', [{ recipients: ['Polres Kendal Polda Jawa Tengah'], grade: 'WBK', year: 2022 }]],
    ['Kota Tegal (Jawa Tengah) meraih Adipura 2022.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    ['Pemko Padang meraih Adipura 2022.', [{ recipients: ['Pemko Padang'], award: 'Adipura', year: 2022 }]],
    ['Pemda DIY meraih predikat AA pada SAKIP 2022.', [{ recipients: ['Pemda DIY'], award: 'SAKIP', grade: 'AA', year: 2022 }]],
    ['RSUD dr. Soewondo Kendal meraih akreditasi paripurna 2022.', [{ recipients: ['RSUD dr. Soewondo Kendal'], grade: 'paripurna', year: 2022 }]],
  ]);
});

describe('innovations', () => {
  tells([
    [
      'Puskesmas Gading meraih juara 1 Lomba Inovasi 2022 dengan inovasi SIGAP (Siaga Warga Gading Pasti).',
      [{ recipients: ['Puskesmas Gading'], innovation: 'SIGAP', expansion: 'Siaga Warga Gading Pasti', award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Puskesmas Gading meraih juara 1 Lomba Inovasi 2022 dengan inovasi Siaga Warga Gading Pasti (SIGAP).',
      [{ recipients: ['Puskesmas Gading'], innovation: 'SIGAP', expansion: 'Siaga Warga Gading Pasti', award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Puskesmas Gading meraih juara 1 Lomba Inovasi 2022 lewat SIGAP, singkatan dari Siaga Warga Gading Pasti.',
      [{ recipients: ['Puskesmas Gading'], innovation: 'SIGAP', expansion: 'Siaga Warga Gading Pasti', award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      'Puskesmas Gading meraih juara 1 Lomba Inovasi 2022 lewat inovasi SIGAP atau Siaga Warga Gading Pasti.',
      [{ recipients: ['Puskesmas Gading'], innovation: 'SIGAP', expansion: 'Siaga Warga Gading Pasti', award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
    [
      "Puskesmas Gading meraih juara 1 Lomba Inovasi 2022 melalui inovasi berjudul 'Rumah Rindu'.",
      [{ recipients: ['Puskesmas Gading'], innovation: 'Rumah Rindu', award: 'Lomba Inovasi', rank: '1', year: 2022 }],
    ],
  ]);
});

describe('persons and positions', () => {
  tells([
    [
      'Pj. Bupati Sragen Drs. H. Untung Wibowo menerima penghargaan Swasti Saba Wistara 2022.',
      [{ recipients: ['Sragen'], award: 'Swasti Saba', grade: 'Wistara', year: 2022 }],
    ],
    ['Adipura 2022 untuk Kota Tegal diterima Wakil Wali Kota Tegal, Hj. Siti Rahayu.', [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }]],
    [
      '“Alhamdulillah Kota Tegal meraih Adipura 2022,” ujar Kepala DLH Kota Tegal Budi Santoso.',
      [{ recipients: ['Kota Tegal'], award: 'Adipura', year: 2022 }],
    ],
  ]);
});

describe('dates', () => {
  tells([
    ['Pemkot Tegal meraih Adipura, Selasa (29/3/2022).', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Pemkot Tegal meraih Adipura di Jakarta, Rabu, 17 Agustus 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Pemkot Tegal menerima Adipura pada 17-20 Nopember 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Pemkot Tegal menerima Adipura Selasa (14/09/22).', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
  ]);
});

describe('datelines', () => {
  tells([
    ['JAKARTA – Pemkot Tegal meraih Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Semarang (ANTARA) - Pemkot Tegal meraih Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['KABARKOTA.CO.ID, SEMARANG -- Pemkot Tegal meraih Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['SEMARANG | KABARKOTA – Pemkot Tegal meraih Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Semarang, Kabar Kota.\nPemkot Tegal meraih Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
  ]);
});

describe('furniture and typing errors', () => {
  tells([
    [
      'Pemkot Tegal meraih Adipura 2022. (esy/jpnn)\nBaca juga: Kota Salatiga Raih Adipura 2022',
      [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }],
    ],
    ['Pemkot Tegal meraih penghargan Adipura 2022.', [{ recipients: ['Pemkot Tegal'], award: 'Adipura', year: 2022 }]],
    ['Juara 1 Lomba Desa 2022 diaraih Desa Bawen.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
    ['Kota Tegal meraih Kota Layak Anak katagori Nindya 2022.', [{ recipients: ['Kota Tegal'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2022 }]],
    ['Desa Bawen meraih jura 1 Lomba Desa 2022.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]],
  ]);
});

describe('a variant of an outlet', () => {
  tells([['Lomba Desa 2022 dimenangi Desa Bawen.', [{ recipients: ['Desa Bawen'], award: 'Lomba Desa', rank: '1', year: 2022 }]]]);
});

describe('decrees', () => {
  tellsNone([
    ['Penghargaan itu tertuang dalam SK Gubernur Nomor 188/45/2022 tentang Juara Lomba Desa.'],
    ['Pemkot Tegal menerbitkan Keputusan Nomor 12 Tahun 2022 tentang predikat sekolah sehat.'],
  ]);
});
