import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

function recordOf(content: string) {
  const extraction = extract({ source: 'x', kind: 'text', content });
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
}

const rows = (table: string) => table.split('|').map((row) => row.trim());

/** Bodies of every kind that wins prizes, as news write them: each is one agency, the whole of it. */
const BODIES = rows(`
  RSUD Banyumas | RSUD dr. Soetomo | RSUD dr. Loekmono Hadi Kudus | RSUP Dr. Sardjito | Rumah Sakit Umum Daerah Kabupaten Buleleng |
  RSJ Prof. Soerojo Magelang | RS Bhayangkara Kediri | RSIA Siti Fatimah | Puskesmas Karangmojo | Puskesmas Kedungmundu Kota Semarang |
  UPT Puskesmas Bandarharjo | UPTD Puskesmas Ciputat | UPT Samsat Kota Malang | UPTD PPA Kabupaten Garut | Labkesda Kota Depok |
  Balai Pelatihan Kerja Surakarta | BLK Kabupaten Subang | Kapanewon Sewon | Kemantren Gondokusuman | Kalurahan Panggungharjo | Gampong Lampulo |
  Nagari Sungai Pinang | Distrik Heram | Suku Dinas Kesehatan Jakarta Barat | Sudin Dukcapil Jakarta Timur | Polres Tegal | Polresta Banyuwangi |
  Polrestabes Semarang | Polres Metro Bekasi Kota | Polsek Kaliwungu | Polda Kalimantan Selatan | Ditlantas Polda Jawa Tengah | Satlantas Polres Kendal |
  Kejari Sidoarjo | Kejaksaan Negeri Kota Bogor | Kejati Bali | Pengadilan Negeri Wonosobo | Pengadilan Agama Slawi | Pengadilan Tinggi Banten |
  PTUN Semarang | Pengadilan Tata Usaha Negara Medan | PN Wonosobo | Lapas Kelas IIA Kendal | Rutan Kelas IIB Demak | LPKA Kutoarjo |
  Bapas Kelas I Semarang | Kantor Imigrasi Kelas I TPI Batam | Kanim Cilacap | Kantor Pertanahan Kabupaten Klaten | BPN Kota Salatiga |
  Kantah Kabupaten Pati | KPU Kabupaten Blitar | KPUD Sumba Timur | Bawaslu Kota Tegal | KPPN Purwokerto | KPP Pratama Kudus | KPKNL Pekalongan |
  Bea Cukai Kudus | KPPBC Tipe Madya Cukai Kudus | PDAM Tirta Moedal | Perumda Air Minum Tirta Satria | Perumdam Tirta Kerta Raharja | PT Bank Jateng |
  Bank Jatim | Bank Kalsel | BPR Bank Sleman | PD BPR BKK Ungaran | PT Pelindo | PT PLN UP3 Kudus | LPPL Radio Kota Batik | RRI Purwokerto |
  SMP Negeri 2 Wates | SMPN 1 Ungaran | SMA Negeri 3 Salatiga | SMAN 1 Teladan Yogyakarta | SMK Negeri 7 Semarang | SMKN 2 Depok | SD Negeri Sekaran 01 |
  SDN 4 Bangkalan | MI Ma'arif Bego | MIN 1 Jombang | MTsN 2 Kota Kediri | MTs Negeri 1 Kudus | MAN 2 Kudus | MAN Insan Cendekia Serpong |
  SLB Negeri Ungaran | TK Pembina Magelang | Universitas Jenderal Soedirman | Universitas Negeri Semarang | Institut Teknologi Sepuluh Nopember |
  Politeknik Negeri Cilacap | UIN Walisongo Semarang | IAIN Kudus | Poltekkes Kemenkes Semarang | STIKES Serulingmas | Kwarcab Kendal |
  Kwarda Jawa Tengah | TP PKK Kabupaten Brebes | PKK Kota Tegal | BPBD Kabupaten Cilacap | BPBD Cilacap | Satpol PP Kota Pekalongan |
  Satpol PP Kabupaten Batang | Damkar Kota Depok | Dinas Pemadam Kebakaran dan Penyelamatan Kota Depok | Kementerian Kelautan dan Perikanan |
  Kementerian Kesehatan | Kemenkes | Kementerian Hukum dan HAM | Kemenkumham | Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi |
  Kementerian Komunikasi dan Digital | Komdigi | Kominfo | Kementerian ATR/BPN | Kementerian Pekerjaan Umum dan Perumahan Rakyat | KemenPUPR |
  Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Kemenparekraf | KLHK | Kementerian Lingkungan Hidup dan Kehutanan | BPOM | BMKG |
  BNPB | BKKBN | Badan Kepegawaian Negara | Lembaga Administrasi Negara | BPKP Perwakilan Jawa Tengah | Kanwil Kemenag Jawa Tengah |
  Kankemenag Kabupaten Sragen | Kantor Kementerian Agama Kabupaten Sragen | Kemenag Kabupaten Sragen | Kanwil Kemenkumham Bali | BPS Kabupaten Boyolali |
  BNNK Batang | BNNP Jawa Tengah | BNN Kota Surakarta | BPJS Kesehatan Cabang Magelang | BPOM Semarang | Balai Bahasa Jawa Tengah | Kodim 0715/Kendal |
  Korem 072/Pamungkas | Lanal Tegal | Basarnas Semarang | Baznas Kabupaten Kendal | KONI Kota Salatiga | DPRD Kabupaten Kendal |
  Sekretariat DPRD Kabupaten Kendal | Setda Kabupaten Kendal | Bagian Organisasi Setda Kabupaten Kendal |
  Bagian Pengadaan Barang dan Jasa Setda Kota Tegal | Biro Organisasi Setda Provinsi Bali | Inspektorat Kabupaten Kendal | Inspektorat Daerah Kota Tegal |
  Badan Pengelola Keuangan dan Aset Daerah Kabupaten Kendal | BPKAD Kabupaten Kendal | BKPSDM Kota Tegal | Bapperida Kabupaten Kendal |
  Baperlitbang Kendal | DP3AP2KB Kabupaten Kendal | DPMPTSP Kota Tegal | DPUPR Kabupaten Batang | Disperkim Kota Semarang | DKUKMP Kabupaten Pemalang |
  Dinporapar Kabupaten Batang | Dindukcapil Kota Pekalongan | Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian, dan Perdagangan Kabupaten Batang |
  Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Batang | Kecamatan Bawen | Kelurahan Bugangan | Desa Kepuharjo | Desa Adat Kuta | Pekon Gisting |
  Kampung Yoboi | Mal Pelayanan Publik Kota Tegal | MPP Kabupaten Batang | Samsat Kendal | KUA Kecamatan Weleri | Perpustakaan Desa Gunem |
  Posyandu Melati | Karang Taruna Desa Bawen | BUMDes Tirta Mandiri | Bumdes Sumber Rejeki | Pokdarwis Dewi Arum | Forum Anak Kota Tegal |
  Dekranasda Kabupaten Batang | Pemkab Batang | Pemkot Tegal | Pemko Padang | Pemprov Bali | Pemerintah Aceh | Pemda DIY |
  Pemerintah Kota Administrasi Jakarta Utara | Pemkab Kepulauan Seribu | Pemdes Bawen | Pemerintah Kalurahan Panggungharjo
`);

