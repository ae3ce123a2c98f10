import type { Rule } from '../rule.js';

/** One of several places that share their noun; "1,2" is what a scanner makes of two without a space. */
const PLACE = '(#Ordinal|#Roman|(#Number && !#Year))';
const PLACES = `[<series>${PLACE} ((#Comma|#Slash) ${PLACE}){0,8} #Comma? (dan|serta|#Ampersand|#Comma|#Slash) ${PLACE}]`;

/** Places in an order, tiers, and what only looks like one (streaks, anniversaries). */
export const rankRules: readonly Rule[] = [
  {
    id: 'rank-superlative',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match:
      '((menjadi|jadi|sebagai|yang|predikat|gelar|terpilih|terpilih_sebagai|dinobatkan_sebagai|ditetapkan_sebagai|dinyatakan_sebagai|keluar_sebagai|peringkat|paling|didapuk|nilai|skor) (yang|sebagai|#Group|daerah){0,2} [<word>(terbaik|tertinggi|terdepan)]|(dinobatkan_sebagai|terpilih_sebagai|ditetapkan_sebagai|dinyatakan_sebagai|keluar_sebagai) (#Lower && #Word && !#Function && !#Verbal && !#WinActive && !#Target){1,4} [<word>terbaik]|penghargaan [<word>terbaik])',
    notBefore: '(#Ordinal|#Roman|#Number|bagi|untuk|kepada|mereka|kami|kita|selama|dan)',
    notAfter: '(pelayanan|layanan|hasil|nilai|kinerja|upaya|melakukan|memberikan)',
    also: [
      {
        merge: 'parts',
        match: '(#Scheme && !#Contest) #Bracket? [<word>terbaik]',
        notAfter: 'dengan',
        notBefore: '(#Ordinal|#Roman|(#Number && !#Year)|dan)',
      },
      {
        merge: 'parts',
        match:
          '[<word>(terbaiknya|juaranya|jawaranya|pemenangnya)] (ialah|adalah|yakni|yaitu|#Comma|#Colon)? (#Agency|#Region|#PlaceHead|#FieldHead|#Innovation|#Person)',
      },
    ],
    examples: [
      { text: 'Kelurahan Melong menjadi yang terbaik di kelompoknya.', reads: 'terbaik', parts: { word: 'terbaik' } },
      { text: 'Desa itu dinobatkan sebagai terbaik nasional.', reads: 'terbaik' },
      { text: 'Untuk kategori desa, terbaiknya Desa Sukamaju.', reads: 'terbaiknya', parts: { word: 'terbaiknya' } },
      { text: 'Kota itu menjadi anggota JDIH terbaik tahun 2024.', reads: 'terbaik' },
    ],
    silent: ['Kami ingin pelayanan yang terbaik bagi warga.', 'Juara pertamanya Desa Sukamaju.'],
  },
  {
    id: 'streak',
    stage: 'entity',
    emit: 'Streak',
    match: '(ke? (#Ordinal|#Number) (kali|kalinya|kalin) berturut-turut?|kali yang? #Ordinal)',
    examples: [
      { text: 'Opini itu diterima untuk ketujuh kalinya.', reads: 'ketujuh kalinya' },
      { text: 'Gelar itu diraih ke empat kalinya.', reads: 'ke empat kalinya' },
      { text: 'Sudah 5 kali berturut-turut mereka menang.', reads: '5 kali berturut-turut' },
      { text: 'Ini kali ketujuh daerah itu menerimanya.', reads: 'kali ketujuh' },
    ],
    silent: ['Juara ketujuh diraih Dinas Sosial.'],
  },
  {
    id: 'anniversary',
    stage: 'entity',
    emit: 'Streak',
    match: '(hut|hari|jadi|ulang|dirgahayu|peringatan|otda|bhayangkara|milad|dies) (jadi|tahun|natalis|bhayangkara|bakti|#Capital){0,3} (#Ordinal|#Number)',
    notIf: '#Date',
    examples: [
      { text: 'Upacara HUT ke-52 Korpri digelar.', reads: 'HUT ke-52' },
      { text: 'Peringatan Hari Jadi ke-15 daerah itu meriah.', reads: 'Peringatan Hari Jadi ke-15' },
    ],
    silent: ['Peringkat ke-15 ditempati Kota Metro.'],
  },
  {
    id: 'rank-harapan',
    stage: 'entity',
    emit: 'Rank',
    match: '(juara|jura|terbaik|peringkat)? harapan [<place>(#Roman|#RomanRange|#Ordinal|#Number)] ((#Dash|sampai|hingga) [<last>(#Roman|#Ordinal|#Number)])?',
    examples: [
      { text: 'Juara Harapan II diraih Dinas Sosial.', reads: 'Juara Harapan II', parts: { place: 'II' } },
      { text: 'Adapun harapan 1 sampai 3 direbut tiga kecamatan.', reads: 'harapan 1 sampai 3', parts: { last: '3' } },
    ],
    silent: ['Harapan kami, tiga dinas dapat maju.'],
  },
  {
    id: 'rank-runner-up',
    stage: 'entity',
    emit: 'Rank',
    match: '[<word>#RunnerUp] (#Roman|#Number)?',
    examples: [{ text: 'Runner up diraih Puskesmas Melati.', reads: 'Runner up' }],
    silent: ['Ia pelari (runner) yang naik ke puncak.'],
  },
  {
    id: 'rank-ordinal',
    stage: 'entity',
    emit: 'Rank',
    match:
      '((#RankNoun && !penghargaan)|terinovatif|terkreatif|teraktif|terbersih|terfavorit|tercepat) (terbaik|ke|urutan|juara|paling)? yang? [<place>(#Ordinal|#Roman|#RomanRange|pertamanya)] ((#Dash|sampai|hingga) [<last>(#Roman|#Ordinal)])? (#Bracket && #InnerRank)?',
    notBefore: '(kali|kalinya)',
    also: [
      {
        match: '[<place>(#Bracket && #InnerRank)]',
      },
    ],
    examples: [
      { text: 'Juara I diraih Dinas Sosial.', reads: 'Juara I', parts: { place: 'I' } },
      { text: 'Mereka berada di peringkat ke-2 nasional.', reads: 'peringkat ke-2', parts: { place: 'ke-2' } },
      { text: 'Juara I-III diumumkan.', reads: 'Juara I-III', parts: { place: 'I-III' } },
      { text: 'Desa Melati — 856 poin (Juara II)', reads: '(Juara II)' },
      { text: 'Perpustakaan Desa Mawar (Harapan 1) ikut tampil.', reads: '(Harapan 1)' },
      { text: 'Terinovatif II kategori kecamatan diraih Kecamatan Ngluwar.', reads: 'Terinovatif II', parts: { place: 'II' } },
    ],
    silent: [
      'Ini posisi yang sulit bagi daerah.',
      'Tempat itu milik I Nengah.',
      'Lomba Desa Digital (LDD) digelar.',
      'Dinas Sosial (Dinsos) hadir.',
      'Desa terbersih itu ramai.',
    ],
  },
  {
    id: 'rank-series',
    stage: 'entity',
    emit: 'Rank',
    match: `((#RankNoun && !nomor && !penghargaan && !tempat) (terbaik|urutan|juara)? harapan? ke? ${PLACES}|(juara|terbaik)? harapan ${PLACES}|(penghargaan|tempat|hadiah) ${PLACES.replaceAll(PLACE, '(#Ordinal|#Roman)')})`,
    notBefore: '((#Group && #Lower)|besar|kali|kalinya|persen|orang|inovasi|(#RegionType && #Lower))',
    also: [
      {
        match:
          '(peringkat|juara|ranking|urutan|posisi|terbaik) ke? [<place>(#Number && !#Year && !#Decimal)] (#Dash|sampai|hingga|sampai_dengan) ke? [<last>(#Number && !#Year && !#Decimal)]',
        notBefore: '(persen|besar)',
      },
    ],
    examples: [
      {
        text: 'Juara 1, 2, dan 3 masing-masing diraih Desa Melati, Desa Mawar, dan Desa Kenanga.',
        reads: 'Juara 1, 2, dan 3',
        parts: { series: '1, 2, dan 3' },
      },
      { text: 'Juara Harapan I dan II diraih Dinas Sosial dan Bappeda.', reads: 'Juara Harapan I dan II' },
      { text: 'Penghargaan keempat dan kelima jatuh pada dua dinas.', reads: 'Penghargaan keempat dan kelima' },
      { text: 'Peringkat 1 sampai 3 kategori kecamatan diumumkan.', reads: 'Peringkat 1 sampai 3', parts: { place: '1', last: '3' } },
    ],
    silent: ['Juara 1 dan 2 desa lain hadir.', 'Nomor 1 dan 2 kosong.', 'Peringkat 5 kabupaten berubah.'],
  },
  {
    id: 'rank-juara-number',
    stage: 'entity',
    emit: 'Rank',
    match: 'juara ke? [<place>(#Number && !#Year && !#Decimal)] (#Bracket && #InnerRank)?',
    notBefore: '(#Dash|sampai|hingga|kali|besar|kategori)',
    examples: [{ text: 'Desa itu menyabet juara 2 posyandu.', reads: 'juara 2', parts: { place: '2' } }],
    silent: ['Ada juara 3 kategori.'],
  },
  {
    id: 'rank-number',
    stage: 'entity',
    emit: 'Rank',
    match:
      '((#RankNoun && !penghargaan && !tempat && !nomor)|terinovatif|terkreatif|teraktif|terbersih|terfavorit) (terbaik|ke|urutan|juara|nomor)? [<place>(#Number && !#Year && !#Decimal)] ((#Dash|sampai|hingga) [<last>(#Number && !#Year)])?',
    notBefore: '((#Group && #Lower)|besar|kali|kalinya|persen|orang|inovasi|kategori|tahun|bulan|pekan|hari|(#RegionType && #Lower))',
    also: [
      {
        merge: 'parts',
        match:
          '(peringkat|ranking|rangking|urutan) [<place>(#Number && !#Year && !#Decimal)] (provinsi|kabupaten|kota) (dan|#Comma|#Stop|serta|sekaligus|ditempati|diraih)',
      },
    ],
    examples: [
      { text: 'Ia menempati peringkat 3 se-provinsi.', reads: 'peringkat 3', parts: { place: '3' } },
      { text: 'Urutan 21 dari 34 provinsi.', reads: 'Urutan 21' },
      { text: 'Kecamatan Mawar menjadi terkreatif 2 di lomba itu.', reads: 'terkreatif 2' },
      { text: 'Peringkat 3 provinsi dan 12 nasional ditempati Kabupaten Bantul.', reads: '3', parts: { place: '3' } },
    ],
    silent: ['Mereka peserta teraktif 3 bulan ini.', 'Terbaik 2023 versi majalah itu.', 'Posisi 5 kabupaten berubah.', 'Peringkat 5 kabupaten berubah.'],
  },
  {
    id: 'rank-nomor',
    stage: 'entity',
    emit: 'Rank',
    match: 'nomor [<place>(satu|dua|tiga|empat|lima|wahid|pertama|kedua|ketiga|satunya|duanya|tiganya)]',
    notAfter: '(orang|pria|wanita|perempuan)',
    examples: [{ text: 'Lapas itu nomor satu se-Indonesia.', reads: 'nomor satu', parts: { place: 'satu' } }],
    silent: ['Peraturan Menteri Nomor 88 Tahun 2021 berlaku.', 'Menurut orang nomor satu di Sragen itu, warga harus ikut.'],
  },
  {
    id: 'rank-nth-prize',
    stage: 'entity',
    emit: 'Rank',
    match: '(penghargaan|hadiah|pemenang) yang? [<place>#Ordinal]',
    notAfter: '(merupakan|adalah|ini|menjadi)',
    notBefore: '((kali|kalinya|berupa)|(yang (diterima|diraih|diperoleh|didapat)))',
    examples: [
      { text: 'Untuk penghargaan keempat diraih Dinas Sosial.', reads: 'penghargaan keempat' },
      { text: 'Dan penghargaan yang kelima jatuh ke Bappeda.', reads: 'penghargaan yang kelima' },
    ],
    silent: ['Penghargaan yang diterima cukup banyak.', 'Ini penghargaan kedua yang diterima Dinas Sosial.'],
  },
  {
    id: 'rank-top-place',
    stage: 'entity',
    emit: 'Rank',
    match:
      '((posisi|peringkat|urutan|tempat) [<word>(puncak|teratas|terdepan)]|(bercokol di|bertengger di|bertengger_di|berada_di|nangkring_di|duduk_di) [<word>puncak])',
    notBefore: '(#Capital|gunung|bukit|acara|peringatan)',
    examples: [{ text: 'Kelurahan Mawar di posisi puncak.', reads: 'posisi puncak' }],
    silent: ['Wisata di puncak gunung ramai.'],
  },
  {
    id: 'rank-subject-ordinal',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match: '[<place>#Ordinal] berhasil? #WinPassive',
    examples: [{ text: 'Kedua diraih oleh Dinas Sosial.', reads: 'Kedua', parts: { place: 'Kedua' } }],
    silent: ['Kedua dinas itu hadir.'],
  },
  {
    id: 'rank-juara',
    stage: 'entity',
    emit: 'Rank',
    merge: 'parts',
    match:
      '(keluar_sebagai|tampil_sebagai|muncul_sebagai|dinobatkan_sebagai|ditetapkan_sebagai|terpilih_sebagai|sebagai|menjadi|jadi|didapuk|gelar) [<word>juara]',
    notBefore: '(#Ordinal|#Roman|#RomanRange|#Number|umum|harapan|ke|(#Lower && !#Award && !#Scheme && !lomba && !dengan && !di && !pada && !dan))',
    examples: [
      { text: 'Dinas Pendidikan akhirnya keluar sebagai juara dengan nilai 92,40.', reads: 'juara' },
      { text: 'Desa itu keluar sebagai juara lomba posyandu tahun 2019.', reads: 'juara' },
    ],
    silent: ['Mereka menjadi juara II tahun ini.'],
  },
  {
    id: 'rank-word',
    stage: 'entity',
    emit: 'Rank',
    match: '(juara|pemenang|gelar) [<word>(favorit|terfavorit)]',
    also: [
      {
        match: '[<word>juara_umum]',
      },
      {
        match: '(penghargaan|juara|hadiah) [<word>utama]',
        notBefore:
          '((#Capital && #Word && !#Agency && !#Region)|(dalam|pada)? (ajang|penilaian)? (ape|anugerah_parahita_ekapraya|parahita_ekapraya|kabupaten_layak_anak|kla))',
      },
      {
        match: '(trofi|piala|penghargaan) [<word>(emas|perak|perunggu|gold|silver|bronze|platinum)]',
        notAfter: 'peraih',
      },
    ],
    examples: [
      { text: 'Juara Favorit diraih Desa Penglipuran.', reads: 'Juara Favorit', parts: { word: 'Favorit' } },
      { text: 'Kecamatan Kota menjadi juara umum.', reads: 'juara umum' },
      { text: 'Penghargaan utama jatuh pada Kelurahan Mawar.', reads: 'Penghargaan utama' },
      { text: 'Rumah sakit itu meraih penghargaan emas.', reads: 'penghargaan emas' },
    ],
    silent: [
      'Desa favorit wisatawan itu ramai.',
      'Juara untuk umum dipilih juri.',
      'Penghargaan itu utamanya untuk warga.',
      'Kota itu meraih Penghargaan Utama APE 2023.',
      'Harga emas naik.',
    ],
  },
  {
    id: 'tier-top',
    stage: 'entity',
    emit: 'Tier',
    match: 'top inovasi? [<size>(#Number && !#Decimal && !#Year)]',
    examples: [
      { text: 'Inovasi itu masuk Top 45 nasional.', reads: 'Top 45', parts: { size: '45' } },
      { text: 'TOP 99 Inovasi Pelayanan Publik.', reads: 'TOP 99' },
    ],
    silent: ['Top BUMD Awards digelar.'],
  },
  {
    id: 'tier-besar',
    stage: 'entity',
    emit: 'Tier',
    match: '[<size>(#Number && !#Decimal)] (besar|besarnya|terbaiknya)',
    notAfter: '(babak|partai|pertandingan|laga|fase|turnamen|perdelapan)',
    notBefore: '(kota)',
    examples: [{ text: 'Desa itu menembus 50 besar nasional.', reads: '50 besar', parts: { size: '50' } }],
    silent: ['Jawa Besar adalah nama kapal.', 'Partai di babak 16 besar dimulai pagi.'],
  },
];
