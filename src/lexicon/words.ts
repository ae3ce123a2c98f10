import { letterGrades } from './grades.js';

/** Surfaces separated by commas. */
const list = (surfaces: string): string[] => [...new Set(surfaces.trim().split(/\s*,\s*/))];

/**
 * Closed-class words that rules and assembly look for, by tag. Surfaces are matched whatever their letter case; several words are one term.
 * A surface may stand under several tags.
 */
export const words: Readonly<Record<string, readonly string[]>> = {
  /** Subject gets something: "meraih predikat A". */
  WinActive: list(`
    meraih, raih, menerima, terima, mendapat, mendapatkan, dapatkan, memperoleh, peroleh, menyabet, sabet, memborong, borong, menggondol, gondol, merebut,
    rebut, mengantongi, kantongi, memboyong, boyong, membawa pulang, bawa pulang, menjuarai, juarai, memenangkan, memenangi, menangkan, menangi,
    menyandang, sandang, merengkuh, rengkuh, mengoleksi, meraup, mempertahankan, pertahankan, menembus, tembus, menempati, tempati, menduduki, duduki,
    berada di, bertahan di, bertengger di, berhak atas, mencatatkan, menggaet, gaet, mengukuhkan, mengemas, menggenggam, kebagian, berhasil masuk, masuk, berpredikat,
    keluar sebagai, tampil sebagai, muncul sebagai, terpilih, terpilih sebagai, didapuk, dinobatkan, dinobatkan sebagai, ditetapkan, ditetapkan sebagai,
    dinyatakan, dinyatakan sebagai, diganjar, dianugerahi, dihadiahi, diganjar dengan, mendulang, menuai, panen, menjadi, jadi, bertengger, menyusul,
    membuntuti, menapaki, menyegel, menorehkan, masuk dalam, masuk ke dalam, tercatat sebagai, menyodok ke, naik ke, nangkring di, duduk di, berdiri di,
    menghuni, berhasil meraih, memegang, menggapai, mencapai, membukukan, beroleh, pulang membawa, menggenapi, membawa, disebut sebagai,
    dikukuhkan sebagai, dinilai sebagai, menempatkan diri, punya, bernilai, lolos, lolos ke, menang, sukses meraih, mengamankan, amankan,
    ditahbiskan sebagai, ditasbihkan sebagai, diumumkan sebagai, meloloskan, loloskan, menyalip
  `),
  /** What is got comes first: "juara I diraih (oleh) X". */
  WinPassive: list(`
    diraih, diraihnya, didapat, didapatkan, diperoleh, disabet, digondol, direbut, dimenangkan, dimenangi, dijuarai, ditempati, diduduki, disandang, direngkuh,
    diboyong, dibawa pulang, dikantongi, dipegang, dihuni, diisi, jatuh kepada, jatuh ke, jatuh pada, jatuh ke tangan, menjadi milik, menjadi hak,
    jadi milik, milik, diamankan, diborong, digaet, dibukukan, diemban, dikuasai, diaraih, ditorehkan, dicatatkan, diikuti, disusul, disusul oleh,
    diikuti oleh, dibawa, dipertahankan, menjadi kepunyaan, ialah, direnggut, ditembus, dimiliki, diterima
  `),
  /** Receiver comes after "kepada": "diserahkan kepada X". */
  GivePassive: list(`
    diberikan kepada, diberikan pada, diberikan untuk, diberikan, diserahkan kepada, diserahkan, dianugerahkan kepada, dianugerahkan, disematkan kepada,
    disematkan, ditujukan kepada, dipersembahkan kepada, diperuntukkan bagi, diganjarkan kepada
  `),
  /** Subject gives: "Gubernur menyerahkan penghargaan kepada X". */
  GiveActive: list(`
    memberikan, memberi, menyerahkan, serahkan, menganugerahkan, anugerahkan, mengganjar, ganjar, menganugerahi, membagikan, menobatkan, menetapkan,
    tetapkan, mengumumkan, umumkan, beri, berikan, anugerahi, memilih, pilih, menyematkan, sematkan, menghadiahkan, mempersembahkan
  `),
  /** Shortlisted, not yet won. */
  Nominee: list(`
    nominasi, nominator, nomine, nominee, dinominasikan, finalis, unggulan, kandidat, calon juara, calon penerima, masuk nominasi, semifinalis,
    masuk dalam nominasi, masuk ke dalam nominasi, masuk dalam nominator, masuk nominator, masuk daftar nominasi,
    masuk final
  `),
  /** Denies the verb after it. */
  Negation: list(`
    tidak, belum, bukan, gagal, tak, tanpa, urung, batal, tidak berhasil, belum pernah, tak satu pun, nihil, absen, luput, terlempar dari, menjegal,
    mengganjal, terganjal, gugur, menggagalkan, lepas dari, tersingkir, nyaris, hampir, hampir saja, kalah, kalah dari, gagal meraih
  `),
  /** Puts what follows into the future: a target, hope, plan or competition. */
  Target: list(`
    diharapkannya, ditargetkannya, diinginkannya, diharap, menargetkan, target, targetnya, targetkan, ditargetkan, menarget, optimistis, optimis, berharap, diharapkan, harapan, harapannya, harap, harapkan, semoga, ingin,
    bercita-cita, akan, bakal, dijadwalkan, mengejar, kejar, berpeluang, mudah-mudahan, agar, supaya, menuju, bersaing, memperebutkan, diperebutkan, berebut, bidik,
    membidik, incar, mengincar, bertekad, berupaya, berusaha, berkomitmen, siap, hendak, mau, mendorong, didorong, dapat menjadi, diproyeksikan, diusulkan,
    mengusulkan, persiapan, rencana, berencana, rencananya, diupayakan, proyeksi, ambisi, berambisi, tekad, cita-cita, doakan, mendoakan, dikejar,
    bisa menjadi, dalam rangka, demi, untuk bisa, untuk dapat, tahun depan, ke depan, kedepan, mendatang, berikutnya bisa, mendambakan, mimpi, bermimpi
  `),
  /** Makes what follows hypothetical, or states a requirement. */
  Condition: list(`
    jika, apabila, kalau, bila, seandainya, andai, andaikan, andaikata, sekiranya, harus mencapai, mensyaratkan, syarat, syaratnya, minimal, paling sedikit, bisa saja, bilamana, wajib, misalnya ada, misal ada, umpama ada, misalkan,
    baru boleh
  `),
  /** Reports what somebody says. */
  Speech: list(`
    ujar, kata, ucap, ungkap, jelas, tutur, terang, papar, imbuh, tambah, pungkas, tandas, tegas, beber, cetus, sebut, tukas, ulas, lanjut, katanya,
    ujarnya, ucapnya, ungkapnya, jelasnya, tuturnya, terangnya, paparnya, imbuhnya, tambahnya, pungkasnya, tandasnya, tegasnya, bebernya, sebutnya,
    lanjutnya, menurut, mengatakan, menyampaikan, menuturkan, mengungkapkan, menjelaskan, menambahkan, menyebut, menyebutkan, menegaskan, memaparkan,
    menyatakan, mengaku, bilang, membenarkan, menerangkan, berpesan, mengingatkan, mengucapkan, mengabarkan, menginformasikan, memberitahukan, menguraikan, mengemukakan
  `),
  /** What a place in an order is called. */
  RankNoun: list(`
    juara, jura, peringkat, peringat, ranking, rangking, urutan, posisi, tempat, pemenang, terbaik, nomor, diurutan, penghargaan, pringkat,
    peringkat terbaik, tropi juara, trofi juara, rank
  `),
  /** Second place. */
  RunnerUp: list(`runner up, runner-up`),
  /** A place in words. */
  Superlative: list(`
    terbaik, tertinggi, terinovatif, terbanyak, teraktif, terbersih, terkreatif, terdepan, terfavorit, favorit, termaju, tercepat, terunggul, terpuji,
    terlengkap, terpopuler, terpatuh, paling inovatif, satu-satunya, juara umum, paling informatif
  `),
  /** Stands before a grade: "predikat BB". */
  GradeNoun: list(`
    predikat, predikatnya, kategori, katagori, nilai, nilainya, opini, zona, kualifikasi, berpredikat, bernilai, kelas, level, akreditasi, terakreditasi,
    status, berstatus, peringkat, grade, kualitas, tingkat kepatuhan, indeks, berkategori, klasifikasi, hasil
  `),
  /** Stands before a score: "nilai 86,34". */
  ScoreNoun: list(`
    nilai, skor, nilainya, skornya, poin, indeks, indeksnya, perolehan nilai, raihan nilai, angka, bernilai, score, capaian, rerata
  `),
  /** Stands before a class inside an award. */
  CategoryNoun: list(`
    kategori, katagori, klaster, kluster, cluster, kelompok, bidang, subkategori, sub kategori, kelas, golongan, untuk kategori, ketegori, regional,
    wilayah
  `),
  /** Names a contest, prize or assessment. */
  AwardNoun: list(`
    kompetisi, lomba, anugerah, anugrah, penghargaan, penganugerahan, festival, ajang, apresiasi, piala, trofi, tropi, gelar, evaluasi, penilaian,
    pemeringkatan, survei, piagam, pengharhaan, penghargan, kontes, championship, rekor, sertifikat, indeks, akreditasi, pemantauan, audit, program,
    ajang penghargaan, sayembara, perlombaan, monev, award, awards, opini, insentif, bintang
  `),
  /** Ends the English name of an award. */
  AwardWord: list(`award, awards, championship`),
  /** Names a kind of recipient; with a number it is a counted group. */
  Group: list(`
    daerahnya, kabupatennya, kotanya, provinsinya, desanya, wilayahnya, instansinya, opd, skpd, skpa, skpk, perangkat daerah, organisasi perangkat daerah, satuan kerja perangkat daerah, instansi, kabupaten/kota, kabupaten dan kota,
    kota dan kabupaten, kota/kabupaten, kabupaten, kota, provinsi, daerah, pemda, desa, kelurahan, desa/kelurahan, kecamatan, unit kerja, unit,
    unit layanan, unit pelayanan, puskesmas, kementerian, lembaga, kementerian/lembaga, polres, satker, satuan kerja, pemerintah daerah,
    pemerintah kabupaten, pemerintah kota, pemerintah provinsi, pemkab, pemkot, pemprov, inovasi, inovator, rumah sakit, sekolah, madrasah, bumd, bumn,
    badan publik, kampus, institusi, bum desa, bumdes, badan usaha milik desa, perguruan tinggi, kampung, nagari, gampong, upt, uptd, polda, polsek, kelompok, dinas, bagian, badan usaha, proyek, peserta,
    instansi pemerintah, opd dan bumd, kabupaten kota, desa wisata, perusahaan, rsud, lapas, kantor, kab/kota, pemerintah desa
  `),
  /** Stands before the level of an award. */
  LevelCue: list(`tingkat, se-, se, skala, level`),
  /** Links clauses and items of a list. */
  Connector: list(`
    sementara, sedangkan, kemudian, selanjutnya, lalu, berikutnya, adapun, terakhir, disusul, diikuti, serta, sementara itu, selain itu,
    di urutan berikutnya, menyusul, dan
  `),
  /** Hands out places in the order of the list. */
  Respectively: list(`masing-masing, masing masing, berturut-turut, berturut turut, secara berurutan, berurutan, secara berturut-turut`),
  /** Opens a list. */
  Opener: list(`
    yakni, yaitu, ialah, antara lain, di antaranya, diantaranya, adalah, terdiri dari, terdiri atas, meliputi, dengan rincian, seperti, yang terdiri dari,
    masing-masing
  `),
  /** Words that never stand inside a free name or category. */
  Function: list(`
    yang, dengan, oleh, di, pada, ke, dari, untuk, dalam, saat, ini, itu, tersebut, juga, telah, sudah, berhasil, kembali, karena, sebagai, atas, bagi,
    kepada, serta, dan, atau, ketika, usai, setelah, sebelum, sejak, hingga, sampai, namun, tetapi, tapi, sehingga, maka, bahwa, adalah, ada, ia, dia,
    mereka, kami, kita, saya, nya, para, sebuah, seorang, salah, satu-satunya, hanya, masih, lebih, sangat, bersama, antara, lain, lainnya, secara,
    terhadap, tentang, melalui, lewat, setelahnya, sementara, sedangkan, kemudian, lalu, selanjutnya, adapun, yakni, yaitu, ialah, merupakan, guna, bahkan,
    pun, per, se, tahun, berkat, dapat, bisa, akan, tidak, belum, bukan, tak, sekaligus, menjadi, hal, selain, beserta, meski, meskipun, walau, menurut,
    semua, seluruh, setiap, tiap, begitu, seperti, diantaranya, di antaranya, masing-masing, berada, punya, sendiri, terdapat, sebanyak, dinilai, digelar,
    diselenggarakan, diserahkan, diberikan, diterima, diumumkan, mulai, giliran, tepatnya, versi, kali, disusul, diikuti, gelar, tanda terima, serah terima, terima kasih, bukti terima, timbang terima
  `),
  /** Says what something is. */
  Copula: list(`adalah, ialah, merupakan, yakni, yaitu`),
};

/** Grade letters; they count only in capitals. */
export const LETTER_GRADES: ReadonlySet<string> = new Set(letterGrades);
/** Before such a letter, say that it is a class of buildings, licences or jobs. */
export const LETTERED_CLASSES: ReadonlySet<string> = new Set(['kelas', 'tipe', 'type', 'golongan', 'gedung', 'blok', 'jalur', 'sim', 'rs', 'rsu', 'rsud']);
