/** Words that assembly asks for one by one, where no tag of `words` says enough. In lower case; marks stand behind the words. */
const cues = (surfaces: string, ...marks: string[]): ReadonlySet<string> => new Set([...surfaces.trim().split(/\s*,\s*/), ...marks]);

// Joining

/** Joins two of a kind. */
export const AND = cues('dan, serta');
/** Joins the bodies that share one prize. */
export const JOINT = cues('dan, bersama, serta', '&');
/** May stand between two winners of one result. */
export const BETWEEN_WINNERS = cues(
  'dan, serta, bersama, beserta, maupun, juga, pemkab, pemkot, kabupaten, kota, dengan, plus, ditambah',
  ',',
  '&',
  '-',
  '–',
  '/',
  '|',
);
/** Joins a second verb to the same subject. */
export const AND_THEN = cues('dan, serta, sekaligus, juga, kemudian, lalu');
/** May stand between "dan" and the second verb. */
export const VERB_ADVERBS = cues(
  'hanya, cuma, tetap, kembali, juga, berhasil, masih, kini, mampu, sukses, bahkan, pernah, telah, sudah, turut, akhirnya, baru, bisa',
);
/** Stands between a region and the body of it that won. */
export const EXACTLY = cues('tepatnya, yaitu, yakni, melalui');
/** Begins the next winner of an enumeration. */
export const NEXT_WINNER = cues(`
  disusul, disusul oleh, diikuti, diikuti oleh, menyusul, sedangkan, sementara, kemudian, selanjutnya, lalu, berikutnya, adapun, terakhir, membuntuti,
  sementara itu
`);
/** Puts the winner after it one place behind the winner before it; the first words of what is written. */
export const FOLLOWING_VERBS: readonly string[] = ['disusul', 'diikuti', 'menyusul', 'membuntuti'];
/** Opens a sentence whose winner came one place behind the one told last. */
export const NEXT_IN_RANK = cues(`
  di belakangnya, dibelakangnya, belakangnya, di bawahnya, dibawahnya, bawahnya, menyusul, disusul, disusul oleh, diikuti
`);

/** Behind "di", says that the next winner comes one place behind the one named. */
export const BEHIND = cues('belakang, bawah');
/** Behind the word for a place, means the place after the one told last. */
export const NEXT_ONE = cues('berikutnya, selanjutnya, sesudahnya');

/** Opens a sentence with a subordinate clause. */
export const OPENS_SUBORDINATE = cues('selain, di samping, disamping, meski, meskipun, walau, walaupun, kendati, kendatipun, setelah, usai, sesudah');
/** Opens a sentence with those who have the same. */
export const BESIDES = cues('selain, di samping, disamping');
/** Says that a clause adds to what was told before. */
export const ALSO = cues('juga, turut, kembali, pun, sekaligus, lagi');

// Lists

/** Opens a complete list. */
export const COMPLETE_OPENERS = cues(
  'yakni, yaitu, ialah, adalah, masing-masing, terdiri dari, terdiri atas, dengan rincian, meliputi, yang terdiri dari',
  ':',
);
/** Opens a list that leaves some out. */
export const PARTIAL_OPENERS = cues('antara lain, di antaranya, diantaranya, seperti, termasuk');
/** Ends a sentence whose list stands on the lines after it. */
export const BELOW = cues('berikut, berikut ini');
/** First word of a sentence that names the winners of what was counted before. */
export const TELLS_WINNERS = cues(`
  mereka, satker, nama-nama, daerah, kabupaten, unit, opd, desa, adapun, yakni, yaitu, penerimanya, instansi, satuan kerja, perangkat daerah, puskesmas
`);
/** Says from where winners come: "Dari Jawa Timur terdapat Kabupaten A", "Sulawesi Selatan mengirimkan B", "Penerima lainnya adalah C". */
export const ORIGIN_VERBS = cues('terdapat, mengirimkan, mengirim, diwakili, penyumbang, menyumbang, menyumbangkan, penerima, penerimanya, ada');
/** Of those, the words behind the region that winners come from. */
export const SENDS_WINNERS = cues('mengirimkan, mengirim, diwakili, penyumbang, menyumbang, menyumbangkan');
/** Of the words that tell winners, those that need no verb. */
export const NAMELY = cues('yakni, yaitu');
/** The words of a sentence that numbers its winners in brackets, "(1) … (2) …", by place. */
export const WINNER_WORDS = cues('pemenang, juara');

