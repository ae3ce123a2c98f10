import type { Rule } from '../rule.js';

/** A word for what an agency does, and what may stand between two of them. */
const FIELD = '((#Field && !#Agency && !#FieldHead && !#Region)|bidang|urusan)';
const AND = '(dan|serta|#Ampersand|#Comma|#Slash|#Comma dan|#Comma serta|#Dash)';
const FIELDS = `(${FIELD} && !(desa|kalurahan)) (${AND}? ${FIELD}){0,14}`;
/** A capitalised word that may stand inside an agency's name. */
const NAME =
  '(#Capital && !#Agency && !#FieldHead && !#PlaceHead && !#GovHead && !#Region && !#Position && !#Date && !#Month && !#Year && !#Rank && !#Grade && !#RankNoun && !#Title && !#Bracket && !#Number && !#Honorific && !#Tier && !#WinActive && !#Speech && !#WinPassive && !#Scheme && !#Superlative && !#AwardNoun && !#Mark && !#Function && !#Verbal && !(wakili|raih|sabet|borong|terima|gelar|gandeng|siapkan|targetkan|luncurkan|resmikan|dukung|berbintang|berpredikat|berstatus))';
/** A unit's head that bears its government's or its own name; a "bidang" is a part of a unit only. */
const HEAD = '(#FieldHead && !(bidang|forum|kwartir|satuan|perwakilan))';
/** The region at the end of an agency's name, as written: Sleman, Kabupaten Sleman, Prov. Jatim. */
const PLACE = '((prov|provinsi|kab|kabupaten|kota|daerah)? (#Region|#Weak))';
const SHORT = '(#Bracket && #InnerAcronym && !#InnerRank)';
/** First words after a place-like head that tell a kind, not a name: "Puskesmas Ramah Anak". */
const KINDS =
  '(ramah|slta|sltp|sma|smp|sd|smk|ma|mts|tingkat|wisata|devisa|mandiri|tangguh|siaga|sehat|digital|adiwiyata|cerdas|iklim|bersinar|sadar|layak|percontohan|binaan|inklusi|inklusif|unggulan|teladan|berprestasi|kategori|seluruh|keimigrasian|pemasyarakatan|terbuka|maju|berkembang|tertinggal|sangat|mandiri|swasembada|antikorupsi|anti|berbagi|juara|raih|sabet|terima|jadi|masuk|wakili|lolos|bersih|hebat|penggerak|negeri|swasta|keliling|remaja|lansia|halaman)';
/** What a prison, school or health centre is called after its head. */
const OWN_NAME = `(${NAME}|#Weak|#Region|(#RegionType && #Capital)|#Roman|(#Field && #Capital))`;
const CLASS = '(kelas (#Roman|i|ii|iii|khusus|iia|iib|#Upper) (a|b|c)?)';

