/** Words that are written with a capital where a name could stand and that belong to none: nouns of places, papers and bodies, headline verbs, words that begin sentences. */
export const nonNames: readonly string[] = `
   peraturan perwal perbup pergub keputusan surat sk instruksi undang-undang istana rumah jabatan aula gedung kantor ruang halaman lapangan hotel pendopo
   pendapa alun-alun graha balai masjid taman stadion jalan jl kawasan kompleks komplek ri indonesia republik nomor nonaktif terpilih petahana terbaik
   terpisah sebagai selaku atas usai saat para seluruh umum nasional publik pusat daerah provinsi kabupaten kota kecamatan desa kelurahan rt rw dusun
   periode tahun senin selasa rabu kamis jumat sabtu minggu opd skpd asn pns majelis partai gerindra golkar demokrat nasdem hanura perindo fraksi komisi
   dewan badan lembaga kwartir gerakan pramuka tim panitia pengurus anggota pihak pihaknya warga masyarakat pemerintah pemkab pemkot pemprov bank pt cv
   yayasan forum asosiasi universitas sekolah festival lomba juara piala penghargaan award awards championship inovasi aplikasi program sistem layanan
   pelayanan bupati camat lurah guru siswa dokter penasihat hukum kapten foto dok ist humas editor reporter penulis baca juga berkat raih terima sabet
   boyong dapat jadi bawa ajak minta resmikan pimpin buka tutup lantik sampaikan serahkan terbitkan tetapkan diundang dorong targetkan optimis ungkap
   apresiasi hadiri dukung kukuhkan mengaku berharap tersangka dan bersama serta beserta sedangkan sementara kemudian selain demikian begitu dalam dengan
   untuk oleh pada dari yang ini itu ia dia mereka kami kita bapak ibu sebelumnya selanjutnya menurut namun hal acara turut tampak hadir kepala wakil
   sekretaris asisten operasional sesuai melalui dua tiga empat lima satu dunia world mayor government indonesian smart city the of and for united cities
   states executive board mr mrs miss putri putra best top nominasi kategori kinerja ketua tata nilai sakip lkpd adipura wtp wbk covid-19 muri unesco pbb
   dprd polri tni kpk bpk pkk islam katolik kristen hindu buddha konghucu agama allah insha insya alhamdulillah tuhan assalamualaikum pendamping staf
   ahli muda madya utama pratama pejabat penjabat plt plh pj pjs mantan eks almarhum almarhumah alm purn desain kb lh pol inf kolonel nomine harga
   wawancara survei infografis video artikel simak klik cek tonton update terkini breaking news food project competition photo international tindak
   pidana khusus tribun kompas detik antara
`
  .trim()
  .split(/\s+/);