// Counts

/** Before "dari" and a counted group, says that somebody is among them. */
export const ONE = cues('satu, salah, satunya, salah satunya, diantara, termasuk, bagian');

/** Before a word for a group, says that some won. */
export const VAGUE_NUMBERS = cues('puluhan, belasan, ratusan, ribuan, sejumlah, beberapa, banyak, sebagian, mayoritas, berbagai, sebagian besar');
/** Stands between a group and what it belongs to. */
export const BELONGS_TO = cues('di, se, milik, jajaran, lingkungan, lingkup, bawah, pada');
/** Stands between a group and its number: "OPD yang berpredikat A ada 3". */
export const AMOUNTS_TO = cues('ada, berjumlah, sebanyak, sejumlah, tinggal, hanya, cuma, baru');
/** May stand between a number and its grade where the group goes without saying: "61 lainnya masuk zona kuning". */
export const ELLIPSIS_FILLERS = cues(`
  lainnya, lain, lagi, sisanya, yang, di, masuk, berpredikat, meraih, mendapat, memperoleh, dengan, berada di, masih, daerah, di antaranya, diantaranya,
  sudah, baru, mendapatkan, menyandang, harus, puas, hanya, cukup, diganjar, menerima, kebagian
`);
/** Is counted in such articles and never wins. */
export const NEVER_WINNERS = cues('inovasi, peserta, proyek, proposal, kategori, indikator');

// Verbs

/** Before "unggulan", says that it is a nomination. */
export const BEFORE_SEED = cues('sebagai, menjadi, jadi, masuk, berstatus');
/** Behind "menjadi", says that nothing is won: "menjadi ajang adu gagasan". */
export const BECOMES_NO_PRIZE = cues(`
  ajang, momentum, bukti, motivasi, tuan rumah, wadah, sarana, pemacu, penyemangat, acuan, contoh, inspirasi, kebanggaan, agenda, kado, pelecut, dorongan,
  modal, langkah, bagian, cambuk, perhatian, sorotan, tolok ukur, indikator, pemicu, peserta, tempat, lokasi, media, syarat, dasar, tanggung, tantangan,
  tujuan, fokus, prioritas, kunci, komitmen, wahana, hasil, sumber, penyelenggara, narasumber, juri, penilai, tim, anggota, tonggak, cerminan, tanda, jawaban, solusi, andalan, ikon, kegiatan, kerja, buah
`);
/** Behind "menerima", says that no prize is received: "menerima kunjungan tim juri Lomba A". */
export const RECEIVES_NO_PRIZE = cues(`
  kunjungan, kunjungi, laporan, tim, rombongan, surat, undangan, audiensi, bantuan, aduan, pengaduan, keluhan, tamu, delegasi, dana, hibah, kabar, informasi,
  penjelasan, arahan, masukan, usulan, berkas, dokumen, pendaftaran, pendampingan, pembinaan, studi, silaturahmi, kedatangan
`);
/** The last stage of a contest, whose participants are finalists. */
export const FINALS = cues('final, grandfinal, semifinal, putaran');
/** Stages of a contest before its result. */
export const STAGES = cues('final, grandfinal, semifinal, putaran, seleksi, administrasi, verifikasi, tahap, tahapan, babak, presentasi, wawancara, kurasi');
/** Verbs of giving whose object is the prize; those of choosing have the winner as object. */
export const HANDS_OUT = cues(
  'mengumumkan, umumkan, memberikan, memberi, beri, berikan, menyerahkan, serahkan, membagikan, menyematkan, mempersembahkan, menghadiahkan, diserahkan, diberikan, dianugerahkan, disematkan',
);
/** Nouns for winners that stand right behind them. */
export const WINNER_NOUNS = cues('peraih, pemenang, penerima, penyabet, penyandang');
/** Verbs that also say much else; they need a result beside them. */
export const WEAK_VERBS = cues(`
  menjadi, jadi, masuk, mencapai, membawa, punya, memegang, mencatat, menerima, terima, mendapat, mendapatkan, dapatkan, memperoleh, peroleh, milik,
  diisi, dibawa, diikuti, disusul, menyusul, terpilih, ditetapkan, dinyatakan, ialah, bernilai, dimiliki, dipertahankan, diberikan, diserahkan,
  memberikan, memberi, menyerahkan, menetapkan, mengumumkan, beri, umumkan, tetapkan, lolos, bertengger, berada di, bertahan di, diterima, diumumkan, menghuni,
  membukukan, serahkan, berikan, menang, naik ke, duduk di, berdiri di, kebagian
`);
/** Verbs of being somewhere or having something, which tell nothing without a place or grade. */
export const NEEDS_RESULT = cues(
  'berada di, bertahan di, duduk di, berdiri di, punya, memegang, bertengger di, nangkring di, bernilai, naik ke, dihuni, diisi, milik',
);
/** Verbs of whoever comes first in a contest, and what a contest is called. */
export const WINS_CONTEST = cues('menjuarai, juarai, memenangi, memenangkan, menangi, dimenangi, dimenangkan, dijuarai');
export const CONTEST = /^(?:lomba|kompetisi|kontes|sayembara|festival|turnamen|kejuaraan)\b/i;
/** Stands before the person who took a prize in their hands. */
export const HANDED_TO = cues('diterima, kepada');

