import { describe } from 'vitest';
import { tells, tellsNone } from './told.js';

describe('places that share their noun', () => {
  tells([
    [
      'Juara 1, 2, dan 3 Lomba Desa Digital 2023 masing-masing diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara 1,2, dan 3 Lomba Desa Digital 2023 diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara I, II, dan III Lomba Desa Digital 2023 masing-masing diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya berturut-turut meraih juara 1, 2, dan 3 Lomba Desa Digital 2023.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'SMAN 1 Sragen memborong juara I, II, dan III Lomba Inovasi Daerah 2023.',
      [
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2023 },
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara I dan II serta harapan I dan II Lomba Desa 2023 secara berurutan diraih Desa Sukamaju, Desa Sukasari, Desa Melati, dan Desa Mawar.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Desa Melati'], award: 'Lomba Desa', rank: 'harapan 1', year: 2023 },
        { recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: 'harapan 2', year: 2023 },
      ],
    ],
    [
      'Peringkat 3 dan 5 nasional Indeks Inovasi Daerah 2022 ditempati Kabupaten Sragen dan Kabupaten Klaten.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Indeks Inovasi Daerah', rank: '3', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022 },
      ],
    ],
  ]);
  tellsNone([['Juara 1, 2, dan 3 masing-masing mendapat uang pembinaan.'], ['Hadiah juara 1, 2, dan 3 berupa uang tunai disiapkan Pemkab Sragen.']]);
});

describe('grades that share their noun', () => {
  tells([
    [
      'Kabupaten Sragen, Klaten, dan Kudus masing-masing meraih predikat A, BB, dan B pada SAKIP 2022.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Klaten'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Kudus'], award: 'SAKIP', grade: 'B', year: 2022 },
      ],
    ],
    [
      'Predikat A, BB, dan B pada SAKIP 2022 masing-masing diraih Kabupaten Sragen, Kabupaten Klaten, dan Kabupaten Kudus.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Kabupaten Kudus'], award: 'SAKIP', grade: 'B', year: 2022 },
      ],
    ],
  ]);
  tellsNone([['SAKIP mengenal predikat A, BB, dan B.']]);
});
describe('brackets that name who has the grade or was counted before them', () => {
  tells([
    [
      'Sejumlah daerah meraih predikat BB (Kab. Sragen, Kab. Klaten, Kota Salatiga) dan predikat B (Kab. Blora) pada SAKIP 2023.',
      [
        { recipients: ['Kab. Sragen'], award: 'SAKIP', grade: 'BB', year: 2023 },
        { recipients: ['Kab. Klaten'], award: 'SAKIP', grade: 'BB', year: 2023 },
        { recipients: ['Kota Salatiga'], award: 'SAKIP', grade: 'BB', year: 2023 },
        { recipients: ['Kab. Blora'], award: 'SAKIP', grade: 'B', year: 2023 },
      ],
    ],
    [
      'Opini WTP (Kabupaten Sragen dan Kabupaten Klaten) serta WDP (Kabupaten Blora) diberikan BPK atas LKPD 2022.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Kabupaten Blora'], award: 'LKPD', grade: 'WDP', year: 2022 },
      ],
    ],
    [
      'Opini WTP diraih empat daerah (Kabupaten Sragen, Kabupaten Klaten, Kota Salatiga, dan Kabupaten Kudus) atas LKPD 2022.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Kota Salatiga'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Kabupaten Kudus'], award: 'LKPD', grade: 'WTP', year: 2022 },
      ],
    ],
    [
      'Tiga OPD (Dinas Kesehatan, Dinas Sosial, dan Bappeda) meraih predikat A dalam evaluasi SAKIP 2022.',
      [
        { recipients: ['Dinas Kesehatan'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Dinas Sosial'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Bappeda'], award: 'SAKIP', grade: 'A', year: 2022 },
      ],
    ],
    [
      'Kabupaten Sragen meraih juara I Lomba Inovasi Daerah 2023 mengalahkan tiga daerah (Kabupaten Klaten, Kabupaten Kudus, Kota Salatiga).',
      [{ recipients: ['Kabupaten Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 }],
    ],
  ]);
  tellsNone([
    ['Lomba Inovasi Daerah 2023 diikuti tiga daerah (Kabupaten Klaten, Kabupaten Kudus, Kota Salatiga).'],
    ['RSUD kelas A (Kabupaten Sragen dan Kabupaten Klaten) dibangun.'],
    ['Rapat SAKIP digelar di tiga tempat (Kabupaten Sragen, Kabupaten Klaten, Kota Salatiga).'],
  ]);
});