export const agencyRules: readonly Rule[] = [
  {
    id: 'agency-region-government',
    stage: 'entity',
    emit: 'Agency',
    match: `#GovHead #Bracket? (#Region|#Weak) (#Bracket && #InnerAcronym && !#InnerRank)?`,
    examples: [
      { text: 'Pemkab Sleman dan Pemerintah Kota Yogyakarta hadir.', reads: 'Pemkab Sleman' },
      { text: 'Pemerintah Kota (Pemkot) Bandarlampung memperoleh rekor.', reads: 'Pemerintah Kota (Pemkot) Bandarlampung' },
    ],
    silent: ['Pemerintah menetapkan aturan baru.'],
  },
  {
    id: 'agency-local-government',
    stage: 'entity',
    emit: 'Agency',
    match: `#GovHead (${NAME} && !#Bracket && !(pusat|non|daerah|provinsi|kabupaten|kota|indonesia|republik|orde|b|a|bb|aa|cc|c)) ${NAME}{0,2}`,
    examples: [{ text: 'Pemerintah Desa Sukamaju menerima piagam.', reads: 'Pemerintah Desa Sukamaju' }],
    silent: ['pemerintah desa setempat menerima piagam.', 'Pemerintah Pusat menerima laporan.'],
  },
  {
    id: 'agency-field',
    stage: 'entity',
    emit: 'Agency',
    match: `${HEAD} ${FIELDS} (#Capital && nasional)? (republik indonesia|ri)? (${SHORT}? ${PLACE})?`,
    notAfter: '(pt|cv)',
    examples: [
      { text: 'Dinas Perumahan, Kawasan Permukiman dan Pertanahan Kota Metro hadir.', reads: 'Dinas Perumahan, Kawasan Permukiman dan Pertanahan Kota Metro' },
      { text: 'Kepala Biro Perencanaan hadir.', reads: 'Biro Perencanaan' },
    ],
    silent: ['Dinas itu menerima piagam.'],
  },
  {
    id: 'agency-field-more',
    stage: 'entity',
    emit: 'Agency',
    match: `#Agency (${AND} (${FIELD} && !#PlaceHead) (${AND}? ${FIELD}){0,8}|#Slash #Agency|#Slash ${HEAD} ${FIELDS}) (${SHORT}? ${PLACE})?`,
    notAfter: '(pt|cv)',
    examples: [
      { text: 'Dinas Pertanian dan Ketahanan Pangan Provinsi Jawa Timur ada di sana.', reads: 'Dinas Pertanian dan Ketahanan Pangan Provinsi Jawa Timur' },
    ],
    silent: ['Dinas Pertanian dan Dinas Sosial ada di sana.'],
  },
  {
    id: 'agency-class',
    stage: 'entity',
    emit: 'Agency',
    match: `(#Agency|${HEAD}|#PlaceHead) ((khusus|negara|negeri|perempuan|anak|narkotika|terbuka|pemuda) && #Capital){0,2} ${SHORT}? (perempuan|anak|narkotika|terbuka|pemuda)? ${CLASS} (perempuan|khusus)? (${PLACE}|${NAME}{1,2})`,
    examples: [
      { text: 'Rutan Kelas IIB Wonosari bersih.', reads: 'Rutan Kelas IIB Wonosari' },
      { text: 'Rumah Tahanan Negara (Rutan) Kelas IIB Muara unggul.', reads: 'Rumah Tahanan Negara (Rutan) Kelas IIB Muara' },
      { text: 'Lembaga Pemasyarakatan (Lapas) Kelas II B Wonosari unggul.', reads: 'Lembaga Pemasyarakatan (Lapas) Kelas II B Wonosari' },
    ],
    silent: ['Kelas II B unggul.'],
  },
  {
    id: 'agency-field-named',
    stage: 'entity',
    emit: 'Agency',
    match: `(${HEAD} && !departemen) (${NAME}|#Roman|${FIELD}) ((dan|#Ampersand)? (${NAME}|${FIELD}|#Roman)){0,7} (${SHORT} ${PLACE}?|${PLACE})`,
    notAfter: '(pt|cv)',
    notIf: '(survei|survey|akreditas|akreditasi|akurat|penerbit)',
    examples: [{ text: 'Balai Besar Inseminasi Buatan (BBIB) Sleman menjual bibit.', reads: 'Balai Besar Inseminasi Buatan (BBIB) Sleman' }],
    silent: ['Lembaga itu menjual bibit di Sleman.'],
  },
  {
    id: 'agency-field-open',
    stage: 'entity',
    emit: 'Agency',
    match: `(${HEAD} && !(kantor|dewan|loka|unit|departemen|komisi|direktorat)) (${NAME} && !#Upper && !(provinsi|kabupaten|kota|daerah|pelatihan|survei|survey|akurat|akreditasi|pusat|terbaik|desa|kalurahan|kelurahan|rakyat|budaya|pertemuan|warga|sidang|rw|jalan|sehat|utara|selatan|timur|barat|depan|belakang|atas|bawah|kedua|ketiga)) (${NAME}|dan (${NAME} && #Field)){0,6}`,
    notAfter: '(#Position|pt|cv)',
    notIf: '(survei|survey|akreditas|akreditasi|penerbit)',
    examples: [{ text: 'Lembaga Cahaya Ilmu tampil.', reads: 'Lembaga Cahaya Ilmu' }],
    silent: ['Lembaga Survei Bintang merilis angka.', 'PT Badan Penerbit Bintang Rakyat tampil.'],
  },
  {
    id: 'agency-field-short',
    stage: 'entity',
    emit: 'Agency',
    match: `(${HEAD} && !perpustakaan) (#Agency|(#Upper && !#Region)|#Scheme) (#Upper && !#Region){0,2} (${SHORT}? ${PLACE})?`,
    examples: [{ text: 'Dinas PMPTSP hadir.', reads: 'Dinas PMPTSP' }],
    silent: ['Dinas terkait hadir.'],
  },
  {
    id: 'agency-field-region',
    stage: 'entity',
    emit: 'Agency',
    match: `(${HEAD} && !(dinas|badan|bagian|biro|kementerian|kementrian|direktorat|lembaga|komisi|dewan|balai|kantor|unit|upt|uptd|perpustakaan|departemen|komite)) (daerah|dprd)? ${PLACE}`,
    examples: [{ text: 'Ketua DPRD Sleman hadir.', reads: 'DPRD Sleman' }],
    silent: ['DPRD setempat hadir di Sleman.'],
  },
  {
    id: 'agency-place',
    stage: 'entity',
    emit: 'Agency',
    match: `#PlaceHead ${SHORT}? (desa|kelurahan|kecamatan)? ((#Number && !#Year)|#Roman)? #Honorific{0,3} (${OWN_NAME} && !${KINDS}) ((${NAME}|#Weak|#Region|#Roman|(#RegionType && #Capital)) && !(peringkat|juara)){0,5} (#Number && !#Year)? (kecamatan ${NAME}{1,2})?`,
    notIf: '(#Comma|#Position)',
    notAfter: '(balai|kantor)',
    also: [
      {
        match: '(perpustakaan|posyandu|pokdarwis|paud|kwt|tbm|bumdes|bum_desa|sanggar|koperasi|pondok_pesantren) (#Title && !#InnerGrade && !#InnerLabel)',
      },
      {
        merge: 'parts',
        match: `#Position [<body>(#PlaceHead ((#Number && !#Year)|#Roman)? (${NAME}|#Weak){0,2} #Region|(#PlaceHead|#Agency) (air minum)? tirta ${NAME})] ${NAME} ${NAME}`,
      },
    ],
    examples: [
      { text: 'RSUD dr. Soedono Madiun meraih emas.', reads: 'RSUD dr. Soedono Madiun' },
      { text: 'Polres Malang Kota dan puskesmas Tulang Bawang 1 diundang.', reads: 'Polres Malang Kota' },
      { text: 'SMAN 8 Yogyakarta unggul.', reads: 'SMAN 8 Yogyakarta' },
      { text: 'SMPN 1 Sragen Kota Baru menerima piala.', reads: 'SMPN 1 Sragen Kota Baru' },
      { text: 'Kepala SMPN 1 Sragen menerima piala.', reads: 'SMPN 1 Sragen' },
      { text: 'Klaster A dimenangi perpustakaan “Mentari” dari Berau.', reads: 'perpustakaan “Mentari”' },
      { text: 'Kepala SMPN 1 Sragen Budi Santoso menerima piala.', reads: 'SMPN 1 Sragen', parts: { body: 'SMPN 1 Sragen' } },
      { text: 'Direktur Utama PDAM Tirta Moedal Budi Santoso menerima piala.', reads: 'PDAM Tirta Moedal' },
    ],
    silent: ['Puskesmas di kota itu ramai.', 'Sosialisasi Puskesmas Ramah Anak digelar.', 'Perpustakaan itu meluncurkan “Mentari” kemarin.'],
  },
  {
    id: 'agency-place-bare',
    stage: 'entity',
    emit: 'Agency',
    match: `#PlaceHead ${SHORT}? (#Number && !#Year && !#Decimal) ((unggulan|teladan)? #Region|#Slash (#Region|#Weak|${NAME} ${NAME}?))?`,
    notAfter: '(sebanyak|dari|#Number)',
    examples: [
      { text: 'SMAN 70 tampil sebagai juara.', reads: 'SMAN 70' },
      { text: 'Kodim 0701/Banyumas tampil sebagai juara.', reads: 'Kodim 0701/Banyumas' },
      { text: 'Kodim 0713/Mawar Indah tampil sebagai juara.', reads: 'Kodim 0713/Mawar Indah' },
      { text: 'Komando Distrik Militer (Kodim) 0701/Banyumas unggul.', reads: 'Komando Distrik Militer (Kodim) 0701/Banyumas' },
    ],
    silent: ['Sekolah itu tampil.'],
  },
  {
    id: 'agency-acronym',
    stage: 'entity',
    emit: 'Agency',
    match: `#Agency (ri|indonesia)? (daerah? (perwakilan|wilayah|cabang|kantor|regional) (#Capital|#Roman)? ${PLACE}|(regional|wilayah) #Roman ${PLACE}?|daerah? ${SHORT}? ${PLACE}|(dan #Agency|#Upper|${NAME} ${NAME}?) ${SHORT}? ${PLACE}|(lh|kb|pppa|p2kb|ukm|pmd|naker))`,
    also: [
      {
        match: '(pelindo|pt_pelindo|ptpn|pt_ptpn|pt_perkebunan_nusantara|perkebunan_nusantara|angkasa_pura|pt_angkasa_pura) #Roman',
      },
    ],
    examples: [
      { text: 'Diskominfo HSS dan BPK RI Perwakilan Provinsi Jawa Timur hadir.', reads: 'BPK RI Perwakilan Provinsi Jawa Timur' },
      { text: 'Balitbang Lamsel sendiri ikut.', reads: 'Balitbang Lamsel' },
      { text: 'PT Pelindo III meraih emas.', reads: 'PT Pelindo III' },
    ],
    silent: ['Perwakilan daerah hadir.', 'PT Pelindo meraih juara III.'],
  },
  {
    id: 'agency-acronym-ri',
    stage: 'entity',
    emit: 'Agency',
    match: '#Agency (ri|republik indonesia)',
    examples: [{ text: 'Bappenas RI menilai.', reads: 'Bappenas RI' }],
    silent: ['Presiden RI menilai.'],
  },
];

/** A unit and the body it belongs to, side by side: one agency. */
export const agencyChainRules: readonly Rule[] = [
  {
    id: 'agency-chain',
    stage: 'entity',
    emit: 'Agency',
    match: '((#Agency && !#Group)|#PlaceHead|sekretariat|itjen|subdit|ditjen) (#Bracket && #InnerAcronym)? (#Agency && !#Group){1,2}',
    examples: [{ text: 'Ketua Biro Organisasi Setda Provinsi Jawa Timur hadir.', reads: 'Biro Organisasi Setda Provinsi Jawa Timur' }],
    silent: ['Diskominfo dan Bappeda hadir.'],
  },
];