/** What statistics measure, in which nothing is won. */
export const STATISTICS = cues(
  'pertumbuhan, inflasi, deflasi, kemiskinan, pengangguran, ekspor, impor, investasi, pdrb, umk, ump, upah, elektabilitas, survei elektabilitas, apbd',
);
/** Behind a place, says that it is counted from the end. */
export const LOWEST = cues('terendah, terbawah, terburuk, dari bawah, buncit, terbelakang, terlambat');
/** The report that audit opinions are about. */
export const AUDIT = /^(?:LKPD|LKPP|Laporan Keuangan)/i;
/** Says that something is won in sports, and a prize that is none of them. */
export const SPORTS = cues(`
  sepakbola, sepak, voli, basket, futsal, silat, karate, taekwondo, bulutangkis, tangkis, tenis, renang,
  atletik, porda, porprov, porkab, porwil, popda, popnas, peparda, porseni, kontingen, atlet, medali, turnamen, kejuaraan, liga
`);
export const OFFICE_PRIZE = /inovasi|pelayanan|kinerja|innovation|award/i;
/** Before such a word, names what a region does about it, which may be prized. */
export const FIGHTS = cues('pengendalian, pengendali, penanganan, penurunan, pengentasan, penanggulangan, pelayanan, promosi, percepatan, pengelolaan');

// Who takes which part

/** Belongs between a recipient and the word that tells its part. */
export const PART_FILLERS = cues('langsung, pihak, para, juga, secara, tim, penilai');
/** Stands before the person who made an innovation. */
export const MADE_BY = cues('karya, gagasan, digagas, garapan, buatan, disusun, milik, besutan, kepunyaan, inovator, kepada, berikutnya, diciptakan, dibuat');
/** Verbs behind an innovation and before the body that made it. */
export const DEVELOPED_BY = cues('dikembangkan, dibuat, diciptakan, dirancang, dirintis, digarap, digagas, disusun, dilahirkan, diusung, diajukan');
/** Stands between a person and the body that the person belongs to. */
export const MEMBER_OF = cues('dari, di, pada');
/** Stands before the winner. */
export const OWNED_BY = cues('milik, punya, besutan, kepunyaan, mewakili, bagi');
/** Stands before who gives the prize, runs the contest or made the survey. */
export const GIVEN_BY = cues(`
  dari, oleh, diselenggarakan, digelar, diadakan, dihelat, digagas, diinisiasi, versi, diberikan oleh, diserahkan oleh, menurut, dilakukan,
  dilaksanakan, dikeluarkan, diumumkan, dirilis, catatan, data, pedoman
`);
/** Stands before a body or region that is only where something happens, or that somebody belongs to. */
export const PLACED_BY = cues(`
  di, ke, se, tingkat, asal, wilayah, seluruh, lingkungan, lingkup, jajaran, menuju, sekitar, se-, warga, masyarakat, kepala, antar, hotel, gedung,
  dprd, aula, pendopo, alun-alun, lapangan, penduduk, pegawai, bersama-sama, halaman, ruang, ballroom, kantor, wakil, ketua, wartawan, bumi, jalan, jl,
  kepada wartawan, mengalahkan, menyamai, bawah, belakang, atas, luar, ibu kota, ibukota, rakyat, setingkat, terhadap, tentang, soal, khas, komitmen, atlet, pelajar, siswa, siswi, mahasiswa, santri, kafilah, kontingen, pesilat, pemain, klub, peserta didik, dukungan, dedikasi, kolaborasi, sinergi, binaan, asuhan, naungan
`);
/** Stands before a body or region that somebody visits. */
export const VISITED_BY = cues('ke, mengunjungi, kunjungi, menuju');
/** Where ceremonies are held. */
export const VENUES = cues('hotel, gedung, aula, pendopo, lapangan, halaman, ballroom, balai, alun-alun, ruang, kompleks, pendapa, museum');
/** Ministries and national bodies mostly give; they win where they are the subject of a win or stand in a list of winners. */
export const NATIONAL_BODY =
  /^(?:Kement(?:e)?rian|Kemen\p{L}+|Kemenko|KemenPAN|Badan Pemeriksa Keuangan|BPK\b|Ombudsman|KPK\b|BKN\b|BPKP\b|ANRI\b|Arsip Nasional|Bappenas|BPJS|Perpustakaan Nasional|Komisi |Lembaga Administrasi|LAN\b|KASN|Bank Indonesia|Otoritas Jasa)/u;