describe('a letter beside a place is a class', () => {
  tells([
    [
      'Desa Sukamaju meraih juara I kategori A Lomba Desa 2023.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Desa', category: 'A', rank: '1', year: 2023 }],
    ],
    [
      'Pada Lomba Desa 2023, kategori A juara I diraih Desa Sukamaju, juara II Desa Sukasari. Kategori B, juara I diraih Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', category: 'A', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', category: 'A', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa', category: 'B', rank: '1', year: 2023 },
      ],
    ],
    ['Desa Sukamaju menjadi juara I Lomba Desa 2023 kelas A.', [{ recipients: ['Desa Sukamaju'], award: 'Lomba Desa', category: 'A', rank: '1', year: 2023 }]],
    [
      'Pemkab Sragen meraih peringkat 3 dengan kategori A pada SAKIP 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'SAKIP', rank: '3', grade: 'A', year: 2022 }],
    ],
  ]);
});
describe('several prizes of one winner', () => {
  tells([
    [
      'Selain Adipura, Kota Layak Anak, dan WTP, Pemkab Sragen juga meraih Paritrana Award.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Adipura' },
        { recipients: ['Pemkab Sragen'], award: 'Kota Layak Anak' },
        { recipients: ['Pemkab Sragen'], grade: 'WTP' },
        { recipients: ['Pemkab Sragen'], award: 'Paritrana Award' },
      ],
    ],
    [
      'Selain meraih Adipura, Pemkab Sragen meraih Kalpataru dan opini WTP.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Adipura' },
        { recipients: ['Pemkab Sragen'], award: 'Kalpataru' },
        { recipients: ['Pemkab Sragen'], grade: 'WTP' },
      ],
    ],
    [
      'Penghargaan yang diraih Pemkab Sragen antara lain Adipura, Kalpataru, dan Paritrana Award.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Adipura' },
        { recipients: ['Pemkab Sragen'], award: 'Kalpataru' },
        { recipients: ['Pemkab Sragen'], award: 'Paritrana Award' },
      ],
    ],
    [
      'Pemkab Sragen memborong dua penghargaan, yakni Innovative Government Award dan juara I Lomba Desa.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Innovative Government Award' },
        { recipients: ['Pemkab Sragen'], award: 'Lomba Desa', rank: '1' },
      ],
    ],
    [
      'Pemkab Sragen meraih opini WTP, Adipura, dan juara I Lomba Desa pada 2022.',
      [
        { recipients: ['Pemkab Sragen'], grade: 'WTP', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'Adipura', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'Lomba Desa', rank: '1', year: 2022 },
      ],
    ],
    [
      'Pemkab Sragen meraih juara I Lomba Desa, Adipura, dan Kota Layak Anak.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Lomba Desa', rank: '1' },
        { recipients: ['Pemkab Sragen'], award: 'Adipura' },
        { recipients: ['Pemkab Sragen'], award: 'Kota Layak Anak' },
      ],
    ],
    [
      'Pemkab Sragen meraih peringkat 3 Indeks Inovasi Daerah dan predikat BB SAKIP 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Indeks Inovasi Daerah', rank: '3', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
    [
      'Pemkab Sragen meraih opini WTP atas LKPD 2022 dan peringkat pertama Paritrana Award 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'Paritrana Award', rank: '1', year: 2022 },
      ],
    ],
    [
      'Pemkab Sragen meraih peringkat 3 dan predikat Sangat Inovatif dalam Innovative Government Award 2022.',
      [{ recipients: ['Pemkab Sragen'], award: 'Innovative Government Award', rank: '3', grade: 'Sangat Inovatif', year: 2022 }],
    ],
    [
      'Pemkab Sragen meraih Top 45 KIPP, Kompetisi Inovasi Pelayanan Publik yang digelar KemenPANRB 2020.',
      [{ recipients: ['Pemkab Sragen'], award: 'KIPP', rank: 'top 45', year: 2020 }],
    ],
  ]);
  tellsNone([['Pemkab Sragen menargetkan Adipura, Kalpataru, dan opini WTP.'], ['Selain Adipura, Kota Layak Anak, dan WTP, Pemkab Sragen membahas anggaran.']]);
});
describe('what a result was before and what it became', () => {
  tells([
    [
      'Nilai SAKIP Pemkab Sragen naik dari B pada 2021 menjadi BB pada 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'B', year: 2021 },
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
    [
      'Predikat SAKIP Kabupaten Sragen naik dari CC pada tahun 2019 menjadi B pada tahun 2020.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'CC', year: 2019 },
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'B', year: 2020 },
      ],
    ],
    [
      'Nilai SAKIP Kabupaten Sragen meningkat dari 67,5 pada 2021 menjadi 72,1 pada 2022.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', score: 67.5, year: 2021 },
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', score: 72.1, year: 2022 },
      ],
    ],
    [
      'Nilai Reformasi Birokrasi Pemkab Sragen meningkat dari 67,5 (2021) menjadi 72,1 (2022).',
      [
        { recipients: ['Pemkab Sragen'], award: 'Reformasi Birokrasi', score: 67.5, year: 2021 },
        { recipients: ['Pemkab Sragen'], award: 'Reformasi Birokrasi', score: 72.1, year: 2022 },
      ],
    ],
    [
      'Nilai MCP KPK Pemkab Sragen naik dari 85,2 persen pada 2021 menjadi 91,4 persen pada 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'MCP KPK', score: 85.2, year: 2021 },
        { recipients: ['Pemkab Sragen'], award: 'MCP KPK', score: 91.4, year: 2022 },
      ],
    ],
    [
      'Pemkab Sragen meraih nilai SAKIP 72,1 (BB) pada 2022, naik dari 67,5 (B) pada 2021.',
      [
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', score: 72.1, year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'B', score: 67.5, year: 2021 },
      ],
    ],
    ['Skor MCP Pemkab Sragen naik dari 85,20 menjadi 91,40 pada 2022.', [{ recipients: ['Pemkab Sragen'], award: 'MCP', score: 91.4, year: 2022 }]],
    [
      'Kabupaten Sragen naik dari peringkat 12 pada 2021 ke peringkat 5 pada 2022 dalam Indeks Inovasi Daerah.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Indeks Inovasi Daerah', rank: '12', year: 2021 },
        { recipients: ['Kabupaten Sragen'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022 },
      ],
    ],
    [
      'Kabupaten Sragen melesat dari peringkat 12 ke peringkat 5 Indeks Inovasi Daerah 2022.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022 }],
    ],
    [
      'Opini BPK atas LKPD Kabupaten Sragen naik dari WDP pada 2020 menjadi WTP pada 2021.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'LKPD', grade: 'WDP', year: 2020 },
        { recipients: ['Kabupaten Sragen'], award: 'LKPD', grade: 'WTP', year: 2021 },
      ],
    ],
  ]);
  tellsNone([
    ['Harga cabai di Kabupaten Sragen naik dari 67,5 menjadi 72,1.'],
    ['Indeks harga konsumen Kota Salatiga naik dari 105,2 menjadi 106,1.'],
    ['Angka kemiskinan Kota Salatiga turun dari 12,5 pada 2021 menjadi 10,1 pada 2022, menurut data BPS.'],
    ['Pemkab Sragen menargetkan nilai SAKIP naik dari B menjadi BB pada 2024.'],
  ]);
});

