import type { Rule } from '../rule.js';

/** A class inside an award. */
const WORD =
  '(#Word && !#Function && !#Verbal && !#WinActive && !#WinPassive && !#GiveActive && !#GivePassive && !#Mark && !#Agency && !#Person && !#Date && !#Rank && !#Tier && !#Grade && !#Innovation && !#Title && !#Bracket && !#Score && !#Award && !#Speech && !#Copula && !#Connector && !#Year && !penerima && !peraih && !pemenang && !penyandang)';
/** One of a class that no word for a class announces. */
const CLASS_WORD = `(${WORD} && !#RankNoun && !#RunnerUp && !#GradeNoun && !#AwardNoun && !#CategoryNoun && !#Ordinal && !#Number && !#Nominee && !#Region)`;
export const categoryRules: readonly Rule[] = [
  {
    id: 'category-list',
    stage: 'entity',
    emit: 'Category',
    merge: 'parts',
    match: `kategori sekaligus? #Comma? (yaitu|yakni|masing-masing|meliputi|#Colon|antara_lain) [<name>(#Capital && !#Agency && !#Region && !#Rank) (#Word && !#Function && !#Mark){0,5}]`,
    notAfter: '(#Rank|#Grade)',
    examples: [{ text: 'Provinsi itu memborong tiga kategori, yaitu Smart Governance, Smart Economy, dan Smart Society.', reads: 'Smart Governance' }],
    silent: ['Lomba itu punya kategori baru, yaitu umum.'],
  },
  {
    id: 'category-superlative',
    stage: 'entity',
    emit: 'Category',
    match:
      '[<name>(provinsi|kabupaten|kota|daerah|desa|kelurahan|kecamatan|puskesmas|kabupaten/kota|#Group) ((dan|#Slash) #Group)? (perbatasan|tertinggal|kepulauan|maju|#Capital)? (sangat inovatif|terinovatif|teinovatif|teraktif|terbersih|terfavorit|terkreatif|terpatuh|termaju|terinformatif)]',
    examples: [{ text: 'Enam provinsi lain menyandang provinsi terinovatif.', reads: 'provinsi terinovatif' }],
    silent: ['Kabupaten itu makin maju.'],
  },
  {
    id: 'category-best',
    stage: 'entity',
    emit: 'Category',
    merge: 'parts',
    match: `([<name>(#Capital && !#Agency && !#Region && !#Person && !#Rank && !#AwardNoun && !#Connector && !#Function && !#GradeNoun) (#Lower && #Word && !#WinActive && !#WinPassive && !#GivePassive && !#Speech && !#Superlative){1,6}] [<word>(terbaik|terfavorit)] (jatuh_kepada|jatuh_ke|diraih|menjadi_milik|disabet|direbut|dimenangkan|dimenangi|diberikan_kepada)|(yang)? [<word>terbaik] (untuk|di_bidang|bidang) [<name>(#Capital && !#Agency && !#Region && !#Person) (#Capital && #Word && !#Agency && !#Region){0,6}])`,
    notAfter: '#CategoryNoun',
    examples: [
      { text: 'Sekolah ramah anak terbaik jatuh kepada SDN 03 Balikpapan.', reads: 'Sekolah ramah anak terbaik', parts: { name: 'Sekolah ramah anak' } },
      { text: 'Kota ini terpilih sebagai yang terbaik untuk Pusat Pembelajaran Keluarga.', reads: 'terbaik untuk Pusat Pembelajaran Keluarga' },
    ],
    silent: ['Pelayanan terbaik kami untuk warga.', 'Mereka memberi yang terbaik untuk warga.'],
  },
  {
    id: 'category',
    stage: 'entity',
    emit: 'Category',
    match: `(#CategoryNoun && !klaster && !kluster && !cluster && !bidang && !kelas && !regional && !wilayah && !golongan) (#Colon)? [<name>((${WORD} && !#AwardNoun)|#Region) ((#Slash|dan|#Ampersand)? (${WORD}|#Region)){0,5}]`,
    also: [
      {
        match: '#CategoryNoun [<name>(#Title && !#InnerGrade)]',
      },
      {
        merge: 'parts',
        match: `(bidang && #Capital) [<name>(${WORD} && #Capital) ((dan|#Ampersand)? (${WORD} && #Capital)){0,4}] (#Bracket && #InnerAcronym)? #Colon`,
        notAfter: '(#Word|#Agency|#Position)',
      },
      {
        merge: 'parts',
        match:
          '(kategori|katagori|kelompok) [<name>(#Agency|#PlaceHead|#FieldHead|#Group) ((dan|#Slash|#Ampersand|#Comma) (#Agency|#PlaceHead|#FieldHead|#Group)){0,3}] (#Comma|#Colon)? (#Rank|#Tier|diraih|dimenangkan|dimenangi|disabet)',
      },
      {
        merge: 'parts',
        match: `#WinPassive oleh? #Agency (#Comma|dan|serta|kemudian){1,2} [<name>(${CLASS_WORD} && #Lower && !#Group && !hal && !gelar && !prestasi && !harapan) ${CLASS_WORD}{1,6} [<word>terbaik]?] (diraih|disabet|direbut|diboyong|dimenangkan|dimenangi|jatuh_kepada)`,
      },
    ],
    examples: [
      { text: 'Untuk kategori perangkat daerah juara I diraih Bappeda.', reads: 'Untuk kategori perangkat daerah', parts: { name: 'perangkat daerah' } },
      { text: 'Pada Kelompok Puskesmas/UPTD/BLUD ada nama baru.', reads: 'Kelompok Puskesmas/UPTD/BLUD' },
      { text: 'Menang pada kategori “Smart Living” tahun ini.', reads: 'kategori “Smart Living”' },
      { text: 'Bidang Pidana Khusus (Pidsus): Kejari Sleman.', reads: 'Pidana Khusus' },
      { text: 'Pada kategori Dinas Kesehatan dan Puskesmas, juara 1 diraih Puskesmas Mawar.', reads: 'Dinas Kesehatan dan Puskesmas' },
      { text: 'Pemenang kategori Dinas Kesehatan: juara 1 Dinas Kesehatan Kota Metro.', reads: 'Dinas Kesehatan' },
      {
        text: 'Kategori pengelolaan obat disabet Puskesmas Mawar, pengelolaan anggaran kesehatan diraih Puskesmas Melati.',
        reads: 'pengelolaan anggaran kesehatan',
      },
    ],
    silent: [
      'Kategori itu diraih Bappeda.',
      'Kepala Bidang Humas: Budi Santosa.',
      'Kategori itu diraih Dinas Kesehatan, juara 1 tahun lalu.',
      'Adipura diraih Dinas Sosial, juara kedua diraih Puskesmas Melati.',
      'Piala itu diraih Puskesmas Mawar, gelar serupa diraih Puskesmas Melati.',
    ],
  },
  {
    id: 'category-for',
    stage: 'entity',
    emit: 'Category',
    merge: 'parts',
    match:
      '(untuk [<name>(#Lower && #Word && !#Function && !#Verbal && !#Date && !#WinActive && !#AwardNoun){2,4}] #Comma (#Rank|juara|nomor|terbaik|peringkat|pemenang)|(#Rank|pertama|kedua|ketiga) [<name>inovasi (#Lower && #Word && !#Function && !#Verbal && !#WinPassive && !#WinActive)] (#WinPassive|jatuh_kepada|jatuh_ke))',
    also: [
      {
        merge: 'parts',
        match:
          '(kemudian|selanjutnya|lalu|terakhir|sedangkan|sementara|adapun|berikutnya|untuk|pada) #Comma? (untuk|pada|di)? tingkat [<name>(provinsi|kabupaten|kota|kotamadya|kabupaten/kota|desa|kelurahan|kecamatan)] #Comma? (diraih|dimenangkan|dimenangi|disabet|jatuh_kepada|direbut|diboyong)',
        notAfter: '(#Rank|#Tier|#Award|#Category)',
      },
    ],
    examples: [
      { text: 'Untuk inovasi digital, nomor satu Dinas Sosial.', reads: 'inovasi digital' },
      { text: 'Terakhir, untuk tingkat kota diraih Kota Palu.', reads: 'kota' },
    ],
    silent: ['Untuk warga desa, bantuan dibagikan.', 'Juara 1 tingkat kabupaten diraih Desa Mawar.'],
  },
  {
    id: 'category-territory',
    stage: 'entity',
    emit: 'Category',
    match:
      '[<name>(wilayah|regional|kawasan) (sumatera|sumatra|jawa|jawa-bali|bali|kalimantan|sulawesi|papua|maluku|timur|barat|tengah|maju|tertinggal|nusa_tenggara) (indonesia|timur|barat|bali)?]',
    notAfter: '(di|ke|dari|seluruh|se|untuk_se|pemerintah|kepala)',
    examples: [{ text: 'Tim itu peringkat ketiga wilayah Sumatera.', reads: 'wilayah Sumatera' }],
    silent: ['Hujan turun di wilayah Sumatera.'],
  },
  {
    id: 'category-letter',
    stage: 'entity',
    emit: 'Category',
    match: '[<name>(klaster|kluster|cluster|kelompok|regional) (#LetterGrade|#Roman|#Number|(#Capital && !#Award))]',
    examples: [{ text: 'Untuk Klaster A juara pertama Desa Sukamaju.', reads: 'Klaster A' }],
    silent: ['Klaster itu baru.'],
  },
];
