/** Words that name what an agency is for; they hold the parts of a long name together: "Dinas Perumahan, Kawasan Permukiman dan Pertanahan". */
export const agencyFields: ReadonlySet<string> = new Set(
  `pendidikan kebudayaan kesehatan perhubungan pariwisata kepemudaan pemuda olahraga pertanian perikanan kelautan perkebunan peternakan hewan ketahanan pangan hortikultura tanaman perdagangan perindustrian industri
   tenaga kerja ketenagakerjaan transmigrasi sosial pekerjaan umum penataan ruang tata bina marga sumber daya air cipta karya perumahan rakyat kawasan permukiman pertanahan lingkungan hidup kehutanan kebersihan pertamanan
   energi mineral komunikasi informatika informasi statistik persandian koperasi usaha kecil menengah mikro ukm umkm penanaman modal pelayanan perizinan terpadu satu pintu perpustakaan kearsipan arsip pemberdayaan masyarakat
   kalurahan desa perempuan perlindungan anak pengendalian penduduk keluarga berencana kb kependudukan pencatatan sipil pemadam kebakaran penyelamatan penanggulangan bencana kesatuan bangsa politik
   kepegawaian pengembangan manusia keuangan aset pendapatan perencanaan pembangunan penelitian riset inovasi daerah organisasi hukum hak asasi kesejahteraan ekonomi kreatif perekonomian administrasi pemerintahan umum pengadaan barang jasa
   pengawasan reformasi birokrasi pendayagunaan aparatur negara dalam luar agama teknologi tinggi sains investasi hilirisasi desain protokol kesra setda otonomi kemasyarakatan pengkajian
   publik pengelola pengelolaan bina hubungan humas prokopim keprotokolan keamanan ketertiban meteorologi klimatologi geofisika pertahanan perbatasan permukiman pangan digital pertamanan pemakaman penempatan
   pelindungan perkotaan kebinamargaan pemberantasan pencegahan kewilayahan kependidikan penjaminan mutu pendapatan retribusi pajak pengawas pemeriksa kebijakan strategi sarana prasarana agraria dokumentasi sejarah permuseuman ekraf lalu lintas angkutan terminal parkir perbendaharaan anggaran layanan disabilitas lansia gizi rehabilitasi karantina koordinasi koordinator litbang kepolisian`.split(
    /\s+/,
  ),
);