describe('a span of years dates no prize', () => {
  tells([['Pemkab Sragen meraih Adipura lima tahun berturut-turut, 2016 sampai 2021.', [{ recipients: ['Pemkab Sragen'], award: 'Adipura' }]]]);
});
describe('the head of a place or unit receives for it', () => {
  tells([
    ['Camat Mawar menerima piala juara I Lomba Kecamatan 2023.', [{ recipients: ['Mawar'], award: 'Lomba Kecamatan', rank: '1', year: 2023 }]],
    [
      'Kecamatan Mawar bersiap. Camat Mawar menerima piala juara I Lomba Kecamatan 2023.',
      [{ recipients: ['Kecamatan Mawar'], award: 'Lomba Kecamatan', rank: '1', year: 2023 }],
    ],
    [
      'Kepala Desa Sukamaju, Slamet Riyadi menerima penghargaan Lomba Desa 2023 sebagai juara II.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '2', year: 2023 }],
    ],
    ['Piala juara I Lomba Kelurahan 2023 diterima Lurah Kenanga Sri Lestari.', [{ recipients: ['Kenanga'], award: 'Lomba Kelurahan', rank: '1', year: 2023 }]],
    [
      'Bupati Sragen menyerahkan piala juara I Lomba Desa 2023 kepada Kepala Desa Sukamaju.',
      [{ recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 }],
    ],
    [
      'Kepala SMPN 1 Sragen Budi Santoso menerima penghargaan juara I Lomba Sekolah Sehat 2023.',
      [{ recipients: ['SMPN 1 Sragen'], award: 'Lomba Sekolah Sehat', rank: '1', year: 2023 }],
    ],
    [
      'Direktur Utama PDAM Tirta Moedal Budi Santoso menerima penghargaan Top BUMD Award 2023.',
      [{ recipients: ['PDAM Tirta Moedal'], award: 'Top BUMD Award', year: 2023 }],
    ],
  ]);
  tellsNone([
    ['Kepala Puskesmas Melati menerima kunjungan tim juri Lomba Inovasi Daerah.'],
    ['Camat Mawar menerima laporan warga soal Lomba Desa 2023.'],
    ['Penghargaan Camat Inovatif 2023 disiapkan Bupati Sragen.'],
  ]);
});
describe('national bodies by their abbreviation alone', () => {
  tells([
    [
      'BPS meraih predikat Informatif dalam Anugerah Keterbukaan Informasi Publik 2023.',
      [{ recipients: ['BPS'], award: 'Anugerah Keterbukaan Informasi Publik', grade: 'Informatif', year: 2023 }],
    ],
    ['BPS kembali meraih predikat WBK pada 2022.', [{ recipients: ['BPS'], grade: 'WBK', year: 2022 }]],
    [
      'Bawaslu dan KPU meraih peringkat pertama dan kedua Anugerah Keterbukaan Informasi Publik 2023.',
      [
        { recipients: ['Bawaslu'], award: 'Anugerah Keterbukaan Informasi Publik', rank: '1', year: 2023 },
        { recipients: ['KPU'], award: 'Anugerah Keterbukaan Informasi Publik', rank: '2', year: 2023 },
      ],
    ],
    [
      'Predikat Informatif 2023 diraih BPS, KPU, dan Bawaslu.',
      [
        { recipients: ['BPS'], grade: 'Informatif', year: 2023 },
        { recipients: ['KPU'], grade: 'Informatif', year: 2023 },
        { recipients: ['Bawaslu'], grade: 'Informatif', year: 2023 },
      ],
    ],
    [
      'BPS merilis Kabupaten Sragen meraih peringkat pertama Lomba Data 2023.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Lomba Data', rank: '1', year: 2023 }],
    ],
    ['Kabupaten Sragen, kata BPS, menjadi juara I Lomba Desa 2023.', [{ recipients: ['Kabupaten Sragen'], award: 'Lomba Desa', rank: '1', year: 2023 }]],
  ]);
  tellsNone([
    ['BPS menjadi sumber data Indeks Inovasi Daerah 2022.'],
    ['KPU menetapkan Budi meraih suara terbanyak.'],
    ['Data BPS menempati peringkat pertama.'],
  ]);
});
describe('the prizes of one winner on lines of their own', () => {
  tells([
    [
      'Pemkab Sragen meraih tiga penghargaan, yakni:\n1. Juara I Lomba Inovasi Daerah 2023.\n2. Peringkat 3 Paritrana Award.\n3. Predikat BB SAKIP 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
        { recipients: ['Pemkab Sragen'], award: 'Paritrana Award', rank: '3', year: 2023 },
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
    [
      'Berikut prestasi Pemkab Sragen pada 2023:\n1. Juara I Lomba Inovasi Daerah\n2. Opini WTP atas LKPD 2022\n3. Penghargaan Kota Layak Anak kategori Nindya',
      [
        { recipients: ['Pemkab Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
        { recipients: ['Pemkab Sragen'], award: 'LKPD', grade: 'WTP', year: 2022 },
        { recipients: ['Pemkab Sragen'], award: 'Kota Layak Anak', grade: 'Nindya', year: 2023 },
      ],
    ],
    [
      'Dinas Kesehatan Sragen meraih dua penghargaan:\n- Peringkat ke-3 kategori perangkat daerah terinovatif\n- Juara I Lomba Inovasi Daerah 2023',
      [
        { recipients: ['Dinas Kesehatan Sragen'], award: 'Lomba Inovasi Daerah', category: 'perangkat daerah terinovatif', rank: '3', year: 2023 },
        { recipients: ['Dinas Kesehatan Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
      ],
    ],
    [
      'Dinas Kesehatan Sragen meraih dua penghargaan:\n1. Peringkat ke-3 Lomba Inovasi Daerah 2023, diterima Kepala Dinas Kesehatan Budi Santoso.\nWarga senang.\n2. Juara I Lomba Desa.',
      [{ recipients: ['Dinas Kesehatan Sragen'], award: 'Lomba Inovasi Daerah', rank: '3', year: 2023 }],
    ],
  ]);
  tellsNone([
    ['Pemkab Sragen menargetkan tiga penghargaan, yakni:\n1. Juara I Lomba Inovasi Daerah.\n2. Peringkat 3 Paritrana Award.'],
    ['Pemkab Sragen membahas tiga hal, yakni:\n1. Juara I Lomba Inovasi Daerah.\n2. Anggaran.'],
  ]);
});

describe('a class of bodies', () => {
  tells([
    [
      'Juara Lomba Inovasi Kesehatan 2023 kategori Rumah Sakit, juara 1 diraih RS Melati. Sedangkan pada kategori Dinas Kesehatan dan Puskesmas, juara 1 diraih Puskesmas Mawar.',
      [
        { recipients: ['RS Melati'], award: 'Lomba Inovasi Kesehatan', category: 'Rumah Sakit', rank: '1', year: 2023 },
        { recipients: ['Puskesmas Mawar'], award: 'Lomba Inovasi Kesehatan', category: 'Dinas Kesehatan dan Puskesmas', rank: '1', year: 2023 },
      ],
    ],
  ]);
});

describe('innovations in the bracket behind the winner', () => {
  tells([
    [
      'Juara 1 Lomba Inovasi Kesehatan 2023 diraih RSUD Melati (Inovasi Rusa Sehat), juara 2 diraih Puskesmas Mawar (inovasi Pelita) dan juara 3 diraih Puskesmas Kenanga (program Jamu Segar).',
      [
        { recipients: ['RSUD Melati'], innovation: 'Rusa Sehat', award: 'Lomba Inovasi Kesehatan', rank: '1', year: 2023 },
        { recipients: ['Puskesmas Mawar'], innovation: 'Pelita', award: 'Lomba Inovasi Kesehatan', rank: '2', year: 2023 },
        { recipients: ['Puskesmas Kenanga'], innovation: 'Jamu Segar', award: 'Lomba Inovasi Kesehatan', rank: '3', year: 2023 },
      ],
    ],
  ]);
});

describe('years of a streak, one by one', () => {
  tells([
    [
      'Kabupaten Sragen menerima Adipura selama tiga tahun berturut-turut, pada 2014, 2015, dan 2016.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2014 },
        { recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2015 },
        { recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2016 },
      ],
    ],
  ]);
});

describe('a dateline with the address of its outlet', () => {
  tells([
    [
      'MATARAM, WARTALOMBOK.example — Malam Anugerah Desa Wisata Indonesia (ADWI) 2022 menjadi manis bagi warga. Desa Sukamaju menjadi juara I.',
      [{ recipients: ['Desa Sukamaju'], award: 'Anugerah Desa Wisata Indonesia', rank: '1', year: 2022 }],
    ],
  ]);
});

describe('by what a class is measured is no innovation', () => {
  tells([
    [
      'Dinas Kesehatan Sragen meraih peringkat ke-3 Lomba Inovasi Daerah 2023 kategori Inovasi Daerah dengan Kematangan Tertinggi.',
      [{ recipients: ['Dinas Kesehatan Sragen'], award: 'Lomba Inovasi Daerah', category: 'Inovasi Daerah', rank: '3', year: 2023 }],
    ],
  ]);
});
describe('a numbered list that runs on in its line', () => {
  tells([
    [
      'Pemenang Lomba Desa 2023 adalah 1. Desa Sukamaju, 2. Desa Sukasari, 3. Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa', rank: '3', year: 2023 },
      ],
    ],
    [
      'Pemenang Lomba Desa 2023: 1. Desa Sukamaju 2. Desa Sukasari 3. Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara Lomba Desa 2023 adalah 1) Desa Sukamaju, 2) Desa Sukasari, 3) Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa', rank: '3', year: 2023 },
      ],
    ],
    [
      'Penerima predikat A SAKIP 2022 yaitu 1. Dinas Kesehatan 2. Dinas Sosial 3. Bappeda Kabupaten Sragen.',
      [
        { recipients: ['Dinas Kesehatan'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Dinas Sosial'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Bappeda Kabupaten Sragen'], award: 'SAKIP', grade: 'A', year: 2022 },
      ],
    ],
    [
      'Pemkab Sragen meraih tiga penghargaan, yakni: 1. Juara I Lomba Inovasi Daerah 2023, 2. Peringkat 3 Paritrana Award, 3. Predikat BB SAKIP 2022.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
        { recipients: ['Pemkab Sragen'], award: 'Paritrana Award', rank: '3', year: 2023 },
        { recipients: ['Pemkab Sragen'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
  ]);
  tellsNone([['Ada dua hal: 1. Desa Sukamaju kekurangan air. 2. Desa Sukasari jauh.']]);
});

describe('a stage that an innovation passed', () => {
  tells([
    [
      'Inovasi SIGAP milik Dinas Sosial Sragen lolos Top 99 KIPP 2023.',
      [{ recipients: ['Dinas Sosial Sragen'], innovation: 'SIGAP', award: 'KIPP', rank: 'top 99', year: 2023 }],
    ],
  ]);
  tellsNone([
    ['Inovasi SIGAP milik Dinas Sosial Sragen lolos seleksi administrasi Kompetisi Inovasi Pelayanan Publik 2023.'],
    ['Inovasi SIGAP milik Dinas Sosial Sragen lolos ke tahap presentasi dan wawancara KIPP 2023.'],
  ]);
});

const graded = (names: readonly string[], grade: string, year?: number) => names.map((name) => ({ recipients: [name], grade, ...(year ? { year } : {}) }));

describe('names in a list that says the word for what they are once', () => {
  tells([
    [
      'Tiga desa meraih predikat Informatif, yakni Desa Sukamaju, Tirto Moyo, dan Wonokerto.',
      graded(['Desa Sukamaju', 'Tirto Moyo', 'Wonokerto'], 'Informatif'),
    ],
    ['Puskesmas Melati, Mawar 2 dan Kenanga meraih predikat Paripurna.', graded(['Puskesmas Melati', 'Mawar 2', 'Kenanga'], 'Paripurna')],
    ['Predikat WBK 2022 diraih Pengadilan Negeri Sragen, Bantul, dan Wonosari.', graded(['Pengadilan Negeri Sragen', 'Bantul', 'Wonosari'], 'WBK', 2022)],
    ['Predikat Informatif diraih Kelurahan Melati, Mawar, dan Desa Sukamaju.', graded(['Kelurahan Melati', 'Mawar', 'Desa Sukamaju'], 'Informatif')],
    [
      'Juara I, II, dan III Lomba Desa 2023 diraih Kecamatan Sukamaju, Tirto Moyo, dan Wonokerto.',
      [
        { recipients: ['Kecamatan Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Tirto Moyo'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Wonokerto'], award: 'Lomba Desa', rank: '3', year: 2023 },
      ],
    ],
    [
      'Tiga puskesmas menerima Anugerah Sehat 2022. Ketiga puskesmas itu yakni Puskesmas Melati dengan skor 90,5, Mawar dengan skor 80,5 dan Kenanga (70,5).',
      [
        { recipients: ['Puskesmas Melati'], award: 'Anugerah Sehat', score: 90.5, year: 2022 },
        { recipients: ['Mawar'], award: 'Anugerah Sehat', score: 80.5, year: 2022 },
        { recipients: ['Kenanga'], award: 'Anugerah Sehat', score: 70.5, year: 2022 },
      ],
    ],
    // a person behind a body is none of them
    [
      'Kepala Desa Sukamaju, Budi Santoso, dan Siti Aminah menerima Anugerah Sehat 2022.',
      [{ recipients: ['Desa Sukamaju'], award: 'Anugerah Sehat', year: 2022 }],
    ],
    ['Desa Sukamaju, Kecamatan Tirto Moyo, Wonogiri, meraih predikat Informatif.', graded(['Desa Sukamaju'], 'Informatif')],
  ]);
});

describe('those who were counted, counted again before they are named', () => {
  const teladan = (name: string) => ({ recipients: [name], award: 'Satker Teladan', year: 2022 });
  tells([
    [
      'Penghargaan Satker Teladan 2022 diberikan kepada tiga polres. Tiga polres yang menerima penghargaan, yakni Polres Sragen, Polres Bantul dan Polres Sleman.',
      ['Polres Sragen', 'Polres Bantul', 'Polres Sleman'].map(teladan),
    ],
    [
      'Tiga polres dan dua polsek meraih Penghargaan Satker Teladan 2022. Adapun ketiga polres yang menerima penghargaan yakni Polres Sragen, Polres Bantul dan Polres Sleman. Sementara itu, dua polsek yang menerima penghargaan adalah Polsek Melati dan Polsek Mawar.',
      ['Polres Sragen', 'Polres Bantul', 'Polres Sleman', 'Polsek Melati', 'Polsek Mawar'].map(teladan),
    ],
    // other three than the ten that were counted
    [
      'Sebanyak 10 polres meraih WBK 2022. Tiga polres yang menerima kunjungan yakni Polres Sragen, Polres Bantul dan Polres Sleman.',
      [{ recipients: ['polres'], count: 10, grade: 'WBK', year: 2022 }],
    ],
  ]);
});

describe('an award behind who gives it', () => {
  tells([
    [
      'Tiga polres menerima penghargaan dari Kejaksaan Agung sebagai ‘Satker Teladan Tahun 2022’.',
      [{ recipients: ['polres'], count: 3, award: 'Satker Teladan', year: 2022, grantor: 'Kejaksaan Agung' }],
    ],
    [
      'Dinas Sosial Sragen menerima penghargaan dari Menteri Sosial berupa Mitra Teladan 2022.',
      [{ recipients: ['Dinas Sosial Sragen'], award: 'Mitra Teladan', year: 2022 }],
    ],
  ]);
});

describe('scores whose award is told before them', () => {
  tells([
    [
      'Hasil penilaian MCP KPK tahun 2021 telah keluar. Kabupaten Sragen mendapatkan nilai tertinggi 80,17 disusul Kota Metro 75,88. Tiga daerah yang lain, Kabupaten Bantul mendapatkan nilai 61,45, Kabupaten Sleman 52,64 dan Kabupaten Barru 50,39.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'MCP KPK', rank: 'tertinggi', score: 80.17, year: 2021 },
        { recipients: ['Kota Metro'], award: 'MCP KPK', rank: '2', score: 75.88, year: 2021 },
        { recipients: ['Kabupaten Bantul'], award: 'MCP KPK', score: 61.45, year: 2021 },
        { recipients: ['Kabupaten Sleman'], award: 'MCP KPK', score: 52.64, year: 2021 },
        { recipients: ['Kabupaten Barru'], award: 'MCP KPK', score: 50.39, year: 2021 },
      ],
    ],
    [
      'Pemkab Sragen meraih predikat Baik indeks SPBE tahun 2024 dengan nilai 3,22. Pada tahun 2022 indeks SPBE Kabupaten Sragen meningkat menjadi 2,38 dengan predikat Cukup.',
      [
        { recipients: ['Pemkab Sragen'], award: 'indeks SPBE', grade: 'Baik', score: 3.22, year: 2024 },
        { recipients: ['Kabupaten Sragen'], award: 'indeks SPBE', grade: 'Cukup', score: 2.38, year: 2022 },
      ],
    ],
  ]);
  tellsNone([['Pemkab Sragen mengikuti penilaian MCP. Nilai ekspor Kabupaten Sragen mencapai 61,45 miliar.']]);
});

describe('a prize for each of several winners, and the best of a scheme', () => {
  tells([
    [
      'Penghargaan itu diraih Kabupaten Sragen sebagai Kabupaten Layak Anak, Kota Metro sebagai Kota Sehat, dan Kota Batu sebagai Kabupaten Peduli HAM.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Kabupaten Layak Anak' },
        { recipients: ['Kota Metro'], award: 'Kota Sehat' },
        { recipients: ['Kota Batu'], award: 'Kabupaten Peduli HAM' },
      ],
    ],
    [
      'Kota Metro menjadi anggota Jaringan Dokumentasi dan Informasi Hukum (JDIH) terbaik tahun 2024.',
      [{ recipients: ['Kota Metro'], award: 'Jaringan Dokumentasi dan Informasi Hukum', rank: 'terbaik', year: 2024 }],
    ],
    [
      'Kabupaten Sragen meraih penghargaan sebagai pengelola JDIH terbaik 2024.',
      [{ recipients: ['Kabupaten Sragen'], award: 'JDIH', rank: 'terbaik', year: 2024 }],
    ],
  ]);
  tellsNone([['Bupati Sragen ingin JDIH terbaik bagi warga.']]);
});

describe('groups counted by the award that they have, and who is among a group', () => {
  const counted = (count: number, grade: string) => ({ recipients: ['KLA'], count, award: 'Kabupaten/Kota Layak Anak', grade });
  tells([
    [
      'Kementerian PPPA memberikan anugerah Kabupaten/Kota Layak Anak, terdiri dari 19 KLA predikat Utama, 76 predikat Nindya, dan 135 predikat Pratama.',
      [counted(19, 'Utama'), counted(76, 'Nindya'), counted(135, 'Pratama')],
    ],
    [
      'Kabupaten Sragen termasuk dalam 23 kabupaten yang meraih opini WTP atas LKPD 2017.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'LKPD', grade: 'WTP', year: 2017 },
        { recipients: ['kabupaten'], count: 23, award: 'LKPD', grade: 'WTP', year: 2017 },
      ],
    ],
    [
      'Ada tiga sekolah penerima Adiwiyata Nasional tahun 2021 dan dua sekolah penerima Adiwiyata Mandiri tahun 2021. Sekolah penerima Adiwiyata Nasional itu yakni SMPN 1 Melati, SMPN 2 Mawar, dan SMPN 3 Kenanga.',
      [
        { recipients: ['sekolah'], count: 2, award: 'Adiwiyata', grade: 'Mandiri', year: 2021 },
        { recipients: ['SMPN 1 Melati'], award: 'Adiwiyata Nasional', year: 2021 },
        { recipients: ['SMPN 2 Mawar'], award: 'Adiwiyata Nasional', year: 2021 },
        { recipients: ['SMPN 3 Kenanga'], award: 'Adiwiyata Nasional', year: 2021 },
      ],
    ],
  ]);
});

describe('lines that are nothing but a class, by a letter or as the best of a kind', () => {
  const placed = (recipient: string, category: string, rank?: string) => ({
    recipients: [recipient],
    award: 'Lomba Arsip',
    category,
    ...(rank ? { rank } : {}),
    year: 2023,
  });
  tells([
    [
      'Berikut pemenang Lomba Arsip 2023:\nA. Pemerintah Kecamatan Pengelola Arsip Terbaik :\n1. Kecamatan Sukamaju\n2. Kecamatan Tirto\nB. Sekretariat Kelurahan Pengelola Arsip Terbaik :\n1. Kelurahan Mawar\nC. Desa dengan kemajuan arsip terbaik : Desa Sukasari\nBupati Sragen memuji Kecamatan Melati yang mengelola arsip.',
      [
        placed('Kecamatan Sukamaju', 'Pemerintah Kecamatan Pengelola Arsip Terbaik', '1'),
        placed('Kecamatan Tirto', 'Pemerintah Kecamatan Pengelola Arsip Terbaik', '2'),
        placed('Kelurahan Mawar', 'Sekretariat Kelurahan Pengelola Arsip Terbaik', '1'),
        placed('Desa Sukasari', 'Desa dengan kemajuan arsip terbaik'),
      ],
    ],
    [
      'Pemenang Lomba Arsip 2023:\nA. Tingkat SD\n1. SDN 1 Melati\n2. SDN 2 Mawar\nB. Tingkat SMP\n1. SMPN 1 Melati',
      [placed('SDN 1 Melati', 'Tingkat SD', '1'), placed('SDN 2 Mawar', 'Tingkat SD', '2'), placed('SMPN 1 Melati', 'Tingkat SMP', '1')],
    ],
  ]);
  tellsNone([['Susunan acara Lomba Arsip 2023:\nA. Pembukaan oleh panitia :\nCamat Mawar dan lurah hadir.\nB. Sambutan']]);
});

describe('lists that name no winners, and shares of placed winners', () => {
  tellsNone([
    ['Berikut alamat panitia Lomba Desa 2023:\nDesa Sukamaju\nDesa Tirto'],
    ['Jadwal penilaian Lomba Arsip 2023:\n1. Kecamatan Sukamaju\n2. Kecamatan Tirto'],
  ]);
  tells([
    [
      'Berdasarkan hasil MCP KPK 2022, posisi pertama ditempati Pemkab Sragen dengan 95,3 persen, kedua Pemkab Boyolali 94,2 persen dan ketiga Pemkot Surakarta 93,1 persen.',
      [
        { recipients: ['Pemkab Sragen'], award: 'MCP KPK', rank: '1', score: 95.3, year: 2022 },
        { recipients: ['Pemkab Boyolali'], award: 'MCP KPK', rank: '2', score: 94.2, year: 2022 },
        { recipients: ['Pemkot Surakarta'], award: 'MCP KPK', rank: '3', score: 93.1, year: 2022 },
      ],
    ],
  ]);
});

describe('further classes without the word for a class', () => {
  tells([
    [
      'Kategori pengelolaan obat terbaik disabet Puskesmas Mawar, pengelolaan anggaran kesehatan terbaik disabet Puskesmas Melati, dan pengelolaan gizi diraih oleh Puskesmas Kenanga pada Puskesmas Award 2023.',
      [
        { recipients: ['Puskesmas Mawar'], award: 'Puskesmas Award', category: 'pengelolaan obat terbaik', rank: 'terbaik', year: 2023 },
        { recipients: ['Puskesmas Melati'], award: 'Puskesmas Award', category: 'pengelolaan anggaran kesehatan terbaik', rank: 'terbaik', year: 2023 },
        { recipients: ['Puskesmas Kenanga'], award: 'Puskesmas Award', category: 'pengelolaan gizi', year: 2023 },
      ],
    ],
    [
      'Adipura 2023 diraih Pemkab Sragen, sedangkan gelar serupa diraih Pemkot Surakarta.',
      [
        { recipients: ['Pemkab Sragen'], award: 'Adipura', year: 2023 },
        { recipients: ['Pemkot Surakarta'], award: 'Adipura', year: 2023 },
      ],
    ],
  ]);
});
