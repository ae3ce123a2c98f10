import { describe } from 'vitest';
import { tells, tellsNone } from './told.js';

describe('a subordinate clause that opens a sentence', () => {
  tells([
    [
      'Selain meraih predikat BB pada SAKIP 2022, Pemkab Sleman juga mendapat Swasti Saba Wistara.',
      [
        { recipients: ['Pemkab Sleman'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Pemkab Sleman'], award: 'Swasti Saba', grade: 'Wistara', year: 2022 },
      ],
    ],
    [
      'Selain Adipura, Kabupaten Ciamis tahun 2023 juga menerima Anugerah Parahita Ekapraya kategori Madya.',
      [
        { recipients: ['Kabupaten Ciamis'], award: 'Adipura', year: 2023 },
        { recipients: ['Kabupaten Ciamis'], award: 'Anugerah Parahita Ekapraya', grade: 'Madya', year: 2023 },
      ],
    ],
    [
      'Selain penghargaan Kota Layak Anak kategori Nindya, Dinas Sosial Kota Palopo memperoleh Anugerah Meritokrasi kategori Baik.',
      [{ recipients: ['Dinas Sosial Kota Palopo'], award: 'Anugerah Meritokrasi', grade: 'Baik' }],
    ],
    [
      'Selain Kabupaten Sleman, predikat Nindya Kabupaten Layak Anak 2022 juga diraih Kabupaten Bantul.',
      [
        { recipients: ['Kabupaten Sleman'], award: 'Kabupaten Layak Anak', grade: 'Nindya', year: 2022 },
        { recipients: ['Kabupaten Bantul'], award: 'Kabupaten Layak Anak', grade: 'Nindya', year: 2022 },
      ],
    ],
    [
      'Setelah tahun lalu meraih predikat B, Pemkab Kaur tahun ini meraih predikat BB dalam SAKIP 2022.',
      [
        { recipients: ['Pemkab Kaur'], award: 'SAKIP', grade: 'B', year: 2021 },
        { recipients: ['Pemkab Kaur'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
  ]);
});

describe('a failure beside what was won', () => {
  tells([
    [
      'Kota Tegal gagal mempertahankan predikat Utama dan hanya meraih Nindya dalam KLA 2022.',
      [{ recipients: ['Kota Tegal'], award: 'KLA', grade: 'Nindya', year: 2022 }],
    ],
    [
      'Kota Sibolga belum pernah meraih Adipura, sementara Kota Padangsidimpuan sudah dua kali, yakni 2017 dan 2018.',
      [
        { recipients: ['Kota Padangsidimpuan'], award: 'Adipura', year: 2017 },
        { recipients: ['Kota Padangsidimpuan'], award: 'Adipura', year: 2018 },
      ],
    ],
    [
      'Meski gagal meraih Adipura Kencana, Kabupaten Sragen tetap mendapat sertifikat Adipura 2022.',
      [{ recipients: ['Kabupaten Sragen'], award: 'Adipura', year: 2022 }],
    ],
  ]);
});

describe('grades and scores of several years', () => {
  tells([
    [
      'Tahun 2020 Kabupaten Alor memperoleh predikat CC SAKIP, naik menjadi B pada 2021 dan BB pada 2022.',
      [
        { recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'CC', year: 2020 },
        { recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'B', year: 2021 },
        { recipients: ['Kabupaten Alor'], award: 'SAKIP', grade: 'BB', year: 2022 },
      ],
    ],
    [
      'Nilai SAKIP Kota Tual tahun 2022 sebesar 61,05 atau predikat B, meningkat dari tahun 2021 yang masih berpredikat CC.',
      [
        { recipients: ['Kota Tual'], award: 'SAKIP', grade: 'B', score: 61.05, year: 2022 },
        { recipients: ['Kota Tual'], award: 'SAKIP', grade: 'CC', year: 2021 },
      ],
    ],
  ]);
});

describe('scores', () => {
  tells([
    [
      'Kabupaten Kudus mendapat nilai 82,5 kategori A (memuaskan) dalam Pengawasan Kearsipan 2022.',
      [{ recipients: ['Kabupaten Kudus'], award: 'Pengawasan Kearsipan', grade: 'A', label: 'memuaskan', score: 82.5, year: 2022 }],
    ],
    [
      'Pemprov Jambi meraih Anugerah Meritokrasi 2022 kategori Baik dengan poin 301,5.',
      [{ recipients: ['Pemprov Jambi'], award: 'Anugerah Meritokrasi', grade: 'Baik', score: 301.5, year: 2022 }],
    ],
    [
      'Pemprov Maluku memperoleh MCP 2023 dengan nilai kumulatif sebesar 86,74 persen.',
      [{ recipients: ['Pemprov Maluku'], award: 'MCP', score: 86.74, year: 2023 }],
    ],
    [
      'Capaian MCP Pemkab Buton pada 2022 sebesar 91,4 persen. Kabupaten itu menerima piagam dari KPK.',
      [{ recipients: ['Pemkab Buton'], award: 'MCP', score: 91.4, year: 2022 }],
    ],
  ]);
});

describe('villages by their status', () => {
  tells([
    [
      'Menurut IDM 2022, sebanyak 12 desa di Kabupaten Kolaka berstatus mandiri, 45 desa maju dan 60 desa berkembang.',
      [
        { recipients: ['desa'], count: 12, award: 'IDM', grade: 'mandiri', year: 2022 },
        { recipients: ['desa'], count: 45, award: 'IDM', grade: 'desa maju', year: 2022 },
        { recipients: ['desa'], count: 60, award: 'IDM', grade: 'desa berkembang', year: 2022 },
      ],
    ],
    [
      'Desa Kukusan menyandang predikat sebagai Desa Mandiri dalam IDM 2022.',
      [{ recipients: ['Desa Kukusan'], award: 'IDM', grade: 'Desa Mandiri', year: 2022 }],
    ],
  ]);
});

describe('places and givers beside an opinion', () => {
  tells([
    [
      'Pemkab Barru kembali meraih opini WTP atas LKPD tahun anggaran 2021. Opini itu diserahkan Kepala BPK Perwakilan Sulsel Rina Astuti kepada Bupati Barru Hasan Saleh di Kantor BPK, Makassar, Kamis (19/5/2022).',
      [{ recipients: ['Pemkab Barru'], award: 'LKPD', grade: 'WTP', year: 2021, grantor: 'Kepala BPK Perwakilan Sulsel' }],
    ],
    [
      'Pemkab Barru meraih opini WTP atas LKPD 2021. Bupati dan Ketua DPRD Kabupaten Barru Hasan Saleh berada di rumah jabatan saat opini itu tiba.',
      [{ recipients: ['Pemkab Barru'], award: 'LKPD', grade: 'WTP', year: 2021 }],
    ],
  ]);
});

describe('courts, police, offices, schools and companies of regions', () => {
  tells([
    [
      'Kantor Pertanahan Kota Blitar meraih predikat WBBM 2021, sedangkan Kantor Pertanahan Kabupaten Tuban masih WBK.',
      [
        { recipients: ['Kantor Pertanahan Kota Blitar'], grade: 'WBBM', year: 2021 },
        { recipients: ['Kantor Pertanahan Kabupaten Tuban'], grade: 'WBK', year: 2021 },
      ],
    ],
    [
      'Pengadilan Agama Wates dan Pengadilan Tata Usaha Negara Serang memperoleh nilai akreditasi A excellent.',
      [
        { recipients: ['Pengadilan Agama Wates'], grade: 'A', label: 'excellent' },
        { recipients: ['Pengadilan Tata Usaha Negara Serang'], grade: 'A', label: 'excellent' },
      ],
    ],
    [
      'SDN 2 Kesiman dinobatkan sebagai sekolah ramah anak terbaik nasional tahun 2021 oleh Kementerian PPPA.',
      [{ recipients: ['SDN 2 Kesiman'], rank: 'terbaik', year: 2021, level: 'nasional', grantor: 'Kementerian PPPA' }],
    ],
    [
      'PDAM Tirta Moedal Kota Semarang menerima TOP BUMD Award 2022 kategori bintang 5.',
      [{ recipients: ['PDAM Tirta Moedal Kota Semarang'], award: 'TOP BUMD Award', grade: 'bintang 5', year: 2022 }],
    ],
    [
      'Bawaslu Kabupaten Agam meraih predikat Informatif dari Komisi Informasi Sumatera Barat dengan nilai 97,5.',
      [{ recipients: ['Bawaslu Kabupaten Agam'], grade: 'Informatif', score: 97.5, grantor: 'Komisi Informasi Sumatera Barat' }],
    ],
  ]);
});

describe('persons who are honoured or receive', () => {
  tells([
    [
      'Wali Kota Madiun Maidi meraih penghargaan Kepala Daerah Inovatif 2021 dari Koran Sindo.',
      [{ recipients: ['Wali Kota Madiun Maidi'], award: 'Kepala Daerah Inovatif', year: 2021, grantor: 'Koran Sindo' }],
    ],
    [
      'Pelaksana Tugas (Plt) Bupati Mimika Yohanes Wanma menerima opini WTP LKPD 2021 dari BPK Papua.',
      [{ recipients: ['Mimika'], award: 'LKPD', grade: 'WTP', year: 2021, grantor: 'BPK Papua' }],
    ],
    [
      'Penghargaan WTP dari Kementerian Keuangan diserahkan Kepala KPPN Watampone kepada Bupati Bone atas keberhasilan meraih opini WTP 10 kali.',
      [{ recipients: ['Bone'], grade: 'WTP', grantor: 'Kementerian Keuangan' }],
    ],
  ]);
});

describe('indices, levels of maturity and counts out of a total', () => {
  tells([
    [
      'Kabupaten Sumedang memperoleh nilai indeks SPBE tertinggi nasional yakni 3,81 dari skala 5 dengan predikat sangat baik pada 2021.',
      [{ recipients: ['Kabupaten Sumedang'], award: 'indeks SPBE', grade: 'sangat baik', score: 3.81, year: 2021 }],
    ],
    [
      'Dari hasil evaluasi SPIP terintegrasi 2023, Kabupaten Lumajang berada pada level 3 dengan skor 3,217.',
      [{ recipients: ['Kabupaten Lumajang'], award: 'SPIP terintegrasi', grade: 'level 3', score: 3.217, year: 2023 }],
    ],
    [
      'Desa Panggungharjo masuk kategori desa mandiri dengan skor IDM 0,9321 pada 2022.',
      [{ recipients: ['Desa Panggungharjo'], award: 'IDM', grade: 'desa mandiri', score: 0.9321, year: 2022 }],
    ],
    [
      'BPK memberikan opini WTP kepada 12 dari 14 pemda di Maluku atas LKPD 2021, dua lainnya WDP.',
      [
        { recipients: ['pemda'], count: 12, award: 'LKPD', grade: 'WTP', year: 2021, grantor: 'BPK' },
        { recipients: ['pemda'], count: 2, award: 'LKPD', grade: 'WDP', year: 2021, grantor: 'BPK' },
      ],
    ],
  ]);
});

describe('years of awards that are ahead or long past', () => {
  tells([
    [
      'Sembilan daerah unggul dalam MCP 2024. Hasilnya dibacakan saat peluncuran Indikator MCP 2025 di Jakarta, Rabu (5/3/2025). Untuk kategori provinsi, peringkat pertama diraih Provinsi Bali dengan skor 99.',
      [{ recipients: ['Provinsi Bali'], award: 'MCP', category: 'provinsi', rank: '1', score: 99, year: 2024 }],
    ],
    [
      'Pada Lakip 2016 lalu Kabupaten Kaur mendapat predikat CC. Kini, kata bupati, Senin (7/1/2019), nilainya lain: Kabupaten Lebong mendapat predikat BB.',
      [
        { recipients: ['Kabupaten Kaur'], award: 'Lakip', grade: 'CC', year: 2016 },
        { recipients: ['Kabupaten Lebong'], award: 'Lakip', grade: 'BB', year: 2019 },
      ],
    ],
  ]);
});

describe('one achievement told in two forms, and groups with the one named', () => {
  tells([
    [
      'Pemprov Kalbar Raih Nilai MCP 91,2 Persen. Pemerintah Provinsi Kalimantan Barat mendapat nilai 91,2 persen pada MCP 2023.',
      [{ recipients: ['Pemerintah Provinsi Kalimantan Barat'], award: 'MCP', score: 91.2, year: 2023 }],
    ],
    [
      'UHC Award 2024 diterima 8 daerah kategori Utama dan 121daerah kategori Pratama.',
      [
        { recipients: ['daerah'], count: 8, award: 'UHC Award', grade: 'Utama', year: 2024 },
        { recipients: ['daerah'], count: 121, award: 'UHC Award', grade: 'Pratama', year: 2024 },
      ],
    ],
    [
      'Kabupaten Soppeng menjadi salah satu daerah dari 27 kabupaten yang meraih Swasti Saba Wistara 2023.',
      [
        { recipients: ['Kabupaten Soppeng'], award: 'Swasti Saba', grade: 'Wistara', year: 2023 },
        { recipients: ['kabupaten'], count: 27, award: 'Swasti Saba', grade: 'Wistara', year: 2023 },
      ],
    ],
    [
      'Kabupaten Lamongan pada 2017 memboyong Piala Adipura, setelah tahun sebelumnya meraih Adipura Kencana.',
      [
        { recipients: ['Kabupaten Lamongan'], award: 'Adipura', year: 2017 },
        { recipients: ['Kabupaten Lamongan'], award: 'Adipura', grade: 'Kencana', year: 2016 },
      ],
    ],
  ]);
});

describe('near misses', () => {
  tellsNone([
    ['Puluhan unit kerja Kemenkumham diganjar predikat WBK tahun 2021.'],
    ['Sejumlah OPD di Kabupaten Kendal meraih predikat A dalam evaluasi SAKIP 2022.'],
    ['Laporan itu teregister dengan surat tanda terima nomor LP/B/230/V/2026/SPKT/Bareskrim. Indeks Kepuasan Masyarakat tidak disebut.'],
    ['Kementerian ESDM punya program konversi motor listrik, kata pejabatnya dalam acara Festival Hijau di Jakarta.'],
    ['Partai di babak 16 besar TPI antara lain mempertemukan unggulan pertama dengan juara bertahan.'],
    ['Serah terima jabatan Kapolres Landak digelar di aula, disaksikan tim penilai Zona Integritas.'],
    ['Nilai ekspor Kabupaten Asahan naik 12,5 persen dan tertinggi di Sumatera Utara.'],
    ['Pertumbuhan ekonomi Kota Bontang mencapai 5,3 persen, terbaik kedua di Kalimantan Timur menurut BPS.'],
    ['Realisasi APBD Kabupaten Brebes peringkat 3 terendah se-Jawa Tengah pada 2022.'],
    ['Kabupaten Blora menempati urutan kelima daerah dengan angka kemiskinan tertinggi di Jawa Tengah.'],
    ['BPK menyerahkan LHP atas LKPD 2023 kepada Pemkab Batang, namun opininya belum diumumkan.'],
    ['Tim Persiku Kudus menjuarai Liga 3 Jawa Tengah 2022 setelah menaklukkan Persebi Boyolali.'],
    ['Inflasi Kota Tegal pada Mei 2023 mencapai 4,2 persen, tertinggi kedua di Jawa Tengah.'],
    ['Pemkab Rembang menyiapkan dokumen untuk penilaian Kabupaten Layak Anak 2024 agar naik ke kategori Nindya.', 'targeted'],
    ['Kota Tomohon mencalonkan diri sebagai tuan rumah Festival Bunga Dunia 2025.'],
    ['Pemkot Kediri memberikan penghargaan kepada wajib pajak teladan tahun 2023.'],
    ['Predikat Utama diberikan kepada daerah dengan nilai 801 sampai 900, sedangkan Nindya 701 sampai 800.'],
    ['Nilai SAKIP dibagi menjadi AA, A, BB, B, CC, C, dan D.'],
    ['Kabupaten Pacitan belum menerima hasil penilaian Adipura 2024.'],
    ['Elektabilitas Budi Santosa tertinggi dengan 45,2 persen menurut survei di Kota Malang.'],
    ['Gelar Pasukan Operasi Ketupat digelar Polres Demak, Kapolres menerima laporan.'],
    ['UMK Kabupaten Karawang 2024 tertinggi di Jawa Barat.'],
    ['Pemkab Sragen mengikuti lomba desa tingkat provinsi dan masih menunggu hasil.'],
    ['Kota Bogor berada di zona kuning penyebaran Covid-19 pada 2021.'],
    ['Tersangka meraih gelar doktor dari Universitas Negeri Semarang pada 2019.'],
    ['Kategori UHC Awards terdiri dari Pratama, Madya, dan Utama. Kategori Utama diberikan kepada daerah dengan cakupan 99 persen.'],
    ['Jika nilai SAKIP di atas 80, Kabupaten Demak akan mendapat predikat A.', 'targeted'],
    ['Pemkab Wonosobo menargetkan predikat BB setelah tahun ini sibuk berbenah.', 'targeted'],
    ['Kota Palu bersiap mengikuti penilaian Adipura 2025 dan berharap meraih sertifikat.', 'targeted'],
    ['Kabupaten Sikka mengajukan diri sebagai tuan rumah penganugerahan Kota Layak Anak 2025.'],
  ]);
});