/** Stands between a giver and the winner: "predikat itu diberikan Ombudsman kepada X". */
export const GIVEN_TO = cues('kepada, untuk');
/** Before "mewakili", says that a winner goes on to the next round for another: "berhak mewakili Kabupaten X". */
export const SENT = cues('berhak, untuk, guna, maju, dikirim, diutus, ditunjuk, dipercaya');
/** May stand between "diikuti" and those who took part. */
export const BETWEEN_PARTICIPANTS = cues('dari, dan, serta, sebanyak, total, sekitar, oleh, seluruh, pemerintah daerah, perwakilan');
/** Between a word for one and a counted group, says that the one is of it. */
export const OF_THEM = cues('dari, di antara, diantara, antara');
/** Words for a region of any kind that count nothing. */
export const ANY_AREA = cues('wilayah, kawasan, penerima, peraih');
/** Words for bodies of any kind. */
export const ANY_KIND = cues('instansi, institusi, opd, perangkat daerah, organisasi perangkat daerah, unit kerja, satuan kerja, satker, lembaga');
/** The bodies that may be called by the word of a kind, by the first words of their names. */
export const BODIES_OF_KIND: ReadonlyMap<string, RegExp> = new Map([
  ['dinas', /^dis(?!trik)\p{L}+/iu],
  ['badan', /^b(?:ap|k|p)\p{L}+/iu],
  ['kampus', /^(?:universitas|institut|politeknik|poltekkes|akademi|stikes|sekolah tinggi|uin|iain|stain|un\p{L}+)(?!\p{L})/iu],
  ['perguruan tinggi', /^(?:universitas|institut|politeknik|poltekkes|akademi|stikes|sekolah tinggi|uin|iain|stain|un\p{L}+)(?!\p{L})/iu],
  ['sekolah', /^(?:sd|sdn|smp|smpn|sma|sman|smk|smkn|slb|slbn|tk|paud|madrasah)(?!\p{L})/iu],
  ['madrasah', /^(?:mi|min|mts|mtsn|ma|man)(?!\p{L})/iu],
  ['perusahaan', /^(?:perumda|perumdam|perusahaan|pdam|pt|bank|bpr|pd)(?!\p{L})/iu],
  ['bumd', /^(?:perumda|perumdam|perusahaan|pdam|pt|bank|bpr|pd)(?!\p{L})/iu],
  ['lapas', /^(?:lembaga pemasyarakatan|rutan)/iu],
]);
/** A hospital, by the first word of its name or its kind. */
export const HOSPITAL = /^(?:rs|rsu|rsud|rsia|rsj|rsjd|rsup|rumah sakit)\b/;
/** Types of region. */
export const REGION_TYPES = cues('provinsi, kabupaten, kota');

// Pointing back