/** What looks like a body and is none: words that begin like a fused name, places, people, parties, firms, events. */
const NO_BODIES = rows(`
  Distribusi | Distribusikan | Diskusi | Dinilai | Disiplin | Dinamika | Dinamis | Diskon | Disabilitas | Disertai | Disusul | Dinobatkan | Dinyatakan |
  Disampaikan | Diskriminasi | Dispensasi | Dini | Dinding | Dinosaurus | Dinasti | Disertasi | Disinfektan | Disrupsi | Diskotek | Disdain | Bapak |
  Bapak Bupati | Baperan | Badan Jalan | Badan Sehat | Bagian Utara | Bagian Depan | Bagian Ketiga | Balai Kota | Balai Desa Bawen | Gedung Sate |
  Hotel Santika | Stadion Manahan | Masjid Agung | Alun-alun Kendal | Jalan Pahlawan | Pasar Johar | Terminal Bawen | Bandara Ahmad Yani |
  Pelabuhan Kendal | Gunung Lawu | Sungai Serayu | Pantai Parangtritis | Candi Borobudur | PT Maju Jaya Sentosa | CV Karya Abadi | Partai Golkar |
  Fraksi PDIP | Persebaya | Persib Bandung | Timnas Indonesia | Presiden Joko Widodo | Gubernur Jawa Tengah | Bupati Kendal | Wali Kota Tegal |
  Camat Bawen | Lurah Bugangan | Hari Jadi Kabupaten Kendal | HUT RI | Lebaran | Idul Fitri | Covid-19 | Piala Dunia | Liga 1 | Sekolah Rakyat |
  Kelas Inspirasi | Dana Desa | Alokasi Dana Desa | Musrenbang | Rakor | Bimtek | APBD | RPJMD | Perda | Perbup | Kampung Halaman | Desa Wisata |
  Puskesmas Keliling | Posyandu Remaja | Bank Sampah | Kartu Tani | Tol Semarang-Demak | Rumah Sakit Swasta | Panitia | Kepala Desa | Distribusi Air
`);

describe('a body of any kind receives a prize under its whole name', () => {
  test.each(BODIES)('%s', (body) => {
    const record = recordOf(`${body} meraih juara 1 Lomba Inovasi Daerah 2021 di Jakarta, Senin (8/11/2021).`);
    expect(record.achievements.map(({ recipients }) => recipients)).toEqual([[body]]);
    expect(record.agencies).toContain(body);
  });
});

describe('no agency', () => {
  test.each(NO_BODIES)('%s', (word) => {
    expect(recordOf(`Acara di aula itu dihadiri ratusan tamu. ${word} menjadi bahasan hangat warga.`).agencies).toEqual([]);
    expect(recordOf(`Warga membahas ${word} di Jakarta, Senin (8/11/2021).`).agencies).toEqual([]);
  });
});