/** Points to what was spoken of. */
export const DEMONSTRATIVES = cues('ini, itu, tersebut');
/** With `PRIZE_WORDS`, points to the prize of the sentence before. */
export const POINTING_TO_PRIZE = cues('itu, ini, tersebut, serupa, sama');
/** Says that another won the same. */
export const THE_SAME = cues('serupa, sama');
/** What a prize is called when a sentence points back to it. */
export const PRIZE_WORDS = cues(`
  gelar, penghargaan, predikat, predikatnya, piala, trofi, tropi, kategori, juara, opini, capaian, nilai, anugerah, hasil, nominasi, posisi, peringkat, titel,
  sebutan, nominator, medali
`);
/** What is got, where its name is told in another sentence. */
export const NAMELESS_PRIZES = cues('penghargaan, apresiasi, anugerah, piagam, trofi, predikat');
/** What a list of the prizes of one winner is said to hold. */
export const PRIZES_OF_ONE = cues('penghargaan, prestasi, capaian, raihan, torehan, anugerah, apresiasi, gelar, piala, trofi, predikat');
/** Opens a sentence about all who were listed before it. */
export const ALL_OF_THEM = cues(
  'keduanya, ketiganya, keempatnya, kelimanya, keenamnya, ketujuhnya, kedelapannya, kesembilannya, kesepuluhnya, kedua-duanya, dua-duanya, ketiga-tiganya, semuanya, seluruhnya, kesemuanya',
);
/** First word of a sentence that goes on with a list. */
export const LISTS_ON = cues('satu, yang, pertama, kedua, ketiga, lainnya, selebihnya, berikutnya, selain');

// Innovations

/** Stands before the name of an innovation that only its bracket gives away. */
export const NAME_CUES = cues(
  `
  dengan, lewat, melalui, berkat, mengusung, menyodorkan, mengandalkan, menawarkan, mengajukan, untuk, memoles, program, inovasi, aplikasi, layanan,
  gerakan, yaitu, yakni, masing-masing, atas, menampilkan, mengirim, bernama, berjudul, bertajuk, dan, serta, inovasinya, besutan, punya, milik, diraih,
  menjadi milik, ialah, adalah
`,
  '“',
  '"',
  ':',
  ',',
  '–',
  '-',
);
/** Stands before a name in capitals whose bracket is a gloss and no long form. */
export const GLOSS_CUES = cues('dengan, lewat, melalui, berkat, mengusung, dan, yakni, yaitu, inovasi, mengirim, menampilkan');
/** Small words inside an innovation's name. */
export const INSIDE_NAMES = cues('dan, di, untuk, dari, oleh, ke, dengan, bagi');
/** Begins what is abbreviated in every text and is no innovation: "Surat Keputusan (SK)". */
export const NO_INNOVATIONS =
  /^(?:sekolah (?:menengah|dasar)|madrasah|taman kanak|ganda (?:pemula|taruna|putra|putri)|tunggal|wakil|wali|bupati|gubernur|ketua|kepala|sekretaris|menteri|direktur|camat|lurah|surat|plt|plh|pj|pjs|pjb|sekda|kadis|kabag|kabid|wawali|wabup|wagub|pelaksana|penjabat|dana|hak|undang|peraturan|keputusan|rapat|rencana|standar|aparatur|dewan|hari|tempat|nilai|produk|sumber daya|tahun|musyawarah|anggaran)\b|inovasi pelayanan publik|inovasi daerah/i;
/** What an innovation is called before its name. */
export const PROGRAM_WORDS = cues('program, programnya, inovasi, inovasinya, gerakan, layanan, aplikasi, terobosan');
/** Opens a list of innovations. */
export const INTRODUCES_LIST = cues(
  'yakni, yaitu, ialah, adalah, antara lain, di antaranya, diantaranya, masing-masing, terdiri atas, terdiri dari, meliputi, berupa',
  ':',
);
/** Before "inovasi" or between it and the opener of a list, say that something else is listed. */
export const CLASS_WORDS = cues(
  'kategori, bidang, jenis, bentuk, kelompok, tahap, tahapan, kriteria, indikator, aspek, tim, juri, tema, unsur, klaster, pemenang, pemenangnya, daerahnya, syarat, tujuan, manfaat, penilai, inovator, pencetus, penggagas, peserta, juara, peraih, duta, ketua',
);
/** Words that no innovation's name begins with. */
export const NOT_OPENING_NAMES = cues('program, inovasi, aplikasi, layanan, kemudian, dan, serta, lewat, melalui, dengan');

/** Says that the article speaks of innovations. */
export const INNOVATION_WORDS = /\b(?:inovasi|inovator|innovat|terobosan)/i;
/** Stands between a bare name in a list and who made it. */
export const OWNED_IN_LISTS = cues('dari, milik, punya, kepunyaan, besutan, karya, gagasan, garapan, buatan');
/** Stands right before a bare name. */
export const NAME_VERBS = cues(
  'dengan, lewat, melalui, berkat, mengusung, mengandalkan, menampilkan, mengirim, mengajukan, ialah, bernama, berjudul, bertajuk',
);
/** Stands between a name and its long form. */
export const OTHERWISE = cues('alias, atau, singkatan, kependekan, akronim, kepanjangan');
/** May stand before "singkatan" and its like. */
export const INTRODUCES_FORM = cues('merupakan, adalah, yang, ialah, yakni, yaitu, sebagai, sendiri');
/** Behind what stands where a name could, say by what a class is measured: "dengan Jumlah Inovasi Terbanyak". */
export const MEASURED_BY = cues('tertinggi, terbanyak, terbesar, terbaik, terendah, terlengkap, tercepat, terluas');
/** Small words inside a long form. */
export const JOINS_NAMES = cues('dan, di, untuk, dari, oleh, ke, dengan, bagi, yang, pada');

// Grades

/** Before a grade that was left behind, and before the one that took its place. */
export const FROM = cues('dari, semula');
export const MEASURES = cues('poin, persen');
export const TURNS_INTO = cues('menjadi, jadi, ke, kini');
/** Short forms of opinions and integrity zones. */
export const SHORT_GRADES: ReadonlyMap<string, string> = new Map([
  ['wajar tanpa pengecualian', 'WTP'],
  ['wajar dengan pengecualian', 'WDP'],
  ['wilayah bebas dari korupsi', 'WBK'],
  ['wilayah bebas korupsi', 'WBK'],
  ['wilayah birokrasi bersih dan melayani', 'WBBM'],
  ['wilayah birokrasi bersih melayani', 'WBBM'],
]);
/** First place in words. */
export const FIRST_PLACE = cues('puncak, teratas, terdepan, juara, jawara, pemenang, utama');
/** Superlatives that a next place may follow. */
export const BEFORE_SECOND = cues('tertinggi, terbaik, juara');
/** Stands between a grade and the same grade in other words. */
export const OR = cues('alias, atau');
/** Stands between a letter and what it stands for. */
export const GLOSSED_BY = cues('atau, alias, yakni, yaitu, dengan');
/** Speaks of how grades are made up, so nothing is won. */
export const SCALE_TALK = cues('berjenjang, rentang, artinya, berarti, skala');
/** What whoever gives grades does with their scale. */
export const EXPLAINS_SCALE = cues(`
  mengelompokkan, mengklasifikasikan, mengkategorikan, mengategorikan, membagi, membedakan, menjelaskan, menerangkan, memaparkan, menggolongkan, memakai,
  menggunakan, mengenal, membuat, menyusun, menyebut, menyediakan
`);

/** Classes that are grades: "pelayanan sangat baik". */
export const GRADED_CLASS = /\b(?:baik|prima|paripurna|istimewa|memuaskan|informatif)$/i;

// Awards and years

/** Stands between what is explained and its kind. */
export const IS = cues('adalah, merupakan, ialah');
/** Stands before a kind: "sebuah penghargaan". */
export const ONE_OF_KIND = cues('sebuah, suatu, salah, bentuk, bagian');

/** Meetings, whose subject is no award. */
export const MEETINGS = cues('rapat, rakor, rakornas, rakerda, rakernas, workshop, lokakarya, sosialisasi, seminar, bimtek, pelatihan, forum');

/** Awards that persons win for themselves. */
export const PERSON_AWARD =
  /\b(?:(?:bupati|wali ?kota|gubernur|camat|lurah) (?:ter|paling)\w*|figur|pembina|tokoh|lencana|satyalancana|satya lencana|ceo|kepala daerah|pemimpin|leader|insan|bapak|ibu|bunda|person|mayor|innovator)\b/i;
/** Awards that audit opinions and integrity zones belong to. */
export const OPINION_AWARD = /LKPD|Laporan Keuangan|opini|Zona Integritas|\bZI\b/i;
/** Audit opinions and integrity zones. */
export const OPINION = /^(?:WTP|WDP|TMP|WBK|WBBM|disclaimer)/i;
/** Stands before a year that dates a decree, a budget history or the begin of something, not the award. */
export const UNDATING = cues('nomor, no, sejak, uu, perda, mulai, hingga, sampai, dibanding, dibandingkan');
/** Stands between the first and the last year of a span. */
export const UNTIL = cues('hingga, sampai, sampai dengan');
/** Before an award and its year, says that the year is still to come: "peluncuran indikator MCP 2025", "menargetkan Adipura 2025". */
export const AHEAD_OF_AWARD = cues(`
  peluncuran, launching, meluncurkan, luncurkan, indikator, sosialisasi, persiapan, jelang, menjelang, menghadapi, hadapi, pencanangan, pendaftaran, menyambut, target, menargetkan,
  targetkan, ditargetkan, menuju, bidik, membidik, kejar, mengejar, incar, optimistis, optimis, siap
`);
/** Before "tahun lalu", says that it is only compared with. */
export const COMPARED_WITH = cues('dibanding, dibandingkan, dari, daripada, atas, bawah, sejak, hingga, sampai, seperti, ketimbang, antara');
/** Behind "tahun", points back. */
export const PAST_YEAR = cues('lalu, kemarin, sebelumnya, silam');
/** Behind "tahun", points to a later one. */
export const LATER_YEAR = cues('kemudian, berselang, berikutnya, setelahnya, sesudahnya');
/** With "itu" behind it, points to the time of the sentence before. */
export const THAT_TIME = cues('saat, ketika, waktu, kala, tahun');
/** May stand between an award and its year. */
export const YEAR_LINKS = cues(`
  tahun, di, tingkat, pada, anggaran, lingkup, lingkungan, nasional, se, untuk, kota, kabupaten, provinsi, dan, antar, daerah, internal, periode, edisi,
  yang, digelar, dihelat, diselenggarakan, diadakan, oleh
`);

/** Before a year, says that a result is compared with that of the year. */
export const COMPARES = cues('dari, dibanding, dibandingkan, ketimbang, daripada, sebelumnya, atas, bawah, raihan, capaian, hasil');
/** Behind such a year, tells what was reached then. */
export const TELLS_EARLIER = cues('yang, sebesar, dengan, hanya, masih, berada di, lalu, sebelumnya, mencapai, baru');

// Factuality

/** Turns a sentence round: cues before it do not reach what follows. */
export const CONTRASTS = cues('namun, tetapi, tapi, sedangkan, sementara, meski, meskipun, walau, walaupun, setelah, justru');
/** Speech verbs that deny whatever follows them. */
export const DENIALS = cues('membantah, menepis, menyangkal, dibantah, hoaks');
/** After a negation, no denial: "tidak hanya", "tak lepas dari". */
export const NOT_NEGATED = cues(`
  hanya, cuma, sekadar, sekedar, lepas, lain, sendirian, mudah, menyangka, terlepas, luput, heran, saja, sia-sia, menyurutkan, bukan, menampik
`);
/** Ends the scope of a negation. */
export const ENDS_NEGATION = cues('yang, karena, sehingga, dan');
/** Cues that govern the whole rest of the sentence, whatever commas stand between. */
export const WIDE_CUES = cues(`
  berharap, diharapkan, semoga, mudah-mudahan, menargetkan, ditargetkan, harapannya, target, targetnya, menarget, targetkan, bertekad, berkomitmen, harap,
  harapkan, jika, apabila, kalau, bila, agar, supaya, akan, bakal, mendoakan, doakan, harapan, membidik, mengincar, bidik, incar, seandainya, andai, andaikan, andaikata, sekiranya
`);
/** Tells what others say, which may be refuted behind it: "kabar … itu tidak benar". */
export const REPORTS = cues('kabar, berita, informasi, isu, klaim, unggahan, rumor, pesan');
/** Refutes a report. */
export const REFUTED = cues('hoaks, hoax, bohong, keliru');
/** Ends the scope of every target, hope and condition. */
export const ENDS_SCOPE = cues('setelah, usai, sebab, karena, namun');
/** Behind "setelah" and its like, leave the scope open: "setelah dari ini". */
export const AFTER_THIS = cues('ini, itu, dari');
/** Before "untuk menerima", says that a prize was taken. */
export const CALLED_UP = cues('dipanggil, diundang, didaulat, panggung, podium');
/** After a result, puts it into the future. */
export const FUTURE = cues('tahun depan, mendatang, ke depan, kedepan');
